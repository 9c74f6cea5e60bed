//! The lane of a patient's rights calls: who goes in it, how often, and how much of a block it takes.
//!
//! Whoever may revoke may do so whatever has become of the organisation that stands behind it: an
//! organisation that is suspended, removed or out of quota takes no patient's rights along. So a rights
//! call is **free** if its signer may make it for the subject now ([`RightsLane`](crate::RightsLane)).
//! Three things keep what is free small:
//!
//! - Each who acts for a subject has free calls of its own: [`Config::MaxFreeCalls`] at a time, one of
//!   which comes back in every [`Config::FreeCallInterval`]. So a representative, or a desk, uses up
//!   nothing of the controller's. They are counted when they are dispatched, whatever comes of them.
//! - The pool holds one free call of a subject at a time.
//! - In a block they weigh no more than [`Config::FreeWeight`] together.
//!
//! Calls of this kind are of the operational class, for which a block has a reserve. So that nobody
//! fills it with calls that are not free, everything of that class weighs no more than
//! [`Config::OperationalWeight`] together, save what the rest is kept for ([`Config::Reserved`]).

use crate::{Config, OperationalUsed, Pallet, Representative, Representatives, Subject, Subjects};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
    pallet_prelude::Weight,
    traits::{Get, Time},
};
use frame_system::pallet_prelude::BlockNumberFor;
use salus_primitives::{
    identity::{Capacity, Power},
    rights::{Right, RightsCall},
    Moment, SubjectId,
};
use scale_info::TypeInfo;

/// The free calls that somebody made. Each counts for an interval, one after the other: this is the
/// moment, in milliseconds since 1970, from which none of them counts any more.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    Eq,
    PartialEq,
    Encode,
    Decode,
    DecodeWithMemTracking,
    MaxEncodedLen,
    TypeInfo,
)]
pub struct FreeCalls(pub Moment);

impl FreeCalls {
    /// With one more, unless as many as there may be at a time count already. A clock that goes back
    /// gives none back until it has come to where it was.
    pub fn with_one_more(self, most: u32, interval: Moment, now: Moment) -> Option<Self> {
        let until = self.0.max(now).checked_add(interval)?;
        (until <= Self::latest(most, interval, now)).then_some(Self(until))
    }

    /// Until when free calls can count at the most.
    pub(crate) fn latest(most: u32, interval: Moment, now: Moment) -> Moment {
        now.saturating_add(interval.saturating_mul(most.into()))
    }
}

/// What was let into a block of the operational class, by what it can weigh at most. What a call did not
/// use is not given back: it is little, and the reserve is there for sure.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    Eq,
    PartialEq,
    Encode,
    Decode,
    DecodeWithMemTracking,
    MaxEncodedLen,
    TypeInfo,
)]
pub struct OperationalUse<BlockNumber> {
    /// Into which block.
    pub block: BlockNumber,
    /// What was free.
    pub free: Weight,
    /// Everything that is counted, free or not.
    pub all: Weight,
}

impl<BlockNumber> OperationalUse<BlockNumber> {
    /// With this much more, if there is room.
    pub fn with(self, cost: Weight, most: Weight) -> Option<Self> {
        let all = self.all.checked_add(&cost).filter(|all| all.all_lte(most))?;
        Some(Self { all, ..self })
    }

    /// With this much more that is free, if there is room for free calls, and for any.
    pub fn with_free(self, cost: Weight, most_free: Weight, most: Weight) -> Option<Self> {
        let free = self.free.checked_add(&cost).filter(|free| free.all_lte(most_free))?;
        Self { free, ..self }.with(cost, most)
    }
}

/// Whose free calls a call is counted among.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Counted<AccountId> {
    /// Those of the subject's controller, whoever that is.
    Controller(FreeCalls),
    /// Those of this representative.
    Representative(AccountId, FreeCalls),
    /// Those of the custodian's desks for the subject.
    Desk(FreeCalls),
    /// Nobody's: it succeeds, and so is made once.
    Not,
}

