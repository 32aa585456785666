//! Submissions as JSON: an array, or an object with `state`, `language` and `measures`.
//!
//! Every element becomes a row whose columns are its keys, so that it is read by the same rules as a line of a sheet.
//! Records as the program prints them (`act`, `events`, `clauses`, ...) are flattened to the same keys first.

use crate::books::Books;
use crate::finding::{Finding, Severity};
use crate::growing::Growing;
use crate::header::Header;
use crate::language::of_text;
use crate::reading::{ReadRow, Reading};
use crate::sheet::read_block;
use crate::source::{Format, Refusal};
use chancery_model::sheet::{Cell, Marks, Row, SheetHead, Value, Visibility};
use serde_json::{Map, Value as Json};
use std::collections::HashMap;

/// Reads a file of JSON.
///
/// # Errors
/// `import.damaged` when it is no JSON, `import.not-a-table` when it holds no measures.
pub(crate) fn read_json(bytes: &[u8], books: &Books<'_>) -> Result<Reading, Refusal> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let json: Json =
        serde_json::from_slice(bytes).map_err(|error| Refusal::damaged("json", error))?;
    let not_measures = || Refusal::NotATable {
        kind: "json".to_string(),
    };
    let (mut whole, list) = match json {
        Json::Array(list) => (Map::new(), list),
        Json::Object(mut map) => {
            let list = map.remove("measures").or_else(|| map.remove("records"));
            match list {
                Some(Json::Array(list)) => (map, list),
                None if map.contains_key("title") => (Map::new(), vec![Json::Object(map)]),
                _ => return Err(not_measures()),
            }
        }
        _ => return Err(not_measures()),
    };
    let mut reading = Reading {
        format: Format::Json.extension().to_string(),
        ..Reading::default()
    };
    let state = whole.remove("state").as_ref().and_then(plain);
    let language = whole.remove("language").as_ref().and_then(plain);
    let mut columns = Columns::default();
    let mut rows = Vec::new();
    let mut languages = HashMap::new();
    for (number, element) in (1..).zip(list) {
        let Json::Object(mut element) = element else {
            reading.findings.push(no_object(number, &element));
            continue;
        };
        let own = element
            .remove("language")
            .as_ref()
            .and_then(plain)
            .or_else(|| map_language(element.get("title")));
        if let Some(tag) = own.or_else(|| language.clone()) {
            languages.insert(number, tag);
        }
        if let (Some(state), false) = (&state, element.contains_key("state")) {
            element.insert("state".to_string(), Json::String(state.clone()));
        }
        rows.push(columns.row(number, element, languages.get(&number).map(String::as_str)));
    }
    let head = SheetHead::default();
    let mut read = Vec::new();
    let mut keep = |rows: &[ReadRow]| read.extend_from_slice(rows);
    let mut growing = Growing::new(reading, Vec::new(), &mut keep);
    read_block(&head, &columns.header, rows, books, None, &mut growing);
    let (mut reading, _) = growing.finish();
    reading.rows = read;
    for row in &mut reading.rows {
        // The keys are the format's words and show nothing of the sender's language.
        let words = row.values.title.as_deref().and_then(of_text);
        let stated = languages.remove(&row.row);
        row.values.language = stated.unwrap_or_else(|| words.unwrap_or("und").to_string());
    }
    Ok(reading)
}

fn no_object(number: u32, element: &Json) -> Finding {
    Finding::of_file("passed-over-row", Severity::Note)
        .at(None, Some(number), None)
        .with("reason", "note")
        .with(
            "value",
            element.to_string().chars().take(120).collect::<String>(),
        )
}

/// Keys of elements as columns, in the order of their first use.
#[derive(Default)]
struct Columns {
    header: Header,
    by_key: HashMap<String, u32>,
}

