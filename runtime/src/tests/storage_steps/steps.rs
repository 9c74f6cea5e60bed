//! What somebody tries, and who. Most of it fails at one time or another; that is the point.

use super::{
    super::{
        allowance::{add_proxy, batch, cancel, open, record},
        chain::*,
    },
    consents,
};
use crate::{AccessControl, AccountId, PatientIdentity, Runtime, RuntimeCall, Timestamp};
use frame_support::{traits::Hooks, weights::Weight};
use pallet_access_control::{
    DemandAnswer, Demands, Denials, Disclosures, Emergencies, EmergencyStatement, PermitUsage,
    Permits, Prunable, SealedHalves, Target, UsedStatements, Verdict,
};
use pallet_consent_registry::Consents;
use pallet_consortium::{KeyOwner, KeyVersions, ENCRYPTION_KEY_LENGTH};
use pallet_record_anchoring::{
    Anchor, AttestationKind, Attestations, Batches, CollectionBasis, Record, Records,
};
use proptest::prelude::*;
use salus_primitives::{
    access_batch::{AccessBatch, StateRef},
    disclosure::{
        Disclosed, DisclosureGround, DisputeReason, NewDisclosure, Recipient, SealedContent,
        SealedHalf,
    },
    governance::CallClass,
    time::HOUR,
    Commitment, Confidentiality, ConsentAction, DataClass, ErasureGround, LegalBasis,
    OrganisationId, Period, PractitionerRole, PurposeOfUse, RecordId, RepresentativeKind,
    RetentionGround, RoleSet, SensitivitySet, SubjectId, VersionRelation,
};
use sp_core::Pair as _;

/// Something that somebody tries.
#[derive(Clone, Debug)]
pub enum Step {
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
    Consent(consents::Step),
    Anchor(u8, u8, bool),
    AnchorBatch(u8),
    Supersede(u8),
    Erase(u8),
    EraseBatch(u8),
    Hold(u8, bool),
    Offer(u8, u8),
    Accept(u8),
    Adopt(u8),
    Attest(u8, u8),
    Withdraw(u8),
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
    BreakGlass(u8, u8),
    PostEmergency(u8, u8),
    File(u8),
    TakeTurns,
    Review(u8, bool),
    PruneStatements,
    SetKey(u8, u8),
    ReleaseKeys(u8),
    Open(u8, u8),
    Cancel(u8),
    AddProxy(u8, u8),
    RemoveProxies(u8),
    Remove(u8),
    SetAllowance(u8, Option<u16>),
    NameVoter(u8, Option<u8>),
    Propose(u8, u8),
    Decide(u8, u8, u8),
    Pass(u8),
}

/// Those who act for the organisations, by their numbers.
pub const CONTROLLERS: [&str; 3] = ["Alice", "North", "South"];

/// Who decides, where no account does.
pub const MEMBERS: &str = "the members";

const LAW: CollectionBasis = CollectionBasis::Law(LegalBasis::GDPR_HEALTH_CARE);

/// Many steps.
pub fn steps() -> impl Strategy<Value = Vec<Step>> {
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
            40 => consents::steps().prop_map(Step::Consent),
            3 => (organisation(), number(), any::<bool>()).prop_map(|(o, s, l)| Step::Anchor(o, s, l)),
            1 => organisation().prop_map(Step::AnchorBatch),
            2 => number().prop_map(Step::Supersede),
            2 => number().prop_map(Step::Erase),
            1 => number().prop_map(Step::EraseBatch),
            1 => (number(), any::<bool>()).prop_map(|(n, lift)| Step::Hold(n, lift)),
            3 => (number(), organisation()).prop_map(|(n, to)| Step::Offer(n, to)),
            3 => number().prop_map(Step::Accept),
            2 => number().prop_map(Step::Adopt),
            3 => (organisation(), number()).prop_map(|(o, n)| Step::Attest(o, n)),
            1 => number().prop_map(Step::Withdraw),
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
            5 => (organisation(), number()).prop_map(|(o, s)| Step::BreakGlass(o, s)),
            2 => (organisation(), number()).prop_map(|(o, s)| Step::PostEmergency(o, s)),
            3 => number().prop_map(Step::File),
            4 => Just(Step::TakeTurns),
            4 => (number(), any::<bool>()).prop_map(|(n, justified)| Step::Review(n, justified)),
            1 => Just(Step::PruneStatements),
            2 => (organisation(), number()).prop_map(|(o, key)| Step::SetKey(o, key)),
            3 => number().prop_map(Step::ReleaseKeys),
            3 => (who(), 0u8..3).prop_map(|(p, hash)| Step::Open(p, hash)),
            3 => number().prop_map(Step::Cancel),
            2 => (who(), who()).prop_map(|(a, b)| Step::AddProxy(a, b)),
            1 => who().prop_map(Step::RemoveProxies),
            1 => (1u8..3).prop_map(Step::Remove),
            1 => (organisation(), proptest::option::weighted(0.3, any::<u16>()))
                .prop_map(|(o, allowance)| Step::SetAllowance(o, allowance)),
            1 => (organisation(), proptest::option::of(who()))
                .prop_map(|(o, p)| Step::NameVoter(o, p)),
            3 => (organisation(), number()).prop_map(|(o, n)| Step::Propose(o, n)),
            6 => (organisation(), number(), 0u8..5).prop_map(|(o, n, how)| Step::Decide(o, n, how)),
            4 => (1u8..20).prop_map(Step::Pass),
        ],
        1..100,
    )
}

