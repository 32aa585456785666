//! The overview: the next meeting, the board, what waits, and what changed since.

use super::meetings::{MeetingLine, Moment};
use super::tasks::TaskLine;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What the first page shows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct OverviewAnswer {
    /// The day from which everything is counted, ISO.
    pub today: String,
    /// Whether that is the demo's own day.
    pub demo_day: bool,
    /// The meeting now prepared for.
    pub meeting: Option<MeetingLine>,
    /// Submissions by state of work.
    pub board: Vec<BoardGroup>,
    /// Open tasks, the soonest due first.
    pub tasks: Vec<TaskLine>,
    /// What is due soon or overdue.
    pub reminders: Vec<Reminder>,
    /// From what "what changed" can count.
    pub since: Vec<SinceOffer>,
}

/// The states whose submissions are in one state of work.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct BoardGroup {
    /// Code of the state of work; `awaited` for states that are expected and have sent nothing.
    pub work: String,
    /// Its label in the reader's language.
    pub label: String,
    /// The states' names in protocol order.
    pub states: Vec<String>,
}

/// Something that is due soon, or overdue.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Reminder {
    /// `deadline` or `task`.
    pub kind: String,
    /// What is due.
    pub title: String,
    /// When, for a deadline.
    pub moment: Option<Moment>,
    /// The day, ISO.
    pub day: String,
    /// Days from today; negative when overdue.
    pub days: i32,
    /// The entry to open: the meeting, or what the task is about.
    pub about: Option<String>,
}

/// A moment from which changes can be listed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SinceOffer {
    /// What to ask for: `opened`, or a day.
    pub since: String,
    /// `opened` or `meeting`.
    pub kind: String,
    /// The meeting's name.
    pub title: Option<String>,
    /// ISO day.
    pub day: String,
}

/// Asks what changed since a moment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SinceRequest {
    /// `opened` for the last time the file was closed; an operation; or a day, at whose end the comparison starts.
    pub since: String,
    /// At most so many entries, 500 at the most.
    pub limit: u32,
    /// Reader's language.
    pub lang: String,
}

/// What changed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SinceAnswer {
    /// How many measures are not as they were; more than are listed where `limit` is smaller.
    pub total: u32,
    /// The measures, the last changed first.
    pub entries: Vec<SinceEntry>,
}

/// A measure that is not as it was.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SinceEntry {
    /// Its record.
    pub measure: String,
    /// Its short reference.
    pub reference: Option<String>,
    /// The state's name.
    pub state: String,
    /// Its title.
    pub title: String,
    /// `new`, `changed` or `removed`.
    pub became: String,
    /// What of it changed: `text exemptions stage dates scope links act sources audience other`.
    pub what: Vec<String>,
    /// Label of the legal stage before, where it is another now.
    pub stage_before: Option<String>,
    /// Label of the legal stage now, where it was another before.
    pub stage_now: Option<String>,
    /// The version before.
    pub from: Option<String>,
    /// The version now.
    pub to: Option<String>,
    /// When it was last changed, RFC 3339.
    pub time: String,
}

/// Names one entry.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct EntryRequest {
    /// Its record.
    pub id: String,
    /// Reader's language.
    pub lang: String,
}
