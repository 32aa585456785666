//! Positions, the outlook of a package, common ground and silence procedures on the built command.

use crate::command::Register;
use crate::outward::{files_out, holds};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;

const CANARY: &str = "zorilla-canary";

/// Puts records and returns their ids.
fn put(register: &Register, records: &Value) -> Vec<String> {
    fs::write(register.folder().join("records.json"), records.to_string()).unwrap();
    let answer = register.done("put", &["records.json"]);
    let list = answer["records"].as_array().unwrap().iter();
    list.map(|record| record["id"].as_str().unwrap().to_string())
        .collect()
}

fn position(state: &str, subject: &str, value: &str) -> Value {
    json!({"kind": "position", "state": state, "subject": subject, "value": value, "source": "note 12", "date": "2026-03-04"})
}

/// A register with two provisions and a package of both; returns it with provisions and package.
fn with_package() -> (Register, Vec<String>, String) {
    let register = Register::with_states();
    let provisions = put(
        &register,
        &json!([
            {"kind": "provision", "number": "1", "text": {"en": "States stop the trade."}},
            {"kind": "provision", "number": "2", "text": {"en": "States report on it."}},
        ]),
    );
    let parts: Vec<Value> = provisions
        .iter()
        .map(|provision| json!({"provision": provision}))
        .collect();
    let package = json!([{"kind": "package", "title": {"en": "Both"}, "parts": parts, "states": ["XAR", "XBE", "XCA", "XDO", "XES"]}]);
    let package = put(&register, &package).remove(0);
    (register, provisions, package)
}

fn states(answer: &Value) -> Vec<&str> {
    answer
        .as_array()
        .unwrap()
        .iter()
        .map(|state| state.as_str().unwrap())
        .collect()
}

#[test]
fn without_positions_everything_is_no_position() {
    let (register, _, package) = with_package();
    for name in [package.as_str(), "Both"] {
        let outlook = register.done("outlook", &["--package", name]);
        assert_eq!(
            states(&outlook["no_position"]),
            ["XAR", "XBE", "XCA", "XDO", "XES"]
        );
        for list in [
            "support",
            "can_accept",
            "awaits",
            "asks_for_changes",
            "cannot_accept",
        ] {
            assert_eq!(outlook[list], json!([]), "{list}");
        }
        assert_eq!(
            (&outlook["range"], &outlook["smallest_change"]),
            (&json!([0, 5]), &json!([]))
        );
        assert_eq!(
            states(&outlook["depends_on"][0]),
            ["XAR", "XBE", "XCA", "XDO", "XES"]
        );
    }
    let unknown = register.run("outlook", &["--package", "No such"]);
    assert_eq!(
        (unknown.code, &unknown.json["error"]["code"]),
        (3, &json!("record.not-found"))
    );
}

#[test]
fn an_outlook_is_made_of_what_was_said_and_its_smallest_change_widens_it() {
    let (register, provisions, package) = with_package();
    let (one, two) = (provisions[0].as_str(), provisions[1].as_str());
    let on = register.done("show", &[one])["record"]["revision"].clone();
    let proposal = json!([{"kind": "proposal", "provision": one, "on": on, "state": "XBE", "language": "en",
        "place": "text", "at": 7, "remove": "stop", "insert": "reduce"}]);
    let proposal = put(&register, &proposal).remove(0);
    let said = [
        ("XAR", one, "supports"),
        ("XAR", two, "supports"),
        ("XAR", proposal.as_str(), "can-accept"),
        ("XBE", one, "asks-for-changes"),
        ("XBE", two, "can-accept"),
        ("XBE", proposal.as_str(), "supports"),
        ("XCA", one, "cannot-accept"),
        ("XCA", two, "supports"),
        ("XCA", proposal.as_str(), "can-accept"),
        ("XDO", one, "supports"),
        ("XDO", two, "awaits-instructions"),
    ];
    put(
        &register,
        &said
            .iter()
            .map(|(state, subject, value)| position(state, subject, value))
            .collect(),
    );
    let outlook = register.done("outlook", &["--package", &package]);
    let lists = [
        "support",
        "awaits",
        "asks_for_changes",
        "cannot_accept",
        "no_position",
    ];
    assert_eq!(
        lists.map(|list| states(&outlook[list])),
        [["XAR"], ["XDO"], ["XBE"], ["XCA"], ["XES"]]
    );
    assert_eq!(outlook["range"], json!([1, 3]));
    let change = &outlook["smallest_change"];
    assert_eq!(
        (&change[0]["provision"], &change[0]["proposal"]),
        (&json!(one), &json!(proposal))
    );
    assert_eq!(
        (
            states(&change[0]["states"]),
            &outlook["reaches"],
            &outlook["exact"]
        ),
        (vec!["XBE", "XCA"], &json!(3), &json!(true))
    );
    let more = register.done("outlook", &["--package", &package, "--needed", "5"]);
    assert_eq!(
        (&more["smallest_change"], &more["aim"]),
        (&json!([]), &json!(5))
    );
}

