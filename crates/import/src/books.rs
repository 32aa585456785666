//! Everything that rows are read with: the register's names, the layout's words, what the caller said.

use crate::layout::{Layout, SheetLayout};
use crate::lists::{ItemsRead, read_items};
use crate::print::QuickMap;
use crate::states::StateBook;
use crate::vocabulary::Vocabulary;
use crate::words::CategoryBook;
use chancery_model::codes::{Citation, read_citations};
use chancery_model::fold::fold;
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

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
    citations: RefCell<QuickMap<String, Rc<Vec<Cited>>>>,
    items: RefCell<QuickMap<String, Rc<ItemsRead>>>,
}

/// One citation of a cell: its words and the paragraphs meant, none where nothing is known.
#[derive(Debug)]
pub(crate) struct Cited {
    pub text: String,
    pub paragraphs: Vec<String>,
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
            citations: RefCell::default(),
            items: RefCell::default(),
        }
    }

    /// Returns the codes of goods in a cell; remembered per distinct text.
    pub fn items(&self, text: &str) -> Rc<ItemsRead> {
        if let Some(known) = self.items.borrow().get(text) {
            return Rc::clone(known);
        }
        let read = Rc::new(read_items(text));
        self.items
            .borrow_mut()
            .insert(text.to_string(), Rc::clone(&read));
        read
    }

    /// Returns the citations of a cell; remembered per distinct text.
    pub fn citations(&self, text: &str) -> Rc<Vec<Cited>> {
        if let Some(known) = self.citations.borrow().get(text) {
            return Rc::clone(known);
        }
        let cited = |citation: Citation<'_>| Cited {
            text: citation.text.to_string(),
            paragraphs: citation
                .paragraphs
                .iter()
                .map(|paragraph| paragraph.id.clone())
                .collect(),
        };
        let read: Rc<Vec<Cited>> = Rc::new(read_citations(text).into_iter().map(cited).collect());
        self.citations
            .borrow_mut()
            .insert(text.to_string(), Rc::clone(&read));
        read
    }

    /// Returns what the layout says about a sheet of that name.
    pub fn sheet(&self, name: Option<&str>) -> Option<&'a SheetLayout> {
        self.layout.and_then(|layout| layout.sheet(name))
    }
}
