// DIDs: what subjects and organisations of Salus are called by software that knows W3C DID Core 1.0.
//
// A subject is `did:salus:` and the 32 hexadecimal digits of its id. The id is a hash over the block that the
// subject was enrolled in, so that no two networks give the same one. Organisations are numbered from 0 on every
// network: one is `did:salus:org:`, the network, `:` and the number. A network is named as CAIP-2 names chains made
// with Substrate, by the first 32 hexadecimal digits of its genesis hash.
//
// There is one way of writing each, in small letters and without leading zeros: DIDs are compared as text.

import type { OrganisationId, SubjectId } from './types.js';

/** What stands between `did:` and what is named. */
export const DID_METHOD = 'salus';

/** Whom a DID names. */
export type Named =
  | { readonly kind: 'subject'; readonly subject: SubjectId }
  | { readonly kind: 'organisation'; readonly network: string; readonly organisation: OrganisationId };

const SUBJECT = /^did:salus:([0-9a-f]{32})$/;
const ORGANISATION = /^did:salus:org:([0-9a-f]{32}):(0|[1-9][0-9]{0,9})$/;
const MAX_ORGANISATION = 0xffff_ffff;

/** The name of the network that begins with this block, `0x` and 64 hexadecimal digits. */
export function networkOf(genesis: string): string {
  if (!/^0x[0-9a-f]{64}$/.test(genesis)) {
    throw new TypeError(`${genesis} is no genesis hash`);
  }
  return genesis.slice(2, 34);
}

/** The DID of a subject. */
export function subjectDid(subject: SubjectId): string {
  return requireDid(`did:${DID_METHOD}:${subject.replace(/^0x/, '')}`);
}

/** The DID of an organisation of this network. */
export function organisationDid(network: string, organisation: OrganisationId): string {
  return requireDid(`did:${DID_METHOD}:org:${network}:${organisation}`);
}

/** Whom the DID names; nothing where it is no DID of Salus. */
export function parseDid(did: string): Named | undefined {
  const subject = SUBJECT.exec(did)?.[1];
  if (subject !== undefined) {
    return { kind: 'subject', subject: `0x${subject}` };
  }
  const [, network, digits] = ORGANISATION.exec(did) ?? [];
  const organisation = Number(digits);
  return network === undefined || organisation > MAX_ORGANISATION
    ? undefined
    : { kind: 'organisation', network, organisation };
}

function requireDid(did: string): string {
  if (parseDid(did) === undefined) {
    throw new TypeError(`${did} is no DID of Salus`);
  }
  return did;
}
