//! The Fluent catalogues, for Rust and the window alike.
