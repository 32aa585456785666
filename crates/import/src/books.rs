//! Everything that rows are read with: the register's names, the layout's words, what the caller said.

use crate::layout::{Layout, SheetLayout};
use crate::states::StateBook;
use crate::vocabulary::Vocabulary;
use crate::words::CategoryBook;
use chancery_model::fold::fold;
use std::collections::HashMap;

/// Books of names and words for one file.
#[derive(Debug)]
pub(crate) struct Books<'a> {
    pub states: StateBook,
    pub categories: CategoryBook,
    /// The layout's words for stages, folded.
    pub stages: HashMap<String, String>,
    /// The register's and the layout's words for nothing, folded.
    pub empty_words: Vec<String>,
    pub layout: Option<&'a Layout>,
    /// The state that the caller names.
    pub state_option: Option<&'a str>,
    pub language_hint: Option<&'a str>,
}

impl<'a> Books<'a> {
    /// Opens the books.
    pub fn open(
        vocabulary: &Vocabulary,
        layout: Option<&'a Layout>,
        state_option: Option<&'a str>,
        language_hint: Option<&'a str>,
    ) -> Books<'a> {
        let printed = |list: &str| -> Vec<(String, String)> {
            let words = layout.and_then(|layout| layout.codes.get(list));
            words
                .into_iter()
                .flatten()
                .map(|(words, code)| (words.clone(), code.clone()))
                .collect()
        };
        let states: Vec<(String, String)> = layout
            .into_iter()
            .flat_map(|layout| &layout.states)
            .map(|(words, answer)| (words.clone(), answer.code().to_string()))
            .collect();
        let own = layout.into_iter().flat_map(|layout| &layout.empty_words);
        Books {
            states: StateBook::new(vocabulary, &states),
            categories: CategoryBook::new(vocabulary, &printed("category")),
            stages: printed("stage")
                .into_iter()
                .map(|(words, code)| (fold(&words), code))
                .collect(),
            empty_words: vocabulary
                .empty_words
                .iter()
                .chain(own)
                .map(|word| fold(word))
                .collect(),
            layout,
            state_option,
            language_hint,
        }
    }

    /// Returns what the layout says about a sheet of that name.
    pub fn sheet(&self, name: Option<&str>) -> Option<&'a SheetLayout> {
        self.layout.and_then(|layout| layout.sheet(name))
    }
}
