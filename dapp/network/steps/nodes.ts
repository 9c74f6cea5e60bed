// The node that applications use is restarted while transactions flow; a new node starts from nothing.

import { connect } from '../../src/index.js';
import { until } from '../chain.js';
import type { Network } from '../network.js';
import { seconds } from './blocks.js';

export async function restarted(network: Network): Promise<void> {
  const { control, load, api, watch, progress, figures } = network;
  progress.step('The node rpc is killed and started again, while transactions flow');
  const before = await until('three enrolments more that are final', 300, async () =>
    load.kept.length >= 3 ? load.kept.length : undefined,
  );
  const final = (await watch.since(0)).at(-1)!;
  await control.tell('kill', 'rpc');
  const began = Date.now();
  await control.tell('up', 'rpc');
  await until('the node answers', 900, async () => (await api.rpc.chain.getFinalizedHead(), true));
  const answers = Date.now() - began;
  progress.equal(`block ${final.number} as before`, (await api.rpc.chain.getBlockHash(final.number)).toHex(), final.hash);
  const after = await until('an enrolment that is final', 600, async () =>
    load.kept.length > before ? load.kept.length : undefined,
  );
  progress.done(`${before} enrolments were final before, ${after} are now; ${load.refusals} attempts met no node`);
  figures.push(['Node rpc, from its start until it answers', seconds(answers)]);
  figures.push(['Node rpc, from its start until a new transaction is final', seconds(Date.now() - began)]);
}

export async function newNode({ control, api, load, progress, figures }: Network): Promise<void> {
  progress.step('A new full node starts from nothing (newcomer)');
  const began = Date.now();
  const goal = (await api.rpc.chain.getHeader(await api.rpc.chain.getFinalizedHead())).number.toNumber();
  await control.tell('add', 'newcomer');
  await until(`newcomer has finalised block ${goal}`, 1_200, async () =>
    (await control.node('newcomer')).finalised >= goal ? true : undefined,
  );
  const took = Date.now() - began;
  const newcomer = await connect((await control.node('newcomer')).url);
  try {
    const [theirs, ours] = await Promise.all(
      [newcomer, api].map(async (node) => {
        const hash = await node.rpc.chain.getBlockHash(goal);
        const header = await node.rpc.chain.getHeader(hash);
        return { hash: hash.toHex(), stateRoot: header.stateRoot.toHex() };
      }),
    );
    progress.equal(`block ${goal} of newcomer`, theirs, ours);
    // The root of what it has, and not only what the header says: a value of that state, with its proof.
    const proof = await newcomer.rpc.state.getReadProof([newcomer.query.timestamp!.now!.key()], theirs!.hash);
    progress.holds('newcomer proves a value of that state', proof.proof.length > 0);
    await until('all that was final is known to newcomer', 120, async () =>
      (await load.missingAt(newcomer)).length === 0 ? true : undefined,
    );
    progress.done(`block ${goal}: ${ours!.hash}, state root ${ours!.stateRoot}`);
  } finally {
    await newcomer.disconnect();
  }
  figures.push([`New node, ${goal} blocks from nothing`, seconds(took)]);
}

/** At the end: nothing that was final is lost, on any node, and every nonce was used once. */
export async function nothingIsLost({ control, load, progress }: Network): Promise<void> {
  progress.step('Nothing that was final is lost');
  await load.end();
  progress.equal('enrolments that are in a block and were refused', await load.refusedInBlocks(), []);
  const { nonces, enrolled } = await load.counted();
  progress.equal('transactions of the clerk that the chain counted', nonces, enrolled);
  for (const { name, state, url } of await control.status()) {
    if (name.startsWith('relay-') || state !== 'up') {
      continue;
    }
    const api = await connect(url, 60_000);
    try {
      await until(`${name} knows all that was final`, 120, async () =>
        (await load.missingAt(api)).length === 0 ? true : undefined,
      );
    } finally {
      await api.disconnect();
    }
  }
  progress.done(`${enrolled} enrolments, ${nonces} nonces, the same on every node`);
}
