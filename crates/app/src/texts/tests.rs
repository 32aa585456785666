#![allow(clippy::unwrap_used)]
//! Through the calls that the window makes: readings, status lists, additions, and what the matrix makes of them.

use crate::desk::Desk;
use crate::progress::Progress;
use crate::wire::error::WireError;
use serde_json::{Value, json};
use std::path::PathBuf;
use tempfile::TempDir;

/// A desk with the fictional demo open, in a folder of its own.
pub(crate) struct Demo {
    desk: Desk,
    pub folder: TempDir,
}

impl Demo {
    pub fn open() -> Demo {
        let folder = TempDir::new().unwrap();
        let mut desk = Desk::new(folder.path(), PathBuf::from("no reader in these tests"));
        let create = json!({
            "path": folder.path().join("demo.chancery"), "demo": true, "delegation": null, "lang": "en",
            "key": {"kind": "file", "path": folder.path().join("key")},
        });
        desk.call("create", create, &Progress::silent()).unwrap();
        Demo { desk, folder }
    }

    pub fn try_call(&mut self, name: &str, mut request: Value) -> Result<Value, WireError> {
        request["lang"] = json!("en");
        self.desk.call(name, request, &Progress::silent())
    }

    pub fn call(&mut self, name: &str, request: Value) -> Value {
        self.try_call(name, request).unwrap()
    }

    fn operations(&mut self) -> u64 {
        let request = json!({"offset": 0, "limit": 1});
        self.call("history", request)["total"].as_u64().unwrap()
    }

    fn state_of(&mut self, paragraph: &str) -> String {
        let page = self.call("paragraph", json!({"id": paragraph, "at": null}));
        let checked = &page["line"]["checked"];
        format!(
            "{} {}",
            checked["state"].as_str().unwrap(),
            checked["final"]
        )
    }

    fn final_columns(&mut self) -> Vec<String> {
        let matrix = self.call(
            "matrix",
            json!({"columns": "obligation", "final": true, "group": null, "at": null, "since": null,
                "in_force_on": null, "stage": null, "region": null, "audience": null}),
        );
        let columns = matrix["columns"].as_array().unwrap();
        columns
            .iter()
            .map(|column| column["code"].as_str().unwrap().to_string())
            .collect()
    }

    /// Signs a reading given as `reader: quote`; says what came of it.
    fn sign(&mut self, paragraph: &str, reading: &str, keep_differing: bool) -> String {
        let file = self.folder.path().join("opinion.pdf");
        std::fs::write(&file, "the official text").unwrap();
        let (reader, quote) = reading.split_once(": ").unwrap();
        let request = json!({"paragraph": paragraph, "reader": reader, "quote": quote, "locator": "p. 1",
            "path": file, "object": null, "keep_differing": keep_differing});
        match self.try_call("sign-off", request) {
            Err(error) => error.code,
            Ok(answer) if answer["written"].is_null() => {
                format!(
                    "differs from {}",
                    answer["differing"][0]["reader"].as_str().unwrap()
                )
            }
            Ok(_) => self.state_of(paragraph),
        }
    }
}

/// `ES24:5.b` is linked in the demo and ships as "substance": held out of final papers until two people sign.
const HELD_OUT: &str = "ES24:5.b";

#[test]
fn two_readers_bring_a_paragraph_into_final_papers_and_undo_takes_it_out() {
    let mut demo = Demo::open();
    assert_eq!(demo.state_of(HELD_OUT), "substance false");
    assert!(!demo.final_columns().contains(&HELD_OUT.to_string()));
    assert_eq!(
        demo.sign(HELD_OUT, "Ms Adler: to take steps", false),
        "one-reader false"
    );
    assert!(!demo.final_columns().contains(&HELD_OUT.to_string()));
    assert_eq!(
        demo.sign(HELD_OUT, "MS ADLER: to take steps", false),
        "request.second-reader-needed"
    );
    assert_eq!(
        demo.sign(HELD_OUT, "Mr Baz: “to  take steps”", false),
        "signed-off true"
    );
    assert!(demo.final_columns().contains(&HELD_OUT.to_string()));
    let last = demo.call("history", json!({"offset": 0, "limit": 1}));
    demo.call("undo", json!({"operation": last["changes"][0]["id"]}));
    assert_eq!(demo.state_of(HELD_OUT), "one-reader false");
    assert!(!demo.final_columns().contains(&HELD_OUT.to_string()));
}

