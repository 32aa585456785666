//! Styles of an OpenDocument file as far as they hide a table, turn it, or strike text through.

use std::collections::HashMap;

use chancery_model::sheet::{Direction, Visibility};
use quick_xml::events::{BytesStart, Event};

use super::super::refusal::Refusal;
use super::super::xml::{Xml, attribute, local};

/// How far a style may lead back to its parents; a circle ends there.
const PARENTS_MAX: usize = 32;

/// Every named style of the file; automatic ones come with the content.
#[derive(Debug, Default)]
pub(super) struct Styles {
    by_name: HashMap<String, Style>,
    open: Option<String>,
}

#[derive(Debug, Default)]
struct Style {
    parent: Option<String>,
    struck: Option<bool>,
    visibility: Visibility,
    direction: Direction,
}

impl Styles {
    /// Adds all styles of a part.
    pub(super) fn add(&mut self, xml: &mut Xml<'_>) -> Result<(), Refusal> {
        loop {
            match xml.next()? {
                Event::Start(start) => self.take(&start),
                Event::Eof => return Ok(()),
                _ => (),
            }
        }
    }

    /// Takes note of an element that may open a style or belong to the one that is open.
    pub(super) fn take(&mut self, start: &BytesStart<'_>) {
        match local(start.name().as_ref()) {
            "style" => {
                let family = attribute(start, "family").unwrap_or_default();
                let name = attribute(start, "name").unwrap_or_default();
                let key = key_of(&family, &name);
                let parent =
                    attribute(start, "parent-style-name").map(|parent| key_of(&family, &parent));
                self.by_name.insert(
                    key.clone(),
                    Style {
                        parent,
                        ..Style::default()
                    },
                );
                self.open = Some(key);
            }
            "text-properties" => {
                let line = attribute(start, "text-line-through-style");
                let line = line.or_else(|| attribute(start, "text-line-through-type"));
                if let (Some(line), Some(style)) = (line, self.opened()) {
                    style.struck = Some(line != "none");
                }
            }
            "table-properties" => {
                let hidden = attribute(start, "display").is_some_and(|display| display == "false");
                let turned =
                    attribute(start, "writing-mode").is_some_and(|mode| mode.starts_with("rl"));
                if let Some(style) = self.opened() {
                    style.visibility = if hidden {
                        Visibility::Hidden
                    } else {
                        Visibility::Shown
                    };
                    style.direction = if turned {
                        Direction::RightToLeft
                    } else {
                        Direction::LeftToRight
                    };
                }
            }
            _ => (),
        }
    }

    /// Returns whether a style, or the nearest parent that says anything about it, strikes text through.
    pub(super) fn strikes(&self, family: &str, name: Option<&str>) -> Option<bool> {
        let mut key = key_of(family, name?);
        for _ in 0..PARENTS_MAX {
            let style = self.by_name.get(&key)?;
            if style.struck.is_some() {
                return style.struck;
            }
            key.clone_from(style.parent.as_ref()?);
        }
        None
    }

    /// Returns whether tables of a style are shown, and which way they run.
    pub(super) fn table(&self, name: &str) -> (Visibility, Direction) {
        let style = self.by_name.get(&key_of("table", name));
        style
            .map(|style| (style.visibility, style.direction))
            .unwrap_or_default()
    }

    fn opened(&mut self) -> Option<&mut Style> {
        self.by_name.get_mut(self.open.as_ref()?)
    }
}

fn key_of(family: &str, name: &str) -> String {
    format!("{family}/{name}")
}
