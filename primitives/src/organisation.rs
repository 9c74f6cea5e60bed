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
