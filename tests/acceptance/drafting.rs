//! Edits on the built command: a stale edit leaves two wordings, and a person chooses.

use crate::command::{Answer, Register};
use serde_json::{Value, json};

struct Edited {
    register: Register,
    record: String,
    /// The version both edits were made on.
    base: String,
}

/// A measure that two people edited on the same version.
fn edited_twice() -> Edited {
    let register = Register::with_states();
    let made = put(
        &register,
        &json!([{"state": "XBE", "title": {"en": "Ban"}, "categories": ["D1"]}]),
    );
    let record = made.json["records"][0]["id"].as_str().unwrap().to_string();
    let base = made.json["records"][0]["revision"]
        .as_str()
        .unwrap()
        .to_string();
    let edit = |title: &str| json!([{"id": record, "base": base, "title": {"en": title}}]);
    assert_eq!(put(&register, &edit("first wording")).code, 0);
    let second = put(&register, &edit("second wording"));
    assert_eq!(second.code, 5, "{}", second.errors);
    Edited {
        register,
        record,
        base,
    }
}

fn write(register: &Register, name: &str, json: &Value) -> String {
    std::fs::write(register.folder().join(name), json.to_string()).unwrap();
    name.to_string()
}

fn put(register: &Register, records: &Value) -> Answer {
    let file = write(register, "put.json", records);
    register.run("put", &[&file])
}

fn heads(register: &Register) -> Vec<String> {
    let listed = register.run("conflicts", &[]);
    let heads = listed.json["conflicts"][0]["heads"].as_array();
    let heads = heads.into_iter().flatten().filter_map(Value::as_str);
    heads.map(str::to_string).collect()
}

fn texts(register: &Register, record: &str) -> Vec<String> {
    let shown = register.run("show", &[record, "--history"]);
    let history = shown.json["history"].as_array().unwrap();
    let texts = history
        .iter()
        .filter_map(|entry| entry["content"]["title"]["en"].as_str());
    texts.map(str::to_string).collect()
}

#[test]
fn an_edit_of_an_older_version_leaves_both_texts_whole_and_listed() {
    let edited = edited_twice();
    let listed = edited.register.run("conflicts", &[]);
    assert_eq!(listed.code, 5);
    assert_eq!(listed.json["conflicts"][0]["record"], json!(edited.record));
    assert_eq!(listed.json["conflicts"][0]["kind"], "measure");
    assert_eq!(heads(&edited.register).len(), 2);
    assert_eq!(
        texts(&edited.register, &edited.record),
        ["second wording", "first wording", "Ban"]
    );
    let shown = edited.register.run("show", &[&edited.record]);
    assert_eq!(shown.json["record"]["revision"], Value::Null);
    assert_eq!(
        shown.json["record"]["title"]["en"], "Ban",
        "what both agreed on"
    );
    // an edit that does not say on which of them it stands decides nothing
    let blind = json!([{"id": edited.record, "title": {"en": "third"}}]);
    let refused = put(&edited.register, &blind);
    assert_eq!(
        (refused.code, refused.json["error"]["code"].as_str()),
        (3, Some("put.two-wordings"))
    );
    assert_eq!(edited.register.run("verify", &[]).json["ok"], true);
}

#[test]
fn a_person_takes_one_wording_or_writes_a_third_and_every_text_stays() {
    let edited = edited_twice();
    let taken = heads(&edited.register)[0].clone();
    let chosen = edited
        .register
        .run("resolve", &[&edited.record, "--take", &taken]);
    assert_eq!(chosen.code, 0, "{}", chosen.errors);
    assert!(heads(&edited.register).is_empty());
    assert_eq!(texts(&edited.register, &edited.record).len(), 4);
    let shown = edited.register.run("show", &[&edited.record]);
    assert_eq!(shown.json["record"]["title"]["en"], "first wording");
    // nothing is left to choose
    let again = edited
        .register
        .run("resolve", &[&edited.record, "--take", &edited.base]);
    assert_eq!(
        (again.code, again.json["error"]["code"].as_str()),
        (3, Some("resolve.one-wording"))
    );

    let edited = edited_twice();
    let file = write(
        &edited.register,
        "third.json",
        &json!({"title": {"en": "third wording"}}),
    );
    let chosen = edited
        .register
        .run("resolve", &[&edited.record, "--with", &file]);
    assert_eq!(chosen.code, 0, "{}", chosen.errors);
    assert!(heads(&edited.register).is_empty());
    assert_eq!(
        texts(&edited.register, &edited.record),
        ["third wording", "second wording", "first wording", "Ban"]
    );
}

