//! What holds for any register and any file.

use crate::notation::{case, context, draw};
use chancery_import::bucket::{Accept, Bucket, Fate, fate};
use chancery_import::draft::{Drafts, Makes};
use chancery_import::plan::{Known, LastFile, Plan, PlanContext, plan};
use chancery_import::reading::Reading;
use chancery_model::id::{RecordId, RevisionId, Sha};
use proptest::prelude::*;
use std::collections::HashMap;

fn row() -> impl Strategy<Value = String> {
    let title = prop::sample::select(vec![
        "Ban",
        "Ban on goods",
        "Licences for arms",
        "Licences for arm",
    ]);
    let number = prop::sample::select(vec!["", "Order 5/2025", "Order 6/2025"]);
    let rest = prop::sample::select(vec![
        "",
        "in-force",
        "adopted",
        "adopted=2025-01-02",
        "at=Cabinet",
        "!ambiguous-date",
    ]);
    let category = prop::sample::select(vec!["D1", "A1", "A1,D1"]);
    (
        prop::sample::select(vec!["XBE", "XCA"]),
        category,
        title,
        number,
        rest,
    )
        .prop_map(|(state, category, title, number, rest)| {
            format!("{state} {category} \"{title}\" {number} {rest}")
        })
}

fn rows() -> impl Strategy<Value = Vec<String>> {
    prop::collection::vec(row(), 0..12)
}

/// Writes a plan as the program would: what is certain, with ids drawn from the row's place.
pub fn apply(reading: &Reading, plan: &Plan, before: &PlanContext) -> PlanContext {
    let mut after = PlanContext {
        known: before.known.clone(),
        ..context(Vec::new())
    };
    let drafts = Drafts::of(reading, before, plan);
    let act_id = |place: usize| {
        plan.acts[place]
            .record
            .unwrap_or_else(|| RecordId::of_built_in("act", &format!("new {place}")))
    };
    let mut records = HashMap::new();
    for (place, _) in plan.acts.iter().enumerate().filter(|(_, act)| act.changed) {
        for known in after
            .known
            .iter_mut()
            .filter_map(|known| known.act.as_mut())
        {
            if known.0 == act_id(place) {
                known.1 = drafts.act(place);
            }
        }
    }
    for row in &plan.rows {
        let source = &reading.rows[row.row];
        let mut record = row.record;
        if fate(row, Accept::Certain) == Fate::Written {
            assert_eq!(row.makes, Makes::Measure);
            let id = record.unwrap_or_else(|| {
                RecordId::of_built_in("measure", &format!("row {}", source.row))
            });
            let known = Known {
                record: id,
                head: RevisionId(Sha::of(b"head")),
                measure: drafts.draft(row).measure,
                act: row.act.map(|place| (act_id(place), drafts.act(place))),
                standing: None,
            };
            if row.record.is_some() {
                after.known.retain(|known| known.record != id);
            }
            after.known.push(known);
            record = Some(id);
        }
        if matches!(fate(row, Accept::Certain), Fate::Written | Fate::Same) {
            let sheet = reading.sheets[source.sheet as usize].name.clone();
            records.extend(record.map(|record| ((sheet, source.row), record)));
        }
    }
    after.last_file = Some(LastFile {
        reading: reading.clone(),
        records,
    });
    after
}

fn with_register(register: &[String], file: &[String]) -> (Reading, PlanContext, Vec<String>) {
    let entries = register
        .iter()
        .enumerate()
        .map(|(index, line)| format!("K{index} = {}", line.replace("!ambiguous-date", "")));
    case(
        &entries
            .chain(file.iter().cloned())
            .collect::<Vec<_>>()
            .join("\n"),
    )
}

proptest! {
    #[test]
    fn receipts_add_up(register in rows(), file in rows()) {
        let (reading, context, _) = with_register(&register, &file);
        let plan = plan(&reading, &context);
        for accept in [Accept::Certain, Accept::All] {
            let receipt = plan.receipt_if(accept);
            prop_assert!(receipt.adds_up());
            prop_assert_eq!(receipt.rows, file.len() as u64);
        }
    }

    #[test]
    fn a_file_that_was_applied_is_the_same_when_it_comes_again(register in rows(), file in rows()) {
        let (reading, context, _) = with_register(&register, &file);
        let first = plan(&reading, &context);
        let again = plan(&reading, &apply(&reading, &first, &context));
        for (one, two) in first.rows.iter().zip(&again.rows) {
            if one.bucket != Bucket::Query {
                prop_assert_eq!(two.bucket, Bucket::Same, "{:?}", &file);
            }
        }
        prop_assert!(again.removed.is_empty());
    }

    #[test]
    fn the_order_of_rows_and_columns_changes_no_outcome(register in rows(), file in rows(), turn in 0usize..12) {
        let (reading, context, names) = with_register(&register, &file);
        let mut other = reading.clone();
        other.rows.reverse();
        let by = turn.min(other.rows.len());
        other.rows.rotate_left(by);
        other.sheets[0].columns.iter_mut().for_each(|column| column.index = 20 - column.index);
        for row in &mut other.rows {
            row.cells.iter_mut().for_each(|cell| cell.column = 20 - cell.column);
        }
        let outcome = |reading: &Reading| {
            let plan = plan(reading, &context);
            let mut lines: Vec<String> = draw(&plan, &names)
                .lines()
                .zip(&reading.rows)
                .map(|(line, row)| format!("{:?} {}", row.values, line.split_once(' ').unwrap().1))
                .collect();
            lines.sort();
            lines
        };
        prop_assert_eq!(outcome(&reading), outcome(&other));
    }

    #[test]
    fn no_entry_is_taken_by_two_rows(register in rows(), file in rows()) {
        let (reading, context, _) = with_register(&register, &file);
        let plan = plan(&reading, &context);
        let mut taken = std::collections::HashSet::new();
        for row in plan.rows.iter().filter(|row| !row.findings.iter().any(|f| f.code == "duplicate-row")) {
            prop_assert!(row.record.is_none_or(|record| taken.insert(record)));
        }
    }
}
