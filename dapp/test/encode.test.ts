import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  Codes,
  type Consent,
  encodeConsent,
  encodeData,
  encodeGrantee,
  encodeMonth,
  encodeRequest,
} from '../src/index.js';
import { FHIR_TABLES, registryWith } from './registry.js';

const codes = new Codes(
  registryWith({ ...FHIR_TABLES, ConsentAction: ['COLLECT', 'ACCESS'], PurposeOfUse: ['HRESCH', 'TREAT'] }),
);

test('a consent becomes what the call takes: sets as bits, what is left out as nothing', () => {
  const region = {
    actions: ['ACCESS'],
    purposes: ['TREAT'],
    classes: ['CONDITION'],
    confidentiality: 'R',
    labels: ['HIV', 'MH'],
  };
  const consent: Consent = {
    decision: 'Permit',
    region,
    period: { from: 1 },
    regulatoryBasis: 'GDPR_CONSENT',
    category: 'INFA',
    provisions: [{ hole: { ...region, author: 3, dataPeriod: { from: 5, to: 6 } }, fills: [region] }],
  };
  const plain = {
    actions: 2n,
    purposes: 2n,
    classes: 2n,
    confidentiality: 'R',
    labels: 6n,
    author: null,
    dataPeriod: null,
  };
  assert.deepEqual(encodeConsent(consent, codes), {
    decision: 'Permit',
    region: plain,
    period: { from: 1, to: null },
    regulatoryBasis: 'GDPR_CONSENT',
    category: 'INFA',
    source: null,
    programme: null,
    provisions: [{ hole: { ...plain, author: 3, dataPeriod: { from: 5, to: 6 } }, fills: [plain] }],
  });
});

test('no labels and labels that are not stated are two things', () => {
  assert.equal(encodeData({ labels: [] }, codes).labels, 0n);
  assert.equal(encodeData({}, codes).labels, null);
  assert.deepEqual(encodeRequest({ action: 'ACCESS', purpose: 'TREAT', author: 0 }, codes), {
    action: 'ACCESS',
    purpose: 'TREAT',
    class: null,
    confidentiality: null,
    labels: null,
    author: 0,
    dataTime: null,
  });
});

test('every kind of grantee is told apart', () => {
  assert.deepEqual(encodeGrantee({ kind: 'Organisation', organisation: 1 }), { Organisation: 1 });
  assert.deepEqual(encodeGrantee({ kind: 'Role', organisation: 1, role: 'NURSE' }), {
    Role: { organisation: 1, role: 'NURSE' },
  });
  assert.deepEqual(encodeGrantee({ kind: 'Practitioner', organisation: 1, account: '5F' }), {
    Practitioner: { organisation: 1, account: '5F' },
  });
  assert.deepEqual(encodeGrantee({ kind: 'Kind', organisations: 'HOSPITAL' }), { Kind: 'HOSPITAL' });
  assert.deepEqual(encodeGrantee({ kind: 'Everyone' }), { Everyone: null });
});

test('a month is counted from January 1970, in UTC', () => {
  const expected: [string, number][] = [
    ['1970-01-01T00:00:00Z', 0],
    ['1970-01-31T23:59:59.999Z', 0],
    ['1970-02-01T00:00:00Z', 1],
    ['2000-02-29T12:00:00Z', 361],
    ['2025-12-31T23:30:00Z', 671],
    ['2026-01-01T00:00:00Z', 672],
  ];
  for (const [moment, month] of expected) {
    assert.equal(encodeMonth(Date.parse(moment)), month, moment);
  }
});
