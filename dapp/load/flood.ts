// Sends as fast as the pool takes it, and looks into every block for what was sent.

import type { ApiPromise } from '@polkadot/api';
import type { Ready } from './calls.js';

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));
/** How many submissions wait for the node's answer at a time. */
const AT_ONCE = 32;

/** What became of a transaction, in milliseconds since the program began. */
interface Fate {
  readonly sent: number;
  included?: number;
  final?: number;
}

/** One load after another on one chain. */
export class Flood {
  private fates = new Map<string, Fate>();
  private counts: number[] = [];
  private fullest = { share: 0 };
  private failed = 0;
  private seen = new Set<string>();
  private lastFinal = 0;

  private constructor(
    private readonly api: ApiPromise,
    private readonly seconds: number,
  ) {}

  /** Begins to watch the chain. */
  static async begin(api: ApiPromise, seconds: number): Promise<Flood> {
    (api.rpc.author.submitExtrinsic.meta as { noErrorLog?: boolean }).noErrorLog = true;
    const flood = new Flood(api, seconds);
    flood.lastFinal = (await api.rpc.chain.getHeader(await api.rpc.chain.getFinalizedHead())).number.toNumber();
    await api.rpc.chain.subscribeNewHeads((header) => void flood.look(header.hash.toHex()).catch(() => undefined));
    await api.rpc.chain.subscribeFinalizedHeads((header) => void flood.settle(header.number.toNumber()).catch(() => undefined));
    return flood;
  }

  /** Sends everything, with at most so many outside of blocks at a time; the line of the table. */
  async run(ready: readonly Ready[], window: number): Promise<string[]> {
    this.fates = new Map();
    this.counts = [];
    this.fullest = { share: 0 };
    this.failed = 0;
    const began = performance.now();
    const isOver = (): boolean => performance.now() - began > this.seconds * 1_000;
    let [next, refused] = [0, 0];
    const lane = async (): Promise<void> => {
      while (next < ready.length && !isOver()) {
        if (this.outside() >= window) {
          await pause(50);
          continue;
        }
        const { hash, hex } = ready[next]!;
        next += 1;
        this.fates.set(hash, { sent: performance.now() });
        await this.api.rpc.author.submitExtrinsic(hex).catch(() => {
          refused += 1;
          this.fates.delete(hash);
        });
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, lane));
    const patience = performance.now() + 180_000;
    while (performance.now() < patience && [...this.fates.values()].some(({ final }) => final === undefined)) {
      await pause(500);
    }
    return this.line(next, refused, began);
  }

  private outside(): number {
    let count = 0;
    for (const { included } of this.fates.values()) {
      count += included === undefined ? 1 : 0;
    }
    return count;
  }

  private line(sent: number, refused: number, began: number): string[] {
    const fates = [...this.fates.values()];
    const included = fates.flatMap((it) => (it.included === undefined ? [] : [it.included - it.sent]));
    const final = fates.flatMap((it) => (it.final === undefined ? [] : [it.final - it.sent]));
    const last = Math.max(began, ...fates.flatMap((it) => it.included ?? []));
    return [
      `${sent}`,
      `${refused}`,
      `${included.length}`,
      `${this.failed}`,
      (included.length / ((last - began) / 1_000)).toFixed(1),
      spread(included),
      spread(final),
      `${Math.max(0, ...this.counts)}`,
      `${(this.fullest.share * 100).toFixed(0)} %`,
    ];
  }

  /** What of ours is in a new block. A block that is built again elsewhere finds what it holds included already. */
  private async look(block: string): Promise<void> {
    const now = performance.now();
    if (this.seen.has(block)) {
      return;
    }
    this.seen.add(block);
    const { extrinsics } = (await this.api.rpc.chain.getBlock(block)).block;
    const ours = extrinsics.flatMap(({ hash }) => this.fates.get(hash.toHex()) ?? []);
    for (const fate of ours) {
      fate.included ??= now;
    }
    this.counts.push(ours.length);
    if (ours.length > 0) {
      const at = await this.api.at(block);
      const weight = await at.query.system!.blockWeight!() as unknown as Record<'normal' | 'operational', Weight>;
      const most = this.api.consts.system.blockWeights.perClass.normal.maxTotal.unwrap();
      const share = (used: Weight): number =>
        Math.max(
          Number(used.refTime.toBigInt()) / Number(most.refTime.toBigInt()),
          Number(used.proofSize.toBigInt()) / Number(most.proofSize.toBigInt()),
        );
      this.fullest.share = Math.max(this.fullest.share, share(weight.normal));
      const events = await at.query.system!.events!() as unknown as { event: { section: string; method: string } }[];
      this.failed += events.filter(({ event }) => event.section === 'system' && event.method === 'ExtrinsicFailed').length;
    }
  }

  /** What of ours is final, in every block since the last. */
  private async settle(number: number): Promise<void> {
    const now = performance.now();
    const from = this.lastFinal + 1;
    this.lastFinal = Math.max(this.lastFinal, number);
    for (let at = from; at <= number; at += 1) {
      const { extrinsics } = (await this.api.rpc.chain.getBlock(await this.api.rpc.chain.getBlockHash(at))).block;
      for (const { hash } of extrinsics) {
        const fate = this.fates.get(hash.toHex());
        if (fate !== undefined) {
          fate.final ??= now;
          fate.included ??= now;
        }
      }
    }
  }
}

interface Weight {
  readonly refTime: { toBigInt(): bigint };
  readonly proofSize: { toBigInt(): bigint };
}

/** Median and 99th of a hundred, in seconds. */
function spread(milliseconds: number[]): string {
  const sorted = milliseconds.sort((a, b) => a - b);
  const at = (share: number): string =>
    sorted.length === 0 ? '-' : (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]! / 1_000).toFixed(1);
  return `${at(0.5)}, ${at(0.99)}`;
}
