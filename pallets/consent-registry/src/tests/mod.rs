//! A file for each call, and for what other pallets and the runtime API ask.

mod admit_programme;
mod aliases;
mod allowance;
mod amend;
mod attach_verification;
mod capture;
mod capture_lift;
mod close_programme;
mod confirm_capture;
mod confirm_proposal;
mod discard_capture;
mod emergencies;
mod evaluate;
mod grant;
mod open_seal;
mod properties;
mod propose;
mod prune;
mod prune_proposals;
mod reads;
mod refuse_proposal;
mod register_study;
mod revoke;
mod revoke_all;
mod revoke_on_paper;
mod revoke_toward;
mod seal;
mod set_default_policy;
mod set_purpose_claims;
mod shadows;
mod try_state;
mod withdraw_study;

use crate::{
    mock::{build_and_execute, ConsentRegistry, RuntimeOrigin, System, Test, Timestamp, NOW},
    Consents, Error, Event, Overviews, Programmes, MAX_DENIES, MAX_PROGRAMMES_NAMED, MAX_SHADOWS,
};
use frame_support::{assert_ok, BoundedVec};
use salus_primitives::{
    audit::NewEntry,
    consent::{
        Consent, ConsentDecision, GrantedBy, Grantee, LiveConsent, Provision, Region, SealedDeny,
        Statement, Verification,
    },
    data_tag::{DataTag, DataTags, TagSet},
    evaluator::{AccessDecision, AccessRequest, Answer, AnswerGround},
    identity::Powers,
    research::{Disease, OntologyTerm, Programme, Study},
    sealed::Opening,
    testing::{TestAllowances, TestOrganisations, TestSubjects, TestTrail},
    time::DAY,
    traits::{Allowances, AuditSink, Consents as _, Organisations, Subjects},
    ActionSet, Commitment, Confidentiality, ConsentAction, ConsentCategory, ConsentId, DataClass,
    DataClassSet, DataUseModifier, DataUseModifierSet, DataUsePermission, Jurisdiction, LegalBasis,
    OrganisationId, OrganisationKind, Period, PractitionerRole, ProgrammeId, PurposeOfUse,
    PurposeSet, RepresentativeKind, RoleSet, SensitivitySet, StudyAim, StudyAimSet, StudyId,
    SubjectId,
};

/// The controller of [`World::subject`].
const ALICE: u64 = 10;
/// The controller of another subject.
const BOB: u64 = 11;
/// A guardian of [`World::subject`] who may do everything but change the controller.
const GUARDIAN: u64 = 12;
/// A guardian of [`World::subject`] whom a court named, and who may do as much.
const COURT: u64 = 14;
/// A guardian of [`World::subject`] without any power that a test did not give.
const POWERLESS: u64 = 13;
/// Nobody.
const STRANGER: u64 = 99;
/// A registration clerk at the hospital and at the clinic.
const CLERK: u64 = 20;
/// Another clerk at the hospital.
const VERIFIER: u64 = 21;
/// A cardiologist at the hospital.
const DOCTOR: u64 = 30;
/// A clerk at the clinic.
const CLINIC_CLERK: u64 = 40;

struct World {
    hospital: OrganisationId,
    clinic: OrganisationId,
    /// A subject that has a key.
    subject: SubjectId,
    /// A subject that has none.
    assisted: SubjectId,
    /// Bob's.
    others: SubjectId,
}

fn in_a_world(test: impl FnOnce(World)) {
    build_and_execute(|| {
        let hospital = TestOrganisations::admit(1, OrganisationKind::HOSPITAL);
        let clinic = TestOrganisations::admit(2, OrganisationKind::HOSPITAL);
        let clerk = RoleSet::of(&[PractitionerRole::REGISTRATION_CLERK]);
        TestOrganisations::vouch(hospital, CLERK, clerk);
        TestOrganisations::vouch(hospital, VERIFIER, clerk);
        TestOrganisations::vouch(hospital, DOCTOR, RoleSet::of(&[PractitionerRole::CARDIOLOGIST]));
        TestOrganisations::vouch(clinic, CLERK, clerk);
        TestOrganisations::vouch(clinic, CLINIC_CLERK, clerk);
        let subject = TestSubjects::enrol(1, Some(ALICE), hospital);
        let assisted = TestSubjects::enrol(2, None, hospital);
        let others = TestSubjects::enrol(3, Some(BOB), hospital);
        let powers = Powers { consent: true, revoke: true, read: true, rotate: false };
        TestSubjects::appoint(subject, GUARDIAN, powers);
        TestSubjects::appoint(subject, POWERLESS, Powers::default());
        TestSubjects::appoint_as(subject, COURT, RepresentativeKind::GUARD, true, powers);
        test(World { hospital, clinic, subject, assisted, others })
    })
}

