//! Anchoring, and what the other parts share.

use crate::{
    Anchor, Batch, BatchTombstone, BatchTombstones, Batches, CollectionBasis, Config, Error, Event,
    NewBatch, NewRecord, Pallet, Record, Records, Tombstone, Tombstones,
};
use codec::{Encode, MaxEncodedLen};
use frame_support::{
    dispatch::DispatchResult,
    ensure,
    traits::{Get, Time},
};
use salus_primitives::{
    allowance::{bytes_at_most, bytes_of},
    audit::{AuditGround, AuditKind, AuditObject, NewEntry},
    evaluator::{AccessDecision, AccessRequest, Answer, AnswerGround},
    identity::SubjectRefusal,
    organisation::{Requester, StandingRefusal},
    traits::{Allowances, AuditSink, Consents, Organisations, RecordFacts, Subjects},
    BatchId, ConsentAction, DataTag, Moment, OrganisationId, PurposeOfUse, RecordId, SubjectId,
};

/// On what ground a record is kept, as the trail tells it, and for which purpose if the consents were
/// asked.
pub(crate) type Ground = (Option<PurposeOfUse>, AuditGround);

impl<T> From<StandingRefusal> for Error<T> {
    fn from(refusal: StandingRefusal) -> Self {
        match refusal {
            StandingRefusal::OrganisationNotFound => Self::OrganisationNotFound,
            StandingRefusal::OrganisationNotActive => Self::OrganisationNotActive,
            StandingRefusal::NotVouchedFor => Self::NotVouchedFor,
            StandingRefusal::CredentialNotInForce => Self::CredentialNotInForce,
        }
    }
}

impl<T> From<SubjectRefusal> for Error<T> {
    fn from(refusal: SubjectRefusal) -> Self {
        match refusal {
            SubjectRefusal::SubjectNotFound => Self::SubjectNotFound,
            SubjectRefusal::SubjectNotActive => Self::SubjectNotActive,
            // Said of accounts that act for a subject. Nobody does here: whoever anchors acts for an
            // organisation.
            SubjectRefusal::NotAuthorized | SubjectRefusal::PowerMissing => Self::NotPermitted,
        }
    }
}

/// What the custodian asks of the subject's consents: to collect, for treatment, such data.
pub(crate) fn collection(facts: RecordFacts) -> AccessRequest {
    AccessRequest {
        action: ConsentAction::COLLECT,
        purpose: PurposeOfUse::TREAT,
        class: Some(facts.class),
        confidentiality: Some(facts.confidentiality),
        labels: Some(facts.labels),
        author: Some(facts.author),
        tags: facts.tags,
        data_time: facts.data_time,
    }
}

/// The ground of a permit as the trail tells it.
fn ground_of(permit: Answer) -> AuditGround {
    match permit.ground {
        AnswerGround::OwnRight => AuditGround::OwnRight,
        AnswerGround::Consents(consents) => {
            consents.first().map_or(AuditGround::Unstated, |oldest| AuditGround::Consent(*oldest))
        }
        AnswerGround::DefaultPolicy => AuditGround::DefaultPolicy(permit.policy_version),
        // Never the ground of a permit.
        AnswerGround::NotInForce(_)
        | AnswerGround::PurposeNotClaimable
        | AnswerGround::PersonHidden => AuditGround::Unstated,
    }
}

impl<T: Config> Pallet<T> {
    pub(crate) fn do_anchor(
        who: T::AccountId,
        organisation: OrganisationId,
        subject: SubjectId,
        record: NewRecord,
    ) -> DispatchResult {
        let now = T::Clock::now();
        Self::ensure_acts_for(&who, organisation, now)?;
        Self::ensure_well_formed(&record, now)?;
        T::Subjects::facts(subject).map_err(Error::<T>::from)?;
        let (facts, basis) = (record.facts(organisation), record.basis);
        let ground = Self::ground_to_keep(&who, subject, facts, basis, now)?;

        let commitment = record.commitment;
        let id = Self::keep(who, subject, record.anchored(organisation, None, now), ground)?;
        Self::deposit_event(Event::RecordAnchored {
            subject,
            record: id,
            organisation,
            commitment,
        });
        Ok(())
    }

