//! What the tests share: a FHIR server's references, random consents, and questions to the evaluator.

use proptest::{prelude::*, sample::select, sample::subsequence};
use salus_client::fhir::{
    import, DataUse, Directory, Head, Imported, Issue, LogicalIds, Note, Problem, Reference,
    Refusal, Release, Source, Stated, Verification, Warning,
};
use salus_primitives::{
    codes::*,
    consent::{self, Consent, ConsentDecision, GrantedBy, Grantee, LiveConsent, Provision, Region},
    data_tag::{DataTag, TagSet, MAX_TAGS},
    evaluator::{
        evaluate, is_emergency, keys, AccessDecision, AccessRequest, Facts, PolicyRule,
        PolicyTables, PurposeClaim,
    },
    identity::Capacity,
    organisation::Requester,
    time::Period,
    Commitment, ConsentId, Moment, OrganisationId, ProgrammeId, Salt, SubjectId,
};
use serde_json::{json, Value};

/// The subject of every document.
pub const SUBJECT: SubjectId = SubjectId([7; 16]);
/// The hospital that manages the documents, and where the practitioner works.
pub const HOSPITAL: OrganisationId = OrganisationId(1);
/// A research institute.
pub const INSTITUTE: OrganisationId = OrganisationId(2);
/// The research programme.
pub const PROGRAMME: ProgrammeId = ProgrammeId(12);
/// The practitioner.
pub const PRACTITIONER: u64 = 5;
/// The first moment after the year 9999, by `date -u -d 9999-12-31 +%s` and a day more.
pub const END_OF_FHIR: Moment = 253_402_300_800_000;

/// What the server of IHE PCF's examples knows.
pub struct OurServer;

/// That, and everything by the chain's own numbers.
#[allow(non_upper_case_globals)]
pub const Server: (OurServer, LogicalIds) = (OurServer, LogicalIds);

/// A salt, as custodians keep one for each subject.
const SALT: Salt = [3; 32];

/// The tag of a resource of the server.
pub fn tag(meaning: DataMeaning, address: &str) -> DataTag {
    let mut digest = [0; 32];
    digest[..address.len().min(32)].copy_from_slice(&address.as_bytes()[..address.len().min(32)]);
    DataTag::new(&SALT, meaning, &digest)
}

impl Directory<u64> for OurServer {
    fn subject(&self, reference: &Reference) -> Option<SubjectId> {
        (reference.address.as_deref() == Some("Patient/ex-patient")).then_some(SUBJECT)
    }

    fn grantor(&self, reference: &Reference) -> Option<Capacity> {
        match reference.address.as_deref()? {
            "Patient/ex-patient" => Some(Capacity::Controller),
            "Patient/ex-mother" => {
                Some(Capacity::Representative { kind: RepresentativeKind::GUARD, by_court: false })
            }
            _ => None,
        }
    }

    fn organisation(&self, reference: &Reference) -> Option<OrganisationId> {
        match reference.address.as_deref()? {
            "Organization/ex-organization" => Some(HOSPITAL),
            "Organization/ex-org-researcher" => Some(INSTITUTE),
            _ => None,
        }
    }

    fn grantees(&self, reference: &Reference) -> Option<Vec<Grantee<u64>>> {
        let at_hospital = |account| Grantee::Practitioner { organisation: HOSPITAL, account };
        match reference.address.as_deref()? {
            "Practitioner/ex-practitioner" => Some(vec![at_hospital(PRACTITIONER)]),
            "Group/ex-privilegedUsers" => Some(vec![at_hospital(PRACTITIONER), at_hospital(6)]),
            "Group/nobody" => Some(Vec::new()),
            _ => Some(vec![Grantee::Organisation(self.organisation(reference)?)]),
        }
    }

    fn tag(
        &self,
        subject: SubjectId,
        meaning: DataMeaning,
        reference: &Reference,
    ) -> Option<DataTag> {
        let address = reference.address.as_deref()?;
        let is_known = ["Encounter/", "Observation/", "Practitioner/"]
            .iter()
            .any(|kind| address.starts_with(kind));
        (subject == SUBJECT && is_known).then(|| tag(meaning, address))
    }

    fn programme(&self, study: Option<&Reference>, terms: &DataUse) -> Option<ProgrammeId> {
        // The register knows one programme: any research, if what is found is published.
        let is_known = study.is_none_or(|study| {
            study.address.as_deref() == Some("ResearchStudy/12") || study.identifier.is_some()
        });
        let asked = DataUseModifierSet::of(&[DataUseModifier::PUB]);
        let has_its_terms =
            terms.permissions == [DataUsePermission::GRU] && terms.modifiers == asked;
        (is_known && has_its_terms).then_some(PROGRAMME)
    }

