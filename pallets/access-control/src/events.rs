//! What the pallet tells the world.

use frame_support::pallet_macros::pallet_section;

/// What the pallet tells the world.
#[pallet_section]
mod events {
    /// What happened.
    #[pallet::event]
    #[pallet::generate_deposit(pub(crate) fn deposit_event)]
    pub enum Event<T: Config> {
        /// Access was asked for and decided.
        Decided {
            /// About whose data.
            subject: SubjectId,
            /// For which organisation.
            organisation: OrganisationId,
            /// Who asked.
            practitioner: T::AccountId,
            /// The answer.
            outcome: Outcome,
        },
        /// Expired permits were removed.
        PermitsPruned {
            /// How many.
            count: u32,
        },
        /// Whoever holds a permit used it.
        PermitUsed {
            /// About whose data.
            subject: SubjectId,
            /// The permit.
            permit: PermitId,
            /// How often it was used until now.
            uses: u32,
        },
        /// A source posted its half of a disclosure, or that it was repeated.
        DisclosurePosted {
            /// About whom.
            subject: SubjectId,
            /// The disclosure.
            disclosure: DisclosureId,
            /// Who handed the data over.
            source: OrganisationId,
            /// Who received it.
            recipient: Recipient,
            /// How often until now.
            count: u32,
        },
        /// The recipient acknowledged a disclosure.
        DisclosureAcknowledged {
            /// About whom.
            subject: SubjectId,
            /// The disclosure.
            disclosure: DisclosureId,
            /// Who received the data.
            organisation: OrganisationId,
            /// How often until now.
            count: u32,
        },
        /// The recipient disputed a disclosure.
        DisclosureDisputed {
            /// About whom.
            subject: SubjectId,
            /// The disclosure.
            disclosure: DisclosureId,
            /// Who is said to have received the data.
            organisation: OrganisationId,
            /// Why.
            reason: DisputeReason,
        },
        /// An organisation posted a half that is sealed, or nothing that looks like one.
        HalfSealed {
            /// Which organisation.
            organisation: OrganisationId,
            /// Its number.
            half: SealedHalfId,
            /// What is told of it.
            commitment: Commitment,
        },
        /// What was sealed was opened.
        HalfOpened {
            /// Which organisation.
            organisation: OrganisationId,
            /// Its number.
            half: SealedHalfId,
            /// The disclosure that it held, if it held one.
            disclosure: Option<(SubjectId, DisclosureId)>,
        },
        /// An organisation posted a batch of accesses.
        AccessBatchPosted {
            /// Which organisation.
            organisation: OrganisationId,
            /// Its number.
            batch: AccessBatchId,
            /// The root over the leaves.
            root: H256,
            /// How many leaves there are.
            count: u32,
        },
        /// A subject's leaves were demanded.
        LeavesDemanded {
            /// Whose.
            subject: SubjectId,
            /// Of which organisation.
            organisation: OrganisationId,
        },
        /// The organisation answered.
        LeavesAnswered {
            /// Whose leaves were demanded.
            subject: SubjectId,
            /// Which organisation.
            organisation: OrganisationId,
            /// What it answered.
            answer: DemandAnswer,
        },
        /// What was kept long enough was removed.
        AccountingPruned {
            /// How many items.
            count: u32,
        },
        /// The glass was broken: notice for the subject. It does not tell the scope; that is in the
        /// record.
        GlassBroken {
            /// Whose data.
            subject: SubjectId,
            /// The emergency, which is also the line of the trail.
            emergency: EmergencyId,
            /// For which organisation.
            organisation: OrganisationId,
            /// Who broke it.
            practitioner: T::AccountId,
            /// BTG or ERTREAT.
            reason: PurposeOfUse,
            /// When, in milliseconds since 1970.
            broken_at: Moment,
            /// The first moment at which the permit no longer holds, in milliseconds since 1970.
            expires_at: Moment,
            /// Who posted the practitioner's statement, if the chain was told later.
            posted_by: Option<OrganisationId>,
            /// What became of the subject's standing refusal.
            refusal: RefusalHandling,
        },
        /// The glass was not broken: the subject refuses it, and the law honours that.
        EmergencyRefused {
            /// Whose data.
            subject: SubjectId,
            /// For which organisation it was tried.
            organisation: OrganisationId,
            /// By whom.
            practitioner: T::AccountId,
            /// BTG or ERTREAT.
            reason: PurposeOfUse,
        },
        /// The justification of an emergency was filed.
        JustificationFiled {
            /// Whose data.
            subject: SubjectId,
            /// Which emergency.
            emergency: EmergencyId,
            /// Whether its time was over.
            is_late: bool,
        },
        /// An organisation was drawn to review an emergency.
        ReviewAssigned {
            /// Whose data.
            subject: SubjectId,
            /// Which emergency.
            emergency: EmergencyId,
            /// Which organisation.
            organisation: OrganisationId,
            /// Until when its verdict is due, in milliseconds since 1970.
            due: Moment,
        },
        /// An organisation did not give its verdict in time.
        ReviewOverdue {
            /// Whose data.
            subject: SubjectId,
            /// Which emergency.
            emergency: EmergencyId,
            /// Which organisation.
            organisation: OrganisationId,
        },
        /// No organisation was found that may review an emergency: the review waits.
        ReviewWaits {
            /// Whose data.
            subject: SubjectId,
            /// Which emergency.
            emergency: EmergencyId,
            /// When one is looked for again, in milliseconds since 1970.
            turn_at: Moment,
        },
        /// An emergency was reviewed.
        EmergencyReviewed {
            /// Whose data.
            subject: SubjectId,
            /// Which emergency.
            emergency: EmergencyId,
            /// By which organisation.
            organisation: OrganisationId,
            /// The verdict.
            verdict: Verdict,
        },
        /// Verdicts against a practitioner were repeated: its break-glass is suspended until the
        /// organisation acts.
        BreakGlassSuspended {
            /// The organisation.
            organisation: OrganisationId,
            /// The practitioner.
            practitioner: T::AccountId,
        },
        /// An organisation acted: a practitioner's break-glass is suspended no longer.
        BreakGlassRestored {
            /// The organisation.
            organisation: OrganisationId,
            /// The practitioner.
            practitioner: T::AccountId,
        },
        /// It was changed where a standing refusal of emergency access is honoured.
        StandingRefusalsChanged {
            /// Where it is.
            rules: RefusalRules,
        },
        /// Emergencies that are over were removed.
        EmergenciesPruned {
            /// How many.
            count: u32,
        },
        /// Statements whose time is over were forgotten.
        StatementsPruned {
            /// How many.
            count: u32,
        },
    }
}
