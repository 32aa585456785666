//! An entry with the fields that a row changes, and everything else of it as it was.

use crate::draft::measure_of;
use crate::fields::{date, event_of};
use crate::reading::{Field, RowValues};
use chancery_model::codes::ObligationBasis;
use chancery_model::date::Precision;
use chancery_model::measure::{Event, Exemption, Measure, Source};
use chancery_model::text::Text;

/// Returns `ours` with the differing fields as the row states them.
pub(crate) fn changed(ours: &Measure, values: &RowValues, differing: &[Field]) -> Measure {
    let theirs = measure_of(values);
    let mut measure = ours.clone();
    for field in differing {
        replace(&mut measure, &theirs, values, *field);
    }
    measure
}

fn replace(measure: &mut Measure, theirs: &Measure, values: &RowValues, field: Field) {
    match field {
        Field::Title => lay_over(&mut measure.title, &theirs.title),
        Field::OfficialTitle => lay_over(&mut measure.official_title, &theirs.official_title),
        Field::Summary => lay_over(&mut measure.summary, &theirs.summary),
        Field::Category => measure.categories.clone_from(&theirs.categories),
        Field::Stage => {
            measure.stage = theirs.stage;
            measure.stage_reason = None;
        }
        Field::Announced | Field::Adopted | Field::Published | Field::InForce => {
            replace_date(measure, values, field)
        }
        Field::Sunset => measure.sunset.clone_from(&theirs.sunset),
        Field::Hs => measure.items.clone_from(&theirs.items),
        Field::Exemptions => replace_exemptions(measure, theirs),
        Field::Obligations => {
            measure
                .obligations
                .retain(|link| link.basis != ObligationBasis::State);
            let known: Vec<String> = measure
                .obligations
                .iter()
                .map(|link| link.id.clone())
                .collect();
            let new = theirs
                .obligations
                .iter()
                .filter(|link| !known.contains(&link.id));
            measure.obligations.extend(new.cloned());
        }
        Field::Text => measure.clauses.clone_from(&theirs.clauses),
        Field::Source => replace_sources(measure, theirs),
        _ => {}
    }
}

fn lay_over(ours: &mut Text, theirs: &Text) {
    ours.0.extend(
        theirs
            .0
            .iter()
            .map(|(language, words)| (language.clone(), words.clone())),
    );
}

fn replace_date(measure: &mut Measure, values: &RowValues, field: Field) {
    let Some(kind) = event_of(field) else { return };
    let date = date(values, kind).and_then(|event| event.date);
    let precision = date.map_or(Precision::Unknown, |date| date.precision());
    match measure
        .events
        .iter_mut()
        .rev()
        .find(|event| event.kind == kind)
    {
        Some(event) => {
            event.date = date;
            event.precision = precision;
        }
        None => {
            let id = free_id("e", measure.events.iter().map(|event| event.id.as_str()));
            measure.events.push(Event {
                id,
                kind,
                date,
                precision,
                source: None,
                extra: serde_json::Map::new(),
            });
        }
    }
}

/// Keeps what an editor added to an exemption whose words stay.
fn replace_exemptions(measure: &mut Measure, theirs: &Measure) {
    let ours = std::mem::take(&mut measure.exemptions);
    for new in &theirs.exemptions {
        let kept = ours.iter().find(|known| {
            known
                .text
                .0
                .values()
                .any(|words| new.text.0.values().any(|w| w == words))
        });
        let id = free_id(
            "x",
            ours.iter()
                .chain(&measure.exemptions)
                .map(|exemption| exemption.id.as_str()),
        );
        measure.exemptions.push(
            kept.cloned()
                .unwrap_or_else(|| Exemption { id, ..new.clone() }),
        );
    }
}

/// Keeps the sources that stay, and those an event points to.
fn replace_sources(measure: &mut Measure, theirs: &Measure) {
    let cited: Vec<String> = measure
        .events
        .iter()
        .filter_map(|event| event.source.clone())
        .collect();
    let stays = |source: &Source| {
        cited.contains(&source.id)
            || theirs
                .sources
                .iter()
                .any(|new| new.locator == source.locator)
    };
    measure.sources.retain(stays);
    for new in &theirs.sources {
        if !measure
            .sources
            .iter()
            .any(|source| source.locator == new.locator)
        {
            let id = free_id("s", measure.sources.iter().map(|source| source.id.as_str()));
            measure.sources.push(Source { id, ..new.clone() });
        }
    }
}

/// Returns the first id `prefix1`, `prefix2`, ... that is not taken.
fn free_id<'a>(prefix: &str, taken: impl Iterator<Item = &'a str>) -> String {
    let last = taken
        .filter_map(|id| id.strip_prefix(prefix)?.parse::<u32>().ok())
        .max()
        .unwrap_or(0);
    format!("{prefix}{}", last + 1)
}
