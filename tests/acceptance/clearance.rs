//! Clearance by capital on the built command: asked, sheet out, sheet back, answered, changed since, confirmed.

use crate::command::Register;
use crate::outward::holds;
use crate::word::{Tracking, document, fill, office, with_document};
use serde_json::{Value, json};
use std::fs;

/// A delegation's register with one measure of its own, and that measure's id.
fn with_measure() -> (Register, String) {
    let register = Register::made(&["--demo", "--states-only", "--delegation", "XBE"]);
    let measure = json!([{"state": "XBE", "authentic": "en", "audience": "participants",
        "title": {"en": "Ban on fruit", "ar": "حظر الفاكهة"}, "categories": ["D1"],
        "summary": {"en": "Two kinds of fruit are banned."},
        "act": {"type": "decree", "number": "Decree 4/2026", "authority": {"en": "Council of Trade"}},
        "events": [{"kind": "adopted", "date": "2026-02-03", "precision": "day"}],
        "clauses": [{"number": "Article 1", "text": {"en": "No fruit shall be imported."}}],
        "exemptions": [{"type": "personal-use", "text": {"en": "Fruit carried by travellers."}, "decider": "Customs"}],
        "obligations": [{"id": "ES24:5.b", "basis": "editor"}, {"id": "ES24:5.c", "basis": "cited"}],
        "sources": [{"kind": "official-gazette", "locator": "No. 4, p. 2", "second_reader": "Hidden reader"}]}]);
    fs::write(register.folder().join("put.json"), measure.to_string()).unwrap();
    let put = register.done("put", &["put.json"]);
    let id = put["records"][0]["id"].as_str().unwrap().to_owned();
    (register, id)
}

fn clearance(register: &Register, arguments: &[&str]) -> Value {
    let (what, rest) = arguments.split_first().unwrap();
    let mut all = vec!["--key-file", "key", "clearance", what, "register.chancery"];
    all.extend(rest);
    let answer = crate::command::run(register.folder(), &all);
    assert!(
        answer.code == 0,
        "{arguments:?}: {} {}",
        answer.json,
        answer.errors
    );
    answer.json
}

/// Asks Trade and returns the question's id.
fn asked(register: &Register, id: &str) -> String {
    clearance(
        register,
        &["ask", id, "--of", "Trade", "--due", "2026-03-20"],
    );
    let list = clearance(register, &["list", id]);
    list["questions"][0]["id"].as_str().unwrap().to_owned()
}

/// Writes the sheet in a language and returns its bytes.
fn sheet(register: &Register, question: &str, lang: &str) -> Vec<u8> {
    clearance(
        register,
        &["sheet", question, "--out", "sheet.docx", "--lang", lang],
    );
    fs::read(register.folder().join("sheet.docx")).unwrap()
}

fn take_in(register: &Register, bytes: &[u8]) -> Value {
    fs::write(register.folder().join("back.docx"), bytes).unwrap();
    clearance(register, &["read", "back.docx"])
}

#[test]
fn a_sheet_goes_out_and_comes_back_with_an_answer_and_a_wording() {
    for tracking in [Tracking::Off, Tracking::On] {
        let (register, id) = with_measure();
        let question = asked(&register, &id);
        let out = sheet(&register, &question, "en");
        let back = fill(&out, "Cleared with changes", "X", tracking);
        let back = fill(&back, "Reference of your answer", "TR-7", tracking);
        let back = fill(&back, "Date", "2026-03-12", tracking);
        let back = fill(
            &back,
            "2Summary",
            "Three kinds of fruit are banned.",
            tracking,
        );
        let answer = take_in(&register, &back);
        assert_eq!(answer["sheet"]["standing"], "current", "{answer}");
        let list = clearance(&register, &["list", &id]);
        let found = &list["questions"][0];
        let word = |key: &str| found[key].as_str().unwrap_or_default().to_owned();
        assert_eq!(
            [word("answer"), word("answer_reference"), word("answered")],
            ["with-changes", "TR-7", "2026-03-12"]
        );
        assert_eq!(
            found["proposals"][0]["proposed"],
            "Three kinds of fruit are banned."
        );
        let steps = json!([
            ["-", "Two"],
            ["+", "Three"],
            ["=", " kinds of fruit are banned."]
        ]);
        assert_eq!(found["proposals"][0]["words"], steps);
        // Nothing is written into the entry unasked; one field is taken on request.
        let summary =
            |register: &Register| register.done("show", &[&id])["record"]["summary"].clone();
        assert_eq!(
            summary(&register),
            json!({"en": "Two kinds of fruit are banned."})
        );
        clearance(&register, &["apply", &question, "summary", "--in", "en"]);
        assert_eq!(
            summary(&register),
            json!({"en": "Three kinds of fruit are banned."})
        );
        let list = clearance(&register, &["list", &id]);
        assert_eq!(list["questions"][0]["proposals"][0]["applied"], true);
        assert_eq!(register.done("verify", &[])["ok"], true);
    }
}

