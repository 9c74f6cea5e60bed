//! What a DID document says.

use crate::{mock::*, *};
use frame_support::assert_ok;
use salus_primitives::SubjectId;
use sp_core::H256;

#[test]
fn a_document_names_who_acts_and_the_key() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        assert_ok!(Identity::set_key_hash(signed(&controller), subject, H256([8; 32])));
        assert_eq!(
            Identity::did(subject),
            Some(DidFacts {
                status: SubjectStatus::Active,
                controller: Some(controller),
                key_hash: Some(H256([8; 32])),
                key_version: 1,
                custodian: HOSPITAL,
                is_assisted: false,
            })
        );
        assert_eq!(Identity::did(SubjectId([0; 16])), None);
    });
}

#[test]
fn of_an_assisted_subject_it_says_so() {
    build_and_execute(|| {
        let subject = assist();
        let it = Identity::did(subject).expect("enrolled");
        assert!(it.is_assisted);
        assert_eq!((it.controller, it.key_hash, it.key_version), (None, None, 0));
    });
}

#[test]
fn who_was_reported_to_have_died_does_not_act() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        die(subject);
        let it = Identity::did(subject).expect("enrolled");
        assert_eq!((it.status, it.controller), (SubjectStatus::Deceased, None));
        assert_ok!(Identity::contest_death(signed(&controller), subject));
        let it = Identity::did(subject).expect("enrolled");
        assert_eq!((it.status, it.controller), (SubjectStatus::Active, Some(controller)));
    });
}

#[test]
fn of_what_has_ended_nothing_is_left_to_say() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        assert_ok!(Identity::set_key_hash(signed(&controller), subject, H256([8; 32])));
        end(subject);
        assert_eq!(
            Identity::did(subject),
            Some(DidFacts {
                status: SubjectStatus::Ended,
                controller: None,
                key_hash: None,
                key_version: 0,
                custodian: HOSPITAL,
                is_assisted: false,
            })
        );
    });
}
