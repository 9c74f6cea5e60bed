// Asks a chain of Salus whether somebody may see something, and reads the trail.
//
// usage: npm run example -- [ws://127.0.0.1:9944]

// README:BEGIN
import { ApiPromise, WsProvider } from '@polkadot/api';
import { Codes, type Organisation, Reader } from '../src/index.js';

// Unmodified polkadot.js: everything about the chain's types is in its metadata.
const provider = new WsProvider(process.argv[2] ?? 'ws://127.0.0.1:9944');
const api = await ApiPromise.create({ provider });
const reader = new Reader(api, new Codes(api.registry));

for (const { id, name, kind, controller } of await reader.organisations()) {
  console.log(`organisation ${id}: ${name}, ${kind}, acts by ${controller}`);
}

// Some patient, and the first member, who would like to see the patient's conditions.
const [found] = await api.query.patientIdentity.subjects.keysPaged({ args: [], pageSize: 1 });
const subject = (found?.args[0].toHex() ?? `0x${'00'.repeat(16)}`) as `0x${string}`;
const [{ id, controller }] = (await reader.organisations()) as [Organisation];
const request = { action: 'ACCESS', purpose: 'TREAT', class: 'CONDITION', confidentiality: 'N', labels: [] };
const { decision, ground } = await reader.canAccess(subject, controller, id, request);
console.log(`may ${controller} see conditions of ${subject}? ${decision}, by ${ground.kind}`);

for (const line of await reader.trail(subject)) {
  console.log(`line ${line.index}: ${line.kind} ${line.outcome}, ${line.ground}`);
}
await api.disconnect();
// README:END
