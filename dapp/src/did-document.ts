// DID documents (W3C DID Core 1.0) of what the chain knows about subjects and organisations.
//
// Keys are Multikeys (W3C Controlled Identifiers 1.0) with the multicodec sr25519-pub. The chain keeps accounts, and
// does not tell of an account by which scheme it signs: Salus' clients sign with sr25519, and a document is of use for
// such accounts only.
//
// What is not in a document: encryption keys. They are X-Wing keys, for which no multicodec is registered and no JSON
// Web Key is settled; of a subject's the chain knows the hash alone. And representatives: they are accounts that serve
// one subject each and have no DID.

import { u8aConcat } from '@polkadot/util';
import { base58Encode, decodeAddress } from '@polkadot/util-crypto';
import type { DIDDocument, DIDDocumentMetadata, VerificationMethod } from 'did-resolver';
import { organisationDid, subjectDid } from './did.js';
import type { Address, OrganisationId, SubjectId } from './types.js';

/** What the chain tells of a subject for its document. */
export interface SubjectFacts {
  readonly status: 'Active' | 'Ended' | 'Deceased';
  readonly controller: Address | undefined;
  readonly custodian: OrganisationId;
  /** Whether it has no key: an organisation's desk records what the patient signed on paper. */
  readonly isAssisted: boolean;
}

/** What the chain tells of an organisation for its document. */
export interface OrganisationFacts {
  readonly status: 'Active' | 'Suspended' | 'Removed';
  readonly controller: Address;
  /** In milliseconds since 1970; 0 for a member from the first block on. */
  readonly admittedAt: number;
}

/** A document with what is said about it. */
export interface Described {
  readonly didDocument: DIDDocument;
  readonly didDocumentMetadata: DIDDocumentMetadata;
}

/** What the holder of a key may do in the name of the DID. */
type Relationship = 'authentication' | 'assertionMethod' | 'capabilityInvocation';

const DID_CONTEXT = 'https://www.w3.org/ns/did/v1';
const MULTIKEY_CONTEXT = 'https://w3id.org/security/multikey/v1';

/** The multicodec sr25519-pub, 0xef, as a varint. */
const SR25519_PUB = Uint8Array.of(0xef, 0x01);

/** An sr25519 public key as a Multikey: base58btc of multicodec and key. */
export function multikey(publicKey: Uint8Array): string {
  if (publicKey.length !== 32) {
    throw new TypeError(`an sr25519 public key is 32 bytes long, not ${publicKey.length}`);
  }
  return base58Encode(u8aConcat(SR25519_PUB, publicKey), true);
}

/** The document of a subject. The organisation that keeps an assisted subject controls it. */
export function subjectDocument(network: string, subject: SubjectId, facts: SubjectFacts): Described {
  const did = subjectDid(subject);
  if (facts.status === 'Ended') {
    return deactivated(did);
  }
  const all = ['authentication', 'assertionMethod', 'capabilityInvocation'] as const;
  const document = facts.controller === undefined ? withoutKey(did) : withKey(did, facts.controller, all);
  return {
    didDocument: facts.isAssisted ? { ...document, controller: organisationDid(network, facts.custodian) } : document,
    didDocumentMetadata: {},
  };
}

/** The document of an organisation. One that is suspended speaks for nobody, but may still change its key. */
export function organisationDocument(
  network: string,
  organisation: OrganisationId,
  facts: OrganisationFacts,
): Described {
  const did = organisationDid(network, organisation);
  const created = facts.admittedAt === 0 ? {} : { created: xmlDateTime(facts.admittedAt) };
  if (facts.status === 'Removed') {
    const { didDocument, didDocumentMetadata } = deactivated(did);
    return { didDocument, didDocumentMetadata: { ...created, ...didDocumentMetadata } };
  }
  const relationships: readonly Relationship[] =
    facts.status === 'Active'
      ? ['authentication', 'assertionMethod', 'capabilityInvocation']
      : ['capabilityInvocation'];
  return { didDocument: withKey(did, facts.controller, relationships), didDocumentMetadata: created };
}

/** A document with one key. Its name in the document is the key itself, so that no name ever stands for another key. */
function withKey(did: string, account: Address, relationships: readonly Relationship[]): DIDDocument {
  const publicKeyMultibase = multikey(decodeAddress(account));
  const method: VerificationMethod = {
    id: `${did}#${publicKeyMultibase}`,
    type: 'Multikey',
    controller: did,
    publicKeyMultibase,
  };
  return {
    '@context': [DID_CONTEXT, MULTIKEY_CONTEXT],
    id: did,
    verificationMethod: [method],
    ...Object.fromEntries(relationships.map((relationship) => [relationship, [method.id]])),
  };
}

/** A document that says that there is no key: one that said nothing would be none in JSON-LD. */
function withoutKey(did: string): DIDDocument {
  return { '@context': [DID_CONTEXT], id: did, verificationMethod: [] };
}

function deactivated(did: string): Described {
  return { didDocument: withoutKey(did), didDocumentMetadata: { deactivated: true } };
}

/** A time as DID Core writes it: an XML dateTime in UTC, whole seconds. */
function xmlDateTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');
}
