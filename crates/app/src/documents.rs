//! Documents out: a matrix as a workbook, a page, delimited text or JSON. Files are written whole or not at all.

use crate::error::{AppError, FileSnafu};
use crate::matrix::{Reader, cells::Lines, matrix};
use crate::session::Session;
use crate::wire::documents::ExportAnswer;
use crate::wire::matrix::{CellLine, ColumnKind, MatrixAnswer, MatrixCell, MatrixRequest};
use chancery_export::Format;
use chancery_export::matrix::{
    Cell, CellMeasure, Change, Column, MatrixDocument, Paper, Provenance, Row,
};
use chancery_messages::Catalogue;
use chancery_model::id::RecordId;
use chancery_model::measure::Measure;
use chancery_model::submission::Submission;
use chancery_store::View;
use snafu::ResultExt;
use std::collections::HashMap;
use std::io::Write;
use std::path::Path;

/// Writes a matrix to `path`; the extension gives the format.
///
/// # Errors
/// `document.failed` for an extension that no writer has; `file.io`; the matrix's own.
pub fn export_matrix(
    session: &mut Session,
    request: &MatrixRequest,
    path: &Path,
    paper: &str,
) -> Result<ExportAnswer, AppError> {
    let extension = path
        .extension()
        .and_then(|extension| extension.to_str())
        .unwrap_or_default();
    let format = Format::from_extension(extension).map_err(document_error)?;
    let paper = match paper {
        "a4" => Paper::A4,
        "a3" => Paper::A3,
        "letter" => Paper::Letter,
        other => {
            return Err(AppError::InvalidRequest {
                name: "paper".into(),
                value: other.into(),
            });
        }
    };
    let document = document(session, request, paper)?;
    let bytes = chancery_export::write(&document, format).map_err(document_error)?;
    write_whole(path, &bytes)?;
    Ok(ExportAnswer {
        path: path.display().to_string(),
        check_code: document.check_code(),
        bytes: u32::try_from(bytes.len()).unwrap_or(u32::MAX),
    })
}

/// Writes a table, or its JSON, to `path`; the extension gives the format.
///
/// # Errors
/// `document.failed` for an extension that no writer has; `file.io`.
pub fn export_table(
    table: &chancery_export::table::Table,
    json: &serde_json::Value,
    path: &Path,
) -> Result<ExportAnswer, AppError> {
    let extension = path
        .extension()
        .and_then(|extension| extension.to_str())
        .unwrap_or_default();
    let bytes = match Format::from_extension(extension).map_err(document_error)? {
        Format::Json => format!("{json:#}\n").into_bytes(),
        format => chancery_export::table::write(table, format).map_err(document_error)?,
    };
    write_whole(path, &bytes)?;
    Ok(ExportAnswer {
        path: path.display().to_string(),
        check_code: table.check_code(),
        bytes: u32::try_from(bytes.len()).unwrap_or(u32::MAX),
    })
}

fn document_error(error: chancery_export::ExportError) -> AppError {
    AppError::Document {
        detail: error.to_string(),
    }
}

fn document(
    session: &mut Session,
    request: &MatrixRequest,
    paper: Paper,
) -> Result<MatrixDocument, AppError> {
    let answer = matrix(session, request, Lines::All)?;
    let reader = Reader::of(request.audience.as_deref())?;
    let provenance = if reader.outward {
        HashMap::new()
    } else {
        provenance(session, &answer, reader.view)?
    };
    Ok(from_answer(answer, request, reader, (paper, provenance)))
}

/// Where measures were submitted.
type Provenances = HashMap<RecordId, Provenance>;

