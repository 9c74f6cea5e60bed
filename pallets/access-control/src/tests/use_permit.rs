//! Using a permit.

use crate::{mock::*, Error, Event, PermitStatus};
use frame_support::{assert_ok, dispatch::DispatchResult};
use salus_primitives::{
    audit::{AuditGround, AuditKind, AuditObject, NewEntry},
    testing::{TestConsents, TestOrganisations, TestSubjects},
    ConsentAction, ConsentId, PermitId, PurposeOfUse, RoleSet, SubjectId,
};
use sp_runtime::DispatchError;

fn use_by(who: u64, id: PermitId) -> DispatchResult {
    AccessControl::use_permit(RuntimeOrigin::signed(who), SUBJECT, id)
}

#[test]
fn a_use_is_counted_and_told() {
    build_and_execute(|| {
        let (id, before) = permit(3);
        assert_ok!(use_by(DOCTOR, id));
        assert_ok!(use_by(DOCTOR, id));

        let after = AccessControl::permit(SUBJECT, id).expect("it is there still");
        assert_eq!(after, crate::Permit { uses: 2, ..before });
        assert_eq!(
            trail().last(),
            Some(&NewEntry {
                kind: AuditKind::PermitUsed,
                subject: Some(SUBJECT),
                agent: Some(DOCTOR),
                organisation: Some(CITY),
                action: Some(ConsentAction::ACCESS),
                purpose: Some(PurposeOfUse::TREAT),
                ground: AuditGround::Consent(ConsentId(3)),
                object: AuditObject::Permit(id),
                ..NewEntry::of(AuditKind::PermitUsed)
            })
        );
        let told = Event::PermitUsed { subject: SUBJECT, permit: id, uses: 2 };
        assert_eq!(events().last(), Some(&told));
    });
}

#[test]
fn hostile_a_permit_for_one_use_is_used_once() {
    build_and_execute(|| {
        let id = permit_for_one_use(3);
        assert_eq!(AccessControl::permit_stands(SUBJECT, id), Some(PermitStatus::InForce));
        assert_ok!(use_by(DOCTOR, id));
        assert_eq!(AccessControl::permit_stands(SUBJECT, id), Some(PermitStatus::UsedUp));
        assert_refused(|| use_by(DOCTOR, id), Error::<Test>::PermitUsedUp);
        // Nor is data handed over on it.
        assert_refused(|| disclose(handed_over_on(id)), Error::<Test>::PermitUsedUp);
    });
}

#[test]
fn hostile_nobody_uses_another_s_permit() {
    build_and_execute(|| {
        let (id, _) = permit(3);
        for other in [NURSE, CLERK, PATIENT, STRANGER] {
            assert_refused(|| use_by(other, id), Error::<Test>::NotPermitHolder);
        }
    });
}

#[test]
fn what_does_not_stand_is_not_used() {
    let ends: [fn(); 6] = [
        || TestConsents::stand(false),
        || TestConsents::answer(denied_by(&[8])),
        || TestOrganisations::lapse(CITY, DOCTOR),
        || TestOrganisations::set_active(CITY, false),
        || TestSubjects::end(SUBJECT),
        || pass(PERMIT_DURATION),
    ];
    for end in ends {
        build_and_execute(|| {
            let (id, _) = permit(3);
            assert_ok!(use_by(DOCTOR, id));
            end();
            assert_refused(|| use_by(DOCTOR, id), Error::<Test>::PermitNotInForce);
        });
    }
}

#[test]
fn hostile_a_credential_elsewhere_does_not_carry_the_permit() {
    build_and_execute(|| {
        let (id, _) = permit(3);
        TestOrganisations::vouch(COUNTY, DOCTOR, RoleSet::EMPTY);
        TestOrganisations::lapse(CITY, DOCTOR);
        assert_refused(|| use_by(DOCTOR, id), Error::<Test>::PermitNotInForce);
    });
}

#[test]
fn what_is_not_there_is_not_used() {
    build_and_execute(|| {
        let (id, _) = permit(3);
        assert_refused(|| use_by(DOCTOR, PermitId(77)), Error::<Test>::PermitNotFound);
        let of_another =
            || AccessControl::use_permit(RuntimeOrigin::signed(DOCTOR), SubjectId([9; 16]), id);
        assert_refused(of_another, Error::<Test>::PermitNotFound);
    });
}

#[test]
fn somebody_must_sign() {
    build_and_execute(|| {
        let (id, _) = permit(3);
        for origin in [RuntimeOrigin::none(), RuntimeOrigin::root()] {
            let call = || AccessControl::use_permit(origin, SUBJECT, id);
            assert_refused(call, DispatchError::BadOrigin);
        }
    });
}
