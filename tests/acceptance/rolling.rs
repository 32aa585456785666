//! The rolling text on the built command: proposals while the text goes on, and what a reader may take from it.

use crate::command::Register;
use crate::copies::{paragraph, plain, run, tracked, word_file};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;

const TEXT: [&str; 5] = [
    "Draft ministerial declaration",
    "States shall prohibit all exports of arms to the areas that the annex names.",
    "States shall suspend imports of fuel and shall report to the co-chairs in writing every year.",
    "States shall keep a list of importers. The list is public.",
    "This declaration takes effect on the day of its adoption.",
];

fn owned(text: &[&str]) -> Vec<String> {
    text.iter().map(|words| (*words).to_owned()).collect()
}

fn bring_in(register: &Register, text: &[&str]) -> Value {
    let file = register.folder().join("text.docx");
    fs::write(file, word_file(&plain(&owned(text)))).unwrap();
    register.done("provisions", &["text.docx"])
}

/// A register with the text, and a copy of each state whose paragraph has other runs.
fn with_copies(text: &[&str], copies: &[(&str, usize, String)]) -> Register {
    let register = Register::with_states();
    bring_in(&register, text);
    for (state, nth, runs) in copies {
        let own = plain(&owned(&text[..*nth])) + &paragraph(runs, "");
        let file = register.folder().join(format!("{state}.docx"));
        fs::write(file, word_file(&(own + &plain(&owned(&text[nth + 1..]))))).unwrap();
        register.done("compile", &[&format!("{state}.docx")]);
    }
    register
}

fn put_in(by: &str, before: &str, words: &str, after: &str) -> String {
    [run(before), tracked("ins", by, Some(words)), run(after)].concat()
}

fn lines(register: &Register) -> Vec<String> {
    let rolling = register.done("rolling", &[]);
    let text = rolling["text"].as_str().unwrap().lines();
    text.map(str::to_owned).collect()
}

fn aside(register: &Register) -> usize {
    let rolling = register.done("rolling", &[]);
    rolling["aside"].as_array().unwrap().len()
}

fn fuel_and_list() -> Register {
    let (fuel, list) = (TEXT[2], TEXT[3]);
    let fuel = fuel.split_once("and shall").unwrap();
    let list = list.split_once(" The").unwrap();
    with_copies(
        &TEXT,
        &[
            (
                "XBE",
                2,
                put_in("XBE", fuel.0, "and coal ", &format!("and shall{}", fuel.1)),
            ),
            (
                "XCA",
                3,
                put_in("XCA", list.0, " It is annual.", &format!(" The{}", list.1)),
            ),
        ],
    )
}

#[test]
fn words_put_in_follow_the_words_round_them_into_a_new_draft_or_stand_aside() {
    let register = fuel_and_list();
    let mut next = TEXT;
    next[2] = "All of the States shall suspend imports of fuel and shall report to the co-chairs in writing every year.";
    next[3] = "States that import goods may keep an official list of importers.";
    bring_in(&register, &next);
    assert_eq!(
        lines(&register)[2..4],
        [
            "All of the States shall suspend imports of fuel [XBE: and coal] and shall report to the co-chairs in writing every year.",
            next[3],
        ]
    );
    assert_eq!(aside(&register), 1);
    // Another draft has the earlier words again, and the proposal with them.
    bring_in(&register, &TEXT);
    assert_eq!(aside(&register), 0);
    assert_eq!(
        lines(&register)[3],
        "States shall keep a list of importers. [XCA: It is annual.] The list is public."
    );
}

#[test]
fn words_put_in_follow_what_is_written_by_hand_and_its_undoing() {
    let register = fuel_and_list();
    let rolling = register.done("rolling", &[]);
    let id = rolling["provisions"][2]["id"].as_str().unwrap();
    let base = register.done("show", &[id, "--history"])["history"][0]["revision"].clone();
    let write = |words: &str| {
        let entry = json!([{"kind": "provision", "id": id, "base": base, "text": {"en": words}}]);
        fs::write(register.folder().join("hand.json"), entry.to_string()).unwrap();
        let put = register.done("put", &["hand.json"]);
        put["operation"].as_str().unwrap().to_owned()
    };
    let by_hand = write(&TEXT[2].replace("States shall suspend", "The states suspend"));
    assert_eq!(
        lines(&register)[2],
        "The states suspend imports of fuel [XBE: and coal] and shall report to the co-chairs in writing every year."
    );
    register.done("undo", &[&by_hand]);
    assert!(
        lines(&register)[2].starts_with("States shall suspend imports of fuel [XBE: and coal] and")
    );
}

