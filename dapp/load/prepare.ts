// Who sends: clerks of a hospital, and patients that they enrol.

import type { ApiPromise } from '@polkadot/api';
import type { Keyring } from '@polkadot/keyring';
import type { KeyringPair } from '@polkadot/keyring/types';
import { Codes, Sender, chainTime, eventOf, freshAccount, signEnrolment } from '../src/index.js';

const HOUR = 3_600_000;
const YEAR = 365 * 24 * HOUR;
/** How many clerks there are: each sends one transaction after another. */
const CLERKS = 16;

/** A patient and the account that acts for it. */
export interface Patient {
  readonly subject: string;
  readonly pair: KeyringPair;
}

/** Everybody who sends. */
export interface Crowd {
  readonly organisation: number;
  readonly clerks: readonly KeyringPair[];
  readonly patients: readonly Patient[];
}

/** Vouches for the clerks and enrols the patients. */
export async function prepare(
  api: ApiPromise,
  keyring: Keyring,
  organisation: number,
  controller: KeyringPair,
  count: number,
): Promise<Crowd> {
  const sender = new Sender(api, 300_000);
  const now = await chainTime(api);
  const roles = new Codes(api.registry).set('PractitionerRole', ['REGISTRATION_CLERK']);
  const clerks = Array.from({ length: CLERKS }, () => freshAccount(keyring, 'clerk'));
  await sender.sendAll(
    clerks.map(({ address }) => [
      api.tx.consortium.vouch(organisation, address, roles, { from: now, to: now + YEAR }),
      controller,
    ]),
  );
  const deadline = now + HOUR;
  const genesis = api.genesisHash.toHex();
  const pairs = Array.from({ length: count }, () => freshAccount(keyring, 'patient'));
  const enrolled = await sender.sendAll(
    pairs.map((pair, at) => {
      const statement = { genesis, organisation, controller: pair.address, deadline };
      const call = api.tx.patientIdentity.enrol(organisation, pair.address, deadline, signEnrolment(statement, pair));
      return [call, clerks[at % CLERKS]!];
    }),
  );
  const patients = enrolled.map((included, at) => {
    const event = eventOf(included, 'patientIdentity', 'SubjectEnrolled');
    if (!api.events.patientIdentity.SubjectEnrolled.is(event)) {
      throw new Error('this is no event of an enrolment');
    }
    return { subject: event.data.subject.toHex(), pair: pairs[at]! };
  });
  return { organisation, clerks, patients };
}
