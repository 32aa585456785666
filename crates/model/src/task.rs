//! A task: something that somebody of one's own has to do. A private kind: it never leaves.

use crate::date::PartialDate;
use crate::id::RecordId;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// The content of a task.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Task {
    /// What is to be done.
    pub title: String,
    /// The entry that it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<RecordId>,
    /// The day by which it is to be done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<PartialDate>,
    /// Who is to do it, by function.
    #[serde(default, rename = "for", skip_serializing_if = "Option::is_none")]
    pub assigned: Option<String>,
    /// The day on which it was done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub done: Option<PartialDate>,
    /// Keys of newer programs, kept as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}
