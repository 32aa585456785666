//! One text in several languages: which words count, and which languages still render them.
//!
//! A language is marked with the digest of the authentic words that it renders. Where the digest is another now, it is
//! stale. A language without a mark came beside the authentic words and nobody said more. Nothing here translates.

use crate::canonical::canonical_bytes;
use crate::id::Sha;
use crate::measure::Measure;
use crate::text::Text;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// Which authentic words a language renders.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TranslationMark {
    /// The digest of those words.
    pub of: Sha,
    /// When a person said that it renders them, ISO.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmed: Option<String>,
    /// Keys of newer programs, kept as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// How a language stands to the authentic words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rendering {
    /// It is the authentic one.
    Authentic,
    /// It came beside the authentic words and nobody said more.
    AsReceived,
    /// It renders them as they are now.
    Current,
    /// It renders them as they are now, and a person said so.
    Confirmed,
    /// It renders other words than those of now.
    Stale,
}

impl Rendering {
    /// Returns the code of the list.
    pub fn as_str(self) -> &'static str {
        match self {
            Rendering::Authentic => "authentic",
            Rendering::AsReceived => "as-received",
            Rendering::Current => "current",
            Rendering::Confirmed => "confirmed",
            Rendering::Stale => "stale",
        }
    }
}

/// Returns the language whose words count: the one that is named, else the only one that there is.
pub fn authentic(measure: &Measure) -> Option<&str> {
    if let Some(named) = &measure.authentic {
        return Some(named);
    }
    let languages = languages(measure);
    match languages.first() {
        Some(only) if languages.len() == 1 => Some(only),
        _ => None,
    }
}

/// Returns the languages in which a measure has words, in alphabetical order.
pub fn languages(measure: &Measure) -> BTreeSet<&str> {
    texts(measure)
        .into_iter()
        .flat_map(|(_, text)| &text.0)
        .filter(|(_, words)| !words.trim().is_empty())
        .map(|(language, _)| language.as_str())
        .collect()
}

/// Returns the texts of a measure that are translated, by place (`title`, `clauses/c1/text`), in the order of the fiche.
pub fn texts(measure: &Measure) -> Vec<(String, &Text)> {
    let mut texts = vec![
        ("title".to_string(), &measure.title),
        ("official_title".to_string(), &measure.official_title),
        ("summary".to_string(), &measure.summary),
    ];
    for clause in &measure.clauses {
        texts.push((format!("clauses/{}/heading", clause.id), &clause.heading));
        texts.push((format!("clauses/{}/text", clause.id), &clause.text));
    }
    for exemption in &measure.exemptions {
        texts.push((format!("exemptions/{}/text", exemption.id), &exemption.text));
    }
    texts
}

/// Returns the digest of a measure's words in `language`: what a translation renders.
pub fn digest(measure: &Measure, language: &str) -> Sha {
    let words: BTreeMap<String, &str> = words(measure, language);
    Sha::of(&canonical_bytes(&json!({"v": 1, "words": words})))
}

fn words<'a>(measure: &'a Measure, language: &str) -> BTreeMap<String, &'a str> {
    texts(measure)
        .into_iter()
        .filter_map(|(place, text)| Some((place, text.0.get(language)?.as_str())))
        .filter(|(_, words)| !words.trim().is_empty())
        .collect()
}

/// Returns how each language of a measure stands; nothing can be stale while no language is authentic.
pub fn renderings(measure: &Measure) -> BTreeMap<String, Rendering> {
    let authentic = authentic(measure);
    let now = authentic.map(|language| digest(measure, language));
    let rendering = |language: &str| match (authentic, measure.translations.get(language)) {
        (Some(authentic), _) if authentic == language => Rendering::Authentic,
        (None, _) | (_, None) => Rendering::AsReceived,
        (_, Some(mark)) if Some(mark.of) != now => Rendering::Stale,
        (_, Some(mark)) if mark.confirmed.is_some() => Rendering::Confirmed,
        _ => Rendering::Current,
    };
    languages(measure)
        .into_iter()
        .map(|language| (language.to_string(), rendering(language)))
        .collect()
}

/// Returns the languages whose words may stand in a final paper or be handed in: all but the stale ones.
pub fn presentable(measure: &Measure) -> BTreeSet<String> {
    renderings(measure)
        .into_iter()
        .filter(|(_, rendering)| *rendering != Rendering::Stale)
        .map(|(language, _)| language)
        .collect()
}

/// Returns the language and words of `text`, one of the measure's, to print for a reader of `language`: never stale ones.
pub fn presentable_text<'a>(
    measure: &'a Measure,
    text: &'a Text,
    language: &str,
) -> Option<(&'a str, &'a str)> {
    if measure.translations.is_empty() {
        return text.best(language, measure.authentic.as_deref());
    }
    let keep = presentable(measure);
    let kept = |wanted: &str| {
        let (language, words) = text.0.get_key_value(wanted)?;
        keep.contains(language)
            .then_some((language.as_str(), words.as_str()))
    };
    [Some(language), authentic(measure), Some("en")]
        .into_iter()
        .flatten()
        .find_map(kept)
        .or_else(|| text.0.keys().find_map(|language| kept(language)))
}

