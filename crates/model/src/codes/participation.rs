//! Who took part in what, as dated and sourced facts.
//!
//! An optional record that a register may take over or leave: there is no list of members, because sources
//! differ on it. Each fact carries how far it was checked.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use super::{Channel, ParticipationKind, Verification};

/// One meeting, statement or listing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ParticipationEvent {
    /// The code, fixed for ever.
    pub code: String,
    /// ISO date, to the month where no day is known.
    pub date: String,
    /// The place; `None` for what has none.
    pub place: Option<String>,
    /// How far the event and its list were checked.
    pub verification: Verification,
    /// Where it was read.
    pub source: String,
    /// Where sources differ, in English.
    #[serde(default)]
    pub note: Option<String>,
    /// What it is called, by language (English ships).
    pub title: BTreeMap<String, String>,
    /// Who took part and how.
    pub took_part: Vec<TookPart>,
}

/// States that took part in one way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TookPart {
    /// In which way.
    pub kind: ParticipationKind,
    /// Codes of the states, in no order of rank.
    pub states: Vec<String>,
    /// How far this was checked.
    pub verification: Verification,
    /// The source where it is another than the event's.
    #[serde(default)]
    pub source: Option<String>,
    /// ISO date where it is another than the event's.
    #[serde(default)]
    pub date: Option<String>,
    /// How the act was made known.
    #[serde(default)]
    pub channel: Option<Channel>,
    /// The items covered; empty where the event has none.
    #[serde(default)]
    pub items: Vec<String>,
    /// The substance of a reservation or declaration, in English.
    #[serde(default)]
    pub reservation: Option<String>,
}

static EVENTS: LazyLock<Vec<ParticipationEvent>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../data/participation.json"))
        .expect("the embedded table of events is read by a test")
});

/// Returns the events, by date.
pub fn participation_events() -> &'static [ParticipationEvent] {
    &EVENTS
}
