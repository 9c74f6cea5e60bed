//! Room for a subject's consents, taken of its custodian's allowance ahead of them.
//!
//! To count a consent against its sponsor reads and writes the sponsor's meter. So what a custodian stands
//! behind is counted in steps of [`ROOM_STEP`] bytes: what of a step no consent takes yet is written down
//! in the overview, which is read and written anyhow, and the meter is asked only where a step is used up
//! or one too many is left. It is the meter that a patient's transaction has at hand for its quota. So a
//! patient who revokes the last consent leaves an overview of nothing but room, for the next one; whoever
//! has an interest in it prunes it.

use crate::Overview;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use salus_primitives::OrganisationId;
use scale_info::TypeInfo;

/// How many bytes are taken or given back in one step.
pub const ROOM_STEP: u64 = 2_048;

/// Bytes that an organisation is held to for a subject's consents and that no consent takes now.
#[derive(
    Clone,
    Copy,
    Debug,
    Eq,
    PartialEq,
    Encode,
    Decode,
    DecodeWithMemTracking,
    MaxEncodedLen,
    TypeInfo,
)]
pub struct Room {
    /// The organisation: the custodian when a consent was last put in.
    pub organisation: OrganisationId,
    /// How many bytes: always less than two steps.
    pub bytes: u64,
}

impl<AccountId> Overview<AccountId> {
    /// Takes room for so many bytes. Tells how many more the organisation must be held to, and what is
    /// given back of the room of another, which was the custodian before.
    pub(crate) fn take_room(
        &mut self,
        organisation: OrganisationId,
        bytes: u64,
    ) -> (u64, Option<Room>) {
        let others = self.room.take_if(|room| room.organisation != organisation);
        let there = self.room.map_or(0, |room| room.bytes);
        let more = bytes.saturating_sub(there).div_ceil(ROOM_STEP).saturating_mul(ROOM_STEP);
        let bytes = there.saturating_add(more).saturating_sub(bytes);
        self.room = Some(Room { organisation, bytes });
        (more, others)
    }

    /// Leaves so many bytes more for the organisation's next consents, if the room is its.
    pub(crate) fn leave_room(&mut self, organisation: OrganisationId, bytes: u64) -> bool {
        let room = self.room.as_mut().filter(|room| room.organisation == organisation);
        room.map(|room| room.bytes = room.bytes.saturating_add(bytes)).is_some()
    }

    /// Takes out what is too much to keep.
    pub(crate) fn surplus_room(&mut self) -> Option<Room> {
        let room = self.room.as_mut().filter(|room| room.bytes >= 2 * ROOM_STEP)?;
        let kept = ROOM_STEP.saturating_add(room.bytes % ROOM_STEP);
        let surplus = Room { bytes: room.bytes.saturating_sub(kept), ..*room };
        room.bytes = kept;
        Some(surplus)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const HERE: OrganisationId = OrganisationId(1);
    const ELSEWHERE: OrganisationId = OrganisationId(2);

    fn overview(room: Option<u64>) -> Overview<u64> {
        let room = room.map(|bytes| Room { organisation: HERE, bytes });
        Overview { consents: 1, room, ..Default::default() }
    }

    fn left(overview: &Overview<u64>) -> Option<u64> {
        overview.room.map(|room| room.bytes)
    }

    #[test]
    fn a_step_is_taken_where_there_is_too_little() {
        for (there, bytes, more, after) in [
            (None, 1, ROOM_STEP, ROOM_STEP - 1),
            (None, ROOM_STEP, ROOM_STEP, 0),
            (None, ROOM_STEP + 1, 2 * ROOM_STEP, ROOM_STEP - 1),
            (Some(300), 300, 0, 0),
            (Some(300), 200, 0, 100),
            (Some(300), 301, ROOM_STEP, ROOM_STEP - 1),
        ] {
            let mut it = overview(there);
            assert_eq!(it.take_room(HERE, bytes), (more, None), "{there:?} {bytes}");
            assert_eq!(left(&it), Some(after));
        }
    }

    #[test]
    fn a_new_custodian_begins_with_a_step_of_its_own() {
        let mut it = overview(Some(300));
        let others = Room { organisation: HERE, bytes: 300 };
        assert_eq!(it.take_room(ELSEWHERE, 100), (ROOM_STEP, Some(others)));
        let room = Room { organisation: ELSEWHERE, bytes: ROOM_STEP - 100 };
        assert_eq!(it.room, Some(room));
        assert!(!it.leave_room(HERE, 7), "it is no longer its");
        assert_eq!(it.room, Some(room));
    }

    #[test]
    fn what_is_too_much_is_given_back_in_steps() {
        for (there, surplus, after) in [
            (2 * ROOM_STEP - 1, None, 2 * ROOM_STEP - 1),
            (2 * ROOM_STEP, Some(ROOM_STEP), ROOM_STEP),
            (5 * ROOM_STEP + 3, Some(4 * ROOM_STEP), ROOM_STEP + 3),
        ] {
            let mut it = overview(Some(there));
            assert_eq!(it.surplus_room().map(|room| room.bytes), surplus, "{there}");
            assert_eq!(left(&it), Some(after));
        }
    }

    proptest! {
        #[test]
        fn what_is_held_is_what_is_taken_and_what_is_left(
            steps in proptest::collection::vec((any::<bool>(), 1u64..3_000), 1..50),
        ) {
            let (mut it, mut held, mut taken) = (overview(None), 0, Vec::new());
            for (takes, bytes) in steps {
                if takes {
                    held += it.take_room(HERE, bytes).0;
                    taken.push(bytes);
                } else if let Some(bytes) = taken.pop() {
                    prop_assert!(it.leave_room(HERE, bytes));
                }
                held -= it.surplus_room().map_or(0, |room| room.bytes);
                let left = left(&it).unwrap_or(0);
                prop_assert_eq!(held, taken.iter().sum::<u64>() + left);
                prop_assert_eq!(held % ROOM_STEP, 0);
                prop_assert!(left < 2 * ROOM_STEP);
            }
        }
    }
}
