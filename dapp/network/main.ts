// Tests a network of real nodes, which zombienet/run started. zombienet/test calls this.
//
// usage: npm run network -- --url ws://127.0.0.1:9944 [--only STEP[,STEP...]]

import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import { connect, newKeyring } from '../src/index.js';
import { Difference, Progress } from '../journey/progress.js';
import { Watch } from './chain.js';
import { Control } from './control.js';
import { Load } from './load.js';
import type { Figure, Network } from './network.js';
import { blocks } from './steps/blocks.js';
import { cutOff, killed } from './steps/collators.js';
import { sessionKeys } from './steps/keys.js';
import { newNode, nothingIsLost, restarted } from './steps/nodes.js';

/** The steps by name, in the order in which they run. */
const STEPS: Readonly<Record<string, (network: Network) => Promise<void>>> = {
  blocks,
  keys: sessionKeys,
  killed,
  cut: cutOff,
  restarted,
  new: newNode,
};

/** North Hospital, which is there from the beginning. */
const NORTH = 1;

const USAGE = `usage: npm run network -- [--url ws://127.0.0.1:9944] [--only STEP[,STEP...]]
steps: ${Object.keys(STEPS).join(', ')}`;

function argumentsOrUsage(): { url: string; steps: string[] } {
  try {
    const { values } = parseArgs({
      options: {
        url: { type: 'string', default: 'ws://127.0.0.1:9944' },
        only: { type: 'string' },
      },
    });
    const steps = values.only?.split(',') ?? Object.keys(STEPS);
    const unknown = steps.filter((step) => STEPS[step] === undefined);
    if (unknown.length > 0) {
      throw new Error(`there is no step ${unknown.join(', ')}`);
    }
    return { url: values.url, steps };
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    process.exit(2);
  }
}

async function test(url: string, steps: readonly string[]): Promise<void> {
  const progress = new Progress(false);
  const api = await connect(url, 60_000);
  const keyring = await newKeyring(api.registry.chainSS58);
  // When the network began is no step: its nodes may have stood idle.
  const control = new Control();
  const watch = await Watch.of(api);
  const load = await Load.begin(api, keyring, NORTH, keyring.addFromUri('//Bob'));
  const figures: Figure[] = [];
  const network: Network = { control, progress, api, keyring, watch, load, figures };
  try {
    for (const step of steps) {
      await STEPS[step]!(network);
    }
    await nothingIsLost(network);
  } finally {
    watch.stop();
    const table = new Table({ head: ['In figures', ''], style: { head: [], border: [] }, colAligns: ['left', 'right'] });
    table.push(...figures.map((figure) => [...figure]));
    console.log(`\n${table.toString()}`);
    await api.disconnect().catch(() => undefined);
  }
  console.log(`\nThe network is as it should be: ${progress.expectationsMet} expectations met in ${progress.seconds.toFixed(0)} s.`);
}

const { url, steps } = argumentsOrUsage();
try {
  await test(url, steps);
  process.exit(0);
} catch (error) {
  const isDifference = error instanceof Difference;
  console.error(`\nTHE NETWORK FAILED: ${isDifference ? error.message : ((error as Error).stack ?? String(error))}`);
  process.exit(1);
}
