//! A submission that comes again changes exactly what its sender changed.

use crate::command::{Register, corpus};
use crate::expected::{assert_none, expected_of};
use serde_json::Value;
use std::collections::BTreeSet;

/// A register that has taken in the base file.
fn with_base() -> Register {
    let register = Register::with_states();
    let (answer, entry) = register.import(&corpus("again/base.xlsx"), &[]);
    assert_eq!(
        answer.json["receipt"]["applied"], 6,
        "{}\n{entry}",
        answer.json["receipt"]
    );
    register
}

fn rows_in(entry: &Value, bucket: &str) -> BTreeSet<u64> {
    let rows = entry["rows"].as_array().unwrap().iter();
    rows.filter(|row| row["bucket"] == bucket)
        .map(|row| row["row"].as_u64().unwrap())
        .collect()
}

fn differences(entry: &Value, expected: &Value) -> Vec<String> {
    let mut faults = Vec::new();
    for bucket in ["changed", "new", "query"] {
        let wanted: BTreeSet<u64> = expected[bucket]
            .as_array()
            .unwrap()
            .iter()
            .filter_map(Value::as_u64)
            .collect();
        let found = rows_in(entry, bucket);
        if found != wanted {
            faults.push(format!("{bucket} rows are {found:?}, not {wanted:?}"));
        }
    }
    let same = rows_in(entry, "same").len() as u64;
    if Some(same) != expected["same"].as_u64() {
        faults.push(format!(
            "{same} rows are the same, not {}",
            expected["same"]
        ));
    }
    let removed = entry["removed"].as_array().map_or(0, Vec::len) as u64;
    if Some(removed) != expected["removed"].as_u64() {
        faults.push(format!("{removed} are gone, not {}", expected["removed"]));
    }
    faults
}

#[test]
fn each_way_of_sending_it_again_changes_exactly_what_it_should() {
    let register = with_base();
    let before = register.content_id();
    let mut faults = Vec::new();
    for (name, expected) in expected_of(&corpus("again.json")) {
        let (_, entry) = register.import(&corpus("again").join(&name), &["--plan"]);
        faults.extend(
            differences(&entry, &expected)
                .into_iter()
                .map(|fault| format!("{name}: {fault}")),
        );
    }
    assert_eq!(register.content_id(), before, "a preview wrote something");
    assert_none(&faults);
}

#[test]
fn the_same_file_twice_changes_nothing() {
    let register = with_base();
    let before = register.done("measures", &[]);
    let (answer, entry) = register.import(&corpus("again/base.xlsx"), &[]);
    assert_eq!(answer.code, 0, "{}", answer.json["receipt"]);
    assert_eq!(rows_in(&entry, "same").len(), 6, "{entry}");
    assert_eq!(register.done("measures", &[]), before);
}

#[test]
fn an_edited_title_changes_one_entry_and_undo_brings_it_back() {
    let register = with_base();
    let titles = |register: &Register| {
        let listed = register.done("measures", &[]);
        let measures = listed["measures"].as_array().unwrap().iter();
        measures
            .map(|measure| measure["title"]["en"].as_str().unwrap().to_owned())
            .collect::<BTreeSet<_>>()
    };
    let before = titles(&register);
    let (answer, _) = register.import(&corpus("again/one-title-edited.xlsx"), &[]);
    assert_eq!(
        answer.json["receipt"]["applied"], 1,
        "{}",
        answer.json["receipt"]
    );
    let after = titles(&register);
    let (gone, come): (Vec<_>, Vec<_>) = (
        before.difference(&after).collect(),
        after.difference(&before).collect(),
    );
    assert!(
        matches!((&gone[..], &come[..]), ([old], [new]) if new.starts_with(old.as_str())),
        "{gone:?} {come:?}"
    );
    register.done("undo", &[answer.json["operation"].as_str().unwrap()]);
    assert_eq!(titles(&register), before);
}

#[test]
fn a_row_that_is_gone_is_proposed_for_removal_and_never_removed() {
    let register = with_base();
    let (answer, entry) = register.import(&corpus("again/one-row-gone.xlsx"), &[]);
    assert_eq!(
        entry["removed"].as_array().map(Vec::len),
        Some(1),
        "{entry}"
    );
    assert_eq!(answer.json["receipt"]["applied"], 0);
    assert_eq!(register.done("measures", &[])["total"], 6);
}
