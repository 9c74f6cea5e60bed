//! On what ground of law data is processed without, or beside, a consent.

use super::codes;

codes! {
    /// The ground of law on which data is processed: of HL7 v3 ActCode those privacy laws that are one,
    /// and by article and section what that table lacks.
    pub enum LegalBasis from "http://terminology.hl7.org/CodeSystem/v3-ActCode" {
        /// Explicit consent: GDPR article 9(2)(a).
        GDPR_CONSENT = "GDPRCONSENT",
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
        HIPAA_AUTHORIZATION = "HIPAAAuth",
        /// Required by law: 45 CFR 164.512(a).
        HIPAA_REQUIRED_BY_LAW = "45-cfr-164-512-a",
        /// Consent to disclose records of substance use treatment: 42 CFR part 2.
        CFR_42_PART_2 = "42CFRPart2",
        /// Consent to disclose records of veterans on substance use, HIV or sickle cell anaemia: 38
        /// U.S.C. 7332.
        TITLE_38_SECTION_7332 = "Title38Section7332",
        /// Informed consent to research: the Common Rule, 45 CFR 46.
        COMMON_RULE = "CommonRule",
    }
}

impl LegalBasis {
    /// Whether the law asks for the patient's consent here: then the consent is asked, and the basis
    /// does not stand in for it.
    pub fn is_consent(self) -> bool {
        matches!(
            self,
            Self::GDPR_CONSENT
                | Self::HIPAA_AUTHORIZATION
                | Self::CFR_42_PART_2
                | Self::TITLE_38_SECTION_7332
                | Self::COMMON_RULE
        )
    }
}
