//! Which denies the event of a grant names.

use super::*;
use crate::Shadows;
use proptest::prelude::*;

/// The denies that the last grant's event names.
fn named() -> Vec<ConsentId> {
    let events = System::events().into_iter().rev();
    let shadows = events.into_iter().find_map(|record| match record.event {
        crate::mock::RuntimeEvent::ConsentRegistry(Event::ConsentGranted {
            shadowed_by, ..
        }) => Some(shadowed_by),
        _ => None,
    });
    shadows.map(Shadows::into_inner).expect("something was granted")
}

#[test]
fn a_permit_is_told_which_denies_stand_over_it() {
    in_a_world(|w| {
        let organisation = w.hospital;
        let one = Grantee::Practitioner { organisation, account: DOCTOR };
        let mut expected = Vec::new();
        for grantee in [
            Grantee::Everyone,
            Grantee::Kind(OrganisationKind::HOSPITAL),
            Grantee::Organisation(organisation),
            Grantee::Role { organisation, role: PractitionerRole::NURSE },
            one.clone(),
        ] {
            expected.push(granted(ALICE, w.subject, grantee, denial()));
        }
        for grantee in [
            Grantee::Kind(OrganisationKind::INSURER),
            Grantee::Organisation(w.clinic),
            Grantee::Practitioner { organisation, account: VERIFIER },
            Grantee::Practitioner { organisation: w.clinic, account: DOCTOR },
        ] {
            granted(ALICE, w.subject, grantee, denial());
        }
        granted(BOB, w.others, Grantee::Everyone, denial());
        granted(ALICE, w.subject, one, treatment());
        assert_eq!(named(), expected);
    });
}

#[test]
fn a_deny_over_other_data_or_another_time_stands_over_nothing() {
    in_a_world(|w| {
        let (hiv, part) =
            (SensitivitySet::of(&[salus_primitives::Sensitivity::HIV]), denial().region);
        let about = |region| Consent { region, ..denial() };
        let later = Period { from: NOW + 365 * DAY, to: None };
        for deny in [
            about(Region { actions: ActionSet::of(&[ConsentAction::CORRECT]), ..part }),
            about(Region { purposes: PurposeSet::of(&[PurposeOfUse::HRESCH]), ..part }),
            about(Region { confidentiality: Confidentiality::R, ..part }),
            about(Region { labels: hiv, ..part }),
            Consent { period: later, ..denial() },
        ] {
            granted(ALICE, w.subject, Grantee::Everyone, deny);
            granted(ALICE, w.subject, Grantee::Everyone, treatment());
            assert!(named().is_empty());
            assert_ok!(ConsentRegistry::revoke_all(signed(ALICE), w.subject));
        }
        // A kind of the purpose, and what it is a kind of, are part of it.
        let coordination = PurposeSet::of(&[PurposeOfUse::COC]);
        let id = granted(
            ALICE,
            w.subject,
            Grantee::Everyone,
            about(Region { purposes: coordination, ..part }),
        );
        granted(ALICE, w.subject, Grantee::Everyone, treatment());
        assert_eq!(named(), vec![id]);
    });
}

#[test]
fn only_the_oldest_are_named_and_a_deny_is_told_of_none() {
    in_a_world(|w| {
        let organisation = w.hospital;
        let all: Vec<_> = (0..12)
            .map(|nth| {
                let account = if nth % 2 == 0 { DOCTOR } else { VERIFIER };
                let grantee = Grantee::Practitioner { organisation, account };
                granted(ALICE, w.subject, grantee, denial())
            })
            .collect();
        assert!(named().is_empty());
        granted(ALICE, w.subject, Grantee::Organisation(organisation), treatment());
        assert_eq!(named(), all[..MAX_SHADOWS as usize]);
    });
}

fn any_region() -> impl Strategy<Value = Region> {
    let purposes = prop::sample::subsequence(
        vec![PurposeOfUse::TREAT, PurposeOfUse::COC, PurposeOfUse::ETREAT, PurposeOfUse::HRESCH],
        1..3,
    );
    let classes = prop::sample::subsequence(
        vec![DataClass::OBSERVATION, DataClass::CONDITION, DataClass::IMAGING_STUDY],
        1..3,
    );
    let labels = prop::sample::subsequence(
        vec![
            salus_primitives::Sensitivity::ETH,
            salus_primitives::Sensitivity::HIV,
            salus_primitives::Sensitivity::SUD,
        ],
        0..3,
    );
    let levels = prop::sample::select(vec![Confidentiality::L, Confidentiality::R]);
    let author = prop::option::of((1u32..3).prop_map(OrganisationId));
    (purposes, classes, labels, levels, author).prop_map(
        |(purposes, classes, labels, confidentiality, author): (Vec<_>, Vec<_>, Vec<_>, _, _)| {
            Region {
                purposes: PurposeSet::of(&purposes),
                classes: DataClassSet::of(&classes),
                labels: SensitivitySet::of(&labels),
                confidentiality,
                author,
                ..region()
            }
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    /// Whatever deny overrides a permit in the evaluator's answer, the permit's grant had named it.
    #[test]
    fn no_deny_that_overrides_a_permit_goes_unnamed(
        deny in any_region(),
        permit in any_region(),
        asked_for in any_region(),
    ) {
        in_a_world(|w| {
            let permit = Consent { region: permit, ..treatment() };
            granted(ALICE, w.subject, Grantee::Everyone, permit.clone());
            let now = Timestamp::get();
            let requester = TestOrganisations::requester(&DOCTOR, w.hospital, now).unwrap();
            let requests: Vec<_> = asked_for.purposes.iter().flat_map(|purpose| {
                asked_for.classes.iter().map(move |class| AccessRequest {
                    purpose,
                    class: Some(class),
                    confidentiality: Some(asked_for.confidentiality),
                    labels: Some(asked_for.labels),
                    author: asked_for.author,
                    ..asked()
                })
            }).collect();
            let decide = |request: &AccessRequest| {
                ConsentRegistry::evaluate(w.subject, &DOCTOR, Ok(&requester), request, None, now)
            };
            let open: Vec<_> = requests
                .into_iter()
                .filter(|request| decide(request).decision == AccessDecision::Permit)
                .collect();
            let grantee = Grantee::Organisation(w.hospital);
            let over = granted(ALICE, w.subject, grantee, Consent { region: deny, ..denial() });
            let overrides = open
                .iter()
                .any(|request| decide(request).decision != AccessDecision::Permit);
            granted(ALICE, w.subject, Grantee::Everyone, permit);
            assert!(!overrides || named() == vec![over]);
        });
    }
}
