//! The enums against the published tables.

use super::*;
use codec::{Decode, Encode};
use std::collections::{BTreeMap, BTreeSet};

/// A table of `codes/health-codes.json`: code to parent, abstract codes (with an underscore) left out.
fn published(table: &str) -> (String, BTreeMap<String, Option<String>>) {
    let tables: serde_json::Value =
        serde_json::from_str(include_str!("../../codes/health-codes.json")).expect("it is JSON");
    let system = tables[table]["system"].as_str().expect("a table has a system").to_string();
    let concrete = |code: &&str| !code.starts_with('_') && *code != table;
    let codes = tables[table]["codes"]
        .as_array()
        .expect("a table has codes")
        .iter()
        .filter_map(|entry| {
            let code = entry["code"].as_str().filter(concrete)?;
            let parent = entry["parent"].as_str().filter(concrete).map(ToString::to_string);
            Some((code.to_string(), parent))
        })
        .collect();
    (system, codes)
}

fn ours<C: Code>() -> (String, BTreeMap<String, Option<String>>) {
    let codes = C::ALL
        .iter()
        .map(|code| {
            (code.code().to_string(), code.parent().map(|parent| parent.code().to_string()))
        })
        .collect();
    (C::SYSTEM.to_string(), codes)
}

#[test]
fn whole_tables_are_as_published() {
    assert_eq!(ours::<PurposeOfUse>(), published("PurposeOfUse"));
    assert_eq!(ours::<Sensitivity>(), published("Sensitivity"));
    assert_eq!(ours::<Confidentiality>(), published("Confidentiality"));
    assert_eq!(ours::<ConsentAction>(), published("consentaction"));
    assert_eq!(ours::<DataMeaning>(), published("consent-data-meaning"));
}

/// The codes of a table that may hold more than ours do, or fewer.
fn codes_of(table: &str) -> BTreeSet<String> {
    published(table).1.into_keys().collect()
}

#[test]
fn every_duo_term_is_there_by_its_id_and_shorthand() {
    let tables: serde_json::Value =
        serde_json::from_str(include_str!("../../codes/health-codes.json")).expect("it is JSON");
    assert_eq!(DataUsePermission::SYSTEM, tables["DUO"]["system"]);
    assert_eq!(DataUseModifier::SYSTEM, tables["DUO"]["system"]);
    let published: BTreeSet<_> = tables["DUO"]["codes"]
        .as_array()
        .expect("a table has codes")
        .iter()
        .map(|term| (term["code"].as_str().unwrap().into(), term["id"].as_str().unwrap().into()))
        // The two roots have no shorthand.
        .filter(|(shorthand, _): &(String, String)| !shorthand.is_empty())
        .collect();
    let permissions = DataUsePermission::ALL.iter().map(|it| (format!("{it:?}"), it.code()));
    let modifiers = DataUseModifier::ALL.iter().map(|it| (format!("{it:?}"), it.code()));
    let ours: BTreeSet<_> =
        permissions.chain(modifiers).map(|(name, id)| (name, id.to_string())).collect();
    assert_eq!(ours, published);
}

#[test]
fn hl7s_roles_are_all_there_and_ours_are_kinds_of_them_or_of_nothing() {
    let published = codes_of("practitioner-role");
    let ours: BTreeSet<_> =
        PractitionerRole::ALL.iter().map(|role| role.code().to_string()).collect();
    assert!(published.is_subset(&ours));
    for parent in PractitionerRole::ALL.iter().filter_map(|role| role.parent()) {
        assert!(published.contains(parent.code()), "{parent:?}");
    }
}

#[test]
fn every_kind_of_organisation_has_a_type_of_hl7() {
    let published = codes_of("organization-type");
    for kind in OrganisationKind::ALL {
        assert!(published.contains(kind.organization_type()), "{kind:?}");
    }
}

#[test]
fn a_ground_of_law_is_a_privacy_law_of_hl7_or_names_its_article() {
    let published = codes_of("ActPrivacyLaw");
    for basis in LegalBasis::ALL {
        let by_article = ["gdpr-", "45-cfr-"].iter().any(|law| basis.code().starts_with(law));
        assert!(by_article != published.contains(basis.code()), "{basis:?}");
    }
}

