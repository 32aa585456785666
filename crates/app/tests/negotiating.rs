//! The window's calls around comparing and negotiating: each answers in the shape that the table of calls promises, and
//! what the room gets holds the text alone.
#![allow(clippy::unwrap_used)]

use chancery_app::desk::Desk;
use chancery_app::progress::Progress;
use serde_json::{Value, json};

const TEXT: &str = "6f1c1e1e-4a53-4f0e-9d0a-1f2e3d4c5b6a";
const CLAUSE: &str = "7d1c1e1e-4a53-4f0e-9d0a-000000000001";
const WORDS: &str = "Each State refuses the transfer.";

struct Window {
    desk: Desk,
    _folder: tempfile::TempDir,
}

impl Window {
    /// Opens a window on the demo, with a text of one clause.
    fn open() -> Window {
        let folder = tempfile::tempdir().unwrap();
        let desk = Desk::new(folder.path(), "chancery".into());
        let file = folder.path().join("coalition.chancery");
        let mut window = Window {
            desk,
            _folder: folder,
        };
        let key = json!({"kind": "passphrase", "text": "four quiet words here"});
        window.call(
            "create",
            json!({"path": file, "key": key, "delegation": null, "demo": true}),
        );
        let clause = json!({"id": CLAUSE, "level": 1, "heading": {}, "text": {"en": WORDS}});
        let fields = json!({"title": {"en": "Draft"}, "kind": "common-text", "authentic": "en",
            "numbering": "outline", "clauses": [clause], "confirmed": {}});
        window.call(
            "provisions-save",
            json!({"text": TEXT, "base": {}, "fields": fields}),
        );
        window
    }

    fn call(&mut self, name: &str, mut request: Value) -> Value {
        request["lang"] = json!("en");
        self.desk
            .call(name, request, &Progress::silent())
            .unwrap_or_else(|error| panic!("{name}: {} {}", error.code, error.message))
    }

    fn measures(&mut self) -> Vec<String> {
        let asked = json!({"category": "D1", "descending": false, "offset": 0, "limit": 6});
        let answer = self.call("measures", asked);
        let measures = answer["measures"].as_array().unwrap().iter();
        measures
            .map(|measure| measure["id"].as_str().unwrap().to_owned())
            .collect()
    }
}

#[test]
fn measures_are_compared_and_their_clauses_put_beside_each_other() {
    let mut window = Window::open();
    let ids = window.measures();
    let compared = window.call("compare-measures", json!({"ids": ids, "at": null}));
    assert_eq!(compared["measures"].as_array().unwrap().len(), ids.len());
    for field in compared["fields"].as_array().unwrap() {
        assert_ne!(field["label"], field["field"], "a field without a name");
        assert_eq!(field["shown"].as_array().unwrap().len(), ids.len());
        let name = field["field"].as_str().unwrap();
        let kept = ["stage_from", "application_from", "act/id", "act/revision"];
        assert!(!kept.contains(&name), "{name} is how an entry is kept");
    }
    let asked = json!({"ids": [], "category": "D1", "audience": null, "at": null});
    let aligned = window.call("align", asked);
    assert!(!aligned["rows"].as_array().unwrap().is_empty());
}

#[test]
fn what_is_recorded_of_a_state_is_read_back_and_removed() {
    let mut window = Window::open();
    let about = json!({"state": "XAR", "column_kind": "category", "column": "E2"});
    let mut entry = about.clone();
    for (key, value) in [
        ("value", json!("none-found")),
        ("queries", json!(["gazette 2025", "  "])),
        ("date", json!("2026-03-10")),
    ] {
        entry[key] = value;
    }
    let saved = window.call("information-save", entry);
    let kept = window.call("information", about.clone());
    let kept = &kept["entries"][0];
    assert_eq!(
        (&kept["value"], &kept["queries"]),
        (&json!("none-found"), &json!(["gazette 2025"]))
    );
    window.call("entry-remove", json!({"id": kept["id"]}));
    assert_eq!(
        window.call("information", about.clone())["entries"],
        json!([])
    );
    let mut before = about;
    before["at"] = saved["operation"].clone();
    assert_eq!(
        window.call("information", before)["entries"][0]["value"],
        json!("none-found")
    );
}

#[test]
fn layouts_are_kept_by_name_and_days_are_listed_once() {
    let mut window = Window::open();
    let layout = json!({"name": " Plenary ", "request": {"columns": "category"}});
    let kept = window.call("matrix-layout-save", layout);
    assert_eq!(kept["layouts"][0]["name"], "Plenary");
    let left = window.call("matrix-layout-forget", json!({"name": "Plenary"}));
    assert_eq!(left["layouts"], json!([]));
    let days = window.call("moments", json!({}));
    let days: Vec<&str> = days["moments"]
        .as_array()
        .unwrap()
        .iter()
        .map(|day| &day["at"].as_str().unwrap()[..10])
        .collect();
    assert!(days.windows(2).all(|pair| pair[0] < pair[1]), "{days:?}");
}

#[test]
fn the_room_gets_the_text_and_no_word_of_the_desk() {
    let mut window = Window::open();
    let position = json!({"state": "XAR", "subject": CLAUSE, "value": "cannot-accept",
        "source": "quiet-word", "date": null, "asks": {"en": "quiet-word"}});
    window.call("position-save", position);
    let package = json!({"title": {"en": "quiet-word"}, "parts": [{"provision": CLAUSE, "proposal": null}],
        "needed": null});
    window.call("package-save", package);
    let positions = window.call("positions", json!({"package": null, "at": null}));
    assert!(positions.to_string().contains("quiet-word"));
    let room = window.call("room", json!({"text": TEXT, "seen": null}));
    assert!(room.to_string().contains(WORDS));
    assert!(!room.to_string().contains("quiet-word"));
    let again = window.call("room", json!({"text": TEXT, "seen": room["seen"]}));
    assert_eq!(
        (&again["fresh"], &again["lines"]),
        (&json!(false), &json!([]))
    );
}

#[test]
fn a_meeting_has_its_record_with_the_notes_of_the_desk() {
    let mut window = Window::open();
    let sitting = window.call("sitting", json!({"meeting": null, "day": null}));
    let meeting = sitting["meeting"].as_str().unwrap().to_owned();
    let note = json!({"id": null, "base": null, "about": meeting, "text": "The chair opens.",
        "audience": "delegation", "settled": false});
    let written = window.call("comment-save", note);
    let day = &written["saved"].as_str().unwrap()[..10];
    let sitting = window.call("sitting", json!({"meeting": meeting, "day": day}));
    let record = sitting["record"].as_array().unwrap();
    let notes: Vec<&Value> = record
        .iter()
        .filter(|entry| entry["kind"] == "note")
        .collect();
    assert_eq!(notes.len(), 1, "{record:?}");
    assert_eq!(notes[0]["words"], "The chair opens.");
}
