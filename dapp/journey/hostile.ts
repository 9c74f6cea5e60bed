// What somebody might try who means ill, or whose software is wrong: each is refused by its own name, and
// nothing changes.

import { WsProvider } from '@polkadot/api';
import type { KeyringPair } from '@polkadot/keyring/types';
import { u8aToHex } from '@polkadot/util';
import {
  type Call,
  type Included,
  PoolRefused,
  type Region,
  chainTime,
  encodeConsent,
  encodeRegion,
  poolRefusal,
  signEnrolment,
} from '../src/index.js';
import { scenarioName, treatmentAt } from './decisions.js';
import { madeUpLei } from './lei.js';
import { checkTrails } from './steps/6-trail.js';
import { type Patient, type World, found } from './world.js';

/** Something that gets into a block and is refused there. */
interface Attempt {
  readonly what: string;
  readonly call: Call;
  readonly by: KeyringPair;
  /** The error's name. */
  readonly refusal: string;
}

/** No code of any table stands there. */
const UNKNOWN_BIT = 1n << 63n;
const ZEROS = new Uint8Array(32);
const DAY = 86_400_000;
/** A number that nothing has. */
const NOBODY = 4_000_000_000;
const NO_SUBJECT = `0x${'00'.repeat(16)}` as const;

function patientOf(world: World, name: ReturnType<typeof scenarioName>): Patient {
  return found(
    world.patients.find((patient) => scenarioName(patient) === name),
    `patient whose way is ${name}`,
  );
}

function enrolments(world: World, now: number): Attempt[] {
  const { api } = world;
  const [north, south] = [world.member('north'), world.member('south')];
  const [northClerk, southClerk] = [world.staff(north, 'clerk').pair, world.staff(south, 'clerk').pair];
  const patient = patientOf(world, 'treatment');
  const key = found(patient.pair, 'key');
  const used = found(patient.enrolment, 'enrolment');
  const genesis = api.genesisHash.toHex();
  const newcomer = world.freshAccount('newcomer');
  const enrol = (organisation: number, pair: KeyringPair, deadline: number, signature: Uint8Array): Call =>
    api.tx.patientIdentity.enrol(organisation, pair.address, deadline, signature);
  const signed = (changes: object, pair = newcomer): Uint8Array =>
    signEnrolment(
      { genesis, organisation: north.id, controller: pair.address, deadline: now + DAY / 2, ...changes },
      pair,
    );
  return [
    {
      what: 'An enrolment signed for another organisation',
      call: enrol(south.id, newcomer, now + DAY / 2, signed({})),
      by: southClerk,
      refusal: 'PatientIdentity.SignatureInvalid',
    },
    {
      what: 'An enrolment signed for another chain',
      call: enrol(north.id, newcomer, now + DAY / 2, signed({ genesis: new Uint8Array(32).fill(7) })),
      by: northClerk,
      refusal: 'PatientIdentity.SignatureInvalid',
    },
    {
      what: 'An enrolment signed by somebody else',
      call: enrol(
        north.id,
        newcomer,
        now + DAY / 2,
        signed({ controller: newcomer.address }, world.freshAccount('else')),
      ),
      by: northClerk,
      refusal: 'PatientIdentity.SignatureInvalid',
    },
    {
      what: 'An enrolment replayed',
      call: enrol(patient.home.id, key, used.deadline, used.signature),
      by: world.staff(patient.home, 'clerk').pair,
      refusal: 'PatientIdentity.PayloadUsed',
    },
    {
      what: 'An enrolment past its deadline',
      call: enrol(north.id, newcomer, now - 1, signed({ deadline: now - 1 })),
      by: northClerk,
      refusal: 'PatientIdentity.DeadlinePassed',
    },
    {
      what: 'An enrolment that would hold for days',
      call: enrol(north.id, newcomer, now + 3 * DAY, signed({ deadline: now + 3 * DAY })),
      by: northClerk,
      refusal: 'PatientIdentity.DeadlineTooFar',
    },
    {
      what: 'A second enrolment of one account',
      call: enrol(north.id, key, now + DAY / 2, signed({}, key)),
      by: northClerk,
      refusal: 'PatientIdentity.AccountInUse',
    },
    {
      what: 'An enrolment by somebody outside the organisation',
      call: enrol(north.id, newcomer, now + DAY / 2, signed({})),
      by: southClerk,
      refusal: 'PatientIdentity.NotVouchedFor',
    },
    {
      what: 'An enrolment on a paper that nobody committed to',
      call: api.tx.patientIdentity.enrolAssisted(north.id, ZEROS),
      by: northClerk,
      refusal: 'PatientIdentity.CommitmentMissing',
    },
  ];
}

