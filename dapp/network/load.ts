// Transactions that flow all the time: a hospital enrols one patient after another.

import type { ApiPromise } from '@polkadot/api';
import type { Keyring } from '@polkadot/keyring';
import type { KeyringPair } from '@polkadot/keyring/types';
import type { DispatchError } from '@polkadot/types/interfaces';
import { Codes, Reader, Sender, chainTime, errorName, freshAccount, signEnrolment } from '../src/index.js';
import { PATIENCE, pause } from './chain.js';

const HOUR = 3_600_000;
const YEAR = 365 * 24 * HOUR;

/** A patient whose enrolment was handed to the node. */
interface Enrolled {
  readonly controller: string;
  readonly nonce: number;
  /** Whether the node said that it took it; where it was ended in the middle, it may have taken it all the same. */
  taken: boolean;
}

/** A patient whose enrolment was seen in a finalised block. */
export interface Kept {
  readonly controller: string;
  readonly subject: string;
}

/** Enrols patients through one node, whatever happens to it. */
export class Load {
  readonly kept: Kept[] = [];
  /** How often the node did not take a transaction, or did not answer. */
  refusals = 0;
  private waiting: Enrolled[] = [];
  private running = true;
  private work: Promise<void> | undefined;
  private firstNonce = 0;
  private firstBlock = 0;

  private constructor(
    private readonly api: ApiPromise,
    private readonly keyring: Keyring,
    private readonly organisation: number,
    private readonly clerk: KeyringPair,
  ) {}

  /** Vouches for a clerk of the organisation, which is there from the beginning, and begins to enrol. */
  static async begin(api: ApiPromise, keyring: Keyring, organisation: number, controller: KeyringPair): Promise<Load> {
    const clerk = freshAccount(keyring, 'clerk');
    const now = await chainTime(api);
    const roles = new Codes(api.registry).set('PractitionerRole', ['REGISTRATION_CLERK']);
    const vouch = api.tx.consortium.vouch(organisation, clerk.address, roles, { from: now, to: now + YEAR });
    await new Sender(api, 180_000 * PATIENCE).send(vouch, controller);
    // What the node does not take is counted: polkadot.js need not print it.
    (api.rpc.author.submitExtrinsic.meta as { noErrorLog?: boolean }).noErrorLog = true;
    const load = new Load(api, keyring, organisation, clerk);
    load.firstBlock = (await api.rpc.chain.getHeader(await load.finalised())).number.toNumber();
    load.firstNonce = await load.nonceAt(await load.finalised());
    load.work = load.run();
    return load;
  }

  /** Ends it: nothing new is sent, and what was sent is waited for. */
  async end(): Promise<void> {
    this.running = false;
    await this.work;
    const owed = (): Enrolled[] => this.waiting.filter(({ taken }) => taken);
    for (let waited = 0; owed().length > 0 && waited < 120 * PATIENCE; waited += 1) {
      await pause(1_000);
      await this.settle().catch(() => undefined);
    }
    if (owed().length > 0) {
      throw new Error(`${owed().length} enrolments were taken by the pool and are in no finalised block`);
    }
  }

  /** How many transactions of the clerk the chain counted, and how many patients there are of them. */
  async counted(): Promise<{ nonces: number; enrolled: number }> {
    // Both of one state: what a node that was ended had taken all the same may come into a block at any time.
    const nonce = await this.settle();
    return { nonces: nonce - this.firstNonce, enrolled: this.kept.length };
  }

  /** Why the chain refused transactions of the clerk that are in finalised blocks, with the blocks' numbers. */
  async refusedInBlocks(): Promise<string[]> {
    const { api, clerk } = this;
    const last = (await api.rpc.chain.getHeader(await this.finalised())).number.toNumber();
    const refused = [];
    for (let number = this.firstBlock; number <= last; number += 1) {
      const hash = await api.rpc.chain.getBlockHash(number);
      const [{ block }, at] = await Promise.all([api.rpc.chain.getBlock(hash), api.at(hash)]);
      const places = block.extrinsics.flatMap(({ isSigned, signer }, place) =>
        isSigned && signer.toString() === clerk.address ? [place] : [],
      );
      for (const { event, phase } of places.length > 0 ? await at.query.system.events() : []) {
        if (at.events.system.ExtrinsicFailed.is(event) && places.includes(phase.asApplyExtrinsic.toNumber())) {
          refused.push(`block ${number}: ${errorName(api, event.data.dispatchError as unknown as DispatchError)}`);
        }
      }
    }
    return refused;
  }

  /** Which of those that were seen in a finalised block another node does not know. */
  async missingAt(other: ApiPromise): Promise<Kept[]> {
    const reader = new Reader(other, new Codes(other.registry));
    const missing = [];
    for (const kept of this.kept) {
      if ((await reader.subjectOf(kept.controller)) !== kept.subject) {
        missing.push(kept);
      }
    }
    return missing;
  }

  private async run(): Promise<void> {
    while (this.running) {
      try {
        await this.enrolOne();
        await this.settle();
      } catch {
        this.refusals += 1;
      }
      await pause(1_500);
    }
  }

  private async enrolOne(): Promise<void> {
    const { api, organisation, clerk } = this;
    // What the pool has is counted by the node; when it is restarted, its pool begins with what is in blocks.
    const nonce = (await api.rpc.system.accountNextIndex(clerk.address)).toNumber();
    const pair = freshAccount(this.keyring, 'patient');
    const deadline = (await chainTime(api)) + HOUR;
    const payload = { genesis: api.genesisHash.toHex(), organisation, controller: pair.address, deadline };
    const call = api.tx.patientIdentity.enrol(organisation, pair.address, deadline, signEnrolment(payload, pair));
    const signed = await call.signAsync(clerk, { nonce });
    const one = { controller: pair.address, nonce, taken: false };
    this.waiting.push(one);
    await api.rpc.author.submitExtrinsic(signed);
    one.taken = true;
  }

  /** Looks at the finalised state which of those that wait are in it, and gives the clerk's nonce there. */
  private async settle(): Promise<number> {
    const hash = await this.finalised();
    const at = await this.api.at(hash);
    const nonce = await this.nonceAt(hash);
    const still = [];
    for (const one of this.waiting) {
      const found = await at.call.identityApi!.subjectOf!(one.controller) as unknown as { isNone: boolean; unwrap(): { toHex(): string } };
      if (!found.isNone) {
        this.kept.push({ controller: one.controller, subject: found.unwrap().toHex() });
      } else if (one.nonce >= nonce) {
        still.push(one);
      }
      // Otherwise another transaction took its nonce: it was refused, or lost with the pool of the node that was ended, before
      // it was in any block, and can never come back.
    }
    this.waiting = still;
    return nonce;
  }

  private async finalised(): Promise<string> {
    return (await this.api.rpc.chain.getFinalizedHead()).toHex();
  }

  private async nonceAt(hash: string): Promise<number> {
    const account = await (await this.api.at(hash)).query.system!.account!(this.clerk.address);
    return (account as unknown as { nonce: { toNumber(): number } }).nonce.toNumber();
  }
}
