//! The legend: what the columns are called and how a cell is read. It explains only what the document shows.

use std::collections::BTreeSet;

use chancery_messages::Catalogue;
use chancery_model::codes::{CodeList, Coverage};

use super::text::clean;
use crate::matrix::{ColumnKind, MatrixDocument};

/// A part of the legend under one heading.
pub(crate) struct LegendPart {
    pub heading: String,
    pub lines: Vec<LegendLine>,
}

/// A term and what it means; the term may be empty.
pub(crate) struct LegendLine {
    pub term: String,
    pub text: String,
}

/// Returns the parts of the legend of `document`.
pub(super) fn legend(document: &MatrixDocument, catalogue: &Catalogue) -> Vec<LegendPart> {
    let label = |id: &str| catalogue.message(id, &[]);
    let part = |id: &str, lines: Vec<LegendLine>| LegendPart {
        heading: label(id),
        lines,
    };
    let parts = [
        part("matrix-legend-entries", reading(document, catalogue)),
        part("matrix-legend-words", words(document, catalogue)),
        part(
            columns_id(document.column_kind),
            columns(document, catalogue),
        ),
    ];
    parts
        .into_iter()
        .filter(|part| !part.lines.is_empty())
        .collect()
}

fn columns_id(kind: ColumnKind) -> &'static str {
    match kind {
        ColumnKind::Category => "matrix-legend-category",
        ColumnKind::Obligation => "matrix-legend-obligation",
        ColumnKind::Commitment => "matrix-legend-commitment",
    }
}

fn reading(document: &MatrixDocument, catalogue: &Catalogue) -> Vec<LegendLine> {
    let mut ids = vec!["matrix-legend-entry"];
    let mut cells = document.rows.iter().flat_map(|row| &row.cells);
    if cells.any(|cell| cell.change.is_some()) {
        ids.push("matrix-legend-changed");
    }
    if document.audience.is_outward() {
        ids.push("matrix-legend-empty");
    }
    let line = |id: &str| LegendLine {
        term: String::new(),
        text: catalogue.message(id, &[]),
    };
    ids.into_iter().map(line).collect()
}

fn words(document: &MatrixDocument, catalogue: &Catalogue) -> Vec<LegendLine> {
    let cells = document
        .rows
        .iter()
        .flat_map(|row| &row.cells)
        .filter(|cell| cell.measures.is_empty());
    let shown: BTreeSet<Coverage> = cells.filter_map(|cell| cell.coverage).collect();
    let line = |coverage: Coverage| LegendLine {
        term: catalogue.message(&coverage.label_id(), &[]),
        text: catalogue.message(&format!("matrix-legend-{coverage}"), &[]),
    };
    shown.into_iter().map(line).collect()
}

fn columns(document: &MatrixDocument, catalogue: &Catalogue) -> Vec<LegendLine> {
    let mark = || format!(" ({})", catalogue.message("matrix-column-unverified", &[]));
    let lines = document.columns.iter().map(|column| LegendLine {
        term: clean(&column.short),
        text: clean(&column.label) + &column.unverified.then(mark).unwrap_or_default(),
    });
    lines.collect()
}
