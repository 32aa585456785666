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
    check(&register.run("no-such-command", &[]), 2, "usage.invalid");
    check(&register.run("resolve", &["x"]), 2, "usage.invalid");
    // What writes has no "as at".
    for (command, argument) in [("rebuild", None), ("put", Some("put.json"))] {
        let mut words = vec!["--at", "2026-03-01"];
        words.extend(argument);
        check(&register.run(command, &words), 2, "request.invalid");
    }
}

#[test]
fn an_entry_that_was_not_there_yet_is_not_found() {
    let register = Register::made(&["--demo"]);
    let first = register.done("measures", &["--limit", "1"]);
    let id = first["measures"][0]["id"].as_str().unwrap();
    check(
        &register.run("show", &[id, "--at", "2020-01-01"]),
        3,
        "record.not-found",
    );
    let then = register.done("show", &[id, "--history", "--at", "2020-01-01"]);
    assert_eq!(then["history"], serde_json::json!([]));
    let nowhere = format!("sha256:{}", "0".repeat(64));
    let answer = register.run("measures", &["--at", &nowhere]);
    check(&answer, 3, "register.unknown-operation");
}

#[test]
fn a_register_whose_recovery_file_cannot_be_written_is_not_made() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("key"), [7; 32]).unwrap();
    let make = |recovery: &str| {
        let words = ["--key-file", "key", "init", "r.chancery", "--recovery"];
        run(folder.path(), &[&words[..], &[recovery]].concat())
    };
    assert_eq!(make("nowhere/r.chkey").code, 3);
    assert!(!folder.path().join("r.chancery").exists());
    assert_eq!(make("r.chkey").code, 0);
}

#[cfg(unix)]
#[test]
fn work_that_is_stopped_writes_nothing_and_says_so() {
    use std::io::Write;
    let register = Register::with_states();
    let mut table = fs::File::create(register.folder().join("long.csv")).unwrap();
    writeln!(table, "State,Measure,Category,Stage").unwrap();
    for row in 0..30_000 {
        writeln!(table, "Belmora,Ban on goods of kind {row},D1,in force").unwrap();
    }
    drop(table);
    let before = register.content_id();
    let answer = register.stopped("import", &["long.csv"]);
    check(&answer, 130, "work.cancelled");
    assert_eq!(register.content_id(), before);
    assert!(!register.folder().join("register.chancery-wal").exists());
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
