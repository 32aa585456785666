//! Turns of phrase that tell what a clause does, in the languages of the field: "no person shall", "不得", "لا يجوز".
//!
//! The list is `data/shape-words.txt`. It tells shapes alone: unlike the groups of [`super::lexicon`], no two of its
//! phrases count as one word when clauses are compared.

use super::features::folded_words;
use super::shape::Shape;
use std::collections::{BTreeSet, HashMap};
use std::sync::OnceLock;

const CUES: &str = include_str!("../../data/shape-words.txt");

/// One cue: its words after the first, whether the last is the beginning of a word, and what it tells.
struct Cue {
    rest: Vec<String>,
    is_beginning: bool,
    tells: Option<Shape>,
}

struct Cues {
    /// By the first word, the longest first.
    by_first: HashMap<String, Vec<Cue>>,
    /// Single words of which only the beginning is known, with what they tell.
    beginnings: HashMap<String, Option<Shape>>,
}

fn cues() -> &'static Cues {
    static READ: OnceLock<Cues> = OnceLock::new();
    READ.get_or_init(|| {
        let mut cues = Cues {
            by_first: HashMap::new(),
            beginnings: HashMap::new(),
        };
        let lines = CUES.lines().filter(|line| !line.starts_with('#'));
        for line in lines.filter(|line| !line.trim().is_empty()) {
            let mut parts = line.split('|').map(str::trim);
            let tells = parts.next().and_then(Shape::parse);
            for phrase in parts.flat_map(each) {
                cues.add(&phrase, tells);
            }
        }
        for list in cues.by_first.values_mut() {
            list.sort_by_key(|cue| std::cmp::Reverse(cue.rest.len()));
        }
        cues
    })
}

/// Every phrase that `a/b c/d` stands for.
fn each(phrase: &str) -> Vec<String> {
    let mut all = vec![String::new()];
    for word in phrase.split(' ') {
        let longer = all.iter().flat_map(|begun| {
            let ways = word.split('/');
            ways.map(move |way| format!("{begun} {way}"))
        });
        all = longer.collect();
    }
    all
}

impl Cues {
    fn add(&mut self, phrase: &str, tells: Option<Shape>) {
        let is_beginning = phrase.ends_with('*');
        // cut as the words of a clause are, also where a script has no blanks
        let mut words = folded_words(phrase.trim_end_matches('*')).into_iter();
        let Some(first) = words.next() else {
            return;
        };
        let rest: Vec<String> = words.collect();
        if rest.is_empty() && is_beginning {
            self.beginnings.insert(first, tells);
        } else {
            self.by_first.entry(first).or_default().push(Cue {
                rest,
                is_beginning,
                tells,
            });
        }
    }

    /// What the cue at the beginning of `words` tells, and how many words it has.
    fn at(&self, words: &[String]) -> Option<(usize, Option<Shape>)> {
        let (first, after) = words.split_first()?;
        let cues = self.by_first.get(first).into_iter().flatten();
        let fits = |cue: &&Cue| {
            let last = cue.rest.len().wrapping_sub(1);
            cue.rest.len() <= after.len()
                && cue
                    .rest
                    .iter()
                    .zip(after)
                    .enumerate()
                    .all(|(at, (one, other))| {
                        one == other
                            || (at == last && cue.is_beginning && other.starts_with(one.as_str()))
                    })
        };
        if let Some(cue) = cues.into_iter().find(fits) {
            return Some((cue.rest.len() + 1, cue.tells));
        }
        let mut ends = first
            .char_indices()
            .map(|(at, _)| at)
            .skip(3)
            .chain([first.len()]);
        let found = ends.find_map(|end| self.beginnings.get(&first[..end]));
        found.map(|tells| (1, *tells))
    }
}

/// Returns what the phrases of a clause tell; its words are folded.
pub fn told(words: &[String]) -> BTreeSet<Shape> {
    let cues = cues();
    let mut found = BTreeSet::new();
    let mut at = 0;
    while at < words.len() {
        let (length, tells) = cues.at(&words[at..]).unwrap_or((1, None));
        found.extend(tells);
        at += length;
    }
    found
}
