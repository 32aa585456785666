//! One cell of a worksheet: how it stores its value, and what that value is.

use chancery_model::cell_text::CellText;
use chancery_model::sheet::{Cell, Marks, Value};
use quick_xml::events::{BytesStart, Event};
use std::cell::RefCell;
use std::collections::HashMap;

use super::super::limits::{SHEET_COLUMNS, SHEET_ROWS};
use super::super::number::{Epoch, NumberKind, dated, typed};
use super::super::refusal::Refusal;
use super::super::xml::{Xml, is_on, local};
use super::plain::Plain;
use super::sheet::place_of;
use super::strings::{SharedStrings, Strike, plain_text, rich_text, unescape_ooxml};
use super::styles::CellStyle;

/// The longest text a spreadsheet cell holds, in UTF-16 units; a text of just this length was probably cut.
const CELL_TEXT_MAX: usize = 32_767;

/// So many distinct dates are remembered.
const DATES_MAX: usize = 1 << 16;

/// What cells refer to.
pub(crate) struct Shared<'a> {
    /// The shared strings.
    pub(crate) strings: &'a SharedStrings,
    /// The cell styles by their number.
    pub(crate) styles: &'a [CellStyle],
    /// From which day dates count.
    pub(crate) epoch: Epoch,
    /// Dates by what is stored: a sheet has many cells of few dates.
    pub(crate) dates: Dates,
}

/// Values of numbers that a format shows as dates or times, each worked out once.
#[derive(Debug, Default)]
pub(crate) struct Dates(RefCell<HashMap<NumberKind, HashMap<Box<str>, Value>>>);

impl Dates {
    fn value(&self, stored: &str, kind: NumberKind, epoch: Epoch) -> Value {
        let mut kinds = self.0.borrow_mut();
        let known = kinds.entry(kind).or_default();
        if let Some(value) = known.get(stored) {
            return value.clone();
        }
        let value = typed(stored, kind, epoch);
        if known.len() < DATES_MAX {
            known.insert(stored.into(), value.clone());
        }
        value
    }
}

/// How a cell stores its value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Storage {
    Number,
    Shared,
    Inline,
    FormulaText,
    Bool,
    Error,
    IsoDate,
    Unknown,
}

/// The attributes of a cell.
pub(crate) struct CellTag {
    /// 1-based.
    pub(crate) row: u32,
    /// 1-based.
    pub(crate) column: u32,
    style: usize,
    storage: Storage,
}

impl CellTag {
    /// Reads the attributes; a cell without a place stands after the one before it.
    pub(crate) fn of(start: &BytesStart<'_>, row: u32, column: u32) -> CellTag {
        let mut tag = CellTag::after(row, column);
        for attribute in start.attributes().with_checks(false).flatten() {
            tag.take(attribute.key.as_ref(), attribute.value.as_ref());
        }
        tag
    }

    /// Returns the tag of a cell that says nothing of itself, after the column `column`.
    pub(crate) fn after(row: u32, column: u32) -> CellTag {
        CellTag {
            row,
            column: column + 1,
            style: 0,
            storage: Storage::Number,
        }
    }

    /// Takes in an attribute.
    #[inline]
    pub(crate) fn take(&mut self, name: &str, value: &str) {
        match name {
            "r" => {
                if let Some((row, column)) = place_of(value) {
                    (self.row, self.column) = (row, column);
                }
            }
            "s" => self.style = value.parse().unwrap_or_default(),
            "t" => {
                self.storage = match value {
                    "n" => Storage::Number,
                    "s" => Storage::Shared,
                    "inlineStr" => Storage::Inline,
                    "str" => Storage::FormulaText,
                    "b" => Storage::Bool,
                    "e" => Storage::Error,
                    "d" => Storage::IsoDate,
                    _ => Storage::Unknown,
                }
            }
            _ => (),
        }
    }

    /// Returns whether no sheet has such a place.
    pub(crate) fn is_outside(&self) -> bool {
        self.row > SHEET_ROWS || self.column > SHEET_COLUMNS
    }
}

