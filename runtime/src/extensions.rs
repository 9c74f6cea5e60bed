//! What a transaction is checked against before it is let in.
//!
//! None of it puts bytes into the transaction that unmodified polkadot.js does not know.

mod content;
mod mortality;

use crate::Runtime;
pub use content::CheckContent;
pub use mortality::CheckMortalEra;

/// The checks, in order. Who stands behind the signer is asked before its nonce, so that a stranger
/// learns why it is refused. The same check charges the quota of who stands there: what later checks
/// refuse is not charged, since the block drops it with everything that it wrote. A patient's rights
/// calls pass by it.
pub type TxExtension = cumulus_pallet_weight_reclaim::StorageWeightReclaim<
    Runtime,
    (
        frame_system::CheckNonZeroSender<Runtime>,
        frame_system::CheckSpecVersion<Runtime>,
        frame_system::CheckTxVersion<Runtime>,
        frame_system::CheckGenesis<Runtime>,
        CheckMortalEra,
        pallet_patient_identity::RightsLane<Runtime, pallet_consortium::CheckSponsor<Runtime>>,
        CheckContent,
        pallet_governance::CheckPause<Runtime>,
        frame_system::CheckNonce<Runtime>,
        frame_system::CheckWeight<Runtime>,
    ),
>;
