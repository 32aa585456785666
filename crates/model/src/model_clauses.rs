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
    /// Its words, in the languages of the window.
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

    const LANGUAGES: [&str; 8] = ["en", "fr", "ar", "es", "pt", "tr", "zh", "ru"];

    /// "Other" is no subject.
    const WITHOUT: [&str; 1] = ["Z9"];

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
    fn keys_are_distinct_and_every_text_is_whole_in_each_language() {
        let keys: BTreeSet<&str> = model_clauses().iter().map(|m| m.key.as_str()).collect();
        assert_eq!(keys.len(), model_clauses().len());
        let expected = BTreeSet::from(LANGUAGES);
        for (key, text) in texts() {
            let languages: BTreeSet<&str> = text.0.keys().map(String::as_str).collect();
            assert_eq!(languages, expected, "{key}");
            for (language, words) in &text.0 {
                assert!(!words.trim().is_empty(), "{key}: no {language}");
            }
        }
    }

    /// Returns what a clause ends with: a full stop, or the mark of a list and its points.
    fn end_of(words: &str) -> char {
        match words.chars().next_back() {
            Some('。') => '.',
            Some('：') => ':',
            Some('؛' | '；') => ';',
            end => end.unwrap_or(' '),
        }
    }

    #[test]
    fn a_clause_ends_alike_in_each_language() {
        let parts = model_clauses().iter().flat_map(|model| {
            let key = model.key.as_str();
            model.clauses.iter().map(move |part| (key, &part.text))
        });
        for (key, text) in parts {
            let expected = end_of(&text.0["en"]);
            assert!(".:;".contains(expected), "{key}");
            for (language, words) in &text.0 {
                assert_eq!(end_of(words), expected, "{key} {language}");
            }
        }
    }

    /// Returns how many options a text has, and whether each bracket that opens is closed behind it.
    fn options(words: &str) -> (usize, bool) {
        let mut open = 0_i32;
        let mut sound = true;
        for sign in words.chars() {
            open += i32::from(sign == '[') - i32::from(sign == ']');
            sound &= open >= 0 && (sign != '|' || open > 0);
        }
        (words.matches('|').count(), sound && open == 0)
    }

    #[test]
    fn brackets_close_and_options_are_as_many_in_each_language() {
        for (key, text) in texts() {
            let (expected, _) = options(&text.0["en"]);
            for (language, words) in &text.0 {
                assert_eq!(options(words), (expected, true), "{key} {language}");
            }
        }
        assert_eq!(options("a ]b | c["), (1, false));
    }

    /// Returns the first letter of a script that the language is not written in: nobody sees a "c" among "с".
    fn foreign(language: &str, words: &str) -> Option<char> {
        words.chars().find(|sign| match sign {
            '\u{400}'..='\u{4ff}' => language != "ru",
            '\u{600}'..='\u{6ff}' => language != "ar",
            '\u{4e00}'..='\u{9fff}' => language != "zh",
            _ => sign.is_ascii_alphabetic() && ["ru", "ar", "zh"].contains(&language),
        })
    }

    #[test]
    fn each_language_is_written_in_its_own_script() {
        for (key, text) in texts() {
            for (language, words) in &text.0 {
                assert_eq!(foreign(language, words), None, "{key} {language}: {words}");
            }
        }
        assert_eq!(foreign("ru", "с c"), Some('c'));
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
            for (language, words) in &text.0 {
                assert_eq!(state_named(words, language), None, "{key}");
            }
        }
        assert_eq!(state_named("goods from Norway.", "en"), Some("Norway"));
    }
}
