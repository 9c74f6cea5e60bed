//! The pallet's calls.

use frame_support::pallet_macros::pallet_section;

/// The pallet's calls.
#[pallet_section]
mod calls {
    #[pallet::call]
    impl<T: Config> Pallet<T> {
        /// Asks for access to a subject's data, or to one record of it, and records the answer.
        ///
        /// Whoever acts for the organisation now may call: a practitioner that it vouches for, or
        /// its own account. The request is evaluated at this moment. A permit is stored and holds
        /// for [`Config::PermitDuration`] at most. **A deny succeeds as well**, and names no ground;
        /// where only the glass could be broken, or a sealed denial may speak, the answer is a deny.
        ///
        /// Which data is meant is the caller's own statement, unless it names a record: the
        /// custodian checks the labels of what it hands over against the permit. What it is asked for in
        /// research is a study that the organisation has stated; what its terms oblige to stands in the
        /// permit.
        ///
        /// Whether the permit is for one use or for more, the caller chooses; whoever hands data over may ask
        /// for one use. How many denials about one subject an organisation causes is limited.
        ///
        /// # Events
        /// - [`Event::Decided`], for a permit and for a deny.
        ///
        /// # Errors
        /// - [`Error::EmergencyPurpose`]: the purpose is BTG or ERTREAT.
        /// - [`Error::UnknownCode`]: a label of the target is not in the table.
        /// - [`Error::OrganisationNotFound`]: no organisation has this number.
        /// - [`Error::OrganisationNotActive`]: the organisation is suspended or removed.
        /// - [`Error::NotVouchedFor`]: the organisation does not vouch for the caller.
        /// - [`Error::CredentialNotInForce`]: the caller's credential does not hold now.
        /// - [`Error::SubjectNotFound`]: there is no such subject.
        /// - [`Error::SubjectNotActive`]: the subject has ended.
        /// - [`Error::RecordNotFound`]: the target is a record that the subject does not have.
        /// - [`Error::RecordErased`]: the target is a record that was erased.
        /// - [`Error::StudyNotFound`]: the organisation has stated no such study.
        /// - [`Error::TooManyDenials`]: the organisation has caused [`Config::DenialBurst`] denials about the
        ///   subject, whatever the answer would be; one more every [`Config::DenialInterval`].
        /// - [`Error::AllowanceExhausted`]: the organisation has no room for a permit, whatever the
        ///   answer would be.
        #[pallet::call_index(0)]
        #[pallet::weight(T::WeightInfo::request())]
        pub fn request(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            subject: SubjectId,
            target: Target,
            action: ConsentAction,
            purpose: PurposeOfUse,
            study: Option<StudyId>,
            usage: PermitUsage,
        ) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            let asked = (action, purpose);
            Self::do_request(caller, organisation, subject, target, asked, study, usage)
        }

        /// Removes expired permits.
        ///
        /// Any signed account may call. It removes all that are named, or none. The trail keeps the
        /// decisions: what is removed is only the proof that no longer proves anything.
        ///
        /// # Events
        /// - [`Event::PermitsPruned`].
        ///
        /// # Errors
        /// - [`Error::NothingToPrune`]: no permit is named.
        /// - [`Error::PermitNotFound`]: one of them does not exist, or is named twice.
        /// - [`Error::PermitNotExpired`]: one of them still holds by its time.
        #[pallet::call_index(1)]
        #[pallet::weight(T::WeightInfo::prune_permits(permits.len() as u32))]
        pub fn prune_permits(
            origin: OriginFor<T>,
            permits: BoundedVec<(SubjectId, PermitId), T::MaxPermitsPerPrune>,
        ) -> DispatchResult {
            ensure_signed(origin)?;
            Self::do_prune_permits(&permits)
        }

