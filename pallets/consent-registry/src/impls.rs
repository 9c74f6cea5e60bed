//! The logic of the calls, and what other pallets and the runtime API ask.

use crate::{Capture, CaptureCount, Captures, Config, Consents, Error, Event, Pallet, Policy};
use alloc::{collections::BTreeMap, vec::Vec};
use frame_support::{
    ensure,
    pallet_prelude::{BoundedVec, ConstU32, DispatchResult, Get},
    traits::Time,
};
use salus_primitives::{
    audit::{AuditGround, AuditKind, AuditObject, NewEntry},
    consent::{Consent, GrantedBy, Grantee, LiveConsent, Region, Statement, Verification},
    evaluator::{
        self, is_emergency, AccessDecision, AccessRequest, Answer, AnswerGround, Facts, PolicyRule,
        PolicyTables, MAX_POLICY_RULES,
    },
    identity::{ConsentEpoch, Power, SubjectFacts},
    organisation::{Requester, StandingRefusal},
    traits::{AuditSink, Organisations, Subjects},
    Code, CodeSet, Commitment, ConsentAction, ConsentId, Moment, OrganisationId, SubjectId,
};

impl<T: Config> Pallet<T> {
    pub(crate) fn do_grant(
        who: T::AccountId,
        subject: SubjectId,
        grantee: Grantee<T::AccountId>,
        consent: Consent,
    ) -> DispatchResult {
        let now = T::Clock::now();
        let (facts, capacity) =
            T::Subjects::capacity(subject, &who, Power::Consent, now).map_err(Error::<T>::from)?;
        Self::ensure_valid(&consent, now)?;
        Self::ensure_exists(&grantee)?;

        let id = ConsentId(T::AuditTrail::next_index());
        let entry = NewEntry {
            agent: Some(who),
            ground: AuditGround::OwnRight,
            ..Self::entry(AuditKind::ConsentGranted, subject, id)
        };
        Self::add(subject, facts.epoch, grantee, id, consent, now, capacity.into(), entry)
    }

    pub(crate) fn do_revoke(
        who: T::AccountId,
        subject: SubjectId,
        grantee: Grantee<T::AccountId>,
        consent: ConsentId,
    ) -> DispatchResult {
        let now = T::Clock::now();
        let (facts, _) =
            T::Subjects::capacity(subject, &who, Power::Revoke, now).map_err(Error::<T>::from)?;

        let entry = NewEntry {
            agent: Some(who),
            ground: AuditGround::OwnRight,
            ..Self::entry(AuditKind::ConsentRevoked, subject, consent)
        };
        Self::take(subject, facts.epoch, grantee, consent, entry)
    }

    pub(crate) fn do_revoke_all(who: T::AccountId, subject: SubjectId) -> DispatchResult {
        let now = T::Clock::now();
        let (facts, _) =
            T::Subjects::capacity(subject, &who, Power::Revoke, now).map_err(Error::<T>::from)?;

        T::Subjects::advance_epoch(subject).map_err(Error::<T>::from)?;
        T::AuditTrail::append(NewEntry {
            subject: Some(subject),
            agent: Some(who),
            ground: AuditGround::OwnRight,
            ..NewEntry::of(AuditKind::AllConsentsRevoked)
        });
        let epoch = facts.epoch.saturating_add(1);
        Self::deposit_event(Event::AllConsentsRevoked { subject, epoch });
        Ok(())
    }

    pub(crate) fn do_capture(
        who: T::AccountId,
        organisation: OrganisationId,
        subject: SubjectId,
        grantee: Grantee<T::AccountId>,
        consent: Consent,
        evidence: Commitment,
    ) -> DispatchResult {
        let now = T::Clock::now();
        Self::ensure_acts_for(&who, organisation, now)?;
        let facts = Self::assisted(subject)?;
        ensure!(!evidence.is_zero(), Error::<T>::CommitmentMissing);
        Self::ensure_valid(&consent, now)?;
        Self::ensure_exists(&grantee)?;
        let count = CaptureCount::<T>::get(subject);
        ensure!(count < T::MaxCaptures::get(), Error::<T>::TooManyCaptures);

        let id = ConsentId(T::AuditTrail::next_index());
        CaptureCount::<T>::insert(subject, count.saturating_add(1));
        let capture = Capture {
            epoch: facts.epoch,
            clerk: who.clone(),
            organisation,
            evidence,
            grantee,
            consent,
        };
        Captures::<T>::insert(subject, id, capture);
        T::AuditTrail::append(NewEntry {
            agent: Some(who),
            organisation: Some(organisation),
            ground: AuditGround::Paper(evidence),
            ..Self::entry(AuditKind::ConsentCaptured, subject, id)
        });
        Self::deposit_event(Event::ConsentCaptured {
            subject,
            consent: id,
            organisation,
            evidence,
        });
        Ok(())
    }

