// What came of it, for people: read from the chain, not from what was sent.

import Table from 'cli-table3';
import { scenarioOf } from './decisions.js';
import type { Member, World } from './world.js';

type Cell = string | number;

/** What was tried, and the refusals that tell it. */
const AREAS: readonly (readonly [string, RegExp])[] = [
  ['To enrol what was not signed so', /^PatientIdentity\./],
  ['To consent for others, or what makes no sense', /^ConsentRegistry\./],
  ['To anchor or erase for others, or what makes no sense', /^RecordAnchoring\./],
  ['To ask for others, or what makes no sense', /^AccessControl\./],
  ['To govern without being asked, to write free text', /^(Consortium|Governance|System)\.|^BadOrigin/],
  ['To get in without anybody behind, or forged', /^by the pool/],
];

function table(head: string[], rows: Cell[][], colWidths?: number[]): string {
  const made = new Table({
    head,
    wordWrap: true,
    ...(colWidths === undefined ? {} : { colWidths }),
    style: { head: [], border: [] },
    colAligns: head.map((_, column) => (typeof rows[0]?.[column] === 'number' ? 'right' : 'left')),
  });
  made.push(...rows);
  return made.toString();
}

/** What the chain holds about one member. */
async function membersRow(world: World, member: Member): Promise<Cell[]> {
  const { reader } = world;
  const organisation = (await reader.organisations()).find(({ id }) => id === member.id)!;
  const credentials = await Promise.all(
    [...member.staff.values()].map(({ pair }) => reader.credential(pair.address, member.id)),
  );
  let [patients, singles] = [0, 0];
  const batches = new Set<bigint>();
  for (const patient of world.patients) {
    patients += (await reader.subject(patient.subject))?.custodian === member.id ? 1 : 0;
    singles += (await reader.records(patient.subject)).filter(({ custodian }) => custodian === member.id).length;
    for (const { anchor } of patient.records) {
      if (patient.home === member && anchor !== undefined && 'batch' in anchor) {
        batches.add(anchor.batch);
      }
    }
  }
  let batched = 0;
  for (const id of batches) {
    batched += (await reader.batch(member.id, id))?.count ?? 0;
  }
  return [
    organisation.name,
    organisation.kind.toLowerCase().replaceAll('_', ' '),
    credentials.filter((credential) => credential?.status === 'Active').length,
    patients,
    singles,
    batched,
  ];
}

/** Prints the summary. */
export async function printSummary(world: World, bundles: number): Promise<void> {
  const { reader, progress } = world;
  const trails = await Promise.all(
    world.patients.map(async (patient) => ({ patient, trail: await reader.trail(patient.subject) })),
  );
  const consents = await Promise.all(world.patients.map(({ subject }) => reader.consents(subject)));

  console.log('\nWho takes part, and what is anchored');
  const rows = await Promise.all([...world.members.values()].map((member) => membersRow(world, member)));
  const total = (column: number): number => rows.reduce((sum, row) => sum + (row[column] as number), 0);
  console.log(
    table(
      ['Organisation', 'Kind', 'Practitioners', 'Patients', 'Records anchored singly', 'in batches'],
      [...rows, ['together', '', total(2), total(3), total(4), total(5)]],
    ),
  );

  console.log('\nWhat patients decided, and what came of it');
  const ways = new Map<string, { patients: number; permitted: number; denied: number; why: Map<string, number> }>();
  for (const { patient, trail } of trails) {
    const title = scenarioOf(patient).title;
    const way = ways.get(title) ?? { patients: 0, permitted: 0, denied: 0, why: new Map<string, number>() };
    const decided = trail.filter(({ kind }) => kind === 'AccessDecided');
    way.patients += 1;
    way.permitted += decided.filter(({ outcome }) => outcome === 'Success').length;
    way.denied += decided.filter(({ outcome }) => outcome === 'Denied').length;
    ways.set(title, way);
  }
  for (const { scenario, permitted, why } of world.answers) {
    const reasons = ways.get(scenario)!.why;
    if (!permitted) {
      reasons.set(why, (reasons.get(why) ?? 0) + 1);
    }
  }
  const wayRows = [...ways].map(([title, { patients, permitted, denied, why }]): Cell[] => [
    title,
    patients,
    permitted,
    denied,
    [...why].map(([reason, count]) => `${reason} (${count})`).join('\n') || '-',
  ]);
  const sum = (column: number): number => wayRows.reduce((all, row) => all + (row[column] as number), 0);
  console.log(
    table(
      ['The patient allows', 'Patients', 'Requests permitted', 'denied', 'Why denied'],
      [...wayRows, ['together', sum(1), sum(2), sum(3), '']],
    ),
  );

  console.log('\nWhat was tried and refused');
  const refusalRows = AREAS.map(([area, pattern]): Cell[] => {
    const here = world.refusals.filter(({ refusal, where }) => pattern.test(where === 'by the pool' ? where : refusal));
    return [area, here.length, [...new Set(here.map(({ refusal }) => refusal.replace(/^\w+\./, '')))].join(', ')];
  });
  progress.equal(
    'the attempts that the table tells of',
    refusalRows.reduce((all, row) => all + (row[1] as number), 0),
    world.refusals.length,
  );
  console.log(table(['Attempt', 'Refused', 'As'], refusalRows, [50, 9, 68]));

  const lines = trails.reduce((all, { trail }) => all + trail.length, 0);
  const paper = world.patients.filter(({ pair }) => pair === undefined).length;
  console.log(
    table(
      ['In numbers', ''],
      [
        ['FHIR bundles read', bundles],
        ['Patients, of whom without a key', `${world.patients.length}, ${paper}`],
        ['Consents in force at the end', consents.reduce((all, live) => all + live.length, 0)],
        ['Requests permitted', sum(2)],
        ['Requests denied', sum(3)],
        ['Records anchored singly', total(4)],
        ['Records anchored in batches', total(5)],
        ['Proofs checked', world.proofsChecked],
        ['DIDs resolved and judged', world.didsResolved],
        ['Lines of the trail about these patients', lines],
        ['Lines of the whole trail', (await reader.trailLength()).toString()],
        ['Hostile attempts refused', world.refusals.length],
        ['Expectations met', progress.expectationsMet],
        ['Seconds', progress.seconds.toFixed(0)],
      ],
    ),
  );
}
