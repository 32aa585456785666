//! A preview as the window shows it.

use super::{Preview, not_open, questions::questions};
use crate::error::AppError;
use crate::intake::report::{finding_words, refusal_words};
use crate::intake::{IntakeFile, apply};
use crate::session::Session;
use crate::wire::preview::{
    About, Choice, Counts, PreviewAnswer, PreviewColumn, PreviewFile, PreviewSheet, RemovedRow,
    SetAside, WireFinding,
};
use chancery_import::bucket::Bucket;
use chancery_import::fields::field_name;
use chancery_import::finding::{Finding, Severity};
use chancery_import::plan::Plan;
use chancery_import::reading::Reading;
use chancery_messages::Catalogue;

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

/// Returns a finding in words.
pub(super) fn wire_finding(finding: &Finding, catalogue: &Catalogue) -> WireFinding {
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
