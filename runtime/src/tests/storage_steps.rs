//! After any sequence of calls each organisation is held to exactly what it stores.

use super::{
    allowance::{add_proxy, cancel, open, record, treatment},
    chain::*,
};
use crate::{AccessControl, AccountId, PatientIdentity, Runtime, RuntimeCall, Timestamp};
use frame_support::{traits::Hooks, weights::Weight};
use pallet_access_control::{
    Emergencies, EmergencyStatement, Permits, Target, UsedStatements, Verdict,
};
use pallet_consent_registry::{Captures, Consents};
use pallet_consortium::{KeyOwner, KeyVersions, ENCRYPTION_KEY_LENGTH};
use pallet_record_anchoring::{CollectionBasis, NewBatch, SchemaVersion};
use proptest::prelude::*;
use salus_primitives::{
    consent::Grantee, time::HOUR, Commitment, Confidentiality, ConsentAction, DataClass,
    LegalBasis, OrganisationId, OrganisationKind, PractitionerRole, PurposeOfUse,
    RepresentativeKind, RoleSet, SensitivitySet, SubjectId,
};
use sp_core::Pair as _;
use sp_genesis_builder::DEV_RUNTIME_PRESET;

/// Something that somebody tries. Most of it fails at one time or another; that is the point.
#[derive(Clone, Debug)]
enum Step {
    Vouch(u8, u8),
    RevokeCredential(u8, u8),
    Enrol(u8, u8),
    Assist(u8, u8),
    Appoint(u8, u8),
    Guard(u8, u8),
    Rotate(u8, u8),
    Leave(u8),
    ReleaseRepresentatives(u8),
    PrunePayloads,
    Grant(u8, u8, u8),
    Revoke(u8, u8),
    RevokeAll(u8),
    Capture(u8, u8, u8),
    Confirm(u8, bool),
    Discard(u8),
    PruneConsents(u8),
    Anchor(u8, u8, bool),
    AnchorBatch(u8),
    Ask(u8, u8),
    PrunePermits(u8),
    SetKey(u8, u8),
    ReleaseKeys(u8),
    Open(u8, u8),
    Cancel(u8),
    AddProxy(u8, u8),
    RemoveProxies(u8),
    Remove(u8),
    SetAllowance(u8, Option<u16>),
    Pass(u8),
    BreakGlass(u8, u8),
    PostEmergency(u8, u8),
    File(u8),
    TakeTurns,
    Review(u8, bool),
    PruneStatements,
}

const CONTROLLERS: [&str; 3] = ["Alice", "North", "South"];

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let organisation = || 0u8..3;
    let who = || 0u8..4;
    let number = || 0u8..16;
    proptest::collection::vec(
        prop_oneof![
            2 => (organisation(), who()).prop_map(|(o, p)| Step::Vouch(o, p)),
            1 => (organisation(), who()).prop_map(|(o, p)| Step::RevokeCredential(o, p)),
            6 => (organisation(), who()).prop_map(|(o, p)| Step::Enrol(o, p)),
            2 => (organisation(), number()).prop_map(|(o, n)| Step::Assist(o, n)),
            1 => (who(), who()).prop_map(|(a, b)| Step::Appoint(a, b)),
            1 => (who(), who()).prop_map(|(a, b)| Step::Guard(a, b)),
            1 => (who(), who()).prop_map(|(a, b)| Step::Rotate(a, b)),
            1 => who().prop_map(Step::Leave),
            3 => number().prop_map(Step::ReleaseRepresentatives),
            1 => Just(Step::PrunePayloads),
            8 => (who(), organisation(), 1u8..3).prop_map(|(p, o, days)| Step::Grant(p, o, days)),
            3 => (who(), number()).prop_map(|(p, n)| Step::Revoke(p, n)),
            1 => who().prop_map(Step::RevokeAll),
            6 => (organisation(), number(), number()).prop_map(|(o, s, n)| Step::Capture(o, s, n)),
            6 => (number(), any::<bool>()).prop_map(|(n, own)| Step::Confirm(n, own)),
            2 => number().prop_map(Step::Discard),
            8 => number().prop_map(Step::PruneConsents),
            3 => (organisation(), number(), any::<bool>()).prop_map(|(o, s, l)| Step::Anchor(o, s, l)),
            1 => organisation().prop_map(Step::AnchorBatch),
            5 => (organisation(), number()).prop_map(|(o, s)| Step::Ask(o, s)),
            6 => number().prop_map(Step::PrunePermits),
            2 => (organisation(), number()).prop_map(|(o, key)| Step::SetKey(o, key)),
            3 => number().prop_map(Step::ReleaseKeys),
            3 => (who(), 0u8..3).prop_map(|(p, hash)| Step::Open(p, hash)),
            3 => number().prop_map(Step::Cancel),
            2 => (who(), who()).prop_map(|(a, b)| Step::AddProxy(a, b)),
            1 => who().prop_map(Step::RemoveProxies),
            1 => (1u8..3).prop_map(Step::Remove),
            1 => (organisation(), proptest::option::weighted(0.3, any::<u16>()))
                .prop_map(|(o, allowance)| Step::SetAllowance(o, allowance)),
            4 => (1u8..20).prop_map(Step::Pass),
            5 => (organisation(), number()).prop_map(|(o, s)| Step::BreakGlass(o, s)),
            2 => (organisation(), number()).prop_map(|(o, s)| Step::PostEmergency(o, s)),
            3 => number().prop_map(Step::File),
            4 => Just(Step::TakeTurns),
            4 => (number(), any::<bool>()).prop_map(|(n, justified)| Step::Review(n, justified)),
            1 => Just(Step::PruneStatements),
        ],
        1..80,
    )
}

