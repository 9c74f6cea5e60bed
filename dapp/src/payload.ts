// What people sign outside a transaction. It says for which chain, for what and until when it holds.

import { bnToU8a, hexToU8a, u8aConcat } from '@polkadot/util';

/** What a payload is for, by the numbers of the chain's `PayloadPurpose`. */
export const PURPOSES = {
  enrol: 0,
  rotate: 1,
  claim: 2,
  recover: 3,
  takeOver: 4,
  rotateOrganisation: 5,
  breakGlass: 6,
} as const;

const PREFIX = new TextEncoder().encode('salus');
const VERSION = Uint8Array.of(1);

/** The bytes to sign: "salus", purpose, version, genesis hash, the body in SCALE, deadline. */
export function payloadBytes(
  purpose: keyof typeof PURPOSES,
  genesis: Uint8Array | string,
  body: readonly Uint8Array[],
  deadline: number,
): Uint8Array {
  const hash = typeof genesis === 'string' ? hexToU8a(genesis) : genesis;
  if (hash.length !== 32) {
    throw new TypeError(`a genesis hash is 32 bytes long, not ${hash.length}`);
  }
  return u8aConcat(PREFIX, Uint8Array.of(PURPOSES[purpose]), VERSION, hash, ...body, littleEndian(deadline, 64));
}

/** An unsigned number as SCALE writes it. */
export function littleEndian(value: number, bits: 16 | 32 | 64): Uint8Array {
  if (!Number.isSafeInteger(value) || value < 0 || value >= 2 ** bits) {
    throw new RangeError(`${value} is no unsigned number of ${bits} bits`);
  }
  return bnToU8a(value, { bitLength: bits, isLe: true });
}
