//! `compare` and `align`: measures beside each other, on the command line.

use crate::command::{Register, corpus};
use serde_json::{Value, json};
use std::collections::BTreeMap;

fn filled() -> (Register, Vec<String>) {
    let register = Register::with_states();
    let file = corpus("alignment/measures.json");
    let put = register.done("put", &[file.to_str().unwrap()]);
    let ids = put["records"].as_array().unwrap();
    let ids = ids
        .iter()
        .map(|record| record["id"].as_str().unwrap().to_owned());
    (register, ids.collect())
}

/// Pairs of clauses of different states in one row: how many there are, and how many of them belong there.
fn pairs(align: &Value, key: &Value) -> (usize, usize, usize) {
    let idea = |cell: &Value| {
        let number: usize = cell["number"].as_str().unwrap().parse().unwrap();
        key["ideas"][cell["state"].as_str().unwrap()][number - 1].as_u64()
    };
    let (mut found, mut right) = (0, 0);
    for row in align["rows"].as_array().unwrap() {
        let cells = row["cells"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|cell| !cell.is_null());
        let ideas: Vec<Option<u64>> = cells.map(idea).collect();
        for (at, one) in ideas.iter().enumerate() {
            for other in &ideas[at + 1..] {
                found += 1;
                right += usize::from(one.is_some() && one == other);
            }
        }
    }
    let mut states: BTreeMap<u64, usize> = BTreeMap::new();
    for ideas in key["ideas"].as_object().unwrap().values() {
        for idea in ideas.as_array().unwrap().iter().filter_map(Value::as_u64) {
            *states.entry(idea).or_default() += 1;
        }
    }
    (
        found,
        right,
        states.values().map(|count| count * (count - 1) / 2).sum(),
    )
}

#[test]
fn the_sample_is_aligned_by_its_key_whatever_the_order() {
    let (register, mut ids) = filled();
    let key: Value =
        serde_json::from_slice(&std::fs::read(corpus("alignment/key.json")).unwrap()).unwrap();
    let aligned = register.done("align", &["--category", "D1"]);
    let (found, right, all) = pairs(&aligned, &key);
    let f1 = 2.0 * right as f64 / (found + all) as f64;
    assert!(f1 >= 0.99, "F1 {f1}");
    assert_eq!(aligned["heading"], "Wording in national texts");
    let states = aligned["states"].as_array().unwrap().len();
    for row in aligned["rows"].as_array().unwrap() {
        assert_eq!(row["cells"].as_array().unwrap().len(), states);
    }
    ids.reverse();
    let reversed = register.done("align", &ids.iter().map(String::as_str).collect::<Vec<_>>());
    assert_eq!(reversed, aligned);
}

#[test]
fn an_alignment_is_written_as_every_document() {
    let (register, _) = filled();
    for (name, start) in [
        ("a.xlsx", "PK"),
        ("a.html", "<!DOCTYPE html>"),
        ("a.csv", "\u{feff}\"Idea\""),
        ("a.json", "{"),
    ] {
        let printed = register.done("align", &["--category", "D1", "--out", name]);
        let bytes = std::fs::read(register.folder().join(name)).unwrap();
        assert!(bytes.starts_with(start.as_bytes()), "{name}");
        if name == "a.html" {
            let page = String::from_utf8(bytes).unwrap();
            assert!(page.contains("Wording in national texts"));
            assert!(!page.contains("<script"));
        } else if name == "a.json" {
            assert_eq!(serde_json::from_slice::<Value>(&bytes).unwrap(), printed);
        }
    }
    let refused = register.run("align", &["--category", "D1", "--out", "a.odt"]);
    assert_eq!(refused.json["error"]["code"], "document.failed");
}

