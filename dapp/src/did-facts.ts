// What DID documents are made of, as one chain tells it.

import type { ApiPromise } from '@polkadot/api';
import type { Enum, Option, Struct, bool, u32 } from '@polkadot/types-codec';
import type { AccountId32 } from '@polkadot/types/interfaces';
import { networkOf } from './did.js';
import type { OrganisationFacts, SubjectFacts } from './did-document.js';
import type { OrganisationId, SubjectId } from './types.js';

/** Where a resolver looks DIDs up. */
export interface DidSource {
  /** The network that it knows the organisations of. */
  readonly network: string;
  subject(subject: SubjectId): Promise<SubjectFacts | undefined>;
  organisation(organisation: OrganisationId): Promise<OrganisationFacts | undefined>;
}

/** The runtime's answer about a subject, as far as a document needs it. */
interface DidFacts extends Struct {
  readonly status: Enum & { readonly type: SubjectFacts['status'] };
  readonly controller: Option<AccountId32>;
  readonly custodian: u32;
  readonly isAssisted: bool;
}

/** The call of the runtime API that gives it. */
interface IdentityApi {
  did(subject: SubjectId): Promise<Option<DidFacts>>;
}

/** Looks DIDs up at the best block of a chain. */
export function didSource(api: ApiPromise): DidSource {
  const identity = api.call.identityApi as unknown as IdentityApi;
  return {
    network: networkOf(api.genesisHash.toHex()),
    subject: async (subject) => {
      const found = await identity.did(subject);
      if (found.isNone) {
        return undefined;
      }
      const { status, controller, custodian, isAssisted } = found.unwrap();
      return {
        status: status.type,
        controller: controller.isNone ? undefined : controller.unwrap().toString(),
        custodian: custodian.toNumber(),
        isAssisted: isAssisted.isTrue,
      };
    },
    organisation: async (organisation) => {
      const found = await api.call.consortiumApi.organisation(organisation);
      if (found.isNone) {
        return undefined;
      }
      const { status, controller, admittedAt } = found.unwrap();
      return { status: status.type, controller: controller.toString(), admittedAt: admittedAt.toNumber() };
    },
  };
}
