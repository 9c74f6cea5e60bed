//! The accounting of disclosures, 45 CFR 164.528.

use super::{
    gather::Gathered,
    table::{Column, Table},
    words,
};
use crate::chain::types::{Disclosure, Half, PermitGround, RecipientHalf};
use salus_primitives::{
    codes::Code,
    disclosure::{DisclosureGround, Recipient},
    DisclosureId, LegalBasis, Period, PurposeOfUse,
};

const COLUMNS: &[Column] = &[
    Column { key: "disclosure", heading: "Disclosure" },
    Column { key: "first", heading: "Date (of the first)" },
    Column { key: "last", heading: "Date of the last" },
    Column { key: "count", heading: "How often" },
    Column { key: "source", heading: "Disclosed by" },
    Column { key: "recipient", heading: "Received by" },
    Column { key: "description", heading: "What" },
    Column { key: "purpose", heading: "Purpose" },
    Column { key: "basis", heading: "Basis" },
    Column { key: "receipt", heading: "What the recipient says" },
    Column { key: "accounted", heading: "Accounted for on" },
];

/// Why a disclosure need not be accounted for, 45 CFR 164.528(a)(1).
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Exemption {
    /// (i): treatment, payment and health care operations.
    CareAndOperations,
    /// (ii): to the individual.
    ToTheIndividual,
    /// (iv): by the individual's authorization.
    Authorised,
}

impl Exemption {
    const ALL: [Self; 3] = [Self::CareAndOperations, Self::ToTheIndividual, Self::Authorised];

    fn why(self) -> &'static str {
        match self {
            Self::CareAndOperations => {
                "for treatment, payment or health care operations, 45 CFR 164.528(a)(1)(i)"
            }
            Self::ToTheIndividual => {
                "to the patient or its representative, 45 CFR 164.528(a)(1)(ii)"
            }
            Self::Authorised => "which the patient authorised, 45 CFR 164.528(a)(1)(iv)",
        }
    }
}

/// The disclosures of a period that must be accounted for. Those that need not are counted.
pub fn accounting(of: &Gathered, over: Period) -> Table {
    let (mut rows, mut outside, mut exempt) = (Vec::new(), 0u32, [0u32; Exemption::ALL.len()]);
    for (id, it) in &of.disclosures {
        // A series is in, if a part of it may be.
        if it.new.last < over.from || over.to.is_some_and(|to| it.new.first >= to) {
            outside += 1;
        } else if let Some(exemption) = exemption(of, it) {
            exempt[exemption as usize] += 1;
        } else {
            rows.push(row(of, *id, it));
        }
    }
    let mut remarks: Vec<_> = Exemption::ALL
        .into_iter()
        .zip(exempt)
        .filter(|(_, count)| *count > 0)
        .map(|(exemption, count)| format!("{count} disclosures are left out {}.", exemption.why()))
        .collect();
    if outside > 0 {
        remarks.push(format!("{outside} disclosures lie outside of the period."));
    }
    remarks.push("Addresses are not kept on the chain: a member's is found by its LEI.".into());
    remarks.extend(words::limits(of));
    Table {
        title: "Accounting of disclosures",
        rule: "45 CFR 164.528: date, recipient, brief description and purpose of each disclosure in the \
               period; of a series the first, how often, and the last.",
        facts: words::facts(of, &over),
        columns: COLUMNS,
        rows,
        remarks,
    }
}

fn exemption(of: &Gathered, it: &Disclosure) -> Option<Exemption> {
    let is_for = |purpose: PurposeOfUse| purpose.subsumes(it.new.purpose);
    let in_care = || {
        [PurposeOfUse::TREAT, PurposeOfUse::HPAYMT, PurposeOfUse::HOPERAT].into_iter().any(is_for)
    };
    match it.new.ground {
        // What should not have happened is accounted for, whatever it was for.
        DisclosureGround::Impermissible => None,
        DisclosureGround::Law(LegalBasis::HIPAA_TPO) => Some(Exemption::CareAndOperations),
        DisclosureGround::Law(_) => None,
        DisclosureGround::Permit(_) if in_care() => Some(Exemption::CareAndOperations),
        // A permit that is no longer kept excuses nothing.
        DisclosureGround::Permit(permit) => match of.permits.get(&permit)?.ground {
            PermitGround::Consent(_) => Some(Exemption::Authorised),
            PermitGround::OwnRight => Some(Exemption::ToTheIndividual),
            PermitGround::DefaultPolicy => None,
        },
    }
}

fn row(of: &Gathered, id: DisclosureId, it: &Disclosure) -> Vec<String> {
    let new = &it.new;
    let recipient = match new.recipient {
        Recipient::Member(id) => words::organisation(of, id),
        Recipient::Outside(_) => {
            "outside of the consortium: the source says to whom (its salted hash is on the chain)"
                .into()
        }
    };
    let basis = match new.ground {
        DisclosureGround::Permit(permit) => match of.permits.get(&permit) {
            Some(it) => format!("permit {} on {}", permit.0, words::permit_ground(it)),
            None => format!("permit {}, which is no longer kept", permit.0),
        },
        DisclosureGround::Law(basis) => format!("law: {}", basis.code()),
        DisclosureGround::Impermissible => "none: it should not have happened".into(),
    };
    let mut accounted = words::moment(it.posted_at);
    if let Some(until) = it.suspended_until {
        accounted += &format!(", suspended by an agency until {}", words::moment(until));
    }
    vec![
        id.0.to_string(),
        words::moment(new.first),
        words::moment(new.last),
        new.count.to_string(),
        words::organisation(of, it.source),
        recipient,
        words::disclosed(&new.disclosed),
        new.purpose.code().into(),
        basis,
        receipt(of, id, it),
        accounted,
    ]
}

/// The recipient's half.
fn receipt(of: &Gathered, id: DisclosureId, it: &Disclosure) -> String {
    let count = it.new.count;
    match it.half {
        RecipientHalf::NotExpected => "nothing: it is not a member".into(),
        RecipientHalf::Acknowledged { at, count } => {
            format!("acknowledged all {count} on {}", words::moment(at))
        }
        RecipientHalf::Disputed { acknowledged, reason, at } => format!(
            "disputed on {} ({reason:?}), {acknowledged} of {count} acknowledged",
            words::moment(at)
        ),
        RecipientHalf::Awaited { acknowledged, since } => {
            let mine = Half::Disclosure(of.subject, id);
            match of.overdue.iter().find(|(half, ..)| *half == mine) {
                Some((.., deadline)) => format!(
                    "OPEN past its deadline of {}, {acknowledged} of {count} acknowledged",
                    words::moment(*deadline)
                ),
                None => format!(
                    "awaited since {}, {acknowledged} of {count} acknowledged",
                    words::moment(since)
                ),
            }
        }
    }
}
