//! Whoever keeps two headers sees whether the trail only grew between them, whatever code the chain ran.

use super::{chain::*, facts::consent as consent_of};
use crate::{
    AccountId, AllPalletsWithSystem, AuditTrail, Block, ConsentRegistry, Runtime, RuntimeOrigin,
    System,
};
use frame_support::{
    assert_ok,
    traits::{Hooks, OnRuntimeUpgrade, PalletsInfoAccess},
    weights::Weight,
};
use pallet_audit_trail::{Entries, Error, Head};
use salus_primitives::{
    audit::{AuditEntry, AuditOutcome, EntryContent},
    consent::{Consent, ConsentDecision, Grantee},
    time::DAY,
    trail::{prover::Prover, EntryKey, GrowthProof, TrailHead, TrailRoot},
    ConsentId, DataClass, EntryIndex, OrganisationId, OrganisationKind, Period, PractitionerRole,
    SubjectId,
};
use sp_core::H256;
use sp_keyring::Sr25519Keyring;
use std::{cell::RefCell, collections::BTreeMap};

#[test]
fn no_pallet_comes_after_the_trail() {
    let infos = AllPalletsWithSystem::infos();
    assert_eq!(infos.last().map(|info| info.name), Some("AuditTrail"));
}

/// Ends the block and begins the next one; the answer is what the header says of the trail.
fn end_block() -> Option<TrailRoot> {
    let number = System::block_number();
    AuditTrail::on_finalize(number);
    let header = System::finalize();
    System::initialize(&(number + 1), &header.hash(), &Default::default());
    TrailRoot::of_digest(&header.digest)
}

/// All lines that are in the state, in order.
fn lines() -> BTreeMap<EntryIndex, AuditEntry<AccountId>> {
    Entries::<Runtime>::iter()
        .map(|(subject, key, content)| {
            let index = EntryIndex::from(key);
            (index, AuditEntry::of_content(index, subject, content))
        })
        .collect()
}

/// A prover that was told every line of the state.
fn prover() -> Prover<Vec<H256>> {
    let mut prover = Prover::new(Vec::new()).expect("it is empty");
    for line in lines().values() {
        prover.push(line.leaf()).expect("memory takes it");
    }
    assert_eq!(*prover.head(), AuditTrail::head());
    prover
}

fn hospital_and_patient() -> (OrganisationId, SubjectId) {
    let hospital = admit("Hospital", OrganisationKind::HOSPITAL, "DEVS00SALUSHOSPI0244");
    vouch("Hospital", hospital, "Clerk", &[PractitionerRole::REGISTRATION_CLERK]);
    (hospital, enrol("Clerk", "Patient", hospital))
}

/// More happens to a patient.
fn go_on(subject: SubjectId) {
    let patient = RuntimeOrigin::signed(account(&pair("Patient")));
    assert_ok!(ConsentRegistry::revoke_all(patient, subject));
}

#[test]
fn every_line_is_proved_under_the_header_of_its_block_and_under_every_later_one() {
    on_the_development_chain(|| {
        let (_, subject) = hospital_and_patient();
        let first = end_block().expect("the header says it");
        go_on(subject);
        let second = end_block().expect("the header says it");
        assert!(first.length < second.length);

        let prover = prover();
        for line in lines().values() {
            for root in [first, second].iter().filter(|root| line.index < root.length) {
                let proof = prover.inclusion(line.index, root.length).expect("it is there");
                assert!(root.includes(line.index, line.leaf(), &proof));
            }
        }
        let growth = prover.growth(first.length, second.length).expect("it grew");
        assert!(second.extends(&first, &growth));
    });
}

/// An upgrade that changes the state, and then puts the range right so that nobody sees it in the state.
struct Hostile;

type Change = Box<dyn Fn()>;

thread_local! {
    static CHANGE: RefCell<Change> = RefCell::new(Box::new(|| ()));
}

