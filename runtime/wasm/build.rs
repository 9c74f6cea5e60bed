//! Builds the runtime's Wasm, and nothing natively.

use std::path::Path;

const BUILD_TYPE: &str = "WASM_BUILD_TYPE";

fn main() {
    // What goes onto a chain is compact, in whatever profile this is built.
    if std::env::var_os(BUILD_TYPE).is_none() {
        std::env::set_var(BUILD_TYPE, "release");
    }
    // The builder wants a path that holds from wherever it puts its own project.
    let runtime = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.toml");
    let runtime = runtime.canonicalize().expect("the runtime lies above");
    substrate_wasm_builder::WasmBuilder::new()
        .with_project(runtime)
        .expect("it is a Cargo.toml")
        .import_memory()
        .export_heap_base()
        .build();
}
