//! Words of the field that say the same: "goods" and "products", "prohibited" and "banned".
//!
//! The lists are `data/same-words.txt` and `data/empty-words.txt`: folded words, so without accents and capitals; a word that ends in `*` stands for all that begin so; a phrase is
//! words with blanks. What stands in one group counts as one word when clauses are compared, and never otherwise:
//! nobody's words are changed. A word is here only where texts of this field use it for the same thing; what differs in
//! law (export and transit, suspension and ban) stays apart.

use std::collections::HashMap;
use std::sync::OnceLock;

const SAME: &str = include_str!("../../data/same-words.txt");
const EMPTY: &str = include_str!("../../data/empty-words.txt");

/// Returns the lines of a list with their entries.
fn lines(list: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    let lines = list.lines().filter(|line| !line.starts_with('#'));
    lines.map(|line| line.split('|').map(str::trim).collect())
}

/// What a run of words becomes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sense {
    /// The word that names its group.
    Group(&'static str),
    /// Nothing.
    Nothing,
}

struct Lexicon {
    /// Longest first: phrases by their first word.
    phrases: HashMap<&'static str, Vec<(Vec<&'static str>, Sense)>>,
    words: HashMap<&'static str, Sense>,
    /// Beginnings of words.
    beginnings: HashMap<&'static str, Sense>,
}

fn lexicon() -> &'static Lexicon {
    static LEXICON: OnceLock<Lexicon> = OnceLock::new();
    LEXICON.get_or_init(|| {
        let mut lexicon = Lexicon {
            phrases: HashMap::new(),
            words: HashMap::new(),
            beginnings: HashMap::new(),
        };
        for word in lines(EMPTY).flatten() {
            lexicon.add(word, Sense::Nothing);
        }
        for group in lines(SAME) {
            let name = group[0].trim_end_matches('*');
            for word in group {
                lexicon.add(word, Sense::Group(name));
            }
        }
        for phrases in lexicon.phrases.values_mut() {
            phrases.sort_by_key(|(words, _)| std::cmp::Reverse(words.len()));
        }
        lexicon
    })
}

impl Lexicon {
    fn add(&mut self, entry: &'static str, sense: Sense) {
        if let Some(beginning) = entry.strip_suffix('*') {
            self.beginnings.entry(beginning).or_insert(sense);
        } else if let Some((first, _)) = entry.split_once(' ') {
            let words = entry.split(' ').collect();
            self.phrases.entry(first).or_default().push((words, sense));
        } else {
            self.words.entry(entry).or_insert(sense);
        }
    }

    fn phrase(&self, words: &[String]) -> Option<(usize, Sense)> {
        let phrases = self.phrases.get(words.first()?.as_str())?;
        phrases
            .iter()
            .find(|(phrase, _)| {
                phrase.len() <= words.len()
                    && phrase.iter().zip(words).all(|(one, other)| one == other)
            })
            .map(|(phrase, sense)| (phrase.len(), *sense))
    }

    fn word(&self, word: &str) -> Option<Sense> {
        if let Some(sense) = self.words.get(word) {
            return Some(*sense);
        }
        let ends = word.char_indices().map(|(at, _)| at).skip(3).take(24);
        let longest = ends
            .chain([word.len()])
            .filter_map(|end| self.beginnings.get(&word[..end]))
            .last();
        longest.copied()
    }
}

/// Returns whether the field has this word, so that it is no misspelling of another.
pub fn knows(word: &str) -> bool {
    lexicon().word(word).is_some()
}

/// Returns the words of a clause that carry its idea: each group by its name with `=` before it, other words as they
/// are; empty words and asides are left out.
pub fn senses(words: &[String]) -> Vec<String> {
    let lexicon = lexicon();
    let mut senses = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let (length, sense) = match lexicon.phrase(&words[at..]) {
            Some((length, sense)) => (length, Some(sense)),
            None => (1, lexicon.word(&words[at])),
        };
        match sense {
            Some(Sense::Group(name)) => senses.push(format!("={name}")),
            Some(Sense::Nothing) => {}
            None => senses.push(words[at].clone()),
        }
        at += length;
    }
    senses
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        let words: Vec<String> = text.split(' ').map(str::to_owned).collect();
        assert_eq!(senses(&words).join(" "), expected, "{text}");
    }

    #[test]
    fn words_of_one_group_count_as_one_and_asides_as_none() {
        check(
            "the import of products is banned",
            "=import =goods =prohibit",
        );
        check(
            "merchandise importation is not allowed",
            "=goods =import =prohibit",
        );
        check("the sale abroad of coal", "=export =coal");
        check("the harbour is closed in all cases", "=port closed");
        check("this decree takes effect", "=act =enters into force");
        check("licences not granted", "=licence =refus");
    }

    #[test]
    fn what_differs_in_law_stays_apart() {
        for (one, other) in [
            ("import", "export"),
            ("export", "transit"),
            ("suspended", "banned"),
            ("refused", "revoked"),
        ] {
            assert_ne!(
                senses(&[one.into()]),
                senses(&[other.into()]),
                "{one} / {other}"
            );
        }
    }

    #[test]
    fn no_word_stands_in_two_groups() {
        let mut seen = HashMap::new();
        for group in lines(SAME) {
            for word in &group {
                if let Some(other) = seen.insert(*word, group[0]) {
                    panic!("{word} is in {other} and in {}", group[0]);
                }
            }
        }
    }
}
