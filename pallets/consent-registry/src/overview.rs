//! What of all a subject's consents must be known at once: how many there are, which deny, and which
//! programmes they name.

use crate::{rank::may_lift, Error, Room};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use core::fmt::Debug;
use frame_support::{
    ensure,
    pallet_prelude::{BoundedVec, ConstU32},
};
use salus_primitives::{
    consent::{Consent, ConsentDecision, GrantedBy, Grantee, LiveConsent, Region},
    Code, CodeSet, ConsentId, Moment, OrganisationId, OrganisationKind, Period, ProgrammeId,
};
use scale_info::TypeInfo;

/// How many denies of a subject the register holds at most.
pub const MAX_DENIES: u32 = 32;

/// How many research programmes a subject's consents name at most, so that a decision reads no more.
pub const MAX_PROGRAMMES_NAMED: u32 = 8;

/// How many denies the event of a grant names at most.
pub const MAX_SHADOWS: u32 = 8;

/// Denies that shadow a permit: the oldest first.
pub type Shadows = BoundedVec<ConsentId, ConstU32<MAX_SHADOWS>>;

/// A deny, as far as those must know who do not read the key under which it lies.
#[derive(
    Clone, Debug, Eq, PartialEq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct DenyMark<AccountId> {
    /// Its number.
    pub consent: ConsentId,
    /// Whom it speaks about.
    pub grantee: Grantee<AccountId>,
    /// When it holds.
    pub period: Period,
    /// Who stated it.
    pub by: GrantedBy,
    /// What it is about; `None` where that is sealed.
    pub region: Option<Region>,
}

/// What must be known at once of all the consents that a subject stated in an epoch. What is over is
/// part of it until its place is needed or somebody prunes it.
#[derive(
    Clone, Debug, Eq, PartialEq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Overview<AccountId> {
    /// How many there are.
    pub consents: u32,
    /// Those that deny, in the order of their numbers.
    pub denies: BoundedVec<DenyMark<AccountId>, ConstU32<MAX_DENIES>>,
    /// The research programmes that they name, in the order of their numbers, and how many name each.
    pub programmes: BoundedVec<(ProgrammeId, u32), ConstU32<MAX_PROGRAMMES_NAMED>>,
    /// What the custodian is held to beside what they take.
    pub room: Option<Room>,
}

impl<AccountId> Default for Overview<AccountId> {
    fn default() -> Self {
        Self { consents: 0, denies: BoundedVec::new(), programmes: BoundedVec::new(), room: None }
    }
}

impl<AccountId: Clone + Debug + Eq> Overview<AccountId> {
    /// Takes a consent in, if the subject may state one more.
    pub(crate) fn note<T>(
        &mut self,
        grantee: &Grantee<AccountId>,
        live: &LiveConsent,
        max_consents: u32,
    ) -> Result<(), Error<T>> {
        ensure!(self.consents < max_consents, Error::<T>::TooManyConsents);
        if live.decision() == ConsentDecision::Deny {
            let mark = DenyMark {
                consent: live.id,
                grantee: grantee.clone(),
                period: *live.period(),
                by: live.by,
                region: live.open().map(|consent| consent.region),
            };
            let place = self.denies.partition_point(|it| it.consent < live.id);
            self.denies.try_insert(place, mark).map_err(|_| Error::<T>::TooManyDenies)?;
        }
        if let Some(programme) = live.open().and_then(|consent| consent.programme) {
            match self.programmes.binary_search_by_key(&programme, |(named, _)| *named) {
                Ok(place) => {
                    if let Some((_, count)) = self.programmes.get_mut(place) {
                        *count = count.saturating_add(1);
                    }
                }
                Err(place) => self
                    .programmes
                    .try_insert(place, (programme, 1))
                    .map_err(|_| Error::<T>::TooManyProgrammesNamed)?,
            }
        }
        self.consents = self.consents.saturating_add(1);
        Ok(())
    }

    /// Leaves a consent out that is gone.
    pub(crate) fn forget(&mut self, live: &LiveConsent) {
        self.consents = self.consents.saturating_sub(1);
        self.denies.retain(|it| it.consent != live.id);
        if let Some(programme) = live.open().and_then(|consent| consent.programme) {
            for (named, count) in self.programmes.iter_mut() {
                if *named == programme {
                    *count = count.saturating_sub(1);
                }
            }
            self.programmes.retain(|(_, count)| *count > 0);
        }
    }

