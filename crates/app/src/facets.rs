//! How many of the measures in a list have each state, category and stage.

use crate::error::AppError;
use crate::session::Session;
use crate::wire::measure::{Facet, Facets};
use crate::words::label;
use chancery_messages::Catalogue;
use chancery_model::codes::Stage;
use chancery_store::MeasureFilter;

/// Returns how many of the measures that a filter shows have each state, category and stage.
///
/// # Errors
/// The store's own.
pub fn facets(
    session: &mut Session,
    filter: &MeasureFilter,
    lang: &str,
) -> Result<Facets, AppError> {
    let counts = session.store.facets(filter)?;
    let names = session.names(lang)?;
    let catalogue = Catalogue::new(lang);
    let facet = |code: &str, label: String, count: u64| Facet {
        code: code.to_string(),
        label,
        count: u32::try_from(count).unwrap_or(u32::MAX),
    };
    let mut states: Vec<Facet> = counts
        .states
        .iter()
        .map(|(code, count)| facet(code, names.state(code).to_string(), *count))
        .collect();
    states.sort_by(|one, other| names.compare(&one.label, &other.label));
    let stage_label = |code: &str| {
        code.parse::<Stage>()
            .map_or(code.to_string(), |stage| label(&catalogue, stage))
    };
    Ok(Facets {
        states,
        categories: counts
            .categories
            .iter()
            .map(|(code, count)| facet(code, names.category(code).to_string(), *count))
            .collect(),
        stages: counts
            .stages
            .iter()
            .map(|(code, count)| facet(code, stage_label(code), *count))
            .collect(),
    })
}
