// Refusals that a step expects.

import type { KeyringPair } from '@polkadot/keyring/types';
import { type Call, PoolRefused } from '../src/index.js';
import type { World } from './world.js';

/** The call gets into a block and is refused there by this name. */
export async function expectRefusal(
  world: World,
  what: string,
  call: Call,
  by: KeyringPair,
  name: string,
): Promise<void> {
  world.progress.equal(what, (await world.sender.attempt(call, by)).error, name);
}

/** The call does not get into the pool, for the reason of this number. */
export async function expectPoolRefusal(
  world: World,
  what: string,
  call: Call,
  by: KeyringPair,
  number: number,
): Promise<void> {
  const answer = await world.sender.attempt(call, by).catch((error: unknown) => error);
  world.progress.equal(what, answer instanceof PoolRefused ? answer.code : answer, number);
}
