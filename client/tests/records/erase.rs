//! What was erased is gone, and what must be kept is.

use crate::support::{kept, observation, run, sealed, subject, House, GENESIS};
use salus_client::{
    keep::{Basis, Entry, Error, Order, OutOfReach},
    seal::{self, KeyUse, Place, PrivateKey, WRAPPED_KEY, WRAPPED_OPENING},
};
use salus_primitives::{Commitment, ErasureGround};

/// Every window of so many bytes of everything that lies anywhere.
async fn windows(house: &House, length: usize) -> Vec<Vec<u8>> {
    let mut found = Vec::new();
    for bytes in house.disk.bytes().values().chain(house.object_bytes().await.values()) {
        found.extend(bytes.windows(length).map(<[u8]>::to_vec));
    }
    found
}

/// Whether it stands anywhere.
async fn stands(house: &House, what: &[u8]) -> bool {
    let disk = house.disk.bytes();
    let objects = house.object_bytes().await;
    let found = disk
        .values()
        .chain(objects.values())
        .any(|bytes| bytes.windows(what.len()).any(|window| window == what));
    found
}

#[test]
fn after_erasure_nothing_in_the_store_opens_or_confirms_the_record() {
    let house = House::new();
    run(async {
        let mut store = house.opened().await;
        let number = sealed(&mut store, "a", 142).await;
        let other = sealed(&mut store, "a", 143).await;
        let recipient = PrivateKey::random().expect("there is randomness").public();
        store.share(number, &recipient).await.expect("nothing fails");
        store.anchor(number, Basis::Consent, &house.chain).await.expect("nothing fails");
        let opened = store.open_record(number).await.expect("it opens");
        let envelope = store.envelope(number).await.expect("it is there");
        let Entry::Kept(before) = store.entry(number).expect("it is there") else {
            panic!("it is kept");
        };
        let place = Place {
            genesis: GENESIS,
            subject: before.subject,
            version: 1,
            commitment: before.commitment,
        };
        // The wrap that opened it: every place of the keys is tried with the key that the keeper has.
        let wraps = house.disk.bytes()["record.keys"].clone();
        let house_keys = house.disk.bytes()["house.keys"].clone();
        let patient = seal::unwrap_key(
            &house_keys[..WRAPPED_KEY],
            &house.keeper,
            &GENESIS,
            KeyUse::Patient(before.subject),
        )
        .expect("it is the first");
        let opens = |wrap: &[u8]| seal::unwrap_opening(wrap, &patient, &place).is_ok();
        assert!(opens(&wraps[..WRAPPED_OPENING]), "the test knows where to look");
        assert!(stands(&house, &wraps[..WRAPPED_OPENING]).await && stands(&house, &envelope).await);

        let erased = store
            .erase(number, ErasureGround::CONSENT_WITHDRAWN, &house.chain)
            .await
            .expect("nothing fails");
        assert_eq!(erased.untold, None);
        assert_eq!(
            erased.out_of_reach,
            [
                OutOfReach::Backups,
                OutOfReach::Disk,
                OutOfReach::Replicas,
                OutOfReach::Recipient(recipient.fingerprint()),
                OutOfReach::Blocks,
            ]
        );
        drop(store);

        // No byte of the wrap, the salt, the text or the ciphertext is left where it lay.
        let text = opened.document.text().as_bytes();
        for what in [
            &wraps[..WRAPPED_OPENING],
            &wraps[24..56],
            &opened.salt,
            opened.document.digest(),
            &envelope[64..96],
            &text[..32],
            &text[text.len() - 32..],
        ] {
            assert!(!stands(&house, what).await);
        }
        // Nothing that lies anywhere opens as its wrap: not with the keeper's key and the patient's.
        let keys = &house.disk.bytes()["record.keys"];
        assert!(!keys.windows(WRAPPED_OPENING).any(opens));
        // Nothing that lies anywhere is its salt.
        for window in windows(&house, 32).await {
            let salt = window.try_into().expect("it has 32 bytes");
            assert_ne!(Commitment::new(&salt, opened.document.digest()), before.commitment);
        }

        // The other record of the patient opens as before.
        let mut store = house.opened().await;
        let still = store.open_record(other).await.expect("it opens");
        assert_eq!(still.document.text(), observation("a", 143));
        assert!(matches!(store.open_record(number).await, Err(Error::RecordErased(_))));
        assert!(matches!(store.envelope(number).await, Err(Error::RecordErased(_))));
        assert!(matches!(store.share(number, &recipient).await, Err(Error::RecordErased(_))));
        assert!(matches!(
            store.erase(number, ErasureGround::CONSENT_WITHDRAWN, &house.chain).await,
            Err(Error::RecordErased(_))
        ));
    });
    let ledger = house.chain.ledger();
    assert!(
        matches!(&ledger.log[1], Order::Erase { ground, .. } if *ground == ErasureGround::CONSENT_WITHDRAWN)
    );
}

