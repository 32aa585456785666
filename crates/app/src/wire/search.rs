//! Search: what is asked, what is found, searches kept by name.

use super::measure::Facet;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks for records by words and fields.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SearchRequest {
    /// What was typed: words, "words together", -kept out, field:value.
    pub query: String,
    /// As known at an operation or on a date.
    #[serde(default)]
    pub at: Option<String>,
    /// At most so many records.
    pub limit: u32,
    /// Reader's language.
    pub lang: String,
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SearchAnswer {
    /// How many records were counted.
    pub total: u32,
    /// Whether there are no more than that.
    pub exact: bool,
    /// The first of them: those with the words in their titles, and of these and the others the latest first.
    pub hits: Vec<Hit>,
}

/// A record that was found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Hit {
    /// The record.
    pub record: String,
    /// Its kind.
    pub kind: String,
    /// What its page is opened by: the record, the text that a clause stands in, or the code of a paragraph.
    pub page: String,
    /// Short reference, for measures.
    pub reference: Option<String>,
    /// Alpha-3 code of its state.
    pub state: Option<String>,
    /// Legal stage code, for measures.
    pub stage: Option<String>,
    /// What to call it.
    pub title: String,
    /// The field that holds most of the words: `title/fr`, `clauses/c3`.
    pub field: String,
    /// The words in their surroundings, as written.
    pub snippet: String,
    /// What to mark in the snippet: from and to, in UTF-16 units.
    pub marks: Vec<(u32, u32)>,
    /// Further fields that hold as many of the words.
    pub also: Vec<HitPlace>,
    /// Whether its reference or id was typed, so that nothing was searched for it.
    pub jump: bool,
}

/// A field of a record that was found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct HitPlace {
    /// The field.
    pub field: String,
    /// The words in their surroundings, as written.
    pub snippet: String,
    /// What to mark in the snippet: from and to, in UTF-16 units.
    pub marks: Vec<(u32, u32)>,
}

/// Asks how what a search finds is spread.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SearchFacetsRequest {
    /// What was typed.
    pub query: String,
    /// As known at an operation or on a date.
    pub at: Option<String>,
    /// Reader's language.
    pub lang: String,
}

/// How what a search finds is spread; all of it is counted.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS)]
pub struct SearchFacets {
    /// Kinds of record.
    pub kinds: Vec<Facet>,
    /// States of measures.
    pub states: Vec<Facet>,
    /// Categories of measures.
    pub categories: Vec<Facet>,
    /// Legal stages of measures.
    pub stages: Vec<Facet>,
}

/// A search kept by name, on this machine.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SavedSearch {
    /// Its name.
    pub name: String,
    /// What was typed.
    pub query: String,
}

/// The searches kept here.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SavedSearches {
    /// By name.
    pub searches: Vec<SavedSearch>,
}

/// Names a kept search.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SavedSearchRequest {
    /// Its name.
    pub name: String,
    /// Reader's language.
    pub lang: String,
}

/// Keeps a search.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SaveSearchRequest {
    /// What to keep.
    pub search: SavedSearch,
    /// Reader's language.
    pub lang: String,
}
