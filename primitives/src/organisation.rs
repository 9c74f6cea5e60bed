//! What other pallets ask of the consortium.

use crate::{
    codes::{Code, OrganisationKind, PractitionerRole, RoleSet},
    ids::OrganisationId,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// Somebody who acts, and the organisation that vouches for it. Asked anew at every use: what it
/// says holds now and is kept nowhere.
#[derive(Clone, Debug, Eq, PartialEq, Encode, Decode, TypeInfo)]
pub struct Requester<AccountId> {
    /// The practitioner's account, or the organisation's own.
    pub account: AccountId,
    /// The organisation it acts for.
    pub organisation: OrganisationId,
    /// The organisation's kind.
    pub kind: OrganisationKind,
    /// The roles it has there; none for the organisation's own account.
    pub roles: RoleSet,
    /// Whether the account is an alias: which of the organisation's practitioners is behind it is not
    /// known.
    pub is_alias: bool,
}

impl<AccountId> Requester<AccountId> {
    /// Whether it has the role, or a kind of it.
    pub fn has_role(&self, role: PractitionerRole) -> bool {
        self.roles.iter().any(|own| role.subsumes(own))
    }
}

/// What a desk recorded from a paper that somebody signed.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum CapturedStatement {
    /// That a patient without a key is enrolled.
    Enrolment,
    /// A consent.
    Consent,
    /// That a consent is taken back, a deny among them.
    Revocation,
    /// Anything else that concerns a subject: who acts for it, that the patient died.
    Paper,
}

/// How many statements an organisation's desk recorded from paper since it was admitted, whatever has
/// become of them: what a sample is drawn from that is held against the papers. The trail tells which.
/// Where a number is too large to be counted up, it stays.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    Eq,
    PartialEq,
    Encode,
    Decode,
    DecodeWithMemTracking,
    MaxEncodedLen,
    TypeInfo,
)]
pub struct CapturedStatements {
    /// Patients without a key that were enrolled.
    pub enrolments: u32,
    /// Consents.
    pub consents: u32,
    /// Consents that were taken back, denies among them.
    pub revocations: u32,
    /// Anything else that concerns a subject.
    pub papers: u32,
}

impl CapturedStatements {
    /// Counts one more.
    pub fn count(&mut self, statement: CapturedStatement) {
        let number = match statement {
            CapturedStatement::Enrolment => &mut self.enrolments,
            CapturedStatement::Consent => &mut self.consents,
            CapturedStatement::Revocation => &mut self.revocations,
            CapturedStatement::Paper => &mut self.papers,
        };
        *number = number.saturating_add(1);
    }
}

/// Why nobody may act for an organisation here and now.
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
pub enum StandingRefusal {
    /// No organisation has this number.
    OrganisationNotFound,
    /// The organisation is suspended or removed.
    OrganisationNotActive,
    /// The organisation does not vouch for the account.
    NotVouchedFor,
    /// The credential is suspended, not valid yet, or expired.
    CredentialNotInForce,
}

/// Why no organisation can be made to stand behind an account.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum SponsorshipRefusal {
    /// As many organisations as the limit allows stand behind it already.
    TooManySponsors,
}

/// Why an organisation cannot store more.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum AllowanceRefusal {
    /// It has not as much of its allowance left; one that was removed has none.
    AllowanceExhausted,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statements_are_counted_by_what_they_say_and_never_beyond_the_last_number() {
        use CapturedStatement::{Consent, Enrolment, Paper, Revocation};
        let mut captured = CapturedStatements { papers: u32::MAX, ..Default::default() };
        for statement in [Enrolment, Consent, Consent, Revocation, Revocation, Revocation, Paper] {
            captured.count(statement);
        }
        let expected =
            CapturedStatements { enrolments: 1, consents: 2, revocations: 3, papers: u32::MAX };
        assert_eq!(captured, expected);
        assert!(CapturedStatements::max_encoded_len() <= 16, "it is small");
    }
}
