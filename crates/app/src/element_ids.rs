//! Ids for the elements of a measure's lists where a file gives none. Pure: the same file on the same version gives the
//! same ids.
//!
//! A first version counts (`x1`, `x2`). In an edit, a new element's id is made of its words and the version it is added
//! to, so that two who each add something to the same version never mean two things by one id.

use chancery_model::canonical::{canonical_bytes, tidy_content};
use chancery_model::id::{RevisionId, Sha};
use serde_json::{Map, Value, json};
use std::collections::HashSet;

/// The lists whose elements have ids, each with the letter that they begin with.
pub(crate) const LISTS: [(&str, char); 4] = [
    ("events", 'e'),
    ("exemptions", 'x'),
    ("clauses", 'c'),
    ("sources", 's'),
];

/// Gives elements of lists an id where there is none: that of an element of `earlier` that says the same, else a new one.
pub(crate) fn give_ids(
    content: &mut Map<String, Value>,
    earlier: &Map<String, Value>,
    base: Option<RevisionId>,
) {
    for (list, letter) in LISTS {
        let Some(elements) = content.get_mut(list).and_then(Value::as_array_mut) else {
            continue;
        };
        let mut taken: HashSet<String> = elements
            .iter()
            .filter_map(|element| element["id"].as_str().map(str::to_string))
            .collect();
        let known = earlier.get(list).and_then(Value::as_array);
        let known: Vec<&Value> = known.into_iter().flatten().collect();
        for element in elements.iter_mut().filter_map(Value::as_object_mut) {
            if element.get("id").is_some_and(|id| !id.is_null()) {
                continue;
            }
            element.remove("id");
            let id = kept(element, &known, &taken)
                .unwrap_or_else(|| new_id(letter, element, base, &taken));
            taken.insert(id.clone());
            element.insert("id".into(), json!(id));
        }
    }
}

/// The id of an element that says the same and stands nowhere else in the list.
fn kept(element: &Map<String, Value>, known: &[&Value], taken: &HashSet<String>) -> Option<String> {
    let said = tidy_content(Value::Object(element.clone())).ok()?;
    known.iter().find_map(|known| {
        let mut words = known.as_object()?.clone();
        let id = words.remove("id")?.as_str()?.to_string();
        (words == said && !taken.contains(&id)).then_some(id)
    })
}

fn new_id(
    letter: char,
    element: &Map<String, Value>,
    base: Option<RevisionId>,
    taken: &HashSet<String>,
) -> String {
    let id = |n: u32| match base {
        None => format!("{letter}{n}"),
        Some(base) => {
            let digest = Sha::of(&canonical_bytes(
                &json!({"base": base, "element": element, "n": n}),
            ));
            let digits = digest.0.iter().take(3).map(|byte| format!("{byte:02x}"));
            format!("{letter}{}", digits.collect::<String>())
        }
    };
    (1..)
        .map(id)
        .find(|id| !taken.contains(id))
        .expect("a list is shorter than the numbers")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(earlier: &Value, base: Option<&str>, texts: &[&str]) -> Vec<String> {
        let elements: Vec<Value> = texts.iter().map(|text| json!({"decider": text})).collect();
        let mut content = Map::from_iter([("exemptions".to_string(), json!(elements))]);
        let base = base.map(|text| RevisionId(Sha::of(text.as_bytes())));
        let earlier = earlier.as_object().expect("an object");
        give_ids(&mut content, earlier, base);
        let elements = content["exemptions"].as_array().expect("a list");
        let ids = elements.iter().filter_map(|element| element["id"].as_str());
        ids.map(str::to_string).collect()
    }

    #[test]
    fn a_first_version_counts_and_an_addition_is_named_by_its_words_and_its_base() {
        let none = json!({});
        assert_eq!(ids(&none, None, &["A", "A"]), ["x1", "x2"]);
        let earlier = json!({"exemptions": [{"id": "x1", "decider": "A"}]});
        let first = ids(&earlier, Some("one"), &["A", "B", "B"]);
        assert_eq!(first[0], "x1");
        assert_eq!(first, ids(&earlier, Some("one"), &["A", "B", "B"]));
        assert_ne!(first[1], first[2]);
        assert!(
            first[1..]
                .iter()
                .all(|id| id.len() == 7 && id.starts_with('x'))
        );
        assert_ne!(first[1], ids(&earlier, Some("one"), &["A", "C"])[1]);
        assert_ne!(first[1], ids(&earlier, Some("two"), &["A", "B"])[1]);
    }
}