#[test]
fn a_position_on_earlier_words_is_stale_and_says_so() {
    let (register, provisions, package) = with_package();
    let one = provisions[0].as_str();
    let mut asks = position("XCA", one, "asks-for-changes");
    asks["asks"] = json!({"en": "limit"});
    let mut same = position("XDO", one, "asks-for-changes");
    same["asks"] = json!({"en": "limit"});
    put(
        &register,
        &json!([position("XBE", one, "supports"), asks, same]),
    );
    let of = |answer: &Value| {
        answer["subjects"]
            .as_array()
            .unwrap()
            .iter()
            .find(|line| line["subject"] == one)
            .unwrap()
            .clone()
    };
    let before = of(&register.done("positions", &["--package", &package]));
    assert_eq!(states(&before["spoken"]), ["XBE", "XCA", "XDO"]);
    assert!(!states(&before["not_spoken"]).contains(&"XBE"));
    assert_eq!(
        before["asks_for"],
        json!([{"words": {"en": "limit"}, "states": ["XCA", "XDO"]}])
    );
    assert_eq!(
        (
            &before["positions"][0]["stale"],
            &before["positions"][0]["noted"]
        ),
        (&json!(false), &json!(true))
    );
    let edit = json!([{"kind": "provision", "id": one, "text": {"en": "States end the trade."}}]);
    put(&register, &edit);
    let after = of(&register.done("positions", &["--package", &package]));
    assert_eq!(
        (&after["positions"][0]["stale"], states(&after["spoken"])),
        (&json!(true), vec![])
    );
    let outlook = register.done("outlook", &["--package", &package]);
    assert_eq!(
        (states(&outlook["support"]), states(&outlook["earlier"])),
        (vec![], vec!["XBE", "XCA", "XDO"])
    );
    // Said again on the words of today, it counts; what was said before stays as it was said.
    put(
        &register,
        &json!([{"kind": "position", "id": after["positions"][0]["id"], "date": "2026-03-09"}]),
    );
    let again = of(&register.done("positions", &[]));
    assert_eq!(states(&again["spoken"]), ["XBE"]);
}

#[test]
fn common_ground_is_every_closed_set_of_what_was_reported() {
    let register = Register::made(&["--demo"]);
    let all = register.done("measures", &["--limit", "1000"]);
    let mut held: std::collections::BTreeMap<String, BTreeSet<String>> = Default::default();
    for measure in all["measures"].as_array().unwrap() {
        let of = held
            .entry(measure["state"].as_str().unwrap().to_string())
            .or_default();
        of.extend(
            states(&measure["categories"])
                .into_iter()
                .map(str::to_string),
        );
    }
    let codes: Vec<&String> = held.keys().collect();
    let mut expected: BTreeSet<(Vec<String>, Vec<String>)> = BTreeSet::new();
    for chosen in 1_u32..1 << codes.len() {
        let some = (0..codes.len())
            .filter(|at| chosen >> at & 1 == 1)
            .map(|at| held[codes[at]].clone());
        let shared = some
            .reduce(|one, other| one.intersection(&other).cloned().collect())
            .unwrap();
        if !shared.is_empty() {
            let having = held
                .iter()
                .filter(|(_, set)| shared.is_subset(set))
                .map(|(state, _)| state.clone());
            expected.insert((having.collect(), shared.into_iter().collect()));
        }
    }
    let found = |answer: &Value| -> Vec<(Vec<String>, Vec<String>)> {
        let owned = |list: &Value| states(list).into_iter().map(str::to_string).collect();
        answer["sets"]
            .as_array()
            .unwrap()
            .iter()
            .map(|set| (owned(&set["states"]), owned(&set["categories"])))
            .collect()
    };
    let sets = found(&register.done("common-ground", &[]));
    assert_eq!(sets.iter().cloned().collect::<BTreeSet<_>>(), expected);
    assert!(sets.len() == expected.len() && sets.len() > 10);
    assert!(
        sets.windows(2).all(|two| two[0].0.len() >= two[1].0.len()),
        "not by number of states"
    );
    let three = found(&register.done("common-ground", &["--min-states", "3"]));
    assert_eq!(
        three,
        sets.iter()
            .filter(|set| set.0.len() >= 3)
            .cloned()
            .collect::<Vec<_>>()
    );
    let group = register.done("common-ground", &["--group", "african"]);
    assert_eq!(group["sets"], json!([]), "no fictional state has a group");
    assert!(found(&register.done("common-ground", &["--stage", "in-force"])).len() < sets.len());
    assert_eq!(
        register.run("common-ground", &["--stage", "nearly"]).code,
        2
    );
    assert_eq!(
        register.run("common-ground", &["--from", "rumours"]).code,
        2
    );
    let stated = register.done("common-ground", &["--from", "positions"]);
    assert!(!stated["sets"].as_array().unwrap().is_empty() && stated["whole"] == true);
}

