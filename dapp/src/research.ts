// Research: what a programme allows, and what a study is, in the terms of GA4GH DUO.

import { u8aToHex } from '@polkadot/util';
import type { Codes } from './codes.js';
import type { OrganisationId } from './types.js';

/** A disease, by the hashes of the ids of an ontology, with what it is a kind of. */
export interface Disease {
  readonly term: Uint8Array;
  readonly ancestors: readonly Uint8Array[];
}

/** The terms under which data is given to research. What is left out is not asked for. */
export interface Programme {
  /** NRES, GRU, HMB, DS or POA. */
  readonly permission: string;
  /** IRB, NCU, PUB and the like. */
  readonly modifiers: readonly string[];
  readonly diseases?: readonly Disease[];
  readonly institutions?: readonly OrganisationId[];
  readonly ethicsPermits?: readonly Uint8Array[];
  /** MOR: when results may be published, in milliseconds since 1970. */
  readonly publishFrom?: number;
  /** TS: for how many months the data may be used. */
  readonly months?: number;
}

/** What a requester states about its study. */
export interface Study {
  /** HEALTH, ANCESTRY, METHODS, CARE, OTHER. */
  readonly aims: readonly string[];
  readonly diseases?: readonly Disease[];
  readonly isGenetic?: boolean;
  readonly isCommercial?: boolean;
  readonly isForProfit?: boolean;
  readonly ethicsPermit?: Uint8Array;
}

function encodeDisease({ term, ancestors }: Disease) {
  return { term: u8aToHex(term), ancestors: ancestors.map((ancestor) => u8aToHex(ancestor)) };
}

/** A programme for a call. */
export function encodeProgramme(programme: Programme, codes: Codes) {
  return {
    permission: programme.permission,
    modifiers: codes.set('DataUseModifier', programme.modifiers),
    diseases: (programme.diseases ?? []).map(encodeDisease),
    researchTypes: [],
    countries: [],
    institutions: programme.institutions ?? [],
    projects: [],
    users: [],
    ethicsPermits: (programme.ethicsPermits ?? []).map((permit) => u8aToHex(permit)),
    publishFrom: programme.publishFrom ?? null,
    months: programme.months ?? null,
  };
}

/** A study for a call. */
export function encodeStudy(study: Study, codes: Codes) {
  return {
    aims: codes.set('StudyAim', study.aims),
    diseases: (study.diseases ?? []).map(encodeDisease),
    researchTypes: [],
    isGenetic: study.isGenetic ?? false,
    isCommercial: study.isCommercial ?? false,
    isForProfit: study.isForProfit ?? false,
    countries: [],
    project: null,
    ethicsPermit: study.ethicsPermit === undefined ? null : u8aToHex(study.ethicsPermit),
  };
}
