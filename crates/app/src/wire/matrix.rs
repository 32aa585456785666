//! The matrix: states by categories, paragraphs or commitments.

use std::collections::BTreeMap;

use chancery_model::codes::Stage;
use chancery_model::id::RecordId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What the columns are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ColumnKind {
    /// Categories.
    Category,
    /// Paragraphs of international texts.
    Obligation,
    /// Commitments of the coalition's own statements.
    Commitment,
}

/// Asks for a matrix.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct MatrixRequest {
    /// What the columns are.
    pub columns: ColumnKind,
    /// For categories that a layout made: the group ("sector") to show; none for the built-in ones or the first group.
    pub group: Option<String>,
    /// As known at an operation or on a date.
    pub at: Option<String>,
    /// Marks what changed since an operation or a date.
    pub since: Option<String>,
    /// In force on a date, from events.
    pub in_force_on: Option<String>,
    /// Only measures of this legal stage.
    pub stage: Option<String>,
    /// Only states of this regional group.
    pub region: Option<String>,
    /// For whom: `delegation`, `cochairs`, `participants`, `public`; the desk's own view when none is given.
    pub audience: Option<String>,
    /// Whether only verified columns may appear.
    #[serde(rename = "final")]
    pub is_final: bool,
    /// Reader's language.
    pub lang: String,
}

/// A matrix.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct MatrixAnswer {
    /// Digest of the register's state; empty where only the first lines of each cell were asked for.
    pub content_id: String,
    /// The date the status is as at, ISO.
    pub as_at: String,
    /// The columns.
    pub columns: Vec<MatrixColumn>,
    /// The groups of columns, where there is more than one.
    pub groups: Vec<String>,
    /// The group shown.
    pub group: Option<String>,
    /// The rows in protocol order.
    pub rows: Vec<MatrixRow>,
    /// How many cells changed since what was asked.
    pub changed: u32,
    /// Footnotes, numbered from 1.
    pub notes: Vec<String>,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct MatrixColumn {
    /// Code.
    pub code: String,
    /// What to print above it ("A1", "para 278").
    pub short: String,
    /// Label.
    pub label: String,
    /// Whether it rests on text not yet checked against the official one.
    pub unverified: bool,
}

/// One state's row.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct MatrixRow {
    /// 1-based row number, as people in a room say it.
    pub number: u32,
    /// Alpha-3 code.
    pub state: String,
    /// Short name in the reader's language.
    pub name: String,
    /// One cell for each column, in column order.
    pub cells: Vec<MatrixCell>,
}

/// One cell.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct MatrixCell {
    /// The column's code.
    pub column: String,
    /// One of the eight information values; `reported` where there is a measure.
    pub coverage: String,
    /// Ids of the measures, in the order shown.
    #[ts(as = "Vec<String>")]
    pub measures: Vec<RecordId>,
    /// The stage, where all measures have one and the same.
    pub stage: Option<String>,
    /// How many measures have each stage, where they differ.
    pub stages: BTreeMap<String, u32>,
    /// One for each measure, in the order shown; the window asks for the first ones (see `more`).
    pub lines: Vec<CellLine>,
    /// Measures beyond those lines.
    pub more: u32,
    /// What changed since what was asked: `text`, `stage`, `cell`; nothing if it did not.
    pub change: Option<String>,
    /// Numbers of its footnotes.
    pub notes: Vec<u32>,
    /// The same as `change` being present; the name is part of the command's contract.
    pub changed_since: bool,
}

/// One measure in a cell.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct CellLine {
    /// The measure.
    #[ts(as = "String")]
    pub measure: RecordId,
    /// Short reference.
    pub reference: String,
    /// Title in the best language.
    pub title: String,
    /// Legal stage code.
    #[ts(as = "Option<String>")]
    pub stage: Option<Stage>,
    /// Number of the act as printed.
    pub act: Option<String>,
    /// Year.
    pub year: Option<i32>,
    /// How many exemptions.
    pub exemptions: u32,
    /// Whether this audience sees the title and nothing else.
    pub title_only: bool,
}
