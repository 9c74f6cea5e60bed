// Transactions: signing, sending, waiting for the block, and saying why one was refused.

import type { ApiPromise } from '@polkadot/api';
import type { SubmittableExtrinsic } from '@polkadot/api/types';
import type { KeyringPair } from '@polkadot/keyring/types';
import type { DispatchError, Event } from '@polkadot/types/interfaces';
import type { ISubmittableResult } from '@polkadot/types/types';
import { stringPascalCase } from '@polkadot/util';

/** A transaction before it is signed. */
export type Call = SubmittableExtrinsic<'promise', ISubmittableResult>;

/** How to send. */
export interface SendOptions {
  /** How long to wait for the block, in milliseconds. */
  readonly timeout?: number;
  /** The signer's nonce, where the caller counts for itself. */
  readonly nonce?: number;
  /** How many blocks the transaction may wait; 0 signs one that never expires, which Salus refuses. */
  readonly era?: number;
}

/** A transaction that is in a block. */
export interface Included {
  readonly blockHash: string;
  readonly blockNumber: number;
  /** Its place among the block's extrinsics. */
  readonly position: number;
  readonly events: readonly Event[];
  /** Why the runtime refused the call, as `Pallet.Error`; nothing where it was done. */
  readonly error: string | undefined;
}

/** The runtime refused the call: the transaction is in a block and changed nothing. */
export class CallRefused extends Error {
  override name = 'CallRefused';

  constructor(
    readonly call: string,
    /** The error, as `Pallet.Error`. */
    readonly error: string,
    readonly included: Included,
  ) {
    super(`${call} was refused: ${error}`);
  }
}

/** The pool refused the transaction: it is in no block. */
export class PoolRefused extends Error {
  override name = 'PoolRefused';

  constructor(
    readonly call: string,
    readonly reason: string,
    /** The runtime's own number of the refusal, if it is one. */
    readonly code: number | undefined,
  ) {
    super(`${call} was refused by the pool: ${reason}`);
  }
}

/** No block took the transaction in time. */
export class NotIncluded extends Error {
  override name = 'NotIncluded';
}

/** Sends transactions to one chain, and counts nonces so that one account can send many at once. */
export class Sender {
  private readonly nonces = new Map<string, Promise<number>>();

  /**
   * @param api the connection
   * @param timeout how long a transaction may take to get into a block, in milliseconds
   */
  constructor(
    readonly api: ApiPromise,
    private readonly timeout = 60_000,
  ) {
    // A refusal is told as an error: polkadot.js need not print it as well.
    (api.rpc.author.submitAndWatchExtrinsic.meta as { noErrorLog?: boolean }).noErrorLog = true;
  }

  /** Sends and waits for the block; a refusal is an error. */
  async send(call: Call, signer: KeyringPair, options: SendOptions = {}): Promise<Included> {
    const included = await this.attempt(call, signer, options);
    if (included.error !== undefined) {
      throw new CallRefused(nameOf(call), included.error, included);
    }
    return included;
  }

  /** Sends many, of any signers, and waits for all of them; the first refusal is an error. */
  async sendAll(calls: readonly (readonly [Call, KeyringPair])[]): Promise<Included[]> {
    const settled = await Promise.allSettled(await this.inOrder(calls));
    const failed = settled.find((one) => one.status === 'rejected');
    if (failed !== undefined) {
      throw failed.reason;
    }
    return settled.map((one, at) => {
      const { value } = one as PromiseFulfilledResult<Included>;
      if (value.error !== undefined) {
        throw new CallRefused(nameOf(calls[at]![0]), value.error, value);
      }
      return value;
    });
  }

  /** Sends and waits for the block; what the runtime refused is told in the answer. */
  async attempt(call: Call, signer: KeyringPair, options: SendOptions = {}): Promise<Included> {
    return this.watch(await this.sign(call, signer, options), signer, options);
  }

  /** Signs with a mortal era, as polkadot.js does by itself, and the next nonce of the account. */
  async sign(call: Call, signer: KeyringPair, options: SendOptions = {}): Promise<Call> {
    const nonce = options.nonce ?? (await this.nextNonce(signer.address));
    const { era } = options;
    return call.signAsync(signer, { nonce, ...(era === undefined ? {} : { era }) }) as Promise<Call>;
  }

  /** Hands a signed transaction to the pool and waits for its block. */
  async watch(signed: Call, signer: KeyringPair, options: SendOptions = {}): Promise<Included> {
    try {
      return await this.untilIncluded(signed, options.timeout ?? this.timeout);
    } catch (error) {
      // What is not in a block took no nonce.
      this.nonces.delete(signer.address);
      throw error;
    }
  }

