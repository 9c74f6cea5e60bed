//! How requests are decided, and permits read and pruned.

use crate::{
    accounting::page, Config, Error, Event, Outcome, Pallet, Permit, PermitGround, PermitStatus,
    PermitUsage, Permits, Target,
};
use alloc::{collections::BTreeSet, vec::Vec};
use frame_support::{
    dispatch::DispatchResult,
    ensure,
    traits::{Get, Time},
};
use salus_primitives::{
    allowance::{bytes_at_most, Holdings},
    audit::{AuditKind, AuditObject, AuditOutcome, NewEntry},
    evaluator::{is_emergency, AccessRequest},
    research::Obligations,
    traits::{Allowances, AuditSink, Consents, Organisations, Records, Subjects},
    ConsentAction, Moment, OrganisationId, PermitId, PurposeOfUse, RecordId, StudyId, SubjectId,
};

/// A request that was decided, before anything is written.
struct Decided<AccountId> {
    subject: SubjectId,
    practitioner: AccountId,
    organisation: OrganisationId,
    request: AccessRequest,
    record: Option<RecordId>,
    study: Option<StudyId>,
    usage: PermitUsage,
    /// What is counted of the organisation's denials about the subject.
    denials: Option<Moment>,
    ground: Option<PermitGround>,
    obligations: Obligations,
    policy_version: u32,
    now: Moment,
}

impl<T: Config> Pallet<T> {
    /// Decides a request and records the answer.
    pub(crate) fn do_request(
        practitioner: T::AccountId,
        organisation: OrganisationId,
        subject: SubjectId,
        target: Target,
        (action, purpose): (ConsentAction, PurposeOfUse),
        study: Option<StudyId>,
        usage: PermitUsage,
    ) -> DispatchResult {
        let now = T::Clock::now();
        ensure!(!is_emergency(purpose), Error::<T>::EmergencyPurpose);
        ensure!(target.names_known_labels(), Error::<T>::UnknownCode);
        let requester = T::Organisations::requester(&practitioner, organisation, now)
            .map_err(Error::<T>::from)?;
        T::Subjects::facts(subject).map_err(Error::<T>::from)?;
        let (request, record) = Self::about(subject, target, action, purpose)?;
        ensure!(
            study.is_none_or(|study| T::Consents::has_study(organisation, study)),
            Error::<T>::StudyNotFound
        );
        // Before the answer is known, so that a refusal does not tell it without a line in the trail.
        let denials = Self::room_for_denial(organisation, subject, now)?;
        let bytes = Self::bytes_of_permit().max(Self::bytes_of_denials());
        T::Allowances::ensure_room(organisation, bytes).map_err(Error::<T>::from)?;

        let answer =
            T::Consents::evaluate(subject, &practitioner, Ok(&requester), &request, study, now);
        let outcome = Self::record_decision(Decided {
            subject,
            practitioner: practitioner.clone(),
            organisation,
            request,
            record,
            study,
            usage,
            denials,
            ground: PermitGround::of(&answer),
            obligations: answer.obligations,
            policy_version: answer.policy_version,
            now,
        })?;
        Self::deposit_event(Event::Decided { subject, organisation, practitioner, outcome });
        Ok(())
    }

    /// The request about this target, and the record that it names.
    pub(crate) fn about(
        subject: SubjectId,
        target: Target,
        action: ConsentAction,
        purpose: PurposeOfUse,
    ) -> Result<(AccessRequest, Option<RecordId>), Error<T>> {
        match target {
            Target::Data { class, confidentiality, labels, author, tags, data_time } => Ok((
                AccessRequest {
                    action,
                    purpose,
                    class,
                    confidentiality,
                    labels,
                    author,
                    tags,
                    data_time,
                },
                None,
            )),
            Target::Record(record) => {
                let facts = T::Records::facts(subject, record).ok_or_else(|| {
                    if T::Records::is_erased(subject, record) {
                        Error::<T>::RecordErased
                    } else {
                        Error::RecordNotFound
                    }
                })?;
                let request = AccessRequest {
                    action,
                    purpose,
                    class: Some(facts.class),
                    confidentiality: Some(facts.confidentiality),
                    labels: Some(facts.labels),
                    author: Some(facts.author),
                    tags: facts.tags,
                    data_time: facts.data_time,
                };
                Ok((request, Some(record)))
            }
        }
    }

