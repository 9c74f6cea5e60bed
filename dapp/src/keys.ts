// Accounts: keys that a client keeps.

import { Keyring } from '@polkadot/keyring';
import type { KeyringPair } from '@polkadot/keyring/types';
import { cryptoWaitReady, randomAsU8a } from '@polkadot/util-crypto';

/**
 * A place to keep keys. It waits until the cryptography is loaded.
 *
 * @param prefix how addresses are written: `api.registry.chainSS58`
 */
export async function newKeyring(prefix?: number): Promise<Keyring> {
  await cryptoWaitReady();
  return new Keyring({ type: 'sr25519', ...(prefix === undefined ? {} : { ss58Format: prefix }) });
}

/** A fresh account. Controllers, representatives and guardians use one for each subject, so that nothing on the chain links two of one person. */
export function freshAccount(keyring: Keyring, name: string): KeyringPair {
  return keyring.addFromSeed(randomAsU8a(32), { name });
}
