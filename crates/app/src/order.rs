//! The orders in which a list of measures can stand.

use crate::error::AppError;
use crate::session::Session;
use chancery_model::codes::Stage;
use chancery_store::{MeasureFilter, MeasureOrder, OrderDirection};

/// Returns the filter with the order that a list asks for: states as their names stand in the reader's language.
///
/// # Errors
/// A column that lists are not ordered by; the store's own.
pub fn ordered(
    session: &mut Session,
    filter: MeasureFilter,
    sort: Option<&str>,
    descending: bool,
    lang: &str,
) -> Result<MeasureFilter, AppError> {
    let order = match sort {
        None => MeasureOrder::State,
        Some("state") => {
            let mut codes = session.store.states_with_measures(&filter)?;
            session.names(lang)?.sort_states(&mut codes);
            MeasureOrder::StateIn(codes)
        }
        Some("title") => MeasureOrder::Title,
        Some("category") => MeasureOrder::Category,
        Some("stage") => {
            let stages = Stage::ALL.iter().map(|stage| stage.as_str().to_string());
            MeasureOrder::StageIn(stages.collect())
        }
        Some("act") => MeasureOrder::Act,
        Some(other) => {
            return Err(AppError::InvalidRequest {
                name: "sort".into(),
                value: other.into(),
            });
        }
    };
    let direction = if descending {
        OrderDirection::Descending
    } else {
        OrderDirection::Ascending
    };
    Ok(MeasureFilter {
        order,
        direction,
        ..filter
    })
}
