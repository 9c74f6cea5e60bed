//! The calls at their worst.

use super::{
    emergency_benchmarking::*,
    review::{order, MAX_CANDIDATES},
    *,
};
use alloc::{boxed::Box, vec::Vec};
use codec::Decode;
use frame_benchmarking::v2::*;
use frame_support::{
    traits::{EnsureOrigin, Get, Time},
    BoundedVec,
};
use frame_system::{pallet_prelude::BlockNumberFor, RawOrigin};
use salus_primitives::{
    access_batch::{AccessBatch, StateRef},
    disclosure::{
        Disclosed, DisclosureGround, DisputeReason, NewDisclosure, Recipient, SealedContent,
        SealedHalf, MAX_DISCLOSED,
    },
    evaluator::AccessRequest,
    signed_payload::UsedPayload,
    traits::{
        Allowances, AuditSink, ClockHelper, ConsentsHelper, EmergencyMembers,
        EmergencyMembersHelper, Organisations, OrganisationsHelper, RecordsHelper, SubjectsHelper,
    },
    Commitment, Confidentiality, ConsentAction, ConsentId, DataClass, DisclosureId, Jurisdiction,
    LegalBasis, Moment, OrganisationId, Period, PermitId, PurposeOfUse, RecordId, SealedHalfId,
    SensitivitySet, SubjectId,
};
use sp_core::{sr25519, H256};

const ACTION: ConsentAction = ConsentAction::ACCESS;
const PURPOSE: PurposeOfUse = PurposeOfUse::TREAT;

#[benchmarks]
mod benchmarks {
    use super::*;

    /// A permit costs more than a deny: it is stored.
    #[benchmark]
    fn request() {
        let Scene { recipient, subject, target, .. } = scene::<T>();
        let (caller, organisation) = recipient;

        #[extrinsic_call]
        _(
            RawOrigin::Signed(caller),
            organisation,
            subject,
            target,
            ACTION,
            PURPOSE,
            None,
            PermitUsage::Multiple,
        );

        assert_eq!(Permits::<T>::iter_prefix(subject).count(), 1);
    }

    /// Each permit is another subject's and another organisation's, so that no part of the path to it is
    /// shared.
    #[benchmark]
    fn prune_permits(n: Linear<1, { T::MaxPermitsPerPrune::get() }>) {
        let caller: T::AccountId = whitelisted_caller();
        let permits: Vec<_> = (0..n).map(expired_permit::<T>).collect();
        let permits = BoundedVec::try_from(permits).expect("they are within the bound");

        #[extrinsic_call]
        _(RawOrigin::Signed(caller), permits);

        assert_eq!(Permits::<T>::iter().count(), 0);
    }

    #[benchmark]
    fn use_permit() {
        let Scene { recipient, subject, permit, .. } = permitted::<T>();

        #[extrinsic_call]
        _(RawOrigin::Signed(recipient.0), subject, permit);

        assert_eq!(Permits::<T>::get(subject, permit).map(|it| it.uses), Some(1));
    }

    #[benchmark]
    fn disclose() {
        let Scene { source, recipient, subject, permit, .. } = permitted::<T>();
        let new = Box::new(on_permit::<T>(recipient.1, permit));

        #[extrinsic_call]
        _(RawOrigin::Signed(source.0), source.1, subject, new);

        assert_eq!(Disclosures::<T>::iter_prefix(subject).count(), 1);
    }

    #[benchmark]
    fn extend_series() {
        let (Scene { source, recipient, subject, .. }, disclosure) = disclosed::<T>(true);
        let origin = RawOrigin::Signed(recipient.0).into();
        Pallet::<T>::acknowledge(origin, recipient.1, subject, disclosure, 1).expect("it is owed");
        // The clock stands still: what was handed over was so a moment ago.
        Disclosures::<T>::mutate(subject, disclosure, |it| {
            let new = &mut it.as_mut().expect("it was posted").new;
            (new.first, new.last) = (new.first - 1, new.last - 1);
        });
        Permits::<T>::translate_values(|mut permit: Permit<T::AccountId>| {
            permit.decided_at -= 1;
            Some(permit)
        });
        let now = T::Clock::now();

        #[extrinsic_call]
        _(RawOrigin::Signed(source.0), source.1, subject, disclosure, 2, now);

        assert_eq!(OwedHalves::<T>::iter_prefix(recipient.1).count(), 1);
    }

