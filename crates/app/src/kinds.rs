//! Whether the content of a record has the form of its kind: what `put` and the window's forms are held to.
//!
//! Measures have checks of their own ([`crate::put`]). A fault names its place, so that a person finds it.

use crate::error::AppError;
use crate::names::Names;
use crate::session::Session;
use chancery_model::act::Act;
use chancery_model::comment::Comment;
use chancery_model::deadline::{DeadlineFault, SPAN_MAX, hour};
use chancery_model::development::Development;
use chancery_model::information::Information;
use chancery_model::meeting::Meeting;
use chancery_model::package::Package;
use chancery_model::place::{PlaceEntry, Zone, weekday};
use chancery_model::position::Position;
use chancery_model::proposal::Proposal;
use chancery_model::record::{Kind, Line};
use chancery_model::revision::Content;
use chancery_model::submission::Submission;
use chancery_model::task::Task;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Looks whether `content` has the form of `kind`.
///
/// # Errors
/// `put.invalid` with the place.
pub fn check(kind: Kind, content: &Content, names: &Names) -> Result<(), AppError> {
    match kind {
        Kind::Act => form::<Act>(content).map(drop),
        Kind::Information => form::<Information>(content).map(drop),
        Kind::Position => position(&form(content)?, names),
        Kind::Package => package(&form(content)?, names),
        Kind::Silence => crate::silence::check(&form(content)?, names),
        Kind::Proposal => proposal(&form(content)?, names),
        Kind::Submission => form::<Submission>(content).map(drop),
        Kind::Meeting => meeting(&form(content)?, names),
        Kind::Task => task(&form(content)?),
        Kind::Comment => comment(&form(content)?),
        Kind::Development => development(&form(content)?, names),
        Kind::Code if content.get("list").and_then(Value::as_str) == Some("place") => {
            place(&form(content)?)
        }
        _ => Ok(()),
    }
}

/// Returns the line on which a new record stands: private kinds on the working line, which never leaves, whoever's
/// register it is, and with them what a delegation notes of no state.
pub fn line_of_new(session: &Session, kind: Kind, content: &Content) -> Line {
    let state = content.get("state").and_then(Value::as_str);
    match state {
        _ if kind.is_private() => Line::Working,
        Some(state) => session.line_of(state),
        None if session.delegation.is_some() => Line::Working,
        None => Line::HandedIn,
    }
}

fn invalid(place: &str, detail: impl Into<String>) -> AppError {
    AppError::InvalidPut {
        place: place.into(),
        detail: detail.into(),
    }
}

/// Returns the typed content; where it has another form, names the key that is at fault.
fn form<T: DeserializeOwned>(content: &Content) -> Result<T, AppError> {
    T::deserialize(content).map_err(|error| {
        let without = |key: &String| {
            let mut less = content.clone();
            less.remove(key);
            T::deserialize(&less).is_ok()
        };
        let place = content.keys().find(|key| without(key));
        invalid(
            &place.map_or(String::new(), |key| format!("/{key}")),
            error.to_string(),
        )
    })
}

fn meeting(meeting: &Meeting, names: &Names) -> Result<(), AppError> {
    if meeting.title.is_empty() {
        return Err(invalid("/title", "a meeting has a title"));
    }
    if meeting
        .start
        .as_deref()
        .is_some_and(|at| hour(at).is_none())
    {
        return Err(invalid("/start", "an hour of the day, as 17:00"));
    }
    if let Some(zone) = meeting
        .zone
        .as_deref()
        .filter(|zone| Zone::named(zone).is_none())
    {
        return Err(invalid("/zone", format!("no time zone {zone}")));
    }
    states("/expected", &meeting.expected, names)?;
    counts_at("/counts_by", meeting.counts_by.as_deref(), names)?;
    let mut ids = std::collections::BTreeSet::new();
    for (index, deadline) in meeting.deadlines.iter().enumerate() {
        let at = |key: &str| format!("/deadlines/{index}{key}");
        if !ids.insert(&deadline.id) {
            return Err(invalid(&at("/id"), "two deadlines have one id"));
        }
        if deadline.title.is_empty() {
            return Err(invalid(&at("/title"), "a deadline has a title"));
        }
        counts_at(&at("/place"), deadline.place.as_deref(), names)?;
        deadline.span().map_err(|fault| match fault {
            DeadlineFault::Span => invalid(&at(""), "exactly one of hours, days and date"),
            DeadlineFault::TooFar => invalid(&at(""), format!("{SPAN_MAX} at most")),
            DeadlineFault::Hour => invalid(&at("/at"), "an hour of the day, as 17:00"),
            DeadlineFault::Date => invalid(&at("/date"), "a day, as 2026-03-27"),
        })?;
    }
    Ok(())
}