fn region() -> Region {
    Region {
        actions: ActionSet::of(&[ConsentAction::ACCESS, ConsentAction::USE]),
        purposes: PurposeSet::of(&[PurposeOfUse::TREAT]),
        classes: DataClassSet::all(),
        confidentiality: Confidentiality::N,
        labels: SensitivitySet::EMPTY,
        author: None,
        tags: TagSet::EMPTY,
        data_period: None,
    }
}

/// A plain consent to treatment.
fn treatment() -> Consent {
    Consent {
        decision: ConsentDecision::Permit,
        region: region(),
        period: Period { from: NOW, to: Some(NOW + 365 * DAY) },
        regulatory_basis: LegalBasis::GDPR_CONSENT,
        category: ConsentCategory::INFA,
        source: Some(Commitment::new(&[7; 32], &[8; 32])),
        programme: None,
        tags: BoundedVec::new(),
        provisions: BoundedVec::new(),
    }
}

fn denial() -> Consent {
    Consent {
        decision: ConsentDecision::Deny,
        region: Region { confidentiality: Confidentiality::U, ..region() },
        ..treatment()
    }
}

fn until(end: u64) -> Consent {
    Consent { period: Period { from: NOW, to: Some(end) }, ..treatment() }
}

fn tags(numbers: &[u8]) -> DataTags {
    let tag = |number: &u8| DataTag([*number; 32].into());
    BoundedVec::truncate_from(numbers.iter().map(tag).collect())
}

fn evidence() -> Commitment {
    Commitment::new(&[5; 32], &[6; 32])
}

fn zero() -> Commitment {
    Commitment(Default::default())
}

/// A consent with this region in its third part: itself, a hole, or a fill.
fn with_region_at(place: usize, part: Region) -> Consent {
    let mut consent = treatment();
    let mut provision =
        Provision { hole: region(), fills: BoundedVec::truncate_from(vec![region()]) };
    match place {
        0 => consent.region = part,
        1 => provision.hole = part,
        _ => provision.fills[0] = part,
    }
    consent.provisions = BoundedVec::truncate_from(vec![provision]);
    consent
}

/// Everything that may be wrong with a consent, wherever it may be wrong, with the error it meets.
fn not_valid() -> Vec<(Consent, Error<Test>)> {
    let unknown = 1 << 63;
    let ended = Period { from: NOW, to: Some(NOW) };
    let mut all = vec![
        (Consent { period: ended, ..treatment() }, Error::PeriodInvalid),
        (
            Consent { period: Period { from: NOW + 2, to: Some(NOW + 1) }, ..treatment() },
            Error::PeriodInvalid,
        ),
        (
            Consent { period: Period { from: NOW - DAY, to: Some(NOW) }, ..treatment() },
            Error::PeriodInvalid,
        ),
        (Consent { source: Some(zero()), ..treatment() }, Error::CommitmentMissing),
        (Consent { tags: tags(&[1, 0]), ..treatment() }, Error::TagMissing),
        (Consent { tags: tags(&[1, 2, 1]), ..treatment() }, Error::TagNamedTwice),
    ];
    for place in 0..3 {
        for (part, error) in [
            (Region { actions: ActionSet::EMPTY, ..region() }, Error::ActionsMissing),
            (Region { purposes: PurposeSet::EMPTY, ..region() }, Error::PurposesMissing),
            (Region { classes: DataClassSet::EMPTY, ..region() }, Error::ClassesMissing),
            (Region { actions: ActionSet::from_bits(unknown | 1), ..region() }, Error::UnknownCode),
            (Region { purposes: PurposeSet::from_bits(unknown), ..region() }, Error::UnknownCode),
            (Region { classes: DataClassSet::from_bits(1 << 62), ..region() }, Error::UnknownCode),
            (Region { labels: SensitivitySet::from_bits(unknown), ..region() }, Error::UnknownCode),
            (
                Region {
                    purposes: PurposeSet::of(&[PurposeOfUse::TREAT, PurposeOfUse::BTG]),
                    ..region()
                },
                Error::EmergencyPurpose,
            ),
            (
                Region { purposes: PurposeSet::of(&[PurposeOfUse::ERTREAT]), ..region() },
                Error::EmergencyPurpose,
            ),
            (Region { data_period: Some(ended), ..region() }, Error::DataPeriodInvalid),
            (Region { tags: TagSet(0b1), ..region() }, Error::TagNotNamed),
        ] {
            all.push((with_region_at(place, part), error));
        }
    }
    all
}

