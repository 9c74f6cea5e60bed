//! The runtime's Wasm: what a chain of Salus begins with.
//!
//! A crate of its own, so that the Wasm can be had in minutes, without the node, and without compiling
//! the runtime natively.

// What the build script writes documents nothing.
#![allow(missing_docs)]

include!(concat!(env!("OUT_DIR"), "/wasm_binary.rs"));
