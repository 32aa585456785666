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

#[test]
fn what_cannot_be_taken_is_turned_away_with_its_exact_place() {
    let register = Register::with_states();
    let event = |date: &str, precision: &str| json!({"kind": "adopted", "date": date, "precision": precision});
    let twice = json!([{"id": "x1", "decider": "A"}, {"id": "x1", "decider": "B"}]);
    let cases = [
        (json!({"exemptions": twice}), "[0]/exemptions/1/id"),
        (
            json!({"clauses": [{"id": "", "text": {"en": "A"}}]}),
            "[0]/clauses/0/id",
        ),
        (json!({"id": ""}), "[0]/id"),
        (json!({"id": 5}), "[0]/id"),
        (
            json!({"base": format!("sha256:{}", "0".repeat(64))}),
            "[0]/base",
        ),
        (json!({"id": "XBE-1", "base": "x"}), "[0]/base"),
        (
            json!({"events": [event("2025-03", "day")]}),
            "[0]/events/0/date",
        ),
        (
            json!({"events": [event("2025", "year"), event("2025-03-01", "month")]}),
            "[0]/events/1/date",
        ),
        (
            json!({"events": [event("2025-02-30", "day")]}),
            "[0]/events/0/date",
        ),
        (
            json!({"title": {"not a language": "Ban"}}),
            "[0]/title/not a language",
        ),
        (
            json!({"clauses": [{"text": {"en_GB": "A"}}]}),
            "[0]/clauses/0/text/en_GB",
        ),
        (json!({"title": {"en": "Ban\u{0}"}}), "[0]/title/en"),
        (json!({"review": "a\u{1b}b"}), "[0]/review"),
        (json!({"act": {"number": "A\u{7}"}}), "[0]/act/number"),
        (
            json!({"act": {"number": "A", "date": "soon"}}),
            "[0]/act/date",
        ),
        (json!({"stage": "nowhere"}), "[0]/stage"),
        (
            json!({"sunset": {"kind": "none-stated", "date": "2027-01-01"}}),
            "[0]/sunset/date",
        ),
    ];
    for (fields, place) in cases {
        let mut record = json!({"state": "XBE", "title": {"en": "Ban"}});
        for (key, value) in fields.as_object().unwrap() {
            record[key] = value.clone();
        }
        let refused = put(&register, &json!([record]));
        assert_eq!(
            (refused.code, refused.json["error"]["code"].as_str()),
            (3, Some("put.invalid")),
            "{record}"
        );
        assert_eq!(refused.json["error"]["params"]["place"], place, "{record}");
    }
    assert_eq!(register.done("measures", &[])["total"], 0);
}

#[test]
fn an_event_is_as_exact_as_its_date_and_a_mark_of_the_encoding_is_passed_over() {
    let register = Register::with_states();
    let records = json!([{"state": "XBE", "title": {"en": "Ban", "zh-Hant": "Two\nlines\tand a tab"}, "events": [
        {"kind": "adopted", "date": "2025-03"}, {"kind": "in-force"}]}]);
    let bytes = [b"\xEF\xBB\xBF".as_slice(), records.to_string().as_bytes()].concat();
    let made = put_bytes(&register, &bytes);
    assert_eq!(made.code, 0, "{}", made.json);
    let listed = register.done("measures", &[]);
    let events = &listed["measures"][0]["events"];
    assert_eq!(events[0]["precision"], "month");
    assert_eq!(events[1]["precision"], "unknown");
}

#[test]
fn a_misspelt_key_is_said_and_a_key_that_stands_twice_is_refused() {
    let register = Register::with_states();
    let answer = put(
        &register,
        &json!([{"state": "XBE", "title": {"en": "Ban"}, "exemption": ["Medicine"], "exemptions": []}]),
    );
    let notes = answer.json["notes"].as_array().unwrap();
    assert_eq!(notes.len(), 1, "{}", answer.json);
    assert_eq!(notes[0]["place"], "[0]/exemption");
    let twice = br#"[{"state": "XBE", "title": {"en": "One", "en": "Other"}}]"#;
    let refused = put_bytes(&register, twice);
    assert_eq!(
        (refused.code, refused.json["error"]["code"].as_str()),
        (3, Some("put.invalid"))
    );
}
