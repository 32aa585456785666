//! The running text of a document with its tracked changes, paragraph by paragraph.
//!
//! Streams, and keeps on a stack only what is open: tables, also nested ones, are read in the order of their words.
//! Text boxes, notes and comments are counted; their words are not read.

use std::collections::HashMap;

use chancery_model::marked::{
    MarkedParagraph, MarkedRun, MarkedText, Role, Tracked, TrackedChange,
};
use quick_xml::events::{BytesStart, Event};

use crate::error::DocxError;
use crate::package::Package;
use crate::xml::{Xml, attribute, local, number, push_text};

/// The most paragraphs of a text.
const PARAGRAPHS_MAX: usize = 50_000;

/// How far a style may lead back to what it is based on; a circle ends there.
const PARENTS_MAX: usize = 32;

/// Returns the running text of a document.
///
/// # Errors
/// The named reason why the document cannot be read.
pub fn read_marked(bytes: &[u8]) -> Result<MarkedText, DocxError> {
    let mut package = Package::open(bytes)?;
    let main = package.main_part()?;
    let mut styles = HashMap::new();
    for each in package.relationships(&main)? {
        if each.kind == "styles"
            && !each.outside
            && let Some(part) = package.read(&each.target)?
        {
            styles = read_styles(&mut Xml::new(&each.target, &part))?;
        }
    }
    let part = package
        .read(&main)?
        .ok_or_else(|| DocxError::damaged(&main, "missing"))?;
    let mut reader = Reader {
        styles,
        text: MarkedText::default(),
        open: Vec::new(),
        changes: Vec::new(),
    };
    reader.read(&mut Xml::new(&main, &part))?;
    Ok(reader.text)
}

/// What a style says of its paragraphs.
#[derive(Debug, Default)]
struct Style {
    name: String,
    parent: Option<String>,
    outline: Option<u8>,
    level: Option<u8>,
}

fn read_styles(xml: &mut Xml<'_>) -> Result<HashMap<String, Style>, DocxError> {
    let mut styles: HashMap<String, Style> = HashMap::new();
    let mut open = String::new();
    loop {
        let start = match xml.next()? {
            Event::Start(start) => start,
            Event::Eof => return Ok(styles),
            _ => continue,
        };
        match (local(start.name().as_ref()), styles.get_mut(&open)) {
            ("style", _) => {
                open = attribute(&start, "styleId").unwrap_or_default();
                styles.insert(open.clone(), Style::default());
            }
            ("name", Some(style)) => style.name = attribute(&start, "val").unwrap_or_default(),
            ("basedOn", Some(style)) => style.parent = attribute(&start, "val"),
            ("outlineLvl", Some(style)) => style.outline = small(&start),
            ("numId", Some(style)) => style.level = style.level.or(Some(0)),
            ("ilvl", Some(style)) => style.level = small(&start),
            ("tblStylePr", _) => xml.skip()?,
            _ => (),
        }
    }
}

fn small(start: &BytesStart<'_>) -> Option<u8> {
    number(start).and_then(|number| u8::try_from(number).ok())
}

/// The text as it is read.
struct Reader {
    styles: HashMap<String, Style>,
    text: MarkedText,
    /// Paragraphs that are open, with the depth outside of each.
    open: Vec<(u32, MarkedParagraph)>,
    /// Tracked changes that are open, with the depth outside of each.
    changes: Vec<(u32, TrackedChange)>,
}

impl Reader {
    fn read(&mut self, xml: &mut Xml<'_>) -> Result<(), DocxError> {
        loop {
            let event = xml.next()?;
            self.close(xml.depth());
            match event {
                Event::Start(start) => {
                    let name = start.name();
                    self.start(xml, local(name.as_ref()), &start)?;
                }
                Event::Eof => return Ok(()),
                _ => (),
            }
            if self.text.paragraphs.len() > PARAGRAPHS_MAX {
                return Err(DocxError::TooManyCells {
                    limit: PARAGRAPHS_MAX as u64,
                });
            }
        }
    }

    /// Ends what stands deeper than the element that is open now.
    fn close(&mut self, depth: u32) {
        self.changes.retain(|(outside, _)| *outside < depth);
        while self
            .open
            .last()
            .is_some_and(|(outside, _)| *outside >= depth)
        {
            let closed = self.open.pop().map(|(_, paragraph)| paragraph);
            self.text.paragraphs.extend(closed);
        }
    }