function consents(world: World, now: number, onlyReader: KeyringPair): Attempt[] {
  const { api, codes } = world;
  const patient = patientOf(world, 'treatment');
  const guarded = patientOf(world, 'guarded');
  const key = found(patient.pair, 'key');
  const other = found(patientOf(world, 'department').pair, 'key');
  const physician = world.staff(patient.home, 'physician').pair;
  const { consent } = treatmentAt(world, patient.home, now);
  const toHome = { Organisation: patient.home.id };
  const grant = (changes: object, grantee: object = toHome, subject = patient.subject): Call =>
    api.tx.consentRegistry.grant(subject, grantee as never, { ...encodeConsent(consent, codes), ...changes } as never);
  const over = (changes: Partial<Record<keyof Region, unknown>>): Call =>
    grant({ region: { ...encodeRegion(consent.region, codes), ...changes } });
  const given = found(patient.given[0], 'consent');
  const revoke = (id: bigint): Call => api.tx.consentRegistry.revoke(patient.subject, toHome, id);
  const clerk = world.staff(patient.home, 'clerk').pair;
  const by = key;
  return [
    { what: 'A consent by another patient', call: grant({}), by: other, refusal: 'ConsentRegistry.NotAuthorized' },
    { what: 'A consent by the doctor', call: grant({}), by: physician, refusal: 'ConsentRegistry.NotAuthorized' },
    {
      what: 'A consent by a representative who may only read',
      call: grant({}, { Organisation: guarded.home.id }, guarded.subject),
      by: onlyReader,
      refusal: 'ConsentRegistry.PowerMissing',
    },
    {
      what: 'A revocation by another patient',
      call: revoke(given.id),
      by: other,
      refusal: 'ConsentRegistry.NotAuthorized',
    },
    {
      what: 'All consents revoked by the doctor',
      call: api.tx.consentRegistry.revokeAll(patient.subject),
      by: physician,
      refusal: 'ConsentRegistry.NotAuthorized',
    },
    {
      what: 'A consent for a subject that does not exist',
      call: grant({}, toHome, NO_SUBJECT),
      by,
      refusal: 'ConsentRegistry.SubjectNotFound',
    },
    {
      what: 'A consent to nobody',
      call: grant({}, { Organisation: NOBODY }),
      by,
      refusal: 'ConsentRegistry.GranteeNotFound',
    },
    { what: 'A consent to no action', call: over({ actions: 0 }), by, refusal: 'ConsentRegistry.ActionsMissing' },
    { what: 'A consent for no purpose', call: over({ purposes: 0 }), by, refusal: 'ConsentRegistry.PurposesMissing' },
    { what: 'A consent about no data', call: over({ classes: 0 }), by, refusal: 'ConsentRegistry.ClassesMissing' },
    {
      what: 'A consent with a code that does not exist',
      call: over({ labels: UNKNOWN_BIT }),
      by,
      refusal: 'ConsentRegistry.UnknownCode',
    },
    {
      what: 'A consent to break the glass',
      call: over({ purposes: codes.set('PurposeOfUse', ['TREAT', 'BTG']) }),
      by,
      refusal: 'ConsentRegistry.EmergencyPurpose',
    },
    {
      what: 'A consent that is over',
      call: grant({ period: { from: now - 2, to: now - 1 } }),
      by,
      refusal: 'ConsentRegistry.PeriodInvalid',
    },
    {
      what: 'A consent about data of no time',
      call: over({ dataPeriod: { from: 2, to: 1 } }),
      by,
      refusal: 'ConsentRegistry.DataPeriodInvalid',
    },
    {
      what: 'A consent on a paper that nobody committed to',
      call: grant({ source: u8aToHex(ZEROS) }),
      by,
      refusal: 'ConsentRegistry.CommitmentMissing',
    },
    {
      what: 'A revocation of what was never granted',
      call: revoke(BigInt(NOBODY)),
      by,
      refusal: 'ConsentRegistry.ConsentNotFound',
    },
    {
      what: 'A paper consent for a patient who has a key',
      call: api.tx.consentRegistry.capture(
        patient.home.id,
        patient.subject,
        toHome,
        encodeConsent(consent, codes) as never,
        new Uint8Array(32).fill(1),
      ),
      by: clerk,
      refusal: 'ConsentRegistry.NotAssisted',
    },
    {
      what: 'A paper revocation for a patient who has a key',
      call: api.tx.consentRegistry.revokeOnPaper(
        patient.home.id,
        patient.subject,
        toHome,
        given.id,
        new Uint8Array(32).fill(1),
      ),
      by: clerk,
      refusal: 'ConsentRegistry.NotAssisted',
    },
    {
      what: 'A default policy by a hospital',
      call: api.tx.consentRegistry.setDefaultPolicy([{ purpose: 'TREAT', kind: 'HOSPITAL', decision: 'Permit' }]),
      by: patient.home.controller,
      refusal: 'BadOrigin',
    },
  ];
}

