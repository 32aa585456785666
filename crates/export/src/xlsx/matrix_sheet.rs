//! The sheet with the table.

use rust_xlsxwriter::{Format, IgnoreError, Worksheet, XlsxError};

use super::face::Face;
use super::print::{self, Widths, pixels};
use crate::printed::{LineKind, Printed, PrintedCell, PrintedColumn, PrintedRow};

/// Row of the heads; title and status stand above it.
const HEAD_ROW: u32 = 3;
/// First column of the table's cells; number and state stand before it.
const FIRST_COLUMN: u16 = 2;
/// The most lines of a cell that get letters of their own; what a program takes for one such cell is limited.
const RICH_LINES_MAX: usize = 60;

/// Fills the sheet.
pub(super) fn add(sheet: &mut Worksheet, printed: &Printed, face: &Face) -> Result<(), XlsxError> {
    sheet.set_name(printed.label("matrix-sheet-matrix"))?;
    print::set_up(sheet, printed, face);
    sheet.write_string_with_format(0, 0, &printed.title, &face.title)?;
    sheet.write_string_with_format(1, 0, printed.status.join(" · "), &face.status)?;
    if let Some(marking) = &printed.marking {
        sheet.write_string_with_format(2, 0, marking, &face.marking)?;
    }
    head(sheet, printed, face)?;
    for (row, at) in printed.rows.iter().zip(HEAD_ROW + 1..) {
        state_row(sheet, at, row, face)?;
    }
    let last_column = FIRST_COLUMN + columns(printed) - 1;
    let last_row = HEAD_ROW + printed.rows.len() as u32;
    let widths = Widths::of(printed);
    sheet.set_column_width_pixels(0, pixels(widths.number))?;
    sheet.set_column_width_pixels(1, pixels(widths.state))?;
    if last_column >= FIRST_COLUMN {
        sheet.set_column_range_width_pixels(FIRST_COLUMN, last_column, pixels(widths.column))?;
    }
    sheet.set_freeze_panes(HEAD_ROW + 1, FIRST_COLUMN)?;
    sheet.autofilter(HEAD_ROW, 0, last_row, last_column)?;
    sheet.ignore_error_range(0, 0, last_row, last_column, IgnoreError::NumberStoredAsText)?;
    sheet.set_repeat_rows(HEAD_ROW, HEAD_ROW)?;
    sheet.set_repeat_columns(0, 1)?;
    let end = foot(sheet, printed, face, &widths, last_row + 2)?;
    sheet.set_print_area(HEAD_ROW, 0, end, last_column)?;
    print::part(sheet, printed, &widths, FIRST_COLUMN)
}

fn columns(printed: &Printed) -> u16 {
    u16::try_from(printed.columns.len()).unwrap_or(u16::MAX - FIRST_COLUMN)
}

fn head(sheet: &mut Worksheet, printed: &Printed, face: &Face) -> Result<(), XlsxError> {
    sheet.write_string_with_format(HEAD_ROW, 0, printed.label("matrix-row-number"), &face.head)?;
    sheet.write_string_with_format(HEAD_ROW, 1, printed.label("matrix-state"), &face.head)?;
    let bold = face.head.clone();
    for (column, at) in printed.columns.iter().zip(FIRST_COLUMN..) {
        let PrintedColumn { short, label, unverified } = column;
        let mut runs = vec![(&face.head_plain, short.clone()), (&bold, label.clone())];
        runs.extend(unverified.as_ref().map(|words| (&face.head_italic, words.clone())));
        stacked(sheet, HEAD_ROW, at, runs, &face.head)?;
    }
    Ok(())
}

