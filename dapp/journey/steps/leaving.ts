// A patient leaves: the subject ends, and with it what it consented to.

import { type EntryIndex, encodeData } from '../../src/index.js';
import { outcomeOf } from '../asking.js';
import { allowTreatment, appoint, checkPerson, consentsOf, enrolPerson, expectOwn } from '../person.js';
import { expectPoolRefusal, expectRefusal } from '../refusals.js';
import type { Person, World } from '../world.js';
import { accountReferences } from './1-set-up.js';

/** The physician of the person's hospital asks for an observation. */
function request({ api, codes }: World, { home, subject }: Person) {
  const data = encodeData({ class: 'OBSERVATION', confidentiality: 'N', labels: [] }, codes);
  const target = { Data: data } as never;
  return api.tx.accessControl.request(home.id, subject, target, 'ACCESS', 'TREAT', null, 'Multiple');
}

/** The physician may see it while the patient is there; the answer is the permit's number. */
async function askWhileThere(world: World, person: Person, consent: EntryIndex): Promise<EntryIndex> {
  const physician = world.staff(person.home, 'physician').pair;
  const asked = await world.sender.send(request(world, person), physician);
  const outcome = outcomeOf(world, asked);
  world.progress.equal('whether treatment is permitted before the patient leaves', outcome.permitted, true);
  const permit = outcome.permitted ? outcome.permit : -1n;
  world.expectLine(person.subject, asked, {
    kind: 'AccessDecided',
    agent: physician.address,
    organisation: person.home.id,
    action: 'ACCESS',
    purpose: 'TREAT',
    ground: `Consent ${consent}`,
    object: `Permit ${permit}`,
  });
  return permit;
}

/** Nobody has anything to do with the account any more. */
async function expectFree(world: World, who: string, account: string): Promise<void> {
  const { reader, progress } = world;
  const uses = [
    await reader.subjectOf(account),
    await reader.engagementOf(account),
    await reader.isSponsored(account),
    await accountReferences(world, account),
  ];
  progress.equal(`what the account of ${who} is used for`, uses, [undefined, undefined, false, 0]);
}

/** From a permit that stands to accounts that are free again. */
export async function leaving(world: World): Promise<void> {
  const { api, progress, reader, sender } = world;
  progress.step('A patient leaves');
  const person = await enrolPerson(world, 'north', 'patient who leaves');
  const guardian = await appoint(world, person, 'GUARD', ['read']);
  const permit = await askWhileThere(world, person, await allowTreatment(world, person, person.home));

  const left = await sender.send(api.tx.patientIdentity.leave(person.subject), person.pair);
  expectOwn(world, person, left, 'SubjectEnded', person.pair);
  person.hasLeft = true;
  await expectRefusal(
    world,
    'a request about a patient who left',
    request(world, person),
    world.staff(person.home, 'physician').pair,
    'AccessControl.SubjectNotActive',
  );
  progress.equal(
    'whether a permit stands after the patient left',
    await reader.permitStatus(person.subject, permit),
    'SubjectEnded',
  );
  progress.equal('the consents of a patient who left', await consentsOf(world, person), []);
  const call = api.tx.consentRegistry.revokeAll(person.subject);
  await expectPoolRefusal(world, 'what the pool says to a patient who left', call, person.pair, 1);

  // Anyone may release whom the subject's end made void.
  await sender.send(
    api.tx.patientIdentity.releaseRepresentatives(person.subject, [guardian.address]),
    world.staff(world.other(person.home), 'clerk').pair,
  );
  await expectFree(world, 'a patient who left', person.pair.address);
  await expectFree(world, 'its guardian', guardian.address);
  await checkPerson(world, person);
  progress.done('a patient leaves: its permit and its consents end, requests are refused, the accounts are free');
}