    pub(crate) fn do_anchor_batch(
        who: T::AccountId,
        organisation: OrganisationId,
        batch: NewBatch,
    ) -> DispatchResult {
        let now = T::Clock::now();
        Self::ensure_acts_for(&who, organisation, now)?;
        let NewBatch { root, count, schema, leaf_kinds } = batch;
        ensure!(count > 0, Error::<T>::EmptyBatch);
        ensure!(count <= T::MaxBatchSize::get(), Error::<T>::BatchTooLarge);
        ensure!(!leaf_kinds.is_empty(), Error::<T>::LeafKindsMissing);
        ensure!(leaf_kinds.is_known(), Error::<T>::UnknownCode);
        ensure!(!root.is_zero(), Error::<T>::CommitmentMissing);
        T::Allowances::hold(organisation, Self::bytes_of_batch()).map_err(Error::<T>::from)?;

        let id = BatchId(T::AuditTrail::next_index());
        let batch =
            Batch { root, count, schema, leaf_kinds, anchored_at: now, holds: Default::default() };
        Batches::<T>::insert(organisation, id, batch);
        T::AuditTrail::append(NewEntry {
            agent: Some(who),
            ..Self::entry(AuditKind::BatchAnchored, organisation, Anchor::Batch(id))
        });
        Self::deposit_event(Event::BatchAnchored { batch: id, organisation, root, count });
        Ok(())
    }

    pub(crate) fn ensure_acts_for(
        who: &T::AccountId,
        organisation: OrganisationId,
        now: Moment,
    ) -> Result<(), Error<T>> {
        T::Organisations::acts_for(who, organisation, now).map_err(Error::from)
    }

    /// What holds of every record that is anchored.
    pub(crate) fn ensure_well_formed(record: &NewRecord, now: Moment) -> Result<(), Error<T>> {
        ensure!(record.labels.is_known(), Error::<T>::UnknownCode);
        ensure!(
            !record.commitment.is_zero() && record.second_commitment.is_none_or(|it| !it.is_zero()),
            Error::<T>::CommitmentMissing
        );
        let tags: &[DataTag] = record.tags.as_deref().map_or(&[], |tags| tags);
        for (place, tag) in tags.iter().enumerate() {
            ensure!(!tag.is_zero(), Error::<T>::TagMissing);
            ensure!(!tags.iter().take(place).any(|it| it == tag), Error::<T>::TagNamedTwice);
        }
        ensure!(record.data_time.is_none_or(|time| time <= now), Error::<T>::DataTimeInFuture);
        Ok(())
    }

    /// On what ground the custodian that the facts name may keep such a record.
    pub(crate) fn ground_to_keep(
        who: &T::AccountId,
        subject: SubjectId,
        facts: RecordFacts,
        basis: CollectionBasis,
        now: Moment,
    ) -> Result<Ground, Error<T>> {
        match basis {
            CollectionBasis::Consent => {
                let requester = T::Organisations::requester(who, facts.custodian, now)?;
                let request = collection(facts);
                Ok((Some(request.purpose), Self::permitted(subject, &requester, &request, now)?))
            }
            CollectionBasis::Law(basis) => {
                ensure!(!basis.is_consent(), Error::<T>::BasisIsConsent);
                Ok((None, AuditGround::Law(basis)))
            }
        }
    }

    /// The ground on which the request is permitted, if it is.
    fn permitted(
        subject: SubjectId,
        requester: &Requester<T::AccountId>,
        request: &AccessRequest,
        now: Moment,
    ) -> Result<AuditGround, Error<T>> {
        let answer =
            T::Consents::evaluate(subject, &requester.account, Ok(requester), request, None, now);
        match answer.decision {
            AccessDecision::Permit => Ok(ground_of(answer)),
            AccessDecision::BreakGlassOnly
            | AccessDecision::AskCustodian
            | AccessDecision::Deny => Err(Error::NotPermitted),
        }
    }

