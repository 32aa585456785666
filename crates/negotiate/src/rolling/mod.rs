//! The rolling text: what all agree on outside of square brackets, and in each bracket what is proposed and by whom.
//!
//! [`roll`] takes the words of one paragraph and the proposals on it, and returns pieces: words, and brackets whose
//! first variant are the words of the text. Brackets hold whole words ([`chancery_diff::words`]), as few as possible;
//! a bracket may stand in the words of another. The answer does not depend on the order of the proposals, and holds no
//! word that is neither in the text nor proposed.
//!
//! [`read`] reads the paragraph with one variant chosen in each bracket; [`settle`] makes a choice for good.
//!
//! Deliberately absent: which variant is the better one, and any wording of national measures.

mod edits;
mod place;
mod settle;
#[cfg(test)]
mod tests;

pub use self::place::Moved;
pub use self::settle::{Choice, Fate, Settled, settle};

use self::edits::{WordEdit, edits_of};
use chancery_diff::words::words;
use std::collections::{BTreeMap, BTreeSet};

/// A proposal on one paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposed {
    /// Its id.
    pub id: String,
    /// The state whose delegation made it.
    pub state: String,
    /// Characters before it.
    pub at: usize,
    /// The words that go.
    pub remove: String,
    /// The words that come.
    pub insert: String,
}

/// A piece of the rolling text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Words that nobody proposes to change.
    Words(String),
    /// What is not agreed.
    Bracket(Bracket),
}

/// A square bracket.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bracket {
    /// Characters of the paragraph before it.
    pub from: usize,
    /// Characters of the paragraph up to its end.
    pub to: usize,
    /// The words of the text first, which may be none; then what is proposed, in the order of states.
    pub variants: Vec<Variant>,
}

/// One wording in a bracket.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variant {
    /// The states that propose it, ascending; none for the words of the text.
    pub states: Vec<String>,
    /// The proposals that it comes from, ascending.
    pub proposals: Vec<String>,
    /// Its words, with brackets of their own in the words of the text.
    pub pieces: Vec<Piece>,
}

/// A paragraph with its brackets.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Rolled {
    /// The pieces in reading order.
    pub pieces: Vec<Piece>,
    /// Proposals that do not fit the words: they were made on others, or meet in the words of another of their own
    /// delegation. Ascending.
    pub aside: Vec<String>,
}

/// Returns the rolling text of a paragraph.
pub fn roll(text: &str, proposals: &[Proposed]) -> Rolled {
    let tokens = words(text);
    let mut by_state: BTreeMap<&str, Vec<&Proposed>> = BTreeMap::new();
    for proposal in proposals {
        by_state.entry(&proposal.state).or_default().push(proposal);
    }
    let mut edits = Vec::new();
    let mut aside = BTreeSet::new();
    for (state, mut own) in by_state {
        own.sort_by(|one, other| {
            let place = |each: &Proposed| (each.at, !each.remove.is_empty());
            (place(one), &one.insert, &one.id).cmp(&(place(other), &other.insert, &other.id))
        });
        let (found, left) = edits_of(&tokens, state, &own);
        edits.extend(found);
        aside.extend(left);
    }
    edits.sort();
    Rolled {
        pieces: Paragraph::new(&tokens).pieces(0, tokens.len(), edits),
        aside: aside.into_iter().collect(),
    }
}

/// The words of a paragraph, with the characters before each.
struct Paragraph<'a> {
    tokens: &'a [&'a str],
    starts: Vec<usize>,
}

