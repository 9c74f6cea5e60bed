//! What the benchmarks begin with: subjects, those who act for them, and crowds behind these.

use crate::*;
use alloc::vec::Vec;
use frame_benchmarking::account;
use frame_support::{
    traits::{Get, Time},
    BoundedVec,
};
use salus_primitives::{
    identity::Powers,
    signed_payload::SignedPayload,
    traits::{Allowances, AuditSink, OrganisationsHelper, Sponsors},
    Commitment, EntryIndex, OrganisationId, Period, RepresentativeKind, SubjectId,
};
use sp_core::H256;

pub(super) const POWERS: Powers = Powers { consent: true, revoke: true, read: true, rotate: true };
pub(super) const ALWAYS: Period = Period { from: 0, to: Some(u64::MAX) };

/// How many other organisations stand behind an account at the worst, if so many can.
pub(super) const CROWD: u32 = 7;

pub(super) fn id(prefix: &[u8; 8], seed: u32) -> SubjectId {
    let mut id = SubjectId([0; 16]);
    id.0[..8].copy_from_slice(prefix);
    id.0[12..].copy_from_slice(&seed.to_be_bytes());
    id
}

pub(super) fn member<T: Config>(seed: u32) -> (T::AccountId, OrganisationId) {
    T::OrganisationsHelper::practitioner(seed)
}

/// Lets other organisations stand behind the account, so that there is room for one more.
pub(super) fn crowd<T: Config>(account: &T::AccountId) {
    crowd_of::<T>(account, CROWD);
}

/// Lets at most so many other organisations stand behind the account.
pub(super) fn crowd_of<T: Config>(account: &T::AccountId, others: u32) {
    let mut last = None;
    for seed in 1..=others {
        let (_, organisation) = member::<T>(seed);
        if T::Sponsors::sponsor(account, organisation).is_err() {
            if let Some(last) = last {
                T::Sponsors::unsponsor(account, last);
            }
            break;
        }
        last = Some(organisation);
    }
}

/// A signature in the `<Bytes>` wrapping, which is tried second.
pub(super) fn sign_wrapped<T: Config>(
    account: &T::AccountId,
    payload: &SignedPayload,
) -> T::Signature {
    let wrapped = [b"<Bytes>", payload.as_bytes(), b"</Bytes>"].concat();
    T::SigningHelper::sign(account, &wrapped)
}

pub(super) fn appoint<T: Config>(
    subject: SubjectId,
    controller: &T::AccountId,
    seed: u32,
    kind: RepresentativeKind,
) -> T::AccountId {
    let representative: T::AccountId = account("representative", seed, 0);
    Pallet::<T>::do_appoint_representative(
        controller.clone(),
        subject,
        representative.clone(),
        kind,
        POWERS,
        ALWAYS,
    )
    .expect("it can be appointed");
    representative
}

pub(super) fn guardians<T: Config>(from: u32) -> Guardians<T::AccountId> {
    let guardians: Vec<T::AccountId> =
        (from..from + MAX_GUARDIANS).map(|seed| account("guardian", seed, 0)).collect();
    BoundedVec::truncate_from(guardians)
}

/// Lets the subject choose as many guardians as it may, all of whom must approve.
pub(super) fn guard<T: Config>(
    subject: SubjectId,
    controller: &T::AccountId,
) -> Guardians<T::AccountId> {
    Pallet::<T>::do_set_guardians(
        controller.clone(),
        subject,
        guardians::<T>(0),
        MAX_GUARDIANS,
        T::MaxRecoveryDelay::get(),
    )
    .expect("they can be chosen");
    Pallet::<T>::guardianship(subject).expect("chosen").guardians
}

/// A recovery that as many guardians have approved.
pub(super) fn recover<T: Config>(
    subject: SubjectId,
    guardians: &[T::AccountId],
    new_controller: &T::AccountId,
) {
    let custodian = Pallet::<T>::subject(subject).expect("enrolled").custodian;
    crowd::<T>(new_controller);
    T::Sponsors::sponsor(new_controller, custodian).expect("there is room");
    let approvals = BoundedVec::truncate_from(guardians.to_vec());
    let now = T::Clock::now();
    let reached_at = (approvals.len() as u32 == MAX_GUARDIANS).then_some(now);
    let custodian = Pallet::<T>::subject(subject).expect("enrolled").custodian;
    T::Allowances::hold_by_right(custodian, Pallet::<T>::bytes_of_recovery());
    Engagements::<T>::insert(new_controller, subject);
    Recoveries::<T>::insert(
        subject,
        Recovery {
            new_controller: new_controller.clone(),
            approvals,
            proposed_at: now,
            reached_at,
        },
    );
}

/// A key of the controller's, which is void in other hands.
pub(super) fn publish<T: Config>(subject: SubjectId) {
    KeyHashes::<T>::insert(subject, KeyHash { hash: Some(H256([1; 32])), version: 1 });
}

/// A representative whom a court named.
pub(super) fn name<T: Config>(subject: SubjectId, seed: u32) -> T::AccountId {
    let representative: T::AccountId = account("named", seed, 0);
    let it = Pallet::<T>::subject(subject).expect("enrolled");
    T::Sponsors::sponsor(&representative, it.custodian).expect("nobody stands behind it yet");
    let details = Representative {
        kind: RepresentativeKind::GUARD,
        powers: POWERS,
        period: ALWAYS,
        tenure: it.tenure,
        by_court: true,
        free_calls: Default::default(),
    };
    Pallet::<T>::add_representative(subject, it, &representative, details);
    representative
}

/// The order of a court that names this account.
pub(super) fn court_order<T: Config>(seed: u32) -> Statement<T::AccountId> {
    Statement::CourtOrder {
        representative: account("named", seed, 0),
        mandate: Mandate { kind: RepresentativeKind::GUARD, powers: POWERS, period: ALWAYS },
    }
}

/// A paper of the organisation that waits, and the line that recorded it.
pub(super) fn record<T: Config>(
    caller: &T::AccountId,
    organisation: OrganisationId,
    subject: SubjectId,
    statement: Statement<T::AccountId>,
) -> EntryIndex {
    let line = T::AuditTrail::next_index();
    Pallet::<T>::do_record_paper(
        caller.clone(),
        organisation,
        subject,
        statement,
        Commitment(H256([1; 32])),
    )
    .expect("it can be recorded");
    line
}

pub(super) fn first_guardian<T: Config>(subject: SubjectId) -> T::AccountId {
    Pallet::<T>::guardianship(subject).expect("chosen").guardians[0].clone()
}

/// A recovery that all guardians but the first have approved, and that is cancelled by whatever replaces the controller.
pub(super) fn half_recover<T: Config>(subject: SubjectId, controller: &T::AccountId) {
    let guardians = guard::<T>(subject, controller);
    recover::<T>(subject, &guardians[1..], &account("candidate", 0, 0));
}
