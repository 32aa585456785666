//! Measures, versions of one, or a drafted text at two moments beside each other: field by field and clause by clause.

mod asked;
mod became;
mod rows;
mod shown;
mod table;

pub(crate) use self::asked::texts_beside;
use self::asked::{Side, sides};
pub(crate) use self::became::words as became_words;
pub(crate) use self::rows::Became;
use self::rows::{ClauseRow, of_measures, of_versions};
use self::shown::Shown;
use crate::error::AppError;
use crate::progress::Progress;
use crate::session::Session;
use crate::translations::language_name;
use chancery_diff::beside::{Agreement, FieldRow, beside};
use chancery_diff::clauses::{Unit, Wording};
use chancery_messages::{Catalogue, Isolation};
use chancery_model::numbering;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// Keys that say where an entry is from or how it is kept, not what it says; clauses are compared by themselves.
const LEFT_OUT: [&str; 12] = [
    "id",
    "revision",
    "kind",
    "ref",
    "origin",
    "entered_by",
    "translations",
    "information",
    "clauses",
    "base",
    "stage_from",
    "application_from",
];

/// Which of a measure's languages are compared.
pub(crate) struct Words {
    /// The language that most clauses have.
    pub language: String,
}

impl Words {
    /// Returns the language that most clauses of `measures` have; `lang` where it is one of those.
    pub fn chosen(measures: &[Value], lang: &str) -> Words {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for clause in measures.iter().flat_map(clauses_of) {
            for language in clause["text"].as_object().into_iter().flat_map(Map::keys) {
                *counts.entry(language).or_default() += 1;
            }
        }
        let rank = |language: &str| (language == lang, language == "en");
        let most = counts.into_iter().max_by_key(|(language, count)| {
            (
                *count,
                rank(language),
                std::cmp::Reverse(language.to_string()),
            )
        });
        Words {
            language: most.map_or_else(|| lang.to_owned(), |(language, _)| language.to_owned()),
        }
    }

    /// Returns a text in this language, else in English, else in the first that it has.
    fn of<'a>(&self, text: &'a Value) -> &'a str {
        let known = [self.language.as_str(), "en"];
        let chosen = known.iter().find_map(|language| text[*language].as_str());
        let first = || {
            text.as_object()
                .and_then(|texts| texts.values().find_map(Value::as_str))
        };
        chosen.or_else(first).unwrap_or_default()
    }
}

fn clauses_of(measure: &Value) -> impl Iterator<Item = &Value> {
    measure["clauses"].as_array().into_iter().flatten()
}

