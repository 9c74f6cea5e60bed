// What the pool refuses.

import { WsProvider } from '@polkadot/api';
import type { KeyringPair } from '@polkadot/keyring/types';
import { type Call, encodeConsent, encodeRegion, poolRefusal } from '../../src/index.js';
import { treatmentAt } from '../decisions.js';
import { madeUpLei } from '../lei.js';
import { NOBODY, patientOf, refusedByThePool } from './attempts.js';
import { type World, found } from '../world.js';

/** Accounts that nobody stands behind, transactions that are forged, and what is too large. */
export async function strangersAndForgeries(world: World): Promise<void> {
  const { api, sender } = world;
  const stranger = world.freshAccount('stranger');
  const patient = patientOf(world, 'treatment');
  const key = found(patient.pair, 'key');
  const harmless = (): Call =>
    api.tx.consentRegistry.revoke(patient.subject, { Organisation: patient.home.id }, NOBODY);

  await refusedByThePool(
    world,
    'A transaction of an account that no member stands behind',
    () => sender.send(harmless(), stranger),
    1,
  );
  await refusedByThePool(
    world,
    'A transaction that never expires',
    () => sender.attempt(harmless(), key, { era: 0 }),
    3,
  );

  const raw = new WsProvider(world.url, 1_000);
  await raw.isReady;
  const submit = (hex: string) => (): Promise<unknown> =>
    raw.send('author_submitExtrinsic', [hex]).catch((error: unknown) => {
      throw poolRefusal('a transaction', error);
    });
  try {
    const signed = await sender.sign(harmless(), key);
    const hex = signed.toHex();
    // The last byte belongs to the arguments: the signature no longer fits.
    const bent = hex.slice(0, -2) + (hex.endsWith('00') ? '01' : '00');
    await refusedByThePool(world, 'A transaction changed after it was signed', submit(bent), /bad signature/i);
    const done = await sender.watch(signed, key);
    world.progress.equal('the transaction as it was signed', done.error, 'ConsentRegistry.ConsentNotFound');
    await refusedByThePool(
      world,
      'A transaction replayed',
      submit(hex),
      /outdated|already imported|stale|temporarily banned/i,
    );
    await refusedByThePool(world, 'Bytes that are no transaction', submit('0x1234567890'), /^\d+:/);
    const long = api.tx.governance.propose(
      api.tx.consortium.admit({
        kind: 'HOSPITAL',
        jurisdiction: 'DE',
        name: 'A'.repeat(65),
        lei: madeUpLei(),
        controller: stranger.address,
      }),
    );
    await refusedByThePool(
      world,
      'A name longer than a name may be',
      () => sender.attempt(long, world.governance),
      /^\d+:/,
    );
    const hole = encodeRegion(treatmentAt(world, patient.home, 0).consent.region, world.codes);
    const many = api.tx.consentRegistry.grant(patient.subject, { Organisation: patient.home.id }, {
      ...encodeConsent(treatmentAt(world, patient.home, 0).consent, world.codes),
      provisions: Array.from({ length: 5 }, () => ({ hole, fills: [] })),
    } as never);
    await refusedByThePool(
      world,
      'A consent with more exceptions than one may have',
      () => sender.attempt(many, key),
      /^\d+:/,
    );
    const huge = api.tx.utility.batchAll(Array.from({ length: 20_000 }, harmless));
    await refusedByThePool(world, 'A transaction larger than a block', () => sender.attempt(huge, key), /^\d+:/);
  } finally {
    await raw.disconnect();
  }
}

/** What would put bytes of anybody's choice onto the chain for good, even in a call that fails. */
export async function freeBytes(world: World): Promise<void> {
  const { api, sender } = world;
  const by = world.member('north').controller;
  const text = 'Jane Doe, born 1970';
  const remark = (): Call => api.tx.system.remarkWithEvent(text);
  const physician = world.staff('north', 'physician').pair;
  const attempts: [string, Call, KeyringPair?][] = [
    ['Free text on the chain', api.tx.system.remark(text)],
    ['Free text on the chain, in a batch', api.tx.utility.batchAll([remark()])],
    ['Free text on the chain, by proxy', api.tx.proxy.proxy(by.address, null, remark())],
    ['Free text on the chain, as an address', api.tx.proxy.removeProxy({ Raw: text }, 'Any', 0)],
    ['Free text on the chain, as a proposal', api.tx.governance.propose(remark())],
    ['A proposal of a practitioner', api.tx.governance.propose(api.tx.consortium.suspend(0)), physician],
    ['A call wrapped too deep to read', [1, 2, 3, 4].reduce<Call>((call) => api.tx.utility.batch([call]), remark())],
  ];
  for (const [what, call, sentBy = by] of attempts) {
    await refusedByThePool(world, what, () => sender.attempt(call, sentBy), 5);
  }
}
