import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Codes, UnknownCode, tableOfSet } from '../src/codes.js';
import { registryWith } from './registry.js';

test('a set has the bits of the order in the metadata, whatever that order is', () => {
  const codes = new Codes(registryWith({ PurposeOfUse: ['HRESCH', 'TREAT', 'COC'] }));
  assert.equal(codes.set('PurposeOfUse', ['TREAT', 'COC']), 0b110n);
  const turned = new Codes(registryWith({ PurposeOfUse: ['COC', 'TREAT', 'HRESCH'] }));
  assert.equal(turned.set('PurposeOfUse', ['TREAT', 'COC']), 0b011n);
});

test('a set is read back in the order of the table', () => {
  const codes = new Codes(registryWith({ PurposeOfUse: ['HRESCH', 'TREAT', 'COC'] }));
  assert.deepEqual(codes.names('PurposeOfUse', codes.set('PurposeOfUse', ['COC', 'HRESCH', 'COC'])), ['HRESCH', 'COC']);
  assert.deepEqual(codes.names('PurposeOfUse', 0n), []);
  assert.deepEqual(codes.names('PurposeOfUse', codes.everything('PurposeOfUse')), ['HRESCH', 'TREAT', 'COC']);
});

test('a set reaches beyond 32 codes', () => {
  const many = Array.from({ length: 60 }, (_, place) => `C${place}`);
  const codes = new Codes(registryWith({ PurposeOfUse: many }));
  assert.equal(codes.set('PurposeOfUse', ['C59']), 1n << 59n);
});

test('what the chain does not know is an error', () => {
  const codes = new Codes(registryWith({ PurposeOfUse: ['TREAT'] }));
  assert.throws(() => codes.set('PurposeOfUse', ['CURIOSITY']), UnknownCode);
  assert.throws(() => codes.set('Sensitivity', []), UnknownCode);
  assert.throws(() => codes.names('PurposeOfUse', 0b10n), UnknownCode);
});

test('an enum outside the codes is no table', () => {
  const codes = new Codes(registryWith({ PurposeOfUse: ['TREAT'] }, { AccessDecision: ['Permit', 'Deny'] }));
  assert.throws(() => codes.all('AccessDecision' as 'PurposeOfUse'), UnknownCode);
});

test('a set tells its table where the metadata does', () => {
  const registry = registryWith({ PurposeOfUse: ['TREAT'] });
  const set = registry.lookup.types.find(({ type }) => type.path.at(-1)?.toString() === 'CodeSet')!;
  assert.equal(tableOfSet(registry, set.id), 'PurposeOfUse');
});
