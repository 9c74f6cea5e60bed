//! What a transaction may carry.

use crate::{AccountId, Address, Consortium, Runtime, RuntimeCall, RuntimeOrigin, System};
use codec::{Decode, DecodeWithMemTracking, Encode};
use frame_support::{
    pallet_prelude::{TransactionSource, Weight},
    traits::OriginTrait,
};
use salus_primitives::PoolRefusal;
use scale_info::TypeInfo;
use sp_runtime::{
    impl_tx_ext_default,
    traits::{
        BlakeTwo256, DispatchInfoOf, Hash, Implication, TransactionExtension, ValidateResult,
    },
};

/// How deep calls may be wrapped in calls. What is deeper is refused unread.
const MAX_DEPTH: u32 = 4;

/// How long the proof may be that session keys are one's own: one signature for each key.
const MAX_KEY_PROOF: usize = 128;

/// Refuses transactions that carry free bytes: whatever gets into a block stays for good, even of a
/// call that fails, and could be about a person. So it is the pool that refuses them, and a block
/// that holds one is not valid.
///
/// It adds no byte to the transaction.
#[derive(Clone, Debug, Default, Eq, PartialEq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct CheckContent;

impl TransactionExtension<RuntimeCall> for CheckContent {
    const IDENTIFIER: &'static str = "CheckContent";
    type Implicit = ();
    type Val = ();
    type Pre = ();

    fn weight(&self, call: &RuntimeCall) -> Weight {
        looking_at(call, MAX_DEPTH)
    }

    fn validate(
        &self,
        origin: RuntimeOrigin,
        call: &RuntimeCall,
        _info: &DispatchInfoOf<RuntimeCall>,
        _len: usize,
        _implicit: Self::Implicit,
        _inherited_implication: &impl Implication,
        _source: TransactionSource,
    ) -> ValidateResult<Self::Val, RuntimeCall> {
        let refused =
            origin.as_signer().is_some_and(|who| carries_free_bytes(call, Some(who), MAX_DEPTH));
        if refused {
            return Err(PoolRefusal::FreeBytes.into());
        }
        Ok((Default::default(), (), origin))
    }

    impl_tx_ext_default!(RuntimeCall; prepare);
}

/// What it takes to look at a call and at those that it wraps, whatever is found.
fn looking_at(call: &RuntimeCall, depth: u32) -> Weight {
    use pallet_governance::Call as Governance;
    use pallet_multisig::Call as Multisig;
    use pallet_proxy::Call as Proxy;
    use pallet_utility::Call as Utility;
    type Measured = crate::weights::check_content::WeightInfo<Runtime>;

    let Some(deeper) = depth.checked_sub(1) else { return Weight::zero() };
    let inner = |call: &RuntimeCall| looking_at(call, deeper);
    match call {
        RuntimeCall::System(frame_system::Call::apply_authorized_upgrade { code }) => {
            Measured::upgrade(code.len() as u32)
        }
        RuntimeCall::Utility(
            Utility::batch { calls }
            | Utility::batch_all { calls }
            | Utility::force_batch { calls },
        ) => calls.iter().map(inner).fold(Measured::plain(), Weight::saturating_add),
        RuntimeCall::Utility(
            Utility::as_derivative { call, .. }
            | Utility::dispatch_as { call, .. }
            | Utility::dispatch_as_fallible { call, .. }
            | Utility::with_weight { call, .. },
        ) => Measured::plain().saturating_add(inner(call)),
        RuntimeCall::Utility(Utility::if_else { main, fallback }) => {
            Measured::plain().saturating_add(inner(main)).saturating_add(inner(fallback))
        }
        RuntimeCall::Multisig(
            Multisig::as_multi { call, .. } | Multisig::as_multi_threshold_1 { call, .. },
        ) => Measured::together().saturating_add(inner(call)),
        RuntimeCall::Proxy(Proxy::proxy { call, .. } | Proxy::proxy_announced { call, .. }) => {
            Measured::acting_for().saturating_add(inner(call))
        }
        RuntimeCall::Governance(Governance::propose { call }) => {
            Measured::proposing().saturating_add(inner(call))
        }
        _ => Measured::plain(),
    }
}

