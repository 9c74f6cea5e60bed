// What is done to the nodes: zombienet/run does it.

import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const RUN = fileURLToPath(new URL('../../zombienet/run', import.meta.url));
const run = promisify(execFile);

/** One line of `zombienet/run status`. */
export interface NodeState {
  readonly name: string;
  /** up, down or cut. */
  readonly state: string;
  readonly best: number;
  readonly finalised: number;
  /** Where its RPC is reached from this machine, unless it is cut off. */
  readonly url: string;
}

/** Starts, ends, cuts and heals nodes of the network. */
export class Control {
  /** Whether nodes can be cut off from each other. */
  async canCut(): Promise<boolean> {
    return (await this.status()).some(({ url }) => !url.includes('127.0.0.1'));
  }

  /** Does one of the script's commands to a node. */
  async tell(command: 'kill' | 'up' | 'cut' | 'heal' | 'add', node: string): Promise<void> {
    await run(RUN, [command, node]);
  }

  /** Every node, as the script tells. */
  async status(): Promise<NodeState[]> {
    const { stdout } = await run(RUN, ['status']);
    return stdout
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => {
        const [name, state, best, finalised, , url] = line.split(/\s+/) as [string, string, string, string, string, string];
        return { name, state, best: Number(best), finalised: Number(finalised), url };
      });
  }

  /** One node, as the script tells. */
  async node(name: string): Promise<NodeState> {
    const found = (await this.status()).find((node) => node.name === name);
    if (found === undefined) {
      throw new Error(`there is no node ${name}`);
    }
    return found;
  }
}
