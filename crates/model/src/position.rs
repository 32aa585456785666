//! Where a state stands on a provision, a proposal or a package. A private kind: nothing that writes outward accepts it.

use crate::codes::PositionValue;
use crate::date::PartialDate;
use crate::id::{RecordId, RevisionId};
use crate::text::Text;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// The content of a position. No position is a value, and it is not a no.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Position {
    /// Alpha-3 code of the state.
    pub state: String,
    /// The provision, proposal or package.
    pub subject: RecordId,
    /// What it said.
    pub value: PositionValue,
    /// Where it said so.
    pub source: String,
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<PartialDate>,
    /// The version of the subject that it was said on; noted when it is entered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<RevisionId>,
    /// The words it asks for, as it put them.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub asks: Text,
    /// Keys of newer programs, kept as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}
