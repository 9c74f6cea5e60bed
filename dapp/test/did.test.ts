import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'did-resolver';
import { networkOf, organisationDid, parseDid, subjectDid } from '../src/did.js';

const subject = '0x00112233445566778899aabbccddeeff';
const genesis = `0x91b171bb158e2d3848fa23a9f1c25182${'0'.repeat(32)}`;
const network = networkOf(genesis);

test('a network is named as CAIP-2 names Polkadot', () => {
  assert.equal(network, '91b171bb158e2d3848fa23a9f1c25182');
  for (const wrong of ['', '0x91b1', genesis.toUpperCase(), genesis.slice(2)]) {
    assert.throws(() => networkOf(wrong), TypeError);
  }
});

test('what is written is read back, and is a DID by the grammar of DID Core', () => {
  const named = [
    [subjectDid(subject), { kind: 'subject', subject }],
    [organisationDid(network, 0), { kind: 'organisation', network, organisation: 0 }],
    [organisationDid(network, 0xffff_ffff), { kind: 'organisation', network, organisation: 0xffff_ffff }],
  ] as const;
  for (const [did, whom] of named) {
    assert.deepEqual(parseDid(did), whom);
    assert.equal(parse(did)?.did, did);
    assert.equal(parse(did)?.method, 'salus');
  }
  assert.equal(named[0][0], 'did:salus:00112233445566778899aabbccddeeff');
  assert.equal(named[1][0], 'did:salus:org:91b171bb158e2d3848fa23a9f1c25182:0');
});

test('there is one way of writing a DID', () => {
  const [known, member] = [subjectDid(subject), organisationDid(network, 7)];
  for (const wrong of [
    known.toUpperCase(),
    known.replace('aabb', 'AABB'),
    known.slice(0, -1),
    `${known}0`,
    `${known}#key`,
    `${known}\n`,
    'did:salus:',
    'did:salus:0x00112233445566778899aabbccddee',
    'did:other:00112233445566778899aabbccddeeff',
    // Without its network a number would name an organisation on each.
    'did:salus:org:7',
    member.replace('91b1', '91B1'),
    member.replace(/7$/, '07'),
    member.replace(/7$/, '-7'),
    member.replace(/7$/, ''),
    member.replace(/7$/, '4294967296'),
  ]) {
    assert.equal(parseDid(wrong), undefined, wrong);
  }
});

test('no DID is made of what has none', () => {
  assert.throws(() => subjectDid('0x00'), TypeError);
  assert.throws(() => organisationDid(network, 2 ** 32), TypeError);
  assert.throws(() => organisationDid(network, 1.5), TypeError);
  assert.throws(() => organisationDid('polkadot', 1), TypeError);
});