fn state_row(sheet: &mut Worksheet, at: u32, row: &PrintedRow, face: &Face) -> Result<(), XlsxError> {
    sheet.write_string_with_format(at, 0, &row.number, &face.number)?;
    let name = face.line(LineKind::Title);
    stacked(sheet, at, 1, vec![(&name, row.name.clone()), (&face.code, row.state.clone())], &face.state)?;
    for (cell, column) in row.cells.iter().zip(FIRST_COLUMN..) {
        let format = if cell.is_changed { &face.changed } else { &face.cell };
        matrix_cell(sheet, at, column, cell, face, format)?;
    }
    Ok(())
}

fn matrix_cell(
    sheet: &mut Worksheet,
    row: u32,
    column: u16,
    cell: &PrintedCell,
    face: &Face,
    format: &Format,
) -> Result<(), XlsxError> {
    let mut lines: Vec<(Format, String)> = cell
        .lines
        .iter()
        .map(|line| (face.line(line.kind), line.parts.join(face.separator())))
        .collect();
    match lines.last_mut() {
        Some((_, text)) => text.push_str(&cell.marks()),
        None => lines.extend([(face.line(LineKind::Quiet), cell.marks())]),
    }
    stacked(sheet, row, column, lines.iter().map(|(face, text)| (face, text.clone())).collect(), format)
}

/// Writes lines under each other into one cell, each in its own letters.
fn stacked(
    sheet: &mut Worksheet,
    row: u32,
    column: u16,
    lines: Vec<(&Format, String)>,
    format: &Format,
) -> Result<(), XlsxError> {
    let mut lines: Vec<(&Format, String)> = lines.into_iter().filter(|(_, text)| !text.is_empty()).collect();
    for (_, text) in lines.iter_mut().skip(1) {
        text.insert(0, '\n');
    }
    match lines.as_slice() {
        [] => sheet.write_blank(row, column, format)?,
        several if (2..=RICH_LINES_MAX).contains(&several.len()) => {
            let escaped: Vec<String> = several.iter().map(|(_, text)| escape(text)).collect();
            let runs: Vec<(&Format, &str)> =
                several.iter().zip(&escaped).map(|((face, _), text)| (*face, text.as_str())).collect();
            sheet.write_rich_string_with_format(row, column, &runs, format)?
        }
        plain => {
            let text: String = plain.iter().map(|(_, text)| text.as_str()).collect();
            sheet.write_string_with_format(row, column, text, &of_line(plain[0].0, format))?
        }
    };
    Ok(())
}

/// Returns the cell's format in the letters of its only line.
fn of_line(line: &Format, cell: &Format) -> Format {
    cell.merge(line)
}

/// Returns `text` so that `_x000D_`, which a workbook reads as a character by its number, stays what it is.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        escaped.push_str(&rest[..at]);
        let is_number = rest.as_bytes()[at + 2..].iter().take(4).filter(|byte| byte.is_ascii_hexdigit()).count() == 4
            && rest.as_bytes().get(at + 6) == Some(&b'_');
        escaped.push_str(if is_number { "_x005F_x" } else { "_x" });
        rest = &rest[at + 2..];
    }
    escaped + rest
}

/// Writes notes and the basis under the table, across the columns of the first page; returns the last row written.
fn foot(
    sheet: &mut Worksheet,
    printed: &Printed,
    face: &Face,
    widths: &Widths,
    first: u32,
) -> Result<u32, XlsxError> {
    let panel = printed.paper.panels(printed.columns.len())[0].len();
    let last_column = FIRST_COLUMN + panel as u16 - 1;
    let width = widths.number + widths.state + widths.column * panel as f64;
    let notes = (1..=printed.notes.len()).map(|number| printed.note(number));
    let mut row = first;
    for text in notes.chain([printed.label("matrix-basis")]) {
        sheet.merge_range(row, 0, row, last_column, &text, &face.note)?;
        // Merged cells do not grow with their text: about 4.6 points for a letter, 12 for a line.
        let lines = (text.chars().count() as f64 * 4.6 / width).ceil().max(1.0);
        sheet.set_row_height(row, (lines * 12.0 + 2.0).min(400.0))?;
        row += 1;
    }
    Ok(row - 1)
}
