//! Emergencies: the glass is broken, now or by a statement that is posted later, and the justification is
//! filed.
//!
//! Whoever could claim emergency treatment gets a short permit at once, whatever the consents say and
//! whatever room there is: what is stored for it counts against the organisation's allowance whether it
//! fits or not. What holds it in bounds is that each is owed a justification, of which a practitioner
//! owes so many at a time, and a review.

use crate::{
    emergency_types::is_withheld, Config, Emergencies, Emergency, EmergencyStatement, Error, Event,
    Loss, Pallet, RefusalHandling, Review, ReviewQueue, Standing, StandingRefusals, Standings,
    Target, Turn, UsedStatements, MAX_UNFILED,
};
use alloc::collections::BTreeSet;
use frame_support::{
    dispatch::DispatchResult,
    ensure,
    traits::{Get, Time},
};
use salus_primitives::{
    allowance::{bytes_at_most, Holdings},
    audit::{AuditGround, AuditKind, AuditObject, AuditOutcome, NewEntry},
    evaluator::{is_emergency, AccessRequest},
    organisation::Requester,
    signed_payload::{PayloadPurpose, SignedPayload, UsedPayload},
    traits::{
        Allowances, AuditSink, EmergencyConsents, EmergencyMembers, Organisations, Records,
        Subjects,
    },
    Commitment, ConsentAction, EmergencyId, LegalBasis, Moment, OrganisationId, PurposeOfUse,
    RecordId, SubjectId,
};
use sp_core::H256;

/// The scope of an emergency, which can be asked.
struct Scope {
    custodian: OrganisationId,
    request: AccessRequest,
    record: Option<RecordId>,
    keeper: Option<OrganisationId>,
}

impl<T: Config> Pallet<T> {
    pub(crate) fn do_break_glass(
        practitioner: T::AccountId,
        organisation: OrganisationId,
        subject: SubjectId,
        target: Target,
        reason: PurposeOfUse,
        justification: Commitment,
    ) -> DispatchResult {
        let now = T::Clock::now();
        let Scope { custodian, request, record, keeper } =
            Self::scope(subject, target, reason, justification)?;
        let (requester, while_suspended) =
            Self::requester_at_bedside(&practitioner, organisation, custodian, now)?;
        Self::ensure_may_break_glass(&requester, reason)?;
        let standing = Standings::<T>::get(&practitioner, organisation).unwrap_or_default();
        if let Some(loss) = standing.loss(now) {
            return Err(Error::<T>::from(loss).into());
        }
        Self::ensure_room_for_justification(&standing)?;

        let refusal = match Self::handling(subject, &requester, &request, custodian, now) {
            RefusalHandling::Breached => {
                // Nothing is broken: the subject refuses it, and is heard.
                T::AuditTrail::append(NewEntry {
                    outcome: AuditOutcome::Denied,
                    ..Self::entry_of_emergency(
                        AuditKind::GlassBroken,
                        subject,
                        practitioner.clone(),
                        organisation,
                        reason,
                    )
                });
                Self::deposit_event(Event::EmergencyRefused {
                    subject,
                    organisation,
                    practitioner,
                    reason,
                });
                return Ok(());
            }
            refusal => refusal,
        };
        Self::record_emergency(
            subject,
            Emergency {
                practitioner,
                organisation,
                custodian,
                is_withheld: is_withheld(request.labels),
                request,
                record,
                keeper,
                justification,
                broken_at: now,
                recorded_at: now,
                expires_at: now.saturating_add(T::EmergencyDuration::get()),
                posted_by: None,
                without_standing: false,
                while_suspended,
                refusal,
                file_by: now.saturating_add(T::JustificationPeriod::get()),
                filed_at: None,
                overdue: 0,
                review: Review::Waiting { turn_at: now },
            },
            None,
        );
        Ok(())
    }

