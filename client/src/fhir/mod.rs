//! FHIR Consent, R4 and R5, to consents of Salus and back.
//!
//! # What becomes what
//!
//! A consent of Salus is **one decision over a region**, and its provisions are holes in which it is
//! silent ([`salus_primitives::evaluator`]). A FHIR Consent is a tree of rules, each of which excepts
//! something from the one above and says the opposite there (R4 may say the same again). So every rule
//! becomes a consent of its own, with what is excepted from it cut out as a hole:
//!
//! | FHIR | Salus |
//! |---|---|
//! | permit TREAT | one permit |
//! | permit TREAT, except deny PSY | a permit with a hole, and a deny for the hole: in a country that shares by default the hole alone would be open |
//! | deny all, except permit TREAT | a deny with a hole, and a permit for the hole |
//! | permit N, and permit PSY to one practitioner | two permits |
//! | permit TREAT, except deny to one organisation | a permit, and a deny for the organisation |
//! | deny all, except permit to one organisation | refused: a deny overrides every permit. If the default policy denies anyhow, [`Base::LeftTo`] it, and one permit is left |
//!
//! In a rule an element that is not stated is that of the rule above, and where none states it, it is
//! not restricted: actions, purposes (of a deny; a permit must name them), classes and confidentiality are
//! written out in full. Sensitivity labels are the exception: a permit reaches only those that it names,
//! whatever FHIR says, and a warning tells. A deny without labels reaches all data. A confidentiality is a
//! ceiling where it permits, a floor where it denies. Several rules that reach the same are alternatives, and
//! any deny overrides; so does what is not known of a request count against it. Whatever an exception to a
//! deny opens must lie inside that deny.
//!
//! Emergencies have their own journey: what permits BTG or ERTREAT is left out with a warning, what denies
//! them is refused.
//!
//! - **Classes** are resource types, and the European Health Data Space's documents by their LOINC code: R4's
//!   `class`, R5's `resourceType`, and R5's `documentType` where it stands alone.
//! - **`data`**: an organisation as author is the consent's author, everything else a salted tag, which the
//!   [`Directory`] makes. Members of a list are alternatives, while a consent asks for author *and* tags: a
//!   list of both is refused unless the modifier extension `urn:salus:fhir:data-together` says that it means
//!   it so. Tags come back in the order in which the regions name them.
//! - **Research**: the study that HL7's extension `consent-ResearchStudyContext` names, and terms of GA4GH DUO
//!   among the purposes (`DUO:0000042`), are a research programme if the [`Directory`] knows one by this study
//!   and on these terms.
//! - **Grantees** are R4's and R5's `actor`, in the role of a recipient, and R5's `grantee` where no actor is
//!   named; everyone, if nobody is.
//! - **Status** must be active. A `verification` that failed is refused, others are handed on.
//!
//! R5 has no place for a region at the root: `decision` is about everything. So that a consent that decides
//! over a region and is silent elsewhere can be written, and a hole in which it is silent, too, the modifier
//! extension `urn:salus:fhir:silent` says so, on the Consent or on the provision. Who does not know it must
//! not use the document, as FHIR has it for modifier extensions. It is needed for a hole only while no consent
//! of the opposite decision fills it, and on the Consent of R5 only while the default policy does not deny.
//!
//! # What is left out, with a warning
//!
//! `id`, `meta`, `language`, `text`, `contained`, `identifier`, R4's `policy.authority`, R5's `policyText` and
//! `verification.verificationType`, and of an identifier its use, type, period and assigner. They say
//! nothing about who may do what. The words beside a code (`display`, `version`, `userSelected`) are passed
//! over. **Everything else that a consent of Salus cannot say is refused**, extensions and elements that FHIR
//! does not know among it, each issue with the element's path, all of them at once.
//!
//! Periods of FHIR hold their last moment, those of the chain do not; a day without an offset is read as one
//! of UTC.
//!
//! ```
//! use salus_client::fhir::{export, import, LogicalIds, Release, Settings};
//!
//! let text = r#"{
//!     "resourceType": "Consent",
//!     "status": "active",
//!     "scope": { "coding": [{
//!         "system": "http://terminology.hl7.org/CodeSystem/consentscope", "code": "patient-privacy"
//!     }] },
//!     "category": [{ "coding": [{
//!         "system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "INFA"
//!     }] }],
//!     "patient": { "identifier": {
//!         "system": "urn:salus:subject", "value": "0x00112233445566778899aabbccddeeff"
//!     } },
//!     "policyRule": { "coding": [{
//!         "system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "GDPRCONSENT"
//!     }] },
//!     "provision": {
//!         "type": "permit",
//!         "purpose": [{
//!             "system": "http://terminology.hl7.org/CodeSystem/v3-ActReason", "code": "TREAT"
//!         }],
//!         "provision": [{
//!             "type": "deny",
//!             "securityLabel": [{
//!                 "system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "PSY"
//!             }]
//!         }]
//!     }
//! }"#;
//! let settings = Settings::default();
//! let imported = import::<u64>(Release::R4, text, &LogicalIds, &settings)?;
//! assert_eq!(imported.stated.len(), 2, "a permit, and a deny for what is excepted");
//!
//! // Both go back into one document, of either release.
//! let exported =
//!     export(Release::R5, &imported.head, &imported.stated, &LogicalIds, &settings)?;
//! assert_eq!(exported.documents.len(), 1);
//!
//! let wrong = text.replace("TREAT", "TRAET");
//! let refusal = import::<u64>(Release::R4, &wrong, &LogicalIds, &settings).unwrap_err();
//! assert_eq!(refusal.issues[0].path, "Consent.provision.purpose[0]");
//! # Ok::<(), salus_client::fhir::Refusal>(())
//! ```

mod datatypes;
mod directory;
mod document;
mod export;
mod facts;
mod import;
mod issue;
mod json;
mod provision;
mod r4;
mod r5;
mod region;
mod resolve;
mod rules;
mod stated;
mod terminology;
mod time;

pub use datatypes::{Identifier, Reference, Source};
pub use directory::{Directory, LogicalIds};
pub use export::export;
pub use facts::{facts, names_of_patient, Facts, Schema, Told};
pub use import::import;
pub use issue::{Issue, Note, Problem, Refusal, Warning};
pub use stated::{
    Base, DataUse, Exported, Head, Imported, Release, Settings, Stated, Verification,
};
