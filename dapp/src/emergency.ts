// Emergencies: the salted hash of a justification, and the statement that a practitioner signs where the chain
// cannot be reached.

import type { KeyringPair } from '@polkadot/keyring/types';
import { u8aConcat, u8aWrapBytes } from '@polkadot/util';
import { blake2AsU8a } from '@polkadot/util-crypto';
import { payloadBytes } from './payload.js';

/** Within which time after the glass was broken a statement is posted, in milliseconds. */
export const STATEMENT_WINDOW = 24 * 3_600_000;

/** The salted hash of a justification: 32 bytes of BLAKE2b over salt (32 bytes) and text in UTF-8. */
export function justificationHash(text: string, salt: Uint8Array): Uint8Array {
  if (salt.length !== 32) {
    throw new TypeError(`a salt is 32 bytes long, not ${salt.length}`);
  }
  return blake2AsU8a(u8aConcat(salt, new TextEncoder().encode(text)), 256);
}

/** A statement before it is signed. */
export interface EmergencyToSign {
  /** The chain's genesis hash. */
  readonly genesis: Uint8Array | string;
  /** The chain's `PalletAccessControlEmergencyTypesEmergencyStatement` in SCALE: `api.createType(..).toU8a()`. */
  readonly statement: Uint8Array;
  /** When the glass was broken, as the statement says, in milliseconds since 1970. */
  readonly brokenAt: number;
}

/** The bytes to sign: "salus", purpose, version, genesis hash, the statement in SCALE, deadline. */
export function emergencyPayload({ genesis, statement, brokenAt }: EmergencyToSign): Uint8Array {
  return payloadBytes('breakGlass', genesis, [statement], brokenAt + STATEMENT_WINDOW);
}

/** The practitioner's signature, as a MultiSignature; between `<Bytes>` and `</Bytes>` if wrapped. */
export function signEmergency(emergency: EmergencyToSign, pair: KeyringPair, wrapped = false): Uint8Array {
  const payload = emergencyPayload(emergency);
  return pair.sign(wrapped ? u8aWrapBytes(payload) : payload, { withType: true });
}
