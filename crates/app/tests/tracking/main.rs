#![allow(clippy::unwrap_used)]
//! What stands around the measures, asked as the window asks: overview, deadlines, tasks, comments, what changed.

use chancery_app::desk::Desk;
use chancery_app::progress::Progress;
use serde_json::{Value, json};
use tempfile::TempDir;

/// A desk with the demo open.
struct Opened {
    desk: Desk,
    folder: TempDir,
}

impl Opened {
    fn demo() -> Opened {
        let folder = tempfile::tempdir().unwrap();
        let desk = Desk::new(folder.path(), "no-reader".into());
        let mut opened = Opened { desk, folder };
        opened.call(
            "create",
            opened.request(&json!({"demo": true, "delegation": null})),
        );
        opened
    }

    fn request(&self, more: &Value) -> Value {
        let mut request = json!({
            "path": self.folder.path().join("a.chancery"),
            "key": {"kind": "file", "path": self.folder.path().join("a.chkey")},
            "lang": "en",
        });
        let object = request.as_object_mut().unwrap();
        object.extend(more.as_object().unwrap().clone());
        request
    }

    fn tried(&mut self, name: &str, mut request: Value) -> Result<Value, String> {
        let object = request.as_object_mut().unwrap();
        object.entry("lang").or_insert(json!("en"));
        self.desk
            .call(name, request, &Progress::silent())
            .map_err(|error| format!("{} {}", error.code, json!(error.params)))
    }

    fn call(&mut self, name: &str, request: Value) -> Value {
        self.tried(name, request).unwrap()
    }

    fn close_and_open(&mut self) {
        self.call("close", json!({}));
        let request = self.request(&json!({}));
        self.call("open", request);
    }

    /// The measures that changed since a moment: reference, what became of it, what changed.
    fn since(&mut self, since: &str) -> Vec<String> {
        let answer = self.call("changes-since", json!({"since": since, "limit": 100}));
        let entries = answer["entries"].as_array().unwrap();
        assert_eq!(answer["total"], entries.len());
        entries
            .iter()
            .map(|entry| {
                let what: Vec<&str> = entry["what"]
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(|w| w.as_str().unwrap())
                    .collect();
                let stage = match (entry["stage_before"].as_str(), entry["stage_now"].as_str()) {
                    (Some(before), Some(now)) => format!(" {before}>{now}"),
                    _ => String::new(),
                };
                let state = entry["state"].as_str().unwrap();
                format!(
                    "{state} {} {}{stage}",
                    entry["became"].as_str().unwrap(),
                    what.join("+")
                )
            })
            .collect()
    }

    fn measure(&mut self) -> String {
        let list = self.call(
            "measures",
            json!({"offset": 0, "limit": 1, "state": "XBE", "descending": false}),
        );
        list["measures"][0]["id"].as_str().unwrap().to_string()
    }
}

fn plain(text: &Value) -> String {
    text.as_str()
        .unwrap_or("-")
        .replace(['\u{2068}', '\u{2069}'], "")
}

#[test]
fn the_overview_counts_down_to_the_meeting_from_the_demos_own_day() {
    let mut opened = Opened::demo();
    let overview = opened.call("overview", json!({}));
    let moment = &overview["meeting"]["moment"];
    assert_eq!(overview["today"], "2026-03-10");
    assert_eq!(overview["demo_day"], true);
    assert_eq!(
        [
            &moment["day"],
            &moment["hour"],
            &moment["place"],
            &moment["offset"],
            &moment["days"],
            &moment["working_days"]
        ],
        [
            &json!("2026-03-27"),
            &json!("17:00"),
            &json!("The Hague"),
            &json!("UTC+1"),
            &json!(17),
            &json!(13)
        ]
    );
    let deadlines = overview["meeting"]["deadlines"].as_array().unwrap();
    let shown: Vec<String> = deadlines
        .iter()
        .map(|deadline| {
            let moment = &deadline["moment"];
            format!(
                "{} {} {} {}",
                plain(&moment["day"]),
                plain(&moment["hour"]),
                plain(&moment["place"]),
                plain(&moment["offset"])
            )
        })
        .collect();
    assert_eq!(
        shown,
        [
            "2026-03-11 17:00 The Hague UTC+1",
            "2026-03-17 12:00 Belmora City UTC+2",
            "2026-03-20 12:00 The Hague UTC+1",
            "2026-03-24 12:00 New York UTC−4",
            "2026-03-30 18:00 The Hague UTC+2",
        ]
    );
    let status = opened.call("status", json!({}));
    assert_eq!(status["open"]["meeting"]["days"], 17);
    assert_eq!(
        status["open"]["due_soon"],
        overview["reminders"].as_array().unwrap().len()
    );
}

