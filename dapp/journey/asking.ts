// Asking for access: first what the chain would answer, then the request itself.

import { type AccessRequest, type Ground, type Included, type Outcome, chainTime, encodeData, eventOf } from '../src/index.js';
import type { Ask } from './decisions.js';
import { explain } from './explain.js';
import { type Patient, type World, found } from './world.js';

/** A request that was made. */
export interface Answered {
  readonly patient: Patient;
  readonly ask: Ask;
  readonly outcome: Outcome;
  readonly included: Included;
}

/** The facts of a request, as the evaluator sees them. */
export async function factsOf(world: World, patient: Patient, ask: Ask): Promise<AccessRequest> {
  const { action, purpose, about } = ask;
  if ('like' in about) {
    return { action, purpose, ...about.like };
  }
  const id = singleId(ask);
  const record = found(
    (await world.reader.records(patient.subject)).find((one) => one.id === id),
    `record ${id}`,
  );
  return {
    action,
    purpose,
    class: record.class,
    confidentiality: record.confidentiality,
    labels: record.labels,
    author: record.author,
    dataTime: record.dataTime,
  };
}

function singleId({ about }: Ask): bigint | undefined {
  return 'anchor' in about && about.anchor !== undefined && 'record' in about.anchor ? about.anchor.record : undefined;
}

/** The call that asks. */
export function requestCall(world: World, patient: Patient, ask: Ask) {
  const id = singleId(ask);
  const target =
    'like' in ask.about ? { Data: encodeData(ask.about.like, world.codes) } : { Record: found(id, 'record') };
  return world.api.tx.accessControl.request(
    ask.by.member.id,
    patient.subject,
    target as never,
    ask.action as 'ACCESS',
    ask.purpose as 'TREAT',
    null,
    'Multiple',
  );
}

/** How a request came out, as the chain's event tells. */
export function outcomeOf(world: World, included: Included): Outcome {
  const event = eventOf(included, 'accessControl', 'Decided');
  if (!world.api.events.accessControl.Decided.is(event)) {
    throw new Error('this is no event of a decision');
  }
  const { outcome } = event.data;
  if (!outcome.isPermitted) {
    return { permitted: false };
  }
  const { permit, expiresAt } = outcome.asPermitted;
  return { permitted: true, permit: permit.toBigInt(), expiresAt: expiresAt.toNumber() };
}

/** Remembers what the trail must say of an answer. */
export function expectDecision(world: World, { patient, ask, outcome, included }: Answered): void {
  const id = singleId(ask);
  world.expectLine(patient.subject, included, {
    kind: 'AccessDecided',
    agent: ask.by.pair.address,
    organisation: ask.by.member.id,
    action: ask.action,
    purpose: ask.purpose,
    ...(outcome.permitted
      ? {
          outcome: 'Success',
          ground: `Consent ${found(ask.rests[0], 'consent that permits').id}`,
          object: `Permit ${outcome.permit}`,
        }
      : { outcome: 'Denied', ground: 'Unstated', object: id === undefined ? 'Nothing' : `Record ${id}` }),
  });
}

/** Research, and what of its kinds is asked for here. */
const RESEARCH: readonly string[] = ['HRESCH', 'BIORCH', 'CLINTRCH', 'DSRCH', 'TRANSRCH'];

/** On what the answer must rest. As shipped, an institute may claim research alone, and hospitals all that is asked here. */
function expectedGround({ by, purpose, rests }: Ask): Ground {
  if (by.member.kind === 'RESEARCH_INSTITUTE' && !RESEARCH.includes(purpose)) {
    return { kind: 'PurposeNotClaimable' };
  }
  return rests.length === 0
    ? { kind: 'DefaultPolicy' }
    : { kind: 'Consents', consents: rests.map(({ id }) => id) };
}

/** Asks, and compares answer, outcome and permit with what must come out. */
export async function askAll(
  world: World,
  scenarioTitle: (patient: Patient) => string,
  asks: readonly (readonly [Patient, Ask])[],
): Promise<Answered[]> {
  const { reader, sender, progress } = world;
  const told = await Promise.all(
    asks.map(async ([patient, ask]) => {
      const { by } = ask;
      const request = await factsOf(world, patient, ask);
      const answer = await reader.canAccess(patient.subject, by.pair.address, by.member.id, request);
      const what = describe(patient, ask);
      progress.equal(
        `may ${what}, says the chain`,
        { decision: answer.decision, ground: answer.ground },
        {
          decision: ask.permitted ? 'Permit' : 'Deny',
          ground: expectedGround(ask),
        },
      );
      const why = explain(answer, await reader.consents(patient.subject), request, by, await chainTime(world.api));
      return { what, why };
    }),
  );

  const included = await sender.sendAll(asks.map(([patient, ask]) => [requestCall(world, patient, ask), ask.by.pair]));
  const answered: Answered[] = [];
  for (const [place, one] of included.entries()) {
    const [patient, ask] = asks[place]!;
    const { what, why } = told[place]!;
    const outcome = outcomeOf(world, one);
    progress.equal(`${what}: is it permitted`, outcome.permitted, ask.permitted);
    if (outcome.permitted) {
      const permit = found(
        (await reader.permits(patient.subject)).find(({ id }) => id === outcome.permit),
        'permit',
      );
      progress.equal(
        `the permit of ${what}`,
        { ...permit, request: undefined },
        {
          id: outcome.permit,
          practitioner: ask.by.pair.address,
          organisation: ask.by.member.id,
          request: undefined,
          record: singleId(ask),
          ground: ask.rests[0]!.id,
          expiresAt: outcome.expiresAt,
        },
      );
      progress.equal(
        `whether that permit stands`,
        await reader.permitStatus(patient.subject, outcome.permit),
        'InForce',
      );
    }
    const result = { patient, ask, outcome, included: one };
    expectDecision(world, result);
    world.answers.push({ scenario: scenarioTitle(patient), permitted: outcome.permitted, why });
    answered.push(result);
  }
  return answered;
}

function describe(patient: Patient, { by, action, purpose, about }: Ask): string {
  const what =
    'like' in about
      ? `data like ${JSON.stringify(about.like)}`
      : `a record (${about.class}, labels: ${about.labels.labels.join(' ') || 'none'})`;
  return `the ${by.name} of ${by.member.name} ${action} ${what} of patient ${patient.number} for ${purpose}`;
}
