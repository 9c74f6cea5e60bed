//! After any sequence of calls each organisation is held to exactly what it stores.

use super::{
    allowance::{add_proxy, cancel, open, record, treatment},
    chain::*,
};
use crate::{AccountId, PatientIdentity, Runtime, RuntimeCall, Timestamp};
use pallet_access_control::{
    DemandAnswer, Demands, Denials, Disclosures, PermitUsage, Permits, Prunable, SealedHalves,
    Target,
};
use pallet_consent_registry::{Captures, Consents};
use pallet_consortium::{KeyOwner, KeyVersions, ENCRYPTION_KEY_LENGTH};
use pallet_record_anchoring::{CollectionBasis, NewBatch, SchemaVersion};
use proptest::prelude::*;
use salus_primitives::{
    access_batch::{AccessBatch, StateRef},
    consent::Grantee,
    disclosure::{
        Disclosed, DisclosureGround, DisputeReason, NewDisclosure, Recipient, SealedContent,
        SealedHalf,
    },
    time::HOUR,
    Commitment, Confidentiality, ConsentAction, DataClass, LegalBasis, OrganisationId,
    OrganisationKind, Period, PractitionerRole, PurposeOfUse, RepresentativeKind, RoleSet,
    SensitivitySet, SubjectId,
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
    Disclose(u8, u8, u8),
    Extend(u8),
    Acknowledge(u8, bool),
    Seal(u8),
    OpenHalf(u8),
    PostBatch(u8),
    Demand(u8, u8),
    AnswerDemand(u8),
    PruneDenials(u8),
    SetKey(u8, u8),
    ReleaseKeys(u8),
    Open(u8, u8),
    Cancel(u8),
    AddProxy(u8, u8),
    RemoveProxies(u8),
    Remove(u8),
    SetAllowance(u8, Option<u16>),
    Pass(u8),
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
            4 => (organisation(), organisation(), number())
                .prop_map(|(o, to, s)| Step::Disclose(o, to, s)),
            2 => number().prop_map(Step::Extend),
            4 => (number(), any::<bool>()).prop_map(|(n, agrees)| Step::Acknowledge(n, agrees)),
            2 => organisation().prop_map(Step::Seal),
            2 => number().prop_map(Step::OpenHalf),
            2 => organisation().prop_map(Step::PostBatch),
            3 => (who(), organisation()).prop_map(|(p, o)| Step::Demand(p, o)),
            3 => number().prop_map(Step::AnswerDemand),
            3 => number().prop_map(Step::PruneDenials),
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

fn grantee(number: u8) -> Grantee<AccountId> {
    match number % 3 {
        0 => Grantee::Everyone,
        number => Grantee::Organisation(OrganisationId(number.into())),
    }
}

fn nothing() -> SealedHalf {
    SealedHalf { salt: [1; 32], content: SealedContent::Nothing }
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
                usage: PermitUsage::Multiple,
            }
            .into(),
        ),
        Step::PrunePermits(number) => {
            let permit = one_of(Permits::<Runtime>::iter_keys(), number)?;
            let permits = vec![permit].try_into().expect("one");
            (controller(0), Access::prune_permits { permits }.into())
        }
        Step::Disclose(organisation, to, subject) => {
            let recipient = match to {
                0 => Recipient::Outside(evidence),
                to => Recipient::Member(id(to)),
            };
            let now = Timestamp::get();
            let disclosure = Box::new(NewDisclosure {
                recipient,
                ground: DisclosureGround::Law(LegalBasis::GDPR_PUBLIC_HEALTH),
                purpose: PurposeOfUse::PUBHLTH,
                disclosed: Disclosed::Class(DataClass::OBSERVATION),
                count: 1,
                first: now,
                last: now,
            });
            let (organisation, subject) = (id(organisation), any_subject(subject)?);
            (
                controller(organisation.0 as u8),
                Access::disclose { organisation, subject, disclosure }.into(),
            )
        }
        Step::Extend(number) => {
            let (subject, disclosure, it) = one_of(Disclosures::<Runtime>::iter(), number)?;
            let (organisation, count) = (it.source, it.new.count + 1);
            let last = Timestamp::get();
            (
                controller(organisation.0 as u8),
                Access::extend_series { organisation, subject, disclosure, count, last }.into(),
            )
        }
        Step::Acknowledge(number, agrees) => {
            let (subject, disclosure, it) = one_of(Disclosures::<Runtime>::iter(), number)?;
            let Recipient::Member(organisation) = it.new.recipient else { return None };
            let call = if agrees {
                let count = it.new.count;
                Access::acknowledge { organisation, subject, disclosure, count }
            } else {
                let reason = DisputeReason::NotReceived;
                Access::dispute { organisation, subject, disclosure, reason }
            };
            (controller(organisation.0 as u8), call.into())
        }
        Step::Seal(organisation) => {
            let commitment = nothing().commitment(id(organisation));
            let organisation_id = id(organisation);
            (
                controller(organisation),
                Access::seal_half { organisation: organisation_id, commitment }.into(),
            )
        }
        Step::OpenHalf(number) => {
            let (organisation, half) = one_of(SealedHalves::<Runtime>::iter_keys(), number)?;
            let opening = Box::new(nothing());
            (
                controller(organisation.0 as u8),
                Access::open_half { organisation, half, opening }.into(),
            )
        }
        Step::PostBatch(organisation) => {
            let until = crate::AccessControl::posted_until(id(organisation));
            let batch = Box::new(AccessBatch {
                root: Default::default(),
                count: 0,
                tag_key: Default::default(),
                from: until.unwrap_or(NOW - 1),
                to: Timestamp::get(),
                state: StateRef { number: 0, hash: Default::default(), time: 0 },
                is_degraded: false,
            });
            (
                controller(organisation),
                Access::post_batch { organisation: id(organisation), batch }.into(),
            )
        }
        Step::Demand(who, organisation) => {
            let period = Period { from: 0, to: Some(Timestamp::get()) };
            (
                person(who),
                Access::demand_leaves {
                    subject: subject_of(who)?,
                    organisation: id(organisation),
                    period,
                }
                .into(),
            )
        }
        Step::AnswerDemand(number) => {
            let (subject, organisation) = one_of(Demands::<Runtime>::iter_keys(), number)?;
            let answer = DemandAnswer::Absent;
            (
                controller(organisation.0 as u8),
                Access::answer_demand { organisation, subject, answer }.into(),
            )
        }
        Step::PruneDenials(number) => {
            let (organisation, subject) = one_of(Denials::<Runtime>::iter_keys(), number)?;
            let items = vec![Prunable::Denials(organisation, subject)].try_into().expect("one");
            (controller(0), Access::prune_accounting { items }.into())
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
