//! What a register lays over an international text and its paragraphs: readings by people, parties to a treaty.
//!
//! A [`TextReading`] is one person's word that a quote stands in the official text; two different readers with the same
//! quote sign a paragraph off ([`sign_off`]). [`Parties`] is a status list as somebody published it on a day. Neither
//! changes the built-in row; both stand in the overlay record of its code.

use crate::date::PartialDate;
use crate::fold::{fold, is_invisible};
use crate::id::ObjectId;
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

/// One person's reading of a paragraph in the official text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TextReading {
    /// Stable within the paragraph.
    pub id: String,
    /// Who read it, as they sign.
    pub reader: String,
    /// When.
    pub date: PartialDate,
    /// The words, as they stand there.
    pub quote: String,
    /// Where they stand ("p. 76, para. 278").
    pub locator: String,
    /// The file that was read, by its digest.
    pub object: ObjectId,
    /// The name of that file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
}

/// How far a paragraph was signed off in a register.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignOff {
    /// Nobody has read it.
    Unread,
    /// One reader; a second one is awaited.
    One,
    /// Several readers, no two of whom give the same quote.
    Differing,
    /// Two different readers give the same quote.
    Verified,
}

/// Returns how far `readings` sign a paragraph off.
pub fn sign_off(readings: &[TextReading]) -> SignOff {
    let mut readers: Vec<String> = readings.iter().map(|one| fold(&one.reader)).collect();
    readers.sort_unstable();
    readers.dedup();
    let agree = readings.iter().enumerate().any(|(index, one)| {
        readings[index + 1..]
            .iter()
            .any(|other| !same_reader(one, other) && same_words(&one.quote, &other.quote))
    });
    match readers.len() {
        0 => SignOff::Unread,
        1 => SignOff::One,
        _ if agree => SignOff::Verified,
        _ => SignOff::Differing,
    }
}

fn same_reader(one: &TextReading, other: &TextReading) -> bool {
    fold(&one.reader) == fold(&other.reader)
}

/// Returns whether two quotes have the same words: the shape of quotation marks, dashes and blanks, and what stands
/// around the quote, is the typesetter's; letters, capitals and marks on letters are the text's.
pub fn same_words(one: &str, other: &str) -> bool {
    quote_key(one) == quote_key(other)
}

fn quote_key(quote: &str) -> String {
    let mut key = String::with_capacity(quote.len());
    for c in quote.nfkc().filter(|c| !is_invisible(*c)) {
        match c {
            '“' | '”' | '„' | '«' | '»' | '‘' | '’' | '‚' | '′' | '"' | '`' => {
                key.push('\'')
            }
            '‐'..='―' | '−' => key.push('-'),
            c if c.is_whitespace() => {
                if !key.ends_with(' ') {
                    key.push(' ');
                }
            }
            c => key.push(c),
        }
    }
    let around = |c: char| c.is_whitespace() || matches!(c, '\'' | '.' | ',' | ';' | ':');
    key.trim_matches(around).to_string()
}

/// The parties to a treaty as a status list has them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Parties {
    /// The day that the list speaks of.
    pub as_at: PartialDate,
    /// Whose list it is.
    pub source: String,
    /// Whether the list names every party, so that who is not on it is not a party.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub complete: bool,
    /// The file it was taken from, by its digest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub object: Option<ObjectId>,
    /// The name of that file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// The parties, ascending by code.
    pub states: Vec<Party>,
}

/// One party.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Party {
    /// Alpha-3 code.
    pub state: String,
    /// The date in the list, as far as it could be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// The name as printed there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub printed: Option<String>,
}

/// Whether a state is a party by a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PartyStatus {
    /// The list names it.
    Party,
    /// The list names every party and not this state.
    NotParty,
    /// The list does not say.
    NotKnown,
}

impl Parties {
    /// Returns what the list says of `state`.
    pub fn status(&self, state: &str) -> PartyStatus {
        if self.states.iter().any(|party| party.state == state) {
            PartyStatus::Party
        } else if self.complete {
            PartyStatus::NotParty
        } else {
            PartyStatus::NotKnown
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::id::Sha;

    /// Readings as `reader: quote`, one a line.
    fn check(readings: &str, expected: SignOff) {
        let readings: Vec<TextReading> = readings
            .lines()
            .map(|line| line.trim().split_once(": ").unwrap())
            .enumerate()
            .map(|(index, (reader, quote))| TextReading {
                id: format!("r{index}"),
                reader: reader.into(),
                date: "2026-03-01".parse().unwrap(),
                quote: quote.into(),
                locator: "p. 1".into(),
                object: ObjectId(Sha::of(b"a file")),
                file: None,
            })
            .collect();
        assert_eq!(sign_off(&readings), expected);
    }

    #[test]
    fn two_different_readers_with_the_same_words_sign_off() {
        check("", SignOff::Unread);
        check("Ms Adler: are under an obligation", SignOff::One);
        check(
            "Ms Adler: are under an obligation\nMr Baz: are under an obligation",
            SignOff::Verified,
        );
    }

    #[test]
    fn one_person_reading_twice_is_one_reader_however_the_name_is_typed() {
        check(
            "Ms Adler: shall abstain\nMS  ADLER: shall abstain",
            SignOff::One,
        );
    }

    #[test]
    fn other_words_differ_and_a_third_reader_may_settle_it() {
        check("A: shall abstain\nB: should abstain", SignOff::Differing);
        check(
            "A: shall abstain\nB: should abstain\nC: shall abstain",
            SignOff::Verified,
        );
    }

    #[test]
    fn the_shape_of_marks_and_blanks_is_not_the_text() {
        for (one, other, same) in [
            ("“States’ duties” —  all", "'States' duties' - all", true),
            ("to ab\u{ad}stain;", "to abstain", true),
            ("shall abstain", "Shall abstain", false),
            ("République", "Republique", false),
            ("shall not abstain", "shall abstain", false),
        ] {
            assert_eq!(same_words(one, other), same, "{one} / {other}");
        }
    }

    #[test]
    fn only_a_whole_list_says_who_is_not_a_party() {
        let mut list = Parties {
            as_at: "2026-03-01".parse().unwrap(),
            source: "depositary".into(),
            complete: false,
            object: None,
            file: None,
            states: vec![Party {
                state: "XBE".into(),
                date: None,
                printed: None,
            }],
        };
        assert_eq!(list.status("XBE"), PartyStatus::Party);
        assert_eq!(list.status("XCA"), PartyStatus::NotKnown);
        list.complete = true;
        assert_eq!(list.status("XCA"), PartyStatus::NotParty);
    }
}
