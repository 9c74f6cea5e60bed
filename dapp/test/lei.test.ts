import assert from 'node:assert/strict';
import { test } from 'node:test';
import { madeUpLei, withCheckDigits } from '../journey/lei.js';

test('check digits are those of public identifiers', () => {
  for (const lei of ['5493001KJTIIGC8Y1R12', '529900T8BM49AURSDO55', '7LTWFZYICNSX8D621K86', 'HWUPKR0MPOU8FGXBT394']) {
    assert.equal(withCheckDigits(lei.slice(0, 18)), lei);
  }
});

test('a made-up identifier is of the right form, and another each time', () => {
  const [one, other] = [madeUpLei(), madeUpLei()];
  assert.match(one, /^DEVS00[0-9A-Z]{12}[0-9]{2}$/);
  assert.notEqual(one, other);
});
