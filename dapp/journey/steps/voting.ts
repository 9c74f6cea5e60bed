// The members decide: by a voting account, with a delay, and a pause that no right of a patient meets.

import { encodeConsent, govern, passed } from '../../src/index.js';
import { treatmentAt } from '../decisions.js';
import { allowTreatment, checkPerson, consentsOf, enrolPerson, expectOwn } from '../person.js';
import { expectPoolRefusal, expectRefusal } from '../refusals.js';
import type { World } from '../world.js';
import { revokeCall } from './2-consents.js';

const HOUR = 3_600_000;
/** The number by which the pool says that the members paused calls of this kind. */
const PAUSED = 7;

/** Consents are paused by vote, and a patient revokes all the same. */
export async function voting(world: World): Promise<void> {
  const { api, codes, progress, sender } = world;
  progress.step('The members decide');
  const person = await enrolPerson(world, 'north', 'patient in an emergency of the chain');
  const { home, pair, subject } = person;
  const toHome = { kind: 'Organisation', organisation: home.id } as const;
  const consent = await allowTreatment(world, person, home);

  const voter = world.freshAccount('voting account of the north');
  await sender.send(api.tx.consortium.nameVotingAccount(home.id, voter.address), home.controller);
  const pause = api.tx.governance.pause('Consents', HOUR);
  await expectRefusal(world, 'a pause that nobody voted on', pause, home.controller, 'BadOrigin');
  const enact = await passed(sender, pause, voter);
  await expectRefusal(world, 'another pause of a hospital', pause, voter, 'BadOrigin');
  await sender.send(enact, voter);

  const another = api.tx.consentRegistry.grant(
    subject,
    { Organisation: home.id },
    encodeConsent(treatmentAt(world, home, 0).consent, codes) as never,
  );
  await expectPoolRefusal(world, 'a consent while consents are paused', another, pair, PAUSED);
  const wrapped = api.tx.utility.batchAll([another]);
  await expectRefusal(world, 'a consent in a batch meanwhile', wrapped, pair, 'System.CallFiltered');
  progress.equal('the consents after what was refused', await consentsOf(world, person), [consent]);
  const revoked = await sender.send(revokeCall(world, person, toHome, consent), pair);
  expectOwn(world, person, revoked, 'ConsentRevoked', pair, `Consent ${consent}`);
  progress.equal('the consents after the revocation', await consentsOf(world, person), []);

  await govern(sender, api.tx.governance.liftPause('Consents'), world.governance, home.controller);
  const after = await allowTreatment(world, person, home);
  progress.equal('the consents after the pause', await consentsOf(world, person), [after]);
  await sender.send(api.tx.consortium.nameVotingAccount(home.id, null), home.controller);
  await checkPerson(world, person);
  progress.done('Consents are paused by vote: patients revoke all the same, and consent again when it is lifted');
}
