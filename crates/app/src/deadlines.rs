//! Deadlines as people read them: when, at which place and offset, how far off, and whether anyone works that day.

use crate::error::AppError;
use crate::session::Session;
use crate::wire::meetings::{DeadlineLine, Moment, PlaceLine};
use crate::words::say;
use chancery_messages::Catalogue;
use chancery_model::codes::{places, shipped_place};
use chancery_model::date::Precision;
use chancery_model::deadline::{Counting, hour};
use chancery_model::meeting::Meeting;
use chancery_model::place::{Place, PlaceEntry, Rest, WEEKDAYS, Zone};
use chancery_model::record::Kind;
use chancery_store::View;
use chrono::{DateTime, Datelike, FixedOffset, NaiveDate};
use serde_json::Value;
use std::collections::BTreeMap;

/// The hour of a meeting whose hour nobody has stated: deadlines in days then keep the start of the working day.
const UNSTATED_START: &str = "09:00";

/// Every place to count in: what ships, overlaid with what the register says.
pub struct Places {
    known: BTreeMap<String, Known>,
}

struct Known {
    name: String,
    place: Place,
    entry: Option<(String, Option<String>, PlaceEntry)>,
}

impl Places {
    /// Returns the places with their names in `lang`.
    ///
    /// # Errors
    /// The store's own.
    pub fn of(session: &Session, lang: &str) -> Result<Places, AppError> {
        let catalogue = Catalogue::new(lang);
        let mut known: BTreeMap<String, Known> = places()
            .iter()
            .map(|shipped| {
                let known = Known {
                    name: catalogue.message(&format!("place-{}", shipped.code), &[]),
                    place: shipped.place(),
                    entry: None,
                };
                (shipped.code.to_string(), known)
            })
            .collect();
        for body in session.store.bodies(Kind::Code, View::Desk)? {
            if body.content.get("list").and_then(Value::as_str) != Some("place") {
                continue;
            }
            let Some(mut entry) = crate::derive::typed::<PlaceEntry>(&body.content) else {
                continue;
            };
            // Two desks may each have entered the holidays of one place: all of them are holidays.
            if let Some((_, _, earlier)) = known.get(&entry.code).and_then(|k| k.entry.as_ref()) {
                entry.holidays.extend(earlier.holidays.iter().cloned());
                entry
                    .holidays
                    .sort_by_key(|holiday| holiday.date.earliest());
                entry.holidays.dedup_by_key(|holiday| holiday.date);
            }
            let shipped = shipped_place(&entry.code).map(|shipped| shipped.place());
            let Some(place) = entry.place(shipped.as_ref()) else {
                continue;
            };
            let name = match entry.label.is_empty() {
                false => entry.label.show(lang).to_string(),
                true => catalogue.message(&format!("place-{}", entry.code), &[]),
            };
            let base = (body.heads == 1).then(|| body.revision.to_string());
            let code = entry.code.clone();
            let entry = Some((body.record.to_string(), base, entry));
            known.insert(code, Known { name, place, entry });
        }
        Ok(Places { known })
    }

    /// Returns the place of this code.
    pub fn place(&self, code: &str) -> Option<&Place> {
        self.known.get(code).map(|known| &known.place)
    }

    /// Returns the name of the place of this code; the code where there is none.
    pub fn name<'a>(&'a self, code: &'a str) -> &'a str {
        self.known.get(code).map_or(code, |known| &known.name)
    }

    /// Returns every place for the forms, by name.
    pub fn lines(&self, names: &crate::names::Names) -> Vec<PlaceLine> {
        let mut lines: Vec<PlaceLine> = self
            .known
            .iter()
            .map(|(code, known)| place_line(code, known))
            .collect();
        lines.sort_by(|one, other| names.compare(&one.name, &other.name));
        lines
    }
}

fn place_line(code: &str, known: &Known) -> PlaceLine {
    let (id, revision, entry) = match &known.entry {
        Some((id, revision, entry)) => (Some(id.clone()), revision.clone(), Some(entry)),
        None => (None, None, None),
    };
    let monday = NaiveDate::from_ymd_opt(2026, 1, 5).expect("a Monday");
    // Holidays are laid over the week, so the weekend is asked of a place without them.
    let weekend = |index: usize| {
        let day = monday + chrono::Days::new(index as u64);
        let bare = PlaceEntry {
            holidays: vec![],
            ..entry.cloned().unwrap_or_else(|| empty_entry(code))
        };
        let shipped = shipped_place(code).map(|shipped| shipped.place());
        bare.place(shipped.as_ref())
            .is_some_and(|place| place.rest(day).is_some())
    };
    PlaceLine {
        code: code.to_string(),
        id,
        revision,
        name: known.name.clone(),
        zone: known.place.zone.name().to_string(),
        weekend: (0..7)
            .filter(|index| weekend(*index))
            .map(|index| WEEKDAYS[index].0.to_string())
            .collect(),
        holidays: entry.map_or(vec![], |entry| {
            entry
                .holidays
                .iter()
                .map(|holiday| crate::wire::meetings::HolidayLine {
                    date: holiday.date.to_string(),
                    title: holiday.title.0.clone(),
                })
                .collect()
        }),
        own: shipped_place(code).is_none(),
    }
}

fn empty_entry(code: &str) -> PlaceEntry {
    PlaceEntry {
        list: "place".into(),
        code: code.into(),
        label: chancery_model::text::Text::default(),
        zone: None,
        weekend: vec![],
        holidays: vec![],
        extra: serde_json::Map::new(),
    }
}

