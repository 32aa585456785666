//! A meeting while it is prepared and held: its agenda from what is open, and the record of what happens.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks for the agenda of a meeting, or for its record.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS)]
pub struct SittingRequest {
    /// The meeting; the current one without it.
    pub meeting: Option<String>,
    /// The day whose record is asked for, ISO; that of the meeting without it.
    pub day: Option<String>,
    /// Reader's language.
    pub lang: String,
}

/// A meeting's agenda and record. For the desk alone.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SittingAnswer {
    /// The meeting; none where none is prepared for.
    pub meeting: Option<String>,
    /// Its title.
    pub title: String,
    /// The day of the record, ISO.
    pub day: String,
    /// What is open, in the order of the texts, then by what ends next.
    pub agenda: Vec<AgendaItem>,
    /// What happened that day, in order.
    pub record: Vec<SittingEntry>,
}

/// Something open.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct AgendaItem {
    /// `brackets`, `aside`, `silence`.
    pub kind: String,
    /// The text or procedure.
    pub subject: String,
    /// Its title.
    pub title: String,
    /// The number of the provision.
    pub number: Option<String>,
    /// The beginning of its words, or where a procedure stands.
    pub words: String,
    /// How many brackets, or proposals that no longer fit.
    pub count: u32,
    /// States that hold a bracket, in the order of their names.
    pub states: Vec<String>,
    /// When a procedure ends, RFC 3339 with the offset of its place.
    pub until: Option<String>,
    /// The place whose hour counts for a procedure.
    pub place: String,
}

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SittingEntry {
    /// `note`, `change`.
    pub kind: String,
    /// When, RFC 3339.
    pub at: String,
    /// The words of a note, or the title of a change.
    pub words: String,
    /// Who.
    pub author: String,
    /// The change.
    pub operation: Option<String>,
    /// Whether a later change undoes it.
    pub undone: bool,
}
