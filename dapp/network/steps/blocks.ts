// Every collator makes blocks, and blocks become final.

import { spread, until } from '../chain.js';
import { COLLATORS, type Network, collatorAccount } from '../network.js';

/** Blocks that are looked at for the figures. */
const SAMPLE = 24;

export async function blocks({ watch, keyring, progress, figures }: Network): Promise<void> {
  progress.step('Every collator makes blocks, and they become final');
  const begin = watch.height;
  const seen = await until(`${SAMPLE} finalised blocks`, 600, async () => {
    const since = await watch.since(begin);
    return since.length > SAMPLE ? since : undefined;
  });
  const made = new Map<string, number>();
  for (const { author } of seen) {
    made.set(author, (made.get(author) ?? 0) + 1);
  }
  const expected = COLLATORS.map((collator) => collatorAccount(keyring, collator).address);
  progress.equal('the collators that made blocks', [...made.keys()].sort(), [...expected].sort());
  progress.done(COLLATORS.map(({ node }, place) => `${node} ${made.get(expected[place]!)!}`).join(', '));

  const best = seen.filter(({ bestAt }) => bestAt !== undefined);
  const between = best.slice(1).map(({ bestAt }, place) => bestAt! - best[place]!.bestAt!);
  const finality = spread(best.map(({ bestAt, finalAt }) => finalAt - bestAt!));
  const whole = (best.at(-1)!.bestAt! - best[0]!.bestAt!) / (best.at(-1)!.number - best[0]!.number);
  figures.push(['Block time, mean of ' + (best.length - 1), seconds(whole)]);
  figures.push(['Longest wait for a block', seconds(spread(between).largest)]);
  figures.push(['From best to final, median', seconds(finality.median)]);
  figures.push(['From best to final, longest', seconds(finality.largest)]);
}

/** Milliseconds as seconds. */
export function seconds(time: number): string {
  return `${(time / 1_000).toFixed(1)} s`;
}
