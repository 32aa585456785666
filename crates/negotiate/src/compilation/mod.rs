//! From marked-up copies of a text to proposals on its provisions.
//!
//! [`compile`] says how a copy stands to the text, and what it changes: each insertion and deletion once, at its place.
//! Where tracking was on, a change is what the delegation made it; where it was off, the copy is compared word by word.
//! [`read`] puts changes into the text: those of one copy give that copy's words, for every copy that is taken.
//! A copy of an earlier version, or of another text, has no changes: it is named.
//!
//! Deliberately absent: whose copy it is. That is asked where it is not certain.

mod copy;
mod pairs;
pub mod structure;
#[cfg(test)]
mod tests;

use self::copy::{CopyParagraph, Signer, is_tracked, paragraphs};
use self::pairs::{Edit, apply, edits_between, pairs};
use self::structure::tidy;
use chancery_model::marked::MarkedText;
use std::collections::HashMap;

/// How much of a text a copy must have to be a copy of it, in hundredths.
const SHARED: usize = 40;

/// One paragraph of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The provision that it belongs to.
    pub provision: String,
    /// Its words.
    pub words: String,
}

/// Where a change stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Spot {
    /// A new paragraph before the first.
    First,
    /// In the words of a paragraph.
    In(usize),
    /// A new paragraph after one.
    After(usize),
}

/// One change of one copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Where.
    pub spot: Spot,
    /// Characters before it in the paragraph; among new paragraphs at one place, which one it is.
    pub at: usize,
    /// The words that go.
    pub remove: String,
    /// The words that come.
    pub insert: String,
    /// Whether words were moved.
    pub moved: bool,
    /// Whether it was found by comparison, not tracked.
    pub compared: bool,
    /// Who made it, as the copy says.
    pub author: Option<String>,
    /// When, as the copy says.
    pub date: Option<String>,
}

/// Returns the paragraphs of two texts side by side in the order of both: equal ones, and those reworded.
pub fn side_by_side(ours: &[&str], theirs: &[&str]) -> Vec<(Option<usize>, Option<usize>)> {
    pairs(ours, theirs)
}

/// How a copy stands to the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Its changes are tracked on the text as it is.
    Tracked,
    /// It differs from the text without tracked changes.
    TrackingOff,
    /// Some of its changes are tracked and others are not.
    PartlyTracked,
    /// It is the text.
    Unchanged,
    /// It is made on an earlier version, by its place in the list given.
    Earlier(usize),
    /// It is another text.
    OtherText,
    /// It has no words: an empty document, or pictures of pages.
    NoWords,
}

/// What a copy holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compiled {
    /// How it stands to the text.
    pub standing: Standing,
    /// Its changes in reading order; none of a copy that is not taken.
    pub changes: Vec<Change>,
    /// Its paragraphs as they read after the changes.
    pub reading: Vec<String>,
}

/// Returns how `copy` stands to the text of `parts`, and its changes. `earlier` are the paragraphs of earlier versions.
pub fn compile(parts: &[Part], copy: &MarkedText, earlier: &[Vec<String>]) -> Compiled {
    let found = paragraphs(copy);
    let reading: Vec<String> = found.iter().filter_map(|each| each.after.clone()).collect();
    let before: Vec<&str> = found
        .iter()
        .filter_map(|each| each.before.as_deref())
        .collect();
    let ours: Vec<&str> = parts.iter().map(|part| part.words.as_str()).collect();
    let told = |standing| Compiled {
        standing,
        changes: Vec::new(),
        reading: reading.clone(),
    };
    if found.is_empty() {
        return told(Standing::NoWords);
    }
    if let Some(version) = earlier_version(&ours, &before, earlier) {
        return told(Standing::Earlier(version));
    }
    let side_by_side = pairs(&ours, &before);
    let shared = side_by_side
        .iter()
        .filter(|(one, other)| one.is_some() && other.is_some())
        .count();
    if shared * 100 < ours.len().max(before.len()) * SHARED {
        return told(Standing::OtherText);
    }
    let mut changes = placed(parts, &found, &side_by_side);
    if read(parts, &changes).as_deref() != Some(&reading[..]) {
        changes = compared(parts, &reading);
    }
    let standing = match (
        is_tracked(copy),
        changes.iter().any(|change| change.compared),
    ) {
        _ if changes.is_empty() => Standing::Unchanged,
        (false, _) => Standing::TrackingOff,
        (true, true) => Standing::PartlyTracked,
        (true, false) => Standing::Tracked,
    };
    Compiled {
        standing,
        changes,
        reading,
    }
}

