// Fills blocks with calls of Salus, and tells how many get in, after how long, and what becomes of too many.
//
// usage: npm run load -- --url ws://127.0.0.1:9944 [--seconds 120] [--patients 400] [--organisation 1] [--controller //Bob]
//
// scripts/bench network calls this. Everything is signed before a load begins, so that the figures are the chain's.

import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import { connect, newKeyring } from '../src/index.js';
import { Calls } from './calls.js';
import { Flood } from './flood.js';
import { prepare } from './prepare.js';

const USAGE = 'usage: npm run load -- [--url URL] [--seconds N] [--patients N] [--organisation N] [--controller URI]';

function argumentsOrUsage() {
  try {
    const { values } = parseArgs({
      options: {
        url: { type: 'string', default: 'ws://127.0.0.1:9944' },
        seconds: { type: 'string', default: '120' },
        patients: { type: 'string', default: '400' },
        organisation: { type: 'string', default: '1' },
        controller: { type: 'string', default: '//Bob' },
      },
    });
    const [seconds, patients, organisation] = [values.seconds, values.patients, values.organisation].map(Number);
    if (![seconds, patients, organisation].every(Number.isSafeInteger)) {
      throw new Error('a number is none');
    }
    return { ...values, seconds: seconds!, patients: patients!, organisation: organisation! };
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    process.exit(2);
  }
}

const { url, seconds, patients, organisation, controller } = argumentsOrUsage();
const api = await connect(url, 60_000);
const keyring = await newKeyring(api.registry.chainSS58);
const crowd = await prepare(api, keyring, organisation, keyring.createFromUri(controller), patients);
console.log(`${crowd.patients.length} patients are enrolled, by ${crowd.clerks.length} clerks`);

const calls = new Calls(api, crowd);
const flood = await Flood.begin(api, seconds);
const table = new Table({
  head: ['load', 'sent', 'refused', 'in blocks', 'failed', 'a second', 'inclusion, s', 'finality, s', 'fullest block', 'of its weight'],
});
const loads = [
  { name: 'grants', make: () => calls.grants(), window: 1_500 },
  { name: 'revocations', make: () => calls.revocations(), window: 1_500 },
  { name: 'anchors', make: () => calls.anchors(4_000), window: 1_500 },
  { name: 'mixed', make: () => calls.mixed(), window: 1_500 },
  // More than the pool of a node holds, all at once.
  { name: 'too many anchors', make: () => calls.anchors(10_000), window: Number.MAX_SAFE_INTEGER },
];
for (const { name, make, window } of loads) {
  const figures = await flood.run(await make(), window);
  table.push([name, ...figures]);
  console.log(`${name}: ${figures.join(', ')}`);
}
console.log(`\nEach load at most ${seconds} s; times are median and 99th of a hundred.`);
console.log(table.toString());
await api.disconnect();
