//! What somebody tries about consents.

use super::{
    super::{
        allowance::treatment,
        facts::{study, terms},
    },
    steps::{account_of, any_assisted, controller, decided, one_of, person, subject_of},
};
use crate::{AccountId, ConsentRegistry, PatientIdentity, Runtime, RuntimeCall};
use pallet_consent_registry::{
    Call, Captures, Consents, Overviews, Programmes, Proposals, Studies, VerificationKind,
};
use proptest::{prelude::*, sample::select};
use salus_primitives::{
    consent::{Consent, ConsentDecision, Grantee, LiveConsent, Provision, Statement},
    sealed::Opening,
    Commitment, OrganisationId, ProgrammeId, SubjectId,
};

/// What is stated.
#[derive(Clone, Copy, Debug)]
pub enum What {
    Permit,
    Deny,
    Programme,
    Large,
}

#[derive(Clone, Debug)]
pub enum Step {
    Grant(u8, u8, u8, What),
    Amend(u8, u8, u8),
    Revoke(u8, u8),
    RevokeToward(u8, u8),
    RevokeAll(u8),
    Seal(u8, u8, u8),
    OpenSeal(u8),
    Propose(u8, u8, u8),
    ConfirmProposal(u8),
    RefuseProposal(u8),
    PruneProposals(u8),
    Capture(u8, u8, u8, What),
    CaptureLift(u8, u8),
    Confirm(u8, bool),
    Discard(u8),
    RevokeOnPaper(u8, u8),
    Verify(u8, u8, bool),
    Prune(u8),
    AdmitProgramme,
    CloseProgramme(u8),
    RegisterStudy(u8),
    WithdrawStudy(u8),
}

/// One of them.
pub fn steps() -> impl Strategy<Value = Step> {
    let organisation = || 0u8..3;
    let who = || 0u8..4;
    let number = || 0u8..16;
    let days = || 1u8..3;
    let what =
        || select(vec![What::Permit, What::Permit, What::Deny, What::Programme, What::Large]);
    prop_oneof![
        8 => (who(), number(), days(), what()).prop_map(|(w, n, d, it)| Step::Grant(w, n, d, it)),
        3 => (who(), number(), days()).prop_map(|(w, n, d)| Step::Amend(w, n, d)),
        3 => (who(), number()).prop_map(|(w, n)| Step::Revoke(w, n)),
        1 => (who(), number()).prop_map(|(w, n)| Step::RevokeToward(w, n)),
        1 => who().prop_map(Step::RevokeAll),
        2 => (who(), number(), number()).prop_map(|(w, n, m)| Step::Seal(w, n, m)),
        2 => who().prop_map(Step::OpenSeal),
        3 => (organisation(), who(), days()).prop_map(|(o, w, d)| Step::Propose(o, w, d)),
        2 => number().prop_map(Step::ConfirmProposal),
        1 => number().prop_map(Step::RefuseProposal),
        1 => number().prop_map(Step::PruneProposals),
        6 => (organisation(), number(), number(), what())
            .prop_map(|(o, s, n, it)| Step::Capture(o, s, n, it)),
        2 => (organisation(), number()).prop_map(|(o, n)| Step::CaptureLift(o, n)),
        7 => (number(), any::<bool>()).prop_map(|(n, own)| Step::Confirm(n, own)),
        2 => number().prop_map(Step::Discard),
        2 => (organisation(), number()).prop_map(|(o, n)| Step::RevokeOnPaper(o, n)),
        1 => (organisation(), number(), any::<bool>()).prop_map(|(o, n, so)| Step::Verify(o, n, so)),
        8 => number().prop_map(Step::Prune),
        1 => Just(Step::AdmitProgramme),
        1 => number().prop_map(Step::CloseProgramme),
        2 => organisation().prop_map(Step::RegisterStudy),
        1 => number().prop_map(Step::WithdrawStudy),
    ]
}

fn grantee(number: u8) -> Grantee<AccountId> {
    match number % 4 {
        0 => Grantee::Everyone,
        3 => Grantee::Practitioner {
            organisation: OrganisationId(1),
            account: account_of(number / 4),
        },
        number => Grantee::Organisation(OrganisationId(number.into())),
    }
}