#[test]
fn the_classes_are_the_patient_compartment_and_the_priority_categories() {
    let left_out = [
        "AppointmentResponse",
        "AuditEvent",
        "Basic",
        "CoverageEligibilityRequest",
        "CoverageEligibilityResponse",
        "DocumentManifest",
        "EnrollmentRequest",
        "Group",
        "MeasureReport",
        "Person",
        "Provenance",
        "RequestGroup",
        "Schedule",
        "SupplyDelivery",
        "SupplyRequest",
    ];
    // What a patient's data refers to, and what R5 has that R4 had not, or had by another name.
    let beside = ["Device", "Medication", "GenomicStudy", "ImagingSelection", "NutritionIntake"];
    let expected: BTreeSet<_> = codes_of("patient-compartment")
        .into_iter()
        .filter(|code| !left_out.contains(&code.as_str()))
        .map(|code| if code == "DeviceUseStatement" { "DeviceUsage".into() } else { code })
        .chain(beside.map(String::from))
        .chain(codes_of("ehdsCategories"))
        .collect();
    let ours: BTreeSet<_> = DataClass::ALL.iter().map(|class| class.code().to_string()).collect();
    assert_eq!(ours, expected);
    for class in DataClass::ALL {
        let is_category = codes_of("ehdsCategories").contains(class.code());
        assert_eq!(class.parent() == Some(DataClass::COMPOSITION), is_category);
        assert_eq!(!class.parts().is_empty(), is_category, "{class:?}");
    }
}

#[test]
fn alcohol_and_opioids_lie_where_the_published_table_puts_them() {
    for kind in [Sensitivity::ETHUD, Sensitivity::OPIOIDUD] {
        assert_eq!(kind.parent(), Some(Sensitivity::SUD));
        assert!(!Sensitivity::ETH.subsumes(kind), "PCF would have it so");
    }
}

#[test]
fn chosen_codes_are_published() {
    let (_, categories) = published("consentcategorycodes");
    let (_, act_codes) = published("ActConsentType");
    for category in ConsentCategory::ALL {
        let code = category.code();
        assert!(categories.contains_key(code) || act_codes.contains_key(code), "{code}");
    }
    let (system, signers) = published("contractsignertypecodes");
    assert_eq!(RepresentativeKind::SYSTEM, system);
    for kind in RepresentativeKind::ALL {
        assert!(signers.contains_key(kind.code()), "{}", kind.code());
    }
    let (system, relations) = published("related-artifact-type");
    assert_eq!(VersionRelation::SYSTEM, system);
    for relation in VersionRelation::ALL {
        assert!(relations.contains_key(relation.code()), "{}", relation.code());
    }
}

#[test]
fn grounds_to_erase_are_of_the_first_paragraph_of_the_article_and_grounds_not_to_of_the_third() {
    let by_article = |code: &str, paragraph| {
        code.strip_prefix(paragraph)
            .is_some_and(|letter| ["a", "b", "c", "d", "e"].contains(&letter))
    };
    for ground in ErasureGround::ALL {
        let beside = ["court-order", "entered-in-error"].contains(&ground.code());
        assert!(beside != by_article(ground.code(), "gdpr-17-1-"), "{ground:?}");
    }
    for ground in RetentionGround::ALL {
        let beside = ground.code() == "court-order";
        assert!(beside != by_article(ground.code(), "gdpr-17-3-"), "{ground:?}");
    }
}

fn is_well_formed<C: Code + core::fmt::Debug + Encode>() {
    assert!(C::ALL.len() <= 64, "a set holds 64 codes");
    for (place, code) in C::ALL.iter().copied().enumerate() {
        assert_eq!(code.index() as usize, place);
        assert_eq!(code.encode(), vec![code.index()]);
        assert_eq!(C::from_code(code.code()), Some(code));
        assert!(code.subsumes(code));
        let mut ancestors = vec![code];
        while let Some(parent) = ancestors[ancestors.len() - 1].parent() {
            assert!(!ancestors.contains(&parent), "{code:?} is its own ancestor");
            assert!(parent.subsumes(code) && !code.subsumes(parent));
            ancestors.push(parent);
        }
    }
    assert_eq!(CodeSet::<C>::all().iter().collect::<Vec<_>>(), C::ALL);
}

