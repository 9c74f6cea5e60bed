// The typed polkadot.js package of Salus.

import './interfaces/augment-api.js';
import './interfaces/augment-types.js';
import './interfaces/types-lookup.js';

export * from './alias.js';
export * from './batch.js';
export * from './canonical.js';
export * from './codes.js';
export * from './commitment.js';
export * from './connect.js';
export * from './control.js';
export * from './did.js';
export * from './did-document.js';
export * from './did-facts.js';
export * from './did-resolver.js';
export * from './emergency.js';
export * from './encode.js';
export * from './enrolment.js';
export * from './fhir.js';
export * from './govern.js';
export * from './keys.js';
export * from './labelling.js';
export * from './payload.js';
export * from './read.js';
export * from './recovery.js';
export * from './research.js';
export * from './sealed-deny.js';
export * from './trail.js';
export * from './transactions.js';
export * from './types.js';
export * from './wallet.js';
