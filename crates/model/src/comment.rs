//! A comment: what somebody of one's own notes beside an entry. A private kind: it never leaves.

use crate::date::PartialDate;
use crate::id::RecordId;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// Who of one's own a comment is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum CommentAudience {
    /// Its author alone.
    Me,
    /// The author's delegation, or the secretariat.
    #[default]
    Delegation,
}

/// The content of a comment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Comment {
    /// The entry that it stands beside.
    pub about: RecordId,
    /// Its words.
    pub text: String,
    /// Who may read it; nobody further than the delegation.
    #[serde(default)]
    pub audience: CommentAudience,
    /// The day on which it was settled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub settled: Option<PartialDate>,
    /// Keys of newer programs, kept as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}
