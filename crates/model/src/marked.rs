//! The running text of a Word document with its tracked changes: what the reader of Word files hands to the compilation.

use serde::{Deserialize, Serialize};

/// What a tracked change did to some words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tracked {
    /// They were put in.
    Inserted,
    /// They were taken out.
    Deleted,
    /// They were put here from elsewhere.
    MovedHere,
    /// They were taken from here to elsewhere.
    MovedAway,
    /// They were put in and taken out again: in neither reading.
    Passing,
}

impl Tracked {
    /// Returns whether the words stand in the text before the change.
    pub fn before(self) -> bool {
        matches!(self, Tracked::Deleted | Tracked::MovedAway)
    }

    /// Returns whether the words stand in the text after the change.
    pub fn after(self) -> bool {
        matches!(self, Tracked::Inserted | Tracked::MovedHere)
    }
}

/// One tracked change, as Word has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TrackedChange {
    /// What it did.
    pub kind: Tracked,
    /// Who made it, as the document says.
    pub author: String,
    /// When, as the document says.
    pub date: Option<String>,
}

/// Words under one tracked change, or under none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MarkedRun {
    /// The words.
    pub text: String,
    /// The change.
    pub change: Option<TrackedChange>,
}

/// What a paragraph is by its style.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Running text.
    #[default]
    Body,
    /// The title of the document.
    Title,
    /// A heading, 1 outermost.
    Heading(u8),
}

/// One paragraph.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct MarkedParagraph {
    /// What its style says.
    pub role: Role,
    /// How deep it stands in a numbered list of Word, 1 outermost.
    pub level: Option<u8>,
    /// Its words.
    pub runs: Vec<MarkedRun>,
    /// The change of its end: a paragraph that was begun here, or joined with the next.
    pub end: Option<TrackedChange>,
}

/// The running text of a document.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct MarkedText {
    /// Its paragraphs in reading order, also those in tables.
    pub paragraphs: Vec<MarkedParagraph>,
    /// How many tables it has.
    pub tables: u32,
    /// How many notes at the foot or end are referred to; their words are not read.
    pub notes: u32,
    /// How many comments are referred to.
    pub comments: u32,
    /// How many text boxes it has; their words are not read.
    #[serde(default)]
    pub boxes: u32,
}

impl MarkedParagraph {
    /// Returns its words before the tracked changes.
    pub fn before(&self) -> String {
        self.words(Tracked::before)
    }

    /// Returns its words after the tracked changes.
    pub fn after(&self) -> String {
        self.words(Tracked::after)
    }

    fn words(&self, stands: fn(Tracked) -> bool) -> String {
        let runs = self.runs.iter();
        runs.filter(|run| run.change.as_ref().is_none_or(|change| stands(change.kind)))
            .map(|run| run.text.as_str())
            .collect()
    }
}
