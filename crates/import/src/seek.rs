//! What matching looks at: the rows that look for an entry, the entries, and the sender's last file between them.

use crate::answers::RecordChoice;
use crate::matching::{Seeker, Target, Traits};
use crate::plan::{Known, PlanContext};
use crate::reading::ReadRow;
use crate::stated::{SheetView, StatedRow, key_of_row, key_text, sheet_views, stated};
use chancery_model::id::RecordId;
use std::collections::{BTreeMap, HashMap, HashSet};

/// The rows of the sender's last file that became entries.
pub(crate) struct LastRows<'a> {
    pub views: Vec<SheetView<'a>>,
    pub rows: Vec<(&'a ReadRow, StatedRow<'a>, RecordId)>,
    pub by_record: HashMap<RecordId, Vec<usize>>,
}

impl<'a> LastRows<'a> {
    pub fn of(context: &'a PlanContext) -> LastRows<'a> {
        let mut last = LastRows {
            views: Vec::new(),
            rows: Vec::new(),
            by_record: HashMap::new(),
        };
        let Some(file) = &context.last_file else {
            return last;
        };
        last.views = sheet_views(&file.reading);
        let none = BTreeMap::new();
        for row in &file.reading.rows {
            let name = file
                .reading
                .sheets
                .get(row.sheet as usize)
                .and_then(|sheet| sheet.name.clone());
            if let Some(record) = file.records.get(&(name, row.row)) {
                last.by_record
                    .entry(*record)
                    .or_default()
                    .push(last.rows.len());
                last.rows
                    .push((row, stated(row, &last.views, &none), *record));
            }
        }
        last
    }

    pub fn prints(&self) -> HashMap<u64, usize> {
        let mut prints = HashMap::with_capacity(self.rows.len());
        for (position, (_, stated, _)) in self.rows.iter().enumerate() {
            prints.entry(stated.print).or_insert(position);
        }
        prints
    }
}

/// Returns what matching looks at in a row; nothing for rows that look for no entry.
pub(crate) fn seeker<'r>(
    row: &'r StatedRow<'_>,
    views: &[SheetView<'_>],
    context: &PlanContext,
) -> Option<Seeker<'r>> {
    let state = row.values.state.as_deref()?;
    let new = row.choice == Some(RecordChoice::New);
    if new || !row.makes_entry() {
        return None;
    }
    let view = views.get(row.sheet as usize)?;
    Some(Seeker {
        traits: Traits {
            state,
            number: row.values.number.as_deref(),
            categories: &row.values.categories,
            titles: row.values.title.as_deref().into_iter().collect(),
            key: key_of_row(row.source, view, &context.key),
            print: row.print,
        },
        reference: row.values.reference.as_deref(),
    })
}

/// Returns the entries of the register, then those of the last file that the register has no longer.
pub(crate) fn targets<'a>(context: &'a PlanContext, last: &'a LastRows<'_>) -> Vec<Target<'a>> {
    let sent_of = |record: RecordId| -> Vec<Traits<'a>> {
        let positions = last.by_record.get(&record);
        positions
            .into_iter()
            .flatten()
            .map(|position| sent_traits(last, *position, context))
            .collect()
    };
    let mut targets: Vec<Target<'a>> = context
        .known
        .iter()
        .map(|known| Target {
            traits: known_traits(known, &context.key),
            record: Some(known.record),
            reference: known.measure.reference.as_deref(),
            sent: sent_of(known.record),
        })
        .collect();
    for record in gone(context, last) {
        let sent = sent_of(record);
        let state = sent.first().map_or("", |traits| traits.state);
        let traits = Traits {
            state,
            ..Traits::default()
        };
        targets.push(Target {
            traits,
            record: Some(record),
            reference: None,
            sent,
        });
    }
    targets
}

/// Returns the records of the last file that the register has no longer, in the order of its rows.
fn gone(context: &PlanContext, last: &LastRows<'_>) -> Vec<RecordId> {
    let known: HashSet<RecordId> = context.known.iter().map(|known| known.record).collect();
    let mut seen = HashSet::new();
    last.rows
        .iter()
        .filter(|(_, stated, record)| {
            stated.makes_entry() && !known.contains(record) && seen.insert(*record)
        })
        .map(|(_, _, record)| *record)
        .collect()
}

fn known_traits<'a>(known: &'a Known, key: &[String]) -> Traits<'a> {
    let measure = &known.measure;
    let cells = measure
        .origin
        .as_ref()
        .map_or(&[][..], |origin| origin.cells.as_slice());
    let cell_under = |header: &str| {
        cells
            .iter()
            .find(|cell| cell.header == header)
            .map(|cell| cell.text.as_str())
    };
    Traits {
        state: &measure.state,
        number: known
            .act
            .as_ref()
            .and_then(|(_, act)| act.number.as_deref()),
        categories: &measure.categories,
        titles: measure
            .title
            .0
            .values()
            .chain(measure.official_title.0.values())
            .map(String::as_str)
            .collect(),
        key: if key.is_empty() {
            None
        } else {
            key_text(key, cell_under)
        },
        print: 0,
    }
}

fn sent_traits<'a>(last: &'a LastRows<'_>, position: usize, context: &PlanContext) -> Traits<'a> {
    let (row, stated, _) = &last.rows[position];
    let values = &row.values;
    Traits {
        state: values.state.as_deref().unwrap_or_default(),
        number: values.number.as_deref(),
        categories: &values.categories,
        titles: values.title.as_deref().into_iter().collect(),
        key: last
            .views
            .get(row.sheet as usize)
            .and_then(|view| key_of_row(row, view, &context.key)),
        print: stated.print,
    }
}
