//! What the fields of a comparison are called, and their values in words.

use crate::names::Names;
use crate::sheet::date_words;
use crate::words::say;
use chancery_messages::Catalogue;
use chancery_model::codes::obligation;
use serde_json::Value;
use std::collections::BTreeMap;

/// Lists of codes by the field, or the key within one, whose values they are.
const LISTS: [(&str, &str); 13] = [
    ("stage", "stage"),
    ("application", "application"),
    ("directions", "direction"),
    ("trigger", "trigger"),
    ("existing_contracts", "existing-contracts"),
    ("audience", "audience"),
    ("events", "event"),
    ("exemptions", "exemption"),
    ("sunset", "sunset"),
    ("basis", "obligation-basis"),
    ("sources", "source"),
    ("list", "item-list"),
    ("method", "geography-method"),
];

/// Says fields and values in a reader's language.
pub(super) struct Shown<'a> {
    pub(super) names: &'a Names,
    pub(super) catalogue: &'a Catalogue,
}

impl Shown<'_> {
    fn field(&self, key: &str) -> String {
        let params = BTreeMap::from([("field".to_string(), key.to_string())]);
        say(self.catalogue, "fiche-field", &params)
    }

    /// Returns what the path of a field is called ("Exemptions · humanitarian goods").
    pub(super) fn label(&self, path: &str) -> String {
        let mut parts = path.split('/');
        let key = parts.next().unwrap_or_default();
        let rest = parts.map(|part| match key {
            "title" | "official_title" | "summary" => self.code("language", part),
            "obligations" => self.word("id", part),
            "act" => self.field(part),
            _ => self.word(key, part),
        });
        let mut label = self.field(key);
        for part in rest {
            label.push_str(" · ");
            label.push_str(&part);
        }
        label
    }

    fn code(&self, list: &str, code: &str) -> String {
        let id = format!("{list}-{}", code.replace('_', "-").to_lowercase());
        let said = say(self.catalogue, &id, &BTreeMap::new());
        if said == id { code.to_string() } else { said }
    }

    /// One word of a value, known by the field or key that it stands under.
    fn word(&self, key: &str, word: &str) -> String {
        if key == "state" {
            return self.names.state(word).to_string();
        }
        if key == "categories" {
            return format!("{word} {}", self.names.category(word));
        }
        if key == "id"
            && let Some(row) = obligation(word)
        {
            return crate::matrix::columns::short(row, self.names, self.catalogue);
        }
        if let Ok(date) = word.parse() {
            return date_words(date, self.names.lang());
        }
        match LISTS.iter().find(|(field, _)| *field == key) {
            Some((_, list)) => self.code(list, word),
            None => word.to_string(),
        }
    }

    /// Returns a value line by line.
    pub(super) fn lines(&self, path: &str, value: &Value) -> Vec<String> {
        let mut parts = path.split('/');
        let key = parts.next().unwrap_or_default();
        // Of what stands under a code already, the rest is told: a date, a basis.
        let key = match (key, parts.next()) {
            ("events", Some(_)) => "date",
            ("obligations", Some(_)) => "basis",
            _ => key,
        };
        match value {
            Value::Array(list) => list.iter().map(|each| self.line(key, each)).collect(),
            other => vec![self.line(key, other)],
        }
    }

    fn line(&self, key: &str, value: &Value) -> String {
        match value {
            Value::String(text) => self.word(key, text),
            Value::Bool(is) => self.code("compare", if *is { "yes" } else { "no" }),
            Value::Array(list) => {
                let each: Vec<String> = list.iter().map(|each| self.line(key, each)).collect();
                each.join(", ")
            }
            Value::Object(map) => {
                let told = map.iter().filter(|(key, value)| {
                    !matches!(key.as_str(), "id" | "object" | "act" | "source" | "edition")
                        && !value.is_null()
                });
                let each: Vec<String> = told
                    .map(|(inner, value)| {
                        let named = matches!(inner.as_str(), "type" | "kind" | "value");
                        self.line(if named { key } else { inner }, value)
                    })
                    .filter(|line| !line.is_empty())
                    .collect();
                each.join(" · ")
            }
            Value::Null => String::new(),
            other => other.to_string(),
        }
    }
}
