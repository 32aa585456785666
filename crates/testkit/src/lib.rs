//! Notation, builders and drawings for tests.
