//! Any sequence of calls: what always holds, and that nobody opens who may not.

use super::*;
use crate::Proposals;
use proptest::prelude::*;

#[derive(Clone, Debug)]
enum Step {
    Grant { by: u64, key: usize, denies: bool, days: u64 },
    Seal { by: u64, key: usize },
    Open { by: u64, key: usize, pick: prop::sample::Index },
    Amend { by: u64, key: usize, pick: prop::sample::Index, denies: bool },
    Revoke { by: u64, key: usize, pick: prop::sample::Index },
    RevokeToward { by: u64, key: usize },
    RevokeAll { by: u64 },
    Propose { denies: bool },
    Decide { by: u64, confirm: bool },
    Verify { key: usize, pick: prop::sample::Index, is_meant: bool },
    Prune { key: usize, epoch: u32 },
    PruneProposals,
    Pass { days: u64 },
}

fn step() -> impl Strategy<Value = Step> {
    let by = || prop::sample::select(vec![ALICE, GUARDIAN, COURT]);
    let key = || 0usize..4;
    let pick = || any::<prop::sample::Index>();
    prop_oneof![
        6 => (by(), key(), any::<bool>(), 1u64..9)
            .prop_map(|(by, key, denies, days)| Step::Grant { by, key, denies, days }),
        1 => (by(), key()).prop_map(|(by, key)| Step::Seal { by, key }),
        1 => (by(), key(), pick()).prop_map(|(by, key, pick)| Step::Open { by, key, pick }),
        3 => (by(), key(), pick(), any::<bool>())
            .prop_map(|(by, key, pick, denies)| Step::Amend { by, key, pick, denies }),
        3 => (by(), key(), pick()).prop_map(|(by, key, pick)| Step::Revoke { by, key, pick }),
        1 => (by(), key()).prop_map(|(by, key)| Step::RevokeToward { by, key }),
        1 => by().prop_map(|by| Step::RevokeAll { by }),
        2 => any::<bool>().prop_map(|denies| Step::Propose { denies }),
        2 => (by(), any::<bool>()).prop_map(|(by, confirm)| Step::Decide { by, confirm }),
        1 => (key(), pick(), any::<bool>())
            .prop_map(|(key, pick, is_meant)| Step::Verify { key, pick, is_meant }),
        1 => (key(), 0u32..3).prop_map(|(key, epoch)| Step::Prune { key, epoch }),
        1 => Just(Step::PruneProposals),
        2 => (1u64..4).prop_map(|days| Step::Pass { days }),
    ]
}

fn keys(w: &World) -> [Grantee<u64>; 4] {
    [
        Grantee::Everyone,
        Grantee::Organisation(w.hospital),
        Grantee::Kind(OrganisationKind::HOSPITAL),
        Grantee::Practitioner { organisation: w.hospital, account: DOCTOR },
    ]
}

/// One of the consents under a key, or one that is not there.
fn picked(w: &World, key: usize, pick: prop::sample::Index) -> (Grantee<u64>, ConsentId) {
    let grantee = keys(w)[key].clone();
    let ids = ids(w.subject, grantee.clone());
    let id = if ids.is_empty() { ConsentId(9_999) } else { ids[pick.index(ids.len())] };
    (grantee, id)
}

