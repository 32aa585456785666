//! What stands beside an answer of a returned sheet: a mark, a mark with words, a no, or something else. Pure.
//!
//! Only what can mean nothing but yes is a mark: an X or a tick, the word for yes in one of the eight languages, or the
//! answer's own words once more. ☒ and ✗ count as the X that the sheet asks for (Word ticks its own boxes with ☒); ❌
//! does not, since it mostly says no. A date alone may be the day of the answer as well as the day by which one is
//! promised, and initials may be NA, NO or TBC: both are left to a person.

use chancery_import::dates::readings;
use chancery_model::clearance::ClearanceAnswer;
use chancery_model::fold::fold;

/// What stands beside an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Beside {
    /// Nothing, or an empty box.
    Nothing,
    /// A mark and nothing else.
    Marked,
    /// A mark, and words that go with the answer.
    MarkedWith,
    /// A no, or a sign that says that this is not the answer.
    Declined,
    /// Words that are no clear mark.
    Unclear,
}

/// Signs that mark an answer: X and tick in their forms, and those that Word takes from Wingdings.
const SIGNS: [char; 15] = [
    '×', '✓', '✔', '☑', '🗹', '☒', '✕', '✖', '✗', '✘', '✅', '\u{f0fb}', '\u{f0fc}', '\u{f0fd}',
    '\u{f0fe}',
];

/// Boxes that nobody ticked, also those of Wingdings.
const EMPTY_BOXES: [char; 5] = ['☐', '□', '▢', '\u{f0a8}', '\u{f06f}'];

/// The letter X, and the Cyrillic letter that looks the same and stands on the same key.
const LETTERS: [char; 2] = ['x', 'х'];

/// Yes in en, fr, es, pt, ar, tr, zh, ru; folded.
const YES: [&str; 9] = ["yes", "oui", "si", "sim", "نعم", "evet", "是", "是的", "да"];

/// Words that say no, or turn what stands beside them; folded.
const NO: [&str; 18] = [
    "no", "not", "none", "non", "ne", "pas", "nao", "لا", "كلا", "ليس", "hayir", "degil", "нет",
    "не", "na", "aucun", "ninguno", "nunca",
];

/// Signs of Chinese that turn a word, which stand inside of it.
const NO_SIGNS: [char; 5] = ['不', '否', '未', '没', '无'];

/// Returns what stands beside `answer`, whose own words are `label`.
pub(super) fn beside(text: &str, label: &str, answer: ClearanceAnswer) -> Beside {
    let seen: String = text.chars().filter(|c| !is_unseen(*c)).collect();
    let seen = seen.trim();
    if seen
        .chars()
        .all(|c| c.is_whitespace() || EMPTY_BOXES.contains(&c))
    {
        return Beside::Nothing;
    }
    if fold(seen) == fold(label) && !asks(seen) {
        return Beside::Marked;
    }
    let Some(rest) = after_mark(seen) else {
        return if declines(seen) {
            Beside::Declined
        } else {
            Beside::Unclear
        };
    };
    if rest.is_empty() && !asks(seen) {
        return Beside::Marked;
    }
    if !readings(&rest).is_empty() {
        return Beside::MarkedWith;
    }
    // Words beside "cleared" are mostly a condition, and then it is another answer.
    let stays = answer != ClearanceAnswer::Cleared && !asks(seen);
    if stays && !turned(&rest) {
        Beside::MarkedWith
    } else {
        Beside::Unclear
    }
}

fn asks(seen: &str) -> bool {
    seen.contains(['?', '؟', '？'])
}

/// Marks of direction, and the choice between a sign in black and one in colour.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{fe0e}' | '\u{fe0f}' | '\u{feff}')
}

/// Returns what follows the mark at the beginning, without signs at its ends; nothing where no mark begins the text.
fn after_mark(seen: &str) -> Option<String> {
    let inner = seen.trim_start_matches(['[', '(', '（', '【', ' ']);
    let rest = inner.trim_start_matches(|c| SIGNS.contains(&c));
    if rest.len() < inner.len() {
        return Some(without_signs(rest));
    }
    let end = inner.find(|c: char| !is_of_word(c)).unwrap_or(inner.len());
    let (word, rest) = inner.split_at(end);
    let (first, rest) = (fold(word), without_signs(rest));
    let crossed = (1..=3).contains(&first.chars().count())
        && first.chars().all(|letter| LETTERS.contains(&letter));
    // Without its accent, "si" before other words is an "if".
    let is_if = first == "si" && !rest.is_empty() && word.is_ascii();
    (crossed || YES.contains(&first.as_str()) && !is_if).then_some(rest)
}

