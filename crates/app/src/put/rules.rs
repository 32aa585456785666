//! What a record given to `put` must hold before it is written.

use super::PutMeasure;
use crate::error::AppError;
use crate::session::Session;
use chancery_model::codes::SunsetKind;
use chancery_model::measure::Measure;
use chancery_model::status::{application_of, stage_of};
use chancery_model::text::Text;
use chrono::NaiveDate;
use serde_json::{Map, Value};

/// A reason stands beside a value alone, and says something.
pub(super) fn settle_status(measure: &mut Measure) {
    let says = |reason: &String| !reason.trim().is_empty();
    measure.stage_reason = measure.stage_reason.take().filter(says);
    measure.application_reason = measure.application_reason.take().filter(says);
    if measure.stage.is_none() {
        measure.stage_reason = None;
    }
    if measure.application.is_none() {
        measure.application_reason = None;
    }
}

/// What a sunset says beside its kind belongs to that kind: a date that no one sees would still count.
pub(super) fn sunset_says_one_thing(
    put: &PutMeasure,
    measure: &mut Measure,
) -> Result<(), AppError> {
    let Some(sunset) = &mut measure.sunset else {
        return Ok(());
    };
    let said = |key: &str| {
        let given = put.fields.get("sunset").and_then(|given| given.get(key));
        given.is_some_and(|value| !value.is_null() && value != &Value::Object(Map::new()))
    };
    let both = [
        ("date", sunset.kind == SunsetKind::Date),
        ("event", sunset.kind == SunsetKind::Event),
    ];
    if let Some((key, _)) = both.iter().find(|(key, own)| !own && said(key)) {
        return Err(AppError::InvalidPut {
            place: format!("/sunset/{key}"),
            detail: format!("only beside the kind {key}"),
        });
    }
    sunset.date = sunset.day();
    if sunset.kind != SunsetKind::Event {
        sunset.event = Text::default();
    }
    Ok(())
}

/// A stage or application that is set against what the events say on `day` needs a reason.
pub(super) fn overrides_have_reasons(
    put: &PutMeasure,
    before: Option<&Measure>,
    measure: &Measure,
    day: NaiveDate,
) -> Result<(), AppError> {
    let set = |key: &str| put.fields.get(key).is_some_and(|value| !value.is_null());
    let said = |key: &str| put.overrides.contains(&key);
    let stage = measure.stage.is_some()
        && measure.stage_reason.is_none()
        && (said("stage")
            || before.is_some_and(|before| before.stage_shown(day).0 != measure.stage)
                && set("stage")
                && stage_of(&measure.events, day)
                    .is_some_and(|by_events| Some(by_events) != measure.stage));
    let application = measure.application.is_some()
        && measure.application_reason.is_none()
        && (said("application")
            || before.is_some_and(|before| before.application_shown(day).0 != measure.application)
                && set("application")
                && application_of(&measure.events, day)
                    .is_some_and(|by_events| Some(by_events) != measure.application));
    let place = match (stage, application) {
        (true, _) => "/stage_reason",
        (_, true) => "/application_reason",
        _ => return Ok(()),
    };
    Err(AppError::InvalidPut {
        place: place.into(),
        detail: "set against the events without a reason".into(),
    })
}

pub(super) fn check(session: &mut Session, measure: &Measure) -> Result<(), AppError> {
    let names = session.names("en")?;
    let invalid = |place: &str, detail: &str| AppError::InvalidPut {
        place: place.into(),
        detail: detail.into(),
    };
    if !names.knows_state(&measure.state) {
        return Err(invalid("/state", &measure.state));
    }
    for code in &measure.categories {
        if !names.knows_category(code) {
            return Err(invalid("/categories", code));
        }
    }
    let texts = session.texts()?;
    for link in &measure.obligations {
        if texts.paragraph(&link.id).is_none() {
            return Err(invalid("/obligations", &link.id));
        }
    }
    Ok(())
}
