//! What each organisation is held to is what all pallets store for it, exactly.

use super::chain::*;
use crate::{
    AccessControl, AccountId, ConsentRegistry, Consortium, Governance, PatientIdentity,
    RecordAnchoring, Runtime, RuntimeCall,
};
use pallet_consortium::Meters;
use pallet_record_anchoring::{CollectionBasis, NewBatch, NewRecord, SchemaVersion};
use salus_primitives::{
    consent::{Consent, ConsentDecision, Grantee, Region},
    data_tag::TagSet,
    time::DAY,
    ActionSet, Commitment, Confidentiality, ConsentAction, ConsentCategory, DataClass,
    DataClassSet, LeafKind, LeafKindSet, LegalBasis, OrganisationId, OrganisationKind, Period,
    PractitionerRole, PurposeOfUse, PurposeSet, RoleSet, SensitivitySet,
};
use sp_runtime::{ApplyExtrinsicResult, DispatchError};
use std::collections::BTreeMap;

/// Every meter shows what is stored for its organisation.
pub fn check_allowances() {
    let mut stored = Consortium::stored();
    stored.extend(PatientIdentity::stored());
    stored.extend(ConsentRegistry::stored());
    stored.extend(RecordAnchoring::stored());
    stored.extend(AccessControl::stored());
    stored.extend(Governance::stored());
    for (organisation, meter) in Meters::<Runtime>::iter() {
        assert_eq!(meter.stored, stored.of(organisation), "what {organisation:?} stores");
    }
    check_deposits();
}

/// Each account's deposit is what the pallets of the SDK took of it.
fn check_deposits() {
    let mut taken = BTreeMap::<AccountId, u128>::new();
    let multisigs = pallet_multisig::Multisigs::<Runtime>::iter_values()
        .map(|multisig| (multisig.depositor, multisig.deposit));
    let proxies = pallet_proxy::Proxies::<Runtime>::iter().map(|(who, (_, taken))| (who, taken));
    let announcements =
        pallet_proxy::Announcements::<Runtime>::iter().map(|(who, (_, taken))| (who, taken));
    for (account, deposit) in multisigs.chain(proxies).chain(announcements) {
        *taken.entry(account).or_default() += deposit;
    }
    let held: BTreeMap<_, _> = pallet_consortium::Deposits::<Runtime>::iter()
        .map(|(account, deposit)| (account, u128::from(deposit.bytes)))
        .collect();
    assert_eq!(taken, held);
}

fn stored(organisation: OrganisationId) -> u64 {
    Consortium::allowance(organisation).expect("it is a member").stored
}

/// Whether a transaction got into the block, and its call was refused with this error of a pallet.
pub fn is_refused(outcome: ApplyExtrinsicResult, error: &str) -> bool {
    matches!(outcome, Ok(Err(DispatchError::Module(it))) if it.message == Some(error))
}

/// A plain consent to treatment, for so many days.
pub fn treatment(days: u64) -> Consent {
    Consent {
        decision: ConsentDecision::Permit,
        region: Region {
            actions: ActionSet::of(&[ConsentAction::ACCESS, ConsentAction::COLLECT]),
            purposes: PurposeSet::of(&[PurposeOfUse::TREAT]),
            classes: DataClassSet::of(&[DataClass::OBSERVATION]),
            confidentiality: Confidentiality::N,
            labels: SensitivitySet::EMPTY,
            author: None,
            tags: TagSet::EMPTY,
            data_period: None,
        },
        period: Period { from: NOW, to: Some(NOW + days * DAY) },
        regulatory_basis: LegalBasis::GDPR_CONSENT,
        category: ConsentCategory::INFA,
        source: Some(Commitment([3; 32].into())),
        programme: None,
        tags: Default::default(),
        provisions: Default::default(),
    }
}

/// A record of what the consent is about.
pub fn record(basis: CollectionBasis) -> NewRecord {
    NewRecord {
        class: DataClass::OBSERVATION,
        confidentiality: Confidentiality::N,
        labels: SensitivitySet::EMPTY,
        commitment: Commitment([4; 32].into()),
        second_commitment: None,
        schema: SchemaVersion::R4,
        data_time: Some(NOW),
        tags: None,
        basis,
    }
}

