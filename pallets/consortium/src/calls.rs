//! The pallet's calls.

use frame_support::pallet_macros::pallet_section;

/// The pallet's calls.
#[pallet_section]
mod calls {
    #[pallet::call]
    impl<T: Config> Pallet<T> {
        /// Admits an organisation. It stands behind its controller from now on. Called by governance.
        ///
        /// # Events
        /// - [`Event::OrganisationAdmitted`]
        ///
        /// # Errors
        /// - [`Error::JurisdictionInvalid`]: the country is not two capital letters.
        /// - [`Error::NameEmpty`], [`Error::NameNotUtf8`]: the name is no name.
        /// - [`Error::LeiInvalid`]: the LEI's characters or check digits are wrong.
        /// - [`Error::LeiTaken`]: an organisation has this LEI, or had it before it was removed.
        /// - [`Error::ControllerTaken`]: the controller acts for another organisation.
        /// - [`Error::TooManyOrganisations`]: every number was given.
        /// - [`Error::TooManyMembers`]: as many organisations as can be are active.
        /// - [`Error::TooManySponsors`]: too many organisations stand behind the controller.
        #[pallet::call_index(0)]
        #[pallet::weight(T::WeightInfo::admit())]
        pub fn admit(
            origin: OriginFor<T>,
            details: NewOrganisation<T::AccountId>,
        ) -> DispatchResult {
            T::GovernanceOrigin::ensure_origin(origin)?;
            Self::do_admit(details)?;
            Ok(())
        }

        /// Suspends an organisation: at once nobody acts for it, it names no collator, and its standing
        /// behind an account counts for nothing. Called by governance.
        ///
        /// # Events
        /// - [`Event::OrganisationSuspended`]
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`]: no organisation has this number.
        /// - [`Error::OrganisationNotActive`]: it is suspended or removed.
        #[pallet::call_index(1)]
        #[pallet::weight(T::WeightInfo::suspend())]
        pub fn suspend(origin: OriginFor<T>, organisation: OrganisationId) -> DispatchResult {
            T::GovernanceOrigin::ensure_origin(origin)?;
            Self::do_suspend(organisation)
        }

        /// Takes a suspended organisation back, with everything that rests on it. Called by governance.
        ///
        /// # Events
        /// - [`Event::OrganisationReinstated`]
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`]: no organisation has this number.
        /// - [`Error::NotSuspended`]: it is active, or removed.
        /// - [`Error::TooManyMembers`]: as many organisations as can be are active.
        #[pallet::call_index(2)]
        #[pallet::weight(T::WeightInfo::reinstate())]
        pub fn reinstate(origin: OriginFor<T>, organisation: OrganisationId) -> DispatchResult {
            T::GovernanceOrigin::ensure_origin(origin)?;
            Self::do_reinstate(organisation)
        }

