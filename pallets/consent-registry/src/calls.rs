//! The pallet's calls.

use frame_support::pallet_macros::pallet_section;

/// The pallet's calls.
#[pallet_section]
mod calls {
    #[pallet::call]
    impl<T: Config> Pallet<T> {
        /// Grants a consent toward a grantee.
        ///
        /// For the subject's controller, and a representative with the power to consent. The
        /// consent's number is that of the line of the audit trail which this call writes. Expired
        /// consents of the same sponsor toward the same grantee give back their places. A practitioner
        /// need not be vouched for yet: that is asked at use.
        ///
        /// # Events
        ///
        /// * [`Event::ConsentGranted`].
        ///
        /// # Errors
        ///
        /// * [`Error::SubjectNotFound`] or [`Error::SubjectNotActive`]: there is no such subject, or
        ///   it has ended.
        /// * [`Error::NotAuthorized`]: the caller is neither the controller nor a representative in
        ///   force.
        /// * [`Error::PowerMissing`]: the representative may not consent.
        /// * [`Error::ActionsMissing`], [`Error::PurposesMissing`], [`Error::ClassesMissing`]: the
        ///   region, a hole or a fill lacks them.
        /// * [`Error::UnknownCode`]: a set has bits beyond its table.
        /// * [`Error::EmergencyPurpose`]: a permit names BTG or ERTREAT.
        /// * [`Error::PeriodInvalid`]: the period ends before it begins, or is over.
        /// * [`Error::DataPeriodInvalid`]: a period of the data ends before it begins.
        /// * [`Error::TagMissing`], [`Error::TagNamedTwice`]: a tag is all zeros, or named twice.
        /// * [`Error::TagNotNamed`]: a region points at a tag that is not named.
        /// * [`Error::ProgrammeNotFound`]: the research programme that it names is not there.
        /// * [`Error::CommitmentMissing`]: the source is all zeros.
        /// * [`Error::GranteeNotFound`]: the grantee's organisation does not exist or was removed.
        /// * [`Error::KeyFull`]: the grantee has [`Config::MaxConsentsPerKey`] consents of this
        ///   subject that are not over, or wait to be pruned.
        /// * [`Error::AllowanceExhausted`]: the subject's custodian has no room for the consent, or was
        ///   removed.
        /// * [`Error::TooManyConsents`], [`Error::TooManyDenies`], [`Error::TooManyProgrammesNamed`]: the
        ///   subject has as many as it may.
        #[pallet::call_index(0)]
        #[pallet::weight(T::WeightInfo::grant())]
        pub fn grant(
            origin: OriginFor<T>,
            subject: SubjectId,
            grantee: Grantee<T::AccountId>,
            consent: Consent,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_grant(who, subject, grantee, consent)
        }

        /// Revokes a consent. It no longer speaks from this call on, in the same block already.
        ///
        /// For the subject's controller, and a representative with the power to revoke. To take back a
        /// permit never opens, and asks for no more. To take back a deny that is not over may open: one
        /// that the subject stated is lifted by the subject, one that a representative stated by the
        /// subject or by a representative whom a court named.
        ///
        /// # Events
        ///
        /// * [`Event::ConsentRevoked`].
        ///
        /// # Errors
        ///
        /// * [`Error::SubjectNotFound`] or [`Error::SubjectNotActive`]: there is no such subject, or
        ///   it has ended.
        /// * [`Error::NotAuthorized`]: the caller is neither the controller nor a representative in
        ///   force.
        /// * [`Error::PowerMissing`]: the representative may not revoke.
        /// * [`Error::ConsentNotFound`]: the subject has no such consent toward this grantee.
        /// * [`Error::DenyNotLiftable`]: it is a deny that the caller may not lift.
        #[pallet::call_index(1)]
        #[pallet::weight((T::WeightInfo::revoke(), DispatchClass::Operational))]
        pub fn revoke(
            origin: OriginFor<T>,
            subject: SubjectId,
            grantee: Grantee<T::AccountId>,
            consent: ConsentId,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_revoke(who, subject, grantee, consent)
        }

