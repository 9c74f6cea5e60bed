//! The enums against the published tables.

use super::*;
use codec::{Decode, Encode};
use std::collections::BTreeMap;

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
    is_well_formed::<LegalBasis>();
    is_well_formed::<OrganisationKind>();
    is_well_formed::<PractitionerRole>();
    is_well_formed::<RepresentativeKind>();
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