impl<'a> Paragraph<'a> {
    fn new(tokens: &'a [&'a str]) -> Paragraph<'a> {
        let mut starts = vec![0];
        let mut at = 0;
        for token in tokens {
            at += token.chars().count();
            starts.push(at);
        }
        Paragraph { tokens, starts }
    }

    /// Returns the pieces of the words from one to another, with edits in them that are sorted by place.
    fn pieces(&self, from: usize, to: usize, edits: Vec<WordEdit>) -> Vec<Piece> {
        let mut pieces = Vec::new();
        let mut done = from;
        for block in blocks(edits) {
            let start = block[0].from;
            let end = block.iter().map(|edit| edit.to).max().unwrap_or(start);
            let (start, end, bracket) = self.bracket(start, end, block);
            push_words(&mut pieces, &self.tokens[done..start].concat());
            pieces.push(Piece::Bracket(bracket));
            done = end;
        }
        push_words(&mut pieces, &self.tokens[done..to].concat());
        pieces
    }

    /// Edits of the whole stretch are variants of it; edits inside stand in brackets in the words of the text. Where
    /// none covers the stretch, its wordings are given whole, but for the words with which all of them begin or end.
    /// Returns the bracket with the words at which it begins and ends.
    fn bracket(&self, from: usize, to: usize, block: Vec<WordEdit>) -> (usize, usize, Bracket) {
        let (outer, inner): (Vec<_>, Vec<_>) = block
            .into_iter()
            .partition(|edit| (edit.from, edit.to) == (from, to));
        let mut variants = Variants::default();
        let (mut from, mut to) = (from, to);
        let text = if outer.is_empty() {
            let mut by_state: BTreeMap<String, Vec<WordEdit>> = BTreeMap::new();
            for edit in inner {
                by_state.entry(edit.state.clone()).or_default().push(edit);
            }
            let whole: Vec<String> = by_state
                .values()
                .map(|edits| self.with(from, to, edits))
                .collect();
            let wordings: Vec<Vec<&str>> = whole.iter().map(|wording| words(wording)).collect();
            let (head, tail) = common(&self.tokens[from..to], &wordings);
            for ((state, edits), wording) in by_state.into_iter().zip(&wordings) {
                let differing = wording[head..wording.len() - tail].concat();
                let proposals = edits.into_iter().flat_map(|edit| edit.proposals);
                variants.add(differing, state, proposals);
            }
            (from, to) = (from + head, to - tail);
            let mut pieces = Vec::new();
            push_words(&mut pieces, &self.tokens[from..to].concat());
            pieces
        } else {
            for edit in outer {
                variants.add(edit.insert, edit.state, edit.proposals);
            }
            self.pieces(from, to, inner)
        };
        let bracket = Bracket {
            from: self.starts[from],
            to: self.starts[to],
            variants: variants.after(text),
        };
        (from, to, bracket)
    }

    fn with(&self, from: usize, to: usize, edits: &[WordEdit]) -> String {
        let mut words = String::new();
        let mut done = from;
        for edit in edits {
            words.push_str(&self.tokens[done..edit.from].concat());
            words.push_str(&edit.insert);
            done = edit.to;
        }
        words.push_str(&self.tokens[done..to].concat());
        words
    }
}

/// Returns with how many words a text and all wordings of it begin, and with how many more they end.
fn common(text: &[&str], wordings: &[Vec<&str>]) -> (usize, usize) {
    let heads = wordings.iter().map(|wording| {
        let pairs = text.iter().zip(wording);
        pairs.take_while(|(one, other)| one == other).count()
    });
    let head = heads.min().unwrap_or(0);
    let tails = wordings.iter().map(|wording| {
        let pairs = text[head..].iter().rev().zip(wording[head..].iter().rev());
        pairs.take_while(|(one, other)| one == other).count()
    });
    (head, tails.min().unwrap_or(0))
}

/// Wordings with who proposes them.
#[derive(Default)]
struct Variants(BTreeMap<String, (BTreeSet<String>, BTreeSet<String>)>);

impl Variants {
    fn add(&mut self, words: String, state: String, proposals: impl IntoIterator<Item = String>) {
        let (states, ids) = self.0.entry(words).or_default();
        states.insert(state);
        ids.extend(proposals);
    }

    /// Returns them in the order of states, after the words of the text.
    fn after(self, text: Vec<Piece>) -> Vec<Variant> {
        let mut proposed: Vec<Variant> = self
            .0
            .into_iter()
            .map(|(words, (states, proposals))| {
                let mut pieces = Vec::new();
                push_words(&mut pieces, &words);
                Variant {
                    states: states.into_iter().collect(),
                    proposals: proposals.into_iter().collect(),
                    pieces,
                }
            })
            .collect();
        proposed.sort_by(|one, other| one.states.cmp(&other.states));
        let mut all = vec![Variant {
            states: Vec::new(),
            proposals: Vec::new(),
            pieces: text,
        }];
        all.append(&mut proposed);
        all
    }
}