/// Puts other words into the measure.
fn edited(register: &Register, id: &str, fields: Value) {
    let base = register.done("show", &[id])["record"]["revision"].clone();
    let mut edit = json!({"id": id, "base": base});
    let keys = fields.as_object().unwrap().clone();
    edit.as_object_mut().unwrap().extend(keys);
    fs::write(
        register.folder().join("put.json"),
        json!([edit]).to_string(),
    )
    .unwrap();
    register.done("put", &["put.json"]);
}

/// What `handin --plan` names: `function answer` for what is not cleared, `function: field` for words not taken, codes of
/// checks.
fn plan(register: &Register, id: &str) -> [Vec<String>; 3] {
    let plan = register.done("handin", &[id, "--plan"]);
    let entry = &plan["entries"][0];
    let list = |key: &str| entry[key].as_array().unwrap().clone();
    let word = |value: &Value| value.as_str().unwrap().to_owned();
    let open = |each: &Value| format!("{} {}", word(&each["addressee"]), word(&each["answer"]));
    let untaken = |each: &Value| {
        let field = word(&each["proposals"][0]["field"]);
        format!("{}: {field}", word(&each["addressee"]))
    };
    [
        list("not_cleared").iter().map(open).collect(),
        list("not_taken").iter().map(untaken).collect(),
        list("checks")
            .iter()
            .map(|each| word(&each["code"]))
            .collect(),
    ]
}

#[test]
fn a_function_that_is_asked_anew_has_one_open_question_and_its_last_answer_counts() {
    let (register, id) = with_measure();
    let question = asked(&register, &id);
    let out = sheet(&register, &question, "en");
    edited(
        &register,
        &id,
        json!({"summary": {"en": "Two kinds of nuts are banned."}}),
    );
    clearance(&register, &["ask", &id, "--of", "trade"]);
    let list = clearance(&register, &["list", &id]);
    let found = list["questions"].as_array().unwrap();
    assert_eq!(found.len(), 1, "{list}");
    assert_eq!(found[0]["id"], question.as_str());
    assert_eq!(found[0]["current"], true, "{list}");
    assert_eq!(found[0]["due"], "2026-03-20", "no other day was given");
    assert_eq!(plan(&register, &id)[0], ["Trade awaited"]);
    // The sheet that went out before answers it, for the words that it bears.
    let back = fill(&out, "Cleared", "X", Tracking::Off);
    let read = take_in(&register, &back);
    assert_eq!(read["sheet"]["standing"], "earlier", "{read}");
    assert_eq!(plan(&register, &id)[0], Vec::<String>::new());
    // Asked once more after an answer, it is a question of its own, and it is the one that counts.
    clearance(&register, &["ask", &id, "--of", "Trade"]);
    let list = clearance(&register, &["list", &id]);
    assert_eq!(list["questions"].as_array().unwrap().len(), 2, "{list}");
    assert_eq!(plan(&register, &id)[0], ["Trade awaited"]);
    assert_eq!(register.done("verify", &[])["ok"], true);
}

#[test]
fn a_clearance_that_proposes_words_is_one_with_changes_and_handing_in_names_those_not_taken() {
    let (register, id) = with_measure();
    let question = asked(&register, &id);
    let out = sheet(&register, &question, "en");
    let back = fill(&out, "Cleared", "X", Tracking::Off);
    let back = fill(&back, "2Summary", "Three kinds are banned.", Tracking::Off);
    let answer = take_in(&register, &back);
    assert_eq!(answer["sheet"]["answer"], "with-changes", "{answer}");
    assert_eq!(
        answer["sheet"]["remarks"],
        json!(["Marked as cleared, but other words are proposed."])
    );
    assert_eq!(plan(&register, &id)[1], ["Trade: summary"]);
    // Whatever the desk calls the answer, the words stay named until they are taken.
    clearance(&register, &["answer", &question, "--answer", "cleared"]);
    let [open, untaken, _] = plan(&register, &id);
    assert_eq!((open, untaken), (vec![], vec!["Trade: summary".to_owned()]));
    clearance(&register, &["apply", &question, "summary", "--in", "en"]);
    assert_eq!(plan(&register, &id)[1], Vec::<String>::new());
}

#[test]
fn what_stands_beside_an_answer_and_is_no_mark_is_no_answer() {
    let (register, id) = with_measure();
    let question = asked(&register, &id);
    let out = sheet(&register, &question, "en");
    for words in ["No", "-", "n/a", "J.S."] {
        let back = fill(&out, "Cleared", words, Tracking::Off);
        let back = fill(&back, "Date", "13 mars 2026", Tracking::Off);
        fs::write(register.folder().join("back.docx"), back).unwrap();
        let read = clearance(&register, &["read", "back.docx", "--plan"]);
        assert_eq!(read["sheet"]["answer"], Value::Null, "{words}");
        assert_eq!(read["sheet"]["answered"], "2026-03-13");
        let remarks = read["sheet"]["remarks"].to_string();
        assert!(remarks.contains(&format!("Cleared: {words}")), "{remarks}");
    }
}