#[test]
fn a_second_reader_with_other_words_is_told_before_anything_is_kept() {
    let mut demo = Demo::open();
    demo.sign(HELD_OUT, "Ms Adler: shall take steps", false);
    let before = demo.operations();
    assert_eq!(
        demo.sign(HELD_OUT, "Mr Baz: should take steps", false),
        "differs from Ms Adler"
    );
    assert_eq!(demo.operations(), before);
    assert_eq!(
        demo.sign(HELD_OUT, "Mr Baz: should take steps", true),
        "differing false"
    );
    assert_eq!(
        demo.sign(HELD_OUT, "Dr Cid: shall take steps", true),
        "signed-off true"
    );
}

#[test]
fn readers_who_differ_hold_out_even_what_shipped_as_verified() {
    let mut demo = Demo::open();
    assert_eq!(demo.state_of("ES24:5.a"), "verified true");
    demo.sign("ES24:5.a", "Ms Adler: one thing", false);
    assert_eq!(demo.state_of("ES24:5.a"), "one-reader true");
    demo.sign("ES24:5.a", "Mr Baz: another", true);
    assert_eq!(demo.state_of("ES24:5.a"), "differing false");
}

#[test]
fn a_reading_without_place_or_file_is_not_taken() {
    let mut demo = Demo::open();
    let request = json!({"paragraph": HELD_OUT, "reader": "Ms Adler", "quote": "x", "locator": " ",
        "path": null, "object": null, "keep_differing": false});
    let error = demo.try_call("sign-off", request).unwrap_err();
    assert_eq!(error.code, "request.reading-incomplete");
}

#[test]
fn our_own_letters_never_show_as_the_texts_number() {
    let mut demo = Demo::open();
    let page = demo.call("paragraph", json!({"id": "AO:278.c", "at": null}));
    assert_eq!(page["line"]["pinpoint"], "para \u{2068}278\u{2069}");
    assert_eq!(page["part_of"]["id"], "AO:278");
    let list = demo.call("international", json!({"query": "treaty relations"}));
    let shown: Vec<&str> = list["texts"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|text| text["paragraphs"].as_array().unwrap())
        .map(|row| row["id"].as_str().unwrap())
        .collect();
    assert!(shown.contains(&"AO:278.b"), "{shown:?}");
}

/// A status list for the Arms Trade Treaty, as the dialog sends it.
fn list(pasted: &str, more: Value) -> Value {
    let mut request = json!({"text": "ATT", "path": null, "pasted": pasted, "state_column": null,
        "date_column": null, "answers": {}, "undated": null, "complete": true, "as_at": "2026-03-01",
        "source": "depositary", "commit": false});
    for (key, value) in more.as_object().unwrap() {
        request[key] = value.clone();
    }
    request
}

#[test]
fn a_status_list_is_written_only_when_nothing_about_it_is_open() {
    let mut demo = Demo::open();
    let pasted = "Participant\tRatification\nBelmora\t2 Apr 2014\nAtlantis\t2015\nArvandia\t";
    let before = demo.operations();
    let open = |answer: &Value| answer["open"].to_string();
    let answer = demo.call("status-list", list(pasted, json!({"complete": null})));
    assert_eq!(open(&answer), r#"["names","undated","complete"]"#);
    let error = demo
        .try_call("status-list", list(pasted, json!({"commit": true})))
        .unwrap_err();
    assert_eq!(error.code, "request.status-list-open");
    let said = json!({"answers": {"Atlantis": null}, "undated": false});
    assert_eq!(
        open(&demo.call("status-list", list(pasted, said.clone()))),
        "[]"
    );
    assert_eq!(demo.operations(), before);
    let mut said = said;
    said["commit"] = json!(true);
    demo.call("status-list", list(pasted, said));
    assert_eq!(demo.operations(), before + 1);
    let page = demo.call("paragraph", json!({"id": "ATT:6.3", "at": null}));
    let states = page["applies"]["states"].as_array().unwrap();
    let of =
        |code: &str| states.iter().find(|state| state["state"] == code).unwrap()["status"].clone();
    assert_eq!((of("XBE"), of("XAR")), (json!("party"), json!("not-party")));
}

/// The cell of a state in a paragraph's column, as `coverage notes`.
fn cell(matrix: &Value, state: &str, column: &str) -> String {
    let row = matrix["rows"]
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["state"] == state)
        .unwrap();
    let cells = row["cells"].as_array().unwrap();
    let cell = cells.iter().find(|cell| cell["column"] == column).unwrap();
    let notes = cell["notes"].as_array().unwrap();
    let said = notes
        .iter()
        .map(|n| matrix["notes"][n.as_u64().unwrap() as usize - 1].to_string());
    format!(
        "{} {}",
        cell["coverage"].as_str().unwrap(),
        said.collect::<Vec<_>>().join(" ")
    )
    .replace(['\u{2068}', '\u{2069}'], "")
}

