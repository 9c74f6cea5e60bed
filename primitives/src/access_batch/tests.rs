//! What a batch shows, and what nobody can make it show.

use super::*;
use crate::{
    codes::{Confidentiality, ConsentAction, DataClass, OrganisationKind, PurposeOfUse, RoleSet},
    commitment::Commitment,
    consent::{GrantedBy, LiveConsent, SealedDeny, Statement, Verification},
    evaluator::{AccessDecision, Facts, PolicyRule, PolicyTables},
    ids::ConsentId,
    organisation::{Requester, StandingRefusal},
    time::{Period, MINUTE},
    SensitivitySet,
};
use proptest::{collection::vec, prelude::*};
use sp_core::Pair as _;

const HOSPITAL: OrganisationId = OrganisationId(1);
const OTHER: OrganisationId = OrganisationId(2);
const DOCTOR: u64 = 11;
/// When the batch begins, and the time of the state over which it was decided.
const FROM: Moment = 1_000 * MINUTE;
const STATE: Moment = FROM - MINUTE;
const MAX_AGE: Moment = 10 * MINUTE;

fn key(seed: u8) -> sr25519::Pair {
    sr25519::Pair::from_seed(&[seed; 32])
}

fn subject(seed: u8) -> SubjectId {
    SubjectId([seed; 16])
}

fn leaf(of: u8) -> AccessLeaf<u64> {
    AccessLeaf {
        subject: subject(of),
        practitioner: DOCTOR,
        request: AccessRequest {
            action: ConsentAction::ACCESS,
            purpose: PurposeOfUse::TREAT,
            class: Some(DataClass::OBSERVATION),
            confidentiality: Some(Confidentiality::N),
            labels: Some(SensitivitySet::EMPTY),
            author: None,
            tags: None,
            data_time: None,
        },
        study: None,
        is_permitted: true,
        ground: AuditGround::DefaultPolicy(0),
        at: FROM,
    }
}

/// Leaves about these subjects, each with a salt of its own.
fn leaves(of: &[u8]) -> Vec<(AccessLeaf<u64>, Salt)> {
    (0u8..).zip(of).map(|(salt, of)| (leaf(*of), [salt; 32])).collect()
}

fn tree<'a>(key: &'a sr25519::Pair, leaves: &[(AccessLeaf<u64>, Salt)]) -> AccessTree<'a> {
    AccessTree::new(key, HOSPITAL, FROM, leaves.iter().map(|(leaf, salt)| (leaf, salt)))
}

fn batch(tree: &AccessTree<'_>, key: &sr25519::Pair) -> AccessBatch {
    AccessBatch {
        root: tree.root(),
        count: tree.entries().len() as u32,
        tag_key: key.public(),
        from: FROM,
        to: FROM + 5 * MINUTE,
        state: StateRef { number: 7, hash: H256([7; 32]), time: STATE },
        is_degraded: false,
    }
}

