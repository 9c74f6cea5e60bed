//! What makes data sensitive: HL7 v3 InformationSensitivityPolicy.

use super::{codes, CodeSet};

codes! {
    /// A sensitivity label: HL7 v3 InformationSensitivityPolicy. The abstract codes of the table, which
    /// begin with an underscore, label nothing and are left out.
    ///
    /// IHE PCF splits ETH into ETHUD and OPIOIDUD. In the published table both are kinds of SUD, and
    /// ETH stands by itself: the table decides here. Who means all that has to do with alcohol and
    /// drugs names ETH and SUD.
    pub enum Sensitivity from "http://terminology.hl7.org/ValueSet/v3-InformationSensitivityPolicy" {
        /// Substance abuse information sensitivity.
        ETH = "ETH",
        /// Genetic disease information sensitivity.
        GDIS = "GDIS",
        /// HIV/AIDS information sensitivity.
        HIV = "HIV",
        /// Military sexual trauma information sensitivity.
        MST = "MST",
        /// Sickle cell anemia information sensitivity.
        SCA = "SCA",
        /// Sexual assault, abuse, or domestic violence information sensitivity.
        SDV = "SDV",
        /// Sexuality and reproductive health information sensitivity.
        SEX = "SEX",
        /// Specially protected information sensitivity.
        SPI = "SPI",
        /// Behavioral health information sensitivity.
        BH = "BH" < SPI,
        /// Cognitive disability information sensitivity.
        COGN = "COGN" < BH,
        /// Developmental disability information sensitivity.
        DVD = "DVD" < BH,
        /// Emotional disturbance information sensitivity.
        EMOTDIS = "EMOTDIS" < BH,
        /// Mental health information sensitivity.
        MH = "MH" < SPI,
        /// Psychiatry disorder information sensitivity.
        PSY = "PSY" < SPI,
        /// Psychotherapy note information sensitivity.
        PSYTHPN = "PSYTHPN" < SPI,
        /// Substance use disorder information sensitivity.
        SUD = "SUD" < SPI,
        /// Alcohol use disorder information sensitivity.
        ETHUD = "ETHUD" < SUD,
        /// Opioid use disorder information sensitivity.
        OPIOIDUD = "OPIOIDUD" < SUD,
        /// Sexually transmitted disease information sensitivity.
        STD = "STD",
        /// Taboo.
        TBOO = "TBOO",
        /// Violence information sensitivity.
        VIO = "VIO",
        /// Sickle cell.
        SICKLE = "SICKLE",
        /// All demographic information sensitivity.
        DEMO = "DEMO",
        /// Date of birth information sensitivity.
        DOB = "DOB",
        /// Gender and sexual orientation information sensitivity.
        GENDER = "GENDER",
        /// Living arrangement information sensitivity.
        LIVARG = "LIVARG",
        /// Marital status information sensitivity.
        MARST = "MARST",
        /// Race information sensitivity.
        RACE = "RACE",
        /// Religion information sensitivity.
        REL = "REL",
        /// Business information sensitivity.
        B = "B",
        /// Employer information sensitivity.
        EMPL = "EMPL",
        /// Location information sensitivity.
        LOCIS = "LOCIS",
        /// Sensitive service provider information sensitivity.
        SSP = "SSP",
        /// Adolescent information sensitivity.
        ADOL = "ADOL",
        /// Celebrity information sensitivity.
        CEL = "CEL",
        /// Diagnosis information sensitivity.
        DIA = "DIA",
        /// Drug information sensitivity.
        DRGIS = "DRGIS",
        /// Employee information sensitivity.
        EMP = "EMP",
        /// Patient default information sensitivity.
        PDS = "PDS",
        /// Physician requested information sensitivity.
        PHY = "PHY",
        /// Patient requested information sensitivity.
        PRS = "PRS",
    }
}

/// A set of sensitivity labels.
pub type SensitivitySet = CodeSet<Sensitivity>;
