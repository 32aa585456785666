//! What the fields of a comparison are called, and their values in words.

use crate::names::Names;
use crate::sheet::date_words;
use crate::words::say;
use chancery_messages::Catalogue;
use chancery_model::codes::obligation;
use serde_json::Value;
use std::collections::BTreeMap;

/// Lists of codes by the field, or the key within one, whose values they are.
const LISTS: [(&str, &str); 16] = [
    ("act/type", "act-type"),
    ("numbering", "numbering"),
    ("authentic", "language"),
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

    /// The name of a field that only comparing shows; nothing for those of the fiche.
    fn own_name(&self, path: &str) -> Option<String> {
        const OWN: [&str; 11] = [
            "authentic",
            "stage_reason",
            "application_reason",
            "numbering",
            "title_only",
            "act/type",
            "act/authority",
            "act/number",
            "act/date",
            "act/title",
            "act/amends",
        ];
        let own = OWN.iter().find(|own| **own == path)?;
        let params = BTreeMap::from([("field".to_string(), own.replace('/', "-"))]);
        Some(say(self.catalogue, "compare-screen-field", &params))
    }

    /// Returns what the path of a field is called ("Exemptions · humanitarian goods").
    pub(super) fn label(&self, path: &str) -> String {
        if let Some(own) = self.own_name(path) {
            return own;
        }
        let mut parts = path.split('/');
        let key = parts.next().unwrap_or_default();
        let rest = parts.map(|part| match key {
            "title" | "official_title" | "summary" => self.code("language", part),
            "obligations" => self.word("id", part),
            _ => self.word(key, part),
        });
        let mut label = self.field(key);
        for part in rest {
            label.push_str(" · ");
            label.push_str(&part);
        }
        label
    }

    /// Returns the label of a code of a list; the code where there is none.
    pub(super) fn code(&self, list: &str, code: &str) -> String {
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
            ("act", Some(_)) => path,
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