/// Returns the measure without its stale languages and without the marks: what goes out.
#[must_use]
pub fn without_stale(measure: &Measure) -> Measure {
    let mut kept = measure.clone();
    let keep = presentable(measure);
    for text in texts_mut(&mut kept) {
        text.0.retain(|language, _| keep.contains(language));
    }
    kept.translations.clear();
    kept
}

fn texts_mut(measure: &mut Measure) -> Vec<&mut Text> {
    let mut texts = vec![
        &mut measure.title,
        &mut measure.official_title,
        &mut measure.summary,
    ];
    for clause in &mut measure.clauses {
        texts.push(&mut clause.heading);
        texts.push(&mut clause.text);
    }
    texts.extend(
        measure
            .exemptions
            .iter_mut()
            .map(|exemption| &mut exemption.text),
    );
    texts
}

/// Returns the places that have authentic words and none in `language`.
pub fn lacking(measure: &Measure, language: &str) -> Vec<String> {
    let Some(authentic) = authentic(measure) else {
        return vec![];
    };
    let has = |text: &Text, language: &str| {
        text.0
            .get(language)
            .is_some_and(|words| !words.trim().is_empty())
    };
    texts(measure)
        .into_iter()
        .filter(|(_, text)| has(text, authentic) && !has(text, language))
        .map(|(place, _)| place)
        .collect()
}

/// Brings the marks of `after` up to date with what an edit changed from `before`.
///
/// A language that rendered the authentic words still does when they are as they were, or when each text that changed
/// in them changed in it too. A language that gets its first words renders those of now. Once stale, it is stale until
/// a person confirms it ([`confirm`]). Which language is authentic can change without making any stale.
pub fn carry_marks(before: &Measure, after: &mut Measure) {
    let Some(now_authentic) = authentic(after).map(str::to_string) else {
        return;
    };
    let was_authentic = authentic(before).map(str::to_string);
    let had = renderings(before);
    let now = digest(after, &now_authentic);
    let reference = was_authentic.as_deref().unwrap_or(&now_authentic);
    let changed = changed_places(before, after, reference);
    let mut marks = std::mem::take(&mut after.translations);
    for language in languages(after) {
        if language == now_authentic {
            marks.remove(language);
            continue;
        }
        let was = had.get(language).copied();
        let own = changed_places(before, after, language);
        let follows = changed.is_subset(&own);
        let given = marks.get(language) != before.translations.get(language);
        match was {
            _ if given => {} // the edit says it itself
            Some(Rendering::Stale) => {}
            None => {
                marks.insert(language.to_string(), mark(now));
            }
            Some(Rendering::AsReceived) if changed.is_empty() => {}
            Some(_) if follows => {
                let confirmed = own
                    .is_empty()
                    .then(|| marks.get(language)?.confirmed.clone());
                let mut new = mark(now);
                new.confirmed = confirmed.flatten();
                marks.insert(language.to_string(), new);
            }
            Some(Rendering::AsReceived) => {
                marks.insert(language.to_string(), mark(digest(before, reference)));
            }
            Some(_) => {}
        }
    }
    let present = languages(after);
    marks.retain(|language, _| present.contains(language.as_str()));
    after.translations = marks;
}

/// Marks `language` as rendering the authentic words of now, by a person's word on `day` (ISO). Returns whether there
/// is such a language to confirm.
pub fn confirm(measure: &mut Measure, language: &str, day: &str) -> bool {
    let Some(authentic) = authentic(measure) else {
        return false;
    };
    if authentic == language || !languages(measure).contains(language) {
        return false;
    }
    let mut new = mark(digest(measure, authentic));
    new.confirmed = Some(day.to_string());
    measure.translations.insert(language.to_string(), new);
    true
}

fn mark(of: Sha) -> TranslationMark {
    TranslationMark {
        of,
        confirmed: None,
        extra: Map::new(),
    }
}