/// The name of one of four people.
pub fn person(number: u8) -> String {
    format!("Person{number}")
}

/// The name of who acts for the organisation.
pub fn controller(organisation: u8) -> String {
    CONTROLLERS[organisation as usize].to_string()
}

/// The account of one of four people.
pub fn account_of(number: u8) -> AccountId {
    account(&pair(&person(number)))
}

/// The subject that one of them controls, if any.
pub fn subject_of(number: u8) -> Option<SubjectId> {
    PatientIdentity::subject_of(&account_of(number))
}

/// One of so many things, if there are any.
pub fn one_of<Item>(all: impl Iterator<Item = Item>, number: u8) -> Option<Item> {
    let mut all: Vec<_> = all.collect();
    (!all.is_empty()).then(|| all.swap_remove(usize::from(number) % all.len()))
}

/// Some subject.
pub fn any_subject(number: u8) -> Option<SubjectId> {
    one_of(pallet_patient_identity::Subjects::<Runtime>::iter_keys(), number)
}

/// Some subject without a key.
pub fn any_assisted(number: u8) -> Option<SubjectId> {
    let assisted = pallet_patient_identity::Subjects::<Runtime>::iter()
        .filter_map(|(subject, it)| it.is_assisted().then_some(subject));
    one_of(assisted, number)
}

/// Some subject that consented to something once, and may again have revoked it.
fn any_consenting(number: u8) -> Option<SubjectId> {
    one_of(Consents::<Runtime>::iter_keys().map(|(subject, _, _)| subject), number)
}

/// Some record that was not erased.
fn any_record(number: u8) -> Option<(SubjectId, RecordId, Record)> {
    one_of(Records::<Runtime>::iter(), number)
}

fn controller_of(organisation: OrganisationId) -> String {
    controller(organisation.0 as u8)
}

