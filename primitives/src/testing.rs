//! Doubles of the neighbours, for the tests of one pallet at a time. Accounts are numbers.

use crate::{
    allowance::Holdings,
    audit::{AuditEntry, NewEntry},
    codes::{Jurisdiction, OrganisationKind, PurposeOfUse, RoleSet},
    evaluator::{AccessDecision, AccessRequest, Answer, AnswerGround},
    identity::{Capacity, Power, Powers, SubjectFacts, SubjectRefusal},
    ids::{ConsentId, EntryIndex, OrganisationId, RecordId, StudyId, SubjectId},
    organisation::{
        AllowanceRefusal, CapturedStatement, CapturedStatements, Requester, SponsorshipRefusal,
        StandingRefusal,
    },
    time::Moment,
    traits::{
        Allowances, AuditSink, Consents, Desks, EmergencyConsents, EmergencyMembers, Organisations,
        RecordFacts, Records, Sponsors, Subjects,
    },
    RepresentativeKind,
};
use std::{
    any::Any,
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
};

thread_local! {
    static RECORDS: RefCell<BTreeMap<(SubjectId, RecordId), RecordFacts>> = const { RefCell::new(BTreeMap::new()) };
    static ERASED: RefCell<BTreeSet<(SubjectId, RecordId)>> = const { RefCell::new(BTreeSet::new()) };
    static ENTRIES: RefCell<Vec<Box<dyn Any>>> = const { RefCell::new(Vec::new()) };
    static ORGANISATIONS: RefCell<BTreeMap<OrganisationId, TestOrganisation>> = const { RefCell::new(BTreeMap::new()) };
    static SUBJECTS: RefCell<BTreeMap<SubjectId, TestSubject>> = const { RefCell::new(BTreeMap::new()) };
    static SPONSORED: RefCell<BTreeMap<(Vec<u8>, OrganisationId), u32>> = const { RefCell::new(BTreeMap::new()) };
    static REFUSE_SPONSORSHIP: RefCell<bool> = const { RefCell::new(false) };
    static CAPTURED: RefCell<BTreeMap<OrganisationId, CapturedStatements>> = const { RefCell::new(BTreeMap::new()) };
    static STORED: RefCell<BTreeMap<OrganisationId, u64>> = const { RefCell::new(BTreeMap::new()) };
    static ALLOWANCES: RefCell<BTreeMap<OrganisationId, u64>> = const { RefCell::new(BTreeMap::new()) };
    static ANSWER: RefCell<Option<Answer>> = const { RefCell::new(None) };
    static STANDS: RefCell<bool> = const { RefCell::new(false) };
    static SUSPENDED: RefCell<BTreeMap<OrganisationId, Moment>> = const { RefCell::new(BTreeMap::new()) };
    static REVIEWS_DUE: RefCell<BTreeMap<(u64, OrganisationId), Moment>> = const { RefCell::new(BTreeMap::new()) };
    static CONTROLLERS: RefCell<BTreeMap<OrganisationId, u64>> = const { RefCell::new(BTreeMap::new()) };
    static REFUSES: RefCell<bool> = const { RefCell::new(false) };
    static ASKED: RefCell<Vec<(SubjectId, AccessRequest)>> = const { RefCell::new(Vec::new()) };
}

/// Forgets everything that the doubles know: call it where a test begins.
pub fn reset() {
    RECORDS.take();
    ERASED.take();
    ENTRIES.take();
    ORGANISATIONS.take();
    SUBJECTS.take();
    SPONSORED.take();
    REFUSE_SPONSORSHIP.take();
    CAPTURED.take();
    STORED.take();
    ALLOWANCES.take();
    ANSWER.take();
    STANDS.take();
    ASKED.take();
    SUSPENDED.take();
    REVIEWS_DUE.take();
    CONTROLLERS.take();
    REFUSES.take();
}

/// A trail that remembers what it was told.
pub struct TestTrail;

