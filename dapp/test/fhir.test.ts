import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Codes } from '../src/codes.js';
import { dataClass, dataTime, labelsOf, parseBundle, type Resource } from '../src/fhir.js';
import { FHIR_TABLES, registryWith } from './registry.js';

const codes = new Codes(registryWith(FHIR_TABLES));

const condition = (code: string, security: object[] = []): Resource => ({
  resourceType: 'Condition',
  meta: { security },
  code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code }] },
});
const HTEST = { system: 'http://terminology.hl7.org/CodeSystem/v3-ActReason', code: 'HTEST' };
const actCode = (code: string) => ({ system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code });

test('a resource has the class of its type', () => {
  assert.equal(dataClass({ resourceType: 'AllergyIntolerance' }, codes), 'ALLERGY_INTOLERANCE');
  assert.equal(dataClass({ resourceType: 'Practitioner' }, codes), undefined);
});

test('labels that a resource bears count, and HTEST is none', () => {
  assert.deepEqual(labelsOf(condition('I10', [HTEST]), codes), { confidentiality: 'N', labels: [], from: 'none' });
  assert.deepEqual(labelsOf(condition('I10', [HTEST, actCode('PSY'), actCode('HIV')]), codes), {
    confidentiality: 'R',
    labels: ['HIV', 'PSY'],
    from: 'resource',
  });
  const veryRestricted = { system: 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality', code: 'V' };
  assert.equal(labelsOf(condition('I10', [veryRestricted]), codes).confidentiality, 'V');
});

test('where a resource bears none, its codes tell', () => {
  const expected: Record<string, string[]> = {
    'F33.1': ['MH'],
    'F10.20': ['ETHUD'],
    'F11.20': ['OPIOIDUD'],
    'F14.10': ['SUD'],
    B20: ['HIV'],
    Z21: ['HIV'],
    'F20.9': ['PSY'],
    'A54.9': ['STD'],
    I10: [],
    'E11.9': [],
    'F03.90': [],
  };
  for (const [code, labels] of Object.entries(expected)) {
    const found = labelsOf(condition(code), codes);
    assert.deepEqual(found.labels, labels, code);
    assert.equal(found.confidentiality, labels.length > 0 ? 'R' : 'N', code);
  }
  const sertraline: Resource = {
    resourceType: 'MedicationRequest',
    medicationCodeableConcept: {
      coding: [{ system: 'http://www.nlm.nih.gov/research/umls/rxnorm', code: '312941' }],
    },
  };
  assert.deepEqual(labelsOf(sertraline, codes), { confidentiality: 'R', labels: ['MH'], from: 'codes' });
});

test('the time of the data is the more telling one, in UTC', () => {
  const at = (resource: object): number | undefined => dataTime({ resourceType: 'Observation', ...resource });
  assert.equal(
    at({ effectiveDateTime: '2025-12-15T09:00:00Z', issued: '2026-01-01T00:00:00Z' }),
    Date.UTC(2025, 11, 15, 9),
  );
  assert.equal(at({ period: { start: '2025-12-15T10:00:00+01:00' } }), Date.UTC(2025, 11, 15, 9));
  assert.equal(at({ onsetDateTime: '2023-12-15' }), Date.UTC(2023, 11, 15));
  assert.equal(at({ effectiveDateTime: '2025-12-15T09:00:00' }), Date.UTC(2025, 11, 15, 9));
  assert.equal(at({ birthDate: '1960-01-01' }), undefined);
});

test('a bundle is about one patient, and what is about none stays outside', () => {
  const bundle = (...types: string[]) => ({
    resourceType: 'Bundle',
    entry: types.map((resourceType) => ({ resource: { resourceType } })),
  });
  const { patient, records, others } = parseBundle('a.json', bundle('Patient', 'Practitioner', 'Observation'), codes);
  assert.equal(patient.resourceType, 'Patient');
  assert.deepEqual(
    records.map((record) => record.resourceType),
    ['Patient', 'Observation'],
  );
  assert.deepEqual(
    others.map((other) => other.resourceType),
    ['Practitioner'],
  );
  assert.throws(() => parseBundle('a.json', bundle('Patient', 'Patient'), codes), /2 patients/);
  assert.throws(() => parseBundle('a.json', bundle('Observation'), codes), /0 patients/);
  assert.throws(() => parseBundle('a.json', { resourceType: 'Patient' }, codes), /no FHIR bundle/);
});
