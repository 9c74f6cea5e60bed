// Records and batches that are refused.

import type { Call } from '../../src/index.js';
import { type Attempt, DAY, NOBODY, NO_SUBJECT, UNKNOWN_BIT, ZEROS, patientOf } from './attempts.js';
import { type World, found } from '../world.js';

/** Records and batches that are refused. */
export function anchors(world: World, now: number): Attempt[] {
  const { api, codes } = world;
  const patient = patientOf(world, 'treatment');
  const silent = patientOf(world, 'nothing');
  const key = found(patient.pair, 'key');
  const [clerk, outsider] = [
    world.staff(patient.home, 'clerk').pair,
    world.staff(world.other(patient.home), 'clerk').pair,
  ];
  const record = {
    class: 'OBSERVATION' as const,
    confidentiality: 'N' as const,
    labels: 0n,
    commitment: new Uint8Array(32).fill(1),
    secondCommitment: null as Uint8Array | null,
    schema: 'R4' as const,
    dataTime: null as number | null,
    tags: null as readonly Uint8Array[] | null,
    basis: { Law: 'GDPR_HEALTH_CARE' } as object,
  };
  const anchor = (changes: Partial<typeof record>, organisation = patient.home.id, subject = patient.subject): Call =>
    api.tx.recordAnchoring.anchor(organisation, subject, { ...record, ...changes } as never);
  const batch = (changes: object, organisation = patient.home.id): Call =>
    api.tx.recordAnchoring.anchorBatch(organisation, {
      root: record.commitment,
      count: 1,
      schema: 'R4',
      leafKinds: codes.set('LeafKind', ['RECORD']),
      ...changes,
    });
  const by = clerk;
  // Any record of the patient that is anchored by itself.
  const kept = found(
    patient.records.flatMap(({ anchor }) => (anchor !== undefined && 'record' in anchor ? [anchor.record] : []))[0],
    'record',
  );
  const ofPatient = { Record: { subject: patient.subject, record: kept } };
  const other = world.other(patient.home).id;
  return [
    { what: 'A record anchored by a patient', call: anchor({}), by: key, refusal: 'RecordAnchoring.NotVouchedFor' },
    {
      what: 'A record anchored by the clerk of another hospital',
      call: anchor({}),
      by: outsider,
      refusal: 'RecordAnchoring.NotVouchedFor',
    },
    {
      what: 'A batch anchored by the clerk of another hospital',
      call: batch({}),
      by: outsider,
      refusal: 'RecordAnchoring.NotVouchedFor',
    },
    {
      what: 'A record for an organisation that does not exist',
      call: anchor({}, NOBODY),
      by,
      refusal: 'RecordAnchoring.OrganisationNotFound',
    },
    {
      what: 'A record about nobody',
      call: anchor({}, patient.home.id, NO_SUBJECT),
      by,
      refusal: 'RecordAnchoring.SubjectNotFound',
    },
    {
      what: 'A record without a commitment',
      call: anchor({ commitment: ZEROS }),
      by,
      refusal: 'RecordAnchoring.CommitmentMissing',
    },
    {
      what: 'A record with a label that does not exist',
      call: anchor({ labels: UNKNOWN_BIT }),
      by,
      refusal: 'RecordAnchoring.UnknownCode',
    },
    {
      what: 'A record of the future',
      call: anchor({ dataTime: now + 30 * DAY }),
      by,
      refusal: 'RecordAnchoring.DataTimeInFuture',
    },
    {
      what: 'A record kept on a consent that was not given',
      call: anchor({ basis: { Consent: null } }, silent.home.id, silent.subject),
      by: world.staff(silent.home, 'clerk').pair,
      refusal: 'RecordAnchoring.NotPermitted',
    },
    {
      what: 'A record with a tag of nothing',
      call: anchor({ tags: [ZEROS] }),
      by,
      refusal: 'RecordAnchoring.TagMissing',
    },
    {
      what: "A version in the place of another hospital's",
      call: api.tx.recordAnchoring.supersede(other, patient.subject, kept, 'REPLACES', record as never),
      by: outsider,
      refusal: 'RecordAnchoring.NotCustodian',
    },
    {
      what: "A version in the place of another patient's",
      call: api.tx.recordAnchoring.supersede(silent.home.id, silent.subject, kept, 'REPLACES', record as never),
      by: world.staff(silent.home, 'clerk').pair,
      refusal: 'RecordAnchoring.RecordNotFound',
    },
    {
      what: "An erasure of another hospital's record",
      call: api.tx.recordAnchoring.erase(other, ofPatient as never, 'OBJECTION'),
      by: outsider,
      refusal: 'RecordAnchoring.NotCustodian',
    },
    {
      what: 'A record taken over that was not offered',
      call: api.tx.recordAnchoring.acceptCustody(other, patient.subject, kept, record.basis as never),
      by: outsider,
      refusal: 'RecordAnchoring.OfferNotFound',
    },
    {
      what: 'A record taken over from a hospital that is there',
      call: api.tx.recordAnchoring.adoptCustody(patient.home.id, patient.subject, kept, record.basis as never),
      by,
      refusal: 'RecordAnchoring.CustodianNotRemoved',
    },
    {
      what: 'A hospital that confirms its own record',
      call: api.tx.recordAnchoring.attest(patient.home.id, patient.subject, kept, 'Checked'),
      by,
      refusal: 'RecordAnchoring.SameOrganisation',
    },
    { what: 'A batch of leaves of no kind', call: batch({ leafKinds: 0n }), by, refusal: 'RecordAnchoring.LeafKindsMissing' },
    { what: 'A batch of no records', call: batch({ count: 0 }), by, refusal: 'RecordAnchoring.EmptyBatch' },
    {
      what: 'A batch of four thousand million records',
      call: batch({ count: 0xffff_ffff }),
      by,
      refusal: 'RecordAnchoring.BatchTooLarge',
    },
    { what: 'A batch without a root', call: batch({ root: ZEROS }), by, refusal: 'RecordAnchoring.CommitmentMissing' },
  ];
}
