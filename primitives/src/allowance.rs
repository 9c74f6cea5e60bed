//! How many bytes a stored item takes of an organisation's allowance.
//!
//! Nobody on Salus pays a deposit. Instead whatever is stored counts against the organisation that
//! stands behind whoever stored it, until it is deleted
//! ([`Allowances`](crate::traits::Allowances)). The same item is always counted alike, whichever pallet
//! keeps it: its key and its value in SCALE, and [`ITEM`] beside. An item whose size hardly changes is
//! counted at its longest ([`bytes_at_most`]), so that it is counted where it is made and where it is
//! deleted and nowhere between; one that varies, as it is ([`bytes_of`]). Whoever makes a stored type
//! longer owes a migration that counts anew: what was held for an item is given back as it is counted
//! then.
//!
//! The lines of the audit trail are not counted. They are never deleted, and nobody could make room
//! again; that a line is written at all is limited by the quota of weight of whoever causes it.

use crate::ids::OrganisationId;
use alloc::collections::{btree_map, BTreeMap};
use codec::{Encode, MaxEncodedLen};

/// What an item takes beside its key and its value: the hash of the map's name with which its key
/// begins, 32 bytes, and the hashes of up to three parts of the key, 16 bytes each. It is counted whole
/// also where a map hashes less, so that no item is counted below what is stored.
pub const ITEM: u64 = 32 + 3 * 16;

/// How many bytes an item takes at its longest.
pub fn bytes_at_most<Key: MaxEncodedLen, Value: MaxEncodedLen>() -> u64 {
    item(Key::max_encoded_len(), Value::max_encoded_len())
}

/// How many bytes an item takes as it is.
pub fn bytes_of(key: &impl Encode, value: &impl Encode) -> u64 {
    item(key.encoded_size(), value.encoded_size())
}

fn item(key: usize, value: usize) -> u64 {
    ITEM.saturating_add(key as u64).saturating_add(value as u64)
}

/// How many bytes organisations store, each its own. Whoever stores nothing is not among them.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Holdings(BTreeMap<OrganisationId, u64>);

impl Holdings {
    /// How many bytes the organisation stores.
    pub fn of(&self, organisation: OrganisationId) -> u64 {
        self.0.get(&organisation).copied().unwrap_or_default()
    }
}

impl Extend<(OrganisationId, u64)> for Holdings {
    fn extend<I: IntoIterator<Item = (OrganisationId, u64)>>(&mut self, items: I) {
        for (organisation, bytes) in items.into_iter().filter(|(_, bytes)| *bytes > 0) {
            let stored = self.0.entry(organisation).or_default();
            *stored = stored.saturating_add(bytes);
        }
    }
}

impl FromIterator<(OrganisationId, u64)> for Holdings {
    fn from_iter<I: IntoIterator<Item = (OrganisationId, u64)>>(items: I) -> Self {
        let mut holdings = Self::default();
        holdings.extend(items);
        holdings
    }
}

impl IntoIterator for Holdings {
    type Item = (OrganisationId, u64);
    type IntoIter = btree_map::IntoIter<OrganisationId, u64>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use sp_core::{bounded::BoundedVec, ConstU32};

    type Few = BoundedVec<u64, ConstU32<4>>;

    #[test]
    fn an_item_is_counted_with_its_key_and_its_value() {
        assert_eq!(bytes_at_most::<(u32, u64), Few>(), ITEM + 12 + 33);
        let two: Few = vec![1, 2].try_into().expect("two");
        assert_eq!(bytes_of(&(1u32, 2u64), &two), ITEM + 12 + 17);
        assert_eq!(bytes_of(&(), &()), ITEM);
    }

    #[test]
    fn what_an_organisation_stores_is_added_up() {
        let (one, two, nobody) = (OrganisationId(1), OrganisationId(2), OrganisationId(3));
        let mut holdings: Holdings =
            [(two, 5), (one, 1), (two, 6), (nobody, 0)].into_iter().collect();
        assert_eq!([one, two, nobody].map(|it| holdings.of(it)), [1, 11, 0]);
        holdings.extend([(one, u64::MAX)]);
        assert_eq!(holdings.into_iter().collect::<Vec<_>>(), [(one, u64::MAX), (two, 11)]);
    }
}
