//! What of an entry goes along when it is handed in, and what stays with the delegation.
//!
//! Pure: a content of the working line in, the content for the handed-in line out, with a list of what was left
//! behind. Only kinds that may leave come in at all ([`OutwardKind`]); of a measure and an act only the keys that are
//! known to be their words go along, also inside their lists, so that a note under a key of one's own stays at home.

use chancery_model::id::{ObjectId, RecordId};
use chancery_model::record::{Kind, OutwardKind};
use chancery_model::revision::Content;
use serde_json::Value;
use std::collections::BTreeSet;

/// The keys of a measure that go along.
const MEASURE_KEYS: &[&str] = &[
    "ref",
    "state",
    "title",
    "official_title",
    "authentic",
    "translations",
    "categories",
    "act",
    "obligations",
    "directions",
    "items",
    "geography",
    "persons",
    "trigger",
    "existing_contracts",
    "exemptions",
    "summary",
    "clauses",
    "numbering",
    "events",
    "stage",
    "stage_reason",
    "application",
    "application_reason",
    "sunset",
    "review",
    "enforcement",
    "sources",
    "audience",
    "title_only",
    "information",
];

/// The keys that go along of each element of a measure's lists, and of its parts that have keys.
const ELEMENT_KEYS: &[(&str, &[&str])] = &[
    ("obligations", &["id", "basis"]),
    ("items", &["list", "edition", "code", "national"]),
    ("geography", &["places", "method", "list"]),
    (
        "exemptions",
        &["id", "type", "text", "decider", "condition", "expiry"],
    ),
    (
        "clauses",
        &["id", "level", "number", "heading", "text", "from_model"],
    ),
    ("events", &["id", "kind", "date", "precision", "source"]),
    ("sunset", &["kind", "date", "event"]),
    (
        "sources",
        &[
            "id",
            "kind",
            "locator",
            "quote",
            "language",
            "retrieved",
            "object",
        ],
    ),
];

/// Keys of elements that stay without being counted as a loss, or are counted elsewhere.
const OWN_ELEMENT_KEYS: &[&str] = &["file", "second_reader"];

/// The keys of an act that go along.
const ACT_KEYS: &[&str] = &[
    "state",
    "type",
    "number",
    "title",
    "authority",
    "date",
    "amends",
];

/// Keys that tell where words came from inside the delegation; they stay without being counted as a loss.
const OWN_KEYS: &[&str] = &["origin", "entered_by", "entered_from"];

/// What an entry becomes on the handed-in line.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Outward {
    /// The content.
    pub content: Content,
    /// What stays behind.
    pub left: Vec<Left>,
}

/// Something that stays behind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Left {
    /// So many links to paragraphs that an editor made.
    EditorLinks(usize),
    /// So many second readers of sources.
    SecondReaders(usize),
    /// Words in languages that render another version of the authentic words.
    StaleLanguages(Vec<String>),
    /// Keys that are not part of a measure.
    UnknownKeys(Vec<String>),
}

/// Returns what goes along of `content`, whose languages `stale` render other words than those that count now.
pub fn outward(kind: OutwardKind, content: &Content, stale: &[String]) -> Outward {
    // the cells as submitted can be long, and are not worth a copy that is thrown away
    let content = content
        .iter()
        .filter(|(key, _)| !OWN_KEYS.contains(&key.as_str()));
    let mut out = Outward {
        content: content
            .map(|(key, value)| (key.clone(), value.clone()))
            .collect(),
        left: Vec::new(),
    };
    match kind.kind() {
        Kind::Measure => measure(&mut out, stale),
        Kind::Act => {
            let unknown = strip_unknown(&mut out.content, ACT_KEYS);
            out.left
                .extend((!unknown.is_empty()).then_some(Left::UnknownKeys(unknown)));
        }
        // Who in a delegation marked it up, when, and the copy itself are the desk's alone.
        Kind::Proposal => out
            .content
            .retain(|key, _| !matches!(key.as_str(), "author" | "date" | "object" | "file")),
        _ => {}
    }
    out
}

fn measure(out: &mut Outward, stale: &[String]) {
    let mut unknown = strip_unknown(&mut out.content, MEASURE_KEYS);
    let links = strip_list(&mut out.content, "obligations", |link| {
        link["basis"] == "editor"
    });
    let mut readers = 0;
    for source in elements(&mut out.content, "sources") {
        if let Some(source) = source.as_object_mut() {
            let before = source.len();
            source.retain(|key, _| !key.starts_with("second_reader"));
            readers += usize::from(source.len() < before);
        }
    }
    unknown.extend(strip_elements(&mut out.content));
    let left_languages = strip_languages(&mut out.content, stale);
    let told = [
        (links > 0).then_some(Left::EditorLinks(links)),
        (readers > 0).then_some(Left::SecondReaders(readers)),
        (!left_languages.is_empty()).then_some(Left::StaleLanguages(left_languages)),
        (!unknown.is_empty()).then_some(Left::UnknownKeys(unknown)),
    ];
    out.left.extend(told.into_iter().flatten());
}

