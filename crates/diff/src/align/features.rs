//! A clause as weighted parts that can be compared: its words, each by its sense, and pieces of words.
//!
//! Words weigh by how few clauses have them (TF-IDF: Sparck Jones, "A statistical interpretation of term specificity",
//! 1972; Salton and Buckley, "Term-weighting approaches in automatic text retrieval", 1988). Pieces of three letters let
//! inflected and mistyped words meet. A rare word one slip away from a frequent one is read as that one.

use super::lexicon::{knows, senses};
use super::shape::{Shape, is_cue, shape};
use crate::words::words;
use chancery_model::fold::fold;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// How much words and their pieces count beside each other; squares of it sum to one.
const OF_WORDS: f64 = 0.72;
const OF_PIECES: f64 = 0.28;
/// What a heading's words count beside those of the text.
const OF_HEADING: f64 = 0.4;
/// A word that no other state has says little of what is alike.
const OF_OWN_WORDS: f64 = 0.55;
/// What a word that only tells the shape counts: prohibitions are not alike because they prohibit.
const OF_CUES: f64 = 0.35;
/// The longest word that is looked at, in letters.
const LETTERS_MAX: usize = 60;
/// The longest text that is looked at, in words.
const WORDS_MAX: usize = 4_000;

/// A clause ready for comparing.
#[derive(Debug, Clone)]
pub struct Features {
    /// Weights by part, by ascending part; of length one.
    pub vector: Vec<(u32, f32)>,
    /// What the clause does.
    pub shape: Shape,
    /// Named things in it (`XES 129`), folded.
    pub names: BTreeSet<String>,
}

/// What of a clause is looked at.
pub struct Source<'a> {
    /// The state, by its place.
    pub column: usize,
    /// The heading; empty where there is none.
    pub heading: &'a str,
    /// The words.
    pub text: &'a str,
}

/// The parts of all clauses with their weights: what a further text (a sentence) is measured against.
pub struct Measure {
    slips: HashMap<String, String>,
    parts: HashMap<String, (u32, f64)>,
}

/// Returns the words of a text as they are compared: folded; scripts without blanks are cut by a dictionary.
pub fn folded_words(text: &str) -> Vec<String> {
    let folded = fold(text);
    let mut found = Vec::new();
    for part in folded.split(' ').filter(|part| !part.is_empty()) {
        if found.len() >= WORDS_MAX {
            break;
        }
        if part.chars().any(is_without_blanks) {
            found.extend(words(part).into_iter().map(str::to_owned));
        } else {
            found.push(part.chars().take(LETTERS_MAX).collect());
        }
    }
    found
}

fn is_without_blanks(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3040}'..='\u{30ff}'
        | '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}')
}

/// Returns the named things of a text: a code in capitals with a number beside it.
fn names(text: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    if !text.chars().any(char::is_lowercase) {
        return names;
    }
    let words: Vec<&str> = text
        .split_whitespace()
        .take(WORDS_MAX)
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
        .collect();
    let is_code = |word: &str| {
        word.chars().filter(|c| c.is_uppercase()).count() >= 2
            && !word.chars().any(char::is_lowercase)
    };
    let has_digit = |word: &str| word.chars().any(|c| c.is_ascii_digit());
    for (at, word) in words.iter().enumerate() {
        if !is_code(word) {
            continue;
        }
        if has_digit(word) {
            names.insert(fold(word));
        } else if let Some(next) = words.get(at + 1).filter(|next| has_digit(next)) {
            names.insert(fold(&format!("{word} {next}")));
        }
    }
    names
}

