//! What leaves and what stays: nothing of the working line, nothing private, nothing that was hidden.

use crate::command::Register;
use crate::outward::{EXPORTS, files_out, holds, outward_answers};
use serde_json::{Value, json};
use std::fs;

/// Puts records from JSON and returns the answer.
fn put(register: &Register, records: &Value) -> Value {
    fs::write(register.folder().join("put.json"), records.to_string()).unwrap();
    register.done("put", &["put.json"])
}

/// Makes an empty register of a delegation that knows the fictional states.
fn delegation() -> Register {
    Register::made(&["--demo", "--states-only", "--delegation", "XBE"])
}

fn measure(title: &str, text: &str) -> Value {
    json!({"state": "XBE", "title": {"en": title}, "categories": ["D1"], "audience": "participants",
        "authentic": "en",
        "act": {"type": "decree", "number": "Decree 4/2026", "authority": {"en": "Council of Trade"}},
        "events": [{"kind": "adopted", "date": "2026-02-03", "precision": "day"}],
        "clauses": [{"number": "Article 1", "text": {"en": text}}],
        "obligations": [{"id": "ES24:5.b", "basis": "editor"}, {"id": "ES24:5.c", "basis": "cited"}],
        "sources": [{"kind": "official-gazette", "locator": "No. 4", "second_reader": "Legal department"}]})
}

fn first(answer: &Value) -> (String, String) {
    let record = &answer["records"][0];
    let word = |key: &str| record[key].as_str().unwrap().to_owned();
    (word("id"), word("revision"))
}

/// A wording that no other text holds.
const CANARY: &str = "Qanariya kestrel 7391";

#[test]
fn a_wording_deleted_before_handing_in_is_in_nothing_that_can_leave() {
    let register = delegation();
    let mut typed = measure(CANARY, CANARY);
    typed["summary"] = json!({"en": CANARY, "fr": CANARY});
    typed["exemptions"] = json!([{"type": "other", "text": {"en": CANARY}}]);
    typed["act"]["number"] = json!(CANARY);
    let (id, base) = first(&put(&register, &json!([typed])));
    let comment = json!([{"kind": "comment", "about": id, "text": format!("{CANARY} in a comment"), "audience": "delegation"}]);
    put(&register, &comment);
    // A second version without the wording, on the first one.
    let edit = json!([{"id": id, "base": base, "title": {"en": "Ban on fruit"}, "summary": null,
        "exemptions": null, "act": {"number": "Decree 4/2026"},
        "clauses": [{"id": "c1", "number": "Article 1", "text": {"en": "No fruit shall be imported."}}]}]);
    put(&register, &edit);
    let handed = register.done("handin", &[&id]);
    assert_eq!(handed["entries"][0]["state"], "new", "{handed}");
    for audience in ["cochairs", "participants", "public"] {
        for (name, bytes) in files_out(&register, audience) {
            assert!(
                !holds(&bytes, CANARY),
                "{name} for {audience} holds the wording"
            );
        }
    }
    for audience in ["cochairs", "participants"] {
        for (name, answer) in outward_answers(&register, &id, CANARY, audience) {
            assert!(
                !holds(answer.to_string().as_bytes(), CANARY),
                "{name}: {answer}"
            );
        }
    }
    // The history as the command prints it for the desk: its handed-in versions tell nothing either.
    let shown = register.done("show", &[&id, "--history"]);
    let history = shown["history"].as_array().unwrap();
    let handed_in: Vec<&Value> = history
        .iter()
        .filter(|version| version["line"] == "handed-in")
        .collect();
    assert_eq!((history.len(), handed_in.len()), (3, 1), "{shown}");
    assert!(!holds(json!(handed_in).to_string().as_bytes(), CANARY));
}

#[test]
fn the_search_for_a_deleted_wording_would_find_it_where_it_was_not_deleted() {
    let control = delegation();
    let mut entry = measure(CANARY, "No fruit.");
    entry["act"]["number"] = json!(CANARY);
    let (kept, _) = first(&put(&control, &json!([entry])));
    control.done("handin", &[&kept]);
    for (name, bytes) in files_out(&control, "participants") {
        // A matrix as JSON names its measures by their ids and prints no words of them.
        let words = if name.ends_with(".json") {
            &kept
        } else {
            CANARY
        };
        assert!(
            holds(&bytes, words),
            "the search would not find it in {name}"
        );
    }
    for (name, answer) in outward_answers(&control, &kept, CANARY, "participants") {
        let found = holds(answer.to_string().as_bytes(), CANARY);
        assert!(found || name == "log", "{name}: {answer}");
    }
}

