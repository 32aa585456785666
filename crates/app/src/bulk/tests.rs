#![allow(clippy::unwrap_used)]
//! Through the call that the window makes: what a preview says is what the change does, and one undo takes it back.

use crate::texts::tests::Demo;
use serde_json::{Value, json};

fn all(demo: &mut Demo) -> Vec<Value> {
    let request = json!({"state": null, "category": null, "stage": null, "query": null, "sort": null,
        "descending": false});
    demo.call("measure-ids", request)["ids"]
        .as_array()
        .unwrap()
        .clone()
}

fn bulk(demo: &mut Demo, ids: &[Value], change: &Value, commit: bool) -> Value {
    demo.call(
        "bulk",
        json!({"ids": ids, "change": change, "commit": commit}),
    )
}

/// Everything that the file says of its measures.
fn whole(demo: &mut Demo) -> Vec<Value> {
    let ids = all(demo);
    let of = |id: &Value| {
        let mut measure = demo.call("measure", json!({"id": id, "at": null}))["measure"].clone();
        measure.as_object_mut().unwrap().remove("revision");
        measure
    };
    ids.iter().map(of).collect()
}

fn changes(demo: &mut Demo) -> u64 {
    demo.call("history", json!({"offset": 0, "limit": 1}))["total"]
        .as_u64()
        .unwrap()
}

/// Previews and makes a change to every measure of the demo: the preview writes nothing and says what the change does,
/// the change is one operation, and its undo brings everything back.
fn check(change: Value, some_change: bool) {
    let mut demo = Demo::open();
    let ids = all(&mut demo);
    let (before, operations) = (whole(&mut demo), changes(&mut demo));
    let mut planned = bulk(&mut demo, &ids, &change, false);
    assert_eq!(whole(&mut demo), before, "a preview wrote something");
    assert_eq!(changes(&mut demo), operations);
    let mut made = bulk(&mut demo, &ids, &change, true);
    let written = made.as_object_mut().unwrap().remove("written").unwrap();
    planned.as_object_mut().unwrap().remove("written");
    assert_eq!(planned, made, "the preview said something else");
    let count = |key: &str| made[key].as_u64().unwrap();
    assert_eq!(
        count("changed") + count("same") + count("cannot"),
        ids.len() as u64
    );
    assert_eq!(count("changed") > 0, some_change, "{made}");
    let after = whole(&mut demo);
    let differing = before
        .iter()
        .zip(&after)
        .filter(|(one, other)| one != other)
        .count();
    assert_eq!(differing as u64, count("changed"));
    let again = bulk(&mut demo, &ids, &change, true);
    assert_eq!(
        (again["changed"].as_u64(), again["written"].is_null()),
        (Some(0), true)
    );
    if some_change {
        assert_eq!(changes(&mut demo), operations + 1);
        demo.call("undo", json!({"operation": written["operation"]}));
        assert_eq!(
            whole(&mut demo),
            before,
            "one undo did not bring everything back"
        );
    }
}

fn set(field: &str, value: &str, reason: &str) -> Value {
    json!({"kind": "set", "field": field, "value": value, "reason": reason})
}

#[test]
fn each_field_is_previewed_made_once_and_taken_back_by_one_undo() {
    check(set("stage", "suspended", "court order of 3 March"), true);
    check(set("application", "not-yet-applied", ""), true);
    check(set("audience", "public", ""), true);
    check(set("trigger", "clear-risk", ""), true);
    check(set("existing_contracts", "saved", ""), true);
    check(set("authentic", "xx", ""), false);
}

#[test]
fn categories_and_links_are_added_and_taken_away() {
    check(json!({"kind": "add-category", "code": "L1"}), true);
    check(json!({"kind": "remove-category", "code": "D1"}), true);
    let link = |kind: &str, basis: &str| json!({"kind": kind, "paragraph": "AO:278", "basis": basis, "act_seen": true});
    check(link("add-link", "state"), true);
    check(link("add-link", "cited"), true);
    check(link("remove-link", "editor"), false);
}

#[test]
fn a_stage_needs_a_reason_and_a_citation_someone_who_saw_the_act() {
    let mut demo = Demo::open();
    let ids = all(&mut demo);
    for (change, code) in [
        (set("stage", "repealed", "  "), "request.reason-needed"),
        (
            json!({"kind": "add-link", "paragraph": "AO:278", "basis": "cited", "act_seen": false}),
            "request.act-not-seen",
        ),
        (set("colour", "blue", ""), "request.invalid"),
        (set("stage", "blue", "because"), "request.invalid"),
    ] {
        let request = json!({"ids": ids, "change": change, "commit": true});
        assert_eq!(demo.try_call("bulk", request).unwrap_err().code, code);
    }
}

#[test]
fn an_act_of_another_state_is_set_on_none_of_the_others() {
    let mut demo = Demo::open();
    let ids = all(&mut demo);
    let measures = whole(&mut demo);
    let owner = measures
        .iter()
        .find(|measure| measure["act"]["id"].is_string())
        .unwrap();
    let change = set("act", owner["act"]["id"].as_str().unwrap(), "");
    let answer = bulk(&mut demo, &ids, &change, false);
    let others = measures
        .iter()
        .filter(|measure| measure["state"] != owner["state"])
        .count();
    assert_eq!(answer["cannot"].as_u64(), Some(others as u64));
    let reason = answer["lines"][0]["reason"].as_str().unwrap();
    assert_eq!(reason, "The national instrument is another state’s.");
}

#[test]
fn the_order_of_a_column_turns_round_and_keeps_every_measure() {
    let mut demo = Demo::open();
    let mut sorted = |column: Option<&str>, descending: bool| {
        let request = json!({"state": null, "category": null, "stage": null, "query": null, "at": null,
            "sort": column, "descending": descending, "offset": 0, "limit": 500});
        demo.call("measures", request)["measures"]
            .as_array()
            .unwrap()
            .clone()
    };
    let total = sorted(None, false).len();
    for (column, key) in [
        ("state", "state_name"),
        ("title", "title"),
        ("category", "categories"),
        ("stage", "stage"),
        ("act", "act"),
    ] {
        let (up, down) = (sorted(Some(column), false), sorted(Some(column), true));
        assert_eq!((up.len(), down.len()), (total, total));
        let first = |list: &[Value]| list[0][key].to_string();
        assert_ne!(first(&up), first(&down), "{column}");
    }
    let names: Vec<String> = sorted(Some("state"), false)
        .iter()
        .map(|m| m["state_name"].to_string())
        .collect();
    let mut expected = names.clone();
    expected.sort();
    assert_eq!(names, expected);
}
