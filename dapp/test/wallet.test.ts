import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import { u8aToHex } from '@polkadot/util';
import { mnemonicToMiniSecret } from '@polkadot/util-crypto';
import { newKeyring } from '../src/keys.js';
import type { SubjectId } from '../src/types.js';
import {
  AccountInUse,
  type AccountUses,
  type Capacity,
  GAP,
  Wallet,
  newMnemonic,
  requireUnused,
} from '../src/wallet.js';

const MNEMONIC = 'legal winner thank year wave sausage worth useful legal winner thank yellow';
const GENESIS = `0x${'5a'.repeat(32)}`;
const at = (organisation: number): Capacity => ({ kind: 'controller', organisation });
const REPRESENTATIVE: Capacity = { kind: 'representative' };
const wallet = (handedOut?: Record<string, number>): Promise<Wallet> => Wallet.open(MNEMONIC, GENESIS, 42, handedOut);

/** A chain on which these accounts are in use. */
class Chain implements AccountUses {
  readonly controllers = new Map<string, SubjectId>();
  readonly engagements = new Map<string, SubjectId>();
  readonly sponsored = new Set<string>();
  asked = 0;

  async subjectOf(account: string): Promise<SubjectId | undefined> {
    this.asked += 1;
    return this.controllers.get(account);
  }

  async engagementOf(account: string): Promise<SubjectId | undefined> {
    return this.engagements.get(account);
  }

  async isSponsored(account: string): Promise<boolean> {
    return this.sponsored.has(account);
  }
}

const subject = (byte: number): SubjectId => `0x${byte.toString(16).padStart(2, '0').repeat(16)}`;

test('every account differs, and comes again from the mnemonic', async () => {
  const [one, again] = [await wallet(), await wallet()];
  const seen = new Set<string>();
  for (const capacity of [at(0), at(1), at(4_294_967_295), REPRESENTATIVE]) {
    for (const number of [0, 1, 2, 300]) {
      const key = u8aToHex(one.account(capacity, number).publicKey);
      assert.ok(!seen.has(key), JSON.stringify([capacity, number]));
      seen.add(key);
      assert.equal(u8aToHex(again.account(capacity, number).publicKey), key);
    }
  }
});

test('no account is the same on another network or by another mnemonic', async () => {
  const elsewhere = await Wallet.open(MNEMONIC, `0x${'5b'.repeat(32)}`, 42);
  const another = await Wallet.open(newMnemonic(), GENESIS, 42);
  const key = (of: Wallet): string => of.account(at(3), 0).address;
  assert.equal(new Set([await wallet(), elsewhere, another].map(key)).size, 3);
  assert.equal(newMnemonic().split(' ').length, 24);
});

test('an account is that of the path in other software of Substrate', async () => {
  const pair = (await newKeyring(42)).createFromUri(`${MNEMONIC}//salus:${'5a'.repeat(16)}//controller//3//7`);
  assert.equal((await wallet()).account(at(3), 7).address, pair.address);
});

test('a derived account signs', async () => {
  const pair = (await wallet()).account(REPRESENTATIVE, 0);
  assert.ok(pair.verify('text', pair.sign('text'), pair.publicKey));
});

test('no account is handed out twice, also to who asks at the same time', async () => {
  const [one, chain] = [await wallet(), new Chain()];
  const pairs = await Promise.all(Array.from({ length: 5 }, () => one.next(at(3), chain)));
  pairs.push(await one.next(at(3), chain));
  assert.deepEqual(
    pairs.map(({ address }) => address),
    [0, 1, 2, 3, 4, 5].map((number) => one.account(at(3), number).address),
  );
  // What was counted is kept beside the mnemonic.
  const later = await wallet(one.handedOut);
  assert.equal((await later.next(at(3), chain)).address, one.account(at(3), 6).address);
  assert.equal((await later.next(at(4), chain)).address, one.account(at(4), 0).address);
});

