//! The common text from Word, marked-up copies into one compilation, and the rolling text, on the built command.

use crate::command::{Answer, Register};
use crate::copies::{Planted, Seed, paragraph, plain, plant, run, tracked, word_file};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

const STATES: [&str; 14] = [
    "XAR", "XBE", "XCA", "XDO", "XES", "XGA", "XHE", "XIV", "XJO", "XLU", "XMA", "XNO", "XOR",
    "XPE",
];

/// A text of one title and so many paragraphs.
fn text(paragraphs: usize) -> Vec<String> {
    let mut all = vec!["Draft ministerial declaration".to_owned()];
    let verbs = [
        "prohibit", "suspend", "review", "report", "license", "inspect",
    ];
    let goods = ["arms", "fuel", "fruit", "machines", "timber", "software"];
    for nth in 0..paragraphs {
        let (verb, goods) = (verbs[nth % 6], goods[(nth / 2) % 6]);
        all.push(format!(
            "States that take part shall {verb} without delay all exports of {goods} of lot {nth} to the areas that the annex names and tell the co-chairs in writing."
        ));
    }
    all
}

/// A register with the common text, and its answer.
fn with_text(paragraphs: &[String]) -> (Register, Value) {
    let register = Register::with_states();
    let answer = bring_in(&register, paragraphs);
    (register, answer)
}

fn bring_in(register: &Register, paragraphs: &[String]) -> Value {
    let file = word_file(&plain(paragraphs));
    fs::write(register.folder().join("text.docx"), file).unwrap();
    register.done("provisions", &["text.docx"])
}

fn put_copy(register: &Register, name: &str, body: &str) {
    fs::create_dir_all(register.folder().join("copies")).unwrap();
    let path = register.folder().join("copies").join(name);
    fs::write(path, word_file(body)).unwrap();
}

