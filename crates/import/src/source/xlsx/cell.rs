//! One cell of a worksheet: how it stores its value, and what that value is.

use chancery_model::sheet::{Cell, Marks, Value};
use quick_xml::events::{BytesStart, Event};

use super::super::number::{Epoch, iso_text, typed};
use super::super::refusal::Refusal;
use super::super::xml::{Xml, is_on, local};
use super::sheet::place_of;
use super::strings::{SharedStrings, Strike, plain_text, rich_text, unescape_ooxml};
use super::styles::CellStyle;

/// The longest text a spreadsheet cell holds, in UTF-16 units; a text of just this length was probably cut.
const CELL_TEXT_MAX: usize = 32_767;

/// What cells refer to.
pub(crate) struct Shared<'a> {
    /// The shared strings.
    pub(crate) strings: &'a SharedStrings,
    /// The cell styles by their number.
    pub(crate) styles: &'a [CellStyle],
    /// From which day dates count.
    pub(crate) epoch: Epoch,
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
        let mut tag = CellTag {
            row,
            column: column + 1,
            style: 0,
            storage: Storage::Number,
        };
        for attribute in start.attributes().with_checks(false).flatten() {
            let value = attribute.value.as_ref();
            match attribute.key.as_ref() {
                "r" => {
                    if let Some((row, column)) = place_of(value) {
                        (tag.row, tag.column) = (row, column);
                    }
                }
                "s" => tag.style = value.parse().unwrap_or_default(),
                "t" => {
                    tag.storage = match value {
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
        tag
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
    let mut marks = if style.struck {
        Marks::STRUCK
    } else {
        Marks::default()
    };
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
    let nothing =
        matches!(&value, Value::Empty) || matches!(&value, Value::Text(text) if text.is_empty());
    if nothing && !marks.has(Marks::FORMULA) {
        return Ok(None);
    }
    Ok(Some(Cell {
        column: tag.column,
        value,
        marks,
    }))
}

fn value_of(
    storage: Storage,
    style: CellStyle,
    shared: &Shared<'_>,
    text: &mut String,
    marks: &mut Marks,
) -> Value {
    match storage {
        Storage::Number if text.trim().is_empty() => Value::Empty,
        Storage::Number => typed(text, style.kind, shared.epoch),
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
                kept_text(found.to_owned(), marks)
            }
            // The number points beyond the table: say so in the cell rather than show an empty one.
            None => Value::Error(format!("#STRING! {text}")),
        },
        Storage::Inline | Storage::FormulaText => {
            unescape_ooxml(text, 0);
            kept_text(text.clone(), marks)
        }
        Storage::Bool if is_on(text) => Value::Bool(true),
        Storage::Bool if matches!(text.trim(), "0" | "false") => Value::Bool(false),
        Storage::Error => Value::Error(text.clone()),
        Storage::IsoDate => iso_text(text).map_or_else(|| Value::Text(text.clone()), Value::Date),
        Storage::Bool | Storage::Unknown => kept_text(text.clone(), marks),
    }
}

fn kept_text(text: String, marks: &mut Marks) -> Value {
    if text.len() >= CELL_TEXT_MAX && text.encode_utf16().count() == CELL_TEXT_MAX {
        *marks = marks.with(Marks::TRUNCATED);
    }
    Value::Text(text)
}
