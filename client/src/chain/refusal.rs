//! What the chain refuses, in words: the numbers of `docs/refusals.md`, and the errors of the pallets.

use std::fmt;
use subxt::{error::DispatchError, rpcs::UserError};

/// Why the pool did not take a transaction.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Refusal {
    /// Salus's own reasons, by number.
    Numbered(u8),
    /// The nonce is used, or the era is over.
    Outdated,
    /// The signature is not over this transaction on this chain.
    BadSignature,
    /// It is in the pool.
    Known,
    /// It was in a block or in the pool not long ago.
    Banned,
    /// Another one of the same account or subject waits, or the pool is full.
    NoRoom(String),
    /// The node could not read it.
    Unreadable(String),
    /// Something else.
    Other(String),
}

impl Refusal {
    /// What a node's answer means. `None` if it is about something else than the transaction.
    pub fn of(error: &UserError) -> Option<Self> {
        let data = error.data.as_ref().map(|data| data.get()).unwrap_or_default();
        let text = data.trim_matches('"');
        Some(match error.code {
            1010 => match text.strip_prefix("Custom error: ").map(str::parse) {
                Some(Ok(number)) => Self::Numbered(number),
                _ if text.contains("outdated") || text.contains("ancient") => Self::Outdated,
                _ if text.contains("bad signature") => Self::BadSignature,
                _ => Self::Other(text.into()),
            },
            1012 => Self::Banned,
            1013 => Self::Known,
            1014 | 1016 => Self::NoRoom(error.message.clone()),
            1002 | 1040 => Self::Unreadable(error.message.clone()),
            1001..=1099 => Self::Other(format!("{} {text}", error.message)),
            _ => return None,
        })
    }

    /// Whether the same may be taken later.
    pub fn is_temporary(&self) -> bool {
        matches!(self, Self::Numbered(4 | 6 | 7) | Self::NoRoom(_) | Self::Banned)
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let told = match self {
            Self::Numbered(1) => {
                "no organisation stands behind the account (NoSponsor): have a member vouch for it, or enrol its patient"
            }
            Self::Numbered(2) => {
                "every organisation behind the account is suspended or removed (NoActiveSponsor): turn to the organisation"
            }
            Self::Numbered(3) => "the transaction would live forever (ImmortalEra)",
            Self::Numbered(4) => {
                "the organisation's quota is used up for now (QuotaExhausted): try again later, it is refilled by time, wholly in an hour"
            }
            Self::Numbered(5) => {
                "the transaction carries bytes of anybody's choice (FreeBytes): what gets into a block stays for good"
            }
            Self::Numbered(6) => {
                "the block has no room for this class of transactions (OperationalFull): try again"
            }
            Self::Numbered(7) => {
                "the members paused calls of this class (Paused): try again later, a pause ends by itself"
            }
            Self::Numbered(number) => {
                return write!(
                    formatter,
                    "the pool refuses with number {number}, which this client does not know: see docs/refusals.md of the chain's version"
                )
            }
            Self::Outdated => {
                "another transaction of the account came first (outdated): try again"
            }
            Self::BadSignature => {
                "the signature does not hold on this chain: the node may be of another chain, or was upgraded; try again"
            }
            Self::Known => "the transaction is in the pool already",
            Self::Banned => "the transaction was in a block or in the pool not long ago",
            Self::NoRoom(why) => {
                return write!(formatter, "the pool has no room for it ({why}): try again once what waits is in a block")
            }
            Self::Unreadable(why) => {
                return write!(formatter, "the node could not read the transaction ({why}): something in it is longer than the chain allows")
            }
            Self::Other(why) => return write!(formatter, "the pool refuses: {why}"),
        };
        formatter.write_str(told)
    }
}

/// Why a transaction failed in its block.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Failure {
    /// The pallet, if one of ours said it.
    pub pallet: Option<String>,
    /// The error.
    pub name: String,
    /// What it means, in the chain's own words.
    pub meaning: String,
}

