// The canonical form of a record and its digest.

import { sha256AsU8a } from '@polkadot/util-crypto';
import canonicalize from 'canonicalize';

/**
 * The canonical form of a JSON value by RFC 8785, in UTF-8.
 *
 * Numbers are those of ECMAScript: 1.50 and 1.5 are the same record.
 */
export function canonicalBytes(value: unknown): Uint8Array {
  const text = canonicalize(value);
  if (text === undefined) {
    throw new TypeError('this is no JSON value');
  }
  // Half a surrogate pair has no UTF-8 form, and RFC 8785 (section 3.2.2.2) refuses it. JSON writes it as an
  // escape, the only one of its kind that the canonical form could hold.
  if (/(?<!\\)(?:\\\\)*\\ud[89a-f]/.test(text)) {
    throw new TypeError('a string of this value is no Unicode text');
  }
  return new TextEncoder().encode(text);
}

/** The digest of a record: the SHA-256 of its canonical form. */
export function contentDigest(record: unknown): Uint8Array {
  return sha256AsU8a(canonicalBytes(record));
}
