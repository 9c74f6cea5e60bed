//! What a rule is about, before and after what it does not state is written out.

use super::terminology::roots;
use salus_primitives::{
    codes::{ActionSet, CodeSet, Confidentiality, DataClassSet, PurposeSet, SensitivitySet},
    consent::{ConsentDecision, Grantee, Region},
    data_tag::{DataTag, TagSet, MAX_TAGS},
    evaluator::is_emergency,
    time::Period,
    OrganisationId, ProgrammeId,
};

/// Whom, when, which research and what a rule is about. What is not stated is `None`.
#[derive(Clone)]
pub(super) struct Scope<AccountId> {
    pub grantees: Option<Vec<Grantee<AccountId>>>,
    pub period: Option<Period>,
    pub programme: Option<ProgrammeId>,
    pub actions: Option<ActionSet>,
    pub purposes: Option<PurposeSet>,
    pub classes: Option<DataClassSet>,
    pub label: Option<Label>,
    pub data: Option<Origin>,
    pub data_period: Option<Period>,
}

/// A security label. It is a ceiling where the rule permits and a floor where it denies, so that it means
/// nothing to a rule that decides the other way.
#[derive(Clone, Copy, Default)]
pub(super) struct Label {
    pub confidentiality: Option<Confidentiality>,
    pub sensitivity: SensitivitySet,
}

/// Where data is from: by whom, and what it is a part of.
#[derive(Clone, Default)]
pub(super) struct Origin {
    pub author: Option<OrganisationId>,
    pub tags: Vec<DataTag>,
}

impl<AccountId> Default for Scope<AccountId> {
    fn default() -> Self {
        Self {
            grantees: None,
            period: None,
            programme: None,
            actions: None,
            purposes: None,
            classes: None,
            label: None,
            data: None,
            data_period: None,
        }
    }
}

impl<AccountId: Clone> Scope<AccountId> {
    /// What a rule below is about: each element that it states itself, and else the one stated here.
    pub fn narrowed_to(&self, below: &Self, decides_alike: bool) -> Self {
        Self {
            grantees: below.grantees.clone().or_else(|| self.grantees.clone()),
            period: below.period.or(self.period),
            programme: below.programme.or(self.programme),
            actions: below.actions.or(self.actions),
            purposes: below.purposes.or(self.purposes),
            classes: below.classes.or(self.classes),
            label: below.label.or(self.label.filter(|_| decides_alike)),
            data: below.data.clone().or_else(|| self.data.clone()),
            data_period: below.data_period.or(self.data_period),
        }
    }
}

impl<AccountId> Scope<AccountId> {
    /// The area, with everything that is not stated written out.
    pub fn area(&self, decision: ConsentDecision) -> Area {
        let any = match decision {
            ConsentDecision::Permit => Confidentiality::V,
            ConsentDecision::Deny => Confidentiality::U,
        };
        let label = self.label.unwrap_or_default();
        let Origin { author, tags } = self.data.clone().unwrap_or_default();
        let region = Region {
            actions: self.actions.unwrap_or_else(CodeSet::all),
            purposes: self.purposes.unwrap_or_else(roots),
            classes: self.classes.unwrap_or_else(roots),
            confidentiality: label.confidentiality.unwrap_or(any),
            labels: label.sensitivity,
            author,
            tags: TagSet::EMPTY,
            data_period: self.data_period,
        };
        Area { region, tags }
    }
}

/// A region with the tags that it names, which elsewhere stand in its consent.
#[derive(Clone)]
pub(super) struct Area {
    /// Its own set of tags is empty.
    pub region: Region,
    pub tags: Vec<DataTag>,
}

impl Area {
    /// A region of a consent that names these tags.
    pub fn of(region: &Region, tags: &[DataTag]) -> Self {
        let named = (0..).zip(tags).filter(|(place, _)| region.tags.meets(TagSet(1 << place)));
        Self {
            tags: named.map(|(_, tag)| *tag).collect(),
            region: Region { tags: TagSet::EMPTY, ..*region },
        }
    }

    /// The region of a consent, to whose tags those that are new are added. Nothing if there is no place
    /// for them.
    pub fn among(&self, tags: &mut Vec<DataTag>) -> Option<Region> {
        let mut named = TagSet::EMPTY;
        for tag in &self.tags {
            let place = tags.iter().position(|known| known == tag).unwrap_or_else(|| {
                tags.push(*tag);
                tags.len() - 1
            });
            if place >= MAX_TAGS as usize {
                return None;
            }
            named.0 |= 1 << place;
        }
        Some(Region { tags: named, ..self.region })
    }

    /// Whether it is about the same.
    pub fn is_same(&self, other: &Self) -> bool {
        self.region == other.region
            && self.tags.len() == other.tags.len()
            && self.tags.iter().all(|tag| other.tags.contains(tag))
    }
}

/// By which elements an area that is opened reaches further than the one around it, about which the
/// document decides so.
///
/// A permit cannot ask that data be confidential or bear a label, so that whatever it opens reaches data
/// that is not and bears none. Where all around is denied, all of that must be denied.
pub(super) fn reaches_further(
    (decision, around): (ConsentDecision, &Area),
    opened: &Area,
    class: &'static str,
) -> impl Iterator<Item = &'static str> {
    let (outer, region) = (&around.region, &opened.region);
    let is_label_inside = match decision {
        ConsentDecision::Permit => {
            region.confidentiality <= outer.confidentiality && region.labels.is_subset(outer.labels)
        }
        ConsentDecision::Deny => {
            outer.confidentiality == Confidentiality::U && outer.labels.is_empty()
        }
    };
    let is_data_inside = outer.author.is_none_or(|author| region.author == Some(author))
        && (around.tags.is_empty()
            || !opened.tags.is_empty() && opened.tags.iter().all(|tag| around.tags.contains(tag)));
    let is_period_inside = outer
        .data_period
        .is_none_or(|outer| region.data_period.is_some_and(|period| is_within(period, outer)));
    let purposes = region.purposes.iter().filter(|purpose| !is_emergency(*purpose));
    [
        ("action", region.actions.is_subset(outer.actions)),
        ("purpose", purposes.collect::<PurposeSet>().is_subset(outer.purposes.with_kinds())),
        (class, region.classes.is_subset(outer.classes.with_kinds())),
        ("securityLabel", is_label_inside),
        ("data", is_data_inside),
        ("dataPeriod", is_period_inside),
    ]
    .into_iter()
    .filter_map(|(element, is_inside)| (!is_inside).then_some(element))
}

/// Whether a period lies within another one.
pub(super) fn is_within(period: Period, outer: Period) -> bool {
    outer.from <= period.from && outer.to.is_none_or(|end| period.to.is_some_and(|to| to <= end))
}