#[test]
fn what_must_be_kept_is_not_erased_until_that_is_lifted() {
    let house = House::new();
    run(async {
        let mut store = house.opened().await;
        let number = sealed(&mut store, "a", 1).await;
        store.anchor(number, Basis::Consent, &house.chain).await.expect("nothing fails");
        let patient = subject("Patient/a").expect("it is known");
        let ground = ErasureGround::CONSENT_WITHDRAWN;

        store.retain(number, Some(u64::MAX)).expect("nothing fails");
        let refused = store.erase(number, ground, &house.chain).await;
        assert!(matches!(refused, Err(Error::Retained(of, u64::MAX)) if of == number));
        assert!(matches!(
            store.shred(patient, ground, &house.chain).await,
            Err(Error::Retained(..))
        ));
        store.retain(number, Some(1)).expect("nothing fails");

        store.hold(number, "case 7").expect("nothing fails");
        let refused = store.erase(number, ground, &house.chain).await;
        assert!(matches!(refused, Err(Error::Held(_, why)) if why == "case 7"));
        assert!(matches!(store.shred(patient, ground, &house.chain).await, Err(Error::Held(..))));
        assert!(matches!(store.lift(number, "case 8"), Err(Error::NotHeld(_))));
        store.lift(number, "case 7").expect("nothing fails");

        house.chain.ledger().holds.push("court-order".into());
        let refused = store.erase(number, ground, &house.chain).await;
        assert!(matches!(refused, Err(Error::Held(_, why)) if why == "court-order"));
        assert!(store.open_record(number).await.is_ok(), "nothing was destroyed");
        house.chain.ledger().holds.clear();
        store.erase(number, ground, &house.chain).await.expect("nothing stands against it");
    });
}

#[test]
fn a_patients_key_takes_every_record_with_it_and_no_others() {
    let house = House::new();
    run(async {
        let mut store = house.opened().await;
        let mine = [sealed(&mut store, "a", 1).await, sealed(&mut store, "a", 2).await];
        let other = sealed(&mut store, "b", 3).await;
        store.anchor(mine[0], Basis::Consent, &house.chain).await.expect("nothing fails");
        let keys = house.disk.bytes()["house.keys"].clone();
        let patient = subject("Patient/a").expect("it is known");
        let erased = store
            .shred(patient, ErasureGround::CONSENT_WITHDRAWN, &house.chain)
            .await
            .expect("nothing fails");
        assert_eq!(erased.len(), 2);
        drop(store);

        assert!(!stands(&house, &keys[..WRAPPED_KEY]).await);
        for wrap in house.disk.bytes()["house.keys"].chunks(WRAPPED_KEY) {
            let use_ = KeyUse::Patient(patient);
            assert!(seal::unwrap_key(wrap, &house.keeper, &GENESIS, use_).is_err());
        }
        let mut store = house.opened().await;
        for number in mine {
            assert!(matches!(store.open_record(number).await, Err(Error::RecordErased(_))));
        }
        assert!(store.open_record(other).await.is_ok());
        // Nothing new is kept about it.
        let new = salus_client::bulk::record(&observation("a", 4), &crate::support::settings());
        let sealed = store.seal(new.expect("it is a record")).await;
        assert!(matches!(sealed, Err(Error::PatientShredded)));
        assert_eq!(kept(&store).len(), 3);
    });
}

#[test]
fn where_the_chain_does_not_answer_the_key_is_destroyed_and_the_tombstone_follows() {
    let house = House::new();
    run(async {
        let mut store = house.opened().await;
        let number = sealed(&mut store, "a", 1).await;
        store.anchor(number, Basis::Consent, &house.chain).await.expect("nothing fails");
        house.chain.ledger().refuses = Some("NotCustodian".into());
        let erased = store
            .erase(number, ErasureGround::CONSENT_WITHDRAWN, &house.chain)
            .await
            .expect("it is erased");
        assert!(erased.untold.is_some());
        assert!(matches!(store.open_record(number).await, Err(Error::RecordErased(_))));
        let settled = store.settle(&house.chain).await.expect("nothing fails");
        assert_eq!(settled.refused.len(), 1);
        house.chain.ledger().refuses = None;
        let settled = store.settle(&house.chain).await.expect("nothing fails");
        assert_eq!(settled.erased, [number]);
    });
}
