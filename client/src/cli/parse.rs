//! What stands on a command line, in the chain's words.

use crate::chain::types::AccountId;
use chrono::{DateTime, NaiveDate};
use salus_primitives::{
    codes::{Code, CodeSet, OrganisationKind, PractitionerRole},
    consent::Grantee,
    Moment, OrganisationId, SubjectId,
};
use sp_core::H256;

/// A subject: 0x and 32 hexadecimal digits.
pub fn subject(text: &str) -> Result<SubjectId, String> {
    let digits = text.strip_prefix("0x").unwrap_or_default();
    hex::decode(digits)
        .ok()
        .and_then(|bytes| bytes.try_into().ok())
        .map(SubjectId)
        .ok_or_else(|| "a subject is 0x and 32 hexadecimal digits".into())
}

/// 32 bytes: 0x and 64 hexadecimal digits.
pub fn hash(text: &str) -> Result<H256, String> {
    text.parse().map_err(|_| "it is 0x and 64 hexadecimal digits".into())
}

/// An account, as SS58.
pub fn account(text: &str) -> Result<AccountId, String> {
    text.parse().map_err(|_| {
        "an account is a text like 5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY".into()
    })
}

/// A code of a table.
pub fn code<C: Code>(text: &str) -> Result<C, String> {
    C::from_code(text)
        .or_else(|| C::ALL.iter().copied().find(|it| it.code().eq_ignore_ascii_case(text)))
        .ok_or_else(|| {
            let known: Vec<_> = C::ALL.iter().map(|it| it.code()).collect();
            format!("{text} is no code of {}: {}", C::SYSTEM, known.join(", "))
        })
}

/// Codes of a table, with commas between them, or `all`.
pub fn codes<C: Code>(text: &str) -> Result<CodeSet<C>, String> {
    match text {
        "all" => Ok(CodeSet::all()),
        "" => Ok(CodeSet::EMPTY),
        list => list.split(',').map(|it| code(it.trim())).collect(),
    }
}

/// A moment: a date, a date with time and offset, or milliseconds since 1970.
pub fn moment(text: &str) -> Result<Moment, String> {
    let date = || {
        let day: NaiveDate = text.parse().ok()?;
        Some(day.and_hms_opt(0, 0, 0)?.and_utc().timestamp_millis())
    };
    let time = || Some(DateTime::parse_from_rfc3339(text).ok()?.timestamp_millis());
    text.parse::<u64>()
        .ok()
        .or_else(|| date().or_else(time).and_then(|it| it.try_into().ok()))
        .ok_or_else(|| {
            "a moment is like 2027-01-31, 2027-01-31T09:00:00Z or milliseconds since 1970".into()
        })
}

/// Whom a consent is given to: `everyone`, `kind:hospital`, `organisation:3`, `role:3/nurse`,
/// `practitioner:3/5Grw...`.
pub fn grantee(text: &str) -> Result<Grantee<AccountId>, String> {
    let wrong = || {
        "a grantee is one of everyone, kind:hospital, organisation:3, role:3/nurse, practitioner:3/5Grw..."
            .to_string()
    };
    if text == "everyone" {
        return Ok(Grantee::Everyone);
    }
    let (what, of) = text.split_once(':').ok_or_else(wrong)?;
    let number = |text: &str| text.parse().map(OrganisationId).map_err(|_| wrong());
    let within = || {
        let (organisation, rest) = of.split_once('/').ok_or_else(wrong)?;
        Ok::<_, String>((number(organisation)?, rest))
    };
    Ok(match what {
        "kind" => Grantee::Kind(code::<OrganisationKind>(of)?),
        "organisation" => Grantee::Organisation(number(of)?),
        "role" => {
            let (organisation, role) = within()?;
            Grantee::Role { organisation, role: code::<PractitionerRole>(role)? }
        }
        "practitioner" => {
            let (organisation, whom) = within()?;
            Grantee::Practitioner { organisation, account: account(whom)? }
        }
        _ => return Err(wrong()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use salus_primitives::codes::{ConsentAction, PurposeOfUse};

    #[test]
    fn moments_are_days_times_or_milliseconds() {
        assert_eq!(moment("1970-01-02"), Ok(86_400_000));
        assert_eq!(moment("1970-01-01T01:00:00+01:00"), Ok(0));
        assert_eq!(moment("1500"), Ok(1500));
        for wrong in ["", "tomorrow", "1969-12-31", "2027-13-01", "-1", "2027-01-01T00:00:00"] {
            assert!(moment(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn codes_are_those_of_the_tables() {
        let actions = codes::<ConsentAction>("access,collect").expect("they are codes");
        assert_eq!(actions, CodeSet::of(&[ConsentAction::COLLECT, ConsentAction::ACCESS]));
        assert_eq!(codes::<PurposeOfUse>("all").expect("it is"), CodeSet::all());
        let error = codes::<ConsentAction>("access,acess").expect_err("it is refused");
        assert!(error.contains("acess") && error.contains("disclose"), "{error}");
    }

    #[test]
    fn grantees_are_told_as_they_are_shown() {
        let alice = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";
        for text in [
            "everyone",
            "kind:hospital",
            "organisation:3",
            "role:3/nurse",
            &format!("practitioner:3/{alice}"),
        ] {
            assert_eq!(super::super::say::grantee(&grantee(text).expect("it is one")), text);
        }
        for wrong in ["", "all", "kind:house", "organisation:-1", "role:3", "practitioner:3/5G"] {
            assert!(grantee(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_subject_has_16_bytes() {
        assert_eq!(subject(&format!("0x{}", "07".repeat(16))), Ok(SubjectId([7; 16])));
        for wrong in ["", "0x", "07", &"07".repeat(16), &format!("0x{}", "07".repeat(17))] {
            assert!(subject(wrong).is_err(), "{wrong}");
        }
    }
}
