//! One worksheet part: what stands around its cells, and the cells row by row.

use std::ops::ControlFlow;

use chancery_model::sheet::{Direction, Row, SheetHead, Visibility};
use quick_xml::events::{BytesStart, Event};

use super::super::Sink;
use super::super::limits::{ANNOTATIONS_MAX, Meter, SHEET_COLUMNS, SHEET_ROWS};
use super::super::refusal::Refusal;
use super::super::xml::{Xml, attribute, attribute_number, attribute_on, local};
use super::cell::{CellTag, Shared, read_cell};

/// Adds hidden columns, merged ranges and the direction to a head; passes over cells.
pub(crate) fn read_surroundings(xml: &mut Xml<'_>, head: &mut SheetHead) -> Result<(), Refusal> {
    loop {
        match xml.next()? {
            Event::Start(start) => match local(start.name().as_ref()) {
                "sheetView" if attribute_on(&start, "rightToLeft") => {
                    head.direction = Direction::RightToLeft
                }
                "col" => add_hidden_columns(&start, head),
                "mergeCell" if head.merged.len() < ANNOTATIONS_MAX => {
                    head.merged
                        .extend(attribute(&start, "ref").and_then(|range| range_of(&range)));
                }
                _ => (),
            },
            Event::Eof => return Ok(()),
            _ => (),
        }
    }
}

fn add_hidden_columns(start: &BytesStart<'_>, head: &mut SheetHead) {
    let no_width =
        attribute(start, "width").and_then(|width| width.parse::<f64>().ok()) == Some(0.0);
    if attribute_on(start, "hidden") || no_width {
        let from = attribute_number(start, "min").unwrap_or(1).max(1);
        let to = attribute_number(start, "max")
            .unwrap_or(from)
            .min(SHEET_COLUMNS);
        head.hidden_columns.extend(from..=to);
    }
}

/// Streams the rows of a worksheet part into a sink.
pub(crate) fn stream_rows(
    xml: &mut Xml<'_>,
    shared: &Shared<'_>,
    sheet: &str,
    meter: &mut Meter,
    sink: &mut dyn Sink,
) -> Result<ControlFlow<()>, Refusal> {
    let mut row = Row::default();
    let mut column = 0;
    let mut text = String::new();
    loop {
        match xml.next()? {
            Event::Start(start) => match local(start.name().as_ref()) {
                "c" => {
                    let tag = CellTag::of(&start, row.number, column);
                    column = tag.column;
                    if tag.row > SHEET_ROWS || column > SHEET_COLUMNS {
                        return Err(Refusal::damaged(
                            sheet,
                            "a cell beyond the last row or column",
                        ));
                    }
                    row.cells.extend(read_cell(xml, &tag, shared, &mut text)?);
                }
                "row" => {
                    row = start_row(&start, row.number)?;
                    column = 0;
                }
                _ => (),
            },
            Event::End(end) => match local(end.name().as_ref()) {
                "row" if !row.cells.is_empty() => {
                    if !row.cells.is_sorted_by_key(|cell| cell.column) {
                        row.cells.sort_by_key(|cell| cell.column);
                    }
                    meter.count_row(row.cells.len(), Some(sheet))?;
                    let next = Row {
                        number: row.number,
                        ..Row::default()
                    };
                    if sink.row(std::mem::replace(&mut row, next)).is_break() {
                        return Ok(ControlFlow::Break(()));
                    }
                }
                "sheetData" => return Ok(ControlFlow::Continue(())),
                _ => (),
            },
            Event::Eof => return Err(xml.cut_short()),
            _ => (),
        }
    }
}

fn start_row(start: &BytesStart<'_>, previous: u32) -> Result<Row, Refusal> {
    let number = attribute_number(start, "r").unwrap_or(previous.saturating_add(1));
    if !(1..=SHEET_ROWS).contains(&number) {
        return Err(Refusal::damaged("sheet", format!("row {number}")));
    }
    let no_height =
        attribute(start, "ht").and_then(|height| height.parse::<f64>().ok()) == Some(0.0);
    let hidden = attribute_on(start, "hidden") || no_height;
    let visibility = if hidden {
        Visibility::Hidden
    } else {
        Visibility::Shown
    };
    Ok(Row {
        number,
        visibility,
        cells: Vec::with_capacity(16),
    })
}

/// Returns `(row, column)`, 1-based, of a place such as `B7` or `$B$7`.
pub(crate) fn place_of(place: &str) -> Option<(u32, u32)> {
    let (mut row, mut column) = (0_u32, 0_u32);
    for byte in place.bytes() {
        match byte {
            b'A'..=b'Z' if row == 0 => {
                column = column
                    .checked_mul(26)?
                    .checked_add(u32::from(byte - b'A') + 1)?
            }
            b'a'..=b'z' if row == 0 => {
                column = column
                    .checked_mul(26)?
                    .checked_add(u32::from(byte - b'a') + 1)?
            }
            b'0'..=b'9' => row = row.checked_mul(10)?.checked_add(u32::from(byte - b'0'))?,
            b'$' => (),
            _ => return None,
        }
    }
    (row > 0 && column > 0).then_some((row, column))
}

/// Returns a range such as `A1:C2` as first and last row and column; a single cell is no range.
fn range_of(range: &str) -> Option<(u32, u32, u32, u32)> {
    let (first, last) = range.split_once(':')?;
    let (top, left) = place_of(first)?;
    let (bottom, right) = place_of(last)?;
    Some((
        top.min(bottom),
        left.min(right),
        top.max(bottom),
        left.max(right),
    ))
}