impl Columns {
    fn row(&mut self, number: u32, element: Map<String, Json>, language: Option<&str>) -> Row {
        let mut cells: Vec<Cell> = Vec::new();
        for (key, text) in element
            .into_iter()
            .flat_map(|(key, value)| flat(&key, value, language))
        {
            let next = self.by_key.len() as u32 + 1;
            let column = *self.by_key.entry(key.clone()).or_insert(next);
            self.header.paths.entry(column).or_insert_with(|| vec![key]);
            if !cells.iter().any(|cell| cell.column == column) {
                cells.push(Cell {
                    column,
                    value: Value::Text(text.into()),
                    marks: Marks::default(),
                });
            }
        }
        cells.sort_by_key(|cell| cell.column);
        Row {
            number,
            visibility: Visibility::Shown,
            cells,
        }
    }
}

fn plain(value: &Json) -> Option<String> {
    match value {
        Json::String(text) => Some(text.clone()),
        Json::Number(number) => Some(number.to_string()),
        Json::Bool(truth) => Some(truth.to_string()),
        _ => None,
    }
}

/// The language of a text by language, when it has one only.
fn map_language(value: Option<&Json>) -> Option<String> {
    let map = value?.as_object()?;
    (map.len() == 1)
        .then(|| map.keys().next().cloned())
        .flatten()
}

/// Returns the texts of one key: a list becomes one text, an object of the program's records its plain keys.
fn flat(key: &str, value: Json, language: Option<&str>) -> Vec<(String, String)> {
    let one = |text: Option<String>| {
        text.filter(|text| !text.trim().is_empty())
            .map(|text| (key.to_string(), text))
            .into_iter()
            .collect()
    };
    match (key, value) {
        ("act", Json::Object(act)) => {
            let named = [
                ("number", "number"),
                ("type", "act_type"),
                ("authority", "authority"),
            ];
            named
                .into_iter()
                .filter_map(|(own, name)| {
                    Some((name.to_string(), text_of(act.get(own)?, language)?))
                })
                .collect()
        }
        ("events", Json::Array(events)) => events.iter().filter_map(event).collect(),
        ("sunset", Json::Object(sunset)) => one(sunset
            .get("date")
            .and_then(plain)
            .or_else(|| text_of(sunset.get("event")?, language))),
        ("items" | "hs", Json::Array(items)) => joined("hs", &items, "; ", |item| {
            plain(item).or_else(|| plain(item.get("code")?))
        }),
        ("obligations", Json::Array(list)) => joined(key, &list, "; ", |item| {
            plain(item).or_else(|| plain(item.get("id")?))
        }),
        ("sources", Json::Array(list)) => joined("source", &list, "; ", |item| {
            plain(item).or_else(|| plain(item.get("locator")?))
        }),
        ("exemptions", Json::Array(list)) => joined(key, &list, "\n", |item| {
            plain(item).or_else(|| text_of(item.get("text")?, language))
        }),
        ("clauses", Json::Array(list)) => {
            joined("text", &list, "\n", |clause| clause_text(clause, language))
        }
        (_, Json::Array(list)) => joined(key, &list, "; ", |item| text_of(item, language)),
        (_, value) => one(text_of(&value, language)),
    }
}

fn joined(
    key: &str,
    list: &[Json],
    mark: &str,
    text: impl Fn(&Json) -> Option<String>,
) -> Vec<(String, String)> {
    let parts: Vec<String> = list.iter().filter_map(text).collect();
    if parts.is_empty() {
        Vec::new()
    } else {
        vec![(key.to_string(), parts.join(mark))]
    }
}

fn event(event: &Json) -> Option<(String, String)> {
    let kind = event.get("kind")?.as_str()?;
    let date = event.get("date").and_then(plain)?;
    Some((kind.replace('-', "_"), date))
}

fn clause_text(clause: &Json, language: Option<&str>) -> Option<String> {
    let text = text_of(clause.get("text")?, language)?;
    let number = clause
        .get("number")
        .and_then(plain)
        .filter(|number| !number.is_empty());
    Some(number.map_or(text.clone(), |number| format!("Article {number}. {text}")))
}

