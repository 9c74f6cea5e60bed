//! Why data is erased, and why it must not be.

use super::codes;

codes! {
    /// On what ground a record is erased: the grounds of the GDPR's right to erasure that data on health
    /// can have, and two that no article names.
    pub enum ErasureGround from "http://data.europa.eu/eli/reg/2016/679/oj" {
        /// It is no longer needed for what it was collected for; the time to keep it is over: GDPR
        /// article 17(1)(a).
        NO_LONGER_NECESSARY = "gdpr-17-1-a",
        /// The consent on which it was kept was withdrawn: GDPR article 17(1)(b).
        CONSENT_WITHDRAWN = "gdpr-17-1-b",
        /// The patient objects to its being kept: GDPR article 17(1)(c).
        OBJECTION = "gdpr-17-1-c",
        /// It should never have been kept: GDPR article 17(1)(d).
        UNLAWFUL = "gdpr-17-1-d",
        /// The law demands it: GDPR article 17(1)(e).
        LEGAL_OBLIGATION = "gdpr-17-1-e",
        /// A court ordered it.
        COURT_ORDER = "court-order",
        /// It was anchored by mistake: FHIR's status entered-in-error.
        ENTERED_IN_ERROR = "entered-in-error",
    }
}

codes! {
    /// On what ground a record must not be erased: the exceptions of the GDPR's right to erasure that
    /// data on health can have, and the order of a court.
    pub enum RetentionGround from "http://data.europa.eu/eli/reg/2016/679/oj" {
        /// The law says how long it is to be kept: GDPR article 17(3)(b).
        LEGAL_OBLIGATION = "gdpr-17-3-b",
        /// Public health: GDPR article 17(3)(c).
        PUBLIC_HEALTH = "gdpr-17-3-c",
        /// Archives, research, statistics: GDPR article 17(3)(d).
        ARCHIVING = "gdpr-17-3-d",
        /// Legal claims are made, pursued or defended, or may be: GDPR article 17(3)(e).
        LEGAL_CLAIMS = "gdpr-17-3-e",
        /// A court ordered it.
        COURT_ORDER = "court-order",
    }
}