#[test]
fn measures_are_compared_field_by_field_and_clause_by_clause() {
    let register = Register::with_states();
    std::fs::write(
        register.folder().join("two.json"),
        r#"[
 {"state":"XBE","title":{"en":"A ban"},"categories":["D1"],"stage":"adopted","items":[{"list":"HS","code":"2701"}],
  "exemptions":[{"type":"humanitarian","text":{"en":"Medical goods"}}],
  "clauses":[{"number":"1","text":{"en":"The import of goods is prohibited."}},{"number":"2","text":{"en":"The list is kept by the ministry."}}]},
 {"state":"XDO","title":{"en":"A Ban"},"categories":["D1"],"stage":"in-force","items":[{"list":"HS","code":"2701.12"}],
  "exemptions":[{"type":"humanitarian","text":{"en":"Medical goods."}}],
  "clauses":[{"number":"1","text":{"en":"The ministry keeps the list."}},{"number":"2","text":{"en":"The import of all goods is prohibited."}}]}
]"#,
    )
    .unwrap();
    let put = register.done("put", &["two.json"]);
    let id = |at: usize| put["records"][at]["id"].as_str().unwrap().to_owned();
    let compared = register.done("compare", &[&id(0), &id(1), "--out", "both.html"]);
    let fields: BTreeMap<&str, &str> = compared["fields"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            (
                row["field"].as_str().unwrap(),
                row["agreement"].as_str().unwrap(),
            )
        })
        .collect();
    for (field, agreement) in [
        ("title/en", "same"),
        ("stage", "differs"),
        ("state", "differs"),
        ("items/HS/2701", "covers"),
        ("exemptions/humanitarian", "same"),
    ] {
        assert_eq!(fields[field], agreement, "{field}: {fields:?}");
    }
    let import = compared["clauses"]
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["numbers"] == json!(["1", "2"]))
        .unwrap();
    assert_eq!(
        import["operations"],
        json!([
            ["=", "The import of "],
            ["+", "all "],
            ["=", "goods is prohibited."]
        ])
    );
    assert!(
        std::fs::read_to_string(register.folder().join("both.html"))
            .unwrap()
            .contains("<ins>all </ins>")
    );
}

#[test]
fn two_versions_are_compared_by_what_became_of_their_clauses() {
    let register = Register::with_states();
    let write = |name: &str, text: &Value| {
        std::fs::write(register.folder().join(name), text.to_string()).unwrap()
    };
    let clause = |id: &str, number: &str, text: &str| json!({"id": id, "number": number, "text": {"en": text}});
    write(
        "new.json",
        &json!([{"state": "XBE", "title": {"en": "A ban"}, "categories": ["D1"],
        "clauses": [clause("c1", "1", "Imports are prohibited."), clause("c2", "2", "The ministry keeps a list.")]}]),
    );
    let put = register.done("put", &["new.json"]);
    let (id, first) = (
        put["records"][0]["id"].clone(),
        put["records"][0]["revision"].clone(),
    );
    write(
        "edit.json",
        &json!([{"id": id, "base": first,
        "clauses": [clause("c1", "1", "Imports are prohibited."), clause("c3", "2", "A review takes place."), clause("c2", "3", "The ministry keeps the list.")]}]),
    );
    register.done("put", &["edit.json"]);
    let compared = register.done("compare", &[first.as_str().unwrap(), id.as_str().unwrap()]);
    let fates: Vec<String> = compared["clauses"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            format!(
                "{} {} {}",
                row["ids"],
                row["fate"].as_str().unwrap(),
                row["renumbered"]
            )
        })
        .collect();
    assert_eq!(
        fates,
        [
            r#"["c1","c1"] same false"#,
            r#"[null,"c3"] added false"#,
            r#"["c2","c2"] reworded true"#
        ]
    );
}

