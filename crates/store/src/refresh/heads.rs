//! The heads of a record on one line, with what each two of them come from.

use super::ancestry::Ancestry;
use crate::common::{code_at, content_of, line_number, record_at, revision_at};
use crate::derive::{Base, Head, RecordHeads};
use crate::error::StoreError;
use chancery_model::record::Line;
use chancery_model::revision::Content;
use rusqlite::{Connection, OptionalExtension};
use std::borrow::Cow;

/// Returns the heads of a record that has some on the line, and the number of the first of them.
pub(crate) fn of(
    connection: &Connection,
    record_no: i64,
    line: Line,
) -> Result<(RecordHeads<'static>, i64), StoreError> {
    let (record, kind) = connection
        .prepare_cached("select id, kind from record where no = ?1")?
        .query_row([record_no], |row| {
            Ok((record_at(row, 0)?, code_at(row, 1)?))
        })?;
    let numbers = numbers(connection, record_no, line)?;
    let mut heads = Vec::with_capacity(numbers.len());
    for no in &numbers {
        heads.push(head(connection, *no)?);
    }
    let bases = if numbers.len() > 1 {
        bases(connection, record_no, line, &numbers)?
    } else {
        Vec::new()
    };
    let heads = RecordHeads {
        record,
        kind,
        line,
        heads,
        bases,
    };
    Ok((heads, numbers[0]))
}

/// Returns the numbers of the heads, in order of arrival.
pub(crate) fn numbers(
    connection: &Connection,
    record_no: i64,
    line: Line,
) -> Result<Vec<i64>, StoreError> {
    let mut statement = connection.prepare_cached(
        "select revision from head where record = ?1 and line = ?2 order by revision",
    )?;
    let numbers = statement.query_map((record_no, line_number(line)), |row| row.get(0))?;
    Ok(numbers.collect::<Result<_, _>>()?)
}

fn head(connection: &Connection, no: i64) -> Result<Head<'static>, StoreError> {
    let revision = connection
        .prepare_cached("select id from revision where no = ?1")?
        .query_row([no], |row| revision_at(row, 0))?;
    Ok(Head {
        revision,
        content: content(connection, no)?.map(Cow::Owned),
    })
}

fn content(connection: &Connection, no: i64) -> Result<Option<Content>, StoreError> {
    Ok(connection
        .prepare_cached("select bytes from content where revision = ?1")?
        .query_row([no], |row| Ok(content_of(row.get_ref(0)?)?))
        .optional()?)
}

fn bases(
    connection: &Connection,
    record_no: i64,
    line: Line,
    heads: &[i64],
) -> Result<Vec<Base>, StoreError> {
    let ancestry = Ancestry::load(connection, record_no, line)?;
    let mut bases = Vec::new();
    for left in 0..heads.len() {
        for right in left + 1..heads.len() {
            for base in ancestry.closest_common(heads[left], heads[right]) {
                bases.push(Base {
                    pair: (left, right),
                    content: content(connection, base)?,
                });
            }
        }
    }
    Ok(bases)
}
