//! The chains that the node knows by name.

use polkadot_omni_node_lib::chain_spec::{
    ChainSpec, DiskChainSpecLoader, Extensions, GenericChainSpec, LoadSpec,
};
use sc_chain_spec::ChainType;

/// Finds a chain by its name, or in a file.
pub struct Loader;

impl LoadSpec for Loader {
    fn load_spec(&self, id: &str) -> Result<Box<dyn ChainSpec>, String> {
        match id {
            "dev" => build("Salus Development", "salus_dev", ChainType::Development, "development"),
            "" | "local" => {
                build("Salus Local Testnet", "salus_local", ChainType::Local, "local_testnet")
            }
            path => DiskChainSpecLoader.load_spec(path),
        }
    }
}

/// A chain that begins with a preset of the runtime that is built in.
fn build(
    name: &str,
    id: &str,
    chain_type: ChainType,
    preset: &str,
) -> Result<Box<dyn ChainSpec>, String> {
    let code = salus_runtime_wasm::WASM_BINARY.ok_or(
        "this node was built without a runtime (SKIP_WASM_BUILD); build it again without that, \
         or name a chain spec file",
    )?;
    // The parachain's number is the runtime's to tell.
    let extensions = Extensions::new_with_relay_chain("rococo-local".into());
    let spec = GenericChainSpec::builder(code, extensions)
        .with_name(name)
        .with_id(id)
        .with_chain_type(chain_type)
        .with_protocol_id(id)
        .with_genesis_config_preset_name(preset)
        .build();
    Ok(Box::new(spec))
}
