//! The types that the chain is made of.

use crate::{
    extensions::TxExtension, migrations, AllPalletsWithSystem, Runtime, RuntimeCall, System,
};
use frame_support::traits::Get;
use sp_runtime::{
    generic,
    traits::{BlakeTwo256, IdentifyAccount, Verify},
    type_with_default::TypeWithDefault,
    MultiAddress, MultiSignature,
};

/// Any of the signatures that an account can make.
pub type Signature = MultiSignature;

/// An account: the public key of a signature scheme, or its hash.
pub type AccountId = <<Signature as Verify>::Signer as IdentifyAccount>::AccountId;

/// How a transaction names an account.
pub type Address = MultiAddress<AccountId, ()>;

/// There is no token; tools ask for fees all the same, and are told zero.
pub type Balance = u128;

/// The number of a block.
pub type BlockNumber = u32;

/// A hash of the chain.
pub type Hash = sp_core::H256;

/// The number that an account's transactions begin with: the block in which it came to be.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct FirstNonce;

impl Get<u32> for FirstNonce {
    fn get() -> u32 {
        System::block_number()
    }
}

/// The number of an account's next transaction. It does not begin at zero: an account that ends and
/// comes back must not make its old transactions valid again.
pub type Nonce = TypeWithDefault<u32, FirstNonce>;

/// The head of a block.
pub type Header = generic::Header<BlockNumber, BlakeTwo256>;

/// A block.
pub type Block = generic::Block<Header, UncheckedExtrinsic>;

/// A transaction as it arrives.
pub type UncheckedExtrinsic =
    generic::UncheckedExtrinsic<Address, RuntimeCall, Signature, TxExtension>;

/// What executes blocks.
pub type Executive = frame_executive::Executive<
    Runtime,
    Block,
    frame_system::ChainContext<Runtime>,
    Runtime,
    AllPalletsWithSystem,
    migrations::Migrations,
>;
