// Hospitals canonicalise, salt, hash and anchor the records: some by themselves, most in one batch.

import { u8aEq } from '@polkadot/util';
import { Batch, eventOf, isInBatch, opens } from '../../src/index.js';
import { type Member, type Patient, type PatientRecord, type World, found } from '../world.js';

/** How many proofs the chain is asked for at once. */
const AT_ONCE = 64;

/** Whether a record is anchored by itself: what is sensitive is, and of every visit one measurement. */
function isSingle(record: PatientRecord, patient: Patient): boolean {
  if (record.labels.labels.length > 0) {
    return true;
  }
  const visit = patient.records.find(({ class: of, dataTime }) => of === 'OBSERVATION' && dataTime === record.dataTime);
  return record === visit;
}

/** On what ground the hospital keeps the record: the consent to collect, if the patient gave it. */
function basisOf(patient: Patient) {
  const consent = patient.given.find(
    ({ grantee, consent: { decision, region } }) =>
      decision === 'Permit' &&
      region.actions.includes('COLLECT') &&
      grantee.kind === 'Organisation' &&
      grantee.organisation === patient.home.id,
  );
  return consent === undefined
    ? { basis: { Law: 'GDPR_HEALTH_CARE' as const }, purpose: undefined, ground: 'Law GDPR_HEALTH_CARE' }
    : { basis: { Consent: null }, purpose: 'TREAT', ground: `Consent ${consent.id}` };
}

async function anchorSingly(world: World): Promise<number> {
  const { api, codes, sender, progress } = world;
  const planned = world.patients.flatMap((patient) =>
    patient.records.filter((record) => isSingle(record, patient)).map((record) => ({ patient, record })),
  );
  const anchored = await sender.sendAll(
    planned.map(({ patient, record }) => [
      api.tx.recordAnchoring.anchor(patient.home.id, patient.subject, {
        class: record.class as 'OBSERVATION',
        confidentiality: record.labels.confidentiality as 'N',
        labels: codes.set('Sensitivity', record.labels.labels),
        commitment: record.sealed.commitment,
        secondCommitment: null,
        schema: 'R4',
        dataTime: record.dataTime ?? null,
        tags: null,
        basis: basisOf(patient).basis,
      }),
      world.staff(patient.home, 'clerk').pair,
    ]),
  );
  for (const [place, included] of anchored.entries()) {
    const { patient, record } = planned[place]!;
    const event = eventOf(included, 'recordAnchoring', 'RecordAnchored');
    if (!api.events.recordAnchoring.RecordAnchored.is(event)) {
      throw new Error('this is no event of an anchor');
    }
    const id = event.data.record.toBigInt();
    record.anchor = { record: id };
    const { purpose, ground } = basisOf(patient);
    world.expectLine(patient.subject, included, {
      kind: 'RecordAnchored',
      agent: world.staff(patient.home, 'clerk').pair.address,
      organisation: patient.home.id,
      action: 'COLLECT',
      purpose,
      ground,
      object: `Record ${id}`,
    });
  }
  const labelled = planned.filter(({ record }) => record.labels.labels.length > 0).length;
  const outside = world.patients.reduce((sum, { data }) => sum + data.others.length, 0);
  progress.done(`${outside} resources of the bundles are about no patient, and stay outside`);
  progress.done(`${planned.length} records are anchored by themselves, ${labelled} of them labelled as sensitive`);
  return planned.length;
}

async function anchorInBatches(world: World): Promise<Map<Member, Batch>> {
  const { api, codes, sender, reader, progress } = world;
  const batches = new Map<Member, Batch>();
  for (const member of world.members.values()) {
    const records = world.patients
      .filter(({ home }) => home === member)
      .flatMap((patient) => patient.records.filter((record) => record.anchor === undefined));
    if (records.length === 0) {
      continue;
    }
    const batch = new Batch(records.map(({ sealed }) => sealed.commitment));
    const included = await sender.send(
      api.tx.recordAnchoring.anchorBatch(member.id, {
        root: batch.root,
        count: batch.count,
        schema: 'R4',
        leafKinds: codes.set('LeafKind', ['RECORD']),
      }),
      world.staff(member, 'clerk').pair,
    );
    const event = eventOf(included, 'recordAnchoring', 'BatchAnchored');
    if (!api.events.recordAnchoring.BatchAnchored.is(event)) {
      throw new Error('this is no event of a batch');
    }
    const id = event.data.batch.toBigInt();
    records.forEach((record, index) => {
      record.anchor = { batch: id, index };
    });
    progress.equal(`the batch of ${member.name} as the chain tells it`, await reader.batch(member.id, id), {
      root: batch.root,
      count: records.length,
    });
    batches.set(member, batch);
    progress.done(`${records.length} records of ${member.name} are anchored in one batch of 32 bytes`);
  }
  return batches;
}

