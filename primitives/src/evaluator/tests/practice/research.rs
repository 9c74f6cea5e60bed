//! Research: programmes and studies by the terms of GA4GH DUO.

use super::*;
use crate::{
    codes::DataUseModifier,
    research::{Disease, OntologyTerm},
    Commitment,
};
use DataUseModifier::{COL, GS, GSO, IRB, IS, MOR, NCU, NMDS, NPOA, NPU, PUB, RTN, TS, US};

fn term(seed: u8) -> OntologyTerm {
    OntologyTerm(H256([seed; 32]))
}

fn disease(seed: u8, ancestors: &[u8]) -> Disease {
    let ancestors = ancestors.iter().map(|seed| term(*seed)).collect();
    Disease { term: term(seed), ancestors: BoundedVec::truncate_from(ancestors) }
}

fn bounded<T, const MAX: u32>(of: Vec<T>) -> BoundedVec<T, sp_core::ConstU32<MAX>> {
    BoundedVec::truncate_from(of)
}

fn on(diseases: &[Disease]) -> Study {
    Study { diseases: bounded(diseases.to_vec()), ..study() }
}

fn commitment(seed: u8) -> Commitment {
    Commitment(H256([seed; 32]))
}

/// A researcher of the institute asks for what the subject gave to programme 1, of these terms.
fn under(terms: Programme<u64>, study: Study) -> Case {
    let research = for_purposes(&[HRESCH], region());
    let given = Consent { programme: Some(ProgrammeId(1)), ..may(research) };
    Case {
        study: Some(study),
        programmes: vec![(ProgrammeId(1), terms)],
        ..by_a_researcher(visit(&[(Grantee::Kind(OrganisationKind::RESEARCH_INSTITUTE), given)]))
            .of(|it| it.purpose = HRESCH)
    }
}

fn with(permission: DataUsePermission, modifiers: &[DataUseModifier]) -> Programme<u64> {
    Programme { modifiers: DataUseModifierSet::of(modifiers), ..programme(permission) }
}

fn aims(aims: &[StudyAim]) -> Study {
    Study { aims: StudyAimSet::of(aims), ..study() }
}