    /// Whether nothing is left, nor room.
    pub(crate) fn is_empty(&self) -> bool {
        self.consents == 0 && self.room.is_none()
    }

    /// Whether no consent is left, but room.
    pub(crate) fn is_idle(&self) -> bool {
        self.consents == 0 && self.room.is_some()
    }

    /// Whether whoever acts as this may lift every deny that is not over.
    pub(crate) fn may_all_be_lifted(&self, by: GrantedBy, now: Moment) -> bool {
        self.denies.iter().all(|it| it.period.has_ended(now) || may_lift(by, it.by))
    }

    /// Whether a practitioner of the organisation is denied anything now.
    pub(crate) fn denies_a_practitioner_of(
        &self,
        organisation: OrganisationId,
        now: Moment,
    ) -> bool {
        self.denies.iter().any(|it| {
            it.period.contains(now)
                && matches!(&it.grantee, Grantee::Practitioner { organisation: of, .. } if *of == organisation)
        })
    }

    /// The denies that may override part of what a new permit opens, as many as an event names.
    /// `kind` is that of the grantee's organisation, if it is one organisation. What cannot be told
    /// here, such as who has which role, which data bears which tag, and what is sealed, may be.
    pub(crate) fn shadows(
        &self,
        grantee: &Grantee<AccountId>,
        kind: Option<OrganisationKind>,
        permit: &Consent,
    ) -> Shadows {
        let shadows: Vec<_> = self
            .denies
            .iter()
            .filter(|deny| overlap(&deny.period, &permit.period))
            .filter(|deny| may_mean_the_same(grantee, kind, &deny.grantee))
            .filter(|deny| deny.region.is_none_or(|region| may_override(&region, &permit.region)))
            .map(|deny| deny.consent)
            .collect();
        BoundedVec::truncate_from(shadows)
    }
}

/// Whether somebody may be meant by both. `kind` is that of the one organisation which the first
/// grantee means, if it means one.
fn may_mean_the_same<AccountId: Eq>(
    one: &Grantee<AccountId>,
    kind: Option<OrganisationKind>,
    other: &Grantee<AccountId>,
) -> bool {
    use Grantee::{Everyone, Kind, Practitioner};
    if let (Some(organisation), Some(of_other)) = (one.organisation(), other.organisation()) {
        let same_person = match (one, other) {
            (Practitioner { account, .. }, Practitioner { account: of_other, .. }) => {
                account == of_other
            }
            _ => true,
        };
        return organisation == of_other && same_person;
    }
    match (one, other) {
        (Everyone, _) | (_, Everyone) => true,
        (Kind(kind), Kind(of_other)) => kind == of_other,
        // Of which kind the other's organisation is, is not known.
        (Kind(_), _) => true,
        (_, Kind(of_other)) => kind.is_none_or(|kind| kind == *of_other),
        _ => true,
    }
}

/// Whether a deny over the one region may touch a request that a permit over the other covers.
fn may_override(deny: &Region, permit: &Region) -> bool {
    deny.actions.meets(permit.actions)
        && lines(deny.purposes).meets(permit.purposes)
        && lines(deny.classes).meets(permit.classes)
        && deny.confidentiality <= permit.confidentiality
        && (deny.labels.is_empty() || lines(deny.labels).meets(permit.labels))
        && both(deny.author, permit.author, |one, other| one == other)
        && both(deny.data_period, permit.data_period, |one, other| overlap(&one, &other))
}

/// The codes with their kinds and with what they are kinds of.
fn lines<C: Code>(set: CodeSet<C>) -> CodeSet<C> {
    set.with_ancestors().union(set.with_kinds())
}

fn both<V>(one: Option<V>, other: Option<V>, fit: impl FnOnce(V, V) -> bool) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => fit(one, other),
        _ => true,
    }
}

fn overlap(one: &Period, other: &Period) -> bool {
    !one.has_ended(other.from) && !other.has_ended(one.from)
}
