//! What a transaction may carry.

use crate::{AccountId, Address, Runtime, RuntimeCall, RuntimeOrigin, System};
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

    fn weight(&self, _call: &RuntimeCall) -> Weight {
        // It walks over a call that is in memory, and reads storage only for governance and where an
        // upgrade was authorised; the base weight of a transaction covers it.
        Weight::zero()
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
            origin.as_signer().is_some_and(|signer| carries_free_bytes(call, signer, MAX_DEPTH));
        if refused {
            return Err(PoolRefusal::FreeBytes.into());
        }
        Ok((Default::default(), (), origin))
    }

    impl_tx_ext_default!(RuntimeCall; prepare);
}

/// Whether a call holds bytes of anybody's choice, or is wrapped too deep to tell. Who governs may
/// make any call as Root.
fn carries_free_bytes(call: &RuntimeCall, signer: &AccountId, depth: u32) -> bool {
    use pallet_multisig::Call as Multisig;
    use pallet_proxy::Call as Proxy;
    use pallet_session::Call as Session;
    use pallet_sudo::Call as Sudo;
    use pallet_utility::Call as Utility;

    let Some(deeper) = depth.checked_sub(1) else { return true };
    let inner = |call: &RuntimeCall| carries_free_bytes(call, signer, deeper);
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
        ) => inner(call),
        RuntimeCall::Utility(Utility::if_else { main, fallback }) => inner(main) || inner(fallback),
        RuntimeCall::Multisig(
            Multisig::as_multi { call, .. } | Multisig::as_multi_threshold_1 { call, .. },
        ) => inner(call),
        RuntimeCall::Proxy(proxy) => match proxy {
            Proxy::proxy { real, call, .. } => !is_an_account(real) || inner(call),
            Proxy::proxy_announced { delegate, real, call, .. } => {
                !is_an_account(delegate) || !is_an_account(real) || inner(call)
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
        RuntimeCall::Sudo(Sudo::sudo { .. } | Sudo::sudo_unchecked_weight { .. }) => {
            !governs(signer)
        }
        RuntimeCall::Sudo(Sudo::sudo_as { who, call }) => {
            !governs(signer) || !is_an_account(who) || inner(call)
        }
        RuntimeCall::Sudo(Sudo::set_key { new }) => !governs(signer) || !is_an_account(new),
        // There is no token, and a name of an account can be any bytes.
        RuntimeCall::Balances(_) => true,
        _ => false,
    }
}

/// Whether the account holds the key for governance.
fn governs(account: &AccountId) -> bool {
    pallet_sudo::Key::<Runtime>::get().as_ref() == Some(account)
}

/// Whether an address is the bare account: its other forms hold bytes, and name nobody here.
fn is_an_account(address: &Address) -> bool {
    matches!(address, Address::Id(_))
}

/// Whether this is the code of the upgrade that was decided.
fn is_authorized(code: &[u8]) -> bool {
    // The SDK keeps the hash to itself, save in its encoding, which begins with it.
    System::authorized_upgrade()
        .is_some_and(|upgrade| upgrade.encode().starts_with(BlakeTwo256::hash(code).as_bytes()))
}
