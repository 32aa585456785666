//! The shared strings of a workbook, in one run of memory.
//!
//! A million short texts as a million allocations would cost more than reading them; here they are one string and
//! the places where each ends. Phonetic guides are left out: they say how a text sounds, not what it says.

use std::collections::HashSet;

use quick_xml::events::Event;

use super::super::refusal::Refusal;
use super::super::xml::{Xml, attribute, is_on, local, push_text};

/// Every shared string, by its number.
#[derive(Debug, Default)]
pub(crate) struct SharedStrings {
    text: String,
    ends: Vec<usize>,
    struck: HashSet<u32>,
}

impl SharedStrings {
    /// Returns a string and whether all or part of it is struck through.
    pub(crate) fn get(&self, index: usize) -> Option<(&str, bool)> {
        let end = *self.ends.get(index)?;
        let start = if index == 0 { 0 } else { self.ends[index - 1] };
        Some((
            &self.text[start..end],
            self.struck.contains(&(index as u32)),
        ))
    }

    /// Reads the part that holds the strings.
    pub(crate) fn read(xml: &mut Xml<'_>) -> Result<SharedStrings, Refusal> {
        let mut strings = SharedStrings::default();
        loop {
            match xml.next()? {
                Event::Start(start) if local(start.name().as_ref()) == "si" => {
                    let from = strings.text.len();
                    if rich_text(xml, &mut strings.text)? == Strike::Struck {
                        strings.struck.insert(strings.ends.len() as u32);
                    }
                    unescape_ooxml(&mut strings.text, from);
                    strings.ends.push(strings.text.len());
                }
                Event::Eof => return Ok(strings),
                _ => (),
            }
        }
    }
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

/// Resolves `_x000D_` and its like from `from` on; OOXML writes control characters so.
pub(crate) fn unescape_ooxml(text: &mut String, from: usize) {
    if !text[from..].contains("_x") {
        return;
    }
    let escaped = text.split_off(from);
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
