//! Research: programmes that consents name, studies that requesters state, and how GA4GH DUO matches
//! one against the other.
//!
//! A programme is what its participants were told, in the terms of DUO; a governed register keeps it,
//! and a consent only names it. What DUO asks of the study decides; what it asks of the researcher
//! afterwards comes back as obligations of the permit.

use crate::{
    codes::{
        DataUseModifier, DataUseModifierSet, DataUsePermission, Jurisdiction, StudyAim, StudyAimSet,
    },
    commitment::Commitment,
    ids::OrganisationId,
    organisation::Requester,
    time::Moment,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_core::{bounded::BoundedVec, ConstU32, H256};

/// How many terms a list of a programme or a study holds at most.
pub const MAX_TERMS: u32 = 16;

/// How many countries a programme or a study names at most.
pub const MAX_COUNTRIES: u32 = 32;

/// A term of a published ontology, such as MONDO: the BLAKE2b-256 of its id, as in "MONDO:0005015".
/// It hides nothing, and is said of programmes and studies only.
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
pub struct OntologyTerm(pub H256);

/// A disease with what it is a kind of.
///
/// The chain does not know the ontology. What is stated here can be held against it by anybody.
#[derive(
    Clone, Debug, Eq, PartialEq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Disease {
    /// The disease.
    pub term: OntologyTerm,
    /// What it is a kind of, as far up as matters.
    pub ancestors: BoundedVec<OntologyTerm, ConstU32<MAX_TERMS>>,
}

impl Disease {
    /// Whether it is the other disease or a kind of it.
    pub fn is_kind_of(&self, other: &Self) -> bool {
        self.term == other.term || self.ancestors.contains(&other.term)
    }
}

/// The terms under which data is given to research. A list counts only with the modifier or the
/// permission that it belongs to.
#[derive(
    Clone, Debug, Eq, PartialEq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Programme<AccountId> {
    /// What research may do with the data.
    pub permission: DataUsePermission,
    /// What is asked beside.
    pub modifiers: DataUseModifierSet,
    /// DS: the diseases.
    pub diseases: BoundedVec<Disease, ConstU32<MAX_TERMS>>,
    /// RS: the types of research.
    pub research_types: BoundedVec<OntologyTerm, ConstU32<MAX_TERMS>>,
    /// GS: the countries.
    pub countries: BoundedVec<Jurisdiction, ConstU32<MAX_COUNTRIES>>,
    /// IS: the approved institutions.
    pub institutions: BoundedVec<OrganisationId, ConstU32<MAX_TERMS>>,
    /// PS: the approved projects.
    pub projects: BoundedVec<Commitment, ConstU32<MAX_TERMS>>,
    /// US: the approved users.
    pub users: BoundedVec<AccountId, ConstU32<MAX_TERMS>>,
    /// IRB: the permits of ethics committees.
    pub ethics_permits: BoundedVec<Commitment, ConstU32<MAX_TERMS>>,
    /// MOR: when results may be published, in milliseconds since 1970.
    pub publish_from: Option<Moment>,
    /// TS: for how many months the data may be used.
    pub months: Option<u16>,
}

/// What a requester states about its study. It stands on the trail, and whoever lies is found out.
#[derive(
    Clone, Debug, Eq, PartialEq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Study {
    /// What it is for; none stated is not known.
    pub aims: StudyAimSet,
    /// On which diseases.
    pub diseases: BoundedVec<Disease, ConstU32<MAX_TERMS>>,
    /// Of which types of research it is.
    pub research_types: BoundedVec<OntologyTerm, ConstU32<MAX_TERMS>>,
    /// Whether it studies genes, alone or beside what can be seen of them.
    pub is_genetic: bool,
    /// Whether it is for commercial use.
    pub is_commercial: bool,
    /// Whether an organisation that works for profit takes part.
    pub is_for_profit: bool,
    /// In which countries the data is used.
    pub countries: BoundedVec<Jurisdiction, ConstU32<MAX_COUNTRIES>>,
    /// The project that it belongs to.
    pub project: Option<Commitment>,
    /// The permit of an ethics committee.
    pub ethics_permit: Option<Commitment>,
}

/// What whoever is permitted must do.
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
pub struct Obligations {
    /// Of DUO: PUB, COL, RTN, MOR, TS.
    pub duties: DataUseModifierSet,
    /// MOR: publish nothing before, in milliseconds since 1970.
    pub publish_from: Option<Moment>,
    /// TS: use the data no longer than so many months.
    pub months: Option<u16>,
}

impl Obligations {
    /// What both ask.
    pub fn and(self, other: Self) -> Self {
        Self {
            duties: self.duties.union(other.duties),
            publish_from: self.publish_from.max(other.publish_from),
            months: match (self.months, other.months) {
                (Some(one), Some(another)) => Some(one.min(another)),
                (one, another) => one.or(another),
            },
        }
    }
}

impl<AccountId> Programme<AccountId> {
    /// What a study may be for.
    fn aims(&self) -> StudyAimSet {
        use StudyAim::{ANCESTRY, CARE, HEALTH, METHODS, OTHER};
        let permitted: &[StudyAim] = match self.permission {
            DataUsePermission::NRES => &[HEALTH, ANCESTRY, METHODS, CARE, OTHER],
            DataUsePermission::GRU => &[HEALTH, ANCESTRY, METHODS, OTHER],
            DataUsePermission::HMB | DataUsePermission::DS => &[HEALTH, METHODS],
            DataUsePermission::POA => &[ANCESTRY],
        };
        let has = |modifier| self.modifiers.contains(modifier);
        let beside: &[StudyAim] = if has(DataUseModifier::CC) { &[CARE] } else { &[] };
        permitted
            .iter()
            .chain(beside)
            .copied()
            .filter(|aim| *aim != ANCESTRY || !has(DataUseModifier::NPOA))
            .filter(|aim| *aim != METHODS || !has(DataUseModifier::NMDS))
            .collect()
    }

    /// Whether all that the study does is within the terms, as DUO publishes their meaning.
    pub fn covers(&self, study: &Study, requester: &Requester<AccountId>) -> bool
    where
        AccountId: PartialEq,
    {
        let asks = |modifier| self.modifiers.contains(modifier);
        let fits = |modifier, fits: bool| !asks(modifier) || fits;
        let not_commercial = !study.is_commercial;
        let not_for_profit = !study.is_for_profit;

        !study.aims.is_empty()
            && study.aims.is_subset(self.aims())
            && (self.permission != DataUsePermission::DS
                || is_within(&study.diseases, |disease| {
                    self.diseases.iter().any(|ours| disease.is_kind_of(ours))
                }))
            && fits(
                DataUseModifier::RS,
                is_within(&study.research_types, |it| self.research_types.contains(it)),
            )
            && fits(DataUseModifier::GSO, study.is_genetic)
            && fits(DataUseModifier::NCU, not_commercial)
            && fits(DataUseModifier::NPU, not_for_profit)
            && fits(DataUseModifier::NPUNCU, not_commercial && not_for_profit)
            && fits(
                DataUseModifier::IRB,
                study.ethics_permit.is_some_and(|it| self.ethics_permits.contains(&it)),
            )
            && fits(
                DataUseModifier::GS,
                is_within(&study.countries, |it| self.countries.contains(it)),
            )
            && fits(
                DataUseModifier::PS,
                study.project.is_some_and(|it| self.projects.contains(&it)),
            )
            && fits(DataUseModifier::IS, self.institutions.contains(&requester.organisation))
            && fits(DataUseModifier::US, self.users.contains(&requester.account))
    }

    /// Whether any part of what the study does could be what the programme is about. Who does it and
    /// how does not matter here.
    pub fn touches(&self, study: &Study) -> bool {
        (study.aims.is_empty() || study.aims.meets(self.aims()))
            && (self.permission != DataUsePermission::DS
                || study.diseases.is_empty()
                || study.diseases.iter().any(|disease| {
                    self.diseases
                        .iter()
                        .any(|ours| disease.is_kind_of(ours) || ours.is_kind_of(disease))
                }))
    }

    /// What the terms ask of whoever is permitted.
    pub fn obligations(&self) -> Obligations {
        use DataUseModifier::{COL, MOR, PUB, RTN, TS};
        let asks = |modifier| self.modifiers.contains(modifier);
        Obligations {
            duties: [PUB, COL, RTN, MOR, TS].into_iter().filter(|duty| asks(*duty)).collect(),
            publish_from: self.publish_from.filter(|_| asks(MOR)),
            months: self.months.filter(|_| asks(TS)),
        }
    }
}

/// Whether something is stated, and all of it is fine.
fn is_within<T>(stated: &[T], is_fine: impl Fn(&T) -> bool) -> bool {
    !stated.is_empty() && stated.iter().all(is_fine)
}

#[cfg(test)]
mod tests {
    use super::*;
    use DataUseModifier::{COL, MOR, PUB, TS};

    fn asks(
        duties: &[DataUseModifier],
        publish_from: Option<Moment>,
        months: Option<u16>,
    ) -> Obligations {
        Obligations { duties: DataUseModifierSet::of(duties), publish_from, months }
    }

    #[test]
    fn obligations_add_up() {
        let one = asks(&[PUB, MOR], Some(5), None);
        let other = asks(&[COL, MOR, TS], Some(7), Some(12));
        let both = asks(&[PUB, COL, MOR, TS], Some(7), Some(12));
        assert_eq!(one.and(other), both);
        assert_eq!(other.and(one), both);
        let shorter = asks(&[TS], None, Some(6));
        assert_eq!(other.and(shorter).months, Some(6));
        assert_eq!(Obligations::default().and(one), one);
    }

    #[test]
    fn a_disease_is_a_kind_of_itself_and_of_what_is_stated_above_it() {
        let term = |seed| OntologyTerm(H256([seed; 32]));
        let of = |seed, above: &[u8]| Disease {
            term: term(seed),
            ancestors: BoundedVec::truncate_from(above.iter().map(|it| term(*it)).collect()),
        };
        let diabetes = of(1, &[]);
        assert!(diabetes.is_kind_of(&diabetes));
        assert!(of(2, &[1, 3]).is_kind_of(&diabetes));
        assert!(!diabetes.is_kind_of(&of(2, &[1, 3])));
        assert!(!of(4, &[3]).is_kind_of(&diabetes));
    }

    #[test]
    fn a_date_and_months_count_only_with_their_modifier() {
        let programme = Programme::<u64> {
            permission: DataUsePermission::GRU,
            modifiers: DataUseModifierSet::of(&[PUB]),
            diseases: BoundedVec::new(),
            research_types: BoundedVec::new(),
            countries: BoundedVec::new(),
            institutions: BoundedVec::new(),
            projects: BoundedVec::new(),
            users: BoundedVec::new(),
            ethics_permits: BoundedVec::new(),
            publish_from: Some(5),
            months: Some(6),
        };
        assert_eq!(programme.obligations(), asks(&[PUB], None, None));
        let modifiers = DataUseModifierSet::of(&[MOR, TS]);
        let ending = Programme { modifiers, ..programme };
        assert_eq!(ending.obligations(), asks(&[MOR, TS], Some(5), Some(6)));
    }
}
