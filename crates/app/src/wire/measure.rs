//! Measures: list, facets, and one measure whole.

use serde_json::Value;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks for a list of measures.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct MeasuresRequest {
    /// Only this state.
    pub state: Option<String>,
    /// Only this category.
    pub category: Option<String>,
    /// Only this legal stage.
    pub stage: Option<String>,
    /// Words to find.
    pub query: Option<String>,
    /// The column that orders the list: `state title category stage act`; by state and title where absent.
    pub sort: Option<String>,
    /// Whether that order runs downwards.
    pub descending: bool,
    /// As known at an operation or on a date.
    pub at: Option<String>,
    /// How many to skip.
    pub offset: u32,
    /// At most so many, 500 at the most.
    pub limit: u32,
    /// Reader's language.
    pub lang: String,
}

/// A page of measures.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct MeasuresAnswer {
    /// How many there are in all.
    pub total: u32,
    /// The page.
    pub measures: Vec<MeasureLine>,
    /// How many of the whole list each state, category and stage has.
    pub facets: Facets,
}

/// One measure in a list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct MeasureLine {
    /// Record id.
    pub id: String,
    /// Short reference.
    pub reference: String,
    /// Alpha-3 code.
    pub state: String,
    /// Short name of the state.
    pub state_name: String,
    /// Title in the best language.
    pub title: String,
    /// Language of that title.
    pub title_lang: String,
    /// Category codes.
    pub categories: Vec<String>,
    /// Legal stage code.
    pub stage: Option<String>,
    /// Number of the act.
    pub act: Option<String>,
    /// Year.
    pub year: Option<i32>,
    /// Whether it has two wordings.
    pub conflict: bool,
}

/// Numbers for narrowing a list down.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Facets {
    /// By state.
    pub states: Vec<Facet>,
    /// By category.
    pub categories: Vec<Facet>,
    /// By legal stage.
    pub stages: Vec<Facet>,
}

/// One value and how many measures have it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Facet {
    /// The code.
    pub code: String,
    /// Its label.
    pub label: String,
    /// How many.
    pub count: u32,
}

/// Asks for one record whole.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct RecordRequest {
    /// Record id or short reference.
    pub id: String,
    /// As known at an operation or on a date.
    pub at: Option<String>,
    /// Reader's language.
    pub lang: String,
}

/// One measure whole: the fiche.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct MeasureAnswer {
    /// The measure as the command prints it (CLI contract).
    pub measure: Value,
    /// Labels for every code in it, by `list:code` (`stage:in-force`, `category:D1`).
    pub labels: std::collections::BTreeMap<String, String>,
    /// Short name of its state.
    pub state_name: String,
    /// Where its words came from.
    pub origin: Option<WireOrigin>,
    /// Its versions, newest first.
    pub versions: Vec<Version>,
    /// Fields that its wordings say differently; empty unless it is to be reconciled.
    pub to_reconcile: Vec<String>,
    /// Fields of the fiche that are not filled, in the order of the page (completeness, never merit).
    pub missing: Vec<String>,
}

/// Where a measure's words came from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct WireOrigin {
    /// The submission.
    pub submission: String,
    /// File name.
    pub file: String,
    /// Sheet.
    pub sheet: Option<String>,
    /// Row.
    pub row: u32,
    /// Received, ISO.
    pub received: Option<String>,
    /// Note number.
    pub note: Option<String>,
    /// Cells as submitted.
    pub cells: Vec<WireCell>,
}

/// A cell as submitted.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct WireCell {
    /// 1-based column.
    pub column: u32,
    /// Header path.
    pub header: String,
    /// Verbatim text.
    pub text: String,
    /// The fields that were made of it.
    pub fields: Vec<String>,
}

/// One version of a record.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Version {
    /// Revision id.
    pub revision: String,
    /// Its place among the versions of its record: 1 is the first.
    pub number: u32,
    /// What a person called it.
    pub name: Option<String>,
    /// `working` or `handed-in`.
    pub line: String,
    /// The operation that wrote it.
    pub operation: String,
    /// Title of that operation.
    pub title: String,
    /// When, RFC 3339 or a date.
    pub time: String,
    /// Who.
    pub author: String,
    /// Fields that it changed.
    pub changed: Vec<String>,
}
