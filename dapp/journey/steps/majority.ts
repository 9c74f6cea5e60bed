// A minor with a guardian, and the month from which it is neither.

import { chainTime, encodeMonth, signTakeOver } from '../../src/index.js';
import { allowTreatment, appoint, checkPerson, consentsOf, enrolPerson, expectOwnRight } from '../person.js';
import { expectRefusal } from '../refusals.js';
import type { Person, World } from '../world.js';

const HOUR = 3_600_000;

/** The custodian states the month, once. */
async function stateMajority(world: World, minor: Person, month: number): Promise<void> {
  const { api, sender } = world;
  const clerk = world.staff(minor.home, 'clerk');
  const other = world.staff(world.other(minor.home), 'clerk');
  const state = (organisation: number, of: number) =>
    api.tx.patientIdentity.setMajority(organisation, minor.subject, of);
  await expectRefusal(
    world,
    'a month stated by another hospital',
    state(other.member.id, month),
    other.pair,
    'PatientIdentity.NotCustodian',
  );
  await expectRefusal(
    world,
    'a month that has begun',
    state(minor.home.id, encodeMonth(await chainTime(api))),
    clerk.pair,
    'PatientIdentity.MajorityPassed',
  );
  const stated = await sender.send(state(minor.home.id, month), clerk.pair);
  world.expectLine(minor.subject, stated, {
    kind: 'MajoritySet',
    agent: clerk.pair.address,
    organisation: minor.home.id,
  });
  for (const again of [month, month + 12]) {
    await expectRefusal(
      world,
      'a month stated twice',
      state(minor.home.id, again),
      clerk.pair,
      'PatientIdentity.MajorityAlreadySet',
    );
  }
}

/** Nobody takes over before the month, and the guardian stays. */
async function takeOverTooEarly(world: World, minor: Person, guardian: string): Promise<void> {
  const { api } = world;
  const clerk = world.staff(minor.home, 'clerk').pair;
  const grownUp = world.freshAccount('grown-up');
  const deadline = (await chainTime(api)) + HOUR;
  const takeOver = {
    genesis: api.genesisHash.toHex(),
    organisation: minor.home.id,
    subject: minor.subject,
    deadline,
  };
  await expectRefusal(
    world,
    'a patient who takes over before its majority',
    api.tx.patientIdentity.takeOver(
      minor.home.id,
      minor.subject,
      grownUp.address,
      deadline,
      signTakeOver(takeOver, grownUp),
    ),
    clerk,
    'PatientIdentity.MajorityNotReached',
  );
  await expectRefusal(
    world,
    'a guardian released before the majority',
    api.tx.patientIdentity.releaseRepresentatives(minor.subject, [guardian]),
    clerk,
    'PatientIdentity.StillInForce',
  );
}

/** From the guardian's appointment to the attempt to take over too early. Time does not pass that fast on a running chain. */
export async function majority(world: World): Promise<void> {
  const { api, progress } = world;
  progress.step('A minor');
  const minor = await enrolPerson(world, 'north', 'minor');
  const guardian = await appoint(world, minor, 'GUARD', ['consent', 'revoke', 'read']);
  await stateMajority(world, minor, encodeMonth(await chainTime(api)) + 12);
  const consent = await allowTreatment(world, minor, minor.home, guardian);
  progress.equal('what the guardian consented to', await consentsOf(world, minor), [consent]);
  await expectOwnRight(world, 'the guardian of a minor', minor, guardian, true);
  await takeOverTooEarly(world, minor, guardian.address);
  await checkPerson(world, minor);
  progress.done(
    'the hospital states when a minor comes of age, once; until then its guardian acts, and it cannot take over',
  );
}
