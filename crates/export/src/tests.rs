#![allow(clippy::unwrap_used)]
//! Documents written, read back and compared.