test('an account that serves anybody is passed over, and refused', async () => {
  const [one, chain] = [await wallet(), new Chain()];
  const [controller, engaged, practitioner, free] = [0, 1, 2, 3].map((number) => one.account(at(3), number).address);
  chain.controllers.set(controller!, subject(1));
  chain.engagements.set(engaged!, subject(2));
  chain.sponsored.add(practitioner!);
  for (const account of [controller!, engaged!, practitioner!]) {
    await assert.rejects(requireUnused(chain, account), (error: unknown) => {
      assert.ok(error instanceof AccountInUse);
      assert.equal(error.account, account);
      return true;
    });
  }
  await requireUnused(chain, free!);
  assert.equal((await one.next(at(3), chain)).address, free);
});

test('a chain that does not answer hands out nothing', async () => {
  const chain = new Chain();
  chain.subjectOf = () => Promise.reject(new Error('disconnected'));
  await assert.rejects((await wallet()).next(at(3), chain), /disconnected/);
});

test('what a person does is found again from the mnemonic, as far as the gap reaches', async () => {
  const [known, chain] = [await wallet(), new Chain()];
  const uses: [Capacity, number, SubjectId][] = [
    [at(3), 0, subject(1)],
    [at(3), GAP, subject(2)],
    [at(5), GAP - 1, subject(3)],
    [REPRESENTATIVE, 2, subject(4)],
  ];
  for (const [capacity, number, of] of uses) {
    const place = capacity.kind === 'controller' ? chain.controllers : chain.engagements;
    place.set(known.account(capacity, number).address, of);
  }
  // Too far behind, at an organisation that is not asked for, of another kind.
  chain.controllers.set(known.account(at(5), 3 * GAP).address, subject(7));
  chain.controllers.set(known.account(at(6), 0).address, subject(8));
  chain.engagements.set(known.account(at(3), 1).address, subject(9));

  const restored = await wallet();
  const found = await restored.find([3, 4, 5], chain);
  assert.deepEqual(
    found.map(({ capacity, number, subject: of }) => [capacity, number, of]),
    uses,
  );
  for (const { capacity, number, pair } of found) {
    assert.equal(pair.address, known.account(capacity, number).address);
  }
  assert.equal(chain.asked, 3 * GAP + GAP + 2 * GAP);
});

test('who has the mnemonic alone gets no account that may have been given back, and finds the one it gets', async () => {
  const chain = new Chain();
  let restored = await wallet();
  chain.controllers.set(restored.account(at(3), 4).address, subject(1));
  for (let turn = 0; turn < 3; turn++) {
    restored = await wallet();
    const last = (await restored.find([3], chain)).at(-1)!.number;
    const next = await restored.next(at(3), chain);
    assert.equal(next.address, restored.account(at(3), last + GAP).address);
    chain.controllers.set(next.address, subject(2 + turn));
  }
  assert.equal((await (await wallet()).find([3], chain)).length, 4);
  // With its count the wallet passes nothing over.
  const counting = await wallet(restored.handedOut);
  await counting.find([3], chain);
  assert.deepEqual(counting.handedOut['//controller//3'], restored.handedOut['//controller//3']);
});

/** Everything that a log could show of these values, without its layout. */
function logged(...values: unknown[]): string {
  const options = { depth: 9, showHidden: true, maxArrayLength: null };
  return values
    .flatMap((value) => [inspect(value, options), JSON.stringify(value), String(value)])
    .join()
    .replace(/\s/g, '');
}

test('no secret is in what is logged', async () => {
  const one = await wallet();
  const pair = one.account(at(3), 0);
  const seed = mnemonicToMiniSecret(MNEMONIC);
  const secrets = ['sausage', u8aToHex(seed).slice(2), [...seed].join()];
  const shown = logged(one, one.handedOut, pair, new AccountInUse(pair.address));
  assert.ok(shown.includes(pair.address));
  for (const secret of secrets) {
    assert.ok(!shown.includes(secret));
  }
  // It would be seen there.
  assert.ok(logged({ seed }).includes(secrets[2]!));
  await assert.rejects(
    Wallet.open(`${MNEMONIC} sausage`, GENESIS),
    (error: Error) => !error.message.includes('sausage'),
  );
});

test('what is no number has no account', async () => {
  const one = await wallet();
  for (const number of [-1, 0.5, 2 ** 53]) {
    assert.throws(() => one.account(at(3), number), RangeError);
  }
});
