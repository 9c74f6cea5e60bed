import assert from 'node:assert/strict';
import { test } from 'node:test';
import { u8aToHex } from '@polkadot/util';
import { canonicalBytes, contentDigest } from '../src/canonical.js';

const text = (value: unknown): string => new TextDecoder().decode(canonicalBytes(value));

test('the example of RFC 8785 section 3.2.2 comes out as printed there', () => {
  const input = JSON.parse(
    String.raw`{"numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],` +
      String.raw`"string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/", "literals": [null, true, false]}`,
  ) as unknown;
  assert.equal(
    text(input),
    String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
  );
});

test('names are sorted by UTF-16 code units (RFC 8785 section 3.2.3)', () => {
  const input = JSON.parse(
    String.raw`{"\u20ac":"Euro Sign","\r":"Carriage Return","\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One","\ud83d\ude00":"Emoji: Grinning Face","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis"}`,
  ) as object;
  const order = ['Carriage Return', 'One', 'Control', 'Latin Small', 'Euro Sign', 'Emoji', 'Hebrew'];
  const places = order.map((name) => text(input).indexOf(name));
  assert.deepEqual(
    places,
    [...places].sort((a, b) => a - b),
  );
});

test('what differs only in order and spacing has one digest, known from elsewhere', () => {
  const a = JSON.parse('{"resourceType":"Patient","birthDate":"1975-10-05","active":true}') as unknown;
  const b = JSON.parse('{ "active": true,\n "birthDate": "1975-10-05", "resourceType": "Patient" }') as unknown;
  assert.equal(u8aToHex(contentDigest(a)), u8aToHex(contentDigest(b)));
  assert.equal(
    u8aToHex(contentDigest(a)),
    // printf '%s' '{"active":true,"birthDate":"1975-10-05","resourceType":"Patient"}' | sha256sum
    '0xc1a2c3951507ccced790d6fb34549529cd3ea8305f204fbce0c3f0922d57243a',
  );
});

test('what has no canonical form is an error', () => {
  assert.throws(() => canonicalBytes(undefined), TypeError);
  assert.throws(() => canonicalBytes({ value: NaN }));
  assert.throws(() => canonicalBytes({ value: 'x\\\ud800' }), TypeError);
  assert.throws(() => canonicalBytes({ '\udc00': 1 }), TypeError);
  // A backslash and letters are no half pair.
  assert.equal(text('\\ud800'), String.raw`"\\ud800"`);
});
