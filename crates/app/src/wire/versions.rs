//! Two versions of an entry beside each other, word by word, and going back to one.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

/// Compares two versions of one record, or a text drafted here at two moments.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct CompareRequest {
    /// Record id or short reference; of a text, its opening.
    pub id: String,
    /// The earlier version; of a text, an operation or a date.
    pub from: String,
    /// The later version; the entry as it is unless given.
    pub to: Option<String>,
    /// Reader's language.
    pub lang: String,
}

/// What differs between two versions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct CompareAnswer {
    /// The fields that differ, in the order of the fiche.
    pub fields: Vec<ComparedField>,
    /// The clauses that became others, in the order of the later version; what is gone stands after what it followed.
    pub clauses: Vec<ComparedClause>,
}

/// What became of one clause, or of those that were split or merged.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ComparedClause {
    /// Its number before, of several all; empty where it had none.
    pub from_number: String,
    /// Its number after, of several all; empty where it has none.
    pub to_number: String,
    /// `same`, `reworded`, `added`, `removed`, `split`, `merged`.
    pub fate: String,
    /// What became of it in the reader's words: its fate, whether it moved, "was 4, now 1".
    pub became: Vec<String>,
    /// Language by language what changed; of one that says the same, its words in one language.
    pub wordings: Vec<ComparedWording>,
}

/// A clause in one language: pairs of `=`, `-` or `+` and a text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ComparedWording {
    /// The language.
    pub language: String,
    /// Its heading, where that changed.
    pub heading: Vec<(String, String)>,
    /// Its words.
    pub words: Vec<(String, String)>,
}

/// One field that differs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ComparedField {
    /// Its path (`title/fr`, `exemptions/x1/text/en`).
    pub field: String,
    /// What to call it.
    pub label: String,
    /// The language of the words, where they have one.
    pub language: Option<String>,
    /// Before, as text; none where it was not stated.
    pub from: Option<String>,
    /// After, as text; none where it is no longer stated.
    pub to: Option<String>,
    /// Word by word: pairs of `=`, `-` or `+` and a text.
    pub words: Vec<(String, String)>,
}

/// Writes an earlier version's content as a new version.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct RestoreRequest {
    /// Record id or short reference.
    pub id: String,
    /// The version to go back to.
    pub revision: String,
    /// Reader's language.
    pub lang: String,
}

/// Writes a person's choice between the wordings of an entry: one of them whole, or other words.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ResolveRequest {
    /// Record id or short reference.
    pub id: String,
    /// The version to take whole.
    pub take: Option<String>,
    /// Whole values of keys over what the wordings agree on.
    pub fields: Option<Value>,
    /// Reader's language.
    pub lang: String,
}
