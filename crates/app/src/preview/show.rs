//! A preview as the window shows it.

use super::{Preview, not_open, questions::questions};
use crate::error::AppError;
use crate::intake::report::{finding_words, refusal_words};
use crate::intake::{IntakeFile, apply};
use crate::names::Names;
use crate::session::Session;
use crate::wire::measure::WireCell;
use crate::wire::preview::{
    About, Choice, Counts, PreviewAnswer, PreviewColumn, PreviewFile, PreviewRow,
    PreviewRowsAnswer, PreviewRowsRequest, PreviewSheet, PreviewValue, RemovedRow, SetAside,
    WireFinding,
};
use chancery_import::answers::{RowAnswer, row_key};
use chancery_import::bucket::Bucket;
use chancery_import::fields::{COMPARED, field_name};
use chancery_import::finding::{Finding, Severity};
use chancery_import::plan::{Plan, PlannedRow};
use chancery_import::reading::{Field, ReadSheet, Reading};
use chancery_import::shown::shown;
use chancery_messages::Catalogue;
use chancery_model::codes::Stage;
use chancery_model::id::RecordId;
use std::collections::{BTreeMap, HashMap};

/// Returns the preview of that number.
///
/// # Errors
/// A preview that is not open.
pub fn answer(session: &mut Session, number: u32, lang: &str) -> Result<PreviewAnswer, AppError> {
    let catalogue = Catalogue::new(lang);
    let open = session
        .previews
        .get(&number)
        .ok_or_else(|| not_open("preview", number))?;
    let files: Vec<PreviewFile> = open
        .files
        .iter()
        .enumerate()
        .map(|(index, file)| preview_file(open, index, file, &catalogue))
        .collect();
    let counts = files
        .iter()
        .fold(empty_counts(), |sum, file| add(sum, &file.counts));
    Ok(PreviewAnswer {
        preview: number,
        files,
        counts,
    })
}

fn preview_file(
    open: &Preview,
    index: usize,
    file: &IntakeFile,
    catalogue: &Catalogue,
) -> PreviewFile {
    let mut shown = PreviewFile {
        index: u32::try_from(index).unwrap_or(u32::MAX),
        file: file.name.clone(),
        sha256: file.object.to_string(),
        format: apply::format_of(file),
        encoding: None,
        delimiter: None,
        set_aside: None,
        sheets: vec![],
        counts: empty_counts(),
        questions: vec![],
        notes: vec![],
        removed: vec![],
        about: about_of(file),
        layout: Some(file.layout.name.clone()).filter(|name| !name.is_empty()),
        accepted: open.accepted.get(index).copied().unwrap_or(false),
    };
    match (&file.reading, &file.plan) {
        (Ok(reading), Some(planned)) => {
            let plan = &planned.plan;
            shown.encoding.clone_from(&reading.encoding);
            shown.delimiter = reading.delimiter.map(String::from);
            shown.sheets = sheets(reading);
            shown.counts = counts(plan);
            shown.questions = questions(reading, plan, file, catalogue);
            shown.notes = plan
                .findings
                .iter()
                .map(|finding| wire_finding(finding, catalogue))
                .collect();
            shown.removed = plan
                .removed
                .iter()
                .map(|removed| RemovedRow {
                    record: removed.record.to_string(),
                    title: removed.title.clone(),
                    remove: file.remove.contains(&removed.record),
                })
                .collect();
            shown.about.state_offered = reading
                .sheets
                .iter()
                .find_map(|sheet| sheet.state_offered.clone());
        }
        (Err(refusal), _) => {
            let (message, hint) = refusal_words(refusal, catalogue);
            shown.set_aside = Some(SetAside {
                code: refusal.code().to_string(),
                message,
                hint,
            });
        }
        _ => {}
    }
    shown
}

fn about_of(file: &IntakeFile) -> About {
    let about = &file.about;
    About {
        state: about.state.clone(),
        state_offered: None,
        note: about.note.clone(),
        channel: about.channel.map(|channel| channel.as_str().to_string()),
        dated: about.dated.map(|date| date.to_string()),
        received: about.received.map(|date| date.to_string()),
        sender: about.sender.clone(),
        authority: about.authority.clone(),
        audience: about.audience.word().to_string(),
        standing: about.standing.map(|standing| standing.as_str().to_string()),
    }
}

