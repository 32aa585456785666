//! Reading citations of international texts in words: `A/RES/ES-10/24, OP 5(b)`.
//!
//! [`read_citations`] parts a cell, finds the text by one of its names and the paragraph by its number. What is
//! not found exactly stays a citation without a paragraph; nothing near is taken. It only reads: who says that
//! a measure belongs to the paragraph is the caller's to know.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use serde::Deserialize;

use super::{Obligation, instruments, obligations};
use crate::fold::fold;

/// One citation of a cell.
#[derive(Debug, Clone, PartialEq)]
pub struct Citation<'a> {
    /// The words as they stand, trimmed.
    pub text: &'a str,
    /// The paragraphs meant; empty where the text or its paragraph is not among ours.
    pub paragraphs: Vec<&'static Obligation>,
}

/// Words around a number, in eight languages.
#[derive(Deserialize)]
struct Words {
    pinpoint: Vec<String>,
    filler: Vec<String>,
    conjunction: Vec<String>,
    letters: HashMap<String, String>,
}

/// What is looked up while reading, folded once.
struct Lexicon {
    /// Folded names of instruments with their codes, longest first.
    names: Vec<(String, &'static str)>,
    /// Paragraphs by instrument code and folded number; our own subdivisions are left out.
    numbers: HashMap<(&'static str, String), &'static Obligation>,
    passed_over: HashSet<String>,
    conjunctions: HashSet<String>,
    letters: HashMap<String, String>,
}

static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| {
    let words: Words = serde_json::from_str(include_str!("../../data/pinpoint-words.json"))
        .expect("the embedded words are read by a test");
    let mut names: Vec<(String, &'static str)> = instruments()
        .iter()
        .flat_map(|text| {
            let all = text
                .names
                .values()
                .chain(&text.aliases)
                .chain(std::iter::once(&text.symbol));
            all.map(|name| (fold(name), text.code.as_str()))
        })
        .collect();
    names.sort_by_key(|(name, _)| std::cmp::Reverse(name.chars().count()));
    let own = |row: &&Obligation| row.part_of.is_none();
    let numbers = obligations()
        .iter()
        .filter(own)
        .map(|row| ((row.instrument.as_str(), fold(&row.number)), row));
    let folded = |words: &[String]| words.iter().map(|word| fold(word)).collect::<HashSet<_>>();
    Lexicon {
        names,
        numbers: numbers.collect(),
        passed_over: folded(&words.pinpoint)
            .union(&folded(&words.filler))
            .cloned()
            .collect(),
        conjunctions: folded(&words.conjunction),
        letters: words.letters,
    }
});

/// Returns the citations of `cell` in order; parts between semicolons and lines are citations of their own.
pub fn read_citations(cell: &str) -> Vec<Citation<'_>> {
    cell.split([';', '\n', '؛', '；'])
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .map(|text| Citation {
            text,
            paragraphs: paragraphs_of(text),
        })
        .collect()
}

/// Finds the paragraphs of one citation; all of them or none.
fn paragraphs_of(text: &str) -> Vec<&'static Obligation> {
    if let Some(row) = super::obligation(text) {
        return vec![row];
    }
    let folded = fold(&with_western_digits(text));
    let Some((code, rest)) = LEXICON
        .names
        .iter()
        .find_map(|(name, code)| Some((*code, without(&folded, name)?)))
    else {
        return Vec::new();
    };
    let tokens = number_tokens(&rest);
    let is_range = tokens.len() > 1 && text.contains(['-', '–', '—']) && ends_with_range(text);
    if is_range {
        return Vec::new();
    }
    let groups = tokens
        .split(|token| LEXICON.conjunctions.contains(token))
        .filter(|group| !group.is_empty());
    let found: Option<Vec<_>> = groups.map(|group| rows_of(code, group)).collect();
    found.unwrap_or_default().concat()
}

/// Takes `name` out of `folded` where it stands as whole words; Chinese has no blanks and needs none.
fn without(folded: &str, name: &str) -> Option<String> {
    let ideographic = name.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c));
    let at = folded.match_indices(name).map(|(at, _)| at).find(|&at| {
        let (before, after) = (&folded[..at], &folded[at + name.len()..]);
        ideographic
            || (before.is_empty() || before.ends_with(' '))
                && (after.is_empty() || after.starts_with(' '))
    })?;
    Some(format!("{} {}", &folded[..at], &folded[at + name.len()..]))
}

/// Leaves of the words around a number the number's own parts and conjunctions.
fn number_tokens(rest: &str) -> Vec<String> {
    const CHINESE_MARKS: [char; 5] = ['第', '段', '条', '款', '项'];
    rest.split_whitespace()
        .map(|token| token.trim_matches(CHINESE_MARKS))
        .map(|token| LEXICON.letters.get(token).map_or(token, String::as_str))
        .filter(|token| !token.is_empty() && !LEXICON.passed_over.contains(*token))
        .map(str::to_owned)
        .collect()
}

/// Looks one number up, else a plain row of numbers (`278, 279`) one by one.
fn rows_of(code: &'static str, group: &[String]) -> Option<Vec<&'static Obligation>> {
    if let Some(row) = LEXICON.numbers.get(&(code, group.join(" "))) {
        return Some(vec![row]);
    }
    let numeric = |token: &String| token.chars().all(|c| c.is_ascii_digit());
    if group.len() < 2 || !group.iter().all(numeric) {
        return None;
    }
    group
        .iter()
        .map(|number| LEXICON.numbers.get(&(code, number.clone())).copied())
        .collect()
}

/// Returns whether the last dash of the text stands between two digits: `278-279`.
fn ends_with_range(text: &str) -> bool {
    let Some(at) = text.rfind(['-', '–', '—']) else {
        return false;
    };
    let before = text[..at].trim_end().chars().next_back();
    let after = text[at..].chars().skip(1).find(|c| !c.is_whitespace());
    let rest_is_name = text[at..].contains('/');
    !rest_is_name && before.is_some_and(char::is_numeric) && after.is_some_and(char::is_numeric)
}

/// Writes Arabic-Indic digits as western ones.
fn with_western_digits(text: &str) -> String {
    let western = |c: char| match c {
        '٠'..='٩' => char::from_digit(c as u32 - '٠' as u32, 10),
        '۰'..='۹' => char::from_digit(c as u32 - '۰' as u32, 10),
        _ => None,
    };
    text.chars().map(|c| western(c).unwrap_or(c)).collect()
}
