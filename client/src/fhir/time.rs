//! Moments and periods: what FHIR writes as text, and both ends of which belong to it.

use super::{
    issue::{Findings, Note, Problem},
    json::{string, Element},
};
use chrono::{DateTime, Datelike, NaiveDate, Timelike};
use salus_primitives::time::{Moment, Period, DAY, HOUR, MINUTE};
use serde_json::{json, Value};

/// The moments that a FHIR dateTime stands for: `2022` is a year long, `2022-12-31` a day, and
/// `2022-12-31T10:00:00Z` a second. In milliseconds since 1970, before which they may lie.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
struct Span {
    /// The first.
    first: i64,
    /// The last. Less than the first where no whole millisecond is meant.
    last: i64,
    /// Whether an offset from UTC was told.
    has_offset: bool,
}

const DAY_MS: i64 = DAY as i64;

impl Span {
    fn parse(text: &str) -> Option<Self> {
        match text.split_once('T') {
            None => Self::parse_date(text),
            Some((date, time)) => Self::parse_time(date, time),
        }
    }

    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. Without an offset the calendar is that of UTC.
    fn parse_date(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let year = number(parts.next()?, 4)?;
        let month =
            parts.next().map(|month| number(month, 2)).map_or(Some(None), |m| m.map(Some))?;
        let day = parts.next().map(|day| number(day, 2)).map_or(Some(None), |d| d.map(Some))?;
        if parts.next().is_some() || year == 0 {
            return None;
        }
        let first = midnight(year, month.unwrap_or(1), day.unwrap_or(1))?;
        let next = match (month, day) {
            (_, Some(_)) => first + DAY_MS,
            (Some(12) | None, None) => midnight(year + 1, 1, 1)?,
            (Some(month), None) => midnight(year, month + 1, 1)?,
        };
        Some(Self { first, last: next - 1, has_offset: false })
    }

    /// A day, and `hh:mm:ss` with any number of further digits, and `Z` or an offset.
    fn parse_time(date: &str, time: &str) -> Option<Self> {
        if date.len() != 10 {
            return None;
        }
        let day = Self::parse_date(date)?;
        let zone = time.find(['Z', '+', '-'])?;
        let (time, zone) = time.split_at(zone);
        let (whole, fraction) = match time.split_once('.') {
            Some((whole, fraction)) => (whole, Some(fraction)),
            None => (time, None),
        };
        let mut parts = whole.split(':');
        let (hour, minute, second) =
            (number(parts.next()?, 2)?, number(parts.next()?, 2)?, number(parts.next()?, 2)?);
        // A leap second has no place among the chain's milliseconds.
        if parts.next().is_some() || hour > 23 || minute > 59 || second > 59 {
            return None;
        }
        let at = i64::from(hour) * HOUR as i64
            + i64::from(minute) * MINUTE as i64
            + i64::from(second) * 1_000
            - offset(zone)?;
        let (first, last) = fraction.map_or(Some((0, 999)), milliseconds)?;
        let begins = day.first + at;
        Some(Self { first: begins + first, last: begins + last, has_offset: true })
    }
}

/// So many digits.
fn number(text: &str, digits: usize) -> Option<u32> {
    let is_number = text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().ok()).flatten()
}

/// When a day begins.
fn midnight(year: u32, month: u32, day: u32) -> Option<i64> {
    let date = NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)?;
    Some(date.and_hms_opt(0, 0, 0)?.and_utc().timestamp_millis())
}

/// `Z`, or hours and minutes before or after UTC.
fn offset(zone: &str) -> Option<i64> {
    if zone == "Z" {
        return Some(0);
    }
    let sign = if zone.starts_with('-') { -1 } else { 1 };
    let (hours, minutes) = zone.get(1..)?.split_once(':')?;
    let (hours, minutes) = (number(hours, 2)?, number(minutes, 2)?);
    let is_known = hours < 14 && minutes < 60 || hours == 14 && minutes == 0;
    let offset = i64::from(hours) * HOUR as i64 + i64::from(minutes) * MINUTE as i64;
    is_known.then_some(sign * offset)
}

