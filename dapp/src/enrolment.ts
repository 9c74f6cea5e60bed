// A patient's enrolment: what the new controller signs, outside any transaction.

import type { KeyringPair } from '@polkadot/keyring/types';
import { bnToU8a, hexToU8a, u8aConcat, u8aWrapBytes } from '@polkadot/util';
import { decodeAddress } from '@polkadot/util-crypto';

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

const PREFIX = new TextEncoder().encode('salus');
/** What the payload is for. */
const ENROL = Uint8Array.of(0);
const VERSION = Uint8Array.of(1);

/** The bytes to sign: "salus", purpose, version, genesis hash, organisation and controller in SCALE, deadline. */
export function enrolmentPayload({ genesis, organisation, controller, deadline }: Enrolment): Uint8Array {
  const hash = typeof genesis === 'string' ? hexToU8a(genesis) : genesis;
  if (hash.length !== 32) {
    throw new TypeError(`a genesis hash is 32 bytes long, not ${hash.length}`);
  }
  return u8aConcat(
    PREFIX,
    ENROL,
    VERSION,
    hash,
    littleEndian(organisation, 32),
    decodeAddress(controller),
    littleEndian(deadline, 64),
  );
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

function littleEndian(value: number, bits: 32 | 64): Uint8Array {
  if (!Number.isSafeInteger(value) || value < 0 || value >= 2 ** bits) {
    throw new RangeError(`${value} is no unsigned number of ${bits} bits`);
  }
  return bnToU8a(value, { bitLength: bits, isLe: true });
}
