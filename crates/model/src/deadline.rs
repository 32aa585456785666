//! Deadlines: counted back from a meeting, or on from it, in hours, calendar days or working days of a place.
//!
//! Hours are true hours: 72 hours from Friday 27 March 2026 17:00 in The Hague end on Monday 30 March 18:00, because a
//! clock changes between. Days keep the hour on the wall. The day counted from is never one of the days counted. A
//! deadline in calendar days that falls on a day of rest stays there and says so ([`Due::rest`]): no rule moves it
//! unasked. Pure: what the hour is now is asked of nobody here.

use crate::date::{PartialDate, Precision};
use crate::place::{Place, Rest};
use crate::text::Text;
use chrono::{DateTime, Days, FixedOffset, NaiveDate, NaiveTime, TimeDelta};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// The most days or hours that a deadline may lie from its meeting.
pub const SPAN_MAX: u32 = 4000;

/// Which days count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Counting {
    /// Every day.
    #[default]
    Calendar,
    /// Days on which the place works.
    Working,
}

/// On which side of the meeting a deadline lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Before it.
    #[default]
    Before,
    /// After it.
    After,
}

/// A deadline of a meeting, as a record holds it. Exactly one of `hours`, `days` and `date` is stated.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Deadline {
    /// Stable within the meeting.
    pub id: String,
    /// What is due.
    pub title: Text,
    /// So many hours from the meeting's hour.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<u32>,
    /// So many days from the meeting's day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub days: Option<u32>,
    /// A day of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<PartialDate>,
    /// Which days count; calendar days unless stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counting: Option<Counting>,
    /// Before the meeting unless stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub direction: Option<Direction>,
    /// Hour of the day at its place (`17:00`); the meeting's own unless stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
    /// Code of the place whose hour and working days count; the meeting's own unless stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// Keys of newer programs, kept as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// How far a deadline lies from its meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Span {
    /// True hours.
    Hours(u32),
    /// Every day, at the hour on the wall.
    CalendarDays(u32),
    /// Days on which the place works, at the hour on the wall.
    WorkingDays(u32),
}

/// When something is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// The instant, with the hour and offset of its place.
    pub moment: DateTime<FixedOffset>,
    /// Why that day is no working day there, if it is none.
    pub rest: Option<Rest>,
}

/// What is wrong with a deadline as stated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeadlineFault {
    /// None, or more than one, of `hours`, `days` and `date` is stated.
    Span,
    /// More than [`SPAN_MAX`].
    TooFar,
    /// `at` is not an hour of the day.
    Hour,
    /// `date` is not a day.
    Date,
}

/// Returns the hour that records spell `17:00`.
pub fn hour(text: &str) -> Option<NaiveTime> {
    (text.len() == 5)
        .then(|| NaiveTime::parse_from_str(text, "%H:%M").ok())
        .flatten()
}

/// Returns the instant `span` before or after `meeting`, in `place`; days end at the hour `at`, or at the meeting's own.
/// Nothing beyond the calendar.
pub fn count(
    meeting: DateTime<FixedOffset>,
    span: Span,
    direction: Direction,
    at: Option<NaiveTime>,
    place: &Place,
) -> Option<DateTime<FixedOffset>> {
    let local = place.zone.shown(meeting).naive_local();
    let day = match (span, direction) {
        (Span::Hours(hours), direction) => {
            let hours = TimeDelta::try_hours(i64::from(hours))?;
            let moment = match direction {
                Direction::Before => meeting.checked_sub_signed(hours)?,
                Direction::After => meeting.checked_add_signed(hours)?,
            };
            return Some(place.zone.shown(moment));
        }
        (Span::CalendarDays(days), Direction::Before) => {
            local.date().checked_sub_days(Days::new(u64::from(days)))?
        }
        (Span::CalendarDays(days), Direction::After) => {
            local.date().checked_add_days(Days::new(u64::from(days)))?
        }
        (Span::WorkingDays(days), Direction::Before) => {
            place.working_days_before(local.date(), days)?
        }
        (Span::WorkingDays(days), Direction::After) => {
            place.working_days_after(local.date(), days)?
        }
    };
    place.zone.moment(day, at.unwrap_or(local.time()))
}

impl Deadline {
    /// Returns how far it lies from its meeting; nothing for one with a day of its own.
    ///
    /// # Errors
    /// What is wrong with it as stated.
    pub fn span(&self) -> Result<Option<Span>, DeadlineFault> {
        let days = |days| match self.counting.unwrap_or_default() {
            Counting::Calendar => Span::CalendarDays(days),
            Counting::Working => Span::WorkingDays(days),
        };
        let span = match (self.hours, self.days, self.date) {
            (Some(hours), None, None) => Some(Span::Hours(hours)),
            (None, Some(number), None) => Some(days(number)),
            (None, None, Some(date)) if date.precision() == Precision::Day => None,
            (None, None, Some(_)) => return Err(DeadlineFault::Date),
            _ => return Err(DeadlineFault::Span),
        };
        if self.hours.or(self.days).is_some_and(|far| far > SPAN_MAX) {
            return Err(DeadlineFault::TooFar);
        }
        if self.at.as_deref().is_some_and(|at| hour(at).is_none()) {
            return Err(DeadlineFault::Hour);
        }
        Ok(span)
    }

    /// Returns when it is due for a meeting that begins at `meeting`; nothing while the meeting's hour is not known and
    /// it has no day of its own, or where it is not stated well.
    pub fn due(&self, meeting: Option<DateTime<FixedOffset>>, place: &Place) -> Option<Due> {
        let at = self.at.as_deref().and_then(hour);
        let moment = match self.span().ok()? {
            Some(span) => count(
                meeting?,
                span,
                self.direction.unwrap_or_default(),
                at,
                place,
            )?,
            None => place.zone.moment(
                self.date?.earliest(),
                at.or_else(|| Some(place.zone.shown(meeting?).time()))
                    .unwrap_or(END_OF_DAY),
            )?,
        };
        let day: NaiveDate = moment.date_naive();
        Some(Due {
            moment,
            rest: place.rest(day),
        })
    }
}

/// The hour at which a day of its own ends where nothing else is stated.
const END_OF_DAY: NaiveTime = match NaiveTime::from_hms_opt(23, 59, 0) {
    Some(hour) => hour,
    None => unreachable!(),
};

#[cfg(test)]
mod tests;
