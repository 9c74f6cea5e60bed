// A denial that would itself tell something: the chain knows that there is one, the custodian what it says.

import {
  type Consent,
  type DenyOpening,
  type EntryIndex,
  type Grantee,
  chainTime,
  encodeConsent,
  encodeGrantee,
  eventOf,
  newSalt,
  sealedDenyCommitment,
} from '../../src/index.js';
import { askAboutPerson } from '../about-person.js';
import { treatmentAt } from '../decisions.js';
import { allowTreatment, checkPerson, enrolPerson, expectOwn } from '../person.js';
import { expectRefusal } from '../refusals.js';
import type { Person, Practitioner, World } from '../world.js';

const REQUEST = { action: 'ACCESS', purpose: 'TREAT', class: 'CONDITION', confidentiality: 'N', labels: [] };

/** Seals a denial toward one practitioner under the key of the whole hospital; the answer is its number. */
async function sealDeny(world: World, person: Person, opening: DenyOpening): Promise<EntryIndex> {
  const { api, codes, sender } = world;
  const { period } = opening.consent;
  const included = await sender.send(
    api.tx.consentRegistry.seal(person.subject, { Organisation: person.home.id } as never, {
      commitment: sealedDenyCommitment(api.registry, opening, codes),
      period: { from: period.from, to: period.to ?? null },
    }),
    person.pair,
  );
  const event = eventOf(included, 'consentRegistry', 'DenySealed');
  if (!api.events.consentRegistry.DenySealed.is(event)) {
    throw new Error('this is no event of a sealed denial');
  }
  const id = event.data.consent.toBigInt();
  expectOwn(world, person, included, 'DenySealed', person.pair, `Consent ${id}`);
  return id;
}

async function expectAnswer(world: World, who: Practitioner, person: Person, decision: string): Promise<void> {
  const answer = await world.reader.canAccess(person.subject, who.pair.address, who.member.id, REQUEST);
  world.progress.equal(`what the chain says to the ${who.name} about ${person.name}`, answer.decision, decision);
}

/** The call that says what was sealed. */
function openCall(world: World, person: Person, id: EntryIndex, { salt, grantee, consent }: DenyOpening) {
  return world.api.tx.consentRegistry.openSeal(
    person.subject,
    { Organisation: person.home.id } as never,
    id,
    salt,
    encodeGrantee(grantee) as never,
    encodeConsent(consent, world.codes) as never,
  );
}

/** Sealed, nobody gets a permit by the chain; opened, only the one whom it is about does not. */
export async function sealing(world: World): Promise<void> {
  const { progress, sender } = world;
  progress.step('A denial that tells nothing');
  const person = await enrolPerson(world, 'south', 'patient with a sealed denial');
  const { home } = person;
  const [physician, nurse] = [world.staff(home, 'physician'), world.staff(home, 'nurse')];
  const allowed = await allowTreatment(world, person, home);
  await expectAnswer(world, physician, person, 'Permit');

  const { consent } = treatmentAt(world, home, await chainTime(world.api));
  const region = { ...consent.region, confidentiality: 'U', labels: [] };
  const deny: Consent = { ...consent, decision: 'Deny', region };
  const toNurse: Grantee = { kind: 'Practitioner', organisation: home.id, account: nurse.pair.address };
  const opening: DenyOpening = { salt: newSalt(), grantee: toNurse, consent: deny };
  const sealed = await sealDeny(world, person, opening);
  for (const who of [physician, nurse]) {
    await expectAnswer(world, who, person, 'AskCustodian');
    await askAboutPerson(world, `the ${who.name} asks while a denial is sealed`, person, who, REQUEST, {
      permittedBy: undefined,
    });
  }

  const other = { ...opening, salt: newSalt() };
  await expectRefusal(
    world,
    'a denial that is opened with another salt',
    openCall(world, person, sealed, other),
    person.pair,
    'ConsentRegistry.SealMismatch',
  );
  const opened = await sender.send(openCall(world, person, sealed, opening), person.pair);
  expectOwn(world, person, opened, 'DenyOpened', person.pair, `Consent ${sealed}`);
  await expectAnswer(world, physician, person, 'Permit');
  await expectAnswer(world, nurse, person, 'Deny');
  await askAboutPerson(world, 'the physician asks after the opening', person, physician, REQUEST, {
    permittedBy: allowed,
  });
  await checkPerson(world, person);
  progress.done(
    'a denial toward one nurse is sealed: the chain permits nobody at the hospital; opened, all but the nurse',
  );
}
