//! Which calls are a patient's rights calls, which break the glass, and which else the reserve of a
//! block is for. All are told by the outermost call; what a batch, a proxy's call or a multisig's wraps
//! is ordinary.

use crate::{AccountId, RuntimeCall};
use frame_support::traits::Contains;
use salus_primitives::{
    rights::{Right, RightsCall},
    traits,
};

/// The rights calls of all pallets.
pub struct RightsCalls;

impl traits::RightsCalls<RuntimeCall, AccountId> for RightsCalls {
    fn rights_call(call: &RuntimeCall) -> Option<RightsCall<AccountId>> {
        use pallet_consent_registry::Call as Consent;
        use pallet_patient_identity::Call as Identity;

        let (subject, right) = match call {
            RuntimeCall::ConsentRegistry(
                Consent::revoke { subject, .. }
                | Consent::revoke_toward { subject, .. }
                | Consent::revoke_all { subject },
            ) => (*subject, Right::Revoke),
            RuntimeCall::PatientIdentity(call) => match call {
                Identity::leave { subject } => (*subject, Right::Leave),
                Identity::rotate_controller { subject, .. } => (*subject, Right::RotateController),
                Identity::veto_recovery { subject } => (*subject, Right::VetoRecovery),
                Identity::contest_death { subject } => (*subject, Right::ContestDeath),
                Identity::dismiss_representative { subject, representative } => {
                    (*subject, Right::DismissRepresentative(representative.clone()))
                }
                Identity::take_over { organisation, subject, .. } => {
                    (*subject, Right::TakeOver(*organisation))
                }
                Identity::finish_recovery { subject } => (*subject, Right::FinishRecovery),
                _ => return None,
            },
            _ => return None,
        };
        Some(RightsCall { subject, right })
    }
}

/// The calls that break the glass. Whatever pauses calls lets these through.
pub struct BreakGlass;

impl Contains<RuntimeCall> for BreakGlass {
    fn contains(call: &RuntimeCall) -> bool {
        use pallet_access_control::Call as Access;

        matches!(
            call,
            RuntimeCall::AccessControl(Access::break_glass { .. } | Access::post_emergency { .. })
        )
    }
}

/// What of the operational class a block keeps room for: what breaks the glass, and an upgrade that was
/// decided, which takes more of a block than others together. Anybody may bring that, but only its own
/// code.
pub struct Reserved;

impl Contains<RuntimeCall> for Reserved {
    fn contains(call: &RuntimeCall) -> bool {
        BreakGlass::contains(call)
            || matches!(
                call,
                RuntimeCall::System(frame_system::Call::apply_authorized_upgrade { .. })
            )
    }
}
