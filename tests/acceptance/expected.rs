//! Comparing the answer of an import with what a right reading of the file gives.

use crate::command::{Answer, Register};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

type Place = (Option<String>, u64);

/// What is expected of a file, by its name.
pub type Page = serde_json::Map<String, Value>;

/// Plans the import of the files of a folder and returns every way in which the answer differs from the page. Files
/// for which the caller says the state go by themselves, the others together.
pub fn differences(register: &Register, folder: &Path, page: &Page) -> Vec<String> {
    let mut together: BTreeMap<Option<&str>, Vec<&str>> = BTreeMap::new();
    for (name, expected) in page {
        together
            .entry(expected["state_option"].as_str())
            .or_default()
            .push(name);
    }
    together
        .into_iter()
        .flat_map(|(state, names)| of_files(register, folder, page, state, &names))
        .collect()
}

fn of_files(
    register: &Register,
    folder: &Path,
    page: &Page,
    state: Option<&str>,
    names: &[&str],
) -> Vec<String> {
    let paths: Vec<String> = names
        .iter()
        .map(|name| folder.join(name).to_str().unwrap().to_owned())
        .collect();
    let mut arguments: Vec<&str> = paths.iter().map(String::as_str).collect();
    arguments.extend(["--plan", "--rows", "all"]);
    arguments.extend(state.iter().flat_map(|state| ["--state", state]));
    let answer = register.run("import", &arguments);
    let entries = answer.json["files"].as_array().cloned().unwrap_or_default();
    let mut faults = of_receipt(&answer);
    if entries.len() != names.len() {
        faults.push(format!(
            "{} files of {}: exit {}\n{}",
            entries.len(),
            names.len(),
            answer.code,
            answer.errors
        ));
    }
    for entry in &entries {
        let name = entry["file"].as_str().unwrap();
        faults.extend(
            of_entry(&page[name], entry)
                .into_iter()
                .map(|fault| format!("{name}: {fault}")),
        );
    }
    faults
}

fn of_entry(expected: &Value, entry: &Value) -> Vec<String> {
    match entry["set_aside"]["code"].as_str() {
        Some(code) if reasons(expected).contains(&code) => Vec::new(),
        Some(code) => vec![format!("set aside with {code}, not {}", expected["refuse"])],
        None if reasons(expected).contains(&"") => of_reading(expected, entry),
        None => vec![format!(
            "was read, not set aside with {}",
            expected["refuse"]
        )],
    }
}

/// Returns the reasons that are right; an empty text stands for "it is read".
fn reasons(expected: &Value) -> Vec<&str> {
    match &expected["refuse"] {
        Value::Array(any) => any
            .iter()
            .map(|reason| reason.as_str().unwrap_or(""))
            .collect(),
        reason => vec![reason.as_str().unwrap_or("")],
    }
}

/// Checks that every row is accounted for.
fn of_receipt(answer: &Answer) -> Vec<String> {
    let receipt = &answer.json["receipt"];
    let count = |name: &str| receipt[name].as_u64();
    let parts: Option<u64> = ["applied", "same", "held", "set_aside"]
        .into_iter()
        .map(count)
        .sum();
    if parts.is_some() && parts == count("rows") {
        Vec::new()
    } else {
        vec![format!("the receipt does not add up: {receipt}")]
    }
}

fn of_reading(expected: &Value, entry: &Value) -> Vec<String> {
    let mut faults = Vec::new();
    let mut found: BTreeMap<Place, &Value> = BTreeMap::new();
    for row in entry["rows"].as_array().unwrap() {
        if found.insert(place(row), row).is_some() {
            faults.push(format!("{} stands twice", shown(&place(row))));
        }
    }
    let rows = expected["rows"].as_array().unwrap();
    for wanted in rows {
        match found.remove(&place(wanted)) {
            Some(row) => {
                let at = shown(&place(wanted));
                faults.extend(
                    of_row(wanted, row, entry)
                        .into_iter()
                        .map(|fault| format!("{at}: {fault}")),
                );
            }
            None => faults.push(format!("{} is missing", shown(&place(wanted)))),
        }
    }
    faults.extend(
        found
            .keys()
            .map(|place| format!("{} is no row", shown(place))),
    );
    faults.extend(of_file(expected, entry));
    faults
}

