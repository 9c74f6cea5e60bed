//! What people sign outside a transaction.
//!
//! Its owner signs it wherever the key is, without a connection; whoever submits it needs no key of the
//! owner's. It says for which chain, for what and until when.

use super::AccountKey;
use crate::chain::types::{AccountId, MultiSignature};
use salus_primitives::{
    signed_payload::{PayloadPurpose, SignedPayload},
    Moment, OrganisationId,
};
use serde::{Deserialize, Serialize};
use sp_core::H256;

/// Why a statement is not what it should be.
#[derive(Debug, thiserror::Error)]
pub enum StatementError {
    /// It is none.
    #[error("this is no signed statement: {0}")]
    NotUnderstood(String),
    /// It was signed for another chain.
    #[error("the statement is for another chain ({0:?}); have it signed anew for this one")]
    OtherChain(H256),
}

/// A statement that the owner of an account signed.
#[derive(Clone, Debug, Eq, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// What it is.
    pub statement: Kind,
    /// The chain: the hash of its first block.
    pub genesis: H256,
    /// The organisation that it is for.
    pub organisation: u32,
    /// Who signed.
    pub account: AccountId,
    /// Until when it can be submitted, in milliseconds since 1970.
    pub deadline: Moment,
    /// The sr25519 signature, in hexadecimal.
    pub signature: String,
}

/// What a statement is.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// The account's owner becomes a patient of the organisation.
    Enrol,
    /// The account acts for the organisation from now on.
    RotateOrganisation,
}

impl Kind {
    fn payload(
        self,
        genesis: H256,
        organisation: u32,
        account: &AccountId,
        deadline: Moment,
    ) -> SignedPayload {
        let purpose = match self {
            Self::Enrol => PayloadPurpose::Enrol,
            Self::RotateOrganisation => PayloadPurpose::RotateOrganisation,
        };
        SignedPayload::new(purpose, genesis, &(OrganisationId(organisation), account), deadline)
    }
}

impl Statement {
    /// Signs.
    pub fn sign(
        key: &AccountKey,
        statement: Kind,
        genesis: H256,
        organisation: OrganisationId,
        deadline: Moment,
    ) -> Self {
        let (account, organisation) = (key.account(), organisation.0);
        let payload = statement.payload(genesis, organisation, &account, deadline);
        let MultiSignature::Sr25519(signature) = key.sign(payload.as_bytes()) else {
            unreachable!("keys are sr25519")
        };
        let signature = format!("0x{}", hex::encode(signature));
        Self { statement, genesis, organisation, account, deadline, signature }
    }

    /// Reads one for a chain.
    pub fn read(text: &str, kind: Kind, genesis: H256) -> Result<Self, StatementError> {
        let wrong = |why: String| StatementError::NotUnderstood(why);
        let it: Self = serde_json::from_str(text).map_err(|error| wrong(error.to_string()))?;
        if it.statement != kind {
            return Err(wrong(format!("it is of the kind {:?}", it.statement)));
        }
        it.signature().ok_or_else(|| wrong("its signature is not 64 bytes long".into()))?;
        if it.genesis != genesis {
            return Err(StatementError::OtherChain(it.genesis));
        }
        Ok(it)
    }

    /// The signature, as a call has it.
    pub fn signature(&self) -> Option<MultiSignature> {
        let bytes = hex::decode(self.signature.strip_prefix("0x")?).ok()?;
        bytes.try_into().ok().map(MultiSignature::Sr25519)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use secrecy::SecretString;
    use sp_core::{crypto::AccountId32, sr25519};
    use sp_runtime::MultiSignature as Verified;

    fn signed() -> Statement {
        let key = AccountKey::from_secret("here", &SecretString::from("//Bob")).expect("a key");
        Statement::sign(&key, Kind::Enrol, H256([3; 32]), OrganisationId(7), 99)
    }

    #[test]
    fn the_signature_is_what_the_chain_checks() {
        let it = signed();
        let Some(MultiSignature::Sr25519(signature)) = it.signature() else {
            panic!("a signature")
        };
        let signature = Verified::from(sr25519::Signature::from_raw(signature));
        let account = AccountId32::new(it.account.0);
        let body = (OrganisationId(7), it.account);
        let payload =
            |deadline| SignedPayload::new(PayloadPurpose::Enrol, H256([3; 32]), &body, deadline);
        assert!(payload(99).is_signed_by(&signature, &account));
        assert!(!payload(98).is_signed_by(&signature, &account));
    }

    #[test]
    fn it_is_read_for_its_chain_and_its_purpose_only() {
        let signed = signed();
        let text = serde_json::to_string(&signed).expect("it is JSON");
        assert_eq!(Statement::read(&text, Kind::Enrol, H256([3; 32])).expect("it is"), signed);
        assert!(matches!(
            Statement::read(&text, Kind::Enrol, H256([4; 32])),
            Err(StatementError::OtherChain(_))
        ));
        for (text, kind) in [
            (text.clone(), Kind::RotateOrganisation),
            (text.replace("0x", ""), Kind::Enrol),
            (text.replace("deadline", "dead"), Kind::Enrol),
            ("{}".into(), Kind::Enrol),
        ] {
            assert!(Statement::read(&text, kind, H256([3; 32])).is_err(), "{text}");
        }
    }
}
