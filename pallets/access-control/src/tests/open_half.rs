//! Opening what was sealed.

use crate::{mock::*, Disclosure, Error, Event, Half, RecipientHalf, SealedHalves};
use frame_support::{assert_ok, dispatch::DispatchResult};
use salus_primitives::{
    audit::{AuditGround, AuditKind, AuditObject, NewEntry},
    disclosure::{
        Disclosed, DisclosureGround, NewDisclosure, Recipient, SealedContent, SealedHalf,
    },
    testing::{TestAllowances, TestOrganisations, TestSubjects},
    Commitment, DisclosureId, LegalBasis, OrganisationId, RoleSet, SealedHalfId, SubjectId,
};
use sp_core::H256;
use sp_runtime::DispatchError;

const UNTIL: u64 = START + 50;

fn nothing() -> SealedHalf {
    SealedHalf { salt: [1; 32], content: SealedContent::Nothing }
}

fn something_about(subject: SubjectId, disclosure: NewDisclosure) -> SealedHalf {
    let content = SealedContent::Disclosure { subject, disclosure, suspended_until: UNTIL };
    SealedHalf { salt: [1; 32], content }
}

fn something(disclosure: NewDisclosure) -> SealedHalf {
    something_about(SUBJECT, disclosure)
}

fn sealed(half: &SealedHalf) -> SealedHalfId {
    let id = SealedHalfId(trail().len() as u64);
    let origin = RuntimeOrigin::signed(CLERK);
    assert_ok!(AccessControl::seal_half(origin, COUNTY, half.commitment(COUNTY)));
    id
}

fn open(id: SealedHalfId, half: SealedHalf) -> DispatchResult {
    AccessControl::open_half(RuntimeOrigin::signed(CLERK), COUNTY, id, Box::new(half))
}

#[test]
fn a_disclosure_is_from_then_on_as_any_other() {
    build_and_execute(|| {
        let new = handed_over();
        let half = something(new.clone());
        let id = sealed(&half);
        pass(60);
        assert_ok!(open(id, half));

        let disclosure = DisclosureId(1);
        let awaited = RecipientHalf::Awaited { acknowledged: 0, since: START + 60 };
        assert_eq!(
            kept(disclosure),
            Disclosure {
                source: COUNTY,
                new,
                suspended_until: Some(UNTIL),
                posted_at: START + 60,
                half: awaited,
            }
        );
        assert_eq!(AccessControl::sealed_half(COUNTY, id), None);
        let line = trail().pop().expect("a line");
        assert_eq!((line.kind, line.subject), (AuditKind::DisclosurePosted, Some(SUBJECT)));
        assert_eq!(line.ground, AuditGround::Law(LegalBasis::HIPAA_REQUIRED_BY_LAW));
        assert_eq!(line.object, AuditObject::Disclosure(disclosure));
        let opened = Event::HalfOpened {
            organisation: COUNTY,
            half: id,
            disclosure: Some((SUBJECT, disclosure)),
        };
        assert_eq!(events().last(), Some(&opened));
        assert_ok!(acknowledge(disclosure, 1));
    });
}

#[test]
fn nothing_leaves_nothing() {
    build_and_execute(|| {
        let id = sealed(&nothing());
        assert_ok!(open(id, nothing()));
        assert_eq!(SealedHalves::<Test>::iter().count(), 0);
        assert_eq!(TestAllowances::stored(COUNTY), 0);
        assert_eq!(
            trail().pop(),
            Some(NewEntry {
                agent: Some(CLERK),
                organisation: Some(COUNTY),
                object: AuditObject::SealedHalf(id),
                ..NewEntry::of(AuditKind::HalfOpened)
            })
        );
        let opened = Event::HalfOpened { organisation: COUNTY, half: id, disclosure: None };
        assert_eq!(events().last(), Some(&opened));
    });
}

#[test]
fn what_stays_sealed_past_the_longest_suspension_is_open() {
    build_and_execute(|| {
        let id = sealed(&something(handed_over()));
        pass(MAX_SUSPENSION - 1);
        assert!(AccessControl::open_halves(COUNTY, None, 9).is_empty());
        pass(1);
        let open = AccessControl::open_halves(COUNTY, None, 9);
        assert_eq!(open, [(Half::Sealed(id), START + MAX_SUSPENSION)]);
        assert!(AccessControl::open_halves_about(SUBJECT, None, 9).is_empty());
    });
}

#[test]
fn hostile_only_what_was_sealed_is_opened_and_once() {
    build_and_execute(|| {
        let half = something(handed_over());
        let id = sealed(&half);
        for other in [
            nothing(),
            SealedHalf { salt: [2; 32], ..half.clone() },
            something(NewDisclosure { count: 2, ..handed_over() }),
            something_about(TestSubjects::enrol(2, None, COUNTY), handed_over()),
        ] {
            assert_refused(|| open(id, other), Error::<Test>::OpeningMismatch);
        }
        let missing = || open(SealedHalfId(77), half.clone());
        assert_refused(missing, Error::<Test>::SealedHalfNotFound);
        assert_ok!(open(id, half.clone()));
        assert_refused(|| open(id, half), Error::<Test>::SealedHalfNotFound);
    });
}

