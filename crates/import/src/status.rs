//! Status lists: which states a list of parties names, and the date beside each. Pure.
//!
//! [`read_status`] takes rows of cells as they stand ([`crate::read::ReadAs::Cells`], or [`pasted_rows`]) and finds the
//! column of names and that of dates. A name that is not certainly one state is asked for, never taken; a row is left
//! out only where a person said so.

use crate::dates::{DateText, read_date};
use crate::reading::ReadCell;
use crate::states::{StateBook, StateMatch};
use crate::vocabulary::Vocabulary;
use std::collections::{BTreeMap, BTreeSet};

/// One row of cells.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CellRow {
    /// 1-based, as a spreadsheet shows it.
    pub row: u32,
    /// Non-empty cells.
    pub cells: Vec<ReadCell>,
}

impl CellRow {
    fn text(&self, column: u32) -> &str {
        self.cells
            .iter()
            .find(|cell| cell.column == column)
            .map_or("", |cell| cell.text.trim())
    }
}

/// What a person said about a list.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct StatusChoices {
    /// 1-based column of the names; found where absent.
    pub state_column: Option<u32>,
    /// 1-based column of the dates; 0 for none, found where absent.
    pub date_column: Option<u32>,
    /// Printed names with their state, or nothing for "no state".
    pub answers: BTreeMap<String, Option<String>>,
}

/// A list as read.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct StatusList {
    /// Headers by column, from the first; empty where a column has none.
    pub columns: Vec<String>,
    /// 1-based column of the names.
    pub state_column: u32,
    /// 1-based column of the dates; 0 where none.
    pub date_column: u32,
    /// What stands above the first row, taken as heading.
    pub heading: Vec<String>,
    /// The rows that name something.
    pub rows: Vec<StatusRow>,
}

/// One row that names something.
#[derive(Debug, Clone, PartialEq)]
pub struct StatusRow {
    /// 1-based, as a spreadsheet shows it.
    pub row: u32,
    /// The name as printed.
    pub printed: String,
    /// Which state it is.
    pub matched: Matched,
    /// The date, ISO where it is certain, else as printed.
    pub date: Option<String>,
}

/// Which state a printed name is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Matched {
    /// Certainly this one.
    Certain(String),
    /// This one, as a person said.
    Answered(String),
    /// No state, as a person said.
    LeftOut,
    /// Not certain; perhaps one of these.
    Asked(Vec<String>),
    /// A state that an earlier row names already.
    Again(String),
}

impl Matched {
    /// Returns the state that the row stands for; nothing for one that is asked for, left out or named again.
    pub fn state(&self) -> Option<&str> {
        match self {
            Matched::Certain(code) | Matched::Answered(code) => Some(code),
            Matched::LeftOut | Matched::Asked(_) | Matched::Again(_) => None,
        }
    }
}

