// Recovery of a lost key: what the new controller signs, so that guardians may propose it.

import type { KeyringPair } from '@polkadot/keyring/types';
import { hexToU8a } from '@polkadot/util';
import { payloadBytes } from './payload.js';
import type { SubjectId } from './types.js';

/** A recovery before it is signed. */
export interface Recovery {
  /** The chain's genesis hash. */
  readonly genesis: Uint8Array | string;
  /** Whose key is lost. */
  readonly subject: SubjectId;
  /** Until when the signature may be used, in milliseconds since 1970 of the chain's time. */
  readonly deadline: number;
}

/** The new controller's signature, as a MultiSignature. */
export function signRecovery({ genesis, subject, deadline }: Recovery, pair: KeyringPair): Uint8Array {
  const payload = payloadBytes('recover', genesis, [hexToU8a(subject), pair.addressRaw], deadline);
  return pair.sign(payload, { withType: true });
}
