//! A national instrument: the law, decree, licensing practice or announcement that carries measures.

use crate::codes::ActType;
use crate::date::PartialDate;
use crate::id::RecordId;
use crate::text::Text;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// The content of an act. One act carries one or several measures of one state.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Act {
    /// Alpha-3 code of the state.
    pub state: String,
    /// Its kind, where the word says exactly one.
    #[serde(default, rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<ActType>,
    /// The number as printed ("Order 157/2025").
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// The title as printed.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub title: Text,
    /// The competent authority.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub authority: Text,
    /// The date that it bears.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<PartialDate>,
    /// The acts that it amends.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub amends: Vec<RecordId>,
    /// Keys of newer programs, kept as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}
