//! Changes, undo, looking back.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks for changes, newest first.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct HistoryRequest {
    /// How many to skip.
    pub offset: u32,
    /// At most so many.
    pub limit: u32,
    /// Reader's language.
    pub lang: String,
}

/// A page of changes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct HistoryAnswer {
    /// How many there are in all.
    pub total: u32,
    /// The page.
    pub changes: Vec<Change>,
}

/// One operation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Change {
    /// Operation id.
    pub id: String,
    /// Local number: 1 is the first.
    pub number: u32,
    /// Title in the reader's language.
    pub title: String,
    /// Its kind.
    pub kind: String,
    /// Who.
    pub author: String,
    /// RFC 3339 with offset.
    pub time: String,
    /// How many records it touched.
    pub records: u32,
    /// How many of each kind of record.
    pub kinds: BTreeMap<String, u32>,
    /// The operation it undoes.
    pub undoes: Option<String>,
    /// Whether it was undone.
    pub undone: bool,
    /// Whether it can be undone now.
    pub can_undo: bool,
}

/// Undoes an operation by a new one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct UndoRequest {
    /// The operation.
    pub operation: String,
    /// Reader's language.
    pub lang: String,
}

/// What a write did.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Written {
    /// The operation.
    pub operation: String,
    /// Its title.
    pub title: String,
    /// Records touched.
    pub records: u32,
    /// RFC 3339 with offset: when the commit returned.
    pub saved: String,
}
