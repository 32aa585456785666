//! What is left of a document for its audience, whoever built it.
//!
//! The caller leaves hidden entries out; this keeps whatever would still tell of them from the writers: information
//! values of the desk, marks of changes in cells that print nothing, ids of states of the register, provenance.

use std::collections::{BTreeMap, BTreeSet};

use chancery_model::codes::Coverage;

use crate::matrix::{Cell, CellMeasure, Change, MatrixDocument};

/// What is written in place of a content id in outward documents: nothing.
const NO_CONTENT_ID: &str = "";

/// Returns the document as its audience may see it. Idempotent.
pub(crate) fn seen(document: &MatrixDocument) -> MatrixDocument {
    let mut document = document.clone();
    let before = noted(&document);
    if document.is_final {
        document.columns.retain(|column| !column.unverified);
    }
    let codes: BTreeSet<&str> = document.columns.iter().map(|it| it.code.as_str()).collect();
    for row in &mut document.rows {
        row.cells
            .retain(|cell| codes.contains(cell.column.as_str()));
    }
    let outward = document.audience.is_outward();
    if outward {
        document.content_id = NO_CONTENT_ID.to_owned();
    }
    for cell in document.rows.iter_mut().flat_map(|row| &mut row.cells) {
        cell.measures
            .iter_mut()
            .filter(|measure| measure.title_only)
            .for_each(keep_title);
        if outward {
            turn_outward(cell);
        }
    }
    let after = noted(&document);
    leave_out_notes(&mut document, &before.difference(&after).copied().collect());
    document
}

/// Returns the numbers of the notes that cells refer to.
fn noted(document: &MatrixDocument) -> BTreeSet<u32> {
    let cells = document.rows.iter().flat_map(|row| &row.cells);
    cells.flat_map(|cell| cell.notes.iter().copied()).collect()
}

/// Leaves out notes by number and closes the gaps, which would tell of them.
fn leave_out_notes(document: &mut MatrixDocument, without: &BTreeSet<u32>) {
    let mut numbers = BTreeMap::new();
    let mut kept = Vec::new();
    for (note, number) in std::mem::take(&mut document.notes).into_iter().zip(1..) {
        if !without.contains(&number) {
            kept.push(note);
            numbers.insert(number, kept.len() as u32);
        }
    }
    document.notes = kept;
    for cell in document.rows.iter_mut().flat_map(|row| &mut row.cells) {
        cell.notes = cell
            .notes
            .iter()
            .filter_map(|number| numbers.get(number).copied())
            .collect();
    }
}

fn keep_title(measure: &mut CellMeasure) {
    *measure = CellMeasure {
        id: std::mem::take(&mut measure.id),
        title: std::mem::take(&mut measure.title),
        title_only: true,
        ..CellMeasure::default()
    };
}

fn turn_outward(cell: &mut Cell) {
    cell.coverage = match (cell.coverage, cell.measures.is_empty()) {
        (_, false) => Some(Coverage::Reported),
        (Some(value @ (Coverage::StatedNone | Coverage::NotApplicable)), true) => Some(value),
        _ => None,
    };
    let has_withheld_words = cell.measures.iter().any(|measure| measure.title_only);
    if cell.coverage.is_none() || (has_withheld_words && cell.change != Some(Change::Cell)) {
        cell.change = None;
    }
    if cell.coverage.is_none() {
        cell.notes.clear();
    }
    for measure in &mut cell.measures {
        measure.provenance = None;
    }
}
