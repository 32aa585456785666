//! The fields that a row can state, side by side with the same fields of an entry of the register.
//!
//! [`FieldSet`] is a set of them. The functions here answer three questions for one field: is it stated, do two rows
//! state the same, does the register already say so. They decide nothing.

use crate::reading::{Field, ReadEvent, ReadItem, ReadSunset, RowValues};
use chancery_model::act::Act;
use chancery_model::codes::{EventKind, ObligationBasis};
use chancery_model::measure::{Clause, Item, Measure};
use chancery_model::text::Text;
use unicode_normalization::UnicodeNormalization;

/// The fields that are compared between a row, the sender's last file and the register.
pub const COMPARED: &[Field] = &[
    Field::Title,
    Field::OfficialTitle,
    Field::Category,
    Field::Stage,
    Field::Announced,
    Field::Adopted,
    Field::Published,
    Field::InForce,
    Field::Sunset,
    Field::Number,
    Field::ActType,
    Field::Authority,
    Field::Hs,
    Field::Exemptions,
    Field::Obligations,
    Field::Text,
    Field::Summary,
    Field::Source,
];

/// Returns the field's word in records, JSON and layouts (`in_force`, `hs`).
pub fn field_name(field: Field) -> &'static str {
    match field {
        Field::Reference => "reference",
        Field::State => "state",
        Field::Title => "title",
        Field::OfficialTitle => "official_title",
        Field::Category => "category",
        Field::Stage => "stage",
        Field::Announced => "announced",
        Field::Adopted => "adopted",
        Field::Published => "published",
        Field::InForce => "in_force",
        Field::Sunset => "sunset",
        Field::Number => "number",
        Field::ActType => "act_type",
        Field::Authority => "authority",
        Field::Hs => "hs",
        Field::Exemptions => "exemptions",
        Field::Obligations => "obligations",
        Field::Text => "text",
        Field::Summary => "summary",
        Field::Source => "source",
        Field::Remarks => "remarks",
        Field::RowNumber => "row_number",
    }
}

/// Returns the kind of event whose date the field states.
pub fn event_of(field: Field) -> Option<EventKind> {
    Some(match field {
        Field::Announced => EventKind::Announced,
        Field::Adopted => EventKind::Adopted,
        Field::Published => EventKind::Published,
        Field::InForce => EventKind::InForce,
        _ => return None,
    })
}

/// A set of fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct FieldSet(u32);

impl FieldSet {
    /// Adds a field.
    pub fn add(&mut self, field: Field) {
        self.0 |= 1 << field as u32;
    }

    /// Returns whether the set has the field.
    pub fn has(self, field: Field) -> bool {
        self.0 & (1 << field as u32) != 0
    }
}

/// Whether a list of the register must be the same as the sender's, or may hold more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ListRule {
    /// The same members; used where the sender's last file shows what the sender took out.
    Exact,
    /// Every member the sender names; used where there is no earlier file to compare with.
    AtLeast,
}

/// Returns whether the row states the field.
pub fn states(values: &RowValues, field: Field) -> bool {
    match field {
        Field::Reference => values.reference.is_some(),
        Field::State => values.state.is_some(),
        Field::Title => values.title.is_some(),
        Field::OfficialTitle => values.official_title.is_some(),
        Field::Category => !values.categories.is_empty(),
        Field::Stage => values.stage.is_some(),
        Field::Announced | Field::Adopted | Field::Published | Field::InForce => {
            event_of(field).is_some_and(|kind| date(values, kind).is_some())
        }
        Field::Sunset => values.sunset.is_some(),
        Field::Number => values.number.is_some(),
        Field::ActType => values.act_type.is_some(),
        Field::Authority => values.authority.is_some(),
        Field::Hs => !values.items.is_empty(),
        Field::Exemptions => !values.exemptions.is_empty(),
        Field::Obligations => !values.obligations.is_empty(),
        Field::Text => values.text.is_some(),
        Field::Summary => values.summary.is_some(),
        Field::Source => !values.sources.is_empty(),
        Field::Remarks | Field::RowNumber => false,
    }
}