    #[benchmark]
    fn acknowledge() {
        let (Scene { recipient, subject, .. }, disclosure) = disclosed::<T>(false);

        #[extrinsic_call]
        _(RawOrigin::Signed(recipient.0), recipient.1, subject, disclosure, 1);

        assert_eq!(OwedHalves::<T>::iter_prefix(recipient.1).count(), 0);
    }

    #[benchmark]
    fn dispute() {
        let (Scene { recipient, subject, .. }, disclosure) = disclosed::<T>(false);
        let reason = DisputeReason::NotReceived;

        #[extrinsic_call]
        _(RawOrigin::Signed(recipient.0), recipient.1, subject, disclosure, reason);

        assert_eq!(OwedHalves::<T>::iter_prefix(recipient.1).count(), 0);
    }

    #[benchmark]
    fn seal_half() {
        let (caller, organisation) = T::OrganisationsHelper::practitioner(0);

        #[extrinsic_call]
        _(RawOrigin::Signed(caller), organisation, Commitment(H256([1; 32])));

        assert_eq!(SealedHalves::<T>::iter_prefix(organisation).count(), 1);
    }

    #[benchmark]
    fn open_half() {
        let Scene { source, recipient, subject, .. } = scene::<T>();
        let content = SealedContent::Disclosure {
            subject,
            disclosure: by_law::<T>(recipient.1),
            suspended_until: T::Clock::now(),
        };
        let sealed = SealedHalf { salt: [1; 32], content };
        let half = SealedHalfId(T::AuditTrail::next_index());
        let (origin, commitment) =
            (RawOrigin::Signed(source.0.clone()), sealed.commitment(source.1));
        Pallet::<T>::seal_half(origin.into(), source.1, commitment).expect("there is room");

        #[extrinsic_call]
        _(RawOrigin::Signed(source.0), source.1, half, Box::new(sealed));

        assert_eq!(Disclosures::<T>::iter_prefix(subject).count(), 1);
    }

    #[benchmark]
    fn post_batch() {
        set_clock::<T>();
        let (caller, organisation) = T::OrganisationsHelper::practitioner(0);
        let hash = H256([3; 32]);
        frame_system::Pallet::<T>::set_block_number(2u32.into());
        let known = T::Hash::decode(&mut hash.as_bytes()).expect("it is as long");
        frame_system::BlockHash::<T>::insert(BlockNumberFor::<T>::from(1u32), known);
        let to = T::Clock::now();
        let batch = AccessBatch {
            root: H256([1; 32]),
            count: T::MaxAccessBatchSize::get(),
            tag_key: sr25519::Public::from_raw([2; 32]),
            from: to - 1,
            to,
            state: StateRef { number: 1, hash, time: to - 1 },
            is_degraded: false,
        };

        #[extrinsic_call]
        _(RawOrigin::Signed(caller), organisation, batch);

        assert_eq!(AccessBatches::<T>::iter_prefix(organisation).count(), 1);
    }

    #[benchmark]
    fn demand_leaves() {
        set_clock::<T>();
        let (member, organisation) = T::OrganisationsHelper::practitioner(0);
        let (_, custodian) = T::OrganisationsHelper::practitioner(1);
        let (subject, controller) = T::SubjectsHelper::subject(0, custodian);
        let period = demanded::<T>(&controller, subject, organisation);
        let member = RawOrigin::Signed(member).into();
        let answer = DemandAnswer::Absent;
        Pallet::<T>::answer_demand(member, organisation, subject, answer).expect("it is owed");

        #[extrinsic_call]
        _(RawOrigin::Signed(controller), subject, organisation, period);

        assert_eq!(OwedHalves::<T>::iter_prefix(organisation).count(), 1);
    }