fn changed_places(before: &Measure, after: &Measure, language: &str) -> BTreeSet<String> {
    let (old, new) = (words(before, language), words(after, language));
    old.keys()
        .chain(new.keys())
        .filter(|place| old.get(*place) != new.get(*place))
        .cloned()
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    /// A measure written as `en title=A summary=B; fr title=C`; the first language is authentic.
    fn measure(text: &str) -> Measure {
        let mut measure = Measure::default();
        for (index, part) in text.split(';').enumerate() {
            let mut words = part.split_whitespace();
            let language = words.next().unwrap();
            if index == 0 {
                measure.authentic = Some(language.into());
            }
            for (field, value) in words.filter_map(|word| word.split_once('=')) {
                let text = match field {
                    "title" => &mut measure.title,
                    _ => &mut measure.summary,
                };
                text.0.insert(language.into(), value.into());
            }
        }
        measure
    }

    /// Edits one after another from nothing, against the renderings after the last: `en authentic, fr stale`. A step
    /// `+fr` confirms French.
    fn check(steps: &[&str], expected: &str) {
        let mut now = Measure::default();
        for step in steps {
            if let Some(language) = step.strip_prefix('+') {
                assert!(confirm(&mut now, language, "2026-03-01"));
                continue;
            }
            let mut next = measure(step);
            next.translations = now.translations.clone();
            carry_marks(&now, &mut next);
            now = next;
        }
        let shown: Vec<String> = renderings(&now)
            .iter()
            .map(|(language, rendering)| format!("{language} {}", rendering.as_str()))
            .collect();
        assert_eq!(shown.join(", "), expected, "{steps:?}");
    }

    #[test]
    fn a_language_is_stale_from_the_change_that_left_it_behind_until_confirmed() {
        let both = "en title=A; fr title=C";
        check(&[both], "en authentic, fr current");
        check(&[both, "en title=B; fr title=C"], "en authentic, fr stale");
        // changed together, place by place
        check(
            &[both, "en title=B; fr title=D"],
            "en authentic, fr current",
        );
        check(
            &[both, "en title=B summary=S; fr title=D"],
            "en authentic, fr stale",
        );
        // a slip of the pen in the translation alone
        check(
            &[both, "en title=A; fr title=D"],
            "en authentic, fr current",
        );
        // stale stays stale until a person says otherwise
        check(
            &[both, "en title=B; fr title=C", "en title=B; fr title=D"],
            "en authentic, fr stale",
        );
        check(
            &[both, "en title=B; fr title=C", "+fr"],
            "en authentic, fr confirmed",
        );
        check(
            &[both, "+fr", "en title=A; fr title=C"],
            "en authentic, fr confirmed",
        );
        check(
            &[both, "+fr", "en title=B; fr title=C"],
            "en authentic, fr stale",
        );
        // back to the words that it renders
        check(
            &[both, "en title=B; fr title=C", both],
            "en authentic, fr current",
        );
    }

    #[test]
    fn languages_come_go_and_change_places() {
        check(&["en title=A"], "en authentic");
        check(
            &["en title=A", "en title=A; fr title=C"],
            "en authentic, fr current",
        );
        check(
            &[
                "en title=A; fr title=C; es title=E",
                "en title=B; fr title=D; es title=E",
            ],
            "en authentic, es stale, fr current",
        );
        check(&["en title=A; fr title=C", "en title=A"], "en authentic");
        check(
            &["en title=A; fr title=C", "fr title=C; en title=A"],
            "en current, fr authentic",
        );
        check(
            &[
                "en title=A; fr title=C",
                "fr title=C; en title=A",
                "fr title=D; en title=A",
            ],
            "en stale, fr authentic",
        );
    }

    #[test]
    fn what_came_side_by_side_is_stale_only_once_the_authentic_words_change() {
        let received = measure("en title=A; fr title=C");
        let shown = |measure: &Measure| renderings(measure)["fr"];
        assert_eq!(shown(&received), Rendering::AsReceived);
        let mut same = measure("en title=A; fr title=C");
        carry_marks(&received, &mut same);
        assert_eq!(shown(&same), Rendering::AsReceived);
        let mut changed = measure("en title=B; fr title=C");
        carry_marks(&received, &mut changed);
        assert_eq!(shown(&changed), Rendering::Stale);
        assert_eq!(
            changed.translations["fr"].of,
            digest(&received, "en"),
            "it says of which words it is the translation"
        );
    }

    #[test]
    fn a_paper_prints_the_authentic_words_where_a_translation_is_stale() {
        let mut now = measure("fr title=C; en title=A");
        let printed = |measure: &Measure| {
            let text = presentable_text(measure, &measure.title, "en");
            text.map(|(language, words)| format!("{language} {words}"))
        };
        assert_eq!(printed(&now).as_deref(), Some("en A"));
        now.translations
            .insert("en".into(), mark(Sha::of(b"other")));
        assert_eq!(printed(&now).as_deref(), Some("fr C"));
    }

    #[test]
    fn what_goes_out_has_no_stale_language_and_no_mark() {
        let mut now = measure("en title=A summary=S; fr title=C");
        now.translations
            .insert("fr".into(), mark(Sha::of(b"other")));
        let out = without_stale(&now);
        assert_eq!(languages(&out), BTreeSet::from(["en"]));
        assert!(out.translations.is_empty());
        assert_eq!(lacking(&now, "fr"), ["summary"]);
    }
}
