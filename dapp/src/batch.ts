// Batches: a binary Merkle tree over commitments, as the Rust crate binary-merkle-tree 16 builds it with
// BLAKE2b-256. A leaf is hashed; two neighbours are hashed together; the last of an odd row moves up as
// it is.

import { u8aConcat, u8aEq } from '@polkadot/util';
import { blake2AsU8a } from '@polkadot/util-crypto';

const hash = (bytes: Uint8Array): Uint8Array => blake2AsU8a(bytes, 256);
const join = (left: Uint8Array, right: Uint8Array): Uint8Array => hash(u8aConcat(left, right));

/** The tree over the commitments of a batch. */
export class Batch {
  /** From the hashed leaves up to the root. */
  private readonly rows: Uint8Array[][];

  /** @param commitments the leaves; at least one */
  constructor(commitments: readonly Uint8Array[]) {
    if (commitments.length === 0) {
      throw new RangeError('a batch has at least one record');
    }
    this.rows = [commitments.map(hash)];
    for (let row = this.rows[0]!; row.length > 1; row = this.rows.at(-1)!) {
      const above: Uint8Array[] = [];
      for (let at = 0; at < row.length; at += 2) {
        const right = row[at + 1];
        above.push(right === undefined ? row[at]! : join(row[at]!, right));
      }
      this.rows.push(above);
    }
  }

  /** How many records are in the batch. */
  get count(): number {
    return this.rows[0]!.length;
  }

  /** What is anchored. */
  get root(): Uint8Array {
    return this.rows.at(-1)![0]!;
  }

  /** What proves the record at this place: the neighbours on the way to the root. */
  proof(index: number): Uint8Array[] {
    if (!Number.isInteger(index) || index < 0 || index >= this.count) {
      throw new RangeError(`the batch has ${this.count} records, none at ${index}`);
    }
    const proof: Uint8Array[] = [];
    let at = index;
    for (const row of this.rows.slice(0, -1)) {
      const neighbour = row[at ^ 1];
      if (neighbour !== undefined) {
        proof.push(neighbour);
      }
      at >>= 1;
    }
    return proof;
  }
}

/**
 * Whether the commitment is leaf `index` of `count` under `root`. The proof is exactly the hashes beside its
 * way: with any others a leaf would pass for one at another place.
 */
export function isInBatch(
  root: Uint8Array,
  count: number,
  index: number,
  commitment: Uint8Array,
  proof: readonly Uint8Array[],
): boolean {
  if (index < 0 || index >= count) {
    return false;
  }
  let [at, width] = [index, count];
  let used = 0;
  let computed = hash(commitment);
  while (width > 1) {
    const isRight = at % 2 === 1;
    if (isRight || at + 1 < width) {
      const neighbour = proof[used];
      if (neighbour === undefined) {
        return false;
      }
      used += 1;
      computed = isRight ? join(neighbour, computed) : join(computed, neighbour);
    }
    at = Math.floor(at / 2);
    width = Math.ceil(width / 2);
  }
  return used === proof.length && u8aEq(computed, root);
}
