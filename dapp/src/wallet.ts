// A wallet: everything that one person does on Salus, from one mnemonic, with an account of its own for each subject.
//
// An account that served two subjects would link them for everybody, for good. So nothing is chosen here: the wallet
// counts, and gives the next account that nobody used. Every account is derived in hardened steps, which tell nothing of
// one another without the seed, and from the chain's genesis, so that no account is the same on two networks.
//
// The chain forgets accounts that were given back; the wallet must not. What it handed out is no secret, but private:
// keep `handedOut` beside the mnemonic. Who has the mnemonic alone calls `find` first, which counts anew from what is in
// use now.

import type { Keyring } from '@polkadot/keyring';
import type { KeyringPair } from '@polkadot/keyring/types';
import {
  keyExtractPath,
  keyFromPath,
  mnemonicGenerate,
  mnemonicToMiniSecret,
  sr25519PairFromSeed,
} from '@polkadot/util-crypto';
import type { Keypair } from '@polkadot/util-crypto/types';
import { networkOf } from './did.js';
import { newKeyring } from './keys.js';
import type { Address, OrganisationId, SubjectId } from './types.js';

/** What an account is for: to control one's own subject at an organisation, or to be engaged for somebody else's. */
export type Capacity =
  { readonly kind: 'controller'; readonly organisation: OrganisationId } | { readonly kind: 'representative' };

/** What a wallet asks a chain. A `Reader` is one. */
export interface AccountUses {
  /** The subject that the account controls, if any. */
  subjectOf(account: Address): Promise<SubjectId | undefined>;
  /** The subject that the account is engaged for as a representative or a guardian, if any. */
  engagementOf(account: Address): Promise<SubjectId | undefined>;
  /** Whether any organisation stands behind the account, for whatever reason. */
  isSponsored(account: Address): Promise<boolean>;
}

/** An account of the wallet that is in use on the chain. */
export interface Found {
  readonly capacity: Capacity;
  readonly number: number;
  readonly pair: KeyringPair;
  readonly subject: SubjectId;
}

/** The account serves somebody already. */
export class AccountInUse extends Error {
  override name = 'AccountInUse';

  constructor(readonly account: Address) {
    super(`${account} is in use; an account serves one subject`);
  }
}

/** After how many unused accounts in a row no further ones are looked for. */
export const GAP = 20;

/** Twenty-four new words: whoever knows them has every account of the wallet. */
export function newMnemonic(): string {
  return mnemonicGenerate(24);
}

/** Refuses an account that serves anybody on the chain, whatever for. */
export async function requireUnused(chain: AccountUses, account: Address): Promise<void> {
  const uses = [chain.subjectOf(account), chain.engagementOf(account), chain.isSponsored(account)];
  if ((await Promise.all(uses)).some((use) => use !== undefined && use !== false)) {
    throw new AccountInUse(account);
  }
}

/** One person's accounts on one network. */
export class Wallet {
  // What is private to the language is in no log and no JSON.
  readonly #root: Keypair;
  readonly #keyring: Keyring;
  readonly #next: Map<string, number>;

  private constructor(root: Keypair, keyring: Keyring, handedOut: Readonly<Record<string, number>>) {
    this.#root = root;
    this.#keyring = keyring;
    this.#next = new Map(Object.entries(handedOut));
  }

  /**
   * Opens a wallet.
   *
   * @param mnemonic words of BIP 39
   * @param genesis the chain's genesis hash, `0x` and 64 hexadecimal digits
   * @param prefix how addresses are written: `api.registry.chainSS58`
   * @param handedOut what `handedOut` said when the wallet was last used
   */
  static async open(
    mnemonic: string,
    genesis: string,
    prefix?: number,
    handedOut: Readonly<Record<string, number>> = {},
  ): Promise<Wallet> {
    const keyring = await newKeyring(prefix);
    const root = derive(sr25519PairFromSeed(mnemonicToMiniSecret(mnemonic)), `//salus:${networkOf(genesis)}`);
    return new Wallet(root, keyring, handedOut);
  }

  /** How many accounts were handed out, by what they are for. */
  get handedOut(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#next);
  }

  /** The account of this number, handed out or not. */
  account(capacity: Capacity, number: number): KeyringPair {
    if (!Number.isSafeInteger(number) || number < 0) {
      throw new RangeError(`${number} is the number of no account`);
    }
    return this.#keyring.createFromPair(derive(this.#root, `${pathOf(capacity)}//${number}`), {}, 'sr25519');
  }

  /** The next account, which was never handed out and is not in use on the chain. */
  async next(capacity: Capacity, chain: AccountUses): Promise<KeyringPair> {
    for (;;) {
      const number = this.#next.get(pathOf(capacity)) ?? 0;
      // Counted before the chain is asked: who asks at the same time gets another.
      this.#next.set(pathOf(capacity), number + 1);
      const pair = this.account(capacity, number);
      try {
        await requireUnused(chain, pair.address);
        return pair;
      } catch (error) {
        if (!(error instanceof AccountInUse)) {
          throw error;
        }
      }
    }
  }

  /**
   * Finds what the wallet's accounts do on the chain, from the mnemonic alone. Whoever runs the node that is asked
   * sees them asked for together: ask one that you trust with that.
   *
   * @param organisations where the person may be a patient
   */
  async find(organisations: readonly OrganisationId[], chain: AccountUses): Promise<Found[]> {
    const found: Found[] = [];
    for (const organisation of organisations) {
      found.push(...(await this.#scan({ kind: 'controller', organisation }, (account) => chain.subjectOf(account))));
    }
    found.push(...(await this.#scan({ kind: 'representative' }, (account) => chain.engagementOf(account))));
    return found;
  }

  async #scan(capacity: Capacity, lookUp: (account: Address) => Promise<SubjectId | undefined>): Promise<Found[]> {
    const all: Found[] = [];
    for (let from = 0, isOver = false; !isOver; from += GAP) {
      const numbers = Array.from({ length: GAP }, (_, place) => from + place);
      const page = await Promise.all(
        numbers.map(async (number) => {
          const pair = this.account(capacity, number);
          const subject = await lookUp(pair.address);
          return subject === undefined ? [] : [{ capacity, number, pair, subject }];
        }),
      );
      isOver = page.flat().length === 0;
      all.push(...page.flat());
    }
    this.#remember(capacity, all.at(-1)?.number ?? -1);
    return all;
  }

  /**
   * Counts on from the last number that is in use. Where the wallet has no count of its own, numbers behind that one
   * may have been given back: they are passed over, as far as `find` still finds the next.
   */
  #remember(capacity: Capacity, last: number): void {
    const known = this.#next.get(pathOf(capacity));
    this.#next.set(pathOf(capacity), known === undefined ? last + GAP : Math.max(known, last + 1));
  }
}

function pathOf(capacity: Capacity): string {
  return capacity.kind === 'controller' ? `//controller//${capacity.organisation}` : '//representative';
}

function derive(pair: Keypair, path: string): Keypair {
  return keyFromPath(pair, keyExtractPath(path).path, 'sr25519');
}
