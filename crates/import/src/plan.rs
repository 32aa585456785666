//! From a reading to what it would change: every row in one bucket, with what would be written.
//!
//! [`plan`] is a pure function of the [`Reading`] and a [`PlanContext`] (what the register knows of the states
//! concerned, the sender's last file, a person's answers). It writes nothing and gives no ids: new records get theirs
//! when the plan is applied. Which entry a row is: [`crate::matching`]; what it changes: [`crate::compare`]; what would
//! be written: [`crate::draft`]; which rows wait: [`crate::bucket`].

use crate::acts::{NamedAct, PlannedAct, share_acts};
use crate::answers::{RecordChoice, RowAnswer};
use crate::bucket::{Accept, Bucket, Fate, fate};
use crate::draft::{Makes, Provenance};
use crate::fields::{FieldSet, field_name};
use crate::finding::{Finding, Severity};
use crate::judge::{Judged, Surroundings, judge};
use crate::matching::{Matches, Seeker, match_rows};
use crate::reading::{Field, ReadRow, Reading};
use crate::seek::{LastRows, seeker, targets};
use crate::stated::{SheetView, StatedRow, same_cells, sheet_views, stated};
use chancery_model::act::Act;
use chancery_model::codes::Standing;
use chancery_model::id::{RecordId, RevisionId};
use chancery_model::information::Information;
use chancery_model::measure::Measure;
use chancery_model::submission::Receipt;
use std::collections::{BTreeMap, HashMap, HashSet};

/// An entry of the register.
#[derive(Debug, Clone, PartialEq)]
pub struct Known {
    /// The measure's record.
    pub record: RecordId,
    /// The version that a change would be based on.
    pub head: RevisionId,
    /// The measure.
    pub measure: Measure,
    /// Its act.
    pub act: Option<(RecordId, Act)>,
    /// The standing of the submission its words come from.
    pub standing: Option<Standing>,
}

/// The sender's last accepted file.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LastFile {
    /// The file read again with today's layout.
    pub reading: Reading,
    /// The record that each accepted row became or was, by sheet name and row.
    pub records: HashMap<(Option<String>, u32), RecordId>,
}

/// What a plan is made against.
#[derive(Debug, Clone, PartialEq)]
pub struct PlanContext {
    /// The entries of the states concerned.
    pub known: Vec<Known>,
    /// What the register knows of columns of these states without a measure.
    pub information: Vec<Information>,
    /// The sender's last accepted file.
    pub last_file: Option<LastFile>,
    /// Answers by row ([`crate::answers::row_key`]).
    pub answers: BTreeMap<String, RowAnswer>,
    /// Headers whose texts together identify a row.
    pub key: Vec<String>,
    /// What all drafts have in common.
    pub provenance: Provenance,
    /// The weight of this submission.
    pub standing: Option<Standing>,
}

/// One row of the reading and what would become of it.
#[derive(Debug, Clone, PartialEq)]
pub struct PlannedRow {
    /// Position in the reading's rows.
    pub row: usize,
    /// Where the row stands.
    pub bucket: Bucket,
    /// The entry that the row is.
    pub record: Option<RecordId>,
    /// What kind of record it makes; [`crate::draft::Drafts`] says what would be written.
    pub makes: Makes,
    /// Position of its act in [`Plan::acts`].
    pub act: Option<usize>,
    /// The fields that would change in the entry.
    pub differing: Vec<Field>,
    /// Everything open about the row.
    pub findings: Vec<Finding>,
    /// Entries that the row may be.
    pub candidates: Vec<RecordId>,
}

/// An entry that the sender's last file had and this one has not: a proposal, nothing more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Removed {
    /// The entry.
    pub record: RecordId,
    /// Its title.
    pub title: String,
}

/// What a file would change.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Plan {
    /// One for each row of the reading, in its order.
    pub rows: Vec<PlannedRow>,
    /// The acts that rows refer to by position.
    pub acts: Vec<PlannedAct>,
    /// Entries that the sender seems to have taken out.
    pub removed: Vec<Removed>,
    /// Findings of the file and its sheets.
    pub findings: Vec<Finding>,
}