        /// Revokes every consent of the subject, permits and denies alike, and ends what waits for a
        /// verifier. What it costs does not depend on how many there are.
        ///
        /// For the subject's controller, and a representative with the power to revoke who may lift every
        /// deny that is not over, as [`Self::revoke`] says: where there is one that it may not lift, it
        /// revokes toward one grantee after the other.
        ///
        /// # Events
        ///
        /// * [`Event::AllConsentsRevoked`].
        ///
        /// # Errors
        ///
        /// * [`Error::SubjectNotFound`] or [`Error::SubjectNotActive`]: there is no such subject, or
        ///   it has ended.
        /// * [`Error::NotAuthorized`]: the caller is neither the controller nor a representative in
        ///   force.
        /// * [`Error::PowerMissing`]: the representative may not revoke.
        /// * [`Error::DenyNotLiftable`]: there is a deny that the caller may not lift.
        #[pallet::call_index(2)]
        #[pallet::weight((T::WeightInfo::revoke_all(), DispatchClass::Operational))]
        pub fn revoke_all(origin: OriginFor<T>, subject: SubjectId) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_revoke_all(who, subject)
        }

        /// Records a consent that a patient without a key signed on paper. It has no force until
        /// somebody else of the same organisation confirms it.
        ///
        /// For whoever acts for the organisation: the clerk.
        ///
        /// # Events
        ///
        /// * [`Event::ConsentCaptured`].
        ///
        /// # Errors
        ///
        /// * [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`],
        ///   [`Error::NotVouchedFor`], [`Error::CredentialNotInForce`]: the caller does not act for
        ///   the organisation.
        /// * [`Error::SubjectNotFound`] or [`Error::SubjectNotActive`]: there is no such subject, or
        ///   it has ended.
        /// * [`Error::NotAssisted`]: the subject has a key.
        /// * [`Error::CommitmentMissing`]: the evidence or the source is all zeros.
        /// * [`Error::ActionsMissing`], [`Error::PurposesMissing`], [`Error::ClassesMissing`],
        ///   [`Error::UnknownCode`], [`Error::EmergencyPurpose`], [`Error::PeriodInvalid`],
        ///   [`Error::DataPeriodInvalid`]: the consent is not valid, as in `grant`.
        /// * [`Error::GranteeNotFound`]: the grantee's organisation does not exist or was removed.
        /// * [`Error::TooManyCaptures`]: [`Config::MaxCaptures`] papers of the subject wait already.
        /// * [`Error::AllowanceExhausted`]: the organisation has no room for the capture.
        #[pallet::call_index(3)]
        #[pallet::weight(T::WeightInfo::capture())]
        pub fn capture(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            subject: SubjectId,
            grantee: Grantee<T::AccountId>,
            consent: Box<Consent>,
            evidence: Commitment,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_capture(who, organisation, subject, grantee, *consent, evidence)
        }

        /// Confirms a capture against the paper: the consent speaks from now on, under the number of its
        /// capture, and takes no more room than that did; the deny that was lifted no longer speaks.
        ///
        /// For whoever acts for the organisation that captured it, except the clerk.
        ///
        /// # Events
        ///
        /// * [`Event::ConsentGranted`], or [`Event::ConsentRevoked`] of a deny that was lifted.
        ///
        /// # Errors
        ///
        /// * [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`],
        ///   [`Error::NotVouchedFor`], [`Error::CredentialNotInForce`]: the caller does not act for
        ///   the organisation.
        /// * [`Error::SubjectNotFound`] or [`Error::SubjectNotActive`]: there is no such subject, or
        ///   it has ended.
        /// * [`Error::CaptureNotFound`]: no such paper waits.
        /// * [`Error::OrganisationMismatch`]: another organisation captured it.
        /// * [`Error::VerifierIsClerk`]: the caller captured it.
        /// * [`Error::NotAssisted`]: the subject has got a key meanwhile.
        /// * [`Error::CaptureOutdated`]: all consents were revoked meanwhile.
        /// * [`Error::ConsentNotFound`]: the deny is gone meanwhile.
        /// * [`Error::PeriodInvalid`]: its period is over meanwhile.
        /// * [`Error::GranteeNotFound`]: the grantee's organisation was removed meanwhile.
        /// * [`Error::KeyFull`]: the grantee has [`Config::MaxConsentsPerKey`] consents of this
        ///   subject that are not over, or wait to be pruned.
        /// * [`Error::TooManyConsents`], [`Error::TooManyDenies`], [`Error::TooManyProgrammesNamed`]: the
        ///   subject has as many as it may.
        #[pallet::call_index(4)]
        #[pallet::weight(T::WeightInfo::confirm_capture())]
        pub fn confirm_capture(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            subject: SubjectId,
            consent: ConsentId,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_confirm_capture(who, organisation, subject, consent)
        }

