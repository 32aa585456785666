//! Which fields of the fiche are not filled: completeness, never merit.

use chancery_model::codes::EventKind;
use chancery_model::measure::Measure;

/// Returns the fields of the fiche that are not filled, in the order of the page: completeness, never merit.
pub fn missing(measure: &Measure) -> Vec<String> {
    let has_date = |kinds: &[EventKind]| kinds.iter().any(|kind| measure.date_of(*kind).is_some());
    let gaps = [
        ("title", measure.title.is_empty()),
        ("category", measure.categories.is_empty()),
        ("act", measure.act.is_none()),
        (
            "text",
            measure.clauses.is_empty() && measure.summary.is_empty(),
        ),
        ("exemptions", measure.exemptions.is_empty()),
        (
            "adopted",
            !has_date(&[EventKind::Adopted, EventKind::Signed]),
        ),
        (
            "in-force",
            !has_date(&[EventKind::InForce, EventKind::InForceProvisional]),
        ),
        ("sunset", measure.sunset.is_none()),
        ("obligations", measure.obligations.is_empty()),
        ("sources", measure.sources.is_empty()),
        ("enforcement", measure.enforcement.is_none()),
    ];
    gaps.into_iter()
        .filter(|(_, missing)| *missing)
        .map(|(field, _)| field.to_string())
        .collect()
}
