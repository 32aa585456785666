//! The adoption calendar: what is adopted, begins, ends or is to be reviewed, month by month.
//!
//! Read from the derived rows ([`dated_steps`] says what stands in one), so that a large register answers at once; only
//! the entries of the months asked for have their titles looked up. For the desk; nothing here is counted per state.

use crate::derive::typed;
use crate::error::AppError;
use crate::overview::today;
use crate::session::Session;
use crate::wire::calendar::{CalendarAnswer, CalendarEntry, CalendarMonth, CalendarRequest};
use chancery_messages::Catalogue;
use chancery_model::codes::EventKind;
use chancery_model::date::{PartialDate, Precision};
use chancery_model::id::RecordId;
use chancery_model::measure::Measure;
use chancery_store::View;
use std::collections::BTreeMap;

/// The most entries of one answer; a narrower span of months shows the rest.
const ENTRIES_MAX: usize = 2000;

/// Returns the dated steps of a measure as its derived row keeps them: events, its sunset, dates named by its duty to
/// review, and the ends of its exemptions; nothing where nothing is dated.
pub fn dated_steps(measure: &Measure) -> Option<String> {
    let events = measure
        .events
        .iter()
        .filter_map(|event| Some((event.kind.as_str(), event.date?)));
    let sunset = measure
        .sunset
        .as_ref()
        .and_then(|sunset| Some(("sunset", sunset.day()?)));
    let reviews = measure
        .review
        .as_deref()
        .into_iter()
        .flat_map(dates_in)
        .map(|date| ("review", date));
    let exemptions = measure
        .exemptions
        .iter()
        .filter_map(|exemption| Some(("exemption-ends", exemption.expiry?)));
    let steps: Vec<String> = events
        .chain(sunset)
        .chain(reviews)
        .chain(exemptions)
        .map(|(step, date)| format!("{step} {date}"))
        .collect();
    (!steps.is_empty()).then(|| steps.join(";"))
}

/// Returns the days and months that stand in a text in ISO form.
fn dates_in(text: &str) -> impl Iterator<Item = PartialDate> {
    text.split(|c: char| !c.is_ascii_digit() && c != '-')
        .filter(|word| word.len() >= 7)
        .filter_map(|word| word.parse().ok())
}

/// What a step does to a measure: the five headings of the calendar.
fn group(step: &str) -> &'static str {
    match step.parse::<EventKind>() {
        Ok(EventKind::Adopted | EventKind::Signed | EventKind::Published) => "adopted",
        Ok(
            EventKind::InForce
            | EventKind::InForceProvisional
            | EventKind::Applied
            | EventKind::Resumed
            | EventKind::Amended,
        ) => "begins",
        Ok(
            EventKind::Suspended
            | EventKind::PartiallyRepealed
            | EventKind::Repealed
            | EventKind::Expired
            | EventKind::Annulled
            | EventKind::ValidationDenied
            | EventKind::Withdrawn,
        ) => "ends",
        Ok(_) => "prepared",
        Err(_) if step == "review" => "review",
        Err(_) => "ends",
    }
}

/// Returns the months asked for, each with its entries in the order of their dates.
///
/// # Errors
/// A month that is none; the store's own.
pub fn calendar(
    session: &mut Session,
    request: &CalendarRequest,
) -> Result<CalendarAnswer, AppError> {
    let from = month_of("from", &request.from)?;
    let to = month_of("to", &request.to)?;
    let names = session.names(&request.lang)?;
    let catalogue = Catalogue::new(&request.lang);
    let mut found = find(session, request, &from, &to)?;
    found.sort_by(|one, other| {
        let state = |entry: &Found| names.state(&entry.entry.state).to_string();
        key(one.date)
            .cmp(&key(other.date))
            .then_with(|| names.compare(&state(one), &state(other)))
            .then_with(|| one.entry.record.cmp(&other.entry.record))
    });
    let total = found.len();
    found.truncate(ENTRIES_MAX);
    let today = today(session)?;
    let mut titles: BTreeMap<RecordId, String> = BTreeMap::new();
    let mut months: Vec<CalendarMonth> = Vec::new();
    for Found { date, step, entry } in found {
        let title = match titles.get(&entry.record) {
            Some(title) => title.clone(),
            None => {
                let title = title_in(session, &entry, &request.lang)?;
                titles.insert(entry.record, title.clone());
                title
            }
        };
        let line = CalendarEntry {
            date: date.to_string(),
            group: group(&step).to_string(),
            label: step_label(&catalogue, &step),
            measure: entry.record.to_string(),
            reference: entry.reference,
            state: names.state(&entry.state).to_string(),
            title,
            passed: date.earliest() < today.date(),
        };
        let month = month_key(date);
        match months.last_mut() {
            Some(last) if last.month == month => last.entries.push(line),
            _ => months.push(CalendarMonth {
                month,
                entries: vec![line],
            }),
        }
    }
    Ok(CalendarAnswer {
        today: today.date().to_string(),
        total: u32::try_from(total).unwrap_or(u32::MAX),
        months,
    })
}

