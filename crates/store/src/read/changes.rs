//! What changed since an operation: which records are new, removed or another version, newest first.
//!
//! Contents are not read here: a caller reads those of the page that it shows.

use crate::common::{line_of, record_at, revision_at};
use crate::error::StoreError;
use crate::store::Store;
use chancery_model::id::{RecordId, RevisionId, Sha};
use chancery_model::record::{Kind, Line};

/// What became of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Became {
    /// It was not there before.
    New,
    /// It is another version.
    Changed,
    /// It is no longer there.
    Removed,
}

/// A record that is not as it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangedRecord {
    /// The record.
    pub record: RecordId,
    /// The line that the desk sees of it.
    pub line: Line,
    /// What became of it.
    pub became: Became,
    /// Its last version before; none for a new one.
    pub before: Option<RevisionId>,
    /// Its version now: the first head in order of arrival.
    pub now: RevisionId,
}

impl Store {
    /// Returns the records of a kind whose value, as the desk sees it, is another than after operation number
    /// `operation_no` (0 is before the first), the last changed first. One that came and went is not among them.
    ///
    /// # Errors
    /// The database's own.
    pub fn changed_since(
        &self,
        kind: Kind,
        operation_no: i64,
    ) -> Result<Vec<ChangedRecord>, StoreError> {
        let last: i64 = self
            .connection
            .prepare_cached(
                "select coalesce(max(first_revision + revisions - 1), 0) from operation where no <= ?1",
            )?
            .query_row([operation_no], |row| row.get(0))?;
        let mut statement = self.connection.prepare_cached(
            "with touched as (
                select record as no, max(no) as latest from revision where no > ?1 group by record
             ), changed as (
                select touched.latest, record.id as record, current.no & 1 as line, current.gone as gone,
                    current.revision as now, current.heads as heads,
                    coalesce(
                        (select max(no) from revision where revision.record = touched.no
                            and revision.line = current.no & 1 and revision.no <= ?1),
                        (select max(no) from revision where revision.record = touched.no and revision.no <= ?1)
                    ) as before
                from touched join record on record.no = touched.no and record.kind = ?2
                join current on current.no between touched.no * 2 and touched.no * 2 + 1 and current.desk = 1
             )
             select changed.record, changed.line, changed.gone, now.id, before.id, before.digest is not null
             from changed join revision as now on now.no = changed.now
             left join revision as before on before.no = changed.before
             where changed.before is null or changed.before <> changed.now or changed.heads > 1
             order by changed.latest desc",
        )?;
        let rows = statement.query_map((last, kind.as_str()), |row| {
            let gone: bool = row.get(2)?;
            let before: Option<[u8; 32]> = row.get(4)?;
            let was_there = before.is_some() && row.get::<_, bool>(5)?;
            let became = match (was_there, gone) {
                (true, true) => Became::Removed,
                (true, false) => Became::Changed,
                (false, _) => Became::New,
            };
            let changed = ChangedRecord {
                record: record_at(row, 0)?,
                line: line_of(row.get(1)?),
                became,
                before: before
                    .map(|bytes| RevisionId(Sha(bytes)))
                    .filter(|_| was_there),
                now: revision_at(row, 3)?,
            };
            Ok((changed, gone && !was_there))
        })?;
        let mut changed = Vec::new();
        for row in rows {
            let (record, came_and_went) = row?;
            if !came_and_went {
                changed.push(record);
            }
        }
        Ok(changed)
    }

    /// Calls `each` with record, state, title, reference and dated steps of every measure that the desk sees and that
    /// has dates, in order of arrival.
    ///
    /// # Errors
    /// The database's own.
    pub fn each_dated_measure(
        &self,
        each: &mut dyn FnMut(DatedMeasure<'_>),
    ) -> Result<(), StoreError> {
        let mut statement = self.connection.prepare_cached(
            "select record, state, title, reference, dates from measure_row
             where desk = 1 and dates is not null order by no",
        )?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let reference = row.get_ref(3)?;
            each(DatedMeasure {
                record: record_at(row, 0)?,
                state: row.get_ref(1)?.as_str().map_err(rusqlite::Error::from)?,
                title: row.get_ref(2)?.as_str().map_err(rusqlite::Error::from)?,
                reference: reference.as_str_or_null().map_err(rusqlite::Error::from)?,
                dates: row.get_ref(4)?.as_str().map_err(rusqlite::Error::from)?,
            });
        }
        Ok(())
    }
}

/// A measure with the dates of its steps, as the derived row has them.
#[derive(Debug, Clone, Copy)]
pub struct DatedMeasure<'a> {
    /// Its record.
    pub record: RecordId,
    /// Alpha-3 code of the state.
    pub state: &'a str,
    /// Its best title.
    pub title: &'a str,
    /// Its short reference.
    pub reference: Option<&'a str>,
    /// Steps with their dates: `adopted 2025-10-17;in-force 2026-01`.
    pub dates: &'a str,
}
