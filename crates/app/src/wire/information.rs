//! What is known of a state and a column where no measure says it, and layouts of the matrix that a desk keeps.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

/// Asks for what was recorded on one state and one column.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS)]
pub struct InformationRequest {
    /// Alpha-3 code of the state.
    pub state: String,
    /// `category`, `obligation`, `commitment`.
    pub column_kind: String,
    /// The column's code.
    pub column: String,
    /// The operation or date to look back from; as it is where nothing is given.
    pub at: Option<String>,
    /// Reader's language.
    pub lang: String,
}

/// What was recorded on them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct InformationAnswer {
    /// The entries, the latest first.
    pub entries: Vec<InformationLine>,
}

/// One entry.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct InformationLine {
    /// Its record.
    pub id: String,
    /// The version to edit it from.
    pub base: Option<String>,
    /// `held`, `stated-none`, `none-found`, `not-applicable`.
    pub value: String,
    /// Why it does not apply.
    pub reason: Option<String>,
    /// What was searched.
    pub queries: Vec<String>,
    /// When it was stated or searched.
    pub date: Option<String>,
    /// The submission that states it.
    pub submission: Option<String>,
}

/// Writes an entry.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS)]
pub struct InformationSaveRequest {
    /// The entry; none for a new one.
    pub id: Option<String>,
    /// The version it was edited from.
    pub base: Option<String>,
    /// Alpha-3 code of the state.
    pub state: String,
    /// `category`, `obligation`, `commitment`.
    pub column_kind: String,
    /// The column's code.
    pub column: String,
    /// `held`, `stated-none`, `none-found`, `not-applicable`.
    pub value: String,
    /// Why it does not apply.
    pub reason: Option<String>,
    /// What was searched.
    pub queries: Vec<String>,
    /// When it was stated or searched.
    pub date: Option<String>,
    /// Reader's language.
    pub lang: String,
}

/// The layouts of the matrix that this desk keeps.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct MatrixLayouts {
    /// By name.
    pub layouts: Vec<MatrixLayout>,
}

/// A layout under its name.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct MatrixLayout {
    /// Its name.
    pub name: String,
    /// What the page asked for; the page alone reads it.
    pub request: Value,
}

/// Keeps a layout.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct MatrixLayoutSaveRequest {
    /// Its name.
    pub name: String,
    /// What the page asks for.
    pub request: Value,
    /// Reader's language.
    pub lang: String,
}

/// Forgets a layout.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct MatrixLayoutForgetRequest {
    /// Its name.
    pub name: String,
    /// Reader's language.
    pub lang: String,
}

/// The days on which the register changed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct RegisterDays {
    /// The earliest first, one for each day: its last change.
    pub moments: Vec<RegisterDay>,
}

/// One of them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct RegisterDay {
    /// The operation to look from.
    pub operation: String,
    /// When, RFC 3339.
    pub at: String,
    /// What was done.
    pub title: String,
    /// How many changes that day had.
    pub changes: u32,
}
