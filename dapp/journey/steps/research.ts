// Research: a governed programme, a patient who takes part, and studies within and beyond its terms.

import {
  type EntryIndex,
  type ProgrammeId,
  type Study,
  chainTime,
  encodeProgramme,
  encodeStudy,
  eventOf,
  govern,
} from '../../src/index.js';
import { askAboutPerson } from '../about-person.js';
import { type Decision, treatmentAt } from '../decisions.js';
import { checkPerson, enrolPerson, expectOwn } from '../person.js';
import { expectRefusal } from '../refusals.js';
import type { Person, World } from '../world.js';
import { scanOf } from './1-set-up.js';
import { grantCall, grantedId } from './2-consents.js';

const REQUEST = { action: 'ACCESS', purpose: 'HRESCH', class: 'CONDITION', confidentiality: 'N', labels: [] };

/** Governance admits a programme: health research, with an ethics committee's permit, not for profit, to be published. */
async function admitProgramme(world: World, ethicsPermit: Uint8Array): Promise<ProgrammeId> {
  const { api, codes, governance, progress, sender } = world;
  const programme = encodeProgramme(
    { permission: 'HMB', modifiers: ['IRB', 'NPU', 'PUB'], ethicsPermits: [ethicsPermit] },
    codes,
  );
  const admit = api.tx.consentRegistry.admitProgramme(programme as never);
  const included = await govern(sender, admit, governance);
  const event = eventOf(included, 'consentRegistry', 'ProgrammeAdmitted');
  if (!api.events.consentRegistry.ProgrammeAdmitted.is(event)) {
    throw new Error('this is no event of a programme');
  }
  const id = event.data.programme.toNumber();
  progress.holds('the chain tells the terms of the programme', (await api.call.consentApi.programme(id)).isSome);
  return id;
}

/** The researcher states a study of the institute; the answer is its number. */
async function registerStudy(world: World, study: Study): Promise<EntryIndex> {
  const { api, codes, sender } = world;
  const institute = world.member('institute');
  const included = await sender.send(
    api.tx.consentRegistry.registerStudy(institute.id, encodeStudy(study, codes) as never),
    world.staff(institute, 'researcher').pair,
  );
  const event = eventOf(included, 'consentRegistry', 'StudyRegistered');
  if (!api.events.consentRegistry.StudyRegistered.is(event)) {
    throw new Error('this is no event of a study');
  }
  return event.data.study.toBigInt();
}

/** The patient takes part in the programme, whoever at the institute asks. */
async function takePart(world: World, person: Person, programme: ProgrammeId): Promise<EntryIndex> {
  const institute = world.member('institute');
  const { grantee, consent } = treatmentAt(world, institute, await chainTime(world.api));
  const region = { ...consent.region, actions: ['ACCESS'], purposes: ['HRESCH'] };
  const decision: Decision = { grantee, consent: { ...consent, category: 'RESEARCH', region, programme } };
  const included = await world.sender.send(grantCall(world, person, decision), person.pair);
  const id = grantedId(world, included);
  expectOwn(world, person, included, 'ConsentGranted', person.pair, `Consent ${id}`);
  return id;
}

/** What is within the terms is permitted, with its duties; what is beyond, or is no study, is not. */
export async function research(world: World): Promise<void> {
  const { api, codes, progress, reader, sender } = world;
  progress.step('Research by a governed programme');
  const person = await enrolPerson(world, 'north', 'participant');
  const institute = world.member('institute');
  const researcher = world.staff(institute, 'researcher');
  const ethicsPermit = scanOf('the permit of an ethics committee');
  const programme = await admitProgramme(world, ethicsPermit);
  const consent = await takePart(world, person, programme);

  const within = await registerStudy(world, { aims: ['HEALTH'], ethicsPermit });
  const ask = (what: string, study: EntryIndex | undefined, permittedBy: EntryIndex | undefined) =>
    askAboutPerson(world, what, person, researcher, REQUEST, {
      permittedBy,
      ...(study === undefined ? {} : { study }),
    });
  const permit = await ask('a study within the terms', within, consent);
  const { obligations } = await api.call.consentApi.canAccess(
    person.subject,
    researcher.pair.address,
    institute.id,
    { action: 'ACCESS', purpose: 'HRESCH', class: 'CONDITION', confidentiality: 'N', labels: 0 } as never,
    within,
  );
  progress.equal('what the permit obliges to', codes.names('DataUseModifier', obligations.duties), ['PUB']);
  const beyond: [string, Study][] = [
    ['the same for profit', { aims: ['HEALTH'], isForProfit: true, ethicsPermit }],
    ['the same without a permit of ethics', { aims: ['HEALTH'] }],
    ['a study of ancestry', { aims: ['ANCESTRY'], ethicsPermit }],
  ];
  for (const [what, study] of beyond) {
    await ask(what, await registerStudy(world, study), undefined);
  }
  await ask('research for no study', undefined, undefined);

  const clerk = world.staff(person.home, 'clerk').pair;
  const withdraw = api.tx.consentRegistry.withdrawStudy(institute.id, within);
  const what = 'a hospital withdraws a study of the institute';
  await expectRefusal(world, what, withdraw, clerk, 'ConsentRegistry.NotVouchedFor');
  await sender.send(withdraw, researcher.pair);
  progress.equal(
    'a permit for a study that was withdrawn',
    await reader.permitStatus(person.subject, permit!),
    'ConsentEnded',
  );
  await checkPerson(world, person);
  progress.done(
    'a patient takes part in a programme: a study within its terms is permitted, and must be published',
  );
  progress.done('three studies beyond its terms, and research for no study, are denied');
}
