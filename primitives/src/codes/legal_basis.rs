//! On what ground of law data is processed without, or beside, a consent.

use super::codes;

codes! {
    /// The ground of law on which data is processed.
    pub enum LegalBasis from "urn:salus:legal-basis" {
        /// Explicit consent: GDPR article 9(2)(a).
        GDPR_CONSENT = "gdpr-9-2-a",
        /// Vital interests: GDPR article 9(2)(c).
        GDPR_VITAL_INTERESTS = "gdpr-9-2-c",
        /// Provision of health care: GDPR article 9(2)(h).
        GDPR_HEALTH_CARE = "gdpr-9-2-h",
        /// Public health: GDPR article 9(2)(i).
        GDPR_PUBLIC_HEALTH = "gdpr-9-2-i",
        /// Scientific research: GDPR article 9(2)(j).
        GDPR_RESEARCH = "gdpr-9-2-j",
        /// Treatment, payment and operations: 45 CFR 164.506.
        HIPAA_TPO = "45-cfr-164-506",
        /// Authorization: 45 CFR 164.508.
        HIPAA_AUTHORIZATION = "45-cfr-164-508",
        /// Required by law: 45 CFR 164.512(a).
        HIPAA_REQUIRED_BY_LAW = "45-cfr-164-512-a",
    }
}

impl LegalBasis {
    /// Whether the law asks for the patient's consent here: then the consent is asked, and the basis
    /// does not stand in for it.
    pub fn is_consent(self) -> bool {
        matches!(self, Self::GDPR_CONSENT | Self::HIPAA_AUTHORIZATION)
    }
}
