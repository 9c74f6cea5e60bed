//! Calls that nobody may make.

use crate::RuntimeCall;
use frame_support::traits::Contains;

/// Refuses the calls that put free bytes onto the chain, since whatever is written there stays for good
/// and could be about a person; and those of a token, since there is none.
pub struct CallFilter;

impl Contains<RuntimeCall> for CallFilter {
    fn contains(call: &RuntimeCall) -> bool {
        !matches!(
            call,
            RuntimeCall::System(
                frame_system::Call::remark { .. } | frame_system::Call::remark_with_event { .. }
            ) | RuntimeCall::Balances(_)
        )
    }
}
