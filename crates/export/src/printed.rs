//! The words of a document, the same for every format: a cell as lines, its heads, notes and legend.
//!
//! Labels come from the message catalogues, without marks of direction: each format keeps directions apart in its own
//! way. The visible text, over which the check code is made, is defined here and nowhere else.

mod cell;
mod legend;
mod text;

use chancery_messages::{Catalogue, Isolation};
use chancery_model::check_code::check_code;

pub(crate) use cell::{Line, LineKind, PrintedCell, mark};
pub(crate) use legend::{LegendLine, LegendPart};
pub(crate) use text::clean;

use crate::date;
use crate::matrix::{MatrixDocument, Paper, Row};

/// Which way the text runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    pub(crate) fn of(lang: &str) -> Direction {
        if lang == "ar" {
            Direction::Rtl
        } else {
            Direction::Ltr
        }
    }

    /// Returns the value of the `dir` attribute.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }
}

/// A document in words.
pub(crate) struct Printed {
    /// Labels of its language.
    pub catalogue: Catalogue,
    pub direction: Direction,
    pub title: String,
    /// "Status as at 9 March 2026", and what changes are counted from.
    pub status: Vec<String>,
    pub marking: Option<String>,
    pub columns: Vec<PrintedColumn>,
    pub rows: Vec<PrintedRow>,
    pub notes: Vec<String>,
    pub legend: Vec<LegendPart>,
    pub paper: Paper,
}

/// A column in words.
pub(crate) struct PrintedColumn {
    /// "A1", "para 278"; empty where it would only repeat the label.
    pub short: String,
    pub label: String,
    /// Says that it is not yet checked, where it is not.
    pub unverified: Option<String>,
}

impl PrintedColumn {
    /// Returns the whole head of the column on one line.
    pub(crate) fn text(&self) -> String {
        let parts = [Some(&self.short), Some(&self.label)].into_iter().flatten();
        let head: Vec<&str> = parts
            .map(String::as_str)
            .filter(|part| !part.is_empty())
            .collect();
        let mark = self.unverified.as_ref().map(|words| format!(" ({words})"));
        head.join(" ") + &mark.unwrap_or_default()
    }
}

/// A row in words; one cell for each column.
pub(crate) struct PrintedRow {
    pub number: String,
    pub state: String,
    pub name: String,
    pub cells: Vec<PrintedCell>,
}

impl Printed {
    /// Returns the words of `document`, which holds only what its audience may see.
    pub(crate) fn new(document: &MatrixDocument) -> Printed {
        let catalogue = Catalogue::new(&document.lang).with_isolation(Isolation::Plain);
        let lang = catalogue.lang();
        let dated = |id: &str, name: &str, iso: &str| {
            catalogue.message(id, &[(name, &date::long(&clean(iso), lang))])
        };
        let mut status = vec![dated("matrix-status-as-at", "date", &document.as_at)];
        status.extend(
            document
                .since
                .iter()
                .map(|since| dated("matrix-changes-since", "since", since)),
        );
        let marking = document
            .marking
            .as_deref()
            .map(clean)
            .filter(|marking| !marking.is_empty());
        let unverified = || catalogue.message("matrix-column-unverified", &[]);
        let columns = document.columns.iter().map(|column| PrintedColumn {
            short: clean(&column.short),
            label: clean(&column.label),
            unverified: column.unverified.then(unverified),
        });
        Printed {
            direction: Direction::of(lang),
            title: clean(&document.title),
            status,
            marking,
            columns: columns.collect(),
            rows: document
                .rows
                .iter()
                .map(|row| printed_row(document, row, &catalogue))
                .collect(),
            notes: document.notes.iter().map(|note| clean(note)).collect(),
            legend: legend::legend(document, &catalogue),
            paper: document.paper,
            catalogue,
        }
    }

    /// Returns the label `id` of the catalogue.
    pub(crate) fn label(&self, id: &str) -> String {
        self.catalogue.message(id, &[])
    }

    /// Returns the note of `number` from 1 as it stands under the table.
    pub(crate) fn note(&self, number: usize) -> String {
        format!(
            "{}\u{a0}{}",
            mark(number),
            self.notes.get(number - 1).map_or("", String::as_str)
        )
    }

    /// Returns the check code in a sentence.
    pub(crate) fn check_code(&self) -> String {
        self.catalogue.message(
            "matrix-check-code",
            &[("words", &check_code(&self.visible_text()))],
        )
    }

    /// Returns the visible text: title, status, marking, heads, cells in row order, notes.
    pub(crate) fn visible_text(&self) -> String {
        let mut lines = vec![self.title.clone()];
        lines.extend(self.status.iter().cloned());
        lines.extend(self.marking.clone());
        lines.extend(self.columns.iter().map(PrintedColumn::text));
        for row in &self.rows {
            lines.push(format!("{} {} {}", row.number, row.name, row.state));
            lines.extend(row.cells.iter().map(PrintedCell::text));
        }
        lines.extend((1..=self.notes.len()).map(|number| self.note(number)));
        lines.join("\n")
    }
}

fn printed_row(document: &MatrixDocument, row: &Row, catalogue: &Catalogue) -> PrintedRow {
    let cells = document.columns.iter().enumerate().map(|(at, column)| {
        let cell = row.cell(at, &column.code);
        cell.map(|cell| PrintedCell::new(cell, document.notes.len(), catalogue))
            .unwrap_or_default()
    });
    PrintedRow {
        number: row.number.to_string(),
        state: clean(&row.state),
        name: clean(&row.name),
        cells: cells.collect(),
    }
}
