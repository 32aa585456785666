//! What a sheet that came back says, from its tables and words alone. Pure.
//!
//! People fill in the last column, or change our words in place; they add rows, drop the number, leave comments. Every
//! word that is not ours comes out as a proposal or as a remark: nothing is lost, and nothing is taken for an answer
//! that is not one.

use super::mark::{Beside, beside};
use super::{ANSWER_ROWS, SheetRow, Words};
use chancery_model::clearance::ClearanceAnswer;
use chancery_model::fold::fold;
use chancery_model::sheet::{Marks, Row, WordTables};
use std::collections::BTreeMap;

/// A wording found on a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The field.
    pub field: String,
    /// Language of the words; empty where they have none.
    pub lang: String,
    /// The words.
    pub words: String,
}

/// What a sheet says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Said {
    /// The answer, when exactly one is marked.
    pub answer: Option<ClearanceAnswer>,
    /// The reference.
    pub reference: Option<String>,
    /// The date, as written.
    pub date: Option<String>,
    /// Function and note, as written.
    pub note: Option<String>,
    /// Proposed wordings, in the order of the sheet.
    pub proposals: Vec<Found>,
    /// What a person should look at: message ids with one value.
    pub remarks: Vec<(&'static str, String)>,
}

/// Returns what the sheet says, given the rows and words with which it went out.
pub(crate) fn said(tables: &WordTables, rows: &[SheetRow], words: &Words, ours: &[String]) -> Said {
    let mut said = Said::default();
    let mut tracked = false;
    for (head, found) in &tables.tables {
        let comments = head.comments.iter();
        said.remarks
            .extend(comments.map(|(_, _, comment)| ("sheet-remark-comment", comment.clone())));
        tracked |= found
            .iter()
            .flat_map(|row| &row.cells)
            .any(|cell| cell.marks.has(Marks::TRACKED));
        if found.iter().any(|row| answer_row(row, words).is_some()) {
            read_answers(found, words, &mut said);
        } else if found.iter().any(|row| numbered(row, rows).is_some()) {
            read_words(found, rows, words, &mut said);
        } else {
            let mut cells = found.iter().flat_map(|row| &row.cells);
            let told = cells
                .any(|cell| fold(cell.value.verbatim()) == fold(&words.say("sheet-reference")));
            if !told {
                let lines = found.iter().map(|row| line(row, 0));
                said.remarks
                    .extend(lines.map(|line| ("sheet-remark-table", line)));
            }
        }
    }
    if tracked {
        said.remarks.push(("sheet-remark-tracked", String::new()));
    }
    weigh(&mut said);
    let known: Vec<String> = ours.iter().map(|line| fold(line)).collect();
    let lines = tables.preamble.iter().chain(&tables.closing);
    let foreign = lines.filter(|line| {
        let folded = fold(line);
        !folded.is_empty()
            && !known.iter().any(|known| {
                known == &folded || folded.starts_with(known.as_str()) && known.len() > 8
            })
    });
    said.remarks
        .extend(foreign.map(|line| ("sheet-remark-line", line.clone())));
    said
}

/// A clearance that asks for other words is no plain one, whatever is marked: a person decides.
fn weigh(said: &mut Said) {
    let asks = ["sheet-remark-in-place", "sheet-remark-emptied"];
    let other_words =
        !said.proposals.is_empty() || said.remarks.iter().any(|(id, _)| asks.contains(id));
    if said.answer == Some(ClearanceAnswer::Cleared) && other_words {
        said.answer = Some(ClearanceAnswer::WithChanges);
        said.remarks
            .push(("sheet-remark-cleared-with-words", String::new()));
    }
}

/// Returns the words of a cell by its column, without blanks at its ends.
fn cell(row: &Row, column: u32) -> &str {
    let found = row.cells.iter().find(|cell| cell.column == column);
    found.map_or("", |cell| cell.value.verbatim().trim())
}

/// Returns everything from a column on in one line.
fn line(row: &Row, from: u32) -> String {
    let cells = row.cells.iter().filter(|cell| cell.column >= from);
    let texts: Vec<&str> = cells.map(|cell| cell.value.verbatim().trim()).collect();
    texts.join(" · ")
}

/// Returns which row of the box for the answer this is.
fn answer_row(row: &Row, words: &Words) -> Option<&'static str> {
    let label = fold(cell(row, 1));
    ANSWER_ROWS
        .into_iter()
        .find(|id| !label.is_empty() && fold(&words.say(id)) == label)
}

fn read_answers(found: &[Row], words: &Words, said: &mut Said) {
    let mut filled: BTreeMap<&str, String> = BTreeMap::new();
    let mut struck = Vec::new();
    let header = fold(&words.say("sheet-answer-what"));
    for row in found {
        match answer_row(row, words) {
            Some(id) => {
                let written = line(row, 2);
                if !written.is_empty() {
                    filled.insert(id, written);
                }
                let mut beside = row.cells.iter().filter(|cell| cell.column > 1);
                if beside.any(|cell| cell.marks.has(Marks::STRUCK)) {
                    struck.push(id);
                }
            }
            None if fold(cell(row, 1)) == header => {}
            None => said.remarks.push(("sheet-remark-table", line(row, 0))),
        }
    }
    let mut beside = read_marks(&filled, &struck, words, said);
    beside.extend(filled.remove("sheet-answer-function"));
    beside.extend(filled.remove("sheet-answer-note"));
    said.note = (!beside.is_empty()).then(|| beside.join("\n"));
    said.reference = filled.remove("sheet-answer-reference");
    said.date = filled.remove("sheet-answer-date");
}