    pub(crate) fn do_confirm_capture(
        who: T::AccountId,
        organisation: OrganisationId,
        subject: SubjectId,
        id: ConsentId,
    ) -> DispatchResult {
        let now = T::Clock::now();
        Self::ensure_acts_for(&who, organisation, now)?;
        let facts = T::Subjects::facts(subject).map_err(Error::<T>::from)?;
        let Capture { epoch, clerk, evidence, grantee, consent, .. } =
            Self::capture_of(organisation, subject, id)?;
        ensure!(clerk != who, Error::<T>::VerifierIsClerk);
        ensure!(facts.is_assisted, Error::<T>::NotAssisted);
        ensure!(epoch == facts.epoch, Error::<T>::CaptureOutdated);
        ensure!(!consent.period.has_ended(now), Error::<T>::PeriodInvalid);
        Self::ensure_exists(&grantee)?;

        let entry = NewEntry {
            agent: Some(who),
            organisation: Some(organisation),
            ground: AuditGround::Paper(evidence),
            ..Self::entry(AuditKind::ConsentGranted, subject, id)
        };
        // It checks that there is a place before it writes.
        let by = GrantedBy::Desk(organisation);
        Self::add(subject, epoch, grantee, id, consent, now, by, entry)?;
        Self::forget_capture(subject, id);
        Ok(())
    }

    pub(crate) fn do_discard_capture(
        who: T::AccountId,
        organisation: OrganisationId,
        subject: SubjectId,
        id: ConsentId,
    ) -> DispatchResult {
        Self::ensure_acts_for(&who, organisation, T::Clock::now())?;
        let capture = Self::capture_of(organisation, subject, id)?;

        Self::forget_capture(subject, id);
        T::AuditTrail::append(NewEntry {
            agent: Some(who),
            organisation: Some(organisation),
            ground: AuditGround::Paper(capture.evidence),
            ..Self::entry(AuditKind::CaptureDiscarded, subject, id)
        });
        Self::deposit_event(Event::CaptureDiscarded { subject, consent: id, organisation });
        Ok(())
    }

    pub(crate) fn do_revoke_on_paper(
        who: T::AccountId,
        organisation: OrganisationId,
        subject: SubjectId,
        grantee: Grantee<T::AccountId>,
        consent: ConsentId,
        evidence: Commitment,
    ) -> DispatchResult {
        Self::ensure_acts_for(&who, organisation, T::Clock::now())?;
        let facts = Self::assisted(subject)?;
        ensure!(!evidence.is_zero(), Error::<T>::CommitmentMissing);

        let entry = NewEntry {
            agent: Some(who),
            organisation: Some(organisation),
            ground: AuditGround::Paper(evidence),
            ..Self::entry(AuditKind::ConsentRevoked, subject, consent)
        };
        Self::take(subject, facts.epoch, grantee, consent, entry)
    }

    pub(crate) fn do_set_default_policy(
        rules: BoundedVec<PolicyRule, ConstU32<MAX_POLICY_RULES>>,
    ) -> DispatchResult {
        ensure!(!rules.iter().any(|rule| is_emergency(rule.purpose)), Error::<T>::EmergencyPurpose);
        let present = Policy::<T>::get();
        ensure!(present.rules != rules, Error::<T>::PolicyUnchanged);

        let version = present.version.saturating_add(1);
        Policy::<T>::put(PolicyTables { version, rules, ..present });
        T::AuditTrail::append(NewEntry {
            ground: AuditGround::Governance,
            ..NewEntry::of(AuditKind::PolicyChanged)
        });
        Self::deposit_event(Event::DefaultPolicyChanged { version });
        Ok(())
    }

    /// What every line about a consent says.
    fn entry(kind: AuditKind, subject: SubjectId, consent: ConsentId) -> NewEntry<T::AccountId> {
        NewEntry {
            subject: Some(subject),
            object: AuditObject::Consent(consent),
            ..NewEntry::of(kind)
        }
    }

