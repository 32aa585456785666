//! What is known for one state and one column where no measure says it.

use crate::codes::Coverage;
use crate::date::PartialDate;
use crate::id::RecordId;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// The content of an information record: one statement about one state and one column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Information {
    /// Alpha-3 code of the state.
    pub state: String,
    /// What the column is: `category`, `obligation` or `commitment`.
    pub column_kind: String,
    /// The column's code.
    pub column: String,
    /// One of `held`, `stated-none`, `none-found`, `not-applicable`; the others are never stored, they follow.
    pub value: Coverage,
    /// Why it does not apply.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// What was searched, for "none found".
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub queries: Vec<String>,
    /// When it was stated or searched.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<PartialDate>,
    /// The submission that states it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub submission: Option<RecordId>,
    /// Keys of newer programs, kept as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}