fn word(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// The printed numbers of the clauses of a MEASURE by their ids: what a reference between them reads as.
fn cites(measure: &Value) -> BTreeMap<String, String> {
    clauses_of(measure)
        .map(|clause| (word(&clause["id"]), word(&clause["number"])))
        .collect()
}

/// Returns the clauses of a MEASURE in one language, references between them as printed.
pub(crate) fn clause_words(measure: &Value, words: &Words) -> Vec<Unit> {
    let cites = cites(measure);
    clauses_of(measure)
        .map(|clause| Unit {
            id: word(&clause["id"]),
            number: word(&clause["number"]),
            heading: numbering::resolve(words.of(&clause["heading"]), &cites),
            text: numbering::resolve(words.of(&clause["text"]), &cites),
            others: Vec::new(),
        })
        .collect()
}

/// The languages that a clause has.
fn languages_of(clause: &Value) -> BTreeSet<&str> {
    let texts = [&clause["text"], &clause["heading"]].into_iter();
    texts
        .filter_map(Value::as_object)
        .flat_map(Map::keys)
        .map(String::as_str)
        .collect()
}

/// Returns the clauses of a MEASURE in every language that it has, `language` first; references as printed.
fn clause_languages(measure: &Value, language: &str) -> Vec<Unit> {
    let cites = cites(measure);
    let said = |texts: &Value, language: &str| {
        numbering::resolve(texts[language].as_str().unwrap_or_default(), &cites)
    };
    let unit = |clause: &Value| {
        let others = languages_of(clause)
            .into_iter()
            .filter(|other| *other != language);
        Unit {
            id: word(&clause["id"]),
            number: word(&clause["number"]),
            heading: said(&clause["heading"], language),
            text: said(&clause["text"], language),
            others: others
                .map(|other| Wording {
                    language: other.to_owned(),
                    heading: said(&clause["heading"], other),
                    text: said(&clause["text"], other),
                })
                .collect(),
        }
    };
    clauses_of(measure).map(unit).collect()
}

/// Returns what became of the clauses of one MEASURE in another, by the language that most of them have.
pub(crate) fn clauses_between(before: &Value, after: &Value, lang: &str) -> Vec<Became> {
    let both = [before.clone(), after.clone()];
    let Words { language } = Words::chosen(&both, lang);
    let [one, other] = both.map(|measure| clause_languages(&measure, &language));
    let rows = of_versions(&one, &other, &language).into_iter();
    rows.filter_map(|row| row.became)
        .filter(Became::is_told)
        .collect()
}

/// Measures beside each other.
pub struct Compared {
    measures: Vec<Value>,
    /// When each was so; nothing for what is so now.
    then: Vec<Option<String>>,
    fields: Vec<FieldRow>,
    clauses: Vec<ClauseRow>,
    /// The language whose words are compared first.
    language: String,
    /// Languages of clauses that were not compared.
    left_out: Vec<String>,
    lang: String,
}

/// Compares measures, versions of one, or a drafted text at two moments; ids are those of records, of versions, or short
/// references, each with a moment behind `@` where it is not looked at from `at`.
///
/// # Errors
/// `compare.one-alone`; `record.not-found`; a version that is not there; `work.cancelled`; the store's own.
pub fn compare(
    session: &mut Session,
    ids: &[String],
    (at, lang): (Option<&str>, &str),
    progress: &Progress,
) -> Result<Compared, AppError> {
    if ids.len() < 2 {
        return Err(AppError::Refused {
            code: "compare.one-alone",
            about: ids.first().cloned().unwrap_or_default(),
        });
    }
    let sides = sides(session, ids, at)?;
    let versions = sides
        .windows(2)
        .all(|pair| pair[0].subject == pair[1].subject);
    let (measures, then): (Vec<Value>, Vec<Option<String>>) = sides
        .into_iter()
        .map(|Side { json, then, .. }| (json, then))
        .unzip();
    let contents: Vec<Map<String, Value>> = measures.iter().map(shown_fields).collect();
    let words = Words::chosen(&measures, lang);
    let mut left_out = Vec::new();
    let clauses = if let ([one, other], true) = (measures.as_slice(), versions) {
        let units = |measure| clause_languages(measure, &words.language);
        of_versions(&units(one), &units(other), &words.language)
    } else {
        left_out = not_compared(&measures, &words);
        let each = measures.iter();
        let units: Vec<Vec<Unit>> = each.map(|each| clause_words(each, &words)).collect();
        of_measures(&units, progress)?
    };
    let _ = progress.step("comparing", 1, 1);
    Ok(Compared {
        fields: beside(&contents),
        measures,
        then,
        clauses,
        language: words.language,
        left_out,
        lang: lang.to_owned(),
    })
}

/// The languages in which clauses have words that are not compared, as one language of each is.
fn not_compared(measures: &[Value], words: &Words) -> Vec<String> {
    let clauses = measures.iter().flat_map(clauses_of);
    let languages: BTreeSet<&str> = clauses
        .flat_map(|clause| {
            let shown = languages_of(clause);
            // what has not the language is compared in another that it has
            let own = shown.contains(words.language.as_str());
            shown.into_iter().filter(move |_| own)
        })
        .filter(|language| *language != words.language)
        .collect();
    languages.into_iter().map(str::to_owned).collect()
}

fn shown_fields(measure: &Value) -> Map<String, Value> {
    let mut fields = measure.as_object().cloned().unwrap_or_default();
    if let Some(act) = fields.get_mut("act").and_then(Value::as_object_mut) {
        act.retain(|key, _| !LEFT_OUT.contains(&key.as_str()));
    }
    fields.retain(|key, value| !LEFT_OUT.contains(&key.as_str()) && !says_nothing(value));
    fields
}

fn says_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(list) => list.iter().all(says_nothing),
        Value::Object(map) => map.values().all(says_nothing),
        _ => false,
    }
}

