//! The answer of `import`, as the command's contract has it (docs/formats/import-answer.md).

use super::{ImportReport, ImportRequest, IntakeFile, ListRows, Planned};
use crate::measure_json::{Whole, measure_json};
use crate::words::{say, say_or_nothing};
use chancery_import::bucket::Bucket;
use chancery_import::draft::Drafts;
use chancery_import::fields::field_name;
use chancery_import::finding::Finding;
use chancery_import::plan::PlannedRow;
use chancery_import::reading::{ReadColumn, Reading};
use chancery_import::source::Refusal;
use chancery_messages::{Catalogue, Isolation};
use chancery_model::id::OperationId;
use chancery_model::submission::Receipt;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// Above so many rows only open ones are listed, unless the request says otherwise.
const ROWS_LISTED_MAX: usize = 10_000;

/// Returns the report of an import, applied or not.
pub fn report(
    files: Vec<IntakeFile>,
    request: &ImportRequest,
    operation: Option<OperationId>,
) -> ImportReport {
    let catalogue = Catalogue::new(&request.lang).with_isolation(Isolation::Plain);
    let accept = request.accept.to_plan();
    let total = files
        .iter()
        .filter_map(|file| file.plan.as_ref())
        .fold(Receipt::default(), |sum, planned| {
            sum.with(planned.plan.receipt_if(accept))
        });
    let set_aside = files.iter().filter(|file| file.reading.is_err()).count();
    let json = json!({
        "files": files.iter().map(|file| file_json(file, request, &catalogue)).collect::<Vec<_>>(),
        "operation": operation,
        "receipt": total,
    });
    let lines = files
        .iter()
        .flat_map(|file| lines_of(file, request, &catalogue))
        .collect();
    ImportReport {
        json,
        lines,
        all_set_aside: set_aside == files.len(),
        waits: set_aside > 0 || total.held > 0,
        files,
    }
}

/// Returns what a person reads of a file: what it would change; of one with nothing to take in, why and what to do.
fn lines_of(file: &IntakeFile, request: &ImportRequest, catalogue: &Catalogue) -> Vec<String> {
    let mut lines = vec![line(file, request, catalogue)];
    let told = |(message, hint): (String, String)| format!("  {message} {hint}");
    match (&file.plan, &file.reading) {
        (Some(planned), _) if planned.plan.rows.is_empty() => {
            let findings = planned.plan.findings.iter();
            lines.extend(findings.map(|finding| told(finding_words(finding, catalogue))));
        }
        (None, Err(refusal)) => lines.push(format!("  {}", refusal_words(refusal, catalogue).1)),
        _ => {}
    }
    lines
}

fn line(file: &IntakeFile, request: &ImportRequest, catalogue: &Catalogue) -> String {
    let mut params: BTreeMap<String, String> = BTreeMap::from([("file".into(), file.name.clone())]);
    match (&file.plan, &file.reading) {
        (Some(planned), _) => {
            let receipt = planned.plan.receipt_if(request.accept.to_plan());
            for (name, count) in [
                ("rows", receipt.rows),
                ("applied", receipt.applied),
                ("same", receipt.same),
                ("held", receipt.held),
                ("aside", receipt.set_aside),
            ] {
                params.insert(name.into(), count.to_string());
            }
            say(catalogue, "cli-imported", &params)
        }
        (None, Err(refusal)) => format!("{}: {}", file.name, refusal_words(refusal, catalogue).0),
        (None, Ok(_)) => file.name.clone(),
    }
}

/// Returns why a file cannot be read and what to do, in words.
pub fn refusal_words(refusal: &Refusal, catalogue: &Catalogue) -> (String, String) {
    let params: BTreeMap<String, String> = refusal
        .params()
        .into_iter()
        .map(|(name, value)| (name.to_string(), value))
        .collect();
    let id = format!("error-{}", refusal.code().replace('.', "-"));
    (
        say(catalogue, &id, &params),
        say_or_nothing(catalogue, &format!("{id}-hint"), &params),
    )
}

