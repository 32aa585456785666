//! Tasks and comments stay: a canary in each is in nothing that goes out, and a control shows that it would be seen.

use crate::command::Register;
use crate::outward::{files_out, holds, outward_answers};
use serde_json::{Value, json};
use std::fs;

const CANARY: &str = "quagga-canary";
const CONTROL: &str = "quagga-control";

/// Writes `records` to a file and puts it.
fn put(register: &Register, records: &Value) -> (i32, Value) {
    let file = register.folder().join("records.json");
    fs::write(&file, records.to_string()).unwrap();
    let answer = register.run("put", &["records.json"]);
    (answer.code, answer.json)
}

/// Returns what goes out, to whichever audience, and has these words.
fn outward_with(register: &Register, measure: &str, words: &str) -> Vec<String> {
    let mut found = Vec::new();
    for audience in ["cochairs", "participants", "public"] {
        let files = files_out(register, audience).into_iter();
        let with = files.filter(|(_, bytes)| holds(bytes, words));
        found.extend(with.map(|(name, _)| format!("{name} for {audience}")));
        let answers = outward_answers(register, measure, words, audience).into_iter();
        let with = answers.filter(|(_, answer)| holds(answer.to_string().as_bytes(), words));
        found.extend(with.map(|(name, _)| format!("{name} for {audience}")));
    }
    found
}

/// Returns the id of a measure that everyone may see.
fn public_measure(register: &Register) -> String {
    let all = register.done("measures", &["--limit", "200"]);
    let measures = all["measures"].as_array().unwrap();
    let public = measures.iter().find(|m| m["audience"] == "public").unwrap();
    public["id"].as_str().unwrap().to_string()
}

#[test]
fn no_comment_and_no_task_leaves() {
    let register = Register::made(&["--demo"]);
    let measure = public_measure(&register);
    let before = register.content_id();
    let (code, answer) = put(
        &register,
        &json!([
            {"kind": "comment", "about": measure, "text": format!("{CANARY} one"), "audience": "delegation"},
            {"kind": "comment", "about": measure, "text": format!("{CANARY} two"), "audience": "me"},
            {"kind": "task", "about": measure, "title": format!("{CANARY} three"), "due": "2026-03-20"},
        ]),
    );
    assert_eq!(code, 0, "{answer}");
    assert_eq!(
        register.content_id(),
        before,
        "a private kind stands on the handed-in line"
    );
    assert!(
        register.done("search", &[CANARY])["total"].as_u64() >= Some(1),
        "kept nowhere"
    );
    assert_eq!(
        outward_with(&register, &measure, CANARY),
        Vec::<String>::new()
    );

    // A list tells a measure by its title, a cell of a matrix by the number of its act.
    let shown = json!([{"id": measure, "title": {"en": CONTROL}, "act": {"number": CONTROL}, "authentic": "en"}]);
    assert_eq!(put(&register, &shown).0, 0);
    let with_control = outward_with(&register, &measure, CONTROL);
    assert!(
        with_control.len() >= 20,
        "the search would not see a leak: {with_control:?}"
    );
}

#[test]
fn a_comment_is_for_nobody_beyond_the_delegation() {
    let register = Register::made(&["--demo"]);
    let measure = public_measure(&register);
    let comment =
        json!([{"kind": "comment", "about": measure, "text": "x", "audience": "participants"}]);
    let (code, answer) = put(&register, &comment);
    assert_eq!(
        (code, &answer["error"]["code"]),
        (3, &json!("put.invalid")),
        "{answer}"
    );
    assert_eq!(answer["error"]["params"]["place"], "[0]/audience");
}
