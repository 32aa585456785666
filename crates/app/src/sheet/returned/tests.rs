//! Sheets that came back, as tables in short notation: rows of cells with `|` between them; `~` before what is struck
//! through.
#![allow(clippy::unwrap_used)]

use super::{SheetRow, said, same_words};
use crate::sheet::Words;
use chancery_model::sheet::{Cell, Marks, Row, SheetHead, Value, Visibility, WordTables};

fn rows() -> Vec<SheetRow> {
    [
        ("title", "en", "Title", "Ban on fruit", true),
        (
            "summary",
            "en",
            "Summary",
            "No fruit shall be imported.",
            true,
        ),
        ("stage", "", "Legal status", "Adopted", false),
    ]
    .into_iter()
    .zip(1..)
    .map(|((field, lang, label, text, can_apply), number)| SheetRow {
        number,
        field: field.into(),
        lang: lang.into(),
        label: label.into(),
        text: text.into(),
        can_apply,
    })
    .collect()
}

fn table(text: &str) -> (SheetHead, Vec<Row>) {
    let rows = text.trim().lines().zip(1..).map(|(line, number)| {
        let cells = line
            .trim()
            .split('|')
            .zip(1..)
            .filter_map(|(cell, column)| {
                let cell = cell.trim();
                let (words, marks) = match cell.strip_prefix('~') {
                    Some(words) => (words, Marks::default().with(Marks::STRUCK)),
                    None => (cell, Marks::default()),
                };
                (!cell.is_empty()).then(|| Cell {
                    column,
                    value: Value::Text(words.into()),
                    marks,
                })
            });
        Row {
            number,
            visibility: Visibility::Shown,
            cells: cells.collect(),
        }
    });
    (SheetHead::default(), rows.collect())
}

/// What comes out, a line for each: answer, reference, date, note, proposals, remarks.
#[track_caller]
fn check(answers: &str, words: &str, expected: &str) {
    let tables = WordTables {
        tables: vec![table(answers), table(words)],
        closing: vec!["Thank you.".into(), "How to answer".into()],
        ..WordTables::default()
    };
    let said = said(
        &tables,
        &rows(),
        &Words::new("en"),
        &["How to answer".into()],
    );
    let mut lines = Vec::new();
    lines.extend(said.answer.map(|answer| format!("answer {answer}")));
    lines.extend(said.reference.map(|text| format!("reference {text}")));
    lines.extend(said.date.map(|text| format!("date {text}")));
    lines.extend(
        said.note
            .map(|text| format!("note {}", text.replace('\n', " / "))),
    );
    for found in said.proposals {
        lines.push(format!("{}/{} = {}", found.field, found.lang, found.words));
    }
    for (id, value) in said.remarks {
        lines.push(format!(
            "? {} {value}",
            id.trim_start_matches("sheet-remark-")
        ));
    }
    let expected: Vec<&str> = expected.trim().lines().map(str::trim).collect();
    assert_eq!(lines.join("\n").replace(" \n", "\n"), expected.join("\n"));
}

const AS_SENT: &str = "No. | Part | Words | Your wording
    1 | Title | Ban on fruit |
    2 | Summary | No fruit shall be imported. |
    3 | Legal status | Adopted |";

#[test]
fn an_answer_and_nothing_else() {
    check(
        "Answer | Here\nCleared | X\nReference of your answer | TR-4\nDate | 2026-03-09",
        AS_SENT,
        "answer cleared
         reference TR-4
         date 2026-03-09
         ? line Thank you.",
    );
}

#[test]
fn a_wording_in_the_last_column_or_in_place_is_a_proposal() {
    check(
        "Cleared with changes | yes, see below\nNote | with thanks",
        "1 | Title | Ban on fruit | Ban on fruit and nuts
         2 | Summary | No fruit or nuts shall be imported. |
         3 | Legal status | Adopted | In force since March",
        "answer with-changes
         note yes, see below / with thanks
         title/en = Ban on fruit and nuts
         summary/en = No fruit or nuts shall be imported.
         stage/ = In force since March
         ? line Thank you.",
    );
}

#[test]
fn only_a_mark_is_an_answer_and_other_words_are_told() {
    check(
        "Cleared | No",
        AS_SENT,
        "note Cleared: No
         ? mark Cleared: No
         ? no-answer
         ? line Thank you.",
    );
    check(
        "Cleared | -\nAd referendum | n/a",
        AS_SENT,
        "note Ad referendum: n/a
         ? mark Cleared: -
         ? mark Ad referendum: n/a
         ? no-answer
         ? line Thank you.",
    );
    // What is said to be no answer does not stand in the way of one.
    check(
        "Cleared | no\nAd referendum | X",
        AS_SENT,
        "answer ad-referendum
         note Cleared: no
         ? mark Cleared: no
         ? line Thank you.",
    );
    check(
        "Cleared | X\nAd referendum | Cabinet on Friday",
        AS_SENT,
        "note Ad referendum: Cabinet on Friday
         ? mark Ad referendum: Cabinet on Friday
         ? line Thank you.",
    );
    check(
        "Cleared | X if the ban is shorter",
        AS_SENT,
        "note Cleared: X if the ban is shorter
         ? mark Cleared: X if the ban is shorter
         ? no-answer
         ? line Thank you.",
    );
    check(
        "Cleared | ~X\nAd referendum | X",
        AS_SENT,
        "note Cleared: X
         ? mark Cleared: X
         ? line Thank you.",
    );
    check(
        "Cleared with changes | X p2",
        AS_SENT,
        "answer with-changes
         note X p2
         ? line Thank you.",
    );
}

#[test]
fn a_plain_clearance_that_proposes_words_is_one_with_changes() {
    for words in [
        "1 | Title | Ban on fruit | Ban on nuts
         2 | Summary | No fruit shall be imported. |
         3 | Legal status | Adopted |",
        "1 | Title | Ban on nuts |
         2 | Summary | No fruit shall be imported. |
         3 | Legal status | Adopted |",
    ] {
        check(
            "Cleared | X",
            words,
            "answer with-changes
             title/en = Ban on nuts
             ? cleared-with-words
             ? line Thank you.",
        );
    }
    check(
        "Cleared | X",
        "1 | Title | Ban on fruit |
         2 | Summary | |
         3 | Legal status | Adopted |",
        "answer with-changes
         ? emptied Summary
         ? cleared-with-words
         ? line Thank you.",
    );
}

#[test]
fn two_answers_are_none_and_what_cannot_be_placed_is_told() {
    check(
        "Cleared | X\nAd referendum | X",
        "Title | Ban on fruit
         2 | Summary | No fruit at all. | None at all.
         new row | of theirs",
        "summary/en = None at all.
         ? several-answers
         ? table Title · Ban on fruit
         ? in-place Summary: No fruit at all.
         ? table new row · of theirs
         ? row-gone Title
         ? row-gone Legal status
         ? line Thank you.",
    );
}

#[test]
fn what_a_word_processor_changes_by_itself_is_no_other_wording() {
    assert!(same_words(
        "the state's \"list\"",
        "the state\u{2019}s  \u{201c}list\u{201d}"
    ));
    assert!(!same_words("not", "now"));
}
