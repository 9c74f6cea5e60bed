// Persons beside the patients with records: enrolled for one step, and checked by it to the last line of the trail.

import type { KeyringPair } from '@polkadot/keyring/types';
import {
  type EntryIndex,
  type Included,
  type Representative,
  chainTime,
  eventOf,
  signEnrolment,
} from '../src/index.js';
import { treatmentAt } from './decisions.js';
import { grantCall, grantedId } from './steps/2-consents.js';
import { checkTrail } from './steps/6-trail.js';
import type { ExpectedLine, Member, MemberKey, Person, World } from './world.js';

const HOUR = 3_600_000;

/** Enrols somebody who has a key. */
export async function enrolPerson(
  world: World,
  at: MemberKey,
  name: string,
  pair: KeyringPair = world.freshAccount(name),
): Promise<Person> {
  const { api, sender, reader, progress } = world;
  const home = world.member(at);
  const clerk = world.staff(home, 'clerk');
  const deadline = (await chainTime(api)) + HOUR;
  const enrolment = { genesis: api.genesisHash.toHex(), organisation: home.id, controller: pair.address, deadline };
  const included = await sender.send(
    api.tx.patientIdentity.enrol(home.id, pair.address, deadline, signEnrolment(enrolment, pair)),
    clerk.pair,
  );
  const event = eventOf(included, 'patientIdentity', 'SubjectEnrolled');
  if (!api.events.patientIdentity.SubjectEnrolled.is(event)) {
    throw new Error('this is no event of an enrolment');
  }
  const subject = event.data.subject.toHex();
  progress.equal(`the subject of the account of ${name}`, await reader.subjectOf(pair.address), subject);
  const person = { name, home, subject, pair, hasLeft: false };
  world.persons.push(person);
  world.expectLine(subject, included, {
    kind: 'SubjectEnrolled',
    agent: clerk.pair.address,
    organisation: home.id,
    ground: 'OwnRight',
    object: `Account ${pair.address}`,
  });
  return person;
}

/** The person appoints a representative from now on; a fresh account, unless one is given. */
export async function appoint(
  world: World,
  person: Person,
  kind: 'GUARD' | 'EXCEST',
  powers: Representative['powers'],
  account: KeyringPair = world.freshAccount(`representative of ${person.name}`),
): Promise<KeyringPair> {
  const { api, sender, reader, progress } = world;
  const has = (power: Representative['powers'][number]): boolean => powers.includes(power);
  const included = await sender.send(
    api.tx.patientIdentity.appointRepresentative(
      person.subject,
      account.address,
      kind,
      { consent: has('consent'), revoke: has('revoke'), read: has('read'), rotate: has('rotate') },
      { from: await chainTime(api), to: null },
    ),
    person.pair,
  );
  expectOwn(world, person, included, 'RepresentativeAppointed', person.pair, `Account ${account.address}`);
  progress.equal(
    `whom the representative of ${person.name} is engaged for`,
    await reader.engagementOf(account.address),
    person.subject,
  );
  return account;
}

/** The person, or who acts for it, allows treatment at a hospital; the answer is the consent's number. */
export async function allowTreatment(
  world: World,
  person: Person,
  member: Member,
  by: KeyringPair = person.pair,
): Promise<EntryIndex> {
  const decision = treatmentAt(world, member, await chainTime(world.api));
  const included = await world.sender.send(grantCall(world, person, decision), by);
  const id = grantedId(world, included);
  expectOwn(world, person, included, 'ConsentGranted', by, `Consent ${id}`);
  return id;
}

/** Remembers a line about what somebody did in the subject's own right. */
export function expectOwn(
  world: World,
  { subject }: Person,
  included: Included,
  kind: ExpectedLine['kind'],
  by: KeyringPair,
  object?: string,
): void {
  const line = { kind, agent: by.address, ground: 'OwnRight' };
  world.expectLine(subject, included, object === undefined ? line : { ...line, object });
}

/** Whether the account may read what there is about the person, by right. */
export async function expectOwnRight(
  world: World,
  what: string,
  { subject }: Person,
  account: KeyringPair,
  has: boolean,
): Promise<void> {
  const request = { action: 'ACCESS', purpose: 'PATRQT' };
  const { decision, ground } = await world.reader.canAccess(subject, account.address, undefined, request);
  world.progress.equal(
    `what ${what} may read`,
    { decision, ground },
    has
      ? { decision: 'Permit', ground: { kind: 'OwnRight' } }
      : { decision: 'Deny', ground: { kind: 'NotInForce', why: 'NotVouchedFor' } },
  );
}

/** The numbers of the person's consents that stand. */
export async function consentsOf(world: World, { subject }: Person): Promise<EntryIndex[]> {
  return (await world.reader.consents(subject)).map(({ id }) => id);
}

/** The trail about the person says what it should. */
export async function checkPerson(world: World, { name, subject }: Person): Promise<void> {
  await checkTrail(world, name, subject);
}