function anchors(world: World, now: number): Attempt[] {
  const { api } = world;
  const patient = patientOf(world, 'treatment');
  const silent = patientOf(world, 'nothing');
  const key = found(patient.pair, 'key');
  const [clerk, outsider] = [
    world.staff(patient.home, 'clerk').pair,
    world.staff(world.other(patient.home), 'clerk').pair,
  ];
  const record = {
    class: 'OBSERVATION' as const,
    confidentiality: 'N' as const,
    labels: 0n,
    commitment: new Uint8Array(32).fill(1),
    schema: 'R4' as const,
    dataTime: null as number | null,
    basis: { Law: 'GDPR_HEALTH_CARE' } as object,
  };
  const anchor = (changes: Partial<typeof record>, organisation = patient.home.id, subject = patient.subject): Call =>
    api.tx.recordAnchoring.anchor(organisation, subject, { ...record, ...changes } as never);
  const batch = (changes: object, organisation = patient.home.id): Call =>
    api.tx.recordAnchoring.anchorBatch(organisation, { root: record.commitment, count: 1, schema: 'R4', ...changes });
  const by = clerk;
  return [
    { what: 'A record anchored by a patient', call: anchor({}), by: key, refusal: 'RecordAnchoring.NotVouchedFor' },
    {
      what: 'A record anchored by the clerk of another hospital',
      call: anchor({}),
      by: outsider,
      refusal: 'RecordAnchoring.NotVouchedFor',
    },
    {
      what: 'A batch anchored by the clerk of another hospital',
      call: batch({}),
      by: outsider,
      refusal: 'RecordAnchoring.NotVouchedFor',
    },
    {
      what: 'A record for an organisation that does not exist',
      call: anchor({}, NOBODY),
      by,
      refusal: 'RecordAnchoring.OrganisationNotFound',
    },
    {
      what: 'A record about nobody',
      call: anchor({}, patient.home.id, NO_SUBJECT),
      by,
      refusal: 'RecordAnchoring.SubjectNotFound',
    },
    {
      what: 'A record without a commitment',
      call: anchor({ commitment: ZEROS }),
      by,
      refusal: 'RecordAnchoring.CommitmentMissing',
    },
    {
      what: 'A record with a label that does not exist',
      call: anchor({ labels: UNKNOWN_BIT }),
      by,
      refusal: 'RecordAnchoring.UnknownCode',
    },
    {
      what: 'A record of the future',
      call: anchor({ dataTime: now + 30 * DAY }),
      by,
      refusal: 'RecordAnchoring.DataTimeInFuture',
    },
    {
      what: 'A record kept on a consent that was not given',
      call: anchor({ basis: { Consent: null } }, silent.home.id, silent.subject),
      by: world.staff(silent.home, 'clerk').pair,
      refusal: 'RecordAnchoring.NotPermitted',
    },
    { what: 'A batch of no records', call: batch({ count: 0 }), by, refusal: 'RecordAnchoring.EmptyBatch' },
    {
      what: 'A batch of four thousand million records',
      call: batch({ count: 0xffff_ffff }),
      by,
      refusal: 'RecordAnchoring.BatchTooLarge',
    },
    { what: 'A batch without a root', call: batch({ root: ZEROS }), by, refusal: 'RecordAnchoring.CommitmentMissing' },
  ];
}

