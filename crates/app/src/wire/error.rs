//! What goes wrong, as the shells receive it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// An error with a stable code; the sentence is chosen by code (`error-<code>`, `error-<code>-hint`).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct WireError {
    /// A stable word (`register.locked`).
    pub code: String,
    /// Values for the sentence.
    pub params: BTreeMap<String, String>,
    /// What happened, in the reader's language.
    pub message: String,
    /// What to do about it, in the reader's language; empty when there is nothing to do.
    pub hint: String,
}