    /// Puts a consent under its key, in the place of what has expired there, if there is a place.
    fn add(
        subject: SubjectId,
        epoch: ConsentEpoch,
        grantee: Grantee<T::AccountId>,
        id: ConsentId,
        consent: Consent,
        now: Moment,
        by: GrantedBy,
        entry: NewEntry<T::AccountId>,
    ) -> DispatchResult {
        let decision = consent.decision;
        Consents::<T>::try_mutate((subject, epoch, &grantee), |live| {
            live.retain(|it| !it.period().has_ended(now));
            // What was captured on paper has an older number than what was granted meanwhile.
            let place = live.partition_point(|it| it.id < id);
            let policy_version = Policy::<T>::get().version;
            let new = LiveConsent {
                id,
                policy_version,
                by,
                verification: Verification::NotAsked,
                statement: Statement::Open(consent),
            };
            live.try_insert(place, new).map_err(|_| Error::<T>::KeyFull)
        })?;
        T::AuditTrail::append(entry);
        Self::deposit_event(Event::ConsentGranted { subject, consent: id, grantee, decision, by });
        Ok(())
    }

    /// Takes a consent out of its key.
    fn take(
        subject: SubjectId,
        epoch: ConsentEpoch,
        grantee: Grantee<T::AccountId>,
        id: ConsentId,
        entry: NewEntry<T::AccountId>,
    ) -> DispatchResult {
        Consents::<T>::try_mutate_exists((subject, epoch, &grantee), |kept| {
            let live = kept.as_mut().ok_or(Error::<T>::ConsentNotFound)?;
            let place = live
                .binary_search_by_key(&id, |it| it.id)
                .map_err(|_| Error::<T>::ConsentNotFound)?;
            live.remove(place);
            if live.is_empty() {
                *kept = None;
            }
            Ok::<_, Error<T>>(())
        })?;
        T::AuditTrail::append(entry);
        Self::deposit_event(Event::ConsentRevoked { subject, consent: id, grantee });
        Ok(())
    }

    /// A waiting capture, if this organisation made it.
    fn capture_of(
        organisation: OrganisationId,
        subject: SubjectId,
        id: ConsentId,
    ) -> Result<Capture<T::AccountId>, Error<T>> {
        let capture = Captures::<T>::get(subject, id).ok_or(Error::<T>::CaptureNotFound)?;
        ensure!(capture.organisation == organisation, Error::<T>::OrganisationMismatch);
        Ok(capture)
    }

    fn forget_capture(subject: SubjectId, id: ConsentId) {
        Captures::<T>::remove(subject, id);
        CaptureCount::<T>::mutate_exists(subject, |count| {
            *count = count.and_then(|count| count.checked_sub(1)).filter(|left| *left > 0);
        });
    }

    fn ensure_acts_for(
        who: &T::AccountId,
        organisation: OrganisationId,
        now: Moment,
    ) -> Result<(), Error<T>> {
        T::Organisations::requester(who, organisation, now)?;
        Ok(())
    }

    /// What is known of a subject without a key.
    fn assisted(subject: SubjectId) -> Result<SubjectFacts, Error<T>> {
        let facts = T::Subjects::facts(subject)?;
        ensure!(facts.is_assisted, Error::<T>::NotAssisted);
        Ok(facts)
    }

    /// Whether there is somebody of whom the consent speaks. A suspended organisation exists: while
    /// it is suspended the consent has no force.
    fn ensure_exists(grantee: &Grantee<T::AccountId>) -> Result<(), Error<T>> {
        let exists = grantee
            .organisation()
            .is_none_or(|organisation| T::Organisations::kind(organisation).is_some());
        ensure!(exists, Error::<T>::GranteeNotFound);
        Ok(())
    }

    fn ensure_valid(consent: &Consent, now: Moment) -> Result<(), Error<T>> {
        Self::ensure_well_formed(consent)?;
        ensure!(!consent.period.has_ended(now), Error::<T>::PeriodInvalid);
        Ok(())
    }

    /// What holds of every consent at any time.
    pub(crate) fn ensure_well_formed(consent: &Consent) -> Result<(), Error<T>> {
        Self::ensure_region(&consent.region)?;
        for provision in &consent.provisions {
            Self::ensure_region(&provision.hole)?;
            provision.fills.iter().try_for_each(Self::ensure_region)?;
        }
        ensure!(consent.period.is_valid(), Error::<T>::PeriodInvalid);
        ensure!(
            !consent.source.is_some_and(|source| source.is_zero()),
            Error::<T>::CommitmentMissing
        );
        Ok(())
    }

    fn ensure_region(region: &Region) -> Result<(), Error<T>> {
        Self::ensure_codes(region.actions, Error::ActionsMissing)?;
        Self::ensure_codes(region.purposes, Error::PurposesMissing)?;
        Self::ensure_codes(region.classes, Error::ClassesMissing)?;
        ensure!(region.labels.is_known(), Error::<T>::UnknownCode);
        ensure!(!region.purposes.iter().any(is_emergency), Error::<T>::EmergencyPurpose);
        ensure!(
            region.data_period.is_none_or(|period| period.is_valid()),
            Error::<T>::DataPeriodInvalid
        );
        Ok(())
    }