#[test]
fn tables_are_well_formed() {
    is_well_formed::<PurposeOfUse>();
    is_well_formed::<Sensitivity>();
    is_well_formed::<Confidentiality>();
    is_well_formed::<ConsentAction>();
    is_well_formed::<ConsentCategory>();
    is_well_formed::<DataClass>();
    is_well_formed::<DataMeaning>();
    is_well_formed::<DataUseModifier>();
    is_well_formed::<DataUsePermission>();
    is_well_formed::<ErasureGround>();
    is_well_formed::<LeafKind>();
    is_well_formed::<LegalBasis>();
    is_well_formed::<OrganisationKind>();
    is_well_formed::<PractitionerRole>();
    is_well_formed::<RepresentativeKind>();
    is_well_formed::<RetentionGround>();
    is_well_formed::<StudyAim>();
    is_well_formed::<VersionRelation>();
}

#[test]
fn subsumption_follows_the_parents() {
    assert!(PurposeOfUse::TREAT.subsumes(PurposeOfUse::COC));
    assert!(PurposeOfUse::TREAT.subsumes(PurposeOfUse::BTG));
    assert!(!PurposeOfUse::COC.subsumes(PurposeOfUse::TREAT));
    assert!(!PurposeOfUse::HRESCH.subsumes(PurposeOfUse::CLINTRL));
    assert!(Sensitivity::SPI.subsumes(Sensitivity::OPIOIDUD));
    assert!(Confidentiality::N < Confidentiality::R);
}

#[test]
fn a_set_reaches_up_to_ancestors_and_down_to_kinds() {
    let up = |codes: &[PurposeOfUse]| PurposeSet::of(codes).with_ancestors();
    let down = |codes: &[PurposeOfUse]| PurposeSet::of(codes).with_kinds();
    use PurposeOfUse::{BTG, CLINTRL, COC, ERTREAT, ETREAT, HMARKT, POPHLTH, TREAT};
    assert_eq!(up(&[BTG, HMARKT]), PurposeSet::of(&[BTG, ETREAT, TREAT, HMARKT]));
    assert_eq!(down(&[ETREAT]), PurposeSet::of(&[ETREAT, BTG, ERTREAT]));
    assert_eq!(
        down(&[TREAT]),
        PurposeSet::of(&[TREAT, CLINTRL, COC, ETREAT, BTG, ERTREAT, POPHLTH])
    );
    assert!(PurposeSet::of(&[COC, TREAT]).meets(up(&[BTG])));
    assert!(!PurposeSet::of(&[COC]).meets(up(&[BTG])));
    assert!(!PurposeSet::EMPTY.meets(PurposeSet::all()));
    assert_eq!(PurposeSet::of(&[COC]).union(up(&[HMARKT])), PurposeSet::of(&[COC, HMARKT]));
}

#[test]
fn a_set_is_eight_bytes_and_tells_unknown_bits() {
    let set = PurposeSet::of(&[PurposeOfUse::TREAT, PurposeOfUse::COC]);
    assert_eq!(set.encode(), set.bits().to_le_bytes());
    assert!(set.contains(PurposeOfUse::COC) && !set.contains(PurposeOfUse::HRESCH));
    assert!(set.is_known());
    let beyond = ActionSet::decode(&mut &u64::MAX.to_le_bytes()[..]).expect("any bits decode");
    assert!(!beyond.is_known());
    assert_eq!(beyond.iter().count(), ConsentAction::ALL.len());
    assert!(ActionSet::EMPTY.is_empty());
    assert!(
        ActionSet::EMPTY.is_subset(set_of_access()) && !set_of_access().is_subset(ActionSet::EMPTY)
    );
}

fn set_of_access() -> ActionSet {
    ActionSet::of(&[ConsentAction::ACCESS])
}
