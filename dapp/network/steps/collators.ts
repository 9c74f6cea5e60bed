// A collator is killed and comes back; another is cut off from all peers, and heals.

import { until } from '../chain.js';
import { type Network, collatorAccount, collatorOn } from '../network.js';
import { seconds } from './blocks.js';

/** Blocks that the others have to make meanwhile. */
const MEANWHILE = 6;

/** The next finalised block of a node's collator above this height. */
async function nextOf({ watch, keyring }: Network, node: string, above: number, patience: number): Promise<number> {
  const account = collatorAccount(keyring, collatorOn(node)).address;
  return until(`a finalised block of ${node}`, patience, async () => {
    const found = (await watch.since(above)).find(({ author }) => author === account);
    return found?.number;
  });
}

/** The chain goes on without a node, whose collator makes none of the blocks. */
async function goesOnWithout(network: Network, node: string): Promise<void> {
  const { api, watch, progress, keyring } = network;
  // Blocks that it made before are still to become final, and the last may not have been seen here yet.
  const begin = (await api.rpc.chain.getHeader()).number.toNumber() + 2;
  const since = await until(`${MEANWHILE} finalised blocks without ${node}`, 600, async () => {
    const found = await watch.since(begin);
    return found.length >= MEANWHILE ? found : undefined;
  });
  const account = collatorAccount(keyring, collatorOn(node)).address;
  progress.equal(`blocks of ${node} meanwhile`, since.filter(({ author }) => author === account).length, 0);
  progress.done(`the chain goes on without it: blocks ${since[0]!.number} to ${since.at(-1)!.number} are final`);
}

/** The node has the same finalised block as the node rpc. */
async function agrees({ control, api }: Network, node: string, patience: number): Promise<number> {
  return until(`${node} is in step`, patience, async () => {
    const goal = (await api.rpc.chain.getHeader(await api.rpc.chain.getFinalizedHead())).number.toNumber();
    const { finalised } = await control.node(node);
    return finalised > 0 && finalised >= goal - 1 ? finalised : undefined;
  });
}

export async function killed(network: Network): Promise<void> {
  const { control, watch, progress, figures } = network;
  progress.step('A collator is killed (south)');
  await control.tell('kill', 'south');
  progress.equal('the state of south', (await control.node('south')).state, 'down');
  await goesOnWithout(network, 'south');
  const [began, height] = [Date.now(), watch.height];
  await control.tell('up', 'south');
  await agrees(network, 'south', 900);
  const inStep = Date.now() - began;
  const number = await nextOf(network, 'south', height, 900);
  progress.done(`it is back: block ${number} is its own, and final`);
  figures.push(['Killed collator, from its start until in step', seconds(inStep)]);
  figures.push(['Killed collator, from its start until its own block is final', seconds(Date.now() - began)]);
}

export async function cutOff(network: Network): Promise<void> {
  const { control, watch, progress, figures } = network;
  progress.step('A collator is cut off from its peers (institute)');
  if (!(await control.canCut())) {
    progress.done('NOT TESTED: the network was started without namespaces, which need root');
    figures.push(['Cut collator', 'not tested: needs root']);
    return;
  }
  await control.tell('cut', 'institute');
  progress.equal('the state of institute', (await control.node('institute')).state, 'cut');
  await goesOnWithout(network, 'institute');
  const alone = await control.node('institute');
  progress.holds('the node that is cut off fell behind', alone.finalised < watch.height);
  progress.done(`it stands at block ${alone.finalised}, the others at ${watch.height}`);
  const [began, height] = [Date.now(), watch.height];
  await control.tell('heal', 'institute');
  await agrees(network, 'institute', 600);
  const inStep = Date.now() - began;
  const number = await nextOf(network, 'institute', height, 600);
  progress.done(`it is back: block ${number} is its own, and final`);
  figures.push(['Cut collator, from healing until in step', seconds(inStep)]);
  figures.push(['Cut collator, from healing until its own block is final', seconds(Date.now() - began)]);
}
