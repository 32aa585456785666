//! The sample submissions beside the repository, from bytes to buckets. Without the folder there is nothing to compare
//! with; every other test here stands alone.

use crate::notation::context;
use chancery_import::bucket::{Accept, Bucket};
use chancery_import::plan::{LastFile, Plan, PlanContext, plan};
use chancery_import::read::{ReadRequest, read};
use chancery_import::reading::Reading;
use chancery_import::vocabulary::Vocabulary;
use serde_json::Value;
use std::path::PathBuf;

fn folder() -> Option<PathBuf> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/submissions");
    path.is_dir().then_some(path)
}

/// Every sample but the Word document, with its answers.
fn samples() -> Vec<(String, Reading, Value)> {
    let Some(folder) = folder() else {
        return Vec::new();
    };
    let keys = std::fs::read(folder.join("answer-key.json")).unwrap();
    let keys: serde_json::Map<String, Value> = serde_json::from_slice(&keys).unwrap();
    keys.into_iter()
        .filter(|(file, _)| !file.ends_with(".docx"))
        .map(|(file, key)| {
            let request = ReadRequest {
                file_name: file.clone(),
                vocabulary: Vocabulary::built_in(true),
                state_option: key["state_option"].as_str().map(str::to_string),
                ..ReadRequest::default()
            };
            let bytes = std::fs::read(folder.join(&file)).unwrap();
            let reading = read(&bytes, &request, None).unwrap();
            (file, reading, key)
        })
        .collect()
}

/// Draws `sheet!row bucket` of every row.
fn drawn(reading: &Reading, plan: &Plan) -> Vec<String> {
    let place = |row: usize| {
        let row = &reading.rows[row];
        let sheet = reading.sheets[row.sheet as usize].name.as_deref();
        chancery_import::answers::row_key(sheet, row.row)
    };
    plan.rows
        .iter()
        .map(|row| format!("{} {}", place(row.row), row.bucket.as_str()))
        .collect()
}

#[test]
fn every_row_of_the_samples_falls_into_the_bucket_of_the_answer_key() {
    for (file, reading, key) in samples() {
        let plan = plan(&reading, &context(Vec::new()));
        let expected: Vec<String> = key["rows"]
            .as_array()
            .unwrap()
            .iter()
            .map(|row| {
                let number = row["row"].as_u64().unwrap() as u32;
                let place = chancery_import::answers::row_key(row["sheet"].as_str(), number);
                format!("{place} {}", row["bucket"].as_str().unwrap())
            })
            .collect();
        assert_eq!(drawn(&reading, &plan), expected, "{file}");
        assert!(plan.receipt_if(Accept::Certain).adds_up());
        for (row, asked) in plan.rows.iter().zip(key["rows"].as_array().unwrap()) {
            for code in asked["must_flag"].as_array().unwrap() {
                let code = code.as_str().unwrap();
                let flagged = row.findings.iter().any(|finding| finding.code == code);
                assert!(flagged, "{file} {}: no {code}", asked["row"]);
            }
        }
    }
}

#[test]
fn a_sample_that_comes_again_is_the_same() {
    for (file, reading, _) in samples() {
        let first = context(Vec::new());
        let before = plan(&reading, &first);
        let again = plan(
            &reading,
            &crate::properties::apply(&reading, &before, &first),
        );
        for (one, two) in before.rows.iter().zip(&again.rows) {
            let expected = if one.bucket == Bucket::Query {
                Bucket::Query
            } else {
                Bucket::Same
            };
            assert_eq!(two.bucket, expected, "{file} {}", one.row);
        }
        // Read by another program: no base, the register alone.
        let register = crate::properties::apply(&reading, &before, &first);
        let alone = PlanContext {
            last_file: None::<LastFile>,
            ..register
        };
        for (one, two) in before.rows.iter().zip(&plan(&reading, &alone).rows) {
            let expected = if one.bucket == Bucket::Query {
                Bucket::Query
            } else {
                Bucket::Same
            };
            assert_eq!(two.bucket, expected, "{file} {} {two:?}", one.row);
        }
    }
}
