//! A wording typed in the window, kept by itself, kept as a version, deleted before handing in: it is nowhere outside.
#![allow(clippy::unwrap_used)]

use chancery_app::desk::Desk;
use chancery_app::progress::Progress;
use serde_json::{Value, json};
use std::io::{Cursor, Read};
use std::path::Path;

/// A wording that no other text holds.
const CANARY: &str = "Qanariya kestrel 7391";

struct Window {
    desk: Desk,
    folder: tempfile::TempDir,
}

impl Window {
    /// Opens a window on a new file of a delegation.
    fn open() -> Window {
        let folder = tempfile::tempdir().unwrap();
        let desk = Desk::new(folder.path(), "chancery".into());
        let mut window = Window { desk, folder };
        let file = window.folder.path().join("own.chancery");
        let key = json!({"kind": "passphrase", "text": "four quiet words here"});
        let request = json!({"path": file, "key": key, "delegation": "XBE", "demo": false});
        window.call("create", request);
        window
    }

    fn call(&mut self, name: &str, mut request: Value) -> Value {
        request["lang"] = json!("en");
        self.desk
            .call(name, request, &Progress::silent())
            .unwrap_or_else(|error| panic!("{name}: {} {}", error.code, error.message))
    }

    /// Types fields into an entry and keeps them, as leaving the page does. Returns the record.
    fn keep(&mut self, record: &str, base: &Value, fields: Value) -> String {
        let draft = json!({"record": record, "base": base, "fields": fields});
        self.call("draft-save", draft);
        let kept = self.call("draft-keep", json!({"record": record, "name": CANARY}));
        kept["record"].as_str().unwrap().to_owned()
    }

    /// Writes every export for participants and returns each with its bytes.
    fn exports(&mut self) -> Vec<(String, Vec<u8>)> {
        ["xlsx", "csv", "html", "json"]
            .into_iter()
            .map(|format| {
                let path = self.folder.path().join(format!("matrix.{format}"));
                let matrix = json!({"columns": "category", "group": null, "at": null, "since": null,
                    "in_force_on": null, "stage": null, "region": null, "audience": "participants",
                    "final": false, "lang": "en"});
                let request = json!({"matrix": matrix, "path": path, "paper": "a4"});
                self.call("export-matrix", request);
                (format.to_string(), std::fs::read(&path).unwrap())
            })
            .collect()
    }
}

fn holds(bytes: &[u8], words: &str) -> bool {
    let plain = |bytes: &[u8]| {
        bytes
            .windows(words.len())
            .any(|part| part == words.as_bytes())
    };
    let Ok(mut archive) = zip::ZipArchive::new(Cursor::new(bytes)) else {
        return plain(bytes);
    };
    (0..archive.len()).any(|index| {
        let mut part = Vec::new();
        archive
            .by_index(index)
            .unwrap()
            .read_to_end(&mut part)
            .unwrap();
        plain(&part)
    })
}

fn fields(words: &str) -> Value {
    json!({"state": "XBE", "authentic": "en", "audience": "participants", "categories": ["D1"],
        "title": {"en": words}, "summary": {"en": words},
        "act": {"type": "decree", "number": words},
        "clauses": [{"id": "c1", "number": "Article 1", "text": {"en": words}}]})
}

#[test]
fn a_wording_typed_and_deleted_in_the_window_is_in_nothing_that_can_leave() {
    let mut window = Window::open();
    let id = window.keep("new:a", &Value::Null, fields(CANARY));
    let composed = window.call("compose", json!({"id": id}));
    window.keep(&id, &composed["base"], fields("Decree 4/2026"));
    // Typed again and never kept: it lies in the desk's own row.
    let composed = window.call("compose", json!({"id": id}));
    let typed =
        json!({"record": id, "base": composed["base"], "fields": {"summary": {"en": CANARY}}});
    window.call("draft-save", typed);
    let answer = window.call("hand-in", json!({"ids": [id], "confirmed": false}));
    assert_eq!(answer["entries"][0]["typing"], true, "{answer}");
    window.call("hand-in", json!({"ids": [id], "confirmed": true}));
    for (format, bytes) in window.exports() {
        assert!(!holds(&bytes, CANARY), "{format} holds the wording");
        let there = if format == "json" {
            id.as_str()
        } else {
            "Decree 4/2026"
        };
        assert!(
            holds(&bytes, there),
            "{format} does not hold what was handed in"
        );
    }
    // The desk itself still has every version of it.
    let composed = window.call("compose", json!({"id": id}));
    assert_eq!(composed["draft"]["fields"]["summary"]["en"], CANARY);
    window.call("close", json!({}));
    let file = std::fs::read(Path::new(window.folder.path()).join("own.chancery")).unwrap();
    assert!(
        !holds(&file, CANARY),
        "the closed file holds words in plain"
    );
}
