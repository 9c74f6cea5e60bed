import assert from 'node:assert/strict';
import { test } from 'node:test';
import { u8aToHex } from '@polkadot/util';
import { commitment, newSalt, opens, seal } from '../src/commitment.js';

const filled = (byte: number): Uint8Array => new Uint8Array(32).fill(byte);

test('the scheme does not change', () => {
  // The same vector stands in the tests of the Rust primitives.
  assert.equal(
    u8aToHex(commitment(filled(1), filled(2))),
    '0xd1efcab4a411ca9af6e30125d6415c9de6c80efed2058f8c491f48d31026a791',
  );
});

test('a sealed record opens with its salt, and with no other', () => {
  const record = { resourceType: 'Observation', status: 'final' };
  const sealed = seal(record);
  assert.ok(opens(sealed.commitment, { status: 'final', resourceType: 'Observation' }, sealed.salt));
  assert.ok(!opens(sealed.commitment, { ...record, status: 'amended' }, sealed.salt));
  assert.ok(!opens(sealed.commitment, record, newSalt()));
});

test('equal records do not look equal', () => {
  assert.notEqual(u8aToHex(seal({}).commitment), u8aToHex(seal({}).commitment));
});

test('a salt or a digest of another length is refused', () => {
  assert.throws(() => commitment(new Uint8Array(31), filled(2)), TypeError);
  assert.throws(() => commitment(filled(1), new Uint8Array(33)), TypeError);
});