#[test]
fn the_board_lists_each_state_once_and_those_still_expected() {
    let mut opened = Opened::demo();
    let overview = opened.call("overview", json!({}));
    let mut states: Vec<String> = Vec::new();
    for group in overview["board"].as_array().unwrap() {
        states.extend(group["states"].as_array().unwrap().iter().map(plain));
        if group["work"] == "awaited" {
            assert_eq!(group["states"], json!(["Pelagia"]));
        }
    }
    let mut once = states.clone();
    once.sort();
    once.dedup();
    assert_eq!((states.len(), once.len()), (14, 14), "{states:?}");
}

#[test]
fn what_changed_is_told_from_a_meeting_and_from_the_last_closing() {
    let mut opened = Opened::demo();
    let overview = opened.call("overview", json!({}));
    assert_eq!(overview["since"][0]["since"], "2026-03-04");
    assert_eq!(
        opened.since("2026-03-04"),
        [
            "Arvandia changed dates",
            "Arvandia changed dates",
            "Dovrenia changed stage Drafted>Tabled",
            "Belmora changed exemptions",
            "Belmora changed stage+dates Adopted>In force",
        ]
    );
    assert_eq!(opened.since("opened"), Vec::<String>::new());
    opened.close_and_open();
    assert_eq!(opened.since("opened"), Vec::<String>::new());
    let measure = opened.measure();
    let task = json!({"id": null, "base": null, "title": "Ring", "about": measure, "due": null, "assigned": null, "done": false});
    opened.call("task-save", task);
    assert_eq!(
        opened.since("opened"),
        Vec::<String>::new(),
        "a task is no change of a measure"
    );
    assert!(
        opened
            .tried("changes-since", json!({"since": "last week", "limit": 5}))
            .is_err()
    );
}

#[test]
fn a_task_is_written_done_and_taken_back() {
    let mut opened = Opened::demo();
    let measure = opened.measure();
    let open = |opened: &mut Opened| {
        let answer = opened.call("tasks", json!({"about": measure, "with_done": false}));
        answer["tasks"].as_array().unwrap().clone()
    };
    let before = open(&mut opened).len();
    let task = json!({"id": null, "base": null, "title": "Ring the ministry", "about": measure, "due": "2026-03-12", "assigned": "Legal adviser", "done": false});
    opened.call("task-save", task);
    let tasks = open(&mut opened);
    let task = tasks
        .iter()
        .find(|task| task["title"] == "Ring the ministry")
        .unwrap();
    assert_eq!(
        (&task["days"], &task["assigned"], &task["about"]["id"]),
        (&json!(2), &json!("Legal adviser"), &json!(measure))
    );
    let done = json!({"id": task["id"], "base": task["revision"], "title": task["title"], "about": measure, "due": task["due"], "assigned": null, "done": true});
    let written = opened.call("task-save", done);
    assert_eq!(open(&mut opened).len(), before);
    opened.call("undo", json!({"operation": written["operation"]}));
    assert_eq!(open(&mut opened).len(), before + 1);
    opened.call("entry-remove", json!({"id": task["id"]}));
    assert_eq!(open(&mut opened).len(), before);
    assert!(
        opened
            .tried("entry-remove", json!({"id": measure}))
            .unwrap_err()
            .starts_with("record.not-found")
    );
}

#[test]
fn a_stale_edit_of_a_task_makes_two_wordings_and_overwrites_nothing() {
    let mut opened = Opened::demo();
    let all = opened.call("tasks", json!({"about": null, "with_done": false}));
    let task = all["tasks"][0].clone();
    let edit = |title: &str| json!({"id": task["id"], "base": task["revision"], "title": title, "about": null, "due": task["due"], "assigned": null, "done": false});
    opened.call("task-save", edit("one wording"));
    opened.call("task-save", edit("another wording"));
    let status = opened.call("status", json!({}));
    assert_eq!(status["open"]["to_reconcile"], 1);
}