/// Takes the answer that is marked beyond doubt; beside the answers in `struck`, a mark is struck through. Returns the
/// words that stand beside the answers and are more than a mark.
fn read_marks(
    filled: &BTreeMap<&str, String>,
    struck: &[&str],
    words: &Words,
    said: &mut Said,
) -> Vec<String> {
    let mut marked = Vec::new();
    let mut more = Vec::new();
    let mut unclear = false;
    for (id, answer) in [
        ("sheet-cleared", ClearanceAnswer::Cleared),
        ("sheet-with-changes", ClearanceAnswer::WithChanges),
        ("sheet-ad-referendum", ClearanceAnswer::AdReferendum),
    ] {
        let Some(text) = filled.get(id) else {
            continue;
        };
        let label = words.say(id);
        let stands = match beside(text, &label, answer) {
            Beside::Marked | Beside::MarkedWith if struck.contains(&id) => Beside::Unclear,
            stands => stands,
        };
        match stands {
            Beside::Nothing => {}
            Beside::Marked => marked.push(answer),
            Beside::MarkedWith => {
                marked.push(answer);
                more.push(text.clone());
            }
            Beside::Declined | Beside::Unclear => {
                unclear |= stands == Beside::Unclear;
                let told = words.labelled(&label, text);
                if text.chars().any(char::is_alphanumeric) {
                    more.push(told.clone());
                }
                said.remarks.push(("sheet-remark-mark", told));
            }
        }
    }
    match marked[..] {
        [only] if !unclear => said.answer = Some(only),
        [_] => {}
        [] => said.remarks.push(("sheet-remark-no-answer", String::new())),
        _ => said
            .remarks
            .push(("sheet-remark-several-answers", String::new())),
    }
    more
}

/// Returns the row of ours that a row is, by its number or, where that is gone, by its words.
fn numbered<'a>(row: &Row, rows: &'a [SheetRow]) -> Option<&'a SheetRow> {
    let same = |of: &&SheetRow| same_words(&of.text, cell(row, 3));
    let number: Option<u32> = cell(row, 1).trim_end_matches('.').parse().ok();
    let by_number = rows.iter().find(|of| Some(of.number) == number);
    match by_number {
        // The number alone could be another table's: the part or the words must be ours too.
        Some(of) if same(&of) || fold(&of.label) == fold(cell(row, 2)) => Some(of),
        _ => rows.iter().find(|of| !of.text.is_empty() && same(of)),
    }
}

fn read_words(found: &[Row], rows: &[SheetRow], words: &Words, said: &mut Said) {
    let header = fold(&words.say("sheet-column-yours"));
    let mut seen = Vec::new();
    for row in found {
        let Some(of) = numbered(row, rows).filter(|of| !seen.contains(&of.number)) else {
            let is_header = row
                .cells
                .iter()
                .any(|cell| fold(cell.value.verbatim()) == header);
            if !is_header && !line(row, 0).is_empty() {
                said.remarks.push(("sheet-remark-table", line(row, 0)));
            }
            continue;
        };
        seen.push(of.number);
        let (in_place, yours) = (cell(row, 3), line(row, 4));
        let proposed = if yours.is_empty() {
            (!same_words(&of.text, in_place)).then(|| in_place.to_string())
        } else {
            if !same_words(&of.text, in_place) {
                let both = words.labelled(&of.label, in_place);
                said.remarks.push(("sheet-remark-in-place", both));
            }
            (!same_words(&of.text, &yours)).then_some(yours)
        };
        if let Some(theirs) = proposed {
            if theirs.is_empty() {
                said.remarks
                    .push(("sheet-remark-emptied", of.label.clone()));
                continue;
            }
            said.proposals.push(Found {
                field: of.field.clone(),
                lang: of.lang.clone(),
                words: theirs,
            });
        }
    }
    let missing = rows.iter().filter(|of| !seen.contains(&of.number));
    said.remarks
        .extend(missing.map(|of| ("sheet-remark-row-gone", of.label.clone())));
}

/// Returns whether two texts say the same words: blanks and the signs that word processors change by themselves aside.
pub(crate) fn same_words(one: &str, other: &str) -> bool {
    let plain = |text: &str| -> Vec<String> {
        let text: String = text
            .chars()
            .filter(|c| !matches!(c, '\u{200e}' | '\u{200f}' | '\u{ad}'))
            .map(|c| match c {
                '\u{2019}' | '\u{2018}' => '\'',
                '\u{201c}' | '\u{201d}' => '"',
                '\u{2011}' => '-',
                '\u{a0}' | '\u{202f}' => ' ',
                c => c,
            })
            .collect();
        text.split_whitespace().map(str::to_string).collect()
    };
    plain(one) == plain(other)
}

#[cfg(test)]
mod tests;
