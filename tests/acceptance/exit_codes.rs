//! The exit codes, and the one JSON document that says why.

use crate::command::{Answer, Register, corpus, run};
use std::fs;

/// Checks an error: exit code, stable code word, a message and a hint.
fn check(answer: &Answer, exit: i32, code: &str) {
    assert_eq!(answer.code, exit, "{}\n{}", answer.json, answer.errors);
    let error = &answer.json["error"];
    assert_eq!(error["code"], code, "{}", answer.json);
    assert!(error["params"].is_object(), "{error}");
    for key in ["message", "hint"] {
        let text = error[key].as_str().unwrap_or_default();
        assert!(
            text.len() > 10 && !text.starts_with("error-"),
            "{key}: {error}"
        );
    }
}

#[test]
fn done_is_nought() {
    let register = Register::with_states();
    assert_eq!(register.run("measures", &[]).code, 0);
    let sample = corpus("samples/belmora.xlsx");
    assert_eq!(register.import(&sample, &[]).0.code, 0);
}

#[test]
fn usage_is_two() {
    let register = Register::with_states();
    assert_eq!(register.run("measures", &["--no-such-option"]).code, 2);
    assert_eq!(register.run("no-such-command", &[]).code, 2);
}

#[test]
fn input_that_cannot_be_taken_is_three() {
    let register = Register::with_states();
    assert_eq!(
        register.import(&corpus("sheets/picture.png"), &[]).0.code,
        3
    );
    fs::write(
        register.folder().join("put.json"),
        "[{\"kind\":\"measure\",\"state\":7}]",
    )
    .unwrap();
    check(&register.run("put", &["put.json"]), 3, "put.invalid");
    check(&register.run("show", &["XBE-D1-ZZ"]), 3, "record.not-found");
}

#[test]
fn a_register_that_cannot_be_opened_is_four() {
    let register = Register::with_states();
    let folder = register.folder();
    fs::write(folder.join("other-key"), [7; 32]).unwrap();
    let open = |key: &str, file: &str| run(folder, &["--key-file", key, "measures", file]);
    check(
        &open("other-key", "register.chancery"),
        4,
        "register.wrong-key",
    );
    check(&open("key", "nowhere.chancery"), 4, "register.not-found");
    fs::write(folder.join("letter.chancery"), "Dear colleagues,").unwrap();
    assert_eq!(open("key", "letter.chancery").code, 4);
    check(&register.run("init", &[]), 4, "register.exists");
}

#[test]
fn rows_that_wait_are_five() {
    let register = Register::with_states();
    assert_eq!(
        register.import(&corpus("samples/norvald.csv"), &[]).0.code,
        5
    );
}

#[test]
fn an_answer_to_an_open_question_releases_its_rows() {
    let register = Register::with_states();
    let answers = r#"{"v":1,"sheets":[{"date_order":"day-month"}]}"#;
    fs::write(register.folder().join("answers.json"), answers).unwrap();
    let (answer, entry) = register.import(
        &corpus("samples/norvald.csv"),
        &["--answers", "answers.json"],
    );
    assert_eq!(
        answer.json["receipt"]["applied"], 4,
        "{}\n{entry}",
        answer.json["receipt"]
    );
    let adopted = &entry["rows"][0]["measure"]["events"][0]["date"];
    assert_eq!(adopted, "2025-03-02");
}

#[test]
fn a_register_opens_with_its_recovery_file_and_words() {
    let register = Register::made(&["--demo", "--recovery", "r.chkey"]);
    let folder = register.folder();
    let made = run(
        folder,
        &[
            "--key-file",
            "k2",
            "init",
            "2.chancery",
            "--recovery",
            "r2.chkey",
        ],
    );
    let words = made.json["recovery"]["words"].as_str().unwrap();
    let spoken = words.to_uppercase().replace(' ', "  ");
    fs::write(folder.join("words"), format!("{spoken}\n")).unwrap();
    fs::remove_file(folder.join("k2")).unwrap();
    let open = |file: &str, register: &str| {
        run(
            folder,
            &[
                "--recovery-file",
                file,
                "--passphrase-file",
                "words",
                "verify",
                register,
            ],
        )
    };
    let opened = open("r2.chkey", "2.chancery");
    assert_eq!((opened.code, &opened.json["ok"]), (0, &true.into()));
    check(
        &open("r.chkey", "register.chancery"),
        4,
        "recovery.wrong-words",
    );
    check(
        &open("words", "2.chancery"),
        4,
        "recovery.not-a-recovery-file",
    );
    check(
        &open("r2.chkey", "register.chancery"),
        4,
        "register.wrong-key",
    );
}
