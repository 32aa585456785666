//! Where the header of a sheet is: under title rows, in one row or several, merged or not.
//!
//! A row is a header when its short texts are known as headers. Rows above that group columns ("Dates" over two date
//! columns) belong to it. What is found is where, and the path of each column; mapping is [`crate::columns`].

use crate::columns::{HeaderHit, Spelling, match_path, one_field_each};
use crate::reading::Field;
use chancery_model::sheet::{Row, SheetHead, Value};
use std::collections::BTreeMap;

/// How many filled rows are looked at.
const WINDOW: usize = 60;
/// A header's text is not longer than this.
const LONGEST: usize = 120;

/// A header that was found.
#[derive(Debug, Clone, Default)]
pub(crate) struct Header {
    /// Positions of its rows in the list of rows, ascending.
    pub rows: Vec<usize>,
    /// The path of each column, outermost first.
    pub paths: BTreeMap<u32, Vec<String>>,
    /// How many different fields it names.
    pub fields: usize,
    /// Its rows as a spreadsheet numbers them.
    pub numbers: Vec<u32>,
    /// Where there is no header: fields that the cells themselves show, by column.
    pub by_cells: BTreeMap<u32, Field>,
}

impl Header {
    /// Returns what each column's path says by itself, by column.
    pub fn own_hits(&self) -> Vec<(u32, Option<HeaderHit>)> {
        let own = |path: &Vec<String>| match_path(path, Spelling::OrNear);
        self.paths
            .iter()
            .map(|(column, path)| (*column, own(path)))
            .collect()
    }

    /// Returns what each column's path was taken for, by column; each field once.
    pub fn hits(&self) -> Vec<(u32, Option<HeaderHit>)> {
        let hits: Vec<_> = self
            .paths
            .values()
            .map(|path| match_path(path, Spelling::OrNear))
            .collect();
        self.paths
            .keys()
            .copied()
            .zip(one_field_each(&hits))
            .collect()
    }
}

/// Finds the header in rows `from..`: the first row that names nearly as many fields as any.
pub(crate) fn find_header(head: &SheetHead, rows: &[Row], from: usize) -> Option<Header> {
    let found: Vec<Header> = (from..rows.len().min(from + WINDOW))
        .flat_map(|at| candidates(head, rows, at))
        .filter(|header| is_header(header, rows))
        .collect();
    let most = found.iter().map(|header| header.fields).max()?;
    let first = found
        .iter()
        .find(|header| header.fields * 10 >= most * 6)?
        .rows[0];
    let adjoining =
        |at: usize| at == first || (at == first + 1 && rows[at].number == rows[first].number + 1);
    let near = found.into_iter().filter(|header| adjoining(header.rows[0]));
    let best = near.reduce(|known, next| {
        if next.fields > known.fields {
            next
        } else {
            known
        }
    })?;
    Some(with_group_row(head, rows, from, best))
}

/// Returns whether the row at `at` is a header by itself (for a second block further down).
pub(crate) fn header_at(head: &SheetHead, rows: &[Row], at: usize) -> Option<Header> {
    let header = build(head, rows, &[at])?;
    (header.fields >= 3 && header.fields * 10 >= rows[at].cells.len() * 6).then_some(header)
}

fn candidates(head: &SheetHead, rows: &[Row], at: usize) -> Vec<Header> {
    let mut found: Vec<Header> = build(head, rows, &[at]).into_iter().collect();
    let next = at + 1;
    let follows = next < rows.len() && rows[next].number == rows[at].number + 1;
    if follows && rows[at].cells.len() >= 2 && completes(head, &rows[at], &rows[next]) {
        let below = build(head, rows, &[next]).map_or(0, |header| header.fields);
        found.extend(build(head, rows, &[at, next]).filter(|both| both.fields > below));
    }
    found
}

/// Whether the lower row fills gaps that the upper row leaves over it, as the second row of a header does.
fn completes(head: &SheetHead, upper: &Row, lower: &Row) -> bool {
    let has = |row: &Row, column: u32| {
        row.cells
            .iter()
            .any(|cell| cell.column == column && !cell.value.verbatim().trim().is_empty())
    };
    let fills = lower.cells.iter().any(|cell| !has(upper, cell.column));
    let spans = head.merged.iter().any(|range| {
        range.0 <= upper.number
            && upper.number <= range.2
            && (range.3 > range.1 || range.2 >= lower.number)
    });
    (fills || spans)
        && lower
            .cells
            .iter()
            .all(|cell| short_text(&cell.value).is_some())
}

fn short_text(value: &Value) -> Option<&str> {
    match value {
        Value::Text(text) if text.chars().count() <= LONGEST => Some(text.trim()),
        Value::Empty => Some(""),
        _ => None,
    }
}

fn is_header(header: &Header, rows: &[Row]) -> bool {
    let last = *header.rows.last().expect("a header has a row");
    let named = header.paths.len();
    let titled = header.fields >= 3 || (header.fields == 2 && named <= 4);
    let followed = rows.get(last + 1).is_some_and(|row| row.cells.len() >= 2);
    titled && header.fields * 10 >= named * 3 && (followed || header.fields >= 3)
}

