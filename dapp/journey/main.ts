// The whole journey against a running chain.
//
// usage: npm run journey -- --data FOLDER [--url ws://127.0.0.1:9944] [--quiet]

import { parseArgs } from 'node:util';
import { Codes, LOCAL_NODE, Reader, Sender, connect, newKeyring, readBundles } from '../src/index.js';
import { PATIENTS_NEEDED } from './decisions.js';
import { hostileInput } from './hostile/index.js';
import { Difference, Progress } from './progress.js';
import { setUp } from './steps/1-set-up.js';
import { giveConsents } from './steps/2-consents.js';
import { anchorRecords } from './steps/3-anchor.js';
import { requests, requestsBeforeExpiry } from './steps/4-requests.js';
import { revocations } from './steps/5-revocations.js';
import { readTrails } from './steps/6-trail.js';
import { aliases } from './steps/aliases.js';
import { amending } from './steps/amending.js';
import { courts } from './steps/courts.js';
import { death } from './steps/death.js';
import { dids } from './steps/dids.js';
import { disclosures } from './steps/disclosures.js';
import { emergency } from './steps/emergency.js';
import { leaving } from './steps/leaving.js';
import { majority } from './steps/majority.js';
import { records } from './steps/records.js';
import { recovery } from './steps/recovery.js';
import { research } from './steps/research.js';
import { rights } from './steps/rights.js';
import { sealing } from './steps/sealing.js';
import { unconfigured } from './steps/unconfigured.js';
import { voting } from './steps/voting.js';
import { wallets } from './steps/wallets.js';
import { printSummary } from './summary.js';
import { World } from './world.js';

const USAGE = 'usage: npm run journey -- --data FOLDER [--url ws://127.0.0.1:9944] [--quiet]';

function argumentsOrUsage(): { url: string; data: string; quiet: boolean } {
  try {
    const { values } = parseArgs({
      options: {
        url: { type: 'string', default: LOCAL_NODE },
        data: { type: 'string' },
        quiet: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) {
      console.log(USAGE);
      process.exit(0);
    }
    if (values.data === undefined) {
      throw new Error('--data is missing');
    }
    return { url: values.url, data: values.data, quiet: values.quiet };
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    process.exit(2);
  }
}

async function journey(url: string, data: string, quiet: boolean): Promise<void> {
  const progress = new Progress(quiet);
  const api = await connect(url);
  try {
    const codes = new Codes(api.registry);
    const keyring = await newKeyring(api.registry.chainSS58);
    const bundles = await readBundles(data, codes);
    if (bundles.length < PATIENTS_NEEDED) {
      throw new Error(`${data} holds ${bundles.length} patients; the journey needs ${PATIENTS_NEEDED}`);
    }
    const { specName, specVersion } = api.runtimeVersion;
    progress.step(
      `${specName.toString()} ${specVersion.toString()} at ${url}; ${bundles.length} FHIR bundles from ${data}`,
    );
    const governance = keyring.addFromUri('//Alice');
    const world = new World(api, codes, new Sender(api), new Reader(api, codes), keyring, governance, progress, url);

    await setUp(world, bundles);
    await giveConsents(world);
    await requestsBeforeExpiry(world);
    await anchorRecords(world);
    await requests(world);
    await disclosures(world);
    await revocations(world);
    await recovery(world);
    await wallets(world);
    await majority(world);
    await death(world);
    await emergency(world);
    await leaving(world);
    await records(world);
    await amending(world);
    await sealing(world);
    await research(world);
    await courts(world);
    await aliases(world);
    await rights(world);
    await voting(world);
    await unconfigured(world);
    await dids(world);
    await readTrails(world);
    await hostileInput(world);
    await printSummary(world, bundles.length);
    console.log(`\nThe journey is as it should be.`);
  } finally {
    await api.disconnect();
  }
}

const { url, data, quiet } = argumentsOrUsage();
try {
  await journey(url, data, quiet);
  process.exit(0);
} catch (error) {
  const isDifference = error instanceof Difference;
  console.error(`\nTHE JOURNEY FAILED: ${isDifference ? error.message : ((error as Error).stack ?? String(error))}`);
  process.exit(1);
}
