//! What every part of Salus shares.
//!
//! Ids, health codes, commitments, consents, research programmes and the one evaluator over them, the
//! lines of the audit trail, the payloads that people sign, and the traits by which the pallets know
//! each other. A pallet imports this crate and FRAME, never another pallet.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

pub mod access_batch;
pub mod alias;
pub mod allowance;
pub mod audit;
pub mod codes;
pub mod commitment;
pub mod consent;
pub mod data_tag;
pub mod disclosure;
pub mod evaluator;
pub mod governance;
pub mod identity;
pub mod ids;
pub mod lei;
pub mod merkle;
pub mod organisation;
pub mod pool;
pub mod research;
pub mod rights;
pub mod sealed;
pub mod signed_payload;
#[cfg(feature = "std")]
pub mod testing;
pub mod time;
pub mod trail;
pub mod traits;

pub use alias::AliasOpening;
pub use codes::*;
pub use commitment::{Commitment, ContentDigest, Salt};
pub use data_tag::DataTag;
pub use ids::{
    AccessBatchId, BatchId, ConsentId, DisclosureId, EmergencyId, EntryIndex, OrganisationId,
    PermitId, ProgrammeId, ProposalId, RecordId, SealedHalfId, StudyId, SubjectId,
};
pub use lei::Lei;
pub use pool::PoolRefusal;
pub use time::{Moment, Month, Period};
