//! What a delegation proposes to change in a provision: one record for one change at one place.
//!
//! A change takes words out, puts words in, or both. Its place is in one wording of the provision ([`Proposal::within`]),
//! so that it can be told when the provision has gone on without it.

use crate::id::{ObjectId, RecordId, RevisionId, Sha};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// Where a proposal stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// In the heading of the provision.
    Heading,
    /// In its words.
    Text,
    /// A new paragraph after it.
    After,
    /// A new paragraph before the first provision.
    First,
}

/// What became of a proposal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// Its words are in the text.
    Accepted,
    /// The text goes on without it.
    Dropped,
    /// Other words were agreed in its place.
    Cleaned,
}

/// The content of a proposal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposal {
    /// The provision; the opening of the text for a new first paragraph.
    pub provision: RecordId,
    /// The version of the provision that it is made on.
    pub on: RevisionId,
    /// Alpha-3 code of the state whose delegation made it.
    pub state: String,
    /// Language of the words (BCP 47).
    pub language: String,
    /// Where it stands.
    pub place: Place,
    /// Characters (Unicode scalar values) before it in the words; among new paragraphs at one place, which one it is.
    #[serde(default)]
    pub at: u64,
    /// The SHA-256 of the heading or words that `at` counts in: those of `on`, until a bracket beside it is settled.
    /// Absent in proposals of new paragraphs, and in those that were written before it was noted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub within: Option<Sha>,
    /// The words that it takes out.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub remove: String,
    /// The words that it puts in.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub insert: String,
    /// Whether the delegation moved the words here or away.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub moved: bool,
    /// Whether the delegation's copy did not track it, and it was found by comparison.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub compared: bool,
    /// The marked-up copy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub object: Option<ObjectId>,
    /// The name of its file; never leaves the desk.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// Who made the change, as the copy says; never leaves the desk.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author: Option<String>,
    /// When, as the copy says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// What became of it; open where nothing did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Outcome>,
    /// The provision that a paragraph proposed as a whole became.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub became: Option<RecordId>,
    /// Keys of newer programs, kept as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}