/// A batch of so many records.
pub fn batch(count: u32) -> NewBatch {
    NewBatch {
        root: [1; 32].into(),
        count,
        schema: SchemaVersion::R5,
        leaf_kinds: LeafKindSet::of(&[LeafKind::RECORD]),
    }
}

#[test]
fn the_default_allowance_is_room_for_a_large_hospital_s_patients_or_records() {
    on_the_development_chain(|| {
        let hospital = admit("Hospital", OrganisationKind::HOSPITAL, "DEVS00SALUSHOSPI0244");
        let itself = stored(hospital);
        let subject = enrol("Hospital", "Patient", hospital);
        let patient = stored(hospital) - itself;
        // Eight of them are two steps of room.
        for _ in 0..8 {
            let grantee = Grantee::Organisation(hospital);
            let consent = treatment(365);
            succeed(
                &pair("Patient"),
                pallet_consent_registry::Call::grant { subject, grantee, consent },
            );
        }
        let consents = stored(hospital) - itself - patient;
        let record = record(CollectionBasis::Consent);
        succeed(
            &pair("Hospital"),
            pallet_record_anchoring::Call::anchor { organisation: hospital, subject, record },
        );
        let record = stored(hospital) - itself - patient - consents;
        let default = Consortium::allowance(hospital).expect("admitted").capacity;
        assert!((patient + consents) * 220_000 <= default);
        assert!(record * 5_000_000 <= default);
    });
}

#[test]
fn whoever_s_organisation_has_used_its_allowance_stores_nothing_more_until_something_is_deleted() {
    on_the_development_chain(|| {
        let hospital = admit("Hospital", OrganisationKind::HOSPITAL, "DEVS00SALUSHOSPI0244");
        let subject = enrol("Hospital", "Patient", hospital);
        let grant = || pallet_consent_registry::Call::grant {
            subject,
            grantee: Grantee::Everyone,
            consent: treatment(1),
        };
        succeed(&pair("Patient"), grant());
        govern(pallet_consortium::Call::set_allowance {
            organisation: hospital,
            allowance: Some(stored(hospital)),
        });
        let exhausted = |outcome| is_refused(outcome, "AllowanceExhausted");
        let clerk = || pallet_consortium::Call::vouch {
            organisation: hospital,
            practitioner: account(&pair("Clerk")),
            roles: RoleSet::of(&[PractitionerRole::NURSE]),
            period: this_year(),
        };
        // What the hospital is held to for the patient already is the patient's to use.
        let room = (0..8).take_while(|_| apply(&pair("Patient"), grant()) == Ok(Ok(()))).count();
        assert!((1..7).contains(&room), "{room}");
        assert!(exhausted(apply(&pair("Patient"), grant())));
        assert!(exhausted(apply(&pair("Hospital"), clerk())));
        assert!(exhausted(apply(&pair("Hospital"), enrolment("Other", hospital))));
        let batch = batch(1);
        let batch = pallet_record_anchoring::Call::anchor_batch { organisation: hospital, batch };
        assert!(exhausted(apply(&pair("Hospital"), batch)));

        // The patient's rights need no room, and others are not affected.
        succeed(&pair("Patient"), pallet_consent_registry::Call::revoke_all { subject });
        assert!(exhausted(apply(&pair("Patient"), grant())));
        vouch("Alice", OrganisationId(0), "Doctor", &[PractitionerRole::DOCTOR]);
        // Whoever has an interest in it prunes what is dead.
        let keys = vec![(subject, 0, Grantee::Everyone)].try_into().expect("one");
        succeed(&pair("Hospital"), pallet_consent_registry::Call::prune { keys });
        succeed(&pair("Patient"), grant());
    });
}

/// Opens, as the first of two signatories, a call that waits for the other.
pub fn open(hash: u8) -> RuntimeCall {
    pallet_multisig::Call::approve_as_multi {
        threshold: 2,
        other_signatories: vec![account(&pair("Other"))],
        maybe_timepoint: None,
        call_hash: [hash; 32],
        max_weight: Default::default(),
    }
    .into()
}

