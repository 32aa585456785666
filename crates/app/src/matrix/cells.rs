//! From what is known of each state and column to the cells of the matrix. Pure.
//!
//! The information value of a cell is the first that holds (docs/formats/matrix.md): reported, held, none stated, none
//! found, not applicable, received, no information, unchecked. Several measures with several stages are shown as what
//! they are, never as "the most advanced".

use crate::wire::matrix::{CellLine, MatrixCell, MatrixRow};
use chancery_model::codes::{self, Coverage, Stage};
use chancery_model::id::RecordId;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// How much of each cell is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lines {
    /// Every measure with what is printed of it.
    All,
    /// So many measures with what is printed of them, and how many more there are.
    First(usize),
}

/// A measure of a cell, as far as changes are seen by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark {
    /// The measure.
    pub record: RecordId,
    /// Its stage.
    pub stage: Option<Stage>,
    /// A digest of everything about it but the stage.
    pub digest: u64,
}

/// The measures of one state in one column.
#[derive(Debug, Clone, Default)]
pub struct Measures {
    /// All of them, in the order shown.
    pub marks: Vec<Mark>,
    /// What is printed of the first ones.
    pub lines: Vec<CellLine>,
}

/// Measures by state and column. Codes are looked up once for each measure and never copied.
#[derive(Debug, Default)]
pub struct Cells {
    states: BTreeMap<String, usize>,
    columns: BTreeMap<String, usize>,
    /// By number of state and number of column; a row may be shorter than there are columns.
    measures: Vec<Vec<Measures>>,
}

impl Cells {
    /// Returns the number of a state, which has a row from now on.
    pub fn state(&mut self, code: &str) -> usize {
        if let Some(number) = self.states.get(code) {
            return *number;
        }
        let number = self.measures.len();
        self.states.insert(code.to_string(), number);
        self.measures.push(Vec::new());
        number
    }

    /// Returns the measures of the state with this number in a column.
    pub fn at(&mut self, state: usize, column: &str) -> &mut Measures {
        let number = match self.columns.get(column) {
            Some(number) => *number,
            None => {
                let number = self.columns.len();
                self.columns.insert(column.to_string(), number);
                number
            }
        };
        let row = &mut self.measures[state];
        if row.len() <= number {
            row.resize_with(number + 1, Measures::default);
        }
        &mut row[number]
    }

    /// Returns the codes of states with a measure, in code order, also where no column shows it.
    pub fn states(&self) -> impl Iterator<Item = &String> {
        self.states.keys()
    }

    /// Returns the codes of columns with a measure, in code order.
    pub fn columns(&self) -> impl Iterator<Item = &String> {
        self.columns.keys()
    }

    /// Returns whether a state has a measure in a column.
    pub fn has(&self, state: &str, column: &str) -> bool {
        let measures = self.get(state, column);
        measures.is_some_and(|measures| !measures.marks.is_empty())
    }

    fn get(&self, state: &str, column: &str) -> Option<&Measures> {
        let row = &self.measures[*self.states.get(state)?];
        row.get(*self.columns.get(column)?)
    }

    fn take(&mut self, state: &str, column: &str) -> Measures {
        let (Some(state), Some(column)) = (self.states.get(state), self.columns.get(column)) else {
            return Measures::default();
        };
        let measures = self.measures[*state].get_mut(*column);
        measures.map(std::mem::take).unwrap_or_default()
    }
}

/// Everything from which rows are made.
#[derive(Default)]
pub struct Known {
    /// Measures by state and column.
    pub cells: Cells,
    /// The same at the moment that changes are counted from.
    pub before: Option<Cells>,
    /// What is stated or searched, by state and column.
    pub information: HashMap<(String, String), Coverage>,
    /// States with a submission that is not wholly entered.
    pub waiting: BTreeSet<String>,
    /// States that were asked: expected for the current meeting, or with a submission.
    pub asked: BTreeSet<String>,
    /// Whether the document leaves the desk.
    pub outward: bool,
}

