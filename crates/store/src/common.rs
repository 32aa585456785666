//! How values of the model stand in columns: lines as 0 and 1, ids as blobs.

use crate::error::StoreError;
use chancery_model::id::{RecordId, RevisionId, Sha};
use chancery_model::record::{Kind, Line};
use chancery_model::revision::Content;
use rusqlite::types::{FromSqlError, FromSqlResult, ValueRef};
use rusqlite::{Connection, OptionalExtension, Row};
use uuid::Uuid;

pub(crate) fn line_number(line: Line) -> i64 {
    match line {
        Line::Working => 0,
        Line::HandedIn => 1,
    }
}

pub(crate) fn line_of(number: i64) -> Line {
    if number & 1 == 0 {
        Line::Working
    } else {
        Line::HandedIn
    }
}

/// The key of a record on a line in the derived tables.
pub(crate) fn current_no(record_no: i64, line: Line) -> i64 {
    record_no * 2 + line_number(line)
}

pub(crate) fn record_at(row: &Row<'_>, column: usize) -> rusqlite::Result<RecordId> {
    let bytes: [u8; 16] = row.get(column)?;
    Ok(RecordId(Uuid::from_bytes(bytes)))
}

pub(crate) fn revision_at(row: &Row<'_>, column: usize) -> rusqlite::Result<RevisionId> {
    Ok(RevisionId(Sha(row.get(column)?)))
}

/// A code of a closed list that an own column holds.
pub(crate) fn code_at<T: std::str::FromStr>(row: &Row<'_>, column: usize) -> rusqlite::Result<T> {
    let text = row.get_ref(column)?.as_str()?;
    text.parse().map_err(|_| {
        rusqlite::Error::from(FromSqlError::Other(format!("unknown code {text}").into()))
    })
}

/// Parses content that stands in a column.
pub(crate) fn content_of(value: ValueRef<'_>) -> FromSqlResult<Content> {
    serde_json::from_slice(value.as_bytes()?).map_err(|error| FromSqlError::Other(Box::new(error)))
}

/// Returns the number and kind of a record.
pub(crate) fn find_record(
    connection: &Connection,
    record: RecordId,
) -> Result<Option<(i64, Kind)>, StoreError> {
    Ok(connection
        .prepare_cached("select no, kind from record where id = ?1")?
        .query_row([record.0.as_bytes()], |row| {
            Ok((row.get(0)?, code_at(row, 1)?))
        })
        .optional()?)
}