#[test]
fn a_comment_is_settled_and_opened_again() {
    let mut opened = Opened::demo();
    let measure = opened.measure();
    let list = |opened: &mut Opened| {
        let answer = opened.call("comments", json!({"about": measure}));
        answer["comments"].as_array().unwrap().clone()
    };
    let before = list(&mut opened).len();
    let comment = json!({"id": null, "base": null, "about": measure, "text": "Ask why", "audience": "me", "settled": false});
    opened.call("comment-save", comment);
    let written = list(&mut opened)
        .into_iter()
        .find(|c| c["text"] == "Ask why")
        .unwrap();
    assert_eq!(
        (
            &written["audience"],
            &written["author"],
            &written["settled"]
        ),
        (&json!("me"), &json!("secretariat"), &Value::Null)
    );
    let settle = json!({"id": written["id"], "base": written["revision"], "about": measure, "text": "Ask why", "audience": "me", "settled": true});
    opened.call("comment-save", settle);
    let comments = list(&mut opened);
    assert_eq!(comments.len(), before + 1);
    assert_eq!(comments.last().unwrap()["settled"], "2026-03-10");
    let open = json!({"id": null, "base": null, "about": measure, "text": "x", "audience": "public", "settled": false});
    assert!(
        opened
            .tried("comment-save", open)
            .unwrap_err()
            .contains("/audience")
    );
}

#[test]
fn a_meeting_is_counted_while_it_is_typed_and_becomes_the_one_prepared_for() {
    let mut opened = Opened::demo();
    let deadline = |rest: Value| {
        let mut fields = json!({"id": "d1", "title": {"en": "Silence ends"}, "hours": null, "days": null, "date": null,
            "counting": "calendar", "direction": "after", "at": null, "place": null});
        fields
            .as_object_mut()
            .unwrap()
            .extend(rest.as_object().unwrap().clone());
        fields
    };
    let meeting = |deadline: Value| {
        json!({"title": {"en": "Drafting group"}, "kind": "technical", "date": "2026-03-27", "start": "17:00",
        "place": null, "counts_by": "the-hague", "expected": [], "current": true, "deadlines": [deadline]})
    };
    let counted = opened.call(
        "meeting-count",
        json!({"meeting": meeting(deadline(json!({"hours": 72})))}),
    );
    assert_eq!(
        counted["deadlines"][0]["moment"]["time"],
        "2026-03-30T18:00:00+02:00"
    );
    let faulty = opened.tried(
        "meeting-count",
        json!({"meeting": meeting(deadline(json!({})))}),
    );
    assert!(faulty.unwrap_err().contains("/deadlines/0"));
    // a place that nobody knows is not counted at another one
    let nowhere = deadline(json!({"days": 2, "place": "atlantis"}));
    let faulty = opened.tried("meeting-count", json!({"meeting": meeting(nowhere)}));
    assert!(faulty.unwrap_err().contains("/deadlines/0/place"));
    let meetings = opened.call("meetings", json!({}));
    assert_eq!(meetings["meetings"].as_array().unwrap().len(), 2);
    opened.call(
        "meeting-save",
        json!({"id": null, "base": null, "meeting": meeting(deadline(json!({"days": 2})))}),
    );
    let meetings = opened.call("meetings", json!({}));
    let current: Vec<String> = meetings["meetings"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|meeting| meeting["fields"]["current"] == true)
        .map(|meeting| plain(&meeting["title"]))
        .collect();
    assert_eq!(current, ["Drafting group"]);
    let first = &meetings["meetings"][0]["deadlines"][0];
    assert_eq!(
        (&first["moment"]["day"], plain(&first["rest"])),
        (&json!("2026-03-29"), "weekend".to_string())
    );
}

