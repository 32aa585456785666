//! The comments of a document by their ids.

use std::collections::HashMap;

use quick_xml::events::Event;

use crate::error::DocxError;
use crate::paragraph::{Deletions, Text};
use crate::styles::Styles;
use crate::xml::{Xml, attribute, local};

/// Reads the part with the comments.
pub(crate) fn read(xml: &mut Xml<'_>) -> Result<HashMap<String, String>, DocxError> {
    let mut comments = HashMap::new();
    let styles = Styles::default();
    let mut open = None;
    let mut text = Text::new(Deletions::LeftOut);
    loop {
        match xml.next()? {
            Event::Start(start) => match local(start.name().as_ref()) {
                "comment" => {
                    open = attribute(&start, "id");
                    text = Text::new(Deletions::LeftOut);
                }
                name => text.take(xml, name, &styles)?,
            },
            Event::End(end) if local(end.name().as_ref()) == "comment" => {
                if let Some(id) = open.take() {
                    comments.insert(id, text.trimmed().to_owned());
                }
            }
            Event::Eof => return Ok(comments),
            _ => (),
        }
    }
}