/// Cancels it.
pub fn cancel(name: &str, hash: u8) -> RuntimeCall {
    let mut signatories = [account(&pair(name)), account(&pair("Other"))];
    signatories.sort();
    let multisig = pallet_multisig::Pallet::<Runtime>::multi_account_id(&signatories, 2);
    let timepoint = pallet_multisig::Multisigs::<Runtime>::get(multisig, [hash; 32])
        .map_or_else(pallet_multisig::Pallet::<Runtime>::timepoint, |it| it.when);
    pallet_multisig::Call::cancel_as_multi {
        threshold: 2,
        other_signatories: vec![account(&pair("Other"))],
        timepoint,
        call_hash: [hash; 32],
    }
    .into()
}

/// Lets somebody act for whoever sends it.
pub fn add_proxy(to: &str) -> RuntimeCall {
    pallet_proxy::Call::add_proxy {
        delegate: account(&pair(to)).into(),
        proxy_type: Default::default(),
        delay: 0,
    }
    .into()
}

#[test]
fn what_the_sdk_s_pallets_store_counts_too_until_it_is_deleted() {
    on_the_development_chain(|| {
        let hospital = admit("Hospital", OrganisationKind::HOSPITAL, "DEVS00SALUSHOSPI0244");
        enrol("Hospital", "Patient", hospital);
        let before = stored(hospital);
        let patient = pair("Patient");
        succeed(&patient, open(1));
        let one = stored(hospital);
        succeed(&patient, open(2));
        let two = stored(hospital);
        assert!(before < one && one < two);
        succeed(&patient, add_proxy("Friend"));
        let announce = pallet_proxy::Call::announce {
            real: account(&patient).into(),
            call_hash: [1; 32].into(),
        };
        succeed(&patient, add_proxy("Hospital"));
        let with_proxies = stored(hospital);
        succeed(&pair("Hospital"), announce.clone());
        assert!(two < with_proxies && with_proxies < stored(hospital));

        // Nobody fills the chain with calls that wait for approvals.
        govern(pallet_consortium::Call::set_allowance {
            organisation: hospital,
            allowance: Some(stored(hospital)),
        });
        for call in [open(3), add_proxy("Stranger")] {
            assert!(is_refused(apply(&patient, call), "AllowanceExhausted"));
        }
        assert!(is_refused(apply(&pair("Hospital"), announce), "AllowanceExhausted"));

        let remove = pallet_proxy::Call::remove_announcement {
            real: account(&patient).into(),
            call_hash: [1; 32].into(),
        };
        succeed(&pair("Hospital"), remove);
        succeed(&patient, pallet_proxy::Call::remove_proxies {});
        succeed(&patient, cancel("Patient", 1));
        succeed(&patient, cancel("Patient", 2));
        assert_eq!(stored(hospital), before);
    });
}

#[test]
fn bytes_are_no_money() {
    use crate::adapters::ByteDeposits;
    use frame_support::traits::{Currency, ExistenceRequirement, ReservableCurrency};
    on_the_development_chain(|| {
        let (alice, nobody) = (account(&pair("Alice")), account(&pair("Nobody")));
        let before = stored(OrganisationId(0));
        assert!(ByteDeposits::can_reserve(&alice, 100));
        assert!(!ByteDeposits::can_reserve(&alice, u128::MAX));
        assert!(!ByteDeposits::can_reserve(&nobody, 1));
        assert_eq!(stored(OrganisationId(0)), before);
        assert!(ByteDeposits::reserve(&alice, u128::MAX).is_err());
        drop(ByteDeposits::deposit_creating(&nobody, 100));
        assert_eq!(ByteDeposits::total_balance(&nobody), 0);
        let existence = ExistenceRequirement::AllowDeath;
        assert!(ByteDeposits::transfer(&alice, &nobody, 1, existence).is_err());
        assert_eq!(ByteDeposits::unreserve(&alice, 7), 7);
    });
}
