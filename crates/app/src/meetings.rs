//! Meetings and the places that they count by: the list, the count while one is typed, and writing them.

use crate::deadlines::{Places, lines, moment, place_name, place_of, start_of};
use crate::derive::typed;
use crate::entry::{Entry, base_of, save};
use crate::error::AppError;
use crate::overview::today;
use crate::session::Session;
use crate::wire::history::Written;
use crate::wire::meetings::{
    CountAnswer, CountRequest, DeadlineFields, MeetingFields, MeetingLine, MeetingSaveRequest,
    MeetingsAnswer, PlaceSaveRequest,
};
use chancery_model::deadline::{Counting, Deadline, Direction};
use chancery_model::meeting::Meeting;
use chancery_model::record::Kind;
use chancery_store::{RecordBody, View};
use chrono::{DateTime, FixedOffset};
use serde_json::{Map, Value, json};

/// Returns all meetings, the current one first, then the latest, with the places to choose from.
///
/// # Errors
/// The store's own.
pub fn list(session: &mut Session, lang: &str) -> Result<MeetingsAnswer, AppError> {
    let places = Places::of(session, lang)?;
    let names = session.names(lang)?;
    let now = today(session)?.moment();
    let mut meetings: Vec<(Meeting, MeetingLine)> = session
        .store
        .bodies(Kind::Meeting, View::Desk)?
        .into_iter()
        .filter_map(|body| {
            let meeting = typed::<Meeting>(&body.content)?;
            let line = line(&body, &meeting, &places, now, lang);
            Some((meeting, line))
        })
        .collect();
    meetings.sort_by(|(one, _), (other, _)| {
        let day = |meeting: &Meeting| meeting.date.map(|date| date.earliest());
        other
            .current
            .cmp(&one.current)
            .then_with(|| day(other).cmp(&day(one)))
    });
    Ok(MeetingsAnswer {
        meetings: meetings.into_iter().map(|(_, line)| line).collect(),
        places: places.lines(&names),
    })
}

/// Returns the meeting now prepared for.
///
/// # Errors
/// The store's own.
pub fn current(
    session: &Session,
    places: &Places,
    now: DateTime<FixedOffset>,
    lang: &str,
) -> Result<Option<MeetingLine>, AppError> {
    let bodies = session.store.bodies(Kind::Meeting, View::Desk)?;
    Ok(bodies.into_iter().find_map(|body| {
        let meeting = typed::<Meeting>(&body.content).filter(|meeting| meeting.current)?;
        Some(line(&body, &meeting, places, now, lang))
    }))
}

fn line(
    body: &RecordBody,
    meeting: &Meeting,
    places: &Places,
    now: DateTime<FixedOffset>,
    lang: &str,
) -> MeetingLine {
    let place = place_of(meeting, places);
    let start = start_of(meeting, &place);
    MeetingLine {
        id: body.record.to_string(),
        revision: base_of(body),
        title: meeting.title.show(lang).to_string(),
        moment: start.map(|(at, _)| moment(at, &place, place_name(meeting, places), now)),
        hour_known: start.is_some_and(|(_, known)| known),
        deadlines: lines(meeting, places, now, lang),
        fields: fields_of(meeting),
    }
}

fn fields_of(meeting: &Meeting) -> MeetingFields {
    MeetingFields {
        title: meeting.title.0.clone(),
        kind: meeting.kind.clone(),
        date: meeting.date.map(|date| date.to_string()),
        start: meeting.start.clone(),
        place: meeting.place.clone(),
        counts_by: meeting.counts_by.clone(),
        expected: meeting.expected.clone(),
        current: meeting.current,
        deadlines: meeting.deadlines.iter().map(deadline_fields).collect(),
    }
}

fn deadline_fields(deadline: &Deadline) -> DeadlineFields {
    DeadlineFields {
        id: deadline.id.clone(),
        title: deadline.title.0.clone(),
        hours: deadline.hours,
        days: deadline.days,
        date: deadline.date.map(|date| date.to_string()),
        counting: match deadline.counting.unwrap_or_default() {
            Counting::Calendar => "calendar".into(),
            Counting::Working => "working".into(),
        },
        direction: match deadline.direction.unwrap_or_default() {
            Direction::Before => "before".into(),
            Direction::After => "after".into(),
        },
        at: deadline.at.clone(),
        place: deadline.place.clone(),
    }
}

