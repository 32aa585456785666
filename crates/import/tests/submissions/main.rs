//! The sample submissions beside the repository, read and compared with their answer key. Without the folder there is
//! nothing to compare with; the tests inside the crate stand alone.
#![allow(clippy::unwrap_used)]

use chancery_import::finding::{Finding, Severity};
use chancery_import::layout::Layout;
use chancery_import::read::{ReadRequest, read};
use chancery_import::reading::{ReadRow, Reading};
use chancery_import::vocabulary::Vocabulary;
use chancery_model::codes::EventKind;
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::PathBuf;

fn folder(name: &str) -> Option<PathBuf> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../../../shared")
        .join(name);
    path.is_dir().then_some(path)
}

fn request(file_name: &str, state: Option<&str>) -> ReadRequest {
    ReadRequest {
        file_name: file_name.to_string(),
        vocabulary: Vocabulary::built_in(true),
        state_option: state.map(str::to_string),
        ..ReadRequest::default()
    }
}

fn date(row: &ReadRow, kind: EventKind) -> Option<String> {
    row.values
        .events
        .iter()
        .find(|event| event.kind == kind)
        .and_then(|event| event.date)
        .map(|date| date.to_string())
}

/// What the row says under the answer key's names.
fn said(row: &ReadRow, key: &str) -> Value {
    let values = &row.values;
    let text = |text: &Option<String>| text.as_deref().map_or(Value::Null, Value::from);
    let list = |list: &[String]| {
        if list.is_empty() {
            Value::Null
        } else {
            Value::from(list.join("; "))
        }
    };
    match key {
        "state" => text(&values.state),
        "title" => text(&values.title),
        "category" => list(&values.categories),
        "stage" => values
            .stage
            .map_or(Value::Null, |stage| Value::from(stage.as_str())),
        "adopted" => text(&date(row, EventKind::Adopted)),
        "in_force" => text(&date(row, EventKind::InForce)),
        "number" => text(&values.number),
        "authority" => text(&values.authority),
        "exemptions" => list(&values.exemptions),
        "source" => list(&values.sources),
        "hs" => values
            .items
            .iter()
            .map(|item| Value::from(item.code.clone()))
            .collect(),
        other => panic!("no such key: {other}"),
    }
}

fn codes<'f>(findings: impl IntoIterator<Item = &'f Finding>, notes: bool) -> BTreeSet<&'f str> {
    findings
        .into_iter()
        .filter(|finding| notes || finding.severity != Severity::Note)
        .map(|finding| finding.code.as_str())
        .collect()
}

fn strings(value: &Value) -> BTreeSet<&str> {
    value
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect()
}

/// Differences between a reading and the key of its file, as lines.
fn differences(file: &str, reading: &Reading, key: &Value) -> Vec<String> {
    let mut wrong = Vec::new();
    let expected = key["rows"].as_array().unwrap();
    if expected.len() != reading.rows.len() {
        wrong.push(format!(
            "{file}: {} rows instead of {}",
            reading.rows.len(),
            expected.len()
        ));
    }
    for asked in expected {
        let place = (
            asked["sheet"].as_str(),
            asked["row"].as_u64().unwrap() as u32,
        );
        let found = reading
            .rows
            .iter()
            .find(|row| (reading.sheets[row.sheet as usize].name.as_deref(), row.row) == place);
        let Some(row) = found else {
            wrong.push(format!("{file} {place:?}: not read"));
            continue;
        };
        for (name, value) in asked.as_object().unwrap() {
            if ["sheet", "row", "bucket", "must_flag", "may_flag"].contains(&name.as_str()) {
                continue;
            }
            let found = said(row, name);
            if found != *value {
                wrong.push(format!(
                    "{file} {place:?} {name}: {found} instead of {value}"
                ));
            }
        }
        let must = strings(&asked["must_flag"]);
        let all = codes(&row.findings, true);
        // Which rows repeat others is seen when they are compared, not when they are read.
        wrong.extend(
            must.iter()
                .filter(|code| **code != "duplicate-row" && !all.contains(*code))
                .map(|code| format!("{file} {place:?}: no {code}")),
        );
        let allowed: BTreeSet<&str> = must.union(&strings(&asked["may_flag"])).copied().collect();
        wrong.extend(
            codes(&row.findings, false)
                .difference(&allowed)
                .map(|code| format!("{file} {place:?}: false alarm {code}")),
        );
    }
    let must = strings(&key["file_findings"]);
    wrong.extend(
        must.difference(&codes(&reading.findings, true))
            .map(|code| format!("{file}: no {code}")),
    );
    wrong.extend(
        codes(&reading.findings, false)
            .difference(&must)
            .map(|code| format!("{file}: false alarm {code}")),
    );
    wrong
}

#[test]
fn every_sample_is_read_as_its_answer_key_says() {
    let Some(folder) = folder("submissions") else {
        return;
    };
    let keys: Value =
        serde_json::from_slice(&std::fs::read(folder.join("answer-key.json")).unwrap()).unwrap();
    let mut wrong = Vec::new();
    for (file, key) in keys.as_object().unwrap() {
        // Word documents need a reader from outside this crate.
        if file.ends_with(".docx") {
            continue;
        }
        let bytes = std::fs::read(folder.join(file)).unwrap();
        match read(&bytes, &request(file, key["state_option"].as_str()), None) {
            Ok(reading) => wrong.extend(differences(file, &reading, key)),
            Err(refusal) => wrong.push(format!("{file}: refused {}", refusal.code())),
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_compilation_of_questionnaires_goes_in_with_its_layout_and_loses_no_row() {
    let Some(folder) = folder("real") else { return };
    let layout = include_str!("../../../../tests/corpus/layouts/climate-watch-wb.json");
    let bytes = std::fs::read(folder.join("climate-watch-ndc-content.xlsx")).unwrap();
    let request = ReadRequest {
        file_name: "questionnaires.xlsx".to_string(),
        vocabulary: Vocabulary::built_in(false),
        layout: Some(Layout::parse(layout).unwrap()),
        ..ReadRequest::default()
    };
    let reading = read(&bytes, &request, None).unwrap();
    assert_eq!(reading.rows.len(), 41_554);
    let states: BTreeSet<&str> = reading
        .rows
        .iter()
        .filter_map(|row| row.values.state.as_deref())
        .collect();
    assert_eq!(states.len(), 194);
    assert!(
        ["EUE", "COK", "NIU"]
            .iter()
            .all(|code| states.contains(code))
    );
    assert_eq!(reading.made_categories.len(), 568);
    assert_eq!(
        reading.rows.iter().filter(|row| row.values.empty).count(),
        30_938
    );
    assert!(
        reading
            .rows
            .iter()
            .all(|row| row.values.title.is_some() && row.values.categories.len() == 1)
    );
    let asked: Vec<&Finding> = reading
        .rows
        .iter()
        .flat_map(|row| &row.findings)
        .filter(|finding| finding.severity != Severity::Note)
        .take(5)
        .collect();
    assert!(asked.is_empty(), "{asked:#?}");
    let passed: Vec<&str> = reading
        .findings
        .iter()
        .filter(|finding| finding.code == "sheet-passed-over")
        .filter_map(|finding| finding.sheet.as_deref())
        .collect();
    assert_eq!(passed, ["Metadata", "CAIT"]);
}
