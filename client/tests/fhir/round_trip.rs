//! What goes to FHIR comes back as it was.

use crate::support::{head, in_order, issues, opt_in, stated, Server, END_OF_FHIR, SUBJECT};
use proptest::prelude::*;
use salus_client::fhir::{
    export, import, Base, Head, Imported, Problem, Reference, Refusal, Release, Settings, Stated,
    Verification,
};
use salus_primitives::{
    codes::{ActionSet, CodeSet, DataClassSet, PurposeOfUse, PurposeSet},
    consent::{Consent, ConsentDecision, Provision},
    evaluator::PolicyTables,
    time::Period,
    OrganisationId,
};

const RELEASES: [Release; 2] = [Release::R4, Release::R5];

/// To FHIR and back, all documents together.
fn around(
    release: Release,
    head: &Head,
    all_of_them: &[Stated<u64>],
    settings: &Settings<'_>,
) -> Result<(usize, Vec<Imported<u64>>), Refusal> {
    let documents = export(release, head, all_of_them, &Server, settings)?.documents;
    let imported = documents
        .iter()
        .map(|document| import(release, &document.to_string(), &Server, settings))
        .collect::<Result<Vec<_>, _>>()?;
    Ok((documents.len(), imported))
}

/// Whether both hold the same, in any order.
fn are_the_same(left: &[Stated<u64>], right: &[Stated<u64>]) -> bool {
    left.len() == right.len()
        && left.iter().all(|one| right.contains(one))
        && right.iter().all(|one| left.contains(one))
}

