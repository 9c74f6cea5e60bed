//! What the pallet keeps.

use crate::Lei;
use alloc::string::String;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, weights::Weight, BoundedVec};
use salus_primitives::{
    Commitment, Jurisdiction, Moment, Month, OrganisationId, OrganisationKind, Period, RoleSet,
};
use scale_info::TypeInfo;

/// How long an organisation's name is at most, in bytes.
pub const MAX_NAME: u32 = 64;

/// How many credentials one call releases at most.
pub const MAX_RELEASED: u32 = 64;

/// How many used payloads one call prunes at most.
pub const MAX_PRUNED: u32 = 64;

/// How long an encryption key is, in bytes: an X-Wing public key, 1,184 of ML-KEM-768 and 32 of X25519.
pub const ENCRYPTION_KEY_LENGTH: u32 = 1_216;

/// A public key to which data is sealed: X-Wing (draft-connolly-cfrg-xwing-kem), exactly
/// [`ENCRYPTION_KEY_LENGTH`] bytes.
pub type EncryptionKey = BoundedVec<u8, ConstU32<ENCRYPTION_KEY_LENGTH>>;

/// Whose an encryption key is.
#[derive(
    Clone, Debug, Eq, PartialEq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum KeyOwner<AccountId> {
    /// An organisation's.
    Organisation(OrganisationId),
    /// That of the account as a practitioner of the organisation.
    Practitioner(OrganisationId, AccountId),
}

impl<AccountId> KeyOwner<AccountId> {
    /// The organisation: the owner, or the one that vouches for it.
    pub fn organisation(&self) -> OrganisationId {
        match self {
            Self::Organisation(organisation) | Self::Practitioner(organisation, _) => *organisation,
        }
    }
}

/// An organisation's public name, UTF-8.
pub type OrganisationName = BoundedVec<u8, ConstU32<MAX_NAME>>;

/// How an organisation stands.
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
pub enum OrganisationStatus {
    /// A member.
    Active,
    /// Whatever rests on it is out of force until it is reinstated.
    Suspended,
    /// No longer a member, for good. Its number and its LEI are not given again.
    Removed,
}

/// A member of the consortium.
#[derive(
    Clone, Debug, Eq, PartialEq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Organisation<AccountId> {
    /// Its kind.
    pub kind: OrganisationKind,
    /// The country whose law stands for what it keeps.
    pub jurisdiction: Jurisdiction,
    /// Its public name, UTF-8.
    pub name: OrganisationName,
    /// Its Legal Entity Identifier.
    pub lei: Lei,
    /// The account that acts for it; once it is removed, the one that did last.
    pub controller: AccountId,
    /// How it stands.
    pub status: OrganisationStatus,
    /// The account that it named to produce blocks. Of a removed organisation, the one whose
    /// references could not be given back yet.
    pub collator: Option<AccountId>,
    /// When it was admitted, in milliseconds since 1970; 0 at genesis.
    pub admitted_at: Moment,
}

/// What is said of an organisation that is to be admitted.
#[derive(Clone, Debug, Eq, PartialEq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct NewOrganisation<AccountId> {
    /// Its kind.
    pub kind: OrganisationKind,
    /// The country whose law stands for what it keeps: two capital letters.
    pub jurisdiction: Jurisdiction,
    /// Its public name, UTF-8, not empty.
    pub name: OrganisationName,
    /// Its Legal Entity Identifier.
    pub lei: Lei,
    /// The account that will act for it. It may act for no other organisation.
    pub controller: AccountId,
}

/// How a credential stands.
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
pub enum CredentialStatus {
    /// In force within its period.
    Active,
    /// Out of force until it is taken up again.
    Suspended,
}

/// What an organisation vouches for of a practitioner.
#[derive(
    Clone, Debug, Eq, PartialEq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Credential {
    /// The practitioner's roles there: at least one, at most
    /// [`MAX_ROLES`](salus_primitives::MAX_ROLES).
    pub roles: RoleSet,
    /// When it is in force.
    pub period: Period,
    /// How it stands.
    pub status: CredentialStatus,
    /// Until when the first justification of an emergency is due that the practitioner owes a review.
    /// Written down by the pallet of access control.
    pub review_due: Option<Moment>,
    /// Whether the account is an alias, behind which one of the organisation's practitioners is.
    pub is_alias: bool,
}

