//! The fields of a search by the words that people type before the colon, in every language of the program. Pure.
//!
//! A search is kept, mailed and typed by colleagues with another language: each field answers to its word in all eight,
//! not only to the reader's. A test keeps one word from meaning two fields.

use chancery_messages::{Catalogue, LANGUAGES};
use chancery_store::words;
use std::sync::LazyLock;

/// A field that a search can be narrowed by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// A state, by code or name.
    State,
    /// A category, by code or by the beginning of codes.
    Category,
    /// A legal stage.
    Stage,
    /// The last date in or after a year or month.
    Since,
    /// The printed number of the act.
    Act,
    /// A paragraph or instrument.
    Paragraph,
    /// What the entry is.
    Kind,
    /// A language that it has words in.
    Lang,
    /// A part that it has.
    Has,
}

/// Every field by its English word, which is understood in every language.
pub const FIELDS: [(&str, Field); 9] = [
    ("state", Field::State),
    ("stage", Field::Stage),
    ("category", Field::Category),
    ("since", Field::Since),
    ("act", Field::Act),
    ("paragraph", Field::Paragraph),
    ("kind", Field::Kind),
    ("lang", Field::Lang),
    ("has", Field::Has),
];

/// The folded words of all languages, each with its field.
static NAMES: LazyLock<Vec<(String, Field)>> = LazyLock::new(|| {
    let catalogues = LANGUAGES.map(Catalogue::new);
    let english = FIELDS.map(|(word, field)| (words(word), field));
    let others = catalogues.iter().flat_map(|catalogue| {
        FIELDS.map(|(word, field)| (words(&word_in(catalogue, word)), field))
    });
    english.into_iter().chain(others).collect()
});

impl Field {
    /// Returns the field that goes by this name in some language: small or capital, with or without accents and article.
    pub fn named(name: &str) -> Option<Field> {
        let name = words(name);
        NAMES
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, field)| *field)
    }

    /// Returns its English word.
    pub fn as_str(self) -> &'static str {
        let known = FIELDS.iter().find(|(_, field)| *field == self);
        known.expect("every field has a word").0
    }

    /// Returns its word in the language of the catalogue.
    pub fn name(self, catalogue: &Catalogue) -> String {
        word_in(catalogue, self.as_str())
    }
}

fn word_in(catalogue: &Catalogue, word: &str) -> String {
    catalogue.message(&format!("search-word-{word}"), &[])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_has_one_word_in_every_language_and_no_word_means_two() {
        for lang in LANGUAGES {
            let catalogue = Catalogue::new(lang);
            for (word, field) in FIELDS {
                let name = field.name(&catalogue);
                assert_eq!(Field::named(&name), Some(field), "{lang}: {name}");
                assert!(lang != "en" || name == word, "{name}");
                let letters = name.chars().all(char::is_alphabetic);
                assert!(letters && name.chars().count() > 1, "{lang}: {name}");
            }
        }
    }

    #[test]
    fn capitals_accents_and_articles_make_no_difference() {
        for name in [
            "State",
            "ÉTAT",
            "etat",
            "الدولة",
            "دولة",
            "Государство",
            "国家",
            "DİL",
        ] {
            assert!(Field::named(name).is_some(), "{name}");
        }
        assert_eq!(Field::named("couleur"), None);
        assert_eq!(Field::named(""), None);
    }
}