impl TestTrail {
    /// Everything that was written, in order.
    pub fn entries<AccountId: Clone + 'static>() -> Vec<NewEntry<AccountId>> {
        ENTRIES.with_borrow(|entries| {
            entries
                .iter()
                .map(|entry| {
                    entry
                        .downcast_ref::<NewEntry<AccountId>>()
                        .expect("one type of account")
                        .clone()
                })
                .collect()
        })
    }

    /// What was written last.
    pub fn last<AccountId: Clone + 'static>() -> Option<NewEntry<AccountId>> {
        Self::entries().pop()
    }

    /// The lines as a real trail keeps them, all at one time.
    pub fn lines<AccountId: Clone + 'static>(time: Moment) -> Vec<AuditEntry<AccountId>> {
        (0..)
            .zip(Self::entries())
            .map(|(index, entry)| AuditEntry::new(index, time, entry))
            .collect()
    }
}

impl<AccountId: Clone + 'static> AuditSink<AccountId> for TestTrail {
    fn next_index() -> EntryIndex {
        ENTRIES.with_borrow(|entries| entries.len() as EntryIndex)
    }

    fn append(entry: NewEntry<AccountId>) -> EntryIndex {
        let index = <Self as AuditSink<AccountId>>::next_index();
        ENTRIES.with_borrow_mut(|entries| entries.push(Box::new(entry)));
        index
    }
}

/// An organisation of [`TestOrganisations`].
#[derive(Clone)]
pub struct TestOrganisation {
    kind: OrganisationKind,
    is_active: bool,
    is_removed: bool,
    jurisdiction: Jurisdiction,
    practitioners: BTreeMap<u64, (RoleSet, bool)>,
}

/// A consortium of accounts that are numbers.
pub struct TestOrganisations;

impl TestOrganisations {
    /// Admits an organisation, in Germany.
    pub fn admit(organisation: u32, kind: OrganisationKind) -> OrganisationId {
        let id = OrganisationId(organisation);
        let new = TestOrganisation {
            kind,
            is_active: true,
            is_removed: false,
            jurisdiction: Jurisdiction(*b"DE"),
            practitioners: BTreeMap::new(),
        };
        ORGANISATIONS.with_borrow_mut(|all| all.insert(id, new));
        id
    }

    /// Lets the organisation vouch for a practitioner.
    pub fn vouch(organisation: OrganisationId, practitioner: u64, roles: RoleSet) {
        Self::change(organisation, |it| {
            it.practitioners.insert(practitioner, (roles, true));
        });
    }

    /// Lets a credential lapse.
    pub fn lapse(organisation: OrganisationId, practitioner: u64) {
        Self::change(organisation, |it| {
            it.practitioners.get_mut(&practitioner).expect("it was vouched for").1 = false;
        });
    }

    /// Moves the organisation to another country.
    pub fn move_to(organisation: OrganisationId, jurisdiction: Jurisdiction) {
        Self::change(organisation, |it| it.jurisdiction = jurisdiction);
    }

    /// Suspends or reinstates the organisation.
    pub fn set_active(organisation: OrganisationId, is_active: bool) {
        Self::change(organisation, |it| it.is_active = is_active);
    }

    /// Removes the organisation.
    pub fn remove(organisation: OrganisationId) {
        Self::change(organisation, |it| {
            it.is_active = false;
            it.is_removed = true;
        });
    }

    fn change(organisation: OrganisationId, change: impl FnOnce(&mut TestOrganisation)) {
        ORGANISATIONS.with_borrow_mut(|all| change(all.get_mut(&organisation).expect("admitted")));
    }

    fn get(organisation: OrganisationId) -> Option<TestOrganisation> {
        ORGANISATIONS.with_borrow(|all| all.get(&organisation).cloned())
    }
}

impl Organisations<u64> for TestOrganisations {
    fn requester(
        account: &u64,
        organisation: OrganisationId,
        _now: Moment,
    ) -> Result<Requester<u64>, StandingRefusal> {
        let it = Self::get(organisation).ok_or(StandingRefusal::OrganisationNotFound)?;
        if !it.is_active {
            return Err(StandingRefusal::OrganisationNotActive);
        }
        let (roles, in_force) =
            *it.practitioners.get(account).ok_or(StandingRefusal::NotVouchedFor)?;
        if !in_force {
            return Err(StandingRefusal::CredentialNotInForce);
        }
        Ok(Requester { account: *account, organisation, kind: it.kind, roles, is_alias: false })
    }

