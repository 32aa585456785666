//! The derived rows of one current value.

use crate::derive::{Derived, InformationRow, MeasureRow, Row, SearchText, SubmissionRow};
use crate::error::StoreError;
use crate::read::{code_words, findable};
use chancery_model::id::RecordId;
use rusqlite::{Connection, params};

/// Removes everything derived for `no`.
pub(super) fn clear(connection: &Connection, no: i64) -> Result<(), StoreError> {
    let had = connection
        .prepare_cached("delete from current where no = ?1")?
        .execute([no])?;
    if had == 0 {
        return Ok(());
    }
    for statement in [
        "delete from measure_row where no = ?1",
        "delete from measure_column where kind = 0 and no = ?1",
        "delete from measure_column where kind = 1 and no = ?1",
        "delete from act_row where no = ?1",
        "delete from information_row where no = ?1",
        "delete from submission_row where no = ?1",
        "delete from submission_state where no = ?1",
        "delete from search where rowid = ?1",
    ] {
        connection.prepare_cached(statement)?.execute([no])?;
    }
    Ok(())
}

/// The handed-in value is no longer what the desk sees.
pub(super) fn hide_from_desk(connection: &Connection, no: i64) -> Result<(), StoreError> {
    for statement in [
        "update current set desk = 0 where no = ?1",
        "update measure_row set desk = 0 where no = ?1",
        "update act_row set desk = 0 where no = ?1",
        "update information_row set desk = 0 where no = ?1",
        "update submission_row set desk = 0 where no = ?1",
    ] {
        connection.prepare_cached(statement)?.execute([no])?;
    }
    Ok(())
}

/// Adds the row of the record's kind.
pub(super) fn put(
    connection: &Connection,
    record: RecordId,
    no: i64,
    desk: bool,
    derived: &Derived,
) -> Result<(), StoreError> {
    match &derived.row {
        Row::None => Ok(()),
        Row::Measure(row) => put_measure(connection, record, no, (desk, derived.conflict), row),
        Row::Act(row) => {
            connection
                .prepare_cached(
                    "insert into act_row (no, desk, state, number, number_folded, authority)
                     values (?1, ?2, ?3, ?4, ?5, ?6)",
                )?
                .execute((
                    no,
                    desk,
                    &row.state,
                    &row.number,
                    &row.number_folded,
                    &row.authority,
                ))?;
            Ok(())
        }
        Row::Information(row) => put_information(connection, no, desk, row),
        Row::Submission(row) => put_submission(connection, no, desk, row),
    }
}

fn put_measure(
    connection: &Connection,
    record: RecordId,
    no: i64,
    (desk, conflict): (bool, bool),
    row: &MeasureRow,
) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "insert into measure_row (no, record, desk, state, categories, paragraphs, stage, title,
                 sort, act, submission, year, exemptions, audience, title_only, conflict,
                 reference, digest, dates, since, until)
             values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16,
                 ?17, ?18, ?19, ?20, ?21)",
        )?
        .execute(params![
            no,
            record.0.as_bytes(),
            desk,
            &row.state,
            lines_of(&row.categories),
            lines_of(&row.obligations),
            &row.stage,
            &row.title,
            sort_key(&row.title_folded),
            row.act.as_ref().map(|id| id.0.as_bytes()),
            row.submission.as_ref().map(|id| id.0.as_bytes()),
            row.year,
            row.exemptions,
            row.audience,
            row.title_only,
            conflict,
            &row.reference,
            i64::from_ne_bytes(row.digest.to_ne_bytes()),
            &row.dates,
            &row.since,
            &row.until,
        ])?;
    let mut column = connection.prepare_cached(
        "insert or ignore into measure_column (kind, no, code) values (?1, ?2, ?3)",
    )?;
    for (kind, codes) in [(0, &row.categories), (1, &row.obligations)] {
        for code in codes {
            column.execute((kind, no, code))?;
        }
    }
    Ok(())
}

/// Codes in order, each once, one a line.
fn lines_of(codes: &[String]) -> String {
    let mut codes: Vec<&str> = codes.iter().map(String::as_str).collect();
    codes.sort_unstable();
    codes.dedup();
    codes.join("\n")
}

/// Characters of a folded title by which lists are sorted.
const SORTED_BY: usize = 24;

fn sort_key(folded: &str) -> &str {
    let end = folded.char_indices().nth(SORTED_BY);
    end.map_or(folded, |(end, _)| &folded[..end])
}

fn put_information(
    connection: &Connection,
    no: i64,
    desk: bool,
    row: &InformationRow,
) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "insert into information_row (no, desk, state, column_kind, code, value)
             values (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute((
            no,
            desk,
            &row.state,
            &row.column_kind,
            &row.column,
            &row.value,
        ))?;
    Ok(())
}

fn put_submission(
    connection: &Connection,
    no: i64,
    desk: bool,
    row: &SubmissionRow,
) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "insert into submission_row (no, desk, work, file, object, received, audience)
             values (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .execute((
            no,
            desk,
            &row.work,
            &row.file,
            row.object.0.0,
            &row.received,
            row.audience,
        ))?;
    let mut state = connection.prepare_cached(
        "insert or ignore into submission_state (no, state, waiting) values (?1, ?2, ?3)",
    )?;
    for (code, waiting) in &row.states {
        state.execute((no, code, waiting))?;
    }
    Ok(())
}

/// Adds the words that the value is found by.
pub(super) fn put_search(
    connection: &Connection,
    no: i64,
    search: &SearchText,
) -> Result<(), StoreError> {
    let texts = [&search.title, &search.rest, &search.inside];
    if search.codes.is_empty() && texts.iter().all(|text| text.is_empty()) {
        return Ok(());
    }
    connection
        .prepare_cached(
            "insert into search (rowid, title, rest, inside, codes) values (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute((
            no,
            findable(&search.title),
            findable(&search.rest),
            findable(&search.inside),
            code_words(&search.codes),
        ))?;
    Ok(())
}
