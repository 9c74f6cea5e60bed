//! What headers say.

use super::*;
use sp_runtime::{Digest, DigestItem};

fn digest(items: &[DigestItem]) -> Digest {
    Digest { logs: items.to_vec() }
}

#[test]
fn a_header_says_the_root_among_other_things() {
    let root = head(5).root();
    let others = [
        DigestItem::PreRuntime(*b"aura", vec![1]),
        DigestItem::PreRuntime(TRAIL_ENGINE_ID, head(6).root().encode()),
        DigestItem::Consensus(*b"BEEF", head(6).root().encode()),
        DigestItem::Other(head(6).root().encode()),
    ];
    let mut items = others.to_vec();
    items.insert(2, root.digest_item());
    assert_eq!(TrailRoot::of_digest(&digest(&items)), Some(root));
    assert_eq!(TrailRoot::of_digest(&digest(&others)), None);
}

#[test]
fn a_header_that_says_two_things_or_something_else_says_nothing() {
    let root = head(5).root();
    let twice = [root.digest_item(), root.digest_item()];
    assert_eq!(TrailRoot::of_digest(&digest(&twice)), None);
    for length in [0, 39, 41] {
        let mut bytes = root.encode();
        bytes.resize(length, 0);
        let item = DigestItem::Consensus(TRAIL_ENGINE_ID, bytes);
        assert_eq!(TrailRoot::of_digest(&digest(&[item])), None);
    }
}
