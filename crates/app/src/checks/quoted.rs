//! Checks of the fields against the quoted words: passages and quotations of sources, in whatever language.
//!
//! The words decide nothing; where they and the fields say two things, the page asks.

use super::Found;
use chancery_import::quoted::{codes_named, dates_named, exemption_kinds, exemptions_named};
use chancery_model::codes::{CodeList, ExemptionType};
use chancery_model::date::PartialDate;
use chancery_model::measure::{Exemption, Measure};
use std::collections::BTreeSet;

/// Returns what the quoted words say otherwise than the fields.
pub(super) fn find(measure: &Measure) -> Vec<Found> {
    let passages = passages(measure);
    let mut found = Vec::new();
    exemptions(measure, &passages, &mut found);
    items(measure, &passages, &mut found);
    dates(measure, &mut found);
    found
}

/// A text with its place in the fiche.
struct Passage<'a> {
    place: String,
    words: &'a str,
}

fn passages(measure: &Measure) -> Vec<Passage<'_>> {
    let mut passages = Vec::new();
    for clause in &measure.clauses {
        for words in clause.heading.0.values().chain(clause.text.0.values()) {
            passages.push(Passage {
                place: format!("clauses/{}/text", clause.id),
                words,
            });
        }
    }
    for source in &measure.sources {
        passages.extend(source.quote.as_deref().map(|words| Passage {
            place: format!("sources/{}/quote", source.id),
            words,
        }));
    }
    passages
}

fn kinds_of(exemption: &Exemption) -> BTreeSet<ExemptionType> {
    match exemption.kind {
        Some(ExemptionType::Other) => BTreeSet::new(),
        Some(kind) => BTreeSet::from([kind]),
        None => exemption
            .text
            .0
            .values()
            .flat_map(|words| exemption_kinds(words))
            .collect(),
    }
}

fn exemptions(measure: &Measure, passages: &[Passage<'_>], found: &mut Vec<Found>) {
    let listed: BTreeSet<ExemptionType> = measure
        .exemptions
        .iter()
        .flat_map(|exemption| {
            // words of an exemption name what its kind does not
            let words = exemption
                .text
                .0
                .values()
                .flat_map(|words| exemption_kinds(words));
            words.chain(kinds_of(exemption)).collect::<Vec<_>>()
        })
        .collect();
    let mut quoted: BTreeSet<ExemptionType> = BTreeSet::new();
    for passage in passages {
        for kind in exemptions_named(passage.words) {
            if quoted.insert(kind) && !listed.contains(&kind) {
                found.push(
                    Found::query("quote-names-exemption", passage.place.clone())
                        .with("exemption", format!("@{}", kind.label_id())),
                );
            }
        }
    }
    if quoted.is_empty() {
        return;
    }
    for exemption in &measure.exemptions {
        let kinds = kinds_of(exemption);
        if let (Some(first), true) = (kinds.first(), kinds.is_disjoint(&quoted)) {
            found.push(
                Found::query(
                    "exemption-not-in-quote",
                    format!("exemptions/{}/type", exemption.id),
                )
                .with("exemption", format!("@{}", first.label_id())),
            );
        }
    }
}

fn items(measure: &Measure, passages: &[Passage<'_>], found: &mut Vec<Found>) {
    let digits = |code: &str| {
        code.chars()
            .filter(char::is_ascii_digit)
            .collect::<String>()
    };
    let within = |one: &str, other: &str| one.starts_with(other) || other.starts_with(one);
    let listed: Vec<String> = measure
        .items
        .iter()
        .filter(|item| item.list == "HS")
        .map(|item| {
            digits(&format!(
                "{}{}",
                item.code,
                item.national.as_deref().unwrap_or_default()
            ))
        })
        .filter(|code| !code.is_empty())
        .collect();
    let mut quoted: Vec<String> = Vec::new();
    for passage in passages {
        for code in codes_named(passage.words) {
            let bare = digits(&code);
            if !quoted.contains(&bare) && !listed.iter().any(|known| within(known, &bare)) {
                found.push(
                    Found::query("quote-names-item", passage.place.clone())
                        .with("item", format!("HS {code}")),
                );
            }
            quoted.push(bare);
        }
    }
    if quoted.is_empty() {
        return;
    }
    for item in measure.items.iter().filter(|item| item.list == "HS") {
        let bare = digits(&item.code);
        if !bare.is_empty() && !quoted.iter().any(|code| within(code, &bare)) {
            found.push(
                Found::query("item-not-in-quote", "items")
                    .with("item", format!("HS {}", item.code)),
            );
        }
    }
}

/// An event whose source is quoted with dates has one of them.
fn dates(measure: &Measure, found: &mut Vec<Found>) {
    let meet = |one: PartialDate, other: PartialDate| {
        one.earliest() <= other.latest() && other.earliest() <= one.latest()
    };
    for event in &measure.events {
        let source = measure
            .sources
            .iter()
            .find(|source| Some(&source.id) == event.source.as_ref());
        let quote = source.and_then(|source| source.quote.as_deref());
        let (Some(date), Some(quote)) = (event.date, quote) else {
            continue;
        };
        let named = dates_named(quote);
        let readings: Vec<PartialDate> = named
            .iter()
            .flat_map(|date| date.readings.clone())
            .collect();
        if let (Some(first), false) = (
            readings.first(),
            readings.iter().any(|reading| meet(*reading, date)),
        ) {
            found.push(
                Found::query("quote-names-date", format!("events/{}/date", event.id))
                    .with("event", format!("@{}", event.kind.label_id()))
                    .with("date", date.to_string())
                    .with("other", first.to_string()),
            );
        }
    }
}
