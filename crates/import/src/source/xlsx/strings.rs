//! The shared strings of a workbook: each text once, shared by the cells that show it.
//!
//! Phonetic guides are left out: they say how a text sounds, not what it says.

use std::collections::BTreeSet;

use chancery_model::cell_text::CellText;
use quick_xml::events::Event;

use super::super::refusal::Refusal;
use super::super::xml::{Xml, attribute, is_on, local, push_text};
use super::plain::Plain;

/// Every shared string, by its number.
#[derive(Debug, Default)]
pub(crate) struct SharedStrings {
    texts: Vec<CellText>,
    struck: BTreeSet<usize>,
}

impl SharedStrings {
    /// Returns a string and whether all or part of it is struck through.
    pub(crate) fn get(&self, index: usize) -> Option<(&CellText, bool)> {
        let text = self.texts.get(index)?;
        let struck = !self.struck.is_empty() && self.struck.contains(&index);
        Some((text, struck))
    }

    /// Reads the part that holds the strings.
    pub(crate) fn read(xml: &mut Xml<'_>) -> Result<SharedStrings, Refusal> {
        let mut strings = SharedStrings::default();
        while strings.read_one(xml)? == More::MayFollow {}
        Ok(strings)
    }

    /// Reads the part that holds the strings from memory.
    pub(crate) fn read_held(part: &str, bytes: &[u8]) -> Result<SharedStrings, Refusal> {
        let Ok(text) = std::str::from_utf8(bytes) else {
            return SharedStrings::read(&mut Xml::held(part, bytes));
        };
        let mut strings = SharedStrings::default();
        let mut at = 0;
        loop {
            at = strings.read_plain(text, at);
            let mut xml = Xml::held(part, &bytes[at..]).inside(u32::from(at > 0));
            // The string that is not plain, with what stands before it.
            if strings.read_one(&mut xml)? == More::No {
                return Ok(strings);
            }
            at += xml.place();
        }
    }

    /// Reads strings as long as they are plain, and returns where the first stands that is not.
    fn read_plain(&mut self, text: &str, mut at: usize) -> usize {
        let mut plain = Plain::at(text, at);
        loop {
            plain.eat_blanks();
            if !(plain.eat("<si>") && plain.eat_text_tag()) {
                return at;
            }
            let Some(words) = plain.text() else {
                return at;
            };
            if !plain.eat("</t></si>") || has_escape(words) {
                return at;
            }
            self.texts.push(words.into());
            at = plain.place();
        }
    }

    fn read_one(&mut self, xml: &mut Xml<'_>) -> Result<More, Refusal> {
        loop {
            match xml.next()? {
                Event::Start(start) if local(start.name().as_ref()) == "si" => {
                    let mut text = String::new();
                    if rich_text(xml, &mut text)? == Strike::Struck {
                        self.struck.insert(self.texts.len());
                    }
                    unescape_ooxml(&mut text);
                    self.texts.push(text.into());
                    return Ok(More::MayFollow);
                }
                Event::Eof => return Ok(More::No),
                _ => (),
            }
        }
    }
}

/// Whether a part may have another string.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum More {
    MayFollow,
    No,
}

/// Whether any of a text is struck through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Strike {
    /// None of it.
    Plain,
    /// All or part of it.
    Struck,
}

/// Appends the text of a string item (`si` or `is`) whose start was the last event.
pub(crate) fn rich_text(xml: &mut Xml<'_>, text: &mut String) -> Result<Strike, Refusal> {
    let outside = xml.depth() - 1;
    let mut struck = Strike::Plain;
    let mut run_struck = false;
    while xml.depth() > outside {
        match xml.next()? {
            Event::Start(start) => match local(start.name().as_ref()) {
                "t" => {
                    let before = text.len();
                    xml.text_into(text)?;
                    if run_struck
                        && text[before..]
                            .chars()
                            .any(|character| !character.is_whitespace())
                    {
                        struck = Strike::Struck;
                    }
                }
                "strike" => run_struck = attribute(&start, "val").is_none_or(|value| is_on(&value)),
                "r" => run_struck = false,
                "rPh" => xml.skip()?,
                _ => (),
            },
            Event::Eof => return Err(xml.cut_short()),
            _ => (),
        }
    }
    Ok(struck)
}

/// Appends the plain text of an element such as `v` whose start was the last event.
pub(crate) fn plain_text(xml: &mut Xml<'_>, text: &mut String) -> Result<(), Refusal> {
    loop {
        match xml.next()? {
            Event::End(_) => return Ok(()),
            Event::Start(_) => xml.skip()?,
            Event::Eof => return Err(xml.cut_short()),
            event => push_text(&event, text),
        }
    }
}

/// Whether a text has something for [`unescape_ooxml`].
pub(crate) fn has_escape(text: &str) -> bool {
    let mut from = 0;
    while let Some(at) = memchr::memchr(b'_', &text.as_bytes()[from..]) {
        from += at + 1;
        if text.as_bytes().get(from) == Some(&b'x') {
            return true;
        }
    }
    false
}

/// Resolves `_x000D_` and its like; OOXML writes control characters so.
pub(crate) fn unescape_ooxml(text: &mut String) {
    if !has_escape(text) {
        return;
    }
    let escaped = std::mem::take(text);
    let mut rest = escaped.as_str();
    while let Some(at) = rest.find("_x") {
        text.push_str(&rest[..at]);
        rest = &rest[at..];
        let code = rest
            .get(2..6)
            .filter(|_| rest.as_bytes().get(6) == Some(&b'_'));
        match code
            .and_then(|code| u32::from_str_radix(code, 16).ok())
            .and_then(char::from_u32)
        {
            Some(character) => {
                text.push(character);
                rest = &rest[7..];
            }
            None => {
                text.push_str("_x");
                rest = &rest[2..];
            }
        }
    }
    text.push_str(rest);
}
