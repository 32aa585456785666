//! The adoption calendar.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks for some months of the calendar.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct CalendarRequest {
    /// The first month, `2026-01`.
    pub from: String,
    /// The last month.
    pub to: String,
    /// Only this state.
    pub state: Option<String>,
    /// Only these headings: `prepared adopted begins ends review`; all when empty.
    pub groups: Vec<String>,
    /// Reader's language.
    pub lang: String,
}

/// The months that have entries.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct CalendarAnswer {
    /// The day from which things are past, ISO.
    pub today: String,
    /// How many entries there are; more than are listed where the span is too wide.
    pub total: u32,
    /// Months in order.
    pub months: Vec<CalendarMonth>,
}

/// One month, or a year for what is known to the year only.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct CalendarMonth {
    /// `2026-03`, or `2026`.
    pub month: String,
    /// Its entries in the order of their dates, then of their states.
    pub entries: Vec<CalendarEntry>,
}

/// One step of one measure.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct CalendarEntry {
    /// ISO, as exactly as it is known.
    pub date: String,
    /// Its heading: `prepared adopted begins ends review`.
    pub group: String,
    /// What happens, in the reader's language.
    pub label: String,
    /// The measure's record.
    pub measure: String,
    /// Its short reference.
    pub reference: Option<String>,
    /// The state's name.
    pub state: String,
    /// The measure's title.
    pub title: String,
    /// Whether the date lies before today.
    pub passed: bool,
}
