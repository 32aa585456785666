//! What `put` takes and what it turns away, on the built command.

use crate::command::{Answer, Register};
use serde_json::{Value, json};

fn put(register: &Register, records: &Value) -> Answer {
    put_bytes(register, records.to_string().as_bytes())
}

fn put_bytes(register: &Register, bytes: &[u8]) -> Answer {
    std::fs::write(register.folder().join("put.json"), bytes).unwrap();
    register.run("put", &["put.json"])
}

fn ids(register: &Register, record: &Value, list: &str) -> Vec<String> {
    let shown = register.done("show", &[record.as_str().unwrap()]);
    let elements = shown["record"][list].as_array().unwrap();
    let ids = elements.iter().filter_map(|element| element["id"].as_str());
    ids.map(str::to_string).collect()
}

#[test]
fn what_two_add_to_the_same_version_stands_side_by_side() {
    let lists = [
        (
            "exemptions",
            json!({"decider": "A"}),
            json!({"decider": "B"}),
            json!({"decider": "C"}),
        ),
        (
            "events",
            json!({"kind": "adopted", "date": "2025", "precision": "year"}),
            json!({"kind": "in-force", "date": "2026", "precision": "year"}),
            json!({"kind": "in-force", "date": "2027", "precision": "year"}),
        ),
        (
            "clauses",
            json!({"number": "1", "text": {"en": "A"}}),
            json!({"number": "2", "text": {"en": "B"}}),
            json!({"number": "3", "text": {"en": "C"}}),
        ),
        (
            "sources",
            json!({"kind": "official-gazette", "locator": "A"}),
            json!({"kind": "official-gazette", "locator": "B"}),
            json!({"kind": "official-gazette", "locator": "C"}),
        ),
    ];
    let register = Register::with_states();
    for (list, there, one, other) in lists {
        let made = put(
            &register,
            &json!([{"state": "XBE", "title": {"en": "Ban"}, list: [there]}]),
        );
        assert_eq!(made.code, 0, "{list}: {}", made.json);
        let made = made.json["records"][0].clone();
        let first = ids(&register, &made["id"], list);
        let add =
            |new: &Value| json!([{"id": made["id"], "base": made["revision"], list: [there, new]}]);
        assert_eq!(put(&register, &add(&one)).code, 0, "{list}");
        let second = put(&register, &add(&other));
        assert_eq!(second.code, 0, "{list}: {}", second.errors);
        let all = ids(&register, &made["id"], list);
        assert_eq!(all.len(), 3, "{list}");
        assert!(all.contains(&first[0]), "{list}: {all:?}");
    }
    assert_eq!(register.run("conflicts", &[]).code, 0);
}
