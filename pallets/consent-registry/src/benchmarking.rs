//! Every call at its worst: the key full but for one place, each consent with all its provisions.

use super::*;
use alloc::{boxed::Box, vec::Vec};
use frame_benchmarking::v2::*;
use frame_support::{
    pallet_prelude::{BoundedVec, Get},
    traits::{EnsureOrigin, Time},
};
use frame_system::RawOrigin;
use salus_primitives::{
    consent::{
        Consent, ConsentDecision, GrantedBy, Grantee, LiveConsent, Provision, Region, SealedDeny,
        Statement, Verification, MAX_FILLS, MAX_PROVISIONS,
    },
    data_tag::TagSet,
    evaluator::{
        self, AccessDecision, AccessRequest, Answer, PolicyRule, PurposeClaim, MAX_KEYS,
        MAX_POLICY_RULES, MAX_PURPOSE_CLAIMS,
    },
    organisation::Requester,
    research::{Disease, OntologyTerm, Programme, Study, MAX_COUNTRIES, MAX_TERMS},
    sealed::Opening,
    traits::{
        Allowances, Consents as _, ConsentsHelper, Organisations, OrganisationsHelper, Subjects,
        SubjectsHelper,
    },
    ActionSet, Commitment, Confidentiality, ConsentAction, ConsentCategory, ConsentId, DataClass,
    DataClassSet, DataUseModifierSet, DataUsePermission, Jurisdiction, LegalBasis, Moment,
    OrganisationId, OrganisationKind, Period, PractitionerRole, ProgrammeId, PurposeOfUse,
    PurposeSet, SensitivitySet, StudyAim, StudyAimSet, StudyId, SubjectId,
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
        for programme in overview.programmes.len() as u32..MAX_PROGRAMMES_NAMED - 1 {
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
        statement: PaperStatement::Consent(consent(&request::<T>())),
    };
    let bytes = Pallet::<T>::bytes_of_capture(subject, ConsentId(0), &capture);
    T::Allowances::hold_by_right(organisation, bytes);
    Captures::<T>::insert(subject, ConsentId(0), capture);
    CaptureCount::<T>::insert(subject, 1);
}

fn term(number: u32) -> OntologyTerm {
    let mut salt = [0; 32];
    salt[..4].copy_from_slice(&number.to_le_bytes());
    OntologyTerm(Commitment::new(&salt, &[1; 32]).0)
}

/// As many diseases as may be, each with as many ancestors, numbered from `first`.
fn diseases(first: u32) -> BoundedVec<Disease, frame_support::traits::ConstU32<MAX_TERMS>> {
    let disease = |nth: u32| Disease {
        term: term(first + nth),
        ancestors: BoundedVec::truncate_from((1..=MAX_TERMS).map(|it| term(it * 1_000)).collect()),
    };
    BoundedVec::truncate_from((0..MAX_TERMS).map(disease).collect())
}

fn countries() -> BoundedVec<Jurisdiction, frame_support::traits::ConstU32<MAX_COUNTRIES>> {
    let country = |nth: u32| Jurisdiction([b'A' + (nth / 26) as u8, b'A' + (nth % 26) as u8]);
    BoundedVec::truncate_from((0..MAX_COUNTRIES).map(country).collect())
}

