//! Emergencies for benchmarks.

use super::*;
use frame_support::traits::Time;
use salus_primitives::{
    evaluator::AccessRequest,
    signed_payload::SignedPayload,
    traits::{
        Allowances, ConsentsHelper, Organisations, OrganisationsHelper, RecordsHelper,
        SubjectsHelper,
    },
    Commitment, Confidentiality, ConsentAction, DataClass, EmergencyId, Moment, OrganisationId,
    PurposeOfUse, RecordId, SensitivitySet, SubjectId,
};
use sp_core::{crypto::KeyTypeId, sr25519, H256};
use sp_runtime::{AccountId32, MultiSignature};

/// Signs payloads for benchmarks.
pub trait SigningHelper<Signature, AccountId> {
    /// An account that can sign.
    fn signer() -> AccountId;

    /// The account's signature over the message.
    fn sign(account: &AccountId, message: &[u8]) -> Signature;
}

/// By the keystore of whoever runs the benchmarks, as it must be where they run in Wasm.
impl SigningHelper<MultiSignature, AccountId32> for () {
    fn signer() -> AccountId32 {
        AccountId32::new(sp_io::crypto::sr25519_generate(KeyTypeId(*b"benc"), None).0)
    }

    fn sign(account: &AccountId32, message: &[u8]) -> MultiSignature {
        let public = sr25519::Public::from_raw(*account.as_ref());
        sp_io::crypto::sr25519_sign(KeyTypeId(*b"benc"), &public, message)
            .expect("the key was generated")
            .into()
    }
}

pub(crate) const REASON: PurposeOfUse = PurposeOfUse::ERTREAT;
pub(crate) const JUSTIFICATION: Commitment = Commitment(H256([7; 32]));

/// In the order in which benchmarks make them: the practitioner's, the custodian, and who reviews.
pub(crate) const REVIEWERS: u32 = 2;

/// A practitioner and its organisation, a record of a subject at another, and as many consents about the
/// practitioner as there can be.
pub(crate) fn in_emergency<T: Config>() -> (T::AccountId, OrganisationId, SubjectId, Target) {
    let (practitioner, organisation) = T::OrganisationsHelper::practitioner(0);
    let (_, custodian) = T::OrganisationsHelper::practitioner(1);
    let (subject, _) = T::SubjectsHelper::subject(0, custodian);
    let target = Target::Record(T::RecordsHelper::record(subject, custodian));
    let Ok((asked, _)) =
        Pallet::<T>::about(subject, target.clone(), ConsentAction::ACCESS, PurposeOfUse::TREAT)
    else {
        panic!("the record was just made");
    };
    let requester = T::Organisations::requester(&practitioner, organisation, T::Clock::now())
        .expect("the practitioner was just made");
    T::ConsentsHelper::fill(subject, &requester, &asked);
    (practitioner, organisation, subject, target)
}

/// Lets a practitioner owe so many justifications more.
pub(crate) fn owe<T: Config>(
    practitioner: &T::AccountId,
    organisation: OrganisationId,
    count: u32,
) {
    Pallet::<T>::change_standing(practitioner, organisation, |standing| {
        for owed in 0..count {
            let entry = (EmergencyId(u64::MAX - u64::from(owed)), Moment::MAX);
            standing.unfiled.try_push(entry).expect("there is room");
        }
    });
}

/// An emergency whose review waits.
pub(crate) fn broken<T: Config>(
    practitioner: &T::AccountId,
    organisation: OrganisationId,
    subject: SubjectId,
) -> EmergencyId {
    let target = Target::Data {
        class: None,
        confidentiality: None,
        labels: None,
        author: None,
        tags: None,
        data_time: None,
    };
    let caller = practitioner.clone();
    Pallet::<T>::do_break_glass(caller, organisation, subject, target, REASON, JUSTIFICATION)
        .expect("the practitioner may");
    Emergencies::<T>::iter_key_prefix(subject).next().expect("it was recorded")
}

/// Gives the review to an organisation, until this moment.
pub(crate) fn assign<T: Config>(
    subject: SubjectId,
    id: EmergencyId,
    reviewer: OrganisationId,
    due: Moment,
) {
    let it = Emergencies::<T>::get(subject, id).expect("it was recorded");
    if let Some(at) = it.review.turn_at() {
        ReviewQueue::<T>::remove(Turn::new(at, id));
    }
    ReviewQueue::<T>::insert(Turn::new(due, id), subject);
    ReviewRecords::<T>::mutate(reviewer, |record| record.owed += 1);
    Emergencies::<T>::insert(
        subject,
        id,
        Emergency { review: Review::Assigned { reviewer, due }, ..it },
    );
}

/// Changes an emergency.
pub(crate) fn change<T: Config>(
    subject: SubjectId,
    id: EmergencyId,
    change: impl FnOnce(&mut Emergency<T::AccountId>),
) {
    let mut it = Emergencies::<T>::get(subject, id).expect("it was recorded");
    change(&mut it);
    Emergencies::<T>::insert(subject, id, it);
}

/// An emergency that says all it can and is long over.
pub(crate) fn over<T: Config>(seed: u32) -> (SubjectId, EmergencyId) {
    let mut subject = [0; 16];
    subject[..4].copy_from_slice(&seed.to_le_bytes());
    let (subject, id) = (SubjectId(subject), EmergencyId(seed.into()));
    let (practitioner, organisation) = T::OrganisationsHelper::practitioner(seed);
    let by = practitioner.clone();
    let emergency = Emergency {
        practitioner,
        organisation,
        custodian: organisation,
        request: AccessRequest {
            action: ConsentAction::ACCESS,
            purpose: REASON,
            class: Some(DataClass::OBSERVATION),
            confidentiality: Some(Confidentiality::N),
            labels: Some(SensitivitySet::all()),
            author: Some(organisation),
            tags: None,
            data_time: Some(0),
        },
        record: Some(RecordId(seed.into())),
        keeper: Some(organisation),
        justification: JUSTIFICATION,
        broken_at: 0,
        recorded_at: 0,
        expires_at: 0,
        posted_by: Some(organisation),
        without_standing: false,
        while_suspended: false,
        refusal: RefusalHandling::NoneStated,
        is_withheld: false,
        file_by: 0,
        filed_at: Some(0),
        overdue: 0,
        review: Review::Given {
            reviewer: OrganisationId(u32::MAX),
            by,
            verdict: Verdict::Justified,
            at: 0,
            kept_until: 0,
        },
    };
    T::Allowances::hold_by_right(organisation, Pallet::<T>::bytes_of_emergency());
    Emergencies::<T>::insert(subject, id, emergency);
    (subject, id)
}

/// A signature in the `<Bytes>` wrapping, which is tried second.
pub(crate) fn sign_wrapped<T: Config>(
    account: &T::AccountId,
    payload: &SignedPayload,
) -> T::Signature {
    let wrapped = [b"<Bytes>", payload.as_bytes(), b"</Bytes>"].concat();
    T::SigningHelper::sign(account, &wrapped)
}