        /// Withdraws a captured consent that waits, also one that is outdated or whose subject has
        /// ended, and gives back its place.
        ///
        /// For whoever acts for the organisation that captured it.
        ///
        /// # Events
        ///
        /// * [`Event::CaptureDiscarded`].
        ///
        /// # Errors
        ///
        /// * [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`],
        ///   [`Error::NotVouchedFor`], [`Error::CredentialNotInForce`]: the caller does not act for
        ///   the organisation.
        /// * [`Error::CaptureNotFound`]: no such paper waits.
        /// * [`Error::OrganisationMismatch`]: another organisation captured it.
        #[pallet::call_index(5)]
        #[pallet::weight(T::WeightInfo::discard_capture())]
        pub fn discard_capture(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            subject: SubjectId,
            consent: ConsentId,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_discard_capture(who, organisation, subject, consent)
        }

        /// Records that a patient without a key revoked a consent on paper. It no longer speaks from
        /// this call on; no verifier is needed to close. To lift a deny that is not over may open, and
        /// needs one: [`Self::capture_lift`].
        ///
        /// For whoever acts for any active organisation.
        ///
        /// # Events
        ///
        /// * [`Event::ConsentRevoked`].
        ///
        /// # Errors
        ///
        /// * [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`],
        ///   [`Error::NotVouchedFor`], [`Error::CredentialNotInForce`]: the caller does not act for
        ///   the organisation.
        /// * [`Error::SubjectNotFound`] or [`Error::SubjectNotActive`]: there is no such subject, or
        ///   it has ended.
        /// * [`Error::NotAssisted`]: the subject has a key.
        /// * [`Error::CommitmentMissing`]: the evidence is all zeros.
        /// * [`Error::ConsentNotFound`]: the subject has no such consent toward this grantee.
        /// * [`Error::VerifierMissing`]: it is a deny that is not over.
        #[pallet::call_index(6)]
        #[pallet::weight(T::WeightInfo::revoke_on_paper())]
        pub fn revoke_on_paper(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            subject: SubjectId,
            grantee: Grantee<T::AccountId>,
            consent: ConsentId,
            evidence: Commitment,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_revoke_on_paper(who, organisation, subject, grantee, consent, evidence)
        }

        /// Replaces the rules of the default policy, whose version counts up by one.
        ///
        /// For [`Config::GovernanceOrigin`].
        ///
        /// # Events
        ///
        /// * [`Event::DefaultPolicyChanged`].
        ///
        /// # Errors
        ///
        /// * [`Error::EmergencyPurpose`]: a rule names BTG or ERTREAT.
        /// * [`Error::UnknownCode`]: a jurisdiction is not two capital letters.
        /// * [`Error::PolicyUnchanged`]: the rules are the present ones.
        #[pallet::call_index(7)]
        #[pallet::weight(T::WeightInfo::set_default_policy())]
        pub fn set_default_policy(
            origin: OriginFor<T>,
            rules: BoundedVec<PolicyRule, ConstU32<MAX_POLICY_RULES>>,
        ) -> DispatchResult {
            T::GovernanceOrigin::ensure_origin(origin)?;
            Self::do_set_default_policy(rules)
        }

