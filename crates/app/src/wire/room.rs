//! What the wall of a room gets: the common text with its brackets, and nothing else.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Asks for what a room may see.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS)]
pub struct RoomRequest {
    /// The text, where there are several.
    pub text: Option<String>,
    /// The state of the register that is shown already.
    pub seen: Option<String>,
    /// Reader's language.
    pub lang: String,
}

/// The common text with its brackets, and nothing else.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct RoomAnswer {
    /// The state of the register that this shows.
    pub seen: String,
    /// Whether it differs from what is shown already; without that the rest is empty.
    pub fresh: bool,
    /// Title of the text.
    pub title: String,
    /// Language of its words.
    pub language: String,
    /// Its paragraphs.
    pub lines: Vec<RoomLine>,
    /// How many brackets there are.
    pub bracket_count: u32,
    /// Names of the states that hold one, by code.
    pub names: BTreeMap<String, String>,
}

/// One paragraph on the wall.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct RoomLine {
    /// From 1.
    pub line: u32,
    /// The provision's number.
    pub number: Option<String>,
    /// `heading`, `text`, `after`.
    pub place: String,
    /// Whether it is proposed as a whole.
    pub new: bool,
    /// Its words and brackets.
    pub pieces: Vec<RoomPiece>,
}

/// Words, or a bracket: it has wordings then.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct RoomPiece {
    /// The words that nobody proposes to change.
    pub words: String,
    /// The wordings of a bracket.
    pub variants: Vec<RoomVariant>,
}

/// One wording in a bracket on the wall.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct RoomVariant {
    /// The states that propose it.
    pub states: Vec<String>,
    /// Whether these are the words of the text.
    pub of_text: bool,
    /// Its words, with brackets of their own.
    pub pieces: Vec<RoomPiece>,
}
