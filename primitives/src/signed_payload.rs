//! What people sign outside a transaction.
//!
//! A signed payload says for which chain, for what, in which version and until when it holds, so
//! that it serves nowhere else and never again.

use crate::{ids::OrganisationId, time::Moment};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_core::H256;
use sp_runtime::traits::{BlakeTwo256, Hash, IdentifyAccount, Verify};

/// What every payload begins with.
pub const PAYLOAD_PREFIX: &[u8] = b"salus";

/// What a payload is for.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Encode, Decode, TypeInfo)]
pub enum PayloadPurpose {
    /// A patient enrols: the new controller signs.
    Enrol,
    /// A subject's controller is replaced: the new one signs.
    Rotate,
    /// A subject that had no key is given one: the new controller signs.
    Claim,
    /// Guardians replace a controller whose key is lost: the new one signs.
    Recover,
    /// Somebody who came of age takes over: the new controller signs.
    TakeOver,
    /// An organisation's controller is replaced: the new one signs.
    RotateOrganisation,
    /// The glass is broken while the chain cannot be reached: the practitioner signs.
    BreakGlass,
}

/// The payload version.
pub const PAYLOAD_VERSION: u8 = 1;

/// A payload ready to be checked.
pub struct SignedPayload(Vec<u8>);

impl SignedPayload {
    /// The bytes to sign: `"salus"`, purpose (1 byte), version (1 byte), genesis hash (32), the body in
    /// SCALE, deadline (8 bytes, little endian).
    pub fn new(
        purpose: PayloadPurpose,
        genesis: H256,
        body: &impl Encode,
        deadline: Moment,
    ) -> Self {
        let mut bytes = PAYLOAD_PREFIX.to_vec();
        (purpose, PAYLOAD_VERSION, genesis).encode_to(&mut bytes);
        body.encode_to(&mut bytes);
        deadline.encode_to(&mut bytes);
        Self(bytes)
    }

    /// The bytes to sign.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// What a registry of used payloads remembers.
    pub fn digest(&self) -> H256 {
        BlakeTwo256::hash(&self.0)
    }

    /// Whether the account signed it, bare or in the `<Bytes>` wrapping of polkadot.js signers.
    pub fn is_signed_by<Signature: Verify>(
        &self,
        signature: &Signature,
        account: &<Signature::Signer as IdentifyAccount>::AccountId,
    ) -> bool {
        signature.verify(self.as_bytes(), account) || signature.verify(&self.wrapped()[..], account)
    }

    fn wrapped(&self) -> Vec<u8> {
        [b"<Bytes>", self.as_bytes(), b"</Bytes>"].concat()
    }
}

/// What is remembered of a used payload.
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
pub struct UsedPayload {
    /// The moment from which it would be refused anyhow, in milliseconds since 1970.
    pub deadline: Moment,
    /// The organisation against whose allowance it counts until it is forgotten.
    pub sponsor: OrganisationId,
}

#[cfg(test)]
mod tests {
    use super::*;
    use sp_core::{sr25519, Pair};
    use sp_runtime::{traits::IdentifyAccount, MultiSignature, MultiSigner};

    #[test]
    fn a_signature_holds_bare_and_wrapped_and_for_nothing_else() {
        let pair = sr25519::Pair::from_seed(&[1; 32]);
        let account = MultiSigner::from(pair.public()).into_account();
        let payload = |chain: u8, body: u32, deadline| {
            SignedPayload::new(PayloadPurpose::Enrol, H256([chain; 32]), &body, deadline)
        };
        let sign = |bytes: &[u8]| MultiSignature::from(pair.sign(bytes));

        let signed = payload(1, 7, 99);
        assert!(signed.is_signed_by(&sign(signed.as_bytes()), &account));
        assert!(signed.is_signed_by(&sign(&signed.wrapped()), &account));
        for other in [payload(2, 7, 99), payload(1, 8, 99), payload(1, 7, 98)] {
            assert!(!other.is_signed_by(&sign(signed.as_bytes()), &account));
            assert_ne!(other.digest(), signed.digest());
        }
        let stranger = sr25519::Pair::from_seed(&[2; 32]);
        let account = MultiSigner::from(stranger.public()).into_account();
        assert!(!signed.is_signed_by(&sign(signed.as_bytes()), &account));
    }

    #[test]
    fn the_purposes_keep_their_numbers() {
        use PayloadPurpose::*;
        for (number, purpose) in
            (0u8..).zip([Enrol, Rotate, Claim, Recover, TakeOver, RotateOrganisation, BreakGlass])
        {
            assert_eq!(purpose.encode(), [number]);
        }
    }

    #[test]
    fn the_layout_is_as_documented() {
        let payload = SignedPayload::new(PayloadPurpose::Enrol, H256([5; 32]), &7u32, 9);
        let mut expected = b"salus".to_vec();
        expected.extend([0, 1]);
        expected.extend([5; 32]);
        expected.extend([7, 0, 0, 0]);
        expected.extend([9, 0, 0, 0, 0, 0, 0, 0]);
        assert_eq!(payload.as_bytes(), expected);
    }
}
