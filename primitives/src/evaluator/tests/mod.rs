//! The evaluator against what design.md promises, against a naive model, and in cases from practice.

mod any;
mod bounds;
mod guide;
mod naming;
mod policy;
mod practice;
mod properties;
mod reference;
mod residual;
mod sealed;

use super::*;
use crate::{
    codes::{
        ActionSet, Code, Confidentiality, ConsentCategory, DataClass, DataClassSet,
        DataUseModifierSet, DataUsePermission, LegalBasis, OrganisationKind, PractitionerRole,
        PurposeSet, RoleSet, Sensitivity, SensitivitySet, StudyAim, StudyAimSet,
    },
    consent::{GrantedBy, Provision, Region},
    data_tag::{DataTag, DataTags, TagSet},
    ids::{ConsentId, OrganisationId},
    time::Period,
};
use sp_core::{bounded::BoundedVec, H256};
use ConsentAction::{ACCESS, COLLECT, DISCLOSE};
use PurposeOfUse::{
    BTG, CLINTRCH, CLINTRCHPC, CLINTRL, COC, ERTREAT, ETREAT, HOPERAT, HPAYMT, HRESCH, TREAT,
};

/// A consent with whom it speaks about, as a register without an index would keep it.
type Stated = (Grantee<u64>, LiveConsent);

/// One whole question, with everything that it is answered from.
#[derive(Clone, Debug, PartialEq)]
struct Case {
    requester: Result<Requester<u64>, StandingRefusal>,
    own_right: bool,
    stated: Vec<Stated>,
    practitioner_denied: bool,
    study: Option<Study>,
    programmes: Vec<(ProgrammeId, Programme<u64>)>,
    jurisdiction: Option<Jurisdiction>,
    policy: PolicyTables,
    request: AccessRequest,
    now: Moment,
}

impl Case {
    /// The facts as the register finds them: only what lies under the requester's keys.
    fn with_facts<R>(&self, ask: impl FnOnce(&Facts<u64>) -> R) -> R {
        let keys = self.requester.as_ref().map(keys).unwrap_or_default();
        let consents: Vec<_> = self
            .stated
            .iter()
            .filter(|(grantee, _)| keys.contains(grantee))
            .map(|(_, live)| live.clone())
            .collect();
        ask(&Facts {
            requester: self.requester.as_ref().map_err(|refusal| *refusal),
            own_right: self.own_right,
            consents: &consents,
            practitioner_denied: self.practitioner_denied,
            study: self.study.as_ref(),
            programmes: &self.programmes,
            jurisdiction: self.jurisdiction,
            policy: &self.policy,
            now: self.now,
        })
    }

    fn answer(&self) -> Answer {
        self.with_facts(|facts| evaluate(facts, &self.request))
    }

    fn decision(&self) -> AccessDecision {
        self.answer().decision
    }

    /// What is left for the action and the purpose that are asked.
    fn residual(&self) -> Residual {
        self.with_facts(|facts| super::residual(facts, self.request.action, self.request.purpose))
    }

    fn by(mut self, change: impl FnOnce(&mut Requester<u64>)) -> Self {
        change(self.requester.as_mut().expect("it counts"));
        self
    }

    fn of(mut self, change: impl FnOnce(&mut AccessRequest)) -> Self {
        change(&mut self.request);
        self
    }

    fn also(mut self, grantee: Grantee<u64>, consent: Consent) -> Self {
        let id = self.stated.len() as u64;
        self.stated.push((grantee, live(id, consent)));
        self
    }

    fn without(mut self, at: usize) -> Self {
        self.stated.remove(at);
        self
    }
}

fn permitted(case: Case) {
    assert_eq!(case.decision(), AccessDecision::Permit, "{case:?}");
}

fn denied(case: Case) {
    assert_eq!(case.decision(), AccessDecision::Deny, "{case:?}");
}

const NOW: Moment = 1_000;
const HOSPITAL: OrganisationId = OrganisationId(1);
const CLINIC: OrganisationId = OrganisationId(2);

/// All data of every class that is no more than normal and bears no label, to have access for
/// treatment.
fn region() -> Region {
    Region {
        actions: ActionSet::of(&[ACCESS]),
        purposes: PurposeSet::of(&[TREAT]),
        classes: DataClassSet::all(),
        confidentiality: Confidentiality::N,
        labels: SensitivitySet::EMPTY,
        author: None,
        tags: TagSet::EMPTY,
        data_period: None,
    }
}