/// Returns the earlier version that a copy was made on, where it has more of that one than of the text as it is.
fn earlier_version(ours: &[&str], copy: &[&str], earlier: &[Vec<String>]) -> Option<usize> {
    let now = share(ours, copy);
    let mut best = None;
    for (at, version) in earlier.iter().enumerate() {
        let words: Vec<&str> = version.iter().map(String::as_str).collect();
        let share = share(&words, copy);
        if share > best.map_or(now, |(_, share)| share) {
            best = Some((at, share));
        }
    }
    best.map(|(at, _)| at)
}

/// Returns the share of equal paragraphs in both texts, in millionths.
fn share(one: &[&str], other: &[&str]) -> usize {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for words in one {
        *counts.entry(words).or_default() += 1;
    }
    let mut common: usize = 0;
    for words in other {
        if let Some(left) = counts.get_mut(words).filter(|left| **left > 0) {
            *left -= 1;
            common += 1;
        }
    }
    (2_000_000 * common)
        .checked_div(one.len() + other.len())
        .unwrap_or(0)
}

/// Returns the changes of a copy whose paragraphs before its changes stand beside those of the text.
fn placed(
    parts: &[Part],
    found: &[CopyParagraph],
    side_by_side: &[(Option<usize>, Option<usize>)],
) -> Vec<Change> {
    let mut gathered = Gathered::new(parts);
    let mut rows = side_by_side.iter().peekable();
    for each in found {
        if each.before.is_none() {
            gathered.new_paragraph(each, Manner::Tracked);
            continue;
        }
        // Paragraphs of the text that the copy does not have come before this one.
        while let Some((Some(part), None)) = rows.peek() {
            gathered.gone(*part, None, Manner::Compared);
            rows.next();
        }
        match rows.next() {
            Some((Some(part), _)) => gathered.paragraph(*part, each),
            _ => gathered.new_paragraph(each, Manner::Compared),
        }
    }
    for (part, _) in rows {
        if let Some(part) = part {
            gathered.gone(*part, None, Manner::Compared);
        }
    }
    gathered.changes
}

/// Returns the changes between the text and a reading by comparison alone.
fn compared(parts: &[Part], reading: &[String]) -> Vec<Change> {
    let ours: Vec<&str> = parts.iter().map(|part| part.words.as_str()).collect();
    let theirs: Vec<&str> = reading.iter().map(String::as_str).collect();
    let mut gathered = Gathered::new(parts);
    for (part, at) in pairs(&ours, &theirs) {
        let each = CopyParagraph {
            before: at.map(|at| reading[at].clone()),
            after: at.map(|at| reading[at].clone()),
            ..CopyParagraph::default()
        };
        match (part, at) {
            (Some(part), Some(_)) => gathered.paragraph(part, &each),
            (Some(part), None) => gathered.gone(part, None, Manner::Compared),
            _ => gathered.new_paragraph(&each, Manner::Compared),
        }
    }
    gathered.changes
}

/// How a change is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Manner {
    Tracked,
    Compared,
}

/// Changes as they are gathered in reading order.
struct Gathered<'a> {
    parts: &'a [Part],
    changes: Vec<Change>,
    last: Option<usize>,
    nth: usize,
}

