// Reading: the runtime's own answers, as plain values.

import type { ApiPromise } from '@polkadot/api';
import type { ITuple } from '@polkadot/types-codec/types';
import type { Option, u32, u64 } from '@polkadot/types-codec';
import type {
  PalletAccessControlPermit,
  PalletRecordAnchoringPredecessor,
  PalletRecordAnchoringRecord,
  PalletRecordAnchoringTombstone,
  PalletRecordAnchoringVersion,
  SalusPrimitivesAuditAuditEntry,
  SalusPrimitivesConsentGrantee,
  SalusPrimitivesConsentLiveConsent,
  SalusPrimitivesConsentRegion,
  SalusPrimitivesEvaluatorAnswerAnswerGround,
  SalusPrimitivesTimePeriod,
} from '@polkadot/types/lookup';
import { hexToString } from '@polkadot/util';
import type { Codes } from './codes.js';
import { encodeRequest } from './encode.js';
import type {
  AccessRequest,
  Address,
  AnchoredBatch,
  AnchoredRecord,
  Answer,
  Attestation,
  AuditEntry,
  Credential,
  EntryIndex,
  Grantee,
  Ground,
  LiveConsent,
  Organisation,
  OrganisationId,
  Period,
  Permit,
  Predecessor,
  Region,
  Representative,
  SubjectId,
  Tombstone,
} from './types.js';

/** Consents with whom they speak about, as the chain answers. */
type ConsentPage = ITuple<[SalusPrimitivesConsentGrantee, SalusPrimitivesConsentLiveConsent]>[];

/** Versions of a record with their numbers, as the chain answers. */
type VersionPage = ITuple<[u64, PalletRecordAnchoringVersion]>[];

/** How many lines one page asks for; the runtime may give fewer. */
const PAGE = 100;

/** Reads the state of one chain at its best block. */
export class Reader {
  constructor(
    private readonly api: ApiPromise,
    private readonly codes: Codes,
  ) {}

  /** Every organisation, in the order of admission. */
  async organisations(): Promise<Organisation[]> {
    const all: Organisation[] = [];
    for (;;) {
      const from = (all.at(-1)?.id ?? -1) + 1;
      const page = await this.api.call.consortiumApi.organisations(from, PAGE);
      if (page.length === 0) {
        return all;
      }
      all.push(
        ...page.map(([id, { kind, jurisdiction, name, lei, controller, status }]) => ({
          id: id.toNumber(),
          kind: kind.type,
          jurisdiction: hexToString(jurisdiction.toHex()),
          name: hexToString(name.toHex()),
          lei: hexToString(lei.toHex()),
          controller: controller.toString(),
          status: status.type,
        })),
      );
    }
  }

  /** What the organisation vouches for, if it does. */
  async credential(account: Address, organisation: OrganisationId): Promise<Credential | undefined> {
    const found = await this.api.call.consortiumApi.credential(account, organisation);
    if (found.isNone) {
      return undefined;
    }
    const { roles, period, status } = found.unwrap();
    return { roles: this.codes.names('PractitionerRole', roles), period: readPeriod(period), status: status.type };
  }

  /** The subject that the account controls, if any. */
  async subjectOf(account: Address): Promise<SubjectId | undefined> {
    const found = await this.api.call.identityApi.subjectOf(account);
    return found.isNone ? undefined : found.unwrap().toHex();
  }

  /** The subject that the account is engaged for as a representative or a guardian, if any. */
  async engagementOf(account: Address): Promise<SubjectId | undefined> {
    const found = await this.api.query.patientIdentity.engagements(account);
    return found.isNone ? undefined : found.unwrap().toHex();
  }

  /** Whether any organisation stands behind the account, for whatever reason. */
  async isSponsored(account: Address): Promise<boolean> {
    return !(await this.api.query.consortium.sponsorships(account)).isEmpty;
  }

  /** The subject's custodian and whether it has no key; nothing where there is no such subject. */
  async subject(subject: SubjectId): Promise<{ custodian: OrganisationId; isAssisted: boolean } | undefined> {
    const found = await this.api.call.identityApi.subject(subject);
    if (found.isNone) {
      return undefined;
    }
    const { custodian, controller } = found.unwrap();
    return { custodian: custodian.toNumber(), isAssisted: controller.isNone };
  }