/// Everything that a denial, or a hole in a permit, reaches: all levels, and data with or without
/// labels.
fn whole(region: Region) -> Region {
    Region { confidentiality: Confidentiality::U, labels: SensitivitySet::EMPTY, ..region }
}

/// Everything that a permit, or a hole in a denial, reaches: all levels, and every label.
fn all_of(region: Region) -> Region {
    Region { confidentiality: Confidentiality::V, labels: SensitivitySet::all(), ..region }
}

fn permit(region: Region) -> Consent {
    Consent {
        decision: ConsentDecision::Permit,
        region,
        period: Period { from: 0, to: None },
        regulatory_basis: LegalBasis::GDPR_CONSENT,
        category: ConsentCategory::INFA,
        source: None,
        programme: None,
        tags: DataTags::new(),
        provisions: BoundedVec::new(),
    }
}

fn deny(region: Region) -> Consent {
    Consent { decision: ConsentDecision::Deny, ..permit(region) }
}

fn with_hole(mut consent: Consent, hole: Region, fills: &[Region]) -> Consent {
    let fills = BoundedVec::truncate_from(fills.to_vec());
    consent.provisions.try_push(Provision { hole, fills }).expect("there is a place");
    consent
}

fn labelled(labels: &[Sensitivity]) -> SensitivitySet {
    SensitivitySet::of(labels)
}

fn tag(seed: u8) -> DataTag {
    DataTag(H256([seed; 32]))
}

fn tags(seeds: &[u8]) -> DataTags {
    BoundedVec::truncate_from(seeds.iter().map(|seed| tag(*seed)).collect())
}

fn live(id: u64, consent: Consent) -> LiveConsent {
    LiveConsent {
        id: ConsentId(id),
        sponsor: OrganisationId(0),
        by: GrantedBy::Controller,
        verification: Verification::NotAsked,
        replaces: Default::default(),
        statement: Statement::Open(consent),
    }
}

fn requester(
    account: u64,
    organisation: OrganisationId,
    kind: OrganisationKind,
    roles: &[PractitionerRole],
) -> Requester<u64> {
    Requester { account, organisation, kind, roles: RoleSet::of(roles), is_alias: false }
}

fn doctor() -> Requester<u64> {
    requester(1, HOSPITAL, OrganisationKind::HOSPITAL, &[PractitionerRole::DOCTOR])
}

/// A doctor at the hospital asks for access to a plain observation for treatment.
fn asks(stated: &[(Grantee<u64>, Consent)]) -> Case {
    let case = Case {
        requester: Ok(doctor()),
        own_right: false,
        stated: Vec::new(),
        practitioner_denied: false,
        study: None,
        programmes: Vec::new(),
        jurisdiction: None,
        policy: PolicyTables::default(),
        request: AccessRequest {
            action: ACCESS,
            purpose: TREAT,
            class: Some(DataClass::OBSERVATION),
            confidentiality: Some(Confidentiality::N),
            labels: Some(SensitivitySet::EMPTY),
            author: Some(HOSPITAL),
            tags: Some(DataTags::new()),
            data_time: Some(500),
        },
        now: NOW,
    };
    stated.iter().cloned().fold(case, |case, (grantee, consent)| case.also(grantee, consent))
}

/// Health research that may be published.
fn study() -> Study {
    Study {
        aims: StudyAimSet::of(&[StudyAim::HEALTH]),
        diseases: BoundedVec::new(),
        research_types: BoundedVec::new(),
        is_genetic: false,
        is_commercial: false,
        is_for_profit: false,
        countries: BoundedVec::new(),
        project: None,
        ethics_permit: None,
    }
}

/// A programme of this permission and nothing more.
fn programme(permission: DataUsePermission) -> Programme<u64> {
    Programme {
        permission,
        modifiers: DataUseModifierSet::EMPTY,
        diseases: BoundedVec::new(),
        research_types: BoundedVec::new(),
        countries: BoundedVec::new(),
        institutions: BoundedVec::new(),
        projects: BoundedVec::new(),
        users: BoundedVec::new(),
        ethics_permits: BoundedVec::new(),
        publish_from: None,
        months: None,
    }
}