/// Adds the row above when it groups columns of the header.
fn with_group_row(head: &SheetHead, rows: &[Row], from: usize, header: Header) -> Header {
    let first = header.rows[0];
    if first == from || header.rows.len() > 2 {
        return header;
    }
    let (upper, lower) = (&rows[first - 1], &rows[first]);
    let adjacent = upper.number + 1 == lower.number;
    let merged = head.merged.iter().any(|range| {
        range.0 == upper.number
            && range.3 > range.1
            && (range.3 - range.1 + 1) < lower.cells.len() as u32
    });
    let texts: Vec<&str> = upper
        .cells
        .iter()
        .filter_map(|cell| short_text(&cell.value))
        .collect();
    let plain = texts.len() == upper.cells.len()
        && texts
            .iter()
            .all(|text| text.chars().count() <= 40 && !text.contains([':', '0', '1', '2', '5']));
    let above = upper
        .cells
        .iter()
        .all(|cell| lower.cells.iter().any(|below| below.column == cell.column));
    let groups = plain
        && above
        && adjacent
        && (merged || (upper.cells.len() >= 2 && upper.cells.len() < lower.cells.len()));
    if !groups {
        return header;
    }
    let mut positions = vec![first - 1];
    positions.extend(&header.rows);
    build(head, rows, &positions)
        .filter(|wider| wider.fields >= header.fields)
        .unwrap_or(header)
}

fn build(head: &SheetHead, rows: &[Row], positions: &[usize]) -> Option<Header> {
    let mut paths: BTreeMap<u32, Vec<String>> = BTreeMap::new();
    let last = *positions.last()?;
    let columns: Vec<u32> = positions
        .iter()
        .flat_map(|at| rows[*at].cells.iter().map(|cell| cell.column))
        .collect();
    for at in positions {
        if rows[*at]
            .cells
            .iter()
            .any(|cell| short_text(&cell.value).is_none())
        {
            return None;
        }
        let texts = spread(head, &rows[*at], *at == last, &columns);
        for (column, text) in texts {
            let path = paths.entry(column).or_default();
            if path.last() != Some(&text) {
                path.push(text);
            }
        }
    }
    let hits: Vec<_> = paths
        .values()
        .map(|path| match_path(path, Spelling::Known))
        .collect();
    let mut fields: Vec<Field> = hits
        .iter()
        .flatten()
        .filter(|hit| hit.confidence >= 72)
        .map(|hit| hit.field)
        .collect();
    fields.sort_unstable();
    fields.dedup();
    let numbers = positions.iter().map(|at| rows[*at].number).collect();
    Some(Header {
        rows: positions.to_vec(),
        paths,
        fields: fields.len(),
        numbers,
        by_cells: BTreeMap::new(),
    })
}

/// Returns the header that stands in these rows, whatever its words.
pub(crate) fn of_rows(head: &SheetHead, rows: &[Row], positions: &[usize]) -> Option<Header> {
    build(head, rows, positions)
}

/// Texts of a header row by column; in rows above the last one a text also stands over the columns it spans.
fn spread(head: &SheetHead, row: &Row, is_last: bool, columns: &[u32]) -> Vec<(u32, String)> {
    let mut texts: Vec<(u32, String)> = Vec::new();
    let row_merges: Vec<_> = head
        .merged
        .iter()
        .filter(|range| range.0 == row.number && range.3 > range.1)
        .collect();
    let filled: Vec<(u32, String)> = row
        .cells
        .iter()
        .map(|cell| (cell.column, one_line(cell.value.verbatim())))
        .filter(|(_, text)| !text.is_empty())
        .collect();
    for (position, (column, text)) in filled.iter().enumerate() {
        texts.push((*column, text.clone()));
        let until = match row_merges.iter().find(|range| range.1 == *column) {
            Some(range) => range.3,
            None if is_last || !row_merges.is_empty() || position + 1 == filled.len() => *column,
            None => filled[position + 1].0 - 1,
        };
        let over = columns
            .iter()
            .filter(|over| **over > *column && **over <= until);
        for over in over {
            if !texts.iter().any(|(known, _)| known == over) {
                texts.push((*over, text.clone()));
            }
        }
    }
    texts
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notation::sheet;

    #[track_caller]
    fn check(notation: &str, expected: &str) {
        let (head, rows) = sheet(notation);
        let shown = find_header(&head, &rows, 0).map_or("none".to_string(), |header| {
            let numbers: Vec<String> = header
                .rows
                .iter()
                .map(|at| rows[*at].number.to_string())
                .collect();
            let columns = header.hits().into_iter().map(|(column, hit)| {
                format!(
                    "{column}={}",
                    hit.map_or("-".to_string(), |hit| format!("{:?}", hit.field))
                )
            });
            format!(
                "{}: {}",
                numbers.join("+"),
                columns.collect::<Vec<_>>().join(" ")
            )
        });
        assert_eq!(shown, expected, "{notation}");
    }

    #[test]
    fn a_header_stands_where_its_words_are_not_where_the_sheet_begins() {
        check(
            "State | Title of measure | Category\nXBE | Ban | A1",
            "1: 1=State 2=Title 3=Category",
        );
        check(
            "Republic of Cantara: measures 2026\n\nNo. | Title | Category | Status\n1 | Ban | Arms export | Adopted",
            "3: 1=RowNumber 2=Title 3=Category 4=Stage",
        );
        check("Ban on coal | 2025\nBan on arms | 2024", "none");
    }

    #[test]
    fn two_header_rows_are_one_header() {
        check(
            "Title | Category | Dates | | Act\n | | Adoption | Entry into force | No. | Authority\nBan | A1 | 2025 | 2025 | 7 | Ministry",
            "1+2: 1=Title 2=Category 3=Adopted 4=InForce 5=Number 6=Authority",
        );
        check(
            " | | Dates | | Act |\nTitle | Category | Adopted | In force | Act no. | Authority\nBan | A1 | 2025 | 2025 | 7 | Ministry",
            "1+2: 1=Title 2=Category 3=Adopted 4=InForce 5=Number 6=Authority",
        );
    }

    #[test]
    fn words_of_the_data_do_not_make_a_second_header_row() {
        check(
            "State | Title | Category | Status\nXBE | Measure | Arms export | Adopted\nXBE | Text | Ports | In force",
            "1: 1=State 2=Title 3=Category 4=Stage",
        );
    }
}
