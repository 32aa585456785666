//! The texts of a record: where each stands, how much it counts, and who may find the record by it. Pure.
//!
//! The derived index and the marks on what was found both come from here, so that what is found can be shown.

use crate::hand_in::outward::goes_along;
use chancery_model::record::Kind;
use chancery_model::revision::Content;
use serde_json::Value;

/// How much a text counts, and for whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weight {
    /// Titles, numbers, references, names of files.
    Title,
    /// Other words that may be shown to whom the record may be shown.
    Rest,
    /// The desk's alone: words as submitted, sources, notes.
    Inside,
}

/// Keys whose values are codes, ids or numbers, never words that somebody looks for.
const NO_WORDS: [&str; 47] = [
    "about",
    "act",
    "amends",
    "application",
    "audience",
    "authentic",
    "base",
    "basis",
    "categories",
    "channel",
    "column_kind",
    "digest",
    "directions",
    "edition",
    "entered_by",
    "existing_contracts",
    "format",
    "from_model",
    "id",
    "information",
    "kind",
    "language",
    "layout",
    "line",
    "list",
    "measure",
    "numbering",
    "object",
    "order",
    "part_of",
    "precision",
    "provision",
    "receipt",
    "replaces",
    "retrieved",
    "revision",
    "set_aside",
    "stage",
    "standing",
    "state",
    "states",
    "submission",
    "text_kind",
    "translations",
    "trigger",
    "version",
    "work",
];

/// Keys that name a record of any kind but a measure.
const TITLES: [&str; 8] = [
    "file", "heading", "name", "note", "number", "ref", "symbol", "title",
];

/// Keys of a measure whose words others may see where they see the measure.
const SHOWN: [&str; 11] = [
    "clauses",
    "enforcement",
    "exemptions",
    "geography",
    "items",
    "obligations",
    "official_title",
    "persons",
    "review",
    "summary",
    "sunset",
];

/// Calls `each` with the path, weight and words of every text of a record. An element with an id stands in the path by
/// its id and ends it: `clauses/c3`, `title/fr`, `origin/Title of the measure`.
pub fn each_place(kind: Kind, content: &Content, each: &mut dyn FnMut(&str, Weight, &str)) {
    let mut path = String::new();
    for (key, value) in content {
        if NO_WORDS.contains(&key.as_str()) {
            continue;
        }
        path.clear();
        path.push_str(key);
        if key == "origin" {
            cells(value, each);
        } else {
            let weight = weight(kind, key);
            let within = |inner: &str| match goes_along(kind, key, Some(inner)) {
                true => weight,
                false => Weight::Inside,
            };
            parts(value, &mut path, (weight, &within), each);
        }
    }
}

fn weight(kind: Kind, key: &str) -> Weight {
    match kind {
        Kind::Measure if matches!(key, "title" | "official_title" | "ref") => Weight::Title,
        Kind::Measure if SHOWN.contains(&key) => Weight::Rest,
        Kind::Measure => Weight::Inside,
        _ if !goes_along(kind, key, None) => Weight::Inside,
        _ if TITLES.contains(&key) => Weight::Title,
        _ => Weight::Rest,
    }
}

/// The cells as submitted, each by its header.
fn cells(origin: &Value, each: &mut dyn FnMut(&str, Weight, &str)) {
    let cells = origin.get("cells").and_then(Value::as_array);
    for cell in cells.into_iter().flatten() {
        let text = |key: &str| cell.get(key).and_then(Value::as_str).unwrap_or_default();
        each(
            &format!("origin/{}", text("header")),
            Weight::Inside,
            text("text"),
        );
    }
}

/// How much a text counts by itself, and under a key of an element.
type Weights<'a> = (Weight, &'a dyn Fn(&str) -> Weight);

/// The parts of a value that has keys, as far as others may know each key; else the value itself.
fn parts(
    value: &Value,
    path: &mut String,
    weights: Weights<'_>,
    each: &mut dyn FnMut(&str, Weight, &str),
) {
    let Value::Object(map) = value else {
        return walk(value, path, weights, each);
    };
    let depth = path.len();
    for (key, item) in map {
        if NO_WORDS.contains(&key.as_str()) {
            continue;
        }
        path.push('/');
        path.push_str(key);
        let weight = weights.0.max((weights.1)(key));
        walk(item, path, (weight, weights.1), each);
        path.truncate(depth);
    }
}

