//! Word documents out: paragraphs and tables of one short paper, right to left where its language runs so.
//!
//! [`write`] takes a [`Paper`] and returns the bytes of a `.docx`: the same paper gives the same bytes, on any machine,
//! on any day, and they name nobody. docs/design/0011-word-writing.md says why the parts are written here and not from
//! the typed tree of the whole schema; the order of elements is that of ECMA-376 part 1 and a test holds it.
//!
//! Deliberately absent: numbering, pictures, tracked changes, styles by name beyond a few.

mod direction;
mod element;
#[cfg(test)]
mod order;
mod package;
mod part;
#[cfg(test)]
mod tests;

pub use self::direction::runs_right_to_left;

/// A paper: what stands on it, in one language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Paper {
    /// BCP 47 language of the words that are ours.
    pub lang: String,
    /// Title in the document's properties.
    pub title: String,
    /// Lines at the top of every page.
    pub header: Vec<Paragraph>,
    /// Lines at the foot of every page; a page number is added to the last.
    pub footer: Vec<Paragraph>,
    /// "page X of Y" in the paper's language, with `{page}` and `{pages}`.
    pub page_words: String,
    /// The body.
    pub blocks: Vec<Block>,
}

/// One piece of the body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A paragraph.
    Paragraph(Paragraph),
    /// A table.
    Table(Table),
    /// What follows begins a new page.
    PageBreak,
}

/// How a paragraph looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Look {
    /// Running text.
    #[default]
    Plain,
    /// The title of the paper.
    Title,
    /// A heading; stays with what follows.
    Heading,
    /// Small and quiet: how to fill in, headers, footers.
    Small,
    /// The words of a law: larger.
    Legal,
    /// Strong.
    Strong,
}

/// A paragraph.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Paragraph {
    /// Its words; a line break is `\n`.
    pub text: String,
    /// Language of the words, where it is not the paper's.
    pub lang: Option<String>,
    /// How it looks.
    pub look: Look,
}

impl Paragraph {
    /// Returns a paragraph in the paper's language.
    pub fn new(look: Look, text: impl Into<String>) -> Paragraph {
        Paragraph {
            text: text.into(),
            lang: None,
            look,
        }
    }

    /// Returns the same paragraph in another language.
    #[must_use]
    pub fn in_language(self, lang: &str) -> Paragraph {
        let lang = (!lang.is_empty() && lang != "und").then(|| lang.to_string());
        Paragraph { lang, ..self }
    }
}

/// A table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Table {
    /// What it is, for readers who do not see it.
    pub description: String,
    /// Widths of the columns, in twentieths of a point.
    pub widths: Vec<u32>,
    /// How many rows at its top are repeated on every page.
    pub header_rows: usize,
    /// The rows, each with as many cells as there are widths.
    pub rows: Vec<Vec<TableCell>>,
}

/// A cell.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TableCell {
    /// Its paragraphs; an empty cell has one empty paragraph.
    pub paragraphs: Vec<Paragraph>,
    /// Whether it is for the reader to fill in.
    pub to_fill: bool,
    /// Whether it stands on a quiet ground: headers.
    pub quiet: bool,
}

impl TableCell {
    /// Returns a cell with one paragraph.
    pub fn of(paragraph: Paragraph) -> TableCell {
        TableCell {
            paragraphs: vec![paragraph],
            ..TableCell::default()
        }
    }

    /// Returns a cell for the reader to fill in.
    pub fn to_fill() -> TableCell {
        TableCell {
            to_fill: true,
            ..TableCell::default()
        }
    }

    /// Returns the same cell on a quiet ground.
    #[must_use]
    pub fn quiet(self) -> TableCell {
        TableCell {
            quiet: true,
            ..self
        }
    }
}

/// Returns the bytes of the paper as a `.docx`.
pub fn write(paper: &Paper) -> Vec<u8> {
    package::assemble(paper)
}
