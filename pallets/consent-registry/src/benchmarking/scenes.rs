//! What the benchmarks begin with: everything full but for one place.

use crate::*;
use alloc::vec::Vec;
use frame_benchmarking::v2::*;
use frame_support::{
    pallet_prelude::{BoundedVec, Get},
    traits::Time,
};
use salus_primitives::{
    consent::{
        Consent, ConsentDecision, GrantedBy, Grantee, LiveConsent, Provision, Region, Statement,
        Verification, MAX_FILLS, MAX_PROVISIONS,
    },
    data_tag::TagSet,
    evaluator::{self, AccessRequest},
    organisation::Requester,
    research::{Disease, OntologyTerm, Programme, Study, MAX_COUNTRIES, MAX_TERMS},
    traits::{Allowances, ConsentsHelper, OrganisationsHelper, Subjects},
    ActionSet, Commitment, Confidentiality, ConsentAction, ConsentCategory, ConsentId, DataClass,
    DataClassSet, DataUseModifierSet, DataUsePermission, Jurisdiction, LegalBasis, Moment,
    OrganisationId, Period, ProgrammeId, PurposeOfUse, PurposeSet, SensitivitySet, StudyAim,
    StudyAimSet, SubjectId,
};

/// A request with every fact stated.
pub(super) fn request<T: Config>() -> AccessRequest {
    AccessRequest {
        action: ConsentAction::ACCESS,
        purpose: PurposeOfUse::COC,
        class: Some(DataClass::OBSERVATION),
        confidentiality: Some(Confidentiality::R),
        labels: Some(SensitivitySet::all()),
        author: Some(1.into()),
        tags: None,
        data_time: Some(T::Clock::now()),
    }
}

/// A permit that covers the request in the most laborious way: each hole touches it, and only the
/// last fill of each hole covers it again.
pub(super) fn consent(request: &AccessRequest) -> Consent {
    let ordinary = |purpose: &PurposeOfUse| !evaluator::is_emergency(*purpose);
    let region = Region {
        actions: ActionSet::all(),
        purposes: PurposeSet::all().iter().filter(ordinary).collect(),
        classes: DataClassSet::all(),
        confidentiality: request.confidentiality.unwrap_or(Confidentiality::V),
        labels: SensitivitySet::all(),
        author: request.author,
        tags: TagSet::EMPTY,
        data_period: request.data_time.map(|time| Period { from: time, to: time.checked_add(1) }),
    };
    let elsewhere = Region { data_period: Some(Period { from: Moment::MAX, to: None }), ..region };
    let fills: Vec<_> = (1..MAX_FILLS).map(|_| elsewhere).chain(core::iter::once(region)).collect();
    let provision = Provision { hole: region, fills: BoundedVec::truncate_from(fills) };
    let provisions: Vec<_> = (0..MAX_PROVISIONS).map(|_| provision.clone()).collect();
    Consent {
        decision: ConsentDecision::Permit,
        region,
        period: Period { from: 0, to: Some(Moment::MAX) },
        regulatory_basis: LegalBasis::GDPR_CONSENT,
        category: ConsentCategory::INFA,
        source: Some(evidence()),
        programme: None,
        tags: BoundedVec::new(),
        provisions: BoundedVec::truncate_from(provisions),
    }
}

pub(super) fn evidence() -> Commitment {
    Commitment::new(&[1; 32], &[2; 32])
}

/// So many live consents of the subject under a key, numbered from `first`.
pub(super) fn put<T: Config>(
    subject: SubjectId,
    grantee: &Grantee<T::AccountId>,
    count: u32,
    first: u64,
    consent: &Consent,
) {
    let epoch = T::Subjects::facts(subject).expect("the subject exists").epoch;
    let sponsor = T::Subjects::facts(subject).expect("the subject exists").custodian;
    let live = (first..).take(count as usize).map(|id| live(id, sponsor, consent)).collect();
    put_live::<T>((subject, epoch, grantee.clone()), live);
}