fn stated(what: What, days: u8) -> Consent {
    let plain = treatment(days.into());
    match what {
        What::Permit => plain,
        What::Deny => Consent { decision: ConsentDecision::Deny, ..plain },
        What::Programme => Consent { programme: Some(ProgrammeId(0)), ..plain },
        What::Large => {
            let provision = Provision { hole: plain.region, fills: Default::default() };
            let provisions = vec![provision; 4].try_into().expect("as many as may be");
            Consent { provisions, ..plain }
        }
    }
}

/// What was sealed toward others too, and states that one grantee is denied.
fn opening(number: u8) -> Opening<AccountId> {
    Opening { salt: [7; 32], grantee: grantee(number), consent: stated(What::Deny, 2) }
}

fn live_of(subject: SubjectId) -> Vec<(Grantee<AccountId>, LiveConsent)> {
    ConsentRegistry::consents(subject, None, 256)
}

/// Some consent of some patient without a key.
fn any_on_paper(
    number: u8,
    is_meant: impl Fn(&LiveConsent) -> bool,
) -> Option<(SubjectId, Grantee<AccountId>, LiveConsent)> {
    let all = Consents::<Runtime>::iter_keys().map(|(subject, _, _)| subject);
    let all: std::collections::BTreeSet<_> = all.map(|it| it.0).collect();
    let without_key = all.into_iter().map(SubjectId).filter(|subject| {
        PatientIdentity::subject(*subject).is_some_and(|subject| subject.is_assisted())
    });
    let live = without_key.flat_map(|subject| {
        live_of(subject).into_iter().map(move |(grantee, live)| (subject, grantee, live))
    });
    one_of(live.filter(|(_, _, live)| is_meant(live)), number)
}

/// Some proposal, with who may decide on it.
fn any_proposal(number: u8) -> Option<(String, SubjectId, salus_primitives::ConsentId)> {
    let waiting = Proposals::<Runtime>::iter()
        .flat_map(|(subject, waiting)| waiting.into_iter().map(move |it| (subject, it.id)));
    let (subject, id) = one_of(waiting, number)?;
    let who = (0..4).find(|who| subject_of(*who) == Some(subject))?;
    Some((person(who), subject, id))
}

