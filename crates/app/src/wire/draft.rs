//! Drafting: what is typed and not yet said, checks beside the fields, languages, attached files.

use super::measure::Version;
use super::register::WireCode;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

/// Opens an entry for writing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ComposeRequest {
    /// Record id, short reference, or `new:` and a name of the page's own for an entry that is not kept yet.
    pub id: String,
    /// Alpha-3 code for a new entry; the delegation's own state unless given.
    #[serde(default)]
    pub state: Option<String>,
    /// Reader's language.
    pub lang: String,
}

/// An entry as it is, with what waits to be kept.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ComposeAnswer {
    /// The record, or the name of the new one.
    pub record: String,
    /// The entry as it was last kept: MEASURE (docs/formats/measure.md).
    pub measure: Value,
    /// The version that an edit starts from; none for a new entry.
    pub base: Option<String>,
    /// What was typed and not kept, if something was. Checks and languages below are those with it laid over.
    pub draft: Option<WaitingDraft>,
    /// What asks for a look, field by field.
    pub checks: Vec<Check>,
    /// Fields that are not filled, in the order of the page: completeness, never merit.
    pub missing: Vec<String>,
    /// The languages in which it has words.
    pub translations: Vec<Translation>,
    /// `working` or `handed-in`.
    pub line: String,
    /// Its versions, newest first.
    pub versions: Vec<Version>,
    /// Short name of its state.
    pub state_name: String,
    /// Fields that its wordings say differently; empty unless it is to be reconciled.
    pub to_reconcile: Vec<String>,
}

/// What was typed and is no version yet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct WaitingDraft {
    /// Whole values of the keys that were edited.
    pub fields: Value,
    /// The version it was typed on.
    pub base: Option<String>,
    /// RFC 3339 with offset.
    pub saved: String,
}

/// Something that asks for a look, with its place and what to do. Completeness and agreement, never merit.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Check {
    /// Stable code.
    pub code: String,
    /// `query` or `note`.
    pub severity: String,
    /// A key of MEASURE, or `key/element id/key`.
    pub field: String,
    /// What is, in the reader's language.
    pub message: String,
    /// What to do.
    pub hint: String,
}

/// One language of an entry.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Translation {
    /// BCP 47.
    pub language: String,
    /// `authentic`; `as-received` (nobody said of which words it is the translation); `current`; `confirmed`; `stale`.
    pub status: String,
    /// The number of the version whose words it renders, where that is known.
    pub version: Option<u32>,
    /// When it was confirmed, ISO.
    pub confirmed: Option<String>,
    /// The fields that have authentic words and none in this language.
    pub lacks: Vec<String>,
}

/// Names an entry and what is typed over it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct DraftRequest {
    /// The record, or the name of the new one.
    pub record: String,
    /// The version that was edited; none for a new entry.
    pub base: Option<String>,
    /// Whole values of the edited keys.
    pub fields: Value,
    /// Reader's language.
    pub lang: String,
}

/// What the checks say of an entry with something laid over it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct CheckAnswer {
    /// What asks for a look.
    pub checks: Vec<Check>,
    /// Fields that are not filled.
    pub missing: Vec<String>,
    /// Languages.
    pub translations: Vec<Translation>,
}

/// That something typed is safe.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct DraftSaved {
    /// When the commit returned, RFC 3339 with offset.
    pub saved: String,
}

/// Makes one version of what was typed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct KeepRequest {
    /// The record, or the name of the new one.
    pub record: String,
    /// What the person calls this version.
    pub name: Option<String>,
    /// Reader's language.
    pub lang: String,
}

/// What was kept.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct KeepAnswer {
    /// The record; a new entry's id.
    pub record: String,
    /// Its version now; none while two wordings stand side by side.
    pub revision: Option<String>,
    /// Its short reference.
    pub reference: Option<String>,
    /// The change that was written; none when nothing differed.
    pub operation: Option<String>,
    /// When the commit returned, RFC 3339 with offset.
    pub saved: String,
    /// Whether the entry had moved on, and now has two wordings.
    pub conflict: bool,
}

/// Names a record.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct DraftName {
    /// The record, or the name of the new one.
    pub record: String,
    /// Reader's language.
    pub lang: String,
}

/// What waits to be kept.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct DraftsAnswer {
    /// By record.
    pub drafts: Vec<DraftLine>,
}

/// One entry with something typed and not kept.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct DraftLine {
    /// The record, or the name of the new one.
    pub record: String,
    /// Its title as typed.
    pub title: String,
    /// Alpha-3 code of its state.
    pub state: String,
    /// RFC 3339 with offset.
    pub saved: String,
}

/// Keeps a file of this machine as it is, for a source to name.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct AttachRequest {
    /// Where it is.
    pub path: String,
    /// Reader's language.
    pub lang: String,
}

/// A kept file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct AttachAnswer {
    /// Its hash.
    pub object: String,
    /// Its name as received.
    pub name: String,
    /// Bytes.
    pub size: u32,
}

/// Says that a translation renders the authentic words as they are now.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ConfirmTranslationRequest {
    /// Record id or short reference.
    pub id: String,
    /// BCP 47.
    pub language: String,
    /// Reader's language.
    pub lang: String,
}

/// Asks for a kept file, to be shown.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct KeptFileRequest {
    /// Its hash.
    pub object: String,
    /// What the source calls it.
    pub name: String,
    /// Reader's language.
    pub lang: String,
}

/// Writes a copy of a kept file to a place of this machine.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SaveFileRequest {
    /// Its hash.
    pub object: String,
    /// Where to.
    pub path: String,
    /// Reader's language.
    pub lang: String,
}

/// What the fields of a measure choose from, each with its label.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct FicheLists {
    /// Kinds of events.
    pub events: Vec<WireCode>,
    /// How exactly a date is stated.
    pub precisions: Vec<WireCode>,
    /// Kinds of exemptions.
    pub exemptions: Vec<WireCode>,
    /// Standards on which a measure applies.
    pub triggers: Vec<WireCode>,
    /// What a measure reaches.
    pub directions: Vec<WireCode>,
    /// Lists of goods and services.
    pub item_lists: Vec<WireCode>,
    /// What becomes of existing contracts.
    pub existing_contracts: Vec<WireCode>,
    /// How far a measure is applied.
    pub applications: Vec<WireCode>,
    /// How a measure ends.
    pub sunsets: Vec<WireCode>,
    /// Kinds of sources.
    pub sources: Vec<WireCode>,
    /// Kinds of national instruments.
    pub act_types: Vec<WireCode>,
    /// Who links a measure to a paragraph.
    pub bases: Vec<WireCode>,
    /// Common ways to delimit a territory; any words may stand there.
    pub geography_methods: Vec<WireCode>,
    /// Languages to choose first; any language may stand there.
    pub languages: Vec<WireCode>,
}