/// Returns whether a key of a record, or of an element of one of its lists, may be known to others.
pub fn goes_along(kind: Kind, part: &str, key: Option<&str>) -> bool {
    let (kept, elements) = match kind {
        Kind::Measure => (MEASURE_KEYS, ELEMENT_KEYS),
        Kind::Act => (ACT_KEYS, &[][..]),
        _ => return true,
    };
    let known = elements.iter().find(|(list, _)| *list == part);
    kept.contains(&part)
        && match (known, key) {
            (Some((_, keys)), Some(key)) => keys.contains(&key),
            _ => true,
        }
}

/// Takes out the keys that are not `known`. Returns those that count as a loss.
fn strip_unknown(content: &mut Content, known: &[&str]) -> Vec<String> {
    let mut unknown = Vec::new();
    content.retain(|key, _| {
        let stays = known.contains(&key.as_str());
        if !stays {
            unknown.push(key.clone());
        }
        stays
    });
    unknown
}

/// Takes unknown keys out of the elements of lists and out of parts. Returns each once, as `exemptions/memo`.
fn strip_elements(content: &mut Content) -> BTreeSet<String> {
    let mut unknown = BTreeSet::new();
    for (part, known) in ELEMENT_KEYS {
        let elements = match content.get_mut(*part) {
            Some(Value::Array(list)) => list.iter_mut().collect(),
            Some(part) => vec![part],
            None => vec![],
        };
        for element in elements.into_iter().filter_map(Value::as_object_mut) {
            element.retain(|key, _| {
                let goes = known.contains(&key.as_str());
                if !goes && !OWN_ELEMENT_KEYS.contains(&key.as_str()) {
                    unknown.insert(format!("{part}/{key}"));
                }
                goes
            });
        }
    }
    unknown
}

/// Takes the elements that fit out of a list, and the list when nothing is left. Returns how many went.
fn strip_list(content: &mut Content, key: &str, fits: impl Fn(&Value) -> bool) -> usize {
    let Some(list) = content.get_mut(key).and_then(Value::as_array_mut) else {
        return 0;
    };
    let before = list.len();
    list.retain(|element| !fits(element));
    let gone = before - list.len();
    if list.is_empty() {
        content.remove(key);
    }
    gone
}

fn elements<'a>(content: &'a mut Content, key: &str) -> impl Iterator<Item = &'a mut Value> {
    content
        .get_mut(key)
        .and_then(Value::as_array_mut)
        .into_iter()
        .flatten()
}

/// Takes the words in `stale` languages out of every text. Returns the languages that had words.
fn strip_languages(content: &mut Content, stale: &[String]) -> Vec<String> {
    let mut gone = BTreeSet::new();
    for key in ["title", "official_title", "summary", "translations"] {
        strip_text(content, key, stale, &mut gone);
    }
    for (list, keys) in [
        ("clauses", &["heading", "text"][..]),
        ("exemptions", &["text"][..]),
    ] {
        for element in elements(content, list).filter_map(Value::as_object_mut) {
            for key in keys {
                strip_text(element, key, stale, &mut gone);
            }
        }
    }
    gone.into_iter().collect()
}

fn strip_text(content: &mut Content, key: &str, stale: &[String], gone: &mut BTreeSet<String>) {
    let Some(text) = content.get_mut(key).and_then(Value::as_object_mut) else {
        return;
    };
    gone.extend(
        stale
            .iter()
            .filter(|language| text.remove(*language).is_some())
            .cloned(),
    );
    if text.is_empty() {
        content.remove(key);
    }
}

/// Returns the other records that a content names and that go along with it: its act, and the acts that an act amends.
pub fn companions(content: &Content) -> Vec<RecordId> {
    let amended = content.get("amends").and_then(Value::as_array);
    let named = content
        .get("act")
        .into_iter()
        .chain(amended.into_iter().flatten());
    named
        .filter_map(|id| id.as_str().or_else(|| id["act"].as_str())?.parse().ok())
        .collect()
}

