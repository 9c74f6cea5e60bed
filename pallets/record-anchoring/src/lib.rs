//! Commitments to medical records, one by one and in batches.
//!
//! A record never touches the chain. Its custodian keeps it, and anchors a salted commitment to it
//! ([`Commitment`](salus_primitives::Commitment)), so that anyone who is given record and salt can
//! check that it is what was anchored, and when. A record that is anchored singly shows its subject,
//! its class and its labels, since consents speak about these. A batch shows nothing but the root of
//! a Merkle tree over commitments: no subject, no class.
//!
//! The same commitment can be anchored more than once, and no index is kept to refuse it: commitments
//! are salted, so that two of one value come from one custodian that anchored twice, and each anchor
//! only states that its record existed by then. Whoever copies a stranger's commitment can open
//! neither.
//!
//! - **Versions.** A record is never changed: its custodian anchors another in its place. Versions make a
//!   chain without forks, each naming the one before it and the one after it, so that no value grows with
//!   the chain; an old version can be checked as before.
//! - **Erasure.** The commitment leaves the state, and a tombstone stays: when, and on what ground. It
//!   reaches the state of now; what a block carried, it carried. A record is not erased while a hold
//!   stands: a duty to retain it, or a legal claim.
//! - **Custody** passes to another organisation when its custodian offers the record and the other accepts
//!   it, or when its custodian was removed, to the one that keeps the subject.
//! - **Attestations.** Other organisations confirm that they hold or have checked the record.
//!
//! Records, tombstones and batches count against the byte allowance of the organisation that keeps them,
//! attestations against that of the organisation that confirms.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

pub use pallet::*;
pub use types::*;
pub use weights::WeightInfo;

mod attestations;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod custody;
mod erasure;
mod impls;
#[cfg(test)]
mod mock;
mod reads;
#[cfg(test)]
mod tests;
#[cfg(any(feature = "std", feature = "try-runtime"))]
mod try_state;
mod types;
mod versions;
pub mod weights;

/// The pallet.
#[frame_support::pallet]
pub mod pallet {
    use super::*;
    use frame_support::{pallet_prelude::*, traits::Time};
    use frame_system::pallet_prelude::{ensure_signed, BlockNumberFor, OriginFor};
    use salus_primitives::{
        organisation::AllowanceRefusal,
        traits::{Allowances, AuditSink, Consents, Organisations, Subjects},
        BatchId, Commitment, ErasureGround, Moment, OrganisationId, RecordId, RetentionGround,
        SubjectId, VersionRelation,
    };
    use sp_core::H256;

    const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

    /// The register of anchored records.
    #[pallet::pallet]
    #[pallet::storage_version(STORAGE_VERSION)]
    pub struct Pallet<T>(_);

    /// What the register needs of the runtime.
    #[pallet::config]
    pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
        /// The clock, in milliseconds since 1970.
        type Clock: Time<Moment = Moment>;

        /// Who governs: it says what must not be erased beside the custodians.
        type GovernanceOrigin: EnsureOrigin<Self::RuntimeOrigin>;

        /// Where every anchor is told. Its numbers name records and batches.
        type AuditTrail: AuditSink<Self::AccountId>;

        /// Says who may act for an organisation.
        type Organisations: Organisations<Self::AccountId>;

        /// Says which subjects there are.
        type Subjects: Subjects<Self::AccountId>;

        /// Says how much an organisation may store.
        type Allowances: Allowances;

        /// Says whether a subject consented to its data being kept.
        type Consents: Consents<Self::AccountId>;

        /// What the calls cost.
        type WeightInfo: WeightInfo;

        /// How many records one page of [`Pallet::records`] holds at most.
        #[pallet::constant]
        type MaxPageSize: Get<u32>;

        /// How many leaves a batch may have. It may be raised, never lowered: batches stay.
        #[pallet::constant]
        type MaxBatchSize: Get<u32>;

        /// How many organisations may confirm a record at a time. It may be raised, never lowered.
        #[pallet::constant]
        type MaxAttestations: Get<u32>;

