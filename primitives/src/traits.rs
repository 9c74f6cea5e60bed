//! The traits by which the pallets know each other. Arrows run down: whoever names one of these in
//! its `Config` stands above whoever implements it.

use crate::{
    audit::NewEntry,
    codes::{
        Confidentiality, DataClass, Jurisdiction, OrganisationKind, PurposeOfUse, SensitivitySet,
    },
    data_tag::DataTags,
    evaluator::{AccessRequest, Answer},
    identity::{Capacity, Power, SubjectFacts, SubjectRefusal},
    ids::{ConsentId, EntryIndex, OrganisationId, RecordId, StudyId, SubjectId},
    organisation::{
        AllowanceRefusal, CapturedStatement, Requester, SponsorshipRefusal, StandingRefusal,
    },
    rights::RightsCall,
    time::Moment,
};

/// The append-only audit trail. Every pallet may write to it.
pub trait AuditSink<AccountId> {
    /// The number that the next line will have. What is created with that line is named by it.
    fn next_index() -> EntryIndex;

    /// Writes a line and answers with its number. It never fails: call it after all validation.
    fn append(entry: NewEntry<AccountId>) -> EntryIndex;
}

/// The consortium: who may act for which organisation.
pub trait Organisations<AccountId> {
    /// The account as somebody who acts for the organisation now: its controller account, or a
    /// practitioner whose credential is in force. The organisation is active.
    fn requester(
        account: &AccountId,
        organisation: OrganisationId,
        now: Moment,
    ) -> Result<Requester<AccountId>, StandingRefusal>;

    /// Whether the account acts for the organisation now, exactly where
    /// [`requester`](Self::requester) says so. For whoever need not know in which roles, and reads less.
    fn acts_for(
        account: &AccountId,
        organisation: OrganisationId,
        now: Moment,
    ) -> Result<(), StandingRefusal> {
        Self::requester(account, organisation, now).map(drop)
    }

    /// Whether the organisation is there, and neither suspended nor removed.
    fn is_active(organisation: OrganisationId) -> bool;

    /// The organisation's kind, unless there is no such organisation or it was removed. A suspended
    /// organisation has a kind.
    fn kind(organisation: OrganisationId) -> Option<OrganisationKind>;

    /// The country whose law stands for what the organisation keeps, unless there never was such an
    /// organisation. Patients do not change country when their custodian is suspended or removed.
    fn jurisdiction(organisation: OrganisationId) -> Option<Jurisdiction>;
}

/// What the organisations' desks recorded from paper, in numbers: written down by whoever records it.
pub trait Desks {
    /// The organisation's desk recorded one more. It never fails: call it after all validation.
    fn count(organisation: OrganisationId, statement: CapturedStatement);
}

/// The members who vote: one organisation, one vote.
pub trait Electorate<AccountId> {
    /// The organisation that the account votes for now, which is active.
    fn votes_for(account: &AccountId) -> Option<OrganisationId>;

    /// Whether the organisation has a vote now: whether it is active.
    fn has_vote(organisation: OrganisationId) -> bool;

    /// How many votes there are now: one of each active organisation.
    fn votes() -> u32;
}

/// Who stands behind an account: only such accounts get into the transaction pool.
pub trait Sponsors<AccountId> {
    /// From now on the organisation stands behind the account, on one more ground. The account
    /// exists from the first ground on. Checks before it writes.
    fn sponsor(account: &AccountId, organisation: OrganisationId)
        -> Result<(), SponsorshipRefusal>;

    /// One ground less on which the organisation stands behind the account. The account's reference
    /// is given back with the last ground.
    fn unsponsor(account: &AccountId, organisation: OrganisationId);

    /// How many bytes a ground takes, the account's own among them. Whoever takes a ground counts them
    /// with what it stores itself.
    fn bytes_of_ground() -> u64;
}

/// How much organisations store, and may. What is stored is counted against whoever stands behind it,
/// and given back when it is deleted: see [`allowance`](crate::allowance).
///
/// A suspended organisation is counted as any other. One that was removed is not counted any more:
/// nothing more fits, and nothing is given back.
pub trait Allowances {
    /// Whether so many bytes more fit; none always do. For whoever has more to ask before it writes.
    fn ensure_room(organisation: OrganisationId, bytes: u64) -> Result<(), AllowanceRefusal>;

