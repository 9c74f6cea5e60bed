//! Every call at its worst: the key full but for one place, each consent with all its provisions.

use super::*;
use alloc::vec::Vec;
use frame_benchmarking::v2::*;
use frame_support::{
    pallet_prelude::{BoundedVec, Get},
    traits::{EnsureOrigin, Time},
};
use frame_system::RawOrigin;
use salus_primitives::{
    consent::{
        Consent, ConsentDecision, GrantedBy, Grantee, LiveConsent, Provision, Region, Statement,
        Verification, MAX_FILLS, MAX_PROVISIONS,
    },
    data_tag::TagSet,
    evaluator::{
        self, AccessDecision, AccessRequest, Answer, PolicyRule, MAX_KEYS, MAX_POLICY_RULES,
    },
    organisation::Requester,
    traits::{
        Allowances, Consents as _, ConsentsHelper, Organisations, OrganisationsHelper, Subjects,
        SubjectsHelper,
    },
    ActionSet, Commitment, Confidentiality, ConsentAction, ConsentCategory, ConsentId, DataClass,
    DataClassSet, LegalBasis, Moment, OrganisationId, OrganisationKind, Period, ProgrammeId,
    PurposeOfUse, PurposeSet, SensitivitySet, SubjectId,
};

/// A request with every fact stated.
fn request<T: Config>() -> AccessRequest {
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
fn consent(request: &AccessRequest) -> Consent {
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

fn evidence() -> Commitment {
    Commitment::new(&[1; 32], &[2; 32])
}

/// So many live consents of the subject under a key, numbered from `first`.
fn put<T: Config>(
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

fn live(id: u64, sponsor: OrganisationId, consent: &Consent) -> LiveConsent {
    LiveConsent {
        id: ConsentId(id),
        policy_version: 0,
        sponsor,
        by: GrantedBy::Controller,
        verification: Verification::NotAsked,
        replaces: Default::default(),
        statement: Statement::Open(consent.clone()),
    }
}

/// Puts the consents under the key, in the place of what lies there, and counts them.
fn put_live<T: Config>(key: ConsentKey<T::AccountId>, live: Vec<LiveConsent>) {
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
fn put_overview<T: Config>(subject: SubjectId, organisation: OrganisationId) {
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
        for programme in 0..MAX_PROGRAMMES_NAMED - 1 {
            overview.programmes.try_push((ProgrammeId(programme), 1)).expect("there is room");
        }
    });
}

fn under<T: Config>(subject: SubjectId, grantee: &Grantee<T::AccountId>) -> usize {
    let epoch = T::Subjects::facts(subject).expect("the subject exists").epoch;
    Consents::<T>::get((subject, epoch, grantee)).len()
}

/// A capture with the number 0, which waits.
fn put_capture<T: Config>(
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
        consent: consent(&request::<T>()),
    };
    let bytes = Pallet::<T>::bytes_of_capture(subject, ConsentId(0), &capture);
    T::Allowances::hold_by_right(organisation, bytes);
    Captures::<T>::insert(subject, ConsentId(0), capture);
    CaptureCount::<T>::insert(subject, 1);
}

impl<T: Config> ConsentsHelper<T::AccountId> for Pallet<T> {
    fn fill(subject: SubjectId, requester: &Requester<T::AccountId>, request: &AccessRequest) {
        let consent = consent(request);
        let places = T::MaxConsentsPerKey::get();
        for (key, nth) in evaluator::keys(requester).iter().zip(0u64..) {
            put::<T>(subject, key, places, nth * u64::from(places), &consent);
        }
    }
}

#[benchmarks]
mod benchmarks {
    use super::*;

    #[benchmark]
    fn grant() {
        let (account, organisation) = T::OrganisationsHelper::practitioner(1);
        let (subject, controller) = T::SubjectsHelper::subject(1, organisation);
        let grantee = Grantee::Practitioner { organisation, account };
        let consent = consent(&request::<T>());
        let places = T::MaxConsentsPerKey::get();
        put::<T>(subject, &grantee, places - 1, 0, &consent);
        put_overview::<T>(subject, organisation);

        #[extrinsic_call]
        _(RawOrigin::Signed(controller), subject, grantee.clone(), consent);

        assert_eq!(under::<T>(subject, &grantee), places as usize);
    }

    #[benchmark]
    fn revoke() {
        let (account, organisation) = T::OrganisationsHelper::practitioner(1);
        let (subject, controller) = T::SubjectsHelper::subject(1, organisation);
        let grantee = Grantee::Practitioner { organisation, account };
        let places = T::MaxConsentsPerKey::get();
        put::<T>(subject, &grantee, places, 0, &consent(&request::<T>()));
        put_overview::<T>(subject, organisation);

        #[extrinsic_call]
        _(RawOrigin::Signed(controller), subject, grantee.clone(), ConsentId(0));

        assert_eq!(under::<T>(subject, &grantee), places as usize - 1);
    }

    #[benchmark]
    fn revoke_all() {
        let (_, organisation) = T::OrganisationsHelper::practitioner(1);
        let (subject, controller) = T::SubjectsHelper::subject(1, organisation);
        let grantee = Grantee::Organisation(organisation);
        put::<T>(subject, &grantee, T::MaxConsentsPerKey::get(), 0, &consent(&request::<T>()));
        put_overview::<T>(subject, organisation);

        #[extrinsic_call]
        _(RawOrigin::Signed(controller), subject);

        assert_eq!(under::<T>(subject, &grantee), 0);
    }

    #[benchmark]
    fn capture() {
        let (clerk, organisation) = T::OrganisationsHelper::practitioner(1);
        let (account, other) = T::OrganisationsHelper::practitioner(2);
        let subject = T::SubjectsHelper::assisted_subject(1, organisation);
        let grantee = Grantee::Practitioner { organisation: other, account };
        let consent = consent(&request::<T>());

        #[extrinsic_call]
        _(RawOrigin::Signed(clerk), organisation, subject, grantee, consent, evidence());

        assert_eq!(CaptureCount::<T>::get(subject), 1);
        assert_eq!(Captures::<T>::iter_prefix(subject).count(), 1);
    }

    #[benchmark]
    fn confirm_capture() {
        let (verifier, organisation) = T::OrganisationsHelper::practitioner(1);
        let (account, other) = T::OrganisationsHelper::practitioner(2);
        let subject = T::SubjectsHelper::assisted_subject(1, organisation);
        let grantee = Grantee::Practitioner { organisation: other, account };
        let places = T::MaxConsentsPerKey::get();
        put::<T>(subject, &grantee, places - 1, 1, &consent(&request::<T>()));
        put_overview::<T>(subject, other);
        put_capture::<T>(subject, organisation, grantee.clone());

        #[extrinsic_call]
        _(RawOrigin::Signed(verifier), organisation, subject, ConsentId(0));

        assert_eq!(under::<T>(subject, &grantee), places as usize);
        assert!(!Captures::<T>::contains_key(subject, ConsentId(0)));
    }

    #[benchmark]
    fn discard_capture() {
        let (account, organisation) = T::OrganisationsHelper::practitioner(1);
        let subject = T::SubjectsHelper::assisted_subject(1, organisation);
        let grantee = Grantee::Practitioner { organisation, account: account.clone() };
        put_capture::<T>(subject, organisation, grantee);

        #[extrinsic_call]
        _(RawOrigin::Signed(account), organisation, subject, ConsentId(0));

        assert_eq!(CaptureCount::<T>::get(subject), 0);
        assert!(!Captures::<T>::contains_key(subject, ConsentId(0)));
    }

    #[benchmark]
    fn revoke_on_paper() {
        let (clerk, organisation) = T::OrganisationsHelper::practitioner(1);
        let (account, other) = T::OrganisationsHelper::practitioner(2);
        let subject = T::SubjectsHelper::assisted_subject(1, other);
        let grantee = Grantee::Practitioner { organisation: other, account };
        let places = T::MaxConsentsPerKey::get();
        put::<T>(subject, &grantee, places, 0, &consent(&request::<T>()));
        put_overview::<T>(subject, other);

        #[extrinsic_call]
        _(
            RawOrigin::Signed(clerk),
            organisation,
            subject,
            grantee.clone(),
            ConsentId(0),
            evidence(),
        );

        assert_eq!(under::<T>(subject, &grantee), places as usize - 1);
    }

    #[benchmark]
    fn set_default_policy() -> Result<(), BenchmarkError> {
        let origin =
            T::GovernanceOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
        let rules = |decision| {
            let rule = PolicyRule {
                jurisdiction: None,
                purpose: PurposeOfUse::COC,
                kind: OrganisationKind::HOSPITAL,
                decision,
            };
            BoundedVec::truncate_from((0..MAX_POLICY_RULES).map(|_| rule).collect())
        };
        // The present rules differ in the last one only.
        let present: BoundedVec<_, _> = rules(AccessDecision::Permit);
        let mut new = present.clone();
        new.last_mut().expect("there are rules").decision = AccessDecision::Deny;
        Pallet::<T>::do_set_default_policy(present)?;
        let version = Policy::<T>::get().version;

        #[extrinsic_call]
        _(origin as T::RuntimeOrigin, new.clone());

        assert_eq!(Policy::<T>::get().rules, new);
        assert_eq!(Policy::<T>::get().version, version + 1);
        Ok(())
    }

    /// Keys of several subjects, each full, and each consent of another sponsor.
    #[benchmark]
    fn prune(n: Linear<1, MAX_PRUNED>) -> Result<(), BenchmarkError> {
        let consent = consent(&request::<T>());
        let places = T::MaxConsentsPerKey::get();
        let mut keys = Vec::new();
        for seed in 0..n {
            let (account, organisation) = T::OrganisationsHelper::practitioner(seed);
            let (subject, _) = T::SubjectsHelper::subject(seed, organisation);
            let sponsors = seed * places..(seed + 1) * places;
            let live = sponsors
                .map(|seed| T::OrganisationsHelper::practitioner(seed).1)
                .zip(0u64..)
                .map(|(sponsor, id)| live(id, sponsor, &consent))
                .collect();
            let key = (subject, 0, Grantee::Practitioner { organisation, account });
            put_live::<T>(key.clone(), live);
            T::Subjects::advance_epoch(subject)
                .map_err(|_| BenchmarkError::Stop("the subject has another epoch"))?;
            keys.push(key);
        }

        #[extrinsic_call]
        _(RawOrigin::Signed(whitelisted_caller()), BoundedVec::truncate_from(keys));

        assert_eq!(Consents::<T>::iter_keys().count(), 0);
        Ok(())
    }

    #[benchmark]
    fn evaluate() {
        let (account, organisation) = T::OrganisationsHelper::practitioner(1);
        let (_, custodian) = T::OrganisationsHelper::practitioner(2);
        let (subject, _) = T::SubjectsHelper::subject(1, custodian);
        let now = T::Clock::now();
        let mut requester = T::Organisations::requester(&account, organisation, now)
            .expect("the helper made a practitioner");
        // An alias asks for one value more.
        requester.is_alias = true;
        let request = request::<T>();
        Pallet::<T>::fill(subject, &requester, &request);
        put_overview::<T>(subject, custodian);
        assert!(evaluator::keys(&requester).len() <= MAX_KEYS as usize);

        let answer: Answer;
        #[block]
        {
            answer = Pallet::<T>::evaluate(subject, &account, Ok(&requester), &request, now);
        }

        assert_eq!(answer.decision, AccessDecision::Permit);
    }

    impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
