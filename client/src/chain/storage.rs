//! Keys of storage.

use sp_crypto_hashing::{twox_128, twox_64};

/// The key of a value, and what those of a map begin with.
pub fn value(pallet: &str, name: &str) -> Vec<u8> {
    [twox_128(pallet.as_bytes()), twox_128(name.as_bytes())].concat()
}

/// A part of a key of a map that is hashed with Twox64Concat.
pub fn twox_64_concat(part: &[u8]) -> Vec<u8> {
    [&twox_64(part)[..], part].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_as_published() {
        assert_eq!(
            hex::encode(value("Timestamp", "Now")),
            "f0c365c3cf59d671eb72da0e7a4113c49f1f0515f462cdcf84e0f1d6045dfcbb"
        );
        assert_eq!(hex::encode(twox_64_concat(&[0; 4])), "b4def25cfda6ef3a00000000");
    }
}