/// Returns whether both rows state the same for the field.
pub fn same_stated(one: &RowValues, other: &RowValues, field: Field) -> bool {
    match field {
        Field::Title => same_option(&one.title, &other.title),
        Field::OfficialTitle => same_option(&one.official_title, &other.official_title),
        Field::Category => one.categories == other.categories,
        Field::Stage => one.stage == other.stage,
        Field::Announced | Field::Adopted | Field::Published | Field::InForce => event_of(field)
            .is_none_or(|kind| {
                date(one, kind).map(|event| event.date) == date(other, kind).map(|event| event.date)
            }),
        Field::Sunset => one.sunset == other.sunset,
        Field::Number => same_option(&one.number, &other.number),
        Field::ActType => one.act_type == other.act_type,
        Field::Authority => same_option(&one.authority, &other.authority),
        Field::Hs => one.items == other.items,
        Field::Exemptions => one.exemptions == other.exemptions,
        Field::Obligations => one.obligations == other.obligations,
        Field::Text => same_option(&one.text, &other.text),
        Field::Summary => same_option(&one.summary, &other.summary),
        Field::Source => one.sources == other.sources,
        Field::Reference | Field::State | Field::Remarks | Field::RowNumber => true,
    }
}

/// Returns whether the register states the field.
pub fn register_states(measure: &Measure, act: Option<&Act>, field: Field) -> bool {
    match field {
        Field::Title => !measure.title.is_empty(),
        Field::OfficialTitle => !measure.official_title.is_empty(),
        Field::Category => !measure.categories.is_empty(),
        Field::Stage => measure.stage.is_some(),
        Field::Announced | Field::Adopted | Field::Published | Field::InForce => {
            event_of(field).is_some_and(|kind| measure.date_of(kind).is_some())
        }
        Field::Sunset => measure.sunset.is_some(),
        Field::Number => act.is_some_and(|act| act.number.is_some()),
        Field::ActType => act.is_some_and(|act| act.kind.is_some()),
        Field::Authority => act.is_some_and(|act| !act.authority.is_empty()),
        Field::Hs => !measure.items.is_empty(),
        Field::Exemptions => !measure.exemptions.is_empty(),
        Field::Obligations => !measure.obligations.is_empty(),
        Field::Text => !measure.clauses.is_empty(),
        Field::Summary => !measure.summary.is_empty(),
        Field::Source => !measure.sources.is_empty(),
        Field::Reference | Field::State | Field::Remarks | Field::RowNumber => false,
    }
}

/// Returns whether the register says for the field what the row says.
pub fn same_in_register(
    values: &RowValues,
    measure: &Measure,
    act: Option<&Act>,
    field: Field,
    rule: ListRule,
) -> bool {
    match field {
        Field::Title => in_text(&values.title, &measure.title),
        Field::OfficialTitle => in_text(&values.official_title, &measure.official_title),
        Field::Category => values.categories == measure.categories,
        Field::Stage => values.stage == measure.stage,
        Field::Announced | Field::Adopted | Field::Published | Field::InForce => event_of(field)
            .is_none_or(|kind| {
                date(values, kind).and_then(|event| event.date) == measure.date_of(kind)
            }),
        Field::Sunset => same_sunset(values.sunset.as_ref(), measure),
        Field::Number => same_option(&values.number, &act.and_then(|act| act.number.clone())),
        Field::ActType => {
            values.act_type.as_deref() == act.and_then(|act| act.kind).map(|kind| kind.as_str())
        }
        Field::Authority => act.map_or(values.authority.is_none(), |act| {
            in_text(&values.authority, &act.authority)
        }),
        Field::Hs => same_items(&values.items, &measure.items),
        Field::Exemptions => {
            values.exemptions.len() == measure.exemptions.len()
                && values
                    .exemptions
                    .iter()
                    .zip(&measure.exemptions)
                    .all(|(words, exemption)| text_has(words, &exemption.text))
        }
        Field::Obligations => same_obligations(values, measure, rule),
        Field::Text => values
            .text
            .as_deref()
            .map_or(measure.clauses.is_empty(), |text| {
                same_clauses(text, &values.language, &measure.clauses)
            }),
        Field::Summary => in_text(&values.summary, &measure.summary),
        Field::Source => same_sources(values, measure, rule),
        Field::Reference | Field::State | Field::Remarks | Field::RowNumber => true,
    }
}

