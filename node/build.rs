//! Builds the runtime's Wasm, which the node's chain specs begin with. Only the Wasm: the node never
//! runs the runtime natively, so it need not compile it natively either.

use std::path::Path;

const BUILD_TYPE: &str = "WASM_BUILD_TYPE";

fn main() {
    // What goes onto a chain is compact, in whatever profile the node is built.
    if std::env::var_os(BUILD_TYPE).is_none() {
        std::env::set_var(BUILD_TYPE, "release");
    }
    // The builder wants a path that holds from wherever it puts its own project.
    let runtime = Path::new(env!("CARGO_MANIFEST_DIR")).join("../runtime/Cargo.toml");
    let runtime = runtime.canonicalize().expect("the runtime lies beside the node");
    substrate_wasm_builder::WasmBuilder::new()
        .with_project(runtime)
        .expect("it is a Cargo.toml")
        .import_memory()
        .export_heap_base()
        .build();
}
