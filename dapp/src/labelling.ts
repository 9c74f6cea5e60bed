// Which sensitivity labels a resource's codes call for, where it bears none itself.
//
// This is the rule of the journey's organisations, not a standard: HL7 names the labels, and leaves it to
// each organisation's policy which diagnoses, drugs and tests they stand for. The chapters are those of
// ICD-10-CM.

import type { Coding, Resource } from './fhir.js';

const ICD_10 = /^http:\/\/hl7\.org\/fhir\/sid\/icd-10/;
const RXNORM = 'http://www.nlm.nih.gov/research/umls/rxnorm';
const LOINC = 'http://loinc.org';

/** ICD-10-CM categories, from and to, and the label that they call for. */
const DIAGNOSES: readonly (readonly [string, string, string])[] = [
  ['A50', 'A64', 'STD'],
  ['B20', 'B20', 'HIV'],
  ['D57', 'D57', 'SCA'],
  ['F10', 'F10', 'ETHUD'],
  ['F11', 'F11', 'OPIOIDUD'],
  ['F12', 'F19', 'SUD'],
  ['F20', 'F29', 'PSY'],
  ['F30', 'F48', 'MH'],
  ['F70', 'F79', 'COGN'],
  ['F80', 'F89', 'DVD'],
  ['Z21', 'Z21', 'HIV'],
];

/** Drugs that tell of the diagnosis they are for. */
const DRUGS: Readonly<Record<string, string>> = {
  // sertraline 50 MG Oral Tablet
  '312941': 'MH',
};

/** Tests whose very asking is sensitive. */
const TESTS: Readonly<Record<string, string>> = {
  // HIV 1 RNA [#/volume] (viral load) in Serum or Plasma by NAA with probe detection
  '20447-9': 'HIV',
};

/** The labels that the codes of a resource call for. */
export function labelsOfCodes(resource: Resource): string[] {
  const labels = codingsOf(resource).flatMap((coding) => labelOf(coding) ?? []);
  return [...new Set(labels)];
}

function labelOf({ system = '', code = '' }: Coding): string | undefined {
  if (ICD_10.test(system)) {
    const category = code.slice(0, 3).toUpperCase();
    return DIAGNOSES.find(([from, to]) => from <= category && category <= to)?.[2];
  }
  return system === RXNORM ? DRUGS[code] : system === LOINC ? TESTS[code] : undefined;
}

/** The codes that say what a resource is about. */
function codingsOf(resource: Resource): readonly Coding[] {
  return ['code', 'medicationCodeableConcept', 'vaccineCode', 'reasonCode'].flatMap((element) => {
    const concepts = [resource[element]].flat() as ({ coding?: readonly Coding[] } | undefined)[];
    return concepts.flatMap((concept) => concept?.coding ?? []);
  });
}
