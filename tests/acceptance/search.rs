//! Searching on the command line: words in every script, fields, clauses by their ids, and what there is not.

use crate::command::Register;
use serde_json::{Value, json};

const MEASURES: &str = r#"[
 {"kind":"measure","state":"XBE","title":{"en":"Licence for port calls","fr":"Licence d’escale"},"categories":["C1"],
  "events":[{"kind":"adopted","date":"2025-06-10","precision":"day"}],
  "clauses":[{"id":"c1","number":"1","text":{"en":"No ship with arms on board may call."}},
   {"id":"c3","number":"2","text":{"en":"The harbour master keeps a register of refused calls.",
    "ar":"يحتفظ مدير الميناء بسجلّ للسفن المرفوضة."}}]},
 {"kind":"measure","state":"XDO","title":{"tr":"Silah İHRACATI yasağı"},"categories":["A1"],
  "summary":{"zh":"禁止向定居点出口武器"},
  "exemptions":[{"type":"humanitarian","text":{"en":"Mine clearance equipment"}}],
  "events":[{"kind":"adopted","date":"2024-02","precision":"month"}]}
]"#;

fn filled() -> Register {
    let register = Register::with_states();
    std::fs::write(register.folder().join("two.json"), MEASURES).unwrap();
    register.done("put", &["two.json"]);
    register
}

/// The fields of what is found, each with the code of its state; "total" first.
fn found(register: &Register, arguments: &[&str]) -> String {
    let answer = register.done("search", arguments);
    let hits = answer["hits"].as_array().unwrap();
    let text = |hit: &Value, key: &str| hit[key].as_str().unwrap_or_default().to_owned();
    let hits: Vec<String> = hits
        .iter()
        .map(|hit| format!("{} {}", text(hit, "state"), text(hit, "field")))
        .collect();
    format!("{}: {}", answer["total"], hits.join(", "))
}

#[test]
fn words_and_fields_find_entries_and_name_the_clause() {
    let register = filled();
    let check = |query: &str, expected: &str| {
        assert_eq!(
            found(&register, &[query, "--limit", "5"]),
            expected,
            "{query}"
        );
    };
    check("harbour master", "1: XBE clauses/c3");
    check("مدير السفن", "1: XBE clauses/c3");
    check("LICENCE escale", "1: XBE title/fr");
    check("ihracati", "1: XDO title/tr");
    check("定居点 武器", "1: XDO summary/zh");
    check("居", "1: XDO summary/zh");
    check("-居 state:XDO kind:measure", "0: ");
    check("居点", "0: ");
    check("clearance", "1: XDO exemptions/x1");
    check("\"arms on board\"", "1: XBE clauses/c1");
    check("\"board arms\"", "0: ");
    check("licence -escale", "0: ");
    check("state:XBE since:2025-06 board", "1: XBE clauses/c1");
    check("state:XBE since:2025-07 call", "0: ");
    check("state:XBE,XDO category:A", "1: XDO summary/zh");
    check("has:exemption -state:XBE", "1: XDO summary/zh");
}

#[test]
fn snippets_are_the_words_as_written_and_marks_their_places() {
    let register = filled();
    let answer = register.done("search", &["master refus"]);
    let hit = &answer["hits"][0];
    assert_eq!(
        hit["snippet"],
        "The harbour master keeps a register of refused calls."
    );
    assert_eq!(hit["marks"], json!([[12, 18], [39, 46]]));
    assert_eq!(answer["exact"], true);
}

#[test]
fn a_field_or_value_that_there_is_not_is_told_by_name() {
    let register = filled();
    for (query, code) in [
        ("colour:red", "search.unknown-field"),
        ("stage:sleeping", "search.unknown-value"),
        ("since:yesterday", "search.unknown-value"),
    ] {
        let answer = register.run("search", &[query]);
        assert_eq!(answer.code, 2, "{query}");
        assert_eq!(answer.json["error"]["code"], code, "{query}");
        assert_ne!(answer.json["error"]["hint"], "", "{query}");
    }
}

/// What an error says: its message and its hint.
fn told(register: &Register, command: &str, arguments: &[&str]) -> String {
    let answer = register.run(command, arguments);
    assert_eq!(answer.code, 2, "{arguments:?}: {}", answer.json);
    let error = &answer.json["error"];
    let text = |key: &str| error[key].as_str().unwrap_or_default().to_owned();
    format!("{} {}", text("message"), text("hint"))
}

