// What the steps share.

import type { ApiPromise } from '@polkadot/api';
import type { Keyring } from '@polkadot/keyring';
import type { KeyringPair } from '@polkadot/keyring/types';
import type { Progress } from '../journey/progress.js';
import type { Watch } from './chain.js';
import type { Control } from './control.js';
import type { Load } from './load.js';

/** A collator of the preset `local_testnet`, and the node that runs it. */
export interface Collator {
  readonly node: string;
  /** The well-known name whose stash account the collator is. */
  readonly key: string;
}

/** The four of the network, in the order of their organisations. */
export const COLLATORS: readonly Collator[] = [
  { node: 'authority', key: 'Alice' },
  { node: 'north', key: 'Bob' },
  { node: 'south', key: 'Charlie' },
  { node: 'institute', key: 'Dave' },
];

/** One line of the figures at the end. */
export type Figure = readonly [string, string];

/** The network while it is tested. */
export interface Network {
  readonly control: Control;
  readonly progress: Progress;
  /** The node rpc. */
  readonly api: ApiPromise;
  readonly keyring: Keyring;
  readonly watch: Watch;
  readonly load: Load;
  readonly figures: Figure[];
}

/** The account of a collator. */
export function collatorAccount(keyring: Keyring, { key }: Collator): KeyringPair {
  return keyring.createFromUri(`//${key}//stash`);
}

/** The collator that runs on a node. */
export function collatorOn(node: string): Collator {
  const found = COLLATORS.find((collator) => collator.node === node);
  if (found === undefined) {
    throw new Error(`${node} is no collator`);
  }
  return found;
}
