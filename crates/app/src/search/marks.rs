//! Where in a record the words of a search stand, and a piece of the text round them. Pure.

use super::places::{Weight, each_place};
use chancery_model::record::Kind;
use chancery_model::revision::Content;
use chancery_store::{End, Term, each_character, each_word};
use std::ops::Range;

/// A place of a record with words that were found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Marked {
    /// Path of the field: `title/fr`, `clauses/c3`.
    pub field: String,
    /// The words in their surroundings, as written.
    pub snippet: String,
    /// What to mark in it, as places of UTF-16 units, in order.
    pub marks: Vec<(u32, u32)>,
}

/// Whose eyes see the places.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sight {
    /// The desk's: all.
    Desk,
    /// Of somebody who may see the words of the record.
    Words,
    /// Of somebody who may see its title only.
    Title,
}

impl Sight {
    fn sees(self, weight: Weight) -> bool {
        match self {
            Sight::Desk => true,
            Sight::Words => weight <= Weight::Rest,
            Sight::Title => weight == Weight::Title,
        }
    }
}

/// Places beyond the best one that are told of each record.
const ALSO_MAX: usize = 12;
/// Bytes of a snippet before and after the first word found, until the next word ends.
const BEFORE: usize = 70;
const AFTER: usize = 150;

/// Returns the places that hold most of the terms, those that count most first. Without terms, the text that says most
/// of what the record is about.
pub fn marked(kind: Kind, content: &Content, terms: &[Term], sight: Sight) -> Vec<Marked> {
    let (mut best, mut told) = (0, 0);
    let mut found: Vec<(Weight, Marked)> = Vec::new();
    let mut words = Words::default();
    each_place(kind, content, &mut |path, weight, text| {
        if !sight.sees(weight) {
            return;
        }
        if terms.is_empty() {
            if weight == Weight::Rest && tells(path, text) > told {
                told = tells(path, text);
                words.read(text);
                found = vec![(weight, piece(path, text, &words, &[]))];
            }
            return;
        }
        words.read(text);
        let (held, ranges) = words.hold(terms);
        if held == 0 || held < best {
            return;
        }
        if held > best {
            best = held;
            found.clear();
        }
        let same = found.iter().any(|(_, other)| other.field == path);
        if !same && found.len() <= ALSO_MAX {
            found.push((weight, piece(path, text, &words, &ranges)));
        }
    });
    found.sort_by_key(|(weight, _)| *weight);
    found.into_iter().map(|(_, marked)| marked).collect()
}

/// Returns how well a text tells by itself what its record is about; a date or a number does not.
fn tells(path: &str, text: &str) -> u8 {
    if !text.contains(char::is_alphabetic) {
        return 0;
    }
    match path.split('/').next() {
        Some("summary" | "text") => 3,
        Some("clauses") => 2,
        _ => 1,
    }
}

/// The words of one text; its memory is used again for the next.
#[derive(Default)]
struct Words {
    folded: String,
    /// Where each word stands as written, and where in `folded`.
    words: Vec<(Range<usize>, Range<usize>)>,
    /// The same of each character of a Chinese word.
    characters: Vec<(Range<usize>, Range<usize>)>,
}

impl Words {
    fn read(&mut self, text: &str) {
        self.folded.clear();
        self.words.clear();
        self.characters.clear();
        each_word(text, &mut |place, word| {
            each_character(&text[place.clone()], &mut |within, character| {
                let from = self.folded.len();
                self.folded.push_str(character);
                let at = place.start + within.start..place.start + within.end;
                self.characters.push((at, from..self.folded.len()));
            });
            let from = self.folded.len();
            self.folded.push_str(word);
            self.words.push((place, from..self.folded.len()));
        });
    }

    fn word(&self, index: usize) -> Option<&str> {
        self.words
            .get(index)
            .map(|(_, folded)| &self.folded[folded.clone()])
    }

    /// Returns how many of the terms stand here, and the bytes of all of them as written, in order.
    fn hold(&self, terms: &[Term]) -> (usize, Vec<Range<usize>>) {
        let mut held = 0;
        let mut ranges: Vec<Range<usize>> = Vec::new();
        for term in terms {
            let before = ranges.len();
            let length = term.words.split(' ').count();
            for index in 0..self.words.len() {
                if self.stands_at(index, term) {
                    let last = index + length - 1;
                    ranges.push(self.words[index].0.start..self.words[last].0.end);
                }
            }
            if term.end == End::Within {
                let is = |folded: &Range<usize>| self.folded[folded.clone()] == term.words;
                let same = self.characters.iter().filter(|(_, folded)| is(folded));
                ranges.extend(same.map(|(place, _)| place.clone()));
            }
            held += usize::from(ranges.len() > before);
        }
        ranges.sort_by_key(|range| range.start);
        (held, ranges)
    }

    fn stands_at(&self, index: usize, term: &Term) -> bool {
        let mut wanted = term.words.split(' ').enumerate().peekable();
        while let Some((step, wanted_word)) = wanted.next() {
            let Some(word) = self.word(index + step) else {
                return false;
            };
            let open = wanted.peek().is_none() && term.end == End::Open;
            if !(word == wanted_word || (open && word.starts_with(wanted_word))) {
                return false;
            }
        }
        true
    }
}

