//! A patient's rights calls, which are free, whoever stands behind the patient.

use crate::ids::{OrganisationId, SubjectId};

/// What a rights call does for its subject.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Right<AccountId> {
    /// Revokes consents: one, those toward one grantee, or all.
    Revoke,
    /// Ends the subject.
    Leave,
    /// Replaces the controller.
    RotateController,
    /// Refuses the recovery that is under way.
    VetoRecovery,
    /// Dismisses this representative.
    DismissRepresentative(AccountId),
    /// Contests the report that the patient has died.
    ContestDeath,
    /// Lets a patient who came of age take over, at a desk of this organisation.
    TakeOver(OrganisationId),
    /// Makes the account that the guardians approved of the controller.
    FinishRecovery,
}

/// A call by which a patient, or somebody for it, exercises a right.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct RightsCall<AccountId> {
    /// For which subject.
    pub subject: SubjectId,
    /// Which right.
    pub right: Right<AccountId>,
}
