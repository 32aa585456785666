//! Merging contents field by field.

use crate::divergence::{Divergence, Outcome, Sides};
use crate::lists;
use chancery_diff::fields::TEXT_FIELDS;
use chancery_model::canonical::canonical_bytes;
use chancery_model::merge::Merge;
use chancery_model::revision::Content;
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// What several heads come to.
#[derive(Debug, Clone, PartialEq)]
pub struct Merged {
    /// The content to show; `None` when the record is removed. Where a field is in conflict it has the last agreed
    /// value or, without one, the first of the sides in canonical order.
    pub content: Option<Content>,
    /// The fields that a person has to decide, by path.
    pub conflicts: Vec<FieldConflict>,
}

/// A field that heads changed differently.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldConflict {
    /// The field: `stage`, `title/fr`, `exemptions/e1/text/en`. Empty when the whole record is removed on one side and
    /// changed on another.
    pub path: String,
    /// What the sides say, in canonical order, against the last agreed value.
    pub value: Merge<Option<Value>>,
    /// For each side of `value`, the places of the heads that say so.
    pub sides: Vec<Vec<usize>>,
}

/// Lists of which each element is made of fields that change one by one.
pub(crate) const DIVISIBLE: [&str; 2] = ["exemptions", "clauses"];

/// Merges the heads field by field. The order of the heads does not matter (but for the places in
/// [`FieldConflict::sides`]).
///
/// Equal changes and changes of different fields resolve. A text is merged language by language; sets (categories,
/// directions, persons, paragraphs, items, states) element by element; lists whose elements carry an `id` by id,
/// exemptions and clauses also field by field inside. Everything else is one value, and two different changes of it
/// are a conflict.
pub fn merge_heads(divergence: &Divergence<'_>) -> Merged {
    let objects = divergence
        .heads
        .iter()
        .chain(divergence.bases.iter().map(|base| &base.content));
    // the sides hold values, so each content is wrapped once
    let wrapped: Vec<Option<Value>> = objects
        .map(|content| content.map(|content| Value::Object(content.clone())))
        .collect();
    let (heads, bases) = wrapped.split_at(divergence.heads.len());
    let sides = Sides {
        heads: heads.iter().map(Option::as_ref).collect(),
        bases: divergence
            .bases
            .iter()
            .zip(bases)
            .map(|(base, content)| (base.pair, content.as_ref()))
            .collect(),
    };
    let mut merging = Merging::default();
    let content = match merging.record(&sides) {
        Some(Value::Object(content)) => Some(content),
        _ => None,
    };
    merging.conflicts.sort_by(|a, b| a.path.cmp(&b.path));
    Merged {
        content,
        conflicts: merging.conflicts,
    }
}

/// Collects conflicts on the way down.
#[derive(Default)]
pub(crate) struct Merging {
    pub(crate) conflicts: Vec<FieldConflict>,
}

impl Merging {
    /// A record that one side removed and another changed is kept, in conflict.
    fn record(&mut self, sides: &Sides<&Value>) -> Option<Value> {
        match sides.outcome() {
            Outcome::Agreed(value) => return value.cloned(),
            Outcome::Open(standing) if standing.contains(&None) => {
                self.conflict("", sides, &standing);
            }
            Outcome::Open(_) => {}
        }
        // heads that removed the record have no say about its fields
        let keep: Vec<usize> = (0..sides.heads.len())
            .filter(|head| sides.heads[*head].is_some())
            .collect();
        let place = |head: usize| keep.iter().position(|kept| *kept == head);
        let left = Sides {
            heads: keep.iter().map(|head| sides.heads[*head]).collect(),
            bases: sides
                .bases
                .iter()
                .filter_map(|((a, b), base)| Some(((place(*a)?, place(*b)?), *base)))
                .collect(),
        };
        let before = self.conflicts.len();
        let value = match left.outcome() {
            Outcome::Agreed(value) => value.cloned(),
            Outcome::Open(_) => Some(self.object("", &left)),
        };
        for conflict in &mut self.conflicts[before..] {
            for head in conflict.sides.iter_mut().flatten() {
                *head = keep[*head];
            }
        }
        value
    }

    /// Merges objects key by key.
    pub(crate) fn object(&mut self, path: &str, sides: &Sides<&Value>) -> Value {
        let keys: BTreeSet<&String> = sides
            .heads
            .iter()
            .flatten()
            .filter_map(|value| value.as_object())
            .flat_map(Map::keys)
            .collect();
        let mut merged = Map::new();
        for key in keys {
            let path = if path.is_empty() {
                key.clone()
            } else {
                format!("{path}/{key}")
            };
            if let Some(value) = self.field(&path, key, &sides.field(key)) {
                merged.insert(key.clone(), value);
            }
        }
        Value::Object(merged)
    }

    /// Merges one field; `None` when it comes to "not stated".
    fn field(&mut self, path: &str, key: &str, sides: &Sides<&Value>) -> Option<Value> {
        let standing = match sides.outcome() {
            Outcome::Agreed(value) => return value.cloned(),
            Outcome::Open(standing) => standing,
        };
        let all = |is: fn(&Value) -> bool| {
            let bases = sides.bases.iter().map(|(_, base)| base);
            sides
                .heads
                .iter()
                .chain(bases)
                .flatten()
                .all(|value| is(value))
        };
        if TEXT_FIELDS.contains(&key) && all(Value::is_object) {
            let text = self.object(path, sides);
            return text
                .as_object()
                .is_some_and(|map| !map.is_empty())
                .then_some(text);
        }
        if all(Value::is_array) {
            let merged = lists::merge(self, path, key, sides);
            if let Some(list) = merged {
                return (!list.is_empty()).then_some(Value::Array(list));
            }
        }
        self.conflict(path, sides, &standing)
    }

    /// Notes a conflict. Returns the value to show meanwhile.
    pub(crate) fn conflict(
        &mut self,
        path: &str,
        sides: &Sides<&Value>,
        standing: &[Option<&Value>],
    ) -> Option<Value> {
        let mut standing = standing.to_vec();
        standing.sort_by_key(canonical_bytes);
        let base = sides.last_agreed().copied().flatten();
        let adds: Vec<Option<Value>> = standing.iter().map(|value| value.cloned()).collect();
        let removes = vec![base.cloned(); adds.len() - 1];
        self.conflicts.push(FieldConflict {
            path: path.to_string(),
            value: Merge::of_terms(adds, removes).expect("one base fewer than sides"),
            sides: standing
                .iter()
                .map(|value| {
                    (0..sides.heads.len())
                        .filter(|head| sides.heads[*head] == *value)
                        .collect()
                })
                .collect(),
        });
        base.or_else(|| standing.iter().flatten().next().copied())
            .cloned()
    }
}
