//! The library of model clauses: neutral wordings by category, written for this product, to begin a text from.
//!
//! Options stand in brackets (`[clear risk | reasonable grounds to suspect]`); no state, place or person is named. A
//! clause made from one keeps its key (`from_model`), so that a reader knows where the words began.

use crate::text::Text;
use serde::Deserialize;
use std::sync::LazyLock;

/// A model of one or several clauses that belong together.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ModelClause {
    /// Its name for ever (`arms-export`).
    pub key: String,
    /// The category that it is for.
    pub category: String,
    /// What it is called.
    pub title: Text,
    /// Its clauses in reading order.
    pub clauses: Vec<ModelPart>,
}

/// One clause of a model.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ModelPart {
    /// How deep it stands, 1 outermost.
    pub level: u8,
    /// Its words in English, French and Arabic.
    pub text: Text,
}

static MODELS: LazyLock<Vec<ModelClause>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../data/model-clauses.json"))
        .expect("the embedded library is read by a test")
});

/// Returns the model clauses, by category in code order.
pub fn model_clauses() -> &'static [ModelClause] {
    &MODELS
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codes::{categories, states};
    use std::collections::BTreeSet;

    const LANGUAGES: [&str; 3] = ["en", "fr", "ar"];

    /// Diplomatic relations are a decision of each state that no model fits; "other" is no subject.
    const WITHOUT: [&str; 2] = ["J1", "Z9"];

    fn texts() -> impl Iterator<Item = (&'static str, &'static Text)> {
        model_clauses().iter().flat_map(|model| {
            let parts = model.clauses.iter().map(|part| &part.text);
            std::iter::once(&model.title)
                .chain(parts)
                .map(|text| (model.key.as_str(), text))
        })
    }

    #[test]
    fn each_category_that_lends_itself_has_one_in_code_order() {
        let mut seen: Vec<&str> = model_clauses()
            .iter()
            .map(|model| model.category.as_str())
            .collect();
        seen.dedup();
        let expected: Vec<&str> = categories()
            .iter()
            .map(|category| category.code.as_str())
            .filter(|code| !WITHOUT.contains(code))
            .collect();
        assert_eq!(seen, expected);
    }

    #[test]
    fn keys_are_distinct_and_every_text_stands_in_three_languages() {
        let keys: BTreeSet<&str> = model_clauses().iter().map(|m| m.key.as_str()).collect();
        assert_eq!(keys.len(), model_clauses().len());
        for (key, text) in texts() {
            for language in LANGUAGES {
                let words = text.0.get(language).map_or("", String::as_str);
                assert!(!words.trim().is_empty(), "{key}: no {language}");
            }
        }
    }

    #[test]
    fn brackets_close_and_options_are_as_many_in_each_language() {
        for (key, text) in texts() {
            let counted = |language: &str| {
                let words = &text.0[language];
                let count = |c: char| words.chars().filter(|each| *each == c).count();
                assert_eq!(count('['), count(']'), "{key} {language}");
                count('|')
            };
            assert_eq!(counted("en"), counted("fr"), "{key}");
            assert_eq!(counted("en"), counted("ar"), "{key}");
        }
    }

    /// Returns the first state that is named in a text, whole words only.
    fn state_named(text: &str, language: &str) -> Option<&'static str> {
        states().iter().find_map(|state| {
            let name = state.short_name(language);
            text.match_indices(name).find_map(|(at, found)| {
                let before = text[..at].chars().next_back();
                let after = text[at + found.len()..].chars().next();
                let whole = [before, after]
                    .iter()
                    .all(|c| c.is_none_or(|c| !c.is_alphabetic()));
                whole.then_some(name)
            })
        })
    }

    #[test]
    fn no_state_is_named() {
        for (key, text) in texts() {
            for language in LANGUAGES {
                assert_eq!(state_named(&text.0[language], language), None, "{key}");
            }
        }
        assert_eq!(state_named("goods from Norway.", "en"), Some("Norway"));
    }
}