/// The whole milliseconds within a second that its further digits stand for.
fn milliseconds(fraction: &str) -> Option<(i64, i64)> {
    if fraction.is_empty() || !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let (first, beyond) = match fraction.split_at_checked(3) {
        Some((first, beyond)) => (first, beyond),
        None => (fraction, ""),
    };
    let scale = 10_i64.pow(3 - first.len() as u32);
    let begins = first.parse::<i64>().ok()? * scale;
    // Digits beyond the third name a moment between two milliseconds, if they are not all zero.
    let is_between = beyond.bytes().any(|byte| byte != b'0');
    Some(if is_between { (begins + 1, begins) } else { (begins, begins + scale - 1) })
}

/// Reads a dateTime, of which the document makes no rule, as the moment at which it begins.
pub(super) fn moment(path: &str, value: &Value, findings: &Findings) -> Option<Moment> {
    let span = span(path, value, findings)?;
    Some(since_1970(path, span.first, findings))
}

fn span(path: &str, value: &Value, findings: &Findings) -> Option<Span> {
    let text = string(path, value, findings)?;
    let span = Span::parse(text);
    match span {
        None => findings.issue(path, Problem::WrongType("dateTime")),
        Some(span) if !span.has_offset => findings.warn(path, Note::ReadAsUtc),
        Some(_) => {}
    }
    span
}

fn since_1970(path: &str, moment: i64, findings: &Findings) -> Moment {
    Moment::try_from(moment).unwrap_or_else(|_| {
        findings.warn(path, Note::Before1970);
        0
    })
}

/// Reads a Period. FHIR's end is the last that belongs to it, the chain's is the first that does not.
pub(super) fn period(path: &str, value: &Value, findings: &Findings) -> Option<Period> {
    let element = Element::open(path, value, findings)?;
    let from = element
        .one("start", span)
        .map_or(0, |start| since_1970(&start.path, start.value.first, findings));
    let to = element.one("end", span);
    element.close();
    let to = match to {
        None => None,
        Some(end) => match Moment::try_from(end.value.last + 1) {
            Ok(to) if to > from => Some(to),
            _ => {
                findings.issue(path, Problem::PeriodEmpty);
                return None;
            }
        },
    };
    Some(Period { from, to })
}

/// Writes a moment to the millisecond.
pub(super) fn write_moment(moment: Moment) -> Option<String> {
    let time = DateTime::from_timestamp_millis(i64::try_from(moment).ok()?)?;
    (time.year() <= 9999).then(|| {
        let milliseconds = time.timestamp_subsec_millis();
        format!(
            "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{milliseconds:03}Z",
            time.year(),
            time.month(),
            time.day(),
            time.hour(),
            time.minute(),
            time.second(),
        )
    })
}

