//! Measures, or versions of one, beside each other: field by field and clause by clause.

mod shown;
mod table;

use self::shown::Shown;
use crate::align::refusal;
use crate::derive::typed;
use crate::error::AppError;
use crate::measures::{find, json_of, whole_json};
use crate::progress::Progress;
use crate::session::Session;
use chancery_diff::align::{Alignment, Clause, NotAligned, Text, align};
use chancery_diff::beside::{Agreement, FieldRow, beside};
use chancery_diff::budget::{Changes, changes};
use chancery_diff::clauses::{self, Change, Ids, Unit};
use chancery_diff::words::Step;
use chancery_messages::Catalogue;
use chancery_model::id::RecordId;
use chancery_model::measure::Measure;
use chancery_model::numbering;
use chancery_model::record::Kind;
use chancery_store::View;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

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

/// Returns the clauses of a MEASURE in one language, references between them as printed.
pub(crate) fn clause_words(measure: &Value, words: &Words) -> Vec<Unit> {
    let word = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let cites: BTreeMap<String, String> = clauses_of(measure)
        .map(|clause| (word(&clause["id"]), word(&clause["number"])))
        .collect();
    clauses_of(measure)
        .map(|clause| Unit {
            id: word(&clause["id"]),
            number: word(&clause["number"]),
            heading: numbering::resolve(words.of(&clause["heading"]), &cites),
            text: numbering::resolve(words.of(&clause["text"]), &cites),
        })
        .collect()
}

/// Measures beside each other.
pub struct Compared {
    measures: Vec<Value>,
    fields: Vec<FieldRow>,
    clauses: Vec<ClauseRow>,
    lang: String,
}

/// A clause in all of them.
struct ClauseRow {
    /// Its ids, one for each measure.
    ids: Vec<Option<String>>,
    /// Its number and words in each.
    texts: Vec<Option<Unit>>,
    /// From the first that has it to each other one.
    words: Vec<Option<Changes>>,
    /// What became of it, where two versions are compared.
    change: Option<Change>,
}

/// Compares measures, or versions of one; ids are those of records, of versions, or short references.
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
    let read = session.at(at, |session| {
        ids.iter()
            .map(|id| content(session, id))
            .collect::<Result<Vec<_>, _>>()
    })?;
    let records: Vec<RecordId> = read.iter().map(|(record, _)| *record).collect();
    let measures: Vec<Value> = read.into_iter().map(|(_, measure)| measure).collect();
    let contents: Vec<Map<String, Value>> = measures.iter().map(shown_fields).collect();
    let words = Words::chosen(&measures, lang);
    let units: Vec<Vec<Unit>> = measures
        .iter()
        .map(|measure| clause_words(measure, &words))
        .collect();
    let versions = records.windows(2).all(|pair| pair[0] == pair[1]);
    let clauses = if let ([one, other], true) = (units.as_slice(), versions) {
        of_versions(one, other)
    } else {
        of_measures(&units, progress)?
    };
    let _ = progress.step("comparing", 1, 1);
    Ok(Compared {
        fields: beside(&contents),
        measures,
        clauses,
        lang: lang.to_owned(),
    })
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

/// The record and JSON that an id names: of a record as it is, or of one of its versions.
fn content(session: &mut Session, id: &str) -> Result<(RecordId, Value), AppError> {
    let not_found = || AppError::RecordNotFound { id: id.to_owned() };
    let Ok(revision) = id.parse() else {
        let record = find(session, id)?;
        let body = session
            .store
            .body(record, View::Desk)?
            .ok_or_else(not_found)?;
        return Ok((record, json_of(session, &body)?));
    };
    let entry = session.store.revision(revision)?;
    let content = entry.content.ok_or_else(not_found)?;
    let body = session.store.body(entry.record, View::Desk)?;
    match (entry.kind, typed::<Measure>(&content), body) {
        (Kind::Measure, Some(measure), Some(body)) => {
            Ok((entry.record, whole_json(session, &body, &measure)?))
        }
        _ => {
            let mut content = content;
            content.insert("id".into(), json!(entry.record.to_string()));
            Ok((entry.record, Value::Object(content)))
        }
    }
}

fn of_versions(one: &[Unit], other: &[Unit]) -> Vec<ClauseRow> {
    let difference = clauses::compare(one, other, Ids::Kept);
    // of a clause that was split or merged, the number of the first piece and the words of all
    let whole = |units: &[Unit], places: &[usize], text: String| {
        places.first().map(|at| Unit {
            text,
            ..units[*at].clone()
        })
    };
    let rows = difference.changes.into_iter().map(|change| {
        let texts = vec![
            whole(one, &change.before, change.words_before()),
            whole(other, &change.after, change.words_after()),
        ];
        ClauseRow {
            ids: texts
                .iter()
                .map(|unit| unit.as_ref().map(|unit| unit.id.clone()))
                .collect(),
            texts,
            words: vec![None, Some(change.words.clone())],
            change: Some(change),
        }
    });
    rows.collect()
}