impl Failure {
    /// What the chain's error means.
    pub fn of(error: &DispatchError) -> Self {
        if let DispatchError::Module(module) = error {
            if let Ok(details) = module.details() {
                return Self {
                    pallet: Some(details.pallet.name().into()),
                    name: details.variant.name.clone(),
                    meaning: details.variant.docs.join(" ").trim().into(),
                };
            }
        }
        let name = format!("{error:?}");
        let name = name.split(['(', ' ', '{']).next().unwrap_or_default().to_string();
        Self { pallet: None, name, meaning: error.to_string() }
    }

    /// What to do about it, where more can be said than what it means.
    fn advice(&self) -> Option<&'static str> {
        Some(match self.name.as_str() {
            "NotVouchedFor" => "have the organisation vouch for the account: `salus practitioner vouch`",
            "CredentialNotInForce" => "have the organisation reinstate or renew the credential: `salus practitioner renew`",
            "OrganisationNotActive" => "ask the consortium: `salus org show` tells how the organisation stands",
            "OrganisationNotFound" => "see `salus org list`",
            "DeadlinePassed" | "DeadlineTooFar" => "have the statement signed anew: `salus patient sign`",
            "PayloadUsed" => "each signed statement serves once; have it signed anew",
            "SignatureInvalid" => "see that organisation, account and network are those that were signed for",
            "AccountInUse" => "use a fresh account for each subject: `salus keys new`",
            "NotController" => "sign with the organisation's own account",
            "NotAuthorized" => "sign with the account of the patient, or of a representative in force",
            "ConsentNotFound" => "see `salus consent list`",
            "EmergencyPurpose" => "emergencies have a journey of their own, and no consent is for them",
            "AllowanceExhausted" => "delete what is no longer needed, or ask the consortium for more room",
            "NotPermitted" => "ask the patient for a consent to collect, or state the ground of law: `--basis`",
            "AlreadyVouchedFor" => "change what stands: `salus practitioner renew`",
            _ => return None,
        })
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "the chain refuses: {}", self.meaning.trim_end_matches('.'))?;
        match &self.pallet {
            Some(pallet) => write!(formatter, " ({pallet}.{})", self.name)?,
            None => write!(formatter, " ({})", self.name)?,
        }
        self.advice().map_or(Ok(()), |advice| write!(formatter, "; {advice}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(code: i32, message: &str, data: Option<&str>) -> Option<Refusal> {
        let json = serde_json::json!({ "code": code, "message": message, "data": data });
        Refusal::of(&serde_json::from_value(json).expect("it is an error"))
    }

    #[test]
    fn each_number_has_words_of_its_own() {
        let told: std::collections::BTreeSet<_> = (1..=8)
            .map(|number| {
                let data = format!("Custom error: {number}");
                let refusal = answer(1010, "Invalid Transaction", Some(&data));
                assert_eq!(refusal, Some(Refusal::Numbered(number)));
                refusal.expect("it is one").to_string()
            })
            .collect();
        assert_eq!(told.len(), 8);
    }

    #[test]
    fn what_the_sdk_says_is_told_apart() {
        for (code, data, refusal) in [
            (1010, Some("Transaction is outdated"), Refusal::Outdated),
            (1010, Some("Transaction has an ancient birth block"), Refusal::Outdated),
            (1010, Some("Transaction has a bad signature"), Refusal::BadSignature),
            (1012, None, Refusal::Banned),
            (1013, None, Refusal::Known),
            (1014, None, Refusal::NoRoom("told".into())),
            (1002, None, Refusal::Unreadable("told".into())),
        ] {
            assert_eq!(answer(code, "told", data), Some(refusal));
        }
        assert_eq!(answer(-32601, "Method not found", None), None);
    }

    #[test]
    fn a_failure_says_what_to_do() {
        let failure = Failure {
            pallet: Some("Consortium".into()),
            name: "NotController".into(),
            meaning: "The caller is not the organisation's controller.".into(),
        };
        assert_eq!(
            failure.to_string(),
            "the chain refuses: The caller is not the organisation's controller \
             (Consortium.NotController); sign with the organisation's own account"
        );
    }
}
