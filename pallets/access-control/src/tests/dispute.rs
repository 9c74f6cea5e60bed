//! The recipient's half: it was not so.

use crate::{mock::*, Error, Event, OwedHalves, RecipientHalf};
use frame_support::{assert_ok, dispatch::DispatchResult};
use salus_primitives::{
    audit::{AuditKind, AuditObject},
    disclosure::{DisputeReason, NewDisclosure, Recipient},
    testing::{TestAllowances, TestOrganisations},
    Commitment, DisclosureId, OrganisationId,
};
use sp_core::H256;
use sp_runtime::DispatchError;

fn dispute_by(who: u64, organisation: OrganisationId, id: DisclosureId) -> DispatchResult {
    let origin = RuntimeOrigin::signed(who);
    AccessControl::dispute(origin, organisation, SUBJECT, id, DisputeReason::OtherData)
}

#[test]
fn a_dispute_says_why_and_when() {
    build_and_execute(|| {
        let id = disclosed(handed_over());
        pass(2);
        assert_ok!(dispute_by(DOCTOR, CITY, id));
        let reason = DisputeReason::OtherData;
        assert_eq!(
            kept(id).half,
            RecipientHalf::Disputed { acknowledged: 0, reason, at: START + 2 }
        );
        assert_eq!(OwedHalves::<Test>::iter().count(), 0, "it was answered");
        assert_eq!(TestAllowances::stored(COUNTY), AccessControl::bytes_of_disclosure());
        let line = trail().pop().expect("a line");
        assert_eq!(line.kind, AuditKind::DisclosureDisputed);
        assert_eq!(line.object, AuditObject::Disclosure(id));
        assert_eq!((line.agent, line.organisation), (Some(DOCTOR), Some(CITY)));
        let told = Event::DisclosureDisputed {
            subject: SUBJECT,
            disclosure: id,
            organisation: CITY,
            reason,
        };
        assert_eq!(events().last(), Some(&told));
    });
}

#[test]
fn hostile_nobody_disputes_twice_or_what_it_acknowledged() {
    build_and_execute(|| {
        let id = disclosed(handed_over());
        assert_ok!(dispute(id));
        let again = || dispute_by(DOCTOR, CITY, id);
        assert_refused(again, Error::<Test>::AlreadyAnswered);
        let other = disclosed(handed_over());
        assert_ok!(acknowledge(other, 1));
        assert_refused(|| dispute(other), Error::<Test>::AlreadyAnswered);
    });
}

#[test]
fn hostile_nobody_disputes_for_another() {
    build_and_execute(|| {
        let id = disclosed(handed_over());
        let outside = Recipient::Outside(Commitment(H256([8; 32])));
        let to_outside = disclosed(NewDisclosure { recipient: outside, ..handed_over() });
        assert_refused(|| dispute_by(CLERK, COUNTY, id), Error::<Test>::NotTheRecipient);
        assert_refused(|| dispute(to_outside), Error::<Test>::NotTheRecipient);
        assert_refused(|| dispute(DisclosureId(77)), Error::<Test>::DisclosureNotFound);
        assert_refused(|| dispute_by(PATIENT, CITY, id), Error::<Test>::NotVouchedFor);
        let nowhere = || dispute_by(DOCTOR, OrganisationId(9), id);
        assert_refused(nowhere, Error::<Test>::OrganisationNotFound);
        TestOrganisations::lapse(CITY, DOCTOR);
        assert_refused(|| dispute(id), Error::<Test>::CredentialNotInForce);
        TestOrganisations::set_active(CITY, false);
        assert_refused(|| dispute(id), Error::<Test>::OrganisationNotActive);
    });
}

#[test]
fn somebody_must_sign() {
    build_and_execute(|| {
        let id = disclosed(handed_over());
        for origin in [RuntimeOrigin::none(), RuntimeOrigin::root()] {
            let call =
                || AccessControl::dispute(origin, CITY, SUBJECT, id, DisputeReason::NotReceived);
            assert_refused(call, DispatchError::BadOrigin);
        }
    });
}