pub fn cases() -> Vec<Practice> {
    use DataUsePermission::{DS, GRU, HMB, POA};
    let states = |study: Study| move |it: Case| Case { study: Some(study), ..it };
    let diabetes = Programme { diseases: bounded(vec![disease(1, &[])]), ..programme(DS) };
    let type_2 = || on(&[disease(2, &[1])]);
    let in_countries = |lands: &[&[u8; 2]]| Study {
        countries: bounded(lands.iter().map(|land| Jurisdiction(**land)).collect()),
        ..study()
    };
    let benelux = Programme {
        countries: bounded(vec![Jurisdiction(*b"BE"), Jurisdiction(*b"NL")]),
        ..with(GRU, &[GS])
    };
    let approved = Programme { ethics_permits: bounded(vec![commitment(4)]), ..with(GRU, &[IRB]) };
    let permit_of = |seed| Study { ethics_permit: Some(commitment(seed)), ..study() };
    let duties = Programme {
        publish_from: Some(day(2028, 1, 1)),
        months: Some(24),
        ..with(GRU, &[PUB, COL, RTN, MOR, TS])
    };
    let holed = {
        let mut case = under(programme(GRU), study());
        let no_minds = with_labels(&[Sensitivity::MH], whole(for_purposes(&[HRESCH], region())));
        let Statement::Open(given) = &mut case.stated[0].1.statement else { unreachable!() };
        given.region.labels = SensitivitySet::all();
        *given = with_hole(given.clone(), no_minds, &[]);
        case
    };
    let opt_out = {
        let mut case = under(diabetes.clone(), on(&[disease(3, &[])]));
        let rule = PolicyRule {
            jurisdiction: None,
            purpose: HRESCH,
            kind: OrganisationKind::RESEARCH_INSTITUTE,
            decision: AccessDecision::Permit,
        };
        case.policy.rules.try_push(rule).expect("there is a place");
        let Statement::Open(given) = &mut case.stated[0].1.statement else { unreachable!() };
        *given = Consent { programme: given.programme, ..may_not(whole(given.region)) };
        case
    };
    vec![
        practice(
            "Research on a disease and its kinds",
            "`DS`: type 2 diabetes is diabetes; the study states what its disease is a kind of, and \
             anybody can hold that against the ontology.",
            under(diabetes.clone(), type_2()),
            states(on(&[disease(3, &[])])),
        ),
        practice(
            "Research on a disease, and on another beside",
            "`DS`: all that is studied must be of the programme.",
            under(diabetes.clone(), type_2()),
            states(on(&[disease(2, &[1]), disease(3, &[])])),
        ),
        practice(
            "Research that says nothing",
            "A consent to a programme is for studies within its terms.",
            under(diabetes, type_2()),
            |it| Case { study: None, ..it },
        ),
        practice(
            "Health research, and not ancestry",
            "`HMB` does not include the study of population origins or ancestry.",
            under(programme(HMB), study()),
            states(aims(&[StudyAim::HEALTH, StudyAim::ANCESTRY])),
        ),
        practice(
            "Ancestry only",
            "`POA`.",
            under(programme(POA), aims(&[StudyAim::ANCESTRY])),
            states(study()),
        ),
        practice(
            "Any research but on ancestry",
            "`GRU` with `NPOA`.",
            under(with(GRU, &[NPOA]), aims(&[StudyAim::OTHER])),
            states(aims(&[StudyAim::ANCESTRY])),
        ),
        practice(
            "Any research is no care",
            "`GRU` is for research; `CC` would allow clinical use beside.",
            under(programme(GRU), study()),
            states(aims(&[StudyAim::CARE])),
        ),
        practice(
            "Any research, and care beside",
            "`GRU` with `CC`, which is a modifier that adds.",
            under(with(GRU, &[DataUseModifier::CC]), aims(&[StudyAim::HEALTH, StudyAim::CARE])),
            |it| Case { programmes: vec![(ProgrammeId(1), programme(GRU))], ..it },
        ),
        practice(
            "One type of research",
            "`RS`: the type is a term of an ontology.",
            under(
                Programme {
                    research_types: bounded(vec![term(6)]),
                    ..with(GRU, &[DataUseModifier::RS])
                },
                Study { research_types: bounded(vec![term(6)]), ..study() },
            ),
            states(Study { research_types: bounded(vec![term(7)]), ..study() }),
        ),
        practice(
            "No development of methods",
            "`NMDS`.",
            under(with(GRU, &[NMDS]), study()),
            states(aims(&[StudyAim::METHODS])),
        ),
        practice(
            "Genetic studies only",
            "`GSO`.",
            under(with(GRU, &[GSO]), Study { is_genetic: true, ..study() }),
            states(study()),
        ),
        practice(
            "No commercial use",
            "`NCU`: a company may take part.",
            under(with(GRU, &[NCU]), Study { is_for_profit: true, ..study() }),
            states(Study { is_for_profit: true, is_commercial: true, ..study() }),
        ),
        practice(
            "No organisation for profit",
            "`NPU`.",
            under(with(GRU, &[NPU]), study()),
            states(Study { is_for_profit: true, ..study() }),
        ),
        practice(
            "Neither for profit nor for commerce",
            "`NPUNCU`.",
            under(with(GRU, &[DataUseModifier::NPUNCU]), study()),
            states(Study { is_commercial: true, ..study() }),
        ),
        practice(
            "With the permit of an ethics committee",
            "`IRB`: the programme lists the permits.",
            under(approved.clone(), permit_of(4)),
            states(permit_of(5)),
        ),
        practice(
            "Without a permit of an ethics committee",
            "`IRB`.",
            under(approved, permit_of(4)),
            states(study()),
        ),
        practice(
            "In these countries only",
            "`GS`.",
            under(benelux, in_countries(&[b"NL"])),
            states(in_countries(&[b"NL", b"US"])),
        ),
        practice(
            "At approved institutions only",
            "`IS`.",
            under(
                Programme { institutions: bounded(vec![INSTITUTE]), ..with(GRU, &[IS]) },
                study(),
            ),
            |it| it.by(|it| it.organisation = OrganisationId(6)),
        ),
        practice(
            "By approved users only",
            "`US`.",
            under(Programme { users: bounded(vec![5]), ..with(GRU, &[US]) }, study()),
            |it| it.by(|it| it.account = 6),
        ),
        practice(
            "Duties come with the permit",
            "`PUB`, `COL`, `RTN`, `MOR`, `TS` ask nothing of the study, and much of the researcher.",
            under(duties, study()),
            |it| Case { programmes: Vec::new(), ..it },
        ),
        practice(
            "Any research, and not on what is about the mind",
            "A hole in a consent to a programme.",
            holed.of(|it| it.labels = Some(labelled(&[Sensitivity::HIV]))),
            |it| it.of(|it| it.labels = Some(labelled(&[Sensitivity::HIV, Sensitivity::PSY, Sensitivity::MH]))),
        ),
        practice(
            "Out of one programme where research is permitted by default",
            "A denial that names a programme is about studies that could fall under it.",
            opt_out,
            states(type_2()),
        ),
    ]
}
