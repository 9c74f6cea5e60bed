//! What is proposed, on which track, and how it stands.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use core::marker::PhantomData;
use frame_support::traits::{EnsureOrigin, Get};
use salus_primitives::{governance::CallClass, Moment, OrganisationId};
use scale_info::TypeInfo;

/// What a decision is about. Each track has its own threshold and its own times, and its decisions are
/// made with an origin of their own, which opens nothing else.
#[derive(
    Clone,
    Copy,
    Debug,
    Eq,
    PartialEq,
    Ord,
    PartialOrd,
    Encode,
    Decode,
    DecodeWithMemTracking,
    MaxEncodedLen,
    TypeInfo,
    serde::Deserialize,
    serde::Serialize,
)]
#[serde(rename_all = "camelCase")]
pub enum Track {
    /// Who is a member: admission, suspension, reinstatement, removal.
    Membership,
    /// Parameters, policies and code lists.
    Parameters,
    /// Which code the runtime is upgraded to.
    Upgrade,
    /// The emergency pause of a class of calls.
    Pause,
}

impl Track {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Membership, Self::Parameters, Self::Upgrade, Self::Pause];
}

/// How many votes a proposal needs. What is counted against is all votes that there are, whether they
/// are cast or not.
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
    serde::Deserialize,
    serde::Serialize,
)]
#[serde(rename_all = "camelCase")]
pub enum Threshold {
    /// One vote for it is enough, whatever the others say: for chains that nobody relies on.
    AnyVote,
    /// More than half of all votes.
    Majority,
    /// At least two thirds of all votes.
    TwoThirds,
}

impl Threshold {
    /// Whether so many votes for it, of so many that there are, are enough.
    pub fn is_met(self, ayes: u32, votes: u32) -> bool {
        let (ayes, votes) = (u64::from(ayes), u64::from(votes));
        // Nobody's vote decides nothing, also where there are no members.
        ayes > 0
            && match self {
                Self::AnyVote => true,
                Self::Majority => ayes * 2 > votes,
                Self::TwoThirds => ayes * 3 >= votes * 2,
            }
    }
}

/// The threshold and the times of a track, all in milliseconds.
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
    serde::Deserialize,
    serde::Serialize,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TrackRules {
    /// How many votes a proposal needs.
    pub threshold: Threshold,
    /// How long a proposal may wait for them.
    pub voting: Moment,
    /// How long it then takes until it can be enacted.
    pub delay: Moment,
    /// For how long it can be enacted then.
    pub enactment: Moment,
}

impl TrackRules {
    /// Whether a proposal could pass under them at all.
    pub fn are_valid(&self) -> bool {
        self.voting > 0 && self.enactment > 0
    }
}

/// Which calls the members decide about, and how.
pub trait Tracks<Call> {
    /// The track of a call that the members decide about; nothing for all others.
    fn track(call: &Call) -> Option<Track>;

    /// The rules of a track, on a chain whose genesis gives no others.
    fn rules(track: Track) -> TrackRules;
}

/// In which class calls are paused.
pub trait CallClasses<Call> {
    /// The class of a call that can be paused; nothing for all others. What the call wraps is not looked
    /// at.
    fn class(call: &Call) -> Option<CallClass>;
}

/// When what has passed can be enacted: from, and no longer from then on.
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
pub struct Passage {
    /// The first moment at which it can.
    pub from: Moment,
    /// The first moment at which it no longer can.
    pub to: Moment,
}

/// Something that the members decide about.
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
pub struct Proposal {
    /// The track.
    pub track: Track,
    /// Who proposed it, and is held to what it stores.
    pub organisation: OrganisationId,
    /// The version of the runtime in which its call means what it says: the members voted on its bytes
    /// as that runtime reads them.
    pub spec_version: u32,
    /// The first moment at which it can no longer pass, in milliseconds since 1970.
    pub voting_ends: Moment,
    /// When it can be enacted, once it has passed.
    pub passage: Option<Passage>,
}

