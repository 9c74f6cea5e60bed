// What the patients of the journey decide, and what must come of it.

import type { Consent, Grantee, Period, Region } from '../src/index.js';
import type { Given, Member, Patient, PatientRecord, Practitioner, World } from './world.js';

/** A consent that a patient is about to give. */
export interface Decision {
  readonly grantee: Grantee;
  readonly consent: Consent;
}

/** A request, and how it must come out. */
export interface Ask {
  readonly by: Practitioner;
  /** One record that is anchored by itself, or data like this. */
  readonly about: PatientRecord | DataLike;
  readonly action: string;
  readonly purpose: string;
  readonly permitted: boolean;
  /** On which of the patient's consents the answer rests; on none where the default policy answers. */
  readonly rests: readonly Given[];
}

/** Data that a request describes without naming a record. */
export interface DataLike {
  readonly like: { readonly class?: string; readonly confidentiality?: string; readonly labels?: readonly string[] };
}

/** One way to decide. */
export interface Scenario {
  /** As the summary tells it. */
  readonly title: string;
  /** What the patient states. */
  decide(world: World, patient: Patient, now: number): Decision[];
  /** Who asks, once the records are anchored. */
  asks(world: World, patient: Patient): Ask[];
}

/** What the hospitals label as mental health, named together: a consent that named one label alone would tell more. */
const MENTAL_HEALTH = ['MH', 'PSY', 'PSYTHPN', 'EMOTDIS'];

function region(world: World, changes: Partial<Region>): Region {
  return {
    actions: ['ACCESS'],
    purposes: ['TREAT'],
    classes: world.codes.all('DataClass'),
    confidentiality: 'R',
    labels: world.codes.all('Sensitivity'),
    ...changes,
  };
}

function consent(now: number, of: Region, changes: Partial<Consent> = {}): Consent {
  return {
    decision: 'Permit',
    region: of,
    period: { from: now },
    regulatoryBasis: 'GDPR_CONSENT',
    category: 'INFA',
    provisions: [],
    ...changes,
  };
}

const at = (member: Member): Grantee => ({ kind: 'Organisation', organisation: member.id });

/** Treatment at one hospital, everything included. */
export function treatmentAt(world: World, member: Member, now: number, period: Period = { from: now }): Decision {
  return {
    grantee: at(member),
    consent: consent(now, region(world, { actions: ['COLLECT', 'ACCESS', 'USE'] }), { period }),
  };
}

/** A record without labels that is anchored by itself. */
export function plainRecord(patient: Patient): PatientRecord {
  const plain = patient.records.find(isPlain);
  if (plain === undefined) {
    throw new Error(`patient ${patient.number} has no record without labels that is anchored by itself`);
  }
  return plain;
}

const isPlain = (record: PatientRecord): boolean =>
  record.labels.labels.length === 0 && record.class === 'OBSERVATION' && isSingle(record);

const isSingle = (record: PatientRecord): boolean => record.anchor !== undefined && 'record' in record.anchor;

/** The records that bear labels, each anchored by itself. */
const labelledRecords = (patient: Patient): PatientRecord[] =>
  patient.records.filter((record) => record.labels.labels.length > 0 && isSingle(record));

/** Somebody asks to see something for a purpose. */
function ask(
  by: Practitioner,
  about: PatientRecord | DataLike,
  purpose: string,
  permitted: boolean,
  rests: readonly Given[] = [],
  action = 'ACCESS',
): Ask {
  return { by, about, purpose, permitted, rests, action };
}

const treatment: Scenario = {
  title: 'Treatment at one hospital',
  decide: (world, { home }, now) => [treatmentAt(world, home, now)],
  asks: (world, patient) => {
    const { home, given } = patient;
    const plain = plainRecord(patient);
    return [
      ask(world.staff(home, 'physician'), plain, 'TREAT', true, given),
      // Co-ordination of care is a kind of treatment.
      ask(world.staff(home, 'nurse'), plain, 'COC', true, given),
      ...labelledRecords(patient).map((record) => ask(world.staff(home, 'physician'), record, 'TREAT', true, given)),
      ask(world.staff(world.other(home), 'physician'), plain, 'TREAT', false),
      ask(world.staff('institute', 'researcher'), plain, 'HRESCH', false),
      // Actions never imply one another.
      ask(world.staff(home, 'physician'), plain, 'TREAT', false, [], 'DISCLOSE'),
    ];
  },
};

