// Decisions of the members: proposed, voted on, and enacted once their delay is over.

import type { KeyringPair } from '@polkadot/keyring/types';
import { chainTime } from './connect.js';
import { type Call, type Included, type Sender, eventOf } from './transactions.js';

/** How often the chain's time is asked for while a delay runs, in milliseconds. */
const POLL = 250;

/**
 * Lets the members decide: the first voter proposes the call, all vote for it, and it is enacted once its delay is
 * over. A refusal of the call is that of the enactment.
 */
export async function govern(sender: Sender, call: Call, ...voters: readonly KeyringPair[]): Promise<Included> {
  return sender.send(await passed(sender, call, ...voters), first(voters));
}

/** Takes a call through its votes and its delay, and answers with the call that enacts it: anybody may send that. */
export async function passed(sender: Sender, call: Call, ...voters: readonly KeyringPair[]): Promise<Call> {
  const { api } = sender;
  const voter = first(voters);
  const proposed = eventOf(await sender.send(api.tx.governance.propose(call), voter), 'governance', 'Proposed');
  if (!api.events.governance.Proposed.is(proposed)) {
    throw new Error('this is no event of a proposal');
  }
  const { proposal } = proposed.data;
  await sender.sendAll(voters.map((each) => [api.tx.governance.vote(proposal, true), each]));
  const confirmed = eventOf(await sender.send(api.tx.governance.confirm(proposal), voter), 'governance', 'Passed');
  if (!api.events.governance.Passed.is(confirmed)) {
    throw new Error('this is no event of a proposal that has passed');
  }
  const from = confirmed.data.passage.from.toNumber();
  while ((await chainTime(api)) < from) {
    await new Promise((resolve) => setTimeout(resolve, POLL));
  }
  return api.tx.governance.enact(proposal);
}

function first(voters: readonly KeyringPair[]): KeyringPair {
  const [voter] = voters;
  if (voter === undefined) {
    throw new Error('nobody votes');
  }
  return voter;
}
