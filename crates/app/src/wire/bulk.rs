//! Bulk work: one change to many measures, shown before it is made.

use super::history::Written;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks which measures a filter shows, in the order of the list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct MeasureIdsRequest {
    /// Only this state.
    pub state: Option<String>,
    /// Only this category.
    pub category: Option<String>,
    /// Only this legal stage.
    pub stage: Option<String>,
    /// Words to find.
    pub query: Option<String>,
    /// The column that orders the list.
    pub sort: Option<String>,
    /// Whether it runs downwards.
    pub descending: bool,
    /// Reader's language.
    pub lang: String,
}

/// The measures of a filter.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct MeasureIdsAnswer {
    /// Record ids.
    pub ids: Vec<String>,
}

/// What is done to each of many measures.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum BulkChange {
    /// Sets a field.
    Set {
        /// `stage application audience authentic trigger existing_contracts act`.
        field: String,
        /// A code, a language or the id of an act; nothing for "not stated".
        value: Option<String>,
        /// Why; must be said for the stage.
        reason: Option<String>,
    },
    /// Adds a category.
    AddCategory {
        /// Its code.
        code: String,
    },
    /// Takes a category away.
    RemoveCategory {
        /// Its code.
        code: String,
    },
    /// Links a paragraph of an international text.
    AddLink {
        /// The paragraph.
        paragraph: String,
        /// Who says so: `cited`, `state`, `editor`.
        basis: String,
        /// For `cited`: whether the person has seen the acts and found it cited there.
        act_seen: bool,
    },
    /// Takes a link away.
    RemoveLink {
        /// The paragraph.
        paragraph: String,
        /// Only the link that this one made.
        basis: String,
    },
}

/// Shows or makes one change to many measures.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct BulkRequest {
    /// The measures.
    pub ids: Vec<String>,
    /// The change.
    pub change: BulkChange,
    /// Whether to write; else the answer says what would be written.
    pub commit: bool,
    /// Reader's language.
    pub lang: String,
}

/// What a change does to each measure.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct BulkAnswer {
    /// How many change.
    pub changed: u32,
    /// How many have it already.
    pub same: u32,
    /// How many cannot be changed.
    pub cannot: u32,
    /// Those that cannot first, then those that change, then the rest; cut where there are very many.
    pub lines: Vec<BulkLine>,
    /// How many lines were cut.
    pub more: u32,
    /// What was written; nothing for a preview, or where nothing changes.
    pub written: Option<Written>,
}

/// What a change does to one measure.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct BulkLine {
    /// Record id.
    pub id: String,
    /// Short reference.
    pub reference: String,
    /// Short name of the state.
    pub state_name: String,
    /// Title in the best language.
    pub title: String,
    /// Language of that title.
    pub title_lang: String,
    /// `changed`, `same`, `cannot`.
    pub outcome: String,
    /// The field before, in words; empty where nothing is stated.
    pub before: String,
    /// The field after, in words.
    pub after: String,
    /// Why it cannot, in words.
    pub reason: Option<String>,
}

/// Adds a national instrument, or edits one on the version it was read in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SaveActRequest {
    /// The instrument; a new one where absent.
    pub id: Option<String>,
    /// The version that the edit starts from.
    pub base: Option<String>,
    /// `state type number title authority date amends`; an absent key is unchanged, null is cleared.
    pub fields: serde_json::Value,
    /// Reader's language.
    pub lang: String,
}

/// What became of a national instrument.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SavedAct {
    /// Its record.
    pub id: String,
    /// What was written; nothing where nothing differed.
    pub operation: Option<String>,
    /// Fields that its wordings now say differently; empty unless it is to be reconciled.
    pub to_reconcile: Vec<String>,
}