/** Opens every commitment that is anchored by itself against what the chain holds. */
async function checkSingles(world: World): Promise<void> {
  for (const patient of world.patients) {
    const onChain = await world.reader.records(patient.subject);
    const singles = patient.records.filter(({ anchor }) => anchor !== undefined && 'record' in anchor);
    world.progress.equal(
      `how many records of patient ${patient.number} are anchored singly`,
      onChain.length,
      singles.length,
    );
    for (const record of singles) {
      const { record: id } = record.anchor as { record: bigint };
      const kept = found(
        onChain.find((one) => one.id === id),
        `record ${id}`,
      );
      world.progress.equal(
        `what the chain tells of record ${id}`,
        { ...kept, commitment: undefined },
        {
          id,
          custodian: patient.home.id,
          author: patient.home.id,
          class: record.class,
          confidentiality: record.labels.confidentiality,
          labels: record.labels.labels,
          dataTime: record.dataTime,
          isHeld: false,
          commitment: undefined,
        },
      );
      const { record: content, salt } = record.sealed;
      world.progress.holds(`record ${id} opens its commitment`, opens(kept.commitment, content, salt));
      world.progress.holds(
        `a changed record ${id} does not`,
        !opens(kept.commitment, { ...content, status: 'changed' }, salt),
      );
      world.proofsChecked += 1;
    }
  }
}

/** Checks the proof of every record of the batches, here and by the chain, and that a changed record has none. */
async function checkProofs(world: World, batches: ReadonlyMap<Member, Batch>): Promise<void> {
  const { reader, progress } = world;
  const all = world.patients.flatMap(({ home, records }) =>
    records.flatMap((record) =>
      record.anchor !== undefined && 'batch' in record.anchor ? [{ home, record, anchor: record.anchor }] : [],
    ),
  );
  for (let from = 0; from < all.length; from += AT_ONCE) {
    await Promise.all(
      all.slice(from, from + AT_ONCE).map(async ({ home, record, anchor: { batch: id, index } }) => {
        const batch = found(batches.get(home), `batch of ${home.name}`);
        const { record: content, salt, commitment } = record.sealed;
        const proof = batch.proof(index);
        progress.holds(`record ${index} of batch ${id} opens its commitment`, opens(commitment, content, salt));
        progress.holds(`its proof leads to the root`, isInBatch(batch.root, batch.count, index, commitment, proof));
        progress.equal(`the chain finds it`, await reader.isInBatch(home.id, id, index, commitment, proof), true);
        world.proofsChecked += 1;
      }),
    );
  }
  for (const [member, batch] of batches) {
    const { record, anchor } = found(
      all.find(({ home }) => home === member),
      `record in a batch of ${member.name}`,
    );
    const changed = record.sealed.commitment.slice();
    changed[0]! ^= 1;
    const proof = batch.proof(anchor.index);
    progress.holds(
      'another commitment has no proof',
      !isInBatch(batch.root, batch.count, anchor.index, changed, proof),
    );
    progress.equal(
      'the chain does not find another commitment',
      await reader.isInBatch(member.id, anchor.batch, anchor.index, changed, proof),
      false,
    );
    progress.holds('no two records have one commitment', !u8aEq(changed, record.sealed.commitment));
  }
}

/** The third step. */
export async function anchorRecords(world: World): Promise<void> {
  world.progress.step('3. Records');
  await anchorSingly(world);
  const batches = await anchorInBatches(world);
  await checkSingles(world);
  await checkProofs(world, batches);
  world.progress.done(`${world.proofsChecked} records are proved against the chain; a changed record is not`);
}
