//! A half that is sealed while an agency has the accounting suspended, or nothing that looks like one.

use crate::{mock::*, Error, Event, PostedHalf, SealedHalves};
use codec::Encode;
use frame_support::{assert_ok, dispatch::DispatchResult};
use salus_primitives::{
    audit::{AuditKind, AuditObject, NewEntry},
    disclosure::{SealedContent, SealedHalf},
    testing::{TestAllowances, TestOrganisations},
    Commitment, OrganisationId, SealedHalfId,
};
use sp_core::H256;
use sp_runtime::DispatchError;

const COMMITMENT: Commitment = Commitment(H256([7; 32]));

fn seal(who: u64, organisation: OrganisationId, commitment: Commitment) -> DispatchResult {
    AccessControl::seal_half(RuntimeOrigin::signed(who), organisation, commitment)
}

#[test]
fn it_is_posted_about_nobody() {
    build_and_execute(|| {
        assert_ok!(seal(CLERK, COUNTY, COMMITMENT));
        let id = SealedHalfId(0);
        let posted = PostedHalf { commitment: COMMITMENT, posted_at: START };
        assert_eq!(AccessControl::sealed_half(COUNTY, id), Some(posted));
        assert_eq!(
            trail(),
            [NewEntry {
                agent: Some(CLERK),
                organisation: Some(COUNTY),
                object: AuditObject::SealedHalf(id),
                ..NewEntry::of(AuditKind::HalfSealed)
            }]
        );
        let told = Event::HalfSealed { organisation: COUNTY, half: id, commitment: COMMITMENT };
        assert_eq!(events(), [told]);
        assert_eq!(TestAllowances::stored(COUNTY), AccessControl::bytes_of_sealed());
    });
}

#[test]
fn hostile_an_observer_cannot_tell_something_from_nothing() {
    // Everything but the commitment is the same bytes: state, trail and events.
    let seen_of = |content| {
        new_test_ext().execute_with(|| {
            let commitment = SealedHalf { salt: [1; 32], content }.commitment(COUNTY);
            assert_ok!(seal(CLERK, COUNTY, commitment));
            let told = format!("{:?} {:?}", trail(), events());
            let state: Vec<_> = SealedHalves::<Test>::iter().map(|it| it.encode()).collect();
            let hidden = format!("{:?}", commitment.0);
            assert!(told.contains(&hidden));
            let zero = sp_core::hexdisplay::HexDisplay::from(&[0u8; 32]).to_string();
            let state: Vec<_> = state
                .into_iter()
                .map(|bytes| {
                    let shown = sp_core::hexdisplay::HexDisplay::from(&bytes).to_string();
                    assert!(shown.contains(&hidden[2..]));
                    shown.replace(&hidden[2..], &zero)
                })
                .collect();
            assert!(AccessControl::open_halves_about(SUBJECT, None, 9).is_empty());
            assert!(AccessControl::disclosures(SUBJECT, None, 9).is_empty());
            (told.replace(&hidden, ""), state)
        })
    };
    let nothing = seen_of(SealedContent::Nothing);
    for suspended_until in [0, START + 1, u64::MAX] {
        let something = new_test_ext().execute_with(|| SealedContent::Disclosure {
            subject: SUBJECT,
            disclosure: handed_over(),
            suspended_until,
        });
        assert_eq!(seen_of(something), nothing);
    }
}

#[test]
fn hostile_who_does_not_act_for_the_organisation_seals_nothing() {
    build_and_execute(|| {
        let nowhere = || seal(CLERK, OrganisationId(9), COMMITMENT);
        assert_refused(nowhere, Error::<Test>::OrganisationNotFound);
        assert_refused(|| seal(DOCTOR, COUNTY, COMMITMENT), Error::<Test>::NotVouchedFor);
        TestOrganisations::lapse(COUNTY, CLERK);
        assert_refused(|| seal(CLERK, COUNTY, COMMITMENT), Error::<Test>::CredentialNotInForce);
        TestOrganisations::set_active(COUNTY, false);
        assert_refused(|| seal(CLERK, COUNTY, COMMITMENT), Error::<Test>::OrganisationNotActive);
    });
}

#[test]
fn zero_is_no_commitment_and_room_is_needed() {
    build_and_execute(|| {
        let zero = || seal(CLERK, COUNTY, Commitment(H256::zero()));
        assert_refused(zero, Error::<Test>::CommitmentMissing);
        TestAllowances::leave(COUNTY, AccessControl::bytes_of_sealed() - 1);
        assert_refused(|| seal(CLERK, COUNTY, COMMITMENT), Error::<Test>::AllowanceExhausted);
    });
}

#[test]
fn somebody_must_sign() {
    build_and_execute(|| {
        for origin in [RuntimeOrigin::none(), RuntimeOrigin::root()] {
            let call = || AccessControl::seal_half(origin, COUNTY, COMMITMENT);
            assert_refused(call, DispatchError::BadOrigin);
        }
    });
}
