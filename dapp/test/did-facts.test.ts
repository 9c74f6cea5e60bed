import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ApiPromise } from '@polkadot/api';
import { TypeRegistry } from '@polkadot/types';
import { encodeAddress } from '@polkadot/util-crypto';
import { didSource } from '../src/did-facts.js';

const registry = new TypeRegistry();
registry.register({
  SubjectStatus: { _enum: ['Active', 'Ended', 'Deceased'] },
  DidFacts: {
    status: 'SubjectStatus',
    controller: 'Option<AccountId>',
    keyHash: 'Option<H256>',
    keyVersion: 'u32',
    custodian: 'u32',
    isAssisted: 'bool',
  },
  OrganisationStatus: { _enum: ['Active', 'Suspended', 'Removed'] },
  Organisation: { controller: 'AccountId', status: 'OrganisationStatus', admittedAt: 'u64' },
});
const account = encodeAddress(new Uint8Array(32).fill(9), 42);

/** A source over runtime APIs that answer with these. */
const sourceOf = (facts: object | null, organisation: object | null) =>
  didSource({
    genesisHash: registry.createType('H256', `0x${'ab'.repeat(32)}`),
    call: {
      identityApi: { did: async () => registry.createType('Option<DidFacts>', facts) },
      consortiumApi: { organisation: async () => registry.createType('Option<Organisation>', organisation) },
    },
  } as unknown as ApiPromise);

test('what the runtime tells of a subject is read as it is', async () => {
  const facts = {
    status: 'Active',
    controller: account,
    keyHash: null,
    keyVersion: 0,
    custodian: 7,
    isAssisted: false,
  };
  const read = (changes: object) => sourceOf({ ...facts, ...changes }, null).subject(`0x${'01'.repeat(16)}`);
  const plain = { status: 'Active', controller: account, custodian: 7, isAssisted: false };
  assert.deepEqual(await read({}), plain);
  assert.deepEqual(await read({ status: 'Deceased' }), { ...plain, status: 'Deceased' });
  assert.deepEqual(await read({ controller: null, isAssisted: true }), {
    ...plain,
    controller: undefined,
    isAssisted: true,
  });
});

test('what the runtime tells of an organisation is read as it is', async () => {
  const facts = { controller: account, status: 'Suspended', admittedAt: 1_763_000_000_000 };
  assert.deepEqual(await sourceOf(null, facts).organisation(7), facts);
});

test('what is not there is nothing, and the network is that of the genesis hash', async () => {
  const source = sourceOf(null, null);
  assert.equal(await source.subject(`0x${'01'.repeat(16)}`), undefined);
  assert.equal(await source.organisation(7), undefined);
  assert.equal(source.network, 'ab'.repeat(16));
});