impl Plan {
    /// Returns how the rows would be accounted for.
    pub fn receipt_if(&self, accept: Accept) -> Receipt {
        let mut receipt = Receipt {
            rows: self.rows.len() as u64,
            ..Receipt::default()
        };
        for row in &self.rows {
            match fate(row, accept) {
                Fate::Written => receipt.applied += 1,
                Fate::Same => receipt.same += 1,
                Fate::Held => receipt.held += 1,
                Fate::SetAside => receipt.set_aside += 1,
            }
        }
        receipt
    }
}

/// Returns what the reading would change.
pub fn plan(reading: &Reading, context: &PlanContext) -> Plan {
    let views = sheet_views(reading);
    let mut rows = stated_rows(&reading.rows, &views, &context.answers);
    let duplicates = duplicates(&rows, &views);
    let last = LastRows::of(context);
    let targets = targets(context, &last);
    let chosen = chosen(&mut rows, context, &views);
    let matches = if targets.is_empty() {
        Matches::none(rows.len())
    } else {
        let seekers: Vec<Option<Seeker<'_>>> = rows
            .iter()
            .zip(&duplicates)
            .map(|(row, duplicate)| {
                if duplicate.is_some() {
                    None
                } else {
                    seeker(row, &views, context)
                }
            })
            .collect();
        match_rows(&seekers, &targets, &chosen)
    };
    let surroundings = Surroundings {
        context,
        views: &views,
        last: &last,
        targets: &targets,
        prints: last.prints(),
        informed: context
            .information
            .iter()
            .map(|known| (known.state.as_str(), known.column.as_str(), known.value))
            .collect(),
    };
    let mut planned: Vec<Judged> = Vec::with_capacity(rows.len());
    for (index, row) in rows.iter().enumerate() {
        let earlier = duplicates[index].map(|earlier| &rows[earlier as usize]);
        planned.push(judge(index, row, earlier, &matches, &surroundings));
    }
    adopt_duplicates(&mut planned, &duplicates);
    let acts = give_acts(&mut planned, &rows, context);
    let removed = removed(&planned, &matches, context, &last);
    Plan {
        rows: planned.into_iter().map(|judged| judged.row).collect(),
        acts,
        removed,
        findings: reading.findings.clone(),
    }
}

/// Fewer rows than these are not worth a thread.
const ROWS_OF_A_THREAD: usize = 10_000;

/// Returns the rows with their answers; of many rows another thread takes half.
fn stated_rows<'a>(
    rows: &'a [ReadRow],
    views: &[SheetView<'a>],
    answers: &BTreeMap<String, RowAnswer>,
) -> Vec<StatedRow<'a>> {
    let all = |rows: &'a [ReadRow]| rows.iter().map(|row| stated(row, views, answers));
    if rows.len() < 2 * ROWS_OF_A_THREAD {
        return all(rows).collect();
    }
    let (upper, lower) = rows.split_at(rows.len() / 2);
    std::thread::scope(|scope| {
        let rest = scope.spawn(|| all(lower).collect::<Vec<_>>());
        let mut stated = Vec::with_capacity(rows.len());
        stated.extend(all(upper));
        match rest.join() {
            Ok(rest) => stated.extend(rest),
            Err(panic) => std::panic::resume_unwind(panic),
        }
        stated
    })
}

