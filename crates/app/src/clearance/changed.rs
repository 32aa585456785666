//! What changed in an entry since somebody saw it: counted in words, and told in one sentence with the words.
//!
//! Computed from the two versions whenever it is asked for and never stored. What stays with the delegation anyway (an
//! editor's links, second readers) is no change for capital.

use crate::hand_in::outward;
use crate::names::Names;
use crate::parts::{Part, parts};
use crate::sheet::returned::same_words;
use crate::wire::clearance::{ChangedSince, FieldWords};
use chancery_diff::words::{word_changes, words_changed};
use chancery_messages::Catalogue;
use chancery_model::record::Kind;
use chancery_model::revision::Content;
use std::collections::BTreeMap;

/// What it was that somebody did with the earlier version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Since {
    /// Cleared it.
    Cleared,
    /// Answered on it, with changes or ad referendum.
    Answered,
    /// Was asked to clear it.
    Asked,
    /// Confirmed it.
    Confirmed,
}

impl Since {
    fn word(self) -> &'static str {
        match self {
            Since::Cleared => "cleared",
            Since::Answered => "answered",
            Since::Asked => "asked",
            Since::Confirmed => "confirmed",
        }
    }
}

/// Keys whose value is words although it has no language.
const WORDS: [&str; 9] = [
    "decider",
    "condition",
    "quote",
    "locator",
    "review",
    "enforcement",
    "stage_reason",
    "application_reason",
    "number",
];

/// Words that somebody proposed, by the path of their field (`summary/en`): taken over, they are no change to them.
pub type Proposed = BTreeMap<String, String>;

/// Returns what changed from `before` to `now`; nothing when both say the same, or now says what was proposed.
pub fn changed(
    (since, who): (Since, &str),
    before: &Content,
    now: &Content,
    proposed: &Proposed,
    names: &Names,
) -> Option<ChangedSince> {
    let (before, now) = (shown(before, names), shown(now, names));
    let mut fields = Vec::new();
    let (mut words, mut details) = (0, 0);
    let gone = before
        .iter()
        .filter(|old| now.iter().all(|part| part.path != old.path));
    for part in now.iter().chain(gone) {
        let text = |list: &[Part]| {
            let found = list.iter().find(|other| other.path == part.path);
            found.map_or(String::new(), |found| found.text.clone())
        };
        let (old, new) = (text(&before), text(&now));
        let as_proposed = proposed.get(&part.path);
        if old == new || as_proposed.is_some_and(|words| same_words(words, &new)) {
            continue;
        }
        match words_changed(&old, &new) {
            counted if counted > 0 && is_words(part) => words += counted,
            _ => details += 1,
        }
        fields.push(FieldWords {
            field: part.path.clone(),
            label: part.label.clone(),
            lang: part.language.clone().unwrap_or_default(),
            words: pairs(&old, &new),
        });
    }
    if fields.is_empty() {
        return None;
    }
    Some(ChangedSince {
        who: who.to_string(),
        words: u32::try_from(words).unwrap_or(u32::MAX),
        details,
        sentence: sentence(since, who, words, details, &Catalogue::new(names.lang())),
        fields,
    })
}

/// Returns the steps from one text to another as pairs of `=`, `-` or `+` and the words.
pub fn pairs(before: &str, after: &str) -> Vec<(String, String)> {
    word_changes(before, after)
        .into_iter()
        .map(|(step, words)| (step.sign().to_string(), words))
        .collect()
}

fn shown(content: &Content, names: &Names) -> Vec<Part> {
    let kind = Kind::Measure.outward().expect("measures are not private");
    let mut content = outward::outward(kind, content, &[]).content;
    content.remove("translations");
    // The number of a clause that is drafted here follows from its place.
    for clause in content
        .get_mut("clauses")
        .and_then(serde_json::Value::as_array_mut)
        .into_iter()
        .flatten()
        .filter_map(serde_json::Value::as_object_mut)
        .filter(|clause| clause.contains_key("level"))
    {
        clause.remove("number");
    }
    parts(&content, names)
}

