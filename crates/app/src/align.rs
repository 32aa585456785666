//! Clauses of measures of many states beside each other: one row an idea, one column a state.
//!
//! "Wording in national texts": what stands in a column is what that state's text says, and no proposal of it.

use crate::compare::{Words, clause_words};
use crate::error::AppError;
use crate::matrix::Reader;
use crate::measures::{Filter, find, json_of};
use crate::outside;
use crate::progress::Progress;
use crate::session::Session;
use crate::wire::comparing::AlignmentRequest;
use chancery_diff::align::{Alignment, Clause, NotAligned, Place, Row, Text, align as beside};
use chancery_export::table::{Run, Table, TableCell};
use chancery_messages::{Catalogue, Isolation};
use chancery_store::View;
use serde_json::{Value, json};

/// Measures beside each other, with what they were made from.
pub struct Aligned {
    alignment: Alignment,
    texts: Vec<Text>,
    language: String,
    lang: String,
}

/// Puts the clauses of measures beside each other.
///
/// # Errors
/// `record.not-found`; `align.no-clauses`, `align.too-many`; `work.cancelled`; the store's own.
pub fn align(
    session: &mut Session,
    request: &AlignmentRequest,
    progress: &Progress,
) -> Result<Aligned, AppError> {
    let measures = measures(session, request)?;
    let words = Words::chosen(&measures, &request.lang);
    let texts: Vec<Text> = measures
        .iter()
        .map(|measure| text(measure, &words))
        .collect();
    let mut watch =
        |done: usize, total: usize| progress.step("comparing", done as u64, total as u64);
    let alignment = beside(&texts, &mut watch).map_err(refusal)?;
    let _ = progress.step("comparing", 1, 1);
    Ok(Aligned {
        alignment,
        texts,
        language: words.language,
        lang: request.lang.clone(),
    })
}

/// Returns what the code says of texts that are not put beside each other.
pub(crate) fn refusal(reason: NotAligned) -> AppError {
    match reason {
        NotAligned::NoClauses => AppError::Refused {
            code: "align.no-clauses",
            about: String::new(),
        },
        NotAligned::TooMany { clauses } => AppError::Refused {
            code: "align.too-many",
            about: clauses.to_string(),
        },
        NotAligned::Stopped => AppError::Cancelled,
    }
}

fn measures(session: &mut Session, request: &AlignmentRequest) -> Result<Vec<Value>, AppError> {
    let reader = Reader::of(request.audience.as_deref())?;
    let moment = (request.at.as_deref(), request.lang.as_str());
    let filter = Filter {
        category: request.category.clone(),
        ..Filter::default()
    };
    let outward = reader.view == View::HandedIn;
    if request.ids.is_empty() || outward {
        let (_, mut list) = if outward {
            outside::measures(session, &filter, None, moment, &reader)?
        } else {
            crate::measures::whole(session, &filter, None, moment)?
        };
        if !request.ids.is_empty() {
            let mut wanted = Vec::new();
            for id in &request.ids {
                let record = find(session, id)?.to_string();
                let seen = list.iter().find(|measure| measure["id"] == json!(record));
                wanted.push(
                    seen.cloned()
                        .ok_or_else(|| AppError::RecordNotFound { id: id.clone() })?,
                );
            }
            list = wanted;
        }
        return Ok(list);
    }
    session.at(request.at.as_deref(), |session| {
        let mut list = Vec::new();
        for id in &request.ids {
            let body = session.store.body(find(session, id)?, View::Desk)?;
            let body = body.ok_or_else(|| AppError::RecordNotFound { id: id.clone() })?;
            list.push(json_of(session, &body)?);
        }
        Ok(list)
    })
}

fn text(measure: &Value, words: &Words) -> Text {
    let word = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    Text {
        state: word(&measure["state"]),
        clauses: clause_words(measure, words)
            .into_iter()
            .map(|clause| Clause {
                text: clause.text,
                heading: clause.heading,
                number: clause.number,
                id: clause.id,
            })
            .collect(),
        measure: word(&measure["id"]),
    }
}

impl Aligned {
    fn clause(&self, place: Place) -> &Clause {
        &self.texts[place.text].clauses[place.clause]
    }

    /// Returns the JSON of the command.
    pub fn json(&self) -> Value {
        let states = &self.alignment.states;
        let rows = self.alignment.rows.iter().map(|row| self.row_json(row));
        json!({
            "heading": self.heading(),
            "language": self.language,
            "states": states,
            "rows": rows.collect::<Vec<_>>(),
        })
    }

