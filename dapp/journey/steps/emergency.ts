// The glass is broken, the justification is filed, and an organisation that has no part in it judges.

import {
  type Call,
  type EntryIndex,
  type Included,
  type OrganisationId,
  type SubjectId,
  chainTime,
  encodeData,
  eventOf,
  justificationHash,
  newSalt,
  signEmergency,
} from '../../src/index.js';
import { checkPerson, enrolPerson } from '../person.js';
import { expectRefusal } from '../refusals.js';
import { type Person, type Practitioner, type World, found } from '../world.js';

/** How long to wait until a reviewer is drawn, in milliseconds of ours. */
const PATIENCE = 120_000;

/** The number of the organisation that began the chain: a regulator, for which its own account acts. */
const REGULATOR: OrganisationId = 0;

/** Calls that the generated types get when they are generated from the runtime that has them. */
interface CallsAboutEmergencies {
  breakGlass(
    organisation: OrganisationId,
    subject: SubjectId,
    target: object,
    reason: string,
    justification: Uint8Array,
  ): Call;
  postEmergency(organisation: OrganisationId, statement: object, signature: Uint8Array): Call;
  fileJustification(subject: SubjectId, emergency: EntryIndex): Call;
  review(organisation: OrganisationId, subject: SubjectId, emergency: EntryIndex, verdict: string): Call;
}

/** An emergency as the chain keeps it, as far as this step looks. */
interface Kept {
  readonly review: { readonly type: string; readonly value: { readonly reviewer: { toNumber(): number } } };
}

/** Reads that the generated types get likewise. */
interface ReadsAboutEmergencies {
  emergencies(subject: SubjectId, id: EntryIndex): Promise<{ readonly isSome: boolean; unwrap(): Kept }>;
}

const calls = ({ api }: World): CallsAboutEmergencies =>
  api.tx.accessControl as unknown as CallsAboutEmergencies;

const reads = ({ api }: World): ReadsAboutEmergencies =>
  api.query.accessControl as unknown as ReadsAboutEmergencies;

/** All data that bears no sensitive label. */
const scope = ({ codes }: World): object => ({ Data: encodeData({ confidentiality: 'R', labels: [] }, codes) });

/** The number that the chain gave an emergency. */
function emergencyOf(included: Included): EntryIndex {
  const { data } = eventOf(included, 'accessControl', 'GlassBroken');
  const { emergency } = data as unknown as { readonly emergency: { toBigInt(): EntryIndex } };
  return emergency.toBigInt();
}

/** A line about an emergency. */
function expectLine(
  world: World,
  { subject }: Person,
  at: Pick<Included, 'blockNumber' | 'position'>,
  kind: string,
  emergency: EntryIndex,
  line: object,
): void {
  world.expectLine(subject, at as Included, { kind, object: `Emergency ${emergency}`, ...line });
}

/** Waits until a reviewer is drawn, which is so in the block after. */
async function drawn(world: World, person: Person, emergency: EntryIndex, broken: Included): Promise<void> {
  const began = Date.now();
  for (;;) {
    const kept = await reads(world).emergencies(person.subject, emergency);
    const { review } = found(kept.isSome ? kept.unwrap() : undefined, 'emergency');
    if (review.type === 'Assigned') {
      world.progress.equal('who reviews an emergency', review.value.reviewer.toNumber(), REGULATOR);
      break;
    }
    if (Date.now() - began > PATIENCE) {
      throw new Error(`no reviewer is drawn within ${PATIENCE / 1_000} s`);
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  // By itself, behind all transactions of the block.
  const at = { blockNumber: broken.blockNumber + 1, position: Number.MAX_SAFE_INTEGER };
  expectLine(world, person, at, 'ReviewAssigned', emergency, { organisation: REGULATOR });
}

/** A physician of the other hospital breaks the glass, files, and is judged. */
async function broken(world: World, person: Person, physician: Practitioner): Promise<void> {
  const { sender } = world;
  const { pair, member } = physician;
  const hash = justificationHash('unconscious, allergies unknown', newSalt());
  const included = await sender.send(
    calls(world).breakGlass(member.id, person.subject, scope(world), 'ERTREAT', hash),
    pair,
  );
  const emergency = emergencyOf(included);
  const who = { agent: pair.address, organisation: member.id };
  const asked = { action: 'ACCESS', purpose: 'ERTREAT', ground: 'Law GDPR_VITAL_INTERESTS' };
  expectLine(world, person, included, 'GlassBroken', emergency, { ...who, ...asked });
  await drawn(world, person, emergency, included);

  const justified = calls(world).review(REGULATOR, person.subject, emergency, 'Justified');
  await expectRefusal(
    world,
    'a verdict before the justification is filed',
    justified,
    world.governance,
    'AccessControl.JustificationNotFiled',
  );
  const filed = await sender.send(calls(world).fileJustification(person.subject, emergency), pair);
  expectLine(world, person, filed, 'JustificationFiled', emergency, who);
  for (const [what, by] of [
    ['the hospital of a practitioner as its reviewer', member],
    ['the custodian as the reviewer', person.home],
  ] as const) {
    await expectRefusal(
      world,
      what,
      calls(world).review(by.id, person.subject, emergency, 'Justified'),
      world.staff(by, 'privacy officer').pair,
      'AccessControl.NotReviewer',
    );
  }
  const judged = await sender.send(justified, world.governance);
  expectLine(world, person, judged, 'EmergencyReviewed', emergency, {
    agent: world.governance.address,
    organisation: REGULATOR,
  });
}

/** The custodian posts what a physician signed while the chain could not be reached. */
async function posted(world: World, person: Person, physician: Practitioner): Promise<void> {
  const { api, sender } = world;
  const brokenAt = await chainTime(api);
  const statement = api.createType('PalletAccessControlEmergencyTypesEmergencyStatement', {
    practitioner: physician.pair.address,
    organisation: physician.member.id,
    subject: person.subject,
    target: scope(world),
    reason: 'BTG',
    justification: justificationHash('the network was down', newSalt()),
    brokenAt,
  });
  const genesis = api.genesisHash.toHex();
  const signature = signEmergency({ genesis, statement: statement.toU8a(), brokenAt }, physician.pair, true);
  const clerk = world.staff(person.home, 'clerk').pair;
  const call = calls(world).postEmergency(person.home.id, statement, signature);
  const included = await sender.send(call, clerk);
  const emergency = emergencyOf(included);
  expectLine(world, person, included, 'EmergencyPosted', emergency, {
    agent: clerk.address,
    organisation: physician.member.id,
    action: 'ACCESS',
    purpose: 'BTG',
    ground: 'Law GDPR_VITAL_INTERESTS',
  });
  await expectRefusal(world, 'a statement that was posted', call, clerk, 'AccessControl.PayloadUsed');
  await drawn(world, person, emergency, included);
}

/** Emergencies, from the broken glass to the verdict. */
export async function emergency(world: World): Promise<void> {
  const { progress } = world;
  progress.step('Emergencies');
  const person = await enrolPerson(world, 'south', 'patient in an emergency');
  const physician = world.staff(world.other(person.home), 'physician');
  await broken(world, person, physician);
  await posted(world, person, physician);
  const call = calls(world).breakGlass(
    physician.member.id,
    person.subject,
    scope(world),
    'TREAT',
    justificationHash('no emergency', newSalt()),
  );
  await expectRefusal(world, 'treatment as an emergency', call, physician.pair, 'AccessControl.NotAnEmergency');
  await checkPerson(world, person);
  progress.done('the glass is broken, the justification is filed, and an organisation without a part in it judges');
}
