//! The sheet that says where each entry comes from; for the desk only.

use std::collections::BTreeSet;

use rust_xlsxwriter::{IgnoreError, Worksheet, XlsxError};

use super::face::Face;
use super::print::{self, pixels};
use crate::matrix::{CellMeasure, MatrixDocument, Provenance, Row};
use crate::printed::{Printed, clean};
use chancery_model::codes::CodeList;

/// Message ids of the columns' heads, and widths in points.
const COLUMNS: [(&str, f64); 8] = [
    ("matrix-provenance-reference", 84.0),
    ("matrix-state", 110.0),
    ("matrix-provenance-title", 230.0),
    ("matrix-provenance-stage", 84.0),
    ("matrix-provenance-submission", 150.0),
    ("matrix-provenance-sheet", 80.0),
    ("matrix-provenance-row", 40.0),
    ("matrix-provenance-received", 64.0),
];

/// Fills the sheet: each measure once, in the order of the table.
pub(super) fn add(
    sheet: &mut Worksheet,
    document: &MatrixDocument,
    printed: &Printed,
    face: &Face,
) -> Result<(), XlsxError> {
    sheet.set_name(printed.label("matrix-sheet-provenance"))?;
    print::set_up(sheet, printed, face);
    for ((id, width), column) in COLUMNS.into_iter().zip(0..) {
        sheet.set_column_width_pixels(column, pixels(width))?;
        sheet.write_string_with_format(0, column, printed.label(id), &face.head)?;
    }
    let mut row = 0;
    for (state, measure) in measures(document) {
        row += 1;
        for (text, column) in texts(state, measure, printed).iter().zip(0..) {
            sheet.write_string_with_format(row, column, text, &face.cell)?;
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    sheet.autofilter(0, 0, row, COLUMNS.len() as u16 - 1)?;
    sheet.ignore_error_range(
        0,
        0,
        row,
        COLUMNS.len() as u16 - 1,
        IgnoreError::NumberStoredAsText,
    )?;
    sheet.set_repeat_rows(0, 0)?;
    sheet.set_print_fit_to_pages(1, 0);
    Ok(())
}

/// Returns each measure once: one of several columns stands in several cells.
fn measures(document: &MatrixDocument) -> Vec<(&Row, &CellMeasure)> {
    let mut met = BTreeSet::new();
    let mut found = Vec::new();
    for row in &document.rows {
        for column in &document.columns {
            let cells = row.cells.iter().filter(|cell| cell.column == column.code);
            let measures = cells
                .flat_map(|cell| &cell.measures)
                .filter(|measure| !measure.title_only);
            found.extend(
                measures
                    .filter(|measure| met.insert(&measure.id))
                    .map(|measure| (row, measure)),
            );
        }
    }
    found
}

fn texts(state: &Row, measure: &CellMeasure, printed: &Printed) -> [String; 8] {
    let stage = measure
        .stage
        .map(|stage| printed.label(&stage.label_id()))
        .unwrap_or_default();
    let nowhere = Provenance::default();
    let from = measure.provenance.as_ref().unwrap_or(&nowhere);
    [
        clean(&measure.reference),
        clean(&state.name),
        clean(&measure.title),
        stage,
        clean(&from.submission),
        clean(from.sheet.as_deref().unwrap_or_default()),
        from.row.map(|row| row.to_string()).unwrap_or_default(),
        clean(from.received.as_deref().unwrap_or_default()),
    ]
}