#[test]
fn a_late_message_is_shown_to_the_chair_and_not_decided() {
    let register = Register::with_states();
    let start = [
        "--event",
        "started",
        "--title",
        "Text of 27 March",
        "--place",
        "the-hague",
        "--hours",
        "72",
        "--when",
        "2026-03-27T17:00:00+01:00",
    ];
    register.done("silence", &start);
    let at = |hour: &str| register.done("silence", &["--now", hour])["procedures"][0].clone();
    // Clocks change between: 72 true hours end at six o'clock on the wall.
    let running = at("2026-03-30T17:59:00+02:00");
    assert_eq!(
        (&running["stage"], &running["until"]),
        (&json!("running"), &json!("2026-03-30T18:00:00+02:00"))
    );
    assert_eq!(at("2026-03-30T18:00:01+02:00")["stage"], "kept");
    let id = running["id"].as_str().unwrap();
    register.done(
        "silence",
        &[
            id,
            "--event",
            "broken",
            "--state",
            "XBE",
            "--when",
            "2026-03-30T16:05:00+00:00",
            "--words",
            CANARY,
        ],
    );
    let late = at("2026-03-31T09:00:00+02:00");
    assert_eq!(
        (&late["stage"], &late["messages"][0]["standing"]),
        (&json!("before-the-chair"), &json!("late"))
    );
    // Wherever it was logged, it is told at the hour of the place that counts.
    assert_eq!(late["messages"][0]["at"], "2026-03-30T18:05:00+02:00");
    let message = late["messages"][0]["id"].as_str().unwrap();
    register.done(
        "silence",
        &[
            id,
            "--event",
            "taken",
            "--message",
            message,
            "--when",
            "2026-03-31T10:00:00+02:00",
        ],
    );
    assert_eq!(at("2026-03-31T11:00:00+02:00")["stage"], "broken");
    assert_eq!(at("2026-03-31T09:00:00+02:00")["stage"], "before-the-chair");
    let wrong = register.run(
        "silence",
        &[
            "--event",
            "started",
            "--title",
            "Two",
            "--place",
            "the-hague",
        ],
    );
    assert_eq!(
        (wrong.code, &wrong.json["error"]["code"]),
        (3, &json!("put.invalid"))
    );
}

#[test]
fn nothing_of_positions_packages_and_silence_leaves() {
    let register = Register::made(&["--demo"]);
    let before = register.content_id();
    let provision = register.done("positions", &[])["subjects"][0]["subject"]
        .as_str()
        .unwrap()
        .to_string();
    let mut said = position("XBE", &provision, "cannot-accept");
    said["source"] = json!(CANARY);
    said["asks"] = json!({"en": CANARY});
    let package =
        json!({"kind": "package", "title": {"en": CANARY}, "parts": [{"provision": provision}]});
    let ids = put(&register, &json!([said, package]));
    register.done(
        "silence",
        &[
            "--event",
            "started",
            "--title",
            CANARY,
            "--place",
            "the-hague",
            "--hours",
            "72",
            "--words",
            CANARY,
        ],
    );
    assert_eq!(
        register.content_id(),
        before,
        "a private kind stands on the handed-in line"
    );
    assert_eq!(register.done("verify", &[])["ok"], true);
    for audience in ["cochairs", "participants", "public"] {
        for (name, bytes) in files_out(&register, audience) {
            assert!(!holds(&bytes, CANARY), "{name} for {audience}");
        }
        let found = register.done("search", &[CANARY, "--audience", audience]);
        assert_eq!(found["total"], 0, "{audience}");
    }
    for id in &ids {
        assert_eq!(register.run("handin", &[id]).code, 3, "{id}");
    }
    assert!(register.done("outlook", &["--package", CANARY])["sentences"].is_array());
}

#[test]
fn what_is_not_well_stated_is_told_with_its_place() {
    let (register, provisions, _) = with_package();
    let cases = [
        (position("ZZZ", &provisions[0], "supports"), "[0]/state"),
        (position("XBE", &provisions[0], "perhaps"), "[0]"),
        (json!({"kind": "package", "parts": []}), "[0]"),
        (
            json!({"kind": "package", "title": {"en": "P"}, "parts": [{"provision": provisions[0]}, {"provision": provisions[0]}]}),
            "[0]/parts/1/provision",
        ),
        (
            json!({"kind": "package", "title": {"en": "P"}, "states": ["ZZZ"]}),
            "[0]/states/0",
        ),
    ];
    for (record, place) in cases {
        fs::write(
            register.folder().join("records.json"),
            json!([record]).to_string(),
        )
        .unwrap();
        let answer = register.run("put", &["records.json"]);
        assert_eq!(answer.code, 3, "{record}");
        let told = answer.json["error"]["params"]["place"].as_str().unwrap();
        assert!(told.starts_with(place), "{record}: {told}");
    }
}

#[test]
fn the_positions_on_a_package_are_asked_of_the_states_it_is_meant_for() {
    let (register, _, package) = with_package();
    let answer = register.done("positions", &["--package", &package]);
    let meant_for = ["XAR", "XBE", "XCA", "XDO", "XES"];
    assert_eq!(states(&answer["states"]), meant_for);
    for subject in answer["subjects"].as_array().unwrap() {
        assert_eq!(states(&subject["not_spoken"]), meant_for);
    }
}