impl Compared {
    /// Returns the JSON of the command.
    pub fn json(&self) -> Value {
        let fields = self.fields.iter().map(|row| {
            json!({
                "field": row.field,
                "values": row.values,
                "groups": row.groups,
                "same": row.agreement == Agreement::Same,
                "agreement": row.agreement.as_str(),
            })
        });
        json!({
            "ids": self.measures.iter().map(|measure| &measure["id"]).collect::<Vec<_>>(),
            "fields": fields.collect::<Vec<_>>(),
            "clauses": self.clauses.iter().map(ClauseRow::json).collect::<Vec<_>>(),
            "language": self.language,
            "not_compared": self.left_out,
        })
    }

    /// Returns the JSON of the command with what a page shows beside it: names, and values in words.
    ///
    /// # Errors
    /// The store's own.
    pub fn answer(&self, session: &mut Session) -> Result<Value, AppError> {
        let names = session.names(&self.lang)?;
        let catalogue = Catalogue::new(&self.lang);
        let shown = Shown {
            names: &names,
            catalogue: &catalogue,
        };
        let mut json = self.json();
        for (row, told) in self.fields.iter().zip(list_of(&mut json["fields"])) {
            let words = row.values.iter().map(|value| {
                let lines = |value| shown.lines(&row.field, value);
                value.as_ref().map(lines)
            });
            told["shown"] = json!(words.collect::<Vec<_>>());
            told["label"] = json!(shown.label(&row.field));
        }
        let measures = self.measures.iter().map(|measure| {
            json!({"id": measure["id"], "state": measure["state"], "ref": measure["ref"],
                "title": self.title(measure)})
        });
        json["measures"] = measures.collect();
        Ok(json)
    }

    /// Its title in the reader's language, else in the language of its clauses.
    fn title<'a>(&self, measure: &'a Value) -> &'a str {
        let title = Words {
            language: if measure["title"][&self.lang].is_string() {
                self.lang.clone()
            } else {
                Words::chosen(std::slice::from_ref(measure), &self.lang).language
            },
        };
        title.of(&measure["title"])
    }

    /// Returns one line for each field and clause that differs, and one for languages that were not compared.
    pub fn lines(&self) -> Vec<String> {
        let catalogue = Catalogue::new(&self.lang).with_isolation(Isolation::Plain);
        let fields = self
            .fields
            .iter()
            .filter(|row| row.agreement != Agreement::Same);
        let mut lines: Vec<String> = fields
            .map(|row| {
                let values: Vec<String> = row
                    .values
                    .iter()
                    .map(|value| value.as_ref().map_or("-".into(), plain))
                    .collect();
                format!("{}: {}", row.field, values.join(" | "))
            })
            .collect();
        let clauses = self.clauses.iter();
        lines.extend(clauses.flat_map(|row| became::lines(row, &catalogue)));
        lines.extend(self.left_out_words(&catalogue));
        lines
    }

    /// Returns in which languages there are words that were not compared, in a sentence; nothing where there are none.
    fn left_out_words(&self, catalogue: &Catalogue) -> Option<String> {
        let names = self.left_out.iter();
        let names: Vec<String> = names.map(|code| language_name(catalogue, code)).collect();
        let names = names.join(", ");
        (!names.is_empty())
            .then(|| catalogue.message("compare-not-compared", &[("languages", names.as_str())]))
    }
}

fn list_of(json: &mut Value) -> impl Iterator<Item = &mut Value> {
    json.as_array_mut().into_iter().flatten()
}

/// A value on one line.
fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(list) => list.iter().map(plain).collect::<Vec<_>>().join(", "),
        Value::Object(map) => {
            let told = map
                .iter()
                .filter(|(key, value)| *key != "id" && !value.is_null());
            told.map(|(_, value)| plain(value))
                .collect::<Vec<_>>()
                .join("; ")
        }
        other => other.to_string(),
    }
}
