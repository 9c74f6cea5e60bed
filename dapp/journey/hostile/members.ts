// What is refused of members.

import { type Call, passed } from '../../src/index.js';
import { madeUpLei } from '../lei.js';
import { type Attempt, DAY, NOBODY, UNKNOWN_BIT } from './attempts.js';
import type { World } from '../world.js';

/** What is refused of members, and of governance: what they decided on is refused when it is enacted. */
export async function members(world: World, now: number): Promise<Attempt[]> {
  const { api, codes } = world;
  const north = world.member('north');
  const physician = world.staff(north, 'physician').pair;
  const newcomer = world.freshAccount('newcomer').address;
  const period = { from: now, to: now + DAY };
  const vouch = (roles: readonly string[] | bigint, account = newcomer, of: object = period): Call =>
    api.tx.consortium.vouch(
      north.id,
      account,
      typeof roles === 'bigint' ? roles : codes.set('PractitionerRole', roles),
      of as never,
    );
  const admit = (changes: object): Call =>
    api.tx.consortium.admit({
      kind: 'HOSPITAL',
      jurisdiction: 'DE',
      name: 'A hospital',
      lei: madeUpLei(),
      controller: newcomer,
      ...changes,
    });
  const decided = (call: Call): Promise<Call> => passed(world.sender, call, world.governance);
  const roles = codes.all('PractitionerRole');
  const by = north.controller;
  return [
    {
      what: 'A practitioner who vouches for another',
      call: vouch(['NURSE']),
      by: physician,
      refusal: 'Consortium.NotController',
    },
    { what: 'A credential without a role', call: vouch([]), by, refusal: 'Consortium.RolesMissing' },
    { what: 'A credential with five roles', call: vouch(roles.slice(0, 5)), by, refusal: 'Consortium.TooManyRoles' },
    {
      what: 'A credential with a role that does not exist',
      call: vouch(UNKNOWN_BIT),
      by,
      refusal: 'Consortium.UnknownCode',
    },
    {
      what: 'A credential that is over',
      call: vouch(['NURSE'], newcomer, { from: 0, to: 1 }),
      by,
      refusal: 'Consortium.PeriodInvalid',
    },
    {
      what: 'A second credential of one practitioner',
      call: vouch(['NURSE'], physician.address),
      by,
      refusal: 'Consortium.AlreadyVouchedFor',
    },
    { what: 'An organisation admitted by a hospital', call: admit({}), by, refusal: 'BadOrigin' },
    {
      what: 'An organisation suspended by a hospital',
      call: api.tx.consortium.suspend(world.member('south').id),
      by,
      refusal: 'BadOrigin',
    },
    {
      what: 'A vote of a practitioner',
      call: api.tx.governance.vote(NOBODY, true),
      by: physician,
      refusal: 'Governance.NotVoter',
    },
    {
      what: 'A vote on what nobody proposed',
      call: api.tx.governance.vote(NOBODY, true),
      by,
      refusal: 'Governance.ProposalNotFound',
    },
    {
      what: 'A proposal about which the members do not decide',
      call: api.tx.governance.propose(vouch(['NURSE'])),
      by,
      refusal: 'Governance.NotGoverned',
    },
    {
      what: 'An organisation without a name',
      call: await decided(admit({ name: '' })),
      by: world.governance,
      refusal: 'Consortium.NameEmpty',
    },
    {
      what: 'An organisation of no country',
      call: await decided(admit({ jurisdiction: 'de' })),
      by: world.governance,
      refusal: 'Consortium.JurisdictionInvalid',
    },
    {
      what: 'An organisation whose identifier is wrong',
      call: await decided(admit({ lei: 'DEVS0000000000000000' })),
      by: world.governance,
      refusal: 'Consortium.LeiInvalid',
    },
    {
      what: 'A controller of two organisations',
      call: await decided(admit({ controller: north.controller.address })),
      by: world.governance,
      refusal: 'Consortium.ControllerTaken',
    },
  ];
}
