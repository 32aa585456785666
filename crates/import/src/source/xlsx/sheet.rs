//! One worksheet part: what stands around its cells, and the cells row by row.

use std::ops::ControlFlow;

use chancery_model::sheet::{Direction, Row, SheetHead, Visibility};
use quick_xml::events::{BytesStart, Event};

use super::super::Sink;
use super::super::limits::{ANNOTATIONS_MAX, Meter, SHEET_COLUMNS, SHEET_ROWS};
use super::super::refusal::Refusal;
use super::super::xml::{Xml, attribute, attribute_number, attribute_on, is_on, local};
use super::cell::{CellTag, Shared, plain_cell, read_cell};
use super::plain::{Closing, Plain};

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

/// The rows of one worksheet on their way to a sink.
pub(crate) struct Rows<'a> {
    sheet: &'a str,
    shared: &'a Shared<'a>,
    meter: &'a mut Meter,
    sink: &'a mut dyn Sink,
    /// The row that is being read; between rows its number is that of the last one.
    row: Row,
    column: u32,
    /// How many cells the last row had: the next has as many, mostly.
    width: usize,
    text: String,
}

/// What was read last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Read {
    /// A row.
    Row,
    /// The end of all rows.
    End,
    /// A row after which the sink wants no more.
    Break,
}

/// Streams the rows of a worksheet part into a sink.
pub(crate) fn stream_rows(
    xml: &mut Xml<'_>,
    rows: &mut Rows<'_>,
) -> Result<ControlFlow<()>, Refusal> {
    loop {
        match rows.read_one(xml)? {
            Read::Row => (),
            Read::End => return Ok(ControlFlow::Continue(())),
            Read::Break => return Ok(ControlFlow::Break(())),
        }
    }
}

/// Streams the rows of a worksheet part in memory into a sink: plain ones without the parser.
pub(crate) fn read_rows(
    part: &str,
    bytes: &[u8],
    rows: &mut Rows<'_>,
) -> Result<ControlFlow<()>, Refusal> {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return stream_rows(&mut Xml::held(part, bytes), rows);
    };
    let mut at = 0;
    loop {
        let mut xml = Xml::held(part, &bytes[at..]).inside(u32::from(at > 0));
        match rows.read_one(&mut xml)? {
            Read::Row => at += xml.place(),
            Read::End => return Ok(ControlFlow::Continue(())),
            Read::Break => return Ok(ControlFlow::Break(())),
        }
        let mut plain = Plain::at(text, at);
        while let Some((row, column)) = rows.plain_row(&mut plain) {
            at = plain.place();
            (rows.row, rows.column) = (row, column);
            if rows.deliver()? == Read::Break {
                return Ok(ControlFlow::Break(()));
            }
        }
    }
}

impl<'a> Rows<'a> {
    /// Starts before the first row of a sheet of that name.
    pub(crate) fn of(
        sheet: &'a str,
        shared: &'a Shared<'a>,
        meter: &'a mut Meter,
        sink: &'a mut dyn Sink,
    ) -> Rows<'a> {
        Rows {
            sheet,
            shared,
            meter,
            sink,
            row: Row::default(),
            column: 0,
            width: 0,
            text: String::new(),
        }
    }

    /// Reads to the end of the next row.
    fn read_one(&mut self, xml: &mut Xml<'_>) -> Result<Read, Refusal> {
        loop {
            match xml.next()? {
                Event::Start(start) => match local(start.name().as_ref()) {
                    "c" => {
                        let tag = CellTag::of(&start, self.row.number, self.column);
                        self.column = tag.column;
                        if tag.is_outside() {
                            return Err(Refusal::damaged(
                                self.sheet,
                                "a cell beyond the last row or column",
                            ));
                        }
                        let cell = read_cell(xml, &tag, self.shared, &mut self.text)?;
                        self.row.cells.extend(cell);
                    }
                    "row" => {
                        self.row = start_row(&start, self.row.number)?;
                        self.column = 0;
                    }
                    _ => (),
                },
                Event::End(end) => match local(end.name().as_ref()) {
                    "row" => return self.deliver(),
                    "sheetData" => return Ok(Read::End),
                    _ => (),
                },
                Event::Eof => return Err(xml.cut_short()),
                _ => (),
            }
        }
    }

    /// Returns the row that stands here in plain spelling, and the column of its last cell; nothing where any of it is
    /// not plain.
    fn plain_row(&self, plain: &mut Plain<'_>) -> Option<(Row, u32)> {
        plain.eat_blanks();
        if !plain.eat("<row") {
            return None;
        }
        let mut said = RowTag::default();
        let closing = plain.attributes(|name, value| said.take(name, value))?;
        let mut row = said.row(self.row.number)?;
        if closing == Closing::Empty {
            return Some((row, 0));
        }
        row.cells.reserve(self.width);
        let mut column = 0;
        loop {
            plain.eat_blanks();
            if plain.eat("</row>") {
                return Some((row, column));
            }
            if !plain.eat("<c") {
                return None;
            }
            let mut tag = CellTag::after(row.number, column);
            let closing = plain.attributes(|name, value| tag.take(name, value))?;
            if tag.is_outside() {
                return None;
            }
            column = tag.column;
            if closing == Closing::Open
                && let Some(cell) = plain_cell(plain, &tag, self.shared)?
            {
                row.cells.push(cell);
            }
        }
    }

    /// Hands the row over if it holds anything.
    fn deliver(&mut self) -> Result<Read, Refusal> {
        let cells = &mut self.row.cells;
        if cells.is_empty() {
            return Ok(Read::Row);
        }
        if !cells.is_sorted_by_key(|cell| cell.column) {
            cells.sort_by_key(|cell| cell.column);
        }
        self.width = cells.len();
        self.meter.count_row(self.width, Some(self.sheet))?;
        let next = Row {
            number: self.row.number,
            ..Row::default()
        };
        let row = std::mem::replace(&mut self.row, next);
        Ok(match self.sink.row(row) {
            ControlFlow::Continue(()) => Read::Row,
            ControlFlow::Break(()) => Read::Break,
        })
    }
}

/// What the tag of a row says, of each attribute the first.
#[derive(Debug, Default)]
struct RowTag {
    number: Option<Option<u32>>,
    no_height: Option<bool>,
    hidden: Option<bool>,
}

impl RowTag {
    fn take(&mut self, name: &str, value: &str) {
        match name {
            "r" => _ = self.number.get_or_insert(value.trim().parse().ok()),
            "ht" => _ = self.no_height.get_or_insert(value.parse() == Ok(0.0)),
            "hidden" => _ = self.hidden.get_or_insert(is_on(value)),
            _ => (),
        }
    }

    /// Returns the row, which stands after `previous` where it does not say; nothing for a place that no sheet has.
    fn row(&self, previous: u32) -> Option<Row> {
        let number = self.number.flatten().unwrap_or(previous.saturating_add(1));
        let hidden = self.hidden == Some(true) || self.no_height == Some(true);
        let visibility = if hidden {
            Visibility::Hidden
        } else {
            Visibility::Shown
        };
        (1..=SHEET_ROWS).contains(&number).then_some(Row {
            number,
            visibility,
            cells: Vec::new(),
        })
    }
}

fn start_row(start: &BytesStart<'_>, previous: u32) -> Result<Row, Refusal> {
    let mut said = RowTag::default();
    for name in ["r", "ht", "hidden"] {
        if let Some(value) = attribute(start, name) {
            said.take(name, &value);
        }
    }
    said.row(previous)
        .ok_or_else(|| Refusal::damaged("sheet", format!("row {:?}", said.number.flatten())))
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
