// Who takes part in the journey, and what they expect the trail to say.

import type { ApiPromise } from '@polkadot/api';
import type { Keyring } from '@polkadot/keyring';
import type { KeyringPair } from '@polkadot/keyring/types';
import {
  type AuditEntry,
  type Codes,
  type Consent,
  type EntryIndex,
  type Grantee,
  type Included,
  type Labels,
  type PatientData,
  type Reader,
  type Resource,
  type Sealed,
  type Sender,
  type SubjectId,
  freshAccount,
} from '../src/index.js';
import type { Progress } from './progress.js';

/** The members of the journey, by the names that the code gives them. */
export type MemberKey = 'north' | 'south' | 'institute';

/** A practitioner and the organisation that vouches for it. */
export interface Practitioner {
  readonly name: string;
  readonly role: string;
  readonly pair: KeyringPair;
  readonly member: Member;
}

/** An organisation of the journey. */
export interface Member {
  readonly key: MemberKey;
  readonly name: string;
  readonly kind: string;
  readonly id: number;
  readonly controller: KeyringPair;
  readonly staff: Map<string, Practitioner>;
}

/** A record of a patient at its hospital. */
export interface PatientRecord {
  readonly class: string;
  readonly labels: Labels;
  readonly dataTime: number | undefined;
  /** The record with its salt: what the hospital keeps. */
  readonly sealed: Sealed<Resource>;
  /** Where it is anchored: by itself, or at a place of a batch. */
  anchor?: { readonly record: EntryIndex } | { readonly batch: EntryIndex; readonly index: number };
}

/** A consent that a patient gave. */
export interface Given {
  readonly id: EntryIndex;
  readonly grantee: Grantee;
  readonly consent: Consent;
}

/** A patient. */
export interface Patient {
  readonly number: number;
  readonly data: PatientData;
  readonly home: Member;
  /** Nothing for the patient without a key; another one after a recovery. */
  pair: KeyringPair | undefined;
  readonly records: PatientRecord[];
  readonly given: Given[];
  /** What the patient signed to be enrolled. */
  readonly enrolment: { readonly deadline: number; readonly signature: Uint8Array } | undefined;
  /** Who acts for the patient beside itself. */
  guardian?: KeyringPair;
  /** Known from enrolment on. */
  subject: SubjectId;
}

/** Somebody beside the patients with records: a step of the journey is about it. */
export interface Person {
  readonly name: string;
  readonly home: Member;
  readonly subject: SubjectId;
  readonly pair: KeyringPair;
  /** Whether the subject has ended. */
  hasLeft: boolean;
}

/** A line that the trail should have. */
export type ExpectedLine = Omit<AuditEntry, 'index' | 'time' | 'subject'>;

/** Where a line comes from: its place decides the order. */
interface Placed {
  readonly at: Pick<Included, 'blockNumber' | 'position'>;
  readonly line: ExpectedLine;
}

/** Everything that the steps share. */
export class World {
  readonly members = new Map<MemberKey, Member>();
  readonly patients: Patient[] = [];
  readonly persons: Person[] = [];
  /** Proofs that were checked, here and by the chain. */
  proofsChecked = 0;
  /** DIDs whose documents were resolved and judged. */
  didsResolved = 0;
  /** What hostile attempts were refused with. */
  readonly refusals: {
    readonly attempt: string;
    readonly refusal: string;
    readonly where: 'in a block' | 'by the pool';
  }[] = [];
  /** How requests came out, by what the patient had decided. */
  readonly answers: { readonly scenario: string; readonly permitted: boolean; readonly why: string }[] = [];
  /** How far the chain's time moves with a block, in milliseconds. */
  blockTime = 0;
  private readonly lines = new Map<SubjectId, Placed[]>();

  constructor(
    readonly api: ApiPromise,
    readonly codes: Codes,
    readonly sender: Sender,
    readonly reader: Reader,
    readonly keyring: Keyring,
    readonly governance: KeyringPair,
    readonly progress: Progress,
    /** The address of the node. */
    readonly url: string,
  ) {}

  /** A member of the journey. */
  member(key: MemberKey): Member {
    return found(this.members.get(key), `member ${key}`);
  }

  /** Somebody of its staff. */
  staff(member: Member | MemberKey, name: string): Practitioner {
    const of = typeof member === 'string' ? this.member(member) : member;
    return found(of.staff.get(name), `${name} at ${of.name}`);
  }

  /** The other hospital. */
  other(home: Member): Member {
    return this.member(home.key === 'north' ? 'south' : 'north');
  }

  /** A key that nobody used before. */
  freshAccount(name: string): KeyringPair {
    return freshAccount(this.keyring, name);
  }

  /** Remembers a line that the trail about the subject should have from this transaction on. */
  expectLine(subject: SubjectId, at: Included, line: Partial<ExpectedLine> & Pick<ExpectedLine, 'kind'>): void {
    const whole: ExpectedLine = {
      agent: undefined,
      organisation: undefined,
      action: undefined,
      purpose: undefined,
      outcome: 'Success',
      ground: 'Unstated',
      object: 'Nothing',
      ...line,
    };
    const lines = this.lines.get(subject) ?? [];
    lines.push({ at, line: whole });
    this.lines.set(subject, lines);
  }

  /** The lines that the trail about the subject should have, in order. */
  expectedLines(subject: SubjectId): ExpectedLine[] {
    return [...(this.lines.get(subject) ?? [])]
      .sort(({ at: a }, { at: b }) => a.blockNumber - b.blockNumber || a.position - b.position)
      .map(({ line }) => line);
  }
}

/** The value, or an error that names what is missing. */
export function found<Value>(value: Value | undefined | null, what: string): Value {
  if (value === undefined || value === null) {
    throw new Error(`there is no ${what}`);
  }
  return value;
}
