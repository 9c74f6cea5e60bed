// Data is handed over on a permit: its source posts one half, its recipient the other, and the patient reads both.

import { randomAsU8a } from '@polkadot/util-crypto';
import { CallRefused, chainTime, eventOf } from '../../src/index.js';
import { askAll } from '../asking.js';
import { type Ask, scenarioOf } from '../decisions.js';
import { type Patient, type World, found } from '../world.js';

/** A patient who permits somebody at another hospital than its own to have access, and the request. */
function permittedElsewhere(world: World): readonly [Patient, Ask] {
  for (const patient of world.patients) {
    const ask = scenarioOf(patient)
      .asks(world, patient)
      .find(({ by, permitted, action }) => permitted && action === 'ACCESS' && by.member.id !== patient.home.id);
    if (ask !== undefined) {
      return [patient, ask];
    }
  }
  throw new Error('no patient permits another hospital anything');
}

/** What is not what it should be is refused, by this name. */
async function refusedWith(attempt: Promise<unknown>): Promise<string> {
  try {
    await attempt;
  } catch (error) {
    if (error instanceof CallRefused) {
      return error.error;
    }
    throw error;
  }
  return 'nothing';
}

/** Both halves of what is handed over on a permit. */
export async function disclosures(world: World): Promise<void> {
  const { api, sender, reader, progress } = world;
  progress.step('Disclosures');
  const [patient, ask] = permittedElsewhere(world);
  const [answered] = await askAll(world, (of) => scenarioOf(of).title, [[patient, ask]]);
  const { outcome } = found(answered, 'answer');
  if (!outcome.permitted) {
    throw new Error('it was permitted before');
  }
  const { subject, home } = patient;
  const recipient = ask.by;
  const clerk = world.staff(home, 'clerk');
  const now = await chainTime(api);
  const half = {
    recipient: { Member: recipient.member.id },
    ground: { Permit: outcome.permit },
    purpose: ask.purpose,
    disclosed: { Documents: [randomAsU8a(32)] },
    count: 1,
    first: now,
    last: now,
  };

  const posted = await sender.send(api.tx.accessControl.disclose(home.id, subject, half as never), clerk.pair);
  const event = eventOf(posted, 'accessControl', 'DisclosurePosted');
  if (!api.events.accessControl.DisclosurePosted.is(event)) {
    throw new Error('this is no event of a disclosure');
  }
  const disclosure = event.data.disclosure.toBigInt();
  const ground = `Consent ${found(ask.rests[0], 'consent that permits').id}`;
  world.expectLine(subject, posted, {
    kind: 'DisclosurePosted',
    agent: clerk.pair.address,
    organisation: home.id,
    action: 'DISCLOSE',
    purpose: ask.purpose,
    ground,
    object: `Disclosure ${disclosure}`,
  });
  const owed = (await api.call.accessApi.disclosure(subject, disclosure)).unwrap();
  progress.holds('the recipient owes its half', owed.half.isAwaited);
  progress.equal('whether the permit stands after its use', await reader.permitStatus(subject, outcome.permit), 'InForce');

  const acknowledge = api.tx.accessControl.acknowledge(recipient.member.id, subject, disclosure, 1);
  const foreign = api.tx.accessControl.acknowledge(home.id, subject, disclosure, 1);
  progress.equal(
    'the source does not say that the other received it',
    await refusedWith(sender.send(foreign, clerk.pair)),
    'AccessControl.NotTheRecipient',
  );
  const answer = await sender.send(acknowledge, recipient.pair);
  world.expectLine(subject, answer, {
    kind: 'DisclosureAcknowledged',
    agent: recipient.pair.address,
    organisation: recipient.member.id,
    action: 'COLLECT',
    purpose: ask.purpose,
    object: `Disclosure ${disclosure}`,
  });
  progress.equal(
    'nobody acknowledges twice',
    await refusedWith(sender.send(acknowledge, recipient.pair)),
    'AccessControl.AlreadyAnswered',
  );
  const whole = (await api.call.accessApi.disclosure(subject, disclosure)).unwrap();
  progress.holds('both halves are there', whole.half.isAcknowledged);
  progress.equal('what is open about the patient', (await api.call.accessApi.openHalvesAbout(subject, null, 10)).length, 0);
  progress.done(`${home.name} hands data over to ${recipient.member.name}: both halves are there, neither can be forged`);
}