const department: Scenario = {
  title: "One department's role only",
  decide: (world, { home }, now) => [
    {
      grantee: { kind: 'Role', organisation: home.id, role: 'CARDIOLOGIST' },
      consent: consent(
        now,
        region(world, { classes: ['CONDITION', 'DIAGNOSTIC_REPORT', 'OBSERVATION'], confidentiality: 'N', labels: [] }),
      ),
    },
  ],
  asks: (world, patient) => {
    const { home, given } = patient;
    const plain = plainRecord(patient);
    const medication = { like: { class: 'MEDICATION_REQUEST', confidentiality: 'N', labels: [] } };
    return [
      ask(world.staff(home, 'cardiologist'), plain, 'TREAT', true, given),
      ask(world.staff(home, 'physician'), plain, 'TREAT', false),
      ask(world.staff(world.other(home), 'cardiologist'), plain, 'TREAT', false),
      ask(world.staff(home, 'cardiologist'), medication, 'TREAT', false),
    ];
  },
};

const research: Scenario = {
  title: 'Research, except mental health',
  decide: (world, _, now) => {
    const whole = region(world, { actions: ['ACCESS', 'USE'], purposes: ['HRESCH'] });
    // The hole of a permit closes where it touches: from the least confidential data on.
    const hole = { ...whole, confidentiality: 'U', labels: MENTAL_HEALTH };
    return [
      {
        grantee: at(world.member('institute')),
        consent: consent(now, whole, { category: 'RESEARCH', provisions: [{ hole, fills: [] }] }),
      },
    ];
  },
  asks: (world, patient) => {
    const { home, given } = patient;
    const plain = plainRecord(patient);
    const researcher = world.staff('institute', 'researcher');
    const unstated = { like: { class: 'OBSERVATION', confidentiality: 'N' } };
    return [
      ask(researcher, plain, 'HRESCH', true, given),
      ask(researcher, plain, 'BIORCH', true, given, 'USE'),
      ...labelledRecords(patient).map((record) => {
        const excepted = record.labels.labels.some((label) => MENTAL_HEALTH.includes(label));
        return ask(researcher, record, 'HRESCH', !excepted, excepted ? [] : given);
      }),
      // Labels that are not stated could be any: no permit covers them.
      ask(researcher, unstated, 'HRESCH', false),
      ask(researcher, plain, 'TREAT', false),
      ask(world.staff(home, 'physician'), plain, 'TREAT', false),
    ];
  },
};

/** The times of the patient's single observations, the oldest first. */
function visits(patient: Patient): PatientRecord[] {
  return patient.records
    .filter((record) => isPlain(record) && record.dataTime !== undefined)
    .sort((a, b) => a.dataTime! - b.dataTime!);
}

/** The records of the resources, before they are anchored: the newest time that they are about. */
function newestTime(patient: Patient): number {
  return Math.max(
    ...patient.records.filter(({ class: of }) => of === 'OBSERVATION').map(({ dataTime }) => dataTime ?? 0),
  );
}

const lately: Scenario = {
  title: 'The last visit, to the other hospital',
  decide: (world, patient, now) => [
    {
      grantee: at(world.other(patient.home)),
      consent: consent(
        now,
        region(world, {
          author: patient.home.id,
          dataPeriod: { from: newestTime(patient), to: newestTime(patient) + 86_400_000 },
        }),
      ),
    },
  ],
  asks: (world, patient) => {
    const all = visits(patient);
    const [oldest, newest] = [all[0]!, all.at(-1)!];
    const physician = world.staff(world.other(patient.home), 'physician');
    return [
      ask(physician, newest, 'TREAT', true, patient.given),
      ...(oldest.dataTime === newest.dataTime ? [] : [ask(physician, oldest, 'TREAT', false)]),
      ask(world.staff(patient.home, 'physician'), newest, 'TREAT', false),
    ];
  },
};

/** How many blocks a consent of the scenario below lives. */
const SHORT_LIFE = 15;

const shortLived: Scenario = {
  title: 'A consent that expires',
  decide: (world, { home }, now) => [
    treatmentAt(world, world.other(home), now, { from: now, to: now + SHORT_LIFE * world.blockTime }),
  ],
  // Asked twice, before and after: see the steps.
  asks: () => [],
};

