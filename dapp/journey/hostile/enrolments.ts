// Enrolments that are refused.

import type { KeyringPair } from '@polkadot/keyring/types';
import { type Call, signEnrolment } from '../../src/index.js';
import { type Attempt, DAY, ZEROS, patientOf } from './attempts.js';
import { type World, found } from '../world.js';

/** Enrolments that are refused. */
export function enrolments(world: World, now: number): Attempt[] {
  const { api } = world;
  const [north, south] = [world.member('north'), world.member('south')];
  const [northClerk, southClerk] = [world.staff(north, 'clerk').pair, world.staff(south, 'clerk').pair];
  const patient = patientOf(world, 'treatment');
  const key = found(patient.pair, 'key');
  const used = found(patient.enrolment, 'enrolment');
  const genesis = api.genesisHash.toHex();
  const newcomer = world.freshAccount('newcomer');
  const enrol = (organisation: number, pair: KeyringPair, deadline: number, signature: Uint8Array): Call =>
    api.tx.patientIdentity.enrol(organisation, pair.address, deadline, signature);
  const signed = (changes: object, pair = newcomer): Uint8Array =>
    signEnrolment(
      { genesis, organisation: north.id, controller: pair.address, deadline: now + DAY / 2, ...changes },
      pair,
    );
  return [
    {
      what: 'An enrolment signed for another organisation',
      call: enrol(south.id, newcomer, now + DAY / 2, signed({})),
      by: southClerk,
      refusal: 'PatientIdentity.SignatureInvalid',
    },
    {
      what: 'An enrolment signed for another chain',
      call: enrol(north.id, newcomer, now + DAY / 2, signed({ genesis: new Uint8Array(32).fill(7) })),
      by: northClerk,
      refusal: 'PatientIdentity.SignatureInvalid',
    },
    {
      what: 'An enrolment signed by somebody else',
      call: enrol(
        north.id,
        newcomer,
        now + DAY / 2,
        signed({ controller: newcomer.address }, world.freshAccount('else')),
      ),
      by: northClerk,
      refusal: 'PatientIdentity.SignatureInvalid',
    },
    {
      what: 'An enrolment replayed',
      call: enrol(patient.home.id, key, used.deadline, used.signature),
      by: world.staff(patient.home, 'clerk').pair,
      refusal: 'PatientIdentity.PayloadUsed',
    },
    {
      what: 'An enrolment past its deadline',
      call: enrol(north.id, newcomer, now - 1, signed({ deadline: now - 1 })),
      by: northClerk,
      refusal: 'PatientIdentity.DeadlinePassed',
    },
    {
      what: 'An enrolment that would hold for days',
      call: enrol(north.id, newcomer, now + 3 * DAY, signed({ deadline: now + 3 * DAY })),
      by: northClerk,
      refusal: 'PatientIdentity.DeadlineTooFar',
    },
    {
      what: 'A second enrolment of one account',
      call: enrol(north.id, key, now + DAY / 2, signed({}, key)),
      by: northClerk,
      refusal: 'PatientIdentity.AccountInUse',
    },
    {
      what: 'An enrolment by somebody outside the organisation',
      call: enrol(north.id, newcomer, now + DAY / 2, signed({})),
      by: southClerk,
      refusal: 'PatientIdentity.NotVouchedFor',
    },
    {
      what: 'An enrolment on a paper that nobody committed to',
      call: api.tx.patientIdentity.enrolAssisted(north.id, ZEROS),
      by: northClerk,
      refusal: 'PatientIdentity.CommitmentMissing',
    },
  ];
}
