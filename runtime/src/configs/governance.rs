//! Who decides for the consortium: its members, by vote. No origin of the runtime is Root.

use super::blocks::MAXIMUM_BLOCK_WEIGHT;
use crate::{
    adapters::PausableCalls, weights, AuditTrail, Consortium, Runtime, RuntimeCall, Timestamp,
};
use frame_support::{
    parameter_types,
    traits::{ConstU32, ConstU64},
    weights::Weight,
};
use pallet_governance::{EnsureDecided, Threshold, Track, TrackRules, Tracks};
use salus_primitives::time::{DAY, HOUR};
use sp_runtime::Perbill;

/// How many members can be active at a time. Votes are counted one by one.
pub const MAX_MEMBERS: u32 = 256;

/// How long a pause lasts at most.
pub const MAX_PAUSE: u64 = DAY;

/// How long a call that is proposed can be, in bytes: a research programme with every list full has
/// 11 KB.
pub const MAX_CALL_LENGTH: u32 = 16 * 1024;

parameter_types! {
    pub const MembershipTrack: Track = Track::Membership;
    pub const ParametersTrack: Track = Track::Parameters;
    pub const UpgradeTrack: Track = Track::Upgrade;
    pub const PauseTrack: Track = Track::Pause;
    /// A tenth of a block.
    pub MaxCallWeight: Weight = Perbill::from_percent(10) * MAXIMUM_BLOCK_WEIGHT;
}

/// What the members decided on the track of the same name, and nothing else.
pub type MembershipOrigin = EnsureDecided<MembershipTrack>;
/// What the members decided on the track of the same name, and nothing else.
pub type ParametersOrigin = EnsureDecided<ParametersTrack>;
/// What the members decided on the track of the same name, and nothing else.
pub type UpgradeOrigin = EnsureDecided<UpgradeTrack>;
/// What the members decided on the track of the same name, and nothing else.
pub type PauseOrigin = EnsureDecided<PauseTrack>;

/// What the members decide about, and how. What is not listed they cannot decide about.
///
/// Who is a member decides who votes, so that whoever could admit and remove could in the end do
/// everything: it takes as many votes as an upgrade.
pub struct Decisions;

impl Tracks<RuntimeCall> for Decisions {
    fn track(call: &RuntimeCall) -> Option<Track> {
        use pallet_access_control::Call as Access;
        use pallet_audit_trail::Call as Trail;
        use pallet_consent_registry::Call as Consents;
        use pallet_consortium::Call as Members;
        use pallet_governance::Call as Governance;
        use pallet_record_anchoring::Call as Records;

        Some(match call {
            RuntimeCall::Consortium(
                Members::admit { .. }
                | Members::suspend { .. }
                | Members::reinstate { .. }
                | Members::remove { .. },
            ) => Track::Membership,

            RuntimeCall::Consortium(
                Members::set_quota { .. }
                | Members::set_allowance { .. }
                | Members::set_fallback_collators { .. },
            )
            | RuntimeCall::ConsentRegistry(
                Consents::set_default_policy { .. }
                | Consents::set_purpose_claims { .. }
                | Consents::admit_programme { .. }
                | Consents::close_programme { .. },
            )
            | RuntimeCall::RecordAnchoring(
                Records::erase { .. } | Records::place_hold { .. } | Records::lift_hold { .. },
            )
            | RuntimeCall::AccessControl(Access::set_standing_refusals { .. })
            | RuntimeCall::AuditTrail(Trail::set_retention { .. }) => Track::Parameters,

            RuntimeCall::Governance(Governance::authorize_upgrade { .. }) => Track::Upgrade,

            RuntimeCall::Governance(Governance::pause { .. } | Governance::lift_pause { .. }) => {
                Track::Pause
            }

            _ => return None,
        })
    }

    fn rules(track: Track) -> TrackRules {
        let (threshold, voting, delay, enactment) = match track {
            Track::Membership => (Threshold::TwoThirds, 14 * DAY, DAY, 28 * DAY),
            Track::Parameters => (Threshold::Majority, 14 * DAY, 2 * DAY, 28 * DAY),
            Track::Upgrade => (Threshold::TwoThirds, 28 * DAY, 7 * DAY, 28 * DAY),
            Track::Pause => (Threshold::Majority, DAY, 0, 6 * HOUR),
        };
        TrackRules { threshold, voting, delay, enactment }
    }
}

impl pallet_governance::Config for Runtime {
    type Tracks = Decisions;
    type Electorate = Consortium;
    type Allowances = Consortium;
    type AuditTrail = AuditTrail;
    type Clock = Timestamp;
    type UpgradeOrigin = UpgradeOrigin;
    type PauseOrigin = PauseOrigin;
    type CallClasses = PausableCalls;
    type MaxMembers = ConstU32<MAX_MEMBERS>;
    type MaxProposals = ConstU32<64>;
    type MaxCallLength = ConstU32<MAX_CALL_LENGTH>;
    type MaxCallWeight = MaxCallWeight;
    type MaxPause = ConstU64<MAX_PAUSE>;
    type WeightInfo = weights::pallet_governance::WeightInfo<Self>;
    #[cfg(feature = "runtime-benchmarks")]
    type ElectorateHelper = Consortium;
    #[cfg(feature = "runtime-benchmarks")]
    type CallHelper = crate::benchmarks::GovernedCalls;
}