fn push_words(pieces: &mut Vec<Piece>, words: &str) {
    if !words.is_empty() {
        pieces.push(Piece::Words(words.to_string()));
    }
}

/// Returns edits that meet, together; edits that only touch stay apart, but for words put in at one place.
fn blocks(edits: Vec<WordEdit>) -> Vec<Vec<WordEdit>> {
    let mut blocks: Vec<(usize, Vec<WordEdit>)> = Vec::new();
    for edit in edits {
        let meets = blocks.last().is_some_and(|(end, block)| {
            let only_new = block.iter().all(|each| each.from == each.to);
            let same_place = only_new && edit.from == edit.to && edit.from == *end;
            same_place || edit.from < *end
        });
        match blocks.last_mut().filter(|_| meets) {
            Some((end, block)) => {
                *end = (*end).max(edit.to);
                block.push(edit);
            }
            None => blocks.push((edit.to, vec![edit])),
        }
    }
    blocks.into_iter().map(|(_, block)| block).collect()
}

/// Returns the words of pieces with one variant chosen in each bracket; the words of the text where none is.
pub fn read(pieces: &[Piece], choose: &dyn Fn(&Bracket) -> Option<usize>) -> String {
    let mut text = String::new();
    for piece in pieces {
        match piece {
            Piece::Words(words) => text.push_str(words),
            Piece::Bracket(bracket) => {
                let chosen = choose(bracket).and_then(|at| bracket.variants.get(at));
                if let Some(variant) = chosen.or(bracket.variants.first()) {
                    text.push_str(&read(&variant.pieces, choose));
                }
            }
        }
    }
    text
}

/// Returns the words with everything that a state proposes and nothing else.
pub fn read_for(pieces: &[Piece], state: &str) -> String {
    read(pieces, &|bracket| {
        let of_state = |variant: &Variant| variant.states.iter().any(|each| each == state);
        bracket.variants.iter().position(of_state)
    })
}

/// Returns the brackets in reading order, each before those inside it.
pub fn brackets(pieces: &[Piece]) -> Vec<&Bracket> {
    let mut found = Vec::new();
    for piece in pieces {
        if let Piece::Bracket(bracket) = piece {
            found.push(bracket);
            for variant in &bracket.variants {
                found.extend(brackets(&variant.pieces));
            }
        }
    }
    found
}

/// Returns the text as it is printed: `[the words / XBE, XCA: other words / XDE: —]`, a dash for words taken out, and
/// `[XBE: new words]` where the text has none. `name` says how a state is named.
pub fn print(pieces: &[Piece], name: &dyn Fn(&str) -> String) -> String {
    let mut text = String::new();
    for piece in pieces {
        let bracket = match piece {
            Piece::Words(words) => {
                text.push_str(words);
                continue;
            }
            Piece::Bracket(bracket) => bracket,
        };
        // A blank at the end of every wording stands behind the bracket.
        let printed: Vec<(String, &Variant)> = bracket
            .variants
            .iter()
            .map(|variant| (print(&variant.pieces, name), variant))
            .filter(|(words, variant)| !words.is_empty() || !variant.states.is_empty())
            .collect();
        let filled = |words: &str| !words.is_empty();
        let blank = printed
            .iter()
            .all(|(words, _)| !filled(words) || words.ends_with(' '));
        let wordings: Vec<String> = printed
            .iter()
            .map(|(words, variant)| {
                let words = if blank {
                    words.trim_end_matches(' ')
                } else {
                    words
                };
                let words = if filled(words) { words } else { "—" };
                if variant.states.is_empty() {
                    return words.to_string();
                }
                let names: Vec<String> = variant.states.iter().map(|state| name(state)).collect();
                format!("{}: {words}", names.join(", "))
            })
            .collect();
        text.push('[');
        text.push_str(&wordings.join(" / "));
        text.push(']');
        if blank {
            text.push(' ');
        }
    }
    text
}
