//! Every call at its worst: the key full but for one place, each consent with all its provisions.

mod scenes;

use crate::*;
use alloc::{boxed::Box, vec::Vec};
use frame_benchmarking::v2::*;
use frame_support::{
    pallet_prelude::{BoundedVec, Get},
    traits::{EnsureOrigin, Time},
};
use frame_system::RawOrigin;
use salus_primitives::{
    consent::{
        Consent, ConsentDecision, Grantee, LiveConsent, SealedDeny, Statement, Verification,
    },
    evaluator::{
        self, AccessDecision, Answer, PolicyRule, PurposeClaim, MAX_KEYS, MAX_POLICY_RULES,
        MAX_PURPOSE_CLAIMS,
    },
    sealed::Opening,
    traits::{
        Allowances, Consents as _, ConsentsHelper, Organisations, OrganisationsHelper, Subjects,
        SubjectsHelper,
    },
    ConsentId, Moment, OrganisationKind, Period, PractitionerRole, ProgrammeId, PurposeOfUse,
    StudyId,
};
use scenes::*;

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