    pub(crate) fn do_post_emergency(
        caller: T::AccountId,
        posted_by: OrganisationId,
        statement: EmergencyStatement<T::AccountId>,
        signature: T::Signature,
    ) -> DispatchResult {
        let now = T::Clock::now();
        let payload = Self::statement(&statement);
        let EmergencyStatement {
            practitioner,
            organisation,
            subject,
            target,
            reason,
            justification,
            broken_at,
        } = statement;
        let Scope { custodian, request, record, keeper } =
            Self::scope(subject, target, reason, justification)?;
        Self::requester_at_bedside(&caller, posted_by, custodian, now)?;
        ensure!(
            [organisation, custodian].contains(&posted_by) || keeper == Some(posted_by),
            Error::<T>::NotAParty
        );
        ensure!(broken_at <= now, Error::<T>::NotBrokenYet);
        let deadline = Self::statement_deadline(broken_at);
        ensure!(now < deadline, Error::<T>::DeadlinePassed);
        let digest = payload.digest();
        ensure!(!UsedStatements::<T>::contains_key(digest), Error::<T>::PayloadUsed);
        ensure!(payload.is_signed_by(&signature, &practitioner), Error::<T>::SignatureInvalid);
        ensure!(T::Members::is_of(&practitioner, organisation), Error::<T>::NotVouchedFor);
        let standing = Standings::<T>::get(&practitioner, organisation).unwrap_or_default();
        Self::ensure_room_for_justification(&standing)?;

        let requester =
            Self::requester_at_bedside(&practitioner, organisation, custodian, now).ok();
        let has_standing = standing.loss(now).is_none()
            && requester
                .as_ref()
                .is_some_and(|(it, _)| Self::ensure_may_break_glass(it, reason).is_ok());
        let refusal = requester.as_ref().map_or(RefusalHandling::NoneStated, |(requester, _)| {
            Self::handling(subject, requester, &request, custodian, now)
        });
        let holds_for = if has_standing && refusal != RefusalHandling::Breached {
            T::EmergencyDuration::get()
        } else {
            0
        };
        UsedStatements::<T>::insert(digest, UsedPayload { deadline, sponsor: posted_by });
        T::Allowances::hold_by_right(posted_by, Self::bytes_of_statement());
        Self::record_emergency(
            subject,
            Emergency {
                practitioner,
                organisation,
                custodian,
                is_withheld: is_withheld(request.labels),
                request,
                record,
                keeper,
                justification,
                broken_at,
                recorded_at: now,
                expires_at: broken_at.saturating_add(holds_for),
                posted_by: Some(posted_by),
                without_standing: !has_standing,
                while_suspended: requester.is_some_and(|(_, while_suspended)| while_suspended),
                refusal,
                file_by: now.saturating_add(T::JustificationPeriod::get()),
                filed_at: None,
                overdue: 0,
                review: Review::Waiting { turn_at: now },
            },
            Some(caller),
        );
        Ok(())
    }

    pub(crate) fn do_file_justification(
        caller: T::AccountId,
        subject: SubjectId,
        id: EmergencyId,
    ) -> DispatchResult {
        let now = T::Clock::now();
        let mut it = Self::find_emergency(subject, id)?;
        ensure!(
            it.practitioner == caller
                || T::Members::controller(it.organisation).is_ok_and(|acts| acts == caller),
            Error::<T>::NotPractitioner
        );
        ensure!(it.filed_at.is_none(), Error::<T>::AlreadyFiled);
        ensure!(!matches!(it.review, Review::Given { .. }), Error::<T>::AlreadyReviewed);

        let (organisation, is_late) = (it.organisation, it.file_by <= now);
        it.filed_at = Some(now);
        Self::change_standing(&it.practitioner, organisation, |standing| standing.settle(id));
        Emergencies::<T>::insert(subject, id, it);
        T::AuditTrail::append(NewEntry {
            subject: Some(subject),
            agent: Some(caller),
            organisation: Some(organisation),
            object: AuditObject::Emergency(id),
            ..NewEntry::of(AuditKind::JustificationFiled)
        });
        Self::deposit_event(Event::JustificationFiled { subject, emergency: id, is_late });
        Ok(())
    }

    pub(crate) fn do_prune_statements(digests: &[H256]) -> DispatchResult {
        let now = T::Clock::now();
        ensure!(!digests.is_empty(), Error::<T>::NothingToPrune);
        let mut released = Holdings::default();
        for (at, digest) in digests.iter().enumerate() {
            ensure!(!digests[..at].contains(digest), Error::<T>::PayloadNotFound);
            let UsedPayload { deadline, sponsor } =
                UsedStatements::<T>::get(digest).ok_or(Error::<T>::PayloadNotFound)?;
            ensure!(deadline <= now, Error::<T>::DeadlineNotPassed);
            released.extend([(sponsor, Self::bytes_of_statement())]);
        }

        for digest in digests {
            UsedStatements::<T>::remove(digest);
        }
        for (organisation, bytes) in released {
            T::Allowances::release(organisation, bytes);
        }
        Self::deposit_event(Event::StatementsPruned { count: digests.len() as u32 });
        Ok(())
    }

