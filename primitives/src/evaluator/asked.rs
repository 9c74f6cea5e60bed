//! What is asked, and how the regions of consents lie to it.

use super::is_emergency;
use crate::{
    codes::{
        Code, CodeSet, Confidentiality, ConsentAction, DataClass, DataClassSet, PurposeOfUse,
        PurposeSet, SensitivitySet,
    },
    consent::{Consent, ConsentDecision, Provision, Region},
    data_tag::{DataTag, DataTags, TagSet},
    ids::OrganisationId,
    time::Moment,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// What is asked. What is not known is `None`, and stands for anything it could be.
#[derive(
    Clone, Debug, Eq, PartialEq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct AccessRequest {
    /// What is to be done.
    pub action: ConsentAction,
    /// For which purpose.
    pub purpose: PurposeOfUse,
    /// The class of the data.
    pub class: Option<DataClass>,
    /// How confidential the data is.
    pub confidentiality: Option<Confidentiality>,
    /// The sensitivity labels that the data bears.
    pub labels: Option<SensitivitySet>,
    /// The organisation that wrote the data.
    pub author: Option<OrganisationId>,
    /// The tags that the data bears: of itself, its encounter, its author.
    pub tags: Option<DataTags>,
    /// The time that the data is about, in milliseconds since 1970.
    pub data_time: Option<Moment>,
}

/// A request made ready to be held against many consents: what stands for it, and what meets it.
pub(super) struct Asked<'a> {
    request: &'a AccessRequest,
    covering_purposes: PurposeSet,
    meeting_purposes: PurposeSet,
    covering_classes: DataClassSet,
    meeting_classes: DataClassSet,
    meeting_labels: SensitivitySet,
}

/// How a consent lies to a request.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Voice {
    /// The request is not its business.
    Silent,
    /// It would speak, but this of its provisions makes a hole here.
    Silenced(u8),
    /// It speaks.
    Speaks,
}

impl<'a> Asked<'a> {
    pub fn new(request: &'a AccessRequest) -> Self {
        let (covering_purposes, meeting_purposes) = lines_of(request.purpose);
        let class = request.class.map(|class| DataClassSet::of(&[class]));
        Self {
            request,
            covering_purposes,
            meeting_purposes,
            covering_classes: class.map(DataClassSet::with_ancestors).unwrap_or_default(),
            meeting_classes: class.map_or(DataClassSet::all(), with_lines),
            meeting_labels: request.labels.map_or(SensitivitySet::all(), with_lines),
        }
    }

    /// How the consent lies to what is asked.
    pub fn voice(&self, consent: &Consent) -> Voice {
        let Consent { decision, region, tags, provisions, .. } = consent;
        self.voice_of(*decision, region, tags, provisions)
    }

    /// Whether a region with holes speaks: it matches, and no hole silences it.
    ///
    /// What opens must cover the whole request, what closes need only touch it. So the hole of a
    /// permit closes where it touches, and the hole of a deny opens only where it covers.
    pub fn voice_of(
        &self,
        decision: ConsentDecision,
        region: &Region,
        tags: &[DataTag],
        provisions: &[Provision],
    ) -> Voice {
        let borne = self.request.tags.as_ref().map(|borne| TagSet::common(tags, borne));
        let covers = |region: &Region| self.covers(region, borne);
        let touches = |region: &Region| self.touches(region, borne);
        let (matches, silences): (&dyn Fn(&Region) -> bool, &dyn Fn(&Region) -> bool) =
            match decision {
                ConsentDecision::Permit => (&covers, &touches),
                ConsentDecision::Deny => (&touches, &covers),
            };
        if !matches(region) {
            return Voice::Silent;
        }
        (0..)
            .zip(provisions)
            .find(|(_, provision)| {
                silences(&provision.hole) && !provision.fills.iter().any(matches)
            })
            .map_or(Voice::Speaks, |(place, _)| Voice::Silenced(place))
    }

    /// Whether the region holds everything that the request could be about. `borne` are those of the
    /// consent's tags that the data bears, if that is known.
    pub fn covers(&self, region: &Region, borne: Option<TagSet>) -> bool {
        let request = self.request;
        region.actions.contains(request.action)
            && region.purposes.meets(self.covering_purposes)
            && region.classes.meets(self.covering_classes)
            && request.confidentiality.is_some_and(|level| level <= region.confidentiality)
            && request.labels.is_some_and(|labels| labels.is_subset(region.labels))
            && region.author.is_none_or(|author| request.author == Some(author))
            && (region.tags.is_empty() || borne.is_some_and(|borne| borne.meets(region.tags)))
            && region
                .data_period
                .is_none_or(|period| request.data_time.is_some_and(|time| period.contains(time)))
    }

    /// Whether the region holds anything that the request could be about.
    pub fn touches(&self, region: &Region, borne: Option<TagSet>) -> bool {
        let request = self.request;
        region.actions.contains(request.action)
            && region.purposes.meets(self.meeting_purposes)
            && region.classes.meets(self.meeting_classes)
            && request.confidentiality.is_none_or(|level| level >= region.confidentiality)
            && (region.labels.is_empty() || region.labels.meets(self.meeting_labels))
            && region.author.is_none_or(|author| request.author.is_none_or(|wrote| wrote == author))
            && (region.tags.is_empty() || borne.is_none_or(|borne| borne.meets(region.tags)))
            && region
                .data_period
                .is_none_or(|period| request.data_time.is_none_or(|time| period.contains(time)))
    }
}

/// Whether a stated purpose stands for the other. Emergencies have their own journey: BTG and
/// ERTREAT are never reached by subsumption.
pub(super) fn reaches(stated: PurposeOfUse, asked: PurposeOfUse) -> bool {
    stated == asked || (stated.subsumes(asked) && !is_emergency(asked))
}

/// The purposes that stand for this one, and those beside for which it stands.
pub(super) fn lines_of(asked: PurposeOfUse) -> (PurposeSet, PurposeSet) {
    let itself = PurposeSet::of(&[asked]);
    let above = itself.with_ancestors().iter().filter(|it| reaches(*it, asked)).collect();
    let below: PurposeSet = itself.with_kinds().iter().filter(|it| reaches(asked, *it)).collect();
    (above, below.union(above))
}

/// The codes, all that they are kinds of, and all their kinds.
fn with_lines<C: Code>(set: CodeSet<C>) -> CodeSet<C> {
    set.with_ancestors().union(set.with_kinds())
}