    #[benchmark]
    fn answer_demand() {
        set_clock::<T>();
        let (member, organisation) = T::OrganisationsHelper::practitioner(0);
        let (_, custodian) = T::OrganisationsHelper::practitioner(1);
        let (subject, controller) = T::SubjectsHelper::subject(0, custodian);
        demanded::<T>(&controller, subject, organisation);
        let answer = DemandAnswer::HandedOver { commitment: Commitment(H256([1; 32])), leaves: 1 };

        #[extrinsic_call]
        _(RawOrigin::Signed(member), organisation, subject, answer);

        assert_eq!(OwedHalves::<T>::iter_prefix(organisation).count(), 0);
    }

    /// Each disclosure is another subject's, source's and recipient's, and its half is owed still.
    #[benchmark]
    fn prune_accounting(n: Linear<1, { T::MaxItemsPerPrune::get() }>) {
        set_clock::<T>();
        let caller: T::AccountId = whitelisted_caller();
        let items: Vec<_> = (0..n).map(old_disclosure::<T>).collect();
        let items = BoundedVec::try_from(items).expect("they are within the bound");

        #[extrinsic_call]
        _(RawOrigin::Signed(caller), items);

        assert_eq!(Disclosures::<T>::iter().count(), 0);
    }

    #[benchmark]
    fn break_glass() {
        let (practitioner, organisation, subject, target) = in_emergency::<T>();
        owe::<T>(&practitioner, organisation, MAX_UNFILED - 1);

        #[extrinsic_call]
        _(RawOrigin::Signed(practitioner), organisation, subject, target, REASON, JUSTIFICATION);

        assert_eq!(Emergencies::<T>::iter_prefix(subject).count(), 1);
    }

    #[benchmark]
    fn post_emergency() {
        let (_, organisation, subject, target) = in_emergency::<T>();
        let practitioner = T::SigningHelper::signer();
        T::MembersHelper::vouch(&practitioner, organisation);
        let (caller, custodian) = T::OrganisationsHelper::practitioner(1);
        owe::<T>(&practitioner, organisation, MAX_UNFILED - 1);
        let statement = EmergencyStatement {
            practitioner: practitioner.clone(),
            organisation,
            subject,
            target,
            reason: REASON,
            justification: JUSTIFICATION,
            broken_at: T::Clock::now(),
        };
        let signature = sign_wrapped::<T>(&practitioner, &Pallet::<T>::statement(&statement));

        #[extrinsic_call]
        _(RawOrigin::Signed(caller), custodian, Box::new(statement), signature);

        assert_eq!(Emergencies::<T>::iter_prefix(subject).count(), 1);
    }

    #[benchmark]
    fn file_justification() {
        let (practitioner, organisation, subject, _) = in_emergency::<T>();
        let caller: T::AccountId = account("controller", 0, 0);
        T::MembersHelper::control(&caller, organisation);
        let id = broken::<T>(&practitioner, organisation, subject);
        owe::<T>(&practitioner, organisation, MAX_UNFILED - 1);

        #[extrinsic_call]
        _(RawOrigin::Signed(caller), subject, id);

        assert!(Emergencies::<T>::get(subject, id).is_some_and(|it| it.filed_at.is_some()));
    }