#[test]
fn nothing_of_the_working_line_goes_along() {
    let register = delegation();
    let mut entry = measure("Ban on fruit", "No fruit shall be imported.");
    entry["red_line"] = json!("not below five years");
    let (id, _) = first(&put(&register, &json!([entry])));
    let plan = register.done("handin", &[&id, "--plan"]);
    let left: Vec<&str> = plan["entries"][0]["left"]
        .as_array()
        .unwrap()
        .iter()
        .map(|left| left["code"].as_str().unwrap())
        .collect();
    assert_eq!(left, ["editor-links", "second-readers", "unknown-keys"]);
    assert_eq!(plan["operation"], Value::Null);
    let before = register.content_id();
    register.done("handin", &[&id]);
    assert_ne!(register.content_id(), before);
    let shown = register.done("show", &[&id, "--history", "--audience", "participants"]);
    let version = &shown["history"][0];
    assert_eq!(version["parents"], json!([]));
    assert_eq!(version["author"], "");
    assert_eq!(version["time"].as_str().unwrap().len(), 10, "{version}");
    let content = &version["content"];
    let links = json!([{"id": "ES24:5.c", "basis": "cited"}]);
    assert_eq!(content["obligations"], links, "{content}");
    assert_eq!(content["sources"][0]["locator"], "No. 4");
    assert_eq!(content["sources"][0]["second_reader"], Value::Null);
    assert_eq!(content["red_line"], Value::Null);
    // The act goes along.
    assert_eq!(shown["record"]["act"]["number"], "Decree 4/2026", "{shown}");
    // Handed in again as it stands, nothing is written; after a change, a child of the earlier version.
    let again = register.done("handin", &[&id]);
    assert_eq!(
        (&again["operation"], &again["entries"][0]["state"]),
        (&Value::Null, &json!("same"))
    );
    let desk = register.done("show", &[&id]);
    let base = desk["record"]["revision"].clone();
    put(
        &register,
        &json!([{"id": id, "base": base, "summary": {"en": "A ban."}}]),
    );
    let third = register.done("handin", &[&id]);
    assert_eq!(third["entries"][0]["state"], "again");
    assert_eq!(third["entries"][0]["fields"], json!(["summary"]), "{third}");
    let shown = register.done("show", &[&id, "--history", "--audience", "participants"]);
    let history = shown["history"].as_array().unwrap();
    assert_eq!(history[0]["parents"], json!([history[1]["revision"]]));
}

#[test]
fn the_desk_sees_its_working_line_and_others_what_was_handed_in() {
    let register = delegation();
    let (id, _) = first(&put(&register, &json!([measure("First title", "One.")])));
    register.done("handin", &[&id]);
    let base = register.done("show", &[&id])["record"]["revision"].clone();
    put(
        &register,
        &json!([{"id": id, "base": base, "title": {"en": "Second title"},
        "act": {"number": "Decree 9/2026"}}]),
    );
    let title = |arguments: &[&str]| {
        register.done("measures", arguments)["measures"][0]["title"]["en"].clone()
    };
    assert_eq!(title(&[]), "Second title");
    assert_eq!(title(&["--audience", "participants"]), "First title");
    let with_words = |audience: &str| {
        let files = files_out(&register, audience).into_iter();
        files.filter(|(name, _)| !name.ends_with(".json"))
    };
    for (name, bytes) in with_words("participants") {
        assert!(
            holds(&bytes, "Decree 4/2026") && !holds(&bytes, "Decree 9/2026"),
            "{name}"
        );
        assert!(!holds(&bytes, "Second title"), "{name}");
    }
    for (name, bytes) in with_words("delegation") {
        assert!(holds(&bytes, "Decree 9/2026"), "{name}");
    }
    let found = |query: &str, audience: &str| {
        register.done("search", &[query, "--audience", audience])["total"].clone()
    };
    assert_eq!(
        (found("second", "public"), found("first", "participants")),
        (json!(0), json!(1))
    );
}

#[test]
fn a_private_kind_is_refused_by_its_type() {
    let register = delegation();
    let (about, _) = first(&put(&register, &json!([measure("Ban", "One.")])));
    let comment =
        json!([{"kind": "comment", "about": about, "text": CANARY, "audience": "delegation"}]);
    let (id, _) = first(&put(&register, &comment));
    let before = register.content_id();
    let answer = register.run("handin", &[&id]);
    assert_eq!(answer.code, 3, "{}", answer.json);
    assert_eq!(answer.json["error"]["code"], "hand-in.private-kind");
    assert_eq!(register.content_id(), before);
    let shown = register.done("show", &[&id, "--history"]);
    assert_eq!(shown["history"][0]["line"], "working");
}

