//! No origin of the runtime is Root, and none does what is Root's.

use super::{chain::*, governance::governed_calls, upgrade::CodesAreVersions};
use crate::{configs::Decisions, OriginCaller, RuntimeCall, RuntimeOrigin};
use codec::Decode;
use frame_support::{
    dispatch::RawOrigin,
    traits::{GetCallMetadata, OriginTrait, UnfilteredDispatchable},
};
use pallet_governance::{Decided, Track, Tracks};
use scale_info::{form::PortableForm, PortableRegistry, TypeDef, Variant};
use sp_core::traits::ReadRuntimeVersionExt;
use sp_genesis_builder::DEV_RUNTIME_PRESET;
use sp_runtime::DispatchError;
use std::collections::BTreeSet;

/// Every call of the runtime, by its name and its place, with arguments of zeros.
pub fn every_call() -> Vec<(String, RuntimeCall)> {
    let mut registry = scale_info::Registry::new();
    let calls = registry.register_type(&scale_info::meta_type::<RuntimeCall>());
    let types: PortableRegistry = registry.into();
    let variants = |id: u32| -> Vec<Variant<PortableForm>> {
        match &types.resolve(id).expect("it is registered").type_def {
            TypeDef::Variant(it) => it.variants.clone(),
            _ => panic!("calls are variants"),
        }
    };
    let mut all = Vec::new();
    for pallet in variants(calls.id) {
        for call in variants(pallet.fields[0].ty.id) {
            let bytes = [&[pallet.index, call.index], &[0; 16 * 1024][..]].concat();
            let name = format!("{}.{}", pallet.name, call.name);
            let decoded = RuntimeCall::decode(&mut &bytes[..])
                .unwrap_or_else(|_| panic!("zeros are arguments of {name}"));
            all.push((name, decoded));
        }
    }
    all
}

/// What comes of a call by this origin, with everything undone afterwards.
fn tried(call: &RuntimeCall, origin: RuntimeOrigin) -> Result<(), DispatchError> {
    undone(|| call.clone().dispatch_bypass_filter(origin).map(|_| ()).map_err(|it| it.error))
}

fn is_open(call: &RuntimeCall, origin: RuntimeOrigin) -> bool {
    tried(call, origin) != Err(DispatchError::BadOrigin)
}

/// Every origin that a transaction, an inherent or a decision can have. Whoever adds another must say here
/// what it may do.
fn others_than_root() -> Vec<RuntimeOrigin> {
    let all = [
        RuntimeOrigin::none(),
        RuntimeOrigin::signed(account(&pair("Alice"))),
        RuntimeOrigin::signed(account(&pair("Stranger"))),
        RawOrigin::Authorized.into(),
    ];
    let decided = Track::ALL.map(|track| RuntimeOrigin::from(Decided(track)));
    for origin in all.iter().chain(&decided) {
        match origin.caller() {
            OriginCaller::system(RawOrigin::Root) => panic!("that is Root"),
            OriginCaller::system(
                RawOrigin::Signed(_) | RawOrigin::None | RawOrigin::Authorized,
            )
            | OriginCaller::Governance(Decided(_))
            | OriginCaller::Void(_) => {}
        }
    }
    all.into_iter().chain(decided).collect()
}

/// What nobody but Root may do, of all pallets. Nobody is: these are calls that cannot be made.
const OF_ROOT: [&str; 16] = [
    "Balances.force_adjust_total_issuance",
    "Balances.force_set_balance",
    "Balances.force_transfer",
    "Balances.force_unreserve",
    "ParachainSystem.sudo_send_upward_message",
    "System.authorize_upgrade",
    "System.authorize_upgrade_without_checks",
    "System.kill_prefix",
    "System.kill_storage",
    "System.set_code",
    "System.set_code_without_checks",
    "System.set_heap_pages",
    "System.set_storage",
    "Utility.dispatch_as",
    "Utility.dispatch_as_fallible",
    "Utility.with_weight",
];

