//! A flipped bit anywhere is found, and equal records have nothing in common.

use crate::support::{observation, run, sealed, House, GENESIS};
use proptest::prelude::*;
use salus_client::{
    canonical::Document,
    keep::{Entry, Error, Evidence},
    seal::{self, Place, SecretKey},
    verify,
};
use salus_primitives::SubjectId;

#[test]
fn a_flipped_bit_of_record_salt_proof_or_root_is_found() {
    let house = House::new();
    run(async {
        let mut store = house.opened().await;
        let mut numbers = Vec::new();
        for value in 0..7 {
            numbers.push(sealed(&mut store, "a", value).await);
        }
        assert!(matches!(store.evidence(numbers[3]), Err(Error::NotAnchored(_))));
        store.build_batches(100).expect("nothing fails");
        assert!(matches!(store.evidence(numbers[3]), Err(Error::NotAnchored(_))));
        store.settle(&house.chain).await.expect("nothing fails");
        // The tree is lost, and made again.
        std::fs::remove_dir_all(house.trees.path()).expect("it is there");
        std::fs::create_dir(house.trees.path()).expect("there is room");

        let opened = store.open_record(numbers[3]).await.expect("it opens");
        let Ok(Evidence::Batch { proof, .. }) = store.evidence(numbers[3]) else {
            panic!("it is in a batch");
        };
        let (text, salt, root) = (opened.document.text(), opened.salt, proof.root);
        let holds = |text: &str, salt: &_, proof: &_, root: &_| {
            verify::record_in_batch(text, salt, proof, root, 7).is_ok()
        };
        assert!(holds(text, &salt, &proof, &root));
        assert!(verify::record_in_batch(text, &salt, &proof, &root, 8).is_err());
        for at in 0..text.len() {
            for bit in 0..7 {
                let mut flipped = text.as_bytes().to_vec();
                flipped[at] ^= 1 << bit;
                let flipped = String::from_utf8(flipped).expect("it is ASCII");
                // How precisely it was measured is no part of the digest: 3.50 and 3.5 are one number.
                let is_same = Document::read(&flipped)
                    .is_ok_and(|document| document.value() == opened.document.value());
                assert_eq!(holds(&flipped, &salt, &proof, &root), is_same, "{flipped}");
            }
        }
        for bit in 0..256 {
            let flip = |bytes: &mut [u8]| bytes[bit / 8] ^= 1 << (bit % 8);
            let (mut other_salt, mut other_root) = (salt, root);
            flip(&mut other_salt);
            flip(&mut other_root.0);
            assert!(!holds(text, &other_salt, &proof, &root));
            assert!(!holds(text, &salt, &proof, &other_root));
            for place in 0..proof.hashes.len() {
                let mut other = proof.clone();
                flip(&mut other.hashes[place].0);
                assert!(!holds(text, &salt, &other, &root));
            }
        }
        for index in (0..8).filter(|index| *index != proof.index) {
            let other = salus_client::batch::Proof { index, ..proof.clone() };
            assert!(!holds(text, &salt, &other, &root));
        }
    });
}

#[test]
fn a_flipped_bit_in_the_store_is_found() {
    let house = House::new();
    run(async {
        use object_store::{path::Path, ObjectStoreExt};
        let mut store = house.opened().await;
        let number = sealed(&mut store, "a", 1).await;
        let (name, envelope) = house.object_bytes().await.pop_first().expect("it is there");
        for at in (0..envelope.len()).step_by(7) {
            let mut flipped = envelope.clone();
            flipped[at] ^= 1;
            let path = Path::from(name.as_str());
            house.objects.put(&path, flipped.into()).await.expect("there is room");
            assert!(matches!(store.open_record(number).await, Err(Error::Corrupt(_))));
        }
        let path = Path::from(name.as_str());
        house.objects.put(&path, envelope.into()).await.expect("there is room");
        assert!(store.open_record(number).await.is_ok());
    });
}

#[test]
fn equal_records_have_nothing_in_common() {
    let house = House::new();
    run(async {
        let mut store = house.opened().await;
        let numbers = [sealed(&mut store, "a", 1).await, sealed(&mut store, "a", 1).await];
        let [Ok(Entry::Kept(one)), Ok(Entry::Kept(two))] = numbers.map(|n| store.entry(n)) else {
            panic!("both are kept");
        };
        assert_ne!(one.commitment, two.commitment);
        let one = store.envelope(numbers[0]).await.expect("it is there");
        let two = store.envelope(numbers[1]).await.expect("it is there");
        assert_eq!(one.len(), two.len());
        let common =
            one[10..].windows(8).filter(|window| two[10..].windows(8).any(|w| w == *window));
        assert_eq!(common.count(), 0);
    });
}

proptest! {
    #[test]
    fn what_is_moved_or_changed_does_not_open(
        value in any::<u32>(),
        version in 1u32..9,
        place in any::<[u8; 16]>(),
        at in any::<prop::sample::Index>(),
        bit in 0u8..8,
    ) {
        let document = Document::read(&observation("a", value)).expect("it is a record");
        let subject = SubjectId(place);
        let sealed = seal::seal(&document, GENESIS, subject, version).expect("there is randomness");
        let key = SecretKey::random().expect("there is randomness");
        let wrap = seal::wrap_opening(&sealed.opening, &key, &sealed.place).expect("there is randomness");
        let opens = |envelope: &[u8], wrap: &[u8], place: &Place| {
            seal::unwrap_opening(wrap, &key, place)
                .and_then(|opening| seal::open(envelope, &opening, place))
                .is_ok()
        };
        prop_assert!(opens(&sealed.envelope, &wrap, &sealed.place));

        let mut envelope = sealed.envelope.clone();
        envelope[at.index(sealed.envelope.len())] ^= 1 << bit;
        prop_assert!(!opens(&envelope, &wrap, &sealed.place));
        let mut other_wrap = wrap;
        other_wrap[at.index(wrap.len())] ^= 1 << bit;
        prop_assert!(!opens(&sealed.envelope, &other_wrap, &sealed.place));

        // At another patient's place, as another version, on another chain, for another commitment.
        let mut moved = [sealed.place; 4];
        moved[0].subject.0[at.index(16)] ^= 1 << bit;
        moved[1].version += 1;
        moved[2].genesis.0[at.index(32)] ^= 1 << bit;
        moved[3].commitment.0.0[at.index(32)] ^= 1 << bit;
        for place in moved {
            prop_assert!(!opens(&sealed.envelope, &wrap, &place));
            prop_assert!(seal::open(&sealed.envelope, &sealed.opening, &place).is_err());
        }
        let other = seal::seal(&document, GENESIS, subject, version).expect("there is randomness");
        prop_assert!(seal::open(&other.envelope, &sealed.opening, &sealed.place).is_err());
    }
}
