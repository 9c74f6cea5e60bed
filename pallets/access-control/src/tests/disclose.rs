//! The source's half.

use crate::{mock::*, Disclosure, Disclosures, Error, Event, Half, OwedHalves, RecipientHalf};
use frame_support::{assert_ok, dispatch::DispatchResult, BoundedVec};
use salus_primitives::{
    audit::{AuditGround, AuditKind, AuditObject, NewEntry},
    disclosure::{Disclosed, DisclosureGround, NewDisclosure, Recipient},
    testing::{TestAllowances, TestConsents, TestOrganisations, TestSubjects},
    Commitment, ConsentAction, ConsentId, DataClass, DisclosureId, LegalBasis, OrganisationId,
    PermitId, PurposeOfUse, RoleSet, SubjectId,
};
use sp_core::H256;
use sp_runtime::DispatchError;

const OUTSIDER: Recipient = Recipient::Outside(Commitment(H256([8; 32])));

fn documents(seeds: &[u8]) -> Disclosed {
    let documents: Vec<_> = seeds.iter().map(|seed| Commitment(H256([*seed; 32]))).collect();
    Disclosed::Documents(BoundedVec::truncate_from(documents))
}

fn refused(new: NewDisclosure, error: Error<Test>) {
    assert_refused(|| disclose(new), error);
}

/// A permit for the action, by somebody at the organisation.
fn permit_to(action: ConsentAction, who: u64, organisation: OrganisationId) -> PermitId {
    TestConsents::answer(permitted_by(&[3]));
    TestConsents::stand(true);
    let id = PermitId(trail().len() as u64);
    assert_ok!(AccessControl::request(
        RuntimeOrigin::signed(who),
        organisation,
        SUBJECT,
        data(),
        action,
        PurposeOfUse::TREAT,
        None,
        crate::PermitUsage::Multiple,
    ));
    id
}

#[test]
fn what_is_handed_over_to_a_member_awaits_its_half() {
    build_and_execute(|| {
        let new = handed_over();
        let id = disclosed(new.clone());
        let half = RecipientHalf::Awaited { acknowledged: 0, since: START };
        assert_eq!(
            kept(id),
            Disclosure {
                source: COUNTY,
                new: new.clone(),
                suspended_until: None,
                posted_at: START,
                half
            }
        );
        let owed = OwedHalves::<Test>::get(CITY, Half::Disclosure(SUBJECT, id));
        assert_eq!(owed, Some(START + DISCLOSURE_DEADLINE));
        assert_eq!(
            trail(),
            [NewEntry {
                kind: AuditKind::DisclosurePosted,
                subject: Some(SUBJECT),
                agent: Some(CLERK),
                organisation: Some(COUNTY),
                action: Some(ConsentAction::DISCLOSE),
                purpose: Some(PurposeOfUse::PUBHLTH),
                ground: AuditGround::Law(LegalBasis::HIPAA_REQUIRED_BY_LAW),
                object: AuditObject::Disclosure(id),
                ..NewEntry::of(AuditKind::DisclosurePosted)
            }]
        );
        let told = Event::DisclosurePosted {
            subject: SUBJECT,
            disclosure: id,
            source: COUNTY,
            recipient: new.recipient,
            count: 1,
        };
        assert_eq!(events(), [told]);
        let bytes = AccessControl::bytes_of_disclosure() + AccessControl::bytes_of_owed();
        assert_eq!(TestAllowances::stored(COUNTY), bytes);
    });
}

#[test]
fn of_a_recipient_outside_no_half_is_expected() {
    build_and_execute(|| {
        let new = NewDisclosure { recipient: OUTSIDER, ..handed_over() };
        let id = disclosed(new);
        assert_eq!(kept(id).half, RecipientHalf::NotExpected);
        assert_eq!(OwedHalves::<Test>::iter().count(), 0);
        assert_refused(|| acknowledge(id, 1), Error::<Test>::NotTheRecipient);
    });
}

#[test]
fn a_permit_carries_it_and_is_used_by_it() {
    build_and_execute(|| {
        let (permit, _) = permit(3);
        let id = disclosed(handed_over_on(permit));
        assert_eq!(AccessControl::permit(SUBJECT, permit).map(|it| it.uses), Some(1));
        let line = trail().pop().expect("a line");
        assert_eq!(line.ground, AuditGround::Consent(ConsentId(3)));
        assert_eq!(line.object, AuditObject::Disclosure(id));
    });
}