#[test]
fn a_stage_set_against_the_events_without_a_reason_is_named_with_its_place() {
    let register = Register::with_states();
    let made = put(
        &register,
        &json!([{"state": "XBE", "title": {"en": "Ban"},
        "events": [{"kind": "adopted", "date": "2025-03-01", "precision": "day"}]}]),
    );
    let record = &made.json["records"][0];
    let bare = json!([{"id": record["id"], "base": record["revision"], "stage": "in-force"}]);
    let refused = put(&register, &bare);
    assert_eq!(
        (refused.code, refused.json["error"]["code"].as_str()),
        (3, Some("put.invalid"))
    );
    assert_eq!(refused.json["error"]["params"]["place"], "[0]/stage_reason");
    // what is printed can be put back as it stands
    let shown = register.run("show", &[record["id"].as_str().unwrap()]);
    let mut printed = shown.json["record"].clone();
    printed["base"] = printed["revision"].clone();
    assert_eq!(put(&register, &json!([printed])).code, 0);
    let shown = register.run("show", &[record["id"].as_str().unwrap()]);
    assert_eq!(shown.json["record"]["stage_from"], "events");
}

#[test]
fn a_final_paper_has_no_stale_translation() {
    let register = Register::with_states();
    let made = put(
        &register,
        &json!([{"state": "XBE", "authentic": "fr", "categories": ["D1"], "stage": "in-force",
        "title": {"fr": "Interdiction", "en": "Earlier English"}, "audience": "public"}]),
    );
    let record = &made.json["records"][0];
    put(
        &register,
        &json!([{"id": record["id"], "base": record["revision"],
        "title": {"fr": "Interdiction élargie", "en": "Earlier English"}}]),
    );
    let made = register.run(
        "matrix",
        &["--columns", "category", "--out", "m.html", "--final"],
    );
    assert_eq!(made.code, 0, "{}", made.errors);
    let paper = std::fs::read_to_string(register.folder().join("m.html")).unwrap();
    assert!(paper.contains("Interdiction élargie") && !paper.contains("Earlier English"));
}

/// A measure with its act, edited twice on the same version: each time the act's number alone.
fn act_edited_twice(act: impl Fn(&Value) -> Value) -> (Register, String, Answer) {
    let register = Register::with_states();
    let made = put(
        &register,
        &json!([{"state": "XBE", "title": {"en": "Ban"}, "categories": ["D1"],
        "act": {"type": "regulation", "number": "Act 1", "authority": {"en": "Ministry"}}}]),
    );
    let made = &made.json["records"][0];
    let shown = register.done("show", &[made["id"].as_str().unwrap()]);
    let edit = |number: &str| {
        let mut said = act(&shown["record"]["act"]["id"]);
        said["number"] = json!(number);
        json!([{"id": made["id"], "base": made["revision"], "act": said}])
    };
    let first = put(&register, &edit("Act 2"));
    assert_eq!(first.code, 0, "{}", first.errors);
    let second = put(&register, &edit("Act 3"));
    let act = shown["record"]["act"]["id"].as_str().unwrap().to_string();
    (register, act, second)
}

#[test]
fn an_act_edited_through_its_measure_on_an_older_version_stays_in_both_wordings() {
    let with_id =
        |id: &Value| json!({"id": id, "type": "regulation", "authority": {"en": "Ministry"}});
    let without = |_: &Value| json!({"type": "regulation", "authority": {"en": "Ministry"}});
    let cases: [&dyn Fn(&Value) -> Value; 2] = [&with_id, &without];
    for said in cases {
        let (register, act, _) = act_edited_twice(said);
        let listed = register.run("conflicts", &[]);
        assert_eq!(listed.json["conflicts"][0]["record"], json!(act));
        assert_eq!(listed.json["conflicts"].as_array().unwrap().len(), 1);
        let history = register.done("show", &[&act, "--history"]);
        let versions = history["history"].as_array().unwrap();
        let numbers: Vec<&Value> = versions.iter().map(|v| &v["content"]["number"]).collect();
        assert_eq!(numbers, ["Act 3", "Act 2", "Act 1"]);
        assert!(
            versions
                .iter()
                .all(|v| v["parents"].as_array().unwrap().len() < 2)
        );
    }
}

#[test]
fn an_act_in_two_wordings_is_not_edited_blindly_and_what_repeats_it_changes_nothing() {
    let (register, _, _) = act_edited_twice(|id| json!({"id": id}));
    let listed = register.done("measures", &[]);
    let printed = listed["measures"][0].clone();
    let edit = |act: Value| json!([{"id": printed["id"], "act": act}]);
    assert_eq!(put(&register, &edit(printed["act"].clone())).code, 0);
    let mut other = printed["act"].clone();
    other["number"] = json!("Act 4");
    let refused = put(&register, &edit(other));
    assert_eq!(
        (refused.code, refused.json["error"]["code"].as_str()),
        (3, Some("put.two-wordings"))
    );
}

