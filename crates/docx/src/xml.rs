//! The XML of one part, event by event; names are compared without their prefix.

use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::error::DocxError;

/// The deepest nesting of elements.
const DEPTH_MAX: u32 = 256;

/// A part, read from its start.
pub(crate) struct Xml<'a> {
    part: &'a str,
    reader: Reader<&'a [u8]>,
    depth: u32,
}

impl<'a> Xml<'a> {
    /// Starts at the beginning of a part.
    pub(crate) fn new(part: &'a str, bytes: &'a [u8]) -> Xml<'a> {
        let mut reader = Reader::from_reader(bytes);
        reader.config_mut().expand_empty_elements = true;
        Xml {
            part,
            reader,
            depth: 0,
        }
    }

    /// Returns the next event; an empty element arrives as a start and an end.
    pub(crate) fn next(&mut self) -> Result<Event<'a>, DocxError> {
        let event = self
            .reader
            .read_event()
            .map_err(|error| DocxError::damaged(self.part, error))?;
        match &event {
            Event::Start(_) => {
                self.depth += 1;
                if self.depth > DEPTH_MAX {
                    return Err(DocxError::NestedTooDeep {
                        part: self.part.to_owned(),
                        limit: DEPTH_MAX,
                    });
                }
            }
            Event::End(_) => self.depth = self.depth.saturating_sub(1),
            Event::DocType(_) => {
                return Err(DocxError::ExternalEntity {
                    part: self.part.to_owned(),
                });
            }
            Event::Eof if self.depth > 0 => {
                return Err(DocxError::damaged(
                    self.part,
                    "ends in the middle of an element",
                ));
            }
            _ => (),
        }
        Ok(event)
    }

    /// Returns the name of the part.
    pub(crate) fn part(&self) -> &str {
        self.part
    }

    /// Returns how many elements are open.
    pub(crate) fn depth(&self) -> u32 {
        self.depth
    }

    /// Skips to the end of the element whose start was the last event.
    pub(crate) fn skip(&mut self) -> Result<(), DocxError> {
        let outside = self.depth.saturating_sub(1);
        while self.depth > outside {
            self.next()?;
        }
        Ok(())
    }

    /// Calls `visit` for each element inside the one whose start was the last event, at any depth.
    pub(crate) fn visit_inside(
        &mut self,
        mut visit: impl FnMut(&str, &BytesStart<'_>),
    ) -> Result<(), DocxError> {
        let outside = self.depth.saturating_sub(1);
        while self.depth > outside {
            if let Event::Start(start) = self.next()? {
                visit(local(start.name().as_ref()), &start);
            }
        }
        Ok(())
    }
}

/// Appends the text of one event; anything that is not text adds nothing.
pub(crate) fn push_text(event: &Event<'_>, text: &mut String) {
    match event {
        Event::Text(part) => text.push_str(&part.xml10_content()),
        Event::CData(part) => text.push_str(&part.xml10_content()),
        Event::GeneralRef(reference) => match reference.resolve_char_ref() {
            Ok(Some(character)) => text.push(character),
            _ => {
                let entity = format!("&{};", reference.xml10_content());
                text.push_str(
                    &quick_xml::escape::unescape(&entity).unwrap_or(Cow::Borrowed(&entity)),
                );
            }
        },
        _ => (),
    }
}

/// Returns an attribute by its name without prefix, with its references resolved.
pub(crate) fn attribute(start: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = start
        .attributes()
        .with_checks(false)
        .flatten()
        .find(|each| local(each.key.as_ref()) == name)?;
    let value = quick_xml::escape::unescape(&found.value)
        .map_or_else(|_| found.value.to_string(), Cow::into_owned);
    Some(value)
}

/// Returns whether a property that is on by standing there has not been turned off.
pub(crate) fn is_on(start: &BytesStart<'_>) -> bool {
    !matches!(
        attribute(start, "val").as_deref(),
        Some("0" | "false" | "off")
    )
}

/// Returns the number in the `val` of a property.
pub(crate) fn number(start: &BytesStart<'_>) -> Option<u32> {
    attribute(start, "val")?.trim().parse().ok()
}

/// Returns a name without its prefix.
pub(crate) fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name)
}
