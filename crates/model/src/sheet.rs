//! A sheet of a partner's file as its cells stand there, before anyone asks what they mean.
//!
//! Readers of every format (spreadsheets, delimited text, Word tables) end in these values; the mapping of
//! columns starts from them. A cell keeps what was stored, never an interpretation: dates that the file itself
//! types as dates are ISO text, numbers their shortest decimal, everything else the text as it stands.

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
    Text(String),
    /// A number: its shortest decimal (`802`, `2701.12`).
    Number(String),
    /// A cell that the file types as a date or date-time: ISO `2025-10-17` or `2025-10-17T14:02:00`.
    Date(String),
    /// A truth value.
    Bool(bool),
    /// An error value such as `#REF!`.
    Error(String),
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
