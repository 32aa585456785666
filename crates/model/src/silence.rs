//! A silence procedure: dated events, as they arrived. A private kind: who broke a silence is said by the chair, in words
//! of its own. Where a procedure stands is not stored; it follows from the events and the hour.

use crate::codes::closed_list;
use crate::id::RecordId;
use crate::text::Text;
use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

closed_list! {
    /// What happened in a silence procedure.
    SilenceEventKind "silence-event" {
        /// A text was put under silence.
        Started = "started",
        /// The chair gave more time.
        Extended = "extended",
        /// A message that breaks the silence arrived.
        Broken = "broken",
        /// A delegation took its message back.
        TakenBack = "taken-back",
        /// The chair takes a late message.
        Taken = "taken",
        /// The chair leaves a late message aside.
        NotTaken = "not-taken",
        /// The chair ended the procedure.
        Stopped = "stopped",
    }
}

/// The content of a silence procedure.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct SilenceProcedure {
    /// Its name.
    pub title: Text,
    /// The text, provision or package that is under silence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<RecordId>,
    /// Code of the place whose hour and working days count.
    pub place: String,
    /// What happened, in the order of arrival.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub events: Vec<SilenceEvent>,
    /// Keys of newer programs, kept as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// One event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SilenceEvent {
    /// Stable within the procedure.
    pub id: String,
    /// What.
    pub kind: SilenceEventKind,
    /// When: of a message, when it arrived. RFC 3339 with the offset.
    pub at: DateTime<FixedOffset>,
    /// The deadline, of a start or an extension: this, or `hours`, or `days`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<DateTime<FixedOffset>>,
    /// So many true hours from `at`; of an extension, from the deadline that held.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<u32>,
    /// So many working days of the place from `at`, or from the deadline that held, at the same hour.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub days: Option<u32>,
    /// Alpha-3 code of the state that sent a message.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// The id of the message that is taken back or decided on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Words of the message or of the chair, as they came.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<String>,
    /// Where it stands: a note, a mail.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Keys of newer programs, kept as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}