    fn ensure_codes<C: Code>(codes: CodeSet<C>, missing: Error<T>) -> Result<(), Error<T>> {
        ensure!(!codes.is_empty(), missing);
        ensure!(codes.is_known(), Error::<T>::UnknownCode);
        Ok(())
    }

    /// The consents under every key of the requester.
    fn about(
        subject: SubjectId,
        epoch: ConsentEpoch,
        requester: &Requester<T::AccountId>,
    ) -> impl Iterator<Item = LiveConsent> {
        evaluator::keys(requester)
            .into_iter()
            .flat_map(move |key| Consents::<T>::get((subject, epoch, key)))
    }

    /// What the runtime API answers: whether the account, acting for the organisation, may have this
    /// access now. Without an organisation only the subject's own right counts.
    pub fn can_access(
        subject: SubjectId,
        account: &T::AccountId,
        organisation: Option<OrganisationId>,
        request: &AccessRequest,
    ) -> Answer {
        let now = T::Clock::now();
        let requester = organisation
            .ok_or(StandingRefusal::NotVouchedFor)
            .and_then(|organisation| T::Organisations::requester(account, organisation, now));
        let requester = requester.as_ref().map_err(|refusal| *refusal);
        <Self as salus_primitives::traits::Consents<_>>::evaluate(
            subject, account, requester, request, now,
        )
    }

    /// A page of a subject's consents with whom they speak about, the oldest first, from after the
    /// given one: at most `limit`, and at most [`Config::MaxPageSize`]. What all was revoked is not
    /// among them; what has expired is, until its place is needed. None for a subject that does not
    /// exist or has ended.
    ///
    /// It reads all consents of the subject: for the runtime API, never for a call.
    pub fn consents(
        subject: SubjectId,
        after: Option<ConsentId>,
        limit: u32,
    ) -> Vec<(Grantee<T::AccountId>, LiveConsent)> {
        let Ok(facts) = T::Subjects::facts(subject) else { return Vec::new() };
        let limit = limit.min(T::MaxPageSize::get()) as usize;
        // Ids are unique within a subject. No more than the page is held.
        let mut page = BTreeMap::new();
        for (grantee, live) in Consents::<T>::iter_prefix((subject, facts.epoch)) {
            for consent in live {
                if after.is_none_or(|after| consent.id > after) {
                    page.insert(consent.id, (grantee.clone(), consent));
                }
                if page.len() > limit {
                    page.pop_last();
                }
            }
        }
        page.into_values().collect()
    }

    /// The governed tables.
    pub fn policy() -> PolicyTables {
        Policy::<T>::get()
    }
}

impl<T: Config> salus_primitives::traits::Consents<T::AccountId> for Pallet<T> {
    fn evaluate(
        subject: SubjectId,
        account: &T::AccountId,
        requester: Result<&Requester<T::AccountId>, StandingRefusal>,
        request: &AccessRequest,
        now: Moment,
    ) -> Answer {
        let policy = Policy::<T>::get();
        let Ok(SubjectFacts { epoch, .. }) = T::Subjects::facts(subject) else {
            // The policy speaks of patients: of nobody there is nothing that it could permit.
            let ground =
                requester.err().map_or(AnswerGround::DefaultPolicy, AnswerGround::NotInForce);
            return Answer::new(AccessDecision::Deny, ground, policy.version);
        };
        // Own right is to have access; for anything else it need not be asked, and where it answers
        // the consents need not be read.
        let own_right = request.action == ConsentAction::ACCESS
            && T::Subjects::capacity(subject, account, Power::Read, now).is_ok();
        let consents: Vec<_> = match requester {
            Ok(requester) if !own_right => Self::about(subject, epoch, requester).collect(),
            _ => Vec::new(),
        };
        let facts = Facts {
            requester,
            own_right,
            consents: &consents,
            practitioner_denied: false,
            study: None,
            programmes: &[],
            jurisdiction: None,
            policy: &policy,
            now,
        };
        evaluator::evaluate(&facts, request)
    }

    fn stands(
        subject: SubjectId,
        requester: &Requester<T::AccountId>,
        consent: ConsentId,
        now: Moment,
    ) -> bool {
        T::Subjects::facts(subject).is_ok_and(|facts| {
            Self::about(subject, facts.epoch, requester)
                .any(|live| live.id == consent && live.period().contains(now))
        })
    }
}