/// The place that a meeting counts by: the one it names, with its own zone where it states one; UTC where it says
/// nothing.
pub fn place_of(meeting: &Meeting, places: &Places) -> Place {
    let named = meeting
        .counts_by
        .as_deref()
        .and_then(|code| places.place(code));
    let own = meeting.zone.as_deref().and_then(Zone::named);
    match (named, own) {
        (Some(place), Some(zone)) => place.clone().in_zone(zone),
        (Some(place), None) => place.clone(),
        (None, Some(zone)) => Place::plain(zone),
        (None, None) => Place::plain(Zone::named("UTC").expect("every table of zones has UTC")),
    }
}

/// Returns when a meeting begins, and whether its hour is stated; nothing while its day is not known.
pub fn start_of(meeting: &Meeting, place: &Place) -> Option<(DateTime<FixedOffset>, bool)> {
    let date = meeting.date.filter(|d| d.precision() == Precision::Day)?;
    let stated = meeting.start.as_deref().and_then(hour);
    let at = stated.or_else(|| hour(UNSTATED_START))?;
    Some((place.zone.moment(date.earliest(), at)?, stated.is_some()))
}

/// Returns the deadlines of a meeting with their moments, the soonest first and those without a moment last.
pub fn lines(
    meeting: &Meeting,
    places: &Places,
    now: DateTime<FixedOffset>,
    lang: &str,
) -> Vec<DeadlineLine> {
    let home = place_of(meeting, places);
    let start = start_of(meeting, &home);
    let mut lines: Vec<(Option<DateTime<FixedOffset>>, DeadlineLine)> = meeting
        .deadlines
        .iter()
        .map(|deadline| {
            let place = deadline
                .place
                .as_deref()
                .and_then(|code| places.place(code))
                .unwrap_or(&home);
            // True hours need the true hour of the meeting.
            let from = match (deadline.hours, start) {
                (Some(_), Some((_, false))) => None,
                (_, start) => start.map(|(moment, _)| moment),
            };
            let due = deadline.due(from, place);
            let place_name = match &deadline.place {
                Some(code) => places.name(code).to_string(),
                None => place_name(meeting, places),
            };
            let gap = match (deadline.counting, start, &due) {
                (Some(Counting::Working), Some((start, _)), Some(due)) => {
                    gap(place, &place_name, (start, due.moment), lang)
                }
                _ => None,
            };
            let line = DeadlineLine {
                id: deadline.id.clone(),
                title: deadline.title.show(lang).to_string(),
                moment: due
                    .as_ref()
                    .map(|due| moment(due.moment, place, place_name, now)),
                rest: due
                    .as_ref()
                    .and_then(|due| rest_word(due.rest.as_ref(), lang)),
                gap,
            };
            (due.map(|due| due.moment), line)
        })
        .collect();
    lines.sort_by_key(|(due, _)| (due.is_none(), *due));
    lines.into_iter().map(|(_, line)| line).collect()
}

/// Returns the name of the place that a meeting's hour is of.
pub fn place_name(meeting: &Meeting, places: &Places) -> String {
    match (&meeting.place, &meeting.counts_by) {
        (Some(place), _) => place.clone(),
        (None, Some(code)) => places.name(code).to_string(),
        (None, None) => String::new(),
    }
}

/// Returns that a year between two moments has no holidays at a place, where that is so: working days are counted as if
/// there were none.
fn gap(
    place: &Place,
    name: &str,
    (one, other): (DateTime<FixedOffset>, DateTime<FixedOffset>),
    lang: &str,
) -> Option<String> {
    let years = one.year().min(other.year())..=one.year().max(other.year());
    let mut bare = years.filter(|year| !place.has_holidays_in(*year));
    let year = bare.next()?;
    let params = BTreeMap::from([
        ("place".to_string(), name.to_string()),
        ("year".to_string(), year.to_string()),
    ]);
    Some(say(&Catalogue::new(lang), "calendar-no-holidays", &params))
}

fn rest_word(rest: Option<&Rest>, lang: &str) -> Option<String> {
    let catalogue = Catalogue::new(lang);
    Some(match rest? {
        Rest::Holiday(title) if !title.is_empty() => title.show(lang).to_string(),
        Rest::Holiday(_) => catalogue.message("calendar-holiday", &[]),
        Rest::Weekend => catalogue.message("calendar-weekend", &[]),
    })
}

/// Returns an instant as it is shown: its local day and hour, place and offset, and how far it is from `now`.
pub fn moment(
    at: DateTime<FixedOffset>,
    place: &Place,
    place_name: String,
    now: DateTime<FixedOffset>,
) -> Moment {
    let here = place.zone.shown(now).date_naive();
    let day = at.date_naive();
    let days = (day - here).num_days();
    Moment {
        time: crate::clock::stamp(at),
        day: day.to_string(),
        hour: at.format("%H:%M").to_string(),
        place: place_name,
        offset: offset_word(at.offset().local_minus_utc()),
        days: i32::try_from(days).unwrap_or(i32::MAX),
        working_days: place.working_days_between(here, day),
        passed: at < now,
    }
}

/// Returns `UTC+1`, `UTC+5:30`, `UTC−5` or `UTC`.
pub(crate) fn offset_word(seconds: i32) -> String {
    let minutes = seconds.abs() / 60;
    let sign = if seconds < 0 { '\u{2212}' } else { '+' };
    match (minutes / 60, minutes % 60) {
        (0, 0) => "UTC".into(),
        (hours, 0) => format!("UTC{sign}{hours}"),
        (hours, minutes) => format!("UTC{sign}{hours}:{minutes:02}"),
    }
}

#[cfg(test)]
mod tests {
    use super::offset_word;

    #[test]
    fn an_offset_is_written_short() {
        let words = [3600, 7200, 0, -18000, 19800, -12600].map(offset_word);
        assert_eq!(
            words,
            ["UTC+1", "UTC+2", "UTC", "UTC−5", "UTC+5:30", "UTC−3:30"]
        );
    }
}