    /// Removes emergencies that are over.
    pub(crate) fn do_prune_emergencies(emergencies: &[(SubjectId, EmergencyId)]) -> DispatchResult {
        let now = T::Clock::now();
        ensure!(!emergencies.is_empty(), Error::<T>::NothingToPrune);
        let mut named = BTreeSet::new();
        let mut released = Holdings::default();
        for key @ (subject, id) in emergencies {
            ensure!(named.insert(key), Error::<T>::EmergencyNotFound);
            let it = Self::find_emergency(*subject, *id)?;
            let Review::Given { kept_until, .. } = it.review else {
                return Err(Error::<T>::EmergencyNotOver.into());
            };
            ensure!(it.has_expired(now) && kept_until <= now, Error::<T>::EmergencyNotOver);
            released.extend([(it.organisation, Self::bytes_of_emergency())]);
        }

        for (subject, id) in emergencies {
            Emergencies::<T>::remove(subject, id);
        }
        for (organisation, bytes) in released {
            T::Allowances::release(organisation, bytes);
        }
        Self::deposit_event(Event::EmergenciesPruned { count: emergencies.len() as u32 });
        Ok(())
    }

    /// What is asked for in an emergency, if it can be.
    fn scope(
        subject: SubjectId,
        target: Target,
        reason: PurposeOfUse,
        justification: Commitment,
    ) -> Result<Scope, Error<T>> {
        ensure!(is_emergency(reason), Error::<T>::NotAnEmergency);
        ensure!(target.names_known_labels(), Error::<T>::UnknownCode);
        ensure!(!justification.is_zero(), Error::<T>::JustificationMissing);
        let custodian = T::Subjects::facts(subject).map_err(Error::<T>::from)?.custodian;
        let (request, record) = Self::about(subject, target, ConsentAction::ACCESS, reason)?;
        let keeper = record
            .and_then(|record| T::Records::facts(subject, record))
            .map(|facts| facts.custodian);
        Ok(Scope { custodian, request, record, keeper })
    }

    /// Who acts for an organisation, and whether that is suspended: emergencies of those who lie in its
    /// beds go on for a while. Its inpatients are the subjects that it is the custodian of; the chain
    /// knows of no beds.
    pub(crate) fn requester_at_bedside(
        account: &T::AccountId,
        organisation: OrganisationId,
        custodian: OrganisationId,
        now: Moment,
    ) -> Result<(Requester<T::AccountId>, bool), Error<T>> {
        let (requester, suspended_since) =
            T::Members::requester_in_emergency(account, organisation, now)?;
        ensure!(
            suspended_since.is_none_or(|since| {
                custodian == organisation && now < since.saturating_add(T::EmergencyGrace::get())
            }),
            Error::<T>::OrganisationNotActive
        );
        Ok((requester, suspended_since.is_some()))
    }

    /// A person, of whom the organisation says what it does there, and who could claim emergency
    /// treatment.
    fn ensure_may_break_glass(
        requester: &Requester<T::AccountId>,
        reason: PurposeOfUse,
    ) -> Result<(), Error<T>> {
        ensure!(!requester.roles.is_empty(), Error::<T>::NotPractitioner);
        ensure!(
            T::EmergencyConsents::may_break_glass(requester, reason),
            Error::<T>::PurposeNotClaimable
        );
        Ok(())
    }

    fn ensure_room_for_justification(standing: &Standing) -> Result<(), Error<T>> {
        ensure!(standing.unfiled.len() < MAX_UNFILED as usize, Error::<T>::TooManyUnfiled);
        Ok(())
    }

    /// What becomes of the subject's standing refusal.
    fn handling(
        subject: SubjectId,
        requester: &Requester<T::AccountId>,
        request: &AccessRequest,
        custodian: OrganisationId,
        now: Moment,
    ) -> RefusalHandling {
        if !T::EmergencyConsents::refuses(subject, requester, request, now) {
            return RefusalHandling::NoneStated;
        }
        if StandingRefusals::<T>::get().honour(T::Organisations::jurisdiction(custodian)) {
            RefusalHandling::Breached
        } else {
            RefusalHandling::Overridden
        }
    }