/// What the members decide, by the origin of its track.
pub fn decided(call: impl Into<RuntimeCall>) -> (String, RuntimeCall) {
    (MEMBERS.into(), call.into())
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

fn nothing() -> SealedHalf {
    SealedHalf { salt: [1; 32], content: SealedContent::Nothing }
}

/// Who tries it, and by which call.
pub fn transaction(step: Step) -> Option<(String, RuntimeCall)> {
    use pallet_access_control::Call as Access;
    use pallet_consortium::Call as Members;
    use pallet_governance::Call as Governance;
    use pallet_patient_identity::Call as Identity;
    use pallet_record_anchoring::Call as Anchoring;

    let id = |organisation: u8| OrganisationId(organisation.into());
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
        Step::Consent(step) => return consents::transaction(step),
        Step::Anchor(organisation, subject, by_law) => {
            let basis = if by_law { LAW } else { CollectionBasis::Consent };
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
            let organisation_id = id(organisation);
            let call = Anchoring::anchor_batch { organisation: organisation_id, batch: batch(9) };
            (controller(organisation), call.into())
        }
        Step::Supersede(number) => {
            let (subject, superseded, it) = any_record(number)?;
            let call = Anchoring::supersede {
                organisation: it.custodian,
                subject,
                superseded,
                relation: VersionRelation::AMENDS,
                record: record(LAW),
            };
            (controller_of(it.custodian), call.into())
        }
        Step::Erase(number) => {
            let (subject, record, it) = any_record(number)?;
            let call = Anchoring::erase {
                organisation: it.custodian,
                anchor: Anchor::Record { subject, record },
                ground: ErasureGround::NO_LONGER_NECESSARY,
            };
            (controller_of(it.custodian), call.into())
        }
        Step::EraseBatch(number) => {
            let (organisation, batch) = one_of(Batches::<Runtime>::iter_keys(), number)?;
            let call = Anchoring::erase {
                organisation,
                anchor: Anchor::Batch(batch),
                ground: ErasureGround::UNLAWFUL,
            };
            (controller_of(organisation), call.into())
        }
        Step::Hold(number, lift) => {
            let (subject, record, it) = any_record(number)?;
            let (organisation, anchor) = (it.custodian, Anchor::Record { subject, record });
            let ground = RetentionGround::LEGAL_OBLIGATION;
            let call = if lift {
                Anchoring::lift_hold { organisation, anchor }
            } else {
                Anchoring::place_hold { organisation, anchor, ground }
            };
            (controller_of(organisation), call.into())
        }
        Step::Offer(number, to) => {
            let (subject, record, it) = any_record(number)?;
            let call = Anchoring::offer_custody {
                organisation: it.custodian,
                subject,
                record,
                to: id(to),
            };
            (controller_of(it.custodian), call.into())
        }
        Step::Accept(number) => {
            let offered = Records::<Runtime>::iter().filter(|(_, _, it)| it.offer.is_some());
            let (subject, record, it) = one_of(offered, number)?;
            let organisation = it.offer?.to;
            let basis = if number % 2 == 0 { LAW } else { CollectionBasis::Consent };
            let call = Anchoring::accept_custody { organisation, subject, record, basis };
            (controller_of(organisation), call.into())
        }
        Step::Adopt(number) => {
            let (subject, record, _) = any_record(number)?;
            let organisation = PatientIdentity::subject(subject)?.custodian;
            let call = Anchoring::adopt_custody { organisation, subject, record, basis: LAW };
            (controller_of(organisation), call.into())
        }
        Step::Attest(organisation, number) => {
            let (subject, record, _) = any_record(number)?;
            let kind = AttestationKind::Held;
            let call = Anchoring::attest { organisation: id(organisation), subject, record, kind };
            (controller(organisation), call.into())
        }
        Step::Withdraw(number) => {
            let (subject, record, attestations) = one_of(Attestations::<Runtime>::iter(), number)?;
            let organisation = one_of(attestations.into_iter(), number)?.organisation;
            let call = Anchoring::withdraw_attestation { organisation, subject, record };
            (controller_of(organisation), call.into())
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
                0 => Recipient::Outside(Commitment([7; 32].into())),
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
            let until = AccessControl::posted_until(id(organisation));
            let batch = AccessBatch {
                root: Default::default(),
                count: 0,
                tag_key: Default::default(),
                from: until.unwrap_or(NOW - 1),
                to: Timestamp::get(),
                state: StateRef { number: 0, hash: Default::default(), time: 0 },
                is_degraded: false,
            };
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
        Step::BreakGlass(organisation, subject) => (
            format!("Verifier{organisation}"),
            Access::break_glass {
                organisation: id(organisation),
                subject: any_subject(subject)?,
                target: anything(),
                reason: PurposeOfUse::ERTREAT,
                justification: Commitment([7; 32].into()),
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
                justification: Commitment([7; 32].into()),
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
        Step::Remove(organisation) => decided(Members::remove { organisation: id(organisation) }),
        Step::SetAllowance(organisation, allowance) => decided(Members::set_allowance {
            organisation: id(organisation),
            allowance: allowance.map(u64::from),
        }),
        Step::NameVoter(organisation, who) => (
            controller(organisation),
            Members::name_voting_account {
                organisation: id(organisation),
                account: who.map(account_of),
            }
            .into(),
        ),
        Step::Propose(organisation, number) => {
            let quota = Some(Weight::from_parts(u64::MAX, number.into()));
            let call = match number % 2 {
                0 => Governance::pause { class: CallClass::Records, duration: 1 }.into(),
                _ => Members::set_quota { organisation: id(organisation), quota }.into(),
            };
            (controller(organisation), Governance::propose { call: Box::new(call) }.into())
        }
        Step::Decide(organisation, number, how) => {
            let proposal = one_of(pallet_governance::Proposals::<Runtime>::iter_keys(), number)?;
            let call = match how {
                0 => Governance::vote { proposal, is_aye: !number.is_multiple_of(3) },
                1 => Governance::confirm { proposal },
                2 => Governance::enact { proposal },
                3 => Governance::close { proposal },
                _ => Governance::withdraw { proposal },
            };
            (controller(organisation), call.into())
        }
        Step::Pass(hours) => {
            set_time(Timestamp::get() + u64::from(hours) * HOUR);
            return None;
        }
    })
}
