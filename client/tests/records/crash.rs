//! Whenever the power is cut, the store goes on to the same state.

use crate::support::{kept, observation, run, settings, House};
use proptest::prelude::*;
use salus_client::{
    bulk,
    keep::{Anchoring, Basis, Entry, Error, Evidence, Number, Order, Stage, Store},
    verify,
};
use salus_primitives::ErasureGround;
use std::{collections::BTreeSet, fs, path::Path};

/// A folder of so many observations, with a bad line among them.
fn input(count: u32) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("there is room");
    let mut lines: Vec<_> = (1..count).map(|n| observation(&format!("{}", n % 3), n)).collect();
    // The same twice is two records.
    lines.push(observation("1", 1));
    fs::write(folder.path().join("Observation.ndjson"), lines.join("\n")).expect("there is room");
    folder
}

/// Seals, puts into batches, anchors, as a command would do.
async fn work(house: &House, input: &Path) -> Result<Store, Error> {
    let mut store = house.open().await?;
    check(&mut store).await;
    match bulk::seal(&mut store, "export", input, &settings(), &mut Vec::new()).await {
        Ok(_) | Err(Error::RunDone(_)) => {}
        Err(error) => return Err(error),
    }
    store.build_batches(4)?;
    store.settle(&house.chain).await?;
    Ok(store)
}

/// What holds at every moment at which a store can be opened.
async fn check(store: &mut Store) {
    for (number, entry) in kept(store) {
        let Entry::Kept(kept) = entry else { continue };
        match kept.stage {
            Stage::Drafted => panic!("opening a store leaves no drafts"),
            Stage::Stored => {
                let opened = store.open_record(number).await.expect("what is stored opens");
                assert_eq!(opened.commitment, kept.commitment);
            }
            Stage::Erasing { .. } => {
                assert!(matches!(store.open_record(number).await, Err(Error::RecordErased(_))));
            }
        }
    }
}

/// What an undisturbed run leaves: every document once, each proved under a root that was anchored once.
async fn finished(store: &mut Store, house: &House, count: u32) {
    let mut texts = Vec::new();
    let mut roots = BTreeSet::new();
    for (number, _) in kept(store) {
        let opened = store.open_record(number).await.expect("it opens");
        let Evidence::Batch { proof, .. } = store.evidence(number).expect("it is anchored") else {
            panic!("it is in a batch");
        };
        let text = opened.document.text();
        verify::record_in_batch(text, &opened.salt, &proof, &proof.root, proof.count)
            .expect("it is proved");
        roots.insert(proof.root);
        texts.push(text.to_string());
    }
    texts.sort();
    let mut expected: Vec<_> = (1..count).map(|n| observation(&format!("{}", n % 3), n)).collect();
    expected.push(observation("1", 1));
    expected.sort();
    assert_eq!(texts, expected);

    let ledger = house.chain.ledger();
    let anchored: Vec<_> = ledger
        .log
        .iter()
        .map(|order| match order {
            Order::Batch { root, .. } => *root,
            other => panic!("nobody asked for {other:?}"),
        })
        .collect();
    assert_eq!(anchored.len(), count.div_ceil(4) as usize, "no batch is anchored twice");
    assert_eq!(anchored.into_iter().collect::<BTreeSet<_>>(), roots);
}

/// How many writes it takes.
fn writes(count: u32) -> u64 {
    let (house, input) = (House::new(), input(count));
    run(async {
        let mut store = work(&house, input.path()).await.expect("nothing fails");
        finished(&mut store, &house, count).await;
    });
    house.fuse.burnt()
}

#[test]
fn a_run_that_is_cut_off_at_any_write_ends_as_an_undisturbed_one() {
    const COUNT: u32 = 10;
    let input = input(COUNT);
    for at in 0..writes(COUNT) {
        let house = House::new();
        run(async {
            house.fuse.set(at, at);
            assert!(
                work(&house, input.path()).await.is_err() || at + 1 >= house.fuse.burnt(),
                "{at}"
            );
            house.crash();
            let mut store = work(&house, input.path()).await.expect("nothing fails any more");
            finished(&mut store, &house, COUNT).await;
        });
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn a_run_that_is_cut_off_again_and_again_ends_as_an_undisturbed_one(
        cuts in prop::collection::vec((0u64..120, any::<u64>()), 1..8),
        count in 4u32..40,
    ) {
        let (house, input) = (House::new(), input(count));
        run(async {
            for (at, seed) in cuts {
                house.fuse.set(at, seed);
                let _ = work(&house, input.path()).await;
                house.crash();
            }
            let mut store = work(&house, input.path()).await.expect("nothing fails any more");
            finished(&mut store, &house, count).await;
        });
    }
}

/// Seals one record, anchors it by itself, and erases it.
async fn life(house: &House, input: &Path) -> Result<Store, Error> {
    let mut store = house.open().await?;
    check(&mut store).await;
    match bulk::seal(&mut store, "one", input, &settings(), &mut Vec::new()).await {
        Ok(_) | Err(Error::RunDone(_)) => {}
        Err(error) => return Err(error),
    }
    store.settle(&house.chain).await?;
    let (number, entry) = kept(&store).into_iter().next().expect("it is sealed");
    if let Entry::Kept(_) = entry {
        store.anchor(number, Basis::Consent, &house.chain).await?;
        let erased = store.erase(number, ErasureGround::CONSENT_WITHDRAWN, &house.chain).await?;
        if let Some(error) = erased.untold {
            return Err(error.into());
        }
    }
    Ok(store)
}

#[test]
fn a_life_that_is_cut_off_at_any_write_ends_with_one_anchor_and_one_tombstone() {
    let input = input(1);
    let writes = {
        let house = House::new();
        run(life(&house, input.path())).expect("nothing fails");
        house.fuse.burnt()
    };
    for at in 0..writes {
        for seed in 0..4 {
            let house = House::new();
            run(async {
                house.fuse.set(at, at * 4 + seed);
                let _ = life(&house, input.path()).await;
                house.crash();
                let store = life(&house, input.path()).await.expect("nothing fails any more");
                let entries = kept(&store);
                assert!(
                    matches!(&entries[..], [(Number(_), Entry::Erased(stone))]
                        if matches!(stone.anchoring, Anchoring::Record(_))),
                    "{at}: {entries:?}"
                );
                assert!(house.object_bytes().await.is_empty(), "{at}: no ciphertext is left");
                let ledger = house.chain.ledger();
                assert!(
                    matches!(&ledger.log[..], [Order::Record { .. }, Order::Erase { .. }]),
                    "{at}: {:?}",
                    ledger.log
                );
            });
        }
    }
}
