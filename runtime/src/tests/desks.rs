//! What desks recorded from paper, by what was done and by nothing that the pallets keep.

use crate::{Consortium, RuntimeCall};
use pallet_consent_registry::Call as Registry;
use pallet_patient_identity::Call as Identity;
use salus_primitives::{
    organisation::{CapturedStatement, CapturedStatements},
    OrganisationId,
};
use std::collections::BTreeMap;

/// What each desk recorded.
#[derive(Default)]
pub struct Desks(BTreeMap<OrganisationId, CapturedStatements>);

impl Desks {
    /// This was done.
    pub fn note(&mut self, call: &RuntimeCall) {
        let (organisation, statement) = match call {
            RuntimeCall::PatientIdentity(Identity::enrol_assisted { organisation, .. }) => {
                (organisation, CapturedStatement::Enrolment)
            }
            RuntimeCall::PatientIdentity(
                Identity::record_paper { organisation, .. }
                | Identity::report_deceased { organisation, .. }
                | Identity::withdraw_death { organisation, .. },
            ) => (organisation, CapturedStatement::Paper),
            RuntimeCall::ConsentRegistry(Registry::capture { organisation, .. }) => {
                (organisation, CapturedStatement::Consent)
            }
            RuntimeCall::ConsentRegistry(
                Registry::capture_lift { organisation, .. }
                | Registry::revoke_on_paper { organisation, .. },
            ) => (organisation, CapturedStatement::Revocation),
            _ => return,
        };
        self.0.entry(*organisation).or_default().count(statement);
    }

    /// It is what the chain tells of every member.
    pub fn check(&self) {
        for number in 0..3 {
            let organisation = OrganisationId(number);
            let expected = self.0.get(&organisation).copied().unwrap_or_default();
            assert_eq!(Consortium::captured_statements(organisation), Some(expected));
        }
    }
}