const exceptHospital: Scenario = {
  title: 'Every hospital, but not that one',
  decide: (world, { home }, now) => {
    const whole = region(world, {});
    return [
      { grantee: { kind: 'Kind', organisations: 'HOSPITAL' }, consent: consent(now, whole) },
      {
        grantee: at(world.other(home)),
        // A deny is about everything from the least confidential on, labelled or not.
        consent: consent(now, { ...whole, confidentiality: 'U', labels: [] }, { decision: 'Deny' }),
      },
    ];
  },
  asks: (world, patient) => {
    const [permit, deny] = patient.given;
    const plain = plainRecord(patient);
    return [
      ask(world.staff(patient.home, 'physician'), plain, 'TREAT', true, [permit!]),
      ask(world.staff(world.other(patient.home), 'physician'), plain, 'TREAT', false, [deny!]),
    ];
  },
};

const exceptPerson: Scenario = {
  title: 'The hospital, but not that doctor',
  decide: (world, { home }, now) => {
    const whole = region(world, {});
    return [
      treatmentAt(world, home, now),
      {
        grantee: { kind: 'Practitioner', organisation: home.id, account: world.staff(home, 'physician').pair.address },
        consent: consent(now, { ...whole, confidentiality: 'U', labels: [] }, { decision: 'Deny' }),
      },
    ];
  },
  asks: (world, patient) => {
    const [permit, deny] = patient.given;
    const plain = plainRecord(patient);
    return [
      ask(world.staff(patient.home, 'nurse'), plain, 'TREAT', true, [permit!]),
      ask(world.staff(patient.home, 'physician'), plain, 'TREAT', false, [deny!]),
    ];
  },
};

const nothing: Scenario = {
  title: 'No consent',
  decide: () => [],
  asks: (world, patient) => [ask(world.staff(patient.home, 'physician'), plainRecord(patient), 'TREAT', false)],
};

const ordinary: Scenario = {
  title: 'Treatment, nothing sensitive',
  decide: (world, { home }, now) => [
    { grantee: at(home), consent: consent(now, region(world, { confidentiality: 'N', labels: [] })) },
  ],
  asks: (world, patient) => {
    const physician = world.staff(patient.home, 'physician');
    return [
      ask(physician, plainRecord(patient), 'TREAT', true, patient.given),
      ...labelledRecords(patient).map((record) => ask(physician, record, 'TREAT', false)),
    ];
  },
};

const guarded: Scenario = {
  ...treatment,
  title: 'A guardian consents to treatment',
};

const paper: Scenario = {
  ...treatment,
  title: 'A paper consent, recorded by a clerk',
};

/** Treatment that is revoked later, at once, or with everything else. */
const revoked: Scenario = { ...treatment, title: 'Treatment, revoked later' };
const revokedAtOnce: Scenario = { ...treatment, title: 'Treatment, revoked as somebody asks' };
const revokedWhole: Scenario = {
  title: 'Treatment and research, all revoked',
  decide: (world, patient, now) => [...treatment.decide(world, patient, now), ...research.decide(world, patient, now)],
  asks: (world, patient) => {
    const [forTreatment, forResearch] = patient.given;
    const plain = plainRecord(patient);
    return [
      ask(world.staff(patient.home, 'physician'), plain, 'TREAT', true, [forTreatment!]),
      ask(world.staff('institute', 'researcher'), plain, 'HRESCH', true, [forResearch!]),
    ];
  },
};

/** The scenarios by the code's names. */
export const SCENARIOS = {
  treatment,
  department,
  research,
  lately,
  shortLived,
  exceptHospital,
  exceptPerson,
  nothing,
  ordinary,
  guarded,
  paper,
  revoked,
  revokedAtOnce,
  revokedWhole,
} as const;

/** Which patient decides in which way, in turn. The first half is at home in the north, the other in the south. */
const TURNS: readonly (keyof typeof SCENARIOS)[] = [
  'treatment',
  'department',
  'research',
  'lately',
  'shortLived',
  'research',
  'exceptHospital',
  'nothing',
  'ordinary',
  'lately',
  'guarded',
  'revoked',
  'treatment',
  'department',
  'research',
  'lately',
  'shortLived',
  'research',
  'exceptPerson',
  'revokedAtOnce',
  'revokedWhole',
  'lately',
  'paper',
  'nothing',
];

/** How many patients the journey needs, so that every way to decide is among them. */
export const PATIENTS_NEEDED = TURNS.length;

/** The name of the scenario of a patient. */
export function scenarioName(patient: Patient | number): keyof typeof SCENARIOS {
  const number = typeof patient === 'number' ? patient : patient.number;
  return TURNS[(number - 1) % TURNS.length]!;
}

/** How a patient decides. */
export function scenarioOf(patient: Patient | number): Scenario {
  return SCENARIOS[scenarioName(patient)];
}