fn walk(
    value: &Value,
    path: &mut String,
    weights: Weights<'_>,
    each: &mut dyn FnMut(&str, Weight, &str),
) {
    let depth = path.len();
    match value {
        Value::String(text) if !is_id(text) => each(path, weights.0, text),
        Value::Array(items) => {
            for item in items {
                if let Some(id) = item.get("id").and_then(Value::as_str) {
                    path.push('/');
                    path.push_str(id);
                }
                match item {
                    Value::Object(map) => {
                        for (key, item) in map {
                            element(key, item, path, (weights.1)(key), each);
                        }
                    }
                    other => walk(other, path, weights, each),
                }
                path.truncate(depth);
            }
        }
        Value::Object(map) => {
            for (key, item) in map {
                if NO_WORDS.contains(&key.as_str()) {
                    continue;
                }
                path.push('/');
                path.push_str(key);
                walk(item, path, weights, each);
                path.truncate(depth);
            }
        }
        _ => {}
    }
}

/// Every text of an element of a list stands at the element itself.
fn element(
    key: &str,
    value: &Value,
    path: &str,
    weight: Weight,
    each: &mut dyn FnMut(&str, Weight, &str),
) {
    if NO_WORDS.contains(&key) {
        return;
    }
    match value {
        Value::String(text) if !is_id(text) => each(path, weight, text),
        Value::Object(inner) => {
            for (key, item) in inner {
                element(key, item, path, weight, each);
            }
        }
        Value::Array(items) => {
            for item in items {
                match item {
                    Value::Object(inner) => {
                        for (key, item) in inner {
                            element(key, item, path, weight, each);
                        }
                    }
                    Value::String(text) => each(path, weight, text),
                    _ => {}
                }
            }
        }
        _ => {}
    }
}

fn is_id(text: &str) -> bool {
    text.starts_with("sha256:") || (text.len() == 36 && text.parse::<uuid::Uuid>().is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn check(kind: Kind, content: Value, expected: &[&str]) {
        let Value::Object(content) = content else {
            panic!("an object");
        };
        let mut found = Vec::new();
        each_place(kind, &content, &mut |path, weight, text| {
            found.push(format!("{path} {weight:?} {text}"));
        });
        assert_eq!(found, expected);
    }

    #[test]
    fn every_text_of_a_measure_has_a_place_and_codes_have_none() {
        check(
            Kind::Measure,
            json!({
                "state": "XBE", "categories": ["D1"], "act": "6f9619ff-8b86-d011-b42d-00c04fc964ff",
                "title": {"en": "Ban", "fr": "Interdiction"},
                "clauses": [{"id": "c3", "number": "5", "heading": {"en": "Scope"}, "text": {"en": "Goods"}}],
                "exemptions": [{"id": "x1", "text": {"en": "Medical"}, "memo": "Ours"}],
                "items": [{"list": "HS", "code": "0802"}],
                "sources": [{"id": "s1", "kind": "gazette", "locator": "Gazette 7", "object": "sha256:00"}],
                "origin": {"submission": "s", "row": 4, "cells": [{"column": 1, "header": "Titre", "text": "Interd."}]},
                "stage_reason": "mail of capital",
            }),
            &[
                "clauses/c3 Rest Scope",
                "clauses/c3 Rest 5",
                "clauses/c3 Rest Goods",
                "exemptions/x1 Inside Ours",
                "exemptions/x1 Rest Medical",
                "items Rest 0802",
                "origin/Titre Inside Interd.",
                "sources/s1 Inside Gazette 7",
                "stage_reason Inside mail of capital",
                "title/en Title Ban",
                "title/fr Title Interdiction",
            ],
        );
    }

    #[test]
    fn other_kinds_are_found_by_their_names_first() {
        check(
            Kind::Submission,
            json!({"file": "belmora.xlsx", "note": "NV 7/2026", "object": "sha256:00", "work": "received",
                "sender": "Legal adviser"}),
            &[
                "file Title belmora.xlsx",
                "note Title NV 7/2026",
                "sender Rest Legal adviser",
            ],
        );
    }
}