    fn is_active(organisation: OrganisationId) -> bool {
        Self::get(organisation).is_some_and(|it| it.is_active)
    }

    fn kind(organisation: OrganisationId) -> Option<OrganisationKind> {
        Self::get(organisation).filter(|it| !it.is_removed).map(|it| it.kind)
    }

    fn jurisdiction(organisation: OrganisationId) -> Option<Jurisdiction> {
        Self::get(organisation).map(|it| it.jurisdiction)
    }
}

/// Desks that count what they recorded.
pub struct TestDesks;

impl TestDesks {
    /// What the organisation's desk recorded.
    pub fn captured(organisation: OrganisationId) -> CapturedStatements {
        CAPTURED.with_borrow(|all| all.get(&organisation).copied().unwrap_or_default())
    }
}

impl Desks for TestDesks {
    fn count(organisation: OrganisationId, statement: CapturedStatement) {
        CAPTURED.with_borrow_mut(|all| all.entry(organisation).or_default().count(statement));
    }
}

/// Sponsors that count the grounds.
pub struct TestSponsors;

impl TestSponsors {
    /// On how many grounds the organisation stands behind the account.
    pub fn grounds(account: &impl codec::Encode, organisation: OrganisationId) -> u32 {
        SPONSORED.with_borrow(|all| {
            all.get(&(account.encode(), organisation)).copied().unwrap_or_default()
        })
    }

    /// Refuses every further sponsorship.
    pub fn refuse() {
        REFUSE_SPONSORSHIP.set(true);
    }
}

impl<AccountId: codec::Encode> Sponsors<AccountId> for TestSponsors {
    fn sponsor(
        account: &AccountId,
        organisation: OrganisationId,
    ) -> Result<(), SponsorshipRefusal> {
        if REFUSE_SPONSORSHIP.with_borrow(|refuse| *refuse) {
            return Err(SponsorshipRefusal::TooManySponsors);
        }
        SPONSORED
            .with_borrow_mut(|all| *all.entry((account.encode(), organisation)).or_default() += 1);
        Ok(())
    }

    fn unsponsor(account: &AccountId, organisation: OrganisationId) {
        SPONSORED.with_borrow_mut(|all| {
            let grounds = all.get_mut(&(account.encode(), organisation)).expect("sponsored");
            *grounds = grounds.checked_sub(1).expect("sponsored");
        });
    }

    fn bytes_of_ground() -> u64 {
        BYTES_OF_GROUND
    }
}

/// How many bytes a ground of [`TestSponsors`] takes.
pub const BYTES_OF_GROUND: u64 = 1_000;

/// Allowances that remember what is held. They are without limit until a test sets one.
pub struct TestAllowances;

impl TestAllowances {
    /// Leaves the organisation room for so many bytes more.
    pub fn leave(organisation: OrganisationId, bytes: u64) {
        let allowance = Self::stored(organisation) + bytes;
        ALLOWANCES.with_borrow_mut(|all| all.insert(organisation, allowance));
    }

    /// How many bytes are held for the organisation.
    pub fn stored(organisation: OrganisationId) -> u64 {
        STORED.with_borrow(|all| all.get(&organisation).copied().unwrap_or_default())
    }

    /// Each organisation is held to exactly what it stores. Of those that were removed nothing is
    /// known.
    pub fn assert_exact(stored: Holdings) {
        let is_counted = |it: &(OrganisationId, u64)| !Self::is_removed(it.0);
        let held: Holdings = STORED.with_borrow(|all| {
            all.iter().map(|(organisation, bytes)| (*organisation, *bytes)).collect()
        });
        assert_eq!(
            held.into_iter().filter(is_counted).collect::<Vec<_>>(),
            stored.into_iter().filter(is_counted).collect::<Vec<_>>(),
            "what is held is what is stored"
        );
    }