  /** Who may act for a subject beside its controller. */
  async representatives(subject: SubjectId): Promise<Representative[]> {
    const found = await this.api.call.identityApi.representatives(subject);
    return found.map(([account, { kind, powers, period }]) => ({
      account: account.toString(),
      kind: kind.type,
      powers: (['consent', 'revoke', 'read', 'rotate'] as const).filter((power) => powers[power].isTrue),
      period: readPeriod(period),
    }));
  }

  /** The table that answers where no consent speaks. */
  async policy(): Promise<{ version: number; rules: { purpose: string; kind: string; decision: string }[] }> {
    const { version, rules } = await this.api.call.consentApi.policy();
    return {
      version: version.toNumber(),
      rules: rules.map(({ purpose, kind, decision }) => ({
        purpose: purpose.type,
        kind: kind.type,
        decision: decision.type,
      })),
    };
  }

  /** Whether the account may have access, for a study if it is for one, and on what the answer rests. Nobody learns that it was asked. */
  async canAccess(
    subject: SubjectId,
    account: Address,
    organisation: OrganisationId | undefined,
    request: AccessRequest,
    study?: EntryIndex,
  ): Promise<Answer> {
    const answer = await this.api.call.consentApi.canAccess(
      subject,
      account,
      organisation ?? null,
      encodeRequest(request, this.codes) as never,
      study ?? null,
    );
    return {
      decision: answer.decision.type,
      ground: readGround(answer.ground),
      policyVersion: answer.policyVersion.toNumber(),
    };
  }

  /** The version of the policy under which a consent was stated. */
  async policyVersionOf(consent: EntryIndex): Promise<number> {
    return (await this.api.call.consentApi.policyVersionAt(consent)).toNumber();
  }

  /** Every consent of a subject that stands, save sealed denials, whose content the chain does not hold. */
  async consents(subject: SubjectId): Promise<LiveConsent[]> {
    const all: LiveConsent[] = [];
    let after: EntryIndex | null = null;
    for (;;) {
      const page: ConsentPage = await this.api.call.consentApi.consents(subject, after, PAGE);
      if (page.length === 0) {
        return all;
      }
      for (const [grantee, live] of page) {
        after = live.id.toBigInt();
        if (live.statement.isSealed) {
          continue;
        }
        const { decision, region, period, regulatoryBasis, category, source, programme, provisions } =
          live.statement.asOpen;
        all.push({
          id: live.id.toBigInt(),
          grantee: readGrantee(grantee),
          decision: decision.type,
          region: this.readRegion(region),
          period: readPeriod(period),
          regulatoryBasis: regulatoryBasis.type,
          category: category.type,
          source: source.isNone ? undefined : source.unwrap().toU8a(),
          programme: small(programme),
          provisions: provisions.map(({ hole, fills }) => ({
            hole: this.readRegion(hole),
            fills: fills.map((fill) => this.readRegion(fill)),
          })),
        });
      }
    }
  }

  /** Every record of a subject that was anchored by itself. */
  async records(subject: SubjectId): Promise<AnchoredRecord[]> {
    const all: AnchoredRecord[] = [];
    for (;;) {
      const page = await this.api.call.recordApi.records(subject, last(all), PAGE);
      if (page.length === 0) {
        return all;
      }
      all.push(...page.map(([id, record]) => this.readRecord(id.toBigInt(), record)));
    }
  }

  /** A version of a record and those before it, the newest first; erased ones are among them. */
  async versions(subject: SubjectId, record: EntryIndex): Promise<(AnchoredRecord | Tombstone)[]> {
    const all: (AnchoredRecord | Tombstone)[] = [];
    let from: EntryIndex | undefined = record;
    while (from !== undefined) {
      const page: VersionPage = await this.api.call.recordApi.versions(subject, from, PAGE);
      all.push(
        ...page.map(([id, version]) =>
          version.isKept
            ? this.readRecord(id.toBigInt(), version.asKept)
            : readTombstone(id.toBigInt(), version.asErased),
        ),
      );
      from = page.length === 0 ? undefined : all.at(-1)?.replaces?.record;
    }
    return all;
  }

  /** What stays of a record, if it was erased. */
  async tombstone(subject: SubjectId, record: EntryIndex): Promise<Tombstone | undefined> {
    const found = await this.api.call.recordApi.tombstone(subject, record);
    return found.isNone ? undefined : readTombstone(record, found.unwrap());
  }

