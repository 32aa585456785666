//! What changed between two values.