#[test]
fn fields_are_typed_in_the_readers_language_or_in_english() {
    let register = filled();
    let check = |lang: &str, query: &str, expected: &str| {
        let found = found(&register, &["--lang", lang, query]);
        assert!(found.starts_with(expected), "{lang} {query}: {found}");
    };
    check("fr", "état:XBE clauses-x", "0:");
    check("fr", "état:XBE nature:measure", "1: XBE");
    check("ar", "الدولة:XDO kind:measure", "1: XDO");
    check("zh", "国家：XDO 种类:measure", "1: XDO");
    check("ru", "государство:XBE вид:measure", "1: XBE");
    check("es", "state:XBE kind:measure", "1: XBE");
    let unknown = told(&register, "search", &["--lang", "ar", "اللون:أحمر"]);
    assert!(
        unknown.contains("اللون") && unknown.contains("الدولة, الوضع"),
        "{unknown}"
    );
}

#[test]
fn since_and_has_say_what_they_take() {
    let register = filled();
    for date in ["foo", "06/2025", "2025-13"] {
        let said = told(&register, "search", &[&format!("since:{date}")]);
        assert!(said.contains("2025, 2025-06 or 2025-06-17"), "{said}");
    }
    for date in ["2025-6", "٢٠٢٥-٠٦", "2025"] {
        let query = format!("since:{date} board");
        assert_eq!(found(&register, &[&query]), "1: XBE clauses/c1");
    }
    let said = told(&register, "search", &["has:nothing"]);
    assert!(said.contains("clause, date, exemption"), "{said}");
    assert!(!said.contains("has has"), "{said}");
}

#[test]
fn the_texts_that_ship_are_found_beside_the_entries() {
    let register = filled();
    for (query, kind, page) in [
        ("advisory opinion", "instrument", "AO"),
        ("ES-10/24", "instrument", "ES24"),
        ("Geneva Convention", "instrument", "GC"),
        ("\"introduces the part\"", "obligation", "AO:273"),
    ] {
        let answer = register.done("search", &[query]);
        let hit = &answer["hits"][0];
        assert_eq!(
            (&hit["kind"], &hit["page"]),
            (&json!(kind), &json!(page)),
            "{query}: {answer}"
        );
        let outside = register.done("search", &[query, "--audience", "public"]);
        assert_eq!(
            outside["total"], 0,
            "what others are shown is the register's own: {outside}"
        );
    }
}

#[test]
fn a_person_reads_reference_state_title_and_words() {
    let register = filled();
    let list = register.done("measures", &["--state", "XBE"]);
    let reference = list["measures"][0]["ref"].as_str().unwrap();
    let (out, errors) = register.printed("search", &["harbour master"]);
    let expected = format!(
        "{reference:<12} XBE  Licence for port calls\n{:18}The harbour master keeps a register of refused calls.\n",
        ""
    );
    assert_eq!((out.as_str(), errors.as_str()), (expected.as_str(), ""));
    let (out, _) = register.printed("search", &["harbour master", "--audience", "cochairs"]);
    assert_eq!(out, expected);
    for command in ["search", "measures"] {
        let query: &[&str] = match command {
            "search" => &["zzz"],
            _ => &["--query", "zzz"],
        };
        let (out, errors) = register.printed(command, query);
        assert_eq!(
            (out.as_str(), errors.as_str()),
            ("", "Nothing was found.\n")
        );
    }
}

#[test]
fn what_is_left_out_may_come_first() {
    let register = filled();
    assert_eq!(
        found(&register, &["-state:XBE has:exemption"]),
        "1: XDO summary/zh"
    );
    assert_eq!(
        found(&register, &["-has:exemption harbour", "--limit", "1"]),
        "1: XBE clauses/c3"
    );
    let list = register.done("measures", &["--query", "-state:XBE", "--limit", "1"]);
    assert_eq!(list["total"], 1);
}

