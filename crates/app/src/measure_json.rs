//! MEASURE: a measure as the command prints it and `put` takes it.
//!
//! Keys are a contract (docs/formats/measure.md): every key is there, lists empty rather than absent, what is not stated
//! is null. Reading is the reverse and tolerant: an absent key means "unchanged" in an edit, null means "cleared".

use crate::element_ids::give_ids;
use crate::error::AppError;
use crate::misplaced::typed_or_place;
use chancery_model::act::Act;
use chancery_model::date::{PartialDate, Precision};
use chancery_model::id::{RecordId, RevisionId};
use chancery_model::measure::Measure;
use chrono::NaiveDate;
use serde_json::{Map, Value, json};

/// A measure with what stands beside it in other records.
pub struct Whole<'a> {
    /// Its record; none for one that is not kept yet.
    pub id: Option<RecordId>,
    /// The version shown; none when two wordings stand side by side.
    pub revision: Option<RevisionId>,
    /// The measure.
    pub measure: &'a Measure,
    /// Its act.
    pub act: Option<&'a Act>,
    /// The act's version; none when it stands in two wordings.
    pub act_revision: Option<RevisionId>,
    /// The day that its status is told for.
    pub day: NaiveDate,
}

/// Returns the MEASURE of `whole`.
pub fn measure_json(whole: &Whole<'_>) -> Value {
    let measure = whole.measure;
    let (stage, stage_from) = measure.stage_shown(whole.day);
    let (application, application_from) = measure.application_shown(whole.day);
    let mut json = json!({
        "kind": "measure",
        "id": whole.id,
        "ref": measure.reference,
        "revision": whole.revision,
        "state": (!measure.state.is_empty()).then_some(&measure.state),
        "title": measure.title,
        "official_title": measure.official_title,
        "authentic": measure.authentic,
        "categories": measure.categories,
        "stage": stage,
        "stage_from": stage_from,
        "stage_reason": measure.stage_reason,
        "application": application,
        "application_from": application_from,
        "application_reason": measure.application_reason,
        "act": act_json(whole),
        "events": nulls(&measure.events, &["date", "source"]),
        "directions": measure.directions,
        "items": nulls(&measure.items, &["edition", "national"]),
        "geography": geography_json(measure),
        "persons": measure.persons,
        "trigger": measure.trigger,
        "existing_contracts": measure.existing_contracts,
        "exemptions": nulls(&measure.exemptions, &["type", "decider", "condition", "expiry"]),
        "obligations": measure.obligations,
        "summary": measure.summary,
        "translations": measure.translations,
        "clauses": nulls(&measure.clauses, &["number", "level"]),
        "numbering": measure.numbering,
        "sunset": measure.sunset,
        "review": measure.review,
        "enforcement": measure.enforcement,
        "sources": nulls(
            &measure.sources,
            &["locator", "quote", "language", "retrieved", "object", "file", "second_reader"],
        ),
        "audience": measure.audience,
        "title_only": measure.title_only,
        "entered_by": measure.entered_by,
        "origin": measure.origin,
    });
    add_missing_texts(&mut json);
    let object = json.as_object_mut().expect("made as an object above");
    for (key, value) in &measure.extra {
        object.entry(key.clone()).or_insert_with(|| value.clone());
    }
    json
}

fn act_json(whole: &Whole<'_>) -> Value {
    let Some(act) = whole.act else {
        return Value::Null;
    };
    json!({
        "id": whole.measure.act,
        "revision": whole.act_revision,
        "type": act.kind,
        "number": act.number,
        "title": act.title,
        "authority": act.authority,
        "date": act.date,
        "amends": act.amends,
    })
}

fn geography_json(measure: &Measure) -> Value {
    let geography = measure.geography.clone().unwrap_or_default();
    json!({"places": geography.places, "method": geography.method, "list": geography.list})
}

/// Returns a list whose elements have `keys` as null where they are not stated.
fn nulls<T: serde::Serialize>(elements: &[T], keys: &[&str]) -> Value {
    let mut list = serde_json::to_value(elements).expect("values of the model have a JSON form");
    for element in list
        .as_array_mut()
        .into_iter()
        .flatten()
        .filter_map(Value::as_object_mut)
    {
        for key in keys {
            element.entry(*key).or_insert(Value::Null);
        }
    }
    list
}

