//! The words by which partners name columns, stages, months and the little things between rows, in eight languages.
//!
//! [`lexicon`] is built once from the embedded tables in `data/`; every key is folded ([`fold`]). It holds no names of
//! states and no categories: those come with the [`crate::vocabulary::Vocabulary`] of a register.

use crate::reading::Field;
use chancery_model::codes::{ActType, Stage};
use chancery_model::fold::fold;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::LazyLock;

/// The languages of the tables, in the order of the bits of [`Languages`].
pub(crate) const LANGUAGES: [&str; 8] = ["en", "fr", "es", "pt", "ar", "tr", "zh", "ru"];

/// A set of languages, one bit each in the order of [`LANGUAGES`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Languages(pub u8);

impl Languages {
    fn of(language: &str) -> Languages {
        let position = LANGUAGES.iter().position(|known| *known == language);
        Languages(position.map_or(0, |position| 1 << position))
    }

    /// Returns the tags in the set.
    pub fn tags(self) -> impl Iterator<Item = &'static str> {
        LANGUAGES
            .into_iter()
            .enumerate()
            .filter(move |(bit, _)| self.0 & (1 << bit) != 0)
            .map(|(_, tag)| tag)
    }
}

/// Words by language, separated by bars.
type Table = BTreeMap<String, String>;

/// The little things between rows.
#[derive(Debug, Default)]
pub(crate) struct Phrases {
    pub nil: HashSet<String>,
    pub withheld: HashSet<String>,
    pub idem: HashSet<String>,
    /// Longest first.
    pub total: Vec<String>,
    pub count_words: HashSet<String>,
    pub note: HashSet<String>,
    pub undated: HashSet<String>,
    pub empty: HashSet<String>,
}

/// Every embedded word, folded.
#[derive(Debug)]
pub(crate) struct Lexicon {
    pub headers: HashMap<String, (Field, Languages)>,
    /// Header words by [`loose`] form; forms that two fields share are left out.
    pub loose_headers: HashMap<String, (Field, Languages)>,
    /// Header words that may stand inside a longer header, longest first.
    pub inner_headers: Vec<(String, Field, Languages)>,
    pub stages: HashMap<String, (Stage, Languages)>,
    /// Stage words, longest first.
    pub inner_stages: Vec<(String, Stage)>,
    pub phrases: Phrases,
    pub months: HashMap<String, u32>,
    /// Words of act types, longest first.
    pub act_types: Vec<(String, ActType)>,
    /// Further words for built-in categories, by code, as written.
    pub category_words: BTreeMap<String, Vec<String>>,
}

/// Returns the one lexicon.
pub(crate) fn lexicon() -> &'static Lexicon {
    static LEXICON: LazyLock<Lexicon> = LazyLock::new(Lexicon::build);
    &LEXICON
}

fn table<T: DeserializeOwned>(json: &str) -> T {
    serde_json::from_str(json).expect("the embedded tables are read by a test")
}

fn parts(words: &str) -> impl Iterator<Item = &str> {
    words
        .split('|')
        .map(str::trim)
        .filter(|word| !word.is_empty())
}

impl Lexicon {
    fn build() -> Lexicon {
        let (headers, inner_headers) = header_tables();
        let mut loose_headers: HashMap<String, (Field, Languages)> = HashMap::new();
        let mut shared = HashSet::new();
        for (word, (field, languages)) in &headers {
            let key = loose(word);
            let entry = loose_headers
                .entry(key.clone())
                .or_insert((*field, *languages));
            if entry.0 != *field {
                shared.insert(key);
            } else {
                entry.1.0 |= languages.0;
            }
        }
        loose_headers.retain(|key, _| !key.is_empty() && !shared.contains(key));
        let stages = stage_table();
        let mut inner_stages: Vec<(String, Stage)> = stages
            .iter()
            .map(|(word, (stage, _))| (word.clone(), *stage))
            .collect();
        inner_stages.sort_by_key(|(word, _)| std::cmp::Reverse(word.len()));
        let words: BTreeMap<String, String> = table(include_str!("../data/category-words.json"));
        let category_words = words
            .into_iter()
            .map(|(code, words)| (code, parts(&words).map(str::to_string).collect()))
            .collect();
        Lexicon {
            headers,
            loose_headers,
            inner_headers,
            stages,
            inner_stages,
            phrases: phrase_table(),
            months: month_table(),
            act_types: act_table(),
            category_words,
        }
    }
}

type HeaderTables = (
    HashMap<String, (Field, Languages)>,
    Vec<(String, Field, Languages)>,
);

fn header_tables() -> HeaderTables {
    let fields: BTreeMap<Field, Table> = table(include_str!("../data/headers.json"));
    let mut headers: HashMap<String, (Field, Languages)> = HashMap::new();
    for (field, languages) in fields {
        for (language, words) in languages {
            let bits = Languages::of(&language);
            for word in parts(&words) {
                let entry = headers.entry(fold(word)).or_insert((field, bits));
                if entry.0 == field {
                    entry.1.0 |= bits.0;
                }
            }
        }
    }
    let mut inner: Vec<(String, Field, Languages)> = headers
        .iter()
        .filter(|(word, (field, _))| *field != Field::RowNumber && may_stand_inside(word))
        .map(|(word, (field, languages))| (word.clone(), *field, *languages))
        .collect();
    inner.sort_by(|one, other| {
        other
            .0
            .chars()
            .count()
            .cmp(&one.0.chars().count())
            .then_with(|| one.0.cmp(&other.0))
    });
    (headers, inner)
}

