// Why a request was denied, in words: where the consents that the chain holds stop short of it.
//
// The chain itself names no ground for a denial, so that a requester cannot learn whether a restriction
// exists. Who may read the consents, as the patient may, can tell by comparing.

import type { AccessRequest, Answer, Grantee, LiveConsent } from '../src/index.js';
import type { Practitioner } from './world.js';

/** What a consent falls short in, the first that does not fit; the later in the list, the nearer it came. */
const SHORTCOMINGS: readonly (readonly [
  string,
  (consent: LiveConsent, request: AccessRequest, by: Practitioner, now: number) => boolean,
])[] = [
  ['the consent is for somebody else', ({ grantee }, _, by) => !reaches(grantee, by)],
  ['the consent is over', ({ period }, _, __, now) => period.to !== undefined && period.to <= now],
  ['the consent is to do something else', ({ region }, { action }) => !region.actions.includes(action)],
  [
    'the consent is about other data',
    ({ region }, request) => request.class === undefined || !region.classes.includes(request.class),
  ],
  [
    'the data is of another time',
    ({ region }, { dataTime }) => region.dataPeriod !== undefined && !isWithin(region.dataPeriod, dataTime),
  ],
  ['the request leaves out how sensitive the data is', (_, { labels }) => labels === undefined],
  [
    'sensitive data is excepted',
    ({ region, provisions }, { labels = [] }) =>
      labels.some(
        (label) => !region.labels.includes(label) || provisions.some(({ hole }) => hole.labels.includes(label)),
      ),
  ],
  ['the consent is for another purpose', () => true],
];

/** Why the chain answered so. */
export function explain(
  { decision, ground }: Answer,
  consents: readonly LiveConsent[],
  request: AccessRequest,
  by: Practitioner,
  now: number,
): string {
  if (ground.kind === 'Consents') {
    return decision === 'Deny' ? 'a consent forbids it' : 'a consent allows it';
  }
  if (ground.kind === 'OwnRight') {
    return "it is the patient's own data";
  }
  if (ground.kind === 'NotInForce') {
    return `the requester does not count: ${ground.why}`;
  }
  if (ground.kind === 'PurposeNotClaimable') {
    return 'who asks may not claim the purpose';
  }
  if (ground.kind === 'PersonHidden') {
    return 'a practitioner is denied, and who asks is hidden';
  }
  const nearest = consents
    .filter((consent) => consent.decision === 'Permit')
    .map((consent) => SHORTCOMINGS.findIndex(([, fallsShort]) => fallsShort(consent, request, by, now)));
  return nearest.length === 0 ? 'there is no consent' : SHORTCOMINGS[Math.max(...nearest)]![0];
}

function reaches(grantee: Grantee, { member, role, pair }: Practitioner): boolean {
  switch (grantee.kind) {
    case 'Practitioner':
      return grantee.organisation === member.id && grantee.account === pair.address;
    case 'Organisation':
      return grantee.organisation === member.id;
    case 'Role':
      return grantee.organisation === member.id && grantee.role === role;
    case 'Kind':
      return grantee.organisations === member.kind;
    case 'Everyone':
      return true;
  }
}

function isWithin(
  { from, to }: { readonly from: number; readonly to?: number | undefined },
  time: number | undefined,
): boolean {
  return time !== undefined && from <= time && (to === undefined || time < to);
}