/// A programme that says all it can.
fn full_programme<T: Config>() -> ProgrammeTerms<T> {
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
fn full_study() -> Study {
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
fn put_proposals<T: Config>(subject: SubjectId, count: u32, expires_at: Moment) {
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
        _(RawOrigin::Signed(clerk), organisation, subject, grantee, Box::new(consent), evidence());

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

    #[benchmark]
    fn amend() {
        let (account, organisation) = T::OrganisationsHelper::practitioner(1);
        let (_, elsewhere) = T::OrganisationsHelper::practitioner(2);
        let (subject, controller) = T::SubjectsHelper::subject(1, organisation);
        let grantee = Grantee::Practitioner { organisation, account };
        let consent = consent(&request::<T>());
        let places = T::MaxConsentsPerKey::get();
        put::<T>(subject, &grantee, places, 100, &consent);
        put_overview::<T>(subject, organisation);
        // What is amended was captured by another desk, which gets its room back.
        Consents::<T>::mutate((subject, 0, &grantee), |live| {
            live[0].sponsor = elsewhere;
            let bytes = Pallet::<T>::bytes_of_consent(subject, 0, &grantee, &live[0]);
            T::Allowances::hold_by_right(elsewhere, bytes);
        });

        #[extrinsic_call]
        _(
            RawOrigin::Signed(controller),
            subject,
            grantee.clone(),
            ConsentId(100),
            Box::new(consent),
        );

        assert_eq!(under::<T>(subject, &grantee), places as usize);
        assert!(Consents::<T>::get((subject, 0, &grantee))
            .iter()
            .all(|it| it.id != ConsentId(100)));
    }

    /// Each consent of another sponsor.
    #[benchmark]
    fn revoke_toward() {
        let (account, organisation) = T::OrganisationsHelper::practitioner(1);
        let (subject, controller) = T::SubjectsHelper::subject(1, organisation);
        let grantee = Grantee::Practitioner { organisation, account };
        let consent = consent(&request::<T>());
        let live = (0..T::MaxConsentsPerKey::get())
            .map(|seed| T::OrganisationsHelper::practitioner(seed).1)
            .zip(0u64..)
            .map(|(sponsor, id)| live(id, sponsor, &consent))
            .collect();
        put_live::<T>((subject, 0, grantee.clone()), live);
        put_overview::<T>(subject, organisation);

        #[extrinsic_call]
        _(RawOrigin::Signed(controller), subject, grantee.clone());

        assert_eq!(under::<T>(subject, &grantee), 0);
    }

    /// As many as may be wait, and none can be confirmed any more.
    #[benchmark]
    fn propose() {
        let (clerk, organisation) = T::OrganisationsHelper::practitioner(1);
        let (subject, _) = T::SubjectsHelper::subject(1, organisation);
        let grantee = Grantee::Practitioner { organisation, account: clerk.clone() };
        put_proposals::<T>(subject, T::MaxProposals::get(), 0);

        #[extrinsic_call]
        _(
            RawOrigin::Signed(clerk),
            organisation,
            subject,
            grantee,
            Box::new(consent(&request::<T>())),
        );

        assert_eq!(Proposals::<T>::get(subject).len(), 1);
    }

    #[benchmark]
    fn confirm_proposal() {
        let (account, organisation) = T::OrganisationsHelper::practitioner(1);
        let (subject, controller) = T::SubjectsHelper::subject(1, organisation);
        let grantee = Grantee::Practitioner { organisation, account };
        let places = T::MaxConsentsPerKey::get();
        put::<T>(subject, &grantee, places - 1, 100, &consent(&request::<T>()));
        put_overview::<T>(subject, organisation);
        put_proposals::<T>(subject, T::MaxProposals::get(), Moment::MAX);
        Proposals::<T>::mutate(subject, |waiting| waiting[0].grantee = grantee.clone());

        #[extrinsic_call]
        _(RawOrigin::Signed(controller), subject, ConsentId(0));

        assert_eq!(under::<T>(subject, &grantee), places as usize);
    }

    #[benchmark]
    fn refuse_proposal() {
        let (_, organisation) = T::OrganisationsHelper::practitioner(1);
        let (subject, controller) = T::SubjectsHelper::subject(1, organisation);
        let most = T::MaxProposals::get();
        put_proposals::<T>(subject, most, Moment::MAX);

        #[extrinsic_call]
        _(RawOrigin::Signed(controller), subject, ConsentId(0));

        assert_eq!(Proposals::<T>::get(subject).len(), most as usize - 1);
    }

    #[benchmark]
    fn prune_proposals() {
        let (_, organisation) = T::OrganisationsHelper::practitioner(1);
        let (subject, _) = T::SubjectsHelper::subject(1, organisation);
        put_proposals::<T>(subject, T::MaxProposals::get(), 0);

        #[extrinsic_call]
        _(RawOrigin::Signed(whitelisted_caller()), subject);

        assert!(!Proposals::<T>::contains_key(subject));
    }

    #[benchmark]
    fn attach_verification() {
        let (verifier, organisation) = T::OrganisationsHelper::practitioner(1);
        let (subject, _) = T::SubjectsHelper::subject(1, organisation);
        let grantee = Grantee::Practitioner { organisation, account: verifier.clone() };
        let places = T::MaxConsentsPerKey::get();
        put::<T>(subject, &grantee, places, 0, &consent(&request::<T>()));

        #[extrinsic_call]
        _(
            RawOrigin::Signed(verifier),
            organisation,
            subject,
            grantee.clone(),
            ConsentId(0),
            VerificationKind::Family,
            false,
        );

        let verification = Consents::<T>::get((subject, 0, &grantee))[0].verification;
        assert_eq!(verification, Verification::Refuted);
    }

    #[benchmark]
    fn seal() {
        let (account, organisation) = T::OrganisationsHelper::practitioner(1);
        let (subject, controller) = T::SubjectsHelper::subject(1, organisation);
        let grantee = Grantee::Practitioner { organisation, account };
        let places = T::MaxConsentsPerKey::get();
        put::<T>(subject, &grantee, places - 1, 0, &consent(&request::<T>()));
        put_overview::<T>(subject, organisation);
        let sealed = SealedDeny {
            commitment: evidence(),
            period: Period { from: 0, to: Some(Moment::MAX) },
        };

        #[extrinsic_call]
        _(RawOrigin::Signed(controller), subject, grantee.clone(), sealed);

        assert_eq!(under::<T>(subject, &grantee), places as usize);
    }

    /// From one key to another, both full but for its place.
    #[benchmark]
    fn open_seal() {
        let (account, organisation) = T::OrganisationsHelper::practitioner(1);
        let (subject, controller) = T::SubjectsHelper::subject(1, organisation);
        let grantee = Grantee::Practitioner { organisation, account };
        let places = T::MaxConsentsPerKey::get();
        let permit = consent(&request::<T>());
        let deny = Consent { decision: ConsentDecision::Deny, ..permit.clone() };
        let opening = Opening { salt: [1; 32], grantee: grantee.clone(), consent: deny.clone() };
        let sealed = LiveConsent {
            statement: Statement::Sealed(opening.seal().expect("it denies")),
            ..live(0, organisation, &permit)
        };
        let beside = (1..u64::from(places)).map(|id| live(id, organisation, &permit));
        let live = core::iter::once(sealed).chain(beside).collect();
        put_live::<T>((subject, 0, Grantee::Everyone), live);
        put::<T>(subject, &grantee, places - 1, 100, &permit);
        put_overview::<T>(subject, organisation);

        #[extrinsic_call]
        _(
            RawOrigin::Signed(controller),
            subject,
            Grantee::Everyone,
            ConsentId(0),
            [1; 32],
            grantee.clone(),
            Box::new(deny),
        );

        assert_eq!(under::<T>(subject, &grantee), places as usize);
    }

    #[benchmark]
    fn capture_lift() {
        let (clerk, organisation) = T::OrganisationsHelper::practitioner(1);
        let (account, other) = T::OrganisationsHelper::practitioner(2);
        let subject = T::SubjectsHelper::assisted_subject(1, organisation);
        let grantee = Grantee::Practitioner { organisation: other, account };
        let places = T::MaxConsentsPerKey::get();
        let deny = Consent { decision: ConsentDecision::Deny, ..consent(&request::<T>()) };
        put::<T>(subject, &grantee, places, 0, &deny);
        let last = ConsentId(u64::from(places) - 1);

        #[extrinsic_call]
        _(RawOrigin::Signed(clerk), organisation, subject, grantee, last, evidence());

        assert_eq!(CaptureCount::<T>::get(subject), 1);
    }

    #[benchmark]
    fn admit_programme() -> Result<(), BenchmarkError> {
        let origin =
            T::GovernanceOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
        let terms = full_programme::<T>();

        #[extrinsic_call]
        _(origin as T::RuntimeOrigin, Box::new(terms.clone()));

        assert_eq!(Programmes::<T>::get(ProgrammeId(0)), Some(terms));
        Ok(())
    }

    #[benchmark]
    fn close_programme() -> Result<(), BenchmarkError> {
        let origin =
            T::GovernanceOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
        Programmes::<T>::insert(ProgrammeId(0), full_programme::<T>());

        #[extrinsic_call]
        _(origin as T::RuntimeOrigin, ProgrammeId(0));

        assert!(!Programmes::<T>::contains_key(ProgrammeId(0)));
        Ok(())
    }

    #[benchmark]
    fn register_study() {
        let (account, organisation) = T::OrganisationsHelper::practitioner(1);

        #[extrinsic_call]
        _(RawOrigin::Signed(account), organisation, Box::new(full_study()));

        assert_eq!(StudyCount::<T>::get(organisation), 1);
    }

    #[benchmark]
    fn withdraw_study() {
        let (account, organisation) = T::OrganisationsHelper::practitioner(1);
        let id = StudyId(0);
        let bytes = Pallet::<T>::bytes_of_study(organisation, id, &full_study());
        T::Allowances::hold_by_right(organisation, bytes);
        Studies::<T>::insert(organisation, id, full_study());
        StudyCount::<T>::insert(organisation, 1);

        #[extrinsic_call]
        _(RawOrigin::Signed(account), organisation, id);

        assert!(!Studies::<T>::contains_key(organisation, id));
    }

    #[benchmark]
    fn set_purpose_claims() -> Result<(), BenchmarkError> {
        let origin =
            T::GovernanceOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
        let claims = |role| {
            let claim =
                PurposeClaim { purpose: PurposeOfUse::COC, kind: OrganisationKind::HOSPITAL, role };
            BoundedVec::truncate_from((0..MAX_PURPOSE_CLAIMS).map(|_| claim).collect())
        };
        // The present lines differ in the last one only.
        let present: BoundedVec<_, _> = claims(None);
        let mut new = present.clone();
        new.last_mut().expect("there are lines").role = Some(PractitionerRole::NURSE);
        Pallet::<T>::do_set_purpose_claims(present)?;

        #[extrinsic_call]
        _(origin as T::RuntimeOrigin, new.clone());

        assert_eq!(Policy::<T>::get().claims, new);
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
        let study = StudyId(0);
        Studies::<T>::insert(organisation, study, full_study());
        assert!(evaluator::keys(&requester).len() <= MAX_KEYS as usize);

        let answer: Answer;
        #[block]
        {
            answer = Pallet::<T>::evaluate(
                subject,
                &account,
                Ok(&requester),
                &request,
                Some(study),
                now,
            );
        }

        assert_eq!(answer.decision, AccessDecision::Permit);
    }

    impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
