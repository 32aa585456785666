//! Where an entry's words came from: the submission, the file, the sheet, the row and the cells as they stood.

use crate::id::{ObjectId, RecordId};
use serde::{Deserialize, Serialize};

/// The place in a submission that a measure was taken from, with the cells verbatim.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Origin {
    /// The submission's record.
    pub submission: RecordId,
    /// The file as received.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub object: Option<ObjectId>,
    /// The sheet; none for delimited text and JSON.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,
    /// 1-based row as a spreadsheet shows it.
    pub row: u32,
    /// Every non-empty cell of the row.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cells: Vec<OriginCell>,
}

/// One cell as submitted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OriginCell {
    /// 1-based column.
    pub column: u32,
    /// The header path joined with " / ", or "column C" where there is none.
    pub header: String,
    /// Text as stored, dates ISO, numbers their shortest decimal.
    pub text: String,
    /// The fields that were made of it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<String>,
}