/// A rights call that is free.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct FreeCall<AccountId> {
    /// For which subject.
    pub subject: SubjectId,
    /// Where it is counted, with it.
    pub counted: Counted<AccountId>,
}

impl<T: Config> Pallet<T> {
    /// The call, if its signer may make it now and has a free call left.
    pub(crate) fn free_call(
        RightsCall { subject, right }: RightsCall<T::AccountId>,
        signer: &T::AccountId,
    ) -> Option<FreeCall<T::AccountId>> {
        let now = T::Clock::now();
        let one_more = |made: FreeCalls| {
            made.with_one_more(T::MaxFreeCalls::get(), T::FreeCallInterval::get(), now)
        };
        let counted = match right {
            Right::TakeOver(organisation) => {
                let it = Self::find_of_age(signer, organisation, subject, now).ok()?;
                Counted::Desk(one_more(it.desk_calls)?)
            }
            Right::FinishRecovery => {
                let (_, new_controller) = Self::find_recovered(subject, now).ok()?;
                (new_controller == *signer).then_some(Counted::Not)?
            }
            right => {
                let it = Subjects::<T>::get(subject)?;
                match Self::capacity_for(&it, subject, signer, &right, now)? {
                    Capacity::Controller => Counted::Controller(one_more(it.free_calls)?),
                    Capacity::Representative { .. } => {
                        let it = Representatives::<T>::get(subject, signer)?;
                        Counted::Representative(signer.clone(), one_more(it.free_calls)?)
                    }
                }
            }
        };
        Some(FreeCall { subject, counted })
    }

    /// In which capacity the account may do this for the subject now.
    fn capacity_for(
        it: &Subject<T::AccountId>,
        subject: SubjectId,
        account: &T::AccountId,
        right: &Right<T::AccountId>,
        now: Moment,
    ) -> Option<Capacity> {
        let with = |power| Self::capacity_in(it, subject, account, power, now).ok();
        match right {
            Right::Revoke => with(Power::Revoke),
            Right::RotateController => with(Power::Rotate),
            Right::Leave => Self::capacity_to_leave(it, subject, account, now).ok(),
            Right::VetoRecovery => {
                Self::ensure_may_veto(it, account).ok().map(|()| Capacity::Controller)
            }
            Right::DismissRepresentative(_) if it.acting_controller() == Some(account) => {
                Some(Capacity::Controller)
            }
            Right::DismissRepresentative(who) => Self::representative_in(it, subject, account, now)
                .filter(|_| who == account)
                .map(|Representative { kind, by_court, .. }| Capacity::Representative {
                    kind,
                    by_court,
                }),
            Right::ContestDeath => {
                Self::ensure_may_contest(it, account, now).ok().map(|_| Capacity::Controller)
            }
            Right::TakeOver(_) | Right::FinishRecovery => None,
        }
    }

    /// Counts a free call.
    pub(crate) fn count(FreeCall { subject, counted }: FreeCall<T::AccountId>) {
        match counted {
            Counted::Controller(calls) => {
                Subjects::<T>::mutate_extant(subject, |it| it.free_calls = calls);
            }
            Counted::Desk(calls) => {
                Subjects::<T>::mutate_extant(subject, |it| it.desk_calls = calls);
            }
            Counted::Representative(account, calls) => {
                Representatives::<T>::mutate(subject, account, |it| {
                    if let Some(it) = it {
                        it.free_calls = calls;
                    }
                });
            }
            Counted::Not => {}
        }
    }

    /// What was let into this block so far.
    pub(crate) fn operational_use() -> OperationalUse<BlockNumberFor<T>> {
        let block = frame_system::Pallet::<T>::block_number();
        Some(OperationalUsed::<T>::get())
            .filter(|used| used.block == block)
            .unwrap_or(OperationalUse { block, free: Weight::zero(), all: Weight::zero() })
    }
}