function requests(world: World, permitInForce: readonly [string, bigint]): Attempt[] {
  const { api } = world;
  const patient = patientOf(world, 'treatment');
  const physician = world.staff(patient.home, 'physician').pair;
  const outsider = world.staff(world.other(patient.home), 'physician').pair;
  const data = {
    Data: { class: 'OBSERVATION', confidentiality: 'N', labels: 0n as bigint, author: null, dataTime: null },
  };
  const request = (target: object, purpose: string, organisation = patient.home.id, subject = patient.subject): Call =>
    api.tx.accessControl.request(organisation, subject, target as never, 'ACCESS', purpose as 'TREAT');
  const by = physician;
  return [
    {
      what: "A request in another hospital's name",
      call: request(data, 'TREAT'),
      by: outsider,
      refusal: 'AccessControl.NotVouchedFor',
    },
    {
      what: "A request by a patient in a hospital's name",
      call: request(data, 'TREAT'),
      by: found(patient.pair, 'key'),
      refusal: 'AccessControl.NotVouchedFor',
    },
    {
      what: 'A request for nobody',
      call: request(data, 'TREAT', NOBODY),
      by,
      refusal: 'AccessControl.OrganisationNotFound',
    },
    {
      what: 'A request about nobody',
      call: request(data, 'TREAT', patient.home.id, NO_SUBJECT),
      by,
      refusal: 'AccessControl.SubjectNotFound',
    },
    {
      what: 'A request for a record that is not there',
      call: request({ Record: NOBODY }, 'TREAT'),
      by,
      refusal: 'AccessControl.RecordNotFound',
    },
    {
      what: 'An emergency by the ordinary way',
      call: request(data, 'BTG'),
      by,
      refusal: 'AccessControl.EmergencyPurpose',
    },
    {
      what: 'A request with a label that does not exist',
      call: request({ Data: { ...data.Data, labels: UNKNOWN_BIT } }, 'TREAT'),
      by,
      refusal: 'AccessControl.UnknownCode',
    },
    {
      what: 'Permits removed, none named',
      call: api.tx.accessControl.prunePermits([]),
      by,
      refusal: 'AccessControl.NothingToPrune',
    },
    {
      what: 'A permit removed while it holds',
      call: api.tx.accessControl.prunePermits([[...permitInForce]]),
      by,
      refusal: 'AccessControl.PermitNotExpired',
    },
  ];
}

function members(world: World, now: number): Attempt[] {
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
      name: 'A hospital',
      lei: madeUpLei(),
      controller: newcomer,
      ...changes,
    });
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
      what: 'An organisation without a name',
      call: api.tx.sudo.sudo(admit({ name: '' })),
      by: world.governance,
      refusal: 'Consortium.NameEmpty',
    },
    {
      what: 'An organisation whose identifier is wrong',
      call: api.tx.sudo.sudo(admit({ lei: 'DEVS0000000000000000' })),
      by: world.governance,
      refusal: 'Consortium.LeiInvalid',
    },
    {
      what: 'A controller of two organisations',
      call: api.tx.sudo.sudo(admit({ controller: north.controller.address })),
      by: world.governance,
      refusal: 'Consortium.ControllerTaken',
    },
  ];
}

/** Remembers what was refused, and tells it. */
function refused(world: World, where: World['refusals'][number]['where'], attempt: string, refusal: string): void {
  world.refusals.push({ attempt, refusal, where });
  world.progress.done(`${attempt}: ${refusal}`);
}

