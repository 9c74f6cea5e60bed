// What somebody might try who means ill, or whose software is wrong: each is refused by its own name, and
// nothing changes.

import type { KeyringPair } from '@polkadot/keyring/types';
import { chainTime } from '../../src/index.js';
import { checkTrails } from '../steps/6-trail.js';
import { patientOf, refusedInABlock } from './attempts.js';
import { consents } from './consents.js';
import { enrolments } from './enrolments.js';
import { members } from './members.js';
import { freeBytes, strangersAndForgeries } from './pool.js';
import { anchors } from './records.js';
import { requests } from './requests.js';
import { suspension } from './suspension.js';
import { type World, found } from '../world.js';

/** A representative of the guarded patient who may only read. */
async function appointReader(world: World, now: number): Promise<KeyringPair> {
  const { api, sender } = world;
  const guarded = patientOf(world, 'guarded');
  const controller = found(guarded.pair, 'key');
  const account = world.freshAccount('reader');
  const included = await sender.send(
    api.tx.patientIdentity.appointRepresentative(
      guarded.subject,
      account.address,
      'NOK',
      { consent: false, revoke: false, read: true, rotate: false },
      { from: now, to: null },
    ),
    controller,
  );
  world.expectLine(guarded.subject, included, {
    kind: 'RepresentativeAppointed',
    agent: controller.address,
    ground: 'OwnRight',
    object: `Account ${account.address}`,
  });
  return account;
}

/** Everything hostile. */
export async function hostileInput(world: World): Promise<void> {
  const { progress, reader } = world;
  progress.step('Hostile input');
  const now = await chainTime(world.api);
  const onlyReader = await appointReader(world, now);
  const permit = found((await reader.permits(patientOf(world, 'treatment').subject))[0], 'permit');
  const permitKey = [patientOf(world, 'treatment').subject, permit.id] as const;

  const ofMembers = await members(world, now);

  const before = await reader.trailLength();
  const inABlock = [
    ...enrolments(world, now),
    ...consents(world, now, onlyReader),
    ...anchors(world, now),
    ...requests(world, permitKey),
    ...ofMembers,
  ];
  await refusedInABlock(world, inABlock);
  await strangersAndForgeries(world);
  await freeBytes(world);
  progress.equal('how far the trail grew under all that', (await reader.trailLength()) - before, 0n);
  await suspension(world);
  await checkTrails(world);
  for (const patient of world.patients) {
    const singles = patient.records.flatMap(({ anchor }) =>
      anchor !== undefined && 'record' in anchor ? [anchor.record] : [],
    );
    const ids = (all: readonly { readonly id: bigint }[]): string =>
      all
        .map(({ id }) => id)
        .sort()
        .join(' ');
    const { number, subject, given } = patient;
    progress.equal(`the consents of patient ${number} after all that`, ids(await reader.consents(subject)), ids(given));
    progress.equal(
      `the records of patient ${number} after all that`,
      (await reader.records(subject)).length,
      singles.length,
    );
  }
  progress.done(
    `${world.refusals.length} attempts are refused; the trail, the consents and the records are as they were`,
  );
}
