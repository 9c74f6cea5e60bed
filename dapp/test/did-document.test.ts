import assert from 'node:assert/strict';
import { test } from 'node:test';
import { u8aToHex } from '@polkadot/util';
import { base58Decode, encodeAddress, sr25519Verify } from '@polkadot/util-crypto';
import { faultInJson, faultInJsonLd } from '../journey/did-validator.js';
import { organisationDid, subjectDid } from '../src/did.js';
import {
  type OrganisationFacts,
  type SubjectFacts,
  multikey,
  organisationDocument,
  subjectDocument,
} from '../src/did-document.js';
import { freshAccount, newKeyring } from '../src/keys.js';

const network = 'ab'.repeat(16);
const subject = `0x${'cd'.repeat(16)}` as const;
const did = subjectDid(subject);
const member = organisationDid(network, 3);
const controller = encodeAddress(new Uint8Array(32).fill(9), 42);

const ofSubject = (facts: Partial<SubjectFacts>) =>
  subjectDocument(network, subject, { status: 'Active', controller, custodian: 3, isAssisted: false, ...facts });
const ofMember = (facts: Partial<OrganisationFacts>) =>
  organisationDocument(network, 3, { status: 'Active', controller, admittedAt: 0, ...facts });

/** One of each kind. */
const all = () => [
  ofSubject({}),
  ofSubject({ controller: undefined, isAssisted: true }),
  ofSubject({ status: 'Ended', controller: undefined }),
  ofSubject({ status: 'Deceased', controller: undefined }),
  ofSubject({ status: 'Deceased' }),
  ofMember({}),
  ofMember({ status: 'Suspended' }),
  ofMember({ status: 'Removed' }),
];

test('a generic validator accepts every document', async () => {
  for (const { didDocument } of all()) {
    assert.equal(faultInJson(didDocument), undefined);
    assert.equal(await faultInJsonLd(didDocument), undefined);
  }
});

test('every key of a document belongs to its DID, and every relationship names a key that is there', () => {
  for (const { didDocument } of all()) {
    const methods = didDocument.verificationMethod ?? [];
    for (const method of methods) {
      assert.equal(method.controller, didDocument.id);
      assert.equal(method.id, `${didDocument.id}#${method.publicKeyMultibase}`);
    }
    const { authentication, assertionMethod, capabilityInvocation } = didDocument;
    for (const named of [authentication, assertionMethod, capabilityInvocation].flatMap((names) => names ?? [])) {
      assert.ok(methods.some(({ id }) => id === named));
    }
  }
});

test('the key of a document verifies what the controller signs', async () => {
  const pair = freshAccount(await newKeyring(), 'patient');
  const { didDocument } = ofSubject({ controller: pair.address });
  const [method] = didDocument.verificationMethod!;
  // 0xef as a varint is sr25519-pub in the table of multicodecs.
  const [first, second, ...key] = base58Decode(method!.publicKeyMultibase!, true);
  assert.deepEqual([first, second], [0xef, 0x01]);
  assert.ok(sr25519Verify('a challenge', pair.sign('a challenge'), Uint8Array.from(key)));
  assert.equal(u8aToHex(Uint8Array.from(key)), u8aToHex(pair.publicKey));
});

test('an address of any network gives the same key', () => {
  const elsewhere = encodeAddress(new Uint8Array(32).fill(9), 0);
  assert.deepEqual(ofSubject({ controller: elsewhere }), ofSubject({}));
});

test('a subject without a key is controlled by its custodian', () => {
  const { didDocument, didDocumentMetadata } = ofSubject({ controller: undefined, isAssisted: true });
  assert.deepEqual(didDocument, {
    '@context': ['https://www.w3.org/ns/did/v1'],
    id: did,
    verificationMethod: [],
    controller: member,
  });
  assert.deepEqual(didDocumentMetadata, {});
});

test('what has ended is deactivated, and nobody has a key to it', () => {
  for (const { didDocument, didDocumentMetadata } of [
    ofSubject({ status: 'Ended' }),
    ofMember({ status: 'Removed' }),
  ]) {
    assert.equal(didDocumentMetadata.deactivated, true);
    assert.deepEqual(didDocument.verificationMethod, []);
    assert.deepEqual(Object.keys(didDocument), ['@context', 'id', 'verificationMethod']);
  }
});

test('a patient who died has no key until the executor names one', () => {
  const { didDocument } = ofSubject({ status: 'Deceased', controller: undefined });
  assert.deepEqual([didDocument.verificationMethod, didDocument.controller], [[], undefined]);
  assert.equal(ofSubject({ status: 'Deceased' }).didDocument.authentication?.length, 1);
  assert.equal(ofSubject({ status: 'Deceased' }).didDocumentMetadata.deactivated, undefined);
});

test('a suspended organisation may change its key, and nothing else', () => {
  const { didDocument, didDocumentMetadata } = ofMember({ status: 'Suspended' });
  assert.equal(didDocument.id, member);
  assert.deepEqual(didDocument.capabilityInvocation, [didDocument.verificationMethod![0]!.id]);
  assert.equal(didDocument.authentication, undefined);
  assert.equal(didDocument.assertionMethod, undefined);
  assert.equal(didDocumentMetadata.deactivated, undefined);
});

test('the admission of an organisation is told in whole seconds of UTC', () => {
  assert.equal(ofMember({ admittedAt: 1_763_000_000_999 }).didDocumentMetadata.created, '2025-11-13T02:13:20Z');
  assert.equal(ofMember({ admittedAt: 0 }).didDocumentMetadata.created, undefined);
});

test('a key of another length is none', () => {
  assert.throws(() => multikey(new Uint8Array(33)), TypeError);
});

/** The subject's document with members changed; `undefined` takes one out. */
const broken = (changes: object): object => JSON.parse(JSON.stringify({ ...ofSubject({}).didDocument, ...changes }));

test('a generic validator refuses what is no document', () => {
  const [method] = ofSubject({}).didDocument.verificationMethod!;
  for (const changes of [
    { id: undefined },
    { id: 'did:salus:' },
    { id: 'did:Salus:abcd' },
    { controller: controller },
    { verificationMethod: { ...method } },
    { verificationMethod: [method, method] },
    { verificationMethod: [{ ...method, id: undefined }] },
    { verificationMethod: [{ ...method, type: undefined }] },
    { verificationMethod: [{ ...method, controller: undefined }] },
    { authentication: method!.id },
    { assertionMethod: [7] },
    { capabilityInvocation: ['no DID URL'] },
    { authentication: [method!.id, method!.id] },
    { alsoKnownAs: ['no URI'] },
    { service: [{ id: `${did}#records`, type: 'Records' }] },
  ]) {
    assert.notEqual(faultInJson(broken(changes)), undefined, JSON.stringify(changes));
  }
});

test('a generic validator refuses what says nothing in JSON-LD', async () => {
  for (const changes of [
    { '@context': undefined },
    { '@context': ['https://www.w3.org/ns/did/v1'] },
    { '@context': ['https://salus.invalid/v1'] },
    { status: 'Active' },
    // A set of nothing but a name says nothing.
    { ...Object.fromEntries(Object.keys(ofSubject({}).didDocument).map((name) => [name, undefined])), id: did },
    { id: 'no DID' },
    { id: undefined },
  ]) {
    assert.notEqual(await faultInJsonLd(broken(changes)), undefined, JSON.stringify(changes));
  }
});