/// Returns the rows for `states` (in protocol order, with names) and `columns`, and how many cells changed. Takes the
/// measures of these cells out of `known`.
pub fn rows(
    known: &mut Known,
    states: &[(String, String)],
    columns: &[String],
) -> (Vec<MatrixRow>, u32) {
    let mut changed = 0;
    let rows = states
        .iter()
        .enumerate()
        .map(|(index, (state, name))| {
            let cells: Vec<MatrixCell> = columns
                .iter()
                .map(|column| cell(known, state, column))
                .collect();
            changed += cells.iter().filter(|cell| cell.changed_since).count();
            let number = u32::try_from(index + 1).unwrap_or(u32::MAX);
            MatrixRow {
                number,
                state: state.clone(),
                name: name.clone(),
                cells,
            }
        })
        .collect();
    (rows, u32::try_from(changed).unwrap_or(u32::MAX))
}

fn cell(known: &mut Known, state: &str, column: &str) -> MatrixCell {
    let place = (state.to_string(), column.to_string());
    let Measures { marks, lines } = known.cells.take(state, column);
    let change = known.before.as_ref().and_then(|before| {
        let before = before.get(state, column);
        change(before.map_or(&[][..], |before| &before.marks), &marks)
    });
    let (stage, stages) = stages(&marks);
    MatrixCell {
        column: column.to_string(),
        coverage: coverage(known, &place, !marks.is_empty()),
        stage,
        stages,
        more: u32::try_from(marks.len() - lines.len()).unwrap_or(u32::MAX),
        measures: marks.into_iter().map(|mark| mark.record).collect(),
        lines,
        changed_since: change.is_some(),
        change: change.map(str::to_string),
        notes: vec![],
    }
}

/// Returns the stage that all have, or how many have each.
fn stages(marks: &[Mark]) -> (Option<String>, BTreeMap<String, u32>) {
    let mut counts: BTreeMap<Stage, u32> = BTreeMap::new();
    for stage in marks.iter().filter_map(|mark| mark.stage) {
        *counts.entry(stage).or_default() += 1;
    }
    let mut named = counts
        .into_iter()
        .map(|(stage, count)| (stage.as_str().to_string(), count));
    match named.len() {
        1 => (named.next().map(|(stage, _)| stage), BTreeMap::new()),
        _ => (None, named.collect()),
    }
}

fn coverage(known: &Known, place: &(String, String), has_measure: bool) -> String {
    let stated = known.information.get(place).copied();
    let value = if has_measure {
        Some(Coverage::Reported)
    } else if known.outward {
        stated.filter(|value| matches!(value, Coverage::StatedNone | Coverage::NotApplicable))
    } else {
        Some(stated.unwrap_or_else(|| not_stated(known, place)))
    };
    value.map_or("", Coverage::as_str).to_string()
}

/// A state whose file lies unread is never shown as "no information". Nobody asks a state about a column that a layout
/// made out of one source's own words.
fn not_stated(known: &Known, (state, column): &(String, String)) -> Coverage {
    if known.waiting.contains(state) {
        Coverage::Received
    } else if known.asked.contains(state) && is_built_in(column) {
        Coverage::NoInformation
    } else {
        Coverage::Unchecked
    }
}

fn is_built_in(column: &str) -> bool {
    codes::category(column).is_some() || codes::obligation(column).is_some()
}