/// Takes the step, whether it succeeds or not, and tells whether it only takes back.
fn take(w: &World, step: Step) -> bool {
    let now = Timestamp::get();
    let consent = |denies: bool, days: u64| {
        let period = Period { from: now, to: Some(now + days * DAY) };
        Consent { period, ..if denies { denial() } else { treatment() } }
    };
    let (subject, deny) = (w.subject, consent(true, 5));
    let takes_back = matches!(
        step,
        Step::Revoke { .. }
            | Step::RevokeToward { .. }
            | Step::RevokeAll { .. }
            | Step::Prune { .. }
            | Step::PruneProposals
            | Step::Verify { .. }
    );
    let _ = match step {
        Step::Grant { by, key, denies, days } => {
            ConsentRegistry::grant(signed(by), subject, keys(w)[key].clone(), consent(denies, days))
        }
        Step::Seal { by, key } => {
            let key = keys(w)[key].clone();
            let seal = seal_of(Grantee::Everyone, &Consent { period: denial().period, ..deny });
            ConsentRegistry::seal(signed(by), subject, key, seal)
        }
        Step::Open { by, key, pick } => {
            let (key, id) = picked(w, key, pick);
            let everyone = Grantee::Everyone;
            let by = signed(by);
            ConsentRegistry::open_seal(
                by,
                subject,
                key,
                id,
                SEAL_SALT,
                everyone,
                Box::new(denial()),
            )
        }
        Step::Amend { by, key, pick, denies } => {
            let (key, id) = picked(w, key, pick);
            ConsentRegistry::amend(signed(by), subject, key, id, Box::new(consent(denies, 3)))
        }
        Step::Revoke { by, key, pick } => {
            let (key, id) = picked(w, key, pick);
            ConsentRegistry::revoke(signed(by), subject, key, id)
        }
        Step::RevokeToward { by, key } => {
            ConsentRegistry::revoke_toward(signed(by), subject, keys(w)[key].clone())
        }
        Step::RevokeAll { by } => ConsentRegistry::revoke_all(signed(by), subject),
        Step::Propose { denies } => {
            let hospital = Grantee::Organisation(w.hospital);
            let consent = consent(denies, 4);
            ConsentRegistry::propose(
                signed(CLERK),
                w.hospital,
                subject,
                hospital,
                Box::new(consent),
            )
        }
        Step::Decide { by, confirm } => {
            let waiting = Proposals::<Test>::get(subject);
            let id = waiting.first().map_or(ConsentId(9_999), |it| it.id);
            if confirm {
                ConsentRegistry::confirm_proposal(signed(by), subject, id)
            } else {
                ConsentRegistry::refuse_proposal(signed(by), subject, id)
            }
        }
        Step::Verify { key, pick, is_meant } => {
            let (key, id) = picked(w, key, pick);
            let kind = crate::VerificationKind::Family;
            ConsentRegistry::attach_verification(
                signed(CLERK),
                w.hospital,
                subject,
                key,
                id,
                kind,
                is_meant,
            )
        }
        Step::Prune { key, epoch } => {
            let keys = vec![(subject, epoch, keys(w)[key].clone())];
            ConsentRegistry::prune(signed(STRANGER), keys.try_into().expect("one"))
        }
        Step::PruneProposals => ConsentRegistry::prune_proposals(signed(STRANGER), subject),
        Step::Pass { days } => {
            Timestamp::set_timestamp(now + days * DAY);
            Ok(())
        }
    };
    takes_back
}

/// Who acted, if somebody did for the subject.
fn actor(step: &Step) -> Option<u64> {
    match step {
        Step::Revoke { by, .. } | Step::RevokeToward { by, .. } | Step::RevokeAll { by } => {
            Some(*by)
        }
        _ => None,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// After every call every invariant holds and exactly what is stored is held; and what a
    /// representative takes back who is not named by a court, or anybody prunes or refutes, opens nothing.
    #[test]
    fn invariants_hold_and_nobody_opens_who_may_not(
        steps in prop::collection::vec(step(), 1..40),
    ) {
        in_a_world(|w| {
            for step in steps {
                let by = actor(&step);
                let before = answer(DOCTOR, w.hospital, w.subject).decision;
                let takes_back = take(&w, step.clone());
                let after = answer(DOCTOR, w.hospital, w.subject).decision;
                if takes_back && !matches!(by, Some(ALICE | COURT)) {
                    assert!(after >= before, "{step:?} opens: {before:?}, {after:?}");
                }
                ConsentRegistry::do_try_state().unwrap();
                TestAllowances::assert_exact(ConsentRegistry::stored());
            }
        });
    }
}