    /// Stores the permit, if it is one, and writes the line of the trail.
    fn record_decision(decided: Decided<T::AccountId>) -> Result<Outcome, Error<T>> {
        let Decided {
            subject,
            practitioner,
            organisation,
            request,
            record,
            study,
            usage,
            denials,
            ground,
            obligations,
            policy_version,
            now,
        } = decided;
        let entry = NewEntry {
            subject: Some(subject),
            agent: Some(practitioner.clone()),
            organisation: Some(organisation),
            action: Some(request.action),
            purpose: Some(request.purpose),
            ..NewEntry::of(AuditKind::AccessDecided)
        };
        let Some(ground) = ground else {
            Self::count_denial(organisation, subject, denials, now);
            // Nothing of the answer goes in but the no, so that all denials look alike.
            T::AuditTrail::append(NewEntry {
                outcome: AuditOutcome::Denied,
                object: record.map_or(AuditObject::Nothing, AuditObject::Record),
                ..entry
            });
            return Ok(Outcome::Denied);
        };
        T::Allowances::hold(organisation, Self::bytes_of_permit())?;

        let permit = PermitId(T::AuditTrail::next_index());
        let expires_at = now.saturating_add(T::PermitDuration::get());
        T::AuditTrail::append(NewEntry {
            outcome: AuditOutcome::Success,
            ground: ground.in_trail(policy_version),
            object: AuditObject::Permit(permit),
            ..entry
        });
        Permits::<T>::insert(
            subject,
            permit,
            Permit {
                practitioner,
                organisation,
                request,
                record,
                study,
                usage,
                uses: 0,
                obligations,
                ground,
                policy_version,
                decided_at: now,
                expires_at,
            },
        );
        Ok(Outcome::Permitted { permit, expires_at })
    }

    /// What a permit takes of the allowance of the organisation that asked, at its longest.
    pub(crate) fn bytes_of_permit() -> u64 {
        bytes_at_most::<(SubjectId, PermitId), Permit<T::AccountId>>()
    }

    /// Removes expired permits.
    pub(crate) fn do_prune_permits(permits: &[(SubjectId, PermitId)]) -> DispatchResult {
        let now = T::Clock::now();
        ensure!(!permits.is_empty(), Error::<T>::NothingToPrune);
        let mut named = BTreeSet::new();
        let mut released = Holdings::default();
        for key @ (subject, id) in permits {
            // Named twice, it would not be there the second time.
            ensure!(named.insert(key), Error::<T>::PermitNotFound);
            let permit = Permits::<T>::get(subject, id).ok_or(Error::<T>::PermitNotFound)?;
            ensure!(permit.has_expired(now), Error::<T>::PermitNotExpired);
            released.extend([(permit.organisation, Self::bytes_of_permit())]);
        }

        for (subject, id) in permits {
            Permits::<T>::remove(subject, id);
        }
        for (organisation, bytes) in released {
            T::Allowances::release(organisation, bytes);
        }
        Self::deposit_event(Event::PermitsPruned { count: permits.len() as u32 });
        Ok(())
    }
}

/// What the runtime API answers.
impl<T: Config> Pallet<T> {
    /// A permit, expired or not, until it is pruned.
    pub fn permit(subject: SubjectId, id: PermitId) -> Option<Permit<T::AccountId>> {
        Permits::<T>::get(subject, id)
    }

    /// The permits of a subject with ids above `after`, by id, at most `limit` and never more than
    /// [`Config::MaxPageSize`]. The next page begins after the last id of this one.
    ///
    /// It goes through all the subject's permits: off chain only.
    pub fn permits(
        subject: SubjectId,
        after: Option<PermitId>,
        limit: u32,
    ) -> Vec<(PermitId, Permit<T::AccountId>)> {
        let ids = Permits::<T>::iter_key_prefix(subject).filter(|id| Some(*id) > after);
        page(ids, Self::limit(limit))
            .into_iter()
            .filter_map(|id| Permits::<T>::get(subject, id).map(|permit| (id, permit)))
            .collect()
    }

    /// Whether a permit stands now, asked of everything that it depends on. `None` where there is no
    /// such permit, or it was pruned.
    pub fn permit_stands(subject: SubjectId, id: PermitId) -> Option<PermitStatus> {
        let now = T::Clock::now();
        Permits::<T>::get(subject, id).map(|permit| Self::status(subject, &permit, now))
    }

    pub(crate) fn status(
        subject: SubjectId,
        permit: &Permit<T::AccountId>,
        now: Moment,
    ) -> PermitStatus {
        if permit.has_expired(now) {
            return PermitStatus::Expired;
        }
        if permit.is_used_up() {
            return PermitStatus::UsedUp;
        }
        if T::Subjects::facts(subject).is_err() {
            return PermitStatus::SubjectEnded;
        }
        if permit.record.is_some_and(|record| T::Records::is_erased(subject, record)) {
            return PermitStatus::RecordErased;
        }
        let Ok(requester) =
            T::Organisations::requester(&permit.practitioner, permit.organisation, now)
        else {
            return PermitStatus::RequesterNotInForce;
        };
        if let PermitGround::Consent(consent) = permit.ground {
            let Permit { request, study, .. } = permit;
            if !T::Consents::stands(subject, &requester, consent, request, *study, now) {
                return PermitStatus::ConsentEnded;
            }
        }
        // A deny that the subject stated since then overrides the permit too.
        let answer = T::Consents::evaluate(
            subject,
            &permit.practitioner,
            Ok(&requester),
            &permit.request,
            permit.study,
            now,
        );
        if PermitGround::of(&answer).is_some() {
            PermitStatus::InForce
        } else {
            PermitStatus::NoLongerPermitted
        }
    }
}

impl Target {
    /// Whether every label that the target names is in the table.
    pub(crate) fn names_known_labels(&self) -> bool {
        match self {
            Self::Data { labels, .. } => labels.is_none_or(|labels| labels.is_known()),
            Self::Record(_) => true,
        }
    }
}
