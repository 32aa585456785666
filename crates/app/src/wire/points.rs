//! What the common text has of a delegation's own proposals.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks what the text has of a delegation's proposals.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS)]
pub struct PointsRequest {
    /// The state; that of the register's own delegation without it.
    pub state: Option<String>,
    /// The text, where there are several.
    pub text: Option<String>,
    /// Reader's language.
    pub lang: String,
}

/// What the text has of them. For the desk alone.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct PointsAnswer {
    /// The state.
    pub state: String,
    /// "3 of 4 points are in".
    pub sentence: String,
    /// How many are in, word for word or in other words.
    pub in_count: u32,
    /// How many there are.
    pub total: u32,
    /// Each of them.
    pub points: Vec<PointLine>,
}

/// A sentence as the delegation wanted it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct PointLine {
    /// Its words; of a sentence that is to go, those.
    pub words: String,
    /// Whether the sentence is to go.
    pub removes: bool,
    /// The provision that it was proposed on.
    pub provision: String,
    /// The provision's number today; none for a paragraph of its own, and where the text no longer has it.
    pub number: Option<String>,
    /// `verbatim`, `reworded`, `not-in`.
    pub taken_up: String,
    /// How alike the most alike place is, in percent.
    pub likeness: u8,
    /// Where it stands, the most alike first.
    pub places: Vec<PointPlace>,
    /// The proposals that it comes from.
    pub proposals: Vec<String>,
}

/// Where a point stands in the text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct PointPlace {
    /// The provision.
    pub provision: String,
    /// Its number.
    pub number: Option<String>,
    /// Its words.
    pub text: String,
}
