//! A comparison as a document: one row a field or clause, one column a measure.

use super::shown::Shown;
use super::{ClauseRow, Compared};
use crate::error::AppError;
use crate::session::Session;
use chancery_diff::words::Step;
use chancery_export::table::{Run, Table, TableCell, Tone};
use chancery_messages::{Catalogue, Isolation};
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
        let head = |measure: &Value| {
            let state = measure["state"].as_str().unwrap_or_default();
            let reference = measure["ref"]
                .as_str()
                .or(measure["id"].as_str())
                .unwrap_or_default();
            format!("{} ({reference})", names.state(state))
        };
        let mut columns = vec![catalogue.message("compare-field", &[])];
        columns.extend(self.measures.iter().map(head));
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
            let number = row
                .texts
                .iter()
                .flatten()
                .map(|unit| unit.number.as_str())
                .next()
                .unwrap_or_default();
            let mut cells = vec![vec![vec![Run::words(number)]]];
            cells.extend((0..row.texts.len()).map(|at| cell(row, at).unwrap_or_else(missing)));
            cells
        });
        Ok(Table {
            lang: self.lang.clone(),
            title: catalogue.message("compare-heading", &[]),
            status: vec![catalogue.message("compare-status", &[])],
            marking: None,
            columns,
            rows: fields.chain(clauses).collect(),
            notes: Vec::new(),
        })
    }
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