/// Who tries it, and by which call.
pub fn transaction(step: Step) -> Option<(String, RuntimeCall)> {
    let id = |organisation: u8| OrganisationId(organisation.into());
    let evidence = Commitment([6; 32].into());
    let (who, call): (String, Call<Runtime>) = match step {
        Step::Grant(who, number, days, what) => (
            person(who),
            Call::grant {
                subject: subject_of(who)?,
                grantee: grantee(number),
                consent: stated(what, days),
            },
        ),
        Step::Amend(who, number, days) => {
            let subject = subject_of(who)?;
            let (grantee, live) = one_of(live_of(subject).into_iter(), number)?;
            let consent = Box::new(stated(What::Large, days));
            (person(who), Call::amend { subject, grantee, old: live.id, consent })
        }
        Step::Revoke(who, number) => {
            let subject = subject_of(who)?;
            let (grantee, live) = one_of(live_of(subject).into_iter(), number)?;
            (person(who), Call::revoke { subject, grantee, consent: live.id })
        }
        Step::RevokeToward(who, number) => {
            let (subject, grantee) = (subject_of(who)?, grantee(number));
            (person(who), Call::revoke_toward { subject, grantee })
        }
        Step::RevokeAll(who) => (person(who), Call::revoke_all { subject: subject_of(who)? }),
        Step::Seal(who, number, toward) => {
            let sealed = opening(number).seal()?;
            let (subject, grantee) = (subject_of(who)?, grantee(toward));
            (person(who), Call::seal { subject, grantee, sealed })
        }
        Step::OpenSeal(who) => {
            let subject = subject_of(who)?;
            let (sealed_toward, id, Opening { salt, grantee, consent }) =
                live_of(subject).into_iter().find_map(|(toward, live)| {
                    let Statement::Sealed(sealed) = live.statement else { return None };
                    let opening = (0..16).map(opening).find(|it| it.seal() == Some(sealed))?;
                    Some((toward, live.id, opening))
                })?;
            let consent = Box::new(consent);
            (person(who), Call::open_seal { subject, sealed_toward, id, salt, grantee, consent })
        }
        Step::Propose(organisation, to, days) => (
            controller(organisation),
            Call::propose {
                organisation: id(organisation),
                subject: subject_of(to)?,
                grantee: Grantee::Organisation(id(organisation)),
                consent: Box::new(stated(What::Permit, days)),
            },
        ),
        Step::ConfirmProposal(number) => {
            let (who, subject, consent) = any_proposal(number)?;
            (who, Call::confirm_proposal { subject, consent })
        }
        Step::RefuseProposal(number) => {
            let (who, subject, consent) = any_proposal(number)?;
            (who, Call::refuse_proposal { subject, consent })
        }
        Step::PruneProposals(number) => {
            let subject = one_of(Proposals::<Runtime>::iter_keys(), number)?;
            (controller(0), Call::prune_proposals { subject })
        }
        Step::Capture(organisation, subject, number, what) => (
            controller(organisation),
            Call::capture {
                organisation: id(organisation),
                subject: any_assisted(subject)?,
                grantee: grantee(number),
                consent: Box::new(stated(what, number % 2 + 1)),
                evidence,
            },
        ),
        Step::CaptureLift(organisation, number) => {
            let is_deny = |live: &LiveConsent| live.decision() == ConsentDecision::Deny;
            let (subject, grantee, live) = any_on_paper(number, is_deny)?;
            let (organisation, deny) = (id(organisation), live.id);
            (
                controller(organisation.0 as u8),
                Call::capture_lift { organisation, subject, grantee, deny, evidence },
            )
        }
        Step::Confirm(number, own) => {
            let (subject, consent, capture) = one_of(Captures::<Runtime>::iter(), number)?;
            let organisation = capture.organisation;
            let verifier = format!("Verifier{}", if own { organisation.0 } else { 0 });
            (verifier, Call::confirm_capture { organisation, subject, consent })
        }
        Step::Discard(number) => {
            let (subject, consent, capture) = one_of(Captures::<Runtime>::iter(), number)?;
            let organisation = capture.organisation;
            (
                controller(organisation.0 as u8),
                Call::discard_capture { organisation, subject, consent },
            )
        }
        Step::RevokeOnPaper(organisation, number) => {
            let (subject, grantee, live) = any_on_paper(number, |_| true)?;
            let (organisation, consent) = (id(organisation), live.id);
            (
                controller(organisation.0 as u8),
                Call::revoke_on_paper { organisation, subject, grantee, consent, evidence },
            )
        }
        Step::Verify(organisation, number, is_meant) => {
            let (subject, grantee, live) = any_on_paper(number, |_| true)?;
            (
                controller(organisation),
                Call::attach_verification {
                    organisation: id(organisation),
                    subject,
                    grantee,
                    consent: live.id,
                    kind: VerificationKind::Family,
                    is_meant,
                },
            )
        }
        Step::Prune(number) => {
            // Also where nothing but room is left.
            let rooms = Overviews::<Runtime>::iter()
                .filter(|(_, _, overview)| overview.consents == 0)
                .map(|(subject, epoch, _)| (subject, epoch, Grantee::Everyone));
            let key = one_of(Consents::<Runtime>::iter_keys().chain(rooms), number)?;
            (controller(0), Call::prune { keys: vec![key].try_into().expect("one") })
        }
        Step::AdmitProgramme => {
            return Some(decided(Call::<Runtime>::admit_programme { terms: Box::new(terms()) }))
        }
        Step::CloseProgramme(number) => {
            let programme = one_of(Programmes::<Runtime>::iter_keys(), number)?;
            return Some(decided(Call::<Runtime>::close_programme { programme }));
        }
        Step::RegisterStudy(organisation) => (
            controller(organisation),
            Call::register_study { organisation: id(organisation), study: Box::new(study()) },
        ),
        Step::WithdrawStudy(number) => {
            let (organisation, study) = one_of(Studies::<Runtime>::iter_keys(), number)?;
            (controller(organisation.0 as u8), Call::withdraw_study { organisation, study })
        }
    };
    Some((who, call.into()))
}
