//! Where a place in earlier words stands in the words of today.
//!
//! [`Moved`] compares two wordings word by word (Myers' difference, [`chancery_diff::words`]). A place is found again
//! only where its words, and the nearest word on either side, are the same in both: an empty place would otherwise fit
//! anywhere, and a delegation would be made to say what it never wrote.
//!
//! Deliberately absent: guesses. What is not certainly the same place is no place.

use chancery_diff::words::{Step, word_changes, words};
use std::ops::Range;

/// Two wordings of one paragraph or text.
#[derive(Debug, Clone)]
pub struct Moved {
    before: Vec<char>,
    /// The words of `before`, by their characters.
    tokens: Vec<Range<usize>>,
    now: usize,
    /// Stretches that are the same: characters before each in both wordings, and how many.
    same: Vec<(usize, usize, usize)>,
}

impl Moved {
    /// Compares the words that a place was in with those of today.
    pub fn between(before: &str, now: &str) -> Moved {
        let mut same = Vec::new();
        let (mut old, mut new) = (0, 0);
        for (step, text) in word_changes(before, now) {
            let length = text.chars().count();
            if step == Step::Same {
                same.push((old, new, length));
            }
            old += if step == Step::New { 0 } else { length };
            new += if step == Step::Gone { 0 } else { length };
        }
        let mut at = 0;
        let tokens = words(before).into_iter().map(|word| {
            let from = at;
            at += word.chars().count();
            from..at
        });
        Moved {
            tokens: tokens.collect(),
            before: before.chars().collect(),
            now: new,
            same,
        }
    }

    /// Returns the characters before the place in the words of today; nothing where `remove` did not stand there, or
    /// the words round it are others now.
    pub fn place(&self, at: usize, remove: &str) -> Option<usize> {
        let to = at.checked_add(remove.chars().count())?;
        let there = self.before.get(at..to)?;
        if !there.iter().copied().eq(remove.chars()) {
            return None;
        }
        let (from, end) = (self.word_before(at), self.word_after(to));
        let (old, new, length) = self
            .same
            .iter()
            .copied()
            .find(|(old, _, length)| *old <= from && end <= old + length)?;
        let begins = from > 0 || new == 0;
        let ends = end < self.before.len() || new + length == self.now;
        (begins && ends).then(|| at - old + new)
    }

    /// Returns where the nearest word that begins before a place begins; 0 where there is none.
    fn word_before(&self, at: usize) -> usize {
        let mut before = self.tokens.iter().rev().filter(|token| token.start < at);
        before
            .find(|token| self.is_word(token))
            .map_or(0, |token| token.start)
    }

    /// Returns where the nearest word that ends behind a place ends; the end of all where there is none.
    fn word_after(&self, at: usize) -> usize {
        let mut after = self.tokens.iter().filter(|token| token.end > at);
        after
            .find(|token| self.is_word(token))
            .map_or(self.before.len(), |token| token.end)
    }

