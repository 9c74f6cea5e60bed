// Patients state who may see what, each in its own way.

import {
  type EntryIndex,
  type Grantee,
  type Included,
  chainTime,
  encodeConsent,
  encodeGrantee,
  eventOf,
} from '../../src/index.js';
import { type Decision, scenarioName, scenarioOf } from '../decisions.js';
import { type Patient, type World, found } from '../world.js';
import { scanOf } from './1-set-up.js';

/** The call that grants a consent. */
export function grantCall(world: World, patient: Pick<Patient, 'subject'>, { grantee, consent }: Decision) {
  return world.api.tx.consentRegistry.grant(
    patient.subject,
    encodeGrantee(grantee) as never,
    encodeConsent(consent, world.codes) as never,
  );
}

/** The call that revokes one. */
export function revokeCall(world: World, patient: Pick<Patient, 'subject'>, grantee: Grantee, id: EntryIndex) {
  return world.api.tx.consentRegistry.revoke(patient.subject, encodeGrantee(grantee) as never, id);
}

/** The number of the consent that a transaction granted. */
export function grantedId(world: World, included: Included): EntryIndex {
  const event = eventOf(included, 'consentRegistry', 'ConsentGranted');
  if (!world.api.events.consentRegistry.ConsentGranted.is(event)) {
    throw new Error('this is no event of a grant');
  }
  return event.data.consent.toBigInt();
}

/** Grants, by whoever acts for the patient, and remembers what the trail must say. */
export async function grant(world: World, decisions: readonly (readonly [Patient, Decision])[]): Promise<void> {
  const signers = decisions.map(([patient]) =>
    found(patient.guardian ?? patient.pair, `key of patient ${patient.number}`),
  );
  const granted = await world.sender.sendAll(
    decisions.map(([patient, decision], place) => [grantCall(world, patient, decision), signers[place]!]),
  );
  for (const [place, included] of granted.entries()) {
    const [patient, { grantee, consent }] = decisions[place]!;
    const id = grantedId(world, included);
    patient.given.push({ id, grantee, consent });
    world.expectLine(patient.subject, included, {
      kind: 'ConsentGranted',
      agent: signers[place]!.address,
      ground: 'OwnRight',
      object: `Consent ${id}`,
    });
  }
}

/** The controller of one patient appoints a guardian, who may do everything but take the subject over. */
async function appointGuardian(world: World, patient: Patient, now: number): Promise<void> {
  const { api, sender, reader, progress } = world;
  const guardian = world.freshAccount(`guardian of patient ${patient.number}`);
  const controller = found(patient.pair, 'key');
  const included = await sender.send(
    api.tx.patientIdentity.appointRepresentative(
      patient.subject,
      guardian.address,
      'GUARD',
      { consent: true, revoke: true, read: true, rotate: false },
      { from: now, to: null },
    ),
    controller,
  );
  patient.guardian = guardian;
  world.expectLine(patient.subject, included, {
    kind: 'RepresentativeAppointed',
    agent: controller.address,
    ground: 'OwnRight',
    object: `Account ${guardian.address}`,
  });
  progress.equal('the representatives as the chain tells them', await reader.representatives(patient.subject), [
    { account: guardian.address, kind: 'GUARD', powers: ['consent', 'revoke', 'read'], period: { from: now } },
  ]);
  progress.done(`patient ${patient.number} has a guardian, with an account that holds nothing`);
}

/** A clerk records what a patient without a key signed; it counts once somebody else has checked the paper. */
async function capture(world: World, patient: Patient, { grantee, consent }: Decision): Promise<void> {
  const { api, sender, reader, progress } = world;
  const { home, subject } = patient;
  const [clerk, officer] = [world.staff(home, 'clerk'), world.staff(home, 'privacy officer')];
  const evidence = scanOf(`consent of patient ${patient.number}`);
  const paper = `Paper 0x${Buffer.from(evidence).toString('hex')}`;

  const captured = await sender.send(
    api.tx.consentRegistry.capture(
      home.id,
      subject,
      encodeGrantee(grantee) as never,
      encodeConsent(consent, world.codes) as never,
      evidence,
    ),
    clerk.pair,
  );
  const event = eventOf(captured, 'consentRegistry', 'ConsentCaptured');
  if (!api.events.consentRegistry.ConsentCaptured.is(event)) {
    throw new Error('this is no event of a capture');
  }
  const id = event.data.consent.toBigInt();
  const about = { organisation: home.id, ground: paper, object: `Consent ${id}` };
  world.expectLine(subject, captured, { kind: 'ConsentCaptured', agent: clerk.pair.address, ...about });
  progress.equal('the consents on paper that count before somebody checked them', await reader.consents(subject), []);

  const own = await sender.attempt(api.tx.consentRegistry.confirmCapture(home.id, subject, id), clerk.pair);
  progress.equal('the clerk confirms its own record', own.error, 'ConsentRegistry.VerifierIsClerk');
  world.refusals.push({
    attempt: 'A clerk confirms the paper that it recorded itself',
    refusal: own.error!,
    where: 'in a block',
  });

  const confirmed = await sender.send(api.tx.consentRegistry.confirmCapture(home.id, subject, id), officer.pair);
  progress.equal('the number of the confirmed consent', grantedId(world, confirmed), id);
  world.expectLine(subject, confirmed, { kind: 'ConsentGranted', agent: officer.pair.address, ...about });
  patient.given.push({ id, grantee, consent });
  progress.done(`patient ${patient.number} signed on paper: the clerk recorded it, the privacy officer confirmed it`);
}

/** The second step. */
export async function giveConsents(world: World): Promise<void> {
  const { reader, progress } = world;
  progress.step('2. Consents');
  progress.equal('the rules of the default policy: as shipped it denies', (await reader.policy()).rules, []);
  const now = await chainTime(world.api);
  for (const patient of world.patients.filter((one) => scenarioName(one) === 'guarded')) {
    await appointGuardian(world, patient, now);
  }
  const decisions = world.patients.flatMap((patient) =>
    scenarioOf(patient)
      .decide(world, patient, now)
      .map((decision) => [patient, decision] as const),
  );
  await grant(
    world,
    decisions.filter(([patient]) => patient.pair !== undefined),
  );
  for (const [patient, decision] of decisions.filter(([{ pair }]) => pair === undefined)) {
    await capture(world, patient, decision);
  }

  for (const patient of world.patients) {
    const live = await reader.consents(patient.subject);
    progress.equal(
      `the consents of patient ${patient.number} as the chain tells them`,
      live.map((one) => ({ id: one.id, grantee: one.grantee, ...encodeConsent(one, world.codes) })),
      // Sets as bits: their codes have no order.
      patient.given.map(({ id, grantee, consent }) => ({ id, grantee, ...encodeConsent(consent, world.codes) })),
    );
  }
  progress.done(
    `${decisions.length} consents of ${new Set(decisions.map(([patient]) => patient)).size} patients are in force`,
  );
}