/// Clauses and exemptions always have their texts, empty maps where nothing is stated.
fn add_missing_texts(json: &mut Value) {
    for (list, keys) in [
        ("clauses", &["heading", "text"][..]),
        ("exemptions", &["text"][..]),
    ] {
        for element in json[list]
            .as_array_mut()
            .into_iter()
            .flatten()
            .filter_map(Value::as_object_mut)
        {
            for key in keys {
                element.entry(*key).or_insert_with(|| json!({}));
            }
        }
    }
}

/// What a record in a `put` file asks for.
pub struct PutMeasure {
    /// The record; none for a new one.
    pub id: Option<String>,
    /// The version that the edit was made on.
    pub base: Option<RevisionId>,
    /// The fields of the act, where the file has them.
    pub act: Option<Value>,
    /// Of stage and application, those that the file says are set against the events.
    pub overrides: Vec<&'static str>,
    /// The measure's fields, null where cleared.
    pub fields: Map<String, Value>,
}

/// Keys that are printed for reading and never taken from a file.
const READ_ONLY: &[&str] = &[
    "kind",
    "id",
    "base",
    "revision",
    "ref",
    "stage_from",
    "application_from",
    "conflict",
    "act",
    "origin",
];

/// Returns what `record` asks for.
///
/// # Errors
/// `put.invalid` with the place in the record.
pub fn parse_put(record: &Value) -> Result<PutMeasure, AppError> {
    let object = record.as_object().ok_or_else(|| AppError::InvalidPut {
        place: String::new(),
        detail: "not an object".into(),
    })?;
    let base = match object.get("base") {
        Some(Value::String(text)) => Some(text.parse().map_err(|_| AppError::InvalidPut {
            place: "/base".into(),
            detail: text.clone(),
        })?),
        _ => None,
    };
    // what was printed because the events say it is no word of the source
    let follows = |key: &str| {
        let from = format!("{key}_from");
        object.get(&from).and_then(Value::as_str) == Some("events")
    };
    let fields = object
        .iter()
        .filter(|(key, _)| !READ_ONLY.contains(&key.as_str()) && !follows(key))
        .map(|(key, value)| (key.clone(), value.clone()))
        .collect();
    let said_override = |key: &&'static str| {
        let from = format!("{key}_from");
        object.get(&from).and_then(Value::as_str) == Some("override")
    };
    Ok(PutMeasure {
        overrides: ["stage", "application"]
            .into_iter()
            .filter(said_override)
            .collect(),
        id: object.get("id").and_then(Value::as_str).map(str::to_string),
        base,
        act: object.get("act").cloned(),
        fields,
    })
}

/// Returns `content`, which is that of the version `base` where it was kept, with `fields` laid over it: absent keys
/// unchanged, null cleared, lists replaced whole.
///
/// # Errors
/// `put.invalid` when a value is not of its field's kind.
pub fn lay_over(
    content: &Map<String, Value>,
    base: Option<RevisionId>,
    fields: &Map<String, Value>,
) -> Result<Measure, AppError> {
    let mut merged = content.clone();
    for (key, value) in fields {
        match value {
            Value::Null => {
                merged.remove(key);
            }
            value => {
                merged.insert(key.clone(), value.clone());
            }
        }
    }
    tell_precision(&mut merged);
    give_ids(&mut merged, content, base);
    let mut measure: Measure = typed_or_place(merged)?;
    measure.normalise();
    Ok(measure)
}

/// An event that does not say how exactly it is dated is dated as its date says.
fn tell_precision(content: &mut Map<String, Value>) {
    let events = content.get_mut("events").and_then(Value::as_array_mut);
    for event in events
        .into_iter()
        .flatten()
        .filter_map(Value::as_object_mut)
    {
        if event.get("precision").is_none_or(Value::is_null) {
            let date = event.get("date").and_then(Value::as_str);
            let date = date.and_then(|text| text.parse::<PartialDate>().ok());
            let precision = date.map_or(Precision::Unknown, PartialDate::precision);
            event.insert("precision".into(), json!(precision));
        }
    }
}
