//! A recipient opens what was shared with it, and nothing else.

use crate::support::{observation, run, sealed, House, GENESIS};
use salus_client::{
    keep::Error,
    seal::{self, PrivateKey, Share},
};
use sp_core::H256;

#[test]
fn a_recipient_opens_what_was_shared_with_it_and_nothing_else() {
    let house = House::new();
    run(async {
        let mut store = house.opened().await;
        let shared = sealed(&mut store, "a", 1).await;
        let same_patient = sealed(&mut store, "a", 2).await;
        let recipient = PrivateKey::random().expect("there is randomness");
        let stranger = PrivateKey::random().expect("there is randomness");
        let share = store.share(shared, &recipient.public()).await.expect("nothing fails");
        assert_eq!(
            store.shared_with(shared).expect("nothing fails"),
            [recipient.public().fingerprint()]
        );
        let bytes = share.to_bytes();
        assert_eq!(Share::from_bytes(&bytes).as_ref(), Ok(&share));
        let lies = house.object_bytes().await;
        assert!(lies
            .iter()
            .any(|(name, content)| name.starts_with("shares/") && *content == bytes));

        let envelope = store.envelope(shared).await.expect("it is there");
        let (document, opening) =
            share.open(&envelope, &recipient, GENESIS).expect("it was shared");
        assert_eq!(document.text(), observation("a", 1));
        let own = store.open_record(shared).await.expect("it opens");
        assert_eq!(opening.salt(), &own.salt);

        let other = store.envelope(same_patient).await.expect("it is there");
        let refused = |result: Result<_, seal::Error>| result.err();
        assert_eq!(
            refused(share.open(&other, &recipient, GENESIS)),
            Some(seal::Error::DoesNotOpen)
        );
        assert_eq!(
            refused(share.open(&envelope, &stranger, GENESIS)),
            Some(seal::Error::DoesNotOpen)
        );
        let elsewhere = H256([8; 32]);
        assert_eq!(
            refused(share.open(&envelope, &recipient, elsewhere)),
            Some(seal::Error::DoesNotOpen)
        );

        // A flipped bit of the share, or of the envelope, is found.
        for at in 0..bytes.len() {
            let mut flipped = bytes.clone();
            flipped[at] ^= 1 << (at % 8);
            let Ok(flipped) = Share::from_bytes(&flipped) else { continue };
            // The envelope's name is no part of what is opened.
            if flipped.object == share.object {
                assert!(flipped.open(&envelope, &recipient, GENESIS).is_err(), "byte {at}");
            }
        }
        for at in 0..envelope.len() {
            let mut flipped = envelope.clone();
            flipped[at] ^= 1 << (at % 8);
            assert!(share.open(&flipped, &recipient, GENESIS).is_err(), "byte {at}");
        }
    });
}

#[test]
fn a_store_opens_with_its_own_key_and_chain_only() {
    let house = House::new();
    run(async {
        let store = house.opened().await;
        drop(store);
        let other = House { keeper: PrivateKey::random().expect("there is"), ..House::new() };
        let other = House { disk: house.disk.clone(), ..other };
        assert!(matches!(other.open().await, Err(Error::OtherKeeper)));
    });
}