impl Measure {
    /// Returns what the clauses are measured by, and their features in the order of `sources`.
    pub fn new(sources: &[Source<'_>]) -> (Measure, Vec<Features>) {
        let read: Vec<(Vec<String>, Vec<String>)> = sources
            .iter()
            .map(|source| (folded_words(source.text), folded_words(source.heading)))
            .collect();
        let slips = slips(read.iter().map(|(text, _)| text.as_slice()));
        let mut measure = Measure {
            slips,
            parts: HashMap::new(),
        };
        let counted: Vec<(BTreeMap<String, f64>, Shape)> = read
            .iter()
            .map(|(text, heading)| measure.count(text, heading))
            .collect();
        measure.weigh(sources, &counted);
        let features = sources
            .iter()
            .zip(&counted)
            .map(|(source, (counts, shape))| Features {
                vector: measure.vector(counts),
                shape: *shape,
                names: names(source.text),
            });
        let features = features.collect();
        (measure, features)
    }

    /// Returns the weighted parts of one more text.
    pub fn of(&self, text: &str) -> Vec<(u32, f32)> {
        self.vector(&self.count(&folded_words(text), &[]).0)
    }

    /// Counts the parts of a clause: words by their sense, pieces with `~` before them.
    fn count(&self, text: &[String], heading: &[String]) -> (BTreeMap<String, f64>, Shape) {
        let spelled = |words: &[String]| -> Vec<String> {
            let right = |word: &String| self.slips.get(word).unwrap_or(word).clone();
            words.iter().map(right).collect()
        };
        let spelt = spelled(text);
        let text = senses(&spelt);
        let heading = senses(&spelled(heading));
        let mut counts: BTreeMap<String, f64> = BTreeMap::new();
        for (words, share) in [(&text, 1.0), (&heading, OF_HEADING)] {
            for word in words.iter() {
                *counts.entry(word.clone()).or_default() += share;
                for piece in pieces(word) {
                    *counts.entry(piece).or_default() += share;
                }
            }
        }
        (counts, shape(&spelt, &text))
    }

    fn weigh(&mut self, sources: &[Source<'_>], counted: &[(BTreeMap<String, f64>, Shape)]) {
        let mut seen: BTreeMap<&String, (usize, BTreeSet<usize>)> = BTreeMap::new();
        for (source, (counts, _)) in sources.iter().zip(counted) {
            for part in counts.keys() {
                let entry = seen.entry(part).or_default();
                entry.0 += 1;
                entry.1.insert(source.column);
            }
        }
        let all = counted.len() as f64;
        let weighed = (0u32..).zip(&seen).map(|(id, (part, (clauses, columns)))| {
            let rarity = (1.0 + all / *clauses as f64).ln();
            let own = if columns.len() == 1 {
                OF_OWN_WORDS
            } else {
                1.0
            };
            let cue = if is_cue(part.trim_start_matches('~')) {
                OF_CUES
            } else {
                1.0
            };
            ((*part).clone(), (id, rarity * own * cue))
        });
        self.parts = weighed.collect();
    }

    /// Words and pieces each of length one, put together by how much they count. By ascending part.
    fn vector(&self, counts: &BTreeMap<String, f64>) -> Vec<(u32, f32)> {
        let weight = |part: &String, count: f64| {
            let (id, rarity) = self.parts.get(part).copied()?;
            Some((id, rarity * (1.0 + count.ln().max(-0.9))))
        };
        let mut vector: Vec<(u32, f32)> = Vec::with_capacity(counts.len());
        for (of_pieces, share) in [(false, OF_WORDS), (true, OF_PIECES)] {
            let block: Vec<(u32, f64)> = counts
                .iter()
                .filter(|(part, _)| part.starts_with('~') == of_pieces)
                .filter_map(|(part, count)| weight(part, *count))
                .collect();
            let length = block
                .iter()
                .map(|(_, weight)| weight * weight)
                .sum::<f64>()
                .sqrt();
            if length > 0.0 {
                let scale = share.sqrt() / length;
                vector.extend(
                    block
                        .iter()
                        .map(|(id, weight)| (*id, (weight * scale) as f32)),
                );
            }
        }
        vector.sort_unstable_by_key(|(id, _)| *id);
        vector
    }
}

/// Pieces of three letters of a word, with its edges.
fn pieces(word: &str) -> Vec<String> {
    if word.starts_with('=') {
        return vec![format!("~{word}")];
    }
    let letters: Vec<char> = std::iter::once('^')
        .chain(word.chars())
        .chain(['$'])
        .collect();
    if letters.len() < 4 {
        return vec![format!("~{word}")];
    }
    letters
        .windows(3)
        .map(|three| format!("~{}", three.iter().collect::<String>()))
        .collect()
}

/// Returns the frequent word for each rare one that is one slip away: a letter left out, added, changed, or two swapped.
///
/// Candidates are found by what is left when a letter is taken out (the deletion neighbourhood of SymSpell).
fn slips<'a>(texts: impl Iterator<Item = &'a [String]>) -> HashMap<String, String> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for word in texts.flatten() {
        *counts.entry(word).or_default() += 1;
    }
    let long = |word: &str| {
        (4..=30).contains(&word.chars().count()) && word.chars().all(char::is_alphabetic)
    };
    let mut shorter: HashMap<String, Vec<&str>> = HashMap::new();
    for (word, count) in &counts {
        if long(word) && (*count >= 3 || knows(word)) {
            for rest in without_one(word) {
                shorter.entry(rest).or_default().push(word);
            }
        }
    }
    let mut slips = HashMap::new();
    for (word, count) in counts.iter().filter(|(word, _)| long(word) && !knows(word)) {
        let near = without_one(word)
            .into_iter()
            .filter_map(|rest| shorter.get(&rest))
            .flatten();
        let best = near
            .filter(|other| *other != word && counts[*other] >= count * 3)
            .filter(|other| strsim::osa_distance(word, other) <= 1)
            .max_by_key(|other| (counts[*other], std::cmp::Reverse(**other)));
        if let Some(right) = best {
            slips.insert((*word).to_string(), (*right).to_string());
        }
    }
    slips
}

