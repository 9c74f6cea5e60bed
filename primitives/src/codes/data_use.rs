//! What research may do with data: GA4GH DUO, by the ids of its terms.

use super::{codes, CodeSet};

codes! {
    /// What research may do with data: the DUO terms under "data use permission". Variants are DUO's
    /// shorthands.
    pub enum DataUsePermission from "http://purl.obolibrary.org/obo/duo.owl" {
        /// No restriction.
        NRES = "DUO:0000004",
        /// Health, medical or biomedical research; not on population origins or ancestry.
        HMB = "DUO:0000006",
        /// Research on these diseases.
        DS = "DUO:0000007",
        /// Research on population origins or ancestry.
        POA = "DUO:0000011",
        /// Any research.
        GRU = "DUO:0000042",
    }
}

codes! {
    /// What is asked of research beside: the DUO terms under "data use modifier". Variants are DUO's
    /// shorthands.
    pub enum DataUseModifier from "http://purl.obolibrary.org/obo/duo.owl" {
        /// Research of these types only.
        RS = "DUO:0000012",
        /// No development of methods.
        NMDS = "DUO:0000015",
        /// Genetic studies only.
        GSO = "DUO:0000016",
        /// Organisations not for profit only, and no commercial use.
        NPUNCU = "DUO:0000018",
        /// What is found must be published.
        PUB = "DUO:0000019",
        /// Whoever uses the data must work together with those who gathered it.
        COL = "DUO:0000020",
        /// An ethics committee must have approved.
        IRB = "DUO:0000021",
        /// In these countries only.
        GS = "DUO:0000022",
        /// Nothing may be published before a date.
        MOR = "DUO:0000024",
        /// Use ends after so many months.
        TS = "DUO:0000025",
        /// Approved users only.
        US = "DUO:0000026",
        /// Approved projects only.
        PS = "DUO:0000027",
        /// Approved institutions only.
        IS = "DUO:0000028",
        /// What is derived must be given back.
        RTN = "DUO:0000029",
        /// Clinical use and care beside.
        CC = "DUO:0000043",
        /// No research on population origins or ancestry.
        NPOA = "DUO:0000044",
        /// Organisations not for profit only.
        NPU = "DUO:0000045",
        /// No commercial use.
        NCU = "DUO:0000046",
    }
}

codes! {
    /// What a study is for, as far as a data use permission tells it apart.
    pub enum StudyAim from "urn:salus:study-aim" {
        /// Health, medical or biomedical research.
        HEALTH = "health",
        /// Research on population origins or ancestry.
        ANCESTRY = "ancestry",
        /// The development of methods: software, algorithms.
        METHODS = "methods",
        /// Clinical use and care.
        CARE = "care",
        /// Any other research.
        OTHER = "other",
    }
}

/// A set of data use modifiers.
pub type DataUseModifierSet = CodeSet<DataUseModifier>;

/// A set of aims of a study.
pub type StudyAimSet = CodeSet<StudyAim>;
