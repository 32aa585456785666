//! Everything worth telling a person about a file: what, where, and (by its code) what to do.
//!
//! A finding carries a code and values, never a sentence: sentences are chosen from the catalogue
//! (`finding-<code>` and `finding-<code>-hint`) in the reader's language.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How much a finding matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth knowing, nothing to do.
    Note,
    /// Should be looked at.
    Warning,
    /// Needs an answer before the row can be used.
    Error,
}

/// Something found at a place in a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// A stable word (`ambiguous-date`).
    pub code: String,
    /// How much it matters.
    pub severity: Severity,
    /// The sheet's name.
    pub sheet: Option<String>,
    /// 1-based row.
    pub row: Option<u32>,
    /// 1-based column.
    pub column: Option<u32>,
    /// Values for the sentence: `value`, `header`, `first`, `second`, `count`, ...
    pub params: BTreeMap<String, String>,
    /// Values that a person may choose from, best first (codes, dates, record ids).
    pub choices: Vec<String>,
}

/// The codes with which a row waits for an answer, whatever else is right about it.
pub const WAITING: &[&str] = &[
    "ambiguous-date",
    "name-not-matched",
    "lookalike-name",
    "missing-title",
    "formula-cell",
    "hidden-row",
    "struck-through",
    "tracked-change",
    "nil-report",
    "withheld",
    "state-from-heading",
    "several-values",
    "see-above",
    "hidden-sheet",
    "hidden-text",
];

impl Finding {
    /// Returns a finding of the whole file.
    pub fn of_file(code: &str, severity: Severity) -> Finding {
        Finding {
            code: code.to_string(),
            severity,
            sheet: None,
            row: None,
            column: None,
            params: BTreeMap::new(),
            choices: Vec::new(),
        }
    }

    /// Returns the finding with a place.
    #[must_use]
    pub fn at(mut self, sheet: Option<&str>, row: Option<u32>, column: Option<u32>) -> Finding {
        self.sheet = sheet.map(str::to_string);
        self.row = row;
        self.column = column;
        self
    }

    /// Returns the finding with a value for its sentence.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Finding {
        self.params.insert(name.to_string(), value.into());
        self
    }

    /// Returns the finding with values to choose from.
    #[must_use]
    pub fn choose(mut self, choices: Vec<String>) -> Finding {
        self.choices = choices;
        self
    }

    /// Returns whether a row with this finding waits for an answer.
    pub fn holds_row(&self) -> bool {
        WAITING.contains(&self.code.as_str())
    }
}
