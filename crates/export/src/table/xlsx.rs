//! A table as a workbook of one sheet. Every cell is a string; nothing in the file is a formula or a link.

use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatUnderline, Workbook, Worksheet, XlsxError,
};
use snafu::ResultExt as _;

use super::{Run, Table, TableCell, Tone};
use crate::error::{ExportError, WorkbookSnafu};
use crate::printed::Direction;
use crate::xlsx::face::{DEFAULT_COLUMN, DEFAULT_ROW, Face};

/// Row of the heads; title, status and marking stand above it.
const HEAD_ROW: u32 = 3;
const FIRST_WIDTH: u32 = 190;
const WIDTH: u32 = 230;
/// Letters of ten points that fit a column, on the whole.
const LETTERS_IN_LINE: usize = 34;
const LINE_HEIGHT: f64 = 13.0;
/// What a row may be high, in points, and a cell may hold, in letters.
const HEIGHT_MAX: f64 = 400.0;
const LETTERS_MAX: usize = 32_000;

/// Returns the workbook of `table`.
pub(super) fn write(table: &Table) -> Result<Vec<u8>, ExportError> {
    workbook(table).context(WorkbookSnafu)
}

fn workbook(table: &Table) -> Result<Vec<u8>, XlsxError> {
    let face = Face::new(Direction::of(&table.lang));
    let mut workbook = Workbook::new();
    workbook.set_default_format(&face.default, DEFAULT_ROW, DEFAULT_COLUMN)?;
    // One fixed moment, so that the same document is the same file.
    let created = ExcelDateTime::from_ymd(2000, 1, 1)?;
    workbook.set_properties(
        &DocProperties::new()
            .set_title(&table.title)
            .set_creation_datetime(&created),
    );
    fill(workbook.add_worksheet(), table, &face)?;
    workbook.save_to_buffer()
}

fn fill(sheet: &mut Worksheet, table: &Table, face: &Face) -> Result<(), XlsxError> {
    sheet.set_right_to_left(face.is_right_to_left());
    sheet.set_landscape();
    sheet.set_paper_size(9);
    sheet.write_string_with_format(0, 0, &table.title, &face.title)?;
    sheet.write_string_with_format(1, 0, table.status.join(" · "), &face.status)?;
    if let Some(marking) = &table.marking {
        sheet.write_string_with_format(2, 0, marking, &face.marking)?;
    }
    for (column, head) in (0u16..).zip(&table.columns) {
        sheet.write_string_with_format(HEAD_ROW, column, head, &face.head)?;
    }
    let mut next = HEAD_ROW + 1;
    for row in &table.rows {
        let lines = row.iter().map(lines_of).max().unwrap_or(1);
        sheet.set_row_height(next, (lines as f64 * LINE_HEIGHT + 4.0).min(HEIGHT_MAX))?;
        for (column, cell) in (0u16..).zip(row) {
            write_cell(sheet, (next, column), cell, face)?;
        }
        next += 1;
    }
    let last = u16::try_from(table.columns.len().saturating_sub(1)).unwrap_or(u16::MAX);
    sheet.set_column_width_pixels(0, FIRST_WIDTH)?;
    if last > 0 {
        sheet.set_column_range_width_pixels(1, last, WIDTH)?;
    }
    sheet.set_freeze_panes(HEAD_ROW + 1, 1)?;
    sheet.set_repeat_rows(HEAD_ROW, HEAD_ROW)?;
    sheet.set_repeat_columns(0, 0)?;
    for note in table.notes.iter().chain([&table.check_line()]) {
        next += 1;
        sheet.write_string_with_format(next, 0, note, &face.status)?;
    }
    Ok(())
}

/// Returns how many lines a cell takes, on the whole.
fn lines_of(cell: &TableCell) -> usize {
    let letters = |line: &Vec<Run>| {
        line.iter()
            .map(|run| run.text.chars().count())
            .sum::<usize>()
    };
    let lines = cell
        .iter()
        .map(|line| letters(line).div_ceil(LETTERS_IN_LINE).max(1));
    lines.sum::<usize>().max(1)
}

fn write_cell(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    cell: &TableCell,
    face: &Face,
) -> Result<(), XlsxError> {
    let format = if column == 0 { &face.state } else { &face.cell };
    let mut runs: Vec<(Format, String)> = Vec::new();
    let mut room = LETTERS_MAX;
    for (at, line) in cell.iter().enumerate() {
        for (place, run) in line.iter().enumerate() {
            let start = if at > 0 && place == 0 { "\n" } else { "" };
            let text: String = start.chars().chain(run.text.chars()).take(room).collect();
            room -= text.chars().count();
            if !text.is_empty() {
                runs.push((letters(run.tone), text));
            }
        }
    }
    match runs.as_slice() {
        [] => sheet.write_blank(row, column, format)?,
        [(_, only)] => sheet.write_string_with_format(row, column, only, format)?,
        several => {
            let parts: Vec<(&Format, &str)> = several
                .iter()
                .map(|(format, text)| (format, text.as_str()))
                .collect();
            sheet.write_rich_string_with_format(row, column, &parts, format)?
        }
    };
    Ok(())
}

fn letters(tone: Tone) -> Format {
    let plain = Format::new();
    match tone {
        Tone::Words => plain,
        Tone::Quiet => plain.set_italic(),
        Tone::New => plain.set_underline(FormatUnderline::Single),
        Tone::Gone => plain.set_font_strikethrough(),
    }
}
