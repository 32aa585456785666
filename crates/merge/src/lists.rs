//! Merging lists: as sets, or element by element by their `id`.

use crate::divergence::{Outcome, Sides};
use crate::fields::{DIVISIBLE, Merging};
use chancery_diff::fields::by_id;
use chancery_model::canonical::canonical_bytes;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Lists whose order says nothing and whose elements are each in or out.
const SETS: [&str; 7] = [
    "categories",
    "directions",
    "items",
    "obligations",
    "persons",
    "states",
    "waiting",
];

/// Returns the merged list; `None` when it can only be taken as one value.
pub(crate) fn merge(
    merging: &mut Merging,
    path: &str,
    key: &str,
    sides: &Sides<&Value>,
) -> Option<Vec<Value>> {
    let lists = Sides {
        heads: sides
            .heads
            .iter()
            .map(|list| Some(elements(*list)))
            .collect(),
        bases: sides
            .bases
            .iter()
            .map(|(pair, list)| (*pair, Some(elements(*list))))
            .collect(),
    };
    if SETS.contains(&key) {
        return merge_set(&lists);
    }
    merge_by_id(merging, path, DIVISIBLE.contains(&key), &lists)
}

fn elements(list: Option<&Value>) -> &[Value] {
    list.and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// Each element is in or out by itself. Ascending: texts by code point, objects by their canonical bytes.
fn merge_set(lists: &Sides<&[Value]>) -> Option<Vec<Value>> {
    let key = |value: &Value| match value {
        Value::String(text) => text.clone().into_bytes(),
        other => canonical_bytes(other),
    };
    let sets = lists.map(|list| {
        let set: BTreeMap<Vec<u8>, &Value> = list.iter().map(|value| (key(value), value)).collect();
        Some(set)
    });
    let mut union: BTreeMap<&Vec<u8>, &Value> = BTreeMap::new();
    for set in sets.heads.iter().flatten() {
        union.extend(set.iter().map(|(key, value)| (key, *value)));
    }
    let mut merged = Vec::with_capacity(union.len());
    for (key, value) in union {
        let held = sets.map(|set| set.contains_key(key).then_some(()));
        match held.outcome() {
            Outcome::Agreed(Some(())) => merged.push(value.clone()),
            Outcome::Agreed(None) => {}
            Outcome::Open(_) => return None,
        }
    }
    Some(merged)
}

/// Elements are told apart by `id`. The order is the one that the heads' common elements have; what was added stands
/// behind, by id.
fn merge_by_id(
    merging: &mut Merging,
    path: &str,
    divisible: bool,
    lists: &Sides<&[Value]>,
) -> Option<Vec<Value>> {
    let all = lists
        .heads
        .iter()
        .chain(lists.bases.iter().map(|(_, list)| list));
    if all.flatten().any(|list| by_id(list).is_none()) {
        return None;
    }
    let ids: BTreeSet<&str> = lists
        .heads
        .iter()
        .flatten()
        .flat_map(|list| list.iter().filter_map(id_of))
        .collect();
    let mut kept: BTreeMap<&str, Value> = BTreeMap::new();
    for id in ids {
        let sides = lists.map(|list| list.iter().find(|element| id_of(element) == Some(id)));
        let path = format!("{path}/{id}");
        let value = match sides.outcome() {
            Outcome::Agreed(value) => value.cloned(),
            Outcome::Open(_) if divisible && sides.heads.iter().all(Option::is_some) => {
                Some(merging.object(&path, &sides))
            }
            Outcome::Open(standing) => merging.conflict(&path, &sides, &standing),
        };
        if let Some(value) = value {
            kept.insert(id, value);
        }
    }
    let order = order(lists, &kept);
    Some(
        order
            .iter()
            .filter_map(|id| kept.remove(id.as_str()))
            .collect(),
    )
}

fn id_of(element: &Value) -> Option<&str> {
    element.get("id")?.as_str()
}

/// The order of the merged list. When heads put the common elements in different orders, by id.
fn order(lists: &Sides<&[Value]>, kept: &BTreeMap<&str, Value>) -> Vec<String> {
    let everywhere = |id: &str| {
        lists
            .heads
            .iter()
            .flatten()
            .all(|list| list.iter().any(|element| id_of(element) == Some(id)))
    };
    let sequences = lists.map(|list| {
        let ids = list.iter().filter_map(id_of);
        let ids = ids.filter(|id| kept.contains_key(id) && everywhere(id));
        Some(ids.map(str::to_string).collect::<Vec<_>>())
    });
    let mut order = match sequences.outcome() {
        Outcome::Agreed(order) => order.unwrap_or_default(),
        Outcome::Open(_) => Vec::new(),
    };
    for id in kept.keys() {
        if !order.iter().any(|known| known == id) {
            order.push((*id).to_string());
        }
    }
    order
}