fn person(number: u8) -> String {
    format!("Person{number}")
}

fn controller(organisation: u8) -> String {
    CONTROLLERS[organisation as usize].to_string()
}

fn account_of(number: u8) -> AccountId {
    account(&pair(&person(number)))
}

fn subject_of(number: u8) -> Option<SubjectId> {
    PatientIdentity::subject_of(&account_of(number))
}

/// One of so many things, if there are any.
fn one_of<Item>(all: impl Iterator<Item = Item>, number: u8) -> Option<Item> {
    let mut all: Vec<_> = all.collect();
    (!all.is_empty()).then(|| all.swap_remove(usize::from(number) % all.len()))
}

fn any_subject(number: u8) -> Option<SubjectId> {
    one_of(pallet_patient_identity::Subjects::<Runtime>::iter_keys(), number)
}

fn any_assisted(number: u8) -> Option<SubjectId> {
    let assisted = pallet_patient_identity::Subjects::<Runtime>::iter()
        .filter_map(|(subject, it)| it.is_assisted().then_some(subject));
    one_of(assisted, number)
}

/// Some subject that consented to something once, and may again have revoked it.
fn any_consenting(number: u8) -> Option<SubjectId> {
    one_of(Consents::<Runtime>::iter_keys().map(|(subject, _, _)| subject), number)
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

fn grantee(number: u8) -> Grantee<AccountId> {
    match number % 3 {
        0 => Grantee::Everyone,
        number => Grantee::Organisation(OrganisationId(number.into())),
    }
}

/// Who tries it, and by which call.
fn transaction(step: Step) -> Option<(String, RuntimeCall)> {
    use pallet_access_control::Call as Access;
    use pallet_consent_registry::Call as Registry;
    use pallet_consortium::Call as Members;
    use pallet_patient_identity::Call as Identity;
    use pallet_record_anchoring::Call as Anchoring;

    let id = |organisation: u8| OrganisationId(organisation.into());
    let evidence = Commitment([6; 32].into());
    let sudo = |call: RuntimeCall| {
        ("Alice".into(), RuntimeCall::from(pallet_sudo::Call::sudo { call: Box::new(call) }))
    };
    Some(match step {
        Step::Vouch(organisation, who) => (
            controller(organisation),
            Members::vouch {
                organisation: id(organisation),
                practitioner: account_of(who),
                roles: RoleSet::of(&[PractitionerRole::NURSE]),
                period: this_year(),
            }
            .into(),
        ),
        Step::RevokeCredential(organisation, who) => (
            controller(organisation),
            Members::revoke_credential {
                organisation: id(organisation),
                practitioner: account_of(who),
            }
            .into(),
        ),
        Step::Enrol(organisation, who) => {
            (controller(organisation), enrolment(&person(who), id(organisation)))
        }
        Step::Assist(organisation, paper) => (
            controller(organisation),
            Identity::enrol_assisted {
                organisation: id(organisation),
                evidence: Commitment([paper + 1; 32].into()),
            }
            .into(),
        ),
        Step::Appoint(who, representative) => (
            person(who),
            Identity::appoint_representative {
                subject: subject_of(who)?,
                representative: account_of(representative),
                kind: RepresentativeKind::GUARD,
                powers: all_powers(),
                period: this_year(),
            }
            .into(),
        ),
        Step::Guard(who, guardian) => (
            person(who),
            Identity::set_guardians {
                subject: subject_of(who)?,
                guardians: vec![account_of(guardian)].try_into().expect("one"),
                threshold: 1,
                delay: 0,
            }
            .into(),
        ),
        Step::Rotate(who, to) => {
            let (subject, new_controller) = (subject_of(who)?, account_of(to));
            let deadline = Timestamp::get() + HOUR;
            let payload = PatientIdentity::rotation(subject, &new_controller, deadline);
            let signature = pair(&person(to)).sign(payload.as_bytes()).into();
            let call = Identity::rotate_controller { subject, new_controller, deadline, signature };
            (person(who), call.into())
        }
        Step::Leave(who) => (person(who), Identity::leave { subject: subject_of(who)? }.into()),
        Step::ReleaseRepresentatives(number) => {
            let (account, subject) =
                one_of(pallet_patient_identity::Engagements::<Runtime>::iter(), number)?;
            let accounts = vec![account].try_into().expect("one");
            (controller(0), Identity::release_representatives { subject, accounts }.into())
        }
        Step::PrunePayloads => {
            let now = Timestamp::get();
            let passed: Vec<_> = pallet_patient_identity::UsedPayloads::<Runtime>::iter()
                .filter_map(|(digest, it)| (it.deadline <= now).then_some(digest))
                .collect();
            let digests = passed.try_into().expect("few");
            (controller(0), Identity::prune_payloads { digests }.into())
        }
        Step::Grant(who, number, days) => (
            person(who),
            Registry::grant {
                subject: subject_of(who)?,
                grantee: grantee(number),
                consent: treatment(days.into()),
            }
            .into(),
        ),
        Step::Revoke(who, number) => {
            let subject = subject_of(who)?;
            let epoch = PatientIdentity::subject(subject)?.epoch;
            let (grantee, live) =
                one_of(Consents::<Runtime>::iter_prefix((subject, epoch)), number)?;
            let consent = one_of(live.into_iter(), number / 4)?.id;
            (person(who), Registry::revoke { subject, grantee, consent }.into())
        }
        Step::RevokeAll(who) => {
            (person(who), Registry::revoke_all { subject: subject_of(who)? }.into())
        }
        Step::Capture(organisation, subject, number) => (
            controller(organisation),
            Registry::capture {
                organisation: id(organisation),
                subject: any_assisted(subject)?,
                grantee: grantee(number),
                consent: Box::new(treatment(u64::from(number % 2) + 1)),
                evidence,
            }
            .into(),
        ),
        Step::Confirm(number, own) => {
            let (subject, consent, capture) = one_of(Captures::<Runtime>::iter(), number)?;
            let organisation = capture.organisation;
            let verifier = format!("Verifier{}", if own { organisation.0 } else { 0 });
            (verifier, Registry::confirm_capture { organisation, subject, consent }.into())
        }
        Step::Discard(number) => {
            let (subject, consent, capture) = one_of(Captures::<Runtime>::iter(), number)?;
            let organisation = capture.organisation;
            (
                controller(organisation.0 as u8),
                Registry::discard_capture { organisation, subject, consent }.into(),
            )
        }
        Step::PruneConsents(number) => {
            let key = one_of(Consents::<Runtime>::iter_keys(), number)?;
            (controller(0), Registry::prune { keys: vec![key].try_into().expect("one") }.into())
        }
        Step::Anchor(organisation, subject, by_law) => {
            let basis = if by_law {
                CollectionBasis::Law(LegalBasis::GDPR_HEALTH_CARE)
            } else {
                CollectionBasis::Consent
            };
            (
                controller(organisation),
                Anchoring::anchor {
                    organisation: id(organisation),
                    subject: any_subject(subject)?,
                    record: record(basis),
                }
                .into(),
            )
        }
        Step::AnchorBatch(organisation) => {
            let batch = NewBatch { root: [1; 32].into(), count: 9, schema: SchemaVersion::R5 };
            (
                controller(organisation),
                Anchoring::anchor_batch { organisation: id(organisation), batch }.into(),
            )
        }
        Step::Ask(organisation, subject) => (
            controller(organisation),
            Access::request {
                organisation: id(organisation),
                subject: any_consenting(subject)?,
                target: Target::Data {
                    class: Some(DataClass::OBSERVATION),
                    confidentiality: Some(Confidentiality::N),
                    labels: Some(SensitivitySet::EMPTY),
                    author: None,
                    tags: None,
                    data_time: None,
                },
                action: ConsentAction::ACCESS,
                purpose: PurposeOfUse::TREAT,
                study: None,
            }
            .into(),
        ),
        Step::PrunePermits(number) => {
            let permit = one_of(Permits::<Runtime>::iter_keys(), number)?;
            let permits = vec![permit].try_into().expect("one");
            (controller(0), Access::prune_permits { permits }.into())
        }
        Step::SetKey(organisation, byte) => {
            let key = vec![byte; ENCRYPTION_KEY_LENGTH as usize].try_into().expect("a key");
            let owner = KeyOwner::Organisation(id(organisation));
            (controller(organisation), Members::set_encryption_key { owner, key }.into())
        }
        Step::ReleaseKeys(number) => {
            let owner = one_of(KeyVersions::<Runtime>::iter_keys(), number)?;
            (controller(0), Members::release_encryption_keys { owner }.into())
        }
        Step::Open(who, hash) => (person(who), open(hash)),
        Step::Cancel(number) => {
            let (_, hash, open) = one_of(pallet_multisig::Multisigs::<Runtime>::iter(), number)?;
            let who = (0..4).find(|who| account_of(*who) == open.depositor)?;
            (person(who), cancel(&person(who), hash[0]))
        }
        Step::AddProxy(who, to) => (person(who), add_proxy(&person(to))),
        Step::RemoveProxies(who) => (person(who), pallet_proxy::Call::remove_proxies {}.into()),
        Step::Remove(organisation) => {
            sudo(Members::remove { organisation: id(organisation) }.into())
        }
        Step::SetAllowance(organisation, allowance) => sudo(
            Members::set_allowance {
                organisation: id(organisation),
                allowance: allowance.map(u64::from),
            }
            .into(),
        ),
        Step::BreakGlass(organisation, subject) => (
            format!("Verifier{organisation}"),
            Access::break_glass {
                organisation: id(organisation),
                subject: any_subject(subject)?,
                target: anything(),
                reason: PurposeOfUse::ERTREAT,
                justification: evidence,
            }
            .into(),
        ),
        Step::PostEmergency(organisation, subject) => {
            let practitioner = pair(&format!("Verifier{organisation}"));
            let statement = EmergencyStatement {
                practitioner: account(&practitioner),
                organisation: id(organisation),
                subject: any_subject(subject)?,
                target: anything(),
                reason: PurposeOfUse::BTG,
                justification: evidence,
                broken_at: Timestamp::get() - HOUR,
            };
            let payload = AccessControl::statement(&statement);
            let signature = practitioner.sign(payload.as_bytes()).into();
            let statement = Box::new(statement);
            let organisation_id = id(organisation);
            let call =
                Access::post_emergency { organisation: organisation_id, statement, signature };
            (controller(organisation), call.into())
        }
        Step::File(number) => {
            let (subject, emergency, it) = one_of(Emergencies::<Runtime>::iter(), number)?;
            let who = format!("Verifier{}", it.organisation.0);
            (who, Access::file_justification { subject, emergency }.into())
        }
        Step::TakeTurns => {
            AccessControl::on_idle(1, Weight::MAX);
            return None;
        }
        Step::Review(number, is_justified) => {
            let owed = Emergencies::<Runtime>::iter().filter_map(|(subject, emergency, it)| {
                Some((subject, emergency, it.review.owed_by()?))
            });
            let (subject, emergency, organisation) = one_of(owed, number)?;
            let verdict = if is_justified { Verdict::Justified } else { Verdict::NotJustified };
            let who = controller(organisation.0 as u8);
            (who, Access::review { organisation, subject, emergency, verdict }.into())
        }
        Step::PruneStatements => {
            let digest = one_of(UsedStatements::<Runtime>::iter_keys(), 0)?;
            let digests = vec![digest].try_into().expect("one");
            (controller(0), Access::prune_statements { digests }.into())
        }
        Step::Pass(hours) => {
            set_time(Timestamp::get() + u64::from(hours) * HOUR);
            return None;
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, ..Default::default() })]

    #[test]
    fn after_any_sequence_of_calls_each_is_held_to_exactly_what_it_stores(steps in steps()) {
        chain_of(DEV_RUNTIME_PRESET).execute_with(|| {
            admit("North", OrganisationKind::HOSPITAL, "DEVS00SALUSHOSPI0244");
            admit("South", OrganisationKind::HOSPITAL, "DEVS00SALUSHOSPI0341");
            for (controller, organisation) in CONTROLLERS.into_iter().zip(0..) {
                let verifier = format!("Verifier{organisation}");
                vouch(
                    controller,
                    OrganisationId(organisation),
                    &verifier,
                    &[PractitionerRole::REGISTRATION_CLERK],
                );
            }
            enrol("North", &person(0), OrganisationId(1));
            enrol("South", &person(1), OrganisationId(2));
            for organisation in 1..3 {
                let (who, call) = transaction(Step::Assist(organisation, 0)).expect("a clerk");
                succeed(&pair(&who), call);
            }
            for step in steps {
                if let Some((who, call)) = transaction(step) {
                    // Refused or not: what is held is exact.
                    let _ = apply(&pair(&who), call);
                    check_invariants();
                }
            }
        });
    }
}
