//! The pallet's calls.

use frame_support::pallet_macros::pallet_section;

/// The pallet's calls.
#[pallet_section]
mod calls {
    #[pallet::call]
    impl<T: Config> Pallet<T> {
        /// Enrols a patient who has a key. Called by whoever acts for the organisation, which becomes
        /// the subject's custodian and stands behind the controller.
        ///
        /// The controller signs, bare or in the `<Bytes>` wrapping of polkadot.js:
        /// `"salus"`, 0 (the purpose), 1 (the version), the genesis hash (32 bytes), the organisation's
        /// number (4 bytes, little endian), the controller's account, the deadline (8 bytes, little
        /// endian, milliseconds since 1970). See
        /// [`SignedPayload`](salus_primitives::signed_payload::SignedPayload).
        ///
        /// # Events
        /// - [`Event::SubjectEnrolled`]
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`],
        ///   [`Error::NotVouchedFor`], [`Error::CredentialNotInForce`]: the caller does not act for
        ///   the organisation.
        /// - [`Error::DeadlinePassed`]: the deadline is now or earlier.
        /// - [`Error::DeadlineTooFar`]: the deadline lies further ahead than
        ///   [`Config::MaxDeadline`].
        /// - [`Error::PayloadUsed`]: the payload was used before.
        /// - [`Error::AccountInUse`]: the controller acts for a subject already.
        /// - [`Error::SignatureInvalid`]: the controller did not sign this payload.
        /// - [`Error::SubjectExists`]: a subject has the new id.
        /// - [`Error::AllowanceExhausted`]: the organisation has no room for a subject.
        /// - [`Error::TooManySponsors`]: too many organisations stand behind the controller.
        #[pallet::call_index(0)]
        #[pallet::weight(T::WeightInfo::enrol())]
        pub fn enrol(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            controller: T::AccountId,
            deadline: Moment,
            signature: T::Signature,
        ) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_enrol(caller, organisation, controller, deadline, signature)
        }

        /// Enrols a patient who has no key, from what it signed on paper. Called by whoever acts for
        /// the organisation, which becomes the subject's custodian.
        ///
        /// `evidence` is the commitment to the scan of the paper.
        ///
        /// # Events
        /// - [`Event::SubjectEnrolled`], without a controller
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`],
        ///   [`Error::NotVouchedFor`], [`Error::CredentialNotInForce`]: the caller does not act for
        ///   the organisation.
        /// - [`Error::CommitmentMissing`]: the commitment is zero.
        /// - [`Error::SubjectExists`]: a subject has the new id, as when one transaction enrols from
        ///   one paper twice.
        /// - [`Error::AllowanceExhausted`]: the organisation has no room for a subject.
        #[pallet::call_index(1)]
        #[pallet::weight(T::WeightInfo::enrol_assisted())]
        pub fn enrol_assisted(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            evidence: Commitment,
        ) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_enrol_assisted(caller, organisation, evidence)
        }

        /// Appoints a representative. Called by the subject's controller. The subject's custodian
        /// stands behind the representative from now on.
        ///
        /// The account must be a fresh one: whoever represents two subjects uses two.
        ///
        /// # Events
        /// - [`Event::RepresentativeAppointed`]
        ///
        /// # Errors
        /// - [`Error::SubjectNotFound`]: there is no such subject.
        /// - [`Error::SubjectNotActive`]: it has ended.
        /// - [`Error::SubjectDeceased`]: the patient has died.
        /// - [`Error::NotAuthorized`]: the caller is not its controller.
        /// - [`Error::CourtOrderMissing`]: only a court names a guardian ad litem.
        /// - [`Error::PowersMissing`]: no power is given.
        /// - [`Error::PeriodInvalid`]: the period holds no moment, or is over.
        /// - [`Error::AccountInUse`]: the account acts for a subject already, this one or another.
        /// - [`Error::TooManyRepresentatives`]: the subject has
        ///   [`Config::MaxRepresentatives`] already.
        /// - [`Error::AllowanceExhausted`]: the custodian has no room for a representative, or was
        ///   removed.
        /// - [`Error::TooManySponsors`]: too many organisations stand behind the account.
        #[pallet::call_index(2)]
        #[pallet::weight(T::WeightInfo::appoint_representative())]
        pub fn appoint_representative(
            origin: OriginFor<T>,
            subject: SubjectId,
            representative: T::AccountId,
            kind: RepresentativeKind,
            powers: Powers,
            period: Period,
        ) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_appoint_representative(caller, subject, representative, kind, powers, period)
        }

        /// Dismisses a representative. Called by the subject's controller, or by the representative
        /// itself. A subject that has ended can be left too. Whoever a court named goes by itself, by
        /// the end of its period, or by a court's order ([`Call::record_paper`]).
        ///
        /// # Events
        /// - [`Event::RepresentativeDismissed`]
        ///
        /// # Errors
        /// - [`Error::SubjectNotFound`]: there is no such subject.
        /// - [`Error::NotAuthorized`]: the caller is neither its controller nor the representative.
        /// - [`Error::RepresentativeNotFound`]: the account is no representative of the subject.
        /// - [`Error::NamedByCourt`]: a court named it, and the caller is the controller.
        #[pallet::call_index(3)]
        #[pallet::weight((T::WeightInfo::dismiss_representative(), DispatchClass::Operational))]
        pub fn dismiss_representative(
            origin: OriginFor<T>,
            subject: SubjectId,
            representative: T::AccountId,
        ) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_dismiss_representative(caller, subject, representative)
        }

        /// Forgets used payloads whose deadlines have passed: they are refused without being
        /// remembered. Anyone may call it.
        ///
        /// # Events
        /// - [`Event::PayloadsPruned`]
        ///
        /// # Errors
        /// - [`Error::NothingToPrune`]: no payload is named.
        /// - [`Error::PayloadNotFound`]: no used payload has one of the digests, or one is named twice.
        /// - [`Error::DeadlineNotPassed`]: the deadline of one lies ahead.
        #[pallet::call_index(4)]
        #[pallet::weight(T::WeightInfo::prune_payloads(digests.len() as u32))]
        pub fn prune_payloads(
            origin: OriginFor<T>,
            digests: BoundedVec<H256, ConstU32<MAX_PRUNED>>,
        ) -> DispatchResult {
            ensure_signed(origin)?;
            Self::do_prune_payloads(&digests)
        }

        /// Replaces a subject's controller. Called by the controller, or by a representative that has
        /// the power to; of a deceased subject by the executor, or by the controller that it named.
        /// The custodian stands behind the new controller from now on, and no longer behind the old
        /// one. What the subject consented to stands. The hash of its encryption key is void: the new
        /// controller publishes its own ([`Call::set_key_hash`]).
        ///
        /// The new controller signs, as in [`Call::enrol`], but purpose 1, and in place of the
        /// organisation and the controller: the subject (16 bytes), the new controller's account. See
        /// [`Pallet::rotation`].
        ///
        /// # Events
        /// - [`Event::ControllerRotated`]
        ///
        /// # Errors
        /// - [`Error::SubjectNotFound`]: there is no such subject.
        /// - [`Error::SubjectNotActive`]: it has ended.
        /// - [`Error::NotAuthorized`]: the caller is neither its controller nor a representative in
        ///   force.
        /// - [`Error::PowerMissing`]: the representative may not replace the controller.
        /// - [`Error::DeadlinePassed`], [`Error::DeadlineTooFar`], [`Error::PayloadUsed`],
        ///   [`Error::AccountInUse`], [`Error::SignatureInvalid`], [`Error::TooManySponsors`]: as in
        ///   [`Call::enrol`].
        #[pallet::call_index(5)]
        #[pallet::weight((T::WeightInfo::rotate_controller(), DispatchClass::Operational))]
        pub fn rotate_controller(
            origin: OriginFor<T>,
            subject: SubjectId,
            new_controller: T::AccountId,
            deadline: Moment,
            signature: T::Signature,
        ) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_rotate_controller(caller, subject, new_controller, deadline, signature)
        }

        /// Gives a key to a subject that was enrolled without one. Called by whoever acts for its
        /// custodian, whose desk knows the patient. What was consented to on paper stands.
        ///
        /// The new controller signs, as in [`Call::enrol`], but purpose 2, and in place of the
        /// organisation and the controller: the organisation's number (4 bytes, little endian), the
        /// subject (16 bytes), the controller's account. See [`Pallet::claiming`].
        ///
        /// # Events
        /// - [`Event::SubjectClaimed`]
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`],
        ///   [`Error::NotVouchedFor`], [`Error::CredentialNotInForce`]: the caller does not act for
        ///   the organisation.
        /// - [`Error::SubjectNotFound`]: there is no such subject.
        /// - [`Error::NotCustodian`]: the organisation is not its custodian.
        /// - [`Error::SubjectNotActive`]: it has ended.
        /// - [`Error::SubjectDeceased`]: the patient has died.
        /// - [`Error::NotAssisted`]: it has a key.
        /// - [`Error::DeadlinePassed`], [`Error::DeadlineTooFar`], [`Error::PayloadUsed`],
        ///   [`Error::AccountInUse`], [`Error::SignatureInvalid`], [`Error::TooManySponsors`]: as in
        ///   [`Call::enrol`].
        /// - [`Error::AllowanceExhausted`]: the organisation has no room for a controller.
        #[pallet::call_index(6)]
        #[pallet::weight(T::WeightInfo::claim())]
        pub fn claim(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            subject: SubjectId,
            controller: T::AccountId,
            deadline: Moment,
            signature: T::Signature,
        ) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_claim(caller, organisation, subject, controller, deadline, signature)
        }

        /// Ends a subject. Called by its controller or, once the patient has died, by an executor that
        /// may revoke consents. Everything that it consented to ends, nobody acts for it any more, and
        /// the controller's account is free again. The representatives are void from now on, and
        /// [`Call::release_representatives`] gives their accounts back. What is kept of the subject is
        /// that its id is used, which custodian it had, the epoch of its consents, and how many
        /// representatives are to be released.
        ///
        /// # Events
        /// - [`Event::SubjectEnded`]
        ///
        /// # Errors
        /// - [`Error::SubjectNotFound`]: there is no such subject.
        /// - [`Error::SubjectNotActive`]: it has ended.
        /// - [`Error::NotAuthorized`]: the caller is neither its controller nor, the patient having
        ///   died, its executor.
        /// - [`Error::PowerMissing`]: the representative may not revoke consents.
        #[pallet::call_index(7)]
        #[pallet::weight((T::WeightInfo::leave(), DispatchClass::Operational))]
        pub fn leave(origin: OriginFor<T>, subject: SubjectId) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_leave(caller, subject)
        }

        /// Releases whoever will never act for the subject again: of one that has ended all, of a
        /// deceased one, once that can no longer be contested, all but the executors, and the
        /// controller that the patient had; of one whose patient took over all who were engaged before
        /// and no court named, of one whose patient is of age its guardians as a minor, and
        /// representatives whose period is over. The custodian no longer stands behind them.
        /// Anyone may call it; the trail said already what made them void.
        ///
        /// # Events
        /// - [`Event::RepresentativesReleased`]
        ///
        /// # Errors
        /// - [`Error::SubjectNotFound`]: there is no such subject.
        /// - [`Error::NothingToRelease`]: no account is named.
        /// - [`Error::RepresentativeNotFound`]: one of the accounts is neither controller nor
        ///   representative nor guardian of the subject, or is named twice.
        /// - [`Error::StillInForce`]: one of them is not void.
        #[pallet::call_index(8)]
        #[pallet::weight(T::WeightInfo::release_representatives(accounts.len() as u32))]
        pub fn release_representatives(
            origin: OriginFor<T>,
            subject: SubjectId,
            accounts: BoundedVec<T::AccountId, ConstU32<MAX_RELEASED>>,
        ) -> DispatchResult {
            ensure_signed(origin)?;
            Self::do_release_representatives(subject, &accounts)
        }

        /// Reports that the patient has died. Called by whoever acts for the subject's custodian; where
        /// a report was contested, by whoever acts for any organisation but the one that made it.
        ///
        /// Nobody acts for the subject from now on, and a recovery that is under way is cancelled. For
        /// [`Config::DeathContestWindow`] the controller may contest it ([`Call::contest_death`]) and
        /// a desk withdraw it ([`Call::withdraw_death`]): then everything is as it was. After that
        /// only the executors have force, each with the powers and for the period that it was given,
        /// and one of them takes over by [`Call::rotate_controller`]. The patient's controller and the
        /// other representatives are given back by [`Call::release_representatives`]. What the subject
        /// consented to stands.
        ///
        /// `evidence` is the commitment to the certificate.
        ///
        /// # Events
        /// - [`Event::SubjectDeceased`]
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`],
        ///   [`Error::NotVouchedFor`], [`Error::CredentialNotInForce`]: the caller does not act for
        ///   the organisation.
        /// - [`Error::SubjectNotFound`]: there is no such subject.
        /// - [`Error::SubjectNotActive`]: it has ended.
        /// - [`Error::SubjectDeceased`]: the patient has died.
        /// - [`Error::NotCustodian`]: the organisation is not its custodian, and no report was
        ///   contested.
        /// - [`Error::ReportContested`]: the organisation's own last report was contested.
        /// - [`Error::CommitmentMissing`]: the commitment is zero.
        #[pallet::call_index(9)]
        #[pallet::weight(T::WeightInfo::report_deceased())]
        pub fn report_deceased(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            subject: SubjectId,
            evidence: Commitment,
        ) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_report_deceased(caller, organisation, subject, evidence)
        }

        /// Chooses who may replace the controller when its key is lost: `threshold` of the guardians,
        /// unless the controller vetoes within `delay` (milliseconds) after they approved. Called by
        /// the controller. The custodian stands behind the guardians from now on, and no longer behind
        /// those who are none any more. An empty list with a threshold of zero removes them all. A
        /// recovery that is under way is cancelled.
        ///
        /// Each account must be a fresh one: whoever guards two subjects uses two.
        ///
        /// # Events
        /// - [`Event::GuardiansSet`]
        ///
        /// # Errors
        /// - [`Error::SubjectNotFound`]: there is no such subject.
        /// - [`Error::SubjectNotActive`]: it has ended.
        /// - [`Error::SubjectDeceased`]: the patient has died.
        /// - [`Error::NotAuthorized`]: the caller is not its controller.
        /// - [`Error::GuardianRepeated`]: a guardian is named twice.
        /// - [`Error::ThresholdInvalid`]: the threshold is higher than the number of guardians, or
        ///   zero though there are some.
        /// - [`Error::DelayTooLong`]: the delay is longer than [`Config::MaxRecoveryDelay`].
        /// - [`Error::GuardiansUnchanged`]: the guardians and their terms are these already.
        /// - [`Error::AccountInUse`]: a new guardian acts for a subject already, this one or another.
        /// - [`Error::AllowanceExhausted`]: the custodian has no room for more guardians, or was removed.
        /// - [`Error::TooManySponsors`]: too many organisations stand behind a new guardian.
        #[pallet::call_index(10)]
        #[pallet::weight(T::WeightInfo::set_guardians())]
        pub fn set_guardians(
            origin: OriginFor<T>,
            subject: SubjectId,
            guardians: Guardians<T::AccountId>,
            threshold: u32,
            delay: Moment,
        ) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_set_guardians(caller, subject, guardians, threshold, delay)
        }

        /// Proposes a new controller in place of one that lost its key. Called by a guardian, who
        /// approves by it. One recovery is under way at a time; one that too few have approved within
        /// [`Config::RecoveryLifetime`] gives way to another guardian's. The custodian stands behind
        /// the account from now on, as long as the recovery is under way.
        ///
        /// The new controller signs, as in [`Call::enrol`], but purpose 3, and in place of the
        /// organisation and the controller: the subject (16 bytes), the new controller's account. See
        /// [`Pallet::recovering`].
        ///
        /// # Events
        /// - [`Event::RecoveryProposed`]
        ///
        /// # Errors
        /// - [`Error::SubjectNotFound`]: there is no such subject.
        /// - [`Error::SubjectNotActive`]: it has ended.
        /// - [`Error::SubjectDeceased`]: the patient has died.
        /// - [`Error::NotAuthorized`]: the caller is no guardian of it.
        /// - [`Error::RecoveryPending`]: a recovery is under way.
        /// - [`Error::ProposedBefore`]: the caller proposed the one that lapsed.
        /// - [`Error::DeadlinePassed`], [`Error::DeadlineTooFar`], [`Error::PayloadUsed`],
        ///   [`Error::AccountInUse`], [`Error::SignatureInvalid`], [`Error::TooManySponsors`]: as in
        ///   [`Call::enrol`].
        #[pallet::call_index(11)]
        #[pallet::weight(T::WeightInfo::propose_recovery())]
        pub fn propose_recovery(
            origin: OriginFor<T>,
            subject: SubjectId,
            new_controller: T::AccountId,
            deadline: Moment,
            signature: T::Signature,
        ) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_propose_recovery(caller, subject, new_controller, deadline, signature)
        }

        /// Approves of the new controller. Called by another guardian, who names the account again.
        ///
        /// # Events
        /// - [`Event::RecoveryApproved`]
        ///
        /// # Errors
        /// - [`Error::SubjectNotFound`]: there is no such subject.
        /// - [`Error::SubjectNotActive`]: it has ended.
        /// - [`Error::SubjectDeceased`]: the patient has died.
        /// - [`Error::NotAuthorized`]: the caller is no guardian of it.
        /// - [`Error::RecoveryNotFound`]: no recovery is under way.
        /// - [`Error::ControllerMismatch`]: it would make another account the controller.
        /// - [`Error::AlreadyApproved`]: the caller has approved, or proposed it.
        /// - [`Error::ThresholdReached`]: enough guardians have approved.
        /// - [`Error::RecoveryLapsed`]: too few approved within [`Config::RecoveryLifetime`].
        #[pallet::call_index(12)]
        #[pallet::weight(T::WeightInfo::approve_recovery())]
        pub fn approve_recovery(
            origin: OriginFor<T>,
            subject: SubjectId,
            new_controller: T::AccountId,
        ) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_approve_recovery(caller, subject, new_controller)
        }

        /// Cancels the recovery that is under way: the key is not lost. Called by the controller.
        ///
        /// # Events
        /// - [`Event::RecoveryVetoed`]
        ///
        /// # Errors
        /// - [`Error::SubjectNotFound`]: there is no such subject.
        /// - [`Error::SubjectNotActive`]: it has ended.
        /// - [`Error::SubjectDeceased`]: the patient has died.
        /// - [`Error::NotAuthorized`]: the caller is not its controller.
        /// - [`Error::RecoveryNotFound`]: no recovery is under way.
        #[pallet::call_index(13)]
        #[pallet::weight((T::WeightInfo::veto_recovery(), DispatchClass::Operational))]
        pub fn veto_recovery(origin: OriginFor<T>, subject: SubjectId) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_veto_recovery(caller, subject)
        }

        /// Makes the account that enough guardians approved of the controller, once the time to veto
        /// has passed. Anyone may call it: it takes nothing that could steer it. The guardians, the
        /// representatives and the consents stay. The hash of the encryption key is void, as in
        /// [`Call::rotate_controller`].
        ///
        /// # Events
        /// - [`Event::RecoveryFinished`]
        ///
        /// # Errors
        /// - [`Error::SubjectNotFound`]: there is no such subject.
        /// - [`Error::SubjectNotActive`]: it has ended.
        /// - [`Error::SubjectDeceased`]: the patient has died.
        /// - [`Error::RecoveryNotFound`]: no recovery is under way.
        /// - [`Error::ThresholdNotReached`]: not enough guardians have approved.
        /// - [`Error::DelayNotPassed`]: the controller may still veto.
        #[pallet::call_index(14)]
        #[pallet::weight((T::WeightInfo::finish_recovery(), DispatchClass::Operational))]
        pub fn finish_recovery(origin: OriginFor<T>, subject: SubjectId) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_finish_recovery(caller, subject)
        }

        /// Lets a guardian go, whose account is free again. Called by the guardian, whatever has become
        /// of the subject. The threshold stays; where fewer remain, the controller must choose anew. A
        /// recovery that is under way is cancelled.
        ///
        /// # Events
        /// - [`Event::GuardiansSet`]
        ///
        /// # Errors
        /// - [`Error::SubjectNotFound`]: there is no such subject.
        /// - [`Error::NotAuthorized`]: the caller is no guardian of it.
        #[pallet::call_index(15)]
        #[pallet::weight(T::WeightInfo::resign_guardian())]
        pub fn resign_guardian(origin: OriginFor<T>, subject: SubjectId) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_resign_guardian(caller, subject)
        }

        /// States when a minor comes of age, once and for all, soon after its enrolment. Called by
        /// whoever acts for the custodian, which saw the papers. From that month on (UTC) a
        /// guardian has no force, unless a court named it from then on, and the patient can take over.
        /// Clients of a patient who is no minor should see to it that none is stated.
        ///
        /// # Events
        /// - [`Event::MajoritySet`]
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`],
        ///   [`Error::NotVouchedFor`], [`Error::CredentialNotInForce`]: the caller does not act for
        ///   the organisation.
        /// - [`Error::SubjectNotFound`]: there is no such subject.
        /// - [`Error::NotCustodian`]: the organisation is not its custodian.
        /// - [`Error::SubjectNotActive`]: it has ended.
        /// - [`Error::SubjectDeceased`]: the patient has died.
        /// - [`Error::MajorityAlreadySet`]: it is stated already.
        /// - [`Error::MajorityPassed`]: the month has begun.
        /// - [`Error::MajorityTooLate`]: the subject was enrolled [`Config::MajorityWindow`] ago or
        ///   longer.
        #[pallet::call_index(16)]
        #[pallet::weight(T::WeightInfo::set_majority())]
        pub fn set_majority(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            subject: SubjectId,
            month: Month,
        ) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_set_majority(caller, organisation, subject, month)
        }

        /// Gives a subject to its patient, who came of age, without the guardian. Called by whoever
        /// acts for its custodian, whose desk knows the patient; once. Where the custodian was removed
        /// another organisation adopts the subject first ([`Call::record_paper`]). The representatives
        /// that were appointed and the guardians that were chosen until now are void, but for those
        /// whom a court named, and [`Call::release_representatives`] gives their accounts back. What
        /// was consented to stands until the patient revokes it. The hash of the encryption key is
        /// void, as in [`Call::rotate_controller`].
        ///
        /// The new controller signs, as in [`Call::enrol`], but purpose 4, and in place of the
        /// organisation and the controller: the organisation's number (4 bytes, little endian), the
        /// subject (16 bytes), the controller's account. See [`Pallet::taking_over`].
        ///
        /// # Events
        /// - [`Event::TakenOver`]
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`],
        ///   [`Error::NotVouchedFor`], [`Error::CredentialNotInForce`]: the caller does not act for
        ///   the organisation.
        /// - [`Error::SubjectNotFound`]: there is no such subject.
        /// - [`Error::NotCustodian`]: the organisation is not its custodian.
        /// - [`Error::SubjectNotActive`]: it has ended.
        /// - [`Error::SubjectDeceased`]: the patient has died.
        /// - [`Error::MajorityNotReached`]: the patient has not come of age, or no month is stated.
        /// - [`Error::AlreadyTakenOver`]: the patient has taken over.
        /// - [`Error::DeadlinePassed`], [`Error::DeadlineTooFar`], [`Error::PayloadUsed`],
        ///   [`Error::AccountInUse`], [`Error::SignatureInvalid`], [`Error::TooManySponsors`]: as in
        ///   [`Call::enrol`].
        #[pallet::call_index(17)]
        #[pallet::weight((T::WeightInfo::take_over(), DispatchClass::Operational))]
        pub fn take_over(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            subject: SubjectId,
            controller: T::AccountId,
            deadline: Moment,
            signature: T::Signature,
        ) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_take_over(caller, organisation, subject, controller, deadline, signature)
        }

        /// Records a paper that changes who acts for a subject. It has no force until it is confirmed
        /// ([`Call::confirm_paper`]), within [`Config::PaperLifetime`]. Called by whoever acts for the
        /// organisation: the clerk. One paper of an organisation about a subject waits at a time; one
        /// that lapsed gives way.
        ///
        /// - An appointment or a dismissal is what a patient without a key signed; an appointment is
        ///   recorded by its custodian.
        /// - A court order names a representative, also against the controller's will; of a patient who
        ///   has died, an executor. A court release ends that. Any organisation records them.
        /// - By an adoption the organisation becomes the custodian of a subject whose own was removed,
        ///   as the patient or whoever acts for it signed.
        ///
        /// Whoever is to be a representative is a fresh account, which is kept for the subject while
        /// the paper waits. `evidence` is the commitment to the scan of the paper.
        ///
        /// # Events
        /// - [`Event::PaperRecorded`]
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`],
        ///   [`Error::NotVouchedFor`], [`Error::CredentialNotInForce`]: the caller does not act for
        ///   the organisation.
        /// - [`Error::CommitmentMissing`]: the commitment is zero.
        /// - [`Error::SubjectNotFound`]: there is no such subject.
        /// - [`Error::PaperPending`]: a paper of the organisation about it waits.
        /// - [`Error::SubjectNotActive`]: it has ended.
        /// - [`Error::SubjectDeceased`]: the patient has died, and the paper is neither an executor's
        ///   court order nor a release nor an adoption.
        /// - [`Error::NotAssisted`]: the subject has a key, and the paper is an appointment or a
        ///   dismissal.
        /// - [`Error::NotCustodian`]: an appointment is recorded by another organisation.
        /// - [`Error::CourtOrderMissing`]: an appointment names a guardian ad litem.
        /// - [`Error::PowersMissing`]: no power is given.
        /// - [`Error::PeriodInvalid`]: the period holds no moment, or is over.
        /// - [`Error::TooManyRepresentatives`]: the subject has [`Config::MaxRepresentatives`]
        ///   already, or [`MAX_COURT_NAMED`] whom a court named.
        /// - [`Error::AccountInUse`]: the new representative acts for a subject already.
        /// - [`Error::RepresentativeNotFound`]: whoever is to go is no representative of the subject.
        /// - [`Error::NamedByCourt`]: the patient dismisses somebody whom a court named.
        /// - [`Error::NotNamedByCourt`]: a court releases somebody whom none named.
        /// - [`Error::CustodianNotRemoved`]: the subject that is to be adopted has a custodian.
        /// - [`Error::AllowanceExhausted`]: the organisation has no room for the paper.
        #[pallet::call_index(20)]
        #[pallet::weight(T::WeightInfo::record_paper())]
        pub fn record_paper(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            subject: SubjectId,
            statement: Statement<T::AccountId>,
            evidence: Commitment,
        ) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_record_paper(caller, organisation, subject, statement, evidence)
        }

        /// Confirms a paper, against the paper itself: what it says is done. Called by whoever acts for
        /// the organisation, but not by the clerk; what a court said and an adoption are confirmed by
        /// another organisation than the one that recorded them (`recorded_by`). `line` is the one of
        /// the trail that recorded it, so that no other paper is put in its place.
        ///
        /// The custodian stands behind a new representative from now on, and no longer behind one that
        /// goes. By an adoption the new custodian stands behind whoever the old one stood behind, and a
        /// recovery that is under way is cancelled.
        ///
        /// # Events
        /// - [`Event::RepresentativeAppointed`], [`Event::RepresentativeDismissed`] or
        ///   [`Event::SubjectAdopted`]
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`], [`Error::NotVouchedFor`],
        ///   [`Error::CredentialNotInForce`]: the caller does not act for the organisation.
        /// - [`Error::OrganisationNotActive`]: the organisation, or the one that recorded the paper, is
        ///   suspended or removed.
        /// - [`Error::SubjectNotFound`]: there is no such subject.
        /// - [`Error::PaperNotFound`]: no such paper waits.
        /// - [`Error::PaperLapsed`]: it has waited for [`Config::PaperLifetime`].
        /// - [`Error::VerifierIsClerk`]: the caller recorded it.
        /// - [`Error::SameOrganisation`]: it takes another organisation to confirm it.
        /// - [`Error::SubjectNotActive`], [`Error::SubjectDeceased`], [`Error::NotAssisted`],
        ///   [`Error::NotCustodian`], [`Error::PeriodInvalid`], [`Error::TooManyRepresentatives`],
        ///   [`Error::RepresentativeNotFound`], [`Error::NamedByCourt`], [`Error::NotNamedByCourt`],
        ///   [`Error::CustodianNotRemoved`]: as in [`Call::record_paper`], things having changed.
        /// - [`Error::TooManySponsors`]: too many organisations stand behind the new representative, or
        ///   behind somebody who acts for the subject that is to be adopted.
        #[pallet::call_index(21)]
        #[pallet::weight(T::WeightInfo::confirm_paper())]
        pub fn confirm_paper(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            subject: SubjectId,
            recorded_by: OrganisationId,
            line: EntryIndex,
        ) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_confirm_paper(caller, organisation, subject, recorded_by, line)
        }

        /// Withdraws a paper that waits. Called by whoever acts for the organisation that recorded it;
        /// by anyone where it lapsed or the subject has ended. Whoever it would have made a
        /// representative is free again.
        ///
        /// # Events
        /// - [`Event::PaperDiscarded`]
        ///
        /// # Errors
        /// - [`Error::PaperNotFound`]: no paper of the organisation about the subject waits.
        /// - [`Error::OrganisationNotActive`], [`Error::NotVouchedFor`],
        ///   [`Error::CredentialNotInForce`]: the paper has not lapsed, and the caller does not act
        ///   for the organisation.
        #[pallet::call_index(22)]
        #[pallet::weight(T::WeightInfo::discard_paper())]
        pub fn discard_paper(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            subject: SubjectId,
        ) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_discard_paper(caller, organisation, subject)
        }

        /// Contests the report that the patient died: the patient lives. Called by the controller,
        /// within [`Config::DeathContestWindow`]. Whoever acted for the subject before acts again, and
        /// the organisation that made the report cannot make the next one.
        ///
        /// # Events
        /// - [`Event::DeathContested`]
        ///
        /// # Errors
        /// - [`Error::SubjectNotFound`]: there is no such subject.
        /// - [`Error::SubjectNotActive`]: it has ended.
        /// - [`Error::SubjectNotDeceased`]: the patient was not reported to have died.
        /// - [`Error::NotAuthorized`]: the caller is not the controller that the patient had.
        /// - [`Error::ContestTooLate`]: the window has passed.
        #[pallet::call_index(23)]
        #[pallet::weight((T::WeightInfo::contest_death(), DispatchClass::Operational))]
        pub fn contest_death(origin: OriginFor<T>, subject: SubjectId) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_contest_death(caller, subject)
        }

        /// Withdraws the report that the patient died, within [`Config::DeathContestWindow`]. Called by
        /// whoever acts for any organisation: the one that made the report corrects it; another's desk
        /// knows better where the patient has no key, or has lost it. Whoever acted for the subject
        /// before acts again. Where another organisation withdrew it, the one that made the report
        /// cannot make the next one.
        ///
        /// `evidence` is the commitment to what shows that the patient lives.
        ///
        /// # Events
        /// - [`Event::DeathWithdrawn`]
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`],
        ///   [`Error::NotVouchedFor`], [`Error::CredentialNotInForce`]: the caller does not act for
        ///   the organisation.
        /// - [`Error::CommitmentMissing`]: the commitment is zero.
        /// - [`Error::SubjectNotFound`]: there is no such subject.
        /// - [`Error::SubjectNotActive`]: it has ended.
        /// - [`Error::SubjectNotDeceased`]: the patient was not reported to have died.
        /// - [`Error::ContestTooLate`]: the window has passed.
        #[pallet::call_index(24)]
        #[pallet::weight(T::WeightInfo::withdraw_death())]
        pub fn withdraw_death(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            subject: SubjectId,
            evidence: Commitment,
        ) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_withdraw_death(caller, organisation, subject, evidence)
        }

        /// Publishes the hash of the key to which data for the subject is sealed from now on; the key
        /// itself is handed to those who seal. Called by the controller, or by a representative that
        /// may replace the controller. The hash is void when the subject comes into other hands; the
        /// versions count on.
        ///
        /// # Events
        /// - [`Event::EncryptionKeySet`]
        ///
        /// # Errors
        /// - [`Error::SubjectNotFound`]: there is no such subject.
        /// - [`Error::SubjectNotActive`]: it has ended.
        /// - [`Error::NotAuthorized`]: the caller is neither its controller nor a representative in
        ///   force.
        /// - [`Error::PowerMissing`]: the representative may not replace the controller.
        /// - [`Error::SubjectAssisted`]: the subject has no key.
        /// - [`Error::KeyHashMissing`]: the hash is zero.
        /// - [`Error::KeyHashUnchanged`]: it is that of the current key.
        /// - [`Error::TooManyVersions`]: every number was given.
        /// - [`Error::AllowanceExhausted`]: it is the first, and the custodian has no room for it.
        #[pallet::call_index(25)]
        #[pallet::weight(T::WeightInfo::set_key_hash())]
        pub fn set_key_hash(
            origin: OriginFor<T>,
            subject: SubjectId,
            hash: H256,
        ) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_set_key_hash(caller, subject, hash)
        }
    }
}