/// Returns the rows of a pasted text: columns apart by tabs, else semicolons, else two blanks, else a date behind the
/// last comma.
pub fn pasted_rows(text: &str) -> Vec<CellRow> {
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    let has = |mark: &str| lines.iter().any(|line| line.trim().contains(mark));
    let parts = |line: &str| -> Vec<String> {
        let own = |parts: Vec<&str>| parts.iter().map(|part| part.trim().to_string()).collect();
        if has("\t") {
            own(line.split('\t').collect())
        } else if has(";") {
            own(line.split(';').collect())
        } else if has("  ") {
            own(line
                .trim()
                .split("  ")
                .filter(|part| !part.trim().is_empty())
                .collect())
        } else {
            match line.rsplit_once(',') {
                Some((name, date)) if is_date(date) => own(vec![name, date]),
                _ => own(vec![line]),
            }
        }
    };
    let row = |(index, line): (usize, &&str)| {
        let cells = parts(line).into_iter().enumerate();
        let cells = cells.filter(|(_, text)| !text.is_empty());
        CellRow {
            row: number(index + 1),
            cells: cells
                .map(|(column, text)| ReadCell {
                    column: number(column + 1),
                    text: text.into(),
                })
                .collect(),
        }
    };
    let rows = lines.iter().enumerate().map(row);
    rows.filter(|row| !row.cells.is_empty()).collect()
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// Reads a list.
pub fn read_status(
    rows: &[CellRow],
    vocabulary: &Vocabulary,
    choices: &StatusChoices,
) -> StatusList {
    let book = StateBook::new(vocabulary, &[]);
    let width = rows
        .iter()
        .flat_map(|row| &row.cells)
        .map(|cell| cell.column)
        .max()
        .unwrap_or(0);
    let certain = |row: &CellRow, column: u32| named(&book, row.text(column)).is_some();
    let state_column = choices.state_column.unwrap_or_else(|| {
        let count = |column: u32| rows.iter().filter(|row| certain(row, column)).count();
        best((1..=width).rev(), count).unwrap_or(1)
    });
    let first = rows.iter().position(|row| certain(row, state_column));
    // A row above the first known name that has a date beside its name is a row whose name is not known.
    let begins = first.map_or(0, |first| {
        (0..first)
            .find(|at| {
                let row = &rows[*at];
                !row.text(state_column).is_empty() && (1..=width).any(|c| is_date(row.text(c)))
            })
            .unwrap_or(first)
    });
    let data = &rows[begins..];
    let date_column = choices.date_column.unwrap_or_else(|| {
        let count = |column: u32| data.iter().filter(|row| is_date(row.text(column))).count();
        best((1..=width).filter(|column| *column != state_column), count).unwrap_or(0)
    });
    let header = begins.checked_sub(1).map(|at| &rows[at]);
    let columns = (1..=width)
        .map(|column| header.map_or(String::new(), |row| row.text(column).to_string()))
        .collect();
    let heading = rows[..begins].iter().map(|row| {
        let cells: Vec<&str> = row.cells.iter().map(|cell| cell.text.trim()).collect();
        cells.join(" | ")
    });
    StatusList {
        columns,
        state_column,
        date_column,
        heading: heading.collect(),
        rows: status_rows(data, &book, state_column, date_column, &choices.answers),
    }
}

/// Returns the last of `columns` with the highest count above nothing.
fn best(columns: impl Iterator<Item = u32>, count: impl Fn(u32) -> usize) -> Option<u32> {
    columns
        .map(|column| (count(column), column))
        .filter(|(count, _)| *count > 0)
        .max_by_key(|(count, _)| *count)
        .map(|(_, column)| column)
}

fn status_rows(
    data: &[CellRow],
    book: &StateBook,
    state_column: u32,
    date_column: u32,
    answers: &BTreeMap<String, Option<String>>,
) -> Vec<StatusRow> {
    let mut seen = BTreeSet::new();
    let mut rows = Vec::new();
    for row in data {
        let printed = row.text(state_column);
        if printed.is_empty() {
            continue;
        }
        let matched = match (answers.get(printed), named(book, printed)) {
            (Some(Some(code)), _) => Matched::Answered(code.clone()),
            (Some(None), _) => Matched::LeftOut,
            (None, Some(code)) => Matched::Certain(code),
            (None, None) => Matched::Asked(near(book, printed)),
        };
        let matched = match matched.state() {
            Some(code) if !seen.insert(code.to_string()) => Matched::Again(code.to_string()),
            _ => matched,
        };
        rows.push(StatusRow {
            row: row.row,
            printed: printed.to_string(),
            matched,
            date: date_of(row.text(date_column)),
        });
    }
    rows
}

/// Returns the state that a printed name certainly is; marks of footnotes behind it are not part of the name.
fn named(book: &StateBook, printed: &str) -> Option<String> {
    if printed.is_empty() || is_date(printed) {
        return None;
    }
    book.certain(printed)
        .or_else(|| book.certain(without_footnotes(printed)))
}

fn near(book: &StateBook, printed: &str) -> Vec<String> {
    match &*book.find(without_footnotes(printed)) {
        StateMatch::Lookalike(codes) | StateMatch::Unknown(codes) | StateMatch::Several(codes) => {
            codes.clone()
        }
        StateMatch::Certain(code) => vec![code.clone()],
    }
}

fn without_footnotes(printed: &str) -> &str {
    let mark = |c: char| c.is_numeric() || c.is_whitespace() || matches!(c, ',' | '*' | '†' | '‡');
    let bare = printed.trim_end_matches(mark);
    if bare.is_empty() { printed } else { bare }
}

/// Returns a date without the letters by which depositaries mark how a state became a party ("9 Dec 1987 a").
fn without_marks(text: &str) -> &str {
    let text = text.trim();
    match text.rsplit_once(char::is_whitespace) {
        Some((date, mark))
            if mark.chars().count() <= 2
                && mark.chars().all(char::is_alphabetic)
                && date.ends_with(|c: char| c.is_numeric()) =>
        {
            date.trim_end()
        }
        _ => text,
    }
}

fn is_date(text: &str) -> bool {
    let text = without_marks(text);
    text.contains(|c: char| c.is_numeric())
        && matches!(
            read_date(text),
            DateText::Date(_) | DateText::Numeric(_) | DateText::Open(_)
        )
}

fn date_of(text: &str) -> Option<String> {
    match read_date(without_marks(text)) {
        DateText::Empty | DateText::NotStated => None,
        DateText::Date(date) => Some(date.to_string()),
        DateText::Numeric(numeric) => Some(
            numeric
                .same_either_way()
                .or_else(|| numeric.proves().and_then(|order| numeric.read(order)))
                .map_or_else(|| text.to_string(), |date| date.to_string()),
        ),
        DateText::Open(_) | DateText::Unreadable(_) => Some(text.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A pasted list drawn as `columns` and one row each: `printed -> match date`.
    fn check(pasted: &str, answers: &[(&str, Option<&str>)], expected: &str) {
        let choices = StatusChoices {
            answers: answers
                .iter()
                .map(|(name, code)| (name.to_string(), code.map(str::to_string)))
                .collect(),
            ..StatusChoices::default()
        };
        let list = read_status(&pasted_rows(pasted), &Vocabulary::built_in(true), &choices);
        let mut drawn = format!("{} {}", list.state_column, list.date_column);
        for row in &list.rows {
            let matched = match &row.matched {
                Matched::Certain(code) => code.clone(),
                Matched::Answered(code) => format!("said {code}"),
                Matched::LeftOut => "left out".into(),
                Matched::Asked(near) => match near.first() {
                    Some(best) if best.starts_with('X') => format!("? {best}"),
                    _ => "?".into(),
                },
                Matched::Again(code) => format!("again {code}"),
            };
            let date = row.date.as_deref().unwrap_or("-");
            drawn.push_str(&format!("\n{} -> {} {date}", row.printed, matched.trim()));
        }
        assert_eq!(drawn, expected);
    }

    #[test]
    fn a_list_of_a_depositary_is_read_with_its_footnotes_and_letters() {
        check(
            "Participant\tSignature\tRatification, Accession(a)\nBelmora 2\t3 Jun 2013\t2 Apr 2014\nArvandia\t\t9 Dec 1987 a\nFrance\t3 Jun 2013\t",
            &[],
            "1 3\nBelmora 2 -> XBE 2014-04-02\nArvandia -> XAR 1987-12-09\nFrance -> FRA -",
        );
    }

    #[test]
    fn a_name_that_is_not_certain_is_asked_for_and_never_taken() {
        check(
            "Belmora; 2014-04-02\nBelmorra; 2015-01-01\nThe former Union; 1990",
            &[],
            "1 2\nBelmora -> XBE 2014-04-02\nBelmorra -> ? XBE 2015-01-01\nThe former Union -> ? 1990",
        );
        check(
            "Belmora; 2014-04-02\nBelmorra; 2015-01-01\nThe former Union; 1990",
            &[("Belmorra", Some("XCA")), ("The former Union", None)],
            "1 2\nBelmora -> XBE 2014-04-02\nBelmorra -> said XCA 2015-01-01\nThe former Union -> left out 1990",
        );
    }

    #[test]
    fn an_unknown_name_above_the_first_known_one_is_no_heading() {
        check(
            "Status as at today\nState\tDate\nAtlantis Prime\t2014-01-02\nBelmora\t2014-04-02",
            &[],
            "1 2\nAtlantis Prime -> ? 2014-01-02\nBelmora -> XBE 2014-04-02",
        );
    }

    #[test]
    fn a_state_named_again_counts_once_and_is_said() {
        check(
            "Belmora\nXBE\nArvandia",
            &[],
            "1 0\nBelmora -> XBE -\nXBE -> again XBE -\nArvandia -> XAR -",
        );
    }

    #[test]
    fn a_date_of_two_orders_stays_as_printed() {
        check(
            "Belmora, 03/04/2014\nArvandia, 25/04/2014",
            &[],
            "1 2\nBelmora -> XBE 03/04/2014\nArvandia -> XAR 2014-04-25",
        );
    }
}
