//! What the pallet tells the world.

use frame_support::pallet_macros::pallet_section;

/// What the pallet tells the world.
#[pallet_section]
mod events {
    /// What happened.
    #[pallet::event]
    #[pallet::generate_deposit(pub(crate) fn deposit_event)]
    pub enum Event<T: Config> {
        /// A consent was granted, and speaks from now on.
        ConsentGranted {
            /// Whose it is.
            subject: SubjectId,
            /// Its number.
            consent: ConsentId,
            /// Whom it speaks about.
            grantee: Grantee<T::AccountId>,
            /// Which way it decides.
            decision: ConsentDecision,
            /// Who stated it.
            by: GrantedBy,
            /// Denies that may override part of it, if it permits; the oldest, where there are more.
            shadowed_by: Shadows,
        },
        /// A consent was revoked, and no longer speaks.
        ConsentRevoked {
            /// Whose it was.
            subject: SubjectId,
            /// Its number.
            consent: ConsentId,
            /// Whom it spoke about.
            grantee: Grantee<T::AccountId>,
        },
        /// All consents of a subject were revoked.
        AllConsentsRevoked {
            /// Whose they were.
            subject: SubjectId,
            /// The epoch that begins.
            epoch: ConsentEpoch,
        },
        /// What was signed on paper was recorded, a consent or that a deny is lifted, and waits for its
        /// verifier.
        ConsentCaptured {
            /// Whose it is.
            subject: SubjectId,
            /// The number that it will have.
            consent: ConsentId,
            /// Whose clerk recorded it.
            organisation: OrganisationId,
            /// The salted commitment to the scan.
            evidence: Commitment,
        },
        /// A captured consent was withdrawn before it was confirmed.
        CaptureDiscarded {
            /// Whose it was.
            subject: SubjectId,
            /// The number that it would have had.
            consent: ConsentId,
            /// Who had captured it.
            organisation: OrganisationId,
        },
        /// The default policy was changed.
        DefaultPolicyChanged {
            /// Its version from now on.
            version: u32,
        },
        /// Consents that can have no force any more were removed.
        ConsentsPruned {
            /// How many.
            count: u32,
        },
        /// A consent was put in the place of another, and speaks from now on.
        ConsentAmended {
            /// Whose it is.
            subject: SubjectId,
            /// The number of the one that no longer speaks.
            replaced: ConsentId,
            /// Its number.
            consent: ConsentId,
            /// Whom both speak about.
            grantee: Grantee<T::AccountId>,
            /// Which way it decides.
            decision: ConsentDecision,
            /// Who stated it.
            by: GrantedBy,
            /// Denies that may override part of it, if it permits; the oldest, where there are more.
            shadowed_by: Shadows,
        },
        /// All consents of a subject toward one grantee were revoked.
        ConsentsRevokedToward {
            /// Whose they were.
            subject: SubjectId,
            /// Whom they spoke about.
            grantee: Grantee<T::AccountId>,
            /// How many there were, also those that were over.
            count: u32,
        },
        /// A consent was proposed, and waits for the subject.
        ConsentProposed {
            /// Whose it would be.
            subject: SubjectId,
            /// The number that it would have.
            consent: ConsentId,
            /// Who proposed it.
            organisation: OrganisationId,
            /// The first moment at which it can no longer be confirmed, in milliseconds since 1970.
            expires_at: Moment,
        },
        /// A proposed consent was refused.
        ProposalRefused {
            /// Whose it would have been.
            subject: SubjectId,
            /// The number that it would have had.
            consent: ConsentId,
            /// Who had proposed it.
            organisation: OrganisationId,
        },
        /// Proposals that could no longer be confirmed were removed.
        ProposalsPruned {
            /// Whose decision they waited for.
            subject: SubjectId,
            /// How many.
            count: u32,
        },
        /// It was found out whether a consent says what is meant.
        VerificationAttached {
            /// Whose it is.
            subject: SubjectId,
            /// Its number.
            consent: ConsentId,
            /// For which organisation it was asked.
            organisation: OrganisationId,
            /// Who asked.
            verifier: T::AccountId,
            /// How.
            kind: VerificationKind,
            /// What was found.
            verification: Verification,
        },
        /// A deny was stated that only the custodians can read.
        DenySealed {
            /// Whose it is.
            subject: SubjectId,
            /// Its number.
            consent: ConsentId,
            /// Whom it speaks about.
            grantee: Grantee<T::AccountId>,
            /// Who stated it.
            by: GrantedBy,
            /// The commitment to it, and its period.
            sealed: SealedDeny,
        },
        /// A research programme was admitted.
        ProgrammeAdmitted {
            /// Its number.
            programme: ProgrammeId,
        },
        /// A research programme was closed.
        ProgrammeClosed {
            /// Its number.
            programme: ProgrammeId,
        },
        /// An organisation stated a study.
        StudyRegistered {
            /// Whose it is.
            organisation: OrganisationId,
            /// Its number.
            study: StudyId,
        },
        /// A study was withdrawn.
        StudyWithdrawn {
            /// Whose it was.
            organisation: OrganisationId,
            /// Its number.
            study: StudyId,
        },
        /// It was changed who may claim which purpose.
        PurposeClaimsChanged {
            /// The version of the tables from now on.
            version: u32,
        },
        /// It was said what a sealed deny states.
        DenyOpened {
            /// Whose it is.
            subject: SubjectId,
            /// Its number.
            consent: ConsentId,
            /// Whom it speaks about.
            grantee: Grantee<T::AccountId>,
        },
    }
}