    fn is_removed(organisation: OrganisationId) -> bool {
        TestOrganisations::get(organisation).is_some_and(|it| it.is_removed)
    }
}

impl Allowances for TestAllowances {
    fn ensure_room(organisation: OrganisationId, bytes: u64) -> Result<(), AllowanceRefusal> {
        let allowance =
            ALLOWANCES.with_borrow(|all| all.get(&organisation).copied().unwrap_or(u64::MAX));
        let fits = Self::stored(organisation) + bytes <= allowance;
        (bytes == 0 || fits && !Self::is_removed(organisation))
            .then_some(())
            .ok_or(AllowanceRefusal::AllowanceExhausted)
    }

    fn hold_by_right(organisation: OrganisationId, bytes: u64) {
        STORED.with_borrow_mut(|all| *all.entry(organisation).or_default() += bytes);
    }

    fn release(organisation: OrganisationId, bytes: u64) {
        if !Self::is_removed(organisation) {
            STORED.with_borrow_mut(|all| {
                let stored = all.entry(organisation).or_default();
                *stored = stored.checked_sub(bytes).expect("only what is held is given back");
            });
        }
    }
}

/// A subject of [`TestSubjects`].
#[derive(Clone)]
pub struct TestSubject {
    facts: SubjectFacts,
    is_active: bool,
    controller: Option<u64>,
    representatives: BTreeMap<u64, (Capacity, Powers)>,
}

/// A register of subjects whose controllers are numbers.
pub struct TestSubjects;

impl TestSubjects {
    /// Enrols a subject; without a controller it is assisted.
    pub fn enrol(seed: u8, controller: Option<u64>, custodian: OrganisationId) -> SubjectId {
        let subject = SubjectId([seed; 16]);
        let facts = SubjectFacts { custodian, is_assisted: controller.is_none(), epoch: 0 };
        let new =
            TestSubject { facts, is_active: true, controller, representatives: BTreeMap::new() };
        SUBJECTS.with_borrow_mut(|all| all.insert(subject, new));
        subject
    }

    /// Appoints a guardian.
    pub fn appoint(subject: SubjectId, representative: u64, powers: Powers) {
        Self::appoint_as(subject, representative, RepresentativeKind::GUARD, false, powers);
    }

    /// Appoints a representative in this capacity.
    pub fn appoint_as(
        subject: SubjectId,
        representative: u64,
        kind: RepresentativeKind,
        by_court: bool,
        powers: Powers,
    ) {
        Self::change(subject, |it| {
            let capacity = Capacity::Representative { kind, by_court };
            it.representatives.insert(representative, (capacity, powers));
        });
    }

    /// Ends the subject.
    pub fn end(subject: SubjectId) {
        Self::change(subject, |it| it.is_active = false);
    }

    fn change(subject: SubjectId, change: impl FnOnce(&mut TestSubject)) {
        SUBJECTS.with_borrow_mut(|all| change(all.get_mut(&subject).expect("enrolled")));
    }

    fn get(subject: SubjectId) -> Result<TestSubject, SubjectRefusal> {
        let it = SUBJECTS
            .with_borrow(|all| all.get(&subject).cloned())
            .ok_or(SubjectRefusal::SubjectNotFound)?;
        it.is_active.then_some(it).ok_or(SubjectRefusal::SubjectNotActive)
    }
}

impl Subjects<u64> for TestSubjects {
    fn facts(subject: SubjectId) -> Result<SubjectFacts, SubjectRefusal> {
        Self::get(subject).map(|it| it.facts)
    }

    fn capacity(
        subject: SubjectId,
        account: &u64,
        power: Power,
        _now: Moment,
    ) -> Result<(SubjectFacts, Capacity), SubjectRefusal> {
        let it = Self::get(subject)?;
        if it.controller == Some(*account) {
            return Ok((it.facts, Capacity::Controller));
        }
        let (capacity, powers) =
            it.representatives.get(account).ok_or(SubjectRefusal::NotAuthorized)?;
        if !powers.include(power) {
            return Err(SubjectRefusal::PowerMissing);
        }
        Ok((it.facts, *capacity))
    }

