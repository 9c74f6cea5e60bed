//! What lies under a key, as a call changes it before it writes anything.

use crate::{Config, ConsentKey, Consents, Error, Overview, Overviews, Pallet, Shadows};
use alloc::vec::Vec;
use frame_support::{
    ensure,
    pallet_prelude::{BoundedVec, Get},
};
use salus_primitives::{
    allowance::Holdings,
    consent::{ConsentDecision, GrantedBy, Grantee, LiveConsent},
    traits::Allowances,
    ConsentId, Moment, OrganisationId, OrganisationKind,
};

/// The consents under one key and the overview of their epoch, in memory. What is changed here is
/// written by [`Shelf::write`], or not at all.
pub(crate) struct Shelf<T: Config> {
    key: ConsentKey<T::AccountId>,
    live: BoundedVec<LiveConsent, T::MaxConsentsPerKey>,
    /// `None` where it is written with another key of the same epoch.
    overview: Option<Overview<T::AccountId>>,
    released: Holdings,
    /// Who stands behind what was put in, with how many bytes, and whether in the overview's room.
    held: Option<(OrganisationId, u64, bool)>,
}

impl<T: Config> Shelf<T> {
    /// What lies under the key now.
    pub fn of(key: ConsentKey<T::AccountId>) -> Self {
        let (subject, epoch, grantee) = &key;
        let live = Consents::<T>::get((subject, epoch, grantee));
        let overview = Some(Overviews::<T>::get(subject, epoch));
        Self { key, live, overview, released: Holdings::default(), held: None }
    }

    /// The consents, the oldest first.
    pub fn live(&self) -> &[LiveConsent] {
        &self.live
    }

    /// Whether no consent of the epoch is left, but room.
    pub fn is_idle(&self) -> bool {
        self.overview.as_ref().is_some_and(Overview::is_idle)
    }

    /// Takes one out.
    pub fn take(&mut self, id: ConsentId) -> Result<LiveConsent, Error<T>> {
        let place = Pallet::<T>::place_of(&self.live, id)?;
        let taken = self.live.remove(place);
        if let Some(overview) = &mut self.overview {
            overview.forget(&taken);
        }
        let bytes = self.bytes(&taken);
        let overview = self.overview.as_mut().filter(|_| is_in_room(&taken));
        if !overview.is_some_and(|overview| overview.leave_room(taken.sponsor, bytes)) {
            self.released.extend([(taken.sponsor, bytes)]);
        }
        Ok(taken)
    }

    /// Takes all out but these, and tells how many those were.
    pub fn retain(&mut self, stays: impl Fn(&LiveConsent) -> bool) -> u32 {
        let gone = self.live.iter().filter(|it| !stays(it)).map(|it| it.id);
        let gone: Vec<_> = gone.collect();
        gone.into_iter().filter(|id| self.take(*id).is_ok()).count() as u32
    }

    /// Puts one in, in the place of what of its sponsor's has expired there, if there is a place.
    /// Others' expired consents wait to be pruned: what is put in counts against one organisation.
    pub fn put(&mut self, new: LiveConsent, now: Moment) -> Result<(), Error<T>> {
        self.retain(|it| it.sponsor != new.sponsor || !it.period().has_ended(now));
        ensure!(!self.live.is_full(), Error::<T>::KeyFull);
        if let Some(overview) = &mut self.overview {
            overview.note(&self.key.2, &new, T::MaxConsents::get())?;
        }
        self.held = Some((new.sponsor, self.bytes(&new), is_in_room(&new)));
        // What waited has an older number than what was granted meanwhile.
        let place = self.live.partition_point(|it| it.id < new.id);
        self.live.try_insert(place, new).map_err(|_| Error::<T>::KeyFull)
    }

    /// Gives back what a capture or a proposal took that is gone by the same call.
    pub fn give_back(&mut self, organisation: OrganisationId, bytes: u64) {
        self.released.extend([(organisation, bytes)]);
    }

