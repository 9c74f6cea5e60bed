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

/// A month of the Gregorian calendar in UTC, counted from January 1970, which is 0.
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
pub struct Month(pub u16);

/// How many days of a common year lie before each of its months.
const DAYS_BEFORE: [u64; 12] = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/// How many leap days lie before the year.
const fn leap_days_before(year: u64) -> u64 {
    let last = year - 1;
    last / 4 - last / 100 + last / 400
}

/// When so many months since January 1970 are over.
fn after(months: u32) -> Moment {
    let (years, month) = (u64::from(months / 12), (months % 12) as usize);
    let year = 1970 + years;
    // The leap day of the year itself lies before its month from March on.
    let leap_days =
        leap_days_before(if month < 2 { year } else { year + 1 }) - leap_days_before(1970);
    (years * 365 + leap_days + DAYS_BEFORE[month]) * DAY
}

impl Month {
    /// The month's first moment.
    pub fn begins(self) -> Moment {
        after(self.0.into())
    }

    /// The first moment after the month.
    pub fn ends(self) -> Moment {
        after(u32::from(self.0) + 1)
    }

    /// The whole month.
    pub fn period(self) -> Period {
        Period { from: self.begins(), to: Some(self.ends()) }
    }

    /// Whether the month, or a later one, is now.
    pub fn has_begun(self, now: Moment) -> bool {
        self.begins() <= now
    }

    /// Whether the month is over.
    pub fn has_ended(self, now: Moment) -> bool {
        self.ends() <= now
    }

    /// Whether the month is now, or begins when the present one ends.
    pub fn is_this_or_next(self, now: Moment) -> bool {
        !self.has_ended(now)
            && self.0.checked_sub(1).is_none_or(|before| Self(before).has_begun(now))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_month_begins_where_the_one_before_ends() {
        let mut begins = 0;
        for number in 0..=u16::MAX {
            let month = Month(number);
            assert_eq!(month.begins(), begins, "{month:?}");
            assert!(month.has_begun(begins) && (begins == 0 || !month.has_begun(begins - 1)));
            let year = 1970 + u32::from(number) / 12;
            let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
            begins += DAY
                * match number % 12 {
                    1 if is_leap => 29,
                    1 => 28,
                    3 | 5 | 8 | 10 => 30,
                    _ => 31,
                };
            assert_eq!(month.ends(), begins, "{month:?}");
            assert!(month.has_ended(begins) && !month.has_ended(begins - 1));
            assert_eq!(month.period(), Period { from: month.begins(), to: Some(begins) });
        }
    }

    #[test]
    fn a_month_is_this_one_from_its_beginning_and_the_next_one_a_month_before() {
        let month = Month(7);
        for (now, expected) in [
            (Month(6).begins() - 1, false),
            (Month(6).begins(), true),
            (month.begins() - 1, true),
            (month.begins(), true),
            (month.ends() - 1, true),
            (month.ends(), false),
        ] {
            assert_eq!(month.is_this_or_next(now), expected, "at {now}");
        }
        assert!(Month(0).is_this_or_next(0));
        assert!(!Month(u16::MAX).is_this_or_next(0));
        assert!(!Month(u16::MAX).is_this_or_next(Moment::MAX));
    }

    #[test]
    fn months_begin_as_the_calendar_says() {
        // By `date -u -d 2000-03-01 +%s` and the like.
        for (year, month, seconds) in
            [(2000, 3, 951_868_800), (2026, 11, 1_793_491_200), (2100, 3, 4_107_542_400)]
        {
            assert_eq!(Month((year - 1970) * 12 + month - 1).begins(), seconds * 1_000);
        }
    }

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
