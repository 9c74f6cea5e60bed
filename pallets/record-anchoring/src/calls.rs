//! The pallet's calls.

use frame_support::pallet_macros::pallet_section;

/// The pallet's calls.
#[pallet_section]
mod calls {
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
        /// practitioner that it vouches for. Where the organisation was removed it must be governance.
        ///
        /// It succeeds also about a subject that has ended.
        ///
        /// - `organisation`: the organisation that keeps it, or kept it last.
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
        /// - [`Error::CustodianNotRemoved`]: governance asks, and the organisation can do it itself.
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
            let who = Self::custodian_or_governance(origin)?;
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
            let who = Self::custodian_or_governance(origin)?;
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
            let who = Self::custodian_or_governance(origin)?;
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