#[test]
fn an_entry_for_the_delegation_alone_is_not_handed_in() {
    let register = delegation();
    let mut entry = measure("Ban", "One.");
    entry["audience"] = json!("delegation");
    let (id, _) = first(&put(&register, &json!([entry])));
    let answer = register.run("handin", &[&id]);
    assert_eq!(
        (answer.code, &answer.json["error"]["code"]),
        (3, &json!("hand-in.audience"))
    );
}

#[test]
fn what_is_withdrawn_is_erased_and_the_log_still_verifies() {
    let register = delegation();
    let (id, _) = first(&put(&register, &json!([measure(CANARY, "One.")])));
    register.done("handin", &[&id]);
    register.done("withdraw", &[&id]);
    for (name, bytes) in files_out(&register, "participants") {
        assert!(!holds(&bytes, CANARY), "{name}");
    }
    let answer = register.run("show", &[&id, "--audience", "cochairs"]);
    assert_eq!(answer.json["error"]["code"], "record.not-found");
    let shown = register.done("show", &[&id, "--history"]);
    assert_eq!(
        shown["record"]["title"]["en"], CANARY,
        "the working line stays"
    );
    for version in shown["history"].as_array().unwrap() {
        let erased = version["line"] == "handed-in";
        assert_eq!(version["content"].is_null(), erased, "{version}");
    }
    assert_eq!(register.done("verify", &[])["ok"], true);
    assert_eq!(register.run("withdraw", &[&id]).code, 3);
    // Handed in again, it is there again under its own reference.
    let reference = shown["record"]["ref"].as_str().unwrap().to_owned();
    register.done("handin", &[&reference]);
    assert_eq!(
        register.done("measures", &["--audience", "public"])["total"],
        0
    );
    assert_eq!(
        register.done("measures", &["--audience", "participants"])["total"],
        1
    );
    assert_eq!(register.done("verify", &[])["ok"], true);
}

#[test]
fn a_hidden_entry_leaves_no_trace_in_what_participants_get() {
    let without = delegation();
    let entry = measure("Ban on fruit", "No fruit shall be imported.");
    let (shared, _) = first(&put(&without, &json!([entry])));
    without.done("handin", &[&shared]);
    // The same register goes on twice: in one, two entries are hidden from participants.
    let with = without.copied();
    for audience in ["cochairs", "delegation"] {
        let mut entry = measure(CANARY, CANARY);
        entry["act"]["number"] = json!(CANARY);
        entry["categories"] = json!(["E1"]);
        entry["audience"] = json!(audience);
        let (id, _) = first(&put(&with, &json!([entry])));
        put(
            &with,
            &json!([{"kind": "comment", "text": CANARY, "about": id}]),
        );
        if audience == "cochairs" {
            with.done("handin", &[&id]);
        }
    }
    for register in [&with, &without] {
        let base = register.done("show", &[&shared])["record"]["revision"].clone();
        put(
            register,
            &json!([{"id": shared, "base": base, "summary": {"en": "A ban."}}]),
        );
        register.done("handin", &[&shared]);
    }
    for (name, bytes) in files_out(&with, "cochairs") {
        assert!(holds(&bytes, CANARY) || name.ends_with(".json"), "{name}");
    }
    let (seen, never) = (
        files_out(&with, "participants"),
        files_out(&without, "participants"),
    );
    assert_eq!(seen.len(), EXPORTS.len() * 2);
    for ((name, one), (_, other)) in seen.iter().zip(&never) {
        assert!(one == other, "{name} tells of the hidden entry");
    }
    let answers = |register: &Register| -> Vec<String> {
        outward_answers(register, &shared, "fruit", "participants")
            .iter()
            .map(|(name, answer)| format!("{name} {}", without_ids(answer)))
            .collect()
    };
    assert_eq!(answers(&with), answers(&without));
}

/// Versions and operations made after the registers parted have salts of their own.
fn without_ids(value: &Value) -> Value {
    match value {
        Value::String(text) if text.starts_with("sha256:") => json!("id"),
        Value::Array(list) => list.iter().map(without_ids).collect(),
        Value::Object(map) => map
            .iter()
            .map(|(key, value)| (key.clone(), without_ids(value)))
            .collect::<serde_json::Map<_, _>>()
            .into(),
        other => other.clone(),
    }
}