        /// Vouches for a practitioner. The organisation stands behind the account from now on. Called
        /// by the organisation's controller.
        ///
        /// The roles count within the period [from, to) and while the organisation is active. The
        /// controller may be vouched for too: without a credential it acts without any role.
        ///
        /// # Events
        /// - [`Event::CredentialIssued`]
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`]: no organisation has this number.
        /// - [`Error::NotController`]: the caller is not its controller.
        /// - [`Error::OrganisationNotActive`]: it is suspended or removed.
        /// - [`Error::RolesMissing`]: no role is named.
        /// - [`Error::TooManyRoles`]: more than
        ///   [`MAX_ROLES`](salus_primitives::MAX_ROLES) are named.
        /// - [`Error::UnknownCode`]: a bit stands for no role.
        /// - [`Error::PeriodInvalid`]: the period holds no moment, or is over.
        /// - [`Error::AlreadyVouchedFor`]: the organisation vouches for the account.
        /// - [`Error::AllowanceExhausted`]: the organisation has no room for a credential.
        /// - [`Error::TooManySponsors`]: too many organisations stand behind the account.
        #[pallet::call_index(3)]
        #[pallet::weight(T::WeightInfo::vouch())]
        pub fn vouch(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            practitioner: T::AccountId,
            roles: RoleSet,
            period: Period,
        ) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_vouch(caller, organisation, practitioner, roles, period)
        }

        /// Vouches for a practitioner, or an alias, no longer. Called by the organisation's controller,
        /// also while the organisation is suspended.
        ///
        /// Whoever acts under an alias stays in force under it: that the alias goes with the credential
        /// of the practitioner behind it is for the organisation to see to, which alone knows.
        ///
        /// # Events
        /// - [`Event::CredentialRevoked`]
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`]: no organisation has this number.
        /// - [`Error::NotController`]: the caller is not its controller.
        /// - [`Error::OrganisationNotActive`]: it was removed.
        /// - [`Error::CredentialNotFound`]: the organisation does not vouch for the account.
        #[pallet::call_index(4)]
        #[pallet::weight(T::WeightInfo::revoke_credential())]
        pub fn revoke_credential(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            practitioner: T::AccountId,
        ) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_revoke_credential(caller, organisation, practitioner)
        }

        /// Names the account that produces blocks for the organisation, in the place of the one named
        /// before; with `None`, nobody does. Called by the organisation's controller, and with `None`
        /// also while the organisation is suspended.
        ///
        /// The organisation stands behind the account from now on, and the account can register
        /// session keys. Sets are decided a session ahead: it produces blocks from the session after
        /// the next. The session keys of the one named before are withdrawn, so that an organisation
        /// can replace a collator whose account it lost; it produces blocks until the sessions that
        /// were decided already are over.
        ///
        /// # Events
        /// - [`Event::CollatorNamed`]
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`]: no organisation has this number.
        /// - [`Error::NotController`]: the caller is not its controller.
        /// - [`Error::NotChanged`]: it is the organisation's collator, or there is none to take back.
        /// - [`Error::OrganisationNotActive`]: a collator is named for an organisation that is
        ///   suspended or removed.
        /// - [`Error::CollatorTaken`]: the account is another organisation's collator, or a fallback
        ///   collator.
        /// - [`Error::TooManyCollators`]: too many organisations have a collator.
        /// - [`Error::CollatorInUse`]: something other than session keys rests on the references of the
        ///   present collator.
        /// - [`Error::AllowanceExhausted`]: the organisation has no collator yet, and no room for one.
        /// - [`Error::TooManySponsors`]: too many organisations stand behind the account.
        #[pallet::call_index(5)]
        #[pallet::weight(T::WeightInfo::name_collator().saturating_add(T::SessionKeys::weight()))]
        pub fn name_collator(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            collator: Option<T::AccountId>,
        ) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_name_collator(caller, organisation, collator)
        }

        /// Removes an organisation, for good. At once nobody acts for it, its standing behind an account
        /// counts for nothing, and it has no seat. Its number and its LEI are not given again; its
        /// controller may act for another organisation. Called by governance.
        ///
        /// The session keys of its collator are withdrawn: with its organisation gone, the collator
        /// could not send the transaction that withdraws them. It produces blocks until the sessions
        /// that were decided already are over. What its practitioners leave behind is released by
        /// [`release_credentials`](Call::release_credentials). An organisation that runs a fallback
        /// collator is removed after governance has chosen another.
        ///
        /// # Events
        /// - [`Event::OrganisationRemoved`]
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`]: no organisation has this number.
        /// - [`Error::OrganisationRemoved`]: it was removed already.
        /// - [`Error::RunsFallbackCollator`]: it runs a fallback collator.
        #[pallet::call_index(6)]
        #[pallet::weight(T::WeightInfo::remove().saturating_add(T::SessionKeys::weight()))]
        pub fn remove(origin: OriginFor<T>, organisation: OrganisationId) -> DispatchResult {
            T::GovernanceOrigin::ensure_origin(origin)?;
            Self::do_remove(organisation)
        }

        /// Clears away credentials that a removed organisation left behind, and gives back the
        /// practitioners' references. They have been out of force since the removal. Anyone may call
        /// it.
        ///
        /// # Events
        /// - [`Event::CredentialsReleased`]
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`]: no organisation has this number.
        /// - [`Error::OrganisationNotRemoved`]: it is active, or suspended.
        /// - [`Error::NothingToRelease`]: no account is named.
        /// - [`Error::CredentialNotFound`]: it did not vouch for one of the accounts, or one is named
        ///   twice.
        #[pallet::call_index(7)]
        #[pallet::weight(T::WeightInfo::release_credentials(accounts.len() as u32))]
        pub fn release_credentials(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            accounts: BoundedVec<T::AccountId, ConstU32<MAX_RELEASED>>,
        ) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_release_credentials(caller, organisation, &accounts)
        }

        /// Gives back the references of a removed organisation's collator, where something rested on
        /// them when it was removed. Anyone may call it.
        ///
        /// # Events
        /// - [`Event::SeatReleased`]
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`]: no organisation has this number.
        /// - [`Error::OrganisationNotRemoved`]: it is active, or suspended.
        /// - [`Error::NothingToRelease`]: it had no collator, or everything was given back.
        /// - [`Error::CollatorInUse`]: something still rests on them.
        #[pallet::call_index(8)]
        #[pallet::weight(T::WeightInfo::release_seat())]
        pub fn release_seat(origin: OriginFor<T>, organisation: OrganisationId) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_release_seat(caller, organisation)
        }

        /// Puts a credential out of force until it is reinstated. Called by the organisation's
        /// controller, also while the organisation is suspended.
        ///
        /// # Events
        /// - [`Event::CredentialSuspended`]
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`]: no organisation has this number.
        /// - [`Error::NotController`]: the caller is not its controller.
        /// - [`Error::OrganisationNotActive`]: it was removed.
        /// - [`Error::CredentialNotFound`]: the organisation does not vouch for the account.
        /// - [`Error::CredentialAlreadySuspended`]: the credential is suspended.
        #[pallet::call_index(9)]
        #[pallet::weight(T::WeightInfo::suspend_credential())]
        pub fn suspend_credential(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            practitioner: T::AccountId,
        ) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_suspend_credential(caller, organisation, practitioner)
        }

        /// Puts a suspended credential in force again, within its period. Called by the organisation's
        /// controller.
        ///
        /// # Events
        /// - [`Event::CredentialReinstated`]
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`]: no organisation has this number.
        /// - [`Error::NotController`]: the caller is not its controller.
        /// - [`Error::OrganisationNotActive`]: it is suspended or removed.
        /// - [`Error::CredentialNotFound`]: the organisation does not vouch for the account.
        /// - [`Error::CredentialNotSuspended`]: the credential is not suspended.
        #[pallet::call_index(10)]
        #[pallet::weight(T::WeightInfo::reinstate_credential())]
        pub fn reinstate_credential(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            practitioner: T::AccountId,
        ) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_reinstate_credential(caller, organisation, practitioner)
        }

        /// Gives a credential these roles and this period in the place of its own, also one that has
        /// expired. A suspended one stays suspended, and a review that is owed stays owed. Called by the
        /// organisation's controller.
        ///
        /// # Events
        /// - [`Event::CredentialRenewed`]
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`]: no organisation has this number.
        /// - [`Error::NotController`]: the caller is not its controller.
        /// - [`Error::OrganisationNotActive`]: it is suspended or removed.
        /// - [`Error::RolesMissing`], [`Error::TooManyRoles`], [`Error::UnknownCode`],
        ///   [`Error::PeriodInvalid`]: as for [`vouch`](Call::vouch).
        /// - [`Error::CredentialNotFound`]: the organisation does not vouch for the account.
        /// - [`Error::AliasNotRenewable`]: the account is an alias.
        /// - [`Error::NotChanged`]: the credential has these roles and this period.
        #[pallet::call_index(11)]
        #[pallet::weight(T::WeightInfo::renew_credential())]
        pub fn renew_credential(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            practitioner: T::AccountId,
            roles: RoleSet,
            period: Period,
        ) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_renew_credential(caller, organisation, practitioner, roles, period)
        }

        /// Lets another account act for the organisation in the place of the caller, its controller;
        /// also while the organisation is suspended, since a key can leak then too. The organisation
        /// stands behind the new controller from now on, and no longer behind the old one on this
        /// ground.
        ///
        /// The new controller signs, bare or in the `<Bytes>` wrapping of polkadot.js: `"salus"`, the
        /// purpose
        /// [`RotateOrganisation`](salus_primitives::signed_payload::PayloadPurpose::RotateOrganisation)
        /// (1 byte), 1 (the version), the genesis hash (32 bytes), the organisation's number (4 bytes,
        /// little endian), the new controller's account, the deadline (8 bytes, little endian,
        /// milliseconds since 1970). See
        /// [`SignedPayload`](salus_primitives::signed_payload::SignedPayload).
        ///
        /// A used payload is remembered, so that a former controller that comes back cannot make the
        /// new one controller again without asking it. It counts against the organisation's allowance,
        /// and is remembered also where there is no room: a key that leaked must be replaced.
        ///
        /// # Events
        /// - [`Event::ControllerRotated`]
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`]: no organisation has this number.
        /// - [`Error::NotController`]: the caller is not its controller.
        /// - [`Error::OrganisationNotActive`]: it was removed.
        /// - [`Error::DeadlinePassed`]: the payload's deadline has passed.
        /// - [`Error::DeadlineTooFar`]: the deadline lies further ahead than
        ///   [`Config::MaxDeadline`].
        /// - [`Error::PayloadUsed`]: the payload was used before.
        /// - [`Error::ControllerTaken`]: the new controller acts for an organisation, maybe this one.
        /// - [`Error::SignatureInvalid`]: the new controller did not sign this payload.
        /// - [`Error::TooManySponsors`]: too many organisations stand behind the new controller.
        #[pallet::call_index(12)]
        #[pallet::weight(T::WeightInfo::rotate_controller())]
        pub fn rotate_controller(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            new_controller: T::AccountId,
            deadline: Moment,
            signature: T::Signature,
        ) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_rotate_controller(caller, organisation, new_controller, deadline, signature)
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
        #[pallet::call_index(13)]
        #[pallet::weight(T::WeightInfo::prune_payloads(digests.len() as u32))]
        pub fn prune_payloads(
            origin: OriginFor<T>,
            digests: BoundedVec<H256, ConstU32<MAX_PRUNED>>,
        ) -> DispatchResult {
            ensure_signed(origin)?;
            Self::do_prune_payloads(&digests)
        }

        /// Publishes the next version of an encryption key, to which data for its owner is sealed from
        /// now on (X-Wing, the hybrid KEM of ML-KEM-768 and X25519, in HPKE). The versions before it stay
        /// readable, as many as [`Config::MaxKeyVersions`] leaves room for; the oldest beyond that is
        /// removed. An organisation's key is published by its controller, a practitioner's by the
        /// practitioner.
        ///
        /// # Events
        /// - [`Event::EncryptionKeySet`]
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`]: no organisation has this number.
        /// - [`Error::NotController`]: the caller is not the controller of the organisation whose key
        ///   it is.
        /// - [`Error::NotAuthorized`]: the key is that of another practitioner.
        /// - [`Error::OrganisationNotActive`]: the organisation is suspended or removed.
        /// - [`Error::CredentialNotFound`]: the organisation does not vouch for the practitioner.
        /// - [`Error::CredentialNotInForce`]: the credential is suspended, not valid yet, or expired.
        /// - [`Error::KeyLengthInvalid`]: the key has not
        ///   [`ENCRYPTION_KEY_LENGTH`] bytes.
        /// - [`Error::NotChanged`]: it is the owner's current key.
        /// - [`Error::TooManyVersions`]: every number was given.
        /// - [`Error::AllowanceExhausted`]: the organisation has no room for a version more than are
        ///   kept already.
        #[pallet::call_index(14)]
        #[pallet::weight(T::WeightInfo::set_encryption_key())]
        pub fn set_encryption_key(
            origin: OriginFor<T>,
            owner: KeyOwner<T::AccountId>,
            key: EncryptionKey,
        ) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_set_encryption_key(caller, owner, key)
        }

        /// Clears away the encryption keys of an organisation that was removed, or of a practitioner
        /// whom the organisation no longer vouches for or whose organisation was removed. Should the
        /// practitioner be vouched for again, its versions begin at 1 again. Anyone may call it.
        ///
        /// # Events
        /// - [`Event::EncryptionKeysReleased`]
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`]: no organisation has this number.
        /// - [`Error::KeyOwnerNotGone`]: the owner is a member, or vouched for by one.
        /// - [`Error::NothingToRelease`]: it has no key.
        #[pallet::call_index(15)]
        #[pallet::weight(T::WeightInfo::release_encryption_keys(T::MaxKeyVersions::get()))]
        pub fn release_encryption_keys(
            origin: OriginFor<T>,
            owner: KeyOwner<T::AccountId>,
        ) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_release_encryption_keys(caller, owner)
        }

        /// Sets how much weight an organisation's people may take in a period, in both dimensions; with
        /// `None`, as much as those of others. With a quota of zero none of them gets in any more, save
        /// by what is not charged. What was used stays used, up to the new quota. Called by governance.
        ///
        /// # Events
        /// - [`Event::QuotaSet`]
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`]: no organisation has this number.
        /// - [`Error::OrganisationRemoved`]: it was removed.
        /// - [`Error::NotChanged`]: it has this quota.
        #[pallet::call_index(16)]
        #[pallet::weight(T::WeightInfo::set_quota())]
        pub fn set_quota(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            quota: Option<Weight>,
        ) -> DispatchResult {
            T::ParameterOrigin::ensure_origin(origin)?;
            Self::do_set_quota(organisation, quota)
        }

        /// Takes up the organisation's idle seat again. Sets are decided a session ahead: the collator
        /// is in the set from the session after the next, and idle again should it make no block in a
        /// whole session. Called by the organisation's controller.
        ///
        /// # Events
        /// - [`Event::SeatResumed`]
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`]: no organisation has this number.
        /// - [`Error::NotController`]: the caller is not its controller.
        /// - [`Error::OrganisationNotActive`]: it is suspended or removed.
        /// - [`Error::SeatNotFound`]: it has no collator.
        /// - [`Error::SeatNotIdle`]: the seat is not idle.
        #[pallet::call_index(20)]
        #[pallet::weight(T::WeightInfo::resume_seat())]
        pub fn resume_seat(origin: OriginFor<T>, organisation: OrganisationId) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_resume_seat(caller, organisation)
        }

        /// Chooses the fallback collators, all of them anew. They produce blocks in sessions for which
        /// seats are too few, while the organisations that run them are active. Called by governance.
        ///
        /// The organisation that runs one stands behind its account from now on, and the account can
        /// register session keys. The session keys of one that is no longer named are withdrawn.
        ///
        /// # Events
        /// - [`Event::FallbackCollatorsSet`]
        ///
        /// # Errors
        /// - [`Error::NotChanged`]: they are these, in this order.
        /// - [`Error::TooFewCollators`]: fewer than [`Config::MinCollators`] are named.
        /// - [`Error::CollatorTaken`]: one is named twice, or is the collator of an organisation.
        /// - [`Error::OrganisationNotFound`]: no organisation has one of the numbers.
        /// - [`Error::OrganisationNotActive`]: one of the organisations is suspended or removed.
        /// - [`Error::TooManySponsors`]: too many organisations stand behind one of the accounts.
        /// - [`Error::CollatorInUse`]: something other than session keys rests on the references of one
        ///   that is no longer named.
        #[pallet::call_index(21)]
        #[pallet::weight(T::WeightInfo::set_fallback_collators().saturating_add(
            T::SessionKeys::weight().saturating_mul(T::MaxFallbackCollators::get().into())
        ))]
        pub fn set_fallback_collators(
            origin: OriginFor<T>,
            fallbacks: BoundedVec<FallbackCollator<T::AccountId>, T::MaxFallbackCollators>,
        ) -> DispatchResult {
            T::ParameterOrigin::ensure_origin(origin)?;
            Self::do_set_fallback_collators(fallbacks)
        }

        /// Sets how many bytes an organisation's people may store; with `None`, as many as those of
        /// others. Where they store more already it stays, and only what takes no more room is stored
        /// from then on, and what patients do by right. Called by governance.
        ///
        /// # Events
        /// - [`Event::AllowanceSet`]
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`]: no organisation has this number.
        /// - [`Error::OrganisationRemoved`]: it was removed.
        /// - [`Error::NotChanged`]: it has this allowance.
        #[pallet::call_index(17)]
        #[pallet::weight(T::WeightInfo::set_allowance())]
        pub fn set_allowance(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            allowance: Option<u64>,
        ) -> DispatchResult {
            T::ParameterOrigin::ensure_origin(origin)?;
            Self::do_set_allowance(organisation, allowance)
        }

        /// Vouches for an alias: a fresh account under which one of the organisation's practitioners
        /// acts in a calendar month (UTC), the present one or the next, with these roles. The
        /// organisation stands behind the account from now on. Called by the organisation's controller.
        ///
        /// The commitment is that of [`AliasOpening`](salus_primitives::AliasOpening): it ties the alias
        /// to the practitioner, and only the organisation, which keeps the salt, can open it. Times,
        /// roles and the order in which aliases are issued tell something too: an organisation issues
        /// those of many practitioners together, in any order.
        ///
        /// The alias ends by itself with the month. It is suspended, reinstated and revoked as a
        /// practitioner's credential is. **The organisation owes** its revocation or suspension whenever
        /// it does the same to the practitioner behind it: nobody else knows that they belong together.
        ///
        /// # Events
        /// - [`Event::AliasIssued`]
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`]: no organisation has this number.
        /// - [`Error::NotController`]: the caller is not its controller.
        /// - [`Error::OrganisationNotActive`]: it is suspended or removed.
        /// - [`Error::RolesMissing`], [`Error::TooManyRoles`], [`Error::UnknownCode`]: as for
        ///   [`vouch`](Call::vouch).
        /// - [`Error::MonthInvalid`]: the month is neither the present one nor the next.
        /// - [`Error::CommitmentMissing`]: the commitment is zeros.
        /// - [`Error::AccountInUse`]: the account exists, is or was an alias that is not released yet, or
        ///   has encryption keys left from before.
        /// - [`Error::AllowanceExhausted`]: the organisation has no room for it.
        #[pallet::call_index(22)]
        #[pallet::weight(T::WeightInfo::vouch_alias())]
        pub fn vouch_alias(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            alias: T::AccountId,
            roles: RoleSet,
            month: Month,
            commitment: Commitment,
        ) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_vouch_alias(caller, organisation, alias, roles, month, commitment)
        }

        /// Says who is behind an alias, for good, and proves it by the salt. An alias that is opened
        /// hides nobody: should it be in force, it is so no longer. Called by the organisation's
        /// controller, also while the organisation is suspended.
        ///
        /// What is checked is that the organisation committed to this practitioner when it issued the
        /// alias. Whether it vouches for the account now is in the event; whether it did when the alias
        /// was used, only the trail tells, for a credential that was revoked leaves nothing else.
        ///
        /// # Events
        /// - [`Event::AliasOpened`]
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`]: no organisation has this number.
        /// - [`Error::NotController`]: the caller is not its controller.
        /// - [`Error::OrganisationNotActive`]: it was removed.
        /// - [`Error::AliasNotFound`]: the account is no alias of the organisation, or was released.
        /// - [`Error::AliasAlreadyOpened`]: it was said already.
        /// - [`Error::OpeningInvalid`]: the organisation did not commit to this practitioner with this
        ///   salt.
        #[pallet::call_index(23)]
        #[pallet::weight(T::WeightInfo::open_alias())]
        pub fn open_alias(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            alias: T::AccountId,
            practitioner: T::AccountId,
            salt: Salt,
        ) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_open_alias(caller, organisation, alias, practitioner, &salt)
        }

        /// Clears away aliases whose month has been over for [`Config::AliasRetention`], or that a removed
        /// organisation left behind, and gives back their accounts' references. Anyone may call it.
        ///
        /// # Events
        /// - [`Event::AliasesReleased`]
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`]: no organisation has this number.
        /// - [`Error::NothingToRelease`]: no account is named.
        /// - [`Error::AliasNotFound`]: one is no alias of the organisation, or is named twice.
        /// - [`Error::AliasNotEnded`]: it is too early for one.
        #[pallet::call_index(24)]
        #[pallet::weight(T::WeightInfo::release_aliases(aliases.len() as u32))]
        pub fn release_aliases(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            aliases: BoundedVec<T::AccountId, ConstU32<MAX_RELEASED>>,
        ) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_release_aliases(caller, organisation, &aliases)
        }

        /// Names the account that votes for the organisation beside its controller, in the place of the
        /// one named before; with `None`, the controller alone does. The organisation stands behind the
        /// account from now on. However many accounts vote for it, it has one vote. Called by the
        /// organisation's controller, and with `None` also while the organisation is suspended.
        ///
        /// Should the account become the controller of an organisation, it votes for that one.
        ///
        /// # Events
        /// - [`Event::VotingAccountNamed`]
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`]: no organisation has this number.
        /// - [`Error::NotController`]: the caller is not its controller.
        /// - [`Error::OrganisationNotActive`]: it was removed, or an account is named while it is
        ///   suspended.
        /// - [`Error::NotChanged`]: it is the organisation's voting account, or there is none to take
        ///   back.
        /// - [`Error::VotingAccountTaken`]: the account is the controller or the voting account of an
        ///   organisation.
        /// - [`Error::AllowanceExhausted`]: the organisation has none yet, and no room for one.
        /// - [`Error::TooManySponsors`]: too many organisations stand behind the account.
        #[pallet::call_index(30)]
        #[pallet::weight(T::WeightInfo::name_voting_account())]
        pub fn name_voting_account(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            account: Option<T::AccountId>,
        ) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_name_voting_account(caller, organisation, account)
        }
    }
}
