//! The categories of measures that ship with the program.
//!
//! A category is a column of the matrix. Its code never changes; a register may rename or add by overlays.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

/// One category of measures.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Category {
    /// The code: one letter, one digit.
    pub code: String,
    /// What it is called, in all eight languages.
    pub labels: BTreeMap<String, String>,
    /// The paragraphs that measures of this category usually answer; a suggestion, never a link.
    /// Empty where none or every paragraph may be meant.
    pub obligations: Vec<String>,
}

impl Category {
    /// Returns the label in `lang`, in English where that language is not one of the eight.
    pub fn label(&self, lang: &str) -> &str {
        self.labels
            .get(lang)
            .or_else(|| self.labels.get("en"))
            .map_or(&self.code, String::as_str)
    }
}

static CATEGORIES: LazyLock<Vec<Category>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../data/categories.json"))
        .expect("the embedded table of categories is read by a test")
});

/// Returns the categories in code order, which is also the order of columns.
pub fn categories() -> &'static [Category] {
    &CATEGORIES
}

/// Returns the category of that code.
pub fn category(code: &str) -> Option<&'static Category> {
    CATEGORIES.iter().find(|category| category.code == code)
}
