//! That everything is bounded, and small.

use super::*;
use crate::consent::{MAX_FILLS, MAX_PROVISIONS};
use codec::{Encode, MaxEncodedLen};

#[test]
fn a_plain_consent_to_treatment_is_at_most_128_bytes() {
    let consent = Consent {
        period: Period { from: 1, to: Some(u64::MAX) },
        source: Some(crate::Commitment(H256([1; 32]))),
        ..permit(region())
    };
    let size = live(u64::MAX, consent).encoded_size();
    assert!(size <= 128, "{size} bytes");
}

#[test]
fn the_largest_consent_is_as_large_as_is_said() {
    let full = Region { author: Some(HOSPITAL), data_period: Some(period()), ..region() };
    let mut consent = Consent {
        period: period(),
        source: Some(crate::Commitment(H256([1; 32]))),
        programme: Some(ProgrammeId(1)),
        tags: tags(&[1, 2, 3, 4]),
        ..permit(full)
    };
    for _ in 0..MAX_PROVISIONS {
        consent = with_hole(consent, full, &[full; MAX_FILLS as usize]);
    }
    // An organisation's desk is the longest of those who may have stated it.
    let replaces: Vec<_> = (0..crate::consent::MAX_REPLACED.into()).map(ConsentId).collect();
    let stated = LiveConsent {
        by: GrantedBy::Desk(HOSPITAL),
        replaces: BoundedVec::truncate_from(replaces),
        ..live(1, consent)
    };
    assert_eq!(stated.encoded_size(), LiveConsent::max_encoded_len());
}

fn period() -> Period {
    Period { from: 0, to: Some(u64::MAX) }
}

#[test]
fn an_answer_names_the_oldest_consents_only() {
    let many = vec![(Grantee::Everyone, permit(region())); 2 * MAX_REASONS as usize];
    let mut case = asks(&many);
    case.stated.reverse();
    let answer = case.answer();
    let oldest = |count| (0..count).map(|id| ConsentId(u64::from(id)));
    let grounds = BoundedVec::truncate_from(oldest(MAX_GROUNDS).collect());
    assert_eq!(answer.ground, AnswerGround::Consents(grounds));
    let reasons: Vec<_> =
        oldest(MAX_REASONS).map(|consent| Reason { effect: Effect::Permits, consent }).collect();
    assert_eq!(answer.reasons.to_vec(), reasons);
}

#[test]
fn what_weighs_most_is_named_first() {
    let many = vec![(Grantee::Everyone, permit(region())); MAX_REASONS as usize];
    let mut case = asks(&many).also(Grantee::Everyone, deny(whole(region())));
    let deny = case.stated.len() as u64 - 1;
    let first = case.answer().reasons[0];
    assert_eq!(first, Reason { effect: Effect::Denies, consent: ConsentId(deny) });
    // A denial in whose exception the request lies has no part in the answer but that it is told.
    case.stated.truncate(1);
    let case = case.also(Grantee::Everyone, with_hole(deny_all(), all_of(region()), &[]));
    let told = case.answer();
    assert_eq!(told.decision, AccessDecision::Permit);
    assert_eq!(told.reasons[1], Reason { effect: Effect::Silenced(0), consent: ConsentId(1) });
}

fn deny_all() -> Consent {
    deny(whole(region()))
}

#[test]
fn the_keys_of_a_requester_are_few_and_each_is_there_once() {
    let with = |roles: &[PractitionerRole]| {
        keys(&requester(1, HOSPITAL, OrganisationKind::HOSPITAL, roles))
    };
    assert_eq!(with(&[]).len(), 4);
    use PractitionerRole::{CARDIOLOGIST, DOCTOR, NURSE, ONCOLOGIST, PHARMACIST};
    // Both doctors' kinds have one parent.
    assert_eq!(with(&[CARDIOLOGIST, ONCOLOGIST, DOCTOR]).len(), 7);
    let most = with(&[CARDIOLOGIST, ONCOLOGIST, NURSE, PHARMACIST]);
    assert!(most.len() <= MAX_KEYS as usize);
    let once: std::collections::BTreeSet<_> = most.iter().collect();
    assert_eq!(once.len(), most.len());
}
