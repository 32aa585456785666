//! A reading while it grows: rows are handed on when they are done, so that who waits for them can begin.
//!
//! [`Growing`] also puts what the cells' reader noticed about a row to that row. What a row is, others decide.

use crate::finding::Finding;
use crate::reading::{ReadCell, ReadRow, ReadSheet, Reading};
use std::collections::HashMap;

/// So many rows are handed on at a time: few enough that their bytes fit the system's buffer between two processes,
/// so that neither side waits long.
pub(crate) const ROWS: usize = 64;

/// Takes rows that are done.
pub(crate) type HandOn<'a> = &'a mut dyn FnMut(&[ReadRow]);

/// Cells that nobody needs any longer.
#[derive(Debug, Default)]
pub(crate) struct Spent(
    #[expect(dead_code, reason = "kept for its memory alone")] Vec<Vec<ReadCell>>,
);

/// A sheet by its name, and one of its rows.
type SheetRow = (Option<String>, u32);

/// A reading without its rows, the rows that are still to be handed on, and the cells of those that were.
pub(crate) struct Growing<'a> {
    /// What is read so far.
    pub reading: Reading,
    /// Findings of rows that are still to come, by sheet and row, with their place among all.
    waiting: HashMap<SheetRow, Vec<(usize, Finding)>>,
    hand_on: HandOn<'a>,
    done: Vec<ReadRow>,
    /// The cells of the rows of the last sheet that were handed on; their values are gone, so that the next rows use
    /// the same memory.
    handed_on: Vec<Vec<ReadCell>>,
}

impl<'a> Growing<'a> {
    /// Starts with what is known already; `of_rows` are findings of rows that may come.
    pub fn new(reading: Reading, of_rows: Vec<Finding>, hand_on: HandOn<'a>) -> Growing<'a> {
        let mut waiting: HashMap<_, Vec<_>> = HashMap::new();
        for (place, finding) in of_rows.into_iter().enumerate() {
            let key = (finding.sheet.clone(), finding.row.unwrap_or_default());
            waiting.entry(key).or_default().push((place, finding));
        }
        Growing {
            reading,
            waiting,
            hand_on,
            done: Vec::with_capacity(ROWS),
            handed_on: Vec::new(),
        }
    }

    /// Starts a sheet; the rows that follow are its rows.
    pub fn begin_sheet(&mut self, sheet: ReadSheet) {
        self.hand_on_rest();
        self.handed_on.clear();
        self.reading.sheets.push(sheet);
    }

    /// Takes a data row of the last sheet.
    pub fn push(&mut self, mut row: ReadRow) {
        if !self.waiting.is_empty() {
            let sheet = self.reading.sheets.last();
            let key = (sheet.and_then(|sheet| sheet.name.clone()), row.row);
            let own = self.waiting.remove(&key).unwrap_or_default();
            row.findings
                .extend(own.into_iter().map(|(_, finding)| finding));
        }
        self.done.push(row);
        if self.done.len() == ROWS {
            self.hand_on_rest();
        }
    }

    /// Returns the texts of a column in the rows of this sheet, from the last row upwards.
    pub fn texts_above(&self, column: u32) -> impl Iterator<Item = &str> {
        let done = self.done.iter().map(|row| &row.cells).rev();
        done.chain(self.handed_on.iter().rev())
            .filter_map(move |cells| cells.iter().find(|cell| cell.column == column))
            .map(|cell| &*cell.text)
    }

    fn hand_on_rest(&mut self) {
        (self.hand_on)(&self.done);
        self.handed_on
            .extend(self.done.drain(..).map(|row| row.cells));
    }

    /// Hands on what is left and returns the whole; findings of rows that never came are the file's. What was kept of
    /// rows that were handed on comes too, for whoever would rather end than give back so much memory.
    pub fn finish(mut self) -> (Reading, Spent) {
        self.hand_on_rest();
        let mut left: Vec<(usize, Finding)> = self.waiting.into_values().flatten().collect();
        left.sort_unstable_by_key(|(place, _)| *place);
        let findings = &mut self.reading.findings;
        findings.extend(left.into_iter().map(|(_, finding)| finding));
        (self.reading, Spent(self.handed_on))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::Severity;

    #[test]
    fn every_row_is_handed_on_once_with_what_was_noticed_about_it() {
        let about =
            |row| Finding::of_file("hidden-text", Severity::Error).at(None, Some(row), None);
        let mut handed: Vec<(u32, usize)> = Vec::new();
        let mut take = |rows: &[ReadRow]| {
            handed.extend(rows.iter().map(|row| (row.row, row.findings.len())));
        };
        let of_rows = vec![about(900), about(70), about(70)];
        let mut growing = Growing::new(Reading::default(), of_rows, &mut take);
        growing.begin_sheet(ReadSheet::default());
        for row in 1..=150 {
            let above: Vec<String> = growing.texts_above(1).map(str::to_string).collect();
            let expected = (1..row).rev().map(|row: u32| row.to_string());
            assert!(above.into_iter().eq(expected), "above row {row}");
            growing.push(ReadRow {
                row,
                cells: vec![ReadCell {
                    column: 1,
                    text: row.to_string().into(),
                }],
                ..ReadRow::default()
            });
        }
        growing.begin_sheet(ReadSheet::default());
        assert_eq!(growing.texts_above(1).count(), 0);
        let (reading, _) = growing.finish();
        let expected: Vec<(u32, usize)> = (1..=150)
            .map(|row| (row, if row == 70 { 2 } else { 0 }))
            .collect();
        assert_eq!(handed, expected);
        assert_eq!(reading.findings, [about(900)]);
    }
}
