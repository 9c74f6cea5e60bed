// A record from its anchor to its end: corrected, confirmed by another hospital, handed over to it, held, erased.

import { u8aToHex } from '@polkadot/util';
import { randomAsU8a } from '@polkadot/util-crypto';
import {
  type Call,
  type EntryIndex,
  type Included,
  type Resource,
  type Sealed,
  eventOf,
  opens,
  seal,
} from '../../src/index.js';
import { outcomeOf } from '../asking.js';
import { allowTreatment, checkPerson, enrolPerson } from '../person.js';
import { expectRefusal } from '../refusals.js';
import type { ExpectedLine, Member, Person, World } from '../world.js';

const LAW = { Law: 'GDPR_HEALTH_CARE' as const };

/** A blood pressure, or a corrected one. */
const bloodPressure = (systolic: number): Sealed<Resource> =>
  seal({ resourceType: 'Observation', status: 'final', valueInteger: systolic });

/** What is anchored of a record. */
const newRecord = ({ commitment }: Sealed, dataTime: number | null = null) => ({
  class: 'OBSERVATION' as const,
  confidentiality: 'N' as const,
  labels: 0n,
  commitment,
  // Thirty-two bytes that the chain keeps and makes nothing of.
  // As text: of bytes polkadot.js takes the first for whether there is one.
  secondCommitment: u8aToHex(randomAsU8a(32)),
  schema: 'R4' as const,
  dataTime,
  tags: null,
  basis: LAW,
});

const anchorOf = (subject: string, record: EntryIndex) => ({ Record: { subject, record } }) as never;

/** A clerk does something about a record of the person, and the trail tells. */
async function byClerk(
  world: World,
  member: Member,
  { subject }: Person,
  call: Call,
  line: Partial<ExpectedLine> & Pick<ExpectedLine, 'kind'>,
): Promise<Included> {
  const clerk = world.staff(member, 'clerk').pair;
  const included = await world.sender.send(call, clerk);
  world.expectLine(subject, included, { agent: clerk.address, organisation: member.id, ...line });
  return included;
}

/** Anchors a record, and a version in its place; both open. */
async function anchorAndCorrect(world: World, person: Person): Promise<{ old: EntryIndex; corrected: EntryIndex }> {
  const { api, progress, reader } = world;
  const { home, subject } = person;
  const kept = { action: 'COLLECT', ground: 'Law GDPR_HEALTH_CARE' };
  const [wrong, right] = [bloodPressure(210), bloodPressure(120)];

  const length = await reader.trailLength();
  const anchor = api.tx.recordAnchoring.anchor(home.id, subject, newRecord(wrong));
  await byClerk(world, home, person, anchor, { kind: 'RecordAnchored', ...kept, object: `Record ${length}` });
  const old = length;
  const corrected = await reader.trailLength();
  const supersede = api.tx.recordAnchoring.supersede(home.id, subject, old, 'CORRECTS', newRecord(right));
  const included = await byClerk(world, home, person, supersede, {
    kind: 'RecordSuperseded',
    ...kept,
    object: `Record ${corrected}`,
  });
  const event = eventOf(included, 'recordAnchoring', 'RecordSuperseded');
  if (!api.events.recordAnchoring.RecordSuperseded.is(event)) {
    throw new Error('this is no event of a version');
  }
  progress.equal('the number of the corrected version', event.data.record.toBigInt(), corrected);

  const again = api.tx.recordAnchoring.supersede(home.id, subject, old, 'CORRECTS', newRecord(right));
  const clerk = world.staff(home, 'clerk').pair;
  await expectRefusal(world, 'a second version in one place', again, clerk, 'RecordAnchoring.AlreadySuperseded');
  const versions = await reader.versions(subject, corrected);
  progress.equal(
    'the versions of the record',
    versions.map(({ id, replaces, supersededBy }) => ({ id, replaces, supersededBy })),
    [
      { id: corrected, replaces: { record: old, relation: 'CORRECTS' } },
      { id: old, supersededBy: corrected },
    ],
  );
  const records = await reader.records(subject);
  for (const [id, { record, salt }] of [
    [old, wrong],
    [corrected, right],
  ] as const) {
    const commitment = records.find((one) => one.id === id)?.commitment;
    progress.holds(`version ${id} opens its commitment`, commitment !== undefined && opens(commitment, record, salt));
  }
  return { old, corrected };
}

