//! Every line of the trail, out of the state.

use crate::chain::{storage, types::AccountId, Chain, Error};
use codec::{Decode, DecodeAll};
use salus_primitives::{
    audit::{AuditEntry, EntryContent},
    EntryIndex, SubjectId,
};
use sp_core::H256;

/// How long the hash before the subject is.
const HASH: usize = 16;
/// How long the number at the end of a key is.
const NUMBER: usize = 8;

/// Every line that the state holds at a block, by number.
pub(super) async fn read(
    chain: &Chain,
    block: H256,
    told: &dyn Fn(u64),
) -> Result<Vec<AuditEntry<AccountId>>, Error> {
    let prefix = storage::value("AuditTrail", "Entries");
    let mut lines = Vec::new();
    let mut after: Option<Vec<u8>> = None;
    loop {
        let keys = chain.keys(&prefix, after.as_deref(), block).await?;
        let Some(last) = keys.last() else { break };
        after = Some(last.clone());
        for (key, value) in chain.values(&keys, block).await? {
            let line = value.and_then(|value| line(&key[prefix.len()..], &value));
            let unreadable = || Error::NotUnderstood("a line of the trail".into());
            lines.push(line.ok_or_else(unreadable)?);
        }
        told(lines.len() as u64);
    }
    lines.sort_unstable_by_key(|line| line.index);
    Ok(lines)
}

/// One line at a block.
pub(super) async fn one(
    chain: &Chain,
    block: H256,
    index: EntryIndex,
) -> Result<Option<AuditEntry<AccountId>>, Error> {
    let prefix = storage::value("AuditTrail", "Entries");
    let mut after: Option<Vec<u8>> = None;
    loop {
        let keys = chain.keys(&prefix, after.as_deref(), block).await?;
        let Some(last) = keys.last() else { return Ok(None) };
        after = Some(last.clone());
        if let Some(key) = keys.iter().find(|key| key.ends_with(&index.to_be_bytes())) {
            let values = chain.values(std::slice::from_ref(key), block).await?;
            return Ok(values
                .into_iter()
                .find_map(|(key, value)| line(&key[prefix.len()..], &value?)));
        }
    }
}

/// A line out of the end of its key and its value.
fn line(key: &[u8], value: &[u8]) -> Option<AuditEntry<AccountId>> {
    let rest = &mut key.get(HASH..)?;
    let subject = Option::<SubjectId>::decode(rest).ok()?;
    let number: [u8; NUMBER] = (*rest).try_into().ok()?;
    let content = EntryContent::<AccountId>::decode_all(&mut &value[..]).ok()?;
    Some(AuditEntry::of_content(EntryIndex::from_be_bytes(number), subject, content))
}
