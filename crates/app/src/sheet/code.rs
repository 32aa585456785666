//! The code that stands on every page of a sheet: `XBE-D1-K7/3F9AC21B/7C2E/fr`.
//!
//! Short reference, first eight digits of the version, first four of the question's id, language. Readable by a person
//! and short enough to type; whoever re-saves the file keeps it.

use chancery_model::id::{RecordId, RevisionId};
use std::fmt;

/// What a sheet is known by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetCode {
    /// Short reference of the measure.
    pub reference: String,
    /// The version, in short.
    pub version: String,
    /// The question, in short.
    pub question: String,
    /// Language of the sheet.
    pub lang: String,
}

impl fmt::Display for SheetCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let SheetCode {
            reference,
            version,
            question,
            lang,
        } = self;
        write!(f, "{reference}/{version}/{question}/{lang}")
    }
}

/// Returns a version in short: the first eight digits of its id.
pub fn short_version(revision: RevisionId) -> String {
    revision.to_string()["sha256:".len()..][..8].to_uppercase()
}

/// Returns a question in short: the first four digits of its id.
pub fn short_question(record: RecordId) -> String {
    record.to_string()[..4].to_uppercase()
}

/// Returns the first code in the texts.
pub fn find<'a>(texts: impl Iterator<Item = &'a str>) -> Option<SheetCode> {
    let mut texts = texts;
    texts.find_map(|text| {
        let plain: String = text.chars().filter(|c| !is_mark_of_direction(*c)).collect();
        plain
            .split(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '/'))
            .find_map(parse)
    })
}

fn is_mark_of_direction(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn parse(token: &str) -> Option<SheetCode> {
    let parts: Vec<&str> = token.split('/').collect();
    let [reference, version, question, lang] = parts[..] else {
        return None;
    };
    let hex = |text: &str, length: usize| {
        text.len() == length && text.chars().all(|c| c.is_ascii_hexdigit())
    };
    let language = lang.len() == 2 && lang.chars().all(|c| c.is_ascii_alphabetic());
    let fits = hex(version, 8) && hex(question, 4) && language && reference.len() >= 5;
    fits.then(|| SheetCode {
        reference: reference.to_uppercase(),
        version: version.to_uppercase(),
        question: question.to_uppercase(),
        lang: lang.to_lowercase(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(texts: &[&str], expected: &str) {
        let found = find(texts.iter().copied());
        assert_eq!(
            found.map_or(String::new(), |code| code.to_string()),
            expected
        );
    }

    #[test]
    fn a_code_is_found_among_other_words_and_marks() {
        check(
            &["Sheet", "Code XBE-D1-K7/3F9AC21B/7C2E/fr."],
            "XBE-D1-K7/3F9AC21B/7C2E/fr",
        );
        check(
            &["الرمز \u{200e}xbe-d1-k7/3f9ac21b/7c2e/AR\u{200f}، ص"],
            "XBE-D1-K7/3F9AC21B/7C2E/ar",
        );
        check(&["1/2/3/4", "XBE-D1-K7/3F9AC21/7C2E/fr", ""], "");
    }
}