fn signed(account: u64) -> RuntimeOrigin {
    RuntimeOrigin::signed(account)
}

/// Grants for a subject of the world and answers with the consent's number.
fn granted(by: u64, subject: SubjectId, grantee: Grantee<u64>, consent: Consent) -> ConsentId {
    let id = next();
    assert_ok!(ConsentRegistry::grant(signed(by), subject, grantee, consent));
    id
}

/// Captures at the hospital and answers with the consent's number.
fn captured(world: &World, consent: Consent) -> ConsentId {
    let id = next();
    let grantee = Grantee::Organisation(world.hospital);
    assert_ok!(ConsentRegistry::capture(
        signed(CLERK),
        world.hospital,
        world.assisted,
        grantee,
        Box::new(consent),
        evidence()
    ));
    id
}

/// A programme for health research that is not commercial and must be published.
fn terms() -> Programme<u64> {
    Programme {
        permission: DataUsePermission::HMB,
        modifiers: DataUseModifierSet::of(&[DataUseModifier::NCU, DataUseModifier::PUB]),
        diseases: Default::default(),
        research_types: Default::default(),
        countries: Default::default(),
        institutions: Default::default(),
        projects: Default::default(),
        users: Default::default(),
        ethics_permits: Default::default(),
        publish_from: None,
        months: None,
    }
}

/// Admits that programme and answers with its number.
fn programme() -> ProgrammeId {
    let programme = ProgrammeId(crate::NextProgramme::<Test>::get());
    let root = RuntimeOrigin::root();
    assert_ok!(ConsentRegistry::admit_programme(root, Box::new(terms())));
    programme
}

/// A study within those terms.
fn study() -> Study {
    Study {
        aims: StudyAimSet::of(&[StudyAim::HEALTH]),
        diseases: Default::default(),
        research_types: Default::default(),
        is_genetic: false,
        is_commercial: false,
        is_for_profit: false,
        countries: Default::default(),
        project: None,
        ethics_permit: None,
    }
}

/// Lets the hospital state a study and answers with its number.
fn stated(world: &World, study: Study) -> StudyId {
    let id = StudyId(next().0);
    let study = Box::new(study);
    assert_ok!(ConsentRegistry::register_study(signed(CLERK), world.hospital, study));
    id
}

/// A consent to a programme's research.
fn research(programme: ProgrammeId) -> Consent {
    let purposes = PurposeSet::of(&[PurposeOfUse::HRESCH]);
    let region = Region { purposes, ..region() };
    Consent { region, programme: Some(programme), ..treatment() }
}

/// What the chain answers to a doctor of the hospital who asks Alice's data for research.
fn ask_for_research(world: &World, study: Option<StudyId>) -> Answer {
    let now = Timestamp::get();
    let requester = TestOrganisations::requester(&DOCTOR, world.hospital, now).expect("it acts");
    let request = AccessRequest { purpose: PurposeOfUse::HRESCH, ..asked() };
    ConsentRegistry::evaluate(world.subject, &DOCTOR, Ok(&requester), &request, study, now)
}

/// Lets the hospital propose a consent toward itself to Alice and answers with the consent's number.
fn proposed(world: &World, consent: Consent) -> ConsentId {
    let id = next();
    let grantee = Grantee::Organisation(world.hospital);
    assert_ok!(ConsentRegistry::propose(
        signed(CLERK),
        world.hospital,
        world.subject,
        grantee,
        Box::new(consent)
    ));
    id
}

/// What hides the sealed denies of these tests.
const SEAL_SALT: [u8; 32] = [77; 32];

