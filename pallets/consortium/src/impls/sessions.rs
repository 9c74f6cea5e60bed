//! Who makes the blocks of a session, and who made none.

use crate::{Authored, CollatorKeys, Collators, Config, Event, FallbackCollators, Pallet};
use alloc::vec::Vec;
use frame_support::traits::{FindAuthor, Get};
use salus_primitives::{
    audit::{AuditKind, AuditObject, NewEntry},
    traits::AuditSink,
};

impl<T: Config> Pallet<T> {
    /// Notes who made the present block. One small value is read, and written once for each author in a
    /// session.
    pub(crate) fn note_author() {
        let digest = frame_system::Pallet::<T>::digest();
        let author =
            T::FindAuthor::find_author(digest.logs.iter().filter_map(|log| log.as_pre_runtime()));
        if let Some(place) = author.filter(|place| *place < T::MaxCollators::get()) {
            let (before, bit) = (Authored::<T>::get(), 1 << place);
            if before & bit == 0 {
                Authored::<T>::put(before | bit);
            }
        }
    }

    /// A session ends that had this collator set: the seats of those who made no block in it fall idle.
    /// A suspended organisation's does not: its collator is not wanted.
    ///
    /// Where no block at all is known to be somebody's, nothing is known of anybody. Weighed by whoever
    /// calls it at a session's end, who takes the whole block for it.
    pub fn end_session(set: &[T::AccountId]) {
        let authored = Authored::<T>::take();
        if authored == 0 {
            return;
        }
        let absent = (0..u128::BITS).zip(set).filter(|(place, _)| authored & (1 << place) == 0);
        let mut seats = Collators::<T>::get();
        let mut fell_idle = Vec::new();
        for (_, collator) in absent {
            let seat = seats.iter_mut().find(|seat| {
                seat.collator == *collator && !seat.is_idle && Self::is_active(seat.organisation)
            });
            if let Some(seat) = seat {
                seat.is_idle = true;
                fell_idle.push(seat.clone());
            }
        }
        if fell_idle.is_empty() {
            return;
        }
        Collators::<T>::put(seats);
        for seat in fell_idle {
            T::AuditTrail::append(NewEntry {
                organisation: Some(seat.organisation),
                object: AuditObject::Account(seat.collator.clone()),
                ..NewEntry::of(AuditKind::SeatFellIdle)
            });
            Self::deposit_event(Event::SeatFellIdle {
                organisation: seat.organisation,
                collator: seat.collator,
            });
        }
    }

    /// The collators of the next session that is decided: those of the seats that count and have session
    /// keys; where these are too few, the fallback collators with session keys behind them. `None` where
    /// they are too few all the same: the old set stays then, for with nobody the chain would stand
    /// still.
    pub fn next_set() -> Option<Vec<T::AccountId>> {
        let is_enough = |set: &Vec<T::AccountId>| set.len() >= T::MinCollators::get() as usize;
        let mut set = Self::collators();
        set.retain(T::SessionKeys::are_registered);
        if !is_enough(&set) {
            let fallbacks = FallbackCollators::<T>::get()
                .into_iter()
                .filter(|it| Self::is_active(it.organisation))
                .map(|it| it.collator)
                .filter(T::SessionKeys::are_registered);
            set.extend(fallbacks);
        }
        is_enough(&set).then_some(set)
    }

    /// The collators that active organisations named and that are not idle, in the order of naming.
    pub fn collators() -> Vec<T::AccountId> {
        Collators::<T>::get()
            .into_iter()
            .filter(|seat| !seat.is_idle && Self::is_active(seat.organisation))
            .map(|seat| seat.collator)
            .collect()
    }

    /// Whether the account may register session keys: an active organisation named it to produce
    /// blocks, also where its seat is idle, or runs it as a fallback collator.
    pub fn is_collator(account: &T::AccountId) -> bool {
        let seats = Collators::<T>::get();
        let fallbacks = FallbackCollators::<T>::get();
        seats
            .iter()
            .map(|seat| (seat.organisation, &seat.collator))
            .chain(fallbacks.iter().map(|it| (it.organisation, &it.collator)))
            .any(|(organisation, collator)| collator == account && Self::is_active(organisation))
    }
}
