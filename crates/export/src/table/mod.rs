//! Texts beside each other as a document: workbook, page, delimited text.
//!
//! A [`Table`] is a pure value: heads, rows, cells of lines of runs. A run that came or went is marked by line and
//! letters, never by colour alone. JSON is the caller's own: its shape is a contract of its use case.

mod csv;
mod html;
mod xlsx;

use crate::error::ExportError;
use crate::format::Format;
use chancery_messages::{Catalogue, Isolation};

/// How a run of words is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// As it is.
    Words,
    /// Beside the matter: numbers, who else has it, how sure it is.
    Quiet,
    /// It is new: underlined.
    New,
    /// It is gone: struck through.
    Gone,
}

/// Words of one tone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// How they are printed.
    pub tone: Tone,
    /// The words.
    pub text: String,
}

impl Run {
    /// Returns words as they are.
    pub fn words(text: &str) -> Run {
        Run {
            tone: Tone::Words,
            text: text.to_owned(),
        }
    }

    /// Returns words beside the matter.
    pub fn quiet(text: &str) -> Run {
        Run {
            tone: Tone::Quiet,
            text: text.to_owned(),
        }
    }
}

/// A cell: lines of runs.
pub type TableCell = Vec<Vec<Run>>;

/// A table as a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// Its language.
    pub lang: String,
    /// What it is.
    pub title: String,
    /// Lines below the title: as at, basis.
    pub status: Vec<String>,
    /// The marking of distribution; nothing where there is none.
    pub marking: Option<String>,
    /// Heads of the columns; the first one heads the rows.
    pub columns: Vec<String>,
    /// Rows with a cell for each column.
    pub rows: Vec<Vec<TableCell>>,
    /// Lines below the table.
    pub notes: Vec<String>,
}

/// Returns the bytes of `table` in `format`.
///
/// # Errors
/// `export.unknown-format` for JSON, which the caller writes; the writers' own.
pub fn write(table: &Table, format: Format) -> Result<Vec<u8>, ExportError> {
    match format {
        Format::Xlsx => xlsx::write(table),
        Format::Html => html::write(table),
        Format::Csv => csv::write(table),
        Format::Json => Err(ExportError::UnknownFormat {
            extension: format.extension().to_owned(),
        }),
    }
}

impl Table {
    fn catalogue(&self) -> Catalogue {
        Catalogue::new(&self.lang).with_isolation(Isolation::Plain)
    }

    /// Returns the four words that are made from the visible text.
    pub fn check_code(&self) -> String {
        let mut visible = vec![self.title.clone()];
        visible.extend(self.status.iter().cloned());
        visible.extend(self.marking.iter().cloned());
        visible.extend(self.columns.iter().cloned());
        visible.extend(self.rows.iter().flatten().map(plain));
        visible.extend(self.notes.iter().cloned());
        chancery_model::check_code::check_code(&visible.join(" "))
    }

    fn check_line(&self) -> String {
        let words = self.check_code();
        self.catalogue()
            .message("matrix-check-code", &[("words", &words)])
    }
}

/// Returns the text of a cell as it is read aloud: what is gone in brackets with a dash, what is new with a plus.
fn plain(cell: &TableCell) -> String {
    let run = |run: &Run| match run.tone {
        Tone::Words | Tone::Quiet => run.text.clone(),
        Tone::New => format!("[+{}+]", run.text),
        Tone::Gone => format!("[-{}-]", run.text),
    };
    let lines: Vec<String> = cell
        .iter()
        .map(|line| line.iter().map(run).collect())
        .collect();
    lines.join("\n")
}
