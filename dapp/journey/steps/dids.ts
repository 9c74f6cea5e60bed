// What software that knows DIDs, and nothing of Salus, learns of subjects and organisations.

import type { KeyringPair } from '@polkadot/keyring/types';
import { base58Decode, randomAsU8a, sr25519Verify } from '@polkadot/util-crypto';
import { type DIDDocument, type DIDDocumentMetadata, Resolver } from 'did-resolver';
import { didSource, networkOf, organisationDid, salusResolver, subjectDid } from '../../src/index.js';
import { faultInJsonLd } from '../did-validator.js';
import { type World, found } from '../world.js';

/** What came of a DID. */
interface Resolved {
  readonly document: DIDDocument;
  readonly metadata: DIDDocumentMetadata;
}

/** Resolves, and has generic software judge the document. */
async function resolve(world: World, resolver: Resolver, did: string): Promise<Resolved> {
  const { progress } = world;
  const { didDocument, didDocumentMetadata, didResolutionMetadata } = await resolver.resolve(did);
  progress.equal(`the error of ${did}`, didResolutionMetadata.error, undefined);
  const document = found(didDocument, `document of ${did}`);
  progress.equal(`whom the document of ${did} is about`, document.id, did);
  progress.equal(`what is wrong with the document of ${did}`, await faultInJsonLd(document), undefined);
  world.didsResolved += 1;
  return { document, metadata: didDocumentMetadata };
}

/** Whether who holds the key is known by the document alone: it signs a challenge, the document verifies. */
function authenticates({ authentication, verificationMethod }: DIDDocument, pair: KeyringPair): boolean {
  const method = verificationMethod?.find(({ id }) => authentication?.includes(id));
  const challenge = randomAsU8a(32);
  // The multicodec of the key comes first.
  const key = base58Decode(found(method?.publicKeyMultibase, 'key'), true).subarray(2);
  return sr25519Verify(challenge, pair.sign(challenge), key);
}

async function subjects(world: World, resolver: Resolver, network: string): Promise<void> {
  const { progress } = world;
  for (const { number, subject, pair, home } of world.patients) {
    const { document, metadata } = await resolve(world, resolver, subjectDid(subject));
    progress.equal(`whether patient ${number} has left`, metadata.deactivated, undefined);
    if (pair === undefined) {
      progress.equal(`the keys of patient ${number}`, document.verificationMethod, []);
      progress.equal(`who controls patient ${number}`, document.controller, organisationDid(network, home.id));
    } else {
      progress.holds(`the document of patient ${number} verifies its signature`, authenticates(document, pair));
    }
  }
  for (const { name, subject, pair, hasLeft } of world.persons) {
    const { document, metadata } = await resolve(world, resolver, subjectDid(subject));
    progress.equal(`whether ${name} has left`, metadata.deactivated ?? false, hasLeft);
    progress.holds(
      `the document of ${name} verifies its signature, unless it left`,
      hasLeft ? document.verificationMethod?.length === 0 : authenticates(document, pair),
    );
  }
}

async function organisations(world: World, resolver: Resolver, network: string): Promise<void> {
  for (const { id, name, controller } of world.members.values()) {
    const { document, metadata } = await resolve(world, resolver, organisationDid(network, id));
    world.progress.holds(`the document of ${name} verifies its signature`, authenticates(document, controller));
    world.progress.equal(`whether ${name} was removed`, metadata.deactivated, undefined);
  }
}

/** DIDs of everybody, and of nobody. */
export async function dids(world: World): Promise<void> {
  const { api, progress } = world;
  progress.step('DIDs');
  const resolver = new Resolver(salusResolver(didSource(api)));
  const network = networkOf(api.genesisHash.toHex());
  await subjects(world, resolver, network);
  await organisations(world, resolver, network);
  const unknown: readonly (readonly [string, string])[] = [
    [subjectDid(`0x${'00'.repeat(16)}`), 'notFound'],
    [organisationDid(network, 4_000_000_000), 'notFound'],
    [organisationDid('0'.repeat(32), world.member('north').id), 'notFound'],
    ['did:salus:org:0', 'invalidDid'],
  ];
  for (const [did, error] of unknown) {
    progress.equal(`the error of ${did}`, (await resolver.resolve(did)).didResolutionMetadata.error, error);
  }
  progress.done(`${world.didsResolved} DIDs resolve to documents that generic validators accept`);
}