  /** Who confirms a record, and what. */
  async attestations(subject: SubjectId, record: EntryIndex): Promise<Attestation[]> {
    const found = await this.api.call.recordApi.attestations(subject, record);
    return found.map(({ organisation, kind, attestedAt }) => ({
      organisation: organisation.toNumber(),
      kind: kind.type,
      attestedAt: attestedAt.toNumber(),
    }));
  }

  /** A batch of an organisation. */
  async batch(organisation: OrganisationId, batch: EntryIndex): Promise<AnchoredBatch | undefined> {
    const found = await this.api.call.recordApi.batch(organisation, batch);
    if (found.isNone) {
      return undefined;
    }
    const { root, count } = found.unwrap();
    return { root: root.toU8a(), count: count.toNumber() };
  }

  /** Whether the chain finds the commitment in the batch by this proof; nothing where there is no such batch. */
  async isInBatch(
    organisation: OrganisationId,
    batch: EntryIndex,
    index: number,
    commitment: Uint8Array,
    proof: readonly Uint8Array[],
  ): Promise<boolean | undefined> {
    const found = await this.api.call.recordApi.isInBatch(organisation, batch, index, commitment, [...proof]);
    return found.isNone ? undefined : found.unwrap().isTrue;
  }

  /** Every permit about a subject that is kept. */
  async permits(subject: SubjectId): Promise<Permit[]> {
    const all: Permit[] = [];
    for (;;) {
      const page = await this.api.call.accessApi.permits(subject, last(all), PAGE);
      if (page.length === 0) {
        return all;
      }
      all.push(...page.map(([id, permit]) => this.readPermit(id.toBigInt(), permit)));
    }
  }

  /** Whether a permit stands now: `InForce`, or what ended it. */
  async permitStatus(subject: SubjectId, permit: EntryIndex): Promise<string | undefined> {
    const found = await this.api.call.accessApi.permitStands(subject, permit);
    return found.isNone ? undefined : found.unwrap().type;
  }

  /** How many lines the whole trail has. */
  async trailLength(): Promise<bigint> {
    return (await this.api.call.auditApi.length()).toBigInt();
  }

  /** Every line of the trail about a subject, or of `undefined` about none, in the order of their writing. */
  async trail(subject: SubjectId | undefined): Promise<AuditEntry[]> {
    const all: AuditEntry[] = [];
    for (;;) {
      const page = await this.api.call.auditApi.entries(subject ?? null, all.at(-1)?.index ?? null, PAGE);
      if (page.length === 0) {
        return all;
      }
      all.push(...page.map(readEntry));
    }
  }

  private readRecord(id: EntryIndex, record: PalletRecordAnchoringRecord): AnchoredRecord {
    const { offer, holds } = record;
    return {
      id,
      custodian: record.custodian.toNumber(),
      author: record.author.toNumber(),
      class: record.class.type,
      confidentiality: record.confidentiality.type,
      labels: this.codes.names('Sensitivity', record.labels),
      commitment: record.commitment.toU8a(),
      dataTime: moment(record.dataTime),
      replaces: readPredecessor(record.replaces),
      supersededBy: entryIndex(record.supersededBy),
      isHeld: holds.custodian.isSome || holds.governance.isSome,
      offeredTo: offer.isNone ? undefined : offer.unwrap().to.toNumber(),
    };
  }

  private readRegion(region: SalusPrimitivesConsentRegion): Region {
    return {
      actions: this.codes.names('ConsentAction', region.actions),
      purposes: this.codes.names('PurposeOfUse', region.purposes),
      classes: this.codes.names('DataClass', region.classes),
      confidentiality: region.confidentiality.type,
      labels: this.codes.names('Sensitivity', region.labels),
      author: small(region.author),
      dataPeriod: region.dataPeriod.isNone ? undefined : readPeriod(region.dataPeriod.unwrap()),
    };
  }

