//! The node that consortium members run.
//!
//! Everything that a parachain's node does is in `polkadot-omni-node-lib`; this adds the chain specs
//! of Salus.

mod chain_specs;

use polkadot_omni_node_lib::{
    run, runtime::DefaultRuntimeResolver, CliConfig as CliConfigT, RunConfig, NODE_VERSION,
};

/// What the node says about itself.
struct CliConfig;

impl CliConfigT for CliConfig {
    fn impl_version() -> String {
        format!("{} (omni-node {NODE_VERSION})", env!("CARGO_PKG_VERSION"))
    }

    fn author() -> String {
        env!("CARGO_PKG_AUTHORS").into()
    }

    fn support_url() -> String {
        "the consortium's own support".into()
    }

    fn copyright_start_year() -> u16 {
        2026
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let config = RunConfig::new(Box::new(DefaultRuntimeResolver), Box::new(chain_specs::Loader));
    Ok(run::<CliConfig>(config)?)
}
