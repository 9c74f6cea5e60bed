//! The tests: a file for each call, and one for everything else.

mod allowance;
mod appoint_representative;
mod approve_recovery;
mod capacity;
mod claim;
mod confirm_paper;
mod contest_death;
mod did;
mod discard_paper;
mod dismiss_representative;
mod enrol;
mod enrol_assisted;
mod finish_recovery;
mod free_calls;
mod leave;
mod properties;
mod propose_recovery;
mod prune_payloads;
mod record_paper;
mod release_representatives;
mod report_deceased;
mod resign_guardian;
mod rights_lane;
mod rotate_controller;
mod set_guardians;
mod set_key_hash;
mod set_majority;
mod take_over;
mod veto_recovery;
mod withdraw_death;

use crate::mock::{RuntimeEvent, System, Test};
use salus_primitives::{audit::NewEntry, testing::TestTrail};
use sp_runtime::AccountId32;

/// The event was the last one, and this was the last line of the trail.
fn assert_told(event: crate::Event<Test>, entry: NewEntry<AccountId32>) {
    System::assert_last_event(RuntimeEvent::Identity(event));
    assert_eq!(TestTrail::last::<AccountId32>(), Some(entry));
}
