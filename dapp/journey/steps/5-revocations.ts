// Patients take back what they allowed: it holds from the block the revocation is in.

import { type Included, chainTime, encodeGrantee } from '../../src/index.js';
import { askAll, expectDecision, outcomeOf, requestCall } from '../asking.js';
import { type Ask, plainRecord, scenarioName, scenarioOf, treatmentAt } from '../decisions.js';
import { type Patient, type World, found } from '../world.js';
import { scanOf } from './1-set-up.js';
import { grant, revokeCall } from './2-consents.js';

/** How often to try to get a revocation and a request into one block, in this order. */
const TRIES = 8;

const title = (patient: Patient): string => scenarioOf(patient).title;

function patientOf(world: World, name: ReturnType<typeof scenarioName>): Patient {
  return found(
    world.patients.find((patient) => scenarioName(patient) === name),
    `patient whose way is ${name}`,
  );
}

/** The requests of the patient's way to decide, all of which must be denied from now on. */
function deniedFromNowOn(world: World, patient: Patient): (readonly [Patient, Ask])[] {
  return scenarioOf(patient)
    .asks(world, patient)
    .filter(({ permitted }) => permitted)
    .map((ask) => [patient, { ...ask, permitted: false, rests: [] }] as const);
}

/** Every permit that the patient's requesters hold must have ended with the consent. */
async function checkPermitsEnded(world: World, patient: Patient): Promise<void> {
  const permits = await world.reader.permits(patient.subject);
  for (const { id } of permits) {
    const status = await world.reader.permitStatus(patient.subject, id);
    world.progress.equal(`whether permit ${id} stands after the revocation`, status, 'ConsentEnded');
  }
}

/** After the revocation nothing is permitted, in a later block than it. */
async function checkDenied(
  world: World,
  patient: Patient,
  asks: (readonly [Patient, Ask])[],
  revoked: Included,
): Promise<void> {
  const { progress, reader } = world;
  patient.given.length = 0;
  progress.equal(
    `the consents of patient ${patient.number} after the revocation`,
    await reader.consents(patient.subject),
    [],
  );
  await checkPermitsEnded(world, patient);
  for (const { included } of await askAll(world, title, asks)) {
    progress.holds('the request is in a later block than the revocation', included.blockNumber > revoked.blockNumber);
  }
}

async function revokeOne(world: World): Promise<void> {
  const patient = patientOf(world, 'revoked');
  const asks = deniedFromNowOn(world, patient);
  const [{ grantee, id }] = patient.given as [Patient['given'][number]];
  const controller = found(patient.pair, 'key');
  const included = await world.sender.send(revokeCall(world, patient, grantee, id), controller);
  world.expectLine(patient.subject, included, {
    kind: 'ConsentRevoked',
    agent: controller.address,
    ground: 'OwnRight',
    object: `Consent ${id}`,
  });
  await checkDenied(world, patient, asks, included);
  world.progress.done(
    `patient ${patient.number} revokes: its permits end, the next ${asks.length} requests are denied`,
  );
}

async function revokeEverything(world: World): Promise<void> {
  const patient = patientOf(world, 'revokedWhole');
  const asks = deniedFromNowOn(world, patient);
  const controller = found(patient.pair, 'key');
  const included = await world.sender.send(world.api.tx.consentRegistry.revokeAll(patient.subject), controller);
  world.expectLine(patient.subject, included, {
    kind: 'AllConsentsRevoked',
    agent: controller.address,
    ground: 'OwnRight',
  });
  await checkDenied(world, patient, asks, included);
  world.progress.done(`patient ${patient.number} revokes everything with one call: ${asks.length} requests are denied`);
}

async function revokeOnPaper(world: World): Promise<void> {
  const patient = patientOf(world, 'paper');
  const asks = deniedFromNowOn(world, patient);
  const [{ grantee, id }] = patient.given as [Patient['given'][number]];
  // Any member's desk may record it.
  const desk = world.staff(world.other(patient.home), 'clerk');
  const evidence = scanOf(`revocation of patient ${patient.number}`);
  const included = await world.sender.send(
    world.api.tx.consentRegistry.revokeOnPaper(
      desk.member.id,
      patient.subject,
      encodeGrantee(grantee) as never,
      id,
      evidence,
    ),
    desk.pair,
  );
  world.expectLine(patient.subject, included, {
    kind: 'ConsentRevoked',
    agent: desk.pair.address,
    organisation: desk.member.id,
    ground: `Paper 0x${Buffer.from(evidence).toString('hex')}`,
    object: `Consent ${id}`,
  });
  await checkDenied(world, patient, asks, included);
  world.progress.done(
    `patient ${patient.number} revokes on paper at the desk of ${desk.member.name}: ${asks.length} requests are denied`,
  );
}

/** A revocation and a request right behind it: where both are in one block, the request is denied. */
async function revokeAsSomebodyAsks(world: World): Promise<void> {
  const { sender, progress } = world;
  const patient = patientOf(world, 'revokedAtOnce');
  const controller = found(patient.pair, 'key');
  const physician = world.staff(patient.home, 'physician');
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    if (patient.given.length === 0) {
      await grant(world, [[patient, treatmentAt(world, patient.home, await chainTime(world.api))]]);
    }
    const [consent] = patient.given as [Patient['given'][number]];
    const asked = { by: physician, about: plainRecord(patient), action: 'ACCESS', purpose: 'TREAT' };
    const request = requestCall(world, patient, { ...asked, permitted: false, rests: [] });
    // Both are signed before either is sent, so that nothing comes between them.
    const signed = await Promise.all([
      sender.sign(revokeCall(world, patient, consent.grantee, consent.id), controller),
      sender.sign(request, physician.pair),
    ]);
    const [revoked, requested] = await Promise.all([
      sender.watch(signed[0], controller),
      sender.watch(signed[1], physician.pair),
    ]);
    progress.equal(
      'the revocation and the request are accepted',
      [revoked.error, requested.error],
      [undefined, undefined],
    );
    const outcome = outcomeOf(world, requested);
    const order = requested.blockNumber - revoked.blockNumber || requested.position - revoked.position;
    const ask: Ask = { ...asked, permitted: order < 0, rests: order < 0 ? [consent] : [] };
    progress.equal('a request is permitted before the revocation, and not after', outcome.permitted, ask.permitted);
    world.expectLine(patient.subject, revoked, {
      kind: 'ConsentRevoked',
      agent: controller.address,
      ground: 'OwnRight',
      object: `Consent ${consent.id}`,
    });
    expectDecision(world, { patient, ask, outcome, included: requested });
    world.answers.push({
      scenario: title(patient),
      permitted: outcome.permitted,
      why: outcome.permitted ? 'a consent allows it' : 'there is no consent',
    });
    patient.given.length = 0;
    if (revoked.blockNumber === requested.blockNumber && order > 0) {
      progress.done(
        `patient ${patient.number} revokes in block ${revoked.blockNumber}; a request right behind, in the same block, is denied`,
      );
      return;
    }
  }
  throw new Error(`in ${TRIES} tries no block held the revocation and the request behind it`);
}

/** The fifth step. */
export async function revocations(world: World): Promise<void> {
  world.progress.step('5. Revocations');
  await revokeOne(world);
  await revokeEverything(world);
  await revokeOnPaper(world);
  await revokeAsSomebodyAsks(world);
}
