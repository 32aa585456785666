//! Clauses of one text read as one, so that a clause can be compared with the several that it became.
//!
//! What stands between two clauses is no word of either: it is taken from the text where they are one, so that clauses
//! which were split or merged word for word have no change in their words.

/// So many characters on each side of a join are looked for in the text where it is none.
const LOOKED_FOR: usize = 16;

/// What stands between clauses that are read as one, and how long each is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Joined {
    /// After each clause but the last.
    between: Vec<String>,
    /// The length of each clause: bytes.
    lengths: Vec<usize>,
}

impl Joined {
    /// Returns how `pieces` read as one text: as `other` has it where it has the words beside a join, else with a blank
    /// where their script has one.
    pub(super) fn beside(pieces: &[String], other: &[String]) -> Joined {
        let between = pieces.windows(2).map(|two| {
            let (left, right) = (two[0].as_str(), two[1].as_str());
            if left.is_empty() || right.is_empty() {
                return String::new();
            }
            let told = other.iter().find_map(|text| told(left, right, text));
            told.unwrap_or_else(|| usual(left, right).to_owned())
        });
        Joined {
            between: between.collect(),
            lengths: pieces.iter().map(String::len).collect(),
        }
    }

    /// Returns the pieces as one text.
    pub(super) fn text(&self, pieces: &[String]) -> String {
        let mut text = String::new();
        for (at, piece) in pieces.iter().enumerate() {
            text.push_str(piece);
            text.push_str(self.between.get(at).map_or("", String::as_str));
        }
        text
    }

    /// Returns the pieces of one text; nothing where it is not one of these.
    pub(super) fn pieces(&self, text: &str) -> Option<Vec<String>> {
        let mut rest = text;
        let mut pieces = Vec::new();
        for (at, length) in self.lengths.iter().enumerate() {
            let (piece, after) = rest.split_at_checked(*length)?;
            pieces.push(piece.to_owned());
            rest = after.strip_prefix(self.between.get(at).map_or("", String::as_str))?;
        }
        rest.is_empty().then_some(pieces)
    }
}

/// Returns the blanks that must stand between for the join to read as in `text`; nothing where it is not there.
fn told(left: &str, right: &str, text: &str) -> Option<String> {
    let (end, start) = (left.trim_end(), right.trim_start());
    let own = left.len() - end.len() + right.len() - start.len();
    let tail: String = {
        let mut last: Vec<char> = end.chars().rev().take(LOOKED_FOR).collect();
        last.reverse();
        last.into_iter().collect()
    };
    let head: String = start.chars().take(LOOKED_FOR).collect();
    if tail.is_empty() || head.is_empty() {
        return None;
    }
    text.match_indices(&tail).find_map(|(at, _)| {
        let after = &text[at + tail.len()..];
        let blanks = after.len() - after.trim_start().len();
        let fits = after[blanks..].starts_with(&head);
        // blanks that a clause has of its own already stand there
        fits.then(|| {
            if own > 0 {
                String::new()
            } else {
                after[..blanks].to_owned()
            }
        })
    })
}

/// What stands between two sentences of a script: nothing in Chinese and Japanese, else a blank.
fn usual(left: &str, right: &str) -> &'static str {
    let (last, first) = (left.chars().next_back(), right.chars().next());
    let own = |letter: Option<char>| letter.is_some_and(char::is_whitespace);
    let close = |letter: Option<char>| letter.is_some_and(is_close);
    if own(last) || own(first) || (close(last) && close(first)) {
        ""
    } else {
        " "
    }
}

/// Whether a sign stands without blanks beside others of its kind: Han, kana and their full-width punctuation.
pub(super) fn is_close(letter: char) -> bool {
    matches!(letter, '\u{2E80}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FFEF}' | '\u{20000}'..='\u{3FFFF}')
}
