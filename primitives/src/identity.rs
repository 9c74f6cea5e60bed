//! What other pallets ask of the register of subjects.

use crate::{codes::RepresentativeKind, ids::OrganisationId};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// Counts up when everything that a subject consented to ends at once. It is part of the key under
/// which consents are kept, so that what an earlier epoch holds neither counts nor costs.
pub type ConsentEpoch = u32;

/// What a representative may do for a subject.
#[derive(
    Clone,
    Copy,
    Debug,
    Eq,
    PartialEq,
    Encode,
    Decode,
    DecodeWithMemTracking,
    MaxEncodedLen,
    TypeInfo,
)]
pub enum Power {
    /// Grant consents.
    Consent,
    /// Revoke consents.
    Revoke,
    /// Read what the subject may read.
    Read,
    /// Change the controller.
    Rotate,
}

/// The powers of a representative.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    Eq,
    PartialEq,
    Encode,
    Decode,
    DecodeWithMemTracking,
    MaxEncodedLen,
    TypeInfo,
)]
pub struct Powers {
    /// May grant consents.
    pub consent: bool,
    /// May revoke consents.
    pub revoke: bool,
    /// May read what the subject may read.
    pub read: bool,
    /// May change the controller.
    pub rotate: bool,
}

impl Powers {
    /// Whether the power is among them.
    pub fn include(&self, power: Power) -> bool {
        match power {
            Power::Consent => self.consent,
            Power::Revoke => self.revoke,
            Power::Read => self.read,
            Power::Rotate => self.rotate,
        }
    }

    /// Whether there is no power at all.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// What a subject is, as far as others need to know.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct SubjectFacts {
    /// The organisation that enrolled it and stands behind it.
    pub custodian: OrganisationId,
    /// Whether it has no key: an organisation's desk records what the patient signed on paper.
    pub is_assisted: bool,
    /// The epoch of its consents.
    pub epoch: ConsentEpoch,
}

/// In which capacity an account acts for a subject.
#[derive(
    Clone,
    Copy,
    Debug,
    Eq,
    PartialEq,
    Encode,
    Decode,
    DecodeWithMemTracking,
    MaxEncodedLen,
    TypeInfo,
)]
pub enum Capacity {
    /// It is the subject's controller.
    Controller,
    /// It is a representative.
    Representative {
        /// In which capacity.
        kind: RepresentativeKind,
        /// Whether a court named it.
        by_court: bool,
    },
}

/// Whose word counts where those who act for a subject disagree: the later one's.
#[derive(
    Clone,
    Copy,
    Debug,
    Eq,
    PartialEq,
    Ord,
    PartialOrd,
    Encode,
    Decode,
    DecodeWithMemTracking,
    MaxEncodedLen,
    TypeInfo,
)]
pub enum Rank {
    /// Any other attorney, next of kin, or an executor. An executor that takes over is the controller.
    Other,
    /// The attorney for health care, or the guardian.
    HealthCare,
    /// Whoever a court named, in whichever capacity.
    Court,
    /// The subject itself: by its controller, or on paper.
    Subject,
}

impl From<Capacity> for Rank {
    fn from(capacity: Capacity) -> Self {
        use RepresentativeKind::*;
        match capacity {
            Capacity::Controller => Self::Subject,
            Capacity::Representative { by_court: true, .. } => Self::Court,
            Capacity::Representative { kind: HPOWATT | GUARD | GUADLTM, .. } => Self::HealthCare,
            Capacity::Representative {
                kind: DPOWATT | SPOWATT | POWATT | NOK | EXCEST, ..
            } => Self::Other,
        }
    }
}

impl Rank {
    /// Whether somebody of this rank may lift a deny that somebody of that rank stated: a
    /// representative's stands until the subject or a representative named by a court lifts it, be it
    /// the representative's own; the subject's until the subject does.
    pub fn may_lift_deny_of(self, stated_by: Self) -> bool {
        self >= Self::Court && self >= stated_by
    }
}

/// Why an account may not act for a subject.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum SubjectRefusal {
    /// There is no such subject.
    SubjectNotFound,
    /// The subject has ended.
    SubjectNotActive,
    /// The account is neither the controller nor a representative in force.
    NotAuthorized,
    /// The representative lacks the power.
    PowerMissing,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codes::Code;
    use Rank::*;

    fn representative(kind: RepresentativeKind, by_court: bool) -> Rank {
        Capacity::Representative { kind, by_court }.into()
    }

    #[test]
    fn subject_before_court_before_health_care_before_others() {
        use RepresentativeKind::*;
        assert_eq!(Rank::from(Capacity::Controller), Subject);
        for (kind, rank) in [
            (GUARD, HealthCare),
            (GUADLTM, HealthCare),
            (HPOWATT, HealthCare),
            (DPOWATT, Other),
            (SPOWATT, Other),
            (POWATT, Other),
            (NOK, Other),
            (EXCEST, Other),
        ] {
            assert_eq!(representative(kind, false), rank, "{kind:?}");
        }
        for kind in RepresentativeKind::ALL {
            assert_eq!(representative(*kind, true), Court, "{kind:?}");
        }
        assert!(Subject > Court && Court > HealthCare && HealthCare > Other);
    }

    #[test]
    fn a_deny_is_lifted_by_the_subject_or_a_court() {
        // Who lifts, and whose denies it may lift.
        for (by, of) in [
            (Subject, vec![Other, HealthCare, Court, Subject]),
            (Court, vec![Other, HealthCare, Court]),
            (HealthCare, vec![]),
            (Other, vec![]),
        ] {
            for stated_by in [Other, HealthCare, Court, Subject] {
                assert_eq!(by.may_lift_deny_of(stated_by), of.contains(&stated_by), "{by:?}");
            }
        }
    }
}
