//! What became of the clauses of a text: structure first, then words.
//!
//! [`compare`] pairs clauses (by their ids where both texts are versions of one entry, by their words else), then says
//! which were moved, renumbered, split, merged, reworded, added or removed, and what changed in their headings and words,
//! language by language. [`patch`] makes the later text from the earlier one and the difference. Deliberately silent on whether a change matters.

mod joined;
mod pairs;

use crate::budget::{Changes, changes, longest_rising};
use crate::words::Step;
use joined::Joined;
use pairs::Paired;
use std::collections::BTreeSet;

/// A clause.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Unit {
    /// By what the caller knows it.
    pub id: String,
    /// Its number as printed; empty where there is none.
    pub number: String,
    /// Its heading; empty where there is none.
    pub heading: String,
    /// Its words.
    pub text: String,
    /// What it says in other languages, by language.
    pub others: Vec<Wording>,
}

impl Unit {
    /// Returns the words by which it is known: its own, else those of the first other language that has any.
    fn known_by(&self) -> &str {
        let others = self.others.iter().map(|other| other.text.as_str());
        std::iter::once(self.text.as_str())
            .chain(others)
            .find(|text| !text.is_empty())
            .unwrap_or_default()
    }

    fn in_language(&self, language: &str) -> Option<&Wording> {
        self.others.iter().find(|other| other.language == language)
    }
}

/// A clause in another language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Wording {
    /// Code of the language.
    pub language: String,
    /// Its heading; empty where there is none.
    pub heading: String,
    /// Its words.
    pub text: String,
}

/// Whether ids of two texts say something about each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ids {
    /// Two versions of one entry: a clause keeps its id.
    Kept,
    /// Two entries: only words count.
    Apart,
}

/// What became of a clause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// Heading and words are the same in every language.
    Same,
    /// Its heading or its words changed, in any language.
    Reworded,
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// One became several.
    Split,
    /// Several became one.
    Merged,
}

impl Fate {
    /// Returns the stable word.
    pub fn as_str(self) -> &'static str {
        match self {
            Fate::Same => "same",
            Fate::Reworded => "reworded",
            Fate::Added => "added",
            Fate::Removed => "removed",
            Fate::Split => "split",
            Fate::Merged => "merged",
        }
    }
}

/// What became of one clause, or of those that were split or merged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Places in the earlier text.
    pub before: Vec<usize>,
    /// Places in the later text.
    pub after: Vec<usize>,
    /// What became of it.
    pub fate: Fate,
    /// Whether it stands elsewhere among those that stayed.
    pub moved: bool,
    /// Whether its number is another.
    pub renumbered: bool,
    /// What changed in its own language.
    pub told: Told,
    /// What changed in every other language that either text has, by language.
    pub others: Vec<(String, Told)>,
}

/// What changed in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// What changed in the heading.
    pub heading: Changes,
    /// What changed in the words; those of several clauses in their order, joined as one text reads.
    pub words: Changes,
    /// How the words of several earlier clauses were joined.
    earlier: Joined,
    /// How the words of several later clauses were joined.
    later: Joined,
}

impl Told {
    /// Returns what changed between the headings and words of clauses before and after.
    fn between(old: &[(String, String)], new: &[(String, String)]) -> Told {
        let headings = |of: &[(String, String)]| {
            of.first()
                .map(|(heading, _)| heading.clone())
                .unwrap_or_default()
        };
        let texts = |of: &[(String, String)]| -> Vec<String> {
            of.iter().map(|(_, text)| text.clone()).collect()
        };
        let heading = changes(&headings(old), &headings(new));
        let (old, new) = (texts(old), texts(new));
        let (earlier, later) = (Joined::beside(&old, &new), Joined::beside(&new, &old));
        Told {
            heading,
            words: changes(&earlier.text(&old), &later.text(&new)),
            earlier,
            later,
        }
    }

    /// Returns whether neither heading nor words changed.
    pub fn is_same(&self) -> bool {
        self.heading.is_same() && self.words.is_same()
    }

    /// Returns the words before: of several clauses all, joined as one text reads.
    pub fn words_before(&self) -> String {
        self.words_without(Step::New)
    }

    /// Returns the words after: of several clauses all, joined as one text reads.
    pub fn words_after(&self) -> String {
        self.words_without(Step::Gone)
    }

    fn words_without(&self, left_out: Step) -> String {
        let steps = self.words.exact.iter();
        steps
            .filter(|(step, _)| *step != left_out)
            .map(|(_, text)| text.as_str())
            .collect()
    }

    /// Returns the words of each later clause; nothing where these are not the words before.
    fn apply(&self, old: &[String]) -> Option<Vec<String>> {
        self.later
            .pieces(&self.words.apply(&self.earlier.text(old))?)
    }
}

/// The difference between two texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// In the order of the later text; what is gone stands after what it followed.
    pub changes: Vec<Change>,
    /// Id, number and headings of each later clause, without its words.
    later: Vec<Unit>,
}

