//! Nobody does anything that rests on an organisation which is suspended, from the next transaction on.

use super::{
    allowance::{batch, record},
    chain::*,
    journey::{ask, treatment},
};
use crate::{
    adapters, AccessControl, AccountId, AuditTrail, PatientIdentity, Runtime, RuntimeCall,
    Signature, Timestamp,
};
use frame_support::{
    traits::{Contains, GetCallMetadata, Hooks},
    weights::Weight,
};
use pallet_access_control::{Call as Access, DemandAnswer, EmergencyStatement, Target, Verdict};
use pallet_consent_registry::VerificationKind;
use pallet_consortium::{EncryptionKey, KeyOwner, ENCRYPTION_KEY_LENGTH};
use pallet_patient_identity::{Mandate, Statement, Subjects};
use pallet_record_anchoring::{Anchor, AttestationKind, CollectionBasis, NewRecord};
use salus_primitives::{
    access_batch::{AccessBatch, StateRef},
    consent::{ConsentDecision, Grantee},
    disclosure::{
        Disclosed, DisclosureGround, DisputeReason, NewDisclosure, Recipient, SealedContent,
        SealedHalf,
    },
    research::Study,
    signed_payload::SignedPayload,
    time::DAY,
    Commitment, ConsentId, DataClass, DisclosureId, EmergencyId, ErasureGround, LegalBasis, Moment,
    Month, OrganisationId, OrganisationKind, Period, PractitionerRole, PurposeOfUse, RecordId,
    RepresentativeKind, RetentionGround, RoleSet, SealedHalfId, StudyAim, StudyAimSet, StudyId,
    SubjectId, VersionRelation,
};
use scale_info::{TypeDef, TypeInfo};
use sp_core::{sr25519, Pair as _, H256};
use sp_runtime::{ApplyExtrinsicResult, DispatchError};
use std::collections::BTreeSet;

const DEADLINE: Moment = NOW + DAY / 2;
const PAPER: Commitment = Commitment(H256([6; 32]));

/// A practitioner of a hospital and of another, so that it gets into the pool whichever is suspended;
/// and patients about whom everything can be done that a desk can do.
struct Scene {
    hospital: OrganisationId,
    other: OrganisationId,
    patient: SubjectId,
    assisted: SubjectId,
    minor: SubjectId,
    dead: SubjectId,
    captured: ConsentId,
    granted: ConsentId,
    denied: ConsentId,
    study: StudyId,
    /// The lines of a paper about the patient that the hospital recorded, and of one that the other
    /// did.
    papers: (u64, u64),
    /// A patient of a third hospital, and an emergency there that the hospital is to review.
    foreign: SubjectId,
    emergency: EmergencyId,
    /// What the hospital handed over to the other, and what it received from it.
    disclosures: (DisclosureId, DisclosureId),
    sealed: SealedHalfId,
    records: PatientRecords,
}

/// Records of the patient.
#[derive(Clone, Copy)]
struct PatientRecords {
    /// The hospital's.
    own: RecordId,
    /// The hospital's, which must not be erased and is offered to the other.
    offered: RecordId,
    /// The other's, which is offered to the hospital, and which the hospital confirms.
    foreign: RecordId,
    /// One of an organisation that was removed.
    orphan: RecordId,
}

impl PatientRecords {
    fn new(hospital: OrganisationId, other: OrganisationId, subject: SubjectId) -> Self {
        use pallet_record_anchoring::Call;
        let anchor = |clerk: &str, organisation| {
            let id = RecordId(AuditTrail::length());
            succeed(&pair(clerk), Call::anchor { organisation, subject, record: a_record() });
            id
        };
        let offer = |organisation, record, to| {
            succeed(&pair("Clerk"), Call::offer_custody { organisation, subject, record, to });
        };
        let [own, offered] = [(); 2].map(|()| anchor("Clerk", hospital));
        let held = Anchor::Record { subject, record: offered };
        let ground = RetentionGround::LEGAL_OBLIGATION;
        succeed(&pair("Clerk"), Call::place_hold { organisation: hospital, anchor: held, ground });
        offer(hospital, offered, other);
        let foreign = anchor("Clerk", other);
        let kind = AttestationKind::Held;
        let organisation = hospital;
        succeed(&pair("Clerk"), Call::attest { organisation, subject, record: foreign, kind });
        offer(other, foreign, hospital);
        let closed = admit("Closed", OrganisationKind::HOSPITAL, "DEVS00SALUSHOSPI0438");
        let orphan = anchor("Closed", closed);
        govern(pallet_consortium::Call::remove { organisation: closed });
        Self { own, offered, foreign, orphan }
    }
}

