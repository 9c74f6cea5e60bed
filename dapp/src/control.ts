// Control of a subject, from hand to hand: what the new controller signs.

import type { KeyringPair } from '@polkadot/keyring/types';
import { hexToU8a } from '@polkadot/util';
import { littleEndian, payloadBytes } from './payload.js';
import type { OrganisationId, SubjectId } from './types.js';

/** A change of the controller before it is signed. */
export interface Handover {
  /** The chain's genesis hash. */
  readonly genesis: Uint8Array | string;
  /** Whose controller changes. */
  readonly subject: SubjectId;
  /** Until when the signature may be used, in milliseconds since 1970 of the chain's time. */
  readonly deadline: number;
}

/** A change of the controller at the desk of the subject's custodian. */
export interface HandoverAtDesk extends Handover {
  /** The custodian. */
  readonly organisation: OrganisationId;
}

/** The new controller's signature where the present one, or a representative, gives the subject to it; as a MultiSignature. */
export function signRotation({ genesis, subject, deadline }: Handover, pair: KeyringPair): Uint8Array {
  return sign(pair, payloadBytes('rotate', genesis, [hexToU8a(subject), pair.addressRaw], deadline));
}

/** The signature of a patient who claims a subject that was enrolled without a key, as a MultiSignature. */
export function signClaim(claim: HandoverAtDesk, pair: KeyringPair): Uint8Array {
  return sign(pair, payloadBytes('claim', claim.genesis, atDesk(claim, pair), claim.deadline));
}

/** The signature of a patient who came of age and takes over, as a MultiSignature. */
export function signTakeOver(takeOver: HandoverAtDesk, pair: KeyringPair): Uint8Array {
  return sign(pair, payloadBytes('takeOver', takeOver.genesis, atDesk(takeOver, pair), takeOver.deadline));
}

function atDesk({ organisation, subject }: HandoverAtDesk, pair: KeyringPair): Uint8Array[] {
  return [littleEndian(organisation, 32), hexToU8a(subject), pair.addressRaw];
}

function sign(pair: KeyringPair, payload: Uint8Array): Uint8Array {
  return pair.sign(payload, { withType: true });
}
