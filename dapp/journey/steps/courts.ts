// A court names a guardian, and lets it go: two organisations must have seen the order.

import { type Grantee, type Included, chainTime, eventOf } from '../../src/index.js';
import { askAboutPerson } from '../about-person.js';
import { treatmentAt } from '../decisions.js';
import { allowTreatment, checkPerson, enrolPerson, expectOwn } from '../person.js';
import { expectRefusal } from '../refusals.js';
import type { Member, Person, World } from '../world.js';
import { scanOf } from './1-set-up.js';
import { grantCall, grantedId, revokeCall } from './2-consents.js';

const REQUEST = { action: 'ACCESS', purpose: 'TREAT', class: 'CONDITION', confidentiality: 'N', labels: [] };

interface Order {
  readonly statement: object;
  readonly evidence: Uint8Array;
  readonly line: bigint;
  readonly recordedBy: Member;
  readonly account: string;
}

/** A clerk records what a court said. */
async function record(world: World, person: Person, by: Member, statement: object, account: string): Promise<Order> {
  const { api, sender } = world;
  const clerk = world.staff(by, 'clerk').pair;
  const evidence = scanOf(`order of a court about ${account}`);
  const included = await sender.send(
    api.tx.patientIdentity.recordPaper(by.id, person.subject, statement as never, evidence),
    clerk,
  );
  const event = eventOf(included, 'patientIdentity', 'PaperRecorded');
  if (!api.events.patientIdentity.PaperRecorded.is(event)) {
    throw new Error('this is no event of a paper');
  }
  const order = { statement, evidence, line: event.data.line.toBigInt(), recordedBy: by, account };
  expectPaper(world, person, included, 'PaperRecorded', clerk.address, by, order);
  return order;
}

function expectPaper(
  world: World,
  person: Person,
  included: Included,
  kind: string,
  agent: string,
  { id }: Member,
  { evidence, account }: Pick<Order, 'evidence' | 'account'>,
): void {
  world.expectLine(person.subject, included, {
    kind,
    agent,
    organisation: id,
    ground: `Paper 0x${Buffer.from(evidence).toString('hex')}`,
    object: `Account ${account}`,
  });
}

/** Another organisation confirms it; the one that recorded it cannot. */
async function confirm(world: World, person: Person, order: Order, kind: string): Promise<void> {
  const { api, sender } = world;
  const { recordedBy, line } = order;
  const call = (by: Member) => api.tx.patientIdentity.confirmPaper(by.id, person.subject, recordedBy.id, line);
  const own = world.staff(recordedBy, 'privacy officer').pair;
  const what = 'a hospital confirms its own paper';
  await expectRefusal(world, what, call(recordedBy), own, 'PatientIdentity.SameOrganisation');
  const other = world.other(recordedBy);
  const officer = world.staff(other, 'privacy officer').pair;
  const included = await sender.send(call(other), officer);
  expectPaper(world, person, included, kind, officer.address, other, order);
}

/** The guardian denies, and only who ranks above it lifts that. */
export async function courts(world: World): Promise<void> {
  const { api, progress, sender } = world;
  progress.step('A guardian whom a court names');
  const person = await enrolPerson(world, 'south', 'ward of a court');
  const { home, subject, pair } = person;
  const physician = world.staff(home, 'physician');
  const allowed = await allowTreatment(world, person, home);
  const guardian = world.freshAccount('guardian whom a court named');
  const mandate = {
    kind: 'GUADLTM',
    powers: { consent: true, revoke: true, read: true, rotate: false },
    period: { from: await chainTime(api), to: null },
  };

  const named = await record(
    world,
    person,
    home,
    { CourtOrder: { representative: guardian.address, mandate } },
    guardian.address,
  );
  const { grantee, consent } = treatmentAt(world, home, await chainTime(api));
  const region = { ...consent.region, confidentiality: 'U', labels: [] };
  const deny = { ...consent, decision: 'Deny' as const, region };
  const denyCall = () => grantCall(world, person, { grantee, consent: deny });
  await confirm(world, person, named, 'RepresentativeNamed');
  await expectRefusal(
    world,
    'a patient dismisses whom a court named',
    api.tx.patientIdentity.dismissRepresentative(subject, guardian.address),
    pair,
    'PatientIdentity.NamedByCourt',
  );
  const denied = await sender.send(denyCall(), guardian);
  const id = grantedId(world, denied);
  expectOwn(world, person, denied, 'ConsentGranted', guardian, `Consent ${id}`);
  await askAboutPerson(world, 'while the guardian denies', person, physician, REQUEST, { permittedBy: undefined });

  const released = await record(
    world,
    person,
    world.other(home),
    { CourtRelease: { representative: guardian.address } },
    guardian.address,
  );
  await confirm(world, person, released, 'CourtOrderLifted');
  const toHome: Grantee = { kind: 'Organisation', organisation: home.id };
  const lifted = await sender.send(revokeCall(world, person, toHome, id), pair);
  expectOwn(world, person, lifted, 'ConsentRevoked', pair, `Consent ${id}`);
  await askAboutPerson(world, 'after the patient lifted it', person, physician, REQUEST, { permittedBy: allowed });
  await checkPerson(world, person);
  progress.done(
    'a court names a guardian by two hospitals: its denial stands, and only the court lets it go',
  );
}