type Key = Grantee<AccountId>;

impl Scene {
    fn new() -> Self {
        let hospital = admit("Hospital", OrganisationKind::HOSPITAL, "DEVS00SALUSHOSPI0244");
        let other = admit("Other", OrganisationKind::HOSPITAL, "DEVS00SALUSHOSPI0341");
        let roles = [PractitionerRole::DOCTOR];
        for (controller, organisation) in [("Hospital", hospital), ("Other", other)] {
            vouch(controller, organisation, "Doctor", &roles);
            vouch(controller, organisation, "Clerk", &roles);
        }
        let [patient, minor, dead] =
            ["Patient", "Parent", "Deceased"].map(|name| enrol("Clerk", name, hospital));
        Subjects::<Runtime>::mutate(minor, |it| {
            it.as_mut().expect("enrolled").majority = Some(Month(1));
        });
        let clerk = pair("Clerk");
        let report = pallet_patient_identity::Call::report_deceased {
            organisation: hospital,
            subject: dead,
            evidence: PAPER,
        };
        succeed(&clerk, report);
        let keyed = [patient, minor, dead];
        let assist = pallet_patient_identity::Call::enrol_assisted {
            organisation: hospital,
            evidence: PAPER,
        };
        succeed(&clerk, assist);
        let assisted =
            Subjects::<Runtime>::iter_keys().find(|it| !keyed.contains(it)).expect("another");

        let capture = |decision| {
            let line = AuditTrail::length();
            succeed(
                &clerk,
                pallet_consent_registry::Call::capture {
                    organisation: hospital,
                    subject: assisted,
                    grantee: Grantee::Organisation(other),
                    consent: Box::new(treatment(decision)),
                    evidence: PAPER,
                },
            );
            ConsentId(line)
        };
        let confirmed = |consent| {
            let confirm = pallet_consent_registry::Call::confirm_capture {
                organisation: hospital,
                subject: assisted,
                consent,
            };
            succeed(&pair("Doctor"), confirm);
            consent
        };
        let granted = confirmed(capture(ConsentDecision::Permit));
        let denied = confirmed(capture(ConsentDecision::Deny));
        let captured = capture(ConsentDecision::Permit);
        let study = StudyId(AuditTrail::length());
        let register = pallet_consent_registry::Call::register_study {
            organisation: hospital,
            study: Box::new(a_study()),
        };
        succeed(&clerk, register);
        let record = |organisation, name: &str| {
            let line = AuditTrail::length();
            succeed(
                &clerk,
                pallet_patient_identity::Call::record_paper {
                    organisation,
                    subject: patient,
                    statement: court_order(name),
                    evidence: PAPER,
                },
            );
            line
        };
        let papers = (record(hospital, "Guardian"), record(other, "Curator"));
        let records = PatientRecords::new(hospital, other, patient);
        let disclose = |organisation, recipient| {
            let line = AuditTrail::length();
            let disclosure = Box::new(handed_over(recipient));
            let call = Access::disclose { organisation, subject: patient, disclosure };
            succeed(&clerk, call);
            DisclosureId(line)
        };
        let disclosures = (disclose(hospital, other), disclose(other, hospital));
        let sealed = SealedHalfId(AuditTrail::length());
        let commitment = nothing().commitment(hospital);
        succeed(&clerk, Access::seal_half { organisation: hospital, commitment });
        let period = Period { from: NOW - 1, to: Some(NOW) };
        let demand = Access::demand_leaves { subject: patient, organisation: hospital, period };
        succeed(&pair("Patient"), demand);
        let (foreign, emergency) = to_be_reviewed_by(hospital);
        Self {
            hospital,
            other,
            patient,
            assisted,
            minor,
            dead,
            captured,
            granted,
            denied,
            study,
            papers,
            records,
            disclosures,
            sealed,
            foreign,
            emergency,
        }
    }

