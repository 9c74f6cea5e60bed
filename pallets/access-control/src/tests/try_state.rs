//! That the invariants see what they are there for.

use crate::{mock::*, Permit, Permits};
use salus_primitives::{PermitId, PurposeOfUse, SensitivitySet};

/// A sound permit, after it was spoilt, does not pass.
fn is_seen(spoil: impl FnOnce(&mut PermitId, &mut Permit<u64>)) {
    new_test_ext().execute_with(|| {
        let (mut id, mut permit) = permit(3);
        AccessControl::do_try_state().expect("nothing is spoilt yet");
        spoil(&mut id, &mut permit);
        Permits::<Test>::insert(SUBJECT, id, permit);
        assert!(AccessControl::do_try_state().is_err());
    });
}

#[test]
fn a_permit_that_never_held_is_seen() {
    is_seen(|_, permit| permit.expires_at = permit.decided_at);
}

#[test]
fn a_permit_without_a_line_is_seen() {
    is_seen(|id, _| id.0 = 1);
}

#[test]
fn an_unknown_label_is_seen() {
    is_seen(|_, permit| permit.request.labels = Some(SensitivitySet::from_bits(1 << 63)));
}

#[test]
fn a_permit_for_an_emergency_is_seen() {
    is_seen(|_, permit| permit.request.purpose = PurposeOfUse::BTG);
}