impl OnRuntimeUpgrade for Hostile {
    fn on_runtime_upgrade() -> Weight {
        CHANGE.with_borrow(|change| change());
        let mut head = TrailHead::default();
        lines().values().for_each(|line| head.push(line.leaf()));
        Head::<Runtime>::put(head);
        Weight::zero()
    }
}

/// What executes the blocks of a runtime with that upgrade in it.
type Upgraded = frame_executive::Executive<
    Runtime,
    Block,
    frame_system::ChainContext<Runtime>,
    Runtime,
    AllPalletsWithSystem,
    Hostile,
>;

/// What somebody has who read the chain after a block.
struct Seen {
    root: TrailRoot,
    lines: BTreeMap<EntryIndex, AuditEntry<AccountId>>,
    prover: Prover<Vec<H256>>,
}

impl Seen {
    fn now() -> Self {
        Self { root: end_block().expect("the header says it"), lines: lines(), prover: prover() }
    }
}

/// Lets the chain run, then upgrades it, then lets it run on. The answers are what was seen before and
/// after the upgrade.
fn upgrade(change: fn(SubjectId)) -> [Seen; 2] {
    chain_of(sp_genesis_builder::DEV_RUNTIME_PRESET).execute_with(|| {
        let (hospital, subject) = hospital_and_patient();
        go_on(subject);
        let before = Seen::now();

        CHANGE.set(Box::new(move || change(subject)));
        Upgraded::execute_on_runtime_upgrade();
        for _ in 0..4 {
            govern(pallet_consortium::Call::suspend { organisation: hospital });
            govern(pallet_consortium::Call::reinstate { organisation: hospital });
        }
        // The state by itself shows nothing of it.
        check_invariants();
        [before, Seen::now()]
    })
}

/// Whether anybody could show that the trail only grew over the upgrade: by the nodes of the state after it,
/// or with the true peaks of the state before it in their place.
fn seems_to_have_grown([before, after]: &[Seen; 2]) -> bool {
    let proof = after.prover.growth(before.root.length, after.root.length).expect("it is longer");
    let peaks = before.prover.head().peaks.to_vec();
    let mixed = GrowthProof { peaks, nodes: proof.nodes.clone() };
    [proof, mixed].iter().any(|proof| after.root.extends(&before.root, proof))
}

/// Changes what the line about the subject with this place says.
fn rewrite(subject: Option<SubjectId>, place: usize, change: fn(&mut EntryContent<AccountId>)) {
    let (key, mut content) =
        Entries::<Runtime>::iter_prefix(subject).nth(place).expect("it is there");
    change(&mut content);
    Entries::<Runtime>::insert(subject, key, content);
}

#[test]
fn an_upgrade_that_changes_no_line_is_seen_to_have_changed_none() {
    assert!(seems_to_have_grown(&upgrade(|_| ())));
}

#[test]
fn an_upgrade_that_rewrites_an_old_line_is_seen() {
    let changes: [fn(SubjectId); 4] = [
        // Another did it; of the first line of all, and of the last one.
        |_| rewrite(None, 0, |line| line.agent = Some(account(&pair("Stranger")))),
        |subject| rewrite(Some(subject), 1, |line| line.agent = None),
        // It was refused.
        |subject| rewrite(Some(subject), 0, |line| line.outcome = AuditOutcome::Denied),
        // It was another's.
        |subject| {
            let key = EntryKey::from(AuditTrail::length() - 1);
            Entries::<Runtime>::swap(Some(subject), key, Some(SubjectId([0; 16])), key);
        },
    ];
    for (number, change) in changes.into_iter().enumerate() {
        let seen = upgrade(change);
        assert!(!seems_to_have_grown(&seen), "{number}");

        // What was there can be shown for ever under the header of the time, and under no later one.
        let [before, after] = seen;
        let changed: Vec<_> =
            before.lines.values().filter(|line| after.lines[&line.index] != **line).collect();
        assert_eq!(changed.len(), 1);
        let (index, leaf) = (changed[0].index, changed[0].leaf());
        let proof = before.prover.inclusion(index, before.root.length).expect("it was there");
        assert!(before.root.includes(index, leaf, &proof));
        let proof = after.prover.inclusion(index, after.root.length).expect("another is there");
        assert!(!after.root.includes(index, leaf, &proof));
    }
}