        /// Removes the consents under these keys that can have no force any more: of an epoch that is
        /// over and of a subject that has ended all, otherwise those whose period is over. Whoever they
        /// counted against gets the room back. It removes something under every key, or nothing at all.
        /// Where no consent of the epoch is left, room that is left over goes as well, by whichever key of
        /// the epoch is named.
        ///
        /// For any signed account. The trail says already what ended them.
        ///
        /// # Events
        ///
        /// * [`Event::ConsentsPruned`].
        ///
        /// # Errors
        ///
        /// * [`Error::NothingToPrune`]: no key is named.
        /// * [`Error::KeyNotFound`]: no consent lies under one of the keys, nor is room left over, or one is
        ///   named twice.
        /// * [`Error::ConsentsNotExpired`]: every consent under one of the keys is of the subject's
        ///   present epoch and not over.
        #[pallet::call_index(20)]
        #[pallet::weight(T::WeightInfo::prune(keys.len() as u32))]
        pub fn prune(
            origin: OriginFor<T>,
            keys: BoundedVec<ConsentKey<T::AccountId>, ConstU32<MAX_PRUNED>>,
        ) -> DispatchResult {
            ensure_signed(origin)?;
            Self::do_prune(&keys)
        }

        /// Puts a consent in the place of another toward the same grantee, in one step. The new one has a
        /// number of its own, and names those in whose place it stands; a permit of access that rests on one of
        /// them goes on while the new one permits what it was given for.
        ///
        /// For the subject's controller, and a representative with the powers to consent and to revoke who may
        /// lift the old one if that denies, as [`Self::revoke`] says.
        ///
        /// # Events
        ///
        /// * [`Event::ConsentAmended`].
        ///
        /// # Errors
        ///
        /// * [`Error::SubjectNotFound`] or [`Error::SubjectNotActive`]: there is no such subject, or
        ///   it has ended.
        /// * [`Error::NotAuthorized`]: the caller is neither the controller nor a representative in
        ///   force.
        /// * [`Error::PowerMissing`]: the representative may not consent, or may not
        ///   revoke.
        /// * [`Error::ActionsMissing`], [`Error::PurposesMissing`], [`Error::ClassesMissing`],
        ///   [`Error::UnknownCode`], [`Error::EmergencyPurpose`], [`Error::PeriodInvalid`],
        ///   [`Error::DataPeriodInvalid`], [`Error::CommitmentMissing`], [`Error::TagMissing`],
        ///   [`Error::TagNamedTwice`], [`Error::TagNotNamed`], [`Error::ProgrammeNotFound`],
        ///   [`Error::GranteeNotFound`]: the consent is not valid, as in [`Self::grant`].
        /// * [`Error::ConsentNotFound`]: the subject has no such consent toward this grantee.
        /// * [`Error::ConsentOver`]: its period is over; what is over is not amended.
        /// * [`Error::DenyNotLiftable`]: it is a deny that the caller may not lift.
        /// * [`Error::KeyFull`], [`Error::TooManyConsents`], [`Error::TooManyDenies`],
        ///   [`Error::TooManyProgrammesNamed`], [`Error::AllowanceExhausted`]: there is no place or no
        ///   room for it, as in [`Self::grant`].
        #[pallet::call_index(30)]
        #[pallet::weight(T::WeightInfo::amend())]
        pub fn amend(
            origin: OriginFor<T>,
            subject: SubjectId,
            grantee: Grantee<T::AccountId>,
            old: ConsentId,
            consent: Box<Consent>,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_amend(who, subject, grantee, old, *consent)
        }

        /// Revokes every consent of the subject toward one grantee, permits and denies alike. Consents toward
        /// others that reach the same people stay.
        ///
        /// For the subject's controller, and a representative with the power to revoke who may lift every deny
        /// among them that is not over, as [`Self::revoke`] says.
        ///
        /// # Events
        ///
        /// * [`Event::ConsentsRevokedToward`].
        ///
        /// # Errors
        ///
        /// * [`Error::SubjectNotFound`] or [`Error::SubjectNotActive`]: there is no such subject, or
        ///   it has ended.
        /// * [`Error::NotAuthorized`]: the caller is neither the controller nor a representative in
        ///   force.
        /// * [`Error::PowerMissing`]: the representative may not revoke.
        /// * [`Error::ConsentNotFound`]: the subject has no consent toward this grantee.
        /// * [`Error::DenyNotLiftable`]: there is a deny among them that the caller may not lift.
        #[pallet::call_index(31)]
        #[pallet::weight((T::WeightInfo::revoke_toward(), DispatchClass::Operational))]
        pub fn revoke_toward(
            origin: OriginFor<T>,
            subject: SubjectId,
            grantee: Grantee<T::AccountId>,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_revoke_toward(who, subject, grantee)
        }

