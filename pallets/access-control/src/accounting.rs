//! What is told of disclosures, batches and halves, and how they are pruned.

use crate::{
    AccessBatches, Config, Demand, Demands, Denials, Disclosure, Disclosures, Error, Event, Half,
    OwedHalves, Pallet, PostedBatch, PostedHalf, PostedUntil, Prunable, SealedHalves,
};
use alloc::{collections::BTreeSet, vec::Vec};
use frame_support::{
    dispatch::DispatchResult,
    ensure,
    traits::{Get, Time},
};
use salus_primitives::{
    access_batch::{Shown, SubjectProof},
    allowance::Holdings,
    disclosure::Recipient,
    traits::{Allowances, Organisations},
    AccessBatchId, DisclosureId, Moment, OrganisationId, SealedHalfId, SubjectId,
};

/// The first `limit` of them in their order.
pub(crate) fn page<Item: Ord>(items: impl Iterator<Item = Item>, limit: usize) -> BTreeSet<Item> {
    let mut page = BTreeSet::new();
    for item in items {
        page.insert(item);
        if page.len() > limit {
            page.pop_last();
        }
    }
    page
}

/// What the runtime API answers.
impl<T: Config> Pallet<T> {
    /// How many a page holds of whoever asks for so many.
    pub(crate) fn limit(limit: u32) -> usize {
        limit.min(T::MaxPageSize::get()) as usize
    }

    /// A disclosure, until it is pruned.
    pub fn disclosure(subject: SubjectId, id: DisclosureId) -> Option<Disclosure> {
        Disclosures::<T>::get(subject, id)
    }

    /// The disclosures about a subject with ids above `after`, by id, at most `limit` and never more than
    /// [`Config::MaxPageSize`].
    ///
    /// It goes through all the subject's disclosures: off chain only.
    pub fn disclosures(
        subject: SubjectId,
        after: Option<DisclosureId>,
        limit: u32,
    ) -> Vec<(DisclosureId, Disclosure)> {
        let ids = Disclosures::<T>::iter_key_prefix(subject).filter(|id| Some(*id) > after);
        page(ids, Self::limit(limit))
            .into_iter()
            .filter_map(|id| Some((id, Disclosures::<T>::get(subject, id)?)))
            .collect()
    }

    /// A half that is sealed still.
    pub fn sealed_half(organisation: OrganisationId, id: SealedHalfId) -> Option<PostedHalf> {
        SealedHalves::<T>::get(organisation, id)
    }

    /// A batch of accesses, until it is pruned.
    pub fn access_batch(organisation: OrganisationId, id: AccessBatchId) -> Option<PostedBatch> {
        AccessBatches::<T>::get(organisation, id)
    }

    /// The batches of an organisation with ids above `after`, by id, at most `limit` and never more than
    /// [`Config::MaxPageSize`].
    ///
    /// It goes through all the organisation's batches: off chain only.
    pub fn access_batches(
        organisation: OrganisationId,
        after: Option<AccessBatchId>,
        limit: u32,
    ) -> Vec<(AccessBatchId, PostedBatch)> {
        let ids = AccessBatches::<T>::iter_key_prefix(organisation).filter(|id| Some(*id) > after);
        page(ids, Self::limit(limit))
            .into_iter()
            .filter_map(|id| Some((id, AccessBatches::<T>::get(organisation, id)?)))
            .collect()
    }

    /// The first moment about which an organisation has posted no accesses. `None` if it never posted.
    pub fn posted_until(organisation: OrganisationId) -> Option<Moment> {
        PostedUntil::<T>::get(organisation)
    }

    /// What a proof shows of a subject in a batch. `None` if there is no such batch, or it was pruned.
    pub fn shows(
        organisation: OrganisationId,
        id: AccessBatchId,
        subject: SubjectId,
        proof: &SubjectProof,
    ) -> Option<Shown> {
        let posted = AccessBatches::<T>::get(organisation, id)?;
        Some(posted.batch.shows(organisation, subject, proof))
    }

    /// The latest demand of a subject's leaves toward an organisation.
    pub fn demand(subject: SubjectId, organisation: OrganisationId) -> Option<Demand> {
        Demands::<T>::get(subject, organisation)
    }

    /// The halves that an organisation owes past their deadlines, with these, in the order of the halves
    /// from after the given one: at most `limit` and never more than [`Config::MaxPageSize`].
    ///
    /// It goes through all that the organisation owes: off chain only.
    pub fn open_halves(
        organisation: OrganisationId,
        after: Option<Half>,
        limit: u32,
    ) -> Vec<(Half, Moment)> {
        let now = T::Clock::now();
        let sealed = SealedHalves::<T>::iter_prefix(organisation).map(|(id, it)| {
            (Half::Sealed(id), it.posted_at.saturating_add(T::MaxSuspension::get()))
        });
        let batches = PostedUntil::<T>::get(organisation)
            .filter(|_| T::Organisations::kind(organisation).is_some())
            .map(|until| (Half::Batches, until.saturating_add(T::BatchDeadline::get())));
        let owed = OwedHalves::<T>::iter_prefix(organisation);
        let open = owed
            .chain(sealed)
            .chain(batches)
            .filter(|(half, deadline)| *deadline <= now && Some(*half) > after);
        page(open, Self::limit(limit)).into_iter().collect()
    }

