// Generates the types of the chain into src/interfaces, from a node or from a metadata file.
//
// usage: npm run types -- <ws://... | file>
// The file holds metadata of version 15 or later (earlier ones know no runtime APIs), as bytes, as
// hexadecimal text, or as a node's answer in JSON.

import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WsProvider } from '@polkadot/api';
import { hexToU8a, isHex, u8aToHex } from '@polkadot/util';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const interfaces = join(root, 'src', 'interfaces');
const PACKAGE = '@salus/dapp/interfaces';

async function fromNode(url: string): Promise<Uint8Array> {
  const provider = new WsProvider(url, false);
  await provider.connect();
  await provider.isReady;
  try {
    // Version 15 in SCALE; the answer is an optional run of bytes.
    const answer = hexToU8a(await provider.send<string>('state_call', ['Metadata_metadata_at_version', '0x0f000000']));
    return unprefixed(answer);
  } finally {
    await provider.disconnect();
  }
}

/** Metadata begins with "meta"; what may come before says that it is there, and how long it is. */
function unprefixed(bytes: Uint8Array): Uint8Array {
  const at = Buffer.from(bytes.subarray(0, 16)).indexOf('meta');
  if (at < 0) {
    throw new Error('this is no metadata');
  }
  const version = bytes[at + 4] ?? 0;
  if (version < 15) {
    throw new Error(`this is metadata of version ${version}, which knows no runtime APIs; ask a node for version 15`);
  }
  return bytes.subarray(at);
}

function fromFile(path: string): Uint8Array {
  const bytes = readFileSync(path);
  if (bytes[0] === '{'.charCodeAt(0)) {
    // What a node answers over HTTP.
    return unprefixed(hexToU8a((JSON.parse(bytes.toString()) as { result: string }).result));
  }
  const text = bytes.subarray(0, 2).toString() === '0x' ? bytes.toString().trim() : undefined;
  return unprefixed(text !== undefined && isHex(text) ? hexToU8a(text) : new Uint8Array(bytes));
}

function generate(script: string, ...args: string[]): void {
  const path = join(root, 'node_modules', '@polkadot', 'typegen', 'scripts', script);
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', path, ...args], { cwd: root, stdio: 'inherit' });
  if (status !== 0) {
    throw new Error(`${script} ended with ${status}`);
  }
}

/**
 * The generator names the parameters of runtime APIs by their paths, also where such a type is only another
 * name of a number or a hash and has no interface. What it takes stands beside, so the names can go.
 */
function dropNamesWithoutInterface(path: string): void {
  const text = readFileSync(path, 'utf8');
  const known = new Set([
    'Uint8Array',
    ...[...text.matchAll(/^import type \{([^}]*)\}/gm)].flatMap(([, names]) => names!.split(/[\s,]+/)),
  ]);
  writeFileSync(
    path,
    text.replace(/\b([A-Z]\w+) \| /g, (whole, name: string) => (known.has(name) ? whole : '')),
  );
}

const [source, ...rest] = process.argv.slice(2);
if (source === undefined || rest.length > 0) {
  console.error('usage: npm run types -- <ws://... | metadata file>');
  process.exit(2);
}
const metadata = /^wss?:\/\//.test(source) ? await fromNode(source) : fromFile(resolve(source));
rmSync(interfaces, { recursive: true, force: true });
mkdirSync(interfaces, { recursive: true });
// Salus has no definitions that are not in its metadata; the generator wants the file.
writeFileSync(
  join(interfaces, 'definitions.ts'),
  '// Everything about the types of Salus is in its metadata.\nexport {};\n',
);
const answer = join(interfaces, 'metadata.json');
writeFileSync(answer, JSON.stringify({ result: u8aToHex(metadata) }));
const endpoint = relative(root, answer);
try {
  generate('polkadot-types-from-defs.mjs', '--package', PACKAGE, '--input', 'src/interfaces', '--endpoint', endpoint);
  generate(
    'polkadot-types-from-chain.mjs',
    '--package',
    PACKAGE,
    '--output',
    'src/interfaces',
    '--endpoint',
    endpoint,
    '--strict',
  );
  dropNamesWithoutInterface(join(interfaces, 'augment-api-runtime.ts'));
} finally {
  rmSync(answer);
}