/// Returns the steps asked for, in no order.
fn find(
    session: &Session,
    request: &CalendarRequest,
    from: &str,
    to: &str,
) -> Result<Vec<Found>, AppError> {
    let mut found = Vec::new();
    session.store.each_dated_measure(&mut |measure| {
        let state = request.state.as_deref();
        if state.is_some_and(|state| state != measure.state) {
            return;
        }
        for (step, date) in steps_of(measure.dates) {
            let groups = &request.groups;
            let asked = groups.is_empty() || groups.iter().any(|each| each == group(step));
            if asked && within(date, from, to) {
                let entry = Entry {
                    record: measure.record,
                    state: measure.state.to_string(),
                    title: measure.title.to_string(),
                    reference: measure.reference.map(str::to_string),
                };
                let step = step.to_string();
                found.push(Found { date, step, entry });
            }
        }
    })?;
    Ok(found)
}

/// A step that is asked for.
struct Found {
    date: PartialDate,
    step: String,
    entry: Entry,
}

struct Entry {
    record: RecordId,
    state: String,
    title: String,
    reference: Option<String>,
}

/// Only English titles stand in the derived rows; other languages are looked up.
fn title_in(session: &Session, entry: &Entry, lang: &str) -> Result<String, AppError> {
    if lang == "en" {
        return Ok(entry.title.clone());
    }
    let body = session.store.body(entry.record, View::Desk)?;
    let measure = body.and_then(|body| typed::<Measure>(&body.content));
    Ok(measure.map_or(entry.title.clone(), |measure| {
        let best = measure.title.best(lang, measure.authentic.as_deref());
        best.map_or(String::new(), |(_, text)| text.to_string())
    }))
}

fn step_label(catalogue: &Catalogue, step: &str) -> String {
    let id = match step.parse::<EventKind>() {
        Ok(_) => format!("event-{step}"),
        Err(_) => format!("calendar-step-{step}"),
    };
    catalogue.message(&id, &[])
}

fn steps_of(dates: &str) -> impl Iterator<Item = (&str, PartialDate)> {
    dates.split(';').filter_map(|step| {
        let (step, date) = step.split_once(' ')?;
        Some((step, date.parse().ok()?))
    })
}

fn month_of(name: &str, text: &str) -> Result<String, AppError> {
    match text.parse::<PartialDate>() {
        Ok(date) if date.precision() == Precision::Month => Ok(date.to_string()),
        _ => Err(AppError::InvalidRequest {
            name: name.into(),
            value: text.into(),
        }),
    }
}

/// A date to the year lies within a span that touches its year.
fn within(date: PartialDate, from: &str, to: &str) -> bool {
    let month = month_key(date);
    let length = month.len();
    from[..length] <= *month.as_str() && *month.as_str() <= to[..length]
}

fn month_key(date: PartialDate) -> String {
    let text = date.to_string();
    text[..text.len().min(7)].to_string()
}

/// Sorts a year before its months and a month before its days.
fn key(date: PartialDate) -> String {
    date.to_string()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use serde_json::{Value, json};

    fn check(fields: Value, expected: Option<&str>) {
        let mut json = json!({"state": "XBE", "title": {"en": "Ban"}});
        json.as_object_mut()
            .unwrap()
            .extend(fields.as_object().unwrap().clone());
        let measure: Measure = serde_json::from_value(json).unwrap();
        assert_eq!(dated_steps(&measure).as_deref(), expected);
    }

    #[test]
    fn a_row_keeps_every_dated_step_and_nothing_else() {
        check(json!({}), None);
        check(
            json!({"events": [
                {"id": "e1", "kind": "adopted", "date": "2025-10-17", "precision": "day"},
                {"id": "e2", "kind": "in-force", "precision": "unknown"},
                {"id": "e3", "kind": "in-force", "date": "2026-01", "precision": "month"}]}),
            Some("adopted 2025-10-17;in-force 2026-01"),
        );
        check(
            json!({"sunset": {"kind": "date", "date": "2026-12-31"}, "review": "Report by 2026-06-30, then yearly",
                "exemptions": [{"id": "x1", "expiry": "2027"}]}),
            Some("sunset 2026-12-31;review 2026-06-30;exemption-ends 2027"),
        );
        check(
            json!({"sunset": {"kind": "none-stated"}, "review": "every 6 months"}),
            None,
        );
    }

    #[test]
    fn a_year_lies_in_every_span_that_touches_it() {
        let date = |text: &str| text.parse::<PartialDate>().unwrap();
        let cases = [
            ("2026-03-27", "2026-03", "2026-03", true),
            ("2026-03-27", "2026-04", "2026-12", false),
            ("2026-03", "2026-01", "2026-03", true),
            ("2026", "2025-11", "2026-02", true),
            ("2026", "2026-02", "2027-02", true),
            ("2025", "2026-01", "2026-12", false),
        ];
        for (day, from, to, expected) in cases {
            assert_eq!(
                within(date(day), from, to),
                expected,
                "{day} in {from}..{to}"
            );
        }
    }
}
