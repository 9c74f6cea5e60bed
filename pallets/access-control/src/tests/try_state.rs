//! That the invariants see what they are there for.

use crate::{
    mock::*, AccessBatches, Demand, Demands, Denials, Disclosure, Disclosures, Half, OwedHalves,
    Permit, PermitUsage, Permits, PostedBatch, PostedHalf, PostedUntil, RecipientHalf,
    SealedHalves,
};
use salus_primitives::{
    access_batch::{AccessBatch, StateRef},
    disclosure::{Disclosed, Recipient},
    AccessBatchId, Commitment, DisclosureId, Period, PermitId, PurposeOfUse, SealedHalfId,
    SensitivitySet,
};
use sp_core::{sr25519, H256};

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

#[test]
fn a_permit_for_one_use_that_was_used_twice_is_seen() {
    is_seen(|_, permit| (permit.usage, permit.uses) = (PermitUsage::Single, 2));
}

/// Something that is not so, put where it does not belong.
fn is_seen_of(spoil: impl FnOnce()) {
    new_test_ext().execute_with(|| {
        AccessControl::do_try_state().expect("nothing is spoilt yet");
        spoil();
        assert!(AccessControl::do_try_state().is_err());
    });
}

/// A sound disclosure, after it was spoilt, does not pass.
fn is_seen_of_disclosure(spoil: impl FnOnce(&mut DisclosureId, &mut Disclosure)) {
    new_test_ext().execute_with(|| {
        let mut id = disclosed(handed_over());
        AccessControl::do_try_state().expect("nothing is spoilt yet");
        let mut it = Disclosures::<Test>::take(SUBJECT, id).expect("it was posted");
        spoil(&mut id, &mut it);
        Disclosures::<Test>::insert(SUBJECT, id, it);
        assert!(AccessControl::do_try_state().is_err());
    });
}

#[test]
fn a_disclosure_that_is_not_sound_is_seen() {
    is_seen_of_disclosure(|id, _| id.0 = 1);
    is_seen_of_disclosure(|_, it| it.new.count = 0);
    is_seen_of_disclosure(|_, it| it.new.first -= 1);
    is_seen_of_disclosure(|_, it| it.new.count = 2);
    is_seen_of_disclosure(|_, it| it.posted_at -= 1);
    is_seen_of_disclosure(|_, it| it.new.recipient = Recipient::Member(COUNTY));
    is_seen_of_disclosure(|_, it| it.new.disclosed = Disclosed::Documents(Default::default()));
}

#[test]
fn a_half_that_does_not_fit_is_seen() {
    is_seen_of_disclosure(|_, it| it.half = RecipientHalf::NotExpected);
    is_seen_of_disclosure(|_, it| it.half = RecipientHalf::Acknowledged { at: START, count: 2 });
    is_seen_of_disclosure(|_, it| it.half = RecipientHalf::Acknowledged { at: START, count: 1 });
    is_seen_of_disclosure(|_, it| {
        it.half = RecipientHalf::Awaited { acknowledged: 1, since: START }
    });
    is_seen_of_disclosure(|_, it| {
        it.new.recipient = Recipient::Outside(Commitment(H256([8; 32])));
    });
}

#[test]
fn a_half_that_is_owed_for_nothing_is_seen() {
    is_seen_of(|| OwedHalves::<Test>::insert(CITY, Half::Leaves(SUBJECT), START));
    is_seen_of(|| {
        let period = Period { from: 1, to: Some(START) };
        let demand = Demand { period, demanded_at: START, sponsor: COUNTY, answer: None };
        Demands::<Test>::insert(SUBJECT, CITY, demand);
    });
}

#[test]
fn a_sealed_half_of_nothing_is_seen() {
    let posted = |seed| PostedHalf { commitment: Commitment(H256([seed; 32])), posted_at: START };
    is_seen_of(|| {
        disclosed(handed_over());
        SealedHalves::<Test>::insert(COUNTY, SealedHalfId(0), posted(0));
    });
    is_seen_of(|| SealedHalves::<Test>::insert(COUNTY, SealedHalfId(0), posted(1)));
}

#[test]
fn a_batch_that_is_not_sound_is_seen() {
    let insert = |id, from, to, count| {
        let root = if count == 0 { H256::zero() } else { H256([1; 32]) };
        let state = StateRef { number: 0, hash: H256::zero(), time: 0 };
        let tag_key = sr25519::Public::default();
        let batch = AccessBatch { root, count, tag_key, from, to, state, is_degraded: false };
        let posted = PostedBatch { batch, posted_at: START, is_state_known: false };
        AccessBatches::<Test>::insert(COUNTY, AccessBatchId(id), posted);
    };
    // Two lines of the trail, and up to where was posted.
    let until = |until| {
        disclosed(handed_over());
        disclosed(handed_over());
        PostedUntil::<Test>::insert(COUNTY, until);
    };
    new_test_ext().execute_with(|| {
        until(9);
        insert(0, 1, 5, 1);
        insert(1, 5, 9, 0);
        AccessControl::do_try_state().expect("this is how it should be");
    });
    let spoilt: [(u64, &[(u64, u64, u64, u32)]); 6] = [
        (9, &[(0, 5, 5, 1)]),
        (START + 1, &[(0, 5, START + 1, 1)]),
        (9, &[(0, 1, 9, MAX_ACCESS_BATCH_SIZE + 1)]),
        (9, &[(0, 1, 5, 1), (1, 4, 9, 1)]),
        (8, &[(0, 1, 9, 1)]),
        (9, &[(2, 1, 9, 1)]),
    ];
    for (end, batches) in spoilt {
        is_seen_of(|| {
            until(end);
            batches.iter().for_each(|(id, from, to, count)| insert(*id, *from, *to, *count));
        });
    }
    is_seen_of(|| {
        until(9);
        insert(0, 1, 9, 0);
        AccessBatches::<Test>::mutate(COUNTY, AccessBatchId(0), |posted| {
            posted.as_mut().expect("it was put there").batch.count = 1;
        });
    });
}

#[test]
fn a_demand_of_what_was_to_come_is_seen() {
    is_seen_of(|| {
        let period = Period { from: 1, to: Some(START + 1) };
        let answer = Some((crate::DemandAnswer::Absent, START));
        let demand = Demand { period, demanded_at: START, sponsor: COUNTY, answer };
        Demands::<Test>::insert(SUBJECT, CITY, demand);
    });
}

#[test]
fn too_many_denials_are_seen() {
    is_seen_of(|| {
        let until = START + u64::from(DENIAL_BURST) * DENIAL_INTERVAL + 1;
        Denials::<Test>::insert(CITY, SUBJECT, until);
    });
}