    /// Counts so many bytes more, whether they fit or not: for what may never fail because an allowance
    /// is used up, a patient's rights above all.
    fn hold_by_right(organisation: OrganisationId, bytes: u64);

    /// Gives so many bytes back.
    fn release(organisation: OrganisationId, bytes: u64);

    /// Counts so many bytes more, if they fit. Checks before it writes.
    fn hold(organisation: OrganisationId, bytes: u64) -> Result<(), AllowanceRefusal> {
        Self::ensure_room(organisation, bytes)?;
        Self::hold_by_right(organisation, bytes);
        Ok(())
    }

    /// Gives bytes back and counts others, in one step; what takes no more than it gives back always
    /// fits. Checks before it writes.
    fn exchange(
        organisation: OrganisationId,
        released: u64,
        held: u64,
    ) -> Result<(), AllowanceRefusal> {
        Self::ensure_room(organisation, held.saturating_sub(released))?;
        Self::exchange_by_right(organisation, released, held);
        Ok(())
    }

    /// Gives bytes back and counts others, in one step, whether they fit or not.
    fn exchange_by_right(organisation: OrganisationId, released: u64, held: u64) {
        match held.checked_sub(released) {
            Some(0) => {}
            Some(more) => Self::hold_by_right(organisation, more),
            None => Self::release(organisation, released.saturating_sub(held)),
        }
    }
}

/// The register of subjects: who may act for which.
pub trait Subjects<AccountId> {
    /// What is known of a subject that has not ended.
    fn facts(subject: SubjectId) -> Result<SubjectFacts, SubjectRefusal>;

    /// In which capacity the account may do this for the subject now.
    fn capacity(
        subject: SubjectId,
        account: &AccountId,
        power: Power,
        now: Moment,
    ) -> Result<(SubjectFacts, Capacity), SubjectRefusal>;

    /// Ends everything that the subject consented to, at once.
    fn advance_epoch(subject: SubjectId) -> Result<(), SubjectRefusal>;
}

/// Knows a patient's rights calls among all calls of the runtime.
pub trait RightsCalls<Call, AccountId> {
    /// Which right the call exercises, if it does. What it wraps is not looked at.
    fn rights_call(call: &Call) -> Option<RightsCall<AccountId>>;
}

/// The register of consents: the answer to a request.
pub trait Consents<AccountId> {
    /// Evaluates the request at this moment, for a study of the requester's organisation if it is for
    /// one.
    fn evaluate(
        subject: SubjectId,
        account: &AccountId,
        requester: Result<&Requester<AccountId>, StandingRefusal>,
        request: &AccessRequest,
        study: Option<StudyId>,
        now: Moment,
    ) -> Answer;

    /// Whether a consent, or what stands in its place since it was amended, would by itself permit the
    /// request of this requester now.
    fn stands(
        subject: SubjectId,
        requester: &Requester<AccountId>,
        consent: ConsentId,
        request: &AccessRequest,
        study: Option<StudyId>,
        now: Moment,
    ) -> bool;

    /// Whether the organisation has stated such a study.
    fn has_study(organisation: OrganisationId, study: StudyId) -> bool;
}

/// The consortium as emergencies see it: who is there though its organisation is suspended, who is
/// bound to whom, and what is written down to a credential.
pub trait EmergencyMembers<AccountId> {
    /// As [`Organisations::requester`], save that the organisation may be suspended, and since when it is.
    fn requester_in_emergency(
        account: &AccountId,
        organisation: OrganisationId,
        now: Moment,
    ) -> Result<(Requester<AccountId>, Option<Moment>), StandingRefusal>;

    /// Whether the account is the organisation's own, or the organisation vouches for it, in force or
    /// not.
    fn is_of(account: &AccountId, organisation: OrganisationId) -> bool;

    /// The organisation's kind while it is active.
    fn active_kind(organisation: OrganisationId) -> Option<OrganisationKind>;

