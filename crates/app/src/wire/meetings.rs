//! Meetings, their deadlines, and the places that they count by.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// An instant as it is shown.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Moment {
    /// RFC 3339 with the offset of the place.
    pub time: String,
    /// The day there, ISO.
    pub day: String,
    /// The hour there, `17:00`.
    pub hour: String,
    /// The place's name.
    pub place: String,
    /// `UTC+1`.
    pub offset: String,
    /// Days from today to that day, as the place counts today; negative when past.
    pub days: i32,
    /// Working days of the place that are left, that day among them.
    pub working_days: u32,
    /// Whether it is over.
    pub passed: bool,
}

/// A deadline with its moment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct DeadlineLine {
    /// Its id within the meeting.
    pub id: String,
    /// What is due, in the reader's language.
    pub title: String,
    /// When; none while the meeting's day, or for hours its hour, is not known.
    pub moment: Option<Moment>,
    /// Why nobody works there that day: the weekend, or a holiday's name.
    pub rest: Option<String>,
    /// That no holidays are entered for the year, where working days are counted.
    pub gap: Option<String>,
}

/// A deadline as it is typed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct DeadlineFields {
    /// Stable within the meeting; empty for a new one.
    pub id: String,
    /// What is due, per language.
    pub title: BTreeMap<String, String>,
    /// Hours from the meeting.
    pub hours: Option<u32>,
    /// Days from the meeting.
    pub days: Option<u32>,
    /// A day of its own, ISO.
    pub date: Option<String>,
    /// `calendar` or `working`.
    pub counting: String,
    /// `before` or `after`.
    pub direction: String,
    /// Hour of the day, `17:00`; none for the meeting's own.
    pub at: Option<String>,
    /// Code of a place; none for the meeting's own.
    pub place: Option<String>,
}

/// A meeting as it is typed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct MeetingFields {
    /// Its name, per language.
    pub title: BTreeMap<String, String>,
    /// `ambassadorial`, `ministerial`, `technical`, ...
    pub kind: String,
    /// ISO day, month or year; none while not known.
    pub date: Option<String>,
    /// Hour at which it begins, `17:00`.
    pub start: Option<String>,
    /// The place in words.
    pub place: Option<String>,
    /// Code of the place whose zone and working days count.
    pub counts_by: Option<String>,
    /// Alpha-3 codes of the states expected to submit.
    pub expected: Vec<String>,
    /// Whether it is the meeting now prepared for.
    pub current: bool,
    /// What is due before or after it.
    pub deadlines: Vec<DeadlineFields>,
}

/// A meeting with its moment and deadlines.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct MeetingLine {
    /// Its record.
    pub id: String,
    /// The version to edit from; none when two wordings stand side by side.
    pub revision: Option<String>,
    /// Its name in the reader's language.
    pub title: String,
    /// When it begins; none while its day is not known.
    pub moment: Option<Moment>,
    /// Whether its hour is stated.
    pub hour_known: bool,
    /// Its deadlines, the soonest first.
    pub deadlines: Vec<DeadlineLine>,
    /// What the form edits.
    pub fields: MeetingFields,
}

/// A holiday of a place.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct HolidayLine {
    /// ISO day.
    pub date: String,
    /// Its name, per language.
    pub title: BTreeMap<String, String>,
}

/// A place to count in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct PlaceLine {
    /// Its code.
    pub code: String,
    /// Its record, where the register says something of it.
    pub id: Option<String>,
    /// The version to edit from.
    pub revision: Option<String>,
    /// Its name in the reader's language.
    pub name: String,
    /// IANA name of its zone.
    pub zone: String,
    /// Days without work, Monday first.
    pub weekend: Vec<String>,
    /// Holidays that the register has, ascending.
    pub holidays: Vec<HolidayLine>,
    /// Whether it is the register's own, not one that ships.
    pub own: bool,
}

/// All meetings, the current one first, and all places.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct MeetingsAnswer {
    /// Meetings: the current one, then the latest first.
    pub meetings: Vec<MeetingLine>,
    /// Places by name.
    pub places: Vec<PlaceLine>,
}

/// Asks what deadlines come to while a meeting is being typed; writes nothing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct CountRequest {
    /// The meeting as typed.
    pub meeting: MeetingFields,
    /// Reader's language.
    pub lang: String,
}

/// What a meeting that is being typed comes to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct CountAnswer {
    /// When it begins.
    pub moment: Option<Moment>,
    /// Its deadlines, the soonest first.
    pub deadlines: Vec<DeadlineLine>,
}

/// Writes a meeting.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct MeetingSaveRequest {
    /// Its record; none for a new one.
    pub id: Option<String>,
    /// The version it was edited from.
    pub base: Option<String>,
    /// What was typed.
    pub meeting: MeetingFields,
    /// Reader's language.
    pub lang: String,
}

/// Writes a place: its holidays and weekend, or a place of the register's own.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct PlaceSaveRequest {
    /// Its record; none where the register says nothing of it yet.
    pub id: Option<String>,
    /// The version it was edited from.
    pub base: Option<String>,
    /// Its code; none for a new place.
    pub code: Option<String>,
    /// Its name in the reader's language, for a place of the register's own.
    pub name: Option<String>,
    /// IANA name of its zone, for a place of the register's own.
    pub zone: Option<String>,
    /// Days without work.
    pub weekend: Vec<String>,
    /// Holidays.
    pub holidays: Vec<HolidayLine>,
    /// Reader's language.
    pub lang: String,
}
