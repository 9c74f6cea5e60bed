//! `admit_programme`.

use super::*;
use frame_support::{assert_noop, dispatch::DispatchResult, pallet_prelude::DispatchError};
use salus_primitives::audit::{AuditGround, AuditKind, AuditObject};

fn admit(terms: Programme<u64>) -> DispatchResult {
    ConsentRegistry::admit_programme(RuntimeOrigin::root(), Box::new(terms))
}

#[test]
fn governance_admits_and_consents_can_name_it() {
    in_a_world(|w| {
        for number in 0..2 {
            assert_ok!(admit(terms()));
            let programme = ProgrammeId(number);
            assert_eq!(Programmes::<Test>::get(programme), Some(terms()));
            System::assert_last_event(Event::ProgrammeAdmitted { programme }.into());
            let entry = last_entry();
            assert_eq!((entry.kind, entry.subject), (AuditKind::ProgrammeAdmitted, None));
            assert_eq!(entry.ground, AuditGround::Governance);
            assert_eq!(entry.object, AuditObject::Programme(programme));
        }
        granted(ALICE, w.subject, Grantee::Everyone, research(ProgrammeId(1)));
        assert_noop!(
            ConsentRegistry::grant(
                signed(ALICE),
                w.subject,
                Grantee::Everyone,
                research(ProgrammeId(2))
            ),
            Error::<Test>::ProgrammeNotFound
        );
    });
}

#[test]
fn each_list_comes_with_its_term_and_each_term_with_its_list() {
    use DataUseModifier::{GS, IRB, IS, MOR, PS, RS, TS, US};
    in_a_world(|w| {
        let term = OntologyTerm([3; 32].into());
        let full = Programme {
            permission: DataUsePermission::DS,
            modifiers: DataUseModifierSet::of(&[RS, GS, IS, PS, US, IRB, MOR, TS]),
            diseases: vec![Disease { term, ancestors: Default::default() }].try_into().unwrap(),
            research_types: vec![term].try_into().unwrap(),
            countries: vec![Jurisdiction(*b"DE")].try_into().unwrap(),
            institutions: vec![w.hospital].try_into().unwrap(),
            projects: vec![evidence()].try_into().unwrap(),
            users: vec![DOCTOR].try_into().unwrap(),
            ethics_permits: vec![evidence()].try_into().unwrap(),
            publish_from: Some(NOW),
            months: Some(3),
        };
        assert_ok!(admit(full.clone()));
        let refused = |breaking: fn(&mut Programme<u64>)| {
            let mut terms = full.clone();
            breaking(&mut terms);
            assert_noop!(admit(terms), Error::<Test>::TermsMismatch);
        };
        refused(|it| it.permission = DataUsePermission::GRU);
        refused(|it| it.diseases.clear());
        refused(|it| it.research_types.clear());
        refused(|it| it.countries.clear());
        refused(|it| it.institutions.clear());
        refused(|it| it.projects.clear());
        refused(|it| it.users.clear());
        refused(|it| it.ethics_permits.clear());
        refused(|it| it.publish_from = None);
        refused(|it| it.months = None);
        for modifier in [RS, GS, IS, PS, US, IRB, MOR, TS] {
            let others = full.modifiers.iter().filter(|it| *it != modifier).collect();
            let terms = Programme { modifiers: others, ..full.clone() };
            assert_noop!(admit(terms), Error::<Test>::TermsMismatch);
        }
    });
}

#[test]
fn unknown_codes_and_commitments_to_nothing_are_refused() {
    in_a_world(|_| {
        let modifiers = DataUseModifierSet::from_bits(1 << 63);
        assert_noop!(admit(Programme { modifiers, ..terms() }), Error::<Test>::UnknownCode);
        let modifiers = DataUseModifierSet::of(&[DataUseModifier::GS]);
        let countries = vec![Jurisdiction(*b"DE"), Jurisdiction(*b"fr")].try_into().unwrap();
        assert_noop!(
            admit(Programme { modifiers, countries, ..terms() }),
            Error::<Test>::UnknownCode
        );
        let modifiers = DataUseModifierSet::of(&[DataUseModifier::PS]);
        let projects = vec![evidence(), zero()].try_into().unwrap();
        assert_noop!(
            admit(Programme { modifiers, projects, ..terms() }),
            Error::<Test>::CommitmentMissing
        );
        let modifiers = DataUseModifierSet::of(&[DataUseModifier::IRB]);
        let ethics_permits = vec![zero()].try_into().unwrap();
        assert_noop!(
            admit(Programme { modifiers, ethics_permits, ..terms() }),
            Error::<Test>::CommitmentMissing
        );
    });
}

#[test]
fn there_are_only_so_many_at_a_time() {
    in_a_world(|_| {
        for _ in 0..10 {
            assert_ok!(admit(terms()));
        }
        assert_noop!(admit(terms()), Error::<Test>::TooManyProgrammes);
        let close = ConsentRegistry::close_programme(RuntimeOrigin::root(), ProgrammeId(3));
        assert_ok!(close);
        assert_ok!(admit(terms()));
        assert!(Programmes::<Test>::contains_key(ProgrammeId(10)), "no number is given twice");
    });
}

#[test]
fn a_subject_names_only_so_many() {
    in_a_world(|w| {
        for _ in 0..=MAX_PROGRAMMES_NAMED {
            assert_ok!(admit(terms()));
        }
        for number in 0..MAX_PROGRAMMES_NAMED {
            let key = Grantee::Organisation(w.hospital);
            let key = if number % 2 == 0 { key } else { Grantee::Everyone };
            granted(ALICE, w.subject, key, research(ProgrammeId(number)));
        }
        let one_more = research(ProgrammeId(MAX_PROGRAMMES_NAMED));
        assert_noop!(
            ConsentRegistry::grant(signed(ALICE), w.subject, Grantee::Everyone, one_more),
            Error::<Test>::TooManyProgrammesNamed
        );
        granted(ALICE, w.subject, Grantee::Everyone, research(ProgrammeId(0)));
        let named = Overviews::<Test>::get(w.subject, 0).programmes;
        assert_eq!((named.len(), named[0]), (MAX_PROGRAMMES_NAMED as usize, (ProgrammeId(0), 2)));
    });
}

#[test]
fn nobody_but_governance_admits() {
    in_a_world(|_| {
        for origin in [RuntimeOrigin::none(), signed(CLERK)] {
            assert_noop!(
                ConsentRegistry::admit_programme(origin, Box::new(terms())),
                DispatchError::BadOrigin
            );
        }
    });
}