/// Reads a cell whose start was the last event; `None` where it stores nothing and carries no formula.
pub(crate) fn read_cell(
    xml: &mut Xml<'_>,
    tag: &CellTag,
    shared: &Shared<'_>,
    text: &mut String,
) -> Result<Option<Cell>, Refusal> {
    text.clear();
    let style = shared.styles.get(tag.style).copied().unwrap_or_default();
    let mut marks = marks_of(style);
    let mut has_value = false;
    loop {
        match xml.next()? {
            Event::Start(start) => match local(start.name().as_ref()) {
                "v" => {
                    // Some writers give an inline text its value twice.
                    if tag.storage == Storage::Inline {
                        xml.skip()?;
                    } else {
                        plain_text(xml, text)?;
                        has_value = true;
                    }
                }
                "is" => {
                    if rich_text(xml, text)? == Strike::Struck {
                        marks = marks.with(Marks::STRUCK);
                    }
                    has_value = true;
                }
                "f" => {
                    marks = marks.with(Marks::FORMULA);
                    xml.skip()?;
                }
                _ => xml.skip()?,
            },
            Event::End(_) => break,
            Event::Eof => return Err(xml.cut_short()),
            _ => (),
        }
    }
    let value = if has_value {
        value_of(tag.storage, style, shared, text, &mut marks)
    } else {
        Value::Empty
    };
    Ok(kept(tag.column, value, marks))
}

/// Reads a cell in plain spelling whose start tag is just behind; `None` where it is not plain, `Some(None)` where the
/// cell holds nothing.
#[inline]
pub(crate) fn plain_cell(
    plain: &mut Plain<'_>,
    tag: &CellTag,
    shared: &Shared<'_>,
) -> Option<Option<Cell>> {
    if plain.eat("</c>") {
        return Some(None);
    }
    let (begins, end) = match tag.storage {
        Storage::Inline => (plain.eat("<is>") && plain.eat_text_tag(), "</t></is></c>"),
        _ => (plain.eat("<v>"), "</v></c>"),
    };
    let text = begins.then(|| plain.text())??;
    if !plain.eat(end) {
        return None;
    }
    let style = shared.styles.get(tag.style).copied().unwrap_or_default();
    let mut marks = marks_of(style);
    let value = value_of(tag.storage, style, shared, text, &mut marks);
    Some(kept(tag.column, value, marks))
}

fn marks_of(style: CellStyle) -> Marks {
    if style.struck {
        Marks::STRUCK
    } else {
        Marks::default()
    }
}

/// Returns the cell unless it stores nothing and carries no formula.
fn kept(column: u32, value: Value, marks: Marks) -> Option<Cell> {
    let nothing =
        matches!(&value, Value::Empty) || matches!(&value, Value::Text(text) if text.is_empty());
    (!nothing || marks.has(Marks::FORMULA)).then_some(Cell {
        column,
        value,
        marks,
    })
}

fn value_of(
    storage: Storage,
    style: CellStyle,
    shared: &Shared<'_>,
    text: &str,
    marks: &mut Marks,
) -> Value {
    match storage {
        Storage::Number if text.trim().is_empty() => Value::Empty,
        Storage::Number if style.kind == NumberKind::Plain => typed(text, style.kind, shared.epoch),
        Storage::Number => shared.dates.value(text, style.kind, shared.epoch),
        Storage::Shared => match text
            .trim()
            .parse()
            .ok()
            .and_then(|index| shared.strings.get(index))
        {
            Some((found, struck)) => {
                if struck {
                    *marks = marks.with(Marks::STRUCK);
                }
                kept_text(found.clone(), marks)
            }
            // The number points beyond the table: say so in the cell rather than show an empty one.
            None => Value::Error(format!("#STRING! {text}").into()),
        },
        Storage::Inline | Storage::FormulaText => {
            let mut text = text.to_owned();
            unescape_ooxml(&mut text);
            kept_text(text.into(), marks)
        }
        Storage::Bool if is_on(text) => Value::Bool(true),
        Storage::Bool if matches!(text.trim(), "0" | "false") => Value::Bool(false),
        Storage::Error => Value::Error(text.into()),
        Storage::IsoDate => dated(text),
        Storage::Bool | Storage::Unknown => kept_text(text.into(), marks),
    }
}

fn kept_text(text: CellText, marks: &mut Marks) -> Value {
    if text.len() >= CELL_TEXT_MAX && text.encode_utf16().count() == CELL_TEXT_MAX {
        *marks = marks.with(Marks::TRUNCATED);
    }
    Value::Text(text)
}
