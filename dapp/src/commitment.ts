// Commitments: what of a record touches the chain.

import { u8aConcat, u8aToHex } from '@polkadot/util';
import { blake2AsU8a, randomAsU8a } from '@polkadot/util-crypto';
import { contentDigest } from './canonical.js';

/** What the hash of a commitment begins with. */
const DOMAIN = new TextEncoder().encode('salus/record');
/** Version 1 of the scheme, little endian. */
const VERSION = Uint8Array.of(1, 0);

/** The salted hash of a digest: BLAKE2b-256 over domain, version, salt, digest. */
export function commitment(salt: Uint8Array, digest: Uint8Array): Uint8Array {
  requireLength('a salt', salt);
  requireLength('a digest', digest);
  return blake2AsU8a(u8aConcat(DOMAIN, VERSION, salt, digest), 256);
}

/** Thirty-two random bytes. Every record gets its own, and who holds a record keeps its salt with it. */
export function newSalt(): Uint8Array {
  return randomAsU8a(32);
}

/** A record with what opens its commitment. */
export interface Sealed<Content = unknown> {
  readonly record: Content;
  readonly salt: Uint8Array;
  readonly commitment: Uint8Array;
}

/** Salts a record and commits to it. */
export function seal<Content>(record: Content, salt: Uint8Array = newSalt()): Sealed<Content> {
  return { record, salt, commitment: commitment(salt, contentDigest(record)) };
}

/** Whether the commitment is to this record with this salt. */
export function opens(expected: Uint8Array, record: unknown, salt: Uint8Array): boolean {
  return u8aToHex(commitment(salt, contentDigest(record))) === u8aToHex(expected);
}

function requireLength(what: string, bytes: Uint8Array): void {
  if (bytes.length !== 32) {
    throw new TypeError(`${what} is 32 bytes long, not ${bytes.length}`);
  }
}
