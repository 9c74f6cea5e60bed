// Requests about the persons of single steps.

import type { KeyringPair } from '@polkadot/keyring/types';
import { type AccessRequest, type EntryIndex, encodeData } from '../src/index.js';
import { outcomeOf } from './asking.js';
import type { Member, Person, World } from './world.js';

/** Who asks, at which organisation. */
export interface Requester {
  readonly pair: KeyringPair;
  readonly member: Member;
}

/** What must come of it: the consent that permits, or nothing. */
export interface Expected {
  readonly permittedBy: EntryIndex | undefined;
  /** The study that it is for. */
  readonly study?: EntryIndex;
}

/** Somebody asks about a person's data; answer and trail say what they should, and the answer is the permit. */
export async function askAboutPerson(
  world: World,
  what: string,
  { subject }: Person,
  { pair, member }: Requester,
  request: AccessRequest,
  { permittedBy, study }: Expected,
): Promise<EntryIndex | undefined> {
  const { api, codes, progress, sender } = world;
  const { action, purpose, ...data } = request;
  const included = await sender.send(
    api.tx.accessControl.request(
      member.id,
      subject,
      { Data: encodeData(data, codes) } as never,
      action as 'ACCESS',
      purpose as 'TREAT',
      study ?? null,
      'Multiple',
    ),
    pair,
  );
  const outcome = outcomeOf(world, included);
  progress.equal(`${what}: is it permitted`, outcome.permitted, permittedBy !== undefined);
  const permit = outcome.permitted ? outcome.permit : undefined;
  world.expectLine(subject, included, {
    kind: 'AccessDecided',
    agent: pair.address,
    organisation: member.id,
    action,
    purpose,
    ...(permit === undefined
      ? { outcome: 'Denied' }
      : { ground: `Consent ${permittedBy}`, object: `Permit ${permit}` }),
  });
  return permit;
}