    fn advance_epoch(subject: SubjectId) -> Result<(), SubjectRefusal> {
        Self::get(subject)?;
        Self::change(subject, |it| it.facts.epoch += 1);
        Ok(())
    }
}

/// A register of consents that answers what it is told to: a denial by the default policy until
/// then.
pub struct TestConsents;

impl TestConsents {
    /// The study that every organisation has stated.
    pub const STUDY: StudyId = StudyId(7);

    /// Sets what every request is answered from now on. Whoever does not count is denied all the
    /// same, as the evaluator does.
    pub fn answer(answer: Answer) {
        ANSWER.set(Some(answer));
    }

    /// Sets whether every consent still stands; none does until then.
    pub fn stand(stands: bool) {
        STANDS.set(stands);
    }

    /// Every request that was evaluated, in order.
    pub fn asked() -> Vec<(SubjectId, AccessRequest)> {
        ASKED.with_borrow(Clone::clone)
    }
}

impl<AccountId> Consents<AccountId> for TestConsents {
    fn evaluate(
        subject: SubjectId,
        _account: &AccountId,
        requester: Result<&Requester<AccountId>, StandingRefusal>,
        request: &AccessRequest,
        _study: Option<StudyId>,
        _now: Moment,
    ) -> Answer {
        ASKED.with_borrow_mut(|asked| asked.push((subject, request.clone())));
        let set = ANSWER.with_borrow(Clone::clone);
        let version = set.as_ref().map_or(0, |it| it.policy_version);
        let deny = |ground| Answer::new(AccessDecision::Deny, ground, version);
        match (requester, &set) {
            // The own right needs no standing.
            (_, Some(answer)) if answer.ground == AnswerGround::OwnRight => answer.clone(),
            (Err(refusal), _) => deny(AnswerGround::NotInForce(refusal)),
            (Ok(_), Some(answer)) => answer.clone(),
            (Ok(_), None) => deny(AnswerGround::DefaultPolicy),
        }
    }

    fn stands(
        _subject: SubjectId,
        _requester: &Requester<AccountId>,
        _consent: ConsentId,
        _request: &AccessRequest,
        _study: Option<StudyId>,
        _now: Moment,
    ) -> bool {
        STANDS.with_borrow(|stands| *stands)
    }

    fn has_study(_organisation: OrganisationId, study: StudyId) -> bool {
        study == Self::STUDY
    }
}

/// A register of records.
pub struct TestRecords;

impl TestRecords {
    /// Anchors a record of the subject, or changes what is known of it.
    pub fn anchor(subject: SubjectId, record: RecordId, facts: RecordFacts) {
        RECORDS.with_borrow_mut(|all| all.insert((subject, record), facts));
    }

    /// Erases a record.
    pub fn erase(subject: SubjectId, record: RecordId) {
        RECORDS.with_borrow_mut(|all| all.remove(&(subject, record)));
        ERASED.with_borrow_mut(|all| all.insert((subject, record)));
    }
}

impl Records for TestRecords {
    fn facts(subject: SubjectId, record: RecordId) -> Option<RecordFacts> {
        RECORDS.with_borrow(|all| all.get(&(subject, record)).cloned())
    }

    fn is_erased(subject: SubjectId, record: RecordId) -> bool {
        ERASED.with_borrow(|all| all.contains(&(subject, record)))
    }
}

impl TestOrganisations {
    /// Which account acts for an organisation here.
    pub fn controller_of(organisation: OrganisationId) -> u64 {
        let chosen = CONTROLLERS.with_borrow(|all| all.get(&organisation).copied());
        chosen.unwrap_or(1_000_000 + u64::from(organisation.0))
    }

    /// Makes the account the organisation's own.
    pub fn rule(organisation: OrganisationId, controller: u64) {
        CONTROLLERS.with_borrow_mut(|all| all.insert(organisation, controller));
    }

