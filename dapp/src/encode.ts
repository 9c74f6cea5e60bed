// From plain values to what polkadot.js puts into a call.

import { u8aToHex } from '@polkadot/util';
import type { Codes } from './codes.js';
import type { AccessRequest, Consent, Grantee, Period, Region } from './types.js';

/** A period for a call. */
export function encodePeriod({ from, to }: Period) {
  return { from, to: to ?? null };
}

/** The month of a moment in UTC for a call: counted from January 1970, which is 0. */
export function encodeMonth(moment: number): number {
  const date = new Date(moment);
  return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
}

/** A grantee for a call. */
export function encodeGrantee(grantee: Grantee) {
  switch (grantee.kind) {
    case 'Practitioner':
      return { Practitioner: { organisation: grantee.organisation, account: grantee.account } };
    case 'Organisation':
      return { Organisation: grantee.organisation };
    case 'Role':
      return { Role: { organisation: grantee.organisation, role: grantee.role } };
    case 'Kind':
      return { Kind: grantee.organisations };
    case 'Everyone':
      return { Everyone: null };
  }
}

/** A region for a call. */
export function encodeRegion(region: Region, codes: Codes) {
  return {
    actions: codes.set('ConsentAction', region.actions),
    purposes: codes.set('PurposeOfUse', region.purposes),
    classes: codes.set('DataClass', region.classes),
    confidentiality: region.confidentiality,
    labels: codes.set('Sensitivity', region.labels),
    author: region.author ?? null,
    dataPeriod: region.dataPeriod === undefined ? null : encodePeriod(region.dataPeriod),
  };
}

/** A consent for a call. */
export function encodeConsent(consent: Consent, codes: Codes) {
  return {
    decision: consent.decision,
    region: encodeRegion(consent.region, codes),
    period: encodePeriod(consent.period),
    regulatoryBasis: consent.regulatoryBasis,
    category: consent.category,
    source: consent.source === undefined ? null : u8aToHex(consent.source),
    programme: consent.programme ?? null,
    provisions: consent.provisions.map(({ hole, fills }) => ({
      hole: encodeRegion(hole, codes),
      fills: fills.map((fill) => encodeRegion(fill, codes)),
    })),
  };
}

/** The facts of a request, as the evaluator is asked. */
export function encodeRequest(request: AccessRequest, codes: Codes) {
  return { action: request.action, purpose: request.purpose, ...encodeData(request, codes) };
}

/** The data that a request is about, as a call names it. */
export function encodeData(request: Omit<AccessRequest, 'action' | 'purpose'>, codes: Codes) {
  return {
    class: request.class ?? null,
    confidentiality: request.confidentiality ?? null,
    labels: request.labels === undefined ? null : codes.set('Sensitivity', request.labels),
    author: request.author ?? null,
    dataTime: request.dataTime ?? null,
  };
}