#[test]
fn a_list_refuses_a_state_category_or_language_that_there_is_not() {
    let register = filled();
    for (arguments, remedy) in [
        (["--state", "FOO"], "three letters"),
        (["--category", "ZZ"], "code of a category"),
        (["--stage", "foo"], "in-force-provisional"),
        (["--lang", "xx"], "en fr ar es pt ru tr zh"),
    ] {
        let said = told(&register, "measures", &arguments);
        assert!(
            said.contains(remedy) && said.contains(arguments[1]),
            "{said}"
        );
    }
    for (arguments, total) in [
        (["--state", "Belmora"], 1),
        (["--state", "xbe"], 1),
        (["--category", "a1"], 1),
        (["--lang", "pt-BR"], 2),
    ] {
        assert_eq!(
            register.done("measures", &arguments)["total"],
            total,
            "{arguments:?}"
        );
    }
}

#[test]
fn a_value_that_is_no_date_is_told_how_a_date_is_written() {
    let register = filled();
    for (arguments, remedy) in [
        (["--at", "yesterday"], "2026-03-13"),
        (["--audience", "world"], "participants"),
    ] {
        let said = told(&register, "measures", &arguments);
        assert!(said.contains(remedy), "{said}");
    }
    let list = register.done("measures", &[]);
    let id = list["measures"][0]["id"].as_str().unwrap();
    for (of, due, remedy) in [("Trade", "soon", "2026-03-13"), ("", "2026-03-20", "empty")] {
        let typed = [
            "--key-file",
            "key",
            "clearance",
            "ask",
            "register.chancery",
            id,
        ];
        let typed = [&typed[..], &["--of", of, "--due", due]].concat();
        let answer = crate::command::run(register.folder(), &typed);
        let hint = answer.json["error"]["hint"].as_str().unwrap_or_default();
        assert!(hint.contains(remedy), "{}", answer.json);
    }
}

#[test]
fn lists_take_the_same_search_and_a_reference_jumps() {
    let register = filled();
    let list = register.done("measures", &["--query", "state:XBE harbour -arms"]);
    assert_eq!(list["total"], 0);
    let list = register.done("measures", &["--query", "category:C1 harbour"]);
    assert_eq!(list["total"], 1);
    let reference = list["measures"][0]["ref"].as_str().unwrap().to_lowercase();
    assert_eq!(found(&register, &[&reference]), "1: XBE ref");
}

#[test]
fn looking_back_finds_what_was_known_then() {
    let register = filled();
    let log = register.done("log", &[]);
    let first = log["operations"].as_array().unwrap().last().unwrap();
    let first = first["id"].as_str().unwrap();
    let key = [
        "--key-file",
        "key",
        "--at",
        first,
        "search",
        "register.chancery",
        "harbour",
    ];
    let then = crate::command::run(register.folder(), &key);
    assert_eq!(then.json["total"], 0, "{}", then.errors);
    assert_eq!(found(&register, &["harbour"]), "1: XBE clauses/c3");
}

/// Whether any text of a value holds the words.
fn holds(value: &Value, words: &str) -> bool {
    value.to_string().contains(words)
}