fn place(row: &Value) -> Place {
    (
        row["sheet"].as_str().map(str::to_owned),
        row["row"].as_u64().unwrap(),
    )
}

fn shown((sheet, row): &Place) -> String {
    sheet
        .as_ref()
        .map_or_else(|| format!("row {row}"), |sheet| format!("{sheet}!{row}"))
}

/// Compares the values, the bucket and the flags of one row.
fn of_row(wanted: &Value, row: &Value, entry: &Value) -> Vec<String> {
    let mut faults = Vec::new();
    let wanted_keys = wanted.as_object().unwrap();
    for (key, value) in wanted_keys {
        let Some(read) = read_value(key, row, value) else {
            continue;
        };
        if read != *value {
            faults.push(format!("{key} is {read}, not {value}"));
        }
    }
    let flags = flags_of(row, entry);
    let listed = |key: &str| words(&wanted[key]);
    let (must, may, any) = (listed("must_flag"), listed("may_flag"), listed("any_flag"));
    for code in must.iter().filter(|code| !flags.contains_key(*code)) {
        faults.push(format!("{code} is not raised"));
    }
    if !any.is_empty() && !any.iter().any(|code| flags.contains_key(code)) {
        faults.push(format!("none of {any:?} is raised"));
    }
    for (code, severity) in &flags {
        if severity != "note" && !must.contains(code) && !may.contains(code) && !any.contains(code)
        {
            faults.push(format!("{code} is a false alarm ({severity})"));
        }
    }
    faults
}

/// Returns what was read for a key of the expected row; `None` for keys that are no values.
fn read_value(key: &str, row: &Value, wanted: &Value) -> Option<Value> {
    let measure = &row["measure"];
    let some = |text: Option<String>| text.map_or(Value::Null, Value::String);
    Some(match key {
        "bucket" => row["bucket"].clone(),
        "state" | "stage" => measure[key].clone(),
        "title" => some(like(texts(&measure["title"]), wanted)),
        "category" => match measure["categories"].as_array().map(Vec::as_slice) {
            None | Some([]) => Value::Null,
            Some([one]) => one.clone(),
            Some(_) => measure["categories"].clone(),
        },
        "categories" => measure["categories"].clone(),
        "adopted" | "in_force" => {
            let kind = key.replace('_', "-");
            let events = measure["events"].as_array().cloned().unwrap_or_default();
            let of_kind = events.iter().find(|event| event["kind"] == kind.as_str());
            of_kind.map_or(Value::Null, |event| event["date"].clone())
        }
        "number" => measure["act"]["number"].clone(),
        "authority" => some(like(texts(&measure["act"]["authority"]), wanted)),
        "hs" => {
            let digits = |code: &str| {
                code.chars()
                    .filter(char::is_ascii_digit)
                    .collect::<String>()
            };
            let same = codes(measure)
                .iter()
                .map(|code| digits(code))
                .eq(words(wanted).iter().map(|code| digits(code)));
            if same {
                wanted.clone()
            } else {
                codes(measure).into()
            }
        }
        "exemptions" => some(like(inside(&measure["exemptions"], "text"), wanted)),
        "source" => some(like(inside(&measure["sources"], "locator"), wanted)),
        _ => return None,
    })
}

fn codes(measure: &Value) -> Vec<String> {
    let items = measure["items"].as_array().cloned().unwrap_or_default();
    let code = |item: &Value| item["code"].as_str().unwrap_or_default().to_owned();
    items
        .iter()
        .filter(|item| item["list"] == "HS")
        .map(code)
        .collect()
}

/// Returns the texts of a value: itself, or one for each language.
fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) => vec![text.clone()],
        Value::Object(langs) => langs
            .values()
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect(),
        _ => Vec::new(),
    }
}

fn inside(list: &Value, key: &str) -> Vec<String> {
    list.as_array()
        .into_iter()
        .flatten()
        .flat_map(|entry| texts(&entry[key]))
        .collect()
}

