//! What must fit.

use core::mem::size_of;

use crate::{configs::RuntimeBlockWeights, RuntimeCall, RuntimeEvent};
use frame_support::dispatch::DispatchClass;

#[test]
fn calls_and_events_are_small_in_memory() {
    // They are copied wherever they go.
    for (name, size) in [("call", size_of::<RuntimeCall>()), ("event", size_of::<RuntimeEvent>())] {
        assert!(size <= 256, "a {name} takes {size} bytes");
    }
}

#[test]
fn ordinary_transactions_have_a_second_and_a_half_of_a_block() {
    let normal = RuntimeBlockWeights::get().get(DispatchClass::Normal).max_total;
    assert_eq!(normal.map(|weight| weight.ref_time()), Some(1_500_000_000_000));
}
