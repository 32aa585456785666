//! The matrix: states by categories, paragraphs or commitments, as the register knows things now or knew them before.
//!
//! Rows are the states expected for the current meeting and all with an entry, in protocol order; columns the codes in
//! use. What an audience may not see is absent without trace: rows, columns and cells are made of what it sees alone.

pub mod cells;
pub mod columns;
pub mod layouts;

use crate::applicability::Beyond;
use crate::derive::typed;
use crate::error::AppError;
use crate::names::Names;
use crate::session::Session;
use crate::wire::matrix::{CellLine, ColumnKind, MatrixAnswer, MatrixRequest};
use cells::{Cells, Known, Lines, Mark};
use chancery_messages::Catalogue;
use chancery_model::audience::Audience;
use chancery_model::codes::{Coverage, Stage, SubmissionWork};
use chancery_model::date::PartialDate;
use chancery_model::id::RecordId;
use chancery_model::measure::{Event, Measure};
use chancery_model::meeting::Meeting;
use chancery_model::record::Kind;
use chancery_model::status::stage_of;
use chancery_store::{MatrixRow, View};
use columns::{Columns, Unverified};
use std::collections::{BTreeSet, HashSet};

/// For whom a matrix is made.
pub struct Reader {
    /// Whose eyes look at records with two lines.
    pub view: View,
    /// The least rank of audience it carries.
    pub least_audience: u8,
    /// Whether it leaves the desk.
    pub outward: bool,
    /// The audience.
    pub audience: Audience,
}

impl Reader {
    /// Returns the reader of an audience's word; the desk itself when none is given.
    ///
    /// # Errors
    /// A word that is not of the scale.
    pub fn of(word: Option<&str>) -> Result<Reader, AppError> {
        let Some(word) = word else {
            return Ok(Reader {
                view: View::Desk,
                least_audience: 0,
                outward: false,
                audience: Audience::Delegation,
            });
        };
        let audience = Audience::from_word(word)
            .filter(|audience| *audience != Audience::Me)
            .ok_or_else(|| AppError::InvalidRequest {
                name: "audience".into(),
                value: word.into(),
            })?;
        let desk = audience == Audience::Delegation;
        Ok(Reader {
            view: if desk { View::Desk } else { View::HandedIn },
            least_audience: if desk { 0 } else { audience.rank() },
            outward: audience.is_outward(),
            audience,
        })
    }
}

/// Returns the matrix, with `lines` of each cell.
///
/// # Errors
/// An unknown operation, stage or audience; the store's own.
pub fn matrix(
    session: &mut Session,
    request: &MatrixRequest,
    lines: Lines,
) -> Result<MatrixAnswer, AppError> {
    let reader = Reader::of(request.audience.as_deref())?;
    let before = match &request.since {
        Some(since) => {
            let before = session.at(Some(since), |session| {
                cells_now(session, request, &reader, Lines::First(0))
            });
            Some(before.map_err(|error| match error {
                AppError::InvalidRequest { value, .. } if value == *since => {
                    AppError::InvalidRequest {
                        name: "since".into(),
                        value,
                    }
                }
                other => other,
            })?)
        }
        None => None,
    };
    session.at(request.at.as_deref(), |session| {
        assemble(session, request, &reader, (lines, before))
    })
}

fn assemble(
    session: &mut Session,
    request: &MatrixRequest,
    reader: &Reader,
    (lines, before): (Lines, Option<Cells>),
) -> Result<MatrixAnswer, AppError> {
    let names = session.names(&request.lang)?;
    let texts = session.texts()?;
    let catalogue = Catalogue::new(&request.lang);
    let mut known = Known {
        before,
        ..known(session, request, reader, lines)?
    };
    let used: BTreeSet<String> = known
        .cells
        .columns()
        .chain(known.information.keys().map(|(_, column)| column))
        .cloned()
        .collect();
    let unverified = if request.is_final {
        Unverified::HeldOut
    } else {
        Unverified::Marked
    };
    let Columns {
        columns,
        groups,
        group,
    } = columns::columns(
        request.columns,
        &used,
        request.group.as_deref(),
        unverified,
        (&*names, &*texts),
        &catalogue,
    );
    let states = states(session, request, &known, &names)?;
    let codes: Vec<String> = columns.iter().map(|column| column.code.clone()).collect();
    let mut beyond = Beyond::of(&texts, request.columns, &states, &codes);
    beyond.lay_under(&mut known);
    let (mut rows, changed) = cells::rows(&mut known, &states, &codes);
    let notes = beyond.footnotes(&mut rows, &texts, &catalogue);
    // It is about all that was handed in, so that it would tell of an entry that this audience does not see.
    let content_id = if reader.audience != Audience::Delegation || lines != Lines::All {
        String::new()
    } else {
        session.content_id()?
    };
    Ok(MatrixAnswer {
        content_id,
        as_at: as_at(session, request),
        columns,
        groups,
        group,
        rows,
        changed,
        notes,
    })
}

/// The day that the status is as at.
fn as_at(session: &Session, request: &MatrixRequest) -> String {
    if let Some(day) = &request.in_force_on {
        return day.clone();
    }
    match &request.at {
        Some(moment) if moment.parse::<PartialDate>().is_ok() => moment.clone(),
        Some(moment) => moment
            .parse()
            .ok()
            .and_then(|id| session.store.operation(id).ok())
            .map_or_else(
                || session.day().to_string(),
                |entry| entry.recorded_at.chars().take(10).collect(),
            ),
        None => session.day().to_string(),
    }
}

