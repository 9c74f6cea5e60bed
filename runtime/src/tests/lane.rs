//! How much rights calls may take of blocks and of the pool, and that nobody takes more.

use super::{chain::*, rights::*};
use crate::{
    adapters,
    configs::RuntimeBlockWeights,
    extensions::{CheckContent, CheckMortalEra, TxExtension},
    Consortium, Executive, PatientIdentity, Runtime, RuntimeCall, RuntimeEvent, System,
};
use codec::Encode;
use frame_support::{
    assert_ok,
    dispatch::{DispatchClass, GetDispatchInfo},
    weights::Weight,
};
use pallet_consent_registry::Call as Consent;
use pallet_patient_identity::Call as Identity;
use proptest::prelude::*;
use salus_primitives::{
    consent::Grantee,
    identity::Powers,
    time::{DAY, HOUR},
    traits::RightsCalls,
    ConsentId, OrganisationId, PoolRefusal, RepresentativeKind, SubjectId,
};
use sp_core::Pair as _;
use sp_genesis_builder::DEV_RUNTIME_PRESET;
use sp_runtime::{
    traits::{Hash, TransactionExtension},
    transaction_validity::{InvalidTransaction, TransactionValidityError},
};

/// What a block may hold of free calls, and of operational transactions.
type FreeWeight = <Runtime as pallet_patient_identity::Config>::FreeWeight;
type OperationalWeight = <Runtime as pallet_patient_identity::Config>::OperationalWeight;

/// How many calls are free at a time to each who acts for a subject.
const MOST: usize = 16;

/// What the block says where there is room in a later one.
pub const WAITS: TransactionValidityError =
    TransactionValidityError::Invalid(InvalidTransaction::ExhaustsResources);

fn next_block() {
    System::set_block_number(System::block_number() + 1);
    frame_system::BlockWeight::<Runtime>::kill();
}

#[test]
fn so_many_are_free_and_nobody_uses_up_the_controller_s() {
    on_the_development_chain(|| {
        let (hospital, subject) = hospital();
        let kind = RepresentativeKind::HPOWATT;
        appoint("Patient", subject, "Rogue", kind, all_powers(), this_year());
        suspend(hospital);
        let free = |who: &str| {
            (0..2 * MOST)
                .take_while(|_| {
                    next_block();
                    send(who, revoke_all(subject)) == Ok(Ok(()))
                })
                .count()
        };
        assert_eq!(free("Rogue"), MOST);
        assert_eq!(pool("Rogue", revoke_all(subject)), refused(PoolRefusal::NoActiveSponsor));
        assert_eq!(free("Patient"), MOST);
        // A clock that stands, or goes back, gives nothing back.
        for clock in [NOW, NOW - DAY, NOW] {
            set_time(clock);
            assert_eq!((free("Rogue"), free("Patient")), (0, 0));
        }
        set_time(NOW + HOUR);
        assert_eq!((free("Rogue"), free("Patient")), (1, 1));
        // With the organisation back the rest is charged to it.
        govern(pallet_consortium::Call::reinstate { organisation: hospital });
        let whole = left(hospital);
        ok("Patient", revoke_all(subject));
        assert!(left(hospital).any_lt(whole));
    });
}

/// Begins a block that ordinary transactions have filled.
pub fn fill_block() {
    next_block();
    let weights = RuntimeBlockWeights::get();
    let normal = weights.get(DispatchClass::Normal).max_total.expect("it is limited");
    System::set_block_consumed_resources(normal, 0);
}

fn operational_weight() -> Weight {
    *System::block_weight().get(DispatchClass::Operational)
}

