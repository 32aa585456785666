//! Cell styles as far as they change what a value means: dates, and text struck through.

use std::collections::HashMap;

use quick_xml::events::Event;

use super::super::number::{NumberKind, builtin_kind, kind_of_code};
use super::super::refusal::Refusal;
use super::super::xml::{Xml, attribute, attribute_number, is_on, local};

/// What one cell style says.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct CellStyle {
    /// What its number format makes of a number.
    pub(crate) kind: NumberKind,
    /// Whether its font is struck through.
    pub(crate) struck: bool,
}

/// Returns the cell styles by their number.
pub(crate) fn read_styles(xml: &mut Xml<'_>) -> Result<Vec<CellStyle>, Refusal> {
    let mut formats: HashMap<u32, NumberKind> = HashMap::new();
    let mut fonts: Vec<bool> = Vec::new();
    let mut styles = Vec::new();
    let mut section = String::new();
    loop {
        match xml.next()? {
            Event::Start(start) => match local(start.name().as_ref()) {
                name @ ("fonts" | "cellXfs" | "cellStyleXfs" | "dxfs" | "numFmts") => {
                    name.clone_into(&mut section)
                }
                "numFmt" if section == "numFmts" => {
                    if let (Some(id), Some(code)) = (
                        attribute_number(&start, "numFmtId"),
                        attribute(&start, "formatCode"),
                    ) {
                        formats.insert(id, kind_of_code(&code));
                    }
                }
                "font" if section == "fonts" => fonts.push(false),
                "strike" if section == "fonts" => {
                    if let Some(font) = fonts.last_mut() {
                        *font = attribute(&start, "val").is_none_or(|value| is_on(&value));
                    }
                }
                "xf" if section == "cellXfs" => {
                    let format = attribute_number(&start, "numFmtId").unwrap_or_default();
                    let font = attribute_number(&start, "fontId").unwrap_or_default() as usize;
                    styles.push(CellStyle {
                        kind: formats
                            .get(&format)
                            .copied()
                            .unwrap_or_else(|| builtin_kind(format)),
                        struck: fonts.get(font).copied().unwrap_or_default(),
                    });
                }
                _ => (),
            },
            Event::Eof => return Ok(styles),
            _ => (),
        }
    }
}
