//! The Legal Entity Identifier.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use core::str;
use scale_info::TypeInfo;

/// A Legal Entity Identifier (ISO 17442): 18 upper-case letters or digits, and two check digits by
/// ISO 7064 MOD 97-10, in ASCII.
///
/// On the wire it may be anything of 20 bytes, so that a call that carries a wrong one gets a named
/// error: check with [`Lei::is_valid`].
#[derive(
    Clone,
    Copy,
    Debug,
    Eq,
    PartialEq,
    Ord,
    PartialOrd,
    Encode,
    Decode,
    DecodeWithMemTracking,
    MaxEncodedLen,
    TypeInfo,
)]
pub struct Lei(pub [u8; 20]);

impl Lei {
    /// The identifier that the text is, if it is a valid one.
    pub fn new(text: &str) -> Option<Self> {
        text.as_bytes().try_into().map(Self).ok().filter(Self::is_valid)
    }

    /// The identifier that begins with these letters and digits. It is valid if they are upper-case
    /// letters and digits.
    pub fn with_check_digits(stem: [u8; 18]) -> Self {
        let mut lei = [0; 20];
        lei[..18].copy_from_slice(&stem);
        lei[18..].copy_from_slice(&check_digits(&stem));
        Self(lei)
    }

    /// Whether the characters are those of an identifier and the check digits are right.
    ///
    /// The digits must be the ones that the standard computes, 02 to 98: 00, 01 and 99 would leave
    /// the same remainder and give an organisation a second name.
    pub fn is_valid(&self) -> bool {
        let (stem, digits) = self.0.split_at(18);
        stem.iter().all(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase())
            && digits == check_digits(stem)
    }

    /// The identifier as text; nothing where it is not valid.
    pub fn as_str(&self) -> &str {
        if self.is_valid() {
            str::from_utf8(&self.0).unwrap_or_default()
        } else {
            ""
        }
    }
}

/// 98 less the remainder by 97 of the number that the characters spell (A is 10, Z is 35), two zeros
/// behind it.
fn check_digits(stem: &[u8]) -> [u8; 2] {
    let remainder = stem.iter().chain(b"00").fold(0u32, |remainder, byte| {
        let next = match byte {
            b'0'..=b'9' => remainder * 10 + u32::from(byte - b'0'),
            b'A'..=b'Z' => remainder * 100 + u32::from(byte - b'A') + 10,
            _ => remainder,
        };
        next % 97
    });
    let check = (98 - remainder) as u8;
    [b'0' + check / 10, b'0' + check % 10]
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const PUBLIC: [&str; 4] = [
        "5493001KJTIIGC8Y1R12",
        "529900T8BM49AURSDO55",
        "7LTWFZYICNSX8D621K86",
        "HWUPKR0MPOU8FGXBT394",
    ];

    #[test]
    fn published_identifiers_are_valid() {
        for text in PUBLIC {
            let lei = Lei::new(text).unwrap_or_else(|| panic!("{text} is a public LEI"));
            assert_eq!(lei.as_str(), text);
        }
    }

    #[test]
    fn other_lengths_and_characters_are_not() {
        for text in [
            "",
            "5493001KJTIIGC8Y1R1",
            "5493001KJTIIGC8Y1R123",
            "5493001kjtiigc8y1r12",
            "5493001KJTIIGC8Y1R 2",
            "5493-01KJTIIGC8Y1R12",
            "00000000000000000000",
        ] {
            assert_eq!(Lei::new(text), None, "{text}");
        }
        assert_eq!(Lei([0; 20]).as_str(), "");
        assert!(!Lei([0xff; 20]).is_valid());
    }

    #[test]
    fn check_digits_that_only_leave_the_same_remainder_are_not_valid() {
        let stem = (0u32..)
            .map(|n| {
                let mut stem = *b"SALUS0000000000000";
                stem[8..].copy_from_slice(format!("{n:010}").as_bytes());
                stem
            })
            .find(|stem| check_digits(stem) == *b"02")
            .expect("some stem has the check digits 02");
        let mut lei = Lei::with_check_digits(stem);
        assert!(lei.is_valid());
        lei.0[18..].copy_from_slice(b"99");
        assert!(!lei.is_valid());
    }

    proptest! {
        // ISO 7064 MOD 97-10 promises it for a digit in place of a digit and a letter in place of a
        // letter; across the two, one change in about a hundred goes unnoticed.
        #[test]
        fn one_changed_character_of_its_kind_is_found(
            which in 0..PUBLIC.len(), at in 0usize..20, digit in b'0'..=b'9', letter in b'A'..=b'Z',
        ) {
            let mut lei = Lei::new(PUBLIC[which]).expect("valid");
            let other = if lei.0[at].is_ascii_digit() { digit } else { letter };
            prop_assume!(lei.0[at] != other);
            lei.0[at] = other;
            prop_assert!(!lei.is_valid());
        }

        #[test]
        fn computed_check_digits_are_valid(stem in "[0-9A-Z]{18}") {
            let stem: [u8; 18] = stem.as_bytes().try_into().expect("18 characters");
            prop_assert!(Lei::with_check_digits(stem).is_valid());
        }
    }
}
