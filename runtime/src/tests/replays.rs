//! What people sign outside a transaction serves once, for one purpose, on one chain.

use super::chain::*;
use crate::{AccountId, Consortium, PatientIdentity, Runtime, RuntimeCall, Signature, System};
use pallet_access_control::{EmergencyStatement, Target};
use pallet_patient_identity::Subjects;
use salus_primitives::{
    identity::Powers,
    signed_payload::{PayloadPurpose, SignedPayload},
    time::DAY,
    Commitment, Moment, Month, OrganisationId, OrganisationKind, PractitionerRole, PurposeOfUse,
    RepresentativeKind, SubjectId,
};
use scale_info::{TypeDef, TypeInfo};
use sp_core::{Pair as _, H256};
use sp_genesis_builder::DEV_RUNTIME_PRESET;
use sp_runtime::DispatchError;

const DEADLINE: Moment = NOW + DAY / 2;
const PURPOSES: [PayloadPurpose; 7] = [
    PayloadPurpose::Enrol,
    PayloadPurpose::Rotate,
    PayloadPurpose::Claim,
    PayloadPurpose::Recover,
    PayloadPurpose::TakeOver,
    PayloadPurpose::RotateOrganisation,
    PayloadPurpose::BreakGlass,
];

#[test]
fn these_are_all_purposes() {
    let TypeDef::Variant(purposes) = PayloadPurpose::type_info().type_def else {
        panic!("purposes are variants")
    };
    assert_eq!(purposes.variants.len(), PURPOSES.len());
}

/// A hospital, its clerk, and subjects at every beginning: one of a patient with a representative who
/// may replace the controller and a guardian, one without a key, and one whose patient came of age.
struct Beginning {
    hospital: OrganisationId,
    subject: SubjectId,
    assisted: SubjectId,
    minor: SubjectId,
}

impl Beginning {
    fn new() -> Self {
        let hospital = admit("Hospital", OrganisationKind::HOSPITAL, "DEVS00SALUSHOSPI0244");
        vouch("Hospital", hospital, "Clerk", &[PractitionerRole::REGISTRATION_CLERK]);
        vouch("Hospital", hospital, "New", &[PractitionerRole::DOCTOR]);
        let subject = enrol("Clerk", "Patient", hospital);
        let appoint = pallet_patient_identity::Call::appoint_representative {
            subject,
            representative: account(&pair("Attorney")),
            kind: RepresentativeKind::HPOWATT,
            powers: Powers { rotate: true, ..Default::default() },
            period: this_year(),
        };
        succeed(&pair("Patient"), appoint);
        let guardians = vec![account(&pair("Guardian"))].try_into().expect("one");
        let choose = pallet_patient_identity::Call::set_guardians {
            subject,
            guardians,
            threshold: 1,
            delay: 0,
        };
        succeed(&pair("Patient"), choose);

        let evidence = Commitment(H256([6; 32]));
        let assist =
            pallet_patient_identity::Call::enrol_assisted { organisation: hospital, evidence };
        succeed(&pair("Clerk"), assist);
        let assisted = Subjects::<Runtime>::iter_keys().find(|it| *it != subject).expect("two");
        let minor = enrol("Clerk", "Parent", hospital);
        Subjects::<Runtime>::mutate(minor, |it| {
            it.as_mut().expect("enrolled").majority = Some(Month(1));
        });
        Self { hospital, subject, assisted, minor }
    }

    /// What the new key signs for this purpose, were it meant for another and on a chain with this
    /// genesis.
    fn payload(
        &self,
        purpose: PayloadPurpose,
        tag: PayloadPurpose,
        genesis: H256,
    ) -> SignedPayload {
        let Self { hospital, subject, assisted, minor } = self;
        let new = account(&pair("New"));
        match purpose {
            PayloadPurpose::Enrol | PayloadPurpose::RotateOrganisation => {
                SignedPayload::new(tag, genesis, &(hospital, new), DEADLINE)
            }
            PayloadPurpose::Rotate | PayloadPurpose::Recover => {
                SignedPayload::new(tag, genesis, &(subject, new), DEADLINE)
            }
            PayloadPurpose::Claim => {
                SignedPayload::new(tag, genesis, &(hospital, assisted, new), DEADLINE)
            }
            PayloadPurpose::TakeOver => {
                SignedPayload::new(tag, genesis, &(hospital, minor, new), DEADLINE)
            }
            PayloadPurpose::BreakGlass => {
                SignedPayload::new(tag, genesis, &self.statement(), DEADLINE)
            }
        }
    }

