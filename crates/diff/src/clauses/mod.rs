//! What became of the clauses of a text: structure first, then words.
//!
//! [`compare`] pairs clauses (by their ids where both texts are versions of one entry, by their words else), then says
//! which were moved, renumbered, split, merged, reworded, added or removed, and what changed in their words. [`patch`]
//! makes the later text from the earlier one and the difference. Deliberately silent on whether a change matters.

mod joined;
mod pairs;

use crate::budget::{Changes, changes, longest_rising};
use crate::words::Step;
use joined::Joined;
use pairs::Paired;

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
    /// Its words are the same.
    Same,
    /// Its words changed.
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
    /// What changed in the heading.
    pub heading: Changes,
    /// What changed in the words; those of several clauses in their order, joined as one text reads.
    pub words: Changes,
    /// How the words of several earlier clauses were joined.
    earlier: Joined,
    /// How the words of several later clauses were joined.
    later: Joined,
}

impl Change {
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
}

/// The difference between two texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// In the order of the later text; what is gone stands after what it followed.
    pub changes: Vec<Change>,
    /// Id, number and heading of each later clause, without its words.
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
        later: after
            .iter()
            .map(|unit| Unit {
                text: String::new(),
                ..unit.clone()
            })
            .collect(),
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
    let texts = |units: &[Unit], places: &[usize]| -> Vec<String> {
        places.iter().map(|at| units[*at].text.clone()).collect()
    };
    let (old, new) = (texts(before, &pair.before), texts(after, &pair.after));
    let (earlier, later) = (Joined::beside(&old, &new), Joined::beside(&new, &old));
    let words = changes(&earlier.text(&old), &later.text(&new));
    let first = |units: &[Unit], places: &[usize]| {
        places
            .first()
            .map(|at| units[*at].clone())
            .unwrap_or_default()
    };
    let (one, other) = (first(before, &pair.before), first(after, &pair.after));
    let fate = match (pair.before.len(), pair.after.len()) {
        (0, _) => Fate::Added,
        (_, 0) => Fate::Removed,
        (1, 1) if words.is_same() => Fate::Same,
        (1, 1) => Fate::Reworded,
        (1, _) => Fate::Split,
        _ => Fate::Merged,
    };
    Change {
        fate,
        moved: false,
        renumbered: !pair.before.is_empty() && !pair.after.is_empty() && one.number != other.number,
        heading: changes(&one.heading, &other.heading),
        words,
        earlier,
        later,
        before: pair.before.clone(),
        after: pair.after.clone(),
    }
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
        let old: Option<Vec<String>> = change
            .before
            .iter()
            .map(|at| Some(before.get(*at)?.text.clone()))
            .collect();
        let new = change.words.apply(&change.earlier.text(&old?))?;
        for (at, text) in change.after.iter().zip(change.later.pieces(&new)?) {
            later.get_mut(*at)?.text = text;
        }
    }
    Some(later)
}

#[cfg(test)]
mod tests;