    /// What a practitioner of the hospital may do for it, or confirm that the hospital said.
    fn of_the_desk(&self) -> Vec<RuntimeCall> {
        let Self { hospital, other, patient, assisted, minor, dead, .. } = *self;
        let Self { captured, granted, denied, study, papers, records, .. } = *self;
        let Self { disclosures, sealed, foreign, emergency, .. } = *self;
        let doctor = pair("Doctor");
        let statement = EmergencyStatement {
            practitioner: account(&doctor),
            organisation: hospital,
            subject: foreign,
            target: anything(),
            reason: PurposeOfUse::BTG,
            justification: PAPER,
            broken_at: NOW,
        };
        let payload = AccessControl::statement(&statement);
        let (organisation, evidence, deadline) = (hospital, PAPER, DEADLINE);
        let new = || account(&pair("New"));
        let sign = |payload: SignedPayload| Signature::from(pair("New").sign(payload.as_bytes()));
        let (record, batch) = (a_record(), batch(1));
        let key = EncryptionKey::truncate_from(vec![1; ENCRYPTION_KEY_LENGTH as usize]);
        let owner = KeyOwner::Practitioner(organisation, account(&pair("Doctor")));
        let grantee = Key::Organisation(other);
        let (subject, basis) = (patient, BASIS);
        let anchor = Anchor::Record { subject, record: records.own };
        use pallet_consent_registry::Call as Consents;
        use pallet_patient_identity::Call as Identity;
        use pallet_record_anchoring::Call as Anchoring;
        vec![
            Identity::enrol {
                organisation,
                controller: new(),
                deadline,
                signature: sign(PatientIdentity::enrolment(organisation, &new(), deadline)),
            }
            .into(),
            Identity::enrol_assisted { organisation, evidence }.into(),
            Identity::claim {
                organisation,
                subject: assisted,
                controller: new(),
                deadline,
                signature: sign(PatientIdentity::claiming(
                    organisation,
                    assisted,
                    &new(),
                    deadline,
                )),
            }
            .into(),
            Identity::report_deceased { organisation, subject: patient, evidence }.into(),
            Identity::withdraw_death { organisation, subject: dead, evidence }.into(),
            Identity::set_majority { organisation, subject: patient, month: Month(u16::MAX) }
                .into(),
            Identity::take_over {
                organisation,
                subject: minor,
                controller: new(),
                deadline,
                signature: sign(PatientIdentity::taking_over(
                    organisation,
                    minor,
                    &new(),
                    deadline,
                )),
            }
            .into(),
            Identity::record_paper {
                organisation,
                subject: assisted,
                statement: court_order("New"),
                evidence,
            }
            .into(),
            Identity::confirm_paper {
                organisation,
                subject: patient,
                recorded_by: other,
                line: papers.1,
            }
            .into(),
            // The hospital's paper, by another organisation.
            Identity::confirm_paper {
                organisation: other,
                subject: patient,
                recorded_by: organisation,
                line: papers.0,
            }
            .into(),
            Identity::discard_paper { organisation, subject: patient }.into(),
            Consents::capture {
                organisation,
                subject: assisted,
                grantee: grantee.clone(),
                consent: Box::new(treatment(ConsentDecision::Permit)),
                evidence,
            }
            .into(),
            Consents::confirm_capture { organisation, subject: assisted, consent: captured }.into(),
            Consents::discard_capture { organisation, subject: assisted, consent: captured }.into(),
            Consents::capture_lift {
                organisation,
                subject: assisted,
                grantee: grantee.clone(),
                deny: denied,
                evidence,
            }
            .into(),
            Consents::attach_verification {
                organisation,
                subject: assisted,
                grantee: grantee.clone(),
                consent: granted,
                kind: VerificationKind::Family,
                is_meant: true,
            }
            .into(),
            Consents::propose {
                organisation,
                subject: patient,
                grantee: grantee.clone(),
                consent: Box::new(treatment(ConsentDecision::Permit)),
            }
            .into(),
            Consents::register_study { organisation, study: Box::new(a_study()) }.into(),
            Consents::withdraw_study { organisation, study }.into(),
            Consents::revoke_on_paper {
                organisation,
                subject: assisted,
                grantee,
                consent: granted,
                evidence,
            }
            .into(),
            Anchoring::anchor { organisation, subject, record: record.clone() }.into(),
            Anchoring::anchor_batch { organisation, batch }.into(),
            Anchoring::supersede {
                organisation,
                subject,
                superseded: records.own,
                relation: VersionRelation::CORRECTS,
                record,
            }
            .into(),
            Anchoring::erase { organisation, anchor, ground: ErasureGround::OBJECTION }.into(),
            Anchoring::place_hold { organisation, anchor, ground: RetentionGround::LEGAL_CLAIMS }
                .into(),
            Anchoring::lift_hold {
                organisation,
                anchor: Anchor::Record { subject, record: records.offered },
            }
            .into(),
            Anchoring::offer_custody { organisation, subject, record: records.own, to: other }
                .into(),
            Anchoring::accept_custody { organisation, subject, record: records.foreign, basis }
                .into(),
            // The hospital's offer, by another organisation.
            Anchoring::accept_custody {
                organisation: other,
                subject,
                record: records.offered,
                basis,
            }
            .into(),
            Anchoring::discard_offer { organisation, subject, record: records.offered }.into(),
            Anchoring::adopt_custody { organisation, subject, record: records.orphan, basis }
                .into(),
            Anchoring::attest {
                organisation,
                subject,
                record: records.foreign,
                kind: AttestationKind::Checked,
            }
            .into(),
            Anchoring::withdraw_attestation { organisation, subject, record: records.foreign }
                .into(),
            pallet_consortium::Call::set_encryption_key { owner, key }.into(),
            ask(organisation, patient),
            Access::disclose {
                organisation,
                subject: patient,
                disclosure: Box::new(handed_over(other)),
            }
            .into(),
            Access::extend_series {
                organisation,
                subject: patient,
                disclosure: disclosures.0,
                count: 2,
                last: NOW,
            }
            .into(),
            Access::acknowledge {
                organisation,
                subject: patient,
                disclosure: disclosures.1,
                count: 1,
            }
            .into(),
            Access::dispute {
                organisation,
                subject: patient,
                disclosure: disclosures.1,
                reason: DisputeReason::NotReceived,
            }
            .into(),
            Access::seal_half { organisation, commitment: PAPER }.into(),
            Access::open_half { organisation, half: sealed, opening: Box::new(nothing()) }.into(),
            Access::post_batch { organisation, batch: no_accesses() }.into(),
            Access::answer_demand { organisation, subject: patient, answer: DemandAnswer::Absent }
                .into(),
            Access::break_glass {
                organisation,
                subject: foreign,
                target: anything(),
                reason: PurposeOfUse::ERTREAT,
                justification: PAPER,
            }
            .into(),
            Access::post_emergency {
                organisation,
                statement: Box::new(statement),
                signature: doctor.sign(payload.as_bytes()).into(),
            }
            .into(),
            Access::review {
                organisation,
                subject: foreign,
                emergency,
                verdict: Verdict::Justified,
            }
            .into(),
        ]
    }

