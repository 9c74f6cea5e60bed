//! The logic of the calls about a subject's own consents, papers and the governed tables.

use crate::{
    rank::may_lift, shelf::Shelf, Capture, CaptureCount, Captures, Config, ConsentKey, Consents,
    Error, Event, Overviews, Pallet, PaperStatement, Policy, PolicyVersions, Programmes,
};
use frame_support::{
    ensure,
    pallet_prelude::{BoundedVec, ConstU32, DispatchResult, Get},
    traits::Time,
};
use salus_primitives::{
    audit::{AuditGround, AuditKind, AuditObject, NewEntry},
    consent::{
        Consent, ConsentDecision, GrantedBy, Grantee, LiveConsent, Region, Statement, Verification,
    },
    data_tag::TagSet,
    evaluator::{
        is_emergency, PolicyRule, PolicyTables, PurposeClaim, MAX_POLICY_RULES, MAX_PURPOSE_CLAIMS,
    },
    identity::{Power, SubjectFacts},
    organisation::CapturedStatement,
    traits::{Allowances, AuditSink, Desks, Organisations, Subjects},
    Code, CodeSet, Commitment, ConsentId, Moment, OrganisationId, OrganisationKind, SubjectId,
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
        let kind = Self::ensure_exists(&grantee)?;

        let id = ConsentId(T::AuditTrail::next_index());
        let new = Self::live(id, facts.custodian, capacity.into(), Statement::Open(consent));
        let entry = NewEntry {
            agent: Some(who),
            ground: AuditGround::OwnRight,
            ..Self::entry(AuditKind::ConsentGranted, subject, id)
        };
        Self::grant_on(Shelf::of((subject, facts.epoch, grantee)), kind, new, now, entry)
    }

    pub(crate) fn do_revoke(
        who: T::AccountId,
        subject: SubjectId,
        grantee: Grantee<T::AccountId>,
        consent: ConsentId,
    ) -> DispatchResult {
        let now = T::Clock::now();
        let (facts, capacity) =
            T::Subjects::capacity(subject, &who, Power::Revoke, now).map_err(Error::<T>::from)?;

        let entry = NewEntry {
            agent: Some(who),
            ground: AuditGround::OwnRight,
            ..Self::entry(AuditKind::ConsentRevoked, subject, consent)
        };
        let key = (subject, facts.epoch, grantee);
        Self::take(key, consent, entry, |taken| Self::ensure_may_end(taken, capacity.into(), now))
    }

    pub(crate) fn do_revoke_all(who: T::AccountId, subject: SubjectId) -> DispatchResult {
        let now = T::Clock::now();
        let (facts, capacity) =
            T::Subjects::capacity(subject, &who, Power::Revoke, now).map_err(Error::<T>::from)?;
        let overview = Overviews::<T>::get(subject, facts.epoch);
        ensure!(overview.may_all_be_lifted(capacity.into(), now), Error::<T>::DenyNotLiftable);

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
        let statement = PaperStatement::Consent(consent);
        Self::keep_capture(who, organisation, (subject, facts.epoch, grantee), statement, evidence)
    }

    pub(crate) fn do_capture_lift(
        who: T::AccountId,
        organisation: OrganisationId,
        subject: SubjectId,
        (grantee, deny): (Grantee<T::AccountId>, ConsentId),
        evidence: Commitment,
    ) -> DispatchResult {
        let now = T::Clock::now();
        Self::ensure_acts_for(&who, organisation, now)?;
        let facts = Self::assisted(subject)?;
        ensure!(!evidence.is_zero(), Error::<T>::CommitmentMissing);
        let live = Consents::<T>::get((subject, facts.epoch, &grantee));
        let it = Self::place_of(&live, deny).map(|place| live.get(place))?;
        let is_deny = it.is_some_and(|it| it.decision() == ConsentDecision::Deny);
        ensure!(is_deny, Error::<T>::NotADeny);
        let statement = PaperStatement::Lift(deny);
        Self::keep_capture(who, organisation, (subject, facts.epoch, grantee), statement, evidence)
    }

    /// Keeps a paper until its verifier has seen it, if there is a place and room.
    fn keep_capture(
        who: T::AccountId,
        organisation: OrganisationId,
        (subject, epoch, grantee): ConsentKey<T::AccountId>,
        statement: PaperStatement,
        evidence: Commitment,
    ) -> DispatchResult {
        let captured = match &statement {
            PaperStatement::Consent(_) => CapturedStatement::Consent,
            PaperStatement::Lift(_) => CapturedStatement::Revocation,
        };
        let count = CaptureCount::<T>::get(subject);
        ensure!(count < T::MaxCaptures::get(), Error::<T>::TooManyCaptures);
        let id = ConsentId(T::AuditTrail::next_index());
        let clerk = who.clone();
        let capture = Capture { epoch, clerk, organisation, evidence, grantee, statement };
        let bytes = Self::bytes_of_capture(subject, id, &capture);
        T::Allowances::hold(organisation, bytes).map_err(Error::<T>::from)?;

        CaptureCount::<T>::insert(subject, count.saturating_add(1));
        Captures::<T>::insert(subject, id, capture);
        T::Desks::count(organisation, captured);
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
        let capture = Self::capture_of(organisation, subject, id)?;
        let bytes = Self::bytes_of_capture(subject, id, &capture);
        let Capture { epoch, clerk, evidence, grantee, statement, .. } = capture;
        ensure!(clerk != who, Error::<T>::VerifierIsClerk);
        ensure!(facts.is_assisted, Error::<T>::NotAssisted);
        ensure!(epoch == facts.epoch, Error::<T>::CaptureOutdated);
        let entry = |kind, consent| NewEntry {
            agent: Some(who),
            organisation: Some(organisation),
            ground: AuditGround::Paper(evidence),
            ..Self::entry(kind, subject, consent)
        };
        let mut shelf = Shelf::of((subject, epoch, grantee.clone()));
        shelf.give_back(organisation, bytes);
        match statement {
            PaperStatement::Consent(consent) => {
                ensure!(!consent.period.has_ended(now), Error::<T>::PeriodInvalid);
                let kind = Self::ensure_exists(&grantee)?;
                let by = GrantedBy::Desk(organisation);
                let new = Self::live(id, organisation, by, Statement::Open(consent));
                // It checks that there is a place before it writes.
                Self::grant_on(shelf, kind, new, now, entry(AuditKind::ConsentGranted, id))?;
            }
            PaperStatement::Lift(consent) => {
                shelf.take(consent)?;
                shelf.write()?;
                T::AuditTrail::append(entry(AuditKind::ConsentRevoked, consent));
                Self::deposit_event(Event::ConsentRevoked { subject, consent, grantee });
            }
        }
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

        T::Allowances::release(organisation, Self::bytes_of_capture(subject, id, &capture));
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
        let now = T::Clock::now();
        Self::ensure_acts_for(&who, organisation, now)?;
        let facts = Self::assisted(subject)?;
        ensure!(!evidence.is_zero(), Error::<T>::CommitmentMissing);

        let entry = NewEntry {
            agent: Some(who),
            organisation: Some(organisation),
            ground: AuditGround::Paper(evidence),
            ..Self::entry(AuditKind::ConsentRevoked, subject, consent)
        };
        let key = (subject, facts.epoch, grantee);
        Self::take(key, consent, entry, |taken| {
            // One desk alone closes, and never opens.
            let opens = taken.decision() == ConsentDecision::Deny && !taken.period().has_ended(now);
            ensure!(!opens, Error::<T>::VerifierMissing);
            Ok(())
        })?;
        T::Desks::count(organisation, CapturedStatement::Revocation);
        Ok(())
    }

    pub(crate) fn do_set_default_policy(
        rules: BoundedVec<PolicyRule, ConstU32<MAX_POLICY_RULES>>,
    ) -> DispatchResult {
        ensure!(!rules.iter().any(|rule| is_emergency(rule.purpose)), Error::<T>::EmergencyPurpose);
        let is_country = |rule: &PolicyRule| rule.jurisdiction.is_none_or(|it| it.is_valid());
        ensure!(rules.iter().all(is_country), Error::<T>::UnknownCode);
        let present = Policy::<T>::get();
        ensure!(present.rules != rules, Error::<T>::PolicyUnchanged);

        let version = present.version.saturating_add(1);
        Self::put_policy(PolicyTables { version, rules, ..present }, AuditKind::PolicyChanged);
        Self::deposit_event(Event::DefaultPolicyChanged { version });
        Ok(())
    }

    pub(crate) fn do_set_purpose_claims(
        claims: BoundedVec<PurposeClaim, ConstU32<MAX_PURPOSE_CLAIMS>>,
    ) -> DispatchResult {
        ensure!(
            !claims.iter().any(|claim| is_emergency(claim.purpose)),
            Error::<T>::EmergencyPurpose
        );
        let present = Policy::<T>::get();
        ensure!(present.claims != claims, Error::<T>::PolicyUnchanged);

        let version = present.version.saturating_add(1);
        let kind = AuditKind::PurposeClaimsChanged;
        Self::put_policy(PolicyTables { version, claims, ..present }, kind);
        Self::deposit_event(Event::PurposeClaimsChanged { version });
        Ok(())
    }

    /// The tables from now on, and with which line of the trail they begin.
    fn put_policy(tables: PolicyTables, kind: AuditKind) {
        let ground = AuditGround::Governance;
        let line = T::AuditTrail::append(NewEntry { ground, ..NewEntry::of(kind) });
        PolicyVersions::<T>::insert(tables.version, line);
        Policy::<T>::put(tables);
    }

    /// What every line about a consent says.
    pub(crate) fn entry(
        kind: AuditKind,
        subject: SubjectId,
        consent: ConsentId,
    ) -> NewEntry<T::AccountId> {
        NewEntry {
            subject: Some(subject),
            object: AuditObject::Consent(consent),
            ..NewEntry::of(kind)
        }
    }

    /// A consent as it is kept from now on.
    pub(crate) fn live(
        id: ConsentId,
        sponsor: OrganisationId,
        by: GrantedBy,
        statement: Statement,
    ) -> LiveConsent {
        LiveConsent {
            id,
            sponsor,
            by,
            verification: Verification::NotAsked,
            replaces: BoundedVec::new(),
            statement,
        }
    }

    /// Puts a consent that was granted under its key. `kind` is that of the grantee's organisation, if
    /// it is one organisation.
    pub(crate) fn grant_on(
        mut shelf: Shelf<T>,
        kind: Option<OrganisationKind>,
        new: LiveConsent,
        now: Moment,
        entry: NewEntry<T::AccountId>,
    ) -> DispatchResult {
        let (consent, decision, by) = (new.id, new.decision(), new.by);
        let shadowed_by = shelf.shadows(kind, &new);
        shelf.put(new, now)?;
        let (subject, _, grantee) = shelf.write()?;
        T::AuditTrail::append(entry);
        Self::deposit_event(Event::ConsentGranted {
            subject,
            consent,
            grantee,
            decision,
            by,
            shadowed_by,
        });
        Ok(())
    }

    /// Takes a consent out of its key, if it may end.
    fn take(
        key: ConsentKey<T::AccountId>,
        id: ConsentId,
        entry: NewEntry<T::AccountId>,
        ensure_may_end: impl FnOnce(&LiveConsent) -> Result<(), Error<T>>,
    ) -> DispatchResult {
        let mut shelf = Shelf::<T>::of(key);
        ensure_may_end(&shelf.take(id)?)?;

        let (subject, _, grantee) = shelf.write()?;
        T::AuditTrail::append(entry);
        Self::deposit_event(Event::ConsentRevoked { subject, consent: id, grantee });
        Ok(())
    }

    /// Where a consent is among those of its key.
    pub(crate) fn place_of(live: &[LiveConsent], id: ConsentId) -> Result<usize, Error<T>> {
        live.binary_search_by_key(&id, |it| it.id).map_err(|_| Error::<T>::ConsentNotFound)
    }

    /// Whether it may end by this. What a permit's end closes is closed for anybody who may revoke;
    /// what a deny's end opens, only by the rank of who stated it.
    pub(crate) fn ensure_may_end(
        live: &LiveConsent,
        by: GrantedBy,
        now: Moment,
    ) -> Result<(), Error<T>> {
        let may_end = live.decision() == ConsentDecision::Permit
            || live.period().has_ended(now)
            || may_lift(by, live.by);
        ensure!(may_end, Error::<T>::DenyNotLiftable);
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

    pub(crate) fn ensure_acts_for(
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

    /// The kind of the one organisation that the consent speaks of, if it speaks of one; that must
    /// exist. A suspended organisation exists: while it is suspended the consent has no force.
    pub(crate) fn ensure_exists(
        grantee: &Grantee<T::AccountId>,
    ) -> Result<Option<OrganisationKind>, Error<T>> {
        let Some(organisation) = grantee.organisation() else { return Ok(None) };
        let kind = T::Organisations::kind(organisation);
        ensure!(kind.is_some(), Error::<T>::GranteeNotFound);
        Ok(kind)
    }

    pub(crate) fn ensure_valid(consent: &Consent, now: Moment) -> Result<(), Error<T>> {
        Self::ensure_well_formed(consent)?;
        ensure!(!consent.period.has_ended(now), Error::<T>::PeriodInvalid);
        ensure!(
            consent.programme.is_none_or(Programmes::<T>::contains_key),
            Error::<T>::ProgrammeNotFound
        );
        Ok(())
    }

    /// What holds of every consent at any time.
    pub(crate) fn ensure_well_formed(consent: &Consent) -> Result<(), Error<T>> {
        let Consent { tags, decision, .. } = consent;
        let named = TagSet::first(tags.len());
        let ensure_region = |region| Self::ensure_region(region, *decision, named);
        ensure_region(&consent.region)?;
        for provision in &consent.provisions {
            ensure_region(&provision.hole)?;
            provision.fills.iter().try_for_each(ensure_region)?;
        }
        for (place, tag) in tags.iter().enumerate() {
            ensure!(!tag.is_zero(), Error::<T>::TagMissing);
            ensure!(!tags.iter().take(place).any(|it| it == tag), Error::<T>::TagNamedTwice);
        }
        ensure!(consent.period.is_valid(), Error::<T>::PeriodInvalid);
        ensure!(
            !consent.source.is_some_and(|source| source.is_zero()),
            Error::<T>::CommitmentMissing
        );
        Ok(())
    }

    fn ensure_region(
        region: &Region,
        decision: ConsentDecision,
        named: TagSet,
    ) -> Result<(), Error<T>> {
        Self::ensure_codes(region.actions, Error::ActionsMissing)?;
        Self::ensure_codes(region.purposes, Error::PurposesMissing)?;
        Self::ensure_codes(region.classes, Error::ClassesMissing)?;
        ensure!(region.labels.is_known(), Error::<T>::UnknownCode);
        // Nobody permits an emergency beforehand; who refuses it says so by name.
        ensure!(
            decision == ConsentDecision::Deny || !region.purposes.iter().any(is_emergency),
            Error::<T>::EmergencyPurpose
        );
        ensure!(region.tags.is_subset(named), Error::<T>::TagNotNamed);
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
}
