//! What stands in several wordings: which places a person has to decide, and whether they did.

use crate::derive::merged;
use crate::error::AppError;
use crate::session::Session;
use chancery_merge::FieldConflict;
use chancery_model::canonical::canonical_bytes;
use chancery_model::id::RecordId;
use chancery_model::record::Line;
use chancery_model::revision::Content;
use chancery_store::RecordBody;
use serde_json::{Map, Value, json};

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

/// Returns the places in conflict with what each side says there, null where it says nothing:
/// `[{"field":"title/en","values":["Ban","Prohibition"]}]`.
///
/// # Errors
/// The store's own.
pub(crate) fn marks(session: &Session, body: &RecordBody) -> Result<Value, AppError> {
    let conflicts = conflicts(session, body.record, body.line)?;
    let marks = conflicts
        .into_iter()
        .map(|conflict| json!({"field": conflict.path, "values": conflict.value.adds()}));
    Ok(marks.collect())
}

/// As [`marks`], of wordings `seen` by somebody else alone; nothing where they see no difference.
///
/// # Errors
/// The store's own.
pub(crate) fn marks_seen(
    session: &Session,
    body: &RecordBody,
    seen: &[Content],
) -> Result<Option<Value>, AppError> {
    let mut marks = Vec::new();
    for conflict in conflicts(session, body.record, body.line)? {
        let mut values: Vec<Option<&Value>> = seen
            .iter()
            .map(|content| value_at(content, &conflict.path))
            .collect();
        values.sort_by_key(canonical_bytes);
        values.dedup();
        if values.len() > 1 && !conflict.path.is_empty() {
            marks.push(json!({"field": conflict.path, "values": values}));
        }
    }
    Ok((!marks.is_empty()).then_some(Value::Array(marks)))
}

/// Returns the contents that stand side by side where a record is in conflict, in order of arrival; none elsewhere.
///
/// # Errors
/// The store's own.
pub(crate) fn contents(session: &Session, body: &RecordBody) -> Result<Vec<Content>, AppError> {
    if !body.conflict {
        return Ok(vec![]);
    }
    let wordings = session.store.wordings(body.record, body.line)?;
    let heads = wordings.into_iter().flat_map(|wordings| wordings.heads);
    Ok(heads
        .filter_map(|head| Some(head.content?.into_owned()))
        .collect())
}

fn value_at<'a>(content: &'a Content, path: &str) -> Option<&'a Value> {
    let mut steps = path.split('/');
    let mut value = content.get(steps.next()?)?;
    for step in steps {
        value = match value {
            Value::Array(list) => list.iter().find(|element| element["id"] == step)?,
            other => other.get(step)?,
        };
    }
    Some(value)
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