    /// What a practitioner of the hospital may never do.
    fn of_others(&self) -> Vec<RuntimeCall> {
        let organisation = self.hospital;
        let practitioner = account(&pair("Clerk"));
        let new_controller = account(&pair("New"));
        let payload = crate::Consortium::rotation(organisation, &new_controller, DEADLINE);
        let roles = RoleSet::of(&[PractitionerRole::NURSE]);
        let (period, alias) = (this_year(), account(&pair("Alias")));
        use pallet_consortium::Call;
        let calls = vec![
            Call::suspend { organisation },
            Call::reinstate { organisation },
            Call::remove { organisation },
            Call::set_quota { organisation, quota: None },
            Call::vouch { organisation, practitioner: new_controller.clone(), roles, period },
            Call::revoke_credential { organisation, practitioner: practitioner.clone() },
            Call::suspend_credential { organisation, practitioner: practitioner.clone() },
            Call::reinstate_credential { organisation, practitioner: practitioner.clone() },
            Call::renew_credential {
                organisation,
                practitioner: practitioner.clone(),
                roles,
                period,
            },
            Call::name_collator { organisation, collator: Some(new_controller.clone()) },
            Call::rotate_controller {
                organisation,
                new_controller,
                deadline: DEADLINE,
                signature: pair("New").sign(payload.as_bytes()).into(),
            },
            Call::release_credentials {
                organisation,
                accounts: vec![practitioner].try_into().expect("one"),
            },
            Call::release_seat { organisation },
            Call::resume_seat { organisation },
            Call::set_allowance { organisation, allowance: None },
            Call::vouch_alias {
                organisation,
                alias: alias.clone(),
                roles,
                month: THIS_MONTH,
                commitment: PAPER,
            },
            Call::open_alias {
                organisation,
                alias: alias.clone(),
                practitioner: alias.clone(),
                salt: [1; 32],
            },
            Call::release_aliases {
                organisation,
                aliases: vec![alias.clone()].try_into().expect("one"),
            },
            Call::name_voting_account { organisation, account: Some(alias) },
            Call::release_encryption_keys { owner: KeyOwner::Organisation(organisation) },
        ];
        let period = Period { from: NOW - 1, to: Some(NOW) };
        let demand = Access::demand_leaves { subject: self.patient, organisation, period };
        let restore =
            Access::restore_break_glass { organisation, practitioner: account(&pair("Clerk")) };
        let others = [demand.into(), restore.into()];
        calls.into_iter().map(Into::into).chain(others).collect()
    }
}

