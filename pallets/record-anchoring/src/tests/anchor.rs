//! Anchoring one record.

use super::*;
use crate::WeightInfo;
use frame_support::{dispatch::GetDispatchInfo, storage::unhashed};
use proptest::prelude::*;
use salus_primitives::Code;
use std::collections::BTreeMap;

#[test]
fn a_practitioner_anchors_a_record_by_law() {
    build_and_execute(|| {
        anchor(DOCTOR, GENERAL, ALICE, by_law());

        assert_eq!(
            Records::<Test>::get(ALICE, RecordId(0)),
            Some(Record {
                custodian: GENERAL,
                author: GENERAL,
                class: DataClass::OBSERVATION,
                confidentiality: Confidentiality::R,
                labels: SensitivitySet::of(&[Sensitivity::HIV, Sensitivity::PRS]),
                commitment: Commitment(H256([7; 32])),
                second_commitment: Some(H256([9; 32])),
                schema: SchemaVersion::R4,
                data_time: Some(NOW - 1),
                tags: Some(tags(&[1, 2])),
                basis: CollectionBasis::Law(LegalBasis::GDPR_HEALTH_CARE),
                replaces: None,
                anchored_at: NOW,
                superseded_by: None,
                holds: Default::default(),
                offer: None,
            })
        );
        assert_eq!(
            TestTrail::last(),
            Some(NewEntry {
                kind: AuditKind::RecordAnchored,
                subject: Some(ALICE),
                agent: Some(DOCTOR),
                organisation: Some(GENERAL),
                action: Some(ConsentAction::COLLECT),
                purpose: None,
                outcome: AuditOutcome::Success,
                ground: AuditGround::Law(LegalBasis::GDPR_HEALTH_CARE),
                object: AuditObject::Record(RecordId(0)),
            })
        );
        System::assert_last_event(
            Event::RecordAnchored {
                subject: ALICE,
                record: RecordId(0),
                organisation: GENERAL,
                commitment: Commitment(H256([7; 32])),
            }
            .into(),
        );
        // The law asks no consent.
        assert!(TestConsents::asked().is_empty());
    });
}

#[test]
fn a_practitioner_anchors_a_record_by_consent() {
    build_and_execute(|| {
        answer(AccessDecision::Permit, consents(&[3, 9]));
        anchor(DOCTOR, GENERAL, ALICE, by_consent());

        let record = Records::<Test>::get(ALICE, RecordId(0)).unwrap();
        assert_eq!(record.basis, CollectionBasis::Consent);
        assert_eq!(
            TestTrail::last(),
            Some(NewEntry {
                kind: AuditKind::RecordAnchored,
                subject: Some(ALICE),
                agent: Some(DOCTOR),
                organisation: Some(GENERAL),
                action: Some(ConsentAction::COLLECT),
                purpose: Some(PurposeOfUse::TREAT),
                outcome: AuditOutcome::Success,
                ground: AuditGround::Consent(ConsentId(3)),
                object: AuditObject::Record(RecordId(0)),
            })
        );
    });
}

#[test]
fn the_consents_are_asked_about_exactly_what_is_anchored() {
    build_and_execute(|| {
        answer(AccessDecision::Permit, consents(&[3]));
        let unknown = NewRecord { data_time: None, tags: None, ..by_consent() };
        anchor(DOCTOR_OF_MERCY, MERCY, BOB, unknown);
        anchor(DOCTOR, GENERAL, ALICE, by_consent());
        let request = AccessRequest {
            action: ConsentAction::COLLECT,
            purpose: PurposeOfUse::TREAT,
            class: Some(DataClass::OBSERVATION),
            confidentiality: Some(Confidentiality::R),
            labels: Some(SensitivitySet::of(&[Sensitivity::HIV, Sensitivity::PRS])),
            author: Some(GENERAL),
            tags: Some(tags(&[1, 2])),
            data_time: Some(NOW - 1),
        };
        let unknown =
            AccessRequest { author: Some(MERCY), tags: None, data_time: None, ..request.clone() };
        assert_eq!(TestConsents::asked(), [(BOB, unknown), (ALICE, request)]);
    });
}

#[test]
fn the_trail_names_the_ground_of_the_permit() {
    build_and_execute(|| {
        for (ground, told) in [
            (consents(&[5]), AuditGround::Consent(ConsentId(5))),
            (AnswerGround::DefaultPolicy, AuditGround::DefaultPolicy(4)),
            (AnswerGround::OwnRight, AuditGround::OwnRight),
        ] {
            answer(AccessDecision::Permit, ground);
            anchor(DOCTOR, GENERAL, ALICE, by_consent());
            assert_eq!(TestTrail::last::<u64>().unwrap().ground, told);
        }
    });
}