    #[benchmark]
    fn review() {
        let (practitioner, organisation, subject, _) = in_emergency::<T>();
        let id = broken::<T>(&practitioner, organisation, subject);
        owe::<T>(&practitioner, organisation, MAX_UNFILED - 1);
        let (caller, reviewer) = T::OrganisationsHelper::practitioner(REVIEWERS);
        assign::<T>(subject, id, reviewer, Moment::MAX);
        change::<T>(subject, id, |it| it.filed_at = Some(0));
        Standings::<T>::mutate(&practitioner, organisation, |standing| {
            if let Some(standing) = standing {
                standing.against = T::MaxVerdictsAgainst::get() - 1;
            }
        });

        #[extrinsic_call]
        _(RawOrigin::Signed(caller), reviewer, subject, id, Verdict::NotJustified);

        assert!(Standings::<T>::get(&practitioner, organisation).is_some_and(|it| it.is_suspended));
        assert_eq!(ReviewQueue::<T>::iter().count(), 0);
    }

    #[benchmark]
    fn restore_break_glass() {
        let (practitioner, organisation, _, _) = in_emergency::<T>();
        let caller: T::AccountId = account("controller", 0, 0);
        T::MembersHelper::control(&caller, organisation);
        Pallet::<T>::change_standing(&practitioner, organisation, |standing| {
            standing.is_suspended = true;
        });
        owe::<T>(&practitioner, organisation, MAX_UNFILED);

        #[extrinsic_call]
        _(RawOrigin::Signed(caller), organisation, practitioner.clone());

        assert!(!Standings::<T>::get(&practitioner, organisation).is_some_and(|it| it.is_suspended));
    }

    #[benchmark]
    fn set_standing_refusals() -> Result<(), BenchmarkError> {
        let origin = T::GovernanceOrigin::try_successful_origin()
            .map_err(|_| BenchmarkError::Stop("governance has an origin"))?;
        let countries: Vec<_> = (0..MAX_REFUSAL_RULES as u8)
            .map(|number| (Jurisdiction([b'A' + number / 26, b'A' + number % 26]), true))
            .collect();
        let countries = BoundedVec::try_from(countries).expect("they are within the bound");
        let rules = RefusalRules { by_default: false, countries };

        #[extrinsic_call]
        _(origin as T::RuntimeOrigin, rules.clone());

        assert_eq!(StandingRefusals::<T>::get(), rules);
        Ok(())
    }

    /// Each is another subject's and another organisation's.
    #[benchmark]
    fn prune_emergencies(n: Linear<1, { T::MaxEmergenciesPerPrune::get() }>) {
        let caller: T::AccountId = whitelisted_caller();
        let emergencies: Vec<_> = (0..n).map(over::<T>).collect();
        let emergencies = BoundedVec::try_from(emergencies).expect("they are within the bound");

        #[extrinsic_call]
        _(RawOrigin::Signed(caller), emergencies);

        assert_eq!(Emergencies::<T>::iter().count(), 0);
    }

    #[benchmark]
    fn prune_statements(n: Linear<1, { T::MaxEmergenciesPerPrune::get() }>) {
        let caller: T::AccountId = whitelisted_caller();
        let digests: Vec<_> = (0..n)
            .map(|seed| {
                let (_, sponsor) = T::OrganisationsHelper::practitioner(seed);
                let digest = H256::repeat_byte(seed as u8);
                UsedStatements::<T>::insert(digest, UsedPayload { deadline: 0, sponsor });
                T::Allowances::hold_by_right(sponsor, Pallet::<T>::bytes_of_statement());
                digest
            })
            .collect();
        let digests = BoundedVec::try_from(digests).expect("they are within the bound");

        #[extrinsic_call]
        _(RawOrigin::Signed(caller), digests);

        assert_eq!(UsedStatements::<T>::iter().count(), 0);
    }

    /// The first turn has not come.
    #[benchmark]
    fn look_for_turn() {
        let (practitioner, organisation, subject, _) = in_emergency::<T>();
        broken::<T>(&practitioner, organisation, subject);
        let now = T::Clock::now();

        let first;
        #[block]
        {
            first = Pallet::<T>::first_turn(now);
        }
        assert_eq!(first, None);
    }