/// Letters, digits, and accents that stand as signs of their own.
fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '\u{300}'..='\u{36f}')
}

fn without_signs(rest: &str) -> String {
    let signs = |c: char| c.is_whitespace() || "])）】.,;:·-–—،؛，。；：!".contains(c);
    rest.trim_matches(signs).to_string()
}

/// Returns whether a text without a mark says that this is not the answer.
fn declines(seen: &str) -> bool {
    let stroke = |c: char| c.is_whitespace() || "-–—―−_/.…·".contains(c);
    let folded = fold(seen);
    seen.chars().all(stroke) || NO.contains(&folded.as_str()) || folded == "n a" || folded == "否"
}

/// Returns whether words turn the mark before them.
fn turned(rest: &str) -> bool {
    fold(rest).split(' ').any(|word| NO.contains(&word)) || rest.contains(NO_SIGNS)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each text with what it is beside each of the answers: `.` nothing, `X` marked, `+` marked with words, `-`
    /// declined, `?` unclear.
    #[track_caller]
    fn check(answer: ClearanceAnswer, expected: &str, texts: &[&str]) {
        let label = match answer {
            ClearanceAnswer::Cleared => "Cleared",
            _ => "Cleared with changes",
        };
        for text in texts {
            let found = match beside(text, label, answer) {
                Beside::Nothing => ".",
                Beside::Marked => "X",
                Beside::MarkedWith => "+",
                Beside::Declined => "-",
                Beside::Unclear => "?",
            };
            assert_eq!(found, expected, "{text:?}");
        }
    }

    const CLEARED: ClearanceAnswer = ClearanceAnswer::Cleared;
    const CHANGES: ClearanceAnswer = ClearanceAnswer::WithChanges;

    #[test]
    fn an_x_a_tick_and_a_yes_in_each_language_are_marks() {
        let marks = [
            "x",
            "X",
            "XX",
            "Х",
            "х",
            "[X]",
            "(x)",
            "×",
            "✓",
            "✔",
            "✔\u{fe0f}",
            "☑",
            "☒",
            "✗",
            "✘",
            "✖",
            "\u{f0fc}",
            "\u{200f}X",
            "yes",
            "Yes.",
            "YES!",
            "oui",
            "Sí",
            "si",
            "si\u{301}",
            "sim",
            "نعم",
            "evet",
            "是",
            "是的。",
            "да",
            "Да",
            "cleared",
        ];
        check(CLEARED, "X", &marks);
    }

    #[test]
    fn a_no_a_dash_and_an_empty_box_are_none() {
        check(CLEARED, ".", &["", "  ", "☐", "\u{f0a8}", "\u{200f}"]);
        let declined = [
            "No", "no.", "-", "–", "—", "/", "...", "n/a", "N/A", "n.a.", "NA", "non", "não", "لا",
            "hayır", "否", "нет", "Not", "none",
        ];
        check(CLEARED, "-", &declined);
    }

    #[test]
    fn anything_else_is_left_to_a_person() {
        let unclear = [
            "13 March 2026",
            "J.S.",
            "JS",
            "ok?",
            "?",
            "X?",
            "Cleared?",
            "TBC",
            "❌",
            "👍",
            "not yet",
            "No objection",
            "subject to Cabinet",
            "yes, but not Article 3",
            "yes/no",
            "X except 4",
            "si le Cabinet approuve",
            "是否",
            "不是",
            "1",
            "xenon",
        ];
        check(CLEARED, "?", &unclear);
        check(
            CHANGES,
            "?",
            &[
                "yes/no",
                "X?",
                "X no",
                "是，不同意",
                "si le Cabinet approuve",
            ],
        );
    }

    #[test]
    fn words_go_along_with_a_mark_where_they_leave_the_answer_as_it_is() {
        check(CLEARED, "+", &["X 13 March 2026", "yes, 2026-03-13"]);
        check(
            CHANGES,
            "+",
            &["yes, see below", "X · see 4", "✓ p.2", "Sí, véase", "X 4"],
        );
    }
}