        /// How long an organisation may accept a record that it is offered, in milliseconds.
        #[pallet::constant]
        type OfferLifetime: Get<Moment>;

        /// Makes members for benchmarks.
        #[cfg(feature = "runtime-benchmarks")]
        type OrganisationsHelper: salus_primitives::traits::OrganisationsHelper<Self::AccountId>;

        /// Makes subjects for benchmarks.
        #[cfg(feature = "runtime-benchmarks")]
        type SubjectsHelper: salus_primitives::traits::SubjectsHelper<Self::AccountId>;

        /// Makes consents for benchmarks.
        #[cfg(feature = "runtime-benchmarks")]
        type ConsentsHelper: salus_primitives::traits::ConsentsHelper<Self::AccountId>;
    }

    /// The records that were anchored one by one, by subject and number.
    #[pallet::storage]
    pub type Records<T: Config> =
        StorageDoubleMap<_, Blake2_128Concat, SubjectId, Twox64Concat, RecordId, Record>;

    /// The batches, by the organisation that anchored them and number.
    #[pallet::storage]
    pub type Batches<T: Config> =
        StorageDoubleMap<_, Twox64Concat, OrganisationId, Twox64Concat, BatchId, Batch>;

    /// What stays of the records that were erased.
    #[pallet::storage]
    pub type Tombstones<T: Config> =
        StorageDoubleMap<_, Blake2_128Concat, SubjectId, Twox64Concat, RecordId, Tombstone>;

    /// What stays of the batches that were erased.
    #[pallet::storage]
    pub type BatchTombstones<T: Config> =
        StorageDoubleMap<_, Twox64Concat, OrganisationId, Twox64Concat, BatchId, BatchTombstone>;

    /// Who confirms a record. It ends with the record.
    #[pallet::storage]
    pub type Attestations<T: Config> = StorageDoubleMap<
        _,
        Blake2_128Concat,
        SubjectId,
        Twox64Concat,
        RecordId,
        BoundedVec<Attestation, T::MaxAttestations>,
        ValueQuery,
    >;

    /// What the register tells.
    #[pallet::event]
    #[pallet::generate_deposit(pub(super) fn deposit_event)]
    pub enum Event<T: Config> {
        /// A record was anchored.
        RecordAnchored {
            /// The subject that it is about.
            subject: SubjectId,
            /// Its number.
            record: RecordId,
            /// The organisation that keeps it.
            organisation: OrganisationId,
            /// The commitment to it.
            commitment: Commitment,
        },
        /// A batch of records was anchored.
        BatchAnchored {
            /// Its number.
            batch: BatchId,
            /// The organisation that keeps the records.
            organisation: OrganisationId,
            /// The root of the Merkle tree over the commitments.
            root: H256,
            /// How many commitments the tree has.
            count: u32,
        },
        /// A version of a record was anchored in the place of another.
        RecordSuperseded {
            /// The subject that it is about.
            subject: SubjectId,
            /// The version that it stands in the place of.
            superseded: RecordId,
            /// Its number.
            record: RecordId,
            /// How it relates to that version.
            relation: VersionRelation,
            /// The organisation that keeps it.
            organisation: OrganisationId,
            /// The commitment to it.
            commitment: Commitment,
        },
        /// A record was erased, with everything that others confirmed about it.
        RecordErased {
            /// The subject that it was about.
            subject: SubjectId,
            /// Its number.
            record: RecordId,
            /// The organisation that kept it.
            organisation: OrganisationId,
            /// On what ground.
            ground: ErasureGround,
        },
        /// A batch of records was erased.
        BatchErased {
            /// Its number.
            batch: BatchId,
            /// The organisation that kept the records.
            organisation: OrganisationId,
            /// On what ground.
            ground: ErasureGround,
        },
        /// A record or a batch must not be erased from now on.
        HoldPlaced {
            /// Which.
            anchor: Anchor,
            /// The organisation that keeps it.
            organisation: OrganisationId,
            /// Who says so.
            holder: Holder,
            /// On what ground.
            ground: RetentionGround,
        },
        /// Somebody no longer says that a record or a batch must not be erased. The other may.
        HoldLifted {
            /// Which.
            anchor: Anchor,
            /// The organisation that keeps it.
            organisation: OrganisationId,
            /// Who said so.
            holder: Holder,
        },
        /// A record was offered to another organisation.
        CustodyOffered {
            /// The subject that it is about.
            subject: SubjectId,
            /// Its number.
            record: RecordId,
            /// The organisation that keeps it.
            organisation: OrganisationId,
            /// The organisation that may accept it.
            to: OrganisationId,
            /// The first moment at which it may no longer, in milliseconds since 1970.
            expires_at: Moment,
        },
        /// The offer of a record was withdrawn by its custodian, or declined by the other.
        CustodyOfferDiscarded {
            /// The subject that it is about.
            subject: SubjectId,
            /// Its number.
            record: RecordId,
            /// Which of the two.
            organisation: OrganisationId,
        },
        /// A record has another custodian, which accepted it.
        CustodyTransferred {
            /// The subject that it is about.
            subject: SubjectId,
            /// Its number.
            record: RecordId,
            /// The organisation that kept it.
            from: OrganisationId,
            /// The organisation that keeps it.
            to: OrganisationId,
        },
        /// A record whose custodian was removed has another.
        CustodyAdopted {
            /// The subject that it is about.
            subject: SubjectId,
            /// Its number.
            record: RecordId,
            /// The organisation that kept it.
            from: OrganisationId,
            /// The organisation that keeps it.
            to: OrganisationId,
        },
        /// An organisation confirms a record of another.
        RecordAttested {
            /// The subject that it is about.
            subject: SubjectId,
            /// Its number.
            record: RecordId,
            /// The organisation that confirms.
            organisation: OrganisationId,
            /// What it confirms.
            kind: AttestationKind,
        },
        /// An organisation no longer confirms a record of another.
        AttestationWithdrawn {
            /// The subject that it is about.
            subject: SubjectId,
            /// Its number.
            record: RecordId,
            /// The organisation that confirmed.
            organisation: OrganisationId,
        },
    }

    /// Why a call is refused.
    #[pallet::error]
    pub enum Error<T> {
        /// No organisation has this number.
        OrganisationNotFound,
        /// The organisation is suspended or removed.
        OrganisationNotActive,
        /// The organisation does not vouch for the caller.
        NotVouchedFor,
        /// The caller's credential is suspended, not valid yet, or expired.
        CredentialNotInForce,
        /// There is no such subject.
        SubjectNotFound,
        /// The subject has ended.
        SubjectNotActive,
        /// A set of codes has a bit that stands for no code.
        UnknownCode,
        /// The commitment, or the root of the batch, is zero.
        CommitmentMissing,
        /// The time that the data is about lies in the future.
        DataTimeInFuture,
        /// The subject's consents and the default policy do not allow that the data is kept. It does
        /// not tell whether a restriction exists.
        NotPermitted,
        /// The law's ground is the patient's consent: anchor by consent, so that it is asked.
        BasisIsConsent,
        /// The batch has no leaves.
        EmptyBatch,
        /// The batch has more leaves than a batch may have.
        BatchTooLarge,
        /// The organisation stores as much as it may.
        AllowanceExhausted,
        /// A tag is zero.
        TagMissing,
        /// A tag is named twice.
        TagNamedTwice,
        /// It is not said what there is among the leaves of the batch.
        LeafKindsMissing,
        /// The subject has no such record.
        RecordNotFound,
        /// The record was erased.
        RecordErased,
        /// The organisation has no such batch.
        BatchNotFound,
        /// The batch was erased.
        BatchErased,
        /// The organisation does not keep the record.
        NotCustodian,
        /// Another version stands in the place of this one already.
        AlreadySuperseded,
        /// Something stands against erasing it.
        HoldInForce,
        /// The same has been said against erasing it already.
        AlreadyHeld,
        /// Nothing of the kind was said against erasing it.
        NotHeld,
        /// The organisation keeps the record already.
        SameOrganisation,
        /// The record is offered to somebody already.
        AlreadyOffered,
        /// The record is not offered to the organisation, or to anybody.
        OfferNotFound,
        /// The record was offered to the organisation for too long.
        OfferExpired,
        /// The organisation neither made the offer nor was made it.
        NotParty,
        /// The organisation that keeps the record was not removed.
        CustodianNotRemoved,
        /// The organisation does not keep the subject.
        NotCustodianOfSubject,
        /// As many organisations confirm the record as may.
        TooManyAttestations,
        /// The organisation confirms nothing about the record.
        AttestationNotFound,
    }

    impl<T> From<AllowanceRefusal> for Error<T> {
        fn from(refusal: AllowanceRefusal) -> Self {
            match refusal {
                AllowanceRefusal::AllowanceExhausted => Self::AllowanceExhausted,
            }
        }
    }

    #[pallet::hooks]
    impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
        fn integrity_test() {
            assert!(T::OfferLifetime::get() > 0, "an offer can be accepted for a while");
            assert!(T::MaxAttestations::get() > 0, "somebody can confirm a record");
        }

        #[cfg(feature = "try-runtime")]
        fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
            Self::do_try_state()
        }
    }

    #[pallet::call]
    impl<T: Config> Pallet<T> {
        /// Anchors one record about a subject. The organisation becomes its custodian.
        ///
        /// The origin must be signed by somebody who acts for the organisation: its own account, or a
        /// practitioner that it vouches for.
        ///
        /// - `organisation`: the organisation that keeps the record.
        /// - `subject`: whom the record is about.
        /// - `record`: the commitment, and what of the record matters to decisions. On the basis of
        ///   consent, the subject's consents must permit the organisation to collect such data, which it
        ///   wrote, for treatment. A basis of law is the custodian's own statement: it is recorded.
        ///
        /// # Events
        /// - [`Event::RecordAnchored`]
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`]: no organisation has this number.
        /// - [`Error::OrganisationNotActive`]: the organisation is suspended or removed.
        /// - [`Error::NotVouchedFor`]: the organisation does not vouch for the caller.
        /// - [`Error::CredentialNotInForce`]: the caller's credential does not hold now.
        /// - [`Error::UnknownCode`]: the labels have a bit that stands for no label.
        /// - [`Error::CommitmentMissing`]: the commitment, or the second one, is zero.
        /// - [`Error::TagMissing`], [`Error::TagNamedTwice`]: a tag is zero, or named twice.
        /// - [`Error::DataTimeInFuture`]: the time that the data is about has not come yet.
        /// - [`Error::SubjectNotFound`]: there is no such subject.
        /// - [`Error::SubjectNotActive`]: the subject has ended.
        /// - [`Error::NotPermitted`]: the basis is consent, and the answer is not to permit.
        /// - [`Error::BasisIsConsent`]: the basis is a ground of law that is the patient's consent.
        /// - [`Error::AllowanceExhausted`]: the organisation has no room for a record.
        #[pallet::call_index(0)]
        #[pallet::weight(match record.basis {
            CollectionBasis::Consent => T::WeightInfo::anchor_by_consent(),
            CollectionBasis::Law(_) => T::WeightInfo::anchor_by_law(),
        })]
        pub fn anchor(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            subject: SubjectId,
            record: NewRecord,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_anchor(who, organisation, subject, record)
        }

        /// Anchors the root of a Merkle tree over commitments to records. No subject shows.
        ///
        /// The origin must be signed by somebody who acts for the organisation: its own account, or a
        /// practitioner that it vouches for.
        ///
        /// - `organisation`: the organisation that keeps the records.
        /// - `batch`: the root, how many leaves there are, what is among them, and the schema of the
        ///   records. Only commitments can be leaves.
        ///
        /// # Events
        /// - [`Event::BatchAnchored`]
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`]: no organisation has this number.
        /// - [`Error::OrganisationNotActive`]: the organisation is suspended or removed.
        /// - [`Error::NotVouchedFor`]: the organisation does not vouch for the caller.
        /// - [`Error::CredentialNotInForce`]: the caller's credential does not hold now.
        /// - [`Error::EmptyBatch`]: there are no leaves.
        /// - [`Error::BatchTooLarge`]: there are more leaves than [`Config::MaxBatchSize`].
        /// - [`Error::LeafKindsMissing`]: it is not said what is among the leaves.
        /// - [`Error::UnknownCode`]: what is said to be among them stands for no kind of leaf.
        /// - [`Error::CommitmentMissing`]: the root is zero.
        /// - [`Error::AllowanceExhausted`]: the organisation has no room for a batch.
        #[pallet::call_index(1)]
        #[pallet::weight(T::WeightInfo::anchor_batch())]
        pub fn anchor_batch(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            batch: NewBatch,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_anchor_batch(who, organisation, batch)
        }

        /// Anchors a version of a record in the place of another, which is marked as superseded and can be
        /// checked as before.
        ///
        /// The origin must be signed by somebody who acts for the organisation: its own account, or a
        /// practitioner that it vouches for.
        ///
        /// - `organisation`: the organisation that keeps the other version. It becomes the custodian and
        ///   the author of the new one.
        /// - `subject`: whom the record is about.
        /// - `superseded`: the version in whose place the new one stands. It is the newest of its chain.
        /// - `relation`: how the new version relates to it.
        /// - `record`: the new version, as in [`Call::anchor`]. It is kept on a ground of its own.
        ///
        /// # Events
        /// - [`Event::RecordSuperseded`]
        ///
        /// # Errors
        /// - Those of [`Call::anchor`].
        /// - [`Error::RecordNotFound`]: the subject has no such record.
        /// - [`Error::RecordErased`]: the record was erased.
        /// - [`Error::NotCustodian`]: the organisation does not keep the version to be superseded.
        /// - [`Error::AlreadySuperseded`]: another version stands in its place.
        #[pallet::call_index(10)]
        #[pallet::weight(match record.basis {
            CollectionBasis::Consent => T::WeightInfo::supersede_by_consent(),
            CollectionBasis::Law(_) => T::WeightInfo::supersede_by_law(),
        })]
        pub fn supersede(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            subject: SubjectId,
            superseded: RecordId,
            relation: VersionRelation,
            record: NewRecord,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            let replaces = Predecessor { record: superseded, relation };
            Self::do_supersede(who, organisation, subject, replaces, record)
        }

        /// Erases a record or a batch: the commitments leave the state, a tombstone stays.
        ///
        /// Of a batch the whole root is erased, with what it proves of each record; a single record of it
        /// is erased where its salt is kept. What was confirmed about the record ends, and so does an offer
        /// of it. Other versions of the record stay.
        ///
        /// The origin must be signed by somebody who acts for the organisation: its own account, or a
        /// practitioner that it vouches for.
        ///
        /// It succeeds also about a subject that has ended.
        ///
        /// - `organisation`: the organisation that keeps it.
        /// - `anchor`: the record or the batch.
        /// - `ground`: why. It is told to everybody.
        ///
        /// # Events
        /// - [`Event::RecordErased`] or [`Event::BatchErased`]
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`]: no organisation has this number.
        /// - [`Error::OrganisationNotActive`]: the organisation is suspended or removed.
        /// - [`Error::NotVouchedFor`]: the organisation does not vouch for the caller.
        /// - [`Error::CredentialNotInForce`]: the caller's credential does not hold now.
        /// - [`Error::RecordNotFound`]: the subject has no such record.
        /// - [`Error::RecordErased`]: the record was erased.
        /// - [`Error::BatchNotFound`]: the organisation has no such batch.
        /// - [`Error::BatchErased`]: the batch was erased.
        /// - [`Error::NotCustodian`]: the organisation does not keep the record.
        /// - [`Error::HoldInForce`]: something stands against it.
        #[pallet::call_index(11)]
        #[pallet::weight(match anchor {
            Anchor::Record { .. } => T::WeightInfo::erase_record(),
            Anchor::Batch(_) => T::WeightInfo::erase_batch(),
        })]
        pub fn erase(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            anchor: Anchor,
            ground: ErasureGround,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_erase(who, organisation, anchor, ground)
        }

        /// Says that a record or a batch must not be erased.
        ///
        /// The origin must be signed by somebody who acts for the organisation, or be governance. Each says
        /// it for itself, once.
        ///
        /// - `organisation`: the organisation that keeps it.
        /// - `anchor`: the record or the batch.
        /// - `ground`: why.
        ///
        /// # Events
        /// - [`Event::HoldPlaced`]
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`]: no organisation has this number.
        /// - [`Error::OrganisationNotActive`]: the organisation is suspended or removed.
        /// - [`Error::NotVouchedFor`]: the organisation does not vouch for the caller.
        /// - [`Error::CredentialNotInForce`]: the caller's credential does not hold now.
        /// - [`Error::RecordNotFound`]: the subject has no such record.
        /// - [`Error::RecordErased`]: the record was erased.
        /// - [`Error::BatchNotFound`]: the organisation has no such batch.
        /// - [`Error::BatchErased`]: the batch was erased.
        /// - [`Error::NotCustodian`]: the organisation does not keep the record.
        /// - [`Error::AlreadyHeld`]: the caller has said so already.
        #[pallet::call_index(12)]
        #[pallet::weight(T::WeightInfo::place_hold())]
        pub fn place_hold(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            anchor: Anchor,
            ground: RetentionGround,
        ) -> DispatchResult {
            let who = Self::holder(origin)?;
            Self::do_place_hold(who, organisation, anchor, ground)
        }

        /// Takes back that a record or a batch must not be erased.
        ///
        /// The origin must be signed by somebody who acts for the organisation, or be governance. Each takes
        /// back what it said itself.
        ///
        /// - `organisation`: the organisation that keeps it.
        /// - `anchor`: the record or the batch.
        ///
        /// # Events
        /// - [`Event::HoldLifted`]
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`]: no organisation has this number.
        /// - [`Error::OrganisationNotActive`]: the organisation is suspended or removed.
        /// - [`Error::NotVouchedFor`]: the organisation does not vouch for the caller.
        /// - [`Error::CredentialNotInForce`]: the caller's credential does not hold now.
        /// - [`Error::RecordNotFound`]: the subject has no such record.
        /// - [`Error::RecordErased`]: the record was erased.
        /// - [`Error::BatchNotFound`]: the organisation has no such batch.
        /// - [`Error::BatchErased`]: the batch was erased.
        /// - [`Error::NotCustodian`]: the organisation does not keep the record.
        /// - [`Error::NotHeld`]: the caller has not said so.
        #[pallet::call_index(13)]
        #[pallet::weight(T::WeightInfo::lift_hold())]
        pub fn lift_hold(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            anchor: Anchor,
        ) -> DispatchResult {
            let who = Self::holder(origin)?;
            Self::do_lift_hold(who, organisation, anchor)
        }

        /// Offers a record to another organisation, which may accept it for [`Config::OfferLifetime`]. An
        /// offer that has expired is replaced.
        ///
        /// The origin must be signed by somebody who acts for the organisation: its own account, or a
        /// practitioner that it vouches for.
        ///
        /// - `organisation`: the organisation that keeps the record.
        /// - `subject`: whom the record is about.
        /// - `record`: its number. Each version is offered by itself.
        /// - `to`: the organisation that may accept it.
        ///
        /// # Events
        /// - [`Event::CustodyOffered`]
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`]: no organisation has this number, or the one that
        ///   it is offered to was removed.
        /// - [`Error::OrganisationNotActive`]: the organisation is suspended or removed.
        /// - [`Error::NotVouchedFor`]: the organisation does not vouch for the caller.
        /// - [`Error::CredentialNotInForce`]: the caller's credential does not hold now.
        /// - [`Error::RecordNotFound`]: the subject has no such record.
        /// - [`Error::RecordErased`]: the record was erased.
        /// - [`Error::NotCustodian`]: the organisation does not keep the record.
        /// - [`Error::SameOrganisation`]: it offers the record to itself.
        /// - [`Error::AlreadyOffered`]: it is offered to somebody.
        #[pallet::call_index(14)]
        #[pallet::weight(T::WeightInfo::offer_custody())]
        pub fn offer_custody(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            subject: SubjectId,
            record: RecordId,
            to: OrganisationId,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_offer_custody(who, organisation, subject, record, to)
        }

        /// Accepts a record that the organisation is offered, and becomes its custodian. Who wrote it stays.
        /// What the organisation confirmed about the record before ends.
        ///
        /// The origin must be signed by somebody who acts for the organisation: its own account, or a
        /// practitioner that it vouches for.
        ///
        /// - `organisation`: the organisation that the record is offered to.
        /// - `subject`: whom the record is about.
        /// - `record`: its number.
        /// - `basis`: on what ground the organisation keeps it, as in [`Call::anchor`]. On a basis of law
        ///   the subject may have ended.
        ///
        /// # Events
        /// - [`Event::CustodyTransferred`]
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`]: no organisation has this number.
        /// - [`Error::OrganisationNotActive`]: the organisation is suspended or removed, or the one
        ///   that offered the record is.
        /// - [`Error::NotVouchedFor`]: the organisation does not vouch for the caller.
        /// - [`Error::CredentialNotInForce`]: the caller's credential does not hold now.
        /// - [`Error::RecordNotFound`]: the subject has no such record.
        /// - [`Error::RecordErased`]: the record was erased.
        /// - [`Error::OfferNotFound`]: the record is not offered to the organisation.
        /// - [`Error::OfferExpired`]: the offer has expired.
        /// - [`Error::SubjectNotFound`], [`Error::SubjectNotActive`]: the basis is consent, and there is no
        ///   such subject, or it has ended.
        /// - [`Error::NotPermitted`]: the basis is consent, and the answer is not to permit.
        /// - [`Error::BasisIsConsent`]: the basis is a ground of law that is the patient's consent.
        /// - [`Error::AllowanceExhausted`]: the organisation has no room for the record.
        #[pallet::call_index(15)]
        #[pallet::weight(match basis {
            CollectionBasis::Consent => T::WeightInfo::accept_custody_by_consent(),
            CollectionBasis::Law(_) => T::WeightInfo::accept_custody_by_law(),
        })]
        pub fn accept_custody(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            subject: SubjectId,
            record: RecordId,
            basis: CollectionBasis,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_accept_custody(who, organisation, subject, record, basis)
        }

        /// Withdraws the offer of a record, or declines it.
        ///
        /// The origin must be signed by somebody who acts for the organisation: its own account, or a
        /// practitioner that it vouches for.
        ///
        /// - `organisation`: the organisation that made the offer, or was made it.
        /// - `subject`: whom the record is about.
        /// - `record`: its number.
        ///
        /// # Events
        /// - [`Event::CustodyOfferDiscarded`]
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`]: no organisation has this number.
        /// - [`Error::OrganisationNotActive`]: the organisation is suspended or removed.
        /// - [`Error::NotVouchedFor`]: the organisation does not vouch for the caller.
        /// - [`Error::CredentialNotInForce`]: the caller's credential does not hold now.
        /// - [`Error::RecordNotFound`]: the subject has no such record.
        /// - [`Error::RecordErased`]: the record was erased.
        /// - [`Error::OfferNotFound`]: the record is offered to nobody.
        /// - [`Error::NotParty`]: the organisation neither made the offer nor was made it.
        #[pallet::call_index(16)]
        #[pallet::weight(T::WeightInfo::discard_offer())]
        pub fn discard_offer(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            subject: SubjectId,
            record: RecordId,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_discard_offer(who, organisation, subject, record)
        }

        /// Makes the organisation that keeps a subject the custodian of a record about it whose own was
        /// removed.
        ///
        /// The origin must be signed by somebody who acts for the organisation: its own account, or a
        /// practitioner that it vouches for.
        ///
        /// - `organisation`: the subject's custodian, which may have adopted it.
        /// - `subject`: whom the record is about.
        /// - `record`: its number.
        /// - `basis`: on what ground the organisation keeps it, as in [`Call::anchor`].
        ///
        /// # Events
        /// - [`Event::CustodyAdopted`]
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`]: no organisation has this number.
        /// - [`Error::OrganisationNotActive`]: the organisation is suspended or removed.
        /// - [`Error::NotVouchedFor`]: the organisation does not vouch for the caller.
        /// - [`Error::CredentialNotInForce`]: the caller's credential does not hold now.
        /// - [`Error::SubjectNotFound`]: there is no such subject.
        /// - [`Error::SubjectNotActive`]: the subject has ended.
        /// - [`Error::NotCustodianOfSubject`]: the organisation does not keep the subject.
        /// - [`Error::RecordNotFound`]: the subject has no such record.
        /// - [`Error::RecordErased`]: the record was erased.
        /// - [`Error::CustodianNotRemoved`]: the organisation that keeps the record was not removed.
        /// - [`Error::NotPermitted`]: the basis is consent, and the answer is not to permit.
        /// - [`Error::BasisIsConsent`]: the basis is a ground of law that is the patient's consent.
        /// - [`Error::AllowanceExhausted`]: the organisation has no room for the record.
        #[pallet::call_index(17)]
        #[pallet::weight(match basis {
            CollectionBasis::Consent => T::WeightInfo::adopt_custody_by_consent(),
            CollectionBasis::Law(_) => T::WeightInfo::adopt_custody_by_law(),
        })]
        pub fn adopt_custody(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            subject: SubjectId,
            record: RecordId,
            basis: CollectionBasis,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_adopt_custody(who, organisation, subject, record, basis)
        }

        /// Confirms a record that another organisation keeps. It takes the place of what the organisation
        /// confirmed about the record before.
        ///
        /// The origin must be signed by somebody who acts for the organisation: its own account, or a
        /// practitioner that it vouches for.
        ///
        /// - `organisation`: the organisation that confirms.
        /// - `subject`: whom the record is about.
        /// - `record`: its number. It may be a version that was superseded.
        /// - `kind`: what it confirms. It is its own statement: the chain cannot know.
        ///
        /// # Events
        /// - [`Event::RecordAttested`]
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`]: no organisation has this number.
        /// - [`Error::OrganisationNotActive`]: the organisation is suspended or removed.
        /// - [`Error::NotVouchedFor`]: the organisation does not vouch for the caller.
        /// - [`Error::CredentialNotInForce`]: the caller's credential does not hold now.
        /// - [`Error::SubjectNotFound`]: there is no such subject.
        /// - [`Error::SubjectNotActive`]: the subject has ended.
        /// - [`Error::RecordNotFound`]: the subject has no such record.
        /// - [`Error::RecordErased`]: the record was erased.
        /// - [`Error::SameOrganisation`]: the organisation keeps the record itself.
        /// - [`Error::TooManyAttestations`]: [`Config::MaxAttestations`] others confirm it.
        /// - [`Error::AllowanceExhausted`]: the organisation has no room for what it confirms.
        #[pallet::call_index(18)]
        #[pallet::weight(T::WeightInfo::attest())]
        pub fn attest(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            subject: SubjectId,
            record: RecordId,
            kind: AttestationKind,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_attest(who, organisation, subject, record, kind)
        }

        /// Takes back what an organisation confirmed about a record.
        ///
        /// The origin must be signed by somebody who acts for the organisation: its own account, or a
        /// practitioner that it vouches for.
        ///
        /// It succeeds also about a subject that has ended.
        ///
        /// - `organisation`: the organisation that confirmed.
        /// - `subject`: whom the record is about.
        /// - `record`: its number.
        ///
        /// # Events
        /// - [`Event::AttestationWithdrawn`]
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`]: no organisation has this number.
        /// - [`Error::OrganisationNotActive`]: the organisation is suspended or removed.
        /// - [`Error::NotVouchedFor`]: the organisation does not vouch for the caller.
        /// - [`Error::CredentialNotInForce`]: the caller's credential does not hold now.
        /// - [`Error::AttestationNotFound`]: the organisation confirms nothing about such a record.
        #[pallet::call_index(19)]
        #[pallet::weight(T::WeightInfo::withdraw_attestation())]
        pub fn withdraw_attestation(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            subject: SubjectId,
            record: RecordId,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_withdraw_attestation(who, organisation, subject, record)
        }
    }
}