#[test]
fn a_block_holds_so_many_free_calls_and_the_rest_wait_or_are_charged() {
    on_the_development_chain(|| {
        let (hospital, _) = hospital();
        let patients: Vec<_> = (0..16)
            .map(|number| {
                let name = format!("Patient{number}");
                let subject = enrol("Clerk", &name, hospital);
                (name, subject)
            })
            .collect();
        suspend(hospital);
        next_block();
        let free: usize = patients
            .iter()
            .map(|(name, subject)| {
                (0..MOST).take_while(|_| send(name, revoke_all(*subject)) == Ok(Ok(()))).count()
            })
            .sum();
        assert!((MOST..MOST * 16).contains(&free), "{free}");
        let (last, subject) = &patients[15];
        assert_eq!(send(last, revoke_all(*subject)), Err(WAITS));
        // What one of them declares fits once more at the most.
        let taken = operational_weight();
        assert!(taken.all_lte(FreeWeight::get()));
        assert!((taken + taken / free as u64 * 2).any_gt(FreeWeight::get()));
        // The pool keeps it, since it fits into an empty block.
        assert_ok!(pool(last, revoke_all(*subject)));

        govern(pallet_consortium::Call::reinstate { organisation: hospital });
        let whole = left(hospital);
        ok(last, revoke_all(*subject));
        assert!(left(hospital).any_lt(whole));
        suspend(hospital);
        next_block();
        ok(last, revoke_all(*subject));
    });
}

#[test]
fn nobody_fills_the_reserve_with_operational_calls_that_are_not_free() {
    on_the_development_chain(|| {
        let (_, subject) = hospital();
        let code = vec![7; 1_000];
        // As if the members had decided, on a code of which nobody asks the version.
        System::do_authorize_upgrade(sp_runtime::traits::BlakeTwo256::hash(&code), false);
        fill_block();
        assert_eq!(send("Doctor", ordinary()), Err(WAITS));

        let calls = vec![revoke_all(subject); 20];
        let batch = RuntimeCall::from(pallet_utility::Call::batch { calls });
        assert_eq!(batch.get_dispatch_info().class, DispatchClass::Operational);
        let sent = (0..1_000).take_while(|_| send("Doctor", batch.clone()) == Ok(Ok(()))).count();
        assert!((1..1_000).contains(&sent), "{sent}");
        assert_eq!(send("Doctor", batch.clone()), refused(PoolRefusal::OperationalFull));
        assert!(operational_weight().all_lte(OperationalWeight::get()));
        let single = (0..1_000).take_while(|_| send("Doctor", revoke_all(subject)).is_ok()).count();
        assert!(single < 1_000);
        assert_eq!(send("Doctor", revoke_all(subject)), refused(PoolRefusal::OperationalFull));
        assert!(operational_weight().all_lte(OperationalWeight::get()));
        // A patient's own is lighter by the charge, and so fits once more at the most. The next one waits
        // for the next block. What the rest is for gets in.
        let own =
            (0..MOST).take_while(|_| send("Patient", revoke_all(subject)) == Ok(Ok(()))).count();
        assert!(own <= 1, "{own}");
        assert_eq!(send("Patient", revoke_all(subject)), Err(WAITS));
        assert_ok!(send("Clerk", frame_system::Call::apply_authorized_upgrade { code }));
        next_block();
        ok("Patient", revoke_all(subject));
        // The pool never lets in what fits into no block.
        let calls = vec![revoke_all(subject); 5_000];
        let huge = pallet_utility::Call::batch { calls };
        assert_eq!(pool("Doctor", huge), refused(PoolRefusal::OperationalFull));
    });
}

#[test]
fn what_is_free_is_given_back_the_weight_of_the_charge() {
    on_the_development_chain(|| {
        let (_, subject) = hospital();
        let transaction = signed(&pair("Patient"), revoke_all(subject), mortal());
        let (declared, length) = (transaction.get_dispatch_info(), transaction.encoded_size());
        let charge = <Runtime as pallet_consortium::Config>::WeightInfo::check_sponsor();
        use pallet_consortium::WeightInfo as _;
        next_block();
        assert_eq!(Executive::apply_extrinsic(transaction), Ok(Ok(())));
        let base = RuntimeBlockWeights::get().get(DispatchClass::Operational).base_extrinsic;
        let taken = declared.total_weight() - charge + base;
        assert_eq!(operational_weight(), taken + Weight::from_parts(0, length as u64));
        let told = System::events().into_iter().rev().find_map(|record| match record.event {
            RuntimeEvent::System(frame_system::Event::ExtrinsicSuccess { dispatch_info }) => {
                Some(dispatch_info.weight)
            }
            _ => None,
        });
        assert_eq!(told, Some(taken));
    });
}