/** Sends everything at once; each is refused by its name, and leaves no line on the trail. */
async function refusedInABlock(world: World, attempts: readonly Attempt[]): Promise<void> {
  const { sender, progress } = world;
  const outcomes = await Promise.all(attempts.map(({ call, by }) => sender.attempt(call, by)));
  for (const [place, { error, events }] of outcomes.entries()) {
    const { what, refusal } = attempts[place]!;
    progress.equal(what, error, refusal);
    progress.equal(`${what}: lines on the trail`, events.filter(({ section }) => section === 'auditTrail').length, 0);
    refused(world, 'in a block', what, refusal);
  }
}

/** Hands something to the pool, which must refuse it. */
async function refusedByThePool(
  world: World,
  what: string,
  attempt: () => Promise<Included | unknown>,
  expected: number | RegExp,
): Promise<void> {
  let answer: unknown;
  // polkadot.js writes every refusal to the console, with a backtrace; here they are what is wanted.
  const { error: writeError } = console;
  console.error = () => undefined;
  try {
    await attempt();
  } catch (error) {
    answer = error;
  } finally {
    console.error = writeError;
  }
  world.progress.equal(
    `${what}: is it refused by the pool`,
    answer instanceof PoolRefused ? 'yes' : String(answer ?? 'no'),
    'yes',
  );
  const { code, reason } = answer as PoolRefused;
  if (typeof expected === 'number') {
    world.progress.equal(`${what}: the number of the refusal`, code, expected);
  } else {
    world.progress.holds(`${what}: the refusal "${reason}" is like ${expected}`, expected.test(reason));
  }
  // What a node says beside its number can be long: the backtrace of a runtime that cannot decode.
  const said = reason.split(/[\n:]/).slice(0, 3).join(':').trim();
  refused(world, 'by the pool', what, code === undefined ? said : `number ${code}`);
}

async function strangersAndForgeries(world: World): Promise<void> {
  const { api, sender } = world;
  const stranger = world.freshAccount('stranger');
  const patient = patientOf(world, 'treatment');
  const key = found(patient.pair, 'key');
  const harmless = (): Call =>
    api.tx.consentRegistry.revoke(patient.subject, { Organisation: patient.home.id }, NOBODY);

  await refusedByThePool(
    world,
    'A transaction of an account that no member stands behind',
    () => sender.send(harmless(), stranger),
    1,
  );
  await refusedByThePool(
    world,
    'A transaction that never expires',
    () => sender.attempt(harmless(), key, { era: 0 }),
    3,
  );

  const raw = new WsProvider(world.url, 1_000);
  await raw.isReady;
  const submit = (hex: string) => (): Promise<unknown> =>
    raw.send('author_submitExtrinsic', [hex]).catch((error: unknown) => {
      throw poolRefusal('a transaction', error);
    });
  try {
    const signed = await sender.sign(harmless(), key);
    const hex = signed.toHex();
    // The last byte belongs to the arguments: the signature no longer fits.
    const bent = hex.slice(0, -2) + (hex.endsWith('00') ? '01' : '00');
    await refusedByThePool(world, 'A transaction changed after it was signed', submit(bent), /bad signature/i);
    const done = await sender.watch(signed, key);
    world.progress.equal('the transaction as it was signed', done.error, 'ConsentRegistry.ConsentNotFound');
    await refusedByThePool(
      world,
      'A transaction replayed',
      submit(hex),
      /outdated|already imported|stale|temporarily banned/i,
    );
    await refusedByThePool(world, 'Bytes that are no transaction', submit('0x1234567890'), /^\d+:/);
    const long = api.tx.sudo.sudo(
      api.tx.consortium.admit({
        kind: 'HOSPITAL',
        name: 'A'.repeat(65),
        lei: madeUpLei(),
        controller: stranger.address,
      }),
    );
    await refusedByThePool(
      world,
      'A name longer than a name may be',
      () => sender.attempt(long, world.governance),
      /^\d+:/,
    );
    const hole = encodeRegion(treatmentAt(world, patient.home, 0).consent.region, world.codes);
    const many = api.tx.consentRegistry.grant(patient.subject, { Organisation: patient.home.id }, {
      ...encodeConsent(treatmentAt(world, patient.home, 0).consent, world.codes),
      provisions: Array.from({ length: 5 }, () => ({ hole, fills: [] })),
    } as never);
    await refusedByThePool(
      world,
      'A consent with more exceptions than one may have',
      () => sender.attempt(many, key),
      /^\d+:/,
    );
    const huge = api.tx.utility.batchAll(Array.from({ length: 20_000 }, harmless));
    await refusedByThePool(world, 'A transaction larger than a block', () => sender.attempt(huge, key), /^\d+:/);
  } finally {
    await raw.disconnect();
  }
}