/// Says what changed in a cell: its measures (`cell`), a stage (`stage`), or other words (`text`).
fn change(before: &[Mark], now: &[Mark]) -> Option<&'static str> {
    let by_record = |list: &[Mark]| -> BTreeMap<RecordId, (Option<Stage>, u64)> {
        list.iter()
            .map(|mark| (mark.record, (mark.stage, mark.digest)))
            .collect()
    };
    let (before, now) = (by_record(before), by_record(now));
    if before == now {
        None
    } else if !before.keys().eq(now.keys()) {
        Some("cell")
    } else if before
        .values()
        .map(|value| &value.0)
        .eq(now.values().map(|value| &value.0))
    {
        Some("text")
    } else {
        Some("stage")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn measure(id: &str, stage: &str, digest: u64) -> Mark {
        Mark {
            record: RecordId::of_built_in("measure", id),
            stage: stage.parse().ok(),
            digest,
        }
    }

    fn cells(marks: &[Mark]) -> Cells {
        let mut cells = Cells::default();
        if !marks.is_empty() {
            let state = cells.state("XBE");
            cells.at(state, "D1").marks = marks.to_vec();
        }
        cells
    }

    /// One cell drawn as `coverage stage stages change`.
    fn check(now: &[Mark], before: Option<&[Mark]>, set: impl Fn(&mut Known), expected: &str) {
        let mut known = Known {
            cells: cells(now),
            before: before.map(cells),
            ..Known::default()
        };
        set(&mut known);
        let (rows, _) = rows(
            &mut known,
            &[("XBE".into(), "Belmora".into())],
            &["D1".into()],
        );
        let cell = &rows[0].cells[0];
        let stages: Vec<String> = cell
            .stages
            .iter()
            .map(|(stage, count)| format!("{stage}:{count}"))
            .collect();
        let drawn = format!(
            "{} {} {} {}",
            cell.coverage,
            cell.stage.as_deref().unwrap_or("-"),
            stages.join("+"),
            cell.change.as_deref().unwrap_or("-")
        );
        assert_eq!(drawn, expected);
    }

    #[test]
    fn several_stages_are_shown_as_several() {
        check(
            &[measure("a", "in-force", 1)],
            None,
            |_| (),
            "reported in-force  -",
        );
        let two = [measure("a", "in-force", 1), measure("b", "repealed", 1)];
        check(&two, None, |_| (), "reported - in-force:1+repealed:1 -");
    }

    #[test]
    fn the_first_information_value_that_holds_is_shown() {
        let stated = |known: &mut Known, value| {
            known.information.insert(("XBE".into(), "D1".into()), value);
        };
        check(&[], None, |_| (), "unchecked -  -");
        check(
            &[],
            None,
            |k| k.asked = BTreeSet::from(["XBE".into()]),
            "no-information -  -",
        );
        let unread = |k: &mut Known| {
            k.asked.insert("XBE".into());
            k.waiting.insert("XBE".into());
        };
        check(&[], None, unread, "received -  -");
        check(
            &[],
            None,
            |k| {
                unread(k);
                stated(k, Coverage::StatedNone);
            },
            "stated-none -  -",
        );
        check(
            &[measure("a", "", 1)],
            None,
            |k| stated(k, Coverage::StatedNone),
            "reported -  -",
        );
    }

    #[test]
    fn outside_the_desk_only_what_a_state_said_is_printed() {
        for (value, expected) in [
            (Coverage::NoneFound, " -  -"),
            (Coverage::Held, " -  -"),
            (Coverage::StatedNone, "stated-none -  -"),
        ] {
            let set = |known: &mut Known| {
                known.outward = true;
                known.waiting.insert("XBE".into());
                known.information.insert(("XBE".into(), "D1".into()), value);
            };
            check(&[], None, set, expected);
        }
    }

    #[test]
    fn a_change_says_what_it_is() {
        let before = [measure("a", "adopted", 1)];
        check(&before, Some(&before), |_| (), "reported adopted  -");
        check(
            &[measure("a", "adopted", 2)],
            Some(&before),
            |_| (),
            "reported adopted  text",
        );
        check(
            &[measure("a", "in-force", 2)],
            Some(&before),
            |_| (),
            "reported in-force  stage",
        );
        check(&[], Some(&before), |_| (), "unchecked -  cell");
    }
}