#[test]
fn the_matrix_says_not_applicable_only_where_a_whole_list_says_so() {
    let mut demo = Demo::open();
    let request = json!({"columns": "obligation", "final": false, "group": null, "at": null, "since": null,
        "in_force_on": null, "stage": null, "region": null, "audience": null});
    let linked = link(&mut demo, "ATT:6.3");
    let matrix = demo.call("matrix", request.clone());
    assert_eq!(
        cell(&matrix, "XBE", "ATT:6.3"),
        cell(&matrix, "XAR", "ATT:6.3")
    );
    let pasted = "Belmora\t2014-04-02\nCantara\t2015-01-01";
    demo.call(
        "status-list",
        list(pasted, json!({"commit": true, "complete": false})),
    );
    let matrix = demo.call("matrix", request.clone());
    assert!(!cell(&matrix, "XAR", "ATT:6.3").starts_with("not-applicable"));
    demo.call("status-list", list(pasted, json!({"commit": true})));
    let matrix = demo.call("matrix", request.clone());
    assert_eq!(
        cell(&matrix, "XAR", "ATT:6.3"),
        "not-applicable \"Not a party to Arms Trade Treaty as at 1 March 2026 (depositary)\""
    );
    assert!(!cell(&matrix, "XBE", "ATT:6.3").starts_with("not-applicable"));
    assert!(cell(&matrix, &linked, "ATT:6.3").starts_with("reported"));
}

/// Links a measure of the demo to a paragraph and returns its state.
fn link(demo: &mut Demo, paragraph: &str) -> String {
    let request = json!({"state": null, "category": null, "stage": null, "query": null, "at": null, "offset": 20,
        "limit": 1, "sort": null, "descending": false});
    let page = demo.call("measures", request);
    let measure = &page["measures"][0];
    let change =
        json!({"kind": "add-link", "paragraph": paragraph, "basis": "editor", "act_seen": false});
    demo.call(
        "bulk",
        json!({"ids": [measure["id"]], "change": change, "commit": true}),
    );
    measure["state"].as_str().unwrap().to_string()
}

#[test]
fn a_text_and_a_paragraph_that_users_add_have_the_same_page_and_can_be_linked() {
    let mut demo = Demo::open();
    let text = json!({"code": "ctbt", "is_new": true, "symbol": "CTBT (1996)", "date": "1996-09-10",
        "nature": "treaty-obligation", "pinpoints": "article", "names": {"en": "Test-Ban Treaty"}, "title": null,
        "source": "depositary", "parties_only": true});
    assert_eq!(demo.call("save-text", text.clone())["code"], "CTBT");
    assert_eq!(
        demo.try_call("save-text", text).unwrap_err().code,
        "request.code-taken"
    );
    let row = json!({"id": null, "text": "CTBT", "number": "I", "addressee": "parties",
        "nature": "treaty-obligation", "verb": "undertakes", "paraphrase": {"en": "Bans test explosions."},
        "categories": ["A1"], "deadline": null, "source": "depositary"});
    assert_eq!(demo.call("save-paragraph", row.clone())["code"], "CTBT:I");
    let mut long = row;
    long["paraphrase"] = json!({"en": "word ".repeat(61)});
    long["id"] = json!("CTBT:I");
    assert_eq!(
        demo.try_call("save-paragraph", long).unwrap_err().code,
        "request.paraphrase-too-long"
    );
    link(&mut demo, "CTBT:I");
    let page = demo.call("paragraph", json!({"id": "CTBT:I", "at": null}));
    assert_eq!(page["measures"]["editor"].as_array().unwrap().len(), 1);
    assert_eq!(page["measures"]["cited"].as_array().unwrap().len(), 0);
    assert_eq!(demo.state_of("CTBT:I"), "unverified false");
    demo.sign("CTBT:I", "Ms Adler: not to carry out", false);
    assert_eq!(
        demo.sign("CTBT:I", "Mr Baz: not to carry out", false),
        "signed-off true"
    );
    assert!(demo.final_columns().contains(&"CTBT:I".to_string()));
}
