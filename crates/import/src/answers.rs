//! A person's answers about single rows, and what they do to a row.
//!
//! An answer never invents: it sets a field to a value, says which entry a row is, or lets the row through as it is.

use crate::fields::{FieldSet, event_of, field_name};
use crate::finding::{Finding, Severity};
use crate::reading::{Field, ReadEvent, ReadItem, ReadSunset, RowValues};
use chancery_model::codes::{ActType, Stage};
use chancery_model::date::PartialDate;
use chancery_model::id::RecordId;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};

/// What a person said about one row.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct RowAnswer {
    /// The row is let through as it stands: its open queries are answered "as it is".
    #[serde(default)]
    pub accept: bool,
    /// The row is put aside: it stays with the submission and is not written, whatever else is right about it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub aside: bool,
    /// Fields set to a value; null clears what was read.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub set: Map<String, Value>,
    /// Which entry of the register the row is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub record: Option<RecordChoice>,
}

/// Which entry a row is: one of the register, or none of them. In JSON a record id or `"new"`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RecordChoice {
    /// This entry.
    Existing(RecordId),
    /// An entry that the register does not have.
    New,
}

impl Serialize for RecordChoice {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            RecordChoice::Existing(record) => serializer.collect_str(record),
            RecordChoice::New => serializer.serialize_str("new"),
        }
    }
}

impl<'de> Deserialize<'de> for RecordChoice {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<RecordChoice, D::Error> {
        let text = String::deserialize(deserializer)?;
        if text == "new" {
            return Ok(RecordChoice::New);
        }
        let record = text.parse().map_err(serde::de::Error::custom)?;
        Ok(RecordChoice::Existing(record))
    }
}

/// Returns the key under which answers name a row: `WB!20`, or `20` where the sheet has no name.
pub fn row_key(sheet: Option<&str>, row: u32) -> String {
    sheet.map_or_else(|| row.to_string(), |sheet| format!("{sheet}!{row}"))
}

/// Sets the answered fields in `values`; returns them, and a finding for every answer that is no value of its field.
pub fn set_fields(values: &mut RowValues, set: &Map<String, Value>) -> (FieldSet, Vec<Finding>) {
    let mut done = FieldSet::default();
    let mut findings = Vec::new();
    for (name, value) in set {
        match field_of(name).and_then(|field| set_field(values, field, value).map(|()| field)) {
            Some(field) => done.add(field),
            None => findings.push(
                Finding::of_file("answer-not-usable", Severity::Error)
                    .with("field", name)
                    .with(
                        "value",
                        value
                            .as_str()
                            .map_or_else(|| value.to_string(), str::to_string),
                    ),
            ),
        }
    }
    (done, findings)
}

/// Returns the field that a layout or answer names.
pub fn field_of(name: &str) -> Option<Field> {
    use Field::*;
    if name == "categories" {
        return Some(Category);
    }
    [
        Reference,
        State,
        Title,
        OfficialTitle,
        Category,
        Stage,
        Announced,
        Adopted,
        Published,
        InForce,
        Sunset,
        Number,
        ActType,
        Authority,
        Hs,
        Exemptions,
        Obligations,
        Text,
        Summary,
        Source,
        Remarks,
        RowNumber,
    ]
    .into_iter()
    .find(|field| field_name(*field) == name)
}

fn set_field(values: &mut RowValues, field: Field, value: &Value) -> Option<()> {
    match field {
        Field::Category => {
            values.categories = words(value)?;
            values.categories.sort_unstable();
            values.categories.dedup();
        }
        Field::Stage => values.stage = parsed(value, |word| word.parse::<Stage>().ok())?,
        Field::ActType => {
            values.act_type = parsed(value, |word| {
                word.parse::<ActType>()
                    .ok()
                    .map(|kind| kind.as_str().to_string())
            })?;
        }
        Field::Announced | Field::Adopted | Field::Published | Field::InForce => {
            set_date(values, field, value)?
        }
        Field::Sunset => {
            values.sunset = parsed(value, |word| {
                Some(
                    word.parse()
                        .map_or_else(|_| ReadSunset::Event(word.to_string()), ReadSunset::Date),
                )
            })?;
        }
        Field::Hs => {
            let item = |code: String| ReadItem {
                list: "HS".to_string(),
                code,
                national: None,
            };
            values.items = words(value)?.into_iter().map(item).collect();
        }
        Field::Obligations => values.obligations = words(value)?,
        Field::Exemptions => values.exemptions = words(value)?,
        Field::Source => values.sources = words(value)?,
        Field::Remarks | Field::RowNumber => return None,
        _ => *text_slot(values, field)? = parsed(value, |word| Some(word.to_string()))?,
    }
    Some(())
}

fn text_slot(values: &mut RowValues, field: Field) -> Option<&mut Option<String>> {
    Some(match field {
        Field::Reference => &mut values.reference,
        Field::State => &mut values.state,
        Field::Title => &mut values.title,
        Field::OfficialTitle => &mut values.official_title,
        Field::Number => &mut values.number,
        Field::Authority => &mut values.authority,
        Field::Text => &mut values.text,
        Field::Summary => &mut values.summary,
        _ => return None,
    })
}

fn set_date(values: &mut RowValues, field: Field, value: &Value) -> Option<()> {
    let kind = event_of(field)?;
    let date: Option<PartialDate> = parsed(value, |word| word.parse().ok())?;
    match (
        values.events.iter_mut().find(|event| event.kind == kind),
        date,
    ) {
        (Some(event), Some(date)) => event.date = Some(date),
        (None, Some(_)) => values.events.push(ReadEvent {
            kind,
            date,
            column: 0,
        }),
        (_, None) => values.events.retain(|event| event.kind != kind),
    }
    Some(())
}

/// Returns the list that a list, one text or null stands for; nothing for anything else.
fn words(value: &Value) -> Option<Vec<String>> {
    match value {
        Value::Null => Some(Vec::new()),
        Value::String(word) => Some(vec![word.clone()]),
        Value::Array(list) => list
            .iter()
            .map(|item| item.as_str().map(str::to_string))
            .collect(),
        _ => None,
    }
}

/// Returns what a text or null stands for; nothing when it stands for nothing.
fn parsed<T>(value: &Value, parse: impl Fn(&str) -> Option<T>) -> Option<Option<T>> {
    match value {
        Value::Null => Some(None),
        Value::String(word) => parse(word.trim()).map(Some),
        _ => None,
    }
}
