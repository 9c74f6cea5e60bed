// The audit trail's Merkle mountain range: a line is in the trail, and the trail only grew. Whoever checks
// needs the roots that headers tell, and no node to trust; it is explained in `docs/trail.md` and in the
// crate `salus-primitives`.

import type { Header } from '@polkadot/types/interfaces';
import { bnToU8a, stringToU8a, u8aConcat, u8aEq, u8aToBigInt } from '@polkadot/util';
import { blake2AsU8a } from '@polkadot/util-crypto';
import type { EntryIndex } from './types.js';

const LEAF_VERSION = 1;
const [LINE, NODE, PEAK, ROOT] = ['line', 'node', 'peak', 'root'].map((what) => stringToU8a(`salus/trail/${what}`)) as [
  Uint8Array,
  Uint8Array,
  Uint8Array,
  Uint8Array,
];
/** Under which id a header's digest holds the root. */
const ENGINE_ID = stringToU8a('SLTR');
/** The longest trail there can be. */
const MAX_LENGTH = 2n ** 49n - 2n;

const hash = (...parts: Uint8Array[]): Uint8Array => blake2AsU8a(u8aConcat(...parts), 256);
const little = (value: bigint | number, bytes: number): Uint8Array => bnToU8a(value, { bitLength: bytes * 8 });

/** What a header says of the trail after its block. */
export interface TrailRoot {
  /** How many lines the trail has. */
  readonly length: EntryIndex;
  /** The root of the range over them: 32 bytes. */
  readonly root: Uint8Array;
}

/** What shows that a trail of one root is the beginning of a trail of another. */
export interface GrowthProof {
  /** The peaks of the earlier range, from left to right. */
  readonly peaks: readonly Uint8Array[];
  /** The nodes that make the later root of them, from left to right. */
  readonly nodes: readonly Uint8Array[];
}

/** A full binary tree of the range: the number of its first line, and how many nodes are above a line. */
interface Mountain {
  readonly begin: bigint;
  readonly height: number;
}

/** The mountains over so many lines, from left to right. */
function mountains(length: bigint): Mountain[] {
  const all: Mountain[] = [];
  let begin = 0n;
  for (let height = 48; height >= 0; height--) {
    if ((length >> BigInt(height)) & 1n) {
      all.push({ begin, height });
      begin += 1n << BigInt(height);
    }
  }
  return all;
}

/** The root over these peaks, which are bagged from the right. */
function rootOf(length: bigint, peaks: readonly Uint8Array[]): Uint8Array {
  const left = [...peaks];
  let bagged = left.pop() ?? new Uint8Array(32);
  for (let peak = left.pop(); peak !== undefined; peak = left.pop()) {
    bagged = hash(PEAK, bagged, peak);
  }
  return hash(ROOT, little(length, 8), bagged);
}

/** The leaf that a line is, of its bytes in SCALE: an `AuditEntry` as the runtime API gives it. */
export function leafOf(line: Uint8Array): Uint8Array {
  return hash(LINE, little(LEAF_VERSION, 2), line);
}

/** What a header says of the trail: nothing if it says nothing, or more than one thing. */
export function trailRootOf(header: Pick<Header, 'digest'>): TrailRoot | undefined {
  const said = header.digest.logs.filter((item) => item.isConsensus && u8aEq(item.asConsensus[0].toU8a(), ENGINE_ID));
  const bytes = said[0]?.asConsensus[1].toU8a(true);
  if (said.length !== 1 || bytes?.length !== 40) {
    return undefined;
  }
  return { length: u8aToBigInt(bytes.subarray(0, 8), { isLe: true }), root: bytes.slice(8) };
}

/** Whether the leaf is that of the line with this number, in a trail of this root. */
export function isInTrail(
  { length, root }: TrailRoot,
  index: EntryIndex,
  leaf: Uint8Array,
  proof: readonly Uint8Array[],
): boolean {
  if (length > MAX_LENGTH || index < 0n || index >= length || !areHashes([leaf, root, ...proof])) {
    return false;
  }
  const all = mountains(length);
  const place = all.filter(({ begin }) => begin <= index).length - 1;
  const { begin, height } = all[place]!;
  const right = place + 1 < all.length ? 1 : 0;
  if (proof.length !== place + height + right) {
    return false;
  }
  let node = leaf;
  proof.slice(place, place + height).forEach((neighbour, level) => {
    const isRight = ((index - begin) >> BigInt(level)) & 1n;
    node = isRight ? hash(NODE, neighbour, node) : hash(NODE, node, neighbour);
  });
  return u8aEq(rootOf(length, [...proof.slice(0, place), node, ...proof.slice(place + height)]), root);
}

/** Whether the trail of the later root begins with the whole trail of the earlier one: it only grew. */
export function hasGrown(earlier: TrailRoot, later: TrailRoot, { peaks, nodes }: GrowthProof): boolean {
  if (earlier.length < 0n || later.length > MAX_LENGTH || earlier.length > later.length) {
    return false;
  }
  if (!areHashes([earlier.root, later.root, ...peaks, ...nodes])) {
    return false;
  }
  if (earlier.length === later.length || earlier.length === 0n) {
    const known = earlier.length === 0n ? rootOf(0n, []) : later.root;
    return u8aEq(earlier.root, known) && peaks.length === 0 && nodes.length === 0;
  }
  if (peaks.length !== mountains(earlier.length).length || !u8aEq(rootOf(earlier.length, peaks), earlier.root)) {
    return false;
  }
  const [peaksLeft, nodesLeft] = [[...peaks], [...nodes]];
  /** The peak over these lines: of the earlier range, of the proof, or of its two halves. */
  const peakOver = (begin: bigint, height: number): Uint8Array | undefined => {
    const end = begin + (1n << BigInt(height));
    if (end <= earlier.length) {
      return peaksLeft.shift();
    }
    if (begin >= earlier.length) {
      return nodesLeft.shift();
    }
    const left = peakOver(begin, height - 1);
    const right = peakOver(begin + (1n << BigInt(height - 1)), height - 1);
    return left && right && hash(NODE, left, right);
  };
  const all = mountains(later.length);
  // Whatever stands behind the mountain in which the earlier range ends is one node, bagged.
  const behind = all.findIndex(({ begin }) => begin >= earlier.length);
  const made = all.slice(0, behind < 0 ? all.length : behind + 1);
  const computed = made.map(({ begin, height }) => peakOver(begin, height));
  if (computed.includes(undefined) || peaksLeft.length > 0 || nodesLeft.length > 0) {
    return false;
  }
  return u8aEq(rootOf(later.length, computed as Uint8Array[]), later.root);
}

/** The range of a trail that is read from its beginning: tells the root to compare with a header's. */
export class TrailHead {
  private readonly peaks: Uint8Array[] = [];
  private count = 0n;

  /** Adds the leaf of the next line. */
  push(leaf: Uint8Array): void {
    let peak = leaf;
    for (let left = this.count; left & 1n; left >>= 1n) {
      peak = hash(NODE, this.peaks.pop()!, peak);
    }
    this.peaks.push(peak);
    this.count += 1n;
  }

  /** What a header says of a trail of these lines. */
  get root(): TrailRoot {
    return { length: this.count, root: rootOf(this.count, this.peaks) };
  }
}

function areHashes(all: readonly Uint8Array[]): boolean {
  return all.every(({ length }) => length === 32);
}
