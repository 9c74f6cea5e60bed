//! What the pallet's items take of the custodian's allowance, each at its longest.

use crate::{
    Config, Guardianship, Guardianships, KeyHash, KeyHashes, Pallet, Paper, Recoveries, Recovery,
    Representative, Subject,
};
use salus_primitives::{
    allowance::bytes_at_most, signed_payload::UsedPayload, traits::Sponsors, OrganisationId,
    SubjectId,
};
use sp_core::H256;

impl<T: Config> Pallet<T> {
    /// A subject, apart from whoever acts for it.
    pub(crate) fn bytes_of_subject() -> u64 {
        bytes_at_most::<SubjectId, Subject<T::AccountId>>()
    }

    /// A controller: its place in the index, and the custodian's standing behind it.
    pub(crate) fn bytes_of_controller() -> u64 {
        bytes_at_most::<T::AccountId, SubjectId>().saturating_add(T::Sponsors::bytes_of_ground())
    }

    /// A representative, who is engaged.
    pub(crate) fn bytes_of_representative() -> u64 {
        bytes_at_most::<(SubjectId, T::AccountId), Representative>()
            .saturating_add(Self::bytes_of_engaged())
    }

    /// So many guardians of a subject, who are engaged.
    pub(crate) fn bytes_of_guardians(count: usize) -> u64 {
        match count as u64 {
            0 => 0,
            count => bytes_at_most::<SubjectId, Guardianship<T::AccountId>>()
                .saturating_add(Self::bytes_of_engaged().saturating_mul(count)),
        }
    }

    /// A recovery that is under way, whose new controller is engaged.
    pub(crate) fn bytes_of_recovery() -> u64 {
        bytes_at_most::<SubjectId, Recovery<T::AccountId>>()
            .saturating_add(Self::bytes_of_engaged())
    }

    /// The hash of a subject's key.
    pub(crate) fn bytes_of_key_hash() -> u64 {
        bytes_at_most::<SubjectId, KeyHash>()
    }

    /// A paper that waits, with the place that it keeps for whom it appoints. It counts against the
    /// organisation that recorded it.
    pub(crate) fn bytes_of_paper() -> u64 {
        bytes_at_most::<(SubjectId, OrganisationId), Paper<T::AccountId>>()
            .saturating_add(bytes_at_most::<T::AccountId, SubjectId>())
    }

    /// Everything that counts against the custodian of a subject, save used payloads.
    pub(crate) fn bytes_held_for(subject: SubjectId, it: &Subject<T::AccountId>) -> u64 {
        let representatives = u64::from(it.representatives).saturating_add(it.court_named.into());
        let guardians = Guardianships::<T>::get(subject).map_or(0, |it| it.guardians.len());
        [
            Self::bytes_of_subject(),
            it.controller.as_ref().map_or(0, |_| Self::bytes_of_controller()),
            Self::bytes_of_representative().saturating_mul(representatives),
            Self::bytes_of_guardians(guardians),
            Recoveries::<T>::get(subject).map_or(0, |_| Self::bytes_of_recovery()),
            KeyHashes::<T>::get(subject).map_or(0, |_| Self::bytes_of_key_hash()),
        ]
        .into_iter()
        .fold(0, u64::saturating_add)
    }

    /// A payload that was used.
    pub(crate) fn bytes_of_payload() -> u64 {
        bytes_at_most::<H256, UsedPayload>()
    }

    /// Somebody's engagement, and the custodian's standing behind it.
    fn bytes_of_engaged() -> u64 {
        bytes_at_most::<T::AccountId, SubjectId>().saturating_add(T::Sponsors::bytes_of_ground())
    }
}