/// Two entries with an act each, one of them by its title alone; every word stands in one place. Their ids.
fn with_words_that_stay(register: &Register) -> Vec<String> {
    let records = json!([
        {"state": "XBE", "audience": "public", "authentic": "en", "categories": ["D1"],
         "title": {"en": "Qaone", "fr": "Qatwo"}, "official_title": {"en": "Qathree"},
         "summary": {"en": "Qafour", "fr": "Qafive"}, "our_note": "Qasix",
         "clauses": [{"id": "c1", "number": "1", "text": {"en": "Qaseven", "fr": "Qaeight"}, "memo": "Qanine"}],
         "exemptions": [{"type": "other", "text": {"en": "Qaten"}, "memo": "Qaeleven"}],
         "geography": {"places": ["Qatwelve"], "memo": "Qathirteen"},
         "obligations": [{"id": "ES24:5.b", "basis": "editor"}, {"id": "ES24:5.c", "basis": "cited"}],
         "sources": [{"kind": "official-gazette", "locator": "Qafourteen", "second_reader": "Qafifteen"}],
         "act": {"type": "decree", "number": "Qasixteen", "authority": {"en": "Qaseventeen"}, "note": "Qaeighteen"}},
        {"state": "XBE", "audience": "public", "title_only": true, "categories": ["D1"],
         "title": {"en": "Qanineteen"}, "official_title": {"en": "Qatwenty"}, "summary": {"en": "Qatwentyone"},
         "act": {"type": "decree", "number": "Qatwentytwo", "authority": {"en": "Qatwentythree"}}},
        {"state": "XBE", "audience": "cochairs", "categories": ["D1"], "title": {"en": "Qatwentyfour"},
         "act": {"type": "decree", "number": "Qatwentyfive", "authority": {"en": "Qatwentysix"}}}
    ]);
    std::fs::write(register.folder().join("words.json"), records.to_string()).unwrap();
    let put = register.done("put", &["words.json"]);
    let word = |record: &Value, key: &str| record[key].as_str().unwrap().to_owned();
    let records = put["records"].as_array().unwrap();
    let ids: Vec<String> = records.iter().map(|record| word(record, "id")).collect();
    // A person confirms the French, then the English changes.
    let base = register.done("show", &[&ids[0]])["record"]["revision"].clone();
    let edit = json!([{"id": ids[0], "base": base, "title": {"en": "Qazero", "fr": "Qatwo"}}]);
    std::fs::write(register.folder().join("edit.json"), edit.to_string()).unwrap();
    register.done("put", &["edit.json"]);
    let comment = json!([{"kind": "comment", "about": ids[0], "text": "Qatwentyseven", "audience": "delegation"}]);
    std::fs::write(register.folder().join("comment.json"), comment.to_string()).unwrap();
    register.done("put", &["comment.json"]);
    ids
}

#[test]
fn an_audience_finds_nothing_by_words_that_it_is_not_shown() {
    let register = Register::with_states();
    let ids = with_words_that_stay(&register);
    let words = [
        "Qazero",
        "Qaone",
        "Qatwo",
        "Qathree",
        "Qafour",
        "Qafive",
        "Qasix",
        "Qaseven",
        "Qaeight",
        "Qanine",
        "Qaten",
        "Qaeleven",
        "Qatwelve",
        "Qathirteen",
        "Qafourteen",
        "Qafifteen",
        "Qasixteen",
        "Qaseventeen",
        "Qaeighteen",
        "Qanineteen",
        "Qatwenty",
        "Qatwentyone",
        "Qatwentytwo",
        "Qatwentythree",
        "Qatwentyfour",
        "Qatwentyfive",
        "Qatwentysix",
        "Qatwentyseven",
    ];
    for audience in ["cochairs", "participants", "public"] {
        let shown: Vec<Value> = ids
            .iter()
            .map(|id| register.run("show", &[id, "--audience", audience]).json)
            .collect();
        let mut found = 0;
        for word in words {
            let quoted = format!("\"{word}\"");
            let asked = [quoted.as_str(), "--audience", audience];
            let answer = register.done("search", &asked);
            for hit in answer["hits"].as_array().unwrap() {
                found += 1;
                assert!(holds(&hit["snippet"], word), "{audience} {word}: {hit}");
            }
            let is_shown = shown.iter().any(|record| holds(record, word));
            let listed = register.done("measures", &["--query", &quoted, "--audience", audience]);
            for total in [&answer["total"], &listed["total"]] {
                assert!(is_shown || *total == 0, "{audience} finds {word}: {answer}");
            }
        }
        assert!(found > 6, "{audience} finds what it is shown: {found}");
    }
}

#[test]
fn an_audience_learns_nothing_from_fields_that_it_is_not_shown() {
    let register = Register::with_states();
    with_words_that_stay(&register);
    let total = |query: &str| -> Value {
        let answer = register.run("search", &[query, "--audience", "public"]);
        assert_eq!(answer.code, 0, "{query}: {}", answer.json);
        answer.json["total"].clone()
    };
    assert_eq!(total("paragraph:ES24:5.c"), 1);
    assert_eq!(total("paragraph:ES24:5.b"), 0);
    assert_eq!(total("lang:en kind:measure"), 1);
    assert_eq!(total("lang:fr"), 0);
    // an act that they do not see answers as one that there is not
    for act in ["act:Qatwentyfive", "act:Qatwentytwo", "act:Qanever"] {
        assert_eq!(total(act), 0, "{act}");
    }
    let desk = register.done("search", &["lang:fr state:XBE"]);
    assert_eq!(desk["total"], 1, "{desk}");
}
