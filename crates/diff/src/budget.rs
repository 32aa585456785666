//! What changed between two texts of any length, as exactly as a budget allows; and the same for a reader's eye.
//!
//! Short stretches are compared word by word (Myers, "An O(ND) difference algorithm and its variations", 1986). Longer
//! ones are first cut at sentences that stand once in both (Cohen's patience diff), so that no text takes longer than its
//! length; a stretch between two cuts that is still too long is replaced whole, and the answer says so.

use crate::words::{Step, words};
use icu::segmenter::SentenceSegmenter;
use icu::segmenter::options::SentenceBreakInvariantOptions;
use similar::{Algorithm, DiffOp, capture_diff_slices};
use std::collections::HashMap;

/// The longest stretch, in words and blanks of both sides, that is compared word by word.
pub const WORDS_MAX: usize = 4_000;
/// Same words between two changes are read with them where they are at most so many.
const ISLAND_MAX: usize = 2;

/// What changed in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changes {
    /// The true difference: what is the same and gone is the text before, what is the same and new the text after.
    pub exact: Vec<(Step, String)>,
    /// The same for a reader: a word or two that stayed between changes are read with them.
    pub shown: Vec<(Step, String)>,
    /// Whether every stretch was compared word by word.
    pub precise: bool,
}

impl Changes {
    /// Returns whether nothing changed.
    pub fn is_same(&self) -> bool {
        self.exact.iter().all(|(step, _)| *step == Step::Same)
    }

    /// Returns the text after; nothing when this is not a change of `before`.
    pub fn apply(&self, before: &str) -> Option<String> {
        let mut rest = before;
        let mut after = String::new();
        for (step, text) in &self.exact {
            if *step != Step::New {
                rest = rest.strip_prefix(text.as_str())?;
            }
            if *step != Step::Gone {
                after.push_str(text);
            }
        }
        rest.is_empty().then_some(after)
    }
}

/// Returns what changed from `before` to `after`.
pub fn changes(before: &str, after: &str) -> Changes {
    let mut steps = Steps::default();
    let precise = if before == after {
        steps.push(Step::Same, before);
        true
    } else {
        compare(before, after, &mut steps)
    };
    let exact = steps.done;
    Changes {
        shown: shown(&exact),
        exact,
        precise,
    }
}

#[derive(Default)]
struct Steps {
    done: Vec<(Step, String)>,
}

impl Steps {
    fn push(&mut self, step: Step, text: &str) {
        if text.is_empty() {
            return;
        }
        match self.done.last_mut() {
            Some((last, before)) if *last == step => before.push_str(text),
            // gone before new in one place
            Some((Step::New, _)) if step == Step::Gone => {
                let at = self.done.len() - 1;
                match at.checked_sub(1).map(|at| &mut self.done[at]) {
                    Some((Step::Gone, gone)) => gone.push_str(text),
                    _ => self.done.insert(at, (step, text.to_owned())),
                }
            }
            _ => self.done.push((step, text.to_owned())),
        }
    }
}

fn compare(before: &str, after: &str, steps: &mut Steps) -> bool {
    // a letter takes at most four bytes, so this many bytes are surely few enough words
    let short = before.len() + after.len() <= WORDS_MAX;
    if short || words(before).len() + words(after).len() <= WORDS_MAX {
        by_words(before, after, steps);
        return true;
    }
    let (old, new) = (sentences(before), sentences(after));
    let anchors = anchors(&old, &new);
    if anchors.is_empty() {
        steps.push(Step::Gone, before);
        steps.push(Step::New, after);
        return false;
    }
    let mut precise = true;
    let (mut old_at, mut new_at) = (0, 0);
    for (in_old, in_new) in anchors.into_iter().chain([(old.len(), new.len())]) {
        let (gone, came) = (old[old_at..in_old].concat(), new[new_at..in_new].concat());
        if !gone.is_empty()
            && !came.is_empty()
            && words(&gone).len() + words(&came).len() > WORDS_MAX
        {
            steps.push(Step::Gone, &gone);
            steps.push(Step::New, &came);
            precise = false;
        } else {
            by_words(&gone, &came, steps);
        }
        if let Some(same) = old.get(in_old) {
            steps.push(Step::Same, same);
        }
        (old_at, new_at) = (in_old + 1, in_new + 1);
    }
    precise
}

fn by_words(before: &str, after: &str, steps: &mut Steps) {
    let (old, new) = (words(before), words(after));
    for op in capture_diff_slices(Algorithm::Myers, &old, &new) {
        let (old_range, new_range) = (op.old_range(), op.new_range());
        if matches!(op, DiffOp::Equal { .. }) {
            steps.push(Step::Same, &old[old_range].concat());
        } else {
            steps.push(Step::Gone, &old[old_range].concat());
            steps.push(Step::New, &new[new_range].concat());
        }
    }
}

fn sentences(text: &str) -> Vec<&str> {
    let segmenter = SentenceSegmenter::new(SentenceBreakInvariantOptions::default());
    let ends: Vec<usize> = segmenter.segment_str(text).collect();
    ends.windows(2)
        .map(|pair| &text[pair[0]..pair[1]])
        .collect()
}

