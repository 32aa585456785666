//! What an entry leaves open or says in two ways: completeness and agreement, never merit.
//!
//! [`rules`] looks at the fields, [`quoted`] at what the quoted words say beside them, [`missing()`] at what is not filled. Each check has a stable code, a
//! place in the fiche (`exemptions/x1/decider`), a sentence and a hint. Nothing here writes, and nothing is decided.

mod missing;
mod quoted;
mod rules;
#[cfg(test)]
mod tests;

pub use missing::missing;

use crate::session::Session;
use crate::wire::draft::Check;
use crate::words::{say, say_or_nothing};
use chancery_messages::Catalogue;
use chancery_model::act::Act;
use chancery_model::measure::Measure;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// Whether a check wants an answer or only says something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Severity {
    /// It wants an answer.
    Query,
    /// Nothing has to be done.
    Note,
}

/// Something that asks for a look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Stable code.
    pub code: &'static str,
    /// Whether it wants an answer.
    pub severity: Severity,
    /// A key of MEASURE, or `key/element id/key`.
    pub field: String,
    /// Values for the sentence; those that begin with `@` are ids of labels.
    pub values: Vec<(&'static str, String)>,
}

impl Found {
    fn query(code: &'static str, field: impl Into<String>) -> Found {
        Found {
            code,
            severity: Severity::Query,
            field: field.into(),
            values: vec![],
        }
    }

    fn note(code: &'static str, field: impl Into<String>) -> Found {
        Found {
            severity: Severity::Note,
            ..Found::query(code, field)
        }
    }

    fn with(mut self, name: &'static str, value: impl Into<String>) -> Found {
        self.values.push((name, value.into()));
        self
    }
}

/// Returns what asks for a look in a measure on `today`, in the order of the fiche.
pub fn find(measure: &Measure, act: Option<&Act>, today: NaiveDate) -> Vec<Found> {
    let mut found = rules::find(measure, act, today);
    found.extend(quoted::find(measure));
    let place = |one: &Found| {
        let key = one.field.split('/').next().unwrap_or_default();
        ORDER
            .iter()
            .position(|known| *known == key)
            .unwrap_or(ORDER.len())
    };
    found.sort_by_key(place);
    found
}

/// The order of the fiche.
const ORDER: [&str; 15] = [
    "title",
    "official_title",
    "summary",
    "clauses",
    "exemptions",
    "events",
    "stage",
    "stage_reason",
    "application_reason",
    "sunset",
    "act",
    "items",
    "sources",
    "obligations",
    "translations",
];

/// Returns what asks for a look, in the reader's language.
pub fn of(session: &Session, measure: &Measure, act: Option<&Act>, lang: &str) -> Vec<Check> {
    let catalogue = Catalogue::new(lang);
    find(measure, act, session.day())
        .iter()
        .map(|found| to_wire(found, &catalogue))
        .collect()
}

fn to_wire(found: &Found, catalogue: &Catalogue) -> Check {
    let id = format!("check-{}", found.code);
    let values: BTreeMap<String, String> = found
        .values
        .iter()
        .map(|(name, value)| {
            let shown = match value.strip_prefix('@') {
                Some(label) if catalogue.has(label) => catalogue.message(label, &[]),
                Some(label) => label.rsplit('-').next().unwrap_or_default().to_string(),
                None => value.clone(),
            };
            (name.to_string(), shown)
        })
        .collect();
    Check {
        code: found.code.to_string(),
        severity: match found.severity {
            Severity::Query => "query".to_string(),
            Severity::Note => "note".to_string(),
        },
        field: found.field.clone(),
        message: say(catalogue, &id, &values),
        hint: say_or_nothing(catalogue, &format!("{id}-hint"), &values),
    }
}
