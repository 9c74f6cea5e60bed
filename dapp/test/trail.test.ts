import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TypeRegistry } from '@polkadot/types';
import type { DigestItem, Header } from '@polkadot/types/interfaces';
import { hexToU8a, u8aToHex } from '@polkadot/util';
import { hasGrown, isInTrail, leafOf, TrailHead, trailRootOf, type TrailRoot } from '../src/trail.js';
// Written by the tests of the crate salus-primitives.
import vectors from './vectors/trail.json' with { type: 'json' };

const root = (length: number): TrailRoot => ({ length: BigInt(length), root: hexToU8a(vectors.roots[length]) });
const leaf = (index: number): Uint8Array => hexToU8a(vectors.leaves[index]);
const hashes = (all: readonly string[]): Uint8Array[] => all.map((hash) => hexToU8a(hash));
const flipped = (bytes: Uint8Array, bit = 0): Uint8Array =>
  bytes.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));

/** All the ways in which a list of hashes can be one off. */
function spoilt(all: readonly Uint8Array[]): Uint8Array[][] {
  return [
    ...all.map((hash, at) => [...all.slice(0, at), flipped(hash, (at * 37) % 256), ...all.slice(at + 1)]),
    ...all.map((_, at) => [...all.slice(0, at), ...all.slice(at + 1)]),
    ...all.map((_, at) => [...all.slice(0, at + 1), ...all.slice(at)]),
    [...all, new Uint8Array(32)],
    [new Uint8Array(32), ...all],
  ];
}

test('leaves are those of the Rust crate', () => {
  assert.equal(vectors.lines.length, 2);
  for (const { line, leaf } of vectors.lines) {
    assert.equal(u8aToHex(leafOf(hexToU8a(line))), leaf);
  }
});

test('roots are those of the Rust crate', () => {
  const head = new TrailHead();
  assert.equal(vectors.roots.length, vectors.leaves.length + 1);
  for (const [length, expected] of vectors.roots.entries()) {
    assert.deepEqual([head.root.length, u8aToHex(head.root.root)], [BigInt(length), expected]);
    if (length < vectors.leaves.length) {
      head.push(leaf(length));
    }
  }
});

test('a header says the root among other things', () => {
  const registry = new TypeRegistry();
  const item = (bytes: string | Uint8Array): DigestItem => registry.createType('DigestItem', bytes);
  const header = (...logs: DigestItem[]): Header => ({ digest: { logs } }) as unknown as Header;
  const other = registry.createType('DigestItem', { Other: '0x00' });
  const ours = item(vectors.digest);
  assert.ok(ours.isConsensus);
  assert.deepEqual(trailRootOf(header(other, ours)), root(5));
  assert.equal(trailRootOf(header(other)), undefined);
  assert.equal(trailRootOf(header(ours, ours)), undefined);
  const bytes = hexToU8a(vectors.digest);
  assert.equal(trailRootOf(header(item(flipped(bytes, 8)))), undefined, 'another id');
});

test('every line is proved, and no other', () => {
  assert.ok(vectors.inclusions.length > 40);
  for (const { length, index, proof } of vectors.inclusions) {
    const [nodes, what] = [hashes(proof), `${index} of ${length}`];
    const includes = (at: number, is: Uint8Array, in_: TrailRoot, by: readonly Uint8Array[]): boolean =>
      isInTrail(in_, BigInt(at), is, by);
    assert.ok(includes(index, leaf(index), root(length), nodes), what);
    for (let bit = 0; bit < 256; bit += 17) {
      assert.ok(!includes(index, flipped(leaf(index), bit), root(length), nodes), what);
      const bent = { ...root(length), root: flipped(root(length).root, bit) };
      assert.ok(!includes(index, leaf(index), bent, nodes), what);
    }
    for (let other = -1; other < length + 2; other++) {
      assert.equal(includes(other, leaf(index), root(length), nodes), other === index, `${what} at ${other}`);
    }
    for (let other = 0; other <= 70; other++) {
      const as = { ...root(length), length: BigInt(other) };
      assert.equal(includes(index, leaf(index), as, nodes), other === length, `${what} as ${other}`);
    }
    for (const bent of spoilt(nodes)) {
      assert.ok(!includes(index, leaf(index), root(length), bent), what);
    }
  }
});

test('a trail that grew is shown to have grown, and no other', () => {
  assert.ok(vectors.growths.length > 80);
  for (const { earlier, later, ...proof } of vectors.growths) {
    const [peaks, nodes, what] = [hashes(proof.peaks), hashes(proof.nodes), `${earlier} to ${later}`];
    assert.ok(hasGrown(root(earlier), root(later), { peaks, nodes }), what);
    for (const bent of spoilt(peaks)) {
      assert.ok(!hasGrown(root(earlier), root(later), { peaks: bent, nodes }), what);
    }
    for (const bent of spoilt(nodes)) {
      assert.ok(!hasGrown(root(earlier), root(later), { peaks, nodes: bent }), what);
    }
    for (let bit = 0; bit < 256; bit += 17) {
      const [before, after] = [root(earlier), root(later)].map((it) => ({ ...it, root: flipped(it.root, bit) }));
      assert.ok(!hasGrown(before!, root(later), { peaks, nodes }), what);
      assert.ok(!hasGrown(root(earlier), after!, { peaks, nodes }), what);
    }
    for (let other = 1; other <= 71; other++) {
      const as = { ...root(earlier), length: BigInt(other) };
      assert.equal(hasGrown(as, root(later), { peaks, nodes }), other === earlier, `${what} from ${other}`);
      const to = { ...root(later), length: BigInt(other) };
      assert.equal(hasGrown(root(earlier), to, { peaks, nodes }), other === later, `${what} to ${other}`);
    }
    if (earlier < later) {
      assert.ok(!hasGrown(root(later), root(earlier), { peaks, nodes }), 'no trail shrinks');
    }
  }
});

test('every trail begins with no lines', () => {
  const none = { peaks: [], nodes: [] };
  assert.ok(hasGrown(root(0), root(7), none));
  assert.ok(!hasGrown({ ...root(0), root: new Uint8Array(32) }, root(7), none));
  assert.ok(!hasGrown(root(0), root(7), { ...none, peaks: [leaf(0)] }));
});

test('lengths that no trail has prove nothing', () => {
  const { length, index, proof } = vectors.inclusions.at(-1)!;
  for (const other of [2n ** 49n - 1n, 2n ** 63n, 2n ** 64n - 1n]) {
    const as = { ...root(length), length: other };
    assert.ok(!isInTrail(as, BigInt(index), leaf(index), hashes(proof)));
    assert.ok(!hasGrown(as, as, { peaks: [], nodes: [] }));
  }
});
