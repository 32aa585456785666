//! The sheet with the table.

use std::ops::Range;

use rust_xlsxwriter::{Format, IgnoreError, Worksheet, XlsxError};

use super::face::Face;
use super::height;
use super::print::{self, Widths, pixels};
use crate::printed::{Direction, Line, LineKind, Printed, PrintedCell, PrintedColumn, PrintedRow};

/// Row of the heads; title and status stand above it.
const HEAD_ROW: u32 = 3;
/// First column of the table's cells; number and state stand before it.
const FIRST_COLUMN: u16 = 2;
/// The most lines of a cell that get letters of their own; what a program takes for one such cell is limited.
const RICH_LINES_MAX: usize = 60;

/// What decides heights and letters of the table.
struct Look<'a> {
    face: &'a Face,
    widths: Widths,
    direction: Direction,
}

impl Look<'_> {
    /// Returns the height of each line of a cell; its notes' marks stand on the last.
    fn line_heights(&self, cell: &PrintedCell) -> Vec<f64> {
        let height = |line: &Line| {
            height::line_height(line.kind, &line.text(), self.widths.column, self.direction)
        };
        let mut heights: Vec<f64> = cell.lines.iter().map(height).collect();
        if let (Some(last), Some(line)) = (heights.last_mut(), cell.lines.last()) {
            let text = line.text() + &cell.marks();
            *last = height::line_height(line.kind, &text, self.widths.column, self.direction);
        }
        heights
    }
}

/// Fills the sheet.
pub(super) fn add(sheet: &mut Worksheet, printed: &Printed, face: &Face) -> Result<(), XlsxError> {
    sheet.set_name(printed.label("matrix-sheet-matrix"))?;
    print::set_up(sheet, printed, face);
    sheet.write_string_with_format(0, 0, &printed.title, &face.title)?;
    sheet.write_string_with_format(1, 0, printed.status.join(" · "), &face.status)?;
    if let Some(marking) = &printed.marking {
        sheet.write_string_with_format(2, 0, marking, &face.marking)?;
    }
    let look = Look {
        face,
        widths: Widths::of(printed),
        direction: printed.direction,
    };
    let mut next = head(sheet, printed, &look)?;
    for row in &printed.rows {
        next = state_row(sheet, next, row, &look)?;
    }
    let last_row = next - 1;
    let last_column = FIRST_COLUMN + columns(printed) - 1;
    let widths = &look.widths;
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
    let end = foot(sheet, printed, face, widths, last_row + 2)?;
    sheet.set_print_area(HEAD_ROW, 0, end, last_column)?;
    print::part(sheet, printed, widths, FIRST_COLUMN)
}

fn columns(printed: &Printed) -> u16 {
    u16::try_from(printed.columns.len()).unwrap_or(u16::MAX - FIRST_COLUMN)
}

/// Writes the heads; returns the row below them.
fn head(sheet: &mut Worksheet, printed: &Printed, look: &Look) -> Result<u32, XlsxError> {
    let face = look.face;
    sheet.write_string_with_format(HEAD_ROW, 0, printed.label("matrix-row-number"), &face.head)?;
    sheet.write_string_with_format(HEAD_ROW, 1, printed.label("matrix-state"), &face.head)?;
    let mut highest: f64 = 0.0;
    for (column, at) in printed.columns.iter().zip(FIRST_COLUMN..) {
        let PrintedColumn {
            short,
            label,
            unverified,
        } = column;
        let mut runs = vec![
            (&face.head_plain, short.clone()),
            (&face.head, label.clone()),
        ];
        runs.extend(
            unverified
                .as_ref()
                .map(|words| (&face.head_italic, words.clone())),
        );
        let heights = runs
            .iter()
            .filter(|(_, text)| !text.is_empty())
            .map(|(_, text)| {
                // Bold letters are wider.
                height::line_height(
                    LineKind::Small,
                    text,
                    look.widths.column * 0.92,
                    look.direction,
                )
            });
        highest = highest.max(heights.sum());
        stacked(sheet, (HEAD_ROW, at), runs, &face.head)?;
    }
    sheet.set_row_height(HEAD_ROW, height::row_height(highest))?;
    Ok(HEAD_ROW + 1)
}

