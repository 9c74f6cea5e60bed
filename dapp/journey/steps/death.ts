// A patient is reported to have died: nobody acts until it can no longer be contested, and the living contest it.

import { type Call, type OrganisationId, type SubjectId, chainTime, signRotation } from '../../src/index.js';
import { treatmentAt } from '../decisions.js';
import { allowTreatment, appoint, checkPerson, consentsOf, enrolPerson, expectOwn, expectOwnRight } from '../person.js';
import { expectRefusal } from '../refusals.js';
import type { Member, Person, World } from '../world.js';
import { scanOf } from './1-set-up.js';
import { grantCall } from './2-consents.js';

const HOUR = 3_600_000;

/** Calls that the generated types get when they are generated from the runtime that has them. */
interface CallsAboutDeath {
  contestDeath(subject: SubjectId): Call;
  reportDeceased(organisation: OrganisationId, subject: SubjectId, evidence: Uint8Array): Call;
  withdrawDeath(organisation: OrganisationId, subject: SubjectId, evidence: Uint8Array): Call;
}

const calls = ({ api }: World): CallsAboutDeath => api.tx.patientIdentity as unknown as CallsAboutDeath;

/** A desk reports the death, or withdraws the report. */
async function sendFromDesk(
  world: World,
  name: 'reportDeceased' | 'withdrawDeath',
  member: Member,
  { subject }: Person,
  kind: string,
): Promise<void> {
  const clerk = world.staff(member, 'clerk').pair;
  const evidence = scanOf(`${name} at ${member.name}`);
  const included = await world.sender.send(calls(world)[name](member.id, subject, evidence), clerk);
  world.expectLine(subject, included, {
    kind,
    agent: clerk.address,
    organisation: member.id,
    ground: `Paper 0x${Buffer.from(evidence).toString('hex')}`,
  });
}

/** While it can be contested neither the patient nor the executor acts. */
async function expectNobodyActs(world: World, person: Person, executor: Person['pair']): Promise<void> {
  const { api } = world;
  const now = await chainTime(api);
  await expectRefusal(
    world,
    'a consent of a patient who is reported to have died',
    grantCall(world, person, treatmentAt(world, person.home, now)),
    person.pair,
    'ConsentRegistry.NotAuthorized',
  );
  const heir = world.freshAccount('heir');
  const rotation = { genesis: api.genesisHash.toHex(), subject: person.subject, deadline: now + HOUR };
  await expectRefusal(
    world,
    'an executor who takes over while the death can be contested',
    api.tx.patientIdentity.rotateController(
      person.subject,
      heir.address,
      rotation.deadline,
      signRotation(rotation, heir),
    ),
    executor,
    'PatientIdentity.NotAuthorized',
  );
  await expectOwnRight(world, 'a patient who is reported to have died', person, person.pair, false);
  await expectOwnRight(world, 'an executor while the death can be contested', person, executor, false);
}

/** From the report to its end; the time in which it can be contested does not pass on a running chain. */
export async function death(world: World): Promise<void> {
  const { progress, sender } = world;
  progress.step('A report of death');
  const person = await enrolPerson(world, 'south', 'patient who is said to have died');
  const other = world.other(person.home);
  const executor = await appoint(world, person, 'EXCEST', ['revoke', 'read', 'rotate']);
  const before = await allowTreatment(world, person, person.home);
  await expectOwnRight(world, 'the executor of a patient who lives', person, executor, false);

  await sendFromDesk(world, 'reportDeceased', person.home, person, 'SubjectDeceased');
  await expectNobodyActs(world, person, executor);
  progress.equal('the consents of a patient who is said to have died', await consentsOf(world, person), [before]);

  const contested = await sender.send(calls(world).contestDeath(person.subject), person.pair);
  expectOwn(world, person, contested, 'DeathContested', person.pair);
  await expectOwnRight(world, 'a patient who contested its death', person, person.pair, true);
  const after = await allowTreatment(world, person, other);
  progress.equal('the consents of a patient who lives', await consentsOf(world, person), [before, after]);

  // Whoever could say it again and again would keep the patient from acting.
  const again = calls(world).reportDeceased(person.home.id, person.subject, scanOf('a second certificate'));
  const clerk = world.staff(person.home, 'clerk').pair;
  await expectRefusal(world, 'a second report of the same hospital', again, clerk, 'PatientIdentity.ReportContested');
  await sendFromDesk(world, 'reportDeceased', other, person, 'SubjectDeceased');
  await sendFromDesk(world, 'withdrawDeath', other, person, 'DeathWithdrawn');
  await expectOwnRight(world, 'a patient whose death was withdrawn', person, person.pair, true);
  await checkPerson(world, person);
  progress.done(
    'a patient is reported to have died: nobody acts for it; it contests that, and everything is as it was',
  );
}
