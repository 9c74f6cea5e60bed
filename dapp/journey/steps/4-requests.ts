// Requesters ask: permits and denials come out as the consents say.

import { chainTime } from '../../src/index.js';
import { type Answered, askAll } from '../asking.js';
import { type Ask, SCENARIOS, scenarioName, scenarioOf } from '../decisions.js';
import { type Patient, type World, found } from '../world.js';

/** How long to wait for the chain's time, in milliseconds of ours. */
const PATIENCE = 240_000;

const title = (patient: Patient): string => scenarioOf(patient).title;

/** Asks on a consent that expires: it permits while it holds, and not a moment longer. */
async function askShortLived(world: World, isOver: boolean): Promise<number> {
  const asks = world.patients
    .filter((patient) => scenarioName(patient) === 'shortLived')
    .map((patient): readonly [Patient, Ask] => [
      patient,
      {
        by: world.staff(world.other(patient.home), 'physician'),
        about: { like: { class: 'OBSERVATION', confidentiality: 'N', labels: [] } },
        action: 'ACCESS',
        purpose: 'TREAT',
        permitted: !isOver,
        rests: isOver ? [] : patient.given,
      },
    ]);
  await askAll(world, title, asks);
  return asks.length;
}

/** Asks while the consents that expire still hold. It belongs right behind the granting of them. */
export async function requestsBeforeExpiry(world: World): Promise<void> {
  const count = await askShortLived(world, false);
  world.progress.done(`${count} requests on consents that will expire are permitted`);
}

async function untilExpired(world: World): Promise<void> {
  const ends = world.patients
    .filter((patient) => scenarioName(patient) === 'shortLived')
    .flatMap(({ given }) => given.map(({ consent }) => consent.period.to ?? 0));
  const end = Math.max(...ends);
  const began = Date.now();
  while ((await chainTime(world.api)) < end) {
    if (Date.now() - began > PATIENCE) {
      throw new Error(`the chain's time does not reach ${end} within ${PATIENCE / 1_000} s`);
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

/** The subject itself and its guardian may have access by right; a stranger may not. */
async function checkOwnRight(world: World): Promise<void> {
  const { reader, progress } = world;
  const request = { action: 'ACCESS', purpose: 'PATRQT' };
  const guarded = found(
    world.patients.find((patient) => scenarioName(patient) === 'guarded'),
    'patient with a guardian',
  );
  for (const own of [guarded.pair, guarded.guardian]) {
    const answer = await reader.canAccess(guarded.subject, found(own, 'key').address, undefined, request);
    progress.equal('the answer to the subject or its guardian', answer, {
      ...answer,
      decision: 'Permit',
      ground: { kind: 'OwnRight' },
    });
  }
  const stranger = found(
    world.patients.find(({ pair }) => pair !== undefined && pair !== guarded.pair)?.pair,
    'other patient',
  );
  const answer = await reader.canAccess(guarded.subject, stranger.address, undefined, request);
  progress.equal('the answer to a stranger', answer, {
    ...answer,
    decision: 'Deny',
    ground: { kind: 'NotInForce', why: 'NotVouchedFor' },
  });
  progress.done('patient and guardian may see the data by right, another patient may not');
}

/** The fourth step. */
export async function requests(world: World): Promise<void> {
  const { progress } = world;
  progress.step('4. Requests');
  for (const scenario of new Set(Object.values(SCENARIOS))) {
    const asks = world.patients
      .filter((patient) => scenarioOf(patient) === scenario)
      .flatMap((patient) => scenario.asks(world, patient).map((ask): readonly [Patient, Ask] => [patient, ask]));
    if (asks.length > 0) {
      const answered = await askAll(world, title, asks);
      if (scenario === SCENARIOS.research) {
        // Without both, the data would not show what the exception does.
        const isSensitive = ({ ask: { about } }: Answered): boolean =>
          'labels' in about && about.labels.labels.length > 0;
        for (const permitted of [true, false]) {
          const some = answered.some((one) => isSensitive(one) && one.outcome.permitted === permitted);
          progress.holds(`sensitive records are among those ${permitted ? 'permitted' : 'denied'} to research`, some);
        }
      }
      const permitted = answered.filter(({ outcome }) => outcome.permitted).length;
      progress.done(`${scenario.title}: ${permitted} permitted, ${answered.length - permitted} denied`);
    }
  }
  await checkOwnRight(world);
  await untilExpired(world);
  const count = await askShortLived(world, true);
  progress.done(`${SCENARIOS.shortLived.title}: it is over, and the same ${count} requests are denied`);
}
