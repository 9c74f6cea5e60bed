//! A store that speaks S3.
//!
//! Every test of this folder keeps its envelopes there where SALUS_S3 is the address of one,
//! SALUS_S3_BUCKET a bucket, and AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY its key. Those of this file
//! need one.

use crate::support::{bucket, run, sealed, House};
use salus_client::keep::{self, Error};

fn endpoint() -> String {
    std::env::var("SALUS_S3").expect("SALUS_S3 is the address of a store that speaks S3")
}

async fn reached(s3: &keep::S3) -> Result<(), Error> {
    keep::reach(&s3.bucket, &*keep::s3(s3)?).await
}

#[test]
#[ignore = "needs a store that speaks S3"]
fn envelopes_and_shares_lie_in_the_bucket() {
    endpoint();
    let house = House::new();
    run(async {
        let mut store = house.opened().await;
        let number = sealed(&mut store, "a", 1).await;
        let key = salus_client::seal::PrivateKey::random().expect("there is randomness").public();
        store.share(number, &key).await.expect("it is shared");
        let there = house.object_bytes().await;
        let envelope = store.envelope(number).await.expect("it is there");
        assert_eq!(there.len(), 2);
        assert!(there.iter().any(|(name, it)| name.contains("records/") && *it == envelope));
        assert!(there.keys().any(|name| name.contains("shares/")));
    });
}

#[test]
#[ignore = "needs a store that speaks S3"]
fn what_is_wrong_with_a_bucket_is_told() {
    run(async {
        let right = bucket(endpoint());
        reached(&right).await.expect("it is there");

        let other = keep::S3 { bucket: "no-such-bucket".into(), ..bucket(endpoint()) };
        let why = reached(&other).await.expect_err("there is none");
        assert!(matches!(&why, Error::NoBucket(it) if it == "no-such-bucket"), "{why}");

        for other in [
            keep::S3 { secret_key: "wrong".into(), ..bucket(endpoint()) },
            keep::S3 { access_key: "nobody".into(), ..bucket(endpoint()) },
        ] {
            let why = reached(&other).await.expect_err("the key is wrong");
            assert!(matches!(why, Error::BucketClosed(_)), "{why}");
            assert!(why.to_string().contains("AWS_SECRET_ACCESS_KEY"), "{why}");
        }

        let away =
            reached(&bucket("http://127.0.0.1:1".into())).await.expect_err("nobody is there");
        assert!(matches!(away, Error::BucketAway(..)), "{away}");
    });
}