/// A place that nobody knows would be counted at another one without a word.
pub(crate) fn counts_at(place: &str, code: Option<&str>, names: &Names) -> Result<(), AppError> {
    match code.filter(|code| !names.knows_place(code)) {
        Some(code) => Err(invalid(place, format!("no place {code}"))),
        None => Ok(()),
    }
}

fn place(entry: &PlaceEntry) -> Result<(), AppError> {
    let shipped = chancery_model::codes::shipped_place(&entry.code).map(|place| place.place());
    match &entry.zone {
        Some(zone) if Zone::named(zone).is_none() => {
            return Err(invalid("/zone", format!("no time zone {zone}")));
        }
        None if shipped.is_none() => return Err(invalid("/zone", "a place has a time zone")),
        _ => {}
    }
    for (index, word) in entry.weekend.iter().enumerate() {
        if weekday(word).is_none() {
            return Err(invalid(&format!("/weekend/{index}"), word));
        }
    }
    for (index, holiday) in entry.holidays.iter().enumerate() {
        if holiday.date.precision() != chancery_model::date::Precision::Day {
            let place = format!("/holidays/{index}/date");
            return Err(invalid(&place, "a day, as 2026-03-27"));
        }
    }
    if entry.place(shipped.as_ref()).is_none() {
        return Err(invalid("/weekend", "one day of the week is left for work"));
    }
    if shipped.is_none() && entry.label.is_empty() {
        return Err(invalid("/label", "a place has a name"));
    }
    Ok(())
}

fn position(position: &Position, names: &Names) -> Result<(), AppError> {
    states("", std::slice::from_ref(&position.state), names)
        .map_err(|_| invalid("/state", &position.state))
}

fn package(package: &Package, names: &Names) -> Result<(), AppError> {
    if package.title.is_empty() {
        return Err(invalid("/title", "a package has a title"));
    }
    let mut provisions = std::collections::BTreeSet::new();
    for (index, part) in package.parts.iter().enumerate() {
        if !provisions.insert(part.provision) {
            let place = format!("/parts/{index}/provision");
            return Err(invalid(&place, "a provision stands in a package once"));
        }
    }
    states("/states", &package.states, names)
}

fn task(task: &Task) -> Result<(), AppError> {
    if task.title.trim().is_empty() {
        return Err(invalid("/title", "a task says what is to be done"));
    }
    Ok(())
}

fn comment(comment: &Comment) -> Result<(), AppError> {
    if comment.text.trim().is_empty() {
        return Err(invalid("/text", "a comment says something"));
    }
    Ok(())
}

fn development(development: &Development, names: &Names) -> Result<(), AppError> {
    if development.title.is_empty() {
        return Err(invalid("/title", "a development says what happened"));
    }
    for (index, id) in development.obligations.iter().enumerate() {
        if chancery_model::codes::obligation(id).is_none() {
            return Err(invalid(&format!("/obligations/{index}"), id));
        }
    }
    states("/states", &development.states, names)
}

fn proposal(proposal: &Proposal, names: &Names) -> Result<(), AppError> {
    if proposal.remove.is_empty() && proposal.insert.is_empty() {
        return Err(invalid(
            "/insert",
            "a proposal takes words out or puts words in",
        ));
    }
    states("/state", std::slice::from_ref(&proposal.state), names)
}

