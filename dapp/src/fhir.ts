// FHIR R4 resources, as far as the chain needs to know them: class, labels, time.

import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Codes } from './codes.js';
import { labelsOfCodes } from './labelling.js';

/** A coded concept. */
export interface Coding {
  readonly system?: string;
  readonly code?: string;
  readonly display?: string;
}

/** A FHIR resource. */
export interface Resource {
  readonly resourceType: string;
  readonly meta?: { readonly security?: readonly Coding[] };
  readonly [element: string]: unknown;
}

/** What a source knows of one patient. */
export interface PatientData {
  /** The file it came from, without its folder. */
  readonly file: string;
  readonly patient: Resource;
  /** Everything about the patient, the Patient resource among it. */
  readonly records: readonly Resource[];
  /** What the bundle holds beside: resources about no patient, such as Practitioner. */
  readonly others: readonly Resource[];
}

/** Where labels come from. */
export type LabelSource = 'resource' | 'codes' | 'none';

/** What makes a resource sensitive. */
export interface Labels {
  /** HL7 v3 Confidentiality. */
  readonly confidentiality: string;
  /** HL7 v3 InformationSensitivityPolicy, in the order of the chain's table. */
  readonly labels: readonly string[];
  /** Whether the resource bears them itself, or its codes tell. */
  readonly from: LabelSource;
}

const CONFIDENTIALITY = 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality';
const ACT_CODE = 'http://terminology.hl7.org/CodeSystem/v3-ActCode';

/** Reads every bundle (`*.json`) of a folder, in the order of the names. */
export async function readBundles(folder: string, codes: Codes): Promise<PatientData[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json')).sort();
  if (files.length === 0) {
    throw new Error(`there is no FHIR bundle (*.json) in ${folder}`);
  }
  return Promise.all(
    files.map(async (file) => parseBundle(file, JSON.parse(await readFile(join(folder, file), 'utf8')), codes)),
  );
}

/** Takes the bundle of one patient apart. */
export function parseBundle(file: string, bundle: unknown, codes: Codes): PatientData {
  const { resourceType, entry } = bundle as { resourceType?: string; entry?: readonly { resource?: Resource }[] };
  if (resourceType !== 'Bundle' || !Array.isArray(entry)) {
    throw new Error(`${file} is no FHIR bundle`);
  }
  const resources = entry
    .map(({ resource }) => resource)
    .filter((resource): resource is Resource => resource !== undefined);
  const patients = resources.filter((resource) => resource.resourceType === 'Patient');
  if (patients.length !== 1) {
    throw new Error(`${file} is about ${patients.length} patients, not one`);
  }
  const isRecord = (resource: Resource): boolean => dataClass(resource, codes) !== undefined;
  return {
    file,
    patient: patients[0]!,
    records: resources.filter(isRecord),
    others: resources.filter((resource) => !isRecord(resource)),
  };
}

/** The class of data that a resource is, as the chain names it; nothing for resources about no patient. */
export function dataClass(resource: Resource, codes: Codes): string | undefined {
  const name = resource.resourceType.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
  return codes.has('DataClass', name) ? name : undefined;
}

/**
 * How sensitive a resource is. The labels that it bears itself count; where it bears none, its codes
 * tell (see labelling.ts). Sensitive data is restricted, everything else normal.
 */
export function labelsOf(resource: Resource, codes: Codes): Labels {
  const security = resource.meta?.security ?? [];
  const own = (system: string): string[] =>
    security.flatMap(({ system: of, code }) => (of === system && code !== undefined ? [code] : []));
  const confidentiality = own(CONFIDENTIALITY).filter((code) => codes.has('Confidentiality', code));
  const borne = own(ACT_CODE).filter((code) => codes.has('Sensitivity', code));
  const told = borne.length > 0 ? borne : labelsOfCodes(resource);
  const labels = codes.names('Sensitivity', codes.set('Sensitivity', told));
  const table = codes.all('Confidentiality');
  const most = confidentiality.sort((a, b) => table.indexOf(b) - table.indexOf(a))[0];
  return {
    confidentiality: most ?? (labels.length > 0 ? 'R' : 'N'),
    labels,
    from: borne.length > 0 || most !== undefined ? 'resource' : labels.length > 0 ? 'codes' : 'none',
  };
}

/** The elements that hold the time a resource is about, the more telling first. */
const TIMES = [
  'effectiveDateTime',
  'effectivePeriod',
  'effectiveInstant',
  'performedDateTime',
  'performedPeriod',
  'occurrenceDateTime',
  'occurrencePeriod',
  'onsetDateTime',
  'onsetPeriod',
  'period',
  'authoredOn',
  'recordedDate',
  'authored',
  'started',
  'created',
  'issued',
  'date',
] as const;

/** The time that a resource is about, in milliseconds since 1970; of a period its beginning. */
export function dataTime(resource: Resource): number | undefined {
  for (const element of TIMES) {
    const value = resource[element];
    const text = typeof value === 'string' ? value : (value as { start?: string } | undefined)?.start;
    // Without a zone ECMAScript reads a time as local: such a one is taken as UTC.
    const zoned = text === undefined || !text.includes('T') || /(Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}Z`;
    const time = zoned === undefined ? NaN : Date.parse(zoned);
    if (!Number.isNaN(time) && time >= 0) {
      return time;
    }
  }
  return undefined;
}
