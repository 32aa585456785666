//! Whom a treaty reaches: status lists "as at", and what follows from them.
//!
//! A list is read like any partner's file (in a child process) or from pasted text, and written only when nothing about
//! it is open ([`status_list`]). Where a treaty has one, its paragraphs do not apply to states that the list shows as no
//! party: on the paragraph's page ([`applies`]) and in the matrix ([`Beyond`]). Without a list nothing is said.

use crate::error::{AppError, Unsaid};
use crate::intake::report::{finding_words, refusal_words};
use crate::intake::{read_bytes, vocabulary};
use crate::matrix::cells::Known;
use crate::progress::Progress;
use crate::session::Session;
use crate::texts::sign::{Target, lay_over};
use crate::texts::{KnownText, Texts};
use crate::wire::matrix::{ColumnKind, MatrixRow};
use crate::wire::register::WireCode;
use crate::wire::texts::{
    Applies, AppliesTo, StatusListAnswer, StatusListRequest, StatusRow, WireParties,
};
use chancery_import::read::{ReadAs, ReadRequest};
use chancery_import::reading::Reading;
use chancery_import::status::{
    CellRow, Matched, StatusChoices, StatusList, pasted_rows, read_status,
};
use chancery_messages::Catalogue;
use chancery_model::codes::{Coverage, Obligation};
use chancery_model::id::{ObjectId, RecordId, Sha};
use chancery_model::overlay::{Parties, Party, PartyStatus};
use chancery_model::record::Kind;
use chancery_store::{MeasureFilter, NewObject};
use serde_json::{Map, json};
use std::collections::{BTreeSet, HashMap};
use std::path::Path;

/// Returns whom a paragraph reaches, where it reaches only the parties of a treaty.
///
/// # Errors
/// The store's own.
pub fn applies(
    session: &mut Session,
    texts: &Texts,
    row: &Obligation,
    lang: &str,
) -> Result<Option<Applies>, AppError> {
    let Some(treaty) = texts.treaty_of(row) else {
        return Ok(None);
    };
    let names = session.names(lang)?;
    let mut states = Vec::new();
    if let Some(parties) = &treaty.parties {
        let with_entries = session
            .store
            .states_with_measures(&MeasureFilter::default())?;
        let expected = crate::matrix::expected(session)?;
        let all: BTreeSet<String> = with_entries.into_iter().chain(expected).collect();
        let mut all: Vec<String> = all.into_iter().collect();
        names.sort_states(&mut all);
        states = all
            .iter()
            .map(|state| applies_to(parties, state, &names))
            .collect();
    }
    Ok(Some(Applies {
        treaty: treaty.text.code.clone(),
        name: treaty.text.name(lang).to_string(),
        parties: treaty.parties.as_ref().map(|parties| WireParties {
            as_at: parties.as_at.to_string(),
            source: parties.source.clone(),
            complete: parties.complete,
        }),
        states,
    }))
}

fn applies_to(parties: &Parties, state: &str, names: &crate::names::Names) -> AppliesTo {
    let status = match parties.status(state) {
        PartyStatus::Party => "party",
        PartyStatus::NotParty => "not-party",
        PartyStatus::NotKnown => "not-known",
    };
    let listed = parties.states.iter().find(|party| party.state == state);
    AppliesTo {
        state: state.to_string(),
        name: names.state(state).to_string(),
        status: status.to_string(),
        date: listed.and_then(|party| party.date.clone()),
    }
}

/// The cells of a matrix that a treaty does not reach, each with the treaty's code.
pub struct Beyond {
    cells: HashMap<(String, String), String>,
}

impl Beyond {
    /// Returns them for the states and columns of a matrix; none where the columns are no paragraphs.
    pub fn of(
        texts: &Texts,
        kind: ColumnKind,
        states: &[(String, String)],
        columns: &[String],
    ) -> Beyond {
        let mut cells = HashMap::new();
        if kind == ColumnKind::Category {
            return Beyond { cells };
        }
        for column in columns {
            let row = texts.paragraph(column).map(|known| &known.row);
            let treaty = row.and_then(|row| texts.treaty_of(row));
            let Some((treaty, parties)) = treaty.and_then(|t| Some((t, t.parties.as_ref()?)))
            else {
                continue;
            };
            for (state, _) in states {
                if parties.status(state) == PartyStatus::NotParty {
                    let place = (state.clone(), column.clone());
                    cells.insert(place, treaty.text.code.clone());
                }
            }
        }
        Beyond { cells }
    }