/// What was handed over to a member a moment ago.
fn handed_over(recipient: OrganisationId) -> NewDisclosure {
    NewDisclosure {
        recipient: Recipient::Member(recipient),
        ground: DisclosureGround::Law(LegalBasis::GDPR_VITAL_INTERESTS),
        purpose: PurposeOfUse::TREAT,
        disclosed: Disclosed::Class(DataClass::OBSERVATION),
        count: 1,
        first: NOW - 1,
        last: NOW - 1,
    }
}

fn nothing() -> SealedHalf {
    SealedHalf { salt: [1; 32], content: SealedContent::Nothing }
}

fn no_accesses() -> AccessBatch {
    AccessBatch {
        root: H256::zero(),
        count: 0,
        tag_key: sr25519::Public::default(),
        from: NOW - 1,
        to: NOW,
        state: StateRef { number: 0, hash: H256::zero(), time: 0 },
        is_degraded: false,
    }
}

/// All data.
fn anything() -> Target {
    Target::Data {
        class: None,
        confidentiality: None,
        labels: None,
        author: None,
        tags: None,
        data_time: None,
    }
}

/// An emergency at a third hospital whose justification is filed, and that this one was drawn to review.
fn to_be_reviewed_by(reviewer: OrganisationId) -> (SubjectId, EmergencyId) {
    let third = admit("Third", OrganisationKind::HOSPITAL, "DEVS00SALUSRESEA0409");
    vouch("Third", third, "Surgeon", &[PractitionerRole::DOCTOR]);
    let subject = enrol("Third", "Foreign", third);
    let surgeon = pair("Surgeon");
    let emergency = (0..64)
        .map(|_| {
            let emergency = EmergencyId(AuditTrail::length());
            let call = Access::break_glass {
                organisation: third,
                subject,
                target: anything(),
                reason: PurposeOfUse::BTG,
                justification: PAPER,
            };
            succeed(&surgeon, call);
            succeed(&surgeon, Access::file_justification { subject, emergency });
            set_time(Timestamp::get() + 1);
            AccessControl::on_idle(1, Weight::MAX);
            emergency
        })
        .find(|emergency| {
            AccessControl::emergency(subject, *emergency)
                .is_some_and(|it| it.review.owed_by() == Some(reviewer))
        });
    (subject, emergency.expect("it was drawn once"))
}