/// Returns the dated fact of `kind` that the row states with a date.
pub fn date(values: &RowValues, kind: EventKind) -> Option<&ReadEvent> {
    values
        .events
        .iter()
        .rev()
        .find(|event| event.kind == kind && event.date.is_some())
}

/// Returns whether two wordings are the same words: normal form C, outer blanks aside.
pub fn same_words(one: &str, other: &str) -> bool {
    let (one, other) = (one.trim(), other.trim());
    one == other || (!(one.is_ascii() && other.is_ascii()) && one.nfc().eq(other.nfc()))
}

fn same_option(one: &Option<String>, other: &Option<String>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => same_words(one, other),
        (None, None) => true,
        _ => false,
    }
}

fn in_text(words: &Option<String>, text: &Text) -> bool {
    words
        .as_deref()
        .map_or(text.is_empty(), |words| text_has(words, text))
}

fn text_has(words: &str, text: &Text) -> bool {
    text.0.values().any(|ours| same_words(words, ours))
}

fn same_sunset(theirs: Option<&ReadSunset>, measure: &Measure) -> bool {
    match (theirs, &measure.sunset) {
        (None, ours) => ours.is_none(),
        (Some(ReadSunset::Date(date)), Some(ours)) => ours.date == Some(*date),
        (Some(ReadSunset::Event(words)), Some(ours)) => text_has(words, &ours.event),
        (Some(_), None) => false,
    }
}

fn same_items(theirs: &[ReadItem], ours: &[Item]) -> bool {
    theirs.len() == ours.len()
        && theirs.iter().all(|item| {
            ours.iter().any(|known| {
                known.list == item.list
                    && same_code(&known.list, &known.code, &item.code)
                    && known.national == item.national
            })
        })
}

fn same_code(list: &str, one: &str, other: &str) -> bool {
    if list != "HS" {
        return one == other;
    }
    let digits = |code: &str| code.bytes().filter(u8::is_ascii_digit).collect::<Vec<_>>();
    one == other || digits(one) == digits(other)
}

fn same_obligations(values: &RowValues, measure: &Measure, rule: ListRule) -> bool {
    let named = values
        .obligations
        .iter()
        .all(|id| measure.obligations.iter().any(|ours| ours.id == *id));
    let nothing_more = measure
        .obligations
        .iter()
        .filter(|ours| ours.basis == ObligationBasis::State)
        .all(|ours| values.obligations.contains(&ours.id));
    named && (rule == ListRule::AtLeast || nothing_more)
}

fn same_sources(values: &RowValues, measure: &Measure, rule: ListRule) -> bool {
    let ours = || {
        measure
            .sources
            .iter()
            .filter_map(|source| source.locator.as_deref())
    };
    let named = values
        .sources
        .iter()
        .all(|words| ours().any(|locator| same_words(words, locator)));
    let nothing_more = ours().all(|locator| {
        values
            .sources
            .iter()
            .any(|words| same_words(words, locator))
    });
    named && (rule == ListRule::AtLeast || nothing_more)
}

fn same_clauses(text: &str, language: &str, ours: &[Clause]) -> bool {
    let theirs = crate::clauses::split_clauses(text, language);
    theirs.len() == ours.len()
        && theirs.iter().zip(ours).all(|(clause, known)| {
            clause.number == known.number
                && clause
                    .text
                    .0
                    .values()
                    .all(|words| text_has(words, &known.text))
                && clause
                    .heading
                    .0
                    .values()
                    .all(|words| text_has(words, &known.heading))
        })
}