  private readPermit(id: EntryIndex, permit: PalletAccessControlPermit): Permit {
    const { request, ground } = permit;
    return {
      id,
      practitioner: permit.practitioner.toString(),
      organisation: permit.organisation.toNumber(),
      request: {
        action: request.action.type,
        purpose: request.purpose.type,
        class: request.class.isNone ? undefined : request.class.unwrap().type,
        confidentiality: request.confidentiality.isNone ? undefined : request.confidentiality.unwrap().type,
        labels: request.labels.isNone ? undefined : this.codes.names('Sensitivity', request.labels.unwrap()),
        author: small(request.author),
        dataTime: moment(request.dataTime),
      },
      record: permit.record.isNone ? undefined : permit.record.unwrap().toBigInt(),
      ground: ground.isConsent ? ground.asConsent.toBigInt() : ground.isOwnRight ? 'OwnRight' : 'DefaultPolicy',
      expiresAt: permit.expiresAt.toNumber(),
    };
  }
}

/** The id after which the next page begins. */
function last(page: readonly { readonly id: EntryIndex }[]): EntryIndex | null {
  return page.at(-1)?.id ?? null;
}

function small(value: Option<u32>): number | undefined {
  return value.isNone ? undefined : value.unwrap().toNumber();
}

function moment(value: Option<u64>): number | undefined {
  return value.isNone ? undefined : value.unwrap().toNumber();
}

function entryIndex(value: Option<u64>): EntryIndex | undefined {
  return value.isNone ? undefined : value.unwrap().toBigInt();
}

function readPredecessor(value: Option<PalletRecordAnchoringPredecessor>): Predecessor | undefined {
  if (value.isNone) {
    return undefined;
  }
  const { record, relation } = value.unwrap();
  return { record: record.toBigInt(), relation: relation.type };
}

function readTombstone(id: EntryIndex, tombstone: PalletRecordAnchoringTombstone): Tombstone {
  return {
    id,
    custodian: tombstone.custodian.toNumber(),
    ground: tombstone.ground.type,
    erasedAt: tombstone.erasedAt.toNumber(),
    replaces: readPredecessor(tombstone.replaces),
    supersededBy: entryIndex(tombstone.supersededBy),
  };
}

function readPeriod({ from, to }: SalusPrimitivesTimePeriod): Period {
  return { from: from.toNumber(), to: moment(to) };
}

function readGrantee(grantee: SalusPrimitivesConsentGrantee): Grantee {
  if (grantee.isPractitioner) {
    const { organisation, account } = grantee.asPractitioner;
    return { kind: 'Practitioner', organisation: organisation.toNumber(), account: account.toString() };
  }
  if (grantee.isOrganisation) {
    return { kind: 'Organisation', organisation: grantee.asOrganisation.toNumber() };
  }
  if (grantee.isRole) {
    const { organisation, role } = grantee.asRole;
    return { kind: 'Role', organisation: organisation.toNumber(), role: role.type };
  }
  return grantee.isKind ? { kind: 'Kind', organisations: grantee.asKind.type } : { kind: 'Everyone' };
}

function readGround(ground: SalusPrimitivesEvaluatorAnswerAnswerGround): Ground {
  if (ground.isConsents) {
    return { kind: 'Consents', consents: ground.asConsents.map((id) => id.toBigInt()) };
  }
  if (ground.isNotInForce) {
    return { kind: 'NotInForce', why: ground.asNotInForce.type };
  }
  if (ground.isOwnRight) {
    return { kind: 'OwnRight' };
  }
  if (ground.isPurposeNotClaimable) {
    return { kind: 'PurposeNotClaimable' };
  }
  return { kind: ground.isPersonHidden ? 'PersonHidden' : 'DefaultPolicy' };
}

function readEntry(entry: SalusPrimitivesAuditAuditEntry): AuditEntry {
  const named = (value: {
    readonly type: string;
    readonly inner: { toString(): string };
    readonly isBasic: boolean;
  }): string => {
    const inner = value.inner.toString();
    return inner === '' || inner === 'null' ? value.type : `${value.type} ${inner}`;
  };
  return {
    index: entry.index.toBigInt(),
    time: entry.time.toNumber(),
    kind: entry.kind.type,
    subject: entry.subject.isNone ? undefined : entry.subject.unwrap().toHex(),
    agent: entry.agent.isNone ? undefined : entry.agent.unwrap().toString(),
    organisation: small(entry.organisation),
    action: entry.action.isNone ? undefined : entry.action.unwrap().type,
    purpose: entry.purpose.isNone ? undefined : entry.purpose.unwrap().type,
    outcome: entry.outcome.type,
    ground: named(entry.ground),
    object: named(entry.object),
  };
}