    /// The new key is a doctor's, who broke the glass when the chain could not be reached.
    fn statement(&self) -> EmergencyStatement<AccountId> {
        EmergencyStatement {
            practitioner: account(&pair("New")),
            organisation: self.hospital,
            subject: self.subject,
            target: Target::Data {
                class: None,
                confidentiality: None,
                labels: None,
                author: None,
                tags: None,
                data_time: None,
            },
            reason: PurposeOfUse::BTG,
            justification: Commitment(H256([7; 32])),
            broken_at: DEADLINE - DAY,
        }
    }

    fn sign(&self, purpose: PayloadPurpose, tag: PayloadPurpose, genesis: H256) -> Signature {
        pair("New").sign(self.payload(purpose, tag, genesis).as_bytes()).into()
    }

    /// Who uses what was signed, and by which call.
    fn call(&self, purpose: PayloadPurpose, signature: Signature) -> (&'static str, RuntimeCall) {
        let Self { hospital, subject, assisted, minor } = *self;
        let (organisation, deadline) = (hospital, DEADLINE);
        let (controller, new_controller) = (account(&pair("New")), account(&pair("New")));
        use pallet_patient_identity::Call;
        match purpose {
            PayloadPurpose::BreakGlass => {
                let statement = Box::new(self.statement());
                let call = pallet_access_control::Call::post_emergency {
                    organisation,
                    statement,
                    signature,
                };
                ("Clerk", call.into())
            }
            PayloadPurpose::Enrol => {
                ("Clerk", Call::enrol { organisation, controller, deadline, signature }.into())
            }
            PayloadPurpose::Rotate => (
                "Attorney",
                Call::rotate_controller { subject, new_controller, deadline, signature }.into(),
            ),
            PayloadPurpose::Claim => {
                let subject = assisted;
                let call = Call::claim { organisation, subject, controller, deadline, signature };
                ("Clerk", call.into())
            }
            PayloadPurpose::Recover => (
                "Guardian",
                Call::propose_recovery { subject, new_controller, deadline, signature }.into(),
            ),
            PayloadPurpose::TakeOver => {
                let subject = minor;
                let call =
                    Call::take_over { organisation, subject, controller, deadline, signature };
                ("Clerk", call.into())
            }
            PayloadPurpose::RotateOrganisation => (
                "Hospital",
                pallet_consortium::Call::rotate_controller {
                    organisation,
                    new_controller,
                    deadline,
                    signature,
                }
                .into(),
            ),
        }
    }

    /// Puts things where the payload could serve again, were it not remembered: the new key is free
    /// and the old one where it was.
    fn begin_again(&self, purpose: PayloadPurpose) {
        let new = pair("New");
        let back = |name: &str, payload: SignedPayload| {
            (account(&pair(name)), Signature::from(pair(name).sign(payload.as_bytes())))
        };
        let deadline = DEADLINE - 1;
        match purpose {
            // Nothing hinders it.
            PayloadPurpose::BreakGlass => {}
            PayloadPurpose::Enrol => {
                let subject = PatientIdentity::subject_of(&account(&new)).expect("enrolled");
                succeed(&new, pallet_patient_identity::Call::leave { subject });
            }
            PayloadPurpose::Rotate => {
                let subject = self.subject;
                let old = account(&pair("Patient"));
                let payload = PatientIdentity::rotation(subject, &old, deadline);
                let (new_controller, signature) = back("Patient", payload);
                let rotate = pallet_patient_identity::Call::rotate_controller {
                    subject,
                    new_controller,
                    deadline,
                    signature,
                };
                succeed(&new, rotate);
            }
            PayloadPurpose::Recover => {
                let veto = pallet_patient_identity::Call::veto_recovery { subject: self.subject };
                succeed(&pair("Patient"), veto);
            }
            PayloadPurpose::RotateOrganisation => {
                let organisation = self.hospital;
                let payload =
                    Consortium::rotation(organisation, &account(&pair("Hospital")), deadline);
                let (new_controller, signature) = back("Hospital", payload);
                let rotate = pallet_consortium::Call::rotate_controller {
                    organisation,
                    new_controller,
                    deadline,
                    signature,
                };
                succeed(&new, rotate);
            }
            // A subject is claimed and taken over once: only what made it so is undone.
            PayloadPurpose::Claim | PayloadPurpose::TakeOver => {
                let subject =
                    if purpose == PayloadPurpose::Claim { self.assisted } else { self.minor };
                let old = account(&pair("Another"));
                let payload = PatientIdentity::rotation(subject, &old, deadline);
                let (new_controller, signature) = back("Another", payload);
                let rotate = pallet_patient_identity::Call::rotate_controller {
                    subject,
                    new_controller,
                    deadline,
                    signature,
                };
                succeed(&new, rotate);
            }
        }
    }
}

