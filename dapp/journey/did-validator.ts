// Whether a DID document is one, by software that knows nothing of Salus: IOTA's library for the data model and the
// representation in JSON, jsonld.js for the one in JSON-LD.

import { contexts as multikeyContexts } from '@digitalbazaar/multikey-context';
import { CoreDocument } from '@iota/identity-wasm/node/index.js';
import { contexts as didContexts } from 'did-context';
import jsonld, { type NodeObject } from 'jsonld';

const CONTEXTS = new Map([...didContexts, ...multikeyContexts]);

/** Published contexts from the packages that carry them: nothing is fetched. */
async function documentLoader(url: string) {
  const document = CONTEXTS.get(url);
  if (document === undefined) {
    throw new Error(`the context ${url} is not known here`);
  }
  return { documentUrl: url, document };
}

/** Why this is no DID document, by its JSON; nothing where it is one. */
export function faultInJson(document: object): string | undefined {
  try {
    CoreDocument.fromJSON(document).free();
    return undefined;
  } catch (error) {
    return messageOf(error);
  }
}

/** Why this is no DID document in JSON-LD; nothing where it is one. */
export async function faultInJsonLd(document: object): Promise<string | undefined> {
  try {
    // Safe mode refuses what would be lost, such as a term that no context defines.
    const options = { documentLoader, safe: true };
    const expanded = await jsonld.expand(document as NodeObject, options);
    return expanded.length === 1 ? faultInJson(document) : `it is about ${expanded.length} things, not one`;
  } catch (error) {
    return messageOf(error);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
