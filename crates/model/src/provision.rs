//! A text drafted here, as records: one opening with its title and manner, one provision for each clause.
//!
//! The opening has level 0; its clauses name it ([`Provision::part_of`]) and stand in the order of [`Provision::order`], a
//! word between whose neighbours there is always room for another ([`order_between`]), so that moving one clause writes
//! one record. The number of a clause is made from its place whenever a text is read, and is not stored.

use crate::canonical::canonical_bytes;
use crate::codes::closed_list;
use crate::id::{RecordId, Sha};
use crate::numbering::Numbering;
use crate::text::Text;
use crate::translation::TranslationMark;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

closed_list! {
    /// What a text is for.
    TextKind "text-kind" {
        /// The text that delegations negotiate.
        CommonText = "common-text",
        /// A measure worded for states to take over.
        ModelMeasure = "model-measure",
    }
}

/// The content of a provision, and of the opening of a text.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Provision {
    /// The opening of the text that it belongs to; none for the opening, and for a clause of no text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part_of: Option<RecordId>,
    /// Its place among the clauses of its text, compared as text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order: Option<String>,
    /// How deep it stands, 1 outermost; 0 for the opening.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<u8>,
    /// Its number where it came in printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// Its heading; the title of the text in the opening.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub heading: Text,
    /// Its words.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub text: Text,
    /// The model clause that it was made from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from_model: Option<String>,
    /// Of which words each language is a translation.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub translations: BTreeMap<String, TranslationMark>,
    /// What the text is for; in the opening.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text_kind: Option<TextKind>,
    /// The language whose words count; in the opening.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authentic: Option<String>,
    /// How clauses are numbered; in the opening.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub numbering: Option<Numbering>,
    /// Keys of newer programs, kept as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Provision {
    /// Returns whether this is the opening of a text.
    pub fn is_opening(&self) -> bool {
        self.level == Some(0)
    }

    /// Returns the digest of its words in `language`: what a translation renders.
    pub fn digest(&self, language: &str) -> Sha {
        let words = |text: &Text| text.0.get(language).cloned().unwrap_or_default();
        let value = json!({"heading": words(&self.heading), "text": words(&self.text)});
        Sha::of(&canonical_bytes(&value))
    }

    /// Returns the languages in which it has words, ascending.
    pub fn languages(&self) -> BTreeSet<&str> {
        let all = self.heading.0.iter().chain(&self.text.0);
        let filled = all.filter(|(_, words)| !words.is_empty());
        filled.map(|(language, _)| language.as_str()).collect()
    }

    /// Returns the languages whose words render authentic words that are others now. Where nobody said what a language
    /// renders, it is not known to be stale.
    pub fn stale(&self, authentic: &str) -> Vec<&str> {
        let today = self.digest(authentic);
        let others = self
            .languages()
            .into_iter()
            .filter(|language| *language != authentic);
        others
            .filter(|language| {
                let rendering = self.translations.get(*language);
                rendering.is_some_and(|rendering| rendering.of != today)
            })
            .collect()
    }
}

const DIGITS: &[u8; 36] = b"0123456789abcdefghijklmnopqrstuvwxyz";

/// Returns a word that stands between two others, as text is compared; nothing on a side is the end of the text. Words
/// that this makes never end in `0`, so there is always room between two of them.
pub fn order_between(before: Option<&str>, after: Option<&str>) -> String {
    let digit = |word: Option<&str>, at: usize| {
        let byte = word.and_then(|word| word.as_bytes().get(at).copied());
        byte.and_then(|byte| DIGITS.iter().position(|digit| *digit == byte))
    };
    let mut word = String::new();
    let mut after = after;
    for at in 0.. {
        let low = digit(before, at).unwrap_or(0);
        let high = match after {
            Some(_) => digit(after, at).unwrap_or(0),
            None => DIGITS.len(),
        };
        if high > low + 1 {
            word.push(char::from(DIGITS[(low + high) / 2]));
            break;
        }
        word.push(char::from(DIGITS[low]));
        if high > low {
            // Smaller than `after` already; whatever follows need only be greater than `before`.
            after = None;
        }
    }
    word
}

/// Returns the orders of a list of clauses, given those that they have: as many as possible keep theirs.
pub fn order_all(orders: &[Option<&str>]) -> Vec<String> {
    let kept = longest_ascent(orders);
    let mut found: Vec<String> = Vec::with_capacity(orders.len());
    for (at, order) in orders.iter().enumerate() {
        match order.filter(|_| kept.contains(&at)) {
            Some(order) => found.push(order.to_string()),
            None => {
                let after = (at + 1..orders.len())
                    .find(|later| kept.contains(later))
                    .and_then(|later| orders[later]);
                found.push(order_between(found.last().map(String::as_str), after));
            }
        }
    }
    found
}

/// Returns the places of a longest strictly ascending part of a list.
fn longest_ascent(orders: &[Option<&str>]) -> BTreeSet<usize> {
    // For each length the place with which the smallest ascent of that length ends, and what comes before each place.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = vec![None; orders.len()];
    for (at, order) in orders.iter().enumerate() {
        let well_formed = |order: &&str| {
            !order.is_empty() && !order.ends_with('0') && order.bytes().all(|b| DIGITS.contains(&b))
        };
        let Some(order) = order.filter(well_formed) else {
            continue;
        };
        let length = ends.partition_point(|end| orders[*end].is_some_and(|other| other < order));
        before[at] = length.checked_sub(1).map(|shorter| ends[shorter]);
        if length == ends.len() {
            ends.push(at);
        } else {
            ends[length] = at;
        }
    }
    let mut kept = BTreeSet::new();
    let mut place = ends.last().copied();
    while let Some(at) = place {
        kept.insert(at);
        place = before[at];
    }
    kept
}
