//! The one byte encoding that is hashed and signed: RFC 8785 (JSON Canonicalization Scheme).
//!
//! Rules above RFC 8785 (docs/formats/record-log.md): no floating point numbers, an absent key means "not stated",
//! empty lists and maps are not written, `null` is not written.

use serde::Serialize;
use serde_json::{Map, Value};
use snafu::Snafu;

/// Why a value has no canonical bytes.
#[derive(Debug, Clone, PartialEq, Eq, Snafu)]
#[non_exhaustive]
pub enum CanonicalError {
    /// A number with a fraction or beyond 2^53; such values are kept as text.
    #[snafu(display("a number at {path} is not a whole number below 2^53"))]
    InexactNumber {
        /// Where it stands, as `/key/0/key`.
        path: String,
    },
}

/// Returns the canonical bytes of a value that has a JSON form.
pub fn canonical_bytes<T: Serialize>(value: &T) -> Vec<u8> {
    serde_json_canonicalizer::to_vec(value)
        .expect("values of the model have string keys and finite numbers")
}

/// Returns `content` without nulls, empty lists and empty maps, at every depth.
///
/// # Errors
/// A number that another program might round.
pub fn tidy_content(content: Value) -> Result<Map<String, Value>, CanonicalError> {
    match tidy(content, &mut String::new())? {
        Some(Value::Object(map)) => Ok(map),
        _ => Ok(Map::new()),
    }
}

fn tidy(value: Value, path: &mut String) -> Result<Option<Value>, CanonicalError> {
    match value {
        Value::Null => Ok(None),
        Value::Number(number) => {
            let exact = number
                .as_i64()
                .is_some_and(|n| n.unsigned_abs() < (1 << 53));
            if exact {
                Ok(Some(Value::Number(number)))
            } else {
                Err(CanonicalError::InexactNumber { path: path.clone() })
            }
        }
        Value::Array(items) => {
            let mut kept = Vec::with_capacity(items.len());
            for (index, item) in items.into_iter().enumerate() {
                let depth = path.len();
                path.push_str(&format!("/{index}"));
                kept.extend(tidy(item, path)?);
                path.truncate(depth);
            }
            Ok((!kept.is_empty()).then_some(Value::Array(kept)))
        }
        Value::Object(map) => {
            let mut kept = Map::new();
            for (key, item) in map {
                let depth = path.len();
                path.push('/');
                path.push_str(&key);
                if let Some(item) = tidy(item, path)? {
                    kept.insert(key, item);
                }
                path.truncate(depth);
            }
            Ok((!kept.is_empty()).then_some(Value::Object(kept)))
        }
        other => Ok(Some(other)),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use serde_json::json;

    fn check(input: Value, expected: &str) {
        let shown = match tidy_content(input) {
            Ok(map) => String::from_utf8(canonical_bytes(&map)).unwrap(),
            Err(error) => error.to_string(),
        };
        assert_eq!(shown, expected);
    }

    #[test]
    fn keys_are_sorted_and_what_is_not_stated_is_not_written() {
        check(
            json!({"b": 1, "a": null, "c": [], "d": {"e": {}}, "É": "x"}),
            r#"{"b":1,"É":"x"}"#,
        );
    }

    #[test]
    fn a_fraction_is_named_with_its_place() {
        check(
            json!({"a": [1, 1.5]}),
            "a number at /a/1 is not a whole number below 2^53",
        );
    }
}
