//! What the pallet tells the world.

use frame_support::pallet_macros::pallet_section;

/// What the pallet tells the world.
#[pallet_section]
mod events {
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
}
