//! Keys sort as numbers do.

use super::*;

proptest! {
    #[test]
    fn keys_sort_as_their_numbers(one: EntryIndex, other: EntryIndex) {
        let key = |index| EntryKey::from(index).encode();
        prop_assert_eq!(key(one).cmp(&key(other)), one.cmp(&other));
        prop_assert_eq!(EntryIndex::from(EntryKey::from(one)), one);
    }
}