/// Returns the places of sentences that stand once in each, as many as keep their order.
fn anchors(old: &[&str], new: &[&str]) -> Vec<(usize, usize)> {
    fn once<'a>(list: &[&'a str]) -> HashMap<&'a str, Option<usize>> {
        let mut places: HashMap<&str, Option<usize>> = HashMap::new();
        for (at, sentence) in list.iter().enumerate() {
            places
                .entry(sentence)
                .and_modify(|place| *place = None)
                .or_insert(Some(at));
        }
        places
    }
    let (in_old, in_new) = (once(old), once(new));
    let pairs: Vec<(usize, usize)> = old
        .iter()
        .enumerate()
        .filter_map(|(at, sentence)| {
            in_old[sentence]?;
            Some((at, (*in_new.get(sentence)?)?))
        })
        .collect();
    let kept = longest_rising(&pairs.iter().map(|(_, new)| *new).collect::<Vec<_>>());
    kept.into_iter().map(|at| pairs[at]).collect()
}

/// Returns the places of a longest rising part of a list without repeats (Fredman, "On computing the length of longest
/// increasing subsequences", 1975).
pub fn longest_rising(values: &[usize]) -> Vec<usize> {
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = vec![None; values.len()];
    for (at, value) in values.iter().enumerate() {
        let length = ends.partition_point(|end| values[*end] < *value);
        before[at] = length.checked_sub(1).map(|last| ends[last]);
        if length == ends.len() {
            ends.push(at);
        } else {
            ends[length] = at;
        }
    }
    let mut rising = Vec::new();
    let mut next = ends.last().copied();
    while let Some(at) = next {
        rising.push(at);
        next = before[at];
    }
    rising.reverse();
    rising
}

/// Reads a word or two that stayed between two changes with them.
fn shown(exact: &[(Step, String)]) -> Vec<(Step, String)> {
    let is_island = |at: usize| {
        let (step, text) = &exact[at];
        let count = || {
            words(text)
                .iter()
                .filter(|word| word.chars().any(char::is_alphanumeric))
                .count()
        };
        *step == Step::Same
            && at > 0
            && at + 1 < exact.len()
            && text.len() <= 24
            && !text.contains(['.', '。', ';'])
            && count() <= ISLAND_MAX
    };
    let mut shown = Vec::new();
    let (mut gone, mut new) = (String::new(), String::new());
    for (at, (step, text)) in exact.iter().enumerate() {
        match step {
            Step::Gone => gone.push_str(text),
            Step::New => new.push_str(text),
            Step::Same if is_island(at) => {
                gone.push_str(text);
                new.push_str(text);
            }
            Step::Same => {
                flush(&mut shown, &mut gone, &mut new);
                shown.push((Step::Same, text.clone()));
            }
        }
    }
    flush(&mut shown, &mut gone, &mut new);
    shown
}

fn flush(shown: &mut Vec<(Step, String)>, gone: &mut String, new: &mut String) {
    for (step, text) in [(Step::Gone, gone), (Step::New, new)] {
        if !text.is_empty() {
            shown.push((step, std::mem::take(text)));
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    fn line(steps: &[(Step, String)]) -> String {
        let shown: Vec<String> = steps
            .iter()
            .map(|(step, text)| format!("{}{text}", step.sign()))
            .collect();
        shown.join("|")
    }

    #[test]
    fn the_true_difference_and_the_one_for_the_eye_are_apart() {
        let found = changes(
            "The import of goods is banned today.",
            "The export of arms is banned today.",
        );
        assert_eq!(
            line(&found.exact),
            "=The |-import|+export|= of |-goods|+arms|= is banned today."
        );
        assert_eq!(
            line(&found.shown),
            "=The |-import of goods|+export of arms|= is banned today."
        );
        assert!(found.precise && !found.is_same());
        assert!(changes("a b", "a b").is_same());
    }

    #[test]
    fn a_long_text_is_cut_at_sentences_and_says_what_it_did_not_compare() {
        let many = |word: &str, count: usize| -> String {
            (0..count)
                .map(|at| format!("The {word} of case {at} is here. "))
                .collect()
        };
        let (before, after) = (
            many("text", 2_000),
            many("text", 2_000).replace("case 77 is", "case 77 was"),
        );
        let found = changes(&before, &after);
        assert!(found.precise);
        assert_eq!(
            found
                .exact
                .iter()
                .filter(|(step, _)| *step != Step::Same)
                .count(),
            2
        );
        assert_eq!(found.apply(&before).unwrap(), after);
        let other = changes(&before, &many("other", 2_000));
        assert!(!other.precise);
        assert_eq!(other.apply(&before).unwrap(), many("other", 2_000));
    }

    proptest! {
        #[test]
        fn the_text_after_is_made_from_the_text_before(before in text(), after in text()) {
            let found = changes(&before, &after);
            prop_assert_eq!(found.apply(&before), Some(after.clone()));
            let read = |without: Step| -> String {
                found.shown.iter().filter(|(step, _)| *step != without).map(|(_, text)| text.as_str()).collect()
            };
            prop_assert_eq!(read(Step::New), before);
            prop_assert_eq!(read(Step::Gone), after);
        }
    }

    fn text() -> impl Strategy<Value = String> {
        let word = prop::sample::select(vec![
            "a",
            "ban ",
            " ",
            "goods ",
            "of ",
            ". ",
            "禁止",
            "出口。",
            "حظر ",
            "e\u{301}",
            "\n",
            "1.5 ",
        ]);
        prop::collection::vec(word, 0..30).prop_map(|words| words.concat())
    }
}