    /// Writes the emergency down, and lets its review begin in a later block: who is chosen to review it
    /// depends on the hash of this one, which nobody knows yet.
    fn record_emergency(
        subject: SubjectId,
        mut it: Emergency<T::AccountId>,
        posted_by: Option<T::AccountId>,
    ) {
        let id = EmergencyId(T::AuditTrail::next_index());
        let kind =
            if posted_by.is_some() { AuditKind::EmergencyPosted } else { AuditKind::GlassBroken };
        T::AuditTrail::append(NewEntry {
            ground: AuditGround::Law(LegalBasis::GDPR_VITAL_INTERESTS),
            object: AuditObject::Emergency(id),
            ..Self::entry_of_emergency(
                kind,
                subject,
                posted_by.unwrap_or_else(|| it.practitioner.clone()),
                it.organisation,
                it.request.purpose,
            )
        });
        let turn_at = it.recorded_at.saturating_add(1);
        it.review = Review::Waiting { turn_at };
        ReviewQueue::<T>::insert(Turn::new(turn_at, id), subject);
        T::Allowances::hold_by_right(
            it.organisation,
            Self::bytes_of_emergency().saturating_add(Self::bytes_of_turn()),
        );
        Self::change_standing(&it.practitioner, it.organisation, |standing| {
            // There was room before anything was written.
            let _ = standing.unfiled.try_push((id, it.file_by));
        });
        Self::deposit_event(Event::GlassBroken {
            subject,
            emergency: id,
            organisation: it.organisation,
            practitioner: it.practitioner.clone(),
            reason: it.request.purpose,
            broken_at: it.broken_at,
            expires_at: it.expires_at,
            posted_by: it.posted_by,
            refusal: it.refusal,
        });
        Emergencies::<T>::insert(subject, id, it);
    }

    fn entry_of_emergency(
        kind: AuditKind,
        subject: SubjectId,
        agent: T::AccountId,
        organisation: OrganisationId,
        reason: PurposeOfUse,
    ) -> NewEntry<T::AccountId> {
        NewEntry {
            subject: Some(subject),
            agent: Some(agent),
            organisation: Some(organisation),
            action: Some(ConsentAction::ACCESS),
            purpose: Some(reason),
            ..NewEntry::of(kind)
        }
    }

    /// Changes how a practitioner stands, and writes down to its credential what it owes. Who owes
    /// nothing takes no room.
    pub(crate) fn change_standing(
        practitioner: &T::AccountId,
        organisation: OrganisationId,
        change: impl FnOnce(&mut Standing),
    ) {
        let before = Standings::<T>::get(practitioner, organisation);
        let was_there = before.is_some();
        let mut standing = before.unwrap_or_default();
        let due = standing.review_due();
        change(&mut standing);
        if standing.review_due() != due {
            T::Members::set_review_due(practitioner, organisation, standing.review_due());
        }
        match (was_there, standing != Standing::default()) {
            (false, true) => {
                T::Allowances::hold_by_right(organisation, Self::bytes_of_standing());
            }
            (true, false) => T::Allowances::release(organisation, Self::bytes_of_standing()),
            _ => {}
        }
        Standings::<T>::set(
            practitioner,
            organisation,
            Some(standing).filter(|it| *it != Standing::default()),
        );
    }

    pub(crate) fn find_emergency(
        subject: SubjectId,
        id: EmergencyId,
    ) -> Result<Emergency<T::AccountId>, Error<T>> {
        Emergencies::<T>::get(subject, id).ok_or(Error::<T>::EmergencyNotFound)
    }

    /// What a practitioner signs where the chain cannot be reached.
    pub fn statement(statement: &EmergencyStatement<T::AccountId>) -> SignedPayload {
        SignedPayload::new(
            PayloadPurpose::BreakGlass,
            T::GenesisHash::get(),
            statement,
            Self::statement_deadline(statement.broken_at),
        )
    }

    fn statement_deadline(broken_at: Moment) -> Moment {
        broken_at.saturating_add(T::StatementWindow::get())
    }

    /// What an emergency takes of the practitioner's organisation, until it is pruned.
    pub(crate) fn bytes_of_emergency() -> u64 {
        bytes_at_most::<(SubjectId, EmergencyId), Emergency<T::AccountId>>()
    }

    /// What its place among the reviews takes, until there is a verdict.
    pub(crate) fn bytes_of_turn() -> u64 {
        bytes_at_most::<Turn, SubjectId>()
    }

    /// What is kept of a practitioner who owes something.
    pub(crate) fn bytes_of_standing() -> u64 {
        bytes_at_most::<(T::AccountId, OrganisationId), Standing>()
    }

    /// What a statement takes of whoever posted it, until it is forgotten.
    pub(crate) fn bytes_of_statement() -> u64 {
        bytes_at_most::<H256, UsedPayload>()
    }
}

impl<T> From<Loss> for Error<T> {
    fn from(loss: Loss) -> Self {
        match loss {
            Loss::Suspended => Self::BreakGlassSuspended,
            Loss::ByVerdict(_) => Self::BreakGlassLost,
            Loss::Unfiled(_) => Self::JustificationOverdue,
        }
    }
}