/** What would put bytes of anybody's choice onto the chain for good, even in a call that fails. */
async function freeBytes(world: World): Promise<void> {
  const { api, sender } = world;
  const by = world.member('north').controller;
  const text = 'Jane Doe, born 1970';
  const remark = (): Call => api.tx.system.remarkWithEvent(text);
  const attempts: [string, Call][] = [
    ['Free text on the chain', api.tx.system.remark(text)],
    ['Free text on the chain, in a batch', api.tx.utility.batchAll([remark()])],
    ['Free text on the chain, by proxy', api.tx.proxy.proxy(by.address, null, remark())],
    ['Free text on the chain, as an address', api.tx.proxy.removeProxy({ Raw: text }, 'Any', 0)],
    ["Free text on the chain, in governance's name", api.tx.sudo.sudo(remark())],
    ["Governance's key used by a hospital", api.tx.sudo.sudo(api.tx.consortium.suspend(0))],
    ['A call wrapped too deep to read', [1, 2, 3, 4].reduce<Call>((call) => api.tx.utility.batch([call]), remark())],
  ];
  for (const [what, call] of attempts) {
    await refusedByThePool(world, what, () => sender.attempt(call, by), 5);
  }
}

/** While an organisation is suspended nobody counts who acts for it, and nobody gets in whom it alone stands behind. */
async function suspension(world: World): Promise<void> {
  const { api, sender, reader, progress, codes } = world;
  const institute = world.member('institute');
  const researcher = world.staff(institute, 'researcher').pair;
  const patient = patientOf(world, 'research');
  const request = { action: 'ACCESS', purpose: 'HRESCH', class: 'OBSERVATION', confidentiality: 'N', labels: [] };
  const ask = (): Promise<unknown> =>
    reader
      .canAccess(patient.subject, researcher.address, institute.id, request)
      .then(({ decision, ground }) => ({ decision, ground }));
  const permitted = { decision: 'Permit', ground: { kind: 'Consents', consents: patient.given.map(({ id }) => id) } };
  progress.equal('the answer to the researcher', await ask(), permitted);
  await sender.send(api.tx.sudo.sudo(api.tx.consortium.suspend(institute.id)), world.governance);
  progress.equal('the answer while the institute is suspended', await ask(), {
    decision: 'Deny',
    ground: { kind: 'NotInForce', why: 'OrganisationNotActive' },
  });
  const call = api.tx.accessControl.request(
    institute.id,
    patient.subject,
    {
      Data: {
        class: 'OBSERVATION',
        confidentiality: 'N',
        labels: codes.set('Sensitivity', []),
        author: null,
        dataTime: null,
      },
    },
    'ACCESS',
    'HRESCH',
  );
  await refusedByThePool(world, 'A researcher whose institute is suspended', () => sender.attempt(call, researcher), 2);
  await sender.send(api.tx.sudo.sudo(api.tx.consortium.reinstate(institute.id)), world.governance);
  progress.equal('the answer after the institute is reinstated', await ask(), permitted);
}

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

  const before = await reader.trailLength();
  const inABlock = [
    ...enrolments(world, now),
    ...consents(world, now, onlyReader),
    ...anchors(world, now),
    ...requests(world, permitKey),
    ...members(world, now),
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