#[test]
fn a_holiday_moves_what_is_counted_in_working_days() {
    let mut opened = Opened::demo();
    let first_day = |opened: &mut Opened| {
        let overview = opened.call("overview", json!({}));
        plain(&overview["meeting"]["deadlines"][0]["moment"]["day"])
    };
    let gap = |opened: &mut Opened| {
        let overview = opened.call("overview", json!({}));
        plain(&overview["meeting"]["deadlines"][0]["gap"])
    };
    assert_eq!(first_day(&mut opened), "2026-03-11");
    assert!(gap(&mut opened).contains("The Hague in 2026"));
    let place = json!({"id": null, "base": null, "code": "the-hague", "name": null, "zone": null,
        "weekend": ["saturday", "sunday"], "holidays": [{"date": "2026-03-18", "title": {"en": "A day off"}}]});
    opened.call("place-save", place);
    assert_eq!(first_day(&mut opened), "2026-03-10");
    assert_eq!(gap(&mut opened), "-");
    // another desk enters another holiday of the same place: both count
    let other = json!({"id": null, "base": null, "code": "the-hague", "name": null, "zone": null,
        "weekend": ["saturday", "sunday"], "holidays": [{"date": "2026-03-19", "title": {"en": "Another"}}]});
    opened.call("place-save", other);
    assert_eq!(first_day(&mut opened), "2026-03-09");
    let meetings = opened.call("meetings", json!({}));
    let place = meetings["places"]
        .as_array()
        .unwrap()
        .iter()
        .find(|place| place["code"] == "the-hague")
        .unwrap();
    assert_eq!(
        (
            &place["weekend"],
            place["holidays"].as_array().unwrap().len()
        ),
        (&json!(["saturday", "sunday"]), 2)
    );
}

#[test]
fn the_calendar_lists_months_with_what_begins_and_ends() {
    let mut opened = Opened::demo();
    let months = |opened: &mut Opened, groups: Value| {
        let answer = opened.call(
            "calendar",
            json!({"from": "2026-03", "to": "2027-02", "state": null, "groups": groups}),
        );
        let months = answer["months"].as_array().unwrap().clone();
        months
            .iter()
            .flat_map(|month| {
                month["entries"]
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(|entry| {
                        assert!(plain(&entry["date"]).starts_with(&plain(&month["month"])));
                        format!(
                            "{} {} {}",
                            plain(&entry["date"]),
                            plain(&entry["state"]),
                            plain(&entry["group"])
                        )
                    })
                    .collect::<Vec<_>>()
            })
            .collect::<Vec<_>>()
    };
    let coming = months(&mut opened, json!(["begins", "ends", "review"]));
    for expected in [
        "2026-03-07 Belmora begins",
        "2026-04-15 Arvandia begins",
        "2026-06-30 Arvandia review",
        "2026-12-31 Arvandia ends",
    ] {
        assert!(
            coming.iter().any(|line| line == expected),
            "{expected}: {coming:?}"
        );
    }
    assert!(
        months(&mut opened, json!(["review"]))
            .iter()
            .all(|line| line.ends_with("review"))
    );
    assert!(
        opened
            .tried(
                "calendar",
                json!({"from": "2026-03-01", "to": "2027-02", "state": null, "groups": []})
            )
            .is_err()
    );
}

#[test]
fn developments_are_found_by_state_and_by_folded_words() {
    let mut opened = Opened::demo();
    let titles = |opened: &mut Opened, state: Value, words: Value| {
        let answer = opened.call(
            "developments",
            json!({"state": state, "obligation": null, "words": words}),
        );
        answer["developments"].as_array().unwrap().len()
    };
    assert_eq!(titles(&mut opened, Value::Null, Value::Null), 3);
    assert_eq!(titles(&mut opened, json!("XAR"), Value::Null), 1);
    assert_eq!(titles(&mut opened, Value::Null, json!("communique")), 1);
    let fields = json!({"date": "2026-03", "title": {"en": "Vote in the assembly"}, "text": {}, "said_by": null, "source": "Agency",
        "states": ["XDO", "XBE"], "obligations": []});
    opened.call(
        "development-save",
        json!({"id": null, "base": null, "development": fields}),
    );
    assert_eq!(titles(&mut opened, json!("XBE"), json!("assembly")), 1);
}

#[test]
fn a_change_of_one_entry_says_which() {
    let mut opened = Opened::demo();
    opened.call(
        "task-save",
        json!({"id": null, "base": null, "title": "Ring the ministry", "due": null, "assigned": "", "about": null, "done": false}),
    );
    let history = opened.call("history", json!({"offset": 0, "limit": 1}));
    let change = &history["changes"][0];
    assert_eq!(plain(&change["title"]), "Edited Ring the ministry");
    let undone = opened.call("undo", json!({"operation": change["id"]}));
    assert_eq!(plain(&undone["title"]), "Undid: Edited Ring the ministry");
}
