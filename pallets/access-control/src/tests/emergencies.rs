//! What the tests about emergencies share.

use crate::{mock::*, Emergencies, Emergency, EmergencyStatement, Error, Target, Verdict};
use frame_support::{assert_ok, dispatch::DispatchResult, traits::Hooks, weights::Weight};
use salus_primitives::{
    testing::{TestAllowances, TestOrganisations},
    Commitment, EmergencyId, OrganisationId, OrganisationKind, PractitionerRole, PurposeOfUse,
    RoleSet, Sensitivity, SensitivitySet,
};
use sp_core::H256;
use sp_runtime::testing::TestSignature;

/// The hash of a justification.
pub const JUSTIFICATION: Commitment = Commitment(H256([7; 32]));

/// Organisations that have no part in anything, whose doctors have the number of the organisation in
/// front.
pub const TOWN: OrganisationId = OrganisationId(3);
/// Another one.
pub const VILLAGE: OrganisationId = OrganisationId(4);
/// Who acts for [`TOWN`].
pub const TOWN_DOCTOR: u64 = 30;
/// Who acts for [`VILLAGE`].
pub const VILLAGE_DOCTOR: u64 = 40;
/// Who acts for the custodian.
pub const COUNTY_DOCTOR: u64 = 20;

/// Runs a test where there are two organisations beside the practitioner's and the custodian.
pub fn with_reviewers<R>(test: impl FnOnce() -> R) -> R {
    new_test_ext().execute_with(|| {
        for (organisation, doctor) in [(TOWN, TOWN_DOCTOR), (VILLAGE, VILLAGE_DOCTOR)] {
            TestOrganisations::admit(organisation.0, OrganisationKind::HOSPITAL);
            TestOrganisations::vouch(organisation, doctor, doctor_role());
        }
        TestOrganisations::vouch(COUNTY, COUNTY_DOCTOR, doctor_role());
        let outcome = test();
        check();
        outcome
    })
}

/// What always holds.
pub fn check() {
    AccessControl::do_try_state().expect("what always holds, holds");
    TestAllowances::assert_exact(AccessControl::stored());
    let due: std::collections::BTreeMap<_, _> = crate::Standings::<Test>::iter()
        .filter_map(|(who, at, standing)| Some(((who, at), standing.review_due()?)))
        .collect();
    assert_eq!(TestOrganisations::reviews_due(), due, "credentials show what is owed");
}

pub fn doctor_role() -> RoleSet {
    RoleSet::of(&[PractitionerRole::DOCTOR])
}

/// A scope that bears these labels.
pub fn labelled(labels: &[Sensitivity]) -> Target {
    let Target::Data { class, confidentiality, author, tags, data_time, .. } = data() else {
        panic!("it is data");
    };
    let labels = Some(SensitivitySet::of(labels));
    Target::Data { class, confidentiality, labels, author, tags, data_time }
}

/// Somebody breaks the glass at [`CITY`].
pub fn break_glass_by(practitioner: u64, target: Target) -> DispatchResult {
    AccessControl::break_glass(
        RuntimeOrigin::signed(practitioner),
        CITY,
        SUBJECT,
        target,
        PurposeOfUse::ERTREAT,
        JUSTIFICATION,
    )
}

/// The doctor breaks the glass.
pub fn broken() -> EmergencyId {
    let id = EmergencyId(trail().len() as u64);
    assert_ok!(break_glass_by(DOCTOR, data()));
    id
}

/// The emergency.
pub fn emergency(id: EmergencyId) -> Emergency<u64> {
    Emergencies::<Test>::get(SUBJECT, id).expect("there is one")
}

/// What the doctor signs.
pub fn statement() -> EmergencyStatement<u64> {
    EmergencyStatement {
        practitioner: DOCTOR,
        organisation: CITY,
        subject: SUBJECT,
        target: data(),
        reason: PurposeOfUse::BTG,
        justification: JUSTIFICATION,
        broken_at: pallet_timestamp::Now::<Test>::get(),
    }
}

/// The signature of somebody over a statement.
pub fn signed_by(signer: u64, statement: &EmergencyStatement<u64>) -> TestSignature {
    TestSignature(signer, AccessControl::statement(statement).as_bytes().to_vec())
}

/// The custodian's doctor posts a statement.
pub fn post(statement: EmergencyStatement<u64>, signature: TestSignature) -> DispatchResult {
    AccessControl::post_emergency(
        RuntimeOrigin::signed(COUNTY_DOCTOR),
        COUNTY,
        Box::new(statement),
        signature,
    )
}

/// The custodian's doctor posts what the doctor signed.
pub fn posted(statement: EmergencyStatement<u64>) -> EmergencyId {
    let id = EmergencyId(trail().len() as u64);
    let signature = signed_by(statement.practitioner, &statement);
    assert_ok!(post(statement, signature));
    id
}

/// The practitioner files the justification.
pub fn file(id: EmergencyId) -> DispatchResult {
    AccessControl::file_justification(RuntimeOrigin::signed(DOCTOR), SUBJECT, id)
}

/// A block passes in which nothing happens by itself but this.
pub fn idle() {
    let number = System::block_number() + 1;
    let parent = H256::from_low_u64_be(number);
    System::initialize(&number, &parent, &Default::default());
    AccessControl::on_idle(number, Weight::MAX);
}

/// Time passes, and a block.
pub fn pass_and_idle(time: u64) {
    pass(time);
    idle();
}

/// Who owes the verdict now, with its doctor.
pub fn reviewer(id: EmergencyId) -> (OrganisationId, u64) {
    let organisation = emergency(id).review.owed_by().expect("it is assigned");
    (organisation, u64::from(organisation.0) * 10)
}

/// The organisation that was not drawn, with its doctor.
pub fn other(than: OrganisationId) -> (OrganisationId, u64) {
    if than == TOWN {
        (VILLAGE, VILLAGE_DOCTOR)
    } else {
        (TOWN, TOWN_DOCTOR)
    }
}

/// A verdict.
pub fn review(
    (organisation, caller): (OrganisationId, u64),
    id: EmergencyId,
    verdict: Verdict,
) -> DispatchResult {
    AccessControl::review(RuntimeOrigin::signed(caller), organisation, SUBJECT, id, verdict)
}

/// The doctor breaks the glass, files, and gets this verdict.
pub fn judged(verdict: Verdict) -> EmergencyId {
    let id = broken();
    assert_ok!(file(id));
    pass_and_idle(1);
    assert_ok!(review(reviewer(id), id, verdict));
    id
}

/// The glass is broken by nobody, and nothing changes.
pub fn refused_with(call: impl FnOnce() -> DispatchResult, error: Error<Test>) {
    assert_refused(call, error);
}