fn cells_now(
    session: &mut Session,
    request: &MatrixRequest,
    reader: &Reader,
    lines: Lines,
) -> Result<Cells, AppError> {
    let kind = match request.columns {
        ColumnKind::Category => chancery_store::ColumnKind::Category,
        ColumnKind::Obligation | ColumnKind::Commitment => chancery_store::ColumnKind::Obligation,
    };
    let in_force = match &request.in_force_on {
        Some(day) => Some(in_force_on(session, reader.view, day)?),
        None => None,
    };
    let wanted = match request.stage.as_deref() {
        Some(code) => Some(
            code.parse::<Stage>()
                .map_err(|_| AppError::InvalidRequest {
                    name: "stage".into(),
                    value: code.into(),
                })?,
        ),
        None => None,
    };
    let limit = match lines {
        Lines::All => usize::MAX,
        Lines::First(limit) => limit,
    };
    let mut cells = Cells::default();
    let each = |row: &MatrixRow<'_>| {
        let state = cells.state(row.state);
        let stage: Option<Stage> = row.stage.and_then(|code| code.parse().ok());
        if wanted.is_some_and(|wanted| stage != Some(wanted))
            || in_force
                .as_ref()
                .is_some_and(|list| !list.contains(&row.record))
        {
            return;
        }
        let title_only = row.title_only && reader.outward;
        let mark = Mark {
            record: row.record,
            stage: stage.filter(|_| !title_only),
            digest: row.digest,
        };
        for column in row.columns.split_terminator('\n') {
            let cell = cells.at(state, column);
            cell.marks.push(mark);
            if cell.lines.len() < limit {
                cell.lines.push(line(row, mark.stage, title_only));
            }
        }
    };
    session
        .store
        .each_matrix_row(kind, reader.view, reader.least_audience, each)?;
    Ok(cells)
}

/// A reader who sees the title only sees nothing else of a measure.
fn line(row: &MatrixRow<'_>, stage: Option<Stage>, title_only: bool) -> CellLine {
    CellLine {
        measure: row.record,
        reference: row.reference.unwrap_or_default().to_string(),
        title: row.title.to_string(),
        stage,
        act: row.act.filter(|_| !title_only).map(str::to_string),
        year: row.year.filter(|_| !title_only),
        exemptions: if title_only { 0 } else { row.exemptions },
        title_only,
    }
}

/// Returns the measures in force on a day, from their events.
fn in_force_on(session: &Session, view: View, day: &str) -> Result<HashSet<RecordId>, AppError> {
    let date: PartialDate = day.parse().map_err(|_| AppError::InvalidRequest {
        name: "in-force-on".into(),
        value: day.into(),
    })?;
    let mut found = HashSet::new();
    session.store.each_body(Kind::Measure, view, |body| {
        if typed::<Measure>(&body.content)
            .is_some_and(|measure| is_in_force(&measure, date.earliest()))
        {
            found.insert(body.record);
        }
    })?;
    Ok(found)
}

fn is_in_force(measure: &Measure, day: chrono::NaiveDate) -> bool {
    let dated = measure.events.iter().filter(|event| event.date.is_some());
    let stage = stage_of(&dated.cloned().collect::<Vec<Event>>(), day);
    matches!(stage, Some(Stage::InForce | Stage::InForceProvisional))
}

fn known(
    session: &mut Session,
    request: &MatrixRequest,
    reader: &Reader,
    lines: Lines,
) -> Result<Known, AppError> {
    let kind = match request.columns {
        ColumnKind::Category => "category",
        ColumnKind::Obligation => "obligation",
        ColumnKind::Commitment => "commitment",
    };
    let mut known = Known {
        cells: cells_now(session, request, reader, lines)?,
        outward: reader.outward,
        ..Known::default()
    };
    for entry in session.store.information(reader.view)? {
        if let (true, Ok(value)) = (entry.column_kind == kind, entry.value.parse::<Coverage>()) {
            known.information.insert((entry.state, entry.column), value);
        }
    }
    if !reader.outward {
        for submission in session.store.submissions(reader.view)? {
            let open = matches!(
                submission.work.parse(),
                Ok(SubmissionWork::Received
                    | SubmissionWork::BeingEntered
                    | SubmissionWork::QueriesOut)
            );
            for (state, waiting) in submission.states {
                if open && waiting {
                    known.waiting.insert(state.clone());
                }
                known.asked.insert(state);
            }
        }
        known.asked.extend(expected(session)?);
    }
    Ok(known)
}

/// Returns the states expected for the current meeting.
pub(crate) fn expected(session: &Session) -> Result<Vec<String>, AppError> {
    let meetings = session.contents(Kind::Meeting)?;
    Ok(meetings
        .iter()
        .filter_map(typed::<Meeting>)
        .filter(|meeting| meeting.current)
        .flat_map(|meeting| meeting.expected)
        .collect())
}

/// Returns the states of the rows with their names, in protocol order.
fn states(
    session: &mut Session,
    request: &MatrixRequest,
    known: &Known,
    names: &Names,
) -> Result<Vec<(String, String)>, AppError> {
    let mut all: BTreeSet<String> = known.cells.states().cloned().collect();
    all.extend(known.information.keys().map(|(state, _)| state.clone()));
    all.extend(known.asked.iter().cloned());
    all.extend(expected(session)?);
    let mut states: Vec<String> = all
        .into_iter()
        .filter(|state| {
            request
                .region
                .as_deref()
                .is_none_or(|region| names.region(state) == region)
        })
        .collect();
    names.sort_states(&mut states);
    Ok(states
        .into_iter()
        .map(|state| {
            let name = names.state(&state).to_string();
            (state, name)
        })
        .collect())
}
