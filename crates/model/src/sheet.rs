//! A sheet of a partner's file as its cells stand there, before anyone asks what they mean.
//!
//! Readers of every format (spreadsheets, delimited text, Word tables) end in these values; the mapping of
//! columns starts from them. A cell keeps what was stored, never an interpretation: dates that the file itself
//! types as dates are ISO text, numbers their shortest decimal, everything else the text as it stands.

use crate::cell_text::CellText;
use serde::{Deserialize, Serialize};

/// Whether a sheet, row or column was shown to whoever last looked at the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Visibility {
    /// Shown.
    #[default]
    Shown,
    /// Hidden by the sender (also "very hidden").
    Hidden,
}

/// The head of one sheet and everything about it that is not a cell; known before its rows are read.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct SheetHead {
    /// The name as the file has it; `None` for delimited text and JSON; `table 1`, `table 2`, ... for Word.
    pub name: Option<String>,
    /// Whether the sheet is hidden.
    pub visibility: Visibility,
    /// 1-based hidden columns, ascending.
    pub hidden_columns: Vec<u32>,
    /// Merged ranges `(first row, first column, last row, last column)`, 1-based and inclusive.
    pub merged: Vec<(u32, u32, u32, u32)>,
    /// Comments and notes on cells: `(row, column, text)`.
    pub comments: Vec<(u32, u32, String)>,
    /// Whether the sheet's columns run from right to left.
    #[serde(default)]
    pub direction: Direction,
}

/// Which way the columns of a sheet run on screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Direction {
    /// Column A stands at the left.
    #[default]
    LeftToRight,
    /// Column A stands at the right, as in Arabic and Hebrew workbooks.
    RightToLeft,
}

/// How much a [`SourceFinding`] matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SourceSeverity {
    /// Worth knowing; nothing is uncertain because of it.
    Note,
    /// Something may read differently from what its sender meant.
    Warning,
    /// Something could not be read as it stands.
    Error,
}

/// Something a reader noticed about a file while it read the cells.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SourceFinding {
    /// The stable code word, such as `macros-ignored`.
    pub code: String,
    /// How much it matters.
    pub severity: SourceSeverity,
    /// The sheet it is about; `None` for the whole file.
    pub sheet: Option<String>,
    /// The 1-based row, where it is about one.
    pub row: Option<u32>,
    /// The 1-based column, where it is about one.
    pub column: Option<u32>,
    /// What the sentence for the code needs.
    pub params: std::collections::BTreeMap<String, String>,
}

impl SourceFinding {
    /// Returns a finding about the whole file.
    pub fn on_file(code: &str, severity: SourceSeverity) -> SourceFinding {
        SourceFinding {
            code: code.to_owned(),
            severity,
            sheet: None,
            row: None,
            column: None,
            params: std::collections::BTreeMap::new(),
        }
    }

    /// Returns the finding with one more parameter.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl ToString) -> SourceFinding {
        self.params.insert(name.to_owned(), value.to_string());
        self
    }

    /// Returns the finding placed on a cell (or, with `None`, on a row) of a sheet.
    #[must_use]
    pub fn at(mut self, sheet: Option<&str>, row: u32, column: Option<u32>) -> SourceFinding {
        self.sheet = sheet.map(str::to_owned);
        self.row = Some(row);
        self.column = column;
        self
    }
}

/// What a Word document holds for the importer: its tables, and the words around them.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct WordTables {
    /// Headers, footers and paragraphs before the first table, in that order; a state may be named here.
    pub preamble: Vec<String>,
    /// The top-level tables in the order of the text.
    pub tables: Vec<(SheetHead, Vec<Row>)>,
    /// Paragraphs after the first table: between tables, and after the last.
    pub closing: Vec<String>,
    /// What was noticed on the way.
    pub findings: Vec<SourceFinding>,
}

/// One row that has at least one cell.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Row {
    /// 1-based, as a spreadsheet shows it; for delimited text the record number; for Word the row of the table.
    pub number: u32,
    /// Whether the row is hidden (also by a filter).
    pub visibility: Visibility,
    /// Non-empty cells in column order.
    pub cells: Vec<Cell>,
}

/// One non-empty cell.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Cell {
    /// 1-based column.
    pub column: u32,
    /// What is stored.
    pub value: Value,
    /// What the file says about the cell besides its value.
    pub marks: Marks,
}

/// What a cell stores.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Value {
    /// Text, exactly as stored.
    Text(CellText),
    /// A number: its shortest decimal (`802`, `2701.12`).
    Number(CellText),
    /// A cell that the file types as a date or date-time: ISO `2025-10-17` or `2025-10-17T14:02:00`.
    Date(CellText),
    /// A truth value.
    Bool(bool),
    /// An error value such as `#REF!`.
    Error(CellText),
    /// Nothing stored, but the cell carries a mark (a formula without a kept result, say).
    Empty,
}

impl Value {
    /// Returns the value as kept under "as submitted": text as stored, dates ISO, numbers shortest decimal.
    pub fn verbatim(&self) -> &str {
        match self {
            Value::Text(text) | Value::Number(text) | Value::Date(text) | Value::Error(text) => {
                text
            }
            Value::Bool(true) => "TRUE",
            Value::Bool(false) => "FALSE",
            Value::Empty => "",
        }
    }
}

/// Marks on a cell, as a set of bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Marks(pub u8);

impl Marks {
    /// The value is the kept result of a formula.
    pub const FORMULA: Marks = Marks(1);
    /// All or part of the text is struck through.
    pub const STRUCK: Marks = Marks(2);
    /// The text stands under an open tracked insertion or deletion.
    pub const TRACKED: Marks = Marks(4);
    /// The text was cut at a limit of the format.
    pub const TRUNCATED: Marks = Marks(8);
    /// All or part of the text is hidden where the document is shown.
    pub const HIDDEN: Marks = Marks(16);

    /// Returns whether every mark of `other` is set.
    pub fn has(self, other: Marks) -> bool {
        self.0 & other.0 == other.0
    }

    /// Returns the union of both sets.
    #[must_use]
    pub fn with(self, other: Marks) -> Marks {
        Marks(self.0 | other.0)
    }
}