/// Writes a state's row, or as many rows as its highest cell needs; returns the next free row.
fn state_row(
    sheet: &mut Worksheet,
    first: u32,
    row: &PrintedRow,
    look: &Look,
) -> Result<u32, XlsxError> {
    let heights: Vec<Vec<f64>> = row
        .cells
        .iter()
        .map(|cell| look.line_heights(cell))
        .collect();
    let parts: Vec<Vec<Range<usize>>> = row
        .cells
        .iter()
        .zip(&heights)
        .map(|(cell, heights)| height::parts(&cell.lines, heights))
        .collect();
    let count = parts.iter().map(Vec::len).max().unwrap_or(1);
    for (part, at) in (0..count).zip(first..) {
        let mut highest = state_head(sheet, at, row, look)?;
        for (index, cell) in row.cells.iter().enumerate() {
            let lines = parts[index].get(part).cloned().unwrap_or(0..0);
            highest = highest.max(heights[index][lines.clone()].iter().sum());
            let is_last = part + 1 == parts[index].len();
            matrix_cell(
                sheet,
                (at, FIRST_COLUMN + index as u16),
                cell,
                lines,
                is_last,
                look.face,
            )?;
        }
        sheet.set_row_height(at, height::row_height(highest))?;
    }
    Ok(first + count as u32)
}

/// Writes number, name and code of a state; returns the height of their lines.
fn state_head(
    sheet: &mut Worksheet,
    at: u32,
    row: &PrintedRow,
    look: &Look,
) -> Result<f64, XlsxError> {
    let face = look.face;
    sheet.write_string_with_format(at, 0, &row.number, &face.number)?;
    let name = face.line(LineKind::Title);
    let lines = vec![(&name, row.name.clone()), (&face.code, row.state.clone())];
    stacked(sheet, (at, 1), lines, &face.state)?;
    let height =
        |kind, text: &str| height::line_height(kind, text, look.widths.state, look.direction);
    Ok(height(LineKind::Title, &row.name) + height(LineKind::Small, &row.state))
}

fn matrix_cell(
    sheet: &mut Worksheet,
    place: (u32, u16),
    cell: &PrintedCell,
    shown: Range<usize>,
    is_last: bool,
    face: &Face,
) -> Result<(), XlsxError> {
    let mut lines: Vec<(Format, String)> = cell.lines[shown]
        .iter()
        .map(|line| (face.line(line.kind), line.parts.join(face.separator())))
        .collect();
    match lines.last_mut() {
        Some((_, text)) if is_last => text.push_str(&cell.marks()),
        None if is_last => lines.push((face.line(LineKind::Quiet), cell.marks())),
        _ => {}
    }
    let format = if cell.is_changed {
        &face.changed
    } else {
        &face.cell
    };
    stacked(
        sheet,
        place,
        lines
            .iter()
            .map(|(face, text)| (face, text.clone()))
            .collect(),
        format,
    )
}

/// Writes lines under each other into one cell, each in its own letters.
fn stacked(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    lines: Vec<(&Format, String)>,
    format: &Format,
) -> Result<(), XlsxError> {
    let mut lines: Vec<(&Format, String)> = lines
        .into_iter()
        .filter(|(_, text)| !text.is_empty())
        .collect();
    for (_, text) in lines.iter_mut().skip(1) {
        text.insert(0, '\n');
    }
    match lines.as_slice() {
        [] => sheet.write_blank(row, column, format)?,
        several if (2..=RICH_LINES_MAX).contains(&several.len()) => {
            let escaped: Vec<String> = several.iter().map(|(_, text)| escape(text)).collect();
            let runs: Vec<(&Format, &str)> = several
                .iter()
                .zip(&escaped)
                .map(|((face, _), text)| (*face, text.as_str()))
                .collect();
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
    line.merge(cell)
}

/// Returns `text` so that `_x000D_`, which a workbook reads as a character by its number, stays what it is.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        escaped.push_str(&rest[..at]);
        let is_number = rest.as_bytes()[at + 2..]
            .iter()
            .take(4)
            .filter(|byte| byte.is_ascii_hexdigit())
            .count()
            == 4
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
