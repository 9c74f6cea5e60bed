//! Tracks whose rules the genesis gives.

use crate::{mock::*, *};
use frame_support::assert_ok;

fn rules(threshold: Threshold, voting: u64) -> TrackRules {
    TrackRules { threshold, voting, delay: 1, enactment: 2 }
}

fn with(tracks: Vec<GenesisTrack>) -> sp_io::TestExternalities {
    with_genesis(GenesisConfig { tracks, ..Default::default() })
}

#[test]
fn without_any_the_runtime_s_rules_stand() {
    build_and_execute(|| {
        for track in Track::ALL {
            assert_eq!(Governance::rules(track), TestTracks::rules(track));
        }
    });
}

#[test]
fn where_one_vote_is_enough_it_is_enough_however_many_members_there_are() {
    let rules = rules(Threshold::AnyVote, 10);
    with(vec![GenesisTrack { track: Track::Upgrade, rules }]).execute_with(|| {
        assert_eq!(Governance::rules(Track::Upgrade), rules);
        assert_eq!(Governance::rules(Track::Pause), TestTracks::rules(Track::Pause));
        let id = proposed(upgrade(7));
        vote_for(id, [4]);
        assert_ok!(Governance::confirm(RuntimeOrigin::signed(1), id));
        set_time(NOW + 1);
        assert_ok!(Governance::enact(RuntimeOrigin::signed(1), id));
        check_invariants();
    });
}

#[test]
#[should_panic(expected = "nothing can pass")]
fn rules_under_which_nothing_passes_are_refused() {
    with(vec![GenesisTrack { track: Track::Upgrade, rules: rules(Threshold::AnyVote, 0) }]);
}

#[test]
#[should_panic(expected = "has rules twice")]
fn a_track_has_rules_once() {
    let twice = GenesisTrack { track: Track::Pause, rules: rules(Threshold::Majority, 1) };
    with(vec![twice.clone(), twice]);
}
