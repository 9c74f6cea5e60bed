// Alias accounts of practitioners: what their organisation commits to about who is behind one, and keeps to itself until
// it opens the alias.

import { hexToU8a, u8aConcat } from '@polkadot/util';
import { blake2AsU8a, decodeAddress } from '@polkadot/util-crypto';
import { littleEndian } from './payload.js';
import type { Address, OrganisationId } from './types.js';

/** Who is behind an alias account. */
export interface AliasOpening {
  /** The chain's genesis hash. */
  readonly genesis: Uint8Array | string;
  readonly organisation: OrganisationId;
  readonly alias: Address | Uint8Array;
  /** The practitioner's own account. */
  readonly practitioner: Address | Uint8Array;
  /** The month that the alias is good for, counted from January 1970: see `encodeMonth`. */
  readonly month: number;
  /** Thirty-two random bytes, others for each alias: see `newSalt`. */
  readonly salt: Uint8Array;
}

/** What the hash begins with. */
const DOMAIN = new TextEncoder().encode('salus/alias');
const VERSION = Uint8Array.of(1, 0);

/** The commitment to who is behind an alias: BLAKE2b-256 over domain, version, and everything in the order above. */
export function aliasCommitment(opening: AliasOpening): Uint8Array {
  const { organisation, alias, practitioner, month, salt } = opening;
  const genesis = typeof opening.genesis === 'string' ? hexToU8a(opening.genesis) : opening.genesis;
  if (genesis.length !== 32 || salt.length !== 32) {
    throw new TypeError('a genesis hash and a salt are 32 bytes long each');
  }
  return blake2AsU8a(
    u8aConcat(
      DOMAIN,
      VERSION,
      genesis,
      littleEndian(organisation, 32),
      decodeAddress(alias),
      decodeAddress(practitioner),
      littleEndian(month, 16),
      salt,
    ),
    256,
  );
}