impl Proposal {
    /// The first moment at which nothing more comes of it, and nobody votes on it any more.
    pub fn ends(&self) -> Moment {
        self.passage.map_or(self.voting_ends, |passage| passage.to)
    }
}

/// A vote.
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
pub struct Ballot {
    /// Whose it is.
    pub organisation: OrganisationId,
    /// Whether it is for the proposal.
    pub is_aye: bool,
}

/// How the votes on a proposal stand at the moment at which they are counted. Only those of
/// organisations that are active then count.
#[derive(
    Clone, Copy, Debug, Default, Eq, PartialEq, Encode, Decode, DecodeWithMemTracking, TypeInfo,
)]
pub struct Tally {
    /// Those for it.
    pub ayes: u32,
    /// Those against it.
    pub nays: u32,
    /// All votes that there are: one of each active organisation.
    pub votes: u32,
}

/// A class of calls that is paused.
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
pub struct Pause {
    /// The class.
    pub class: CallClass,
    /// The first moment at which it no longer is, in milliseconds since 1970.
    pub until: Moment,
}

/// The rules of a track that differ from those in the runtime, from the first block on.
#[derive(Clone, Debug, Eq, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GenesisTrack {
    /// The track.
    pub track: Track,
    /// Its rules.
    pub rules: TrackRules,
}

/// What the members decided on a track. Nothing but [`Call::enact`](crate::Call::enact) makes this
/// origin.
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
pub struct Decided(pub Track);

/// Lets pass what the members decided on this track, and nothing else.
pub struct EnsureDecided<OnTrack>(PhantomData<OnTrack>);

impl<Origin, OnTrack> EnsureOrigin<Origin> for EnsureDecided<OnTrack>
where
    Origin: From<Decided> + Into<Result<Decided, Origin>>,
    OnTrack: Get<Track>,
{
    type Success = ();

    fn try_origin(origin: Origin) -> Result<(), Origin> {
        let decided = origin.into()?;
        (decided.0 == OnTrack::get()).then_some(()).ok_or_else(|| decided.into())
    }

    #[cfg(feature = "runtime-benchmarks")]
    fn try_successful_origin() -> Result<Origin, ()> {
        Ok(Decided(OnTrack::get()).into())
    }
}

/// Makes calls for benchmarks.
#[cfg(feature = "runtime-benchmarks")]
pub trait CallHelper<Call> {
    /// A call that the members decide about, as long as one can be.
    fn longest() -> Call;

    /// A call that can be paused.
    fn pausable() -> Call;
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn thresholds_are_shares_of_all_votes() {
        use Threshold::*;
        for (threshold, ayes, votes, is_met) in [
            (AnyVote, 0, 9, false),
            (AnyVote, 1, 9, true),
            (Majority, 1, 1, true),
            (Majority, 1, 2, false),
            (Majority, 2, 3, true),
            (Majority, 2, 4, false),
            (TwoThirds, 1, 1, true),
            (TwoThirds, 2, 3, true),
            (TwoThirds, 2, 4, false),
            (TwoThirds, 3, 4, true),
            (TwoThirds, 5, 8, false),
            (TwoThirds, 6, 9, true),
            (TwoThirds, u32::MAX, u32::MAX, true),
            (Majority, 0, 0, false),
        ] {
            assert_eq!(threshold.is_met(ayes, votes), is_met, "{threshold:?} {ayes} of {votes}");
        }
    }

    proptest! {
        #[test]
        fn two_disjoint_groups_never_both_decide(votes in 1u32..300, ayes in 0u32..300) {
            let ayes = ayes.min(votes);
            for threshold in [Threshold::Majority, Threshold::TwoThirds] {
                prop_assert!(
                    !(threshold.is_met(ayes, votes) && threshold.is_met(votes - ayes, votes))
                );
            }
        }

        #[test]
        fn another_vote_for_it_never_hinders(votes in 1u32..300, ayes in 0u32..299) {
            for threshold in [Threshold::AnyVote, Threshold::Majority, Threshold::TwoThirds] {
                prop_assert!(!threshold.is_met(ayes, votes) || threshold.is_met(ayes + 1, votes));
            }
        }
    }
}
