//! The document that writers print: columns, rows, cells, and for whom it is made.
//!
//! A pure value that the caller builds from what the audience may see. It holds codes for what has codes, and words
//! only where they are the record's own (titles, acts, notes); labels come from the message catalogues on printing.

use chancery_model::audience::Audience;
use chancery_model::check_code::check_code;
use chancery_model::codes::{Coverage, Stage};

pub use crate::paper::Paper;
use crate::printed::Printed;
use crate::seen::seen;

/// A matrix, ready to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MatrixDocument {
    /// Language of every label, one of the languages of the message catalogues.
    pub lang: String,
    /// Title of the document, in that language.
    pub title: String,
    /// What the columns are.
    pub column_kind: ColumnKind,
    /// The columns in order.
    pub columns: Vec<Column>,
    /// The rows in protocol order.
    pub rows: Vec<Row>,
    /// The date the status is as at, ISO (`2026-03-09`).
    pub as_at: String,
    /// What changes are counted from: an ISO date, or a name ("the ambassadorial meeting").
    pub since: Option<String>,
    /// For whom the document is made.
    pub audience: Audience,
    /// Whether only columns checked against the official text may appear.
    pub is_final: bool,
    /// Distribution marking ("LIMITED"), on every page.
    pub marking: Option<String>,
    /// Footnotes; cells refer to them by number from 1.
    pub notes: Vec<String>,
    /// Digest of the register's state; written only for the desk.
    pub content_id: String,
    /// Paper to print on, landscape.
    pub paper: Paper,
}

/// What the columns of a matrix are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColumnKind {
    /// Categories of measures.
    Category,
    /// Paragraphs of international texts.
    Obligation,
    /// Commitments of the coalition's own statements.
    Commitment,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Column {
    /// Code, unique in the document.
    pub code: String,
    /// What to print above the label ("A1", "para 278").
    pub short: String,
    /// Label in the document's language.
    pub label: String,
    /// Whether it rests on text not yet checked against the official one; marked, and left out of final papers.
    pub unverified: bool,
}

/// One state's row.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Row {
    /// Row number from 1, as people in a room say it.
    pub number: u32,
    /// Alpha-3 code.
    pub state: String,
    /// Name in the document's language.
    pub name: String,
    /// Cells, found by their column's code; a column without one prints nothing.
    pub cells: Vec<Cell>,
}

/// What is known of one state in one column.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Cell {
    /// The column's code.
    pub column: String,
    /// The information value; `None` prints nothing.
    pub coverage: Option<Coverage>,
    /// Measures in the order shown.
    pub measures: Vec<CellMeasure>,
    /// What changed since [`MatrixDocument::since`].
    pub change: Option<Change>,
    /// Numbers of its footnotes, from 1.
    pub notes: Vec<u32>,
}

/// A measure as it stands in a cell.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CellMeasure {
    /// Record id.
    pub id: String,
    /// Short reference ("XBE-D1-K7").
    pub reference: String,
    /// Title in the best language.
    pub title: String,
    /// Legal stage, as its source says it.
    pub stage: Option<Stage>,
    /// The act as printed ("Order 157/2025").
    pub act: Option<String>,
    /// Year.
    pub year: Option<i32>,
    /// How many exemptions it states.
    pub exemptions: u32,
    /// Whether this audience sees the title and nothing else.
    pub title_only: bool,
    /// Where it was submitted; written only for the desk.
    pub provenance: Option<Provenance>,
}

/// Where a measure was submitted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Provenance {
    /// Number of the note, or name of the file.
    pub submission: String,
    /// Sheet of the file.
    pub sheet: Option<String>,
    /// Row of the sheet, from 1.
    pub row: Option<u32>,
    /// Date received, ISO.
    pub received: Option<String>,
}

/// What changed in a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// Words of its measures.
    Text,
    /// The stage of a measure.
    Stage,
    /// Which measures it has.
    Cell,
}

impl Change {
    /// Returns the word of JSON: `text`, `stage`, `cell`.
    pub fn word(self) -> &'static str {
        match self {
            Change::Text => "text",
            Change::Stage => "stage",
            Change::Cell => "cell",
        }
    }
}

impl Row {
    /// Returns the cell of the column with this code, which is the `at`-th of the document; cells usually stand in
    /// the order of the columns, so that it is found at once.
    pub(crate) fn cell(&self, at: usize, code: &str) -> Option<&Cell> {
        let of_column = |cell: &&Cell| cell.column == code;
        self.cells
            .get(at)
            .filter(of_column)
            .or_else(|| self.cells.iter().find(of_column))
    }
}

impl MatrixDocument {
    /// Returns the check code: four words over the visible text, the same for every format. Neither the content id
    /// nor anything that the audience may not see takes part in it.
    pub fn check_code(&self) -> String {
        check_code(&Printed::new(&seen(self)).visible_text())
    }
}
