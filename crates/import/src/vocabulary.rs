//! What a reading is told of the register: names of states, categories, words for "nothing".
//!
//! The child process never opens the register; everything it may match against travels in a [`Vocabulary`]. It is a
//! plain value and holds no measure.

use crate::lexicon::lexicon;
use chancery_model::codes::{categories, fictional_states, organisations, states};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Names and words that a file is read with.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Vocabulary {
    /// States and other entities that a row may be of.
    pub states: Vec<StateNames>,
    /// Categories that a row may fall under.
    pub categories: Vec<CategoryNames>,
    /// Words that stand for "nothing", beside the built-in ones.
    #[serde(default)]
    pub empty_words: Vec<String>,
}

/// One state and every spelling that names it with certainty.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct StateNames {
    /// The alpha-3 code.
    pub code: String,
    /// Names, codes and further spellings.
    pub names: Vec<String>,
}

/// One category and what it is called.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct CategoryNames {
    /// The code.
    pub code: String,
    /// Labels by language.
    pub labels: BTreeMap<String, String>,
    /// Further words, in no particular language.
    #[serde(default)]
    pub words: Vec<String>,
}

impl Vocabulary {
    /// Returns what ships with the program; with `fictional` also the invented states of the demonstration.
    pub fn built_in(fictional: bool) -> Vocabulary {
        let invented = if fictional { fictional_states() } else { &[] };
        let states = states()
            .iter()
            .chain(invented)
            .chain(organisations())
            .map(|state| StateNames {
                code: state.code.clone(),
                names: state.spellings().map(str::to_string).collect(),
            })
            .collect();
        let categories = categories()
            .iter()
            .map(|category| CategoryNames {
                code: category.code.clone(),
                labels: category.labels.clone(),
                words: lexicon()
                    .category_words
                    .get(&category.code)
                    .cloned()
                    .unwrap_or_default(),
            })
            .collect();
        Vocabulary {
            states,
            categories,
            empty_words: Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_invented_states_are_known_only_when_asked_for() {
        let knows = |fictional, code: &str| {
            Vocabulary::built_in(fictional)
                .states
                .iter()
                .any(|state| state.code == code)
        };
        assert!(
            knows(true, "XBE")
                && !knows(false, "XBE")
                && knows(false, "COL")
                && knows(false, "EUE")
        );
    }
}
