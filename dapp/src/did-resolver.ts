// Resolving DIDs of Salus, in the shape of the library did-resolver:
// `new Resolver(salusResolver(didSource(api))).resolve('did:salus:...')`.

import type { DIDResolutionOptions, DIDResolutionResult, DIDResolver } from 'did-resolver';
import { DID_METHOD, type Named, parseDid } from './did.js';
import { type Described, organisationDocument, subjectDocument } from './did-document.js';
import type { DidSource } from './did-facts.js';

/** DID Core's two representations. */
const JSON_LD = 'application/did+ld+json';
const JSON_ALONE = 'application/did+json';

/** Parameters of a DID URL that ask for an earlier document; the chain keeps the present facts alone. */
const EARLIER = ['versionId', 'versionTime'];

/** The method `salus` for a resolver. A fault of the connection is no answer: it is thrown. */
export function salusResolver(source: DidSource): { readonly [DID_METHOD]: DIDResolver } {
  return {
    [DID_METHOD]: async (did, { query }, _, options) => {
      const named = parseDid(did);
      if (named === undefined) {
        return refused('invalidDid');
      }
      const asked = new URLSearchParams(query);
      const described = EARLIER.some((name) => asked.has(name)) ? undefined : await describe(source, named);
      return described === undefined ? refused('notFound') : represented(described, options);
    },
  };
}

/** What the network says of whom the DID names; nothing of what is not on it. */
async function describe(source: DidSource, named: Named): Promise<Described | undefined> {
  const { network } = source;
  if (named.kind === 'subject') {
    const facts = await source.subject(named.subject);
    return facts && subjectDocument(network, named.subject, facts);
  }
  const facts = named.network === network ? await source.organisation(named.organisation) : undefined;
  return facts && organisationDocument(network, named.organisation, facts);
}

function represented({ didDocument, didDocumentMetadata }: Described, options: DIDResolutionOptions) {
  const contentType = options.accept ?? JSON_LD;
  if (contentType === JSON_LD) {
    return { didResolutionMetadata: { contentType }, didDocument, didDocumentMetadata };
  }
  if (contentType === JSON_ALONE) {
    const { '@context': _, ...withoutContext } = didDocument;
    return { didResolutionMetadata: { contentType }, didDocument: withoutContext, didDocumentMetadata };
  }
  return refused('representationNotSupported');
}

function refused(error: 'invalidDid' | 'notFound' | 'representationNotSupported'): DIDResolutionResult {
  return { didResolutionMetadata: { error }, didDocument: null, didDocumentMetadata: {} };
}