    fn row_json(&self, row: &Row) -> Value {
        let states = &self.alignment.states;
        let reference = |place: Place| {
            let clause = self.clause(place);
            json!({
                "measure": self.texts[place.text].measure,
                "clause": clause.id,
                "number": clause.number,
            })
        };
        let cells = states.iter().zip(&row.cells).map(|(state, cell)| {
            let Some(cell) = cell else { return Value::Null };
            let mut json = reference(cell.place);
            json["state"] = json!(state);
            json["variant"] = json!(cell.variant);
            json["likeness"] = json!(row.variants[cell.variant].likeness.as_str());
            json["confidence"] = json!(cell.confidence);
            let text = &self.clause(cell.place).text;
            json["sentence"] = json!(text[cell.sentence.clone()]);
            json["text"] = json!(text);
            if !cell.also.is_empty() {
                let also = cell.also.iter().map(|also| {
                    let mut json = reference(also.place);
                    json["variant"] = json!(also.variant);
                    json["likeness"] = json!(row.variants[also.variant].likeness.as_str());
                    json["text"] = json!(self.clause(also.place).text);
                    json
                });
                json["also"] = also.collect();
            }
            json
        });
        let variants = row.variants.iter().map(|variant| {
            let of: Vec<&String> = variant.states.iter().map(|state| &states[*state]).collect();
            json!({"text": variant.text, "states": of, "likeness": variant.likeness.as_str()})
        });
        json!({
            "label": row.label,
            "shape": row.shape.as_str(),
            "cells": cells.collect::<Vec<_>>(),
            "variants": variants.collect::<Vec<_>>(),
        })
    }

    fn heading(&self) -> String {
        crate::words::plain(&self.lang, "align-heading")
    }

    /// Returns one line for each row: which states say it, and its label.
    pub fn lines(&self) -> Vec<String> {
        let mut lines = vec![self.heading()];
        lines.extend(self.alignment.rows.iter().map(|row| {
            let said = self.alignment.states.iter().zip(&row.cells);
            let said: Vec<&str> = said
                .filter(|(_, cell)| cell.is_some())
                .map(|(state, _)| state.as_str())
                .collect();
            format!("{}  [{}]", row.label, said.join(" "))
        }));
        lines
    }

    /// Returns the document: one row an idea, one column a state, in the order of their names.
    ///
    /// # Errors
    /// The store's own.
    pub fn table(&self, session: &mut Session) -> Result<Table, AppError> {
        let names = session.names(&self.lang)?;
        let catalogue = Catalogue::new(&self.lang).with_isolation(Isolation::Plain);
        let mut order: Vec<usize> = (0..self.alignment.states.len()).collect();
        let state = |at: usize| self.alignment.states[at].as_str();
        order.sort_by(|one, other| names.compare(state(*one), state(*other)));
        let mut columns = vec![catalogue.message("align-idea", &[])];
        columns.extend(order.iter().map(|at| names.state(state(*at)).to_owned()));
        let rows = self.alignment.rows.iter().map(|row| {
            let mut cells = vec![vec![vec![Run::words(&row.label)]]];
            cells.extend(order.iter().map(|at| self.table_cell(row, *at, &catalogue)));
            cells
        });
        Ok(Table {
            lang: self.lang.clone(),
            title: self.heading(),
            status: vec![catalogue.message("align-status", &[])],
            marking: None,
            columns,
            rows: rows.collect(),
            notes: vec![
                catalogue.message("align-note", &[]),
                catalogue.message("matrix-basis", &[]),
            ],
        })
    }

    fn table_cell(&self, row: &Row, state: usize, catalogue: &Catalogue) -> TableCell {
        let Some(cell) = &row.cells[state] else {
            return vec![vec![Run::quiet(&catalogue.message("align-empty", &[]))]];
        };
        let mut lines = TableCell::new();
        let also = cell.also.iter().map(|also| (also.place, also.variant));
        for (nth, (place, variant)) in [(cell.place, cell.variant)]
            .into_iter()
            .chain(also)
            .enumerate()
        {
            let clause = self.clause(place);
            let mut line = vec![Run::words(&clause.text)];
            if !clause.number.is_empty() {
                line.insert(0, Run::quiet(&format!("{} ", clause.number)));
            }
            lines.push(line);
            let likeness = row.variants[variant].likeness.as_str();
            let mut said = catalogue.message(&format!("align-likeness-{likeness}"), &[]);
            if nth == 0 {
                let sure = cell.confidence.to_string();
                let sure = catalogue.message("align-confidence", &[("percent", &sure)]);
                said = format!("{said} · {sure}");
            }
            lines.push(vec![Run::quiet(&said)]);
        }
        lines
    }
}
