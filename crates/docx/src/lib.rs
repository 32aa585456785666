//! Word documents in.
