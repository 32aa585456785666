//! The log of developments.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Asks for developments.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct DevelopmentsRequest {
    /// Only those that concern this state.
    pub state: Option<String>,
    /// Only those that concern this paragraph.
    pub obligation: Option<String>,
    /// Only those that have these words.
    pub words: Option<String>,
    /// Reader's language.
    pub lang: String,
}

/// Developments.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct DevelopmentsAnswer {
    /// How many there are without a filter.
    pub total: u32,
    /// The latest first; those without a date last.
    pub developments: Vec<DevelopmentLine>,
}

/// One development.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct DevelopmentLine {
    /// Its record.
    pub id: String,
    /// The version to edit from; none when two wordings stand side by side.
    pub revision: Option<String>,
    /// What happened, in the reader's language.
    pub title: String,
    /// More of it.
    pub text: String,
    /// Names of the states that it concerns.
    pub state_names: Vec<String>,
    /// Short forms of the paragraphs that it concerns.
    pub obligation_names: Vec<String>,
    /// What the form edits.
    pub fields: DevelopmentFields,
}

/// A development as it is typed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct DevelopmentFields {
    /// ISO day, month or year.
    pub date: Option<String>,
    /// What happened, per language.
    pub title: BTreeMap<String, String>,
    /// More of it, per language.
    pub text: BTreeMap<String, String>,
    /// Who said so.
    pub said_by: Option<String>,
    /// Where to find it.
    pub source: Option<String>,
    /// Alpha-3 codes of the states that it concerns.
    pub states: Vec<String>,
    /// Paragraphs that it concerns.
    pub obligations: Vec<String>,
}

/// Writes a development.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct DevelopmentSaveRequest {
    /// Its record; none for a new one.
    pub id: Option<String>,
    /// The version it was edited from.
    pub base: Option<String>,
    /// What was typed.
    pub development: DevelopmentFields,
    /// Reader's language.
    pub lang: String,
}