/// Whom a few leaves are about: several of one subject, and more subjects than are among them.
fn some() -> impl Strategy<Value = Vec<u8>> {
    vec(0u8..6, 0..14)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..Default::default() })]

    #[test]
    fn each_subject_is_shown_all_of_its_leaves_or_that_there_are_none(of in some()) {
        let key = key(1);
        let leaves = leaves(&of);
        let tree = tree(&key, &leaves);
        let batch = batch(&tree, &key);
        for asking in 0..7 {
            let proof = tree.prove(subject(asking));
            let own = of.iter().filter(|it| **it == asking).count() as u32;
            let expected = if own == 0 { Shown::Absence } else { Shown::Presence(own) };
            prop_assert_eq!(batch.shows(HOSPITAL, subject(asking), &proof), expected);
            let mut shown: Vec<_> = proof.own.iter().map(|(access, _)| *access).collect();
            let mut kept: Vec<_> = leaves
                .iter()
                .filter(|(leaf, _)| leaf.subject == subject(asking))
                .map(|(leaf, salt)| leaf.commitment(salt))
                .collect();
            shown.sort_unstable();
            kept.sort_unstable();
            prop_assert_eq!(shown, kept);
        }
    }

    #[test]
    fn hostile_no_other_proof_holds(
        of in vec(0u8..6, 1..14),
        asking in 0u8..7,
        place in 0usize..14,
        how in 0usize..9,
    ) {
        let key = key(1);
        let tree = tree(&key, &leaves(&of));
        let batch = batch(&tree, &key);
        let honest = tree.prove(subject(asking));
        let mut forged = honest.clone();
        let at = if honest.own.is_empty() { 0 } else { place % honest.own.len() };
        match how {
            // A leaf is withheld: in the middle, or at an end with the neighbours moved up.
            0 if !forged.own.is_empty() => { forged.own.remove(at); }
            1 if !forged.own.is_empty() => {
                let (access, proof) = forged.own.pop().expect("it is not empty");
                let tag = tree.entries()[honest.first as usize].tag;
                forged.after = Some(Proven { entry: AccessEntry { tag, access }, proof });
            }
            2 if !forged.own.is_empty() => {
                let (access, proof) = forged.own.remove(0);
                let tag = tree.entries()[honest.first as usize].tag;
                forged.before = Some(Proven { entry: AccessEntry { tag, access }, proof });
                forged.first += 1;
            }
            // A leaf of somebody else's is shown as one's own.
            3 => match forged.after.take() {
                Some(it) => forged.own.push((it.entry.access, it.proof)),
                None => return Ok(()),
            },
            // It is said to be the first, or the last.
            4 => match forged.before.take() { Some(_) => {}, None => return Ok(()) },
            5 => match forged.after.take() { Some(_) => {}, None => return Ok(()) },
            // Everything is moved by a place.
            6 => forged.first = forged.first.wrapping_add(1),
            7 => forged.first = forged.first.wrapping_sub(1),
            // The tag is somebody else's.
            8 => forged.signature = tree.prove(subject(asking + 1)).signature,
            _ => return Ok(()),
        }
        prop_assert_eq!(batch.shows(HOSPITAL, subject(asking), &forged), Shown::Nothing);
    }

    #[test]
    fn hostile_a_flipped_bit_spoils_the_tree(of in vec(0u8..6, 1..14), place in 0usize..14, bit in 0usize..256) {
        let key = key(1);
        let tree = tree(&key, &leaves(&of));
        let place = place % of.len();
        let batch = batch(&tree, &key);
        let entry = tree.entries()[place];
        let at = of[place];
        let proof = tree.prove(subject(at));
        let (access, way) = proof.own.first().cloned().expect("it has one");
        let entry_of_own = AccessEntry { access, tag: tree.entries()[proof.first as usize].tag };
        prop_assert!(batch.has(proof.first, &entry_of_own, &way));

        let mut other = entry_of_own;
        other.access.0[bit / 8] ^= 1 << (bit % 8);
        prop_assert!(!batch.has(proof.first, &other, &way));
        let mut other = entry_of_own;
        other.tag[bit / 8] ^= 1 << (bit % 8);
        prop_assert!(!batch.has(proof.first, &other, &way));
        let mut other = batch;
        other.root.0[bit / 8] ^= 1 << (bit % 8);
        prop_assert!(!other.has(proof.first, &entry_of_own, &way));
        prop_assert!(!batch.has(batch.count, &entry, &way));
    }
}

#[test]
fn a_batch_without_leaves_shows_that_nobody_has_one() {
    let key = key(1);
    let tree = tree(&key, &[]);
    let batch = batch(&tree, &key);
    assert!(batch.root.is_zero());
    assert_eq!(batch.shows(HOSPITAL, subject(1), &tree.prove(subject(1))), Shown::Absence);
}