fn genesis() -> H256 {
    System::block_hash(0)
}

/// Why the dispatch was refused, by the error's name.
fn refusal(who: &str, call: RuntimeCall) -> &'static str {
    match apply(&pair(who), call) {
        Ok(Err(DispatchError::Module(error))) => error.message.expect("it was not encoded"),
        other => panic!("it is refused by a pallet: {other:?}"),
    }
}

#[test]
fn whatever_was_signed_serves_once() {
    for purpose in PURPOSES {
        on_the_development_chain(|| {
            let beginning = Beginning::new();
            let signature = beginning.sign(purpose, purpose, genesis());
            let (who, call) = beginning.call(purpose, signature);
            succeed(&pair(who), call.clone());
            // At once, and where it could serve again.
            assert_ne!(apply(&pair(who), call.clone()), Ok(Ok(())), "{purpose:?}");
            beginning.begin_again(purpose);
            let expected = match purpose {
                PayloadPurpose::Claim => "NotAssisted",
                PayloadPurpose::TakeOver => "AlreadyTakenOver",
                _ => "PayloadUsed",
            };
            assert_eq!(refusal(who, call.clone()), expected, "{purpose:?}");

            // And when it is forgotten.
            set_time(DEADLINE);
            let digest = beginning.payload(purpose, purpose, genesis()).digest();
            let digests = || vec![digest].try_into().expect("one");
            if purpose == PayloadPurpose::RotateOrganisation {
                let prune = pallet_consortium::Call::prune_payloads { digests: digests() };
                succeed(&pair("Alice"), prune);
            } else if purpose == PayloadPurpose::BreakGlass {
                let prune = pallet_access_control::Call::prune_statements { digests: digests() };
                succeed(&pair("Alice"), prune);
            } else {
                let prune = pallet_patient_identity::Call::prune_payloads { digests: digests() };
                succeed(&pair("Alice"), prune);
            }
            assert_ne!(apply(&pair(who), call), Ok(Ok(())), "{purpose:?}");
        });
    }
}

#[test]
fn whatever_was_signed_serves_for_nothing_else() {
    for purpose in PURPOSES {
        on_the_development_chain(|| {
            let beginning = Beginning::new();
            for tag in PURPOSES.into_iter().filter(|tag| *tag != purpose) {
                let signature = beginning.sign(purpose, tag, genesis());
                let (who, call) = beginning.call(purpose, signature);
                assert_eq!(refusal(who, call), "SignatureInvalid", "{purpose:?} as {tag:?}");
            }
        });
    }
}

#[test]
fn whatever_was_signed_serves_on_no_other_chain() {
    const ANOTHER: H256 = H256([10; 32]);
    for purpose in PURPOSES {
        let signed_here = chain_of(DEV_RUNTIME_PRESET).execute_with(|| {
            let beginning = Beginning::new();
            let (who, call) = beginning.call(purpose, beginning.sign(purpose, purpose, genesis()));
            succeed(&pair(who), call.clone());
            call
        });
        // The same calls, another genesis.
        chain_of(DEV_RUNTIME_PRESET).execute_with(|| {
            frame_system::BlockHash::<Runtime>::insert(0, ANOTHER);
            let beginning = Beginning::new();
            let here = H256([9; 32]);
            let (who, call) = beginning.call(purpose, beginning.sign(purpose, purpose, here));
            assert_eq!(refusal(who, call), "SignatureInvalid", "{purpose:?}");
            assert_ne!(apply(&pair(who), signed_here), Ok(Ok(())), "{purpose:?}");
            let (who, call) = beginning.call(purpose, beginning.sign(purpose, purpose, ANOTHER));
            succeed(&pair(who), call);
        });
    }
}
