//! Fields of two or more measures beside each other: one row a field, values grouped.
//!
//! Texts go language by language, exemptions are matched to each other by type and words, items by code and edition
//! ([`crate::goods`]: a shorter code covers the longer ones), dates by what happened. Nothing is weighed: a row says
//! which values are the same, not which one is better.

use crate::align::{Clause, Text, align};
use crate::fields::TEXT_FIELDS;
use crate::goods;
use chancery_model::fold::fold;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use std::ops::ControlFlow;

/// How the values of a row stand to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Agreement {
    /// All state the same.
    Same,
    /// Those that state it state the same; others do not state it.
    Partly,
    /// One covers the other: a shorter code of goods the longer ones.
    Covers,
    /// They differ.
    Differs,
}

impl Agreement {
    /// Returns the stable word.
    pub fn as_str(self) -> &'static str {
        match self {
            Agreement::Same => "same",
            Agreement::Partly => "partly",
            Agreement::Covers => "covers",
            Agreement::Differs => "differs",
        }
    }
}

/// A field of several measures.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldRow {
    /// The field (`title/en`, `items/HS/2701`, `exemptions/humanitarian`).
    pub field: String,
    /// The value of each measure; nothing where it states none.
    pub values: Vec<Option<Value>>,
    /// Equal numbers have the same value after folding; nothing where none is stated.
    pub groups: Vec<Option<usize>>,
    /// How they stand to each other.
    pub agreement: Agreement,
}

/// Returns the fields of `measures` beside each other, by key.
pub fn beside(measures: &[Map<String, Value>]) -> Vec<FieldRow> {
    let keys: BTreeSet<&String> = measures.iter().flat_map(Map::keys).collect();
    let mut rows = Vec::new();
    for key in keys {
        let values: Vec<Option<&Value>> = measures.iter().map(|measure| measure.get(key)).collect();
        let parts = match key.as_str() {
            "exemptions" => exemptions(&values),
            "items" => {
                rows.extend(goods::rows(&values));
                continue;
            }
            "events" => by_word(&values, "kind", Some("date")),
            "obligations" => by_word(&values, "id", Some("basis")),
            text if TEXT_FIELDS.contains(&text) => by_key(&values),
            "act" => by_key(&values),
            _ => vec![(
                String::new(),
                values.iter().map(|value| value.cloned()).collect(),
            )],
        };
        for (part, values) in parts {
            let field = if part.is_empty() {
                key.clone()
            } else {
                format!("{key}/{part}")
            };
            rows.push(row(field, values));
        }
    }
    rows
}

type Parts = Vec<(String, Vec<Option<Value>>)>;

fn row(field: String, values: Vec<Option<Value>>) -> FieldRow {
    let mut known: Vec<Value> = Vec::new();
    let groups: Vec<Option<usize>> = values
        .iter()
        .map(|value| {
            let alike = comparable(value.as_ref()?);
            let at = known.iter().position(|other| *other == alike);
            Some(at.unwrap_or_else(|| {
                known.push(alike);
                known.len() - 1
            }))
        })
        .collect();
    let stated = groups.iter().flatten().count();
    let agreement = match (known.len(), stated == values.len()) {
        (0 | 1, true) => Agreement::Same,
        (0 | 1, false) => Agreement::Partly,
        _ => Agreement::Differs,
    };
    FieldRow {
        field,
        values,
        groups,
        agreement,
    }
}

/// A value as it is compared: folded, without ids, lists that are sets in one order.
fn comparable(value: &Value) -> Value {
    match value {
        Value::String(text) => json!(fold(text)),
        Value::Array(list) => {
            let mut list: Vec<Value> = list.iter().map(comparable).collect();
            list.sort_by_key(Value::to_string);
            Value::Array(list)
        }
        Value::Object(map) => {
            let kept = map.iter().filter(|(key, _)| *key != "id");
            Value::Object(
                kept.map(|(key, value)| (key.clone(), comparable(value)))
                    .collect(),
            )
        }
        other => other.clone(),
    }
}

fn by_key(values: &[Option<&Value>]) -> Parts {
    let maps: Vec<Option<&Map<String, Value>>> = values
        .iter()
        .map(|value| value.and_then(Value::as_object))
        .collect();
    let keys: BTreeSet<&String> = maps.iter().flatten().flat_map(|map| map.keys()).collect();
    let of = |key: &String| {
        maps.iter()
            .map(|map| {
                map.and_then(|map| map.get(key))
                    .filter(|value| !value.is_null())
                    .cloned()
            })
            .collect()
    };
    let parts = keys.into_iter().map(|key| (key.clone(), of(key)));
    parts
        .filter(|(_, values): &(String, Vec<Option<Value>>)| values.iter().any(Option::is_some))
        .collect()
}

fn list(value: Option<&Value>) -> impl Iterator<Item = &Value> {
    value.and_then(Value::as_array).into_iter().flatten()
}

fn word<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_default()
}

/// Elements by one of their words; what is told of them is another one, or all.
fn by_word(values: &[Option<&Value>], name: &str, told: Option<&str>) -> Parts {
    let names: BTreeSet<&str> = values
        .iter()
        .flat_map(|value| list(*value))
        .map(|element| word(element, name))
        .collect();
    let of = |wanted: &str| -> Vec<Option<Value>> {
        values
            .iter()
            .map(|value| {
                let found: Vec<Value> = list(*value)
                    .filter(|element| word(element, name) == wanted)
                    .map(|element| {
                        told.map_or_else(|| element.clone(), |told| element[told].clone())
                    })
                    .collect();
                match found.len() {
                    0 => None,
                    1 => found.into_iter().next(),
                    _ => Some(Value::Array(found)),
                }
            })
            .collect()
    };
    names
        .into_iter()
        .map(|name| (name.to_owned(), of(name)))
        .collect()
}