/// A measure with `before` for clauses, put again with `after`; returns the versions.
fn edited(register: &Register, before: &Value, after: &Value) -> [String; 2] {
    let write = |records: &Value| {
        std::fs::write(register.folder().join("put.json"), records.to_string()).unwrap();
        let put = register.done("put", &["put.json"]);
        let word = |key: &str| put["records"][0][key].as_str().unwrap().to_owned();
        (word("id"), word("revision"))
    };
    let (id, first) = write(
        &json!([{"state": "XBE", "title": {"en": "A ban"}, "categories": ["D1"], "clauses": before}]),
    );
    let (_, second) = write(&json!([{"id": id, "base": first, "clauses": after}]));
    [first, second]
}

#[test]
fn a_change_in_another_language_or_of_a_heading_is_no_silence() {
    let register = Register::with_states();
    let clauses = |heading: &str, french: &str| {
        json!([{"id": "a", "number": "1", "heading": {"en": heading},
            "text": {"en": "This Act applies to coal.", "fr": french}}])
    };
    let versions = edited(
        &register,
        &clauses("Scope", "La loi vise le charbon."),
        &clauses("Application", "La loi vise le gaz."),
    );
    let compared = register.done(
        "compare",
        &[&versions[0], &versions[1], "--out", "both.csv"],
    );
    let row = &compared["clauses"][0];
    assert_eq!(row["fate"], "reworded");
    assert_eq!(
        row["heading"],
        json!([["-", "Scope"], ["+", "Application"]])
    );
    assert_eq!(
        row["operations"],
        json!([["=", "This Act applies to coal."]])
    );
    assert_eq!(
        row["other_languages"],
        json!([{"language": "fr",
            "operations": [["=", "La loi vise le "], ["-", "charbon"], ["+", "gaz"], ["=", "."]],
            "shown": [["=", "La loi vise le "], ["-", "charbon"], ["+", "gaz"], ["=", "."]]}])
    );
    assert_eq!(compared["not_compared"], json!([]));
    // of two measures one language is compared, and the answer says which were not
    let other = edited(
        &register,
        &clauses("Scope", "La loi."),
        &clauses("Scope", "Loi."),
    );
    let apart = register.done("compare", &[&versions[0], &other[0]]);
    assert_eq!(
        (&apart["language"], &apart["not_compared"]),
        (&json!("en"), &json!(["fr"]))
    );
    let table = std::fs::read_to_string(register.folder().join("both.csv")).unwrap();
    for words in ["reworded", "heading: ", "Application", "French: ", "gaz"] {
        assert!(table.contains(words), "{words}: {table}");
    }
}

#[test]
fn split_and_merged_clauses_are_told_whole_and_with_their_numbers() {
    let register = Register::with_states();
    let (one, two) = (
        "The Minister keeps a register of importers and publishes it every year.",
        "Humanitarian goods are exempt from the prohibition.",
    );
    let clause = |id: &str, number: &str, text: &str| json!({"id": id, "number": number, "text": {"en": text}});
    let begins = "This Act enters into force on the first of May.";
    let whole = format!("{one} {two}");
    let versions = edited(
        &register,
        &json!([
            clause("a", "1", one),
            clause("b", "2", two),
            clause("c", "3", begins)
        ]),
        &json!([clause("c", "1", begins), clause("a", "2", &whole)]),
    );
    let compared = register.done(
        "compare",
        &[&versions[0], &versions[1], "--out", "both.html"],
    );
    let merged = &compared["clauses"][1];
    assert_eq!(merged["fate"], "merged");
    assert_eq!(merged["operations"], json!([["=", whole]]));
    assert_eq!(merged["texts"], json!([whole, whole]));
    assert_eq!(
        merged["pieces"]["before"],
        json!([{"id": "a", "number": "1"}, {"id": "b", "number": "2"}])
    );
    let page = std::fs::read_to_string(register.folder().join("both.html")).unwrap();
    for words in ["was 3, now 1", "moved", "merged", "was 1, 2, now 2"] {
        assert!(page.contains(words), "{words}");
    }
}