#[test]
fn what_is_left_open_beside_a_settled_bracket_knows_the_words_it_stands_in() {
    let head = "States shall prohibit all exports of arms ";
    let tail = "to the areas that the annex names.";
    let belmora = [
        tracked("del", "XBE", Some("States")),
        tracked("ins", "XBE", Some("All States that take part")),
        run(&head["States".len()..]),
        tracked("ins", "XBE", Some("and fuel ")),
        run(tail),
    ];
    let copies = [
        ("XBE", 1, belmora.concat()),
        ("XCA", 1, put_in("XCA", head, "and parts ", tail)),
    ];
    let register = with_copies(&TEXT, &copies);
    let settle = |nth: usize, state: &str| {
        let rolling = register.done("rolling", &[]);
        let id = rolling["brackets"][nth]["id"].as_str().unwrap().to_owned();
        let done = register.done("rolling", &["--settle", &id, "--take", state]);
        done["operation"].as_str().unwrap().to_owned()
    };
    let first = settle(0, "XBE");
    let open = "All States that take part shall prohibit all exports of arms [XBE: and fuel / XCA: and parts] to the areas that the annex names.";
    assert_eq!(lines(&register)[1], open);
    // A new draft after it: the places are those in the settled words.
    let mut next = TEXT;
    next[1] = "Without delay, all States that take part shall prohibit all exports of arms to the areas that the annex names.";
    let brought = bring_in(&register, &next);
    assert_eq!(
        lines(&register)[1],
        format!("Without delay, {}", open.replacen("All", "all", 1))
    );
    register.done("undo", &[brought["operation"].as_str().unwrap()]);
    register.done("undo", &[&first]);
    assert_eq!(aside(&register), 0);
    assert_eq!(
        lines(&register)[1],
        "[States / XBE: All States that take part] shall prohibit all exports of arms [XBE: and fuel / XCA: and parts] to the areas that the annex names."
    );
}

#[test]
fn a_paragraph_without_brackets_is_not_called_agreed() {
    let register = Register::with_states();
    bring_in(&register, &TEXT);
    let rolling = register.done("rolling", &[]);
    let subject = &rolling["four_column"][1]["provision"];
    let position = json!([{"kind": "position", "state": "XBE", "subject": subject,
        "value": "cannot-accept", "source": "Plenary", "date": "2026-01-01"}]);
    fs::write(register.folder().join("said.json"), position.to_string()).unwrap();
    register.done("put", &["said.json"]);
    let rolling = register.done("rolling", &["--out", "rolling.html"]);
    let row = &rolling["four_column"][1];
    assert_eq!(row["status"], "without-brackets");
    assert_eq!(row["without_brackets"], TEXT[1]);
    let page = fs::read_to_string(register.folder().join("rolling.html")).unwrap();
    assert!(page.contains("Without brackets"), "{page}");
    for said in [page, rolling.to_string()] {
        assert!(!said.to_lowercase().contains("agreed"), "{said}");
    }
}

#[test]
fn brackets_of_the_co_chairs_own_are_told_and_counted_apart() {
    let mut text = TEXT;
    text[1] = "States shall [immediately] prohibit [all] exports of arms.";
    let register = Register::with_states();
    let brought = bring_in(&register, &text);
    let finding = &brought["findings"][0];
    assert_eq!(finding["code"], "own-brackets", "{brought}");
    let message = finding["message"].as_str().unwrap();
    assert!(message.contains("square brackets stand in the text itself"));
    let rolling = register.done("rolling", &["--out", "rolling.txt"]);
    assert_eq!(
        (&rolling["bracket_count"], &rolling["own_brackets"]),
        (&json!(0), &json!(2))
    );
    assert_eq!(rolling["four_column"][1]["status"], "open");
    assert_eq!(rolling["four_column"][1]["without_brackets"], Value::Null);
    assert_eq!(rolling["four_column"][2]["status"], "without-brackets");
    let lines = fs::read_to_string(register.folder().join("rolling.txt")).unwrap();
    assert!(
        lines.contains("2 square brackets stand in the text itself"),
        "{lines}"
    );
}