/// What is told on chain of a deny toward the grantee.
fn seal_of(grantee: Grantee<u64>, consent: &Consent) -> SealedDeny {
    let opening = Opening { salt: SEAL_SALT, grantee, consent: consent.clone() };
    opening.seal().expect("it denies")
}

/// Seals a deny of Alice's toward the grantee, under the same key, and answers with its number.
fn sealed(world: &World, grantee: Grantee<u64>, consent: Consent) -> ConsentId {
    sealed_about(world, grantee.clone(), grantee, consent)
}

/// Seals a deny of Alice's toward somebody under another key, and answers with its number.
fn sealed_about(
    world: &World,
    key: Grantee<u64>,
    grantee: Grantee<u64>,
    consent: Consent,
) -> ConsentId {
    let id = next();
    let seal = seal_of(grantee, &consent);
    assert_ok!(ConsentRegistry::seal(signed(ALICE), world.subject, key, seal));
    id
}

/// Captures and confirms at the hospital and answers with the consent's number.
fn on_paper(world: &World, consent: Consent) -> ConsentId {
    let id = captured(world, consent);
    assert_ok!(ConsentRegistry::confirm_capture(
        signed(VERIFIER),
        world.hospital,
        world.assisted,
        id
    ));
    id
}

/// Captures and confirms at this organisation and answers with the consent's number.
fn desk_granted(
    world: &World,
    organisation: OrganisationId,
    grantee: Grantee<u64>,
    consent: Consent,
) -> ConsentId {
    let id = next();
    let subject = world.assisted;
    let verifier = if organisation == world.clinic { CLINIC_CLERK } else { VERIFIER };
    assert_ok!(ConsentRegistry::capture(
        signed(CLERK),
        organisation,
        subject,
        grantee,
        Box::new(consent),
        evidence()
    ));
    assert_ok!(ConsentRegistry::confirm_capture(signed(verifier), organisation, subject, id));
    id
}

/// The custodian is held to nothing beside what the subject's consents take.
fn without_room(subject: SubjectId) {
    Overviews::<Test>::mutate(subject, 0, |overview| {
        let room = overview.room.as_mut().expect("a step was taken");
        TestAllowances::release(room.organisation, core::mem::take(&mut room.bytes));
    });
}

fn next() -> ConsentId {
    ConsentId(<TestTrail as AuditSink<u64>>::next_index())
}

fn last_entry() -> NewEntry<u64> {
    TestTrail::last().expect("something was written")
}

fn live(subject: SubjectId, grantee: Grantee<u64>) -> Vec<LiveConsent> {
    let epoch = TestSubjects::facts(subject).expect("it exists").epoch;
    Consents::<Test>::get((subject, epoch, grantee)).into_inner()
}

/// How a consent stands in the register that was granted under the policy as shipped, of a subject of
/// the hospital or by its desk.
fn stands(id: ConsentId, by: GrantedBy, consent: Consent) -> LiveConsent {
    LiveConsent {
        id,
        sponsor: OrganisationId(1),
        by,
        verification: Verification::NotAsked,
        replaces: Default::default(),
        statement: Statement::Open(consent),
    }
}

fn ids(subject: SubjectId, grantee: Grantee<u64>) -> Vec<ConsentId> {
    live(subject, grantee).into_iter().map(|it| it.id).collect()
}

fn asked() -> AccessRequest {
    AccessRequest {
        action: ConsentAction::ACCESS,
        purpose: PurposeOfUse::TREAT,
        class: Some(DataClass::OBSERVATION),
        confidentiality: Some(Confidentiality::N),
        labels: Some(SensitivitySet::EMPTY),
        author: None,
        tags: None,
        data_time: None,
    }
}

/// What the chain answers to somebody who acts for an organisation.
fn answer(account: u64, organisation: OrganisationId, subject: SubjectId) -> Answer {
    let now = Timestamp::get();
    let requester = TestOrganisations::requester(&account, organisation, now);
    ConsentRegistry::evaluate(
        subject,
        &account,
        requester.as_ref().map_err(|it| *it),
        &asked(),
        None,
        now,
    )
}

fn rests_on(consents: &[ConsentId]) -> AnswerGround {
    AnswerGround::Consents(BoundedVec::truncate_from(consents.to_vec()))
}

fn permits(account: u64, organisation: OrganisationId, subject: SubjectId) -> bool {
    answer(account, organisation, subject).decision == AccessDecision::Permit
}