/// Returns where each measure of the matrix was submitted.
fn provenance(
    session: &Session,
    answer: &MatrixAnswer,
    view: View,
) -> Result<Provenances, AppError> {
    let mut found = HashMap::new();
    let mut submissions: HashMap<_, Option<Submission>> = HashMap::new();
    for line in answer
        .rows
        .iter()
        .flat_map(|row| &row.cells)
        .flat_map(|cell| &cell.lines)
    {
        if found.contains_key(&line.measure) {
            continue;
        }
        let body = session.store.body(line.measure, view)?;
        let measure: Option<Measure> = body.and_then(|body| crate::derive::typed(&body.content));
        let Some(origin) = measure.and_then(|measure| measure.origin) else {
            continue;
        };
        if let std::collections::hash_map::Entry::Vacant(entry) =
            submissions.entry(origin.submission)
        {
            let body = session.store.body(origin.submission, view)?;
            entry.insert(body.and_then(|body| crate::derive::typed(&body.content)));
        }
        let submission = submissions[&origin.submission].as_ref();
        found.insert(
            line.measure,
            Provenance {
                submission: submission.map_or(String::new(), |s| {
                    s.note.clone().unwrap_or_else(|| s.file.clone())
                }),
                sheet: origin.sheet,
                row: Some(origin.row),
                received: submission
                    .and_then(|s| s.received)
                    .map(|date| date.to_string()),
            },
        );
    }
    Ok(found)
}

fn from_answer(
    answer: MatrixAnswer,
    request: &MatrixRequest,
    reader: Reader,
    (paper, provenance): (Paper, Provenances),
) -> MatrixDocument {
    let catalogue = Catalogue::new(&request.lang);
    let (column_kind, title) = match request.columns {
        ColumnKind::Category => (
            chancery_export::matrix::ColumnKind::Category,
            "matrix-screen-title-category",
        ),
        ColumnKind::Obligation => (
            chancery_export::matrix::ColumnKind::Obligation,
            "matrix-screen-title-obligation",
        ),
        ColumnKind::Commitment => (
            chancery_export::matrix::ColumnKind::Commitment,
            "matrix-screen-title-commitment",
        ),
    };
    MatrixDocument {
        lang: request.lang.clone(),
        title: catalogue.message(title, &[]),
        column_kind,
        columns: answer
            .columns
            .into_iter()
            .map(|column| Column {
                code: column.code,
                short: column.short,
                label: column.label,
                unverified: column.unverified,
            })
            .collect(),
        rows: answer
            .rows
            .into_iter()
            .map(|row| Row {
                number: row.number,
                state: row.state,
                name: row.name,
                cells: row
                    .cells
                    .into_iter()
                    .map(|cell| cell_of(cell, &provenance))
                    .collect(),
            })
            .collect(),
        as_at: answer.as_at,
        since: request.since.clone(),
        audience: reader.audience,
        is_final: request.is_final,
        marking: None,
        notes: answer.notes,
        content_id: answer.content_id,
        paper,
    }
}

fn cell_of(cell: MatrixCell, provenance: &Provenances) -> Cell {
    Cell {
        column: cell.column,
        coverage: cell.coverage.parse().ok(),
        measures: cell
            .lines
            .into_iter()
            .map(|line| measure_of(line, provenance))
            .collect(),
        change: match cell.change.as_deref() {
            Some("text") => Some(Change::Text),
            Some("stage") => Some(Change::Stage),
            Some(_) => Some(Change::Cell),
            None => None,
        },
        notes: cell.notes,
    }
}

fn measure_of(line: CellLine, provenance: &Provenances) -> CellMeasure {
    CellMeasure {
        id: line.measure.to_string(),
        reference: line.reference,
        title: line.title,
        stage: line.stage,
        act: line.act,
        year: line.year,
        exemptions: line.exemptions,
        title_only: line.title_only,
        provenance: provenance.get(&line.measure).cloned(),
    }
}

/// Writes `bytes` beside `path` first, then in its place: an old file stays whole until the new one is.
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), AppError> {
    let context = || FileSnafu {
        path: path.display().to_string(),
    };
    let mut beside = path.as_os_str().to_os_string();
    beside.push(".part");
    let beside = std::path::PathBuf::from(beside);
    let written = (|| {
        let mut file = std::fs::File::create(&beside)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        std::fs::rename(&beside, path)
    })();
    if written.is_err() {
        let _ = std::fs::remove_file(&beside);
    }
    written.context(context())
}