    /// Of those that are looked at all but the last vouch for the practitioner, and so may not review.
    #[benchmark]
    fn take_turn() {
        let (practitioner, organisation, subject, _) = in_emergency::<T>();
        let made: Vec<_> = (REVIEWERS..REVIEWERS + 2 * MAX_CANDIDATES)
            .map(|seed| T::OrganisationsHelper::practitioner(seed).1)
            .collect();
        let id = broken::<T>(&practitioner, organisation, subject);
        let late = made[0];
        assign::<T>(subject, id, late, 0);
        // It becomes overdue once more, and there is a lot by which the last is one of them.
        let numbered = T::Members::next_number();
        let drawn = |overdue| order::<T>(id, overdue, numbered).collect::<Vec<_>>();
        let is_fit = |overdue: &u32| {
            let order = drawn(overdue + 1);
            order.last().is_some_and(|last| made[1..].contains(last))
                && order[..order.len() - 1].iter().all(|it| *it != late && *it != organisation)
        };
        let overdue = (0..).find(is_fit).expect("there are many lots");
        change::<T>(subject, id, |it| it.overdue = overdue);
        let order = drawn(overdue + 1);
        let (last, others) = order.split_last().expect("somebody is drawn");
        for other in others {
            T::MembersHelper::vouch(&practitioner, *other);
        }
        let turn = Turn::new(0, id);

        #[block]
        {
            Pallet::<T>::take_turn(turn, subject, T::Clock::now());
        }
        assert_eq!(
            Emergencies::<T>::get(subject, id).and_then(|it| it.review.owed_by()),
            Some(*last)
        );
    }

    impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}

/// A source, a recipient who may have access, and a record of a subject.
struct Scene<AccountId> {
    source: (AccountId, OrganisationId),
    recipient: (AccountId, OrganisationId),
    subject: SubjectId,
    target: Target,
    permit: PermitId,
}

/// Sets the clock to where everything can be as old as it has to be.
fn set_clock<T: Config>() {
    T::ClockHelper::set(T::AccountingRetention::get());
}

/// Every key under which consents about the recipient lie is full.
fn scene<T: Config>() -> Scene<T::AccountId> {
    set_clock::<T>();
    let recipient = T::OrganisationsHelper::practitioner(0);
    let source = T::OrganisationsHelper::practitioner(1);
    let (subject, _) = T::SubjectsHelper::subject(0, source.1);
    let target = Target::Record(T::RecordsHelper::record(subject, source.1));
    let Ok((asked, _)) = Pallet::<T>::about(subject, target.clone(), ACTION, PURPOSE) else {
        panic!("the record was just made");
    };
    let requester = T::Organisations::requester(&recipient.0, recipient.1, T::Clock::now())
        .expect("the practitioner was just made");
    T::ConsentsHelper::fill(subject, &requester, &asked);
    let permit = PermitId(T::AuditTrail::next_index());
    Scene { source, recipient, subject, target, permit }
}

/// The recipient asked, and was permitted.
fn permitted<T: Config>() -> Scene<T::AccountId> {
    let mut scene = scene::<T>();
    scene.permit = PermitId(T::AuditTrail::next_index());
    Pallet::<T>::request(
        RawOrigin::Signed(scene.recipient.0.clone()).into(),
        scene.recipient.1,
        scene.subject,
        scene.target.clone(),
        ACTION,
        PURPOSE,
        None,
        PermitUsage::Multiple,
    )
    .expect("it may ask");
    scene
}

/// As many documents as a disclosure names, handed over as the law asks.
fn by_law<T: Config>(recipient: OrganisationId) -> NewDisclosure {
    let documents = (1..=MAX_DISCLOSED).map(|seed| Commitment(H256([seed as u8; 32])));
    let now = T::Clock::now();
    NewDisclosure {
        recipient: Recipient::Member(recipient),
        ground: DisclosureGround::Law(LegalBasis::HIPAA_REQUIRED_BY_LAW),
        purpose: PURPOSE,
        disclosed: Disclosed::Documents(BoundedVec::truncate_from(documents.collect())),
        count: 1,
        first: now,
        last: now,
    }
}

