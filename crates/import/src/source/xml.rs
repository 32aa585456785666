//! XML as a stream of events, for parts held in memory and for parts too large to hold alike.
//!
//! Empty elements arrive as a start and an end; names are compared without their prefix, since the same format
//! comes under several namespaces. A document type is refused, so entities beyond the five of XML cannot exist.

use std::borrow::Cow;
use std::io::BufRead;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::guard::refusal_of;
use super::limits::DEPTH_MAX;
use super::refusal::Refusal;

/// A part of an archive, event by event.
pub(crate) struct Xml<'a> {
    part: String,
    source: Source<'a>,
    depth: u32,
}

enum Source<'a> {
    Held(Reader<&'a [u8]>),
    Streamed(Reader<Box<dyn BufRead + 'a>>, Vec<u8>),
}

impl<'a> Xml<'a> {
    /// Reads a part, or a slice of one, that is in memory.
    pub(crate) fn held(part: &str, bytes: &'a [u8]) -> Xml<'a> {
        let mut reader = Reader::from_reader(bytes);
        reader.config_mut().expand_empty_elements = true;
        reader.config_mut().check_end_names = false;
        reader.config_mut().allow_unmatched_ends = true;
        Xml {
            part: part.to_owned(),
            source: Source::Held(reader),
            depth: 0,
        }
    }

    /// Reads a part as it unpacks.
    pub(crate) fn streamed(part: String, bytes: Box<dyn BufRead + 'a>) -> Xml<'a> {
        let mut reader = Reader::from_reader(bytes);
        reader.config_mut().expand_empty_elements = true;
        reader.config_mut().check_end_names = false;
        reader.config_mut().allow_unmatched_ends = true;
        Xml {
            part,
            source: Source::Streamed(reader, Vec::with_capacity(4096)),
            depth: 0,
        }
    }

    /// Returns the next event; [`Event::Eof`] at the end.
    #[inline]
    pub(crate) fn next(&mut self) -> Result<Event<'_>, Refusal> {
        let event = match &mut self.source {
            Source::Held(reader) => reader.read_event(),
            Source::Streamed(reader, buffer) => {
                buffer.clear();
                reader.read_event_into(buffer)
            }
        };
        let event = match event {
            Ok(event) => event,
            Err(error) => return Err(refusal_of_xml(&self.part, error)),
        };
        match &event {
            Event::Start(_) => {
                self.depth += 1;
                if self.depth > DEPTH_MAX {
                    return Err(Refusal::NestedTooDeep {
                        part: self.part.clone(),
                        limit: DEPTH_MAX,
                    });
                }
            }
            Event::End(_) => self.depth = self.depth.saturating_sub(1),
            Event::DocType(_) => {
                return Err(Refusal::ExternalEntity {
                    part: self.part.clone(),
                });
            }
            _ => (),
        }
        Ok(event)
    }

    /// Returns how many bytes of a part in memory are behind it; nought for a stream.
    pub(crate) fn place(&self) -> usize {
        match &self.source {
            Source::Held(reader) => reader.buffer_position() as usize,
            Source::Streamed(..) => 0,
        }
    }

    /// Takes so many elements for open already, for a slice from the middle of a part.
    #[must_use]
    pub(crate) fn inside(mut self, depth: u32) -> Self {
        self.depth = depth;
        self
    }

    /// Returns how many elements are open.
    pub(crate) fn depth(&self) -> u32 {
        self.depth
    }

    /// Skips to the end of the element whose start was the last event.
    pub(crate) fn skip(&mut self) -> Result<(), Refusal> {
        let outside = self.depth.saturating_sub(1);
        while self.depth > outside {
            if let Event::Eof = self.next()? {
                return Err(self.cut_short());
            }
        }
        Ok(())
    }

    /// Appends all text up to the end of the element whose start was the last event.
    pub(crate) fn text_into(&mut self, text: &mut String) -> Result<(), Refusal> {
        let outside = self.depth.saturating_sub(1);
        while self.depth > outside {
            match self.next()? {
                Event::Eof => return Err(self.cut_short()),
                event => push_text(&event, text),
            }
        }
        Ok(())
    }

    /// Returns the refusal for a part that ends in the middle of an element.
    pub(crate) fn cut_short(&self) -> Refusal {
        Refusal::damaged(&self.part, "ends in the middle of an element")
    }
}

fn refusal_of_xml(part: &str, error: quick_xml::Error) -> Refusal {
    match error {
        quick_xml::Error::Io(error) => match std::sync::Arc::try_unwrap(error) {
            Ok(error) => refusal_of(part, error),
            Err(error) => Refusal::damaged(part, error),
        },
        error => Refusal::damaged(part, error),
    }
}

/// Appends the text of one event; anything that is not text adds nothing.
#[inline]
pub(crate) fn push_text(event: &Event<'_>, text: &mut String) {
    match event {
        Event::Text(part) => text.push_str(&part.xml10_content()),
        Event::CData(part) => text.push_str(&part.xml10_content()),
        Event::GeneralRef(reference) => match reference.resolve_char_ref() {
            Ok(Some(character)) => text.push(character),
            _ => push_entity(reference, text),
        },
        _ => (),
    }
}

fn push_entity(name: &str, text: &mut String) {
    match name {
        "amp" => text.push('&'),
        "lt" => text.push('<'),
        "gt" => text.push('>'),
        "quot" => text.push('"'),
        "apos" => text.push('\''),
        // Without a document type no other entity can be declared; the text stays as it stands.
        _ => {
            text.push('&');
            text.push_str(name);
            text.push(';');
        }
    }
}

/// Returns an attribute by its name without prefix, with its references resolved.
pub(crate) fn attribute<'s>(start: &'s BytesStart<'_>, name: &str) -> Option<Cow<'s, str>> {
    start
        .attributes()
        .with_checks(false)
        .flatten()
        .find(|attribute| local(attribute.key.as_ref()) == name)
        .map(|attribute| match attribute.value {
            Cow::Borrowed(value) => unescape(value),
            Cow::Owned(value) => Cow::Owned(unescape(&value).into_owned()),
        })
}

fn unescape(value: &str) -> Cow<'_, str> {
    quick_xml::escape::unescape(value).unwrap_or(Cow::Borrowed(value))
}

/// Returns an attribute as a number.
pub(crate) fn attribute_number(start: &BytesStart<'_>, name: &str) -> Option<u32> {
    attribute(start, name)?.trim().parse().ok()
}

/// Returns whether an on/off attribute is on.
pub(crate) fn attribute_on(start: &BytesStart<'_>, name: &str) -> bool {
    attribute(start, name).is_some_and(|value| is_on(&value))
}

/// Returns whether the value of an on/off attribute says on.
pub(crate) fn is_on(value: &str) -> bool {
    matches!(value.trim(), "1" | "true" | "on")
}

/// Returns a name without its prefix.
#[inline]
pub(crate) fn local(name: &str) -> &str {
    match name.rfind(':') {
        Some(at) => &name[at + 1..],
        None => name,
    }
}
