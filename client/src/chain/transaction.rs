//! Transactions: made, signed, and read back from their bytes.

use super::{
    calls::Call,
    types::{AccountId, MultiSignature},
    Chain, Error,
};
use crate::keys::AccountKey;
use codec::{Compact, Decode};
use subxt::{
    config::{SubstrateConfig, SubstrateExtrinsicParamsBuilder},
    ext::{
        scale_encode::{self, EncodeAsFields, FieldIter},
        scale_type_resolver::TypeResolver,
    },
    transactions::StaticPayload,
    utils::{MultiAddress, H256 as Hash},
};

/// For how many blocks a transaction can get into one. None is immortal: the chain refuses it.
pub const LIFETIME: u64 = 64;

/// A call's arguments, as they are on the wire. That they are what the chain expects was compared before.
struct Arguments(Vec<u8>);

impl EncodeAsFields for Arguments {
    fn encode_as_fields_to<R: TypeResolver>(
        &self,
        _: &mut dyn FieldIter<'_, R::TypeId>,
        _: &R,
        out: &mut Vec<u8>,
    ) -> Result<(), scale_encode::Error> {
        out.extend(&self.0);
        Ok(())
    }
}

/// A block from which on a transaction lives.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Birth {
    /// Its number.
    pub number: u64,
    /// Its hash.
    pub hash: [u8; 32],
}

/// A signed transaction.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Signed {
    /// What is sent.
    pub bytes: Vec<u8>,
    /// Who signed it.
    pub account: AccountId,
    /// Its place among the account's transactions. The chain takes each once.
    pub nonce: u64,
    /// For how many blocks it lives.
    pub period: u64,
    /// The number of the block at which it was born, modulo the period.
    pub phase: u64,
}

impl Signed {
    /// Signs a call, which may get into a block from `birth` on.
    pub fn new<C: Call>(
        chain: &Chain,
        key: &AccountKey,
        call: &C,
        nonce: u64,
        birth: Birth,
    ) -> Result<Self, Error> {
        let refused = |error: subxt::error::ExtrinsicError| Error::NotMade(error.to_string());
        let payload = StaticPayload::new(C::PALLET, C::NAME, Arguments(call.encode()));
        let parameters = SubstrateExtrinsicParamsBuilder::<SubstrateConfig>::new()
            .nonce(nonce)
            .mortal_from_unchecked(LIFETIME, birth.number, Hash(birth.hash))
            .build();
        let bytes = chain
            .offline()?
            .transactions()
            .create_v4_signable_offline(&payload, parameters)
            .and_then(|mut it| it.sign(key.pair()))
            .map_err(refused)?
            .into_encoded();
        Self::read(bytes).ok_or_else(|| Error::NotMade("it cannot be read back".into()))
    }

    /// Reads a transaction back. `None` if the bytes are none that this client makes.
    pub fn read(bytes: Vec<u8>) -> Option<Self> {
        const SIGNED_V4: u8 = 0x84;
        let rest = &mut &bytes[..];
        let length = Compact::<u32>::decode(rest).ok()?;
        if length.0 as usize != rest.len() || u8::decode(rest).ok()? != SIGNED_V4 {
            return None;
        }
        let MultiAddress::Id(account) = MultiAddress::<AccountId, ()>::decode(rest).ok()? else {
            return None;
        };
        MultiSignature::decode(rest).ok()?;
        let era = u16::decode(rest).ok()?;
        let period = 2u64 << (era % 16);
        let phase = u64::from(era >> 4) * (period >> 12).max(1);
        // Zero is the first byte of an immortal transaction.
        if era.to_le_bytes()[0] == 0 || !(4..=65_536).contains(&period) || phase >= period {
            return None;
        }
        let nonce = Compact::<u64>::decode(rest).ok()?.0;
        Some(Self { account, nonce, period, phase, bytes })
    }

    /// The number of the first block that it can no longer get into, if the chain has come to this
    /// height and it was born not longer than a period ago.
    pub fn death(&self, height: u64) -> u64 {
        let birth = (height.max(self.phase) - self.phase) / self.period * self.period + self.phase;
        birth + self.period
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use codec::Encode;

    fn bytes(era: u16, nonce: u64) -> Vec<u8> {
        let mut body = vec![0x84];
        MultiAddress::<_, ()>::Id(AccountId([7; 32])).encode_to(&mut body);
        MultiSignature::Sr25519([1; 64]).encode_to(&mut body);
        (era, Compact(nonce), 5u8, 6u8).encode_to(&mut body);
        body.encode()
    }

    #[test]
    fn what_was_signed_is_read_back() {
        // 64 blocks are 5 in the lowest four bits; the phase is above them.
        let read = Signed::read(bytes(5 | 40 << 4, 300)).expect("it is one");
        assert_eq!((read.account, read.nonce), (AccountId([7; 32]), 300));
        assert_eq!((read.period, read.phase), (64, 40));
    }

    #[test]
    fn other_bytes_are_no_transaction() {
        let good = bytes(5 | 40 << 4, 300);
        assert_eq!(Signed::read(bytes(0, 1)), None, "immortal");
        assert_eq!(Signed::read(bytes(5 | 64 << 4, 1)), None, "a phase beyond the period");
        for end in 0..good.len() {
            assert_eq!(Signed::read(good[..end].to_vec()), None);
        }
    }

    #[test]
    fn it_dies_a_period_after_it_was_born() {
        let read = Signed::read(bytes(5 | 40 << 4, 300)).expect("it is one");
        // Born at 104, which is 40 modulo 64.
        for height in 104..168 {
            assert_eq!(read.death(height), 168, "{height}");
        }
        assert_eq!(read.death(168), 232);
        assert_eq!(read.death(0), 104);
    }
}