#[test]
fn a_record_is_named_by_its_line_of_the_trail() {
    build_and_execute(|| {
        assert_ok!(RecordAnchoring::anchor_batch(RuntimeOrigin::signed(DOCTOR), GENERAL, batch()));
        anchor(DOCTOR, GENERAL, ALICE, by_law());
        anchor(DOCTOR, GENERAL, BOB, by_law());
        anchor(DOCTOR_OF_MERCY, MERCY, ALICE, by_law());
        let ids: Vec<_> =
            RecordAnchoring::records(ALICE, None, 5).into_iter().map(|(id, _)| id).collect();
        assert_eq!(ids, [RecordId(1), RecordId(3)]);
        let objects: Vec<_> =
            TestTrail::entries::<u64>().into_iter().map(|entry| entry.object).collect();
        assert_eq!(objects[1], AuditObject::Record(RecordId(1)));
        assert_eq!(objects[3], AuditObject::Record(RecordId(3)));
    });
}

#[test]
fn a_commitment_that_is_copied_changes_nothing_of_the_first_anchor() {
    build_and_execute(|| {
        anchor(DOCTOR, GENERAL, ALICE, by_law());
        let first = RecordAnchoring::record(ALICE, RecordId(0));
        set_time(NOW + 1);
        anchor(DOCTOR_OF_MERCY, MERCY, ALICE, by_law());
        assert_eq!(RecordAnchoring::record(ALICE, RecordId(0)), first);
        let copy = RecordAnchoring::record(ALICE, RecordId(1)).unwrap();
        assert_eq!((copy.custodian, copy.anchored_at), (MERCY, NOW + 1));
    });
}

#[test]
fn data_may_be_about_this_very_moment_or_about_no_time() {
    build_and_execute(|| {
        anchor(DOCTOR, GENERAL, ALICE, NewRecord { data_time: Some(NOW), ..by_law() });
        anchor(DOCTOR, GENERAL, ALICE, NewRecord { data_time: None, ..by_law() });
    });
}

#[test]
fn a_call_without_a_signature_is_refused() {
    build_and_execute(|| {
        for origin in [RuntimeOrigin::root(), RuntimeOrigin::none()] {
            assert_noop!(
                RecordAnchoring::anchor(origin, GENERAL, ALICE, by_law()),
                DispatchError::BadOrigin
            );
        }
    });
}

#[test]
fn an_unknown_organisation_is_refused() {
    build_and_execute(|| {
        anchor_is_refused(DOCTOR, OrganisationId(9), ALICE, by_law(), Error::OrganisationNotFound);
    });
}

#[test]
fn a_suspended_or_removed_organisation_is_refused() {
    build_and_execute(|| {
        TestOrganisations::set_active(GENERAL, false);
        anchor_is_refused(DOCTOR, GENERAL, ALICE, by_law(), Error::OrganisationNotActive);
        TestOrganisations::remove(MERCY);
        anchor_is_refused(DOCTOR_OF_MERCY, MERCY, ALICE, by_law(), Error::OrganisationNotActive);
    });
}

#[test]
fn nobody_anchors_in_the_name_of_an_organisation_that_does_not_vouch_for_it() {
    build_and_execute(|| {
        answer(AccessDecision::Permit, consents(&[3]));
        for (who, organisation) in [
            (OUTSIDER, GENERAL),
            (CONTROLLER, GENERAL),
            (DOCTOR_OF_MERCY, GENERAL),
            (DOCTOR, MERCY),
        ] {
            for record in [by_law(), by_consent()] {
                anchor_is_refused(who, organisation, ALICE, record, Error::NotVouchedFor);
            }
        }
    });
}

#[test]
fn a_lapsed_credential_is_refused() {
    build_and_execute(|| {
        TestOrganisations::lapse(GENERAL, DOCTOR);
        anchor_is_refused(DOCTOR, GENERAL, ALICE, by_law(), Error::CredentialNotInForce);
    });
}

#[test]
fn labels_that_nobody_knows_are_refused() {
    build_and_execute(|| {
        let bits = by_law().labels.bits();
        for labels in [u64::MAX, bits | 1 << 63, 1 << SensitivitySet::all().len()] {
            let labels = SensitivitySet::from_bits(labels);
            anchor_is_refused(
                DOCTOR,
                GENERAL,
                ALICE,
                NewRecord { labels, ..by_law() },
                Error::UnknownCode,
            );
        }
    });
}

#[test]
fn a_commitment_of_zeros_is_refused() {
    build_and_execute(|| {
        for record in [
            NewRecord { commitment: Commitment(H256::zero()), ..by_law() },
            NewRecord { second_commitment: Some(H256::zero()), ..by_law() },
        ] {
            anchor_is_refused(DOCTOR, GENERAL, ALICE, record, Error::CommitmentMissing);
        }
    });
}