        /// Proposes a consent to a subject. It has no force until the subject confirms it, and can be confirmed
        /// for [`Config::ProposalLifetime`]. One proposal of an organisation waits: a new one takes the place of
        /// an earlier one.
        ///
        /// For whoever acts for any active organisation.
        ///
        /// # Events
        ///
        /// * [`Event::ConsentProposed`].
        ///
        /// # Errors
        ///
        /// * [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`],
        ///   [`Error::NotVouchedFor`], [`Error::CredentialNotInForce`]: the caller does not act for
        ///   the organisation.
        /// * [`Error::SubjectNotFound`] or [`Error::SubjectNotActive`]: there is no such subject, or
        ///   it has ended.
        /// * [`Error::ActionsMissing`], [`Error::PurposesMissing`], [`Error::ClassesMissing`],
        ///   [`Error::UnknownCode`], [`Error::EmergencyPurpose`], [`Error::PeriodInvalid`],
        ///   [`Error::DataPeriodInvalid`], [`Error::CommitmentMissing`], [`Error::TagMissing`],
        ///   [`Error::TagNamedTwice`], [`Error::TagNotNamed`], [`Error::ProgrammeNotFound`],
        ///   [`Error::GranteeNotFound`]: the consent is not valid, as in [`Self::grant`].
        /// * [`Error::TooManyProposals`]: proposals of [`Config::MaxProposals`] other organisations wait.
        /// * [`Error::AllowanceExhausted`]: the organisation has no room for it.
        #[pallet::call_index(32)]
        #[pallet::weight(T::WeightInfo::propose())]
        pub fn propose(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            subject: SubjectId,
            grantee: Grantee<T::AccountId>,
            consent: Box<Consent>,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_propose(who, organisation, subject, grantee, *consent)
        }

        /// Confirms a proposed consent: it speaks from now on, under the number of its proposal.
        ///
        /// For the subject's controller, and a representative with the power to consent.
        ///
        /// # Events
        ///
        /// * [`Event::ConsentGranted`].
        ///
        /// # Errors
        ///
        /// * [`Error::SubjectNotFound`] or [`Error::SubjectNotActive`]: there is no such subject, or
        ///   it has ended.
        /// * [`Error::NotAuthorized`]: the caller is neither the controller nor a representative in
        ///   force.
        /// * [`Error::PowerMissing`]: the representative may not consent.
        /// * [`Error::ProposalNotFound`]: no such proposal waits.
        /// * [`Error::ProposalExpired`]: it waited too long.
        /// * [`Error::ProposalOutdated`]: all consents were revoked meanwhile.
        /// * [`Error::PeriodInvalid`]: the consent's period is over meanwhile.
        /// * [`Error::GranteeNotFound`]: the grantee's organisation was removed meanwhile.
        /// * [`Error::KeyFull`], [`Error::TooManyConsents`], [`Error::TooManyDenies`],
        ///   [`Error::TooManyProgrammesNamed`], [`Error::AllowanceExhausted`]: there is no place or no
        ///   room for it, as in [`Self::grant`].
        #[pallet::call_index(33)]
        #[pallet::weight(T::WeightInfo::confirm_proposal())]
        pub fn confirm_proposal(
            origin: OriginFor<T>,
            subject: SubjectId,
            consent: ConsentId,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_confirm_proposal(who, subject, consent)
        }

        /// Refuses a proposed consent.
        ///
        /// For the subject's controller, and a representative with the power to consent.
        ///
        /// # Events
        ///
        /// * [`Event::ProposalRefused`].
        ///
        /// # Errors
        ///
        /// * [`Error::SubjectNotFound`] or [`Error::SubjectNotActive`]: there is no such subject, or
        ///   it has ended.
        /// * [`Error::NotAuthorized`]: the caller is neither the controller nor a representative in
        ///   force.
        /// * [`Error::PowerMissing`]: the representative may not consent.
        /// * [`Error::ProposalNotFound`]: no such proposal waits.
        #[pallet::call_index(34)]
        #[pallet::weight(T::WeightInfo::refuse_proposal())]
        pub fn refuse_proposal(
            origin: OriginFor<T>,
            subject: SubjectId,
            consent: ConsentId,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_refuse_proposal(who, subject, consent)
        }