/// Returns the text that is wanted if it is among those read, else the first one read.
fn like(read: Vec<String>, wanted: &Value) -> Option<String> {
    let same = read
        .iter()
        .find(|text| Some(text.as_str()) == wanted.as_str())
        .cloned();
    same.or_else(|| read.into_iter().next())
}

fn words(list: &Value) -> Vec<String> {
    list.as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect()
}

/// Returns what was raised on a row, with its severity; also by findings of the file that name the row.
fn flags_of(row: &Value, entry: &Value) -> BTreeMap<String, String> {
    let of_row = row["findings"].as_array().into_iter().flatten();
    let of_file = entry["findings"].as_array().into_iter().flatten();
    let of_file =
        of_file.filter(|finding| finding["sheet"] == row["sheet"] && finding["row"] == row["row"]);
    of_row.chain(of_file).map(code_and_severity).collect()
}

fn code_and_severity(finding: &Value) -> (String, String) {
    let text = |key: &str| finding[key].as_str().unwrap_or_default().to_owned();
    (text("code"), text("severity"))
}

/// Checks the flags on the file as a whole, which may also stand on its rows.
fn of_file(expected: &Value, entry: &Value) -> Vec<String> {
    let of_file: Vec<&Value> = entry["findings"].as_array().into_iter().flatten().collect();
    let rows = entry["rows"].as_array().into_iter().flatten();
    let of_rows = rows.flat_map(|row| row["findings"].as_array().into_iter().flatten());
    let raised: BTreeSet<String> = of_file
        .iter()
        .copied()
        .chain(of_rows)
        .map(|finding| code_and_severity(finding).0)
        .collect();
    let must = words(&expected["file_findings"]);
    let may = words(&expected["may_file_findings"]);
    let on_rows: Vec<String> = expected["rows"]
        .as_array()
        .into_iter()
        .flatten()
        .flat_map(|row| {
            ["must_flag", "may_flag", "any_flag"]
                .map(|key| words(&row[key]))
                .concat()
        })
        .collect();
    let missing = must
        .iter()
        .filter(|code| !raised.contains(*code))
        .map(|code| format!("{code} is not raised on the file"));
    let alarms = of_file
        .iter()
        .map(|finding| code_and_severity(finding))
        .filter(|(code, severity)| {
            severity != "note"
                && ![&must, &may, &on_rows]
                    .iter()
                    .any(|list| list.contains(code))
                && code != "encoding-guessed"
        });
    missing
        .chain(
            alarms.map(|(code, severity)| {
                format!("{code} is a false alarm on the file ({severity})")
            }),
        )
        .collect()
}

/// Fails with one line per difference.
pub fn assert_none(faults: &[String]) {
    assert!(
        faults.is_empty(),
        "{} differences\n{}",
        faults.len(),
        faults.join("\n")
    );
}

/// Reads a page of expected answers.
pub fn expected_of(page: &Path) -> Page {
    serde_json::from_slice::<Value>(&std::fs::read(page).unwrap())
        .unwrap()
        .as_object()
        .unwrap()
        .clone()
}

#[test]
fn a_wrong_answer_is_seen() {
    let wanted = serde_json::json!({"sheet": null, "row": 2, "state": "XNO", "adopted": "2025-04-03", "hs": ["0802"],
        "bucket": "new", "must_flag": ["cell-comment"], "may_flag": []});
    let right = serde_json::json!({"sheet": null, "row": 2, "bucket": "new", "measure": {"state": "XNO",
        "events": [{"kind": "adopted", "date": "2025-04-03"}], "items": [{"list": "HS", "code": "08.02"}]},
        "findings": [{"code": "cell-comment", "severity": "note"}]});
    let entry = serde_json::json!({"findings": []});
    assert_eq!(of_row(&wanted, &right, &entry), Vec::<String>::new());
    for (path, value) in [
        ("/bucket", "query"),
        ("/measure/state", "XOR"),
        ("/measure/events/0/date", "2025-03-04"),
        ("/measure/items/0/code", "802"),
        ("/findings/0/code", "hidden-row"),
    ] {
        let mut wrong = right.clone();
        *wrong.pointer_mut(path).unwrap() = value.into();
        assert!(!of_row(&wanted, &wrong, &entry).is_empty(), "{path}");
    }
}