        /// Records that a permit was used, by whoever holds it.
        ///
        /// The practitioner who asked calls, before it reads. Where the data comes from another
        /// organisation, that one's disclosure on the permit records the use instead.
        ///
        /// # Events
        /// - [`Event::PermitUsed`].
        ///
        /// # Errors
        /// - [`Error::PermitNotFound`]: there is no such permit, or it was pruned.
        /// - [`Error::NotPermitHolder`]: somebody else asked for it.
        /// - [`Error::PermitUsedUp`]: it is for one use, and was used.
        /// - [`Error::PermitNotInForce`]: it does not stand now.
        #[pallet::call_index(10)]
        #[pallet::weight(T::WeightInfo::use_permit())]
        pub fn use_permit(
            origin: OriginFor<T>,
            subject: SubjectId,
            permit: PermitId,
        ) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_use_permit(caller, subject, permit)
        }

        /// Posts the source's half of a disclosure about a subject.
        ///
        /// Whoever acts for the organisation that hands the data over calls, and hands it over once the half
        /// is in a block: then a permit cannot end in between. What it says is its own statement, but for a
        /// permit, which must stand now and be used up by it. What was handed over without any ground is
        /// accounted for as well, and so is what was about a subject that has ended.
        ///
        /// A member that received the data owes its half from now on, for
        /// [`Config::DisclosureDeadline`].
        ///
        /// # Events
        /// - [`Event::DisclosurePosted`].
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`], [`Error::NotVouchedFor`],
        ///   [`Error::CredentialNotInForce`]: the caller does not act for the organisation now.
        /// - [`Error::SubjectNotFound`]: there never was such a subject.
        /// - [`Error::RecipientIsSource`]: data that stays is not disclosed.
        /// - [`Error::RecipientNotFound`]: the recipient is no member.
        /// - [`Error::CommitmentMissing`]: a commitment is zero.
        /// - [`Error::NothingDisclosed`]: no document is named.
        /// - [`Error::SeriesMalformed`]: it was never, or first and last do not fit how often it was.
        /// - [`Error::DisclosedInFuture`]: the last time is not over yet.
        /// - [`Error::BasisIsConsent`]: the ground of law is the patient's consent.
        /// - [`Error::PermitNotFound`]: the subject has no such permit.
        /// - [`Error::OutsidePermit`]: the permit is not for this source or recipient, this purpose or this
        ///   class, or was given after the first time.
        /// - [`Error::PermitUsedUp`]: the permit is for one use.
        /// - [`Error::PermitNotInForce`]: the permit does not stand now.
        /// - [`Error::AllowanceExhausted`]: the organisation has no room for a disclosure.
        #[pallet::call_index(11)]
        #[pallet::weight(T::WeightInfo::disclose())]
        pub fn disclose(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            subject: SubjectId,
            disclosure: Box<NewDisclosure>,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_disclose(who, organisation, subject, *disclosure)
        }

        /// Posts that a disclosure was repeated: to the same recipient, for the same purpose, of the same.
        ///
        /// - `count`: how often until now, all together.
        /// - `last`: when, the last time.
        ///
        /// The recipient acknowledges what came to it. What it acknowledged before stays.
        ///
        /// # Events
        /// - [`Event::DisclosurePosted`].
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`], [`Error::NotVouchedFor`],
        ///   [`Error::CredentialNotInForce`]: the caller does not act for the organisation now.
        /// - [`Error::DisclosureNotFound`]: there is no such disclosure.
        /// - [`Error::NotTheSource`]: another organisation posted it.
        /// - [`Error::HalfDisputed`]: the recipient disputes it.
        /// - [`Error::SeriesMalformed`]: it is not more often, or not later, than was said before.
        /// - [`Error::DisclosedInFuture`]: the last time is not over yet.
        /// - [`Error::PermitNotFound`], [`Error::PermitUsedUp`], [`Error::PermitNotInForce`]: it rests on a
        ///   permit, which does not carry it any more.
        /// - [`Error::AllowanceExhausted`]: the organisation has no room for what the recipient owes anew.
        #[pallet::call_index(12)]
        #[pallet::weight(T::WeightInfo::extend_series())]
        pub fn extend_series(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            subject: SubjectId,
            disclosure: DisclosureId,
            count: u32,
            last: Moment,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_extend_series(who, organisation, subject, disclosure, count, last)
        }

        /// Posts the recipient's half of a disclosure: the data was received.
        ///
        /// - `count`: how often until now, all together. What is beyond stays owed, so that nobody
        ///   acknowledges what the source adds in the meantime.
        ///
        /// What was disputed can be acknowledged later.
        ///
        /// # Events
        /// - [`Event::DisclosureAcknowledged`].
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`], [`Error::NotVouchedFor`],
        ///   [`Error::CredentialNotInForce`]: the caller does not act for the organisation now.
        /// - [`Error::DisclosureNotFound`]: there is no such disclosure.
        /// - [`Error::NotTheRecipient`]: it is to another organisation, or outside the consortium.
        /// - [`Error::AlreadyAnswered`]: as many were acknowledged already.
        /// - [`Error::MoreThanDisclosed`]: the source says that it was less often.
        #[pallet::call_index(13)]
        #[pallet::weight(T::WeightInfo::acknowledge())]
        pub fn acknowledge(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            subject: SubjectId,
            disclosure: DisclosureId,
            count: u32,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_acknowledge(who, organisation, subject, disclosure, count)
        }

        /// Posts the recipient's half of a disclosure: it was not so. Of a series, what was acknowledged
        /// before stays acknowledged.
        ///
        /// # Events
        /// - [`Event::DisclosureDisputed`].
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`], [`Error::NotVouchedFor`],
        ///   [`Error::CredentialNotInForce`]: the caller does not act for the organisation now.
        /// - [`Error::DisclosureNotFound`]: there is no such disclosure.
        /// - [`Error::NotTheRecipient`]: it is to another organisation, or outside the consortium.
        /// - [`Error::AlreadyAnswered`]: it was acknowledged or disputed already.
        #[pallet::call_index(14)]
        #[pallet::weight(T::WeightInfo::dispute())]
        pub fn dispute(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            subject: SubjectId,
            disclosure: DisclosureId,
            reason: DisputeReason,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_dispute(who, organisation, subject, disclosure, reason)
        }

        /// Posts a half of a disclosure whose accounting an oversight or law enforcement agency has
        /// suspended (45 CFR 164.528(a)(2)), sealed; or nothing, sealed alike.
        ///
        /// It names no subject and no time. All are owed an opening after [`Config::MaxSuspension`],
        /// whatever the agency asked for. So that posting one does not tell that there is a suspension, an
        /// organisation posts them regularly, most of them holding nothing.
        ///
        /// # Events
        /// - [`Event::HalfSealed`].
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`], [`Error::NotVouchedFor`],
        ///   [`Error::CredentialNotInForce`]: the caller does not act for the organisation now.
        /// - [`Error::CommitmentMissing`]: the commitment is zero.
        /// - [`Error::AllowanceExhausted`]: the organisation has no room for it.
        #[pallet::call_index(15)]
        #[pallet::weight(T::WeightInfo::seal_half())]
        pub fn seal_half(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            commitment: Commitment,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_seal_half(who, organisation, commitment)
        }

        /// Opens what was sealed. A disclosure that it holds is from now on as any other.
        ///
        /// # Events
        /// - [`Event::DisclosurePosted`], where it holds a disclosure.
        /// - [`Event::HalfOpened`].
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`], [`Error::NotVouchedFor`],
        ///   [`Error::CredentialNotInForce`]: the caller does not act for the organisation now.
        /// - [`Error::SealedHalfNotFound`]: the organisation has no such half, or opened it already.
        /// - [`Error::OpeningMismatch`]: this is not what was sealed.
        /// - [`Error::SubjectNotFound`]: there never was such a subject.
        /// - [`Error::OutsidePermit`]: it rests on a permit; only what rests on law can be suspended.
        /// - [`Error::RecipientIsSource`], [`Error::CommitmentMissing`], [`Error::NothingDisclosed`],
        ///   [`Error::SeriesMalformed`], [`Error::DisclosedInFuture`], [`Error::BasisIsConsent`]: as of
        ///   [`Pallet::disclose`], at the moment at which it was sealed. A recipient that is no member any
        ///   more keeps nothing closed.
        #[pallet::call_index(16)]
        #[pallet::weight(T::WeightInfo::open_half())]
        pub fn open_half(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            half: SealedHalfId,
            opening: Box<SealedHalf>,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_open_half(who, organisation, half, *opening)
        }

        /// Posts a batch of accesses that were decided off chain.
        ///
        /// All were decided by the evaluator over one finalised state, which is at most
        /// [`Config::MaxStateAge`] old at the end of the period. Where it is older, because the chain could
        /// not be reached, the batch says so and holds treatment only; that no leaf is for anything else
        /// shows once it is seen. Each batch begins where the organisation's last one ended. One without
        /// leaves says that nothing was accessed.
        ///
        /// # Events
        /// - [`Event::AccessBatchPosted`].
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`], [`Error::NotVouchedFor`],
        ///   [`Error::CredentialNotInForce`]: the caller does not act for the organisation now.
        /// - [`Error::PeriodInvalid`]: the period is empty or not over yet.
        /// - [`Error::PeriodNotNext`]: it leaves a gap behind the last batch, or overlaps it.
        /// - [`Error::BatchTooLarge`]: there are more than [`Config::MaxAccessBatchSize`] leaves.
        /// - [`Error::RootMalformed`]: the root is zero although there are leaves, or the other way round.
        /// - [`Error::StateAfterAccess`]: the state is younger than the beginning of the period.
        /// - [`Error::StateTooOld`]: it is too old, and the batch does not say that it is degraded.
        /// - [`Error::StateUnknown`]: the block is not one of this chain, as far as it remembers.
        /// - [`Error::AllowanceExhausted`]: the organisation has no room for a batch.
        #[pallet::call_index(17)]
        #[pallet::weight(T::WeightInfo::post_batch())]
        pub fn post_batch(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            batch: AccessBatch,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_post_batch(who, organisation, batch)
        }

        /// Demands of an organisation all leaves of a subject in a period.
        ///
        /// The subject's controller calls, or a representative in force who may read. The organisation hands
        /// them over off chain, of each batch with what proves that they are all, and says so here. It owes
        /// that for [`Config::DemandDeadline`].
        ///
        /// # Events
        /// - [`Event::LeavesDemanded`].
        ///
        /// # Errors
        /// - [`Error::SubjectNotFound`]: there is no such subject.
        /// - [`Error::SubjectNotActive`]: the subject has ended.
        /// - [`Error::NotAuthorized`]: the caller neither controls nor represents it.
        /// - [`Error::PowerMissing`]: the representative may not read.
        /// - [`Error::OrganisationNotFound`]: no organisation has this number, or it was removed.
        /// - [`Error::PeriodInvalid`]: the period is empty or not over yet.
        /// - [`Error::DemandOpen`]: the organisation has not answered the last demand.
        #[pallet::call_index(18)]
        #[pallet::weight(T::WeightInfo::demand_leaves())]
        pub fn demand_leaves(
            origin: OriginFor<T>,
            subject: SubjectId,
            organisation: OrganisationId,
            period: Period,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_demand_leaves(who, subject, organisation, period)
        }

        /// Answers a demand of a subject's leaves: they were handed over, or it was shown that there are
        /// none.
        ///
        /// # Events
        /// - [`Event::LeavesAnswered`].
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`], [`Error::NotVouchedFor`],
        ///   [`Error::CredentialNotInForce`]: the caller does not act for the organisation now.
        /// - [`Error::DemandNotFound`]: nothing was demanded of it.
        /// - [`Error::AlreadyAnswered`]: it answered already.
        /// - [`Error::CommitmentMissing`]: it commits to nothing.
        /// - [`Error::NothingDisclosed`]: it handed no leaf over.
        #[pallet::call_index(19)]
        #[pallet::weight(T::WeightInfo::answer_demand())]
        pub fn answer_demand(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            subject: SubjectId,
            answer: DemandAnswer,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_answer_demand(who, organisation, subject, answer)
        }

        /// Removes what was kept for [`Config::AccountingRetention`], answered or not, and counts of denials
        /// that no longer count.
        ///
        /// Any signed account may call. It removes all that are named, or none. The trail keeps its lines.
        ///
        /// # Events
        /// - [`Event::AccountingPruned`].
        ///
        /// # Errors
        /// - [`Error::NothingToPrune`]: nothing is named.
        /// - [`Error::ItemNotFound`]: one of them does not exist, or is named twice.
        /// - [`Error::NotPrunable`]: one of them is kept still.
        #[pallet::call_index(20)]
        #[pallet::weight(T::WeightInfo::prune_accounting(items.len() as u32))]
        pub fn prune_accounting(
            origin: OriginFor<T>,
            items: BoundedVec<Prunable, T::MaxItemsPerPrune>,
        ) -> DispatchResult {
            ensure_signed(origin)?;
            Self::do_prune_accounting(&items)
        }

        /// Breaks the glass: has a short permit at once, whatever the consents say.
        ///
        /// A practitioner of the organisation calls, whose roles there may claim emergency treatment. The
        /// permit holds for [`Config::EmergencyDuration`]. The justification stays with the practitioner:
        /// what is named here is its salted hash. It is to be filed within
        /// [`Config::JustificationPeriod`], and the emergency is reviewed by an organisation that has no
        /// part in it.
        ///
        /// An organisation that was suspended keeps this for [`Config::EmergencyGrace`], for the subjects
        /// of which it is the custodian. What is stored counts against its allowance whether it fits or
        /// not. Where the subject has stated a refusal of just this, and the law of the custodian's country
        /// honours it, the call succeeds, nothing is opened and the trail says denied.
        ///
        /// # Events
        /// - [`Event::GlassBroken`], which is the subject's notice.
        /// - [`Event::EmergencyRefused`]: nothing is opened.
        ///
        /// # Errors
        /// - [`Error::NotAnEmergency`]: the reason is neither BTG nor ERTREAT.
        /// - [`Error::UnknownCode`]: a label of the target is not in the table.
        /// - [`Error::JustificationMissing`]: the hash is zero.
        /// - [`Error::SubjectNotFound`]: there is no such subject.
        /// - [`Error::SubjectNotActive`]: the subject has ended.
        /// - [`Error::RecordNotFound`]: the target is a record that the subject does not have.
        /// - [`Error::RecordErased`]: the target is a record that was erased.
        /// - [`Error::OrganisationNotFound`]: no organisation has this number.
        /// - [`Error::OrganisationNotActive`]: the organisation is removed, or suspended and not the
        ///   subject's custodian or for too long.
        /// - [`Error::NotVouchedFor`]: the organisation does not vouch for the caller.
        /// - [`Error::CredentialNotInForce`]: the caller's credential does not hold now.
        /// - [`Error::NotPractitioner`]: the caller has no role at the organisation.
        /// - [`Error::PurposeNotClaimable`]: its roles may not claim emergency treatment.
        /// - [`Error::BreakGlassSuspended`], [`Error::BreakGlassLost`],
        ///   [`Error::JustificationOverdue`]: the caller has lost break-glass.
        /// - [`Error::TooManyUnfiled`]: the caller owes [`MAX_UNFILED`](crate::MAX_UNFILED)
        ///   justifications.
        #[pallet::call_index(40)]
        #[pallet::weight((T::WeightInfo::break_glass(), DispatchClass::Operational))]
        pub fn break_glass(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            subject: SubjectId,
            target: Target,
            reason: PurposeOfUse,
            justification: Commitment,
        ) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_break_glass(caller, organisation, subject, target, reason, justification)
        }

        /// Posts a practitioner's statement by which the glass was broken where the chain could not be
        /// reached, within [`Config::StatementWindow`].
        ///
        /// Whoever acts for a party calls: the practitioner's organisation, the subject's custodian, or
        /// whoever keeps the record. The practitioner has signed "salus", the purpose `BreakGlass`, the
        /// payload version, the genesis hash, the statement in SCALE, and the deadline, which is the
        /// window after the glass was broken. What was done is recorded also where the practitioner had
        /// no right to it; the record says so, and there is no permit then.
        ///
        /// # Events
        /// - [`Event::GlassBroken`].
        ///
        /// # Errors
        /// - [`Error::NotAnEmergency`], [`Error::UnknownCode`], [`Error::JustificationMissing`],
        ///   [`Error::SubjectNotFound`], [`Error::SubjectNotActive`], [`Error::RecordNotFound`],
        ///   [`Error::RecordErased`]: as for [`Pallet::break_glass`].
        /// - [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`],
        ///   [`Error::NotVouchedFor`], [`Error::CredentialNotInForce`]: the caller does not act for the
        ///   organisation that posts; also, the practitioner's organisation does not vouch for it.
        /// - [`Error::NotAParty`]: the organisation that posts has no part in it.
        /// - [`Error::NotBrokenYet`]: the statement is of the future.
        /// - [`Error::DeadlinePassed`]: the window is over.
        /// - [`Error::PayloadUsed`]: the statement was posted before.
        /// - [`Error::SignatureInvalid`]: the practitioner did not sign it.
        /// - [`Error::TooManyUnfiled`]: the practitioner owes as many justifications as it may.
        #[pallet::call_index(41)]
        #[pallet::weight((T::WeightInfo::post_emergency(), DispatchClass::Operational))]
        pub fn post_emergency(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            statement: Box<EmergencyStatement<T::AccountId>>,
            signature: T::Signature,
        ) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_post_emergency(caller, organisation, *statement, signature)
        }

        /// Says that the justification of an emergency is filed: written down, and there to be opened to
        /// the reviewer.
        ///
        /// The practitioner calls, or its organisation's own account. It may be late; the trail says when.
        ///
        /// # Events
        /// - [`Event::JustificationFiled`].
        ///
        /// # Errors
        /// - [`Error::EmergencyNotFound`]: there is no such emergency.
        /// - [`Error::NotPractitioner`]: the caller is neither.
        /// - [`Error::AlreadyFiled`]: it was filed before.
        /// - [`Error::AlreadyReviewed`]: the verdict was given without it.
        #[pallet::call_index(42)]
        #[pallet::weight(T::WeightInfo::file_justification())]
        pub fn file_justification(
            origin: OriginFor<T>,
            subject: SubjectId,
            emergency: EmergencyId,
        ) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_file_justification(caller, subject, emergency)
        }

        /// Gives the verdict on an emergency.
        ///
        /// Whoever acts for the organisation that was drawn calls, and has no part in the emergency
        /// itself: it is not the practitioner, and no party vouches for it. There is a verdict once the
        /// justification is filed, or its time is over.
        ///
        /// # Events
        /// - [`Event::EmergencyReviewed`].
        /// - [`Event::BreakGlassSuspended`], if this was one verdict too many.
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`],
        ///   [`Error::NotVouchedFor`], [`Error::CredentialNotInForce`]: the caller does not act for the
        ///   organisation now.
        /// - [`Error::EmergencyNotFound`]: there is no such emergency.
        /// - [`Error::AlreadyReviewed`]: the verdict was given before.
        /// - [`Error::NotReviewer`]: the organisation was not drawn.
        /// - [`Error::ReviewOverdue`]: the time for the verdict is over.
        /// - [`Error::PartyToEmergency`]: the organisation or the caller has a part in it.
        /// - [`Error::JustificationNotFiled`]: the justification is not filed and its time is not over,
        ///   or the verdict justifies without one.
        #[pallet::call_index(43)]
        #[pallet::weight(T::WeightInfo::review())]
        pub fn review(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            subject: SubjectId,
            emergency: EmergencyId,
            verdict: Verdict,
        ) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_review(caller, organisation, subject, emergency, verdict)
        }

        /// Lets a practitioner break the glass again whose break-glass was suspended by repeated
        /// verdicts. The time for which the last of them took it runs on.
        ///
        /// The organisation's own account calls, for another than itself.
        ///
        /// # Events
        /// - [`Event::BreakGlassRestored`].
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`]: no organisation has this number.
        /// - [`Error::OrganisationNotActive`]: it is suspended or removed.
        /// - [`Error::NotController`]: the caller is not its own account.
        /// - [`Error::NotForOneself`]: the caller is the practitioner.
        /// - [`Error::BreakGlassNotSuspended`]: there is nothing to restore.
        #[pallet::call_index(44)]
        #[pallet::weight(T::WeightInfo::restore_break_glass())]
        pub fn restore_break_glass(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            practitioner: T::AccountId,
        ) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_restore_break_glass(caller, organisation, practitioner)
        }

        /// Says where a patient's standing refusal of emergency access is honoured. Governance calls.
        ///
        /// # Events
        /// - [`Event::StandingRefusalsChanged`].
        ///
        /// # Errors
        /// - [`Error::CountryInvalid`]: a country is not two capital letters.
        /// - [`Error::CountryTwice`]: a country is named twice.
        /// - [`Error::NotChanged`]: the rules are the present ones.
        #[pallet::call_index(45)]
        #[pallet::weight(T::WeightInfo::set_standing_refusals())]
        pub fn set_standing_refusals(origin: OriginFor<T>, rules: RefusalRules) -> DispatchResult {
            T::GovernanceOrigin::ensure_origin(origin)?;
            Self::do_set_standing_refusals(rules)
        }

        /// Removes emergencies whose verdict was given [`Config::EmergencyRetention`] ago. The trail keeps
        /// what happened. Any signed account may call.
        ///
        /// # Events
        /// - [`Event::EmergenciesPruned`].
        ///
        /// # Errors
        /// - [`Error::NothingToPrune`]: none is named.
        /// - [`Error::EmergencyNotFound`]: one of them does not exist, or is named twice.
        /// - [`Error::EmergencyNotOver`]: one of them has no verdict yet, or one that is too recent.
        #[pallet::call_index(46)]
        #[pallet::weight(T::WeightInfo::prune_emergencies(emergencies.len() as u32))]
        pub fn prune_emergencies(
            origin: OriginFor<T>,
            emergencies: BoundedVec<(SubjectId, EmergencyId), T::MaxEmergenciesPerPrune>,
        ) -> DispatchResult {
            ensure_signed(origin)?;
            Self::do_prune_emergencies(&emergencies)
        }

        /// Forgets posted statements whose time is over: they are refused without being remembered. Any
        /// signed account may call.
        ///
        /// # Events
        /// - [`Event::StatementsPruned`].
        ///
        /// # Errors
        /// - [`Error::NothingToPrune`]: none is named.
        /// - [`Error::PayloadNotFound`]: one of them is not known, or is named twice.
        /// - [`Error::DeadlineNotPassed`]: one of them could still be posted.
        #[pallet::call_index(47)]
        #[pallet::weight(T::WeightInfo::prune_statements(digests.len() as u32))]
        pub fn prune_statements(
            origin: OriginFor<T>,
            digests: BoundedVec<H256, T::MaxEmergenciesPerPrune>,
        ) -> DispatchResult {
            ensure_signed(origin)?;
            Self::do_prune_statements(&digests)
        }
    }
}
