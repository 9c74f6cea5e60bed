// What a chain of several nodes shows: who made which block, and how long things take.

import type { ApiPromise } from '@polkadot/api';

/** A finalised block, and what its making tells. */
export interface Seen {
  readonly number: number;
  readonly hash: string;
  /** The account of the collator whose turn it was. */
  readonly author: string;
  /** When this machine saw it become the best block, and final; milliseconds since 1970. */
  readonly bestAt: number | undefined;
  readonly finalAt: number;
}

/** Waits; milliseconds. */
export const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/** How much longer a machine may take that has other things to do (SALUS_PATIENCE). */
export const PATIENCE = Number(process.env['SALUS_PATIENCE'] ?? '1');

/** Asks again and again until there is an answer; after this many seconds, times the patience, it is an error. */
export async function until<T>(what: string, seconds: number, ask: () => Promise<T | undefined>): Promise<T> {
  const deadline = Date.now() + seconds * PATIENCE * 1_000;
  let last = '';
  while (Date.now() < deadline) {
    try {
      const answer = await ask();
      if (answer !== undefined) {
        return answer;
      }
    } catch (error) {
      // A node that is restarted does not answer; that is no result.
      last = `: ${(error as Error).message}`;
    }
    await pause(500);
  }
  throw new Error(`not within ${seconds * PATIENCE} s: ${what}${last}`);
}

/** Who made the block: by Aura it is the account whose turn the slot is. */
export async function authorOf(api: ApiPromise, hash: string): Promise<string> {
  const [header, at] = await Promise.all([api.rpc.chain.getHeader(hash), api.at(hash)]);
  const digest = header.digest.logs.find((log) => log.isPreRuntime && log.asPreRuntime[0].toUtf8() === 'aura');
  if (digest === undefined) {
    throw new Error(`block ${hash} has no Aura digest`);
  }
  const slot = Buffer.from(digest.asPreRuntime[1].toU8a(true)).readBigUInt64LE();
  const set = (await at.query.session!.validators!()) as unknown as { length: number; [place: number]: { toString(): string } };
  return set[Number(slot % BigInt(set.length))]!.toString();
}

/** Follows a node: every finalised block, in order, from when it began. */
export class Watch {
  readonly seen: Seen[] = [];
  private readonly bestAt = new Map<string, number>();
  private stops: (() => void)[] = [];
  private working: Promise<unknown> = Promise.resolve();
  private failure: Error | undefined;

  private constructor(private readonly api: ApiPromise) {}

  /** Begins to watch. */
  static async of(api: ApiPromise): Promise<Watch> {
    const watch = new Watch(api);
    watch.stops = [
      await api.rpc.chain.subscribeNewHeads((header) => {
        watch.bestAt.set(header.hash.toHex(), Date.now());
      }),
      await api.rpc.chain.subscribeFinalizedHeads((header) => {
        const finalAt = Date.now();
        const [number, hash] = [header.number.toNumber(), header.hash.toHex()];
        watch.working = watch.working.then(() => watch.add(number, hash, finalAt)).then(
          () => (watch.failure = undefined),
          // A node that is ended in the middle of it: the next block brings this one as well.
          (error: unknown) => (watch.failure = error as Error),
        );
      }),
    ];
    return watch;
  }

  /** The blocks since this height. */
  async since(height: number): Promise<readonly Seen[]> {
    await this.working;
    if (this.failure !== undefined) {
      throw this.failure;
    }
    return this.seen.filter(({ number }) => number > height);
  }

  /** The height of the last finalised block. */
  get height(): number {
    return this.seen.at(-1)?.number ?? 0;
  }

  stop(): void {
    this.stops.forEach((stop) => stop());
  }

  private async add(number: number, hash: string, finalAt: number): Promise<void> {
    // Several blocks may become final at once, of which the node tells the last one only.
    for (let missing = this.height === 0 ? number : this.height + 1; missing < number; missing += 1) {
      const between = (await this.api.rpc.chain.getBlockHash(missing)).toHex();
      await this.push(missing, between, finalAt);
    }
    if (number > this.height) {
      await this.push(number, hash, finalAt);
    }
  }

  private async push(number: number, hash: string, finalAt: number): Promise<void> {
    this.seen.push({ number, hash, author: await authorOf(this.api, hash), bestAt: this.bestAt.get(hash), finalAt });
  }
}

/** The middle one of some figures, and the largest. */
export function spread(figures: readonly number[]): { median: number; largest: number } {
  const sorted = [...figures].sort((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN, largest: sorted.at(-1) ?? Number.NaN };
}
