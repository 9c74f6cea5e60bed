// What a patient may do whoever stands behind it, or no longer does.

import { encodeConsent, govern } from '../../src/index.js';
import { treatmentAt } from '../decisions.js';
import { allowTreatment, checkPerson, consentsOf, enrolPerson, expectOwn } from '../person.js';
import { expectPoolRefusal } from '../refusals.js';
import type { World } from '../world.js';
import { revokeCall } from './2-consents.js';

/** The number by which the pool says that no active organisation stands behind an account. */
const NO_ACTIVE_SPONSOR = 2;

/** A hospital is suspended, and its patient revokes all the same. */
export async function rights(world: World): Promise<void> {
  const { api, codes, governance, progress, sender } = world;
  progress.step('A right that needs no sponsor');
  const person = await enrolPerson(world, 'north', 'patient of a suspended hospital');
  const { home, pair, subject } = person;
  const toHome = { kind: 'Organisation', organisation: home.id } as const;
  const consent = await allowTreatment(world, person, home);
  const revoke = () => revokeCall(world, person, toHome, consent);

  await govern(sender, api.tx.consortium.suspend(home.id), governance);
  const another = api.tx.consentRegistry.grant(
    subject,
    { Organisation: home.id },
    encodeConsent(treatmentAt(world, home, 0).consent, codes) as never,
  );
  await expectPoolRefusal(world, 'a consent while the hospital is suspended', another, pair, NO_ACTIVE_SPONSOR);
  // Free is the outermost call alone: inside of another it would be a way to carry more.
  const wrapped = api.tx.utility.batchAll([revoke()]);
  await expectPoolRefusal(world, 'a revocation in a batch meanwhile', wrapped, pair, NO_ACTIVE_SPONSOR);
  progress.equal('the consents after what was refused', await consentsOf(world, person), [consent]);

  const revoked = await sender.send(revoke(), pair);
  expectOwn(world, person, revoked, 'ConsentRevoked', pair, `Consent ${consent}`);
  progress.equal('the consents after the revocation', await consentsOf(world, person), []);
  await govern(sender, api.tx.consortium.reinstate(home.id), governance);
  const after = await allowTreatment(world, person, home);
  progress.equal('the consents after the hospital is reinstated', await consentsOf(world, person), [after]);
  await checkPerson(world, person);
  progress.done(
    `${home.name} is suspended: its patient revokes all the same, and does nothing else until it is reinstated`,
  );
}