/// The same on a permit.
fn on_permit<T: Config>(recipient: OrganisationId, permit: PermitId) -> NewDisclosure {
    NewDisclosure { ground: DisclosureGround::Permit(permit), ..by_law::<T>(recipient) }
}

/// A disclosure that was posted.
fn disclosed<T: Config>(on_a_permit: bool) -> (Scene<T::AccountId>, DisclosureId) {
    let scene = if on_a_permit { permitted::<T>() } else { scene::<T>() };
    let new = if on_a_permit {
        on_permit::<T>(scene.recipient.1, scene.permit)
    } else {
        by_law::<T>(scene.recipient.1)
    };
    let id = DisclosureId(T::AuditTrail::next_index());
    let origin = RawOrigin::Signed(scene.source.0.clone()).into();
    Pallet::<T>::disclose(origin, scene.source.1, scene.subject, Box::new(new))
        .expect("it may be posted");
    (scene, id)
}

/// The controller demanded the subject's leaves of this period.
fn demanded<T: Config>(
    controller: &T::AccountId,
    subject: SubjectId,
    organisation: OrganisationId,
) -> Period {
    let period = Period { from: 0, to: Some(T::Clock::now()) };
    let origin = RawOrigin::Signed(controller.clone()).into();
    Pallet::<T>::demand_leaves(origin, subject, organisation, period).expect("none is open");
    period
}

/// A disclosure that was kept long enough at the time that was set.
fn old_disclosure<T: Config>(seed: u32) -> Prunable {
    let mut subject = [0; 16];
    subject[..4].copy_from_slice(&seed.to_le_bytes());
    let (subject, id) = (SubjectId(subject), DisclosureId(seed.into()));
    let (_, source) = T::OrganisationsHelper::practitioner(2 * seed);
    let (_, recipient) = T::OrganisationsHelper::practitioner(2 * seed + 1);
    let mut new = by_law::<T>(recipient);
    (new.first, new.last) = (0, 0);
    let half = RecipientHalf::Awaited { acknowledged: 0, since: 0 };
    T::Allowances::hold_by_right(source, Pallet::<T>::bytes_of_new(&new));
    let it = Disclosure { source, new, suspended_until: None, posted_at: 0, half };
    Disclosures::<T>::insert(subject, id, it);
    OwedHalves::<T>::insert(recipient, Half::Disclosure(subject, id), 0);
    Prunable::Disclosure(subject, id)
}

/// A permit that says all it can and has expired whatever the time is.
fn expired_permit<T: Config>(seed: u32) -> (SubjectId, PermitId) {
    let mut subject = [0; 16];
    subject[..4].copy_from_slice(&seed.to_le_bytes());
    let (subject, id) = (SubjectId(subject), PermitId(seed.into()));
    let (practitioner, organisation) = T::OrganisationsHelper::practitioner(seed);
    let permit = Permit {
        practitioner,
        organisation,
        request: AccessRequest {
            action: ACTION,
            purpose: PURPOSE,
            class: Some(DataClass::OBSERVATION),
            confidentiality: Some(Confidentiality::N),
            labels: Some(SensitivitySet::all()),
            author: Some(OrganisationId(seed)),
            tags: None,
            data_time: Some(0),
        },
        record: Some(RecordId(seed.into())),
        study: None,
        usage: PermitUsage::Multiple,
        uses: 0,
        obligations: Default::default(),
        ground: PermitGround::Consent(ConsentId(seed.into())),
        policy_version: 0,
        decided_at: 0,
        expires_at: 0,
    };
    T::Allowances::hold_by_right(organisation, Pallet::<T>::bytes_of_permit());
    Permits::<T>::insert(subject, id, permit);
    (subject, id)
}