impl Credential {
    /// Whether it is in force at this moment.
    pub fn is_in_force(&self, now: Moment) -> bool {
        self.status == CredentialStatus::Active && self.period.contains(now)
    }
}

/// What an organisation committed to about who is behind an alias account. It outlives the alias's
/// credential, so that the organisation can still say who it was.
#[derive(
    Clone, Debug, Eq, PartialEq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Alias<AccountId> {
    /// The organisation that vouches, or vouched, for it.
    pub organisation: OrganisationId,
    /// The month that it is good for.
    pub month: Month,
    /// The salted hash of who is behind it: see [`AliasOpening`](salus_primitives::AliasOpening).
    pub commitment: Commitment,
    /// Who is behind it, once the organisation has said so.
    pub practitioner: Option<AccountId>,
}

/// One organisation that stands behind an account.
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
pub struct Sponsorship {
    /// The organisation.
    pub organisation: OrganisationId,
    /// On how many grounds: as its controller, its collator, its practitioner, and one for each
    /// subject that it is custodian of and the account acts for. Never 0.
    pub grounds: u32,
}

/// How many bytes pallets of the SDK store for an account, and against whose allowance they count.
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
pub struct Deposit {
    /// The organisation.
    pub organisation: OrganisationId,
    /// How many bytes. Never 0.
    pub bytes: u64,
}

/// An organisation's seat among those who produce blocks.
#[derive(
    Clone, Debug, Eq, PartialEq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Seat<AccountId> {
    /// The organisation.
    pub organisation: OrganisationId,
    /// The account that it named.
    pub collator: AccountId,
    /// Whether the collator made no block in a whole session, so that it is in no set until the
    /// organisation takes the seat up again.
    pub is_idle: bool,
}

/// A collator that produces blocks only where seats are too few.
#[derive(
    Clone, Debug, Eq, PartialEq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct FallbackCollator<AccountId> {
    /// The organisation that runs it, and stands behind it.
    pub organisation: OrganisationId,
    /// Its account.
    pub collator: AccountId,
}

/// The session keys of collators. Each who has some holds one `consumers` reference of its account.
pub trait CollatorKeys<AccountId> {
    /// Whether the account has registered keys.
    fn are_registered(account: &AccountId) -> bool;

    /// Withdraws the keys of the account, if it has any.
    fn withdraw(account: &AccountId);

    /// What a withdrawal weighs at most.
    fn weight() -> Weight;
}

/// A member from the first block on.
#[derive(Clone, Debug, Eq, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GenesisOrganisation<AccountId> {
    /// The published code of its kind, such as `research-institute`.
    pub kind: String,
    /// The country whose law stands for what it keeps, by its ISO 3166-1 alpha-2 code, such as `DE`.
    pub jurisdiction: String,
    /// Its public name.
    pub name: String,
    /// Its Legal Entity Identifier.
    pub lei: String,
    /// The account that acts for it.
    pub controller: AccountId,
    /// The account that produces blocks for it, if one does.
    pub collator: Option<AccountId>,
    /// The account that votes for it beside its controller, if one does.
    #[serde(default = "no_account")]
    pub voting_account: Option<AccountId>,
}

/// Where the genesis says nothing: serde asks for no bound on the account by this.
fn no_account<AccountId>() -> Option<AccountId> {
    None
}

/// A fallback collator from the first block on.
#[derive(Clone, Debug, Eq, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GenesisFallback<AccountId> {
    /// The number of the organisation that runs it.
    pub organisation: u32,
    /// Its account.
    pub collator: AccountId,
}

#[cfg(test)]
mod tests {
    use super::*;
    use sp_runtime::AccountId32;

    #[test]
    fn a_practitioner_with_its_organisation_fits_in_200_bytes() {
        let organisation = Organisation::<AccountId32>::max_encoded_len();
        let credential = Credential::max_encoded_len();
        assert!(organisation + credential <= 200, "{organisation} + {credential}");
    }

    #[test]
    fn an_alias_with_its_credential_and_its_sponsor_fits_in_200_bytes() {
        let alias = Alias::<AccountId32>::max_encoded_len();
        let credential = Credential::max_encoded_len();
        let sponsor = Sponsorship::max_encoded_len();
        assert!(alias + credential + sponsor <= 200, "{alias} + {credential} + {sponsor}");
    }
}