#[test]
fn what_a_copy_puts_before_a_paragraph_is_words_also_where_it_looks_like_a_number() {
    for words in ["(a) ", "2.5 million tonnes: ", "2030 ", "一、"] {
        let register = with_copies(&TEXT, &[("XBE", 1, put_in("XBE", "", words, TEXT[1]))]);
        let rolling = register.done("rolling", &[]);
        let own = &rolling["four_column"][1]["proposals"][0]["text"];
        assert_eq!(*own, json!(format!("{words}{}", TEXT[1])));
    }
}

#[test]
fn a_copy_with_changes_of_another_delegation_names_it() {
    let register = Register::with_states();
    bring_in(&register, &TEXT);
    let runs = [
        run("States shall prohibit all "),
        tracked("del", "Belmora", Some("exports")),
        tracked("ins", "Cantara", Some("sales")),
        run(" of arms to the areas that the annex names."),
    ];
    let body =
        plain(&owned(&TEXT[..1])) + &paragraph(&runs.concat(), "") + &plain(&owned(&TEXT[2..]));
    fs::write(register.folder().join("copy.docx"), word_file(&body)).unwrap();
    let done = register.done("compile", &["copy.docx", "--state", "copy.docx=XBE"]);
    let file = &done["files"][0];
    assert_eq!(file["named"], json!(["XBE", "XCA"]));
    let finding = &file["findings"][0];
    assert_eq!(finding["code"], "other-delegation", "{file}");
    let message = finding["message"].as_str().unwrap();
    assert!(
        message.contains("Cantara") && message.contains("Belmora"),
        "{message}"
    );
    // The answer names the proposals as they were written.
    let ids = |answer: &Value| -> BTreeSet<String> {
        let all = answer["proposals"].as_array().unwrap().iter();
        all.map(|each| each["id"].as_str().unwrap().to_owned())
            .collect()
    };
    let rolling = register.done("rolling", &[]);
    assert_eq!(
        json!(ids(&done)),
        rolling["provenance"][1]["proposals"],
        "{rolling}"
    );
    let again = register.done("compile", &["copy.docx", "--state", "copy.docx=XBE"]);
    assert_eq!(again["proposals"], done["proposals"]);
}

#[test]
fn a_state_without_wording_in_a_bracket_and_a_document_without_words_are_named() {
    let copy = put_in(
        "XBE",
        "States shall prohibit all exports ",
        "and transit ",
        &TEXT[1][34..],
    );
    let register = with_copies(&TEXT, &[("XBE", 1, copy)]);
    let rolling = register.done("rolling", &[]);
    let id = rolling["brackets"][0]["id"].as_str().unwrap();
    let refused = register.run("rolling", &["--settle", id, "--take", "XCA"]);
    assert_eq!(refused.code, 3);
    let error = &refused.json["error"];
    assert_eq!(error["code"], "rolling.no-wording", "{error}");
    assert!(error["message"].as_str().unwrap().starts_with("Cantara"));
    let gone = register.run("rolling", &["--settle", "nothing", "--take", "XBE"]);
    assert_eq!(gone.json["error"]["code"], "record.not-found");
    fs::write(register.folder().join("XCA.docx"), word_file("<w:p/>")).unwrap();
    let empty = register.run("compile", &["XCA.docx"]);
    assert_eq!(empty.code, 3);
    let file = &empty.json["files"][0];
    assert_eq!(file["standing"], "no-words", "{file}");
    assert_eq!(file["findings"][0]["code"], "no-words");
    assert_eq!(file["taken"], false);
}