fn states(place: &str, codes: &[String], names: &Names) -> Result<(), AppError> {
    let unknown = codes.iter().position(|code| !names.knows_state(code));
    unknown.map_or(Ok(()), |index| {
        Err(invalid(&format!("{place}/{index}"), &codes[index]))
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use serde_json::json;

    fn check(kind: Kind, json: Value, expected: &str) {
        let names = Names::new("en", std::iter::empty(), std::iter::empty());
        let content = json.as_object().unwrap().clone();
        let told = match super::check(kind, &content, &names) {
            Ok(()) => "well".to_string(),
            Err(AppError::InvalidPut { place, .. }) => format!("at {place}"),
            Err(other) => other.to_string(),
        };
        assert_eq!(told, expected, "{json}");
    }

    #[test]
    fn a_meeting_is_told_where_it_is_not_well_stated() {
        let meeting = |rest: Value| {
            let mut json = json!({"title": {"en": "Ministerial"}, "type": "ministerial"});
            json.as_object_mut()
                .unwrap()
                .extend(rest.as_object().unwrap().clone());
            json
        };
        let with = |deadline: Value| meeting(json!({"deadlines": [deadline]}));
        let cases = [
            (
                meeting(json!({"date": "2026-03", "start": "17:00", "zone": "Europe/Amsterdam"})),
                "well",
            ),
            (json!({"type": "ministerial"}), "at "),
            (meeting(json!({"date": "27.3.2026"})), "at /date"),
            (meeting(json!({"start": "5 pm"})), "at /start"),
            (meeting(json!({"zone": "The Hague"})), "at /zone"),
            (
                meeting(json!({"expected": ["XBE", "ZZZ"]})),
                "at /expected/1",
            ),
            (
                with(
                    json!({"id": "d1", "title": {"en": "Texts"}, "days": 3, "counting": "working"}),
                ),
                "well",
            ),
            (
                with(json!({"id": "d1", "title": {"en": "Texts"}})),
                "at /deadlines/0",
            ),
            (
                with(json!({"id": "d1", "title": {"en": "Texts"}, "days": 3, "at": "25:00"})),
                "at /deadlines/0/at",
            ),
            (
                with(json!({"id": "d1", "title": {"en": "Texts"}, "days": 3, "counting": "bank"})),
                "at /deadlines",
            ),
            (
                with(json!({"id": "d1", "days": 3, "title": {}})),
                "at /deadlines/0/title",
            ),
        ];
        for (json, expected) in cases {
            check(Kind::Meeting, json, expected);
        }
    }

    #[test]
    fn a_place_has_a_zone_and_a_working_day() {
        let place = |rest: Value| {
            let mut json = json!({"list": "place", "code": "belmora", "label": {"en": "Belmora City"}, "zone": "Africa/Cairo"});
            json.as_object_mut()
                .unwrap()
                .extend(rest.as_object().unwrap().clone());
            json
        };
        let week = [
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
        ];
        let cases = [
            (
                place(
                    json!({"weekend": ["friday", "saturday"], "holidays": [{"date": "2026-04-20"}]}),
                ),
                "well",
            ),
            (
                json!({"list": "place", "code": "the-hague", "holidays": [{"date": "2026-04-27"}]}),
                "well",
            ),
            (
                json!({"list": "place", "code": "belmora", "label": {"en": "Belmora"}}),
                "at /zone",
            ),
            (place(json!({"zone": "Africa/Belmora"})), "at /zone"),
            (
                place(json!({"weekend": ["friday", "caturday"]})),
                "at /weekend/1",
            ),
            (place(json!({"weekend": week})), "at /weekend"),
            (
                place(json!({"holidays": [{"date": "2026-04"}]})),
                "at /holidays/0/date",
            ),
            (place(json!({"label": {}})), "at /label"),
        ];
        for (json, expected) in cases {
            check(Kind::Code, json, expected);
        }
    }

    #[test]
    fn private_notes_and_developments_have_their_form() {
        let about = "4c4f3c57-62a7-4f0c-8d2a-5d7f0a8d2a11";
        let cases = [
            (
                Kind::Task,
                json!({"title": "Ring the ministry", "about": about, "due": "2026-03-20"}),
                "well",
            ),
            (Kind::Task, json!({"title": " "}), "at /title"),
            (
                Kind::Task,
                json!({"title": "Ring", "about": "XBE-D1-K7"}),
                "at /about",
            ),
            (
                Kind::Comment,
                json!({"about": about, "text": "Ask why", "audience": "me"}),
                "well",
            ),
            (
                Kind::Comment,
                json!({"about": about, "text": "Ask why", "audience": "participants"}),
                "at /audience",
            ),
            (Kind::Comment, json!({"text": "Ask why"}), "at "),
            (
                Kind::Development,
                json!({"title": {"en": "Vote"}, "states": ["XBE"], "date": "2026-03"}),
                "well",
            ),
            (
                Kind::Development,
                json!({"title": {"en": "Vote"}, "states": ["QQQ"]}),
                "at /states/0",
            ),
            (
                Kind::Development,
                json!({"title": {"en": "Vote"}, "obligations": ["no such"]}),
                "at /obligations/0",
            ),
        ];
        for (kind, json, expected) in cases {
            check(kind, json, expected);
        }
    }
}
