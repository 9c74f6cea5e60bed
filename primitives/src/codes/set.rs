//! Sets of codes.

use super::Code;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use core::{fmt, marker::PhantomData};
use scale_info::TypeInfo;

/// A set of codes of one table: bit `n` stands for the variant at place `n` of its enum.
///
/// On the wire it is a little-endian `u64`. Bits beyond the table can be decoded, so that a call
/// that carries them gets a named error and not a broken transaction: check with
/// [`CodeSet::is_known`]. The chain's metadata names the table as the type's parameter, so that a dApp
/// finds the codes of a set there.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
#[codec(encode_bound())]
#[codec(decode_bound())]
#[codec(decode_with_mem_tracking_bound())]
#[codec(mel_bound())]
pub struct CodeSet<C: 'static>(u64, PhantomData<C>);

impl<C: Code> CodeSet<C> {
    /// No code.
    pub const EMPTY: Self = Self(0, PhantomData);

    /// Exactly these codes.
    pub fn of(codes: &[C]) -> Self {
        codes.iter().copied().collect()
    }

    /// Every code of the table.
    pub fn all() -> Self {
        Self::of(C::ALL)
    }

    /// The set with these bits, known or not.
    pub const fn from_bits(bits: u64) -> Self {
        Self(bits, PhantomData)
    }

    /// The bits.
    pub const fn bits(self) -> u64 {
        self.0
    }

    /// Whether no code is in the set.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether every bit stands for a code of the table.
    pub fn is_known(self) -> bool {
        self.is_subset(Self::all())
    }

    /// Whether the code is in the set.
    pub fn contains(self, code: C) -> bool {
        self.0 & Self::bit(code) != 0
    }

    /// Adds the code.
    pub fn insert(&mut self, code: C) {
        self.0 |= Self::bit(code);
    }

    /// Whether every code of this set is in the other.
    pub const fn is_subset(self, other: Self) -> bool {
        self.0 & !other.0 == 0
    }

    /// Whether a code is in both sets.
    pub const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// The codes of both sets.
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0, PhantomData)
    }

    /// The codes, and all that they are kinds of.
    pub fn with_ancestors(self) -> Self {
        self.iter().flat_map(Code::line).collect()
    }

    /// The codes, and all their kinds.
    pub fn with_kinds(self) -> Self {
        let is_kind = |code: &C| code.line().any(|above| self.contains(above));
        C::ALL.iter().copied().filter(is_kind).collect()
    }

    /// How many bits are set.
    pub const fn len(self) -> u32 {
        self.0.count_ones()
    }

    /// The codes, in the order of the table.
    pub fn iter(self) -> impl Iterator<Item = C> {
        C::ALL.iter().copied().filter(move |code| self.contains(*code))
    }

    fn bit(code: C) -> u64 {
        1 << code.index()
    }
}

impl<C: Code> FromIterator<C> for CodeSet<C> {
    fn from_iter<I: IntoIterator<Item = C>>(codes: I) -> Self {
        let mut set = Self::EMPTY;
        codes.into_iter().for_each(|code| set.insert(code));
        set
    }
}

// By hand, since a derive would ask the same of the code.
impl<C> Clone for CodeSet<C> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<C> Copy for CodeSet<C> {}
impl<C> PartialEq for CodeSet<C> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}
impl<C> Eq for CodeSet<C> {}
impl<C: Code> Default for CodeSet<C> {
    fn default() -> Self {
        Self::EMPTY
    }
}
impl<C: Code + fmt::Debug> fmt::Debug for CodeSet<C> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_set().entries(self.iter()).finish()
    }
}
