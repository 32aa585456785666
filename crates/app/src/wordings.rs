//! What stands in several wordings: which places a person has to decide, and whether they did.

use crate::derive::merged;
use crate::error::AppError;
use crate::session::Session;
use chancery_merge::FieldConflict;
use chancery_model::id::RecordId;
use chancery_model::record::Line;
use serde_json::{Map, Value};

/// What no person says: it was given once, or follows from the words.
const NEVER_SAID: [&str; 3] = ["origin", "ref", "translations"];

/// Returns the places of a record that its wordings say differently, against what they come from.
///
/// # Errors
/// The store's own.
pub(crate) fn conflicts(
    session: &Session,
    record: RecordId,
    line: Line,
) -> Result<Vec<FieldConflict>, AppError> {
    let heads = session.store.wordings(record, line)?;
    Ok(heads.map_or(vec![], |heads| merged(&heads).conflicts))
}

/// Turns a choice away that passes over a place in conflict: neither wording of it would be left.
///
/// # Errors
/// `put.invalid` with the place.
pub(crate) fn are_decided(
    conflicts: &[FieldConflict],
    said: &Map<String, Value>,
) -> Result<(), AppError> {
    let passed_over = conflicts.iter().find(|conflict| {
        if conflict.path.is_empty() {
            return said.is_empty();
        }
        let mut path = conflict.path.split('/');
        let key = path.next().unwrap_or_default();
        !NEVER_SAID.contains(&key) && !said.get(key).is_some_and(|value| says(value, path))
    });
    match passed_over {
        None => Ok(()),
        Some(conflict) => Err(AppError::InvalidPut {
            place: format!("/{}", conflict.path),
            detail: "the wordings differ here, and nothing is said about it".into(),
        }),
    }
}

/// Whether a value that is given decides the place `path` in it. A list is given whole: what is not in it is left out.
fn says<'a>(value: &Value, mut path: impl Iterator<Item = &'a str>) -> bool {
    let Some(step) = path.next() else {
        return true;
    };
    match value {
        Value::Object(map) => map.get(step).is_some_and(|inner| says(inner, path)),
        Value::Array(list) => list
            .iter()
            .find(|element| element["id"] == step)
            .is_none_or(|element| says(element, path)),
        _ => true,
    }
}
