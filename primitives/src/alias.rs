//! Alias accounts of practitioners.
//!
//! Whoever acts under one account for years tells by it when it works, and with whom. A practitioner
//! may act under an **alias** instead: a fresh account, good for one calendar month. Its organisation
//! vouches for it, and ties it to the practitioner by a commitment that nobody else can open: the salt
//! is 32 random bytes that stay with the organisation. The commitment names the chain, the account and
//! the month, so that it says nothing about any other.

use crate::{
    commitment::{Commitment, Salt},
    ids::OrganisationId,
    time::Month,
};
use codec::Encode;
use sp_core::H256;
use sp_runtime::traits::{BlakeTwo256, Hash};

/// What the hash of an alias's commitment begins with, so that it can be no other hash of Salus.
pub const ALIAS_DOMAIN: &[u8] = b"salus/alias";

/// The version of the commitment's scheme.
pub const ALIAS_VERSION: u16 = 1;

/// Who is behind an alias account: what its organisation keeps to itself until it opens the alias.
#[derive(Clone, Copy, Debug)]
pub struct AliasOpening<'a, AccountId> {
    /// The organisation.
    pub organisation: OrganisationId,
    /// The alias account.
    pub alias: &'a AccountId,
    /// The practitioner's own account.
    pub practitioner: &'a AccountId,
    /// The month that the alias is good for.
    pub month: Month,
    /// The random bytes that hide the practitioner, others for each alias.
    pub salt: &'a Salt,
}

impl<AccountId: Encode> AliasOpening<'_, AccountId> {
    /// The commitment to it: BLAKE2b-256 over domain, version (2 bytes, little endian), genesis hash
    /// (32), the organisation's number (4 bytes, little endian), the alias account, the practitioner's
    /// account, the month (2 bytes, little endian), salt (32).
    pub fn commitment(&self, genesis: H256) -> Commitment {
        let mut preimage = ALIAS_DOMAIN.to_vec();
        (ALIAS_VERSION, genesis, self.organisation).encode_to(&mut preimage);
        (self.alias, self.practitioner, self.month, self.salt).encode_to(&mut preimage);
        Commitment(BlakeTwo256::hash(&preimage))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use sp_core::crypto::AccountId32;

    type Parts = (H256, OrganisationId, AccountId32, AccountId32, Month, Salt);

    fn parts() -> Parts {
        let account = |byte| AccountId32::new([byte; 32]);
        (H256([1; 32]), OrganisationId(2), account(3), account(4), Month(5), [6; 32])
    }

    fn commitment((genesis, organisation, alias, practitioner, month, salt): &Parts) -> Commitment {
        let (organisation, month) = (*organisation, *month);
        AliasOpening { organisation, alias, practitioner, month, salt }.commitment(*genesis)
    }

    #[test]
    fn the_scheme_does_not_change() {
        // By Python's `hashlib.blake2b(..., digest_size=32)` over the parts one behind the other.
        assert_eq!(format!("{:?}", commitment(&parts()).0), VECTOR);
    }
    const VECTOR: &str = "0xa0aebcd20a4baf362f95d179b5f396f45ab4dfc77e64b13056a4d17ed27a73dc";

    #[test]
    fn every_part_counts() {
        let changes: [fn(&mut Parts); 6] = [
            |it| it.0 .0[31] ^= 1,
            |it| it.1 .0 ^= 1,
            |it| it.2 = AccountId32::new([7; 32]),
            |it| it.3 = AccountId32::new([7; 32]),
            |it| it.4 .0 ^= 1,
            |it| it.5[0] ^= 1,
        ];
        for (at, change) in changes.into_iter().enumerate() {
            let mut other = parts();
            change(&mut other);
            assert_ne!(commitment(&other), commitment(&parts()), "part {at}");
        }
        // Nor can the two accounts stand for one another.
        let (genesis, organisation, alias, practitioner, month, salt) = parts();
        let swapped = (genesis, organisation, practitioner, alias, month, salt);
        assert_ne!(commitment(&swapped), commitment(&parts()));
    }
}