#[test]
fn a_second_commitment_and_tags_may_be_left_out_and_take_no_room_then() {
    build_and_execute(|| {
        let take = |record| {
            let before = TestAllowances::stored(GENERAL);
            anchor(DOCTOR, GENERAL, ALICE, record);
            TestAllowances::stored(GENERAL) - before
        };
        let all = take(by_law());
        assert_eq!(take(NewRecord { second_commitment: None, ..by_law() }), all - 32);
        assert_eq!(take(NewRecord { tags: Some(tags(&[1])), ..by_law() }), all - 32);
        assert_eq!(take(NewRecord { tags: None, ..by_law() }), all - 65);
        assert_eq!(record(RecordId(3)).tags, None);
        assert_eq!(record(RecordId(1)).second_commitment, None);
    });
}

#[test]
fn a_record_that_states_no_tag_is_another_than_one_that_bears_none() {
    build_and_execute(|| {
        answer(AccessDecision::Permit, consents(&[3]));
        for stated in [None, Some(tags(&[])), Some(tags(&[1, 2, 3, 4]))] {
            anchor(DOCTOR, GENERAL, ALICE, NewRecord { tags: stated.clone(), ..by_consent() });
            assert_eq!(TestConsents::asked().last().unwrap().1.tags, stated);
        }
    });
}

#[test]
fn tags_of_nothing_and_tags_named_twice_are_refused() {
    build_and_execute(|| {
        for (seeds, error) in [
            (&[0u8][..], Error::TagMissing),
            (&[1, 0], Error::TagMissing),
            (&[1, 2, 1], Error::TagNamedTwice),
        ] {
            let record = NewRecord { tags: Some(tags(seeds)), ..by_law() };
            anchor_is_refused(DOCTOR, GENERAL, ALICE, record, error);
        }
    });
}

#[test]
fn data_about_the_future_is_refused() {
    build_and_execute(|| {
        let record = NewRecord { data_time: Some(NOW + 1), ..by_law() };
        anchor_is_refused(DOCTOR, GENERAL, ALICE, record, Error::DataTimeInFuture);
    });
}

#[test]
fn an_unknown_subject_is_refused() {
    build_and_execute(|| {
        let nobody = SubjectId([9; 16]);
        answer(AccessDecision::Permit, consents(&[3]));
        anchor_is_refused(DOCTOR, GENERAL, nobody, by_law(), Error::SubjectNotFound);
        anchor_is_refused(DOCTOR, GENERAL, nobody, by_consent(), Error::SubjectNotFound);
        assert!(TestConsents::asked().is_empty());
    });
}

#[test]
fn a_subject_that_has_ended_is_refused() {
    build_and_execute(|| {
        TestSubjects::end(ALICE);
        anchor_is_refused(DOCTOR, GENERAL, ALICE, by_law(), Error::SubjectNotActive);
    });
}

#[test]
fn without_a_permit_no_record_is_anchored_by_consent_and_all_refusals_look_alike() {
    build_and_execute(|| {
        // Nothing is said: the default policy denies.
        anchor_is_refused(DOCTOR, GENERAL, ALICE, by_consent(), Error::NotPermitted);
        for decision in [AccessDecision::Deny, AccessDecision::BreakGlassOnly] {
            for ground in [consents(&[3]), AnswerGround::DefaultPolicy] {
                answer(decision, ground);
                anchor_is_refused(DOCTOR, GENERAL, ALICE, by_consent(), Error::NotPermitted);
            }
        }
    });
}

#[test]
fn hostile_a_ground_of_law_that_is_consent_does_not_stand_in_for_it() {
    build_and_execute(|| {
        for basis in [LegalBasis::GDPR_CONSENT, LegalBasis::HIPAA_AUTHORIZATION] {
            let record = NewRecord { basis: CollectionBasis::Law(basis), ..by_law() };
            anchor_is_refused(DOCTOR, GENERAL, ALICE, record, Error::BasisIsConsent);
        }
    });
}

#[test]
fn a_denying_consent_does_not_stop_what_the_law_allows() {
    build_and_execute(|| {
        answer(AccessDecision::Deny, consents(&[3]));
        anchor(DOCTOR, GENERAL, ALICE, by_law());
    });
}

#[test]
fn a_record_by_law_is_cheaper_than_one_by_consent() {
    let weight = |record| {
        crate::Call::<Test>::anchor { organisation: GENERAL, subject: ALICE, record }
            .get_dispatch_info()
            .call_weight
    };
    assert_eq!(weight(by_law()), <()>::anchor_by_law());
    assert_eq!(weight(by_consent()), <()>::anchor_by_consent());
}

