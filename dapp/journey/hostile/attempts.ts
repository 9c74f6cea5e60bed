// What the attempts share: what one is, whom it is aimed at, and how its refusal is checked.

import type { KeyringPair } from '@polkadot/keyring/types';
import { type Call, type Included, PoolRefused } from '../../src/index.js';
import { scenarioName } from '../decisions.js';
import { type Patient, type World, found } from '../world.js';

/** Something that gets into a block and is refused there. */
export interface Attempt {
  readonly what: string;
  readonly call: Call;
  readonly by: KeyringPair;
  /** The error's name. */
  readonly refusal: string;
}

/** No code of any table stands there. */
export const UNKNOWN_BIT = 1n << 63n;
export const ZEROS = new Uint8Array(32);
export const DAY = 86_400_000;
/** A number that nothing has. */
export const NOBODY = 4_000_000_000;
export const NO_SUBJECT = `0x${'00'.repeat(16)}` as const;

/** The patient who decides in this way. */
export function patientOf(world: World, name: ReturnType<typeof scenarioName>): Patient {
  return found(
    world.patients.find((patient) => scenarioName(patient) === name),
    `patient whose way is ${name}`,
  );
}

/** Remembers what was refused, and tells it. */
function refused(world: World, where: World['refusals'][number]['where'], attempt: string, refusal: string): void {
  world.refusals.push({ attempt, refusal, where });
  world.progress.done(`${attempt}: ${refusal}`);
}

/** Sends everything at once; each is refused by its name, and leaves no line on the trail. */
export async function refusedInABlock(world: World, attempts: readonly Attempt[]): Promise<void> {
  const { sender, progress } = world;
  const outcomes = await Promise.all(attempts.map(({ call, by }) => sender.attempt(call, by)));
  for (const [place, { error, events }] of outcomes.entries()) {
    const { what, refusal } = attempts[place]!;
    progress.equal(what, error, refusal);
    progress.equal(`${what}: lines on the trail`, events.filter(({ section }) => section === 'auditTrail').length, 0);
    refused(world, 'in a block', what, refusal);
  }
}

/** Hands something to the pool, which must refuse it. */
export async function refusedByThePool(
  world: World,
  what: string,
  attempt: () => Promise<Included | unknown>,
  expected: number | RegExp,
): Promise<void> {
  let answer: unknown;
  // polkadot.js writes every refusal to the console, with a backtrace; here they are what is wanted.
  const { error: writeError } = console;
  console.error = () => undefined;
  try {
    await attempt();
  } catch (error) {
    answer = error;
  } finally {
    console.error = writeError;
  }
  world.progress.equal(
    `${what}: is it refused by the pool`,
    answer instanceof PoolRefused ? 'yes' : String(answer ?? 'no'),
    'yes',
  );
  const { code, reason } = answer as PoolRefused;
  if (typeof expected === 'number') {
    world.progress.equal(`${what}: the number of the refusal`, code, expected);
  } else {
    world.progress.holds(`${what}: the refusal "${reason}" is like ${expected}`, expected.test(reason));
  }
  // What a node says beside its number can be long: the backtrace of a runtime that cannot decode.
  const said = reason.split(/[\n:]/).slice(0, 3).join(':').trim();
  refused(world, 'by the pool', what, code === undefined ? said : `number ${code}`);
}
