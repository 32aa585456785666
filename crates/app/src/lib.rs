//! Use cases; the only crate the shells see.
pub mod wire;