#[test]
fn hostile_a_proof_serves_for_no_other_subject_organisation_batch_or_key() {
    let key = key(1);
    let tree = tree(&key, &leaves(&[1, 1, 2, 3]));
    let batch = batch(&tree, &key);
    let proof = tree.prove(subject(1));
    assert_eq!(batch.shows(HOSPITAL, subject(1), &proof), Shown::Presence(2));
    assert_eq!(batch.shows(HOSPITAL, subject(2), &proof), Shown::Nothing);
    assert_eq!(batch.shows(OTHER, subject(1), &proof), Shown::Nothing);
    for other in [
        AccessBatch { from: FROM + 1, ..batch },
        AccessBatch { tag_key: self::key(2).public(), ..batch },
        AccessBatch { tag_key: sr25519::Public::default(), ..batch },
        AccessBatch { tag_key: sr25519::Public::from_raw([0xff; 32]), ..batch },
        AccessBatch { root: H256([1; 32]), ..batch },
        AccessBatch { root: H256::zero(), count: 0, ..batch },
    ] {
        assert_eq!(other.shows(HOSPITAL, subject(1), &proof), Shown::Nothing);
    }
}

#[test]
fn hostile_an_inner_node_is_no_leaf() {
    // The tree of two leaves is one inner node. A batch of one leaf that is said to be it.
    let key = key(1);
    let tree = tree(&key, &leaves(&[1, 2]));
    let [left, right] = [0, 1].map(|at| tree.entries()[at]);
    let pretended = AccessBatch { count: 1, ..batch(&tree, &key) };
    let hash = |entry: &AccessEntry| BlakeTwo256::hash(&entry.bytes());
    let node = AccessEntry { tag: hash(&left).0, access: hash(&right) };
    assert!(!pretended.has(0, &node, &[]));
}

#[test]
fn tags_of_one_subject_are_never_alike_in_two_batches() {
    let key = key(1);
    let leaves = leaves(&[1]);
    let of = |organisation, from| {
        let leaves = leaves.iter().map(|(leaf, salt)| (leaf, salt));
        AccessTree::new(&key, organisation, from, leaves).entries()[0].tag
    };
    let tag = of(HOSPITAL, FROM);
    assert_eq!(tag, of(HOSPITAL, FROM));
    assert_ne!(tag, of(HOSPITAL, FROM + 1));
    assert_ne!(tag, of(OTHER, FROM));
}

#[test]
fn two_leaves_that_say_the_same_do_not_look_alike() {
    let leaf = leaf(1);
    assert_ne!(leaf.commitment(&[1; 32]), leaf.commitment(&[2; 32]));
    let other = AccessLeaf { is_permitted: false, ..leaf.clone() };
    assert_ne!(leaf.commitment(&[1; 32]), other.commitment(&[1; 32]));
}

#[test]
fn a_tree_that_is_not_sorted_is_shown_to_be() {
    let key = key(1);
    let sorted = tree(&key, &leaves(&[1, 2, 3]));
    let mut entries = sorted.entries().to_vec();
    entries.swap(0, 2);
    let bytes: Vec<_> = entries.iter().map(AccessEntry::bytes).collect();
    let root = binary_merkle_tree::merkle_root::<BlakeTwo256, _>(&bytes);
    let proven = |at: usize| Proven {
        entry: entries[at],
        proof: binary_merkle_tree::merkle_proof::<BlakeTwo256, _, _>(&bytes, at as u32).proof,
    };
    let unsorted = AccessBatch { root, ..batch(&sorted, &key) };
    assert!(proves_disorder(&unsorted, 0, &proven(0), &proven(1)));
    // Of neighbours only, and only where it is so.
    assert!(!proves_disorder(&unsorted, 0, &proven(0), &proven(2)));
    assert!(!proves_disorder(&unsorted, u32::MAX, &proven(0), &proven(1)));
    let honest = |at: usize| {
        let bytes: Vec<_> = sorted.entries().iter().map(AccessEntry::bytes).collect();
        Proven {
            entry: sorted.entries()[at],
            proof: binary_merkle_tree::merkle_proof::<BlakeTwo256, _, _>(&bytes, at as u32).proof,
        }
    };
    for (first, second) in [(0, 1), (1, 0), (1, 2), (2, 1)] {
        let batch = batch(&sorted, &key);
        assert!(!proves_disorder(&batch, first, &honest(first as usize), &honest(second)));
    }
}

