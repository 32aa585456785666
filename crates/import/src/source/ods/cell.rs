//! One cell of an OpenDocument table: its typed value, its text, its comment.

use chancery_model::sheet::{Cell, Marks, Value};
use quick_xml::events::{BytesStart, Event};

use super::super::number::{dated, decimal};
use super::super::refusal::Refusal;
use super::super::xml::{Xml, attribute, attribute_number, local, push_text};
use super::styles::Styles;

/// The attributes of a cell.
#[derive(Debug, Default)]
pub(super) struct CellTag {
    /// How many columns it stands in.
    pub(super) repeat: u32,
    columns_spanned: u32,
    rows_spanned: u32,
    style: Option<String>,
    kind: String,
    stored: Option<String>,
    formula: bool,
    error: bool,
}

impl CellTag {
    /// Reads the attributes.
    pub(super) fn of(start: &BytesStart<'_>) -> CellTag {
        let mut tag = CellTag {
            repeat: 1,
            columns_spanned: 1,
            rows_spanned: 1,
            ..CellTag::default()
        };
        for attribute in start.attributes().with_checks(false).flatten() {
            let key = attribute.key.as_ref();
            let value = || {
                quick_xml::escape::unescape(&attribute.value)
                    .unwrap_or_default()
                    .into_owned()
            };
            let number = || attribute.value.trim().parse::<u32>().unwrap_or(1).max(1);
            match local(key) {
                // The extension repeats the type, and is the only one to call an error an error.
                "value-type" if key.starts_with("calcext:") => {
                    tag.error = attribute.value == "error"
                }
                "value-type" => tag.kind = value(),
                "value" | "date-value" | "time-value" | "boolean-value" | "string-value" => {
                    tag.stored = Some(value())
                }
                "formula" => tag.formula = true,
                "style-name" => tag.style = Some(value()),
                "number-columns-repeated" => tag.repeat = number(),
                "number-columns-spanned" => tag.columns_spanned = number(),
                "number-rows-spanned" => tag.rows_spanned = number(),
                _ => (),
            }
        }
        tag
    }

    /// Returns the last row and column of the range that the cell at a place covers, if it covers more than itself.
    pub(super) fn last_of_span(&self, row: u32, column: u32) -> Option<(u32, u32)> {
        (self.rows_spanned > 1 || self.columns_spanned > 1).then(|| {
            (
                row.saturating_add(self.rows_spanned - 1),
                column.saturating_add(self.columns_spanned - 1),
            )
        })
    }
}

/// What stands in a cell.
pub(super) struct Found {
    /// The value, where there is one; its column is still to be set.
    pub(super) cell: Option<Cell>,
    /// The comment on it.
    pub(super) comment: Option<String>,
}

/// Reads a cell whose start was the last event. `inherited` tells whether its row or column strikes text through.
pub(super) fn read_cell(
    xml: &mut Xml<'_>,
    tag: &CellTag,
    styles: &Styles,
    inherited: bool,
) -> Result<Found, Refusal> {
    let struck_by_style = match tag.style.as_deref() {
        Some(style) => styles.strikes("table-cell", Some(style)).unwrap_or(false),
        None => inherited,
    };
    let mut text = Paragraphs {
        struck: struck_by_style,
        ..Paragraphs::default()
    };
    let mut comment = None;
    let outside = xml.depth() - 1;
    while xml.depth() > outside {
        match xml.next()? {
            Event::Start(start) => match local(start.name().as_ref()) {
                "p" | "h" => {
                    let style = attribute(&start, "style-name").map(|style| style.into_owned());
                    text.read(xml, styles, style.as_deref())?;
                }
                "annotation" => comment = Some(read_comment(xml, styles)?),
                _ => xml.skip()?,
            },
            Event::Eof => return Err(xml.cut_short()),
            _ => (),
        }
    }
    let struck = if text.struck {
        Marks::STRUCK
    } else {
        Marks::default()
    };
    let marks = if tag.formula {
        struck.with(Marks::FORMULA)
    } else {
        struck
    };
    let value = value_of(tag, text.text);
    let nothing =
        matches!(&value, Value::Empty) || matches!(&value, Value::Text(text) if text.is_empty());
    let cell = (!nothing || tag.formula).then_some(Cell {
        column: 0,
        value,
        marks,
    });
    Ok(Found { cell, comment })
}