/// Every rights call, with what else it takes.
fn every_right() -> Vec<RuntimeCall> {
    let (subject, organisation) = (SubjectId([1; 16]), OrganisationId(0));
    let (account, deadline) = (id_of("Somebody"), NOW);
    let signature: crate::Signature = pair("Somebody").sign(&[]).into();
    let grantee = Grantee::Practitioner { organisation, account: account.clone() };
    let consent = ConsentId(0);
    let (controller, new_controller) = (account.clone(), account.clone());
    vec![
        Consent::revoke { subject, grantee, consent }.into(),
        revoke_all(subject),
        Identity::leave { subject }.into(),
        Identity::rotate_controller {
            subject,
            new_controller,
            deadline,
            signature: signature.clone(),
        }
        .into(),
        Identity::veto_recovery { subject }.into(),
        Identity::dismiss_representative { subject, representative: account }.into(),
        Identity::take_over { organisation, subject, controller, deadline, signature }.into(),
        Identity::finish_recovery { subject }.into(),
    ]
}

#[test]
fn every_rights_call_is_operational_and_fits_into_the_lane() {
    chain_of(DEV_RUNTIME_PRESET).execute_with(|| {
        let base = RuntimeBlockWeights::get().get(DispatchClass::Operational).base_extrinsic;
        for call in every_right() {
            let right = adapters::RightsCalls::rights_call(&call).expect("it is one");
            assert_eq!(right.subject, SubjectId([1; 16]));
            let transaction = signed(&pair("Somebody"), call.clone(), mortal());
            let info = transaction.get_dispatch_info();
            assert_eq!(info.class, DispatchClass::Operational, "{call:?}");
            let length = Weight::from_parts(0, transaction.encoded_size() as u64);
            // A good number of them, so that patients of one organisation leave some to others.
            let ten = (info.total_weight() + base + length) * 10;
            assert!(ten.all_lte(FreeWeight::get()), "{call:?}: {ten:?}");
            let wrapped = pallet_utility::Call::batch { calls: vec![call] }.into();
            assert_eq!(adapters::RightsCalls::rights_call(&wrapped), None);
        }
        assert_eq!(adapters::RightsCalls::rights_call(&ordinary()), None);
    });
}

#[test]
fn what_is_charged_and_free_together_leaves_room_in_the_reserve() {
    let weights = RuntimeBlockWeights::get();
    let reserve = weights.get(DispatchClass::Operational).reserved.expect("there is one");
    assert!((OperationalWeight::get() * 2).all_lte(reserve));
}

#[test]
fn wallets_see_the_checks_they_know() {
    let names: Vec<_> = <TxExtension as TransactionExtension<RuntimeCall>>::metadata()
        .into_iter()
        .map(|it| it.identifier)
        .collect();
    assert_eq!(
        names,
        [
            "CheckNonZeroSender",
            "CheckSpecVersion",
            "CheckTxVersion",
            "CheckGenesis",
            "CheckMortality",
            "CheckSponsor",
            "CheckContent",
            "CheckPause",
            "CheckNonce",
            "CheckWeight",
            "StorageWeightReclaim",
        ]
    );
    // The era and the nonce are all the bytes that there are.
    chain_of(DEV_RUNTIME_PRESET).execute_with(|| {
        let extension = TxExtension::new((
            frame_system::CheckNonZeroSender::new(),
            frame_system::CheckSpecVersion::new(),
            frame_system::CheckTxVersion::new(),
            frame_system::CheckGenesis::new(),
            CheckMortalEra::from(mortal()),
            pallet_patient_identity::RightsLane::from(pallet_consortium::CheckSponsor::new()),
            CheckContent,
            pallet_governance::CheckPause::new(),
            frame_system::CheckNonce::from(System::account_nonce(id_of("Somebody"))),
            frame_system::CheckWeight::new(),
        ));
        assert_eq!(extension.encoded_size(), mortal().encoded_size() + 1);
    });
}

