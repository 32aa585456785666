//! Which clauses of a later text are which of an earlier one.

use super::joined::is_close;
use super::{Ids, Unit};
use crate::align::like::Likenesses;
use crate::words::words;
use chancery_model::fold::fold;
use std::collections::{HashMap, HashSet, VecDeque};

/// Clauses less alike than this are two.
const ALIKE_MIN: f64 = 0.4;
/// A clause of whose words this share stands in another is a part of it.
const PART_MIN: f64 = 0.75;
/// A part has at least so many words.
const PART_WORDS_MIN: usize = 4;
/// Left over on both sides, at most so many are compared each with each.
const LEFT_MAX: usize = 1_200;

/// Places of the earlier and of the later text that belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paired {
    /// Places in the earlier text.
    pub before: Vec<usize>,
    /// Places in the later text.
    pub after: Vec<usize>,
}

/// Returns every clause of both texts in exactly one pair.
pub fn pair(before: &[Unit], after: &[Unit], ids: Ids) -> Vec<Paired> {
    let mut pairing = Pairing {
        before,
        after,
        of_before: vec![None; before.len()],
        of_after: vec![None; after.len()],
    };
    if ids == Ids::Kept {
        pairing.by(|unit| unit.id.clone());
    }
    pairing.by(|unit| unit.known_by().to_owned());
    pairing.by(|unit| fold(unit.known_by()));
    pairing.by_likeness();
    let mut paired = pairing.pairs();
    join_parts(&mut paired, before, after);
    paired
}

struct Pairing<'a> {
    before: &'a [Unit],
    after: &'a [Unit],
    of_before: Vec<Option<usize>>,
    of_after: Vec<Option<usize>>,
}

impl Pairing<'_> {
    fn left(&self) -> (Vec<usize>, Vec<usize>) {
        let left = |of: &[Option<usize>]| (0..of.len()).filter(|at| of[*at].is_none()).collect();
        (left(&self.of_before), left(&self.of_after))
    }

    fn put(&mut self, before: usize, after: usize) {
        self.of_before[before] = Some(after);
        self.of_after[after] = Some(before);
    }

    /// Pairs what has the same key, in order; an empty key says nothing.
    fn by(&mut self, key: impl Fn(&Unit) -> String) {
        let (old, new) = self.left();
        let mut places: HashMap<String, VecDeque<usize>> = HashMap::new();
        for at in old {
            places
                .entry(key(&self.before[at]))
                .or_default()
                .push_back(at);
        }
        for at in new {
            let key = key(&self.after[at]);
            if let Some(before) = places
                .get_mut(&key)
                .filter(|_| !key.is_empty())
                .and_then(VecDeque::pop_front)
            {
                self.put(before, at);
            }
        }
    }

    /// Pairs what is alike, the most alike first.
    fn by_likeness(&mut self) {
        let (old, new) = self.left();
        if old.is_empty() || new.is_empty() || old.len() > LEFT_MAX || new.len() > LEFT_MAX {
            return;
        }
        let texts = |units: &[Unit], places: &[usize]| -> Vec<String> {
            places
                .iter()
                .map(|at| format!("{} {}", units[*at].heading, units[*at].known_by()))
                .collect()
        };
        let likenesses = Likenesses::between(&texts(self.before, &old), &texts(self.after, &new));
        for (_, one, other) in likenesses.nearest_first(ALIKE_MIN) {
            if self.of_before[old[one]].is_none() && self.of_after[new[other]].is_none() {
                self.put(old[one], new[other]);
            }
        }
    }

    fn pairs(&self) -> Vec<Paired> {
        let mut pairs: Vec<Paired> = self
            .of_after
            .iter()
            .enumerate()
            .map(|(after, before)| Paired {
                before: before.iter().copied().collect(),
                after: vec![after],
            })
            .collect();
        let gone = (0..self.before.len()).filter(|at| self.of_before[*at].is_none());
        pairs.extend(gone.map(|at| Paired {
            before: vec![at],
            after: Vec::new(),
        }));
        pairs
    }
}

/// A clause that is new and a part of one that stayed was split from it; one that is gone and a part of a later one was
/// merged into it.
fn join_parts(paired: &mut Vec<Paired>, before: &[Unit], after: &[Unit]) {
    let alone: Vec<usize> = (0..paired.len())
        .filter(|at| paired[*at].before.is_empty() || paired[*at].after.is_empty())
        .collect();
    if alone.is_empty() || alone.len() == paired.len() {
        return;
    }
    let apart = |units: &[Unit]| -> Vec<String> {
        units.iter().map(|unit| apart(unit.known_by())).collect()
    };
    let (old, new) = (apart(before), apart(after));
    let mut gone = HashSet::new();
    for part in alone {
        let is_new = paired[part].before.is_empty();
        let (words, whole) = if is_new {
            (after[paired[part].after[0]].known_by(), &old)
        } else {
            (before[paired[part].before[0]].known_by(), &new)
        };
        let runs = runs(words);
        if runs.len() + 1 < PART_WORDS_MIN {
            continue;
        }
        let of = |pair: &Paired| {
            if is_new {
                pair.before.clone()
            } else {
                pair.after.clone()
            }
        };
        let other = |pair: &Paired| {
            if is_new {
                pair.after.len()
            } else {
                pair.before.len()
            }
        };
        let mut best: Option<(f64, usize)> = None;
        for (at, pair) in paired.iter().enumerate() {
            let places = of(pair);
            // one that became several, or several that became one; never both
            if at == part || places.len() != 1 || other(pair) == 0 {
                continue;
            }
            let whole = &whole[places[0]];
            let share =
                runs.iter().filter(|run| has(whole, run)).count() as f64 / runs.len() as f64;
            if share >= PART_MIN && best.is_none_or(|(most, _)| share > most) {
                best = Some((share, at));
            }
        }
        if let Some((_, at)) = best {
            let joined = paired[part].clone();
            paired[at].before.extend(joined.before);
            paired[at].after.extend(joined.after);
            paired[at].before.sort_unstable();
            paired[at].after.sort_unstable();
            gone.insert(part);
        }
    }
    let mut at = 0;
    paired.retain(|_| {
        at += 1;
        !gone.contains(&(at - 1))
    });
}

/// A text folded, its words with a blank between them also where they are written without.
fn apart(text: &str) -> String {
    let folded = fold(text);
    if !folded.contains(is_close) {
        return folded;
    }
    let told = words(&folded)
        .into_iter()
        .filter(|word| !word.trim().is_empty());
    told.collect::<Vec<_>>().join(" ")
}

/// Two folded words beside each other.
fn runs(text: &str) -> Vec<String> {
    let folded = apart(text);
    let words: Vec<&str> = folded.split(' ').take(400).collect();
    words.windows(2).map(|two| two.join(" ")).collect()
}

fn has(text: &str, run: &str) -> bool {
    text.match_indices(run).any(|(at, _)| {
        let end = at + run.len();
        (at == 0 || text[..at].ends_with(' '))
            && (end == text.len() || text[end..].starts_with(' '))
    })
}