#[test]
fn these_are_the_calls_of_root_and_nobody_else_makes_them() {
    let mut chain = chain_of(DEV_RUNTIME_PRESET);
    // Root's calls want to know the version of a code.
    chain.register_extension(ReadRuntimeVersionExt::new(CodesAreVersions));
    chain.execute_with(|| {
        let of_root: BTreeSet<_> = every_call()
            .into_iter()
            .filter(|(_, call)| {
                is_open(call, RuntimeOrigin::root())
                    && others_than_root().into_iter().all(|it| !is_open(call, it))
            })
            .map(|(name, _)| name)
            .collect();
        assert_eq!(of_root, OF_ROOT.into_iter().map(String::from).collect());
    });
}

#[test]
fn none_of_ours_is_made_by_root() {
    on_the_development_chain(|| {
        for (name, call) in every_call() {
            let ours = [
                "AccessControl",
                "RecordAnchoring",
                "ConsentRegistry",
                "PatientIdentity",
                "Consortium",
                "Governance",
            ];
            if ours.iter().any(|pallet| name.starts_with(pallet)) {
                assert!(!is_open(&call, RuntimeOrigin::root()), "{name}");
            }
        }
    });
}

#[test]
fn a_track_opens_what_is_decided_on_it_and_nothing_else() {
    // These make other calls, with the origin that they have themselves.
    let wrappers = ["Utility.batch", "Utility.batch_all", "Utility.force_batch", "Utility.if_else"];
    // These do nothing, or ask for no origin: the code that they bring is known by its hash.
    let harmless = ["System.remark", "System.apply_authorized_upgrade"];
    on_the_development_chain(|| {
        for (name, call) in every_call() {
            for track in Track::ALL {
                let expected = Decisions::track(&call) == Some(track)
                    || wrappers.contains(&&*name)
                    || harmless.contains(&&*name);
                let origin = Decided(track).into();
                assert_eq!(is_open(&call, origin), expected, "{name} on {track:?}");
            }
        }
    });
}

#[test]
fn what_wraps_calls_makes_nobody_root() {
    on_the_development_chain(|| {
        let storage = || {
            Box::new(RuntimeCall::from(frame_system::Call::set_storage {
                items: vec![(b"key".to_vec(), b"value".to_vec())],
            }))
        };
        let as_root = || Box::new(OriginCaller::system(RawOrigin::Root));
        let attempts: [RuntimeCall; 8] = [
            pallet_utility::Call::dispatch_as { as_origin: as_root(), call: storage() }.into(),
            pallet_utility::Call::dispatch_as_fallible { as_origin: as_root(), call: storage() }
                .into(),
            pallet_utility::Call::with_weight { call: storage(), weight: Default::default() }
                .into(),
            pallet_utility::Call::batch { calls: vec![*storage()] }.into(),
            pallet_utility::Call::as_derivative { index: 0, call: storage() }.into(),
            pallet_utility::Call::if_else { main: storage(), fallback: storage() }.into(),
            pallet_multisig::Call::as_multi_threshold_1 {
                other_signatories: vec![account(&pair("Bob"))],
                call: storage(),
            }
            .into(),
            pallet_proxy::Call::proxy {
                real: account(&pair("Alice")).into(),
                force_proxy_type: None,
                call: storage(),
            }
            .into(),
        ];
        for call in attempts {
            for origin in others_than_root() {
                let is_written = undone(|| {
                    let _ = call.clone().dispatch_bypass_filter(origin);
                    sp_io::storage::get(b"key").is_some()
                });
                assert!(!is_written, "{call:?}");
            }
        }
    });
}

#[test]
fn nothing_of_the_sdk_can_be_proposed() {
    for (name, call) in every_call() {
        let is_ours = [
            "AccessControl.",
            "Consortium.",
            "ConsentRegistry.",
            "Governance.",
            "RecordAnchoring.",
            "AuditTrail.",
        ]
        .iter()
        .any(|pallet| name.starts_with(pallet));
        assert!(is_ours || Decisions::track(&call).is_none(), "{name}");
    }
    // What the tests say of all that can be proposed, they say of each.
    let names = |calls: Vec<RuntimeCall>| -> BTreeSet<_> {
        calls
            .iter()
            .filter(|call| Decisions::track(call).is_some())
            .map(|call| call.get_call_metadata())
            .map(|it| (it.pallet_name, it.function_name))
            .collect()
    };
    let every = every_call().into_iter().map(|(_, call)| call).collect();
    assert_eq!(names(every), names(governed_calls()));
}