fn sheets(reading: &Reading) -> Vec<PreviewSheet> {
    let rows_of = |index: usize| {
        reading
            .rows
            .iter()
            .filter(|row| row.sheet as usize == index)
            .count()
    };
    reading
        .sheets
        .iter()
        .enumerate()
        .map(|(index, sheet)| PreviewSheet {
            name: sheet.name.clone(),
            hidden: sheet.hidden,
            header_rows: sheet.header_rows.clone(),
            columns: sheet
                .columns
                .iter()
                .map(|column| PreviewColumn {
                    index: column.index,
                    header: column.header.clone(),
                    field: column.field.map(|field| field_name(field).to_string()),
                    confidence: column.confidence,
                    date_order: column.date_order.map(|order| {
                        let word = serde_json::to_value(order).expect("an order has a JSON form");
                        word.as_str().unwrap_or_default().to_string()
                    }),
                })
                .collect(),
            rows: u32::try_from(rows_of(index)).unwrap_or(u32::MAX),
        })
        .collect()
}

fn empty_counts() -> Counts {
    Counts {
        rows: 0,
        new: 0,
        changed: 0,
        same: 0,
        waiting: 0,
        unreadable: 0,
    }
}

fn add(sum: Counts, other: &Counts) -> Counts {
    Counts {
        rows: sum.rows + other.rows,
        new: sum.new + other.new,
        changed: sum.changed + other.changed,
        same: sum.same + other.same,
        waiting: sum.waiting + other.waiting,
        unreadable: sum.unreadable + other.unreadable,
    }
}

fn counts(plan: &Plan) -> Counts {
    let mut counts = empty_counts();
    for row in &plan.rows {
        counts.rows += 1;
        match row.bucket {
            Bucket::New => counts.new += 1,
            Bucket::Changed => counts.changed += 1,
            Bucket::Same => counts.same += 1,
            Bucket::Query => counts.waiting += 1,
            Bucket::Unreadable => counts.unreadable += 1,
        }
    }
    counts
}

/// Returns a page of rows of one file.
///
/// # Errors
/// A preview or file that is not open.
pub fn rows(
    session: &mut Session,
    request: &PreviewRowsRequest,
) -> Result<PreviewRowsAnswer, AppError> {
    let names = session.names(&request.lang)?;
    let catalogue = Catalogue::new(&request.lang);
    let open = session
        .previews
        .get(&request.preview)
        .ok_or_else(|| not_open("preview", request.preview))?;
    let file = open
        .files
        .get(request.file as usize)
        .ok_or_else(|| not_open("file", request.file))?;
    let Some((reading, planned)) = file.read_and_planned() else {
        return Ok(PreviewRowsAnswer {
            total: 0,
            rows: vec![],
        });
    };
    let plan = &planned.plan;
    let references: HashMap<RecordId, &str> = planned
        .context
        .known
        .iter()
        .filter_map(|known| Some((known.record, known.measure.reference.as_deref()?)))
        .collect();
    let answers = &file.layout.rows;
    let wanted = |row: &&PlannedRow| {
        request
            .bucket
            .as_deref()
            .is_none_or(|bucket| row.bucket.as_str() == bucket)
    };
    let total = plan.rows.iter().filter(wanted).count();
    let rows = plan
        .rows
        .iter()
        .filter(wanted)
        .skip(request.offset as usize)
        .take(request.limit.min(500) as usize)
        .map(|row| PreviewRow {
            reference: row
                .record
                .and_then(|record| references.get(&record))
                .map(|name| name.to_string()),
            ..preview_row(row, reading, answers, &names, &catalogue)
        })
        .collect();
    Ok(PreviewRowsAnswer {
        total: u32::try_from(total).unwrap_or(u32::MAX),
        rows,
    })
}