pub(super) fn live(id: u64, sponsor: OrganisationId, consent: &Consent) -> LiveConsent {
    LiveConsent {
        id: ConsentId(id),
        sponsor,
        by: GrantedBy::Controller,
        verification: Verification::NotAsked,
        replaces: Default::default(),
        statement: Statement::Open(consent.clone()),
    }
}

/// Puts the consents under the key, in the place of what lies there, and counts them.
pub(super) fn put_live<T: Config>(key: ConsentKey<T::AccountId>, live: Vec<LiveConsent>) {
    let (subject, epoch, grantee) = key;
    let bytes = |it: &LiveConsent| Pallet::<T>::bytes_of_consent(subject, epoch, &grantee, it);
    Overviews::<T>::mutate(subject, epoch, |overview| {
        for old in Consents::<T>::get((subject, epoch, &grantee)) {
            overview.forget(&old);
            T::Allowances::release(old.sponsor, bytes(&old));
        }
        for new in &live {
            overview.note::<T>(&grantee, new, u32::MAX).expect("there is room");
            T::Allowances::hold_by_right(new.sponsor, bytes(new));
        }
    });
    Consents::<T>::insert((subject, epoch, grantee), BoundedVec::truncate_from(live));
}

/// Fills the overview but for one place, with denies toward practitioners of the organisation and with
/// programmes.
pub(super) fn put_overview<T: Config>(subject: SubjectId, organisation: OrganisationId) {
    let epoch = T::Subjects::facts(subject).expect("the subject exists").epoch;
    let region = consent(&request::<T>()).region;
    Overviews::<T>::mutate(subject, epoch, |overview| {
        for seed in overview.denies.len() as u32..MAX_DENIES - 1 {
            let grantee = Grantee::Practitioner { organisation, account: account("one", seed, 0) };
            let mark = DenyMark {
                consent: ConsentId(u64::from(seed) + 1_000),
                grantee,
                period: Period { from: 0, to: Some(Moment::MAX) },
                by: GrantedBy::Desk(organisation),
                region: Some(region),
            };
            overview.denies.try_push(mark).expect("there is room");
            overview.consents += 1;
        }
        for programme in overview.programmes.len() as u32..MAX_PROGRAMMES_NAMED - 1 {
            overview.programmes.try_push((ProgrammeId(programme), 1)).expect("there is room");
        }
    });
}

pub(super) fn under<T: Config>(subject: SubjectId, grantee: &Grantee<T::AccountId>) -> usize {
    let epoch = T::Subjects::facts(subject).expect("the subject exists").epoch;
    Consents::<T>::get((subject, epoch, grantee)).len()
}

/// A capture with the number 0, which waits.
pub(super) fn put_capture<T: Config>(
    subject: SubjectId,
    organisation: OrganisationId,
    grantee: Grantee<T::AccountId>,
) {
    let capture = Capture {
        epoch: 0,
        clerk: account("clerk", 0, 0),
        organisation,
        evidence: evidence(),
        grantee,
        statement: PaperStatement::Consent(consent(&request::<T>())),
    };
    let bytes = Pallet::<T>::bytes_of_capture(subject, ConsentId(0), &capture);
    T::Allowances::hold_by_right(organisation, bytes);
    Captures::<T>::insert(subject, ConsentId(0), capture);
    CaptureCount::<T>::insert(subject, 1);
}

pub(super) fn term(number: u32) -> OntologyTerm {
    let mut salt = [0; 32];
    salt[..4].copy_from_slice(&number.to_le_bytes());
    OntologyTerm(Commitment::new(&salt, &[1; 32]).0)
}

/// As many diseases as may be, each with as many ancestors, numbered from `first`.
pub(super) fn diseases(
    first: u32,
) -> BoundedVec<Disease, frame_support::traits::ConstU32<MAX_TERMS>> {
    let disease = |nth: u32| Disease {
        term: term(first + nth),
        ancestors: BoundedVec::truncate_from((1..=MAX_TERMS).map(|it| term(it * 1_000)).collect()),
    };
    BoundedVec::truncate_from((0..MAX_TERMS).map(disease).collect())
}

