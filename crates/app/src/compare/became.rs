//! What became of a clause between two versions, in a reader's words.

use super::rows::{Became, ClauseRow};
use crate::translations::language_name;
use crate::words::labelled;
use chancery_diff::budget::Changes;
use chancery_diff::words::Step;
use chancery_messages::Catalogue;

/// Returns what became of a clause: its fate, whether it moved, its numbers ("was 4, now 1").
pub(crate) fn words(became: &Became, catalogue: &Catalogue) -> Vec<String> {
    let fate = became.change.fate.as_str();
    let mut words = vec![catalogue.message(&format!("compare-fate-{fate}"), &[])];
    if became.change.moved {
        words.push(catalogue.message("compare-moved", &[]));
    }
    if let Some((before, after)) = became.numbers() {
        let none = || catalogue.message("compare-no-number", &[]);
        let said = |number: String| if number.is_empty() { none() } else { number };
        words.push(catalogue.message(
            "compare-numbers",
            &[("before", &said(before)), ("after", &said(after))],
        ));
    }
    words
}

/// Returns one line for the clause and one for each part of it that changed besides its words; none where nothing did.
pub(super) fn lines(row: &ClauseRow, catalogue: &Catalogue) -> Vec<String> {
    let Some(became) = &row.became else {
        let operations = row.operations();
        let same = operations.iter().all(|(step, _)| *step == Step::Same);
        return if same {
            Vec::new()
        } else {
            vec![marked(&operations)]
        };
    };
    if !became.is_told() {
        return Vec::new();
    }
    let [before, after] = became.all_numbers();
    let number = if after.is_empty() { before } else { after };
    let head = std::iter::once(number)
        .filter(|number| !number.is_empty())
        .chain(words(became, catalogue));
    let mut lines = vec![head.collect::<Vec<_>>().join(" · ")];
    let told = &became.change.told;
    if !told.words.is_same() || became.pieces.iter().any(Vec::is_empty) {
        lines[0] = labelled(catalogue, &lines[0], &marked(&told.words.exact));
    }
    let heading = catalogue.message("compare-heading-of", &[]);
    let part = |label: &str, changes: &Changes| {
        format!("  {}", labelled(catalogue, label, &marked(&changes.exact)))
    };
    if !told.heading.is_same() {
        lines.push(part(&heading, &told.heading));
    }
    for (language, told) in &became.others {
        let language = language_name(catalogue, language);
        if !told.heading.is_same() {
            lines.push(part(&format!("{language} · {heading}"), &told.heading));
        }
        if !told.words.is_same() {
            lines.push(part(&language, &told.words));
        }
    }
    lines
}

/// Steps in one line: what is gone and new in brackets.
fn marked(steps: &[(Step, String)]) -> String {
    let each = steps.iter().map(|(step, text)| match step {
        Step::Same => text.clone(),
        other => format!("[{}{text}]", other.sign()),
    });
    each.collect()
}