fn preview_row(
    row: &PlannedRow,
    reading: &Reading,
    answers: &BTreeMap<String, RowAnswer>,
    names: &Names,
    catalogue: &Catalogue,
) -> PreviewRow {
    let source = &reading.rows[row.row];
    let sheet = &reading.sheets[source.sheet as usize];
    let key = row_key(sheet.name.as_deref(), source.row);
    let given = answers.get(&key);
    let cells = source.cells.iter().map(|cell| {
        let column = sheet
            .columns
            .iter()
            .find(|column| column.index == cell.column);
        WireCell {
            column: cell.column,
            header: column.map_or_else(
                || format!("column {}", cell.column),
                |column| column.header.clone(),
            ),
            text: cell.text.clone(),
            fields: column
                .and_then(|c| c.field)
                .map(|field| field_name(field).to_string())
                .into_iter()
                .collect(),
        }
    });
    PreviewRow {
        sheet: sheet.name.clone(),
        row: source.row,
        bucket: row.bucket.as_str().to_string(),
        decision: given
            .filter(|answer| answer.accept)
            .map(|_| "accept".to_string()),
        record: row.record.map(|record| record.to_string()),
        reference: None,
        values: values(row, source, sheet, given, names, catalogue),
        cells: cells.collect(),
        findings: row
            .findings
            .iter()
            .map(|finding| wire_finding(finding, catalogue))
            .collect(),
        key,
    }
}

/// The columns of a preview: the state, then every field that the sheet has or a person set.
fn values(
    row: &PlannedRow,
    source: &chancery_import::reading::ReadRow,
    sheet: &ReadSheet,
    given: Option<&RowAnswer>,
    names: &Names,
    catalogue: &Catalogue,
) -> Vec<PreviewValue> {
    let is_set = |name: &str| given.is_some_and(|answer| answer.set.contains_key(name));
    let column_of = |field: Field| {
        sheet
            .columns
            .iter()
            .find(|column| column.field == Some(field))
            .map(|c| c.index)
    };
    let fields = [Field::State].into_iter().chain(COMPARED.iter().copied());
    fields
        .filter(|field| {
            *field == Field::State || column_of(*field).is_some() || is_set(field_name(*field))
        })
        .map(|field| {
            let name = field_name(field);
            let column = column_of(field);
            let set = given.and_then(|answer| answer.set.get(name));
            let text = match set {
                Some(value) => value
                    .as_str()
                    .map_or_else(|| value.to_string(), str::to_string),
                None => shown(&source.values, field),
            };
            let waiting = row.bucket == Bucket::Query
                && row.findings.iter().any(|f| {
                    column.is_some() && f.column == column && f.severity != Severity::Note
                });
            PreviewValue {
                field: name.to_string(),
                text: in_words(field, &text, names, catalogue),
                before: None,
                waiting,
                corrected: set.is_some(),
            }
        })
        .collect()
}

fn in_words(field: Field, text: &str, names: &Names, catalogue: &Catalogue) -> String {
    match field {
        Field::State => names.state(text).to_string(),
        Field::Category => {
            let labels = text.split(", ").filter(|code| !code.is_empty());
            labels
                .map(|code| format!("{code} {}", names.category(code)))
                .collect::<Vec<_>>()
                .join("; ")
        }
        Field::Stage => text
            .parse::<Stage>()
            .map_or(text.to_string(), |s| crate::words::label(catalogue, s)),
        _ => text.to_string(),
    }
}

fn wire_finding(finding: &Finding, catalogue: &Catalogue) -> WireFinding {
    let (message, hint) = finding_words(finding, catalogue);
    WireFinding {
        code: finding.code.clone(),
        severity: match finding.severity {
            Severity::Note => "note",
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
        .to_string(),
        sheet: finding.sheet.clone(),
        row: finding.row,
        column: finding.column,
        message,
        hint,
        choices: finding
            .choices
            .iter()
            .map(|value| Choice {
                value: value.clone(),
                label: choice_label(value, catalogue),
            })
            .collect(),
    }
}

fn choice_label(value: &str, catalogue: &Catalogue) -> String {
    match chancery_model::codes::state(value) {
        Some(state) => state.short_name(catalogue.lang()).to_string(),
        None => value.to_string(),
    }
}