/// The word itself, and the word without each of its letters.
fn without_one(word: &str) -> Vec<String> {
    let mut rests: Vec<String> = word
        .char_indices()
        .map(|(at, c)| format!("{}{}", &word[..at], &word[at + c.len_utf8()..]))
        .collect();
    rests.push(word.to_string());
    rests
}

/// Returns how alike two vectors are: 1 where they are the same, 0 where they share nothing.
pub fn likeness(one: &[(u32, f32)], other: &[(u32, f32)]) -> f64 {
    let (mut at, mut sum) = (0, 0.0);
    for (id, weight) in one {
        while at < other.len() && other[at].0 < *id {
            at += 1;
        }
        if at < other.len() && other[at].0 == *id {
            sum += f64::from(*weight) * f64::from(other[at].1);
        }
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_named_thing_is_a_code_with_its_number() {
        let check = |text: &str, expected: &[&str]| {
            assert_eq!(
                names(text).into_iter().collect::<Vec<_>>(),
                expected,
                "{text}"
            );
        };
        check("A register of matter XES 129 is opened.", &["xes 129"]);
        check("Regulation EU2021 applies, in 30 days.", &["eu2021"]);
        check("THE BAN OF 2025", &[]);
        check("the ban of 2025", &[]);
    }

    #[test]
    fn a_rare_word_one_slip_away_is_read_as_the_frequent_one() {
        let texts: Vec<Vec<String>> = ["offered offered offered", "offere", "import export"]
            .iter()
            .map(|text| folded_words(text))
            .collect();
        let slips = slips(texts.iter().map(Vec::as_slice));
        assert_eq!(slips.get("offere").map(String::as_str), Some("offered"));
        assert_eq!(slips.len(), 1);
    }

    #[test]
    fn the_same_idea_is_nearer_than_another() {
        let texts = [
            "The import of goods from settlements is prohibited.",
            "Products of settlements may not be brought in: such importation is banned.",
            "The ministry publishes the list of ports.",
        ];
        let sources: Vec<Source<'_>> = texts
            .iter()
            .enumerate()
            .map(|(column, text)| Source {
                column,
                heading: "",
                text,
            })
            .collect();
        let (_, features) = Measure::new(&sources);
        let near = likeness(&features[0].vector, &features[1].vector);
        let far = likeness(&features[0].vector, &features[2].vector);
        assert!(near > 0.4 && far < 0.1, "{near} {far}");
        assert!((likeness(&features[0].vector, &features[0].vector) - 1.0).abs() < 1e-5);
    }
}