/// Somebody of the hospital sends something, after the clock moved and a block may have begun.
#[derive(Clone, Debug)]
struct Step {
    begins_block: bool,
    clock: i64,
    who: usize,
    what: u8,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let minutes = 60_000i64;
    let step = (0u8..6, -5 * minutes..10 * minutes, 0usize..6, 0u8..6)
        .prop_map(|(block, clock, who, what)| Step { begins_block: block == 0, clock, who, what });
    proptest::collection::vec(step, 0..120)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..Default::default() })]

    /// All of an organisation's people together, whatever they send: what is charged is within its quota
    /// and what time refilled, what is free is within the lane of each block, and of the operational
    /// class there is never more than a block gives to it.
    #[test]
    fn a_spammer_takes_no_more_than_its_quota_and_the_lane(steps in steps()) {
        let people = ["Doctor", "Rogue", "Reader", "Patient", "Other", "Clerk"];
        chain_of(DEV_RUNTIME_PRESET).execute_with(|| {
            let (hospital, subject) = hospital();
            let other = enrol("Clerk", "Other", hospital);
            let kind = RepresentativeKind::HPOWATT;
            appoint("Patient", subject, "Rogue", kind, all_powers(), this_year());
            let reads = Powers { read: true, ..Default::default() };
            appoint("Patient", subject, "Reader", kind, reads, this_year());
            // Little enough to be used up.
            let capacity = Weight::from_parts(40_000_000_000, 4_000);
            let quota = Some(capacity);
            govern(pallet_consortium::Call::set_quota { organisation: hospital, quota });
            next_block();

            let (mut clock, mut latest) = (NOW, NOW);
            let (mut charged, mut free, mut operational) =
                (Weight::zero(), Weight::zero(), Weight::zero());
            let mut free_calls = [0usize; 6];
            for Step { begins_block, clock: moves, who, what } in steps {
                clock = clock.saturating_add_signed(moves);
                latest = latest.max(clock);
                set_time(clock);
                if begins_block {
                    next_block();
                    (free, operational) = (Weight::zero(), Weight::zero());
                }
                let subject = if people[who] == "Other" { other } else { subject };
                let call = match what {
                    0 => ordinary(),
                    1 => pallet_utility::Call::batch { calls: vec![revoke_all(subject); 8] }.into(),
                    2 => revoke_all(other),
                    3 => Identity::veto_recovery { subject }.into(),
                    _ => revoke_all(subject),
                };
                let is_operational = call.get_dispatch_info().class == DispatchClass::Operational;
                let (before, weight) = (left(hospital), System::block_weight().total());
                let outcome = send(people[who], call);
                let taken = System::block_weight().total() - weight;
                if outcome.is_err() {
                    assert_eq!((left(hospital), taken), (before, Weight::zero()));
                    continue;
                }
                if is_operational {
                    operational += taken;
                }
                if left(hospital) == before {
                    assert!(is_operational);
                    free += taken;
                    free_calls[who] += 1;
                } else {
                    charged += taken;
                }
                let (period, gained) = (HOUR, latest - NOW);
                assert!((charged * period).all_lte(capacity * (period + gained)));
                assert!(free.all_lte(FreeWeight::get()));
                assert!(operational.all_lte(OperationalWeight::get()));
            }
            // Doctor, reader and clerk may do none of it.
            assert_eq!([free_calls[0], free_calls[2], free_calls[5]], [0; 3]);
            let most = MOST + ((latest - NOW) / HOUR) as usize;
            assert!(free_calls.iter().all(|calls| *calls <= most + 1));
            // The trail tells of time that never goes back, as it does not on the chain.
            set_time(latest);
            assert_ok!(Consortium::do_try_state());
            assert_ok!(PatientIdentity::do_try_state());
        });
    }
}