/// Returns for each row the row that it repeats word for word: of equal rows, the first of those that wait for least.
/// Rows with an answer of their own repeat nothing.
fn duplicates(rows: &[StatedRow<'_>], views: &[SheetView<'_>]) -> Vec<Option<u32>> {
    let mut standing: HashMap<u64, u32> = HashMap::with_capacity(rows.len());
    let waiting = |row: &StatedRow<'_>| {
        let open = row.open.iter();
        open.filter(|finding| finding.holds_row()).count()
    };
    let can_repeat = |row: &StatedRow<'_>| {
        let answered = row.accepted || row.choice.is_some() || row.answered != FieldSet::default();
        !answered && !row.source.cells.is_empty()
    };
    let same = |one: &StatedRow<'_>, other: &StatedRow<'_>| {
        let view = |row: &StatedRow<'_>| &views[row.sheet as usize];
        same_cells((one.source, view(one)), (other.source, view(other)))
    };
    // All rows first: which of them stands for the others must not hang on their order.
    for (index, row) in rows.iter().enumerate().filter(|(_, row)| can_repeat(row)) {
        let first = standing.entry(row.print).or_insert(index as u32);
        let other = &rows[*first as usize];
        if waiting(row) < waiting(other) && same(row, other) {
            *first = index as u32;
        }
    }
    let repeats = |(index, row): (usize, &StatedRow<'_>)| {
        let first = *standing.get(&row.print).filter(|_| can_repeat(row))?;
        (first as usize != index && same(row, &rows[first as usize])).then_some(first)
    };
    rows.iter().enumerate().map(repeats).collect()
}

/// Returns the entries that a person chose for rows; a choice that cannot be followed becomes a finding.
fn chosen(
    rows: &mut [StatedRow<'_>],
    context: &PlanContext,
    views: &[SheetView<'_>],
) -> Vec<Option<u32>> {
    let mut chosen = vec![None; rows.len()];
    let mut taken = HashSet::new();
    for (index, row) in rows.iter_mut().enumerate() {
        let Some(RecordChoice::Existing(record)) = row.choice else {
            continue;
        };
        let place = context
            .known
            .iter()
            .position(|known| known.record == record);
        match place.filter(|place| taken.insert(*place)) {
            Some(place) => chosen[index] = Some(place as u32),
            None => row.open.push(
                Finding::of_file("answer-not-usable", Severity::Error)
                    .with("field", field_name(Field::Reference))
                    .with("value", record.to_string())
                    .at(
                        views[row.sheet as usize].sheet.name.as_deref(),
                        Some(row.source.row),
                        None,
                    ),
            ),
        }
    }
    chosen
}

/// A repeated row is the entry that the row it repeats is.
fn adopt_duplicates(planned: &mut [Judged], duplicates: &[Option<u32>]) {
    for (index, earlier) in duplicates.iter().enumerate() {
        if let Some(earlier) = earlier {
            planned[index].row.record = planned[*earlier as usize].row.record;
        }
    }
}

fn give_acts(
    planned: &mut [Judged],
    rows: &[StatedRow<'_>],
    context: &PlanContext,
) -> Vec<PlannedAct> {
    const ACT_FIELDS: [Field; 3] = [Field::Number, Field::ActType, Field::Authority];
    let named: Vec<NamedAct<'_>> = planned
        .iter()
        .zip(rows)
        .map(|(judged, row)| NamedAct {
            values: &row.values,
            known: judged.known,
            differs: judged
                .row
                .differing
                .iter()
                .any(|field| ACT_FIELDS.contains(field)),
        })
        .collect();
    let (acts, places) = share_acts(&named, &context.known);
    for (judged, place) in planned.iter_mut().zip(places) {
        judged.row.act = place;
    }
    acts
}

fn removed(
    planned: &[Judged],
    matches: &Matches,
    context: &PlanContext,
    last: &LastRows<'_>,
) -> Vec<Removed> {
    let mut present: HashSet<RecordId> = planned
        .iter()
        .filter_map(|judged| judged.row.record)
        .collect();
    for candidates in &matches.candidates {
        present.extend(
            candidates
                .iter()
                .filter_map(|place| context.known.get(*place as usize))
                .map(|known| known.record),
        );
    }
    context
        .known
        .iter()
        .filter(|known| {
            last.by_record.contains_key(&known.record) && !present.contains(&known.record)
        })
        .map(|known| Removed {
            record: known.record,
            title: known.measure.title.show("en").to_string(),
        })
        .collect()
}
