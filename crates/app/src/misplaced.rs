//! Where in a JSON value the thing stands that keeps it from being read. Pure.
//!
//! The reader of a type says what is wrong and not where. The place is found by leaving parts out until the reader no
//! longer says it.

use crate::error::AppError;
use chancery_model::canonical::{CanonicalError, tidy_content};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// Returns `content` tidied and read as `T`.
///
/// # Errors
/// `put.invalid` with the JSON pointer of what cannot be read.
pub(crate) fn typed_or_place<T: DeserializeOwned>(
    content: Map<String, Value>,
) -> Result<T, AppError> {
    tidied(content.clone())?;
    let whole = Value::Object(content);
    read::<T>(&whole).map_err(|detail| AppError::InvalidPut {
        place: place(&whole, &|value| read::<T>(value).err()),
        detail,
    })
}

/// Returns `content` without what says nothing.
///
/// # Errors
/// `put.invalid` with the JSON pointer of a number that another program might round.
pub(crate) fn tidied(content: Map<String, Value>) -> Result<Map<String, Value>, AppError> {
    tidy_content(Value::Object(content)).map_err(|error| {
        let place = match &error {
            CanonicalError::InexactNumber { path } => path.clone(),
            _ => String::new(),
        };
        AppError::InvalidPut {
            place,
            detail: error.to_string(),
        }
    })
}

fn read<T: DeserializeOwned>(value: &Value) -> Result<T, String> {
    let tidy = tidy_content(value.clone()).map_err(|error| error.to_string())?;
    serde_json::from_value(Value::Object(tidy)).map_err(|error| error.to_string())
}

/// Returns the pointer of the innermost part without which the reader's complaint is another one.
fn place(whole: &Value, complaint: &dyn Fn(&Value) -> Option<String>) -> String {
    let Some(said) = complaint(whole) else {
        return String::new();
    };
    let missing = missing_key(&said);
    let mut whole = whole.clone();
    let mut place = String::new();
    while let Some(step) = parts(&whole, &place).into_iter().find(|step| {
        let mut without = whole.clone();
        match without.pointer_mut(&place) {
            Some(Value::Object(map)) => drop(map.remove(step)),
            // the other elements may be at fault in the same way
            Some(Value::Array(list)) => {
                let alone = step
                    .parse()
                    .ok()
                    .map(|index: usize| list.swap_remove(index));
                *list = alone.into_iter().collect();
                return complaint(&without).is_some_and(|now| now == said);
            }
            _ => return false,
        }
        let now = complaint(&without);
        let made_by_leaving_out = now.as_deref().and_then(missing_key) == Some(step.as_str());
        now.as_deref() != Some(said.as_str()) && !(missing.is_some() && made_by_leaving_out)
    }) {
        // elements behind it may be at fault in the same way too
        if let Some(Value::Array(list)) = whole.pointer_mut(&place)
            && let Ok(index) = step.parse::<usize>()
        {
            list.truncate(index + 1);
        }
        place = format!("{place}/{}", escaped(&step));
    }
    match missing {
        Some(key) => format!("{place}/{key}"),
        None => place,
    }
}

/// The keys or indices of the part at `place`.
fn parts(whole: &Value, place: &str) -> Vec<String> {
    match whole.pointer(place) {
        Some(Value::Object(map)) => map.keys().cloned().collect(),
        Some(Value::Array(list)) => (0..list.len()).map(|index| index.to_string()).collect(),
        _ => vec![],
    }
}

fn missing_key(complaint: &str) -> Option<&str> {
    complaint.strip_prefix("missing field `")?.split('`').next()
}

/// Returns a key as it stands in a JSON pointer.
pub(crate) fn escaped(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

#[cfg(test)]
mod tests {
    use super::*;
    use chancery_model::measure::Measure;
    use serde_json::json;

    fn check(fields: Value, expected: &str) {
        let mut content = fields.as_object().expect("an object").clone();
        content.entry("state").or_insert(json!("XBE"));
        let error = typed_or_place::<Measure>(content).expect_err("it cannot be read");
        assert_eq!(error.params()["place"], expected, "{fields}");
    }

    #[test]
    fn the_innermost_place_is_named() {
        let event =
            |date: &str| json!({"id": "e", "kind": "adopted", "date": date, "precision": "day"});
        check(json!({"events": [event("2025-13-01")]}), "/events/0/date");
        check(
            json!({"events": [event("2025-01-01"), event("x"), event("x")]}),
            "/events/1/date",
        );
        check(
            json!({"events": [{"id": "e", "precision": "day"}]}),
            "/events/0/kind",
        );
        check(
            json!({"events": [{"id": "e", "kind": "n/a", "precision": "day"}]}),
            "/events/0/kind",
        );
        check(json!({"title": {"en": 5}}), "/title/en");
        check(json!({"title": "Ban"}), "/title");
        check(json!({"stage": "x"}), "/stage");
        check(json!({"state": 5}), "/state");
        check(json!({"categories": ["D1", 5]}), "/categories/1");
        check(
            json!({"clauses": [{"id": "c1", "level": 1.5}]}),
            "/clauses/0/level",
        );
    }
}