/// Returns the keys of a meeting as a record has them; a key that is not stated is null, so that it is cleared.
fn record_of(fields: &MeetingFields) -> Value {
    let mut taken: Vec<String> = fields.deadlines.iter().map(|d| d.id.clone()).collect();
    let deadlines: Vec<Value> = fields
        .deadlines
        .iter()
        .map(|deadline| {
            let id = match deadline.id.is_empty() {
                false => deadline.id.clone(),
                true => free_id(&mut taken),
            };
            let days = deadline.days.is_some();
            json!({
                "id": id,
                "title": deadline.title,
                "hours": deadline.hours,
                "days": deadline.days,
                "date": deadline.date,
                "counting": days.then_some(&deadline.counting),
                "direction": deadline.date.is_none().then_some(&deadline.direction),
                "at": deadline.hours.is_none().then_some(&deadline.at),
                "place": deadline.place,
            })
        })
        .collect();
    json!({
        "title": fields.title,
        "type": fields.kind,
        "date": fields.date,
        "start": fields.start,
        "zone": null,
        "place": fields.place,
        "counts_by": fields.counts_by,
        "expected": fields.expected,
        "current": fields.current.then_some(true),
        "deadlines": deadlines,
    })
}

fn free_id(taken: &mut Vec<String>) -> String {
    let id = (1..)
        .map(|number| format!("d{number}"))
        .find(|id| !taken.contains(id))
        .expect("numbers do not end");
    taken.push(id.clone());
    id
}

/// Returns what a meeting that is being typed comes to; writes nothing.
///
/// # Errors
/// `put.invalid` with the place of what is not well stated.
pub fn count(session: &mut Session, request: &CountRequest) -> Result<CountAnswer, AppError> {
    let names = session.names(&request.lang)?;
    let content = crate::put::content_of(&record_of(&request.meeting))?;
    crate::kinds::check(Kind::Meeting, &content, &names)?;
    let meeting: Meeting = typed(&content).unwrap_or_default();
    let places = Places::of(session, &request.lang)?;
    let now = today(session)?.moment();
    let place = place_of(&meeting, &places);
    Ok(CountAnswer {
        moment: start_of(&meeting, &place)
            .map(|(at, _)| moment(at, &place, place_name(&meeting, &places), now)),
        deadlines: lines(&meeting, &places, now, &request.lang),
    })
}

/// Writes a meeting; where it is the one now prepared for, any other no longer is, in the same operation.
///
/// # Errors
/// `put.invalid` with the place; the store's own.
pub fn save_meeting(
    session: &mut Session,
    request: &MeetingSaveRequest,
) -> Result<Written, AppError> {
    let mut records = Vec::new();
    if request.meeting.current {
        for body in session.store.bodies(Kind::Meeting, View::Desk)? {
            let was = body.content.get("current") == Some(&Value::Bool(true));
            if was && request.id.as_deref() != Some(body.record.to_string().as_str()) {
                records.push(json!({"kind": "meeting", "id": body.record, "current": null}));
            }
        }
    }
    let entry = Entry {
        kind: Kind::Meeting,
        id: request.id.as_deref(),
        base: request.base.as_deref(),
        fields: record_of(&request.meeting),
    };
    crate::entry::save_with(session, &entry, records, &request.lang)
}

/// Writes what the register says of a place.
///
/// # Errors
/// `put.invalid` with the place of the fault; the store's own.
pub fn save_place(session: &mut Session, request: &PlaceSaveRequest) -> Result<Written, AppError> {
    let code = match &request.code {
        Some(code) => code.clone(),
        None => format!("own-{}", session.new_record()),
    };
    let mut holidays = request.holidays.clone();
    holidays.sort_by(|one, other| one.date.cmp(&other.date));
    holidays.dedup_by(|one, other| one.date == other.date);
    let mut fields = Map::from_iter([
        ("list".to_string(), json!("place")),
        ("code".to_string(), json!(code)),
        ("weekend".to_string(), json!(request.weekend)),
        ("holidays".to_string(), json!(holidays)),
    ]);
    if let Some(name) = request.name.as_ref().filter(|name| !name.is_empty()) {
        let mut label = match &request.id {
            Some(id) => label_of(session, id)?,
            None => Map::new(),
        };
        label.insert(request.lang.clone(), json!(name));
        fields.insert("label".into(), Value::Object(label));
    }
    if let Some(zone) = &request.zone {
        fields.insert("zone".into(), json!(zone));
    }
    let entry = Entry {
        kind: Kind::Code,
        id: request.id.as_deref(),
        base: request.base.as_deref(),
        fields: Value::Object(fields),
    };
    save(session, &entry, &request.lang)
}

fn label_of(session: &Session, id: &str) -> Result<Map<String, Value>, AppError> {
    let body = crate::entry::find(session, id)?;
    let label = body.content.get("label").and_then(Value::as_object);
    Ok(label.cloned().unwrap_or_default())
}
