//! The text of paragraphs, and what Word says about it besides.

use chancery_model::sheet::Marks;
use quick_xml::events::Event;

use crate::error::DocxError;
use crate::styles::{Look, Styles};
use crate::xml::{Xml, attribute, is_on, local, push_text};

/// Whether text under a tracked deletion is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Deletions {
    /// Left out, as if accepted.
    #[default]
    LeftOut,
    /// Kept, since the whole row is to go and a person must see what.
    Kept,
}

/// Paragraphs gathered one after the other, joined by newlines.
#[derive(Debug, Default)]
pub(crate) struct Text {
    /// The text so far.
    pub(crate) text: String,
    /// What was seen on the way.
    pub(crate) marks: Marks,
    /// The ids of comments that refer to it.
    pub(crate) comments: Vec<String>,
    deletions: Deletions,
    paragraphs: usize,
    placeholder: bool,
}

impl Text {
    /// Returns an empty text.
    pub(crate) fn new(deletions: Deletions) -> Text {
        Text {
            deletions,
            ..Text::default()
        }
    }

    /// Returns the text without empty paragraphs at its ends.
    pub(crate) fn trimmed(&self) -> &str {
        self.text.trim_matches('\n')
    }

    /// Takes an element that may stand outside or inside of paragraphs: reads a paragraph or run, passes over what
    /// is no text, and lets everything else open so that what stands inside comes next.
    pub(crate) fn take(
        &mut self,
        xml: &mut Xml<'_>,
        name: &str,
        styles: &Styles,
    ) -> Result<(), DocxError> {
        match name {
            "p" => self.read_paragraph(xml, styles),
            // The grey words of a form that nobody has filled in are not an answer.
            "sdtPr" => {
                let mut placeholder = false;
                xml.visit_inside(|name, _| placeholder |= name == "showingPlcHdr")?;
                self.placeholder = placeholder;
                Ok(())
            }
            "sdtContent" if std::mem::take(&mut self.placeholder) => xml.skip(),
            "ins" | "moveTo" => {
                self.marks = self.marks.with(Marks::TRACKED);
                Ok(())
            }
            "del" | "moveFrom" => {
                self.marks = self.marks.with(Marks::TRACKED);
                if self.deletions == Deletions::Kept {
                    Ok(())
                } else {
                    xml.skip()
                }
            }
            "rPr" | "tblPr" | "tblGrid" | "trPr" | "tcPr" | "sectPr" | "Fallback" | "sdtEndPr" => {
                xml.skip()
            }
            _ => Ok(()),
        }
    }

    fn read_paragraph(&mut self, xml: &mut Xml<'_>, styles: &Styles) -> Result<(), DocxError> {
        if self.paragraphs > 0 {
            self.text.push('\n');
        }
        self.paragraphs += 1;
        let mut look = Look::default();
        let outside = xml.depth() - 1;
        while xml.depth() > outside {
            let Event::Start(start) = xml.next()? else {
                continue;
            };
            match local(start.name().as_ref()) {
                "pPr" => look = self.read_paragraph_properties(xml, styles)?,
                "r" => self.read_run(xml, look, styles)?,
                name => self.take(xml, name, styles)?,
            }
        }
        Ok(())
    }

    /// Reads the properties; a mark at the end of the paragraph that was inserted or deleted counts as tracked.
    fn read_paragraph_properties(
        &mut self,
        xml: &mut Xml<'_>,
        styles: &Styles,
    ) -> Result<Look, DocxError> {
        let mut look = Look::default();
        let mut marks = self.marks;
        xml.visit_inside(|name, start| match name {
            "pStyle" => look = styles.look(&attribute(start, "val").unwrap_or_default()),
            "ins" | "del" | "moveFrom" | "moveTo" => marks = marks.with(Marks::TRACKED),
            _ => (),
        })?;
        self.marks = marks;
        Ok(look)
    }

    fn read_run(
        &mut self,
        xml: &mut Xml<'_>,
        paragraph: Look,
        styles: &Styles,
    ) -> Result<(), DocxError> {
        let mut look = paragraph;
        let before = self.text.len();
        let outside = xml.depth() - 1;
        while xml.depth() > outside {
            let Event::Start(start) = xml.next()? else {
                continue;
            };
            match local(start.name().as_ref()) {
                "rPr" => look = read_run_properties(xml, paragraph, styles)?,
                "t" => self.read_text(xml)?,
                "delText" if self.deletions == Deletions::Kept => self.read_text(xml)?,
                "tab" | "ptab" => self.text.push('\t'),
                "br" | "cr" => self.text.push('\n'),
                "noBreakHyphen" => self.text.push('\u{2011}'),
                "softHyphen" => self.text.push('\u{ad}'),
                "sym" => {
                    let code = attribute(&start, "char")
                        .and_then(|code| u32::from_str_radix(&code, 16).ok());
                    self.text.extend(code.and_then(char::from_u32));
                }
                "commentReference" => self.comments.extend(attribute(&start, "id")),
                "delText" | "instrText" | "delInstrText" | "drawing" | "pict" | "object"
                | "fldChar" | "rt" | "Fallback" => xml.skip()?,
                _ => (),
            }
        }
        if !self.text[before..].trim().is_empty() {
            if look.struck == Some(true) {
                self.marks = self.marks.with(Marks::STRUCK);
            }
            if look.hidden == Some(true) {
                self.marks = self.marks.with(Marks::HIDDEN);
            }
        }
        Ok(())
    }

    fn read_text(&mut self, xml: &mut Xml<'_>) -> Result<(), DocxError> {
        let outside = xml.depth() - 1;
        while xml.depth() > outside {
            push_text(&xml.next()?, &mut self.text);
        }
        Ok(())
    }
}

/// Reads the properties of a run; what it says itself comes before its style, and that before its paragraph.
fn read_run_properties(
    xml: &mut Xml<'_>,
    paragraph: Look,
    styles: &Styles,
) -> Result<Look, DocxError> {
    let mut own = Look::default();
    let mut style = Look::default();
    let outside = xml.depth() - 1;
    while xml.depth() > outside {
        let Event::Start(start) = xml.next()? else {
            continue;
        };
        match local(start.name().as_ref()) {
            "strike" | "dstrike" => own.struck = Some(own.struck == Some(true) || is_on(&start)),
            "vanish" => own.hidden = Some(is_on(&start)),
            "rStyle" => style = styles.look(&attribute(&start, "val").unwrap_or_default()),
            // How the run looked before a tracked change of its look.
            "rPrChange" => xml.skip()?,
            _ => (),
        }
    }
    Ok(Look {
        struck: own.struck.or(style.struck).or(paragraph.struck),
        hidden: own.hidden.or(style.hidden).or(paragraph.hidden),
    })
}