/// Reads the text with the proposals of one delegation, from the answers alone.
fn reading(text: &Value, proposals: &[Value], state: &str) -> Vec<String> {
    let own: Vec<&Value> = proposals
        .iter()
        .filter(|each| each["state"] == state)
        .collect();
    let new = |place: &str, id: &Value| {
        let mut new: Vec<&&Value> = own
            .iter()
            .filter(|each| each["place"] == place && (place == "first" || each["provision"] == *id))
            .collect();
        new.sort_by_key(|each| each["at"].as_u64());
        new.into_iter()
            .map(|each| each["insert"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    let title = text["title"].as_str().unwrap().to_owned();
    let mut reading = vec![title];
    let opening = &text["text"];
    reading.extend(new("after", opening));
    for provision in text["provisions"].as_array().unwrap() {
        let mut words: Vec<char> = provision["text"].as_str().unwrap().chars().collect();
        let mut edits: Vec<&&Value> = own
            .iter()
            .filter(|each| each["place"] == "text" && each["provision"] == provision["id"])
            .collect();
        edits.sort_by_key(|each| std::cmp::Reverse(each["at"].as_u64()));
        for edit in edits {
            let at = usize::try_from(edit["at"].as_u64().unwrap_or(0)).unwrap();
            let gone: Vec<char> = edit["remove"].as_str().unwrap_or("").chars().collect();
            assert_eq!(words[at..at + gone.len()], gone[..], "{edit}");
            let come = edit["insert"].as_str().unwrap_or("").chars();
            words.splice(at..at + gone.len(), come);
        }
        let words: String = words.into_iter().collect();
        if !words.trim().is_empty() {
            reading.push(words.trim().to_owned());
        }
        reading.extend(new("after", &provision["id"]));
    }
    reading
}

/// Plants copies of 14 delegations, the last two without tracking, and three more on an earlier version.
fn plant_all(
    register: &Register,
    earlier: &[String],
    now: &[String],
) -> BTreeMap<&'static str, Planted> {
    let mut seed = Seed(20_260_327);
    let mut copies = BTreeMap::new();
    for (nth, state) in STATES.into_iter().enumerate() {
        let planted = plant(now, "M. Reyes", &mut seed);
        let body = if nth < 12 {
            planted.body.clone()
        } else {
            plain(&planted.reading)
        };
        put_copy(register, &format!("comments {state}.docx"), &body);
        copies.insert(state, planted);
    }
    for state in &STATES[..3] {
        let planted = plant(earlier, "M. Reyes", &mut seed);
        put_copy(
            register,
            &format!("earlier comments {state}.docx"),
            &planted.body,
        );
    }
    copies
}

#[test]
fn seventeen_copies_become_one_compilation_and_the_odd_ones_are_named() {
    let earlier = text(24);
    let (register, _) = with_text(&earlier);
    let mut now = earlier.clone();
    now[3] = now[3].replace("without delay", "within thirty days");
    now.remove(10);
    now.push("This text is open to other states.".to_owned());
    let brought = bring_in(&register, &now);
    let copies = plant_all(&register, &earlier, &now);
    let answer = register.run("compile", &["copies"]);
    assert_eq!(answer.code, 5, "{}\n{}", answer.json, answer.errors);
    let proposals = answer.json["proposals"].as_array().unwrap();
    for (nth, state) in STATES.into_iter().enumerate() {
        let planted = &copies[state];
        assert_eq!(
            reading(&brought, proposals, state),
            planted.reading,
            "{state}"
        );
        if nth < 12 {
            let word = |each: &Value, key: &str| each[key].as_str().unwrap_or("").to_owned();
            let mut found: Vec<(String, String)> = proposals
                .iter()
                .filter(|each| each["state"] == state)
                .map(|each| (word(each, "remove"), word(each, "insert")))
                .collect();
            let mut wanted = planted.changes.clone();
            found.sort();
            wanted.sort();
            assert_eq!(found, wanted, "{state}");
        }
    }
    let standing = |wanted: &str| {
        let files = answer.json["files"].as_array().unwrap().iter();
        files.filter(|file| file["standing"] == wanted).count()
    };
    let counts = ["tracked", "tracking-off", "earlier-version"].map(standing);
    assert_eq!(counts, [12, 2, 3], "{}", answer.json["files"]);
    let receipt = &answer.json["receipt"];
    assert_eq!(receipt["applied"], json!(proposals.len()));
    // The same copies again add nothing.
    let again = register.run("compile", &["copies"]);
    assert_eq!(
        again.json["receipt"]["applied"], 0,
        "{}",
        again.json["receipt"]
    );
    assert_eq!(again.json["receipt"]["same"], json!(proposals.len()));
    rolling_reads_as_each_copy(&register, &now, &copies);
}

/// Every word of the rolling text is in the text or proposed, and each delegation's column is its copy.
fn rolling_reads_as_each_copy(
    register: &Register,
    now: &[String],
    copies: &BTreeMap<&str, Planted>,
) {
    let rolling = register.done("rolling", &[]);
    assert_eq!(rolling["aside"], json!([]));
    let words = |text: &str| -> Vec<String> {
        text.split(|c: char| !c.is_alphanumeric())
            .map(str::to_owned)
            .collect()
    };
    let mut known: BTreeSet<String> = now.iter().flat_map(|each| words(each)).collect();
    for planted in copies.values() {
        known.extend(planted.reading.iter().flat_map(|each| words(each)));
    }
    for bracket in rolling["brackets"].as_array().unwrap() {
        for variant in bracket["variants"].as_array().unwrap() {
            let said = words(variant["text"].as_str().unwrap());
            assert!(said.iter().all(|word| known.contains(word)), "{variant}");
        }
    }
    for (state, planted) in copies {
        let rows = rolling["four_column"].as_array().unwrap().iter();
        let column = rows.map(|row| {
            let mut own = row["proposals"].as_array().unwrap().iter();
            let own = own.find(|each| each["state"] == *state);
            let words = own.map_or(&row["text"], |own| &own["text"]);
            words.as_str().unwrap_or("").trim().to_owned()
        });
        let column: Vec<String> = column.filter(|words| !words.is_empty()).collect();
        assert_eq!(column, planted.reading, "{state}");
    }
    let again = register.done("rolling", &[]);
    assert_eq!(again, rolling);
}

fn compile(register: &Register, name: &str, body: &str) -> Answer {
    put_copy(register, name, body);
    register.run("compile", &[&format!("copies/{name}")])
}

fn first(answer: &Answer) -> (String, bool) {
    let file = &answer.json["files"][0];
    (
        file["standing"].as_str().unwrap().to_owned(),
        file["taken"] == true,
    )
}

#[test]
fn a_copy_whose_delegation_is_not_certain_waits_and_another_text_is_named() {
    let now = text(6);
    let (register, _) = with_text(&now);
    let planted = plant(&now, "M. Reyes", &mut Seed(7));
    let answer = compile(&register, "comments.docx", &planted.body);
    assert_eq!(
        (answer.code, first(&answer)),
        (5, ("tracked".into(), false))
    );
    assert_eq!(answer.json["proposals"], json!([]));
    assert_eq!(answer.json["files"][0]["findings"][0]["code"], "state-open");
    let told = register.run(
        "compile",
        &["copies/comments.docx", "--state", "comments.docx=XBE"],
    );
    assert_eq!((told.code, first(&told)), (0, ("tracked".into(), true)));
    assert_eq!(told.json["files"][0]["state_from"], "told");
    let other: Vec<String> = (0..7)
        .map(|nth| format!("Minutes of a meeting on fish, item {nth}."))
        .collect();
    let answer = compile(&register, "XCA.docx", &plain(&other));
    assert_eq!(
        (answer.code, first(&answer)),
        (3, ("other-text".into(), false))
    );
    // A second copy of one delegation takes the place of the first only when that is said.
    let planted = plant(&now, "M. Reyes", &mut Seed(9));
    let held = compile(&register, "XBE second.docx", &planted.body);
    assert_eq!(held.json["files"][0]["findings"][0]["code"], "earlier-copy");
    let replaced = register.run("compile", &["copies/XBE second.docx", "--replace"]);
    assert_eq!(replaced.code, 0, "{}", replaced.json);
    let rolling = register.done("rolling", &[]);
    let column = rolling["four_column"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            let own = row["proposals"][0]["text"].as_str();
            own.or(row["text"].as_str()).unwrap_or("").trim().to_owned()
        });
    assert_eq!(
        column.filter(|words| !words.is_empty()).collect::<Vec<_>>(),
        planted.reading
    );
}

#[test]
fn a_preview_writes_nothing_and_a_bracket_is_settled_in_one_change() {
    let now = text(3);
    let (register, _) = with_text(&now);
    let before = register.done("log", &[]);
    let author = "Delegation of Belmora";
    let words = now[1].replace("shall ", "");
    let (head, tail) = words.split_once("prohibit").unwrap();
    let runs = [
        run(head),
        tracked("del", author, Some("shall")),
        tracked("ins", author, Some("should")),
        run(&format!(" prohibit{tail}")),
    ];
    let body = plain(&now[..1]) + &paragraph(&runs.concat(), "") + &plain(&now[2..]);
    put_copy(&register, "text.docx", &body);
    let planned = register.done("compile", &["copies/text.docx", "--plan"]);
    assert_eq!(planned["operation"], Value::Null);
    assert_eq!(register.done("log", &[]), before);
    let done = register.done("compile", &["copies/text.docx"]);
    assert_eq!(done["proposals"][0]["state"], "XBE", "{done}");
    assert_eq!(done["files"][0]["state_from"], "author");
    let rolling = register.done("rolling", &[]);
    let bracket = &rolling["brackets"][0];
    assert_eq!(
        bracket["variants"][1],
        json!({"text": "should", "states": ["XBE"], "printed": "should",
        "proposals": bracket["variants"][1]["proposals"], "of_text": false})
    );
    let text = rolling["text"].as_str().unwrap();
    assert!(text.contains("[shall / XBE: should] prohibit"), "{text}");
    let id = bracket["id"].as_str().unwrap();
    let settled = register.done("rolling", &["--settle", id, "--words", "will"]);
    assert_eq!(settled["settled"][0]["outcome"], "cleaned");
    let after = register.done("rolling", &[]);
    assert_eq!(after["bracket_count"], 0);
    assert!(
        after["text"]
            .as_str()
            .unwrap()
            .contains("States that take part will prohibit")
    );
}

#[test]
fn a_paragraph_proposed_as_a_whole_becomes_a_provision_or_falls() {
    for (take, words) in [(true, "XBE adds a paragraph."), (false, "")] {
        let now = text(3);
        let (register, _) = with_text(&now);
        let added = paragraph(
            &tracked("ins", "XBE", Some("XBE adds a paragraph.")),
            &tracked("ins", "XBE", None),
        );
        let body = plain(&now[..2]) + &added + &plain(&now[2..]);
        put_copy(&register, "XBE.docx", &body);
        register.done("compile", &["copies/XBE.docx"]);
        let rolling = register.done("rolling", &[]);
        assert_eq!(rolling["bracket_count"], 1, "{rolling}");
        let id = rolling["brackets"][0]["id"].as_str().unwrap();
        let mut args = vec!["--settle", id];
        if take {
            args.extend(["--take", "XBE"]);
        }
        let settled = register.done("rolling", &args);
        assert_eq!(settled["text"], words);
        let after = register.done("rolling", &["--out", "rolling.docx"]);
        assert_eq!(after["bracket_count"], 0);
        let lines: Vec<&str> = after["text"].as_str().unwrap().lines().collect();
        assert_eq!(lines.len(), 4 + usize::from(take));
        assert_eq!(lines[2] == "XBE adds a paragraph.", take, "{lines:?}");
        let written = fs::read(register.folder().join("rolling.docx")).unwrap();
        assert!(written.starts_with(b"PK"));
    }
}

#[test]
fn paragraphs_of_one_delegation_stand_in_their_order_whichever_is_taken_first() {
    for (first, second) in [(0, 0), (1, 0)] {
        let now = text(3);
        let (register, _) = with_text(&now);
        let added = |words: &str| {
            let end = tracked("ins", "XBE", None);
            paragraph(&tracked("ins", "XBE", Some(words)), &end)
        };
        let body =
            plain(&now[..2]) + &added("First new.") + &added("Second new.") + &plain(&now[2..]);
        put_copy(&register, "XBE.docx", &body);
        register.done("compile", &["copies/XBE.docx"]);
        for nth in [first, second] {
            let rolling = register.done("rolling", &[]);
            let id = rolling["brackets"][nth]["id"].as_str().unwrap();
            let mut lines = rolling["provisions"].as_array().unwrap().iter();
            assert!(lines.all(|line| line["new"] == false || line["number"].is_null()));
            register.done("rolling", &["--settle", id, "--take", "XBE"]);
        }
        let after = register.done("rolling", &[]);
        let lines: Vec<&str> = after["text"].as_str().unwrap().lines().collect();
        assert_eq!(lines[2..4], ["First new.", "Second new."], "{lines:?}");
    }
}

#[test]
fn a_delegation_sees_which_of_its_points_a_new_draft_has() {
    let now = text(4);
    let (register, _) = with_text(&now);
    let marked = |words: &str, from: &str, to: &str| {
        let (head, tail) = words.split_once(from).unwrap();
        let runs = [
            run(head),
            tracked("del", "XBE", Some(from)),
            tracked("ins", "XBE", Some(to)),
            run(tail),
        ];
        paragraph(&runs.concat(), "")
    };
    let body = plain(&now[..1])
        + &marked(&now[1], "without delay", "within thirty days")
        + &marked(&now[2], "in writing", "at the next meeting")
        + &marked(&now[3], "the annex names", "lie beyond the line")
        + &plain(&now[4..]);
    put_copy(&register, "XBE.docx", &body);
    register.done("compile", &["copies/XBE.docx"]);
    let none = register.done("points", &["--state", "XBE"]);
    assert_eq!(
        (&none["total"], &none["in_count"]),
        (&json!(3), &json!(0)),
        "{none}"
    );
    let mut next = now.clone();
    next[1] = next[1].replace("without delay", "within thirty days");
    bring_in(&register, &next);
    let answer = register.done("points", &["--state", "XBE"]);
    let taken: Vec<&str> = answer["points"]
        .as_array()
        .unwrap()
        .iter()
        .map(|point| point["taken_up"].as_str().unwrap())
        .collect();
    assert_eq!(taken, ["verbatim", "not-in", "not-in"], "{answer}");
    // A version without one of the paragraphs: the point on it is not in, and not forgotten.
    next.remove(3);
    bring_in(&register, &next);
    let answer = register.done("points", &["--state", "XBE"]);
    assert_eq!(
        (&answer["total"], &answer["in_count"]),
        (&json!(3), &json!(1)),
        "{answer}"
    );
    assert_eq!(register.done("points", &["--state", "XAR"])["total"], 0);
}

#[test]
fn national_wording_is_no_proposal_of_a_state() {
    let now = text(3);
    let (register, _) = with_text(&now);
    let planted = plant(&now, "XBE", &mut Seed(3));
    put_copy(&register, "XBE.docx", &planted.body);
    register.done("compile", &["copies/XBE.docx"]);
    let before = register.done("rolling", &[]);
    // The same state's law says it otherwise, of the same paragraphs.
    let clause = json!({"number": "1", "heading": {}, "text": {"en": now[1].replace("prohibit", "kestrel")}});
    let measure = json!([{"state": "XBE", "title": {"en": "Law"}, "categories": ["D1"],
        "stage": "in-force", "clauses": [clause]}]);
    fs::write(register.folder().join("law.json"), measure.to_string()).unwrap();
    register.done("put", &["law.json"]);
    let after = register.done("rolling", &[]);
    assert_eq!(before, after);
    assert!(!after.to_string().contains("kestrel"));
    let aligned = register.done("align", &["--category", "D1"]);
    assert!(aligned.to_string().contains("kestrel"), "the law is there");
}

#[test]
fn moves_tables_notes_and_mixed_directions_have_an_answer() {
    let now = text(4);
    let (register, _) = with_text(&now);
    let by = "XBE";
    let moved = paragraph(
        &tracked("moveFrom", by, Some(&now[1])),
        &tracked("moveFrom", by, None),
    ) + &plain(&now[2..])
        + &paragraph(&tracked("moveTo", by, Some(&now[1])), "");
    let answer = compile(&register, "XBE.docx", &(plain(&now[..1]) + &moved));
    assert_eq!(
        (answer.code, first(&answer)),
        (0, ("tracked".into(), true)),
        "{}",
        answer.json
    );
    assert!(
        answer.json["proposals"]
            .as_array()
            .unwrap()
            .iter()
            .all(|each| each["moved"] == true)
    );
    let mut nested = plain(&now[1..2]);
    for _ in 0..20 {
        nested = format!("<w:tbl><w:tr><w:tc>{nested}</w:tc></w:tr></w:tbl>");
    }
    let arabic = tracked("ins", "XCA", Some("حظر الأسلحة "));
    let note = "<w:r><w:footnoteReference w:id=\"2\"/></w:r>";
    let shape = format!(
        "<w:r><w:pict><w:txbxContent>{}</w:txbxContent></w:pict></w:r>",
        plain(&now[1..2])
    );
    let mixed = paragraph(&format!("{arabic}{}{note}{shape}", run(&now[2])), "");
    let body = plain(&now[..1]) + &nested + &mixed + &plain(&now[3..]);
    let answer = compile(&register, "XCA.docx", &body);
    assert_eq!(
        (answer.code, first(&answer)),
        (0, ("tracked".into(), true)),
        "{}",
        answer.json
    );
    let insert = &answer.json["proposals"][0]["insert"];
    assert_eq!(insert, "حظر الأسلحة ");
    let findings = answer.json["files"][0]["findings"].to_string();
    for told in ["notes-not-read", "boxes-not-read"] {
        assert!(findings.contains(told), "{findings}");
    }
    let deep = "<w:tbl><w:tr><w:tc>".repeat(100) + "<w:p/>" + &"</w:tc></w:tr></w:tbl>".repeat(100);
    let answer = compile(&register, "XDO.docx", &deep);
    assert_eq!(
        answer.json["files"][0]["set_aside"]["code"],
        "import.nested-too-deep"
    );
}
