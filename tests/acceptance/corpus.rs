//! Every file of the corpus gives exactly what is expected of it, or the reason why it cannot be read.

use crate::command::{Register, corpus};
use crate::expected::{assert_none, differences, expected_of};
use std::collections::BTreeSet;
use std::path::Path;

/// Compares every file of a folder with its page.
fn check(folder: &str, page: &str) {
    let expected = expected_of(&corpus(page));
    let lying: BTreeSet<String> = std::fs::read_dir(corpus(folder))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    let named: BTreeSet<String> = expected.keys().cloned().collect();
    assert_eq!(lying, named, "files and page differ");
    let register = Register::with_states();
    let before = register.content_id();
    let faults = differences(&register, &corpus(folder), &expected);
    assert_eq!(register.content_id(), before, "a preview wrote something");
    assert_none(&faults);
}

#[test]
fn every_nasty_file_is_read_as_its_sender_meant_it() {
    check("sheets", "expected.json");
}

#[test]
fn every_sample_is_read_as_its_sender_meant_it() {
    check("samples", "samples.json");
}

#[test]
fn the_words_sent_are_kept_beside_what_was_made_of_them() {
    let register = Register::with_states();
    let file = corpus("sheets/dates-arabic-indic-digits.xlsx");
    let (_, entry) = register.import(Path::new(&file), &["--plan"]);
    let row = &entry["rows"][0];
    assert_eq!(row["verbatim"]["الدولة"], "أرفانديا", "{row}");
    let kept = row["verbatim"]["تاريخ الاعتماد"].as_str().unwrap();
    assert!(kept.contains('٢'), "{kept}");
}
