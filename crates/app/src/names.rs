//! Names and labels in one language: what ships with the program, overlaid with what the register adds.
//!
//! States stand in protocol order: alphabetical by their UN name in the language of the document.

use chancery_model::codes::{self, StateKind};
use chancery_model::revision::Content;
use chancery_model::text::Text;
use icu::collator::CollatorBorrowed;
use icu::collator::options::CollatorOptions;
use serde_json::Value;
use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

/// An entity that the register itself names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entity {
    /// Its code.
    pub code: String,
    /// Its names.
    pub name: Text,
    /// Further spellings.
    pub aliases: Vec<String>,
}

/// A category that the register adds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AddedCategory {
    /// Its code.
    pub code: String,
    /// Its labels.
    pub label: Text,
    /// The group ("sector") it is shown under.
    pub group: Option<String>,
}

/// Names and labels in one language.
pub struct Names {
    lang: String,
    entities: BTreeMap<String, Entity>,
    categories: BTreeMap<String, AddedCategory>,
    places: BTreeSet<String>,
    collator: CollatorBorrowed<'static>,
}

impl Names {
    /// Returns the names in `lang`, with the register's own states (`state` records) and codes (`code` records).
    pub fn new<'a>(
        lang: &str,
        states: impl Iterator<Item = &'a Content>,
        added: impl Iterator<Item = &'a Content>,
    ) -> Names {
        let locale: icu::locale::Locale = lang.parse().unwrap_or(icu::locale::Locale::UNKNOWN);
        let added: Vec<&Content> = added.collect();
        let collator = CollatorBorrowed::try_new(locale.into(), CollatorOptions::default())
            .expect("collation data is compiled in for every locale");
        Names {
            lang: lang.to_string(),
            entities: states
                .filter_map(entity)
                .map(|entity| (entity.code.clone(), entity))
                .collect(),
            places: added
                .iter()
                .filter(|content| content.get("list").and_then(Value::as_str) == Some("place"))
                .filter_map(|content| content.get("code")?.as_str().map(str::to_string))
                .collect(),
            categories: added
                .into_iter()
                .filter_map(category)
                .map(|category| (category.code.clone(), category))
                .collect(),
            collator,
        }
    }

    /// Returns whether there is a category of this code.
    pub fn knows_category(&self, code: &str) -> bool {
        self.categories.contains_key(code) || codes::category(code).is_some()
    }

    /// Returns whether hours and working days can be counted at the place of this code.
    pub fn knows_place(&self, code: &str) -> bool {
        self.places.contains(code) || codes::shipped_place(code).is_some()
    }

    /// Returns the language.
    pub fn lang(&self) -> &str {
        &self.lang
    }

    /// Returns the short name of a state or entity; the code where nothing is known of it.
    pub fn state<'a>(&'a self, code: &'a str) -> &'a str {
        match self.entities.get(code) {
            Some(entity) => entity.name.show(&self.lang),
            None => codes::state(code).map_or(code, |state| state.short_name(&self.lang)),
        }
    }

    /// Returns the formal name, where it is known in this language.
    pub fn formal(&self, code: &str) -> Option<&str> {
        codes::state(code).and_then(|state| state.formal_name(&self.lang))
    }

    /// Returns the code of the state's regional group.
    pub fn region(&self, code: &str) -> &'static str {
        codes::state(code).map_or("none", |state| state.region.as_str())
    }

    /// Returns what kind of entry the code names.
    pub fn kind(&self, code: &str) -> &'static str {
        match codes::state(code) {
            Some(state) => state.kind.as_str(),
            None => "entity",
        }
    }

    /// Returns whether the code is known.
    pub fn knows_state(&self, code: &str) -> bool {
        self.entities.contains_key(code) || codes::state(code).is_some()
    }

    /// Returns the label of a category; the code where nothing is known of it.
    pub fn category<'a>(&'a self, code: &'a str) -> &'a str {
        match self.categories.get(code) {
            Some(added) => added.label.show(&self.lang),
            None => codes::category(code).map_or(code, |category| category.label(&self.lang)),
        }
    }

    /// Returns the group of a category that a layout made.
    pub fn category_group(&self, code: &str) -> Option<&str> {
        self.categories.get(code)?.group.as_deref()
    }

    /// Returns the categories that the register adds, by code.
    pub fn added_categories(&self) -> impl Iterator<Item = &AddedCategory> {
        self.categories.values()
    }

    /// Returns the codes of every category: those that ship, in their order, then those that the register adds.
    pub fn category_codes(&self) -> impl Iterator<Item = &str> {
        let built_in = codes::categories().iter();
        let built_in = built_in.map(|category| category.code.as_str());
        built_in.chain(self.categories.keys().map(String::as_str))
    }

    /// Returns the entities that the register adds, by code.
    pub fn entities(&self) -> impl Iterator<Item = &Entity> {
        self.entities.values()
    }

    /// Compares two names as the language sorts them.
    pub fn compare(&self, one: &str, other: &str) -> Ordering {
        self.collator.compare(one, other)
    }

    /// Brings state codes into protocol order.
    pub fn sort_states(&self, states: &mut [String]) {
        states.sort_by(|one, other| {
            self.compare(self.state(one), self.state(other))
                .then_with(|| one.cmp(other))
        });
    }

    /// Returns every state and organisation that can be chosen, in protocol order; fictional ones only in a demo.
    pub fn choosable(&self, with_fictional: bool) -> Vec<String> {
        let built_in = codes::states().iter().chain(codes::organisations());
        let fictional = codes::fictional_states().iter().filter(|_| with_fictional);
        let mut all: Vec<String> = built_in
            .chain(fictional)
            .map(|state| state.code.clone())
            .collect();
        all.extend(
            self.entities
                .keys()
                .filter(|code| codes::state(code).is_none())
                .cloned(),
        );
        self.sort_states(&mut all);
        all
    }
}

/// Returns whether the code is one of the demo's fictional states.
pub fn is_fictional(code: &str) -> bool {
    codes::state(code).is_some_and(|state| state.kind == StateKind::Fictional)
}

fn entity(content: &Content) -> Option<Entity> {
    Some(Entity {
        code: content.get("code")?.as_str()?.to_string(),
        name: text(content.get("name"))?,
        aliases: content
            .get("aliases")
            .and_then(Value::as_array)
            .map(|list| {
                list.iter()
                    .filter_map(Value::as_str)
                    .map(str::to_string)
                    .collect()
            })
            .unwrap_or_default(),
    })
}

fn category(content: &Content) -> Option<AddedCategory> {
    if content.get("list")?.as_str()? != "category" {
        return None;
    }
    Some(AddedCategory {
        code: content.get("code")?.as_str()?.to_string(),
        label: text(content.get("label"))?,
        group: content
            .get("group")
            .and_then(Value::as_str)
            .map(str::to_string),
    })
}

fn text(value: Option<&Value>) -> Option<Text> {
    serde_json::from_value(value?.clone()).ok()
}
