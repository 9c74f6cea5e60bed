//! Which calls the members can pause in an emergency, in which class.

use super::{BreakGlass, RightsCalls};
use crate::RuntimeCall;
use frame_support::traits::Contains;
use pallet_governance::CallClasses;
use salus_primitives::{consent::ConsentDecision, governance::CallClass, traits::RightsCalls as _};

/// The calls that can be paused: those that let something in, or open something. What is not listed here
/// cannot be: a patient's rights and what breaks the glass, what denies, revokes, dismisses or withdraws,
/// on paper too, what clears away, what the members decide and how they vote.
pub struct PausableCalls;

impl CallClasses<RuntimeCall> for PausableCalls {
    fn class(call: &RuntimeCall) -> Option<CallClass> {
        use pallet_access_control::Call as Access;
        use pallet_consent_registry::Call as Consents;
        use pallet_consortium::Call as Members;
        use pallet_patient_identity::{Call as Identity, Statement};
        use pallet_record_anchoring::Call as Records;

        // Before anything else, whatever is listed below.
        if RightsCalls::rights_call(call).is_some() || BreakGlass::contains(call) {
            return None;
        }
        let permits = |decision: &ConsentDecision| *decision == ConsentDecision::Permit;
        Some(match call {
            RuntimeCall::Consortium(
                Members::vouch { .. }
                | Members::reinstate_credential { .. }
                | Members::renew_credential { .. }
                | Members::vouch_alias { .. }
                | Members::set_encryption_key { .. },
            ) => CallClass::Credentials,

            RuntimeCall::PatientIdentity(
                Identity::enrol { .. }
                | Identity::enrol_assisted { .. }
                | Identity::claim { .. }
                | Identity::appoint_representative { .. }
                | Identity::set_guardians { .. }
                | Identity::propose_recovery { .. }
                | Identity::approve_recovery { .. }
                | Identity::report_deceased { .. }
                | Identity::record_paper {
                    statement: Statement::Appointment { .. } | Statement::CourtOrder { .. },
                    ..
                },
            ) => CallClass::Enrolment,

            RuntimeCall::ConsentRegistry(
                Consents::confirm_proposal { .. }
                | Consents::propose { .. }
                | Consents::capture_lift { .. },
            ) => CallClass::Consents,
            RuntimeCall::ConsentRegistry(Consents::grant { consent, .. })
                if permits(&consent.decision) =>
            {
                CallClass::Consents
            }
            RuntimeCall::ConsentRegistry(
                Consents::amend { consent, .. } | Consents::capture { consent, .. },
            ) if permits(&consent.decision) => CallClass::Consents,

            RuntimeCall::RecordAnchoring(
                Records::anchor { .. }
                | Records::anchor_batch { .. }
                | Records::supersede { .. }
                | Records::offer_custody { .. }
                | Records::accept_custody { .. }
                | Records::adopt_custody { .. }
                | Records::attest { .. },
            ) => CallClass::Records,

            RuntimeCall::AccessControl(Access::request { .. }) => CallClass::Access,

            _ => return None,
        })
    }
}
