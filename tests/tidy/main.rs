#![allow(clippy::unwrap_used)]
//! The house rules as tests. Each rule is a module: a function from a text to faults, a test that the whole
//! repository has none, and a test that the rule sees a planted fault.
//!
//! What compilers and linters check already (documentation, `unwrap`, formatting) is left to them.

mod arrows;
mod code;
mod codes;
mod forgotten;
mod functions;
mod invariants;
mod lengths;
mod links;
mod network;
mod pages;
mod purity;
mod repository;
mod rust_words;
mod traces;
mod ui_imports;
