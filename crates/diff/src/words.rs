//! What changed between two texts, word by word.
//!
//! Words are those of Unicode and of a dictionary for Chinese, Japanese and Thai; a boundary never falls inside what a
//! reader sees as one character. What is the same and gone, read in order, is the text before; what is the same and new
//! is the text after: nothing is lost and nothing added.

use icu::segmenter::{GraphemeClusterSegmenter, WordSegmenter, options::WordBreakInvariantOptions};
use similar::{Algorithm, DiffOp, capture_diff_slices};
use std::collections::HashSet;

/// What became of some words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// They stand in both texts.
    Same,
    /// They stand in the earlier text alone.
    Gone,
    /// They stand in the later text alone.
    New,
}

impl Step {
    /// Returns the sign of the step: `=`, `-` or `+`.
    pub fn sign(self) -> &'static str {
        match self {
            Step::Same => "=",
            Step::Gone => "-",
            Step::New => "+",
        }
    }
}

/// Returns the steps from `before` to `after`; neighbours are of different kinds, and what is gone stands before what
/// is new in its place.
pub fn word_changes(before: &str, after: &str) -> Vec<(Step, String)> {
    let (old, new) = (words(before), words(after));
    let mut steps = Steps::default();
    for op in capture_diff_slices(Algorithm::Myers, &old, &new) {
        match op {
            DiffOp::Equal { old_index, len, .. } => {
                steps.same(&old[old_index..old_index + len]);
            }
            DiffOp::Delete {
                old_index, old_len, ..
            } => steps.gone.extend(&old[old_index..old_index + old_len]),
            DiffOp::Insert {
                new_index, new_len, ..
            } => steps.new.extend(&new[new_index..new_index + new_len]),
            DiffOp::Replace {
                old_index,
                old_len,
                new_index,
                new_len,
            } => {
                steps.gone.extend(&old[old_index..old_index + old_len]);
                steps.new.extend(&new[new_index..new_index + new_len]);
            }
        }
    }
    steps.finish()
}

/// Returns how many words differ: those gone or new, the larger number, blanks and signs left out.
pub fn words_changed(before: &str, after: &str) -> usize {
    let count = |step: Step| {
        let changes = word_changes(before, after);
        let of_step = changes.iter().filter(|(kind, _)| *kind == step);
        of_step
            .flat_map(|(_, text)| words(text))
            .filter(|word| word.chars().any(char::is_alphanumeric))
            .count()
    };
    count(Step::Gone).max(count(Step::New))
}

/// Returns a text as its words, blanks and signs in order; together they are the text.
pub fn words(text: &str) -> Vec<&str> {
    let characters: HashSet<usize> = GraphemeClusterSegmenter::new().segment_str(text).collect();
    let segmenter = WordSegmenter::new_dictionary(WordBreakInvariantOptions::default());
    let mut words = Vec::new();
    let mut start = 0;
    for end in segmenter.segment_str(text) {
        if end > start && characters.contains(&end) {
            words.push(&text[start..end]);
            start = end;
        }
    }
    if start < text.len() {
        words.push(&text[start..]);
    }
    words
}

/// Steps as they are gathered. Blanks alone between two changes are no rest for the eye: they belong to both.
#[derive(Default)]
struct Steps<'a> {
    done: Vec<(Step, String)>,
    gone: Vec<&'a str>,
    new: Vec<&'a str>,
    /// Blanks after a change, of which it is not known yet whether another change follows.
    between: Vec<&'a str>,
}

