//! Checks over the fields themselves: what is missing, what comes before what, what points nowhere.

use super::Found;
use chancery_model::act::Act;
use chancery_model::codes::{ActType, CodeList, EventKind, Stage};
use chancery_model::date::PartialDate;
use chancery_model::measure::{Event, Measure, StageFrom, Sunset};
use chancery_model::status::{application_of, certainly_before, stage_of};
use chancery_model::translation::{Rendering, authentic, renderings, texts};
use chrono::NaiveDate;

/// Returns what the rules find, rule by rule.
pub(super) fn find(measure: &Measure, act: Option<&Act>, today: NaiveDate) -> Vec<Found> {
    let mut found = Vec::new();
    legal_basis(measure, act, today, &mut found);
    exemptions(measure, today, &mut found);
    dates(measure, today, &mut found);
    evidence(measure, &mut found);
    status(measure, today, &mut found);
    references(measure, &mut found);
    languages(measure, &mut found);
    found
}

fn legal_basis(measure: &Measure, act: Option<&Act>, today: NaiveDate, found: &mut Vec<Found>) {
    let Some(act) = act else {
        if !is_intention(measure, today) {
            found.push(Found::query("no-legal-basis", "act"));
        }
        return;
    };
    if act.kind.is_none() {
        found.push(Found::query("act-without-type", "act/type"));
    }
    let named = act.number.is_some() || !act.title.is_empty();
    if !named && !act.kind.is_some_and(is_unnumbered) {
        found.push(Found::query("act-without-number", "act/number"));
    }
}

/// Returns whether a measure is no more than an intention, which needs no act yet.
fn is_intention(measure: &Measure, today: NaiveDate) -> bool {
    matches!(
        measure.stage_shown(today).0,
        Some(Stage::Announced | Stage::Proposed | Stage::Drafted | Stage::InConsultation)
    )
}

/// Returns whether acts of this kind commonly bear no number.
fn is_unnumbered(kind: ActType) -> bool {
    matches!(
        kind,
        ActType::LicensingPractice
            | ActType::AdministrativePractice
            | ActType::PoliticalAnnouncement
            | ActType::Guidance
            | ActType::TenderRule
            | ActType::FundExclusion
            | ActType::Constitution
    )
}

fn exemptions(measure: &Measure, today: NaiveDate, found: &mut Vec<Found>) {
    for exemption in &measure.exemptions {
        let place = |key: &str| format!("exemptions/{}/{key}", exemption.id);
        if is_blank(exemption.decider.as_deref()) {
            found.push(Found::query("exemption-without-decider", place("decider")));
        }
        if exemption.expiry.is_some_and(|date| date.latest() < today) && is_in_force(measure, today)
        {
            found.push(
                Found::note("exemption-expired", place("expiry"))
                    .with("date", shown(exemption.expiry)),
            );
        }
    }
}

fn is_in_force(measure: &Measure, today: NaiveDate) -> bool {
    matches!(
        measure.stage_shown(today).0,
        Some(Stage::InForce | Stage::InForceProvisional)
    )
}

fn dates(measure: &Measure, today: NaiveDate, found: &mut Vec<Found>) {
    let dated = |kinds: &'static [EventKind]| {
        let events = measure.events.iter();
        events.filter_map(move |event| {
            Some((event, event.date?)).filter(|(e, _)| kinds.contains(&e.kind))
        })
    };
    let adopted = dated(&[EventKind::Adopted, EventKind::Signed])
        .map(|(_, date)| date)
        .min_by_key(|date| date.earliest());
    let in_force = || dated(&[EventKind::InForce, EventKind::InForceProvisional]);
    for (event, date) in in_force() {
        let place = format!("events/{}/date", event.id);
        if let Some(adopted) = adopted.filter(|adopted| certainly_before(date, *adopted)) {
            found.push(
                Found::query("in-force-before-adopted", place.clone())
                    .with("date", date.to_string())
                    .with("other", adopted.to_string()),
            );
        }
        if date.earliest() > today {
            found.push(Found::query("in-force-in-future", place).with("date", date.to_string()));
        }
    }
    let Some(sunset) = measure.sunset.as_ref().and_then(Sunset::day) else {
        return;
    };
    let first = in_force()
        .map(|(_, date)| date)
        .min_by_key(|date| date.earliest());
    if let Some(first) = first.filter(|first| certainly_before(sunset, *first)) {
        found.push(
            Found::query("sunset-before-in-force", "sunset/date")
                .with("date", sunset.to_string())
                .with("other", first.to_string()),
        );
    } else if sunset.latest() < today && is_in_force(measure, today) {
        found.push(Found::query("sunset-passed", "sunset/date").with("date", sunset.to_string()));
    }
}