        /// Removes the proposals of a subject that can no longer be confirmed: whoever proposed them gets the
        /// room back.
        ///
        /// For any signed account.
        ///
        /// # Events
        ///
        /// * [`Event::ProposalsPruned`].
        ///
        /// # Errors
        ///
        /// * [`Error::NothingToPrune`]: there is none.
        #[pallet::call_index(35)]
        #[pallet::weight(T::WeightInfo::prune_proposals())]
        pub fn prune_proposals(origin: OriginFor<T>, subject: SubjectId) -> DispatchResult {
            ensure_signed(origin)?;
            Self::do_prune_proposals(subject)
        }

        /// Records that somebody asked the subject or its family, or held the source, to find out whether a
        /// consent says what is meant: FHIR Consent.verification. Who, when and for whom stand on the trail. A
        /// permit that does not no longer speaks; a denial speaks until it is revoked. What was refuted stays so
        /// until it is amended.
        ///
        /// For whoever acts for the subject's custodian, or for the organisation whose desk captured the consent.
        ///
        /// # Events
        ///
        /// * [`Event::VerificationAttached`].
        ///
        /// # Errors
        ///
        /// * [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`],
        ///   [`Error::NotVouchedFor`], [`Error::CredentialNotInForce`]: the caller does not act for
        ///   the organisation.
        /// * [`Error::SubjectNotFound`] or [`Error::SubjectNotActive`]: there is no such subject, or
        ///   it has ended.
        /// * [`Error::ConsentNotFound`]: the subject has no such consent toward this grantee.
        /// * [`Error::NotCustodian`]: the organisation is neither the subject's custodian nor the one
        ///   whose desk captured the consent.
        /// * [`Error::Sealed`]: what it states is not known.
        /// * [`Error::AlreadyRefuted`]: it was refuted.
        #[pallet::call_index(36)]
        #[pallet::weight(T::WeightInfo::attach_verification())]
        pub fn attach_verification(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            subject: SubjectId,
            grantee: Grantee<T::AccountId>,
            consent: ConsentId,
            kind: VerificationKind,
            is_meant: bool,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_attach_verification(
                who,
                organisation,
                subject,
                (grantee, consent),
                kind,
                is_meant,
            )
        }

        /// States a deny that would itself tell something, as a commitment
        /// ([`Opening::seal`](salus_primitives::sealed::Opening::seal)) to what it states, which the custodians
        /// hold and evaluate. In its period whoever the grantee means has no permit by the chain: the
        /// answer is to ask the custodian.
        ///
        /// For the subject's controller, and a representative with the power to consent. It is revoked like any
        /// other deny.
        ///
        /// # Events
        ///
        /// * [`Event::DenySealed`].
        ///
        /// # Errors
        ///
        /// * [`Error::SubjectNotFound`] or [`Error::SubjectNotActive`]: there is no such subject, or
        ///   it has ended.
        /// * [`Error::NotAuthorized`]: the caller is neither the controller nor a representative in
        ///   force.
        /// * [`Error::PowerMissing`]: the representative may not consent.
        /// * [`Error::CommitmentMissing`]: the commitment is all zeros.
        /// * [`Error::PeriodInvalid`]: the period ends before it begins, or is over.
        /// * [`Error::GranteeNotFound`]: the grantee's organisation does not exist or was removed.
        /// * [`Error::KeyFull`], [`Error::TooManyConsents`], [`Error::TooManyDenies`],
        ///   [`Error::TooManyProgrammesNamed`], [`Error::AllowanceExhausted`]: there is no place or no
        ///   room for it, as in [`Self::grant`].
        #[pallet::call_index(37)]
        #[pallet::weight(T::WeightInfo::seal())]
        pub fn seal(
            origin: OriginFor<T>,
            subject: SubjectId,
            grantee: Grantee<T::AccountId>,
            sealed: SealedDeny,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_seal(who, subject, grantee, sealed)
        }

