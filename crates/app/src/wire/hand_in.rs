//! Handing in, and taking back what was handed in.

use super::clearance::{CapitalQuestion, ChangedSince};
use super::draft::Check;
use super::history::Written;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks what handing in would do, or hands in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct HandInRequest {
    /// Record ids or short references.
    pub ids: Vec<String>,
    /// Whether a person has read what is named and hands in; else nothing is written.
    pub confirmed: bool,
    /// Reader's language.
    pub lang: String,
}

/// What handing in would do, entry by entry, and what was written.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct HandInAnswer {
    /// The entries, in the order asked.
    pub entries: Vec<HandInEntry>,
    /// What was written; nothing before it is confirmed, and when every entry was handed in as it stands.
    pub written: Option<Written>,
}

/// One entry that would be handed in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct HandInEntry {
    /// Record id.
    pub id: String,
    /// Its kind.
    pub kind: String,
    /// Short reference.
    pub reference: Option<String>,
    /// What to call it.
    pub title: String,
    /// `new`, `again` (handed in before, with other words), `same` (as it was handed in) or `refused`.
    pub state: String,
    /// Code of the reason why it cannot be handed in.
    pub code: Option<String>,
    /// The reason in words, with what to do.
    pub reason: Option<String>,
    /// The version that would go out.
    pub base: Option<String>,
    /// The handed-in version, once it is written.
    pub revision: Option<String>,
    /// Label of its audience.
    pub audience: String,
    /// How many questions were put to capital.
    pub asked: u32,
    /// Of each function its latest question, where that has no plain clearance: awaited, with changes, ad referendum.
    pub not_cleared: Vec<CapitalQuestion>,
    /// Answers that propose words which the entry does not say, a plain clearance among them.
    pub not_taken: Vec<CapitalQuestion>,
    /// Who cleared other words than those that would go out, and what changed.
    pub changed: Vec<ChangedSince>,
    /// What the entry leaves open or says in two ways; it is handed in all the same.
    pub checks: Vec<Check>,
    /// What would stay with the delegation.
    pub left: Vec<LeftBehind>,
    /// Whether something typed is not kept as a version yet, and so would not go out.
    pub typing: bool,
    /// Fields that differ from what was handed in before.
    pub fields: Vec<String>,
}

/// Something that stays with the delegation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct LeftBehind {
    /// `editor-links`, `second-readers`, `stale-languages` or `unknown-keys`.
    pub code: String,
    /// In words.
    pub label: String,
    /// The languages or keys.
    pub names: Vec<String>,
}

/// Takes back what was handed in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct WithdrawRequest {
    /// Record id or short reference.
    pub id: String,
    /// Reader's language.
    pub lang: String,
}