#[test]
fn hostile_a_copied_commitment_opens_for_nobody_else() {
    build_and_execute(|| {
        let half = something(handed_over());
        let id = sealed(&half);
        let copy = SealedHalfId(trail().len() as u64);
        let doctor = RuntimeOrigin::signed(DOCTOR);
        assert_ok!(AccessControl::seal_half(doctor.clone(), CITY, half.commitment(COUNTY)));
        let of_copy =
            || AccessControl::open_half(doctor.clone(), CITY, copy, Box::new(half.clone()));
        assert_refused(of_copy, Error::<Test>::OpeningMismatch);
        let of_original =
            || AccessControl::open_half(doctor.clone(), CITY, id, Box::new(half.clone()));
        assert_refused(of_original, Error::<Test>::SealedHalfNotFound);
    });
}

#[test]
fn hostile_a_disclosure_must_have_been_sound_when_it_was_sealed() {
    build_and_execute(|| {
        let (permit, _) = permit(3);
        let now = Timestamp::get();
        let zero = Commitment(H256::zero());
        let basis = DisclosureGround::Law(LegalBasis::GDPR_CONSENT);
        for (new, error) in [
            (handed_over_on(permit), Error::<Test>::OutsidePermit),
            // After it was sealed.
            (
                NewDisclosure { first: now + 15, last: now + 15, ..handed_over() },
                Error::DisclosedInFuture,
            ),
            (NewDisclosure { count: 0, ..handed_over() }, Error::SeriesMalformed),
            (NewDisclosure { ground: basis, ..handed_over() }, Error::BasisIsConsent),
            (
                NewDisclosure { recipient: Recipient::Outside(zero), ..handed_over() },
                Error::CommitmentMissing,
            ),
            (
                NewDisclosure { recipient: Recipient::Member(COUNTY), ..handed_over() },
                Error::RecipientIsSource,
            ),
            (
                NewDisclosure {
                    disclosed: Disclosed::Documents(Default::default()),
                    ..handed_over()
                },
                Error::NothingDisclosed,
            ),
        ] {
            let half = something(new);
            let id = sealed(&half);
            pass(10);
            assert_refused(|| open(id, half), error);
        }
        let about_nobody = something_about(SubjectId([9; 16]), handed_over());
        let id = sealed(&about_nobody);
        assert_refused(|| open(id, about_nobody), Error::<Test>::SubjectNotFound);
    });
}

#[test]
fn a_recipient_that_is_no_member_any_more_keeps_it_from_nobody() {
    build_and_execute(|| {
        let half = something(handed_over());
        let id = sealed(&half);
        TestOrganisations::remove(CITY);
        assert_ok!(open(id, half));
        assert!(kept(DisclosureId(1)).half.is_awaited());
    });
}

#[test]
fn neither_the_subject_s_end_nor_want_of_room_keeps_it_closed() {
    build_and_execute(|| {
        let half = something(handed_over());
        let id = sealed(&half);
        TestSubjects::end(SUBJECT);
        TestAllowances::leave(COUNTY, 0);
        assert_ok!(open(id, half));
    });
}

#[test]
fn hostile_who_does_not_act_for_the_organisation_opens_nothing() {
    build_and_execute(|| {
        let id = sealed(&nothing());
        let by = |who, organisation| {
            let origin = RuntimeOrigin::signed(who);
            AccessControl::open_half(origin, organisation, id, Box::new(nothing()))
        };
        assert_refused(|| by(CLERK, OrganisationId(9)), Error::<Test>::OrganisationNotFound);
        assert_refused(|| by(DOCTOR, COUNTY), Error::<Test>::NotVouchedFor);
        TestOrganisations::lapse(COUNTY, CLERK);
        assert_refused(|| by(CLERK, COUNTY), Error::<Test>::CredentialNotInForce);
        TestOrganisations::vouch(COUNTY, CLERK, RoleSet::EMPTY);
        TestOrganisations::set_active(COUNTY, false);
        assert_refused(|| by(CLERK, COUNTY), Error::<Test>::OrganisationNotActive);
    });
}

#[test]
fn somebody_must_sign() {
    build_and_execute(|| {
        let id = sealed(&nothing());
        for origin in [RuntimeOrigin::none(), RuntimeOrigin::root()] {
            let call = || AccessControl::open_half(origin, COUNTY, id, Box::new(nothing()));
            assert_refused(call, DispatchError::BadOrigin);
        }
    });
}