    fn is_word(&self, token: &Range<usize>) -> bool {
        self.before[token.clone()]
            .iter()
            .any(|c| c.is_alphanumeric())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rolling::{Proposed, brackets, print, read, read_for, roll};
    use proptest::prelude::*;

    /// The place is `|` in the words before; `{gone}` behind it are the words that go.
    fn check(before: &str, now: &str, expected: Option<&str>) {
        let (head, tail) = before.split_once('|').unwrap_or((before, ""));
        let gone = tail.strip_prefix('{').and_then(|tail| tail.split_once('}'));
        let (remove, rest) = gone.unwrap_or(("", tail));
        let moved = Moved::between(&format!("{head}{remove}{rest}"), now);
        let found = moved.place(head.chars().count(), remove).map(|at| {
            let characters: Vec<char> = now.chars().collect();
            let side = |part: &[char]| part.iter().collect::<String>();
            format!("{}|{}", side(&characters[..at]), side(&characters[at..]))
        });
        assert_eq!(found.as_deref(), expected, "{before} now {now}");
    }

    #[test]
    fn a_place_is_found_again_only_between_the_same_words() {
        check(
            "ban fuel |and report",
            "ban fuel |and report".replace('|', "").as_str(),
            Some("ban fuel |and report"),
        );
        check(
            "States ban fuel |and report",
            "All of the States ban fuel and report",
            Some("All of the States ban fuel |and report"),
        );
        check("ban fuel |and report", "ban gas and report", None);
        check("ban fuel |and report", "ban fuel or report", None);
        check("ban fuel |and report", "ban fuel", None);
        check(
            "a list of importers.|",
            "an official list of importers.",
            Some("an official list of importers.|"),
        );
        check(
            "a list of importers.|",
            "a list of importers. It is public.",
            None,
        );
        check("|States ban fuel", "All States ban fuel", None);
        check(
            "|States ban fuel",
            "States ban gas",
            Some("|States ban gas"),
        );
        check(
            "ban |{all} fuel now",
            "ban all fuel today",
            Some("ban |all fuel today"),
        );
        check("ban |{all} fuel now", "ban most fuel now", None);
        check("ex|ports of arms", "The exports of arms", None);
        check(
            "all ex|ports of arms",
            "Ban all exports of arms",
            Some("Ban all ex|ports of arms"),
        );
        check(
            "各国应|禁止出口武器",
            "所有各国应禁止出口武器",
            Some("所有各国应|禁止出口武器"),
        );
        // What did not stand there then is no place at all.
        assert_eq!(
            Moved::between("ban fuel", "ban fuel").place(4, "coal"),
            None
        );
        assert_eq!(Moved::between("ban", "ban").place(9, ""), None);
    }

    fn base() -> impl Strategy<Value = Vec<&'static str>> {
        let word = prop::sample::select(vec![
            "States", "shall", "ban", "exports", "of", "arms", "and", "fuel", "武器", "حظر",
        ]);
        prop::collection::vec(word, 1..14)
    }

    proptest! {
        #[test]
        fn no_word_is_cut_and_none_comes_from_nowhere_however_the_text_goes_on(
            before in base(),
            edits in prop::collection::vec((0usize..14, 0usize..4, prop::sample::select(vec!["gas", "all", "timber,", "法律"])), 0..5),
            wanted in prop::collection::vec((0usize..14, 0usize..3, prop::sample::select(vec!["", "alpha ", "beta gamma ", "قانون "])), 1..8),
        ) {
            let old = before.join(" ");
            let mut words_now: Vec<&str> = before.clone();
            for (at, kind, word) in edits {
                let at = at.min(words_now.len());
                match kind {
                    0 => words_now.insert(at, word),
                    1 if at < words_now.len() => words_now[at] = word,
                    2 if at < words_now.len() => { words_now.remove(at); }
                    _ => {}
                }
            }
            let now = words_now.join(" ");
            let moved = Moved::between(&old, &now);
            let states = ["XBE", "XCA", "XDE", "XFO", "XGA", "XHI", "XKA"];
            let mut placed = Vec::new();
            let mut inserted = Vec::new();
            for (state, (nth, count, insert)) in states.into_iter().zip(wanted) {
                let nth = nth.min(before.len() - 1);
                let at = before[..nth].iter().map(|word| word.chars().count() + 1).sum();
                let gone = before[nth..(nth + count).min(before.len())].iter().map(|word| format!("{word} "));
                let remove: String = gone.collect();
                if nth + count >= before.len() || remove.is_empty() && insert.is_empty() {
                    continue;
                }
                if let Some(at) = moved.place(at, &remove) {
                    inserted.extend(words(insert));
                    placed.push(Proposed { id: state.into(), state: state.into(), at, remove, insert: insert.into() });
                }
            }
            let rolled = roll(&now, &placed);
            prop_assert!(rolled.aside.is_empty(), "{:?}", rolled.aside);
            prop_assert_eq!(read(&rolled.pieces, &|_| None), now.clone());
            let mut known = words(&now);
            known.extend(inserted);
            let mut said = vec![];
            for bracket in brackets(&rolled.pieces) {
                said.extend(bracket.variants.iter().map(|variant| read(&variant.pieces, &|_| None)));
            }
            said.extend(states.iter().map(|state| read_for(&rolled.pieces, state)));
            for wording in said {
                for word in words(&wording) {
                    prop_assert!(known.contains(&word), "{word:?} in {}", print(&rolled.pieces, &|state| state.to_string()));
                }
            }
        }
    }
}