    fn source(&self, source: &Source) -> Option<Commitment> {
        match source {
            Source::Reference(reference) => {
                let address = reference.address.as_deref()?;
                address.starts_with("DocumentReference/").then(|| Commitment([9; 32].into()))
            }
            Source::Attachment(attachment) => {
                (attachment["title"] == "Hello World").then(|| Commitment([8; 32].into()))
            }
        }
    }

    fn knows_policy(&self, uri: &str) -> bool {
        ["http://example.org/policies/", "https://profiles.ihe.net/ITI/PCF/Policy-"]
            .iter()
            .any(|known| uri.starts_with(known))
    }
}

/// What a document is refused for, with the elements.
pub fn issues<T: std::fmt::Debug>(result: Result<T, Refusal>) -> Vec<(String, Problem)> {
    let issues = result.expect_err("it is refused").issues;
    issues.into_iter().map(|Issue { path, problem }| (path, problem)).collect()
}

/// What is told about a document, with the elements.
pub fn notes(warnings: &[Warning]) -> Vec<(&str, &Note)> {
    warnings.iter().map(|Warning { path, note }| (path.as_str(), note)).collect()
}

/// Who asks.
pub fn requester(organisation: OrganisationId, account: u64) -> Requester<u64> {
    let kind = match organisation {
        INSTITUTE => OrganisationKind::RESEARCH_INSTITUTE,
        _ => OrganisationKind::HOSPITAL,
    };
    let roles = RoleSet::of(&[PractitionerRole::NURSE]);
    Requester { account, organisation, kind, roles, is_alias: false }
}

/// What the consents decide together.
pub fn decide(
    stated: &[Stated<u64>],
    requester: &Requester<u64>,
    policy: &PolicyTables,
    request: &AccessRequest,
    now: Moment,
) -> AccessDecision {
    let keys = keys(requester);
    let live: Vec<_> = stated
        .iter()
        .zip(0..)
        .filter(|(stated, _)| keys.contains(&stated.grantee))
        .map(|(stated, id)| LiveConsent {
            id: ConsentId(id),
            by: GrantedBy::Controller,
            verification: consent::Verification::NotAsked,
            replaces: Default::default(),
            sponsor: OrganisationId(0),
            statement: consent::Statement::Open(stated.consent.clone()),
        })
        .collect();
    let facts = Facts {
        requester: Ok(requester),
        own_right: false,
        consents: &live,
        practitioner_denied: false,
        study: None,
        programmes: &[],
        jurisdiction: None,
        policy,
        now,
    };
    evaluate(&facts, request).decision
}

/// The purposes that are kinds of none.
fn roots() -> impl Iterator<Item = PurposeOfUse> {
    PurposeOfUse::ALL.iter().copied().filter(|purpose| purpose.parent().is_none())
}

/// The default policy of a country that shares nothing unless somebody agrees. Everybody may claim every
/// purpose, so that nothing but consents decides.
pub fn opt_in() -> PolicyTables {
    let claims = OrganisationKind::ALL.iter().flat_map(|kind| {
        let emergencies = PurposeOfUse::ALL.iter().copied().filter(|it| is_emergency(*it));
        let purposes = roots().chain(emergencies);
        purposes.map(|purpose| PurposeClaim { purpose, kind: *kind, role: None })
    });
    PolicyTables {
        version: 1,
        claims: claims.collect::<Vec<_>>().try_into().expect("few enough"),
        rules: Default::default(),
    }
}

/// The default policy of a country that shares everything unless somebody objects.
pub fn opt_out() -> PolicyTables {
    let rules = OrganisationKind::ALL.iter().flat_map(|kind| {
        roots().map(|purpose| PolicyRule {
            jurisdiction: None,
            purpose,
            kind: *kind,
            decision: AccessDecision::Permit,
        })
    });
    PolicyTables { rules: rules.collect::<Vec<_>>().try_into().expect("few enough"), ..opt_in() }
}

/// Some codes of a table, or all of them.
pub fn some_of<C: Code + std::fmt::Debug>(from: &'static [C]) -> impl Strategy<Value = CodeSet<C>> {
    prop_oneof![
        4 => subsequence(from, 1..=from.len().min(4)),
        1 => subsequence(from, 1..=from.len()),
        1 => Just(from.to_vec()),
    ]
    .prop_map(|codes| CodeSet::of(&codes))
}