/// Cuts a piece round the first of `ranges`, at words.
fn piece(field: &str, text: &str, words: &Words, ranges: &[Range<usize>]) -> Marked {
    let at = ranges.first().map_or(0, |range| range.start);
    let starts = words.words.iter().map(|(place, _)| place.start);
    let begin = match at.checked_sub(BEFORE) {
        Some(least) => starts
            .filter(|start| *start >= least)
            .min()
            .unwrap_or(at)
            .min(at),
        None => 0,
    };
    let ends = words.words.iter().map(|(place, _)| place.end);
    let end = if text.len() <= at + AFTER {
        text.len()
    } else {
        let most = at + AFTER;
        let first = ranges.first().map_or(0, |range| range.end);
        ends.filter(|end| *end <= most)
            .max()
            .unwrap_or(first)
            .max(first)
    };
    let mut snippet = String::new();
    if begin > 0 {
        snippet.push('…');
    }
    let shift = snippet.len();
    snippet.push_str(&text[begin..end]);
    let units = |byte: usize| -> u32 {
        let place = byte - begin + shift;
        u32::try_from(snippet[..place].encode_utf16().count()).unwrap_or(u32::MAX)
    };
    let mut marks: Vec<(u32, u32)> = Vec::new();
    for range in ranges {
        if range.start < begin || range.end > end {
            continue;
        }
        let (from, to) = (units(range.start), units(range.end));
        match marks.last_mut() {
            Some(last) if from <= last.1 => last.1 = last.1.max(to),
            _ => marks.push((from, to)),
        }
    }
    if end < text.len() {
        snippet.push('…');
    }
    Marked {
        field: field.to_string(),
        snippet,
        marks,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    /// Draws a place as its field and its snippet with what is marked in brackets.
    fn drawn(marked: &Marked) -> String {
        let units: Vec<u16> = marked.snippet.encode_utf16().collect();
        let cut =
            |from: usize, to: usize| String::from_utf16(&units[from..to]).expect("whole letters");
        let mut text = String::new();
        let mut at = 0;
        for (from, to) in &marked.marks {
            let (from, to) = (*from as usize, *to as usize);
            text += &format!("{}[{}]", cut(at, from), cut(from, to));
            at = to;
        }
        format!("{}: {}{}", marked.field, text, cut(at, units.len()))
    }

    fn check(content: Value, query: &str, sight: Sight, expected: &[&str]) {
        let Value::Object(content) = content else {
            panic!("an object");
        };
        let words = query.split(' ').filter(|word| !word.is_empty());
        let terms: Vec<Term> = words
            .flat_map(|word| Term::of_word(word, End::Open))
            .collect();
        let found = marked(Kind::Measure, &content, &terms, sight);
        assert_eq!(
            found.iter().map(drawn).collect::<Vec<_>>(),
            expected,
            "{query}"
        );
    }

    fn measure() -> Value {
        json!({
            "title": {"en": "Ban on settlement goods", "ar": "حظر السلع"},
            "summary": {"en": "𝔾oods of settlements may not be imported."},
            "clauses": [
                {"id": "c1", "text": {"en": "Import needs a licence."}},
                {"id": "c3", "text": {"zh": "第五条 禁止进口定居点产品", "en": "No import of goods."}},
            ],
            "origin": {"cells": [{"header": "Mesure", "text": "Interdiction d'importer"}]},
        })
    }

    #[test]
    fn the_places_that_hold_most_are_told_and_the_words_marked() {
        let check = |query, expected: &[&str]| check(measure(), query, Sight::Desk, expected);
        check(
            "settlement",
            &[
                "title/en: Ban on [settlement] goods",
                "summary/en: 𝔾oods of [settlements] may not be imported.",
            ],
        );
        check(
            "import goods",
            &[
                "clauses/c3: No [import] of [goods].",
                "summary/en: [𝔾oods] of settlements may not be [imported].",
            ],
        );
        check(
            "import",
            &[
                "clauses/c1: [Import] needs a licence.",
                "clauses/c3: No [import] of goods.",
                "summary/en: 𝔾oods of settlements may not be [imported].",
                "origin/Mesure: Interdiction d'[importer]",
            ],
        );
        check("进口", &["clauses/c3: 第五条 禁止[进口]定居点产品"]);
        check("居", &["clauses/c3: 第五条 禁止进口定[居]点产品"]);
        check("居点", &["clauses/c3: 第五条 禁止进口定居[点]产品"]);
        check("سلعة", &[]);
        check("سلع", &["title/ar: حظر [السلع]"]);
        check(
            "goods-of",
            &["summary/en: [𝔾oods of] settlements may not be imported."],
        );
        check(
            "",
            &["summary/en: 𝔾oods of settlements may not be imported."],
        );
    }

    #[test]
    fn others_are_told_of_no_place_that_they_may_not_see() {
        check(measure(), "interdiction", Sight::Words, &[]);
        check(measure(), "licence", Sight::Title, &[]);
        check(
            measure(),
            "settlement",
            Sight::Title,
            &["title/en: Ban on [settlement] goods"],
        );
    }

    #[test]
    fn a_long_text_is_cut_at_words() {
        let text = format!(
            "{} the licence duty {}",
            "before ".repeat(40),
            "after ".repeat(60)
        );
        let content = json!({"summary": {"en": text}});
        let Value::Object(content) = content else {
            panic!("an object");
        };
        let found = marked(
            Kind::Measure,
            &content,
            &Term::of_word("licence", End::Whole),
            Sight::Desk,
        );
        let drawn = drawn(&found[0]);
        assert!(drawn.starts_with("summary/en: …before before"), "{drawn}");
        assert!(drawn.contains("the [licence] duty after"), "{drawn}");
        assert!(drawn.ends_with("after…"), "{drawn}");
    }
}
