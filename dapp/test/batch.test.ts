import assert from 'node:assert/strict';
import { test } from 'node:test';
import { u8aToHex } from '@polkadot/util';
import { Batch, isInBatch } from '../src/batch.js';
// Written by the Rust crate binary-merkle-tree 16.1.2 with BLAKE2b-256; leaf n is 32 bytes of n. `middle`
// is the proof of leaf count / 2 rounded down, `last` that of the last one.
import vectors from './vectors/merkle.json' with { type: 'json' };

const leaves = (count: number): Uint8Array[] => Array.from({ length: count }, (_, n) => new Uint8Array(32).fill(n));

test('roots and proofs are those of the Rust crate', () => {
  assert.ok(vectors.length > 10);
  for (const { count, root, middle, last } of vectors) {
    const batch = new Batch(leaves(count));
    assert.equal(u8aToHex(batch.root), root, `root of ${count}`);
    assert.deepEqual(
      batch.proof(Math.floor(count / 2)).map((node) => u8aToHex(node)),
      middle,
      `middle of ${count}`,
    );
    assert.deepEqual(
      batch.proof(count - 1).map((node) => u8aToHex(node)),
      last,
      `last of ${count}`,
    );
  }
});

test('every leaf of a batch is proved, and no other', () => {
  for (let count = 1; count < 70; count++) {
    const all = leaves(count);
    const batch = new Batch(all);
    assert.equal(batch.count, count);
    all.forEach((leaf, index) => {
      const proof = batch.proof(index);
      assert.ok(isInBatch(batch.root, count, index, leaf, proof), `${index} of ${count}`);
      assert.ok(proof.length <= Math.ceil(Math.log2(count)), 'a proof is no longer than the tree is high');
      assert.ok(!isInBatch(batch.root, count, index, new Uint8Array(32).fill(200), proof));
      if (proof.length > 0) {
        const bent = proof.map((node) => node.slice());
        bent[0]![0]! ^= 1;
        assert.ok(!isInBatch(batch.root, count, index, leaf, bent));
        assert.ok(!isInBatch(batch.root, count, index, leaf, proof.slice(1)));
      }
    });
  }
});

test('a place outside the batch proves nothing', () => {
  const batch = new Batch(leaves(1));
  assert.ok(!isInBatch(batch.root, 1, 1, leaves(1)[0]!, []));
  assert.ok(!isInBatch(batch.root, 0, 0, leaves(1)[0]!, []));
  assert.throws(() => batch.proof(1), RangeError);
  assert.throws(() => new Batch([]), RangeError);
});