/** The other hospital confirms the record, takes back its word, and confirms it again. */
async function confirm(world: World, person: Person, record: EntryIndex): Promise<void> {
  const { api, progress, reader } = world;
  const other = world.other(person.home);
  const object = `Record ${record}`;
  const attest = (kind: 'Held' | 'Checked') => api.tx.recordAnchoring.attest(other.id, person.subject, record, kind);
  const confirmed = async () =>
    (await reader.attestations(person.subject, record)).map(({ organisation, kind }) => ({ organisation, kind }));

  await byClerk(world, other, person, attest('Held'), { kind: 'RecordAttested', object });
  await byClerk(world, other, person, attest('Checked'), { kind: 'RecordAttested', object });
  progress.equal('who confirms the record', await confirmed(), [{ organisation: other.id, kind: 'Checked' }]);
  const withdraw = api.tx.recordAnchoring.withdrawAttestation(other.id, person.subject, record);
  await byClerk(world, other, person, withdraw, { kind: 'AttestationWithdrawn', object });
  progress.equal('who confirms the record after that', await confirmed(), []);
  await byClerk(world, other, person, attest('Held'), { kind: 'RecordAttested', object });
}

/** The hospital offers the record; the other declines it, and accepts it when it is offered again. */
async function handOver(world: World, person: Person, record: EntryIndex): Promise<void> {
  const { api, progress, reader } = world;
  const { home, subject } = person;
  const other = world.other(home);
  const object = `Record ${record}`;
  const offer = () => api.tx.recordAnchoring.offerCustody(home.id, subject, record, other.id);
  const accept = () => api.tx.recordAnchoring.acceptCustody(other.id, subject, record, LAW);
  const othersClerk = world.staff(other, 'clerk').pair;
  const read = async () => (await reader.records(subject)).find(({ id }) => id === record);

  await byClerk(world, home, person, offer(), { kind: 'CustodyOffered', object });
  progress.equal('to whom the record is offered', (await read())?.offeredTo, other.id);
  const decline = api.tx.recordAnchoring.discardOffer(other.id, subject, record);
  await byClerk(world, other, person, decline, { kind: 'CustodyOfferDiscarded', object });
  await expectRefusal(world, 'a declined offer accepted', accept(), othersClerk, 'RecordAnchoring.OfferNotFound');

  await byClerk(world, home, person, offer(), { kind: 'CustodyOffered', object });
  await byClerk(world, other, person, accept(), {
    kind: 'CustodyTransferred',
    action: 'COLLECT',
    ground: 'Law GDPR_HEALTH_CARE',
    object,
  });
  await expectRefusal(world, 'an offer accepted twice', accept(), othersClerk, 'RecordAnchoring.OfferNotFound');
  const kept = await read();
  progress.equal('who keeps the record, and who wrote it', [kept?.custodian, kept?.author], [other.id, home.id]);
  progress.equal('who confirms it beside its custodian', await reader.attestations(subject, record), []);
}