/// Writes a Period. Its beginning is told even where it is 1970: a Period of FHIR is never empty.
pub(super) fn write_period(path: &str, period: Period, findings: &Findings) -> Value {
    let write = |name: &str, moment: Moment| {
        write_moment(moment).unwrap_or_else(|| {
            findings.issue(format!("{path}.{name}"), Problem::MomentTooLate);
            String::new()
        })
    };
    let start = write("start", period.from);
    match period.to {
        None => json!({ "start": start }),
        // A period that ended before it began holds no moment; FHIR could not tell it either.
        Some(0) => {
            findings.issue(path, Problem::PeriodEmpty);
            Value::Null
        }
        Some(to) => json!({ "start": start, "end": write("end", to - 1) }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// By `date -u -d 2022-01-01 +%s` and the like.
    const YEAR_2022: i64 = 1_640_995_200_000;
    const YEAR_2023: i64 = 1_672_531_200_000;

    fn read(period: Value) -> Result<Period, Vec<Problem>> {
        let findings = Findings::default();
        let read = super::period("Consent.period", &period, &findings);
        match findings.finish() {
            Ok(_) => Ok(read.expect("nothing is wrong")),
            Err(refusal) => Err(refusal.issues.into_iter().map(|issue| issue.problem).collect()),
        }
    }

    #[test]
    fn a_date_lasts_as_long_as_it_says() {
        for (text, first, next) in [
            ("2022", YEAR_2022, YEAR_2023),
            ("2022-01", YEAR_2022, YEAR_2022 + 31 * DAY_MS),
            ("2022-12", YEAR_2023 - 31 * DAY_MS, YEAR_2023),
            ("2022-12-31", YEAR_2023 - DAY_MS, YEAR_2023),
            ("2024-02", 1_706_745_600_000, 1_709_251_200_000),
            ("2022-01-01T00:00:00Z", YEAR_2022, YEAR_2022 + 1_000),
            ("2022-01-01T01:00:00+01:00", YEAR_2022, YEAR_2022 + 1_000),
            ("2021-12-31T19:00:00-05:00", YEAR_2022, YEAR_2022 + 1_000),
            ("2022-01-01T00:00:00.5Z", YEAR_2022 + 500, YEAR_2022 + 600),
            ("2022-01-01T00:00:00.123Z", YEAR_2022 + 123, YEAR_2022 + 124),
            ("2022-01-01T00:00:00.123000Z", YEAR_2022 + 123, YEAR_2022 + 124),
            // Between two milliseconds: a period that begins here begins with the next one, and one
            // that ends here has the one before in it.
            ("2022-01-01T00:00:00.1234Z", YEAR_2022 + 124, YEAR_2022 + 124),
        ] {
            let span = Span::parse(text).expect(text);
            assert_eq!((span.first, span.last + 1), (first, next), "{text}");
        }
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for text in [
            "",
            "22",
            "2022-1",
            "2022-13",
            "2022-00",
            "2022-02-29",
            "2022-01-01-01",
            "0000",
            "+2022",
            "2022-01-01T",
            "2022-01-01T10",
            "2022-01-01T10:00Z",
            "2022-01-01T10:00:00",
            "2022T10:00:00Z",
            "2022-01-01T24:00:00Z",
            "2022-01-01T10:60:00Z",
            "2022-01-01T23:59:60Z",
            "2022-01-01T10:00:00.Z",
            "2022-01-01T10:00:00.+5Z",
            "2022-01-01T10:00:00+14:01",
            "2022-01-01T10:00:00+1:00",
            "2022-01-01T10:00:00z",
            "2022-01-01 10:00:00Z",
            "２０２２",
        ] {
            assert_eq!(Span::parse(text), None, "{text}");
        }
    }

    #[test]
    fn both_ends_of_a_fhir_period_belong_to_it() {
        let year = Period { from: YEAR_2022 as u64, to: Some(YEAR_2023 as u64) };
        assert_eq!(read(json!({ "start": "2022-01-01", "end": "2022-12-31" })), Ok(year));
        assert_eq!(read(json!({ "end": "2022" })), Ok(Period { from: 0, to: year.to }));
        assert_eq!(read(json!({ "start": "2022" })), Ok(Period { from: year.from, to: None }));
        assert_eq!(read(json!({ "start": "1923-07-25" })), Ok(Period { from: 0, to: None }));
    }

    #[test]
    fn a_period_without_a_moment_is_refused() {
        for period in [
            json!({ "start": "2022", "end": "2021" }),
            json!({ "end": "1969" }),
            json!({ "start": "2022-01-01T00:00:00.1234Z", "end": "2022-01-01T00:00:00.1236Z" }),
        ] {
            assert_eq!(read(period), Err(vec![Problem::PeriodEmpty]));
        }
    }

    proptest! {
        #[test]
        fn periods_come_back(from in 0u64..253_402_300_800_000, length in prop::option::of(1u64..1 << 44)) {
            let to = length.map(|length| (from + length).min(253_402_300_800_000));
            let period = Period { from, to };
            prop_assert_eq!(read(write_period("", period, &Findings::default())), Ok(period));
        }

        #[test]
        fn what_four_digits_cannot_tell_is_refused(from in 253_402_300_800_000u64..) {
            let findings = Findings::default();
            write_period("Consent.period", Period { from, to: None }, &findings);
            let refusal = findings.finish().expect_err("the year has five digits");
            prop_assert_eq!(&refusal.issues[0].problem, &Problem::MomentTooLate);
            prop_assert_eq!(&refusal.issues[0].path, "Consent.period.start");
        }
    }
}
