//! A measure as a list of parts, each with its label and its value in words: for showing what differs.

use crate::names::Names;
use chancery_diff::fields::{TEXT_FIELDS, by_id};
use chancery_messages::Catalogue;
use chancery_model::revision::Content;
use serde_json::Value;

/// One part of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Its path (`exemptions/x1/text/en`).
    pub path: String,
    /// What to call it.
    pub label: String,
    /// The language of its words, where they have one.
    pub language: Option<String>,
    /// Its value in words.
    pub text: String,
}

/// The keys of the fiche in the order of the page; others of a content follow, those that are shown nowhere do not.
const ORDER: [&str; 27] = [
    "state",
    "title",
    "official_title",
    "authentic",
    "categories",
    "summary",
    "clauses",
    "exemptions",
    "events",
    "stage",
    "stage_reason",
    "application",
    "application_reason",
    "sunset",
    "review",
    "act",
    "directions",
    "items",
    "geography",
    "persons",
    "trigger",
    "existing_contracts",
    "obligations",
    "enforcement",
    "sources",
    "audience",
    "title_only",
];

/// Keys that say where an entry is from, not what it says.
const HIDDEN: [&str; 5] = ["ref", "origin", "entered_by", "translations", "information"];

/// Returns the parts of a content in the order of the fiche, with labels in the language of `names`.
pub fn parts(content: &Content, names: &Names) -> Vec<Part> {
    let catalogue = Catalogue::new(names.lang());
    let place = |key: &str| ORDER.iter().position(|known| *known == key);
    let mut keys: Vec<&String> = content
        .keys()
        .filter(|key| !HIDDEN.contains(&key.as_str()))
        .collect();
    keys.sort_by_key(|key| (place(key).unwrap_or(ORDER.len()), *key));
    let mut reading = Reading {
        names,
        catalogue,
        parts: vec![],
    };
    for key in keys {
        let label = reading.key(key);
        reading.read(key, key, &label, &content[key]);
    }
    reading.parts
}

struct Reading<'a> {
    names: &'a Names,
    catalogue: Catalogue,
    parts: Vec<Part>,
}

impl Reading<'_> {
    fn key(&self, key: &str) -> String {
        let id = format!("part-{}", key.replace('_', "-"));
        let label = self.catalogue.message(&id, &[]);
        if label == id { key.to_string() } else { label }
    }

    fn read(&mut self, path: &str, key: &str, label: &str, value: &Value) {
        match value {
            Value::Object(texts) if TEXT_FIELDS.contains(&key) || key == "event" => {
                for (language, words) in texts {
                    self.parts.push(Part {
                        path: format!("{path}/{language}"),
                        label: label.to_string(),
                        language: Some(language.clone()),
                        text: words.as_str().unwrap_or_default().to_string(),
                    });
                }
            }
            Value::Array(list) if by_id(list).is_some() && key != "obligations" => {
                for (index, element) in list.iter().enumerate() {
                    self.element(path, key, index, element);
                }
            }
            value => self.parts.push(Part {
                path: path.to_string(),
                label: label.to_string(),
                language: None,
                text: self.words(key, value),
            }),
        }
    }

    fn element(&mut self, path: &str, list: &str, index: usize, element: &Value) {
        let id = element["id"].as_str().unwrap_or_default();
        let number = (index + 1).to_string();
        let one = self
            .catalogue
            .message(&format!("part-one-{list}"), &[("number", &number)]);
        for (key, value) in element.as_object().into_iter().flatten() {
            if key == "id" || key == "precision" {
                continue;
            }
            let inner = self.key(key);
            let label = self
                .catalogue
                .message("part-of", &[("whole", &one), ("part", &inner)]);
            // a kind is named by its list: an event's, a source's
            let key = match (list, key.as_str()) {
                ("exemptions", "type") => "exemption",
                ("events", "kind") => "event-kind",
                ("sources", "kind") => "source-kind",
                (_, key) => key,
            };
            let path = format!("{path}/{id}/{}", key_of(key));
            self.read(&path, key, &label, value);
        }
    }

    /// The value in words: labels of codes, names of states; lists with semicolons.
    fn words(&self, key: &str, value: &Value) -> String {
        match value {
            Value::String(code) => self.code(key, code),
            Value::Bool(yes) => self.code("flag", if *yes { "yes" } else { "no" }),
            Value::Array(list) => {
                let words: Vec<String> = list.iter().map(|item| self.words(key, item)).collect();
                words.join("; ")
            }
            Value::Object(map) => {
                let words: Vec<String> = map
                    .iter()
                    .map(|(inner, value)| match (key, inner.as_str()) {
                        ("sunset", "kind") => self.words("sunset-kind", value),
                        ("obligations", "id") => self.words("obligation", value),
                        (_, inner) => self.words(inner, value),
                    })
                    .collect();
                words.join(" ")
            }
            other => other.to_string(),
        }
    }

    fn code(&self, key: &str, code: &str) -> String {
        let list = match key {
            "state" => return self.names.state(code).to_string(),
            "categories" => return format!("{code} {}", self.names.category(code)),
            "obligation" => {
                return match chancery_model::codes::obligation(code) {
                    Some(row) => crate::matrix::columns::short(row, self.names, &self.catalogue),
                    None => code.to_string(),
                };
            }
            "stage" => "stage",
            "application" => "application",
            "directions" => "direction",
            "trigger" => "trigger",
            "existing_contracts" => "existing-contracts",
            "exemption" => "exemption",
            "event-kind" => "event",
            "source-kind" => "source",
            "sunset-kind" => "sunset",
            "method" => "geography-method",
            "basis" => "obligation-basis",
            "audience" => "audience",
            "flag" => "flag",
            "authentic" => return crate::translations::language_name(&self.catalogue, code),
            _ => return code.to_string(),
        };
        let id = format!("{list}-{code}");
        let label = self.catalogue.message(&id, &[]);
        if label == id { code.to_string() } else { label }
    }
}

fn key_of(key: &str) -> &str {
    match key {
        "exemption" => "type",
        "event-kind" | "source-kind" => "kind",
        key => key,
    }
}
