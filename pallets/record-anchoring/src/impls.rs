//! Anchoring, and reading what was anchored.

use crate::{
    Batch, Batches, CollectionBasis, Config, Error, Event, LeafKind, NewBatch, NewRecord, Pallet,
    Record, Records,
};
use alloc::vec::Vec;
use frame_support::{
    dispatch::DispatchResult,
    ensure,
    traits::{Get, Time},
};
use salus_primitives::{
    allowance::bytes_at_most,
    audit::{AuditGround, AuditKind, AuditObject, NewEntry},
    commitment,
    evaluator::{AccessDecision, AccessRequest, Answer, AnswerGround},
    identity::SubjectRefusal,
    organisation::{Requester, StandingRefusal},
    traits::{Allowances, AuditSink, Consents, Organisations, RecordFacts, Subjects},
    BatchId, Commitment, ConsentAction, Moment, OrganisationId, PurposeOfUse, RecordId, SubjectId,
};
use sp_core::H256;

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

/// What the custodian asks of the subject's consents: to collect, for treatment, what it wrote.
pub(crate) fn collection(organisation: OrganisationId, record: &NewRecord) -> AccessRequest {
    AccessRequest {
        action: ConsentAction::COLLECT,
        purpose: PurposeOfUse::TREAT,
        class: Some(record.class),
        confidentiality: Some(record.confidentiality),
        labels: Some(record.labels),
        author: Some(organisation),
        tags: None,
        data_time: record.data_time,
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
        let requester =
            T::Organisations::requester(&who, organisation, now).map_err(Error::<T>::from)?;
        ensure!(record.labels.is_known(), Error::<T>::UnknownCode);
        ensure!(!record.commitment.is_zero(), Error::<T>::CommitmentMissing);
        ensure!(record.data_time.is_none_or(|time| time <= now), Error::<T>::DataTimeInFuture);
        T::Subjects::facts(subject).map_err(Error::<T>::from)?;
        let (purpose, ground) = match record.basis {
            CollectionBasis::Consent => {
                let request = collection(organisation, &record);
                (Some(request.purpose), Self::permitted(subject, &requester, &request, now)?)
            }
            CollectionBasis::Law(basis) => {
                ensure!(!basis.is_consent(), Error::<T>::BasisIsConsent);
                (None, AuditGround::Law(basis))
            }
        };
        T::Allowances::hold(organisation, Self::bytes_of_record()).map_err(Error::<T>::from)?;

        let commitment = record.commitment;
        let id = RecordId(T::AuditTrail::next_index());
        Records::<T>::insert(subject, id, record.anchored(organisation, now));
        T::AuditTrail::append(NewEntry {
            subject: Some(subject),
            agent: Some(who),
            organisation: Some(organisation),
            action: Some(ConsentAction::COLLECT),
            purpose,
            ground,
            object: AuditObject::Record(id),
            ..NewEntry::of(AuditKind::RecordAnchored)
        });
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
        T::Organisations::requester(&who, organisation, now).map_err(Error::<T>::from)?;
        let NewBatch { root, count, schema } = batch;
        ensure!(count > 0, Error::<T>::EmptyBatch);
        ensure!(count <= T::MaxBatchSize::get(), Error::<T>::BatchTooLarge);
        ensure!(!root.is_zero(), Error::<T>::CommitmentMissing);
        T::Allowances::hold(organisation, Self::bytes_of_batch()).map_err(Error::<T>::from)?;

        let id = BatchId(T::AuditTrail::next_index());
        Batches::<T>::insert(
            organisation,
            id,
            Batch { root, count, schema, leaf_kind: LeafKind::Record, anchored_at: now },
        );
        T::AuditTrail::append(NewEntry {
            agent: Some(who),
            organisation: Some(organisation),
            object: AuditObject::Batch(id),
            ..NewEntry::of(AuditKind::BatchAnchored)
        });
        Self::deposit_event(Event::BatchAnchored { batch: id, organisation, root, count });
        Ok(())
    }

    /// What a record takes of its custodian's allowance, at its longest.
    pub(crate) fn bytes_of_record() -> u64 {
        bytes_at_most::<(SubjectId, RecordId), Record>()
    }

    /// What a batch takes of the allowance of the organisation that anchored it.
    pub(crate) fn bytes_of_batch() -> u64 {
        bytes_at_most::<(OrganisationId, BatchId), Batch>()
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

    /// The record of the subject with this number.
    pub fn record(subject: SubjectId, record: RecordId) -> Option<Record> {
        Records::<T>::get(subject, record)
    }

    /// The records of the subject in the order of their anchoring, from the first one after `after`
    /// on: at most `limit` and never more than [`Config::MaxPageSize`].
    ///
    /// For runtime APIs, off chain only: the keys lie in the order of their hashes, so that all of
    /// the subject's keys are read for every page.
    pub fn records(
        subject: SubjectId,
        after: Option<RecordId>,
        limit: u32,
    ) -> Vec<(RecordId, Record)> {
        let mut ids: Vec<_> = Records::<T>::iter_key_prefix(subject)
            .filter(|id| after.is_none_or(|after| *id > after))
            .collect();
        ids.sort_unstable();
        ids.into_iter()
            .take(limit.min(T::MaxPageSize::get()) as usize)
            .filter_map(|id| Some((id, Records::<T>::get(subject, id)?)))
            .collect()
    }

    /// The batch of the organisation with this number.
    pub fn batch(organisation: OrganisationId, batch: BatchId) -> Option<Batch> {
        Batches::<T>::get(organisation, batch)
    }

    /// Whether the commitment is leaf `index` of the batch; `None` where there is no such batch. The
    /// proof is the hashes beside the way from the leaf to the root, from below.
    pub fn is_in_batch(
        organisation: OrganisationId,
        batch: BatchId,
        index: u32,
        commitment: Commitment,
        proof: &[H256],
    ) -> Option<bool> {
        let Batch { root, count, .. } = Self::batch(organisation, batch)?;
        Some(commitment::is_in_batch(&root, count, index, &commitment, proof))
    }
}

impl<T: Config> salus_primitives::traits::Records for Pallet<T> {
    fn facts(subject: SubjectId, record: RecordId) -> Option<RecordFacts> {
        Self::record(subject, record).map(|record| record.facts())
    }
}