#[test]
fn an_upgrade_that_takes_lines_out_is_seen_even_when_the_trail_is_longer_again() {
    // The last line, and the one before it with the last one in its place.
    let last: fn(SubjectId) = |subject| {
        let key = EntryKey::from(AuditTrail::length() - 1);
        assert!(Entries::<Runtime>::contains_key(Some(subject), key));
        Entries::<Runtime>::remove(Some(subject), key);
    };
    let middle: fn(SubjectId) = |subject| {
        let (last, before) = (AuditTrail::length() - 1, AuditTrail::length() - 2);
        let content = Entries::<Runtime>::take(Some(subject), EntryKey::from(last));
        let content = content.expect("it is there");
        Entries::<Runtime>::insert(Some(subject), EntryKey::from(before), content);
    };
    for change in [last, middle] {
        let seen = upgrade(change);
        assert!(seen[0].root.length < seen[1].root.length);
        assert!(!seems_to_have_grown(&seen));
    }
}

#[test]
fn after_ten_years_lines_leave_the_state_and_what_they_name_stays() {
    on_the_development_chain(|| {
        let (hospital, subject) = hospital_and_patient();
        let grantee = Grantee::Organisation(hospital);
        let consent = ConsentId(AuditTrail::length());
        let grant = pallet_consent_registry::Call::grant {
            subject,
            grantee,
            consent: Consent {
                period: Period { from: NOW, to: None },
                ..consent_of(ConsentDecision::Deny, DataClass::CONDITION, None)
            },
        };
        succeed(&pair("Patient"), grant);
        let (archive, lines) = (prover(), lines());
        let root = end_block().expect("the header says it");
        // The patient's last line stays.
        let count = lines.len() as u64 - 1;
        let prune = |count: u64| {
            let subjects: Vec<_> =
                lines.values().take(count as usize).map(|line| line.subject).collect();
            let nodes = archive.beginning(count, root.length).expect("it is there");
            pallet_audit_trail::Call::prune {
                subjects: subjects.try_into().expect("a few"),
                nodes: nodes.try_into().expect("a few"),
            }
        };

        set_time(NOW + 10 * 365 * DAY);
        let refused = apply(&Sr25519Keyring::Alice.pair(), prune(count));
        assert_eq!(refused, Ok(Err(Error::<Runtime>::RetentionNotOver.into())));
        set_time(NOW + (10 * 365 + 3) * DAY);
        succeed(&Sr25519Keyring::Alice.pair(), prune(count));

        assert_eq!(self::lines().into_keys().collect::<Vec<_>>(), [count]);
        assert_eq!(AuditTrail::pruned().length, count);
        assert_eq!(AuditTrail::entries(Some(subject), None, 10).len(), 1);
        let standing = ConsentRegistry::consents(subject, None, 10);
        assert_eq!(standing.iter().map(|(_, live)| live.id).collect::<Vec<_>>(), [consent]);
        // Nothing that is made from now on is named as something was before.
        assert_eq!(AuditTrail::length(), root.length);
        for line in lines.values() {
            let proof = archive.inclusion(line.index, root.length).expect("it is there");
            assert!(root.includes(line.index, line.leaf(), &proof));
        }
    });
}

#[test]
fn no_vote_takes_an_account_of_the_last_six_years_away() {
    on_the_development_chain(|| {
        let set = |days| {
            let retention = days * DAY;
            let set = pallet_audit_trail::Call::set_retention { retention };
            undone(|| decide(set).map(|_| ()).map_err(|refusal| refusal.error))
        };
        for days in [0, 1, 365, 6 * 365, 6 * 365 + 1] {
            assert_eq!(set(days), Err(Error::<Runtime>::RetentionTooShort.into()));
        }
        assert_eq!(set(6 * 365 + 2), Ok(()));
    });
}