/** The physician is permitted to see the record; the answer is the permit's number. */
async function askFor(world: World, person: Person, record: EntryIndex, consent: EntryIndex): Promise<EntryIndex> {
  const physician = world.staff(person.home, 'physician').pair;
  const included = await world.sender.send(requestCall(world, person, record), physician);
  const outcome = outcomeOf(world, included);
  world.progress.equal('whether the record is permitted', outcome.permitted, true);
  const permit = outcome.permitted ? outcome.permit : -1n;
  world.expectLine(person.subject, included, {
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

const requestCall = ({ api }: World, { home, subject }: Person, record: EntryIndex): Call =>
  api.tx.accessControl.request(home.id, subject, { Record: record } as never, 'ACCESS', 'TREAT', null, 'Multiple');

/** The new custodian erases the record, once nothing stands against it any more. */
async function erase(world: World, person: Person, record: EntryIndex, consent: EntryIndex): Promise<void> {
  const { api, progress, reader } = world;
  const { home, subject } = person;
  const custodian = world.other(home);
  const clerk = world.staff(custodian, 'clerk').pair;
  const object = `Record ${record}`;
  const anchor = anchorOf(subject, record);
  const call = (member: Member) => api.tx.recordAnchoring.erase(member.id, anchor, 'CONSENT_WITHDRAWN');
  const permit = await askFor(world, person, record, consent);

  const hold = api.tx.recordAnchoring.placeHold(custodian.id, anchor, 'LEGAL_CLAIMS');
  await byClerk(world, custodian, person, hold, { kind: 'HoldPlaced', ground: 'Retention LEGAL_CLAIMS', object });
  await expectRefusal(world, 'an erasure under a hold', call(custodian), clerk, 'RecordAnchoring.HoldInForce');
  const lift = api.tx.recordAnchoring.liftHold(custodian.id, anchor);
  await byClerk(world, custodian, person, lift, { kind: 'HoldLifted', ground: 'Retention LEGAL_CLAIMS', object });
  const formerClerk = world.staff(home, 'clerk').pair;
  await expectRefusal(world, 'an erasure by the former one', call(home), formerClerk, 'RecordAnchoring.NotCustodian');

  await byClerk(world, custodian, person, call(custodian), {
    kind: 'RecordErased',
    ground: 'Erasure CONSENT_WITHDRAWN',
    object,
  });
  const tombstone = await reader.tombstone(subject, record);
  progress.equal(
    'what stays of the record',
    [tombstone?.ground, tombstone?.custodian],
    ['CONSENT_WITHDRAWN', custodian.id],
  );
  progress.holds(
    'the record is not there any more',
    (await reader.records(subject)).every(({ id }) => id !== record),
  );
  progress.equal('whether the permit stands', await reader.permitStatus(subject, permit), 'RecordErased');
  const request = requestCall(world, person, record);
  const physician = world.staff(home, 'physician').pair;
  await expectRefusal(world, 'a request for an erased record', request, physician, 'AccessControl.RecordErased');
}

/** A hospital erases a batch with what it proves. */
async function eraseBatch(world: World, member: Member): Promise<void> {
  const { api, codes, progress, reader, sender } = world;
  const clerk = world.staff(member, 'clerk').pair;
  const batch = { root: randomAsU8a(32), count: 1, schema: 'R4', leafKinds: codes.set('LeafKind', ['RECORD']) };
  const included = await sender.send(api.tx.recordAnchoring.anchorBatch(member.id, batch as never), clerk);
  const event = eventOf(included, 'recordAnchoring', 'BatchAnchored');
  if (!api.events.recordAnchoring.BatchAnchored.is(event)) {
    throw new Error('this is no event of a batch');
  }
  const id = event.data.batch.toBigInt();
  await sender.send(api.tx.recordAnchoring.erase(member.id, { Batch: id } as never, 'ENTERED_IN_ERROR'), clerk);
  progress.equal('the batch that was erased', await reader.batch(member.id, id), undefined);
  const proof = await reader.isInBatch(member.id, id, 0, batch.root, []);
  progress.equal('what it proves', proof, undefined);
}

/** One record's life. */
export async function records(world: World): Promise<void> {
  const { progress, reader } = world;
  progress.step('A record from its anchor to its end');
  const person = await enrolPerson(world, 'north', 'patient of a corrected record');
  const consent = await allowTreatment(world, person, person.home);
  const { old, corrected } = await anchorAndCorrect(world, person);
  await confirm(world, person, corrected);
  await handOver(world, person, corrected);
  await erase(world, person, corrected, consent);
  // The first version stays with the hospital that wrote it: each is erased by itself.
  progress.equal(
    'the records that are left',
    (await reader.records(person.subject)).map(({ id, supersededBy }) => ({ id, supersededBy })),
    [{ id: old, supersededBy: corrected }],
  );
  await eraseBatch(world, person.home);
  await checkPerson(world, person);
  progress.done('a record is corrected, confirmed, handed over, held and erased; no permit and no request outlives it');
}
