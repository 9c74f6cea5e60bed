//! What the pallet tells the world.

use frame_support::pallet_macros::pallet_section;

/// What the pallet tells the world.
#[pallet_section]
mod events {
    /// What happened.
    #[pallet::event]
    #[pallet::generate_deposit(pub(crate) fn deposit_event)]
    pub enum Event<T: Config> {
        /// A subject was enrolled.
        SubjectEnrolled {
            /// Its id.
            subject: SubjectId,
            /// The organisation that enrolled it.
            custodian: OrganisationId,
            /// The account that acts for it; an assisted subject has none.
            controller: Option<T::AccountId>,
        },
        /// A representative was appointed.
        RepresentativeAppointed {
            /// The subject.
            subject: SubjectId,
            /// The representative's account.
            representative: T::AccountId,
            /// In which capacity.
            kind: RepresentativeKind,
            /// What it may do.
            powers: Powers,
            /// When it may.
            period: Period,
            /// Whether a court named it.
            by_court: bool,
        },
        /// A representative was dismissed, or left.
        RepresentativeDismissed {
            /// The subject.
            subject: SubjectId,
            /// The representative's account.
            representative: T::AccountId,
        },
        /// Used payloads were forgotten, their deadlines having passed.
        PayloadsPruned {
            /// How many.
            count: u32,
        },
        /// A subject's controller was replaced.
        ControllerRotated {
            /// The subject.
            subject: SubjectId,
            /// The account that acts for it from now on.
            controller: T::AccountId,
        },
        /// A subject that had no key was given one.
        SubjectClaimed {
            /// The subject.
            subject: SubjectId,
            /// The account that acts for it from now on.
            controller: T::AccountId,
        },
        /// A subject ended, and with it everything that it consented to.
        SubjectEnded {
            /// The subject.
            subject: SubjectId,
        },
        /// Accounts that have nothing more to do for a subject were released.
        RepresentativesReleased {
            /// The subject.
            subject: SubjectId,
            /// How many accounts.
            count: u32,
        },
        /// A patient was reported to have died.
        SubjectDeceased {
            /// The subject.
            subject: SubjectId,
        },
        /// A subject's guardians, or their terms, changed. No recovery is under way any more.
        GuardiansSet {
            /// The subject.
            subject: SubjectId,
            /// How many guardians it has.
            guardians: u32,
            /// How many of them must approve of a recovery.
            threshold: u32,
            /// How long the controller may veto then, in milliseconds.
            delay: Moment,
        },
        /// A guardian proposed a new controller.
        RecoveryProposed {
            /// The subject.
            subject: SubjectId,
            /// The guardian, whose approval this is.
            guardian: T::AccountId,
            /// The account that would become the controller.
            new_controller: T::AccountId,
        },
        /// A guardian approved of the new controller.
        RecoveryApproved {
            /// The subject.
            subject: SubjectId,
            /// The guardian.
            guardian: T::AccountId,
            /// How many have approved.
            approvals: u32,
        },
        /// The controller refused to be replaced.
        RecoveryVetoed {
            /// The subject.
            subject: SubjectId,
        },
        /// A subject's guardians replaced its controller.
        RecoveryFinished {
            /// The subject.
            subject: SubjectId,
            /// The account that acts for it from now on.
            controller: T::AccountId,
        },
        /// A custodian stated when a minor comes of age.
        MajoritySet {
            /// The subject.
            subject: SubjectId,
            /// The month from which the patient is of age.
            month: Month,
        },
        /// A patient who came of age took over. What was arranged for it is void.
        TakenOver {
            /// The subject.
            subject: SubjectId,
            /// The account that acts for it from now on.
            controller: T::AccountId,
        },
        /// A paper was recorded, and waits for whoever confirms it.
        PaperRecorded {
            /// The subject.
            subject: SubjectId,
            /// The organisation whose desk recorded it.
            organisation: OrganisationId,
            /// The line of the trail by which whoever confirms it names it.
            line: EntryIndex,
            /// What it says.
            statement: Statement<T::AccountId>,
            /// The commitment to its scan.
            evidence: Commitment,
        },
        /// A paper was withdrawn that nobody had confirmed.
        PaperDiscarded {
            /// The subject.
            subject: SubjectId,
            /// The organisation whose desk had recorded it.
            organisation: OrganisationId,
        },
        /// A subject whose custodian was removed has another.
        SubjectAdopted {
            /// The subject.
            subject: SubjectId,
            /// The organisation that stands behind whoever acts for it from now on.
            custodian: OrganisationId,
        },
        /// A patient who was reported to have died contested it, and acts again.
        DeathContested {
            /// The subject.
            subject: SubjectId,
        },
        /// The report that a patient had died was withdrawn. Who acted before acts again.
        DeathWithdrawn {
            /// The subject.
            subject: SubjectId,
            /// The organisation whose desk withdrew it.
            organisation: OrganisationId,
        },
        /// The hash of an encryption key was published.
        EncryptionKeySet {
            /// The subject.
            subject: SubjectId,
            /// The hash.
            hash: H256,
            /// How many there have been.
            version: u32,
        },
    }
}
