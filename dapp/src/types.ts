// What the chain tells, as plain values: ids as text or numbers, codes by their names, times in
// milliseconds since 1970.

/** A subject: 16 random bytes, as `0x` and 32 hexadecimal digits. */
export type SubjectId = `0x${string}`;
/** An organisation, numbered in the order of admission. */
export type OrganisationId = number;
/** A consent, a record, a batch or a permit: the number of the line of the trail that tells of its creation. */
export type EntryIndex = bigint;
/** A research programme, numbered in the order of admission. */
export type ProgrammeId = number;
/** An account, as an address. */
export type Address = string;

/** A period [from, to); without `to` it is open. */
export interface Period {
  readonly from: number;
  readonly to?: number | undefined;
}

/** Whom a consent speaks about. */
export type Grantee =
  | { readonly kind: 'Practitioner'; readonly organisation: OrganisationId; readonly account: Address }
  | { readonly kind: 'Organisation'; readonly organisation: OrganisationId }
  | { readonly kind: 'Role'; readonly organisation: OrganisationId; readonly role: string }
  | { readonly kind: 'Kind'; readonly organisations: string }
  | { readonly kind: 'Everyone' };

/** Which data, for what. Codes by their names. */
export interface Region {
  readonly actions: readonly string[];
  readonly purposes: readonly string[];
  readonly classes: readonly string[];
  readonly confidentiality: string;
  readonly labels: readonly string[];
  readonly author?: OrganisationId | undefined;
  readonly dataPeriod?: Period | undefined;
}

/** A hole cut into a consent's region, and the parts of it that are filled again. */
export interface Provision {
  readonly hole: Region;
  readonly fills: readonly Region[];
}

/** What a subject states. */
export interface Consent {
  readonly decision: 'Permit' | 'Deny';
  readonly region: Region;
  readonly period: Period;
  readonly regulatoryBasis: string;
  readonly category: string;
  readonly source?: Uint8Array | undefined;
  /** The research programme that it is about, if it is about one. */
  readonly programme?: ProgrammeId | undefined;
  readonly provisions: readonly Provision[];
}

/** A consent that stands. */
export interface LiveConsent extends Consent {
  readonly id: EntryIndex;
  readonly grantee: Grantee;
}

/** What is asked. What is left out stands for anything it could be, and no consent permits that. */
export interface AccessRequest {
  readonly action: string;
  readonly purpose: string;
  readonly class?: string | undefined;
  readonly confidentiality?: string | undefined;
  readonly labels?: readonly string[] | undefined;
  readonly author?: OrganisationId | undefined;
  readonly dataTime?: number | undefined;
}

/** What a decision rests on. */
export type Ground =
  | { readonly kind: 'OwnRight' }
  | { readonly kind: 'NotInForce'; readonly why: string }
  | { readonly kind: 'Consents'; readonly consents: readonly EntryIndex[] }
  | { readonly kind: 'DefaultPolicy' | 'PurposeNotClaimable' | 'PersonHidden' };

/** A decision with what it rests on. */
export interface Answer {
  readonly decision: 'Permit' | 'BreakGlassOnly' | 'AskCustodian' | 'Deny';
  readonly ground: Ground;
  readonly policyVersion: number;
}

/** The chain's answer to a request. */
export type Outcome =
  | { readonly permitted: true; readonly permit: EntryIndex; readonly expiresAt: number }
  | { readonly permitted: false };

/** The time-limited proof of a yes. */
export interface Permit {
  readonly id: EntryIndex;
  readonly practitioner: Address;
  readonly organisation: OrganisationId;
  readonly request: AccessRequest;
  readonly record: EntryIndex | undefined;
  /** The consent that it rests on, or `OwnRight`, or `DefaultPolicy`. */
  readonly ground: EntryIndex | 'OwnRight' | 'DefaultPolicy';
  readonly expiresAt: number;
}

/** A member of the consortium. */
export interface Organisation {
  readonly id: OrganisationId;
  readonly kind: string;
  /** The country whose law stands for what it keeps, ISO 3166-1 alpha-2. */
  readonly jurisdiction: string;
  readonly name: string;
  readonly lei: string;
  readonly controller: Address;
  readonly status: string;
}

/** What an organisation vouches for. */
export interface Credential {
  readonly roles: readonly string[];
  readonly period: Period;
  readonly status: string;
}

/** Somebody who may act for a subject. */
export interface Representative {
  readonly account: Address;
  /** HL7 contractsignertypecodes. */
  readonly kind: string;
  readonly powers: readonly ('consent' | 'revoke' | 'read' | 'rotate')[];
  readonly period: Period;
}

/** A record that was anchored. */
export interface AnchoredRecord {
  readonly id: EntryIndex;
  /** The organisation that keeps it. */
  readonly custodian: OrganisationId;
  /** The organisation that wrote it. */
  readonly author: OrganisationId;
  readonly class: string;
  readonly confidentiality: string;
  readonly labels: readonly string[];
  readonly commitment: Uint8Array;
  readonly dataTime: number | undefined;
  readonly replaces: Predecessor | undefined;
  /** The version that stands in its place. */
  readonly supersededBy: EntryIndex | undefined;
  /** Whether anything stands against erasing it. */
  readonly isHeld: boolean;
  /** The organisation that it is offered to. The offer may have expired. */
  readonly offeredTo: OrganisationId | undefined;
}

/** The version in whose place another stands, and how that relates to it: FHIR RelatedArtifact.type. */
export interface Predecessor {
  readonly record: EntryIndex;
  readonly relation: string;
}

/** What stays of a record that was erased. */
export interface Tombstone {
  readonly id: EntryIndex;
  readonly custodian: OrganisationId;
  /** Why it was erased. */
  readonly ground: string;
  readonly erasedAt: number;
  readonly replaces: Predecessor | undefined;
  readonly supersededBy: EntryIndex | undefined;
}

/** An organisation's word on a record that another keeps. */
export interface Attestation {
  readonly organisation: OrganisationId;
  readonly kind: 'Held' | 'Checked';
  readonly attestedAt: number;
}

/** A batch that was anchored. */
export interface AnchoredBatch {
  readonly root: Uint8Array;
  readonly count: number;
}

/** A line of the trail. */
export interface AuditEntry {
  readonly index: EntryIndex;
  readonly time: number;
  readonly kind: string;
  readonly subject: SubjectId | undefined;
  readonly agent: Address | undefined;
  readonly organisation: OrganisationId | undefined;
  readonly action: string | undefined;
  readonly purpose: string | undefined;
  readonly outcome: 'Success' | 'Denied';
  /** `Unstated`, `OwnRight`, `Governance`, or with what it names: `Consent 7`, `DefaultPolicy 1`. */
  readonly ground: string;
  /** What it was done to, beside the subject: `Nothing`, or with what it names: `Consent 7`. */
  readonly object: string;
}
