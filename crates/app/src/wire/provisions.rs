//! Texts drafted here: the list, one text whole, keeping what is typed, the library of model clauses.

use crate::wire::measure::Version;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;
use ts_rs::TS;

/// The texts of a register.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct TextsAnswer {
    /// By title.
    pub texts: Vec<TextLine>,
}

/// One text in a list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct TextLine {
    /// What the other calls name it by.
    pub id: String,
    /// Title in the best language.
    pub title: String,
    /// Language of that title.
    pub title_lang: String,
    /// What it is for (`common-text`, `model-measure`).
    pub kind: String,
    /// How many clauses it has.
    pub clauses: u32,
    /// The languages it stands in, the authentic one first.
    pub languages: Vec<String>,
    /// When something was typed that is no version yet, RFC 3339.
    pub waits: Option<String>,
}

/// Asks for one text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ProvisionsRequest {
    /// Its id; one that the register does not have is a text that is about to be made.
    pub text: String,
    /// Reader's language.
    pub lang: String,
}

/// One text whole.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ProvisionsAnswer {
    /// Its id.
    pub text: String,
    /// As it was last kept.
    pub fields: TextFields,
    /// The version that each of its records has: what an edit is made on.
    pub base: BTreeMap<String, String>,
    /// Clauses by language whose words render words that are others now.
    pub stale: BTreeMap<String, Vec<String>>,
    /// What was typed and is no version yet.
    pub typed: Option<TypedText>,
    /// Whether it differs from what was handed in.
    pub handed_in: HandedIn,
}

/// The moments of a text, newest first.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct TextVersions {
    /// Each is named by its operation, also as `revision`: what `compare-versions` takes for a text.
    pub versions: Vec<Version>,
}

/// Where a text stands between the desk and the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum HandedIn {
    /// Nobody else has it.
    No,
    /// Others have another wording.
    Otherwise,
    /// Others have it as it is.
    AsItIs,
}

/// What was typed for a text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct TypedText {
    /// The text with it.
    pub fields: TextFields,
    /// The versions that it was typed on.
    pub base: BTreeMap<String, String>,
    /// When it was kept, RFC 3339.
    pub saved: String,
}

/// A text as the page edits it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct TextFields {
    /// Title by language.
    pub title: BTreeMap<String, String>,
    /// What it is for.
    pub kind: String,
    /// The language whose words count.
    pub authentic: String,
    /// How its clauses are numbered.
    pub numbering: String,
    /// Its clauses in reading order, each as an entry holds one (docs/formats/provision.md).
    pub clauses: Value,
    /// Clauses by language of which a person said that their words still render the authentic ones.
    #[serde(default)]
    pub confirmed: BTreeMap<String, Vec<String>>,
}

/// Keeps a text: what is typed, or a version.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct KeepTextRequest {
    /// Its id.
    pub text: String,
    /// The versions that the edit was made on.
    pub base: BTreeMap<String, String>,
    /// The whole text.
    pub fields: TextFields,
    /// Reader's language.
    pub lang: String,
}

/// What is typed was kept.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct TypedKept {
    /// RFC 3339: when the commit returned.
    pub saved: String,
    /// As in the whole text, with what is typed.
    pub stale: BTreeMap<String, Vec<String>>,
}

/// A version was kept.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct TextKept {
    /// The operation; nothing where nothing differed.
    pub operation: Option<String>,
    /// How many records it wrote.
    pub records: u32,
    /// RFC 3339: when the commit returned.
    pub saved: String,
    /// Whether clauses now have two wordings, because they were changed elsewhere meanwhile.
    pub conflict: bool,
    /// The version that each record has now.
    pub base: BTreeMap<String, String>,
    /// As in the whole text.
    pub stale: BTreeMap<String, Vec<String>>,
}

/// The library of model clauses.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ModelsAnswer {
    /// By category.
    pub models: Vec<ModelClause>,
}

/// One model of the library.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ModelClause {
    /// Its name.
    pub key: String,
    /// The category that it is for.
    pub category: String,
    /// Title by language.
    pub title: BTreeMap<String, String>,
    /// Its clauses.
    pub clauses: Vec<ModelPart>,
}

/// One clause of a model.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ModelPart {
    /// How deep it stands.
    pub level: u8,
    /// Its words by language.
    pub text: BTreeMap<String, String>,
}
