import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encodeAddress } from '@polkadot/util-crypto';
import { Resolver } from 'did-resolver';
import { faultInJson } from '../journey/did-validator.js';
import { organisationDid, subjectDid } from '../src/did.js';
import { organisationDocument, subjectDocument } from '../src/did-document.js';
import type { DidSource } from '../src/did-facts.js';
import { salusResolver } from '../src/did-resolver.js';

const network = 'ab'.repeat(16);
const subject = `0x${'01'.repeat(16)}` as const;
const left = `0x${'02'.repeat(16)}` as const;
const controller = encodeAddress(new Uint8Array(32).fill(9), 42);
const ofSubject = { status: 'Active', controller, custodian: 3, isAssisted: false } as const;
const ofMember = { status: 'Active', controller, admittedAt: 0 } as const;

const source: DidSource = {
  network,
  subject: async (id) =>
    id === subject ? ofSubject : id === left ? { ...ofSubject, status: 'Ended', controller: undefined } : undefined,
  organisation: async (id) => (id === 3 ? ofMember : undefined),
};
const resolver = new Resolver(salusResolver(source));

test('subjects and organisations are resolved, and the document is that of the DID', async () => {
  const expected = [
    [subjectDid(subject), subjectDocument(network, subject, ofSubject)],
    [organisationDid(network, 3), organisationDocument(network, 3, ofMember)],
  ] as const;
  for (const [did, described] of expected) {
    const didResolutionMetadata = { contentType: 'application/did+ld+json' };
    assert.deepEqual(await resolver.resolve(did), { didResolutionMetadata, ...described });
    assert.equal(described.didDocument.id, did);
  }
});

test('a fragment names a part of the document that is resolved', async () => {
  const { didDocument } = await resolver.resolve(`${subjectDid(subject)}#key`);
  assert.equal(didDocument?.id, subjectDid(subject));
});

test('who has left is deactivated, not unknown', async () => {
  const { didDocument, didDocumentMetadata, didResolutionMetadata } = await resolver.resolve(subjectDid(left));
  assert.equal(didDocumentMetadata.deactivated, true);
  assert.equal(didDocument?.id, subjectDid(left));
  assert.equal(didResolutionMetadata.error, undefined);
});

test('an error comes by its name and without a document', async () => {
  const expected: Record<string, string> = {
    'no DID': 'invalidDid',
    'did:salus:0': 'invalidDid',
    'did:salus:org:3': 'invalidDid',
    'did:other:0': 'unsupportedDidMethod',
    [subjectDid(`0x${'03'.repeat(16)}`)]: 'notFound',
    [organisationDid(network, 4)]: 'notFound',
    // Number 3 of another network is another organisation.
    [organisationDid('cd'.repeat(16), 3)]: 'notFound',
    // What was said earlier is not what is said now.
    [`${subjectDid(subject)}?versionId=1`]: 'notFound',
    [`${subjectDid(subject)}?versionTime=2025-01-01T00:00:00Z`]: 'notFound',
  };
  for (const [did, error] of Object.entries(expected)) {
    assert.deepEqual(
      await resolver.resolve(did),
      { didResolutionMetadata: { error }, didDocument: null, didDocumentMetadata: {} },
      did,
    );
  }
});

test('JSON alone needs no context, and another representation is not supported', async () => {
  const did = subjectDid(subject);
  const { didDocument, didResolutionMetadata } = await resolver.resolve(did, { accept: 'application/did+json' });
  assert.equal(didResolutionMetadata.contentType, 'application/did+json');
  assert.equal(didDocument!['@context'], undefined);
  assert.equal(faultInJson(didDocument!), undefined);
  const refused = await resolver.resolve(did, { accept: 'application/did+cbor' });
  assert.deepEqual(refused.didResolutionMetadata, { error: 'representationNotSupported' });
  assert.equal(refused.didDocument, null);
});

test('a connection that fails is no answer', async () => {
  const broken = new Resolver(salusResolver({ ...source, subject: () => Promise.reject(new Error('disconnected')) }));
  await assert.rejects(broken.resolve(subjectDid(subject)), /disconnected/);
});