#[test]
fn hostile_a_permit_for_one_use_carries_one() {
    build_and_execute(|| {
        let permit = permit_for_one_use(3);
        let twice = NewDisclosure { count: 2, last: START + 1, ..handed_over_on(permit) };
        pass(1);
        refused(twice, Error::PermitUsedUp);
        assert_ok!(disclose(handed_over_on(permit)));
        refused(handed_over_on(permit), Error::PermitUsedUp);
        let used = AccessControl::use_permit(RuntimeOrigin::signed(DOCTOR), SUBJECT, permit);
        assert_eq!(used, Err(Error::<Test>::PermitUsedUp.into()));
    });
}

#[test]
fn hostile_a_permit_that_ended_carries_nothing() {
    let ends: [fn(); 5] = [
        || TestConsents::stand(false),
        || TestConsents::answer(denied_by(&[8])),
        || TestOrganisations::lapse(CITY, DOCTOR),
        || TestOrganisations::set_active(CITY, false),
        || pass(PERMIT_DURATION),
    ];
    for end in ends {
        build_and_execute(|| {
            let (permit, _) = permit(3);
            end();
            refused(handed_over_on(permit), Error::PermitNotInForce);
            // It was handed over all the same, before the end: that is not lost, and not whitewashed.
            let ground = DisclosureGround::Impermissible;
            let id =
                disclosed(NewDisclosure { ground, first: START, last: START, ..handed_over() });
            assert_eq!(kept(id).new.ground, ground);
            assert_eq!(trail().pop().map(|line| line.ground), Some(AuditGround::Unstated));
        });
    }
}

#[test]
fn hostile_a_permit_carries_only_what_it_is_for() {
    build_and_execute(|| {
        let (permit, _) = permit(3);
        let third = TestOrganisations::admit(3, salus_primitives::OrganisationKind::HOSPITAL);
        pass(1);
        let on = handed_over_on(permit);
        for outside in [
            NewDisclosure { recipient: Recipient::Member(third), ..on.clone() },
            NewDisclosure { recipient: OUTSIDER, ..on.clone() },
            NewDisclosure { purpose: PurposeOfUse::HPAYMT, ..on.clone() },
            NewDisclosure { purpose: PurposeOfUse::COC, ..on.clone() },
            NewDisclosure { disclosed: Disclosed::Class(DataClass::OBSERVATION), ..on.clone() },
            // Before it was given.
            NewDisclosure { first: START - 1, last: START - 1, ..on.clone() },
            NewDisclosure { first: START - 1, count: 2, ..on.clone() },
        ] {
            refused(outside, Error::OutsidePermit);
        }
        assert_ok!(disclose(NewDisclosure { disclosed: documents(&[1, 2]), ..on.clone() }));
        refused(
            NewDisclosure { ground: DisclosureGround::Permit(PermitId(77)), ..on.clone() },
            Error::PermitNotFound,
        );
        // A permit about another subject is none.
        let other = TestSubjects::enrol(2, None, COUNTY);
        let call = || {
            let origin = RuntimeOrigin::signed(CLERK);
            AccessControl::disclose(origin, COUNTY, other, Box::new(on.clone()))
        };
        assert_refused(call, Error::<Test>::PermitNotFound);
    });
}

#[test]
fn the_source_s_own_permit_to_disclose_carries_it_too() {
    build_and_execute(|| {
        let to_disclose = permit_to(ConsentAction::DISCLOSE, CLERK, COUNTY);
        assert_ok!(disclose(handed_over_on(to_disclose)));
        assert_ok!(disclose(NewDisclosure { recipient: OUTSIDER, ..handed_over_on(to_disclose) }));
        // The recipient's to disclose further is not the source's; the source's to have access is not the
        // recipient's; and whoever may correct is handed nothing.
        for (action, who, organisation) in [
            (ConsentAction::DISCLOSE, DOCTOR, CITY),
            (ConsentAction::ACCESS, CLERK, COUNTY),
            (ConsentAction::CORRECT, DOCTOR, CITY),
            (ConsentAction::CORRECT, CLERK, COUNTY),
        ] {
            refused(handed_over_on(permit_to(action, who, organisation)), Error::OutsidePermit);
        }
        for action in [ConsentAction::COLLECT, ConsentAction::USE] {
            assert_ok!(disclose(handed_over_on(permit_to(action, DOCTOR, CITY))));
        }
    });
}

