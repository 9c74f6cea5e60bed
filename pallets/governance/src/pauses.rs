//! Classes of calls are paused for a while.

use crate::{CallClasses, Config, Error, Event, Pallet, Pause, Pauses};
use frame_support::{
    ensure,
    pallet_prelude::{DispatchResult, Get},
    traits::Time,
};
use salus_primitives::{
    audit::{AuditKind, AuditObject},
    governance::CallClass,
    traits::AuditSink,
    Moment,
};

impl<T: Config> Pallet<T> {
    pub(crate) fn do_pause(class: CallClass, duration: Moment) -> DispatchResult {
        ensure!(duration > 0 && duration <= T::MaxPause::get(), Error::<T>::DurationInvalid);
        let now = T::Clock::now();
        let until = now.saturating_add(duration);
        let mut pauses = Pauses::<T>::get();
        ensure!(
            pauses.iter().all(|it| it.class != class || it.until < until),
            Error::<T>::NotChanged
        );
        pauses.retain(|it| it.class != class && now < it.until);
        // There is room for one of each class.
        pauses.try_push(Pause { class, until }).map_err(|_| Error::<T>::NotChanged)?;

        Pauses::<T>::put(pauses);
        T::AuditTrail::append(Self::entry_of_governance(
            AuditKind::CallsPaused,
            AuditObject::Calls(class),
        ));
        Self::deposit_event(Event::Paused { class, until });
        Ok(())
    }

    pub(crate) fn do_lift_pause(class: CallClass) -> DispatchResult {
        ensure!(Self::is_paused(class), Error::<T>::NotPaused);

        Pauses::<T>::mutate(|pauses| pauses.retain(|it| it.class != class));
        T::AuditTrail::append(Self::entry_of_governance(
            AuditKind::PauseLifted,
            AuditObject::Calls(class),
        ));
        Self::deposit_event(Event::PauseLifted { class });
        Ok(())
    }

    /// Whether calls of the class are paused now.
    pub fn is_paused(class: CallClass) -> bool {
        let now = T::Clock::now();
        Pauses::<T>::get().iter().any(|it| it.class == class && now < it.until)
    }

    /// Whether the call is of a class that is paused now. What it wraps is not looked at.
    pub(crate) fn is_call_paused(call: &T::RuntimeCall) -> bool {
        T::CallClasses::class(call).is_some_and(Self::is_paused)
    }
}
