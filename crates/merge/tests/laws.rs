//! Laws that hold for every base and heads: order does not matter, nothing is invented, nothing shared is lost.
#![allow(clippy::unwrap_used)]

use chancery_merge::{Divergence, Merged, PairBase, merge_heads};
use chancery_model::revision::Content;
use proptest::prelude::*;
use serde_json::{Value, json};

fn word() -> impl Strategy<Value = String> {
    prop::sample::select(vec!["a", "b", "c"]).prop_map(str::to_string)
}

fn text() -> impl Strategy<Value = Value> {
    prop::collection::btree_map(prop::sample::select(vec!["en", "fr"]), word(), 1..3)
        .prop_map(|map| json!(map))
}

fn elements() -> impl Strategy<Value = Value> {
    let element = (prop::option::of(word()), prop::option::of(text()));
    prop::collection::btree_map(prop::sample::select(vec!["e1", "e2", "e3"]), element, 1..4)
        .prop_shuffle_values()
}

/// Turns a map of elements into a list with ids.
trait Shuffled: Strategy {
    fn prop_shuffle_values(self) -> BoxedStrategy<Value>;
}

impl<S> Shuffled for S
where
    S: Strategy<Value = std::collections::BTreeMap<&'static str, (Option<String>, Option<Value>)>>
        + 'static,
{
    fn prop_shuffle_values(self) -> BoxedStrategy<Value> {
        self.prop_flat_map(|map| {
            let list: Vec<Value> = map
                .into_iter()
                .map(|(id, (decider, text))| {
                    let mut element = json!({"id": id});
                    if let Some(decider) = decider {
                        element["decider"] = json!(decider);
                    }
                    if let Some(text) = text {
                        element["text"] = text;
                    }
                    element
                })
                .collect();
            Just(list).prop_shuffle()
        })
        .prop_map(Value::Array)
        .boxed()
    }
}

fn content() -> impl Strategy<Value = Content> {
    let set = prop::collection::btree_set(word(), 1..3).prop_map(|set| json!(set));
    (
        prop::option::of(word()),
        prop::option::of(text()),
        prop::option::of(set),
        prop::option::of(elements()),
        prop::option::of(elements()),
    )
        .prop_map(|(stage, title, categories, exemptions, events)| {
            let mut content = Content::new();
            let fields = [
                ("stage", stage.map(Value::String)),
                ("title", title),
                ("categories", categories),
                ("exemptions", exemptions),
                ("events", events),
            ];
            for (key, value) in fields {
                content.extend(value.map(|value| (key.to_string(), value)));
            }
            content
        })
}

fn head() -> impl Strategy<Value = Option<Content>> {
    prop::option::weighted(0.9, content())
}

fn merge(heads: &[&Option<Content>], bases: &[((usize, usize), &Option<Content>)]) -> Merged {
    merge_heads(&Divergence {
        heads: heads.iter().map(|head| head.as_ref()).collect(),
        bases: bases
            .iter()
            .map(|(pair, base)| PairBase {
                pair: *pair,
                content: base.as_ref(),
            })
            .collect(),
    })
}

/// Every text with its path; elements of lists by their id or value.
fn leaves(value: &Value, path: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                leaves(value, &format!("{path}/{key}"), found);
            }
        }
        Value::Array(list) => {
            for element in list {
                let name = element.get("id").and_then(Value::as_str).unwrap_or("*");
                leaves(element, &format!("{path}/{name}"), found);
            }
        }
        other => found.push(format!("{path}={other}")),
    }
}

fn leaves_of(content: &Option<Content>) -> Vec<String> {
    let mut found = Vec::new();
    if let Some(content) = content {
        leaves(&Value::Object(content.clone()), "", &mut found);
    }
    found
}

fn paths_and_sides(merged: &Merged) -> Vec<(String, Vec<Option<Value>>)> {
    let conflicts = merged.conflicts.iter();
    conflicts
        .map(|conflict| (conflict.path.clone(), conflict.value.adds().to_vec()))
        .collect()
}

proptest! {
    #[test]
    fn the_order_of_heads_does_not_matter(a in head(), b in head(), c in head(), p in head(), q in head()) {
        let one = merge(&[&a, &b, &c], &[((0, 1), &p), ((0, 2), &q), ((1, 2), &q)]);
        let other = merge(&[&c, &a, &b], &[((1, 2), &p), ((0, 1), &q), ((0, 2), &q)]);
        prop_assert_eq!(&one.content, &other.content);
        prop_assert_eq!(paths_and_sides(&one), paths_and_sides(&other));
    }

    #[test]
    fn a_head_that_changed_nothing_leaves_the_other_as_it_is(base in head(), x in head()) {
        let merged = merge(&[&base, &x], &[((0, 1), &base)]);
        prop_assert_eq!(merged.content, x);
        prop_assert_eq!(merged.conflicts, vec![]);
    }

    #[test]
    fn equal_heads_are_their_own_merge(base in head(), other in head(), x in head()) {
        let merged = merge(&[&x, &x], &[((0, 1), &base), ((0, 1), &other)]);
        prop_assert_eq!(merged.content, x);
        prop_assert_eq!(merged.conflicts, vec![]);
    }

    #[test]
    fn nothing_is_invented_and_nothing_shared_is_lost(a in head(), b in head(), p in head(), q in head()) {
        let merged = merge(&[&a, &b], &[((0, 1), &p), ((0, 1), &q)]);
        let (ours, theirs) = (leaves_of(&a), leaves_of(&b));
        let (first, second) = (leaves_of(&p), leaves_of(&q));
        let result = leaves_of(&merged.content);
        for leaf in &result {
            prop_assert!(
                [&ours, &theirs, &first, &second].iter().any(|side| side.contains(leaf)),
                "invented {}", leaf
            );
        }
        for leaf in ours.iter().filter(|leaf| theirs.contains(leaf)) {
            let path = leaf.split('=').next().unwrap().trim_start_matches('/');
            let open = merged.conflicts.iter().any(|conflict| path.starts_with(&conflict.path));
            prop_assert!(open || result.contains(leaf), "lost {}", leaf);
        }
    }

    #[test]
    fn a_field_that_both_changed_differently_is_never_decided(base in content(), a in word(), b in word()) {
        let with = |stage: &str| {
            let mut content = base.clone();
            content.insert("stage".into(), json!(stage));
            Some(content)
        };
        prop_assume!(a != b && base.get("stage") != Some(&json!(a)) && base.get("stage") != Some(&json!(b)));
        let merged = merge(&[&with(&a), &with(&b)], &[((0, 1), &Some(base.clone()))]);
        prop_assert_eq!(merged.conflicts.len(), 1);
        prop_assert_eq!(&merged.conflicts[0].path, "stage");
    }
}