const BASIS: CollectionBasis = CollectionBasis::Law(LegalBasis::GDPR_VITAL_INTERESTS);

fn a_record() -> NewRecord {
    record(BASIS)
}

fn a_study() -> Study {
    Study {
        aims: StudyAimSet::of(&[StudyAim::HEALTH]),
        diseases: Default::default(),
        research_types: Default::default(),
        is_genetic: false,
        is_commercial: false,
        is_for_profit: false,
        countries: Default::default(),
        project: None,
        ethics_permit: None,
    }
}

fn court_order(name: &str) -> Statement<AccountId> {
    let mandate =
        Mandate { kind: RepresentativeKind::GUARD, powers: all_powers(), period: this_year() };
    Statement::CourtOrder { representative: account(&pair(name)), mandate }
}

/// What would come of it.
fn tried(call: &RuntimeCall) -> ApplyExtrinsicResult {
    undone(|| apply(&pair("Doctor"), call.clone()))
}

fn suspend(organisation: OrganisationId) {
    govern(pallet_consortium::Call::suspend { organisation });
}

/// The calls that name an organisation as one that does something.
fn naming_an_organisation<Call: TypeInfo>(pallet: &str) -> BTreeSet<(String, String)> {
    let TypeDef::Variant(calls) = Call::type_info().type_def else { panic!("calls are variants") };
    calls
        .variants
        .iter()
        .filter(|call| {
            call.fields
                .iter()
                .filter_map(|field| field.type_name)
                .any(|name| name.contains("OrganisationId") || name.contains("KeyOwner"))
        })
        .map(|call| (pallet.to_string(), call.name.to_string()))
        .collect()
}

#[test]
fn a_practitioner_of_a_suspended_organisation_does_nothing_for_it() {
    on_the_development_chain(|| {
        let scene = Scene::new();
        for call in scene.of_the_desk() {
            assert_eq!(tried(&call), Ok(Ok(())), "{call:?}");
        }
        let before: Vec<_> = scene.of_others().iter().map(tried).collect();
        assert!(before.iter().all(|outcome| outcome != &Ok(Ok(()))));

        suspend(scene.hospital);
        for call in scene.of_the_desk() {
            let Ok(Err(DispatchError::Module(error))) = tried(&call) else {
                panic!("it is refused by a pallet: {call:?}")
            };
            assert_eq!(error.message, Some("OrganisationNotActive"), "{call:?}");
        }
        let after: Vec<_> = scene.of_others().iter().map(tried).collect();
        assert_eq!(after, before);

        // With nobody else behind it, it does not get that far.
        suspend(scene.other);
        for call in scene.of_the_desk().iter().chain(&scene.of_others()) {
            // Emergencies get in for three days, and go on for the hospital's own patients alone.
            let is_in = adapters::BreakGlass::contains(call);
            assert_eq!(tried(call).is_ok(), is_in, "{call:?}");
            assert_ne!(tried(call), Ok(Ok(())), "{call:?}");
        }
    });
}

#[test]
fn these_are_all_calls_that_name_an_organisation() {
    on_the_development_chain(|| {
        let scene = Scene::new();
        let all: BTreeSet<_> = [
            naming_an_organisation::<pallet_access_control::Call<Runtime>>("AccessControl"),
            naming_an_organisation::<pallet_record_anchoring::Call<Runtime>>("RecordAnchoring"),
            naming_an_organisation::<pallet_consent_registry::Call<Runtime>>("ConsentRegistry"),
            naming_an_organisation::<pallet_patient_identity::Call<Runtime>>("PatientIdentity"),
            naming_an_organisation::<pallet_consortium::Call<Runtime>>("Consortium"),
        ]
        .into_iter()
        .flatten()
        .collect();
        let tried: BTreeSet<_> = scene
            .of_the_desk()
            .into_iter()
            .chain(scene.of_others())
            .map(|call| {
                let it = call.get_call_metadata();
                (it.pallet_name.to_string(), it.function_name.to_string())
            })
            .collect();
        assert_eq!(all, tried);
    });
}