fn is_words(part: &Part) -> bool {
    let last = part.path.rsplit('/').next().unwrap_or_default();
    part.language.is_some() || WORDS.contains(&last)
}

fn sentence(since: Since, who: &str, words: usize, details: u32, catalogue: &Catalogue) -> String {
    let id = match (words, details) {
        (0, _) => "clearance-changed-details",
        (_, 0) => "clearance-changed-words",
        _ => "clearance-changed-both",
    };
    let (words, details) = (words.to_string(), details.to_string());
    let args = [
        ("words", words.as_str()),
        ("details", &details),
        ("who", who),
        ("since", since.word()),
    ];
    catalogue.message(id, &args)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use serde_json::{Value, json};

    fn content(value: Value) -> Content {
        value.as_object().unwrap().clone()
    }

    fn names(lang: &str) -> Names {
        Names::new(lang, [].iter(), [].iter())
    }

    #[track_caller]
    fn check(lang: &str, before: Value, now: Value, expected: &str) {
        let found = changed(
            (Since::Cleared, "Trade"),
            &content(before),
            &content(now),
            &Proposed::new(),
            &names(lang),
        );
        let said = found.map_or(String::new(), |found| found.sentence);
        let plain: String = said
            .chars()
            .filter(|c| !('\u{2066}'..='\u{2069}').contains(c))
            .collect();
        assert_eq!(plain, expected);
    }

    #[test]
    fn words_and_details_are_counted_and_told_in_each_language() {
        let one =
            json!({"state": "XBE", "summary": {"en": "Two fruits are banned from today on."}});
        let other = |summary: &str| json!({"state": "XBE", "summary": {"en": summary}});
        check("en", one.clone(), one.clone(), "");
        let three = "Three fruits are banned from today on.";
        check(
            "en",
            one.clone(),
            other(three),
            "One word changed since cleared by Trade",
        );
        check(
            "fr",
            one.clone(),
            other(three),
            "Un mot a changé depuis l’accord de Trade",
        );
        check(
            "ar",
            one.clone(),
            other(three),
            "تغيّرت كلمة واحدة منذ موافقة Trade",
        );
        let two = "Three fruits were banned from today on.";
        check(
            "en",
            one.clone(),
            other(two),
            "2 words changed since cleared by Trade",
        );
        check(
            "ar",
            one.clone(),
            other(two),
            "تغيّرت كلمتان منذ موافقة Trade",
        );
        let four = "Three grapes were allowed from today on.";
        check(
            "ar",
            one.clone(),
            other(four),
            "تغيّرت 4 كلمات منذ موافقة Trade",
        );
        let mut both = other(three);
        both["stage"] = json!("in-force");
        check(
            "en",
            one.clone(),
            both.clone(),
            "One word and one other detail changed since cleared by Trade",
        );
        check(
            "fr",
            one,
            both,
            "Un mot et un autre élément ont changé depuis l’accord de Trade",
        );
    }

    #[test]
    fn words_taken_over_as_proposed_are_no_change_to_those_who_proposed_them() {
        let before = content(json!({"summary": {"en": "Two fruits."}}));
        let now = content(json!({"summary": {"en": "Three fruits."}}));
        let of = |proposed: &Proposed| {
            let since = (Since::Answered, "Trade");
            changed(since, &before, &now, proposed, &names("en")).map(|found| found.words)
        };
        let proposed = |words: &str| Proposed::from([("summary/en".into(), words.into())]);
        assert_eq!(of(&Proposed::new()), Some(1));
        assert_eq!(of(&proposed("Three fruits.")), None);
        assert_eq!(of(&proposed("No fruits.")), Some(1));
    }

    #[test]
    fn what_stays_with_the_delegation_is_no_change_for_capital() {
        let before = json!({"state": "XBE", "sources": [{"id": "s1", "locator": "No. 4"}]});
        let mut now = before.clone();
        now["sources"][0]["second_reader"] = json!("Legal");
        now["obligations"] = json!([{"id": "ES24:4", "basis": "editor"}]);
        now["translations"] = json!({"fr": {"of": "sha256:x"}});
        check("en", before, now, "");
    }
}