fn value_of(tag: &CellTag, text: String) -> Value {
    if tag.error || (tag.formula && (text.starts_with("Err:") || text == "#REF!" || text == "#N/A"))
    {
        return Value::Error(text.into());
    }
    let stored = tag.stored.as_deref();
    match (tag.kind.as_str(), stored) {
        ("float" | "percentage" | "currency", Some(stored)) => decimal(stored),
        ("date", Some(stored)) => dated(stored),
        ("time", Some(stored)) => {
            Value::Text(clock(stored).unwrap_or_else(|| stored.to_owned()).into())
        }
        ("boolean", Some(stored)) => Value::Bool(stored == "true"),
        ("string", Some(stored)) if text.is_empty() => Value::Text(stored.into()),
        ("", None) if text.is_empty() => Value::Empty,
        _ => Value::Text(text.into()),
    }
}

/// Returns a time such as `PT14H02M00S` as `14:02:00`.
fn clock(stored: &str) -> Option<String> {
    let (hours, rest) = stored.strip_prefix("PT")?.split_once('H')?;
    let (minutes, rest) = rest.split_once('M')?;
    let seconds = rest.strip_suffix('S')?.split(['.', ',']).next()?;
    Some(format!("{hours:0>2}:{minutes:0>2}:{seconds:0>2}"))
}

fn read_comment(xml: &mut Xml<'_>, styles: &Styles) -> Result<String, Refusal> {
    let mut text = Paragraphs::default();
    let outside = xml.depth() - 1;
    while xml.depth() > outside {
        match xml.next()? {
            Event::Start(start) => match local(start.name().as_ref()) {
                "p" | "h" => text.read(xml, styles, None)?,
                "creator" | "date" | "date-string" | "creator-initials" => xml.skip()?,
                // Lists hold paragraphs.
                _ => (),
            },
            Event::Eof => return Err(xml.cut_short()),
            _ => (),
        }
    }
    Ok(text.text)
}

/// Paragraphs joined by newlines.
#[derive(Default)]
struct Paragraphs {
    text: String,
    count: usize,
    struck: bool,
}

impl Paragraphs {
    /// Adds a paragraph whose start was the last event; white space in the file counts once, as the format has it.
    fn read(
        &mut self,
        xml: &mut Xml<'_>,
        styles: &Styles,
        style: Option<&str>,
    ) -> Result<(), Refusal> {
        if self.count > 0 {
            self.text.push('\n');
        }
        self.count += 1;
        let mut strikes = vec![styles.strikes("paragraph", style)];
        let mut piece = String::new();
        let outside = xml.depth() - 1;
        while xml.depth() > outside {
            match xml.next()? {
                Event::Start(start) => match local(start.name().as_ref()) {
                    "s" => {
                        let count = attribute_number(&start, "c").unwrap_or(1).min(32_767);
                        self.text.extend(std::iter::repeat_n(' ', count as usize));
                        strikes.push(None);
                    }
                    "tab" => {
                        self.text.push('\t');
                        strikes.push(None);
                    }
                    "line-break" => {
                        self.text.push('\n');
                        strikes.push(None);
                    }
                    "annotation" | "note" | "ruby-text" => xml.skip()?,
                    "span" => {
                        let style = attribute(&start, "style-name");
                        strikes.push(styles.strikes("text", style.as_deref()));
                    }
                    _ => strikes.push(None),
                },
                Event::End(_) => _ = strikes.pop(),
                Event::Eof => return Err(xml.cut_short()),
                event => {
                    piece.clear();
                    push_text(&event, &mut piece);
                    let says = strikes.iter().rev().find_map(|strike| *strike);
                    self.struck |= says == Some(true) && !piece.trim().is_empty();
                    push_collapsed(&piece, &mut self.text);
                }
            }
        }
        Ok(())
    }
}

fn push_collapsed(piece: &str, text: &mut String) {
    for character in piece.chars() {
        let space = matches!(character, ' ' | '\t' | '\r' | '\n');
        if !space {
            text.push(character);
        } else if !text.is_empty() && !text.ends_with([' ', '\n', '\t']) {
            text.push(' ');
        }
    }
}
