//! A file that cannot be read has a named reason, is kept, and changes no measure.

use crate::command::{Register, corpus};
use crate::expected::expected_of;

#[test]
fn a_file_that_cannot_be_read_is_kept_and_changes_no_measure() {
    let register = Register::with_states();
    register.import(&corpus("again/base.xlsx"), &[]);
    let before = register.done("measures", &[]);
    for name in [
        "scan-called.xlsx",
        "encrypted.xlsx",
        "cut-short.xlsx",
        "picture.png",
        "mail.eml",
        "empty.csv",
    ] {
        let (answer, entry) = register.import(&corpus("sheets").join(name), &[]);
        let aside = &entry["set_aside"];
        assert_eq!(answer.code, 3, "{name}: {}", answer.json);
        assert!(
            aside["code"].as_str().unwrap().starts_with("import."),
            "{name}: {aside}"
        );
        assert!(
            aside["message"].as_str().unwrap().len() > 10,
            "{name}: {aside}"
        );
        assert!(
            !aside["message"].as_str().unwrap().starts_with("error-"),
            "{name}: {aside}"
        );
        assert_eq!(
            entry["sha256"].as_str().map(str::len),
            Some(64),
            "{name}: {entry}"
        );
    }
    assert_eq!(register.done("measures", &[]), before);
    assert_eq!(register.done("verify", &[])["ok"], true);
}

#[test]
fn every_reason_is_said_in_every_language() {
    let register = Register::with_states();
    let file = corpus("sheets/encrypted.xlsx");
    let said = |lang: &str| {
        let (_, entry) = register.import(&file, &["--plan", "--lang", lang]);
        entry["set_aside"]["message"].as_str().unwrap().to_owned()
    };
    let english = said("en");
    for lang in ["fr", "es", "pt", "ar", "tr", "zh", "ru"] {
        assert_ne!(said(lang), english, "{lang}");
    }
}

#[test]
fn one_unreadable_file_does_not_hold_up_the_others() {
    let register = Register::with_states();
    let (good, bad) = (
        corpus("samples/belmora.xlsx"),
        corpus("sheets/cut-short.xlsx"),
    );
    let answer = register.run("import", &[bad.to_str().unwrap(), good.to_str().unwrap()]);
    assert_eq!(answer.code, 5, "{}", answer.json);
    assert_eq!(
        answer.json["receipt"]["applied"], 6,
        "{}",
        answer.json["receipt"]
    );
}

#[test]
fn the_corpus_has_files_for_many_reasons() {
    let expected = expected_of(&corpus("expected.json"));
    let reasons: std::collections::BTreeSet<&str> = expected
        .values()
        .filter_map(|entry| entry["refuse"].as_str())
        .collect();
    assert!(reasons.len() >= 7, "{reasons:?}");
}

#[test]
fn a_document_that_is_not_word_is_named_and_nothing_is_taken() {
    let register = Register::with_states();
    for (name, code) in [
        ("picture.png", "import.not-a-table"),
        ("encrypted.xlsx", "import.password-protected"),
    ] {
        let path = corpus("sheets").join(name);
        let answer = register.run("provisions", &[path.to_str().unwrap()]);
        assert_eq!(answer.code, 3, "{name}: {}", answer.json);
        assert_eq!(answer.json["file"], name);
        let aside = &answer.json["set_aside"];
        assert_eq!(aside["code"], code, "{name}");
        let words = format!("{} {}", aside["message"], aside["hint"]);
        assert!(
            !words.contains("table") && !words.contains("kept"),
            "{words}"
        );
        assert!(words.contains(".docx"), "{words}");
    }
}

#[test]
fn a_secretariat_says_whose_points_it_means() {
    let register = Register::with_states();
    let answer = register.run("points", &[]);
    assert_eq!(answer.code, 3, "{}", answer.json);
    assert_eq!(answer.json["error"]["code"], "points.no-state");
}

#[test]
fn a_file_with_nothing_to_take_in_says_why_and_what_to_do() {
    let register = Register::with_states();
    let letter = "Dear colleagues,\nour measures are in the annex.\n";
    std::fs::write(register.folder().join("letter.xlsx"), letter).unwrap();
    let (printed, _) = register.printed("import", &["letter.xlsx", "--plan"]);
    assert!(
        printed.contains("No row of headings was found."),
        "{printed}"
    );
    assert!(printed.contains("another format"), "{printed}");
    let encrypted = corpus("sheets/encrypted.xlsx");
    let (printed, _) = register.printed("import", &[encrypted.to_str().unwrap(), "--plan"]);
    assert_eq!(printed.lines().count(), 2, "{printed}");
}