impl<'a> Gathered<'a> {
    fn new(parts: &'a [Part]) -> Gathered<'a> {
        Gathered {
            parts,
            changes: Vec::new(),
            last: None,
            nth: 0,
        }
    }

    fn add(&mut self, spot: Spot, edit: Edit, signer: Option<&Signer>, manner: Manner) {
        let named = signer.map(|signer| signer.author.clone());
        self.changes.push(Change {
            spot,
            at: edit.at,
            remove: edit.remove,
            insert: edit.insert,
            moved: signer.is_some_and(|signer| signer.moved),
            compared: manner == Manner::Compared,
            author: named.filter(|author| !author.is_empty()),
            date: signer.and_then(|signer| signer.date.clone()),
        });
    }

    fn paragraph(&mut self, part: usize, each: &CopyParagraph) {
        let words = &self.parts[part].words;
        let Some(after) = &each.after else {
            let manner = if each.before.as_ref() == Some(words) {
                Manner::Tracked
            } else {
                Manner::Compared
            };
            return self.gone(part, each.signer.as_ref(), manner);
        };
        self.pass(part);
        if each.before.as_ref() == Some(words) {
            match &each.edits {
                Some(edits) => {
                    for (edit, signer) in edits {
                        self.add(Spot::In(part), edit.clone(), Some(signer), Manner::Tracked);
                    }
                }
                None => {
                    for edit in edits_between(words, after) {
                        let signer = each.signer.as_ref();
                        self.add(Spot::In(part), edit, signer, Manner::Tracked);
                    }
                }
            }
        } else {
            for edit in edits_between(words, after) {
                self.add(Spot::In(part), edit, None, Manner::Compared);
            }
        }
    }

    fn gone(&mut self, part: usize, signer: Option<&Signer>, manner: Manner) {
        self.pass(part);
        let edit = Edit {
            at: 0,
            remove: self.parts[part].words.clone(),
            insert: String::new(),
        };
        self.add(Spot::In(part), edit, signer, manner);
    }

    fn pass(&mut self, part: usize) {
        self.last = Some(part);
        self.nth = 0;
    }

    fn new_paragraph(&mut self, each: &CopyParagraph, manner: Manner) {
        let Some(after) = &each.after else {
            return; // put in without tracking and taken out with it
        };
        let next = self.last.map_or(0, |last| last + 1);
        let inside = self.last.is_some_and(|last| {
            let follows = self.parts.get(next);
            follows.is_some_and(|part| part.provision == self.parts[last].provision)
        });
        let (spot, at, insert) = if inside {
            (Spot::In(next), 0, format!("{after}\n"))
        } else {
            let spot = self.last.map_or(Spot::First, Spot::After);
            (spot, self.nth, after.clone())
        };
        self.nth += 1;
        let edit = Edit {
            at,
            remove: String::new(),
            insert,
        };
        self.add(spot, edit, each.signer.as_ref(), manner);
    }
}

/// Returns the paragraphs of the text with changes made in it; nothing where two of them meet in the same words.
pub fn read(parts: &[Part], changes: &[Change]) -> Option<Vec<String>> {
    let mut reading = Vec::new();
    let at = |spot: Spot| {
        let mut here: Vec<&Change> = changes.iter().filter(|each| each.spot == spot).collect();
        here.sort_by_key(|each| each.at);
        here
    };
    let mut push = |words: &str| {
        let lines = words.split('\n').map(tidy);
        reading.extend(lines.filter(|line| !line.is_empty()));
    };
    for change in at(Spot::First) {
        push(&change.insert);
    }
    for (index, part) in parts.iter().enumerate() {
        let here = at(Spot::In(index));
        let edits = here
            .iter()
            .map(|each| (each.at, each.remove.as_str(), each.insert.as_str()));
        push(&apply(&part.words, edits)?);
        for change in at(Spot::After(index)) {
            push(&change.insert);
        }
    }
    Some(reading)
}
