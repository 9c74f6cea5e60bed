// What is sent: signed beforehand, so that signing is no part of any figure.

import type { ApiPromise } from '@polkadot/api';
import type { KeyringPair } from '@polkadot/keyring/types';
import { randomAsHex } from '@polkadot/util-crypto';
import { type Call, Codes, chainTime, encodeConsent, encodeGrantee } from '../src/index.js';
import type { Crowd, Patient } from './prepare.js';

/** How many consents each patient gives to each organisation in a load. */
const EACH = 4;
/** How many organisations there are in the preset. */
const ORGANISATIONS = 4;

/** A transaction that is ready to be sent. */
export interface Ready {
  readonly hash: string;
  readonly hex: string;
}

/** Makes the transactions of a load. */
export class Calls {
  private readonly codes: Codes;

  constructor(
    private readonly api: ApiPromise,
    private readonly crowd: Crowd,
  ) {
    this.codes = new Codes(api.registry);
  }

  /** Every patient grants every organisation consents. */
  async grants(): Promise<Ready[]> {
    const now = await chainTime(this.api);
    return this.signed(
      this.everyGrantee().flatMap(([patient, organisation]) =>
        Array.from({ length: EACH }, () => [this.grant(patient, organisation, now), patient.pair] as const),
      ),
    );
  }

  /** Every patient revokes what it gave, organisation by organisation. */
  async revocations(): Promise<Ready[]> {
    return this.signed(
      this.everyGrantee().map(([{ subject, pair }, organisation]) => {
        const grantee = encodeGrantee({ kind: 'Organisation', organisation });
        return [this.api.tx.consentRegistry.revokeToward(subject, grantee as never), pair] as const;
      }),
    );
  }

  /** The clerks anchor so many records, of one patient after another. */
  async anchors(count: number): Promise<Ready[]> {
    const { clerks } = this.crowd;
    return this.signed(
      Array.from({ length: count }, (_, at) => [this.anchor(at), clerks[at % clerks.length]!] as const),
    );
  }

  /** As many grants as anchors, in turn. */
  async mixed(): Promise<Ready[]> {
    const now = await chainTime(this.api);
    const { clerks } = this.crowd;
    return this.signed(
      this.everyGrantee().flatMap(([patient, organisation], at) => [
        [this.grant(patient, organisation, now), patient.pair] as const,
        [this.anchor(at), clerks[at % clerks.length]!] as const,
      ]),
    );
  }

  private everyGrantee(): [Patient, number][] {
    return Array.from({ length: ORGANISATIONS }).flatMap((_, organisation) =>
      this.crowd.patients.map((patient): [Patient, number] => [patient, organisation]),
    );
  }

  private grant({ subject }: Patient, organisation: number, now: number): Call {
    const consent = {
      decision: 'Permit' as const,
      region: {
        actions: ['ACCESS'],
        purposes: ['TREAT'],
        classes: ['OBSERVATION'],
        confidentiality: 'N',
        labels: [],
      },
      period: { from: now },
      regulatoryBasis: 'GDPR_CONSENT',
      category: 'INFA',
      provisions: [],
    };
    const grantee = encodeGrantee({ kind: 'Organisation', organisation });
    return this.api.tx.consentRegistry.grant(subject, grantee as never, encodeConsent(consent as never, this.codes) as never);
  }

  private anchor(at: number): Call {
    const { organisation, patients } = this.crowd;
    return this.api.tx.recordAnchoring.anchor(organisation, patients[at % patients.length]!.subject, {
      class: 'OBSERVATION',
      confidentiality: 'N',
      labels: this.codes.set('Sensitivity', []),
      commitment: randomAsHex(32),
      secondCommitment: null,
      schema: 'R4',
      dataTime: null,
      tags: null,
      basis: { Law: 'GDPR_HEALTH_CARE' },
    } as never);
  }

  /** Signs each with the next nonce of its account. */
  private async signed(calls: readonly (readonly [Call, KeyringPair])[]): Promise<Ready[]> {
    const nonces = new Map<string, number>();
    const ready = [];
    for (const [call, pair] of calls) {
      const nonce = nonces.get(pair.address) ?? (await this.api.rpc.system.accountNextIndex(pair.address)).toNumber();
      nonces.set(pair.address, nonce + 1);
      const signed = await call.signAsync(pair, { nonce, era: 4_096 });
      ready.push({ hash: signed.hash.toHex(), hex: signed.toHex() });
    }
    return ready;
  }
}