/// Returns the attached files that a content names, in order, each once.
pub fn attached(content: &Content) -> Vec<ObjectId> {
    fn walk(value: &Value, found: &mut Vec<ObjectId>) {
        match value {
            Value::Array(list) => list.iter().for_each(|item| walk(item, found)),
            Value::Object(map) => {
                for (key, item) in map {
                    match item.as_str().and_then(|id| id.parse().ok()) {
                        Some(object) if key == "object" && !found.contains(&object) => {
                            found.push(object);
                        }
                        _ => walk(item, found),
                    }
                }
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    content.values().for_each(|value| walk(value, &mut found));
    found
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use serde_json::json;

    fn content(value: Value) -> Content {
        value.as_object().unwrap().clone()
    }

    #[track_caller]
    fn check(of: Value, stale: &[&str], expected: Value, left: &str) {
        let stale: Vec<String> = stale.iter().map(|s| s.to_string()).collect();
        let kind = Kind::Measure.outward().unwrap();
        let out = outward(kind, &content(of), &stale);
        assert_eq!(Value::Object(out.content), expected);
        assert_eq!(format!("{:?}", out.left), left);
    }

    #[test]
    fn links_of_an_editor_and_second_readers_stay_at_home() {
        check(
            json!({"state": "XBE", "obligations": [{"id": "a", "basis": "editor"}, {"id": "b", "basis": "cited"}],
                "sources": [{"id": "s1", "locator": "No. 4", "second_reader": "Legal"}]}),
            &[],
            json!({"state": "XBE", "obligations": [{"id": "b", "basis": "cited"}],
                "sources": [{"id": "s1", "locator": "No. 4"}]}),
            "[EditorLinks(1), SecondReaders(1)]",
        );
    }

    #[test]
    fn where_the_words_came_from_and_keys_of_ones_own_stay_at_home() {
        check(
            json!({"state": "XBE", "origin": {"row": 4}, "entered_by": "XBE", "our_note": "red line"}),
            &[],
            json!({"state": "XBE"}),
            "[UnknownKeys([\"our_note\"])]",
        );
    }

    #[test]
    fn keys_of_ones_own_inside_a_list_and_names_of_files_stay_at_home() {
        check(
            json!({"exemptions": [{"id": "x1", "text": {"en": "Medical"}, "memo": "ours"}],
                "sunset": {"kind": "date", "memo": "ours"},
                "sources": [{"id": "s1", "locator": "No. 4", "file": "mail from capital.pdf"}]}),
            &[],
            json!({"exemptions": [{"id": "x1", "text": {"en": "Medical"}}],
                "sunset": {"kind": "date"},
                "sources": [{"id": "s1", "locator": "No. 4"}]}),
            "[UnknownKeys([\"exemptions/memo\", \"sunset/memo\"])]",
        );
    }

    #[test]
    fn of_an_act_only_what_is_known_goes_along() {
        let act = content(json!({"state": "XBE", "number": "12/2025", "internal": "ours"}));
        let out = outward(Kind::Act.outward().unwrap(), &act, &[]);
        assert_eq!(
            Value::Object(out.content),
            json!({"state": "XBE", "number": "12/2025"})
        );
        assert_eq!(out.left, [Left::UnknownKeys(vec!["internal".to_string()])]);
    }

    #[test]
    fn a_proposal_says_the_delegation_and_not_who_marked_it_up() {
        let said = content(
            json!({"state": "XBE", "insert": "shall", "author": "A. Person",
            "date": "2026-03-01T10:00:00Z", "object": "sha256:00", "file": "Person.docx"}),
        );
        let out = outward(Kind::Proposal.outward().unwrap(), &said, &[]);
        assert_eq!(
            Value::Object(out.content),
            json!({"state": "XBE", "insert": "shall"})
        );
    }

    #[test]
    fn a_stale_language_stays_at_home_with_its_mark() {
        check(
            json!({"title": {"en": "Ban", "fr": "Interdiction"}, "summary": {"fr": "Vieux"},
                "clauses": [{"id": "c1", "text": {"en": "One", "fr": "Un"}}],
                "translations": {"fr": {"of": "sha256:x"}}}),
            &["fr", "ar"],
            json!({"title": {"en": "Ban"}, "clauses": [{"id": "c1", "text": {"en": "One"}}]}),
            "[StaleLanguages([\"fr\"])]",
        );
    }

    #[test]
    fn acts_and_attached_files_are_found() {
        let object = format!("sha256:{}", "a".repeat(64));
        let act = "00000000-0000-4000-8000-000000000001";
        let of = content(json!({"act": act, "amends": [act],
            "sources": [{"object": object}, {"object": object}]}));
        assert_eq!(companions(&of).len(), 2);
        assert_eq!(attached(&of).len(), 1);
    }

    #[test]
    fn every_part_of_the_demos_measures_is_known_to_go_along_or_to_stay() {
        let kind = Kind::Measure.outward().unwrap();
        let steps = crate::demo::steps();
        let measures = steps
            .iter()
            .flat_map(|step| &step.records)
            .filter(|written| written.kind == Kind::Measure);
        for written in measures {
            let left = outward(kind, &written.content, &[]).left;
            let unknown = left.iter().any(|left| matches!(left, Left::UnknownKeys(_)));
            assert!(!unknown, "{left:?}");
        }
    }
}
