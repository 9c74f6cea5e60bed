// Sealed denials: what a patient denies without telling the chain.

import type { Registry } from '@polkadot/types/types';
import { u8aConcat } from '@polkadot/util';
import { blake2AsU8a } from '@polkadot/util-crypto';
import type { Codes } from './codes.js';
import { encodeConsent, encodeGrantee } from './encode.js';
import type { Consent, Grantee } from './types.js';

/** What the custodians hold of a sealed denial. */
export interface DenyOpening {
  /** Thirty-two random bytes, others for each denial: what one states is easily guessed. See `newSalt`. */
  readonly salt: Uint8Array;
  /** Whom it speaks about; on chain it lies under a wider key. */
  readonly grantee: Grantee;
  readonly consent: Consent;
}

/** What the hash begins with. */
const DOMAIN = new TextEncoder().encode('salus/sealed-deny');
const VERSION = Uint8Array.of(1, 0);

/** The commitment to a denial: BLAKE2b-256 over domain, version, salt, and the SCALE encoding of grantee and consent. */
export function sealedDenyCommitment(
  registry: Registry,
  { salt, grantee, consent }: DenyOpening,
  codes: Codes,
): Uint8Array {
  if (salt.length !== 32) {
    throw new TypeError(`a salt is 32 bytes long, not ${salt.length}`);
  }
  if (consent.decision !== 'Deny') {
    throw new TypeError('only a denial is sealed');
  }
  return blake2AsU8a(
    u8aConcat(
      DOMAIN,
      VERSION,
      salt,
      registry.createType('SalusPrimitivesConsentGrantee', encodeGrantee(grantee)).toU8a(),
      registry.createType('SalusPrimitivesConsent', encodeConsent(consent, codes)).toU8a(),
    ),
    256,
  );
}