fn purposes() -> impl Strategy<Value = PurposeSet> {
    some_of(PurposeOfUse::ALL).prop_filter_map("only emergencies", |purposes| {
        let purposes: PurposeSet =
            purposes.iter().filter(|purpose| !is_emergency(*purpose)).collect();
        (!purposes.is_empty()).then_some(purposes)
    })
}

fn organisation() -> impl Strategy<Value = OrganisationId> {
    any::<u32>().prop_map(OrganisationId)
}

/// Any period that FHIR can tell.
pub fn period() -> impl Strategy<Value = Period> {
    (prop_oneof![Just(0), 0..END_OF_FHIR], prop::option::of(1u64..1 << 42)).prop_map(
        |(from, length)| Period { from, to: length.map(|length| (from + length).min(END_OF_FHIR)) },
    )
}

pub fn region() -> impl Strategy<Value = Region> {
    (
        some_of(ConsentAction::ALL),
        purposes(),
        some_of(DataClass::ALL),
        select(Confidentiality::ALL),
        prop_oneof![Just(SensitivitySet::EMPTY), some_of(Sensitivity::ALL)],
        prop::option::of(organisation()),
        prop_oneof![Just(0u8), 0u8..1 << MAX_TAGS],
        prop::option::of(period()),
    )
        .prop_map(
            |(actions, purposes, classes, confidentiality, labels, author, tags, data_period)| {
                Region {
                    actions,
                    purposes,
                    classes,
                    confidentiality,
                    labels,
                    author,
                    tags: TagSet(tags),
                    data_period,
                }
            },
        )
}

fn provision() -> impl Strategy<Value = Provision> {
    (region(), prop::collection::vec(region(), 0..=2))
        .prop_map(|(hole, fills)| Provision { hole, fills: fills.try_into().expect("two at most") })
}

pub fn decision() -> impl Strategy<Value = ConsentDecision> {
    select(&[ConsentDecision::Permit, ConsentDecision::Deny][..])
}

/// Any consent that the registry takes and FHIR can tell.
pub fn consent() -> impl Strategy<Value = Consent> {
    (
        decision(),
        region(),
        period(),
        select(LegalBasis::ALL),
        select(ConsentCategory::ALL),
        (prop::option::of(any::<[u8; 32]>()), prop::option::of(any::<u32>().prop_map(ProgrammeId))),
        prop::collection::hash_set(any::<[u8; 32]>(), MAX_TAGS as usize),
        prop::collection::vec(provision(), 0..=4),
    )
        .prop_map(
            |(
                decision,
                region,
                period,
                regulatory_basis,
                category,
                (source, programme),
                tags,
                provisions,
            )| {
                let tags: Vec<_> = tags.into_iter().map(|bytes| DataTag(bytes.into())).collect();
                Consent {
                    decision,
                    region,
                    period,
                    regulatory_basis,
                    category,
                    source: source.map(|bytes| Commitment(bytes.into())),
                    programme,
                    tags: tags.try_into().expect("four"),
                    provisions: provisions.try_into().expect("four at most"),
                }
            },
        )
        .prop_map(in_order)
}

/// A consent whose tags stand in the order in which its regions name them, and no others: the only order
/// that a document can tell.
pub fn in_order(mut consent: Consent) -> Consent {
    let named = consent.tags.clone();
    let mut tags = Vec::new();
    let mut renumber = |region: &mut Region| {
        let mut set = TagSet::EMPTY;
        for (place, tag) in named.iter().enumerate() {
            if region.tags.meets(TagSet(1 << place)) {
                let known = tags.iter().position(|known| known == tag);
                let place = known.unwrap_or_else(|| {
                    tags.push(*tag);
                    tags.len() - 1
                });
                set.0 |= 1 << place;
            }
        }
        region.tags = set;
    };
    renumber(&mut consent.region);
    let mut provisions = consent.provisions.into_inner();
    for provision in &mut provisions {
        renumber(&mut provision.hole);
        let mut fills = std::mem::take(&mut provision.fills).into_inner();
        fills.iter_mut().for_each(&mut renumber);
        provision.fills = fills.try_into().expect("as many");
    }
    consent.provisions = provisions.try_into().expect("as many");
    consent.tags = tags.try_into().expect("no more than before");
    consent
}