        /// Says what a sealed deny states, and toward whom, which may be fewer than it was sealed toward. It
        /// keeps its number and denies what it states from now on, by the chain.
        ///
        /// For the subject's controller, and a representative with the power to consent.
        ///
        /// # Events
        ///
        /// * [`Event::DenyOpened`].
        ///
        /// # Errors
        ///
        /// * [`Error::SubjectNotFound`] or [`Error::SubjectNotActive`]: there is no such subject, or
        ///   it has ended.
        /// * [`Error::NotAuthorized`]: the caller is neither the controller nor a representative in
        ///   force.
        /// * [`Error::PowerMissing`]: the representative may not consent.
        /// * [`Error::ActionsMissing`], [`Error::PurposesMissing`], [`Error::ClassesMissing`],
        ///   [`Error::UnknownCode`], [`Error::EmergencyPurpose`], [`Error::PeriodInvalid`],
        ///   [`Error::DataPeriodInvalid`], [`Error::CommitmentMissing`], [`Error::TagMissing`],
        ///   [`Error::TagNamedTwice`], [`Error::TagNotNamed`], [`Error::ProgrammeNotFound`],
        ///   [`Error::GranteeNotFound`]: the consent is not valid, as in [`Self::grant`].
        /// * [`Error::ConsentNotFound`]: the subject has no such consent toward this grantee.
        /// * [`Error::NotSealed`]: it is open already.
        /// * [`Error::SealMismatch`]: it commits to something else, or that is no deny, or of another
        ///   period.
        /// * [`Error::KeyFull`], [`Error::TooManyConsents`], [`Error::TooManyDenies`],
        ///   [`Error::TooManyProgrammesNamed`], [`Error::AllowanceExhausted`]: there is no place or no
        ///   room for it, as in [`Self::grant`].
        #[pallet::call_index(38)]
        #[pallet::weight(T::WeightInfo::open_seal())]
        pub fn open_seal(
            origin: OriginFor<T>,
            subject: SubjectId,
            sealed_toward: Grantee<T::AccountId>,
            id: ConsentId,
            salt: Salt,
            grantee: Grantee<T::AccountId>,
            consent: Box<Consent>,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            let opening = Opening { salt, grantee, consent: *consent };
            Self::do_open_seal(who, subject, (sealed_toward, id), opening)
        }

        /// Admits a research programme, which gets a number and which consents can name from now on. Its terms
        /// are what participants are told, and never change.
        ///
        /// For [`Config::GovernanceOrigin`].
        ///
        /// # Events
        ///
        /// * [`Event::ProgrammeAdmitted`].
        ///
        /// # Errors
        ///
        /// * [`Error::UnknownCode`]: the modifiers have bits beyond their table, or a country is not two
        ///   capital letters.
        /// * [`Error::TermsMismatch`]: a list is there without the term that it belongs to, or a term
        ///   without its list: DS and diseases, RS and types of research, GS and countries, IS and
        ///   institutions, PS and projects, US and users, IRB and permits of ethics committees, MOR and
        ///   the date of publication, TS and months.
        /// * [`Error::CommitmentMissing`]: a project or a permit is all zeros.
        /// * [`Error::TooManyProgrammes`]: there are as many as may be.
        #[pallet::call_index(39)]
        #[pallet::weight(T::WeightInfo::admit_programme())]
        pub fn admit_programme(
            origin: OriginFor<T>,
            terms: Box<ProgrammeTerms<T>>,
        ) -> DispatchResult {
            T::GovernanceOrigin::ensure_origin(origin)?;
            Self::do_admit_programme(*terms)
        }

        /// Closes a research programme. Consents that name it permit nothing any more, for nothing is known to
        /// be within terms that are not there; those that deny deny every study.
        ///
        /// For [`Config::GovernanceOrigin`].
        ///
        /// # Events
        ///
        /// * [`Event::ProgrammeClosed`].
        ///
        /// # Errors
        ///
        /// * [`Error::ProgrammeNotFound`]: there is no such programme.
        #[pallet::call_index(40)]
        #[pallet::weight(T::WeightInfo::close_programme())]
        pub fn close_programme(origin: OriginFor<T>, programme: ProgrammeId) -> DispatchResult {
            T::GovernanceOrigin::ensure_origin(origin)?;
            Self::do_close_programme(programme)
        }