    /// Anchors a record in which everything is right but that there may be no room for it.
    pub(crate) fn keep(
        who: T::AccountId,
        subject: SubjectId,
        record: Record,
        (purpose, ground): Ground,
    ) -> Result<RecordId, Error<T>> {
        T::Allowances::hold(record.custodian, Self::bytes_of_record(&record))?;

        let id = RecordId(T::AuditTrail::next_index());
        let kind = match record.replaces {
            Some(_) => AuditKind::RecordSuperseded,
            None => AuditKind::RecordAnchored,
        };
        T::AuditTrail::append(NewEntry {
            agent: Some(who),
            action: Some(ConsentAction::COLLECT),
            purpose,
            ground,
            ..Self::entry(kind, record.custodian, Anchor::Record { subject, record: id })
        });
        Records::<T>::insert(subject, id, record);
        Ok(id)
    }

    /// The record, if it was not erased.
    pub(crate) fn find(subject: SubjectId, id: RecordId) -> Result<Record, Error<T>> {
        Records::<T>::get(subject, id).ok_or_else(|| {
            if Tombstones::<T>::contains_key(subject, id) {
                Error::RecordErased
            } else {
                Error::RecordNotFound
            }
        })
    }

    /// The record, if the organisation keeps it.
    pub(crate) fn kept_by(
        organisation: OrganisationId,
        subject: SubjectId,
        id: RecordId,
    ) -> Result<Record, Error<T>> {
        let record = Self::find(subject, id)?;
        ensure!(record.custodian == organisation, Error::<T>::NotCustodian);
        Ok(record)
    }

    /// The batch, if it was not erased.
    pub(crate) fn find_batch(organisation: OrganisationId, id: BatchId) -> Result<Batch, Error<T>> {
        Batches::<T>::get(organisation, id).ok_or_else(|| {
            if BatchTombstones::<T>::contains_key(organisation, id) {
                Error::BatchErased
            } else {
                Error::BatchNotFound
            }
        })
    }

    /// A line about something of the register, everything else still unsaid.
    pub(crate) fn entry(
        kind: AuditKind,
        organisation: OrganisationId,
        anchor: Anchor,
    ) -> NewEntry<T::AccountId> {
        let (subject, object) = match anchor {
            Anchor::Record { subject, record } => (Some(subject), AuditObject::Record(record)),
            Anchor::Batch(batch) => (None, AuditObject::Batch(batch)),
        };
        NewEntry { subject, organisation: Some(organisation), object, ..NewEntry::of(kind) }
    }

    /// What a record takes of its custodian's allowance: as it is, and with all that may still come to
    /// it.
    pub(crate) fn bytes_of_record(record: &Record) -> u64 {
        fn to_come<Value: Encode + MaxEncodedLen>(value: &Value) -> u64 {
            Value::max_encoded_len().saturating_sub(value.encoded_size()) as u64
        }
        // Every key has the same length.
        bytes_of(&(SubjectId([0; 16]), RecordId(0)), record)
            .saturating_add(to_come(&record.superseded_by))
            .saturating_add(to_come(&record.holds))
            .saturating_add(to_come(&record.offer))
    }

    /// What a batch takes of the allowance of the organisation that anchored it.
    pub(crate) fn bytes_of_batch() -> u64 {
        bytes_at_most::<(OrganisationId, BatchId), Batch>()
    }

    /// What stays of a record takes of the allowance of the organisation that kept it.
    pub(crate) fn bytes_of_tombstone() -> u64 {
        bytes_at_most::<(SubjectId, RecordId), Tombstone>()
    }

    /// What stays of a batch takes of the allowance of the organisation that anchored it.
    pub(crate) fn bytes_of_batch_tombstone() -> u64 {
        bytes_at_most::<(OrganisationId, BatchId), BatchTombstone>()
    }
}

impl<T: Config> salus_primitives::traits::Records for Pallet<T> {
    fn facts(subject: SubjectId, record: RecordId) -> Option<RecordFacts> {
        Self::record(subject, record).map(|record| record.facts())
    }

    fn is_erased(subject: SubjectId, record: RecordId) -> bool {
        Tombstones::<T>::contains_key(subject, record)
    }
}