/// One short Latin word inside a longer header shows nothing ("act" in "act of war").
fn may_stand_inside(word: &str) -> bool {
    let letters = word.chars().count();
    if word.is_ascii() {
        letters >= 5
    } else {
        letters >= 2
    }
}

fn stage_table() -> HashMap<String, (Stage, Languages)> {
    let tables: BTreeMap<Stage, Table> = table(include_str!("../data/stages.json"));
    let mut stages: HashMap<String, (Stage, Languages)> = HashMap::new();
    for (stage, languages) in tables {
        stages
            .entry(fold(stage.as_str()))
            .or_insert((stage, Languages::default()));
        for (language, words) in languages {
            let bits = Languages::of(&language);
            for word in parts(&words) {
                let entry = stages.entry(fold(word)).or_insert((stage, bits));
                if entry.0 == stage {
                    entry.1.0 |= bits.0;
                }
            }
        }
    }
    stages
}

fn phrase_table() -> Phrases {
    #[derive(Deserialize)]
    struct Tables {
        nil: Table,
        withheld: Table,
        idem: Table,
        total: Table,
        count_words: Table,
        note: Table,
        undated: Table,
        empty: Table,
    }
    let tables: Tables = table(include_str!("../data/phrases.json"));
    let set = |table: &Table| -> HashSet<String> {
        table
            .values()
            .flat_map(|words| parts(words))
            .map(fold)
            .filter(|word| !word.is_empty())
            .collect()
    };
    let mut total: Vec<String> = set(&tables.total).into_iter().collect();
    total.sort_by_key(|word| std::cmp::Reverse(word.len()));
    Phrases {
        nil: set(&tables.nil),
        withheld: set(&tables.withheld),
        idem: set(&tables.idem),
        total,
        count_words: set(&tables.count_words),
        note: set(&tables.note),
        undated: set(&tables.undated),
        empty: set(&tables.empty),
    }
}

fn month_table() -> HashMap<String, u32> {
    let tables: BTreeMap<String, Vec<String>> = table(include_str!("../data/months.json"));
    let mut months = HashMap::new();
    for names in tables.values() {
        for (number, words) in (1..).zip(names) {
            for word in parts(words) {
                months.insert(fold(word), number);
            }
        }
    }
    months
}

fn act_table() -> Vec<(String, ActType)> {
    let tables: BTreeMap<ActType, String> = table(include_str!("../data/act-types.json"));
    let mut words: Vec<(String, ActType)> = tables
        .iter()
        .flat_map(|(kind, words)| parts(words).map(|word| (fold(word), *kind)))
        .collect();
    words.sort_by(|one, other| other.0.len().cmp(&one.0.len()).then_with(|| one.cmp(other)));
    words.dedup();
    words
}

/// Words that say nothing about which thing is meant.
const STOP: &[&str] = &[
    "and", "or", "of", "the", "in", "on", "to", "for", "et", "ou", "de", "du", "des", "la", "le",
    "les", "l", "d", "y", "e", "el", "los", "las", "del", "do", "da", "dos", "das", "o", "a", "os",
    "as", "en", "em", "ve", "ile", "и", "в", "на", "on", "an", "from", "with", "by",
];

/// Returns a folded text as its telling words, sorted, without plural s: "exports of arms" and "arms export" are the
/// same.
pub(crate) fn loose(folded: &str) -> String {
    let mut words: Vec<&str> = folded
        .split(' ')
        .filter(|word| !STOP.contains(word))
        .map(|word| {
            if word.is_ascii() && word.len() > 3 {
                word.trim_end_matches('s')
            } else {
                word
            }
        })
        .collect();
    words.sort_unstable();
    words.dedup();
    words.join(" ")
}

/// Returns where `word` stands in `text` as whole words; writings without blanks need none around.
pub(crate) fn find_words(text: &str, word: &str) -> Option<usize> {
    let unspaced = word.chars().any(|c| ('\u{3400}'..='\u{9fff}').contains(&c));
    text.match_indices(word).map(|(at, _)| at).find(|&at| {
        let (before, after) = (&text[..at], &text[at + word.len()..]);
        unspaced
            || ((before.is_empty() || before.ends_with(' '))
                && (after.is_empty() || after.starts_with(' ')))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_table_is_read_and_every_language_is_there() {
        let words = lexicon();
        for language in LANGUAGES {
            let bit = Languages::of(language).0;
            assert!(
                words
                    .headers
                    .values()
                    .filter(|(_, languages)| languages.0 & bit != 0)
                    .count()
                    > 60,
                "{language}"
            );
            assert!(
                words
                    .stages
                    .values()
                    .filter(|(_, languages)| languages.0 & bit != 0)
                    .count()
                    > 26,
                "{language}"
            );
        }
        assert!(
            Stage::ALL
                .iter()
                .all(|stage| words.stages.values().any(|(known, _)| known == stage))
        );
        assert_eq!(words.months["octubre"], 10);
        assert_eq!(
            words.act_types.len(),
            words
                .act_types
                .iter()
                .map(|(word, _)| word)
                .collect::<HashSet<_>>()
                .len()
        );
    }

    #[test]
    fn the_same_words_in_another_order_are_the_same() {
        for (one, other) in [
            ("Exports of arms", "Arms export"),
            (
                "Settlement goods: import ban",
                "Import ban on settlement goods",
            ),
            ("Date d’adoption", "Adoption (date)"),
        ] {
            assert_eq!(loose(&fold(one)), loose(&fold(other)));
        }
        assert_ne!(loose(&fold("Arms import")), loose(&fold("Arms export")));
        assert_eq!(find_words("date of adoption", "adoption"), Some(8));
        assert_eq!(find_words("readoption", "adoption"), None);
    }
}