#[test]
fn an_edit_that_leaves_its_act_in_two_wordings_says_that_something_is_left() {
    let (_, _, second) = act_edited_twice(|id| json!({"id": id}));
    assert_eq!(second.code, 5, "{}", second.errors);
}

#[test]
fn a_choice_that_passes_over_a_place_in_conflict_is_turned_away_with_the_place() {
    let edited = edited_twice();
    let resolve = |said: Value| {
        let file = write(&edited.register, "choice.json", &said);
        edited
            .register
            .run("resolve", &[&edited.record, "--with", &file])
    };
    for said in [
        json!({}),
        json!({"review": "yearly"}),
        json!({"title": {"fr": "Interdiction"}}),
    ] {
        let refused = resolve(said);
        assert_eq!(
            (refused.code, refused.json["error"]["code"].as_str()),
            (3, Some("put.invalid"))
        );
        assert_eq!(refused.json["error"]["params"]["place"], "/title/en");
        assert_eq!(heads(&edited.register).len(), 2);
    }
    // leaving it out is a choice where a person says so
    assert_eq!(resolve(json!({"title": {"en": null}})).code, 0);
    assert!(heads(&edited.register).is_empty());
}

#[test]
fn both_wordings_are_found_and_shown_beside_what_they_come_from() {
    let edited = edited_twice();
    for words in ["first", "second"] {
        let found = edited.register.done("search", &[words]);
        assert_eq!(found["total"], 1, "{words}");
        assert_eq!(found["hits"][0]["snippet"], format!("{words} wording"));
    }
    let expected = json!([{"field": "title/en", "values": ["first wording", "second wording"]}]);
    let shown = edited.register.done("show", &[&edited.record]);
    assert_eq!(shown["record"]["conflict"], expected);
    let listed = edited.register.done("measures", &[]);
    assert_eq!(listed["measures"][0]["conflict"], expected);
    // chosen, nothing is marked and the other wording is not found
    let file = write(
        &edited.register,
        "third.json",
        &json!({"title": {"en": "third"}}),
    );
    edited
        .register
        .done("resolve", &[&edited.record, "--with", &file]);
    let shown = edited.register.done("show", &[&edited.record]);
    assert_eq!(shown["record"].get("conflict"), None);
    assert_eq!(edited.register.done("search", &["first"])["total"], 0);
    // an act says it for itself and in its measure
    let (register, act, _) = act_edited_twice(|id| json!({"id": id}));
    let expected = json!([{"field": "number", "values": ["Act 2", "Act 3"]}]);
    let shown = register.done("show", &[&act]);
    assert_eq!(shown["record"]["conflict"], expected);
    let listed = register.done("measures", &[]);
    assert_eq!(listed["measures"][0]["act"]["conflict"], expected);
}

#[test]
fn an_audience_outside_learns_of_the_wordings_that_are_meant_for_it_alone() {
    let wordings = |audiences: [&str; 3]| {
        let register = Register::with_states();
        let made = put(
            &register,
            &json!([{"state": "XBE", "title": {"en": "Ban"}, "categories": ["D1"],
            "audience": "public"}]),
        );
        let made = made.json["records"][0].clone();
        for (title, audience) in ["first", "second", "third"].into_iter().zip(audiences) {
            put(
                &register,
                &json!([{"id": made["id"], "base": made["revision"], "audience": audience,
                "title": {"en": title}}]),
            );
        }
        (register, made["id"].as_str().unwrap().to_string())
    };
    let total = |register: &Register, words: &str, audience: &str| {
        register.done("search", &[words, "--audience", audience])["total"].clone()
    };
    let (register, id) = wordings(["public"; 3]);
    assert_eq!(total(&register, "second", "public"), 1);
    let shown = register.done("show", &[&id, "--audience", "public"]);
    assert_eq!(
        shown["record"]["conflict"],
        json!([{"field": "title/en", "values": ["first", "second", "third"]}])
    );
    let (register, id) = wordings(["public", "participants", "delegation"]);
    let found: Vec<Value> = ["first", "second", "third"]
        .iter()
        .map(|words| total(&register, words, "public"))
        .collect();
    assert_eq!(found, [1, 0, 0]);
    assert_eq!(register.done("search", &["third"])["total"], 1);
    let shown = register.done("show", &[&id, "--audience", "public"]);
    assert_eq!(shown["record"].get("conflict"), None);
    let shown = register.done("show", &[&id, "--audience", "participants"]);
    let marks = shown["record"]["conflict"].as_array().unwrap();
    let title = marks.iter().find(|mark| mark["field"] == "title/en");
    assert_eq!(title.unwrap()["values"], json!(["first", "second"]));
    assert!(!shown.to_string().contains("third") && !shown.to_string().contains("delegation"));
}
