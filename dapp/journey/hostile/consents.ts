// Consents that are refused.

import type { KeyringPair } from '@polkadot/keyring/types';
import { u8aToHex } from '@polkadot/util';
import { type Call, type Region, encodeConsent, encodeRegion } from '../../src/index.js';
import { treatmentAt } from '../decisions.js';
import { type Attempt, NOBODY, NO_SUBJECT, UNKNOWN_BIT, ZEROS, patientOf } from './attempts.js';
import { type World, found } from '../world.js';

/** Consents and revocations that are refused. */
export function consents(world: World, now: number, onlyReader: KeyringPair): Attempt[] {
  const { api, codes } = world;
  const patient = patientOf(world, 'treatment');
  const guarded = patientOf(world, 'guarded');
  const key = found(patient.pair, 'key');
  const other = found(patientOf(world, 'department').pair, 'key');
  const physician = world.staff(patient.home, 'physician').pair;
  const { consent } = treatmentAt(world, patient.home, now);
  const toHome = { Organisation: patient.home.id };
  const grant = (changes: object, grantee: object = toHome, subject = patient.subject): Call =>
    api.tx.consentRegistry.grant(subject, grantee as never, { ...encodeConsent(consent, codes), ...changes } as never);
  const over = (changes: Partial<Record<keyof Region, unknown>>): Call =>
    grant({ region: { ...encodeRegion(consent.region, codes), ...changes } });
  const given = found(patient.given[0], 'consent');
  const revoke = (id: bigint): Call => api.tx.consentRegistry.revoke(patient.subject, toHome, id);
  const clerk = world.staff(patient.home, 'clerk').pair;
  const by = key;
  return [
    { what: 'A consent by another patient', call: grant({}), by: other, refusal: 'ConsentRegistry.NotAuthorized' },
    { what: 'A consent by the doctor', call: grant({}), by: physician, refusal: 'ConsentRegistry.NotAuthorized' },
    {
      what: 'A consent by a representative who may only read',
      call: grant({}, { Organisation: guarded.home.id }, guarded.subject),
      by: onlyReader,
      refusal: 'ConsentRegistry.PowerMissing',
    },
    {
      what: 'A revocation by another patient',
      call: revoke(given.id),
      by: other,
      refusal: 'ConsentRegistry.NotAuthorized',
    },
    {
      what: 'All consents revoked by the doctor',
      call: api.tx.consentRegistry.revokeAll(patient.subject),
      by: physician,
      refusal: 'ConsentRegistry.NotAuthorized',
    },
    {
      what: 'A consent for a subject that does not exist',
      call: grant({}, toHome, NO_SUBJECT),
      by,
      refusal: 'ConsentRegistry.SubjectNotFound',
    },
    {
      what: 'A consent to nobody',
      call: grant({}, { Organisation: NOBODY }),
      by,
      refusal: 'ConsentRegistry.GranteeNotFound',
    },
    { what: 'A consent to no action', call: over({ actions: 0 }), by, refusal: 'ConsentRegistry.ActionsMissing' },
    { what: 'A consent for no purpose', call: over({ purposes: 0 }), by, refusal: 'ConsentRegistry.PurposesMissing' },
    { what: 'A consent about no data', call: over({ classes: 0 }), by, refusal: 'ConsentRegistry.ClassesMissing' },
    {
      what: 'A consent with a code that does not exist',
      call: over({ labels: UNKNOWN_BIT }),
      by,
      refusal: 'ConsentRegistry.UnknownCode',
    },
    {
      what: 'A consent to break the glass',
      call: over({ purposes: codes.set('PurposeOfUse', ['TREAT', 'BTG']) }),
      by,
      refusal: 'ConsentRegistry.EmergencyPurpose',
    },
    {
      what: 'A consent that is over',
      call: grant({ period: { from: now - 2, to: now - 1 } }),
      by,
      refusal: 'ConsentRegistry.PeriodInvalid',
    },
    {
      what: 'A consent about data of no time',
      call: over({ dataPeriod: { from: 2, to: 1 } }),
      by,
      refusal: 'ConsentRegistry.DataPeriodInvalid',
    },
    {
      what: 'A consent on a paper that nobody committed to',
      call: grant({ source: u8aToHex(ZEROS) }),
      by,
      refusal: 'ConsentRegistry.CommitmentMissing',
    },
    {
      what: 'A revocation of what was never granted',
      call: revoke(BigInt(NOBODY)),
      by,
      refusal: 'ConsentRegistry.ConsentNotFound',
    },
    {
      what: 'A paper consent for a patient who has a key',
      call: api.tx.consentRegistry.capture(
        patient.home.id,
        patient.subject,
        toHome,
        encodeConsent(consent, codes) as never,
        new Uint8Array(32).fill(1),
      ),
      by: clerk,
      refusal: 'ConsentRegistry.NotAssisted',
    },
    {
      what: 'A paper revocation for a patient who has a key',
      call: api.tx.consentRegistry.revokeOnPaper(
        patient.home.id,
        patient.subject,
        toHome,
        given.id,
        new Uint8Array(32).fill(1),
      ),
      by: clerk,
      refusal: 'ConsentRegistry.NotAssisted',
    },
    {
      what: 'A default policy by a hospital',
      call: api.tx.consentRegistry.setDefaultPolicy([
        { jurisdiction: null, purpose: 'TREAT', kind: 'HOSPITAL', decision: 'Permit' },
      ]),
      by: patient.home.controller,
      refusal: 'BadOrigin',
    },
  ];
}
