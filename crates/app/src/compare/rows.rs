//! The clauses of a comparison: of versions by what became of them, of several measures by their ideas.

use crate::align::refusal;
use crate::error::AppError;
use crate::progress::Progress;
use chancery_diff::align::{Alignment, Clause, NotAligned, Text, align};
use chancery_diff::budget::{Changes, changes};
use chancery_diff::clauses::{self, Change, Fate, Ids, Told, Unit};
use chancery_diff::words::Step;
use serde_json::{Value, json};

/// A clause in all that are compared.
pub(crate) struct ClauseRow {
    /// Its ids, one for each measure.
    pub(super) ids: Vec<Option<String>>,
    /// Its number and words in each; of one that was split or merged, the first number and the words of all.
    pub(super) texts: Vec<Option<Unit>>,
    /// From the first that has it to each other one.
    pub(super) words: Vec<Option<Changes>>,
    /// What became of it, where two versions are compared.
    pub(crate) became: Option<Became>,
}

/// What became of a clause between two versions.
pub(crate) struct Became {
    /// What became of it, in its own language.
    pub(crate) change: Change,
    /// The language of its words.
    pub(crate) language: String,
    /// The other languages in which it changed.
    pub(crate) others: Vec<(String, Told)>,
    /// Ids and numbers of its pieces before and after.
    pub(crate) pieces: [Vec<(String, String)>; 2],
}

impl Became {
    /// Returns whether anything is to be told of it.
    pub(crate) fn is_told(&self) -> bool {
        let same = self.change.fate == Fate::Same && !self.change.moved;
        !same || self.numbers().is_some()
    }

    /// Returns its numbers before and after, where they are others; those of its pieces one after another.
    pub(crate) fn numbers(&self) -> Option<(String, String)> {
        let [before, after] = self.all_numbers();
        let both = !self.pieces[0].is_empty() && !self.pieces[1].is_empty();
        (both && before != after).then_some((before, after))
    }

    /// Returns its numbers before and after.
    pub(crate) fn all_numbers(&self) -> [String; 2] {
        self.pieces.each_ref().map(|pieces| {
            let numbers = pieces.iter().map(|(_, number)| number.as_str());
            let numbers = numbers.filter(|number| !number.is_empty());
            numbers.collect::<Vec<_>>().join(", ")
        })
    }
}

/// Returns what became of the clauses of a text whose first language is `language`.
pub(crate) fn of_versions(one: &[Unit], other: &[Unit], language: &str) -> Vec<ClauseRow> {
    let difference = clauses::compare(one, other, Ids::Kept);
    let whole = |units: &[Unit], places: &[usize], text: String| {
        places.first().map(|at| Unit {
            text,
            ..units[*at].clone()
        })
    };
    let pieces = |units: &[Unit], places: &[usize]| -> Vec<(String, String)> {
        let each = places.iter().map(|at| &units[*at]);
        each.map(|unit| (unit.id.clone(), unit.number.clone()))
            .collect()
    };
    let rows = difference.changes.into_iter().map(|mut change| {
        let mut language = language.to_owned();
        own_language(&mut change, &mut language);
        let others = std::mem::take(&mut change.others);
        let texts = vec![
            whole(one, &change.before, change.told.words_before()),
            whole(other, &change.after, change.told.words_after()),
        ];
        ClauseRow {
            ids: texts
                .iter()
                .map(|unit| unit.as_ref().map(|unit| unit.id.clone()))
                .collect(),
            texts,
            words: vec![None, Some(change.told.words.clone())],
            became: Some(Became {
                pieces: [pieces(one, &change.before), pieces(other, &change.after)],
                others: others
                    .into_iter()
                    .filter(|(_, told)| !told.is_same())
                    .collect(),
                language,
                change,
            }),
        }
    });
    rows.collect()
}

/// A clause that has no words in the language of most is shown in the first that it has.
fn own_language(change: &mut Change, language: &mut String) {
    let has_words = |told: &Told| !told.words.exact.is_empty();
    if has_words(&change.told) || !change.told.heading.exact.is_empty() {
        return;
    }
    let Some(at) = change.others.iter().position(|(_, told)| has_words(told)) else {
        return;
    };
    let (own, told) = change.others.remove(at);
    *language = own;
    change.told = told;
}

/// Returns the clauses of several measures, one row an idea.
///
/// # Errors
/// `align.too-many`; `work.cancelled`.
pub(super) fn of_measures(
    units: &[Vec<Unit>],
    progress: &Progress,
) -> Result<Vec<ClauseRow>, AppError> {
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
            became: None,
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
    pub(super) fn operations(&self) -> Vec<(Step, String)> {
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

    pub(super) fn json(&self) -> Value {
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
        if let Some(became) = &self.became {
            became.put_into(&mut json);
        }
        json
    }
}

impl Became {
    fn put_into(&self, json: &mut Value) {
        let change = &self.change;
        json["fate"] = json!(change.fate.as_str());
        json["moved"] = json!(change.moved);
        json["renumbered"] = json!(self.numbers().is_some());
        json["places"] = json!({"before": change.before, "after": change.after});
        let [before, after] = self.pieces.each_ref().map(|pieces| {
            let each = pieces.iter();
            each.map(|(id, number)| json!({"id": id, "number": number}))
                .collect::<Value>()
        });
        json["pieces"] = json!({"before": before, "after": after});
        json["language"] = json!(self.language);
        if !change.told.heading.is_same() {
            json["heading"] = steps(&change.told.heading.exact);
        }
        let others = self.others.iter().map(|(language, told)| {
            let mut json = json!({"language": language, "operations": steps(&told.words.exact), "shown": steps(&told.words.shown)});
            if !told.heading.is_same() {
                json["heading"] = steps(&told.heading.exact);
            }
            json
        });
        json["other_languages"] = others.collect();
    }
}
