//! Sealed denials: what the custodians hold, and how they evaluate it.

use crate::{
    commitment::{Commitment, Salt},
    consent::{Consent, ConsentDecision, Grantee, LiveConsent, SealedDeny, Statement},
    evaluator::keys,
    organisation::Requester,
};
use alloc::vec::Vec;
use codec::{Decode, Encode};
use scale_info::TypeInfo;
use sp_runtime::traits::{BlakeTwo256, Hash};

/// What the hash of a sealed denial begins with, so that it can be no other hash of Salus.
pub const SEALED_DENY_DOMAIN: &[u8] = b"salus/sealed-deny";

/// The version of the sealed denial's scheme.
pub const SEALED_DENY_VERSION: u16 = 1;

/// What a sealed denial states, with the salt that hides it.
#[derive(Clone, Debug, Eq, PartialEq, Encode, Decode, TypeInfo)]
pub struct Opening<AccountId> {
    /// Thirty-two random bytes, new for each: what a denial states is easily guessed.
    pub salt: Salt,
    /// Whom it speaks about. On chain it lies under a wider key, or it would tell.
    pub grantee: Grantee<AccountId>,
    /// What it states. Its decision is to deny.
    pub consent: Consent,
}

impl<AccountId: Encode> Opening<AccountId> {
    /// What of it is told on chain; nothing, if it is no denial.
    pub fn seal(&self) -> Option<SealedDeny> {
        (self.consent.decision == ConsentDecision::Deny)
            .then(|| SealedDeny { commitment: self.commitment(), period: self.consent.period })
    }

    /// BLAKE2b-256 over domain, version (little endian), salt, and the SCALE encoding of grantee and
    /// consent.
    fn commitment(&self) -> Commitment {
        let mut preimage = SEALED_DENY_DOMAIN.to_vec();
        preimage.extend_from_slice(&SEALED_DENY_VERSION.to_le_bytes());
        preimage.extend_from_slice(&self.salt);
        (&self.grantee, &self.consent).encode_to(&mut preimage);
        Commitment(BlakeTwo256::hash(&preimage))
    }
}

/// The consents with those opened whose openings are held: what a custodian evaluates. What no opening
/// fits stays sealed; what turns out to be about others is left out. Where the account hides which
/// practitioner asks, a denial toward any of the organisation may be about it.
pub fn unseal<AccountId: Clone + PartialEq + Encode>(
    consents: &[LiveConsent],
    openings: &[Opening<AccountId>],
    requester: &Requester<AccountId>,
    person_is_hidden: bool,
) -> Vec<LiveConsent> {
    let keys = keys(requester);
    let may_be_about = |grantee: &Grantee<AccountId>| {
        keys.contains(grantee)
            || (person_is_hidden
                && matches!(grantee, Grantee::Practitioner { organisation, .. }
                    if *organisation == requester.organisation))
    };
    consents
        .iter()
        .filter_map(|live| {
            let Statement::Sealed(sealed) = &live.statement else { return Some(live.clone()) };
            match openings.iter().find(|opening| opening.seal().as_ref() == Some(sealed)) {
                None => Some(live.clone()),
                Some(opening) if may_be_about(&opening.grantee) => Some(LiveConsent {
                    statement: Statement::Open(opening.consent.clone()),
                    ..live.clone()
                }),
                Some(_) => None,
            }
        })
        .collect()
}
