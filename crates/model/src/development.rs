//! A development: something that happened outside the register, dated, with its source and whoever said it.

use crate::date::PartialDate;
use crate::text::Text;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// The content of a development.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Development {
    /// When it happened, as exactly as the source says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<PartialDate>,
    /// What happened.
    pub title: Text,
    /// More of it.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub text: Text,
    /// Who said so ("Ministry of Trade of Belmora").
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub said_by: Option<String>,
    /// Where to find it ("press release 12/2026").
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// The states that it concerns, ascending.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub states: Vec<String>,
    /// The paragraphs of international texts that it concerns, ascending.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub obligations: Vec<String>,
    /// Keys of newer programs, kept as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}
