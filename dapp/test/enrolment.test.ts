import assert from 'node:assert/strict';
import { test } from 'node:test';
import { u8aConcat, u8aToHex } from '@polkadot/util';
import { signatureVerify } from '@polkadot/util-crypto';
import { enrolmentPayload, signEnrolment } from '../src/enrolment.js';
import { freshAccount, newKeyring } from '../src/keys.js';

const genesis = new Uint8Array(32).fill(5);

test('the bytes to sign are laid out as the chain has them', () => {
  const controller = new Uint8Array(32).fill(9);
  assert.equal(
    u8aToHex(enrolmentPayload({ genesis, organisation: 258, controller, deadline: 1_000 })),
    u8aToHex(u8aConcat('salus', [0, 1], genesis, [2, 1, 0, 0], controller, [0xe8, 3, 0, 0, 0, 0, 0, 0])),
  );
});

test('a signature names its scheme and holds for this payload alone, bare or wrapped', async () => {
  const pair = freshAccount(await newKeyring(), 'patient');
  const enrolment = { genesis, organisation: 1, controller: pair.address, deadline: 1_763_000_000_000 };
  for (const wrapped of [false, true]) {
    const signature = signEnrolment(enrolment, pair, wrapped);
    assert.equal(signature.length, 65);
    assert.equal(signature[0], 1, 'a MultiSignature of sr25519');
    // signatureVerify accepts the wrapping of the extensions, as the chain does.
    const holds = (other: object): boolean =>
      signatureVerify(enrolmentPayload({ ...enrolment, ...other }), signature, pair.publicKey).isValid;
    assert.ok(holds({}));
    assert.ok(!holds({ organisation: 2 }));
    assert.ok(!holds({ deadline: enrolment.deadline + 1 }));
    assert.ok(!holds({ genesis: new Uint8Array(32).fill(6) }));
  }
});

test('numbers that do not fit are refused', () => {
  const enrolment = { genesis, organisation: 1, controller: new Uint8Array(32), deadline: 1 };
  assert.throws(() => enrolmentPayload({ ...enrolment, organisation: 2 ** 32 }), RangeError);
  assert.throws(() => enrolmentPayload({ ...enrolment, deadline: 1.5 }), RangeError);
  assert.throws(() => enrolmentPayload({ ...enrolment, genesis: '0x05' }), TypeError);
});
