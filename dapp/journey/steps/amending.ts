// A patient changes its mind about a consent, and decides about one that a hospital proposes.

import { type EntryIndex, type Included, chainTime, encodeConsent, encodeGrantee, eventOf } from '../../src/index.js';
import { askAboutPerson } from '../about-person.js';
import { type Decision, treatmentAt } from '../decisions.js';
import { allowTreatment, checkPerson, consentsOf, enrolPerson, expectOwn } from '../person.js';
import { expectRefusal } from '../refusals.js';
import type { Member, Person, World } from '../world.js';
import { grantedId } from './2-consents.js';

const OBSERVATION = { action: 'ACCESS', purpose: 'TREAT', class: 'OBSERVATION', confidentiality: 'N', labels: [] };

/** The patient puts another consent in the place of an old one. */
async function amend(
  world: World,
  person: Person,
  old: EntryIndex,
  { grantee, consent }: Decision,
): Promise<EntryIndex> {
  const { api, codes, progress, sender } = world;
  const included = await sender.send(
    api.tx.consentRegistry.amend(
      person.subject,
      encodeGrantee(grantee) as never,
      old,
      encodeConsent(consent, codes) as never,
    ),
    person.pair,
  );
  const event = eventOf(included, 'consentRegistry', 'ConsentAmended');
  if (!api.events.consentRegistry.ConsentAmended.is(event)) {
    throw new Error('this is no event of an amendment');
  }
  progress.equal('which consent was amended', event.data.replaced.toBigInt(), old);
  const id = event.data.consent.toBigInt();
  expectOwn(world, person, included, 'ConsentAmended', person.pair, `Consent ${id}`);
  return id;
}

/** A narrower consent in the place of a wide one: what it still covers goes on, what it does not ends. */
async function narrow(world: World, person: Person): Promise<void> {
  const { progress, reader } = world;
  const { home, subject } = person;
  const physician = world.staff(home, 'physician');
  const wide = await allowTreatment(world, person, home);
  const permit = await askAboutPerson(world, 'before the amendment', person, physician, OBSERVATION, {
    permittedBy: wide,
  });
  const { grantee, consent } = treatmentAt(world, home, await chainTime(world.api));
  const over = (changes: object): Decision => ({
    grantee,
    consent: { ...consent, region: { ...consent.region, ...changes } },
  });

  const seeing = await amend(world, person, wide, over({ actions: ['ACCESS'] }));
  progress.equal('the consents after an amendment', await consentsOf(world, person), [seeing]);
  progress.equal('a permit that is still covered', await reader.permitStatus(subject, permit!), 'InForce');
  const conditions = await amend(world, person, seeing, over({ actions: ['ACCESS'], classes: ['CONDITION'] }));
  progress.equal('a permit that is no longer covered', await reader.permitStatus(subject, permit!), 'ConsentEnded');
  await askAboutPerson(world, 'after the amendment', person, physician, OBSERVATION, { permittedBy: undefined });
  const condition = { ...OBSERVATION, class: 'CONDITION' };
  await askAboutPerson(world, 'what is left', person, physician, condition, { permittedBy: conditions });
}

/** A hospital proposes a consent toward itself; the answer is its number. */
async function propose(world: World, person: Person, by: Member): Promise<[EntryIndex, Included]> {
  const { api, codes, sender } = world;
  const clerk = world.staff(by, 'clerk').pair;
  const { grantee, consent } = treatmentAt(world, by, await chainTime(api));
  const included = await sender.send(
    api.tx.consentRegistry.propose(
      by.id,
      person.subject,
      encodeGrantee(grantee) as never,
      encodeConsent(consent, codes) as never,
    ),
    clerk,
  );
  const event = eventOf(included, 'consentRegistry', 'ConsentProposed');
  if (!api.events.consentRegistry.ConsentProposed.is(event)) {
    throw new Error('this is no event of a proposal');
  }
  const id = event.data.consent.toBigInt();
  world.expectLine(person.subject, included, {
    kind: 'ConsentProposed',
    agent: clerk.address,
    organisation: by.id,
    object: `Consent ${id}`,
  });
  return [id, included];
}

/** What an organisation proposes has no force until the patient says yes. */
async function decideOnProposals(world: World, person: Person): Promise<void> {
  const { api, progress, sender } = world;
  const other = world.other(person.home);
  const before = await consentsOf(world, person);
  const [first] = await propose(world, person, other);
  progress.equal('the consents while a proposal waits', await consentsOf(world, person), before);
  const confirm = (id: EntryIndex) => api.tx.consentRegistry.confirmProposal(person.subject, id);
  const clerk = world.staff(other, 'clerk').pair;
  const own = 'a hospital confirms its own proposal';
  await expectRefusal(world, own, confirm(first), clerk, 'ConsentRegistry.NotAuthorized');

  const refused = await sender.send(api.tx.consentRegistry.refuseProposal(person.subject, first), person.pair);
  expectOwn(world, person, refused, 'ProposalRefused', person.pair, `Consent ${first}`);
  const late = 'a proposal that was refused';
  await expectRefusal(world, late, confirm(first), person.pair, 'ConsentRegistry.ProposalNotFound');

  const [second] = await propose(world, person, other);
  const confirmed = await sender.send(confirm(second), person.pair);
  progress.equal('the number of a confirmed proposal', grantedId(world, confirmed), second);
  expectOwn(world, person, confirmed, 'ConsentGranted', person.pair, `Consent ${second}`);
  progress.equal('the consents after the second proposal', await consentsOf(world, person), [...before, second]);
}

/** From a wide consent to a narrow one, and from a proposal to a consent. */
export async function amending(world: World): Promise<void> {
  world.progress.step('A patient who changes its mind');
  const person = await enrolPerson(world, 'north', 'patient who changes its mind');
  await narrow(world, person);
  await decideOnProposals(world, person);
  await checkPerson(world, person);
  world.progress.done('a consent is narrowed twice: a permit goes on while it is covered, and ends after that');
  world.progress.done('a hospital proposes a consent: the patient refuses it, and says yes to the next');
}