    /// Says "not applicable" where nothing else is said, and forgets the other cells.
    pub fn lay_under(&mut self, known: &mut Known) {
        self.cells.retain(|place, _| {
            let free =
                !known.cells.has(&place.0, &place.1) && !known.information.contains_key(place);
            if free {
                known
                    .information
                    .insert(place.clone(), Coverage::NotApplicable);
            }
            free
        });
    }

    /// Puts the number of its footnote on each such cell and returns the footnotes.
    pub fn footnotes(
        &self,
        rows: &mut [MatrixRow],
        texts: &Texts,
        catalogue: &Catalogue,
    ) -> Vec<String> {
        let mut notes: Vec<String> = Vec::new();
        for row in rows {
            for cell in &mut row.cells {
                let place = (row.state.clone(), cell.column.clone());
                let treaty = self.cells.get(&place).and_then(|code| texts.text(code));
                let Some(note) = treaty.and_then(|treaty| reason(treaty, catalogue)) else {
                    continue;
                };
                let at = notes.iter().position(|known| *known == note);
                let number = at.unwrap_or_else(|| {
                    notes.push(note);
                    notes.len() - 1
                });
                cell.notes
                    .push(u32::try_from(number + 1).unwrap_or(u32::MAX));
            }
        }
        notes
    }
}

/// Returns why a treaty does not reach a state: "Not a party to ... as at ...".
fn reason(treaty: &KnownText, catalogue: &Catalogue) -> Option<String> {
    let parties = treaty.parties.as_ref()?;
    let values = [
        ("treaty", treaty.text.name(catalogue.lang())),
        (
            "date",
            &chancery_export::long_date(&parties.as_at.to_string(), catalogue.lang()),
        ),
        ("source", &parties.source),
    ];
    Some(catalogue.message("international-not-a-party", &values))
}

/// A list's rows, and what is kept of where they came from.
#[derive(Default)]
struct Given {
    rows: Vec<CellRow>,
    file: Option<(String, Vec<u8>)>,
    notes: Vec<String>,
}

/// Reads a status list, says what is open, and writes it where the request says so.
///
/// # Errors
/// `record.not-found`; `request.status-list-open` where something is open and it is to be written; a file that cannot
/// be opened; the store's own.
pub fn status_list(
    session: &mut Session,
    request: &StatusListRequest,
    progress: &Progress,
) -> Result<StatusListAnswer, AppError> {
    let texts = session.texts()?;
    let treaty = texts
        .text(&request.text)
        .ok_or_else(|| AppError::RecordNotFound {
            id: request.text.clone(),
        })?;
    let catalogue = Catalogue::new(&request.lang);
    let given = given(session, request, &catalogue, progress)?;
    let choices = StatusChoices {
        state_column: request.state_column,
        date_column: request.date_column,
        answers: request.answers.clone(),
    };
    let list = read_status(&given.rows, &vocabulary(session)?, &choices);
    let open = open(&list, request);
    let written = match (request.commit, open.is_empty()) {
        (true, false) => return Err(Unsaid::StatusList.into()),
        (false, _) => None,
        (true, true) => Some(write(
            session, treaty, &list, request, given.file, &catalogue,
        )?),
    };
    let mut notes = given.notes;
    if !list.heading.is_empty() {
        let heading = list.heading.join(" / ");
        notes.push(catalogue.message("international-list-heading", &[("words", &heading)]));
    }
    let names = session.names(&request.lang)?;
    let suggested = |code: &String| WireCode {
        code: code.clone(),
        label: names.state(code).to_string(),
    };
    let rows = list.rows.iter().map(|row| {
        let (matched, state, near): (&str, Option<&str>, &[String]) = match &row.matched {
            Matched::Certain(code) => ("certain", Some(code), &[]),
            Matched::Answered(code) => ("answered", Some(code), &[]),
            Matched::LeftOut => ("left-out", None, &[]),
            Matched::Asked(near) => ("asked", None, near),
            Matched::Again(code) => ("again", Some(code), &[]),
        };
        StatusRow {
            row: row.row,
            printed: row.printed.clone(),
            matched: matched.to_string(),
            state: state.map(str::to_string),
            name: state.map(|code| names.state(code).to_string()),
            suggestions: near.iter().map(suggested).collect(),
            date: row.date.clone(),
        }
    });
    Ok(StatusListAnswer {
        rows: rows.collect(),
        columns: list.columns.clone(),
        state_column: list.state_column,
        date_column: list.date_column,
        open: open.into_iter().map(str::to_string).collect(),
        notes,
        written,
    })
}