        /// States a study of an organisation, under the number of the line of the audit trail which this call
        /// writes. Whoever acts for the organisation can ask for data for it. What is stated stands for everybody
        /// to see, and whoever lies is found out.
        ///
        /// For whoever acts for the organisation.
        ///
        /// # Events
        ///
        /// * [`Event::StudyRegistered`].
        ///
        /// # Errors
        ///
        /// * [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`],
        ///   [`Error::NotVouchedFor`], [`Error::CredentialNotInForce`]: the caller does not act for
        ///   the organisation.
        /// * [`Error::UnknownCode`]: the aims have bits beyond their table, or a country is not two capital
        ///   letters.
        /// * [`Error::CommitmentMissing`]: the project or the permit is all zeros.
        /// * [`Error::TooManyStudies`]: the organisation has stated as many as it may.
        /// * [`Error::AllowanceExhausted`]: it has no room for it.
        #[pallet::call_index(41)]
        #[pallet::weight(T::WeightInfo::register_study())]
        pub fn register_study(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            study: Box<Study>,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_register_study(who, organisation, *study)
        }

        /// Withdraws a study: what was permitted for it no longer is.
        ///
        /// For whoever acts for the organisation; for any signed account where that was removed.
        ///
        /// # Events
        ///
        /// * [`Event::StudyWithdrawn`].
        ///
        /// # Errors
        ///
        /// * [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`],
        ///   [`Error::NotVouchedFor`], [`Error::CredentialNotInForce`]: the caller does not act for
        ///   the organisation.
        /// * [`Error::StudyNotFound`]: the organisation has stated no such study.
        #[pallet::call_index(42)]
        #[pallet::weight(T::WeightInfo::withdraw_study())]
        pub fn withdraw_study(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            study: StudyId,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_withdraw_study(who, organisation, study)
        }

        /// Replaces the table that says who may claim which purpose. The version of the tables counts up by
        /// one.
        ///
        /// For [`Config::GovernanceOrigin`].
        ///
        /// # Events
        ///
        /// * [`Event::PurposeClaimsChanged`].
        ///
        /// # Errors
        ///
        /// * [`Error::EmergencyPurpose`]: a line names BTG or ERTREAT.
        /// * [`Error::PolicyUnchanged`]: the lines are the present ones.
        #[pallet::call_index(43)]
        #[pallet::weight(T::WeightInfo::set_purpose_claims())]
        pub fn set_purpose_claims(
            origin: OriginFor<T>,
            claims: BoundedVec<PurposeClaim, ConstU32<MAX_PURPOSE_CLAIMS>>,
        ) -> DispatchResult {
            T::GovernanceOrigin::ensure_origin(origin)?;
            Self::do_set_purpose_claims(claims)
        }

        /// Records that a patient without a key lifted a deny on paper. It speaks on until a second person
        /// of the same organisation has confirmed it with [`Self::confirm_capture`]: to lift a deny may
        /// open.
        ///
        /// For whoever acts for any active organisation.
        ///
        /// # Events
        ///
        /// * [`Event::ConsentCaptured`].
        ///
        /// # Errors
        ///
        /// * [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`],
        ///   [`Error::NotVouchedFor`], [`Error::CredentialNotInForce`]: the caller does not act for
        ///   the organisation.
        /// * [`Error::SubjectNotFound`] or [`Error::SubjectNotActive`]: there is no such subject, or
        ///   it has ended.
        /// * [`Error::NotAssisted`]: the subject has a key.
        /// * [`Error::CommitmentMissing`]: the evidence is all zeros.
        /// * [`Error::ConsentNotFound`]: the subject has no such consent toward this grantee.
        /// * [`Error::NotADeny`]: it permits; [`Self::revoke_on_paper`] takes it back at once.
        /// * [`Error::TooManyCaptures`]: as many papers of the subject wait as may.
        /// * [`Error::AllowanceExhausted`]: the organisation has no room for the capture.
        #[pallet::call_index(44)]
        #[pallet::weight(T::WeightInfo::capture_lift())]
        pub fn capture_lift(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            subject: SubjectId,
            grantee: Grantee<T::AccountId>,
            deny: ConsentId,
            evidence: Commitment,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_capture_lift(who, organisation, subject, (grantee, deny), evidence)
        }
    }
}
