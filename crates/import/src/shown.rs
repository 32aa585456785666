//! A field in words for a sentence: as the sender has it, as the register has it.

use crate::fields::{date, event_of};
use crate::reading::{Field, ReadSunset, RowValues};
use chancery_model::act::Act;
use chancery_model::measure::Measure;
use chancery_model::text::Text;

/// Returns the field in the sender's words, for a sentence; empty when it is not stated.
pub fn shown(values: &RowValues, field: Field) -> String {
    let words = |text: &Option<String>| text.clone().unwrap_or_default();
    match field {
        Field::Title => words(&values.title),
        Field::OfficialTitle => words(&values.official_title),
        Field::Category => values.categories.join(", "),
        Field::Stage => values
            .stage
            .map_or(String::new(), |stage| stage.to_string()),
        Field::Announced | Field::Adopted | Field::Published | Field::InForce => event_of(field)
            .and_then(|kind| date(values, kind))
            .and_then(|event| event.date)
            .map_or(String::new(), |date| date.to_string()),
        Field::Sunset => match &values.sunset {
            Some(ReadSunset::Date(date)) => date.to_string(),
            Some(ReadSunset::Event(words)) => words.clone(),
            None => String::new(),
        },
        Field::Number => words(&values.number),
        Field::ActType => words(&values.act_type),
        Field::Authority => words(&values.authority),
        Field::Hs => joined(values.items.iter().map(|item| item.code.as_str())),
        Field::Exemptions => values.exemptions.join("; "),
        Field::Obligations => joined(values.obligations.iter().map(String::as_str)),
        Field::Text => words(&values.text),
        Field::Summary => words(&values.summary),
        Field::Source => values.sources.join("; "),
        Field::Reference => words(&values.reference),
        Field::State => words(&values.state),
        Field::Remarks | Field::RowNumber => String::new(),
    }
}

/// Returns the field as the register has it, for a sentence; empty when it is not stated.
pub fn shown_in_register(
    measure: &Measure,
    act: Option<&Act>,
    language: &str,
    field: Field,
) -> String {
    let best = |text: &Text| text.show(language).to_string();
    match field {
        Field::Title => best(&measure.title),
        Field::OfficialTitle => best(&measure.official_title),
        Field::Category => measure.categories.join(", "),
        Field::Stage => measure
            .stage
            .map_or(String::new(), |stage| stage.to_string()),
        Field::Announced | Field::Adopted | Field::Published | Field::InForce => event_of(field)
            .and_then(|kind| measure.date_of(kind))
            .map_or(String::new(), |date| date.to_string()),
        Field::Sunset => measure.sunset.as_ref().map_or(String::new(), |sunset| {
            sunset
                .date
                .map_or_else(|| best(&sunset.event), |date| date.to_string())
        }),
        Field::Number => act.and_then(|act| act.number.clone()).unwrap_or_default(),
        Field::ActType => act
            .and_then(|act| act.kind)
            .map_or(String::new(), |kind| kind.to_string()),
        Field::Authority => act.map_or(String::new(), |act| best(&act.authority)),
        Field::Hs => joined(measure.items.iter().map(|item| item.code.as_str())),
        Field::Exemptions => measure
            .exemptions
            .iter()
            .map(|exemption| best(&exemption.text))
            .collect::<Vec<_>>()
            .join("; "),
        Field::Obligations => joined(measure.obligations.iter().map(|link| link.id.as_str())),
        Field::Text => measure
            .clauses
            .iter()
            .map(|clause| best(&clause.text))
            .collect::<Vec<_>>()
            .join("\n"),
        Field::Summary => best(&measure.summary),
        Field::Source => joined(
            measure
                .sources
                .iter()
                .filter_map(|source| source.locator.as_deref()),
        ),
        Field::Reference | Field::State | Field::Remarks | Field::RowNumber => String::new(),
    }
}

fn joined<'a>(words: impl Iterator<Item = &'a str>) -> String {
    words.collect::<Vec<_>>().join(", ")
}