fn of_measures(units: &[Vec<Unit>], progress: &Progress) -> Result<Vec<ClauseRow>, AppError> {
    let texts: Vec<Text> = units
        .iter()
        .enumerate()
        .map(|(at, units)| Text {
            state: format!("{at:05}"),
            clauses: units.iter().cloned().map(clause).collect(),
            measure: String::new(),
        })
        .collect();
    let mut watch =
        |done: usize, total: usize| progress.step("comparing", done as u64, total as u64);
    let alignment: Alignment = match align(&texts, &mut watch) {
        Ok(alignment) => alignment,
        Err(NotAligned::NoClauses) => return Ok(Vec::new()),
        Err(reason) => return Err(refusal(reason)),
    };
    let rows = alignment.rows.iter().map(|row| {
        let unit = |at: usize| {
            let cell = row.cells[at].as_ref()?;
            Some(units[cell.place.text][cell.place.clause].clone())
        };
        let texts: Vec<Option<Unit>> = (0..units.len()).map(unit).collect();
        let first = texts.iter().position(Option::is_some).unwrap_or(0);
        let words = texts.iter().enumerate().map(|(at, text)| {
            let base = texts[first].as_ref().filter(|_| at != first)?;
            Some(changes(&base.text, &text.as_ref()?.text))
        });
        ClauseRow {
            ids: texts
                .iter()
                .map(|unit| unit.as_ref().map(|unit| unit.id.clone()))
                .collect(),
            words: words.collect(),
            texts,
            change: None,
        }
    });
    Ok(rows.collect())
}

fn clause(unit: Unit) -> Clause {
    Clause {
        text: unit.text,
        heading: unit.heading,
        number: unit.number,
        id: unit.id,
    }
}

fn steps(steps: &[(Step, String)]) -> Value {
    steps
        .iter()
        .map(|(step, text)| json!([step.sign(), text]))
        .collect()
}

impl ClauseRow {
    /// The change of the first pair: from the first that has the clause to the next.
    fn operations(&self) -> Vec<(Step, String)> {
        if let Some(changes) = self.words.iter().flatten().next() {
            return changes.exact.clone();
        }
        let only_first = self.texts.first().is_some_and(Option::is_some);
        let step = match (self.texts.len(), only_first) {
            (2, true) => Step::Gone,
            (2, false) => Step::New,
            _ => Step::Same,
        };
        let text = self
            .texts
            .iter()
            .flatten()
            .map(|unit| (step, unit.text.clone()));
        text.collect()
    }

    fn json(&self) -> Value {
        let mut json = json!({
            "ids": self.ids,
            "texts": self.texts.iter().map(|text| text.as_ref().map(|unit| &unit.text)).collect::<Vec<_>>(),
            "numbers": self.texts.iter().map(|text| text.as_ref().map(|unit| &unit.number)).collect::<Vec<_>>(),
            "operations": steps(&self.operations()),
        });
        if let Some(changes) = self.words.iter().flatten().next() {
            json["shown"] = steps(&changes.shown);
            json["precise"] = json!(self.words.iter().flatten().all(|changes| changes.precise));
        }
        if self.texts.len() > 2 {
            let each = self
                .words
                .iter()
                .map(|changes| changes.as_ref().map(|changes| steps(&changes.exact)));
            json["against_first"] = each.collect();
            let each = self
                .words
                .iter()
                .map(|changes| changes.as_ref().map(|changes| steps(&changes.shown)));
            json["shown_against_first"] = each.collect();
        }
        if let Some(change) = &self.change {
            json["fate"] = json!(change.fate.as_str());
            json["moved"] = json!(change.moved);
            json["renumbered"] = json!(change.renumbered);
            json["places"] = json!({"before": change.before, "after": change.after});
            if !change.heading.is_same() {
                json["heading"] = steps(&change.heading.exact);
            }
        }
        json
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
            let title = Words::chosen(std::slice::from_ref(measure), &self.lang);
            let title = Words {
                language: if measure["title"][&self.lang].is_string() {
                    self.lang.clone()
                } else {
                    title.language
                },
            };
            json!({"id": measure["id"], "state": measure["state"], "ref": measure["ref"],
                "title": title.of(&measure["title"])})
        });
        json["measures"] = measures.collect();
        Ok(json)
    }

    /// Returns one line for each field and clause that differs.
    pub fn lines(&self) -> Vec<String> {
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
        lines.extend(self.clauses.iter().filter_map(|row| {
            let operations = row.operations();
            let same = operations.iter().all(|(step, _)| *step == Step::Same);
            let text: String = operations
                .iter()
                .map(|(step, text)| match step {
                    Step::Same => text.clone(),
                    other => format!("[{}{text}]", other.sign()),
                })
                .collect();
            (!same).then_some(text)
        }));
        lines
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
