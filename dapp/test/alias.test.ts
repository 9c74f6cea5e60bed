import assert from 'node:assert/strict';
import { test } from 'node:test';
import { u8aToHex } from '@polkadot/util';
import { encodeAddress } from '@polkadot/util-crypto';
import { aliasCommitment } from '../src/alias.js';

const filled = (byte: number): Uint8Array => new Uint8Array(32).fill(byte);
const opening = {
  genesis: filled(1),
  organisation: 2,
  alias: filled(3),
  practitioner: filled(4),
  month: 5,
  salt: filled(6),
};

test('the scheme does not change', () => {
  // The same vector stands in the tests of the Rust primitives.
  const vector = '0xa0aebcd20a4baf362f95d179b5f396f45ab4dfc77e64b13056a4d17ed27a73dc';
  assert.equal(u8aToHex(aliasCommitment(opening)), vector);
  const written = { ...opening, genesis: u8aToHex(filled(1)), alias: encodeAddress(filled(3), 0) };
  assert.equal(u8aToHex(aliasCommitment(written)), vector);
});

test('every part counts, and has its place', () => {
  const others = [
    { genesis: filled(7) },
    { organisation: 3 },
    { alias: filled(7) },
    { practitioner: filled(7) },
    { month: 6 },
    { salt: filled(7) },
    { alias: opening.practitioner, practitioner: opening.alias },
  ];
  const all = [{}, ...others].map((changes) => u8aToHex(aliasCommitment({ ...opening, ...changes })));
  assert.equal(new Set(all).size, others.length + 1);
});

test('what does not fit is refused', () => {
  for (const changes of [{ genesis: '0x01' }, { salt: filled(6).subarray(1) }]) {
    assert.throws(() => aliasCommitment({ ...opening, ...changes }), TypeError);
  }
  assert.throws(() => aliasCommitment({ ...opening, month: 0x1_0000 }), RangeError);
});
