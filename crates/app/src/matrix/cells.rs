//! From what is known of each state and column to the cells of the matrix. Pure.
//!
//! The information value of a cell is the first that holds (docs/formats/matrix.md): reported, held, none stated, none
//! found, not applicable, received, no information, unchecked. Several measures with several stages are shown as what
//! they are, never as "the most advanced".

use crate::wire::matrix::{CellLine, MatrixCell, MatrixRow};
use chancery_model::codes::{self, Coverage};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// A measure as it stands in one cell.
#[derive(Debug, Clone, PartialEq)]
pub struct CellMeasure {
    /// What is printed of it.
    pub line: CellLine,
    /// A digest of everything about it but the stage.
    pub digest: i64,
}

/// The measures of one state in one column.
pub type Cells = HashMap<(String, String), Vec<CellMeasure>>;

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
    let measures = known.cells.remove(&place).unwrap_or_default();
    let change = known
        .before
        .as_ref()
        .and_then(|before| change(before.get(&place).map_or(&[][..], Vec::as_slice), &measures));
    let mut stages: BTreeMap<String, u32> = BTreeMap::new();
    for stage in measures
        .iter()
        .filter_map(|measure| measure.line.stage.as_deref())
    {
        match stages.get_mut(stage) {
            Some(count) => *count += 1,
            None => drop(stages.insert(stage.to_string(), 1)),
        }
    }
    let stage = match stages.len() {
        1 => stages.keys().next().cloned(),
        _ => None,
    };
    MatrixCell {
        column: column.to_string(),
        coverage: coverage(known, &place, !measures.is_empty()),
        measures: measures
            .iter()
            .map(|measure| measure.line.measure.clone())
            .collect(),
        stage,
        stages: if stages.len() > 1 {
            stages
        } else {
            BTreeMap::new()
        },
        lines: measures.into_iter().map(|measure| measure.line).collect(),
        more: 0,
        changed_since: change.is_some(),
        change: change.map(str::to_string),
        notes: vec![],
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
fn change(before: &[CellMeasure], now: &[CellMeasure]) -> Option<&'static str> {
    let by_record = |list: &[CellMeasure]| -> BTreeMap<String, (Option<String>, i64)> {
        list.iter()
            .map(|m| (m.line.measure.clone(), (m.line.stage.clone(), m.digest)))
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

    fn measure(id: &str, stage: &str, digest: i64) -> CellMeasure {
        CellMeasure {
            line: CellLine {
                measure: id.into(),
                reference: String::new(),
                title: String::new(),
                stage: (!stage.is_empty()).then(|| stage.into()),
                act: None,
                year: None,
                exemptions: 0,
                title_only: false,
            },
            digest,
        }
    }

    /// One cell drawn as `coverage stage stages change`.
    fn check(
        now: &[CellMeasure],
        before: Option<&[CellMeasure]>,
        set: impl Fn(&mut Known),
        expected: &str,
    ) {
        let place = ("XBE".to_string(), "D1".to_string());
        let mut known = Known::default();
        known.cells.insert(place.clone(), now.to_vec());
        known.before = before.map(|list| HashMap::from([(place, list.to_vec())]));
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