pub(super) fn countries() -> BoundedVec<Jurisdiction, frame_support::traits::ConstU32<MAX_COUNTRIES>>
{
    let country = |nth: u32| Jurisdiction([b'A' + (nth / 26) as u8, b'A' + (nth % 26) as u8]);
    BoundedVec::truncate_from((0..MAX_COUNTRIES).map(country).collect())
}

/// A programme that says all it can.
pub(super) fn full_programme<T: Config>() -> ProgrammeTerms<T> {
    let nth = |nth: u32| Commitment::new(&[nth as u8; 32], &[1; 32]);
    let commitments = || BoundedVec::truncate_from((0..MAX_TERMS).map(nth).collect());
    Programme {
        permission: DataUsePermission::DS,
        modifiers: DataUseModifierSet::all(),
        diseases: diseases(0),
        research_types: BoundedVec::truncate_from((0..MAX_TERMS).map(term).collect()),
        countries: countries(),
        institutions: BoundedVec::truncate_from((0..MAX_TERMS).map(OrganisationId).collect()),
        projects: commitments(),
        users: BoundedVec::truncate_from((0..MAX_TERMS).map(|it| account("user", it, 0)).collect()),
        ethics_permits: commitments(),
        publish_from: Some(Moment::MAX),
        months: Some(u16::MAX),
    }
}

/// A study that says all it can, and on other diseases than the programme's.
pub(super) fn full_study() -> Study {
    Study {
        aims: StudyAimSet::of(&[StudyAim::HEALTH]),
        diseases: diseases(100),
        research_types: BoundedVec::truncate_from((0..MAX_TERMS).map(term).collect()),
        is_genetic: true,
        is_commercial: false,
        is_for_profit: false,
        countries: countries(),
        project: Some(evidence()),
        ethics_permit: Some(evidence()),
    }
}

/// So many proposals, numbered from 0, each of another organisation.
pub(super) fn put_proposals<T: Config>(subject: SubjectId, count: u32, expires_at: Moment) {
    let waiting = (0..count).map(|nth| {
        let (account, organisation) = T::OrganisationsHelper::practitioner(nth + 10);
        let proposal = Proposal {
            id: ConsentId(nth.into()),
            epoch: 0,
            organisation,
            expires_at,
            grantee: Grantee::Practitioner { organisation, account },
            consent: consent(&request::<T>()),
        };
        let bytes = salus_primitives::allowance::bytes_of(&subject, &proposal);
        T::Allowances::hold_by_right(organisation, bytes);
        proposal
    });
    Proposals::<T>::insert(subject, BoundedVec::truncate_from(waiting.collect()));
}

impl<T: Config> ConsentsHelper<T::AccountId> for Pallet<T> {
    fn fill(subject: SubjectId, requester: &Requester<T::AccountId>, request: &AccessRequest) {
        let consent = consent(request);
        let places = T::MaxConsentsPerKey::get();
        let custodian = T::Subjects::facts(subject).expect("the subject exists").custodian;
        let epoch = T::Subjects::facts(subject).expect("the subject exists").epoch;
        for number in 0..MAX_PROGRAMMES_NAMED {
            Programmes::<T>::insert(ProgrammeId(number), full_programme::<T>());
        }
        NextProgramme::<T>::put(MAX_PROGRAMMES_NAMED);
        for (key, nth) in evaluator::keys(requester).into_iter().zip(0u32..) {
            // As many programmes as may be are named and read, by consents that do not permit for that;
            // the first under each key names none.
            let consent = |place: u32| {
                let number = nth * (places - 1) + place.saturating_sub(1);
                let names = place > 0 && number < MAX_PROGRAMMES_NAMED;
                Consent { programme: names.then_some(ProgrammeId(number)), ..consent.clone() }
            };
            let live = (0..places)
                .map(|place| live((nth * places + place).into(), custodian, &consent(place)))
                .collect();
            put_live::<T>((subject, epoch, key), live);
        }
    }
}
