import assert from 'node:assert/strict';
import { test } from 'node:test';
import { u8aConcat } from '@polkadot/util';
import { signatureVerify } from '@polkadot/util-crypto';
import { signClaim, signRotation, signTakeOver } from '../src/control.js';
import { freshAccount, newKeyring } from '../src/keys.js';

const genesis = new Uint8Array(32).fill(5);
const subject = `0x${'07'.repeat(16)}` as const;
const SUBJECT = new Uint8Array(16).fill(7);
const DEADLINE = [0xe8, 3, 0, 0, 0, 0, 0, 0];

test('the new controller signs what the chain checks, and nothing else', async () => {
  const pair = freshAccount(await newKeyring(), 'new controller');
  const handover = { genesis, subject, deadline: 1_000 };
  const atDesk = { ...handover, organisation: 258 };
  const signatures = [signRotation(handover, pair), signClaim(atDesk, pair), signTakeOver(atDesk, pair)];
  // "salus", purpose, version, genesis hash, then what each names, then the deadline.
  const payloads = [
    u8aConcat('salus', [1, 1], genesis, SUBJECT, pair.publicKey, DEADLINE),
    u8aConcat('salus', [2, 1], genesis, [2, 1, 0, 0], SUBJECT, pair.publicKey, DEADLINE),
    u8aConcat('salus', [4, 1], genesis, [2, 1, 0, 0], SUBJECT, pair.publicKey, DEADLINE),
  ];
  for (const [of, signature] of signatures.entries()) {
    assert.equal(signature[0], 1, 'a MultiSignature of sr25519');
    for (const [at, payload] of payloads.entries()) {
      assert.equal(signatureVerify(payload, signature, pair.publicKey).isValid, of === at);
    }
  }
});
