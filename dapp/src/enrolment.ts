// A patient's enrolment: what the new controller signs, outside any transaction.

import type { KeyringPair } from '@polkadot/keyring/types';
import { u8aWrapBytes } from '@polkadot/util';
import { decodeAddress } from '@polkadot/util-crypto';
import { littleEndian, payloadBytes } from './payload.js';

/** An enrolment before it is signed. */
export interface Enrolment {
  /** The chain's genesis hash. */
  readonly genesis: Uint8Array | string;
  /** The organisation that enrols, and stands behind the subject. */
  readonly organisation: number;
  /** The account that will act for the subject: a fresh one for each subject. */
  readonly controller: string | Uint8Array;
  /** Until when the signature may be used, in milliseconds since 1970 of the chain's time. */
  readonly deadline: number;
}

/** The bytes to sign: "salus", purpose, version, genesis hash, organisation and controller in SCALE, deadline. */
export function enrolmentPayload({ genesis, organisation, controller, deadline }: Enrolment): Uint8Array {
  return payloadBytes('enrol', genesis, [littleEndian(organisation, 32), decodeAddress(controller)], deadline);
}

/**
 * The controller's signature, as a MultiSignature.
 *
 * @param wrapped whether to sign as the browser extensions of polkadot.js do, between `<Bytes>` and `</Bytes>`
 */
export function signEnrolment(enrolment: Enrolment, pair: KeyringPair, wrapped = false): Uint8Array {
  const payload = enrolmentPayload(enrolment);
  return pair.sign(wrapped ? u8aWrapBytes(payload) : payload, { withType: true });
}
