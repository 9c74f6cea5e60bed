//! Why data is asked for: HL7 v3 PurposeOfUse.

use super::{codes, CodeSet};

codes! {
    /// Why data is asked for: HL7 v3 PurposeOfUse.
    pub enum PurposeOfUse from "http://terminology.hl7.org/ValueSet/v3-PurposeOfUse" {
        /// Healthcare marketing.
        HMARKT = "HMARKT",
        /// Healthcare operations.
        HOPERAT = "HOPERAT",
        /// Care management.
        CAREMGT = "CAREMGT" < HOPERAT,
        /// Donation.
        DONAT = "DONAT" < HOPERAT,
        /// Fraud.
        FRAUD = "FRAUD" < HOPERAT,
        /// Government.
        GOV = "GOV" < HOPERAT,
        /// Health accreditation.
        HACCRED = "HACCRED" < HOPERAT,
        /// Health compliance.
        HCOMPL = "HCOMPL" < HOPERAT,
        /// Decedent.
        HDECD = "HDECD" < HOPERAT,
        /// Directory.
        HDIRECT = "HDIRECT" < HOPERAT,
        /// Healthcare delivery management.
        HDM = "HDM" < HOPERAT,
        /// Legal.
        HLEGAL = "HLEGAL" < HOPERAT,
        /// Health outcome measure.
        HOUTCOMS = "HOUTCOMS" < HOPERAT,
        /// Health program reporting.
        HPRGRP = "HPRGRP" < HOPERAT,
        /// Health quality improvement.
        HQUALIMP = "HQUALIMP" < HOPERAT,
        /// Health system administration.
        HSYSADMIN = "HSYSADMIN" < HOPERAT,
        /// Labeling.
        LABELING = "LABELING" < HSYSADMIN,
        /// Metadata management.
        METAMGT = "METAMGT" < HSYSADMIN,
        /// Member administration.
        MEMADMIN = "MEMADMIN" < HOPERAT,
        /// Military command.
        MILCDM = "MILCDM" < HOPERAT,
        /// Patient administration.
        PATADMIN = "PATADMIN" < HOPERAT,
        /// Patient safety.
        PATSFTY = "PATSFTY" < HOPERAT,
        /// Performance measure.
        PERFMSR = "PERFMSR" < HOPERAT,
        /// Records management.
        RECORDMGT = "RECORDMGT" < HOPERAT,
        /// System development.
        SYSDEV = "SYSDEV" < HOPERAT,
        /// Test health data.
        HTEST = "HTEST" < SYSDEV,
        /// Training.
        TRAIN = "TRAIN" < HOPERAT,
        /// Healthcare payment.
        HPAYMT = "HPAYMT",
        /// Claim attachment.
        CLMATTCH = "CLMATTCH" < HPAYMT,
        /// Coverage authorization.
        COVAUTH = "COVAUTH" < HPAYMT,
        /// Coverage under policy or program.
        COVERAGE = "COVERAGE" < HPAYMT,
        /// Eligibility determination.
        ELIGDTRM = "ELIGDTRM" < COVERAGE,
        /// Eligibility verification.
        ELIGVER = "ELIGVER" < COVERAGE,
        /// Enrollment.
        ENROLLM = "ENROLLM" < COVERAGE,
        /// Military discharge.
        MILDCRG = "MILDCRG" < COVERAGE,
        /// Remittance advice.
        REMITADV = "REMITADV" < HPAYMT,
        /// Healthcare research.
        HRESCH = "HRESCH",
        /// Biomedical research.
        BIORCH = "BIORCH" < HRESCH,
        /// Clinical trial research.
        CLINTRCH = "CLINTRCH" < HRESCH,
        /// Clinical trial research without patient care.
        CLINTRCHNPC = "CLINTRCHNPC" < CLINTRCH,
        /// Clinical trial research with patient care.
        CLINTRCHPC = "CLINTRCHPC" < CLINTRCH,
        /// Preclinical trial research.
        PRECLINTRCH = "PRECLINTRCH" < CLINTRCH,
        /// Disease specific healthcare research.
        DSRCH = "DSRCH" < HRESCH,
        /// Population origins or ancestry healthcare research.
        POARCH = "POARCH" < HRESCH,
        /// Translational healthcare research.
        TRANSRCH = "TRANSRCH" < HRESCH,
        /// Patient requested.
        PATRQT = "PATRQT",
        /// Family requested.
        FAMRQT = "FAMRQT" < PATRQT,
        /// Power of attorney.
        PWATRNY = "PWATRNY" < PATRQT,
        /// Support network.
        SUPNWK = "SUPNWK" < PATRQT,
        /// Public health.
        PUBHLTH = "PUBHLTH",
        /// Disaster.
        DISASTER = "DISASTER" < PUBHLTH,
        /// Threat.
        THREAT = "THREAT" < PUBHLTH,
        /// Treatment.
        TREAT = "TREAT",
        /// Clinical trial.
        CLINTRL = "CLINTRL" < TREAT,
        /// Coordination of care.
        COC = "COC" < TREAT,
        /// Emergency Treatment.
        ETREAT = "ETREAT" < TREAT,
        /// Break the glass.
        BTG = "BTG" < ETREAT,
        /// Emergency room treatment.
        ERTREAT = "ERTREAT" < ETREAT,
        /// Population health.
        POPHLTH = "POPHLTH" < TREAT,
    }
}

/// A set of purposes of use.
pub type PurposeSet = CodeSet<PurposeOfUse>;
