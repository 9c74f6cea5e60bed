//! The field's own codes, as enums and bit sets, with the parent table in code.
//!
//! `codes/health-codes.json` holds the published tables; the tests compare. A variant's place in
//! its enum is its number on the wire and its bit in a set: new codes are added at the end.

// The variants are the published codes, in upper case.
#![allow(clippy::upper_case_acronyms, non_camel_case_types)]

mod action;
mod confidentiality;
mod consent_category;
mod data_class;
mod data_meaning;
mod data_use;
mod erasure;
mod jurisdiction;
mod leaf_kind;
mod legal_basis;
mod organisation_kind;
mod purpose;
mod representative_kind;
mod role;
mod sensitivity;
mod set;
mod version_relation;

pub use action::*;
pub use confidentiality::*;
pub use consent_category::*;
pub use data_class::*;
pub use data_meaning::*;
pub use data_use::*;
pub use erasure::*;
pub use jurisdiction::*;
pub use leaf_kind::*;
pub use legal_basis::*;
pub use organisation_kind::*;
pub use purpose::*;
pub use representative_kind::*;
pub use role::*;
pub use sensitivity::*;
pub use set::*;
pub use version_relation::*;

/// A code of a published table.
pub trait Code: Copy + Eq + Sized + 'static {
    /// The URI of the code system that the codes come from.
    const SYSTEM: &'static str;
    /// Every code, in the order of the enum.
    const ALL: &'static [Self];

    /// The code as published.
    fn code(self) -> &'static str;

    /// The code that this one is a kind of, if any.
    fn parent(self) -> Option<Self>;

    /// The place in the enum, and the bit in a set.
    fn index(self) -> u8;

    /// The code published under this name.
    fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|known| known.code() == code)
    }

    /// The code and all that it is a kind of, upwards.
    fn line(self) -> impl Iterator<Item = Self> {
        core::iter::successors(Some(self), |code| code.parent())
    }

    /// Whether `other` is this code or a kind of it: TREAT subsumes COC.
    fn subsumes(self, other: Self) -> bool {
        other.line().any(|code| code == self)
    }
}

macro_rules! codes {
    (
        $(#[$meta:meta])*
        pub enum $name:ident from $system:literal {
            $( $(#[$variant_meta:meta])* $variant:ident = $code:literal $(< $parent:ident)?, )*
        }
    ) => {
        $(#[$meta])*
        #[derive(
            Clone, Copy, Debug, Eq, PartialEq, Ord, PartialOrd, Hash,
            codec::Encode, codec::Decode, codec::DecodeWithMemTracking, codec::MaxEncodedLen,
            scale_info::TypeInfo,
        )]
        pub enum $name {
            $( $(#[$variant_meta])* $variant, )*
        }

        impl $crate::codes::Code for $name {
            const SYSTEM: &'static str = $system;
            const ALL: &'static [Self] = &[$( Self::$variant, )*];

            fn code(self) -> &'static str {
                match self {
                    $( Self::$variant => $code, )*
                }
            }

            fn parent(self) -> Option<Self> {
                match self {
                    $( $( Self::$variant => Some(Self::$parent), )? )*
                    #[allow(unreachable_patterns)]
                    _ => None,
                }
            }

            fn index(self) -> u8 {
                self as u8
            }
        }
    };
}
use codes;

#[cfg(test)]
mod tests;
