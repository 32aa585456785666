//! Comments and notes on the cells of a worksheet.

use std::collections::BTreeMap;

use quick_xml::events::Event;

use super::super::guard::Parts;
use super::super::limits::ANNOTATIONS_MAX;
use super::super::refusal::Refusal;
use super::super::xml::{Xml, attribute, local};
use super::sheet::place_of;
use super::strings::rich_text;
use super::workbook::read_relationships;

/// Returns the comments on a sheet as `(row, column, text)`, by row and column.
///
/// A conversation also stands in the file as a note for old programs, opening with a line about that; only the
/// conversation itself is returned then.
pub(crate) fn read_comments(
    parts: &mut Parts<'_>,
    sheet_part: &str,
) -> Result<Vec<(u32, u32, String)>, Refusal> {
    let mut notes = BTreeMap::new();
    let mut threads = BTreeMap::new();
    for relationship in read_relationships(parts, sheet_part)? {
        let (found, element) = match relationship.kind.as_str() {
            "comments" => (&mut notes, "comment"),
            "threadedComment" => (&mut threads, "threadedComment"),
            _ => continue,
        };
        if let Some(bytes) = parts.read(&relationship.target)? {
            read_part(&mut Xml::held(&relationship.target, &bytes), element, found)?;
        }
    }
    notes.extend(threads);
    Ok(notes
        .into_iter()
        .map(|((row, column), text)| (row, column, text))
        .collect())
}

fn read_part(
    xml: &mut Xml<'_>,
    element: &str,
    found: &mut BTreeMap<(u32, u32), String>,
) -> Result<(), Refusal> {
    let mut place = None;
    loop {
        match xml.next()? {
            Event::Start(start) => match local(start.name().as_ref()) {
                name if name == element => {
                    place = attribute(&start, "ref").and_then(|place| place_of(&place))
                }
                "text" => {
                    let mut text = String::new();
                    if element == "comment" {
                        rich_text(xml, &mut text)?;
                    } else {
                        xml.text_into(&mut text)?;
                    }
                    if let Some(place) = place.filter(|_| found.len() < ANNOTATIONS_MAX) {
                        let kept = found.entry(place).or_default();
                        if !kept.is_empty() {
                            kept.push('\n');
                        }
                        kept.push_str(text.trim());
                    }
                }
                _ => (),
            },
            Event::Eof => return Ok(()),
            _ => (),
        }
    }
}