    /// Which denies shadow the consent, if it permits. `kind` is that of the grantee's organisation, if
    /// it is one organisation.
    pub fn shadows(&self, kind: Option<OrganisationKind>, live: &LiveConsent) -> Shadows {
        match (live.open(), &self.overview) {
            (Some(consent), Some(overview)) if consent.decision == ConsentDecision::Permit => {
                overview.shadows(&self.key.2, kind, consent)
            }
            _ => Shadows::default(),
        }
    }

    /// Writes it with one more put under another key of the same subject and epoch, if there is a place
    /// and room.
    pub fn move_to(
        mut self,
        grantee: Grantee<T::AccountId>,
        new: LiveConsent,
        now: Moment,
    ) -> Result<(), Error<T>> {
        if self.key.2 == grantee {
            self.put(new, now)?;
            return self.write().map(|_| ());
        }
        let (subject, epoch, _) = self.key;
        let live = Consents::<T>::get((subject, epoch, &grantee));
        let mut there = Self {
            key: (subject, epoch, grantee),
            live,
            overview: self.overview.take(),
            released: core::mem::take(&mut self.released),
            held: None,
        };
        there.put(new, now)?;
        there.write()?;
        self.write().map(|_| ())
    }

    /// Writes it, and gives back all room where no consent of the epoch is left.
    pub fn clear(mut self) -> Result<(), Error<T>> {
        let idle = self.overview.as_mut().filter(|overview| overview.is_idle());
        let room = idle.and_then(|overview| overview.room.take());
        self.released.extend(room.map(|room| (room.organisation, room.bytes)));
        self.write().map(|_| ())
    }

    /// Writes it, if there is room for what was put in, and hands back the key. Where nothing was,
    /// there always is.
    pub fn write(mut self) -> Result<ConsentKey<T::AccountId>, Error<T>> {
        let held = self.settle_room();
        if let Some((sponsor, bytes)) = held {
            T::Allowances::exchange(sponsor, self.released.of(sponsor), bytes)?;
        }
        let sponsor = held.map(|(sponsor, _)| sponsor);
        for (organisation, bytes) in self.released {
            if Some(organisation) != sponsor {
                T::Allowances::release(organisation, bytes);
            }
        }
        let (subject, epoch, grantee) = &self.key;
        if self.live.is_empty() {
            Consents::<T>::remove((subject, epoch, grantee));
        } else {
            Consents::<T>::insert((subject, epoch, grantee), self.live);
        }
        match self.overview {
            None => {}
            Some(overview) if overview.is_empty() => Overviews::<T>::remove(subject, epoch),
            Some(overview) => Overviews::<T>::insert(subject, epoch, overview),
        }
        Ok(self.key)
    }

    /// Takes room for what was put in, and gives back what is left too much. Tells who must be held to
    /// how many bytes more.
    fn settle_room(&mut self) -> Option<(OrganisationId, u64)> {
        let mut held = self.held.map(|(sponsor, bytes, _)| (sponsor, bytes));
        let Some(overview) = &mut self.overview else { return held };
        if let Some((sponsor, bytes, true)) = self.held {
            let (more, others) = overview.take_room(sponsor, bytes);
            self.released.extend(others.map(|room| (room.organisation, room.bytes)));
            held = Some((sponsor, more));
        }
        let surplus = overview.surplus_room();
        self.released.extend(surplus.map(|room| (room.organisation, room.bytes)));
        held
    }

    fn bytes(&self, live: &LiveConsent) -> u64 {
        let (subject, epoch, grantee) = &self.key;
        Pallet::<T>::bytes_of_consent(*subject, *epoch, grantee, live)
    }
}

/// Whether the consent is one of those for which the custodian is held to room. What a desk captured is
/// counted as it is: against whichever organisation's it was.
fn is_in_room(live: &LiveConsent) -> bool {
    !matches!(live.by, GrantedBy::Desk(_))
}
