// Organisations are admitted, vouch for practitioners, and enrol patients who hold no token.

import {
  type Resource,
  type SubjectId,
  chainTime,
  commitment,
  contentDigest,
  dataClass,
  dataTime,
  eventOf,
  passed,
  labelsOf,
  newSalt,
  type PatientData,
  seal,
  signEnrolment,
} from '../../src/index.js';
import { scenarioName } from '../decisions.js';
import { madeUpLei } from '../lei.js';
import { type Member, type MemberKey, type Patient, type World, found } from '../world.js';

const MEMBERS: readonly (readonly [MemberKey, string, string])[] = [
  ['north', 'North Hospital', 'HOSPITAL'],
  ['south', 'South Hospital', 'HOSPITAL'],
  ['institute', 'Institute for Clinical Research', 'RESEARCH_INSTITUTE'],
];

const HOSPITAL_STAFF = [
  ['physician', 'GENERAL_PRACTITIONER'],
  ['cardiologist', 'CARDIOLOGIST'],
  ['nurse', 'NURSE'],
  ['clerk', 'REGISTRATION_CLERK'],
  ['privacy officer', 'PRIVACY_OFFICER'],
] as const;

const INSTITUTE_STAFF = [
  ['researcher', 'RESEARCHER'],
  ['privacy officer', 'PRIVACY_OFFICER'],
] as const;

const YEAR = 365 * 86_400_000;
const HALF_A_DAY = 43_200_000;

/** What a clerk scanned: the paper itself stays in the hospital, the chain gets a salted commitment. */
export function scanOf(text: string): Uint8Array {
  return commitment(newSalt(), contentDigest({ scan: text }));
}

/** Admits the organisations by vote: on the development chain one is enough. */
async function admit(world: World): Promise<void> {
  const { api, sender, progress } = world;
  const planned = MEMBERS.map(([key, name, kind]) => ({
    key,
    name,
    kind,
    lei: madeUpLei(),
    controller: world.freshAccount(name),
  }));
  const decided = await Promise.all(
    planned.map(({ name, kind, lei, controller }) =>
      passed(
        sender,
        api.tx.consortium.admit({
          kind: kind as 'HOSPITAL',
          jurisdiction: 'DE',
          name,
          lei,
          controller: controller.address,
        }),
        world.governance,
      ),
    ),
  );
  // Enacted one behind the other: organisations are numbered in the order of admission.
  const admitted = await sender.sendAll(decided.map((call) => [call, world.governance]));
  for (const [place, included] of admitted.entries()) {
    const { key, name, kind, controller, lei } = planned[place]!;
    const event = eventOf(included, 'consortium', 'OrganisationAdmitted');
    if (!api.events.consortium.OrganisationAdmitted.is(event)) {
      throw new Error('this is no event of an admission');
    }
    const id = event.data.organisation.toNumber();
    world.members.set(key, { key, name, kind, id, controller, staff: new Map() });
    const read = (await world.reader.organisations()).find((organisation) => organisation.id === id);
    progress.equal(`organisation ${id} as the chain tells it`, read, {
      id,
      kind,
      jurisdiction: 'DE',
      name,
      lei,
      controller: controller.address,
      status: 'Active',
    });
  }
  progress.done(`admitted: ${MEMBERS.map(([, name]) => name).join(', ')}`);
}

/** Lets every organisation vouch for its practitioners. */
async function vouch(world: World, now: number): Promise<void> {
  const { api, codes, sender, reader, progress } = world;
  const period = { from: now, to: now + YEAR };
  const hires: { member: Member; name: string; role: string }[] = [...world.members.values()].flatMap((member) =>
    (member.key === 'institute' ? INSTITUTE_STAFF : HOSPITAL_STAFF).map(([name, role]) => ({ member, name, role })),
  );
  const planned = hires.map((hire) => ({ ...hire, pair: world.freshAccount(`${hire.name}, ${hire.member.name}`) }));
  await sender.sendAll(
    planned.map(({ member, role, pair }) => [
      api.tx.consortium.vouch(member.id, pair.address, codes.set('PractitionerRole', [role]), period),
      member.controller,
    ]),
  );
  for (const { member, name, role, pair } of planned) {
    member.staff.set(name, { name, role, pair, member });
    progress.equal(
      `the credential of the ${name} of ${member.name}`,
      await reader.credential(pair.address, member.id),
      {
        roles: [role],
        period,
        status: 'Active',
      },
    );
  }
  progress.done(`${planned.length} practitioners are vouched for`);
}