#[test]
fn handing_in_names_what_the_entry_leaves_open_and_hands_in_all_the_same() {
    let (register, id) = with_measure();
    assert!(!plan(&register, &id)[2].contains(&"reference-broken".to_owned()));
    let clauses = json!([{"number": "Article 1", "text": {"en": "See {#zz}."}}]);
    edited(&register, &id, json!({ "clauses": clauses }));
    assert!(plan(&register, &id)[2].contains(&"reference-broken".to_owned()));
    let answer = register.done("handin", &[&id]);
    let checks = answer["entries"][0]["checks"].to_string();
    assert!(checks.contains("reference-broken"), "{checks}");
    assert!(answer["operation"].is_string());
}

#[test]
fn a_change_after_clearance_is_counted_in_words_and_named_before_handing_in() {
    let (register, id) = with_measure();
    let question = asked(&register, &id);
    clearance(
        &register,
        &[
            "answer",
            &question,
            "--answer",
            "cleared",
            "--date",
            "2026-03-12",
        ],
    );
    let changed = |register: &Register| {
        clearance(register, &["list", &id])["questions"][0]["changed"].clone()
    };
    assert_eq!(changed(&register), Value::Null);
    let plan = register.done("handin", &[&id, "--plan"]);
    assert_eq!(plan["entries"][0]["not_cleared"], json!([]));
    let base = register.done("show", &[&id])["record"]["revision"].clone();
    let edit =
        json!([{"id": id, "base": base, "summary": {"en": "Two kinds of nuts are banned."}}]);
    fs::write(register.folder().join("put.json"), edit.to_string()).unwrap();
    register.done("put", &["put.json"]);
    let found = changed(&register);
    assert_eq!(
        (&found["words"], &found["details"]),
        (&json!(1), &json!(0)),
        "{found}"
    );
    let plan = register.done("handin", &[&id, "--plan"]);
    let sentence = plan["entries"][0]["changed"][0]["sentence"]
        .as_str()
        .unwrap();
    let plain: String = sentence
        .chars()
        .filter(|c| *c < '\u{2000}' || *c > '\u{206f}')
        .collect();
    assert_eq!(plain, "One word changed since cleared by Trade");
    // A new clearance of today's words, and it is gone.
    clearance(
        &register,
        &["answer", &question, "--answer", "cleared", "--on-current"],
    );
    assert_eq!(changed(&register), Value::Null);
}

#[test]
fn a_sheet_of_another_version_entry_or_file_is_told_plainly() {
    let (register, id) = with_measure();
    let question = asked(&register, &id);
    let out = sheet(&register, &question, "en");
    let back = fill(&out, "Cleared", "X", Tracking::Off);
    let read = |register: &Register, bytes: &[u8]| {
        fs::write(register.folder().join("back.docx"), bytes).unwrap();
        clearance(register, &["read", "back.docx", "--plan"])["sheet"].clone()
    };
    assert_eq!(read(&register, &back)["standing"], "current");
    let base = register.done("show", &[&id])["record"]["revision"].clone();
    let edit =
        json!([{"id": id, "base": base, "summary": {"en": "Two kinds of nuts are banned."}}]);
    fs::write(register.folder().join("put.json"), edit.to_string()).unwrap();
    register.done("put", &["put.json"]);
    assert_eq!(read(&register, &back)["standing"], "earlier");
    let (other, _) = with_measure();
    assert_eq!(read(&other, &back)["standing"], "unknown-entry");
    let text = document(&back);
    let code = read(&register, &back)["code"].as_str().unwrap().to_owned();
    let parts: Vec<&str> = code.split('/').collect();
    let wrong = text.replace(parts[1], "00000000");
    // The header keeps the right version: the first code found counts, so the body alone is no forgery of it.
    assert_eq!(
        read(&register, &with_document(&back, &wrong))["standing"],
        "earlier"
    );
    let none = read(
        &register,
        &fs::read(crate::command::corpus("samples/hesper.docx")).unwrap(),
    );
    assert!(
        ["no-code", "unreadable"].contains(&none["standing"].as_str().unwrap()),
        "{none}"
    );
    // Kept with a question all the same, when a person says so: nothing is lost.
    fs::write(register.folder().join("back.docx"), b"no document at all").unwrap();
    clearance(
        &register,
        &[
            "read",
            "back.docx",
            "--question",
            &question,
            "--answer",
            "ad-referendum",
        ],
    );
    let list = clearance(&register, &["list", &id]);
    let found = &list["questions"][0];
    assert_eq!(
        (&found["sheets"], &found["answer"]),
        (&json!(1), &json!("ad-referendum"))
    );
}

