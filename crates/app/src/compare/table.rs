//! A comparison as a document: one row a field or clause, one column a measure.

use super::Compared;
use super::became;
use super::rows::ClauseRow;
use super::shown::Shown;
use crate::error::AppError;
use crate::session::Session;
use crate::translations::language_name;
use crate::words::labelled;
use chancery_diff::budget::Changes;
use chancery_diff::words::Step;
use chancery_export::table::{Run, Table, TableCell, Tone};
use chancery_messages::{Catalogue, Isolation};
use chrono::DateTime;
use serde_json::Value;

impl Compared {
    /// Returns the document: one row a field or clause, one column a measure.
    ///
    /// # Errors
    /// The store's own.
    pub fn table(&self, session: &mut Session) -> Result<Table, AppError> {
        let names = session.names(&self.lang)?;
        let catalogue = Catalogue::new(&self.lang).with_isolation(Isolation::Plain);
        let shown = Shown {
            names: &names,
            catalogue: &catalogue,
        };
        let head = |(measure, then): (&Value, &Option<String>)| {
            let reference = measure["ref"]
                .as_str()
                .or(measure["id"].as_str())
                .unwrap_or_default();
            let name = match measure["state"].as_str() {
                Some(state) => format!("{} ({reference})", names.state(state)),
                None => match self.title(measure) {
                    "" => reference.to_owned(),
                    title => title.to_owned(),
                },
            };
            match then {
                Some(then) => format!("{name} · {}", moment(then, &self.lang)),
                None => name,
            }
        };
        let mut columns = vec![catalogue.message("compare-field", &[])];
        columns.extend(self.measures.iter().zip(&self.then).map(head));
        let missing = || {
            vec![vec![Run::quiet(
                &catalogue.message("compare-not-stated", &[]),
            )]]
        };
        let fields = self.fields.iter().map(|row| {
            let said = catalogue.message(&format!("compare-{}", row.agreement.as_str()), &[]);
            let label = shown.label(&row.field);
            let mut cells = vec![vec![vec![Run::words(&label)], vec![Run::quiet(&said)]]];
            cells.extend(row.values.iter().map(|value| {
                match value {
                    Some(value) => shown
                        .lines(&row.field, value)
                        .iter()
                        .map(|line| vec![Run::words(line)])
                        .collect(),
                    None => missing(),
                }
            }));
            cells
        });
        let clauses = self.clauses.iter().map(|row| {
            let mut cells = vec![head_of(row, &catalogue)];
            cells.extend((0..row.texts.len()).map(|at| {
                let mut lines = cell(row, at).unwrap_or_else(missing);
                lines.extend(besides(row, at, &shown));
                lines
            }));
            cells
        });
        Ok(Table {
            lang: self.lang.clone(),
            title: catalogue.message("compare-heading", &[]),
            status: vec![catalogue.message("compare-status", &[])],
            marking: None,
            columns,
            rows: fields.chain(clauses).collect(),
            notes: self.left_out_words(&catalogue).into_iter().collect(),
        })
    }
}

/// An instant to the minute, so that versions of one day are told apart, with its offset.
fn moment(instant: &str, lang: &str) -> String {
    let Ok(at) = DateTime::parse_from_rfc3339(instant) else {
        return chancery_export::long_date(instant, lang);
    };
    let day = chancery_export::long_date(&at.format("%Y-%m-%d").to_string(), lang);
    let offset = crate::deadlines::offset_word(at.offset().local_minus_utc());
    format!("{day} · {} ({offset})", at.format("%H:%M"))
}

/// The number of a clause, and what became of it between two versions.
fn head_of(row: &ClauseRow, catalogue: &Catalogue) -> TableCell {
    let Some(became) = &row.became else {
        let numbers = row.texts.iter().flatten().map(|unit| unit.number.as_str());
        return vec![vec![Run::words(
            numbers.into_iter().next().unwrap_or_default(),
        )]];
    };
    let [before, after] = became.all_numbers();
    let number = if after.is_empty() { before } else { after };
    let mut lines = vec![vec![Run::words(&number)]];
    let words = became::words(became, catalogue);
    lines.extend(words.iter().map(|word| vec![Run::quiet(word)]));
    lines
}

/// Heading and words in other languages, where those changed between two versions: one line each.
fn besides(row: &ClauseRow, at: usize, shown: &Shown<'_>) -> TableCell {
    let (Some(became), Some(_)) = (&row.became, &row.texts[at]) else {
        return Vec::new();
    };
    let own = &became.change.told.heading;
    let heading = shown.catalogue.message("compare-heading-of", &[]);
    let mut told: Vec<(String, &Changes)> = vec![(heading.clone(), own)];
    for (language, other) in &became.others {
        let language = language_name(shown.catalogue, language);
        told.push((format!("{language} · {heading}"), &other.heading));
        told.push((language, &other.words));
    }
    let changed = told.into_iter().filter(|(_, changes)| !changes.is_same());
    changed
        .filter_map(|(label, changes)| {
            // the earlier version as it was, the later one with what changed
            let steps = changes.shown.iter();
            let steps = steps.filter(|(step, _)| at > 0 || *step != Step::New);
            let words: Vec<Run> = steps
                .map(|(step, text)| match at {
                    0 => Run::words(text),
                    _ => run(&(*step, text.clone())),
                })
                .collect();
            let lead = labelled(shown.catalogue, &label, "");
            (!words.is_empty()).then(|| [vec![Run::quiet(&lead)], words].concat())
        })
        .collect()
}

/// The words of a clause in one measure, what differs from the first marked.
fn cell(row: &ClauseRow, at: usize) -> Option<TableCell> {
    let text = row.texts[at].as_ref()?;
    let runs = match &row.words[at] {
        None => vec![Run::words(&text.text)],
        Some(changes) => changes.shown.iter().map(run).collect(),
    };
    Some(vec![runs])
}

fn run((step, text): &(Step, String)) -> Run {
    let tone = match step {
        Step::Same => Tone::Words,
        Step::Gone => Tone::Gone,
        Step::New => Tone::New,
    };
    Run {
        tone,
        text: text.clone(),
    }
}