/** Enrols the patients: whoever has a key signs, one does so on paper. */
async function enrol(world: World, data: readonly PatientData[], now: number): Promise<void> {
  const { api, sender, reader, progress } = world;
  const genesis = api.genesisHash.toHex();
  const deadline = now + HALF_A_DAY;
  const planned = data.map((bundle, place) => {
    const number = place + 1;
    const home = world.member(place < data.length / 2 ? 'north' : 'south');
    const hasKey = scenarioName(number) !== 'paper';
    const pair = hasKey ? world.freshAccount(`patient ${number}`) : undefined;
    const evidence = scanOf(`enrolment of patient ${number}`);
    // Every other one signs as the browser extensions do.
    const enrolment = pair && {
      deadline,
      signature: signEnrolment(
        { genesis, organisation: home.id, controller: pair.address, deadline },
        pair,
        number % 2 === 0,
      ),
    };
    const call =
      pair === undefined || enrolment === undefined
        ? api.tx.patientIdentity.enrolAssisted(home.id, evidence)
        : api.tx.patientIdentity.enrol(home.id, pair.address, deadline, enrolment.signature);
    return { number, bundle, home, pair, enrolment, evidence, call, clerk: world.staff(home, 'clerk') };
  });

  for (const { number, pair } of planned) {
    if (pair !== undefined) {
      progress.equal(
        `what exists of the account of patient ${number} before`,
        await accountReferences(world, pair.address),
        0,
      );
    }
  }
  const enrolled = await sender.sendAll(planned.map(({ call, clerk }) => [call, clerk.pair]));
  for (const [place, included] of enrolled.entries()) {
    const { number, bundle, home, pair, enrolment, evidence, clerk } = planned[place]!;
    const event = eventOf(included, 'patientIdentity', 'SubjectEnrolled');
    if (!api.events.patientIdentity.SubjectEnrolled.is(event)) {
      throw new Error('this is no event of an enrolment');
    }
    const subject = event.data.subject.toHex();
    progress.equal(`the subject of patient ${number}`, await reader.subject(subject), {
      custodian: home.id,
      isAssisted: pair === undefined,
    });
    if (pair !== undefined) {
      progress.equal(`the subject of the account of patient ${number}`, await reader.subjectOf(pair.address), subject);
    }
    world.expectLine(subject, included, {
      kind: 'SubjectEnrolled',
      agent: clerk.pair.address,
      organisation: home.id,
      ground: pair === undefined ? `Paper ${hex(evidence)}` : 'OwnRight',
      object: pair === undefined ? 'Nothing' : `Account ${pair.address}`,
    });
    world.patients.push(newPatient(world, { number, bundle, home, pair, enrolment, subject }));
  }
  progress.equal(
    'that no two patients are one subject',
    new Set(world.patients.map(({ subject }) => subject)).size,
    data.length,
  );
  progress.done(
    `${data.length} patients are enrolled, ${planned.filter(({ pair }) => pair === undefined).length} of them without a key, none with a token`,
  );
}

/** The references that keep an account alive; there is no balance that could. */
export async function accountReferences(world: World, address: string): Promise<number> {
  const { providers, sufficients } = await world.api.query.system.account(address);
  return providers.toNumber() + sufficients.toNumber();
}

function newPatient(
  world: World,
  patient: Pick<Patient, 'number' | 'home' | 'pair' | 'enrolment'> & { bundle: PatientData; subject: SubjectId },
): Patient {
  const record = (resource: Resource) => ({
    class: found(dataClass(resource, world.codes), `class of ${resource.resourceType}`),
    labels: labelsOf(resource, world.codes),
    dataTime: dataTime(resource),
    sealed: seal(resource),
  });
  const { bundle, ...rest } = patient;
  return { ...rest, data: bundle, records: bundle.records.map(record), given: [] };
}

const hex = (bytes: Uint8Array): string => `0x${Buffer.from(bytes).toString('hex')}`;

/** The first step. */
export async function setUp(world: World, data: readonly PatientData[]): Promise<void> {
  world.progress.step('1. Organisations, practitioners and patients');
  // An extension of the transaction that polkadot.js does not know, and need not know: it has no bytes.
  world.progress.holds(
    'the pool asks who stands behind an account',
    world.api.registry.signedExtensions.includes('CheckSponsor'),
  );
  // Wallets ask what a transaction costs before they sign it.
  const { partialFee } = await world.api.tx.consortium.suspend(0).paymentInfo(world.governance);
  world.progress.equal('the fee that a wallet is told', partialFee.toBigInt(), 0n);
  const before = { block: await bestBlock(world), time: await chainTime(world.api) };
  await admit(world);
  await vouch(world, await chainTime(world.api));
  await enrol(world, data, await chainTime(world.api));
  const after = { block: await bestBlock(world), time: await chainTime(world.api) };
  world.blockTime = Math.ceil((after.time - before.time) / Math.max(1, after.block - before.block));
}

async function bestBlock(world: World): Promise<number> {
  return (await world.api.rpc.chain.getHeader()).number.toNumber();
}