  /** Signs in the order given, then hands over at once. */
  private async inOrder(calls: readonly (readonly [Call, KeyringPair])[]): Promise<Promise<Included>[]> {
    const signed = await Promise.all(calls.map(([call, signer]) => this.sign(call, signer)));
    return signed.map((call, at) => this.watch(call, calls[at]![1]));
  }

  /** The chain's next nonce, or the one after those that were given out here. A new account's does not begin at zero. */
  private nextNonce(address: string): Promise<number> {
    const last = this.nonces.get(address);
    const next = (async () => {
      const known = last === undefined ? -1 : await last.catch(() => -1);
      const fromChain = (await this.api.rpc.system.accountNextIndex(address)).toNumber();
      return Math.max(known + 1, fromChain);
    })();
    this.nonces.set(address, next);
    return next;
  }

  private untilIncluded(signed: Call, timeout: number): Promise<Included> {
    const name = nameOf(signed);
    return new Promise((resolve, reject) => {
      let stop: (() => void) | undefined;
      let done = false;
      const settle = (act: () => void): void => {
        if (!done) {
          done = true;
          clearTimeout(timer);
          stop?.();
          act();
        }
      };
      const timer = setTimeout(
        () => settle(() => reject(new NotIncluded(`${name} was in no block within ${timeout / 1_000} s`))),
        timeout,
      );
      signed
        .send((result) => {
          const { status } = result;
          if (status.isInBlock || status.isFinalized) {
            const block = status.isInBlock ? status.asInBlock : status.asFinalized;
            this.included(result, block.toHex()).then(
              (included) => settle(() => resolve(included)),
              (error: unknown) => settle(() => reject(error as Error)),
            );
          } else if (result.isError) {
            settle(() => reject(new PoolRefused(name, `the transaction became ${status.type}`, undefined)));
          }
        })
        .then(
          (unsubscribe) => {
            stop = unsubscribe;
            if (done) {
              unsubscribe();
            }
          },
          (error: unknown) => settle(() => reject(poolRefusal(name, error))),
        );
    });
  }

  private async included(result: ISubmittableResult, blockHash: string): Promise<Included> {
    const number =
      (result as { blockNumber?: { toNumber(): number } }).blockNumber?.toNumber() ??
      (await this.api.rpc.chain.getHeader(blockHash)).number.toNumber();
    const events = result.events.map(({ event }) => event);
    return {
      blockHash,
      blockNumber: number,
      position: result.txIndex ?? -1,
      events,
      error: refusal(this.api, result.dispatchError, events),
    };
  }
}

/** The name of a call, as `pallet.call`. */
export function nameOf(call: Call): string {
  return `${call.method.section}.${call.method.method}`;
}

/** The one event of this name; that there is not exactly one is an error. */
export function eventOf(included: Included, pallet: string, name: string): Event {
  const found = included.events.filter((event) => event.section === pallet && event.method === name);
  if (found.length !== 1) {
    const names = included.events.map((event) => `${event.section}.${event.method}`).join(', ');
    throw new Error(`expected one event ${pallet}.${name}, got ${found.length}, among: ${names}`);
  }
  return found[0]!;
}

/** Why the runtime refused, looking also into calls that carry others. */
function refusal(api: ApiPromise, error: DispatchError | undefined, events: readonly Event[]): string | undefined {
  if (error !== undefined) {
    return errorName(api, error);
  }
  for (const event of events) {
    if (`${event.section}.${event.method}` === 'utility.BatchInterrupted') {
      return errorName(api, event.data[1] as unknown as DispatchError);
    }
  }
  return undefined;
}

/** The name of a dispatch error: `Pallet.Error`, or FRAME's own word. */
export function errorName(api: ApiPromise, error: DispatchError): string {
  if (error.isModule) {
    const { section, name } = api.registry.findMetaError(error.asModule);
    return `${stringPascalCase(section)}.${name}`;
  }
  return error.isToken || error.isArithmetic || error.isTransactional
    ? `${error.type}.${(error.value as unknown as { type: string }).type}`
    : error.type;
}

/** What the node says when the pool refuses: `1010: Invalid Transaction: Custom error: 1`. */
export function poolRefusal(call: string, error: unknown): Error {
  const message = error instanceof Error ? error.message : String(error);
  if (!/^10\d\d:/.test(message)) {
    return error instanceof Error ? error : new Error(message);
  }
  const code = /Custom error: (\d+)/.exec(message)?.[1];
  return new PoolRefused(call, message, code === undefined ? undefined : Number(code));
}