fn file_json(file: &IntakeFile, request: &ImportRequest, catalogue: &Catalogue) -> Value {
    let mut json = json!({
        "file": file.name,
        "sha256": file.object.to_string().trim_start_matches("sha256:"),
        "format": super::apply::format_of(file),
        "sheets": [],
        "rows": [],
        "removed": [],
        "findings": [],
        "set_aside": Value::Null,
    });
    match (&file.reading, &file.plan) {
        (Ok(reading), Some(planned)) => {
            let plan = &planned.plan;
            json["encoding"] = json!(reading.encoding);
            json["delimiter"] = json!(reading.delimiter);
            json["sheets"] = sheets_json(reading);
            let rows = request
                .rows
                .unwrap_or(if plan.rows.len() > ROWS_LISTED_MAX {
                    ListRows::Open
                } else {
                    ListRows::All
                });
            let listed: Vec<&PlannedRow> = plan
                .rows
                .iter()
                .filter(|row| is_listed(row, rows))
                .collect();
            json["rows_omitted"] = json!(plan.rows.len() - listed.len());
            json["rows"] = {
                let drafts = Drafts::of(reading, &planned.context, plan);
                listed
                    .into_iter()
                    .map(|row| row_json(row, planned, reading, &drafts, catalogue))
                    .collect()
            };
            json["removed"] = plan
                .removed
                .iter()
                .map(|removed| json!({"record": removed.record, "title": removed.title}))
                .collect();
            json["findings"] = findings_json(&plan.findings, catalogue);
            json["receipt"] = json!(plan.receipt_if(request.accept.to_plan()));
        }
        (Err(refusal), _) => {
            let (message, hint) = refusal_words(refusal, catalogue);
            let params: BTreeMap<&str, String> = refusal.params().into_iter().collect();
            json["set_aside"] =
                json!({"code": refusal.code(), "message": message, "hint": hint, "params": params});
        }
        _ => {}
    }
    json
}

fn is_listed(row: &PlannedRow, rows: ListRows) -> bool {
    match rows {
        ListRows::All => true,
        ListRows::Open => matches!(row.bucket, Bucket::Query | Bucket::Unreadable),
        ListRows::None => false,
    }
}

fn sheets_json(reading: &Reading) -> Value {
    let column = |column: &ReadColumn| {
        json!({
            "index": column.index,
            "header": column.header,
            "field": column.field,
            "confidence": column.confidence,
            "date_order": column.date_order,
        })
    };
    reading
        .sheets
        .iter()
        .map(|sheet| {
            json!({
                "name": sheet.name,
                "hidden": sheet.hidden,
                "header_rows": sheet.header_rows,
                "columns": sheet.columns.iter().map(column).collect::<Vec<_>>(),
            })
        })
        .collect()
}

fn row_json(
    row: &PlannedRow,
    planned: &Planned,
    reading: &Reading,
    drafts: &Drafts<'_>,
    catalogue: &Catalogue,
) -> Value {
    let source = &reading.rows[row.row];
    let sheet = reading.sheets.get(source.sheet as usize);
    let verbatim: Map<String, Value> = source
        .cells
        .iter()
        .map(|cell| {
            let header = sheet
                .and_then(|sheet| {
                    sheet
                        .columns
                        .iter()
                        .find(|column| column.index == cell.column)
                })
                .map_or_else(
                    || format!("column {}", cell.column),
                    |column| column.header.clone(),
                );
            (header, json!(cell.text))
        })
        .collect();
    let act = row
        .act
        .map(|index| (planned.plan.acts[index].record, drafts.act(index)));
    let mut measure = drafts.draft(row).measure;
    measure.act = act.as_ref().and_then(|(record, _)| *record);
    let whole = Whole {
        id: row.record,
        revision: None,
        measure: &measure,
        act: act.as_ref().map(|(_, act)| act),
        act_revision: None,
        day: planned.day,
    };
    let measure = measure_json(&whole);
    json!({
        "sheet": sheet.and_then(|sheet| sheet.name.clone()),
        "row": source.row,
        "bucket": row.bucket.as_str(),
        "record": row.record,
        "measure": measure,
        "verbatim": verbatim,
        "differing": row.differing.iter().map(|field| field_name(*field)).collect::<Vec<_>>(),
        "candidates": row.candidates,
        "findings": findings_json(&row.findings, catalogue),
    })
}

fn findings_json(findings: &[Finding], catalogue: &Catalogue) -> Value {
    findings
        .iter()
        .map(|finding| finding_json(finding, catalogue))
        .collect()
}

fn finding_json(finding: &Finding, catalogue: &Catalogue) -> Value {
    let (message, hint) = finding_words(finding, catalogue);
    json!({
        "code": finding.code,
        "severity": finding.severity,
        "sheet": finding.sheet,
        "row": finding.row,
        "column": finding.column,
        "message": message,
        "hint": hint,
        "params": finding.params,
        "choices": finding.choices,
    })
}

/// Returns what was found and what to do, in words.
pub fn finding_words(finding: &Finding, catalogue: &Catalogue) -> (String, String) {
    let mut params = finding.params.clone();
    if let Some(row) = finding.row {
        params
            .entry("row".into())
            .or_insert_with(|| row.to_string());
    }
    if let Some(sheet) = &finding.sheet {
        params
            .entry("sheet".into())
            .or_insert_with(|| sheet.clone());
    }
    for (name, choice) in ["first", "second"].into_iter().zip(&finding.choices) {
        params.entry(name.into()).or_insert_with(|| choice.clone());
    }
    let id = format!("finding-{}", finding.code);
    (
        say(catalogue, &id, &params),
        say_or_nothing(catalogue, &format!("{id}-hint"), &params),
    )
}