/// Whether a call of this account holds bytes of anybody's choice, or is wrapped too deep to tell. What the
/// members decide about can hold a name: only an account that votes proposes it.
fn carries_free_bytes(call: &RuntimeCall, who: Option<&AccountId>, depth: u32) -> bool {
    use pallet_governance::Call as Governance;
    use pallet_multisig::Call as Multisig;
    use pallet_proxy::Call as Proxy;
    use pallet_session::Call as Session;
    use pallet_utility::Call as Utility;

    let Some(deeper) = depth.checked_sub(1) else { return true };
    let inner = |call: &RuntimeCall| carries_free_bytes(call, who, deeper);
    match call {
        // An upgrade that was decided may be brought by anybody: its bytes are known by their hash.
        RuntimeCall::System(frame_system::Call::apply_authorized_upgrade { code }) => {
            !is_authorized(code)
        }
        // All others are for Root or for inherents, and many take bytes.
        RuntimeCall::System(_) | RuntimeCall::ParachainSystem(_) => true,
        RuntimeCall::Session(Session::set_keys { proof, .. }) => proof.len() > MAX_KEY_PROOF,
        RuntimeCall::Utility(
            Utility::batch { calls }
            | Utility::batch_all { calls }
            | Utility::force_batch { calls },
        ) => calls.iter().any(inner),
        RuntimeCall::Utility(
            Utility::as_derivative { call, .. }
            | Utility::dispatch_as { call, .. }
            | Utility::dispatch_as_fallible { call, .. }
            | Utility::with_weight { call, .. },
        ) => carries_free_bytes(call, None, deeper),
        RuntimeCall::Utility(Utility::if_else { main, fallback }) => inner(main) || inner(fallback),
        RuntimeCall::Multisig(Multisig::as_multi {
            threshold, other_signatories, call, ..
        }) => {
            let together = together_with(who, other_signatories, *threshold);
            carries_free_bytes(call, together.as_ref(), deeper)
        }
        RuntimeCall::Multisig(Multisig::as_multi_threshold_1 { other_signatories, call }) => {
            let together = together_with(who, other_signatories, 1);
            carries_free_bytes(call, together.as_ref(), deeper)
        }
        RuntimeCall::Proxy(proxy) => match proxy {
            Proxy::proxy { real, call, .. } => {
                !is_an_account(real) || carries_free_bytes(call, acting_for(who, real), deeper)
            }
            Proxy::proxy_announced { delegate, real, call, .. } => {
                let delegate = account_of(delegate);
                delegate.is_none()
                    || !is_an_account(real)
                    || carries_free_bytes(call, acting_for(delegate, real), deeper)
            }
            Proxy::add_proxy { delegate, .. }
            | Proxy::remove_proxy { delegate, .. }
            | Proxy::reject_announcement { delegate, .. } => !is_an_account(delegate),
            Proxy::announce { real, .. } | Proxy::remove_announcement { real, .. } => {
                !is_an_account(real)
            }
            Proxy::kill_pure { spawner, .. } => !is_an_account(spawner),
            _ => false,
        },
        RuntimeCall::Governance(Governance::propose { call }) => {
            who.and_then(Consortium::votes_for).is_none() || inner(call)
        }
        // There is no token, and a name of an account can be any bytes.
        RuntimeCall::Balances(_) => true,
        _ => false,
    }
}

/// The account that these are together.
fn together_with(
    who: Option<&AccountId>,
    others: &[AccountId],
    threshold: u16,
) -> Option<AccountId> {
    let mut signatories = [others, &[who?.clone()]].concat();
    signatories.sort();
    Some(pallet_multisig::Pallet::<Runtime>::multi_account_id(&signatories, threshold))
}

/// The account that the other acts for, if it may.
fn acting_for<'a>(who: Option<&AccountId>, real: &'a Address) -> Option<&'a AccountId> {
    let real = account_of(real)?;
    pallet_proxy::Pallet::<Runtime>::find_proxy(real, who?, None).is_ok().then_some(real)
}

/// Whether an address is the bare account: its other forms hold bytes, and name nobody here.
fn is_an_account(address: &Address) -> bool {
    account_of(address).is_some()
}

/// The bare account that an address is.
fn account_of(address: &Address) -> Option<&AccountId> {
    match address {
        Address::Id(account) => Some(account),
        _ => None,
    }
}

/// Whether this is the code of the upgrade that was decided.
fn is_authorized(code: &[u8]) -> bool {
    // The SDK keeps the hash to itself, save in its encoding, which begins with it.
    System::authorized_upgrade()
        .is_some_and(|upgrade| upgrade.encode().starts_with(BlakeTwo256::hash(code).as_bytes()))
}