impl<'a> Steps<'a> {
    fn same(&mut self, words: &[&'a str]) {
        let changing = !self.gone.is_empty() || !self.new.is_empty();
        if changing && words.iter().all(|word| word.trim().is_empty()) {
            self.gone.extend(words);
            self.new.extend(words);
            self.between = words.to_vec();
            return;
        }
        self.flush();
        self.push(Step::Same, words.concat());
    }

    fn flush(&mut self) {
        let (gone, new) = (self.gone.concat(), self.new.concat());
        let blanks = self.between.concat();
        self.gone.clear();
        self.new.clear();
        self.between.clear();
        // blanks with which the change ends are the same in both texts
        match (gone.strip_suffix(&blanks), new.strip_suffix(&blanks)) {
            (Some(gone), Some(new)) if !blanks.is_empty() => {
                let (gone, new) = (gone.to_string(), new.to_string());
                self.push(Step::Gone, gone);
                self.push(Step::New, new);
                self.push(Step::Same, blanks);
            }
            _ => {
                self.push(Step::Gone, gone);
                self.push(Step::New, new);
            }
        }
    }

    fn push(&mut self, step: Step, text: String) {
        if text.is_empty() {
            return;
        }
        match self.done.last_mut() {
            Some((last, before)) if *last == step => before.push_str(&text),
            _ => self.done.push((step, text)),
        }
    }

    fn finish(mut self) -> Vec<(Step, String)> {
        self.flush();
        self.done
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Steps as `=a|-b|+c`.
    fn check(before: &str, after: &str, expected: &str) {
        let shown: Vec<String> = word_changes(before, after)
            .iter()
            .map(|(step, text)| format!("{}{text}", step.sign()))
            .collect();
        assert_eq!(shown.join("|"), expected, "{before:?} to {after:?}");
    }

    #[test]
    fn words_change_whole() {
        check("", "", "");
        check("the ban", "the ban", "=the ban");
        check("the ban", "the prohibition", "=the |-ban|+prohibition");
        check("", "new", "+new");
        check("old", "", "-old");
        check("in 2025.", "in 2026.", "=in |-2025|+2026|=.");
        check("a b c d", "a x y d", "=a |-b c|+x y|= d");
        check("a b d", "a d", "=a |-b |=d");
        check(
            "licences granted",
            "licences not granted",
            "=licences |+not |=granted",
        );
        check(
            "exports,imports",
            "exports and imports",
            "=exports|-,|+ and |=imports",
        );
    }

    #[test]
    fn chinese_is_cut_at_words_and_arabic_keeps_its_marks() {
        check("禁止出口武器", "禁止进口武器", "=禁止|-出口|+进口|=武器");
        check("حظر الاستيراد", "حظر التصدير", "=حظر |-الاستيراد|+التصدير");
        // a letter with its mark is one character
        check("e\u{301}te\u{301}", "ete", "-e\u{301}te\u{301}|+ete");
        check("👩‍👩‍👧 here", "👩‍👩‍👦 here", "-👩‍👩‍👧|+👩‍👩‍👦|= here");
    }

    #[test]
    fn the_number_of_changed_words_leaves_blanks_and_signs_out() {
        for (before, after, expected) in [
            ("the ban applies", "the ban applies", 0),
            ("the ban applies", "the ban, applies", 0),
            ("the ban applies", "the prohibition applies", 1),
            ("the ban", "the ban applies to all", 3),
        ] {
            assert_eq!(
                words_changed(before, after),
                expected,
                "{before} to {after}"
            );
        }
    }

    proptest! {
        #[test]
        fn both_texts_can_be_read_from_the_steps(before in text(), after in text()) {
            let steps = word_changes(&before, &after);
            let read = |without: Step| -> String {
                steps.iter().filter(|(step, _)| *step != without).map(|(_, text)| text.as_str()).collect()
            };
            prop_assert_eq!(read(Step::New), before);
            prop_assert_eq!(read(Step::Gone), after);
            prop_assert!(steps.windows(2).all(|pair| pair[0].0 != pair[1].0));
            prop_assert!(steps.iter().all(|(_, text)| !text.is_empty()));
        }

        #[test]
        fn no_step_begins_inside_a_character(before in text(), after in text()) {
            for (side, text) in [(Step::New, &before), (Step::Gone, &after)] {
                let ends: HashSet<usize> = GraphemeClusterSegmenter::new().segment_str(text).collect();
                let mut at = 0;
                for (_, part) in word_changes(&before, &after).iter().filter(|(step, _)| *step != side) {
                    at += part.len();
                    prop_assert!(ends.contains(&at), "{text:?} at {at}");
                }
            }
        }
    }

    /// Short texts of few words, so that much is the same, with scripts, marks and joiners among them.
    fn text() -> impl Strategy<Value = String> {
        let word = prop::sample::select(vec![
            "a",
            "ban",
            " ",
            "  ",
            "\n",
            ",",
            "禁止",
            "出口",
            "حظر",
            "e\u{301}",
            "\u{301}",
            "👩‍👩‍👧",
            "\u{200d}",
            "ไทย",
            "İ",
            "{#c1}",
            "1.5",
        ]);
        prop::collection::vec(word, 0..12).prop_map(|words| words.concat())
    }
}
