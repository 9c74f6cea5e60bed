// A patient loses the key: guardians of the patient's choice approve a new one.

import { PoolRefused, chainTime, signRecovery } from '../../src/index.js';
import { scenarioName } from '../decisions.js';
import { type World, found } from '../world.js';

const HOUR = 3_600_000;

/** The recovery, from the choice of guardians to the first act of the new key. */
export async function recovery(world: World): Promise<void> {
  const { api, progress, reader, sender } = world;
  progress.step('A lost key');
  const patient = found(
    world.patients.find((one) => scenarioName(one) === 'nothing'),
    'patient who consents to nothing',
  );
  const { subject } = patient;
  const lost = found(patient.pair, 'key');
  const [first, second, third] = [1, 2, 3].map((n) => world.freshAccount(`guardian ${n}`));
  const replacement = world.freshAccount('new key');
  // So long that the finish right after the approval comes too early, so short that the journey can wait.
  const delay = 3 * world.blockTime;
  const expect = (included: Parameters<World['expectLine']>[1], kind: string, agent: string, object?: string): void =>
    world.expectLine(subject, included, { kind, agent, ground: 'OwnRight', ...(object && { object }) });

  const guardians = [first!, second!, third!].map(({ address }) => address);
  const chosen = await sender.send(api.tx.patientIdentity.setGuardians(subject, guardians, 2, delay), lost);
  expect(chosen, 'GuardiansSet', lost.address);

  const deadline = (await chainTime(api)) + HOUR;
  const signature = signRecovery({ genesis: api.genesisHash.toHex(), subject, deadline }, replacement);
  const object = `Account ${replacement.address}`;
  const proposed = await sender.send(
    api.tx.patientIdentity.proposeRecovery(subject, replacement.address, deadline, signature),
    first!,
  );
  expect(proposed, 'RecoveryProposed', first!.address, object);

  const finish = api.tx.patientIdentity.finishRecovery(subject);
  const alone = await sender.attempt(finish, first!);
  progress.equal('a recovery that one of two guardians approved', alone.error, 'PatientIdentity.ThresholdNotReached');
  const thief = world.freshAccount('thief');
  const steered = await sender.attempt(api.tx.patientIdentity.approveRecovery(subject, thief.address), second!);
  progress.equal('an approval of another key', steered.error, 'PatientIdentity.ControllerMismatch');

  const approved = await sender.send(api.tx.patientIdentity.approveRecovery(subject, replacement.address), second!);
  expect(approved, 'RecoveryApproved', second!.address, object);
  const early = await sender.attempt(finish, third!);
  progress.equal('a recovery before its delay is over', early.error, 'PatientIdentity.DelayNotPassed');
  const over = (await chainTime(api)) + delay;
  while ((await chainTime(api)) <= over) {
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  const finished = await sender.send(finish, third!);
  expect(finished, 'RecoveryFinished', third!.address, object);

  progress.equal('whose key it is now', await reader.subjectOf(replacement.address), subject);
  progress.equal('whose key the lost one is', await reader.subjectOf(lost.address), undefined);
  const stale = await sender.attempt(api.tx.consentRegistry.revokeAll(subject), lost).catch((error: unknown) => error);
  progress.equal('what the pool says to the lost key', stale instanceof PoolRefused ? stale.code : stale, 1);
  patient.pair = replacement;
  progress.done(
    `patient ${patient.number} lost the key: two of three guardians approved a new one, the old one is refused`,
  );
}
