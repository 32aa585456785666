//! Fields of an entry by their paths: reading the words of one, and putting other words in its place.
//!
//! A path names a key, or key, element and key: `summary`, `clauses/c2/text`, `exemptions/x1/decider`. A language beside
//! it chooses one text of a map. Pure.

use chancery_model::revision::Content;
use serde_json::{Map, Value, json};

/// Returns the words of a field; nothing where it is not stated or is no text.
pub fn words(content: &Content, field: &str, lang: &str) -> Option<String> {
    let mut parts = field.split('/');
    let mut value = content.get(parts.next()?)?;
    for part in parts {
        value = match value {
            Value::Array(list) => list.iter().find(|element| element["id"] == part)?,
            other => other.get(part)?,
        };
    }
    let value = if lang.is_empty() {
        value
    } else {
        value.get(lang)?
    };
    value.as_str().map(str::to_string)
}

/// Returns the key at the top of `field` with its value once the field says `words`; nothing where its element is gone.
pub fn with_words(
    content: &Content,
    field: &str,
    lang: &str,
    words: &str,
) -> Option<(String, Value)> {
    let mut parts = field.split('/');
    let key = parts.next()?;
    let rest: Vec<&str> = parts.collect();
    let mut value = content.get(key).cloned().unwrap_or_else(|| json!({}));
    let place = match rest[..] {
        [] => &mut value,
        [element, inner] => {
            let list = value.as_array_mut()?;
            let element = list.iter_mut().find(|each| each["id"] == element)?;
            element
                .as_object_mut()?
                .entry(inner)
                .or_insert_with(|| json!({}))
        }
        _ => return None,
    };
    if lang.is_empty() {
        *place = json!(words);
    } else {
        if !place.is_object() {
            *place = Value::Object(Map::new());
        }
        place
            .as_object_mut()?
            .insert(lang.to_string(), json!(words));
    }
    Some((key.to_string(), value))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn content() -> Content {
        json!({"summary": {"en": "A ban.", "fr": "Un veto."}, "review": "yearly",
            "clauses": [{"id": "c1", "text": {"en": "One."}}, {"id": "c2", "number": "2"}]})
        .as_object()
        .unwrap()
        .clone()
    }

    #[track_caller]
    fn check(field: &str, lang: &str, before: Option<&str>, after: Option<Value>) {
        assert_eq!(words(&content(), field, lang).as_deref(), before, "{field}");
        let written = with_words(&content(), field, lang, "new");
        assert_eq!(written.map(|(_, value)| value), after, "{field}");
    }

    #[test]
    fn words_are_read_and_put_at_their_path() {
        check(
            "summary",
            "fr",
            Some("Un veto."),
            Some(json!({"en": "A ban.", "fr": "new"})),
        );
        check("title", "en", None, Some(json!({"en": "new"})));
        check("review", "", Some("yearly"), Some(json!("new")));
        check(
            "clauses/c1/text",
            "en",
            Some("One."),
            Some(json!([{"id": "c1", "text": {"en": "new"}}, {"id": "c2", "number": "2"}])),
        );
        check(
            "clauses/c2/text",
            "en",
            None,
            Some(
                json!([{"id": "c1", "text": {"en": "One."}}, {"id": "c2", "number": "2", "text": {"en": "new"}}]),
            ),
        );
        check("clauses/c9/text", "en", None, None);
    }
}