fn evidence(measure: &Measure, found: &mut Vec<Found>) {
    let has = |id: &str| measure.sources.iter().any(|source| source.id == id);
    for event in &measure.events {
        let place = |key: &str| format!("events/{}/{key}", event.id);
        let kind = format!("@{}", event.kind.label_id());
        let announced = event.kind == EventKind::Announced;
        if announced && event.date.is_none() {
            found.push(Found::query("announcement-without-date", place("date")));
        }
        match &event.source {
            None if announced => {
                found.push(Found::query("announcement-without-source", place("source")));
            }
            None => {
                found.push(Found::note("event-without-source", place("source")).with("event", kind))
            }
            Some(id) if !has(id) => {
                found.push(Found::query("source-not-there", place("source")).with("event", kind));
            }
            Some(_) => {}
        }
    }
    if measure.stage == Some(Stage::Announced) && !has_event(measure, EventKind::Announced) {
        found.push(Found::query("announcement-without-date", "events"));
    }
    for source in &measure.sources {
        if is_blank(source.locator.as_deref()) && source.object.is_none() {
            found.push(Found::query(
                "source-without-place",
                format!("sources/{}/locator", source.id),
            ));
        }
    }
}

fn has_event(measure: &Measure, kind: EventKind) -> bool {
    measure
        .events
        .iter()
        .any(|event: &Event| event.kind == kind)
}

fn status(measure: &Measure, today: NaiveDate, found: &mut Vec<Found>) {
    if let (Some(stage), StageFrom::Stated, Some(by_events)) = {
        let (stage, from) = measure.stage_shown(today);
        (stage, from, stage_of(&measure.events, today))
    } && stage != by_events
    {
        found.push(
            Found::query("override-without-reason", "stage_reason")
                .with("shown", format!("@{}", stage.label_id()))
                .with("events", format!("@{}", by_events.label_id())),
        );
    }
    if let (Some(shown), None, Some(by_events)) = (
        measure.application,
        &measure.application_reason,
        application_of(&measure.events, today),
    ) && shown != by_events
    {
        found.push(
            Found::query("override-without-reason", "application_reason")
                .with("shown", format!("@{}", shown.label_id()))
                .with("events", format!("@{}", by_events.label_id())),
        );
    }
}

/// A reference in words is `{#c3}`: the number of the clause `c3`.
fn references(measure: &Measure, found: &mut Vec<Found>) {
    for (place, text) in texts(measure) {
        let mut missing: Vec<&str> = text
            .0
            .values()
            .flat_map(|words| referenced(words))
            .filter(|id| !measure.clauses.iter().any(|clause| clause.id == *id))
            .collect();
        missing.sort_unstable();
        missing.dedup();
        for id in missing {
            found.push(Found::query("reference-broken", place.clone()).with("reference", id));
        }
    }
}

fn referenced(words: &str) -> impl Iterator<Item = &str> {
    words
        .split("{#")
        .skip(1)
        .filter_map(|rest| Some(rest.split_once('}')?.0))
        .filter(|id| {
            !id.is_empty()
                && id
                    .chars()
                    .all(|c| c.is_alphanumeric() || c == '-' || c == '_')
        })
}

fn languages(measure: &Measure, found: &mut Vec<Found>) {
    if let Some(authentic) = authentic(measure) {
        for (place, text) in texts(measure) {
            let others = text.0.iter().filter(|(_, words)| !words.trim().is_empty());
            let others: Vec<&str> = others.map(|(language, _)| language.as_str()).collect();
            if !others.is_empty() && !others.contains(&authentic) {
                found.push(
                    Found::query("not-in-authentic", place)
                        .with("language", format!("@language-{authentic}"))
                        .with("others", others.join(", ")),
                );
            }
        }
    }
    for (language, rendering) in renderings(measure) {
        if rendering == Rendering::Stale {
            found.push(
                Found::note("translation-stale", format!("translations/{language}"))
                    .with("language", format!("@language-{language}")),
            );
        }
    }
}

fn is_blank(words: Option<&str>) -> bool {
    words.is_none_or(|words| words.trim().is_empty())
}

fn shown(date: Option<PartialDate>) -> String {
    date.map_or(String::new(), |date| date.to_string())
}
