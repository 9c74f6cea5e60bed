//! `close_programme`.

use super::*;
use frame_support::{assert_noop, pallet_prelude::DispatchError};
use salus_primitives::audit::{AuditGround, AuditKind, AuditObject};

#[test]
fn what_names_it_permits_nothing_any_more_and_denies_everything_it_is_about() {
    in_a_world(|w| {
        let programme = programme();
        let study = stated(&w, study());
        granted(ALICE, w.subject, Grantee::Everyone, research(programme));
        let asked = |study| ask_for_research(&w, study).decision;
        assert_eq!(asked(Some(study)), AccessDecision::Permit);

        assert_ok!(ConsentRegistry::close_programme(RuntimeOrigin::root(), programme));
        assert!(!Programmes::<Test>::contains_key(programme));
        System::assert_last_event(Event::ProgrammeClosed { programme }.into());
        let entry = last_entry();
        assert_eq!((entry.kind, entry.subject), (AuditKind::ProgrammeClosed, None));
        assert_eq!(entry.ground, AuditGround::Governance);
        assert_eq!(entry.object, AuditObject::Programme(programme));
        assert_eq!(asked(Some(study)), AccessDecision::Deny);
    });
}

#[test]
fn hostile_a_deny_about_it_does_not_fall_silent() {
    in_a_world(|w| {
        let programme = programme();
        let about_ancestry =
            stated(&w, Study { aims: StudyAimSet::of(&[StudyAim::ANCESTRY]), ..study() });
        granted(
            ALICE,
            w.subject,
            Grantee::Everyone,
            Consent { programme: None, ..research(programme) },
        );
        let deny = Consent { decision: ConsentDecision::Deny, ..research(programme) };
        let id = granted(ALICE, w.subject, Grantee::Everyone, deny);
        let asked = || ask_for_research(&w, Some(about_ancestry));
        assert_eq!(asked().decision, AccessDecision::Permit, "it is about health only");
        assert_ok!(ConsentRegistry::close_programme(RuntimeOrigin::root(), programme));
        assert_eq!(asked().ground, rests_on(&[id]));
    });
}

#[test]
fn what_is_not_there_is_not_closed() {
    in_a_world(|_| {
        let close = || ConsentRegistry::close_programme(RuntimeOrigin::root(), ProgrammeId(0));
        assert_noop!(close(), Error::<Test>::ProgrammeNotFound);
        programme();
        assert_ok!(close());
        assert_noop!(close(), Error::<Test>::ProgrammeNotFound);
    });
}

#[test]
fn nobody_but_governance_closes() {
    in_a_world(|_| {
        let programme = programme();
        for origin in [RuntimeOrigin::none(), signed(CLERK)] {
            assert_noop!(
                ConsentRegistry::close_programme(origin, programme),
                DispatchError::BadOrigin
            );
        }
    });
}