#[test]
fn a_provision_and_a_whole_text_are_compared_clause_by_clause() {
    let register = Register::with_states();
    let write = |record: Value| {
        std::fs::write(
            register.folder().join("put.json"),
            json!([record]).to_string(),
        )
        .unwrap();
        let put = register.done("put", &["put.json"]);
        let word = |value: &Value| value.as_str().unwrap().to_owned();
        let record = &put["records"][0];
        (
            word(&record["id"]),
            word(&record["revision"]),
            word(&put["operation"]),
        )
    };
    let (text, _, _) = write(
        json!({"kind": "provision", "level": 0, "text_kind": "common-text", "heading": {"en": "Common text"}}),
    );
    let clause = |words: &str| json!({"kind": "provision", "part_of": text, "order": "h", "level": 1, "text": {"en": words}});
    let (id, first, then) = write(clause("States ban imports of goods."));
    let mut later = clause("States ban all imports of goods.");
    later["id"] = json!(id);
    later["base"] = json!(first);
    let (_, now, _) = write(later);
    let words = json!([
        ["=", "States ban "],
        ["+", "all "],
        ["=", "imports of goods."]
    ]);
    let of_one = register.done("compare", &[&first, &now]);
    assert_eq!(of_one["clauses"][0]["operations"], words, "{of_one}");
    let moment = format!("{text}@{then}");
    let of_text = register.done("compare", &[&moment, &text]);
    assert_eq!(of_text["clauses"][0]["ids"], json!([id, id]));
    assert_eq!(of_text["clauses"][0]["operations"], words);
    register.done("compare", &[&moment, &text, "--out", "text.csv"]);
    let table = std::fs::read_to_string(register.folder().join("text.csv")).unwrap();
    assert!(
        table.starts_with("\u{feff}\"Field\",\"Common text · ") && table.contains(" (UTC"),
        "{table}"
    );
    let refused = register.run("compare", &[&format!("{text}@sometime"), &text]);
    assert_ne!(refused.code, 0);
}

#[test]
fn what_cannot_be_put_beside_each_other_is_told_by_name() {
    let register = Register::with_states();
    std::fs::write(
        register.folder().join("one.json"),
        r#"[{"state":"XBE","title":{"en":"A ban"},"categories":["D1"]}]"#,
    )
    .unwrap();
    let put = register.done("put", &["one.json"]);
    let id = put["records"][0]["id"].as_str().unwrap();
    let refused = register.run("align", &[id]);
    assert_eq!(
        (refused.code, &refused.json["error"]["code"]),
        (3, &json!("align.no-clauses"))
    );
    assert_ne!(refused.json["error"]["hint"], "");
    let refused = register.run("compare", &[id, "XBE-D1-ZZ"]);
    assert_eq!(refused.json["error"]["code"], "record.not-found");
    assert_eq!(register.run("compare", &[id]).code, 2);
    assert_eq!(register.run("align", &[]).code, 2);
}

#[test]
fn every_reading_command_looks_back() {
    let register = Register::made(&["--demo"]);
    let measures = register.done("measures", &[]);
    let id = |nth: usize| {
        measures["measures"][nth]["id"]
            .as_str()
            .unwrap()
            .to_string()
    };
    let (one, other) = (id(0), id(1));
    for (command, arguments) in [
        ("compare", vec![one.as_str(), other.as_str()]),
        ("align", vec!["--category", "D1"]),
        ("positions", vec![]),
        ("outlook", vec!["--package", "not known"]),
        ("common-ground", vec![]),
        ("rolling", vec![]),
        ("points", vec!["--state", "XBE"]),
        ("silence", vec![]),
    ] {
        let arguments = [&arguments[..], &["--at", "2026-03-09"]].concat();
        let answer = register.run(command, &arguments);
        assert_ne!(answer.code, 2, "{command}: {}", answer.json);
    }
    let settled = register.run("rolling", &["--settle", "b", "--at", "2026-03-09"]);
    assert_eq!(settled.code, 2, "{}", settled.json);
}