/// Returns what became of the clauses of `before` in `after`.
pub fn compare(before: &[Unit], after: &[Unit], ids: Ids) -> Difference {
    let paired = pairs::pair(before, after, ids);
    let moved = moved(&paired);
    let mut found: Vec<Change> = paired
        .iter()
        .map(|pair| change(pair, before, after))
        .collect();
    for (change, moved) in found.iter_mut().zip(moved) {
        change.moved = moved;
    }
    Difference {
        changes: in_order(found),
        later: after.iter().map(without_words).collect(),
    }
}

fn without_words(unit: &Unit) -> Unit {
    let others = unit.others.iter().map(|other| Wording {
        text: String::new(),
        ..other.clone()
    });
    Unit {
        text: String::new(),
        others: others.collect(),
        ..unit.clone()
    }
}

/// Which of the pairs stand elsewhere: all but the most that keep their order.
fn moved(paired: &[Paired]) -> Vec<bool> {
    let mut both: Vec<usize> = (0..paired.len())
        .filter(|at| !paired[*at].before.is_empty() && !paired[*at].after.is_empty())
        .collect();
    both.sort_by_key(|at| paired[*at].before[0]);
    let kept = longest_rising(
        &both
            .iter()
            .map(|at| paired[*at].after[0])
            .collect::<Vec<_>>(),
    );
    let mut moved = vec![false; paired.len()];
    for at in &both {
        moved[*at] = true;
    }
    for place in kept {
        moved[both[place]] = false;
    }
    moved
}

fn change(pair: &Paired, before: &[Unit], after: &[Unit]) -> Change {
    let (old, new): (Vec<&Unit>, Vec<&Unit>) = (
        pair.before.iter().map(|at| &before[*at]).collect(),
        pair.after.iter().map(|at| &after[*at]).collect(),
    );
    let own = |units: &[&Unit]| -> Vec<(String, String)> {
        let each = units.iter();
        each.map(|unit| (unit.heading.clone(), unit.text.clone()))
            .collect()
    };
    let told = Told::between(&own(&old), &own(&new));
    let languages: BTreeSet<&str> = old
        .iter()
        .chain(&new)
        .flat_map(|unit| unit.others.iter().map(|other| other.language.as_str()))
        .collect();
    let others: Vec<(String, Told)> = languages
        .into_iter()
        .map(|language| {
            let (old, new) = (in_language(&old, language), in_language(&new, language));
            (language.to_owned(), Told::between(&old, &new))
        })
        .collect();
    let same = told.is_same() && others.iter().all(|(_, told)| told.is_same());
    let fate = match (pair.before.len(), pair.after.len()) {
        (0, _) => Fate::Added,
        (_, 0) => Fate::Removed,
        (1, 1) if same => Fate::Same,
        (1, 1) => Fate::Reworded,
        (1, _) => Fate::Split,
        _ => Fate::Merged,
    };
    let renumbered = match (old.first(), new.first()) {
        (Some(one), Some(other)) => one.number != other.number,
        _ => false,
    };
    Change {
        fate,
        moved: false,
        renumbered,
        told,
        others,
        before: pair.before.clone(),
        after: pair.after.clone(),
    }
}

/// Headings and words of clauses in another language; empty where one is not there in it.
fn in_language(units: &[&Unit], language: &str) -> Vec<(String, String)> {
    let each = units.iter().map(|unit| unit.in_language(language));
    each.map(|wording| {
        wording.map_or_else(Default::default, |found| {
            (found.heading.clone(), found.text.clone())
        })
    })
    .collect()
}

/// What is gone stands after the clause before it.
fn in_order(mut found: Vec<Change>) -> Vec<Change> {
    let mut place_of: Vec<(usize, usize)> = found
        .iter()
        .filter_map(|change| Some((*change.before.last()?, *change.after.first()?)))
        .collect();
    place_of.sort_unstable();
    let place = |change: &Change| match change.after.first() {
        Some(at) => (at + 1, 0, 0),
        None => {
            let gone = change.before[0];
            let earlier = place_of.partition_point(|(before, _)| *before < gone);
            let after = earlier.checked_sub(1).map_or(0, |at| place_of[at].1 + 1);
            (after, 1, gone)
        }
    };
    found.sort_by_key(place);
    found
}

/// Returns the later text; nothing when the difference is not one of `before`.
pub fn patch(before: &[Unit], difference: &Difference) -> Option<Vec<Unit>> {
    let mut later = difference.later.clone();
    for change in &difference.changes {
        let old: Option<Vec<&Unit>> = change.before.iter().map(|at| before.get(*at)).collect();
        let old = old?;
        let own: Vec<String> = old.iter().map(|unit| unit.text.clone()).collect();
        for (at, text) in change.after.iter().zip(change.told.apply(&own)?) {
            later.get_mut(*at)?.text = text;
        }
        for (language, told) in &change.others {
            let other = in_language(&old, language);
            let other: Vec<String> = other.into_iter().map(|(_, text)| text).collect();
            for (at, text) in change.after.iter().zip(told.apply(&other)?) {
                let others = &mut later.get_mut(*at)?.others;
                if let Some(found) = others.iter_mut().find(|other| other.language == *language) {
                    found.text = text;
                }
            }
        }
    }
    Some(later)
}

#[cfg(test)]
mod tests;