/// Exemptions of one type beside each other; where a measure has several of a type, by their words.
fn exemptions(values: &[Option<&Value>]) -> Parts {
    let types: BTreeSet<&str> = values
        .iter()
        .flat_map(|value| list(*value))
        .map(|element| word(element, "type"))
        .collect();
    let mut parts = Parts::new();
    for of_type in types {
        let name = if of_type.is_empty() { "other" } else { of_type };
        let lists: Vec<Vec<&Value>> = values
            .iter()
            .map(|value| {
                list(*value)
                    .filter(|element| word(element, "type") == of_type)
                    .collect()
            })
            .collect();
        let rows = if lists.iter().all(|list| list.len() <= 1) {
            vec![
                lists
                    .iter()
                    .map(|list| list.first().map(|one| (*one).clone()))
                    .collect(),
            ]
        } else {
            matched(&lists)
        };
        for (at, row) in rows.into_iter().enumerate() {
            let field = if at == 0 {
                name.to_owned()
            } else {
                format!("{name}/{}", at + 1)
            };
            parts.push((field, row));
        }
    }
    parts
}

fn matched(lists: &[Vec<&Value>]) -> Vec<Vec<Option<Value>>> {
    let words = |element: &Value| match &element["text"] {
        Value::Object(texts) => texts
            .values()
            .filter_map(Value::as_str)
            .collect::<Vec<_>>()
            .join(" "),
        _ => String::new(),
    };
    let texts: Vec<Text> = lists
        .iter()
        .enumerate()
        .map(|(at, list)| Text {
            state: format!("{at:05}"),
            clauses: list
                .iter()
                .map(|element| Clause {
                    text: words(element),
                    heading: String::new(),
                    number: String::new(),
                    id: String::new(),
                })
                .collect(),
            measure: String::new(),
        })
        .collect();
    let mut rows: Vec<Vec<Option<Value>>> = Vec::new();
    let mut used = BTreeSet::new();
    if let Ok(alignment) = align(&texts, &mut |_, _| ControlFlow::Continue(())) {
        for row in &alignment.rows {
            let mut cells = vec![None; lists.len()];
            for cell in row.cells.iter().flatten() {
                used.insert((cell.place.text, cell.place.clause));
                cells[cell.place.text] = Some(lists[cell.place.text][cell.place.clause].clone());
            }
            rows.push(cells);
        }
    }
    // those without words
    for (at, list) in lists.iter().enumerate() {
        for (place, element) in list
            .iter()
            .enumerate()
            .filter(|(place, _)| !used.contains(&(at, *place)))
        {
            let mut cells = vec![None; lists.len()];
            cells[at] = Some(list[place].clone());
            debug_assert!(!element.is_null());
            rows.push(cells);
        }
    }
    rows
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    /// Rows as `field: 0 0 - same`.
    fn check(measures: &[Value], expected: &[&str]) {
        let measures: Vec<Map<String, Value>> = measures
            .iter()
            .map(|measure| measure.as_object().unwrap().clone())
            .collect();
        let rows: Vec<String> = beside(&measures)
            .iter()
            .map(|row| {
                let groups: Vec<String> = row
                    .groups
                    .iter()
                    .map(|group| group.map_or("-".into(), |group| group.to_string()))
                    .collect();
                format!(
                    "{}: {} {}",
                    row.field,
                    groups.join(" "),
                    row.agreement.as_str()
                )
            })
            .collect();
        assert_eq!(rows, expected);
    }

    #[test]
    fn values_are_grouped_after_folding() {
        check(
            &[
                json!({"stage": "adopted", "title": {"en": "A ban"}, "categories": ["A1", "B1"]}),
                json!({"stage": "in-force", "title": {"en": "a BAN", "fr": "Un embargo"}, "categories": ["B1", "A1"]}),
                json!({"stage": "adopted"}),
            ],
            &[
                "categories: 0 0 - partly",
                "stage: 0 1 0 differs",
                "title/en: 0 0 - partly",
                "title/fr: - 0 - partly",
            ],
        );
    }

    #[test]
    fn exemptions_meet_by_type_and_words() {
        let of = |list: &[(&str, &str)]| {
            let list: Vec<Value> = list.iter().enumerate()
                .map(|(at, (of_type, text))| json!({"id": format!("x{at}"), "type": of_type, "text": {"en": text}})).collect();
            json!({ "exemptions": list })
        };
        check(
            &[
                of(&[
                    ("humanitarian", "Medical goods"),
                    ("personal-effects", "Luggage of travellers"),
                ]),
                of(&[("humanitarian", "Medical goods.")]),
            ],
            &[
                "exemptions/humanitarian: 0 0 same",
                "exemptions/personal-effects: 0 - partly",
            ],
        );
        check(
            &[
                of(&[
                    ("other", "Goods of the diplomatic bag"),
                    ("other", "Mine clearance equipment"),
                ]),
                of(&[
                    ("other", "Equipment for mine clearance"),
                    ("other", "The diplomatic bag and its goods"),
                ]),
            ],
            &[
                "exemptions/other: 0 1 differs",
                "exemptions/other/2: 0 1 differs",
            ],
        );
    }

    #[test]
    fn dates_meet_by_what_happened() {
        check(
            &[
                json!({"events": [{"id": "a", "kind": "adopted", "date": "2025-01"}, {"id": "b", "kind": "in-force", "date": null}]}),
                json!({"events": [{"id": "z", "kind": "adopted", "date": "2025-01"}]}),
            ],
            &["events/adopted: 0 0 same", "events/in-force: 0 - partly"],
        );
    }
}
