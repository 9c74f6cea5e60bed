// Patients read what happened: every decision, granted or denied, is there in order.

import type { AuditEntry, SubjectId } from '../../src/index.js';
import type { ExpectedLine, World } from '../world.js';

function withoutPlace({ index: _, time: __, subject: ___, ...line }: AuditEntry): ExpectedLine {
  return line;
}

/** Compares the trail about a subject with what it should say; the answer is its lines. */
export async function checkTrail(world: World, who: string, subject: SubjectId): Promise<AuditEntry[]> {
  const { reader, progress } = world;
  const trail = await reader.trail(subject);
  const expected = world.expectedLines(subject);
  progress.equal(`how many lines there are about ${who}`, trail.length, expected.length);
  trail.forEach((entry, place) => {
    progress.equal(`line ${place} about ${who}`, withoutPlace(entry), expected[place]);
    progress.equal(`the subject of line ${place}`, entry.subject, subject);
    const before = trail[place - 1];
    progress.holds(
      `line ${place} about ${who} comes after the one before`,
      before === undefined || (before.index < entry.index && before.time <= entry.time),
    );
  });
  return trail;
}

/** Compares the trail about every patient with what it should say; the answer is all its lines. */
export async function checkTrails(world: World): Promise<AuditEntry[]> {
  const all: AuditEntry[] = [];
  for (const { number, subject } of world.patients) {
    all.push(...(await checkTrail(world, `patient ${number}`, subject)));
  }
  return all;
}

/** The sixth step. */
export async function readTrails(world: World): Promise<void> {
  const { progress } = world;
  progress.step('6. The trail');
  const trail = await checkTrails(world);
  const decisions = trail.filter(({ kind }) => kind === 'AccessDecided');
  const granted = decisions.filter(({ outcome }) => outcome === 'Success').length;
  progress.equal('the decisions on the trail', decisions.length, world.answers.length);
  progress.equal('those among them that permit', granted, world.answers.filter(({ permitted }) => permitted).length);
  for (const entry of trail.filter(({ subject }) => subject === world.patients[0]?.subject)) {
    progress.done(`patient 1 reads: ${tell(entry, world)}`);
  }
  progress.done(
    `${trail.length} lines about ${world.patients.length} patients are all there, in order: ` +
      `${granted} requests permitted, ${decisions.length - granted} denied`,
  );
}

/** A line of the trail, for people. */
function tell({ index, kind, organisation, action, purpose, outcome, ground }: AuditEntry, world: World): string {
  const at = [...world.members.values()].find(({ id }) => id === organisation)?.name;
  const parts = [
    `line ${index}`,
    kind,
    ...(at === undefined ? [] : [`by ${at}`]),
    ...(action === undefined ? [] : [action]),
    ...(purpose === undefined ? [] : [`for ${purpose}`]),
    ...(kind === 'AccessDecided' ? [outcome === 'Success' ? 'permitted' : 'denied'] : []),
    ...(ground === 'Unstated' ? [] : [`on ${ground}`]),
  ];
  return parts.join(' ').replace(/0x([0-9a-f]{8})[0-9a-f]+/g, '0x$1...');
}