#[test]
fn hostile_backdated_and_future_times_are_told_as_they_are_or_refused() {
    build_and_execute(|| {
        let now = START;
        let at = |first, last, count| NewDisclosure { first, last, count, ..handed_over() };
        for malformed in [at(now, now, 0), at(now - 1, now, 1), at(now, now, 2), at(now, 1, 2)] {
            refused(malformed, Error::SeriesMalformed);
        }
        refused(at(now + 1, now + 1, 1), Error::DisclosedInFuture);
        refused(at(now, now + 1, 2), Error::DisclosedInFuture);
        // Whoever accounts late is not refused: it shows when it was posted.
        let id = disclosed(at(1, 1, 1));
        assert_eq!((kept(id).new.last, kept(id).posted_at), (1, START));
    });
}

#[test]
fn what_ends_a_subject_does_not_end_its_accounting() {
    build_and_execute(|| {
        TestSubjects::end(SUBJECT);
        assert_ok!(disclose(handed_over()));
        let nobody = || {
            let origin = RuntimeOrigin::signed(CLERK);
            AccessControl::disclose(origin, COUNTY, SubjectId([9; 16]), Box::new(handed_over()))
        };
        assert_refused(nobody, Error::<Test>::SubjectNotFound);
    });
}

#[test]
fn what_says_nothing_is_refused() {
    build_and_execute(|| {
        let zero = Commitment(H256::zero());
        refused(
            NewDisclosure { recipient: Recipient::Member(COUNTY), ..handed_over() },
            Error::RecipientIsSource,
        );
        refused(
            NewDisclosure { recipient: Recipient::Member(OrganisationId(9)), ..handed_over() },
            Error::RecipientNotFound,
        );
        refused(
            NewDisclosure { recipient: Recipient::Outside(zero), ..handed_over() },
            Error::CommitmentMissing,
        );
        refused(
            NewDisclosure { disclosed: documents(&[]), ..handed_over() },
            Error::NothingDisclosed,
        );
        refused(
            NewDisclosure { disclosed: documents(&[1, 0]), ..handed_over() },
            Error::CommitmentMissing,
        );
        for basis in [LegalBasis::HIPAA_AUTHORIZATION, LegalBasis::GDPR_CONSENT] {
            let ground = DisclosureGround::Law(basis);
            refused(NewDisclosure { ground, ..handed_over() }, Error::BasisIsConsent);
        }
    });
}

#[test]
fn hostile_who_does_not_act_for_the_source_posts_nothing() {
    build_and_execute(|| {
        let by = |who, organisation| -> DispatchResult {
            let origin = RuntimeOrigin::signed(who);
            AccessControl::disclose(origin, organisation, SUBJECT, Box::new(handed_over()))
        };
        assert_refused(|| by(CLERK, OrganisationId(9)), Error::<Test>::OrganisationNotFound);
        for who in [DOCTOR, PATIENT, STRANGER] {
            assert_refused(|| by(who, COUNTY), Error::<Test>::NotVouchedFor);
        }
        TestOrganisations::lapse(COUNTY, CLERK);
        assert_refused(|| by(CLERK, COUNTY), Error::<Test>::CredentialNotInForce);
        TestOrganisations::vouch(COUNTY, CLERK, RoleSet::EMPTY);
        TestOrganisations::set_active(COUNTY, false);
        assert_refused(|| by(CLERK, COUNTY), Error::<Test>::OrganisationNotActive);
        // What it owes it posts when it is back; the time shows.
        pass(DISCLOSURE_DEADLINE);
        TestOrganisations::set_active(COUNTY, true);
        let id = disclosed(NewDisclosure { first: START, last: START, ..handed_over() });
        assert_eq!(kept(id).posted_at, START + DISCLOSURE_DEADLINE);
    });
}

#[test]
fn without_room_nothing_is_posted_and_no_permit_is_used() {
    build_and_execute(|| {
        let permit = permit_for_one_use(3);
        let bytes = AccessControl::bytes_of_disclosure() + AccessControl::bytes_of_owed();
        TestAllowances::leave(COUNTY, bytes - 1);
        refused(handed_over_on(permit), Error::AllowanceExhausted);
        assert_eq!(AccessControl::permit(SUBJECT, permit).map(|it| it.uses), Some(0));
        TestAllowances::leave(COUNTY, bytes);
        assert_ok!(disclose(handed_over_on(permit)));
    });
}

#[test]
fn somebody_must_sign() {
    build_and_execute(|| {
        for origin in [RuntimeOrigin::none(), RuntimeOrigin::root()] {
            let call = || AccessControl::disclose(origin, COUNTY, SUBJECT, Box::new(handed_over()));
            assert_refused(call, DispatchError::BadOrigin);
        }
        assert_eq!(Disclosures::<Test>::iter().count(), 0);
        assert!(AccessControl::disclosure(SUBJECT, DisclosureId(0)).is_none());
    });
}
