//! `withdraw_study`.

use super::*;
use crate::{Studies, StudyCount};
use frame_support::{assert_noop, dispatch::DispatchResult, pallet_prelude::DispatchError};
use salus_primitives::audit::{AuditKind, AuditObject};

fn withdraw(account: u64, organisation: OrganisationId, id: StudyId) -> DispatchResult {
    ConsentRegistry::withdraw_study(signed(account), organisation, id)
}

#[test]
fn it_is_gone_and_its_room_is_given_back() {
    in_a_world(|w| {
        let id = stated(&w, study());
        let stays = stated(&w, study());
        let room = TestAllowances::stored(w.hospital);
        assert_ok!(withdraw(VERIFIER, w.hospital, id));
        assert!(!Studies::<Test>::contains_key(w.hospital, id));
        assert_eq!(StudyCount::<Test>::get(w.hospital), 1);
        assert_eq!(TestAllowances::stored(w.hospital), room / 2);
        System::assert_last_event(
            Event::StudyWithdrawn { organisation: w.hospital, study: id }.into(),
        );
        let entry = last_entry();
        assert_eq!((entry.kind, entry.subject), (AuditKind::StudyWithdrawn, None));
        assert_eq!((entry.agent, entry.organisation), (Some(VERIFIER), Some(w.hospital)));
        assert_eq!(entry.object, AuditObject::Study(id));
        assert_ok!(withdraw(VERIFIER, w.hospital, stays));
        assert!(!StudyCount::<Test>::contains_key(w.hospital));
    });
}

#[test]
fn what_a_removed_organisation_leaves_behind_goes_by_anybody() {
    in_a_world(|w| {
        let id = stated(&w, study());
        assert_noop!(withdraw(STRANGER, w.hospital, id), Error::<Test>::NotVouchedFor);
        TestOrganisations::set_active(w.hospital, false);
        assert_noop!(withdraw(STRANGER, w.hospital, id), Error::<Test>::OrganisationNotActive);
        TestOrganisations::remove(w.hospital);
        assert_ok!(withdraw(STRANGER, w.hospital, id));
    });
}

#[test]
fn what_is_not_there_or_anothers_is_not_withdrawn() {
    in_a_world(|w| {
        let id = stated(&w, study());
        assert_noop!(withdraw(CLERK, w.hospital, StudyId(id.0 + 1)), Error::<Test>::StudyNotFound);
        assert_noop!(withdraw(CLINIC_CLERK, w.clinic, id), Error::<Test>::StudyNotFound);
        TestOrganisations::lapse(w.hospital, CLERK);
        assert_noop!(withdraw(CLERK, w.hospital, id), Error::<Test>::CredentialNotInForce);
        assert_noop!(
            ConsentRegistry::withdraw_study(RuntimeOrigin::root(), w.hospital, id),
            DispatchError::BadOrigin
        );
        // Of an organisation that never was there is no study.
        assert_noop!(withdraw(CLERK, OrganisationId(77), id), Error::<Test>::StudyNotFound);
    });
}
