//! Which styles strike text through or hide it.

use std::collections::HashMap;

use quick_xml::events::Event;

use crate::error::DocxError;
use crate::xml::{Xml, attribute, is_on, local};

/// How far a style may lead back to what it is based on; a circle ends there.
const PARENTS_MAX: usize = 32;

/// The named styles of a document.
#[derive(Debug, Default)]
pub(crate) struct Styles {
    by_id: HashMap<String, Style>,
}

#[derive(Debug, Default)]
struct Style {
    parent: Option<String>,
    struck: Option<bool>,
    hidden: Option<bool>,
}

/// What a style says about its text; `None` where it says nothing.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Look {
    /// Whether it strikes the text through.
    pub(crate) struck: Option<bool>,
    /// Whether it hides the text.
    pub(crate) hidden: Option<bool>,
}

impl Styles {
    /// Returns what a style, or what it is based on, says.
    pub(crate) fn look(&self, id: &str) -> Look {
        let mut look = Look::default();
        let mut next = self.by_id.get(id);
        for _ in 0..PARENTS_MAX {
            let Some(style) = next else { break };
            look.struck = look.struck.or(style.struck);
            look.hidden = look.hidden.or(style.hidden);
            next = style
                .parent
                .as_ref()
                .and_then(|parent| self.by_id.get(parent));
        }
        look
    }
}

/// Reads the part with the styles.
pub(crate) fn read(xml: &mut Xml<'_>) -> Result<Styles, DocxError> {
    let mut styles = Styles::default();
    let mut open = String::new();
    loop {
        let start = match xml.next()? {
            Event::Start(start) => start,
            Event::Eof => return Ok(styles),
            _ => continue,
        };
        match (local(start.name().as_ref()), styles.by_id.get_mut(&open)) {
            ("style", _) => {
                open = attribute(&start, "styleId").unwrap_or_default();
                styles.by_id.insert(open.clone(), Style::default());
            }
            ("basedOn", Some(style)) => style.parent = attribute(&start, "val"),
            ("strike" | "dstrike", Some(style)) => style.struck = Some(is_on(&start)),
            ("vanish", Some(style)) => style.hidden = Some(is_on(&start)),
            // What a table style says of its first row or last column is not what it says of all cells.
            ("tblStylePr", _) => xml.skip()?,
            _ => (),
        }
    }
}
