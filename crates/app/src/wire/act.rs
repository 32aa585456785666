//! National instruments: the list, and one whole with the measures it carries and its chain of amendments.

use super::draft::WaitingDraft;
use super::measure::{MeasureLine, Version};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

/// Asks for a list of national instruments.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ActsRequest {
    /// Only this state.
    pub state: Option<String>,
    /// Words of number, title or authority.
    pub query: Option<String>,
    /// How many to skip.
    pub offset: u32,
    /// At most so many, 500 at the most.
    pub limit: u32,
    /// Reader's language.
    pub lang: String,
}

/// A page of national instruments.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ActsAnswer {
    /// How many there are in all.
    pub total: u32,
    /// The page, by state and then in order of arrival.
    pub acts: Vec<ActLine>,
}

/// One national instrument in a list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ActLine {
    /// Record id.
    pub id: String,
    /// Alpha-3 code.
    pub state: String,
    /// Short name of the state.
    pub state_name: String,
    /// Number as printed.
    pub number: Option<String>,
    /// Title in the best language.
    pub title: String,
    /// Language of that title.
    pub title_lang: String,
    /// Code of its kind.
    #[serde(rename = "type")]
    pub kind: Option<String>,
    /// The date that it bears, ISO.
    pub date: Option<String>,
    /// How many measures it carries.
    pub measures: u32,
    /// Whether it has two wordings.
    pub conflict: bool,
}

/// One national instrument whole.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ActAnswer {
    /// The instrument: `id`, `revision`, `state`, `type`, `number`, `title`, `authority`, `date`, `amends`.
    pub act: Value,
    /// The version that an edit starts from; none while two wordings stand side by side.
    pub base: Option<String>,
    /// What was typed and not kept.
    pub draft: Option<WaitingDraft>,
    /// Short name of its state.
    pub state_name: String,
    /// Label of its kind.
    pub type_label: Option<String>,
    /// The measures that it carries.
    pub measures: Vec<MeasureLine>,
    /// The instruments that it amends.
    pub amends: Vec<ActLine>,
    /// The instruments that amend it.
    pub amended_by: Vec<ActLine>,
    /// Every instrument joined to it by amendments, itself among them, by date; undated ones last.
    pub chain: Vec<ActLine>,
    /// Its versions, newest first.
    pub versions: Vec<Version>,
    /// Fields that its wordings say differently.
    pub to_reconcile: Vec<String>,
}
