//! What the rows of a sheet add up to, to hold beside a total that the sender wrote.

use crate::reading::ReadRow;
use std::collections::HashSet;

/// How many rows a total may count.
#[derive(Debug, Default)]
pub(super) struct Counted {
    /// All of them.
    pub(super) rows: u64,
    measures: u64,
    shown: u64,
    /// Those since the last total.
    pub(super) since_total: u64,
    states: HashSet<String>,
}

impl Counted {
    /// Counts a row.
    pub(super) fn add(&mut self, row: &ReadRow) {
        self.rows += 1;
        self.since_total += 1;
        let measure = !row.values.nil && !row.values.withheld;
        self.measures += u64::from(measure);
        self.shown += u64::from(
            !row.findings
                .iter()
                .any(|finding| finding.code == "hidden-row"),
        );
        if let Some(state) = &row.values.state
            && !self.states.contains(state)
        {
            self.states.insert(state.clone());
        }
    }

    /// Returns whether a total may say this number.
    pub(super) fn fits(&self, number: u64) -> bool {
        [
            self.rows,
            self.measures,
            self.shown,
            self.since_total,
            self.states.len() as u64,
        ]
        .contains(&number)
    }
}