#[test]
fn the_sheet_carries_the_words_of_the_entry_and_nothing_private() {
    let (register, id) = with_measure();
    let comment = json!([{"kind": "comment", "about": id, "text": "Our red line"}]);
    fs::write(register.folder().join("put.json"), comment.to_string()).unwrap();
    register.done("put", &["put.json"]);
    clearance(&register, &["ask", &id, "--of", "Cabinet of the Minister"]);
    let question = asked(&register, &id);
    for lang in ["en", "fr", "ar"] {
        let list = clearance(&register, &["list", &id]);
        let trade = list["questions"]
            .as_array()
            .unwrap()
            .iter()
            .find(|q| q["addressee"] == "Trade");
        let out = sheet(&register, trade.unwrap()["id"].as_str().unwrap(), lang);
        for words in [
            "No fruit shall be imported.",
            "Fruit carried by travellers.",
            "No. 4, p. 2",
            "Decree 4/2026",
            "Customs",
        ] {
            assert!(holds(&out, words), "{lang}: {words}");
        }
        for words in [
            "Our red line",
            "Hidden reader",
            "Cabinet of the Minister",
            "ES24:5.b",
        ] {
            assert!(!holds(&out, words), "{lang}: {words}");
        }
        let reference = register.done("show", &[&id])["record"]["ref"]
            .as_str()
            .unwrap()
            .to_owned();
        assert!(holds(&out, &reference));
    }
    assert!(!question.is_empty());
    // A question to capital never leaves: no outward answer, no hand-in.
    let refused = register.run("handin", &[&question]);
    assert_eq!(refused.json["error"]["code"], "hand-in.private-kind");
}

#[test]
fn a_sheet_that_libreoffice_saved_anew_is_still_recognised_and_fills_two_pages() {
    for (lang, answer, row) in [
        ("en", "Cleared with changes", "2Summary"),
        ("ar", "موافقة مع تعديلات", "3الملخص"),
    ] {
        let (register, id) = with_measure();
        let question = asked(&register, &id);
        let out = sheet(&register, &question, lang);
        let Some(pdf) = office(register.folder(), "sheet.docx", "pdf", "pdf") else {
            return; // Nothing to try it with on this machine.
        };
        let pages = String::from_utf8_lossy(&pdf)
            .matches("/Type/Page\n")
            .count()
            + String::from_utf8_lossy(&pdf).matches("/Type/Page/").count();
        assert_eq!(pages, 2, "{lang}");
        let back = fill(&out, answer, "X", Tracking::On);
        let back = fill(&back, row, "Three kinds.", Tracking::Off);
        fs::write(register.folder().join("filled.docx"), back).unwrap();
        let saved = office(
            register.folder(),
            "filled.docx",
            "docx:MS Word 2007 XML",
            "saved",
        );
        let answer = take_in(&register, &saved.unwrap());
        assert_eq!(answer["sheet"]["standing"], "current", "{answer}");
        assert_eq!(answer["sheet"]["answer"], "with-changes", "{answer}");
        let proposals = answer["sheet"]["proposals"].as_array().unwrap();
        assert_eq!(proposals.len(), 1, "{answer}");
        assert_eq!(proposals[0]["proposed"], "Three kinds.");
    }
}

#[test]
fn a_confirmation_is_about_the_handed_in_version_and_says_what_changed_since() {
    let (register, id) = with_measure();
    let confirm = ["--by", "Deputy Head of Mission", "--date", "2026-03-20"];
    let mut arguments = vec![id.as_str()];
    arguments.extend(confirm);
    let refused = register.run("confirm", &arguments);
    assert_eq!(refused.code, 3, "nothing is handed in yet");
    let error = &refused.json["error"];
    assert_eq!(error["code"], "confirm.not-handed-in");
    assert!(
        error["hint"].as_str().unwrap().contains("Hand it in first"),
        "{error}"
    );
    register.done("handin", &[&id]);
    register.done("confirm", &arguments);
    let mark =
        |register: &Register| clearance(register, &["list", &id])["confirmations"][0].clone();
    assert_eq!(mark(&register)["by"], "Deputy Head of Mission");
    let base = register.done("show", &[&id])["record"]["revision"].clone();
    let edit =
        json!([{"id": id, "base": base, "summary": {"en": "Two kinds of nuts are banned."}}]);
    fs::write(register.folder().join("put.json"), edit.to_string()).unwrap();
    register.done("put", &["put.json"]);
    assert_eq!(
        mark(&register)["changed"]["words"],
        1,
        "{}",
        mark(&register)
    );
    assert_eq!(register.done("verify", &[])["ok"], true);
}
