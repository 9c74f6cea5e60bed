//! Time on the chain.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// Milliseconds since 1970-01-01T00:00:00Z, as `pallet-timestamp` keeps them.
pub type Moment = u64;

/// One minute in milliseconds.
pub const MINUTE: Moment = 60 * 1_000;
/// One hour in milliseconds.
pub const HOUR: Moment = 60 * MINUTE;
/// One day in milliseconds.
pub const DAY: Moment = 24 * HOUR;

/// A period [`from`, `to`): it begins at `from` and has ended at `to`. Without `to` it is open.
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
pub struct Period {
    /// The first moment inside, in milliseconds since 1970.
    pub from: Moment,
    /// The first moment after, in milliseconds since 1970; `None` while no end is set.
    pub to: Option<Moment>,
}

impl Period {
    /// Whether the period holds at least one moment.
    pub fn is_valid(&self) -> bool {
        self.to.is_none_or(|to| self.from < to)
    }

    /// Whether the moment lies inside.
    pub fn contains(&self, moment: Moment) -> bool {
        self.from <= moment && !self.has_ended(moment)
    }

    /// Whether the period is over.
    pub fn has_ended(&self, now: Moment) -> bool {
        self.to.is_some_and(|to| to <= now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_holds_its_beginning_and_not_its_end() {
        let period = Period { from: 10, to: Some(20) };
        assert!(!period.contains(9));
        assert!(period.contains(10));
        assert!(period.contains(19));
        assert!(!period.contains(20));
        assert!(!period.has_ended(19));
        assert!(period.has_ended(20));
    }

    #[test]
    fn an_open_period_never_ends() {
        let period = Period { from: 10, to: None };
        assert!(period.is_valid());
        assert!(period.contains(Moment::MAX));
        assert!(!period.has_ended(Moment::MAX));
    }

    #[test]
    fn a_period_without_a_moment_is_not_valid() {
        assert!(!Period { from: 10, to: Some(10) }.is_valid());
        assert!(!Period { from: 10, to: Some(9) }.is_valid());
        assert!(Period { from: 10, to: Some(11) }.is_valid());
    }
}