/// What the importer makes of a hole that no consent fills yet.
fn filling(one: &Stated<u64>, provision: &Provision) -> Stated<u64> {
    let decision = match one.consent.decision {
        ConsentDecision::Permit => ConsentDecision::Deny,
        ConsentDecision::Deny => ConsentDecision::Permit,
    };
    Stated {
        grantee: one.grantee.clone(),
        consent: in_order(Consent {
            decision,
            region: provision.hole,
            provisions: Default::default(),
            ..one.consent.clone()
        }),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn every_consent_comes_back(head in head(), one in stated(), leaves_base in any::<bool>()) {
        let policy = opt_in();
        let base = if leaves_base { Base::LeftTo(&policy, None) } else { Base::Stated };
        let settings = Settings { base, ..Settings::default() };
        for release in RELEASES {
            let (count, imported) =
                around(release, &head, std::slice::from_ref(&one), &settings).unwrap();
            prop_assert_eq!(count, 1);
            prop_assert_eq!(&imported[0].stated, std::slice::from_ref(&one));
            prop_assert_eq!(&imported[0].head, &head);
        }
    }

    #[test]
    fn consents_that_fill_each_others_holes_come_back(
        all_of_them in prop::collection::vec(stated(), 1..4),
        unfilled in prop::collection::vec(any::<bool>(), 16),
        is_reversed in any::<bool>(),
    ) {
        let mut all = all_of_them.clone();
        for one in &all_of_them {
            for (hole, is_unfilled) in one.consent.provisions.iter().zip(&unfilled) {
                let filling = filling(one, hole);
                if !is_unfilled && !all.contains(&filling) {
                    all.push(filling);
                }
            }
        }
        if is_reversed {
            all.reverse();
        }
        for release in RELEASES {
            let (count, imported) =
                around(release, &Head::of(SUBJECT), &all, &Settings::default()).unwrap();
            let read: Vec<_> = imported.into_iter().flat_map(|one| one.stated).collect();
            prop_assert!(are_the_same(&read, &all), "{:#?}", read);
            prop_assert!(count <= all.len());
        }
    }

    #[test]
    fn what_fhir_cannot_tell_is_refused(one in stated(), from in END_OF_FHIR..) {
        let mut late = one.clone();
        late.consent.period = Period { from, to: None };
        let mut late_data = one;
        late_data.consent.region.data_period = Some(Period { from: 0, to: Some(from + 2) });
        for (one, paths) in [
            (late, ["Consent.provision.period.start", "Consent.period.start"]),
            (late_data, ["Consent.provision.dataPeriod.end", "Consent.provision[0].dataPeriod.end"]),
        ] {
            for (release, path) in RELEASES.into_iter().zip(paths) {
                let refused =
                    export(release, &Head::of(SUBJECT), std::slice::from_ref(&one), &Server, &Settings::default());
                prop_assert_eq!(issues(refused), [(path.to_string(), Problem::MomentTooLate)]);
            }
        }
    }

    #[test]
    fn what_no_consent_may_say_is_refused(one in stated()) {
        let named = |change: &dyn Fn(&mut Consent)| {
            let mut one = one.clone();
            change(&mut one.consent);
            issues(export(Release::R4, &Head::of(SUBJECT), &[one], &Server, &Settings::default()))
        };
        let is_deny = one.consent.decision == ConsentDecision::Deny;
        let emergency = if is_deny { Problem::EmergencyDenied } else { Problem::EmergencyPermitted };
        for (element, problem, found) in [
            ("action", Problem::Empty, named(&|consent| consent.region.actions = ActionSet::EMPTY)),
            ("purpose", Problem::Empty, named(&|consent| consent.region.purposes = PurposeSet::EMPTY)),
            ("class", Problem::Empty, named(&|consent| consent.region.classes = DataClassSet::EMPTY)),
            ("purpose", emergency, named(&|consent| consent.region.purposes.insert(PurposeOfUse::BTG))),
            (
                "dataPeriod",
                Problem::PeriodEmpty,
                named(&|consent| consent.region.data_period = Some(Period { from: 5, to: Some(5) })),
            ),
            (
                "securityLabel",
                Problem::UnknownCode((1u64 << 63).to_string()),
                named(&|consent| consent.region.labels = CodeSet::from_bits(1 << 63)),
            ),
        ] {
            prop_assert!(found.contains(&(format!("Consent.provision.{element}"), problem)), "{found:?}");
        }
    }
}

#[test]
fn a_hole_that_is_filled_shares_a_document_and_needs_no_extension() {
    let settings = Settings::default();
    let mut one = crate::pcf::taken("consent-intermediate-not-timeframe").stated;
    assert_eq!(one.len(), 2);
    for release in RELEASES {
        let head = Head::of(SUBJECT);
        let together = export(release, &head, &one, &Server, &settings).unwrap().documents;
        assert_eq!(together.len(), 1);
        let provision = match release {
            Release::R4 => &together[0]["provision"],
            Release::R5 => &together[0]["provision"][0],
        };
        assert!(provision["provision"][0]["modifierExtension"].is_null());
        assert_eq!(provision["provision"][0]["dataPeriod"]["start"], "2022-01-01T00:00:00.000Z");
        assert_eq!(provision["provision"][0]["dataPeriod"]["end"], "2022-12-31T23:59:59.999Z");
        // Alone, it is silent there, and says so.
        let alone = export(release, &head, &one[..1], &Server, &settings).unwrap().documents;
        assert!(alone[0].to_string().contains("urn:salus:fhir:silent"));
    }
    // A consent of another ground of law is no part of it.
    one[1].consent.regulatory_basis = salus_primitives::codes::LegalBasis::HIPAA_TPO;
    let apart = export(Release::R4, &Head::of(SUBJECT), &one, &Server, &settings);
    assert_eq!(apart.unwrap().documents.len(), 2);
}

#[test]
fn r5_needs_no_extension_where_the_default_policy_denies() {
    let all_of_them = crate::pcf::taken("consent-basic-treat").stated;
    let write = |policy: &PolicyTables| {
        let settings = Settings { base: Base::LeftTo(policy, None), ..Settings::default() };
        export(Release::R5, &Head::of(SUBJECT), &all_of_them, &Server, &settings).unwrap().documents
    };
    let [plain, marked] = [opt_in(), crate::support::opt_out()].map(|policy| write(&policy));
    assert_eq!(plain[0]["decision"], "deny");
    assert!(plain[0]["modifierExtension"].is_null());
    assert_eq!(marked[0]["modifierExtension"][0]["url"], "urn:salus:fhir:silent");
}

#[test]
fn what_a_release_has_no_place_for_is_refused() {
    let all_of_them = crate::pcf::taken("consent-basic-treat").stated;
    let write = |release, head: Head| {
        export(release, &head, &all_of_them, &Server, &Settings::default())
            .map(|written| written.documents)
    };
    let controlled = Head { controllers: vec![OrganisationId(3)], ..Head::of(SUBJECT) };
    assert!(write(Release::R5, controlled.clone()).is_ok());
    assert_eq!(
        issues(write(Release::R4, controlled)),
        [("Consent.controller".into(), Problem::UnknownElement)]
    );
    let verification =
        Verification { by: Some(Reference::to("Practitioner/1")), with: None, at: vec![1, 2] };
    let verified = Head { verifications: vec![verification], ..Head::of(SUBJECT) };
    assert!(write(Release::R5, verified.clone()).is_ok());
    assert_eq!(
        issues(write(Release::R4, verified)),
        [
            ("Consent.verification[0].verifiedBy".into(), Problem::UnknownElement),
            ("Consent.verification[0].verificationDate".into(), Problem::TooMany(1)),
        ]
    );
    let policies =
        vec!["http://example.org/policies/1".into(), "http://example.org/policies/2".into()];
    let of_two = Head { policies, ..Head::of(SUBJECT) };
    assert!(write(Release::R4, of_two.clone()).is_ok());
    assert_eq!(
        issues(write(Release::R5, of_two)),
        [("Consent.policyBasis".into(), Problem::TooMany(1))]
    );
}