    /// The halves about a subject that are owed past their deadlines, with who owes them and these, in the
    /// order of half and organisation from after the given ones: at most `limit` and never more than
    /// [`Config::MaxPageSize`]. What is sealed is not told, nor whether anything is.
    ///
    /// It goes through all the subject's disclosures and demands: off chain only.
    pub fn open_halves_about(
        subject: SubjectId,
        after: Option<(Half, OrganisationId)>,
        limit: u32,
    ) -> Vec<(Half, OrganisationId, Moment)> {
        let now = T::Clock::now();
        let of_disclosures = Disclosures::<T>::iter_prefix(subject).filter_map(|(id, it)| {
            let Recipient::Member(recipient) = it.new.recipient else { return None };
            it.half.is_awaited().then_some((Half::Disclosure(subject, id), recipient))
        });
        let of_demands = Demands::<T>::iter_prefix(subject)
            .filter(|(_, it)| it.answer.is_none())
            .map(|(organisation, _)| (Half::Leaves(subject), organisation));
        let open = of_disclosures.chain(of_demands).filter(|it| Some(*it) > after).filter_map(
            |(half, organisation)| {
                let deadline = OwedHalves::<T>::get(organisation, half)?;
                (deadline <= now).then_some((half, organisation, deadline))
            },
        );
        page(open, Self::limit(limit)).into_iter().collect()
    }
}

impl<T: Config> Pallet<T> {
    /// Removes what has been kept long enough.
    pub(crate) fn do_prune_accounting(items: &[Prunable]) -> DispatchResult {
        let now = T::Clock::now();
        ensure!(!items.is_empty(), Error::<T>::NothingToPrune);
        let mut named = BTreeSet::new();
        let mut released = Holdings::default();
        for item in items {
            // Named twice, it would not be there the second time.
            ensure!(named.insert(item), Error::<T>::ItemNotFound);
            let (kept_until, holdings) = Self::kept(item).ok_or(Error::<T>::ItemNotFound)?;
            ensure!(kept_until <= now, Error::<T>::NotPrunable);
            released.extend([holdings]);
        }

        items.iter().for_each(Self::remove);
        for (organisation, bytes) in released {
            T::Allowances::release(organisation, bytes);
        }
        Self::deposit_event(Event::AccountingPruned { count: items.len() as u32 });
        Ok(())
    }

    /// Until when the item is kept, and who holds how many bytes for it.
    fn kept(item: &Prunable) -> Option<(Moment, (OrganisationId, u64))> {
        let retained = |since: Moment| since.saturating_add(T::AccountingRetention::get());
        let with_half = |bytes: u64, is_owed: bool| {
            if is_owed {
                bytes.saturating_add(Self::bytes_of_owed())
            } else {
                bytes
            }
        };
        Some(match *item {
            Prunable::Disclosure(subject, id) => {
                let it = Disclosures::<T>::get(subject, id)?;
                let bytes = with_half(Self::bytes_of_disclosure(), it.half.is_awaited());
                (retained(it.posted_at), (it.source, bytes))
            }
            Prunable::SealedHalf(organisation, id) => {
                let it = SealedHalves::<T>::get(organisation, id)?;
                (retained(it.posted_at), (organisation, Self::bytes_of_sealed()))
            }
            Prunable::AccessBatch(organisation, id) => {
                let it = AccessBatches::<T>::get(organisation, id)?;
                (retained(it.posted_at), (organisation, Self::bytes_of_access_batch()))
            }
            Prunable::Demand(subject, organisation) => {
                let it = Demands::<T>::get(subject, organisation)?;
                let bytes = with_half(Self::bytes_of_demand(), it.answer.is_none());
                (retained(it.demanded_at), (it.sponsor, bytes))
            }
            Prunable::Denials(organisation, subject) => {
                let until = Denials::<T>::get(organisation, subject)?;
                (until, (organisation, Self::bytes_of_denials()))
            }
        })
    }

    fn remove(item: &Prunable) {
        match *item {
            Prunable::Disclosure(subject, id) => {
                let it = Disclosures::<T>::take(subject, id);
                if let Some(Recipient::Member(recipient)) = it.map(|it| it.new.recipient) {
                    OwedHalves::<T>::remove(recipient, Half::Disclosure(subject, id));
                }
            }
            Prunable::SealedHalf(organisation, id) => SealedHalves::<T>::remove(organisation, id),
            Prunable::AccessBatch(organisation, id) => AccessBatches::<T>::remove(organisation, id),
            Prunable::Demand(subject, organisation) => {
                Demands::<T>::remove(subject, organisation);
                OwedHalves::<T>::remove(organisation, Half::Leaves(subject));
            }
            Prunable::Denials(organisation, subject) => {
                Denials::<T>::remove(organisation, subject);
            }
        }
    }
}