pub fn grantee() -> impl Strategy<Value = Grantee<u64>> {
    prop_oneof![
        (organisation(), any::<u64>())
            .prop_map(|(organisation, account)| Grantee::Practitioner { organisation, account }),
        organisation().prop_map(Grantee::Organisation),
        (organisation(), select(PractitionerRole::ALL))
            .prop_map(|(organisation, role)| Grantee::Role { organisation, role }),
        select(OrganisationKind::ALL).prop_map(Grantee::Kind),
        Just(Grantee::Everyone),
    ]
}

pub fn stated() -> impl Strategy<Value = Stated<u64>> {
    (grantee(), consent()).prop_map(|(grantee, consent)| Stated { grantee, consent })
}

/// Any head that both releases can tell.
pub fn head() -> impl Strategy<Value = Head> {
    let grantor = prop_oneof![
        Just(Capacity::Controller),
        (select(RepresentativeKind::ALL), any::<bool>())
            .prop_map(|(kind, by_court)| Capacity::Representative { kind, by_court }),
    ];
    let verification =
        prop::option::of((any::<bool>(), 0..END_OF_FHIR).prop_map(|(with, at)| Verification {
            by: None,
            with: with.then(|| Reference::to("Patient/ex-patient")),
            at: vec![at],
        }));
    (
        any::<[u8; 16]>(),
        prop::option::of(grantor),
        prop::option::of(0u64..2_932_896),
        prop::collection::vec(organisation(), 0..3),
        any::<bool>(),
        verification,
    )
        .prop_map(|(subject, grantor, day, managers, has_policy, verification)| Head {
            subject: SubjectId(subject),
            grantor,
            date: day.map(|day| day * salus_primitives::time::DAY),
            managers,
            controllers: Vec::new(),
            policies: has_policy
                .then(|| "https://profiles.ihe.net/ITI/PCF/Policy-basic-normal".into())
                .into_iter()
                .collect(),
            verifications: verification.into_iter().collect(),
        })
}

/// The text of one of IHE PCF's examples.
pub fn example(name: &str) -> String {
    let path = format!("{}/tests/fixtures/ihe-pcf/{name}.json", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// One of IHE PCF's examples, changed.
pub fn changed(name: &str, change: impl FnOnce(&mut Value)) -> String {
    let mut document = serde_json::from_str(&example(name)).expect("it is JSON");
    change(&mut document);
    document.to_string()
}

pub const ACT_REASON: &str = "http://terminology.hl7.org/CodeSystem/v3-ActReason";
pub const ACT_CODE: &str = "http://terminology.hl7.org/CodeSystem/v3-ActCode";
pub const CONFIDENTIALITY: &str = "http://terminology.hl7.org/CodeSystem/v3-Confidentiality";

pub fn read(release: Release, text: &str) -> Result<Imported<u64>, Refusal> {
    import(release, text, &Server, &crate::pcf::SETTINGS)
}

pub fn coding(system: &str, code: &str) -> Value {
    json!({ "system": system, "code": code })
}

/// A permit for treatment in R4, with this put in its place.
pub fn r4(pointer: &str, value: Value) -> Result<Imported<u64>, Refusal> {
    let put = |document: &mut Value| put(document, pointer, value);
    read(Release::R4, &changed("consent-basic-treat", put))
}

/// A permit for treatment in R5.
pub fn r5_document() -> Value {
    json!({
        "resourceType": "Consent",
        "status": "active",
        "category": [{ "coding": [coding(ACT_CODE, "INFA")] }],
        "subject": { "reference": "Patient/ex-patient" },
        "decision": "deny",
        "provision": [{ "purpose": [coding(ACT_REASON, "TREAT")] }],
    })
}

pub fn r5(pointer: &str, value: Value) -> Result<Imported<u64>, Refusal> {
    let mut document = r5_document();
    put(&mut document, pointer, value);
    read(Release::R5, &document.to_string())
}

/// Puts a value at a JSON pointer; null removes.
pub fn put(document: &mut Value, pointer: &str, value: Value) {
    let (above, name) = pointer.rsplit_once('/').expect("it is a pointer");
    let above = document.pointer_mut(above).expect(pointer);
    match (above, value) {
        (Value::Array(items), value) => items[name.parse::<usize>().expect(pointer)] = value,
        (above, Value::Null) => drop(above.as_object_mut().expect(pointer).remove(name)),
        (above, value) => above[name] = value,
    }
}