/// Everything in state but what FRAME's own system pallet keeps.
fn state() -> BTreeMap<Vec<u8>, Vec<u8>> {
    let system = sp_io::hashing::twox_128(b"System");
    let mut state = BTreeMap::new();
    let mut at = Vec::new();
    while let Some(key) = sp_io::storage::next_key(&at) {
        if !key.starts_with(&system) {
            state.insert(key.clone(), unhashed::get_raw(&key).unwrap());
        }
        at = key;
    }
    state
}

#[test]
fn a_record_is_one_value_in_state_beside_its_line_of_the_trail() {
    build_and_execute(|| {
        anchor(DOCTOR, GENERAL, ALICE, by_law());
        let before = state();
        anchor(DOCTOR, GENERAL, ALICE, by_law());
        let changed: Vec<_> = state()
            .into_iter()
            .filter(|(key, value)| before.get(key) != Some(value))
            .map(|(key, _)| key)
            .collect();
        assert_eq!(changed, [Records::<Test>::hashed_key_for(ALICE, RecordId(1))]);
    });
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn exactly_what_keeps_every_rule_is_anchored_and_it_is_kept_as_it_was_given(
        labels in prop_oneof![
            any::<u64>(),
            any::<u64>().prop_map(|bits| bits & SensitivitySet::all().bits()),
        ],
        commitment in prop_oneof![Just([0; 32]), any::<[u8; 32]>()],
        second in prop::option::of(prop_oneof![1 => Just([0; 32]), 5 => any::<[u8; 32]>()]),
        seeds in prop::option::of(prop::collection::vec(0u8..40, 0..4)),
        data_time in prop::option::of(NOW - 3..NOW + 3),
        by_law in any::<bool>(),
        permit in any::<bool>(),
        class in prop::sample::select(DataClass::ALL),
    ) {
        new_test_ext().execute_with(|| {
            let record = NewRecord {
                class,
                confidentiality: Confidentiality::N,
                labels: SensitivitySet::from_bits(labels),
                commitment: Commitment(H256(commitment)),
                second_commitment: second.map(H256),
                schema: SchemaVersion::R4B,
                data_time,
                tags: seeds.as_deref().map(tags),
                basis: if by_law {
                    CollectionBasis::Law(LegalBasis::HIPAA_TPO)
                } else {
                    CollectionBasis::Consent
                },
            };
            let decision = if permit { AccessDecision::Permit } else { AccessDecision::Deny };
            answer(decision, consents(&[1]));
            let keeps_the_rules = labels & !SensitivitySet::all().bits() == 0
                && commitment != [0; 32]
                && second != Some([0; 32])
                && seeds.is_none_or(|seeds| {
                    (0..seeds.len()).all(|n| seeds[n] != 0 && !seeds[..n].contains(&seeds[n]))
                })
                && data_time.is_none_or(|time| time <= NOW)
                && (by_law || permit);

            let done =
                RecordAnchoring::anchor(by(DOCTOR), GENERAL, ALICE, record.clone());

            prop_assert_eq!(done.is_ok(), keeps_the_rules);
            prop_assert_eq!(
                RecordAnchoring::record(ALICE, RecordId(0)),
                keeps_the_rules.then(|| record.anchored(GENERAL, None, NOW))
            );
            prop_assert_eq!(TestTrail::entries::<u64>().len(), usize::from(keeps_the_rules));
            prop_assert!(RecordAnchoring::do_try_state().is_ok());
            TestAllowances::assert_exact(RecordAnchoring::stored());
            Ok(())
        })?;
    }
}

#[test]
fn a_record_counts_against_its_custodian_and_there_must_be_room() {
    build_and_execute(|| {
        let bytes = RecordAnchoring::bytes_of_record(&by_law().anchored(GENERAL, None, NOW));
        // A ground of law is named, a consent is not.
        let by_consent_bytes = bytes - 1;
        answer(AccessDecision::Permit, consents(&[3]));
        TestAllowances::leave(GENERAL, bytes + by_consent_bytes - 1);
        anchor(DOCTOR, GENERAL, ALICE, by_law());
        for record in [by_law(), by_consent()] {
            anchor_is_refused(DOCTOR, GENERAL, ALICE, record, Error::AllowanceExhausted);
        }
        anchor(DOCTOR_OF_MERCY, MERCY, ALICE, by_law());
        TestAllowances::leave(GENERAL, by_consent_bytes);
        anchor(DOCTOR, GENERAL, BOB, by_consent());
        assert_eq!(TestAllowances::stored(GENERAL), bytes + by_consent_bytes);
        assert_eq!(TestAllowances::stored(MERCY), bytes);
    });
}