/// A plain value, or the text in `language` (else the first) of a text by language.
fn text_of(value: &Json, language: Option<&str>) -> Option<String> {
    match value {
        Json::Object(map) => {
            let asked = language
                .and_then(|language| map.get(language))
                .and_then(plain);
            asked.or_else(|| map.values().find_map(plain))
        }
        value => plain(value),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::vocabulary::Vocabulary;

    fn check(json: &str, expected: &str) {
        let books = Books::open(&Vocabulary::built_in(true), None, None, None);
        let shown = match read_json(json.as_bytes(), &books) {
            Err(refusal) => refusal.code().to_string(),
            Ok(reading) => {
                let rows = reading.rows.iter().map(|row| {
                    let values = &row.values;
                    let dates = values
                        .events
                        .iter()
                        .map(|event| event.date.map_or("?".to_string(), |date| date.to_string()));
                    let items = values.items.iter().map(|item| item.code.clone());
                    let links = values.obligations.iter().cloned();
                    let mut parts = vec![
                        row.row.to_string(),
                        values.state.clone().unwrap_or("-".to_string()),
                    ];
                    parts.extend([
                        values.language.clone(),
                        values.title.clone().unwrap_or("-".to_string()),
                    ]);
                    parts.extend(
                        values
                            .categories
                            .iter()
                            .cloned()
                            .chain(values.stage.map(|stage| stage.to_string())),
                    );
                    parts.extend(dates.chain(items).chain(links));
                    parts.extend(
                        values
                            .number
                            .iter()
                            .chain(&values.authority)
                            .chain(&values.exemptions)
                            .cloned(),
                    );
                    parts.extend(values.text.iter().chain(&values.reference).cloned());
                    let asked = row
                        .findings
                        .iter()
                        .filter(|finding| finding.severity != Severity::Note);
                    parts.extend(asked.map(|finding| format!("!{}", finding.code)));
                    parts.join(" ")
                });
                rows.collect::<Vec<_>>().join("\n")
            }
        };
        assert_eq!(shown, expected, "{json}");
    }

    #[test]
    fn measures_in_json_are_read_like_lines_of_a_sheet() {
        check(
            r#"{"state":"XHE","language":"en","measures":[{"title":"Ban","category":"Arms export","stage":"In force","adopted":"2025-02-20","hs":["0802","0804.10"],"exemptions":["Food","Medicine"]},{"title":"Other","adopted":""}]}"#,
            "1 XHE en Ban A1 in-force 2025-02-20 0802 0804.10 Food Medicine\n2 XHE en Other",
        );
        check(
            r#"[{"state":"Norvald","title":"Ban","category":"A1"},{"state":"Norvald","title":"No measures to report"},{"title":"Ban"}]"#,
            "1 XNO und Ban A1\n2 XNO und - !nil-report\n3 - und Ban !state-from-heading",
        );
    }

    #[test]
    fn records_as_the_program_prints_them_come_back() {
        check(
            r#"[{"id":"r1","kind":"measure","state":"XBE","title":{"fr":"Interdiction"},"categories":["A1","C1"],"stage":"adopted","act":{"type":"decree","number":"Decree 5/2025","authority":{"en":"Cabinet"}},"events":[{"id":"e1","kind":"adopted","date":"2025-10","precision":"month"}],"items":[{"list":"HS","code":"0802"}],"exemptions":[{"id":"x","text":{"fr":"Vivres"}}],"obligations":[{"id":"ES24:5.b","basis":"state"}],"clauses":[{"id":"c","number":"1","text":{"fr":"Il est interdit."}}]}]"#,
            "1 XBE fr Interdiction A1 C1 adopted 2025-10 0802 ES24:5.b Decree 5/2025 Cabinet Vivres Article 1. Il est interdit. r1",
        );
    }

    #[test]
    fn what_holds_no_measures_is_refused_by_name() {
        check("{", "import.damaged");
        check(r#"{"name":"x"}"#, "import.not-a-table");
        check("5", "import.not-a-table");
        check("[]", "");
    }
}