fn doctor() -> Requester<u64> {
    Requester {
        account: DOCTOR,
        organisation: HOSPITAL,
        kind: OrganisationKind::HOSPITAL,
        roles: RoleSet::EMPTY,
        is_alias: false,
    }
}

/// What the default policy answers everybody at a hospital.
fn policy(decision: AccessDecision) -> PolicyTables {
    let rules = [PurposeOfUse::TREAT, PurposeOfUse::HPAYMT].map(|purpose| PolicyRule {
        jurisdiction: None,
        purpose,
        kind: OrganisationKind::HOSPITAL,
        decision,
    });
    PolicyTables { rules: rules.to_vec().try_into().expect("two"), ..Default::default() }
}

/// What is said of one leaf, the facts and the batch being as the test makes them.
fn said(
    leaf: AccessLeaf<u64>,
    decision: AccessDecision,
    consents: &[LiveConsent],
    spoil: impl FnOnce(&mut AccessBatch, &mut LeafProof, &mut Facts<'_, u64>, &mut Moment),
) -> Result<Option<Contradiction>, NoEvidence> {
    let key = key(1);
    let mut all = leaves(&[3, 4]);
    all.push((leaf.clone(), [9; 32]));
    let tree = tree(&key, &all);
    let mut batch = batch(&tree, &key);
    let mut place = tree.prove_leaf(&leaf, &[9; 32]).expect("it is there");
    let (requester, policy, mut block_time) = (doctor(), policy(decision), STATE);
    let mut facts = Facts {
        requester: Ok(&requester),
        own_right: false,
        consents,
        practitioner_denied: false,
        study: None,
        programmes: &[],
        jurisdiction: None,
        policy: &policy,
        now: leaf.at,
    };
    spoil(&mut batch, &mut place, &mut facts, &mut block_time);
    contradiction((HOSPITAL, &batch), &leaf, &place, block_time, &facts, MAX_AGE)
}

#[test]
fn a_leaf_contradicts_the_evaluator_where_its_decision_is_another() {
    use AccessDecision::*;
    let denied = |of| AccessLeaf { is_permitted: false, ground: AuditGround::Unstated, ..leaf(of) };
    for (answer, of_permit, of_denial) in [
        (Permit, None, Some(Contradiction::NotDenied)),
        (BreakGlassOnly, Some(Contradiction::NotPermitted), None),
        (Deny, Some(Contradiction::NotPermitted), None),
    ] {
        assert_eq!(said(leaf(1), answer, &[], |_, _, _, _| {}), Ok(of_permit), "{answer:?}");
        assert_eq!(said(denied(1), answer, &[], |_, _, _, _| {}), Ok(of_denial), "{answer:?}");
    }
}

#[test]
fn who_does_not_count_was_not_permitted() {
    let said = said(leaf(1), AccessDecision::Permit, &[], |_, _, facts, _| {
        facts.requester = Err(StandingRefusal::CredentialNotInForce);
    });
    assert_eq!(said, Ok(Some(Contradiction::NotPermitted)));
}

#[test]
fn where_a_sealed_denial_may_speak_nothing_is_said() {
    let sealed = LiveConsent {
        id: ConsentId(1),
        by: GrantedBy::Controller,
        verification: Verification::NotAsked,
        replaces: Default::default(),
        sponsor: HOSPITAL,
        statement: Statement::Sealed(SealedDeny {
            commitment: Commitment(H256([1; 32])),
            period: Period { from: 0, to: None },
        }),
    };
    let said = said(leaf(1), AccessDecision::Permit, &[sealed], |_, _, _, _| {});
    assert_eq!(said, Err(NoEvidence::Sealed));
}

#[test]
fn the_moment_and_the_state_must_be_what_the_batch_says() {
    use AccessDecision::Permit;
    let at = |at| AccessLeaf { at, ..leaf(1) };
    let said_of = |leaf| said(leaf, Permit, &[], |_, _, _, _| {});
    assert_eq!(said_of(at(FROM + 5 * MINUTE - 1)), Ok(None));
    for outside in [FROM - 1, FROM + 5 * MINUTE, 0] {
        assert_eq!(said_of(at(outside)), Ok(Some(Contradiction::OutsidePeriod)));
    }
    let wrong_clock = said(leaf(1), Permit, &[], |_, _, _, block_time| *block_time -= 1);
    assert_eq!(wrong_clock, Ok(Some(Contradiction::StateTime)));
    let before_the_state = said(leaf(1), Permit, &[], |batch, _, _, block_time| {
        (batch.state.time, *block_time) = (FROM + 1, FROM + 1);
    });
    assert_eq!(before_the_state, Ok(Some(Contradiction::OutsidePeriod)));
}

#[test]
fn over_an_old_state_only_treatment_goes_on_and_the_batch_says_so() {
    use AccessDecision::Permit;
    let old = |leaf, age: Moment, is_degraded| {
        said(leaf, Permit, &[], |batch, _, _, block_time| {
            (batch.state.time, *block_time) = (FROM - age, FROM - age);
            batch.is_degraded = is_degraded;
        })
    };
    let for_purpose = |purpose| {
        let mut leaf = leaf(1);
        leaf.request.purpose = purpose;
        leaf
    };
    use PurposeOfUse::{BTG, COC, HPAYMT, TREAT};
    assert_eq!(old(for_purpose(TREAT), MAX_AGE, false), Ok(None));
    let too_old = Ok(Some(Contradiction::StateTooOld));
    assert_eq!(old(for_purpose(TREAT), MAX_AGE + 1, false), too_old);
    for purpose in [TREAT, COC] {
        assert_eq!(old(for_purpose(purpose), MAX_AGE + 1, true), Ok(None));
    }
    assert_eq!(old(for_purpose(HPAYMT), MAX_AGE, false), Ok(None));
    let not_treatment = Ok(Some(Contradiction::NotTreatment));
    assert_eq!(old(for_purpose(HPAYMT), MAX_AGE + 1, true), not_treatment);
    for is_degraded in [true, false] {
        let emergency = Ok(Some(Contradiction::Emergency));
        assert_eq!(old(for_purpose(BTG), 0, is_degraded), emergency);
    }
}

#[test]
fn hostile_nothing_is_said_of_a_leaf_that_is_not_there_or_by_other_facts() {
    use AccessDecision::Deny;
    let not_there: [fn(&mut AccessBatch, &mut LeafProof); 5] = [
        |batch, _| batch.root = H256([1; 32]),
        |batch, _| batch.count -= 1,
        |_, place| place.salt = [8; 32],
        |_, place| place.index = (place.index + 1) % 3,
        |_, place| place.tag = [1; 32],
    ];
    for spoil in not_there {
        let said = said(leaf(1), Deny, &[], |batch, place, _, _| spoil(batch, place));
        assert_eq!(said, Err(NoEvidence::NotInBatch));
    }
    let nurse = Requester { account: DOCTOR + 1, ..doctor() };
    let elsewhere = Requester { organisation: OTHER, ..doctor() };
    for other in [&nurse, &elsewhere] {
        let key = key(1);
        let all = leaves(&[1]);
        let tree = tree(&key, &all);
        let place = tree.prove_leaf(&all[0].0, &all[0].1).expect("it is there");
        let policy = policy(Deny);
        let facts = Facts {
            requester: Ok(other),
            own_right: false,
            consents: &[],
            practitioner_denied: false,
            study: None,
            programmes: &[],
            jurisdiction: None,
            policy: &policy,
            now: FROM,
        };
        let said = contradiction(
            (HOSPITAL, &batch(&tree, &key)),
            &all[0].0,
            &place,
            STATE,
            &facts,
            MAX_AGE,
        );
        assert_eq!(said, Err(NoEvidence::OtherFacts));
    }
    let said = said(leaf(1), Deny, &[], |_, _, facts, _| facts.now += 1);
    assert_eq!(said, Err(NoEvidence::OtherFacts));
}
