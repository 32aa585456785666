//! Which fields of two contents differ, each with both values.
//!
//! A path names a field from the top: `stage`, `title/fr` for one language of a text, `exemptions/e1` for one element
//! of a list whose elements carry an `id`. Other lists, and objects that are one value (a sunset, an audience), are
//! compared whole.

use chancery_model::revision::Content;
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// Maps from language to text: compared language by language.
pub const TEXT_FIELDS: [&str; 6] = [
    "title",
    "official_title",
    "summary",
    "authority",
    "heading",
    "text",
];

/// One field that differs.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldChange {
    /// The field (`title/fr`, `exemptions/e1`).
    pub path: String,
    /// Its value before; `None` when it was not stated.
    pub before: Option<Value>,
    /// Its value after; `None` when it is no longer stated.
    pub after: Option<Value>,
}

/// Returns the fields in which `after` differs from `before`, by key, list elements in the order of `before` and then
/// of `after`.
pub fn changed_fields(before: &Content, after: &Content) -> Vec<FieldChange> {
    let keys: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    let mut changes = Vec::new();
    for key in keys {
        let (old, new) = (before.get(key), after.get(key));
        if old == new {
            continue;
        }
        match parts(key, old, new) {
            Some(parts) => changes.extend(parts.into_iter().filter_map(|part| {
                let path = format!("{key}/{}", part.name);
                change(path, part.before, part.after)
            })),
            None => changes.extend(change(key.clone(), old, new)),
        }
    }
    changes
}

fn change(path: String, before: Option<&Value>, after: Option<&Value>) -> Option<FieldChange> {
    (before != after).then(|| FieldChange {
        path,
        before: before.cloned(),
        after: after.cloned(),
    })
}

struct Part<'a> {
    name: String,
    before: Option<&'a Value>,
    after: Option<&'a Value>,
}

/// The parts of a field that are compared one by one; `None` when it is one value, or when its parts moved only.
fn parts<'a>(key: &str, old: Option<&'a Value>, new: Option<&'a Value>) -> Option<Vec<Part<'a>>> {
    let parts = match (old, new) {
        (Some(Value::Object(old)), Some(Value::Object(new))) if TEXT_FIELDS.contains(&key) => {
            text_parts(old, new)
        }
        (Some(Value::Array(old)), Some(Value::Array(new))) => {
            element_parts(&by_id(old)?, &by_id(new)?)
        }
        _ => return None,
    };
    parts
        .iter()
        .any(|part| part.before != part.after)
        .then_some(parts)
}

fn text_parts<'a>(old: &'a Map<String, Value>, new: &'a Map<String, Value>) -> Vec<Part<'a>> {
    let languages: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    languages
        .into_iter()
        .map(|language| Part {
            name: language.clone(),
            before: old.get(language),
            after: new.get(language),
        })
        .collect()
}

fn element_parts<'a>(old: &[(&'a str, &'a Value)], new: &[(&'a str, &'a Value)]) -> Vec<Part<'a>> {
    let find = |list: &[(&'a str, &'a Value)], id: &str| {
        list.iter()
            .find(|(known, _)| *known == id)
            .map(|(_, value)| *value)
    };
    let added = new
        .iter()
        .filter(|(id, _)| find(old, id).is_none())
        .map(|(id, _)| *id);
    let ids = old.iter().map(|(id, _)| *id).chain(added);
    ids.map(|id| Part {
        name: id.to_string(),
        before: find(old, id),
        after: find(new, id),
    })
    .collect()
}

/// Returns the elements of a list by their `id`; `None` unless each has one of its own.
pub fn by_id(list: &[Value]) -> Option<Vec<(&str, &Value)>> {
    let mut seen = BTreeSet::new();
    list.iter()
        .map(|element| {
            let id = element.get("id")?.as_str()?;
            seen.insert(id).then_some((id, element))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use serde_json::json;

    fn check(before: Value, after: Value, expected: &[&str]) {
        let content = |value: Value| value.as_object().unwrap().clone();
        let shown: Vec<String> = changed_fields(&content(before), &content(after))
            .into_iter()
            .map(|change| {
                let side = |value: Option<Value>| value.map_or("-".to_string(), |v| v.to_string());
                format!(
                    "{}: {} > {}",
                    change.path,
                    side(change.before),
                    side(change.after)
                )
            })
            .collect();
        assert_eq!(shown, expected);
    }

    #[test]
    fn equal_contents_have_no_changed_field() {
        check(
            json!({"a": [1], "b": "x"}),
            json!({"b": "x", "a": [1]}),
            &[],
        );
    }

    #[test]
    fn a_text_changes_language_by_language() {
        check(
            json!({"title": {"en": "Ban", "fr": "Interdiction"}, "stage": "proposed"}),
            json!({"title": {"en": "Ban", "fr": "Embargo", "es": "Veto"}}),
            &[
                "stage: \"proposed\" > -",
                "title/es: - > \"Veto\"",
                "title/fr: \"Interdiction\" > \"Embargo\"",
            ],
        );
    }

    #[test]
    fn elements_with_an_id_change_one_by_one_and_other_lists_whole() {
        check(
            json!({"exemptions": [{"id": "e1", "x": 1}, {"id": "e2"}], "categories": ["B1"]}),
            json!({"exemptions": [{"id": "e3"}, {"id": "e1", "x": 2}], "categories": ["B1", "B2"]}),
            &[
                "categories: [\"B1\"] > [\"B1\",\"B2\"]",
                "exemptions/e1: {\"id\":\"e1\",\"x\":1} > {\"id\":\"e1\",\"x\":2}",
                "exemptions/e2: {\"id\":\"e2\"} > -",
                "exemptions/e3: - > {\"id\":\"e3\"}",
            ],
        );
    }

    #[test]
    fn a_list_that_was_only_put_in_another_order_differs_as_a_whole() {
        check(
            json!({"events": [{"id": "a"}, {"id": "b"}]}),
            json!({"events": [{"id": "b"}, {"id": "a"}]}),
            &["events: [{\"id\":\"a\"},{\"id\":\"b\"}] > [{\"id\":\"b\"},{\"id\":\"a\"}]"],
        );
    }
}