    fn start(
        &mut self,
        xml: &mut Xml<'_>,
        name: &str,
        start: &BytesStart<'_>,
    ) -> Result<(), DocxError> {
        let outside = xml.depth() - 1;
        match name {
            "p" => {
                let paragraph = MarkedParagraph {
                    end: self.current(),
                    ..MarkedParagraph::default()
                };
                self.open.push((outside, paragraph));
            }
            "pPr" => self.paragraph_properties(xml)?,
            "ins" => self.begin(outside, Tracked::Inserted, start),
            "del" => self.begin(outside, Tracked::Deleted, start),
            "moveTo" => self.begin(outside, Tracked::MovedHere, start),
            "moveFrom" => self.begin(outside, Tracked::MovedAway, start),
            "trPr" => self.row_properties(xml, outside)?,
            "tbl" => self.text.tables += 1,
            "t" | "delText" => {
                let mut words = String::new();
                while xml.depth() > outside {
                    push_text(&xml.next()?, &mut words);
                }
                self.words(&words);
            }
            "tab" | "ptab" => self.words("\t"),
            "br" | "cr" => self.words("\n"),
            "noBreakHyphen" => self.words("\u{2011}"),
            "footnoteReference" | "endnoteReference" => self.text.notes += 1,
            "commentReference" => self.text.comments += 1,
            "altChunk" => {
                return Err(DocxError::EmbeddedDocument {
                    part: xml.part().to_owned(),
                });
            }
            "rPr" | "tblPr" | "tblGrid" | "tcPr" | "sectPr" | "Fallback" | "sdtPr" | "sdtEndPr"
            | "instrText" | "delInstrText" | "fldChar" | "rt" => {
                xml.skip()?;
            }
            "drawing" | "pict" | "object" => {
                let boxes = &mut self.text.boxes;
                xml.visit_inside(|name, _| *boxes += u32::from(name == "txbxContent"))?;
            }
            _ => (),
        }
        Ok(())
    }

    fn begin(&mut self, outside: u32, kind: Tracked, start: &BytesStart<'_>) {
        self.changes.push((outside, change(kind, start)));
    }

    /// A row under a tracked change puts all that stands in it under the change.
    fn row_properties(&mut self, xml: &mut Xml<'_>, outside: u32) -> Result<(), DocxError> {
        let mut found = None;
        xml.visit_inside(|name, start| match name {
            "ins" => found = Some(change(Tracked::Inserted, start)),
            "del" => found = Some(change(Tracked::Deleted, start)),
            _ => (),
        })?;
        if let Some(found) = found {
            self.changes.push((outside - 1, found));
        }
        Ok(())
    }

    fn paragraph_properties(&mut self, xml: &mut Xml<'_>) -> Result<(), DocxError> {
        let mut style = None;
        let mut end = None;
        let mut level = None;
        let mut outline = None;
        let outside = xml.depth() - 1;
        while xml.depth() > outside {
            let Event::Start(start) = xml.next()? else {
                continue;
            };
            match local(start.name().as_ref()) {
                "pStyle" => style = attribute(&start, "val"),
                "numId" if number(&start) == Some(0) => level = None,
                "numId" => level = level.or(Some(0)),
                "ilvl" => level = small(&start),
                "outlineLvl" => outline = small(&start),
                "ins" => end = Some(change(Tracked::Inserted, &start)),
                "del" => end = Some(change(Tracked::Deleted, &start)),
                "moveTo" => end = Some(change(Tracked::MovedHere, &start)),
                "moveFrom" => end = Some(change(Tracked::MovedAway, &start)),
                // How the paragraph looked before a tracked change of its look.
                "pPrChange" | "rPrChange" | "numberingChange" => xml.skip()?,
                _ => (),
            }
        }
        let (role, of_style) = self.role(style.as_deref(), outline);
        if let Some((_, paragraph)) = self.open.last_mut() {
            paragraph.role = role;
            paragraph.level = level.or(of_style).map(|level| level.saturating_add(1));
            paragraph.end = end.or(paragraph.end.take());
        }
        Ok(())
    }

    fn role(&self, style: Option<&str>, outline: Option<u8>) -> (Role, Option<u8>) {
        let mut outline = outline;
        let mut level = None;
        let mut next = style;
        let mut title = false;
        for _ in 0..PARENTS_MAX {
            let Some(id) = next else { break };
            let found = self.styles.get(id);
            let name = found.map_or(id, |style| style.name.as_str());
            let folded: String = name
                .chars()
                .filter(|c| !c.is_whitespace())
                .flat_map(char::to_lowercase)
                .collect();
            title |= folded == "title";
            if let Some(depth) = folded.strip_prefix("heading") {
                outline = outline.or(depth.parse::<u8>().ok().map(|depth| depth.max(1) - 1));
            }
            let Some(found) = found else { break };
            outline = outline.or(found.outline);
            level = level.or(found.level);
            next = found.parent.as_deref();
        }
        let role = match outline {
            _ if title => Role::Title,
            Some(depth) if depth < 9 => Role::Heading(depth + 1),
            _ => Role::Body,
        };
        (role, level)
    }

    fn words(&mut self, words: &str) {
        let change = self.current();
        let Some((_, paragraph)) = self.open.last_mut() else {
            return;
        };
        match paragraph.runs.last_mut() {
            Some(last) if last.change == change => last.text.push_str(words),
            _ => paragraph.runs.push(MarkedRun {
                text: words.to_owned(),
                change,
            }),
        }
    }

    /// Returns the change under which words stand: put in by one and taken out by another, they are in no reading.
    fn current(&self) -> Option<TrackedChange> {
        let (_, last) = self.changes.last()?;
        let kinds = |stands: fn(Tracked) -> bool| {
            self.changes.iter().any(|(_, change)| stands(change.kind))
        };
        let kind = if kinds(Tracked::before) && kinds(Tracked::after) {
            Tracked::Passing
        } else {
            last.kind
        };
        Some(TrackedChange {
            kind,
            ..last.clone()
        })
    }
}

fn change(kind: Tracked, start: &BytesStart<'_>) -> TrackedChange {
    TrackedChange {
        kind,
        author: attribute(start, "author").unwrap_or_default(),
        date: attribute(start, "date"),
    }
}
