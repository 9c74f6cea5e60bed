use super::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use salus_primitives::{
    traits::{self, Sponsors},
    Jurisdiction, OrganisationId, OrganisationKind,
};
use sp_runtime::DispatchError;

#[test]
fn governance_admits_an_organisation() {
    build_and_execute(|| {
        let id = OrganisationId(0);
        assert_ok!(Consortium::admit(RuntimeOrigin::root(), hospital(1)));
        let it = Consortium::organisation(id).expect("admitted");
        assert_eq!(
            it,
            Organisation {
                kind: OrganisationKind::HOSPITAL,
                jurisdiction: Jurisdiction(*b"FR"),
                name: hospital(1).name,
                lei: lei(1),
                controller: 1,
                status: OrganisationStatus::Active,
                collator: None,
                admitted_at: NOW,
            }
        );
        assert_eq!(OrganisationsByController::<Test>::get(1), Some(id));
        assert_eq!(OrganisationsByLei::<Test>::get(lei(1)), Some(id));
        assert_eq!((grounds(1, id), references(1)), (1, (1, 0)));
        assert_told(
            Event::OrganisationAdmitted {
                organisation: id,
                kind: OrganisationKind::HOSPITAL,
                jurisdiction: Jurisdiction(*b"FR"),
                controller: 1,
            },
            NewEntry {
                object: AuditObject::Account(1),
                ..by_governance(AuditKind::OrganisationAdmitted, id)
            },
        );
    });
}

#[test]
fn organisations_are_numbered_and_read_in_pages() {
    build_and_execute(|| {
        for controller in 0..6 {
            assert_eq!(admit(controller), OrganisationId(controller as u32));
        }
        let page = |from, limit| {
            Consortium::organisations(OrganisationId(from), limit)
                .into_iter()
                .map(|(id, it)| {
                    assert_eq!(u64::from(id.0), it.controller);
                    id.0
                })
                .collect::<Vec<_>>()
        };
        assert_eq!(page(0, 2), [0, 1]);
        assert_eq!(page(2, u32::MAX), [2, 3, 4, 5]);
        assert_eq!(page(0, u32::MAX), [0, 1, 2, 3]);
        assert_eq!(page(6, 1), [0; 0]);
        assert_eq!(page(u32::MAX, 1), [0; 0]);
    });
}

#[test]
fn nobody_but_governance_admits() {
    build_and_execute(|| {
        for origin in [RuntimeOrigin::signed(1), RuntimeOrigin::none()] {
            assert_noop!(Consortium::admit(origin, hospital(1)), DispatchError::BadOrigin);
        }
    });
}

#[test]
fn a_country_is_two_capital_letters() {
    build_and_execute(|| {
        for wrong in [*b"fr", *b"F1", *b"\0\0"] {
            let details = NewOrganisation { jurisdiction: Jurisdiction(wrong), ..hospital(1) };
            assert_noop!(
                Consortium::admit(RuntimeOrigin::root(), details),
                Error::<Test>::JurisdictionInvalid
            );
        }
    });
}

#[test]
fn a_country_stays_also_after_a_removal() {
    build_and_execute(|| {
        let country =
            |organisation| <Consortium as traits::Organisations<_>>::jurisdiction(organisation);
        let id = admit(1);
        assert_eq!(country(id), Some(Jurisdiction(*b"FR")));
        remove(id);
        assert_eq!(country(id), Some(Jurisdiction(*b"FR")));
        assert_eq!(country(OrganisationId(id.0 + 1)), None);
    });
}

#[test]
fn a_name_must_not_be_empty() {
    build_and_execute(|| {
        let details = NewOrganisation { name: Default::default(), ..hospital(1) };
        assert_noop!(Consortium::admit(RuntimeOrigin::root(), details), Error::<Test>::NameEmpty);
    });
}

#[test]
fn a_name_must_be_utf_8() {
    build_and_execute(|| {
        let name = b"H\xf4pital".to_vec().try_into().expect("short");
        let details = NewOrganisation { name, ..hospital(1) };
        assert_noop!(Consortium::admit(RuntimeOrigin::root(), details), Error::<Test>::NameNotUtf8);
    });
}

#[test]
fn a_lei_must_be_valid() {
    build_and_execute(|| {
        let details = NewOrganisation { lei: Lei(*b"5493001KJTIIGC8Y1R13"), ..hospital(1) };
        assert_noop!(Consortium::admit(RuntimeOrigin::root(), details), Error::<Test>::LeiInvalid);
    });
}

#[test]
fn a_lei_is_used_once_even_after_a_removal() {
    build_and_execute(|| {
        let id = admit(1);
        let details = NewOrganisation { lei: lei(1), ..hospital(2) };
        assert_noop!(
            Consortium::admit(RuntimeOrigin::root(), details.clone()),
            Error::<Test>::LeiTaken
        );
        remove(id);
        assert_noop!(Consortium::admit(RuntimeOrigin::root(), details), Error::<Test>::LeiTaken);
    });
}

#[test]
fn an_account_controls_one_organisation() {
    build_and_execute(|| {
        admit(1);
        let details = NewOrganisation { lei: lei(2), ..hospital(1) };
        assert_noop!(
            Consortium::admit(RuntimeOrigin::root(), details),
            Error::<Test>::ControllerTaken
        );
    });
}

#[test]
fn numbers_run_out() {
    new_test_ext().execute_with(|| {
        NextOrganisationId::<Test>::put(u32::MAX);
        assert_noop!(
            Consortium::admit(RuntimeOrigin::root(), hospital(1)),
            Error::<Test>::TooManyOrganisations
        );
    });
}

#[test]
fn a_controller_needs_room_for_its_sponsor() {
    build_and_execute(|| {
        for controller in 1..=3 {
            assert_ok!(Consortium::sponsor(&9, admit(controller)));
        }
        assert_noop!(
            Consortium::admit(RuntimeOrigin::root(), hospital(9)),
            Error::<Test>::TooManySponsors
        );
    });
}

#[test]
fn no_more_are_admitted_than_can_be_active() {
    build_and_execute(|| {
        let id = admit(1);
        MaxMembers::set(1);
        assert_noop!(
            Consortium::admit(RuntimeOrigin::root(), hospital(2)),
            Error::<Test>::TooManyMembers
        );
        assert_ok!(Consortium::suspend(RuntimeOrigin::root(), id));
        assert_ok!(Consortium::admit(RuntimeOrigin::root(), hospital(2)));
    });
}