fn given(
    session: &mut Session,
    request: &StatusListRequest,
    catalogue: &Catalogue,
    progress: &Progress,
) -> Result<Given, AppError> {
    let Some(path) = &request.path else {
        let pasted = request.pasted.as_deref().unwrap_or_default();
        return Ok(Given {
            rows: pasted_rows(pasted),
            ..Given::default()
        });
    };
    let (name, bytes) = read_bytes(Path::new(path))?;
    let read = ReadRequest {
        file_name: name.clone(),
        read_as: ReadAs::Cells,
        ..ReadRequest::default()
    };
    let reading = crate::reader::read(&session.reader, &read, &bytes, &progress.flag());
    if progress.is_cancelled() {
        return Err(AppError::Cancelled);
    }
    let mut given = Given {
        file: Some((name, bytes)),
        ..Given::default()
    };
    match reading {
        Ok(reading) => {
            let findings = reading.findings.iter();
            let findings = findings.map(|finding| finding_words(finding, catalogue).0);
            given.notes = findings.collect();
            given.notes.sort_unstable();
            given.notes.dedup();
            given.rows = rows_of(reading);
        }
        Err(refusal) => given.notes.push(refusal_words(&refusal, catalogue).0),
    }
    Ok(given)
}

/// Returns the rows of the sheet that has most of them.
fn rows_of(reading: Reading) -> Vec<CellRow> {
    let mut sheets: Vec<Vec<CellRow>> = vec![Vec::new(); reading.sheets.len()];
    for row in reading.rows {
        if let Some(sheet) = sheets.get_mut(row.sheet as usize) {
            sheet.push(CellRow {
                row: row.row,
                cells: row.cells,
            });
        }
    }
    sheets.sort_by_key(Vec::len);
    sheets.pop().unwrap_or_default()
}

/// Returns what must still be said about a list.
fn open(list: &StatusList, request: &StatusListRequest) -> Vec<&'static str> {
    let mut open = Vec::new();
    let named: Vec<_> = list
        .rows
        .iter()
        .filter(|row| row.matched.state().is_some())
        .collect();
    if named.is_empty() {
        open.push("empty");
    }
    if list
        .rows
        .iter()
        .any(|row| matches!(row.matched, Matched::Asked(_)))
    {
        open.push("names");
    }
    let undated = list.date_column > 0 && named.iter().any(|row| row.date.is_none());
    if undated && request.undated.is_none() {
        open.push("undated");
    }
    if request.complete.is_none() {
        open.push("complete");
    }
    let as_at = request.as_at.as_deref().unwrap_or_default();
    if as_at.parse::<chancery_model::date::PartialDate>().is_err() {
        open.push("as-at");
    }
    if request.source.trim().is_empty() {
        open.push("source");
    }
    open
}

fn write(
    session: &mut Session,
    treaty: &KnownText,
    list: &StatusList,
    request: &StatusListRequest,
    file: Option<(String, Vec<u8>)>,
    catalogue: &Catalogue,
) -> Result<crate::wire::history::Written, AppError> {
    let dated = |date: &Option<String>| {
        list.date_column == 0 || date.is_some() || request.undated == Some(true)
    };
    let mut states: Vec<Party> = list
        .rows
        .iter()
        .filter(|row| dated(&row.date))
        .filter_map(|row| {
            Some(Party {
                state: row.matched.state()?.to_string(),
                date: row.date.clone(),
                printed: Some(row.printed.clone()),
            })
        })
        .collect();
    states.sort();
    let as_at = request.as_at.as_deref().unwrap_or_default();
    let parties = Parties {
        as_at: as_at
            .parse()
            .map_err(|_| AppError::from(Unsaid::StatusList))?,
        source: request.source.trim().to_string(),
        complete: request.complete == Some(true),
        object: file.as_ref().map(|(_, bytes)| ObjectId(Sha::of(bytes))),
        file: file.as_ref().map(|(name, _)| name.clone()),
        states,
    };
    let objects = file.map(|(_, bytes)| NewObject { bytes });
    let code = treaty.text.code.clone();
    let params = Map::from_iter([
        ("what".to_string(), json!("parties")),
        ("text".to_string(), json!(treaty.text.symbol)),
        ("date".to_string(), json!(as_at)),
    ]);
    let record = treaty.record;
    let target = Target {
        kind: Kind::Instrument,
        record: record.unwrap_or_else(|| RecordId::of_built_in("instrument", &code)),
    };
    lay_over(
        session,
        target,
        params,
        objects.into_iter().collect(),
        |content| {
            content.insert("code".into(), json!(code));
            content.insert("parties".into(), json!(parties));
            Ok(())
        },
        catalogue,
    )
}