    /// The account that acts for the organisation, which is active or suspended.
    fn controller(organisation: OrganisationId) -> Result<AccountId, StandingRefusal>;

    /// Below which number all organisations are.
    fn next_number() -> u32;

    /// Writes down to the credential until when the first justification is due that the practitioner
    /// owes. Where there is no credential there is nothing to write to.
    fn set_review_due(account: &AccountId, organisation: OrganisationId, due: Option<Moment>);
}

/// The register of consents as emergencies see it: they go past every consent but a refusal of just
/// this.
pub trait EmergencyConsents<AccountId> {
    /// Whether the requester's kind and roles may claim emergency treatment, or this purpose.
    fn may_break_glass(requester: &Requester<AccountId>, purpose: PurposeOfUse) -> bool;

    /// Whether a consent in force denies the request and names its purpose, BTG or ERTREAT.
    fn refuses(
        subject: SubjectId,
        requester: &Requester<AccountId>,
        request: &AccessRequest,
        now: Moment,
    ) -> bool;
}

/// What of a record matters to a decision.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct RecordFacts {
    /// The organisation that keeps it.
    pub custodian: OrganisationId,
    /// The organisation that wrote it.
    pub author: OrganisationId,
    /// Its class.
    pub class: DataClass,
    /// How confidential it is.
    pub confidentiality: Confidentiality,
    /// Its sensitivity labels.
    pub labels: SensitivitySet,
    /// The tags that it bears, if its custodian stated them.
    pub tags: Option<DataTags>,
    /// The time that it is about.
    pub data_time: Option<Moment>,
}

/// The register of records.
pub trait Records {
    /// What is known of a record that was not erased.
    fn facts(subject: SubjectId, record: RecordId) -> Option<RecordFacts>;

    /// Whether there was such a record, and it was erased.
    fn is_erased(subject: SubjectId, record: RecordId) -> bool;
}

/// Makes members for benchmarks.
#[cfg(feature = "runtime-benchmarks")]
pub trait OrganisationsHelper<AccountId> {
    /// An active organisation and a practitioner of it with as many roles as a credential can carry,
    /// both unlike those of any other seed.
    fn practitioner(seed: u32) -> (AccountId, OrganisationId);
}

/// Makes voters for benchmarks.
#[cfg(feature = "runtime-benchmarks")]
pub trait ElectorateHelper<AccountId> {
    /// An active organisation and an account that votes for it, both unlike those of any other seed.
    fn voter(seed: u32) -> (AccountId, OrganisationId);
}

/// Makes subjects for benchmarks.
#[cfg(feature = "runtime-benchmarks")]
pub trait SubjectsHelper<AccountId> {
    /// A subject of this custodian and its controller, both unlike those of any other seed.
    fn subject(seed: u32, custodian: OrganisationId) -> (SubjectId, AccountId);

    /// A subject of this custodian that has no key.
    fn assisted_subject(seed: u32, custodian: OrganisationId) -> SubjectId;
}

/// Makes consents for benchmarks.
#[cfg(feature = "runtime-benchmarks")]
pub trait ConsentsHelper<AccountId> {
    /// Fills every key under which consents about the requester lie, each consent with all its
    /// provisions, so that the request is evaluated at the bound and permitted.
    fn fill(subject: SubjectId, requester: &Requester<AccountId>, request: &AccessRequest);
}

/// Makes records for benchmarks.
#[cfg(feature = "runtime-benchmarks")]
pub trait RecordsHelper {
    /// A record of the subject at this custodian.
    fn record(subject: SubjectId, custodian: OrganisationId) -> RecordId;
}

/// Sets the clock for benchmarks.
#[cfg(feature = "runtime-benchmarks")]
pub trait ClockHelper {
    /// Now it is this moment.
    fn set(now: Moment);
}

/// Makes people of several organisations for benchmarks.
#[cfg(feature = "runtime-benchmarks")]
pub trait EmergencyMembersHelper<AccountId> {
    /// Lets the organisation vouch for the account, as a doctor.
    fn vouch(account: &AccountId, organisation: OrganisationId);

    /// Makes the account the organisation's own.
    fn control(account: &AccountId, organisation: OrganisationId);
}