    /// Suspends the organisation at this moment, or takes that back.
    pub fn suspend_since(organisation: OrganisationId, since: Option<Moment>) {
        Self::set_active(organisation, since.is_none());
        SUSPENDED.with_borrow_mut(|all| match since {
            Some(since) => all.insert(organisation, since),
            None => all.remove(&organisation),
        });
    }

    /// Vouches for the practitioner no longer.
    pub fn let_go(organisation: OrganisationId, practitioner: u64) {
        Self::change(organisation, |it| {
            it.practitioners.remove(&practitioner);
        });
    }

    /// What was written down to a credential.
    pub fn review_due(practitioner: u64, organisation: OrganisationId) -> Option<Moment> {
        REVIEWS_DUE.with_borrow(|all| all.get(&(practitioner, organisation)).copied())
    }

    /// Everything that was written down to credentials.
    pub fn reviews_due() -> BTreeMap<(u64, OrganisationId), Moment> {
        REVIEWS_DUE.with_borrow(Clone::clone)
    }
}

impl EmergencyMembers<u64> for TestOrganisations {
    fn requester_in_emergency(
        account: &u64,
        organisation: OrganisationId,
        _now: Moment,
    ) -> Result<(Requester<u64>, Option<Moment>), StandingRefusal> {
        let it = Self::get(organisation).ok_or(StandingRefusal::OrganisationNotFound)?;
        let since = SUSPENDED.with_borrow(|all| all.get(&organisation).copied());
        if it.is_removed || !it.is_active && since.is_none() {
            return Err(StandingRefusal::OrganisationNotActive);
        }
        let roles = match it.practitioners.get(account) {
            Some((roles, true)) => *roles,
            _ if *account == Self::controller_of(organisation) => RoleSet::EMPTY,
            Some((_, false)) => return Err(StandingRefusal::CredentialNotInForce),
            None => return Err(StandingRefusal::NotVouchedFor),
        };
        let kind = it.kind;
        Ok((Requester { account: *account, organisation, kind, roles, is_alias: false }, since))
    }

    fn is_of(account: &u64, organisation: OrganisationId) -> bool {
        Self::get(organisation).is_some_and(|it| {
            it.practitioners.contains_key(account) || *account == Self::controller_of(organisation)
        })
    }

    fn active_kind(organisation: OrganisationId) -> Option<OrganisationKind> {
        Self::get(organisation).filter(|it| it.is_active).map(|it| it.kind)
    }

    fn controller(organisation: OrganisationId) -> Result<u64, StandingRefusal> {
        let it = Self::get(organisation).ok_or(StandingRefusal::OrganisationNotFound)?;
        (!it.is_removed)
            .then(|| Self::controller_of(organisation))
            .ok_or(StandingRefusal::OrganisationNotActive)
    }

    fn next_number() -> u32 {
        ORGANISATIONS.with_borrow(|all| all.keys().last().map_or(0, |last| last.0 + 1))
    }

    fn set_review_due(account: &u64, organisation: OrganisationId, due: Option<Moment>) {
        REVIEWS_DUE.with_borrow_mut(|all| match due {
            Some(due) => all.insert((*account, organisation), due),
            None => all.remove(&(*account, organisation)),
        });
    }
}

impl TestConsents {
    /// Sets whether every subject refuses emergency access; none does until then.
    pub fn refuse_emergencies(refuses: bool) {
        REFUSES.set(refuses);
    }
}

impl<AccountId> EmergencyConsents<AccountId> for TestConsents {
    /// Hospitals and laboratories may.
    fn may_break_glass(requester: &Requester<AccountId>, _purpose: PurposeOfUse) -> bool {
        matches!(requester.kind, OrganisationKind::HOSPITAL | OrganisationKind::LABORATORY)
    }

    fn refuses(
        _subject: SubjectId,
        _requester: &Requester<AccountId>,
        _request: &AccessRequest,
        _now: Moment,
    ) -> bool {
        REFUSES.with_borrow(|refuses| *refuses)
    }
}
