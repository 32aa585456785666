//! One record or all of a kind: current values, heads, conflicts.

use crate::common::{content_of, find_record, line_number, line_of, record_at, revision_at};
use crate::derive::RecordHeads;
use crate::error::StoreError;
use crate::refresh::heads;
use crate::store::Store;
use chancery_model::id::{RecordId, RevisionId, Sha};
use chancery_model::record::{Kind, Line};
use chancery_model::revision::Content;
use rusqlite::{OptionalExtension, Row};
use std::fmt::Write;

/// Whose eyes look at a record that may stand on two lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum View {
    /// The desk's: the working line where there is one, else the handed-in line.
    Desk,
    /// What was handed in, whatever the working line says.
    HandedIn,
}

impl View {
    /// The condition on a row of the derived table `table`.
    pub(crate) fn condition(self, table: &str) -> String {
        match self {
            View::Desk => format!("{table}.desk = 1"),
            View::HandedIn => format!("({table}.no & 1) = 1"),
        }
    }
}

/// The current value of a record.
#[derive(Debug, Clone, PartialEq)]
pub struct RecordBody {
    /// The record.
    pub record: RecordId,
    /// Its kind.
    pub kind: Kind,
    /// The line that the value is of.
    pub line: Line,
    /// Its first head in order of arrival: what an edit is based on when there is one head.
    pub revision: RevisionId,
    /// How many heads it has.
    pub heads: u32,
    /// Whether the heads do not come down to one value.
    pub conflict: bool,
    /// The value; merged when there are several heads.
    pub content: Content,
}

/// A version without a child on its line.
#[derive(Debug, Clone, PartialEq)]
pub struct HeadEntry {
    /// The line.
    pub line: Line,
    /// The version.
    pub revision: RevisionId,
    /// The versions it follows, ascending.
    pub parents: Vec<RevisionId>,
    /// Its content; `None` when it removes the record or was withdrawn.
    pub content: Option<Content>,
}

/// A record whose heads do not come down to one value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordConflict {
    /// The record.
    pub record: RecordId,
    /// Its kind.
    pub kind: Kind,
    /// The line.
    pub line: Line,
    /// Its heads, in order of arrival.
    pub heads: Vec<RevisionId>,
}

/// How much a register holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Records ever made.
    pub records: u64,
    /// Versions.
    pub revisions: u64,
    /// Operations.
    pub operations: u64,
    /// Kept files.
    pub objects: u64,
    /// Measures that the desk sees.
    pub measures: u64,
    /// Records to reconcile that the desk sees.
    pub conflicts: u64,
}

const BODY: &str = "select record.id, record.kind, current.no, revision.id, current.heads,
        current.conflict, coalesce(current.body, content.bytes)
    from current join record on record.no = current.no / 2
    join revision on revision.no = current.revision
    left join content on content.revision = current.revision
    where current.gone = 0 and";

fn body(row: &Row<'_>) -> rusqlite::Result<Option<RecordBody>> {
    let bytes = row.get_ref(6)?;
    if bytes == rusqlite::types::ValueRef::Null {
        return Ok(None); // withdrawn
    }
    Ok(Some(RecordBody {
        record: record_at(row, 0)?,
        kind: crate::common::code_at(row, 1)?,
        line: line_of(row.get(2)?),
        revision: revision_at(row, 3)?,
        heads: row.get(4)?,
        conflict: row.get(5)?,
        content: content_of(bytes)?,
    }))
}

impl Store {
    /// Returns the current value of a record; `None` when the view has none or it was removed.
    ///
    /// # Errors
    /// The database's own.
    pub fn body(&self, record: RecordId, view: View) -> Result<Option<RecordBody>, StoreError> {
        let Some((no, _)) = find_record(&self.connection, record)? else {
            return Ok(None);
        };
        let sql = format!(
            "{BODY} current.no between ?1 and ?1 + 1 and {}",
            view.condition("current")
        );
        Ok(self
            .connection
            .prepare_cached(&sql)?
            .query_row([no * 2], body)
            .optional()?
            .flatten())
    }

    /// Returns the current value at a number of the derived tables.
    pub(crate) fn body_at(&self, no: i64) -> Result<Option<RecordBody>, StoreError> {
        Ok(self
            .connection
            .prepare_cached(&format!("{BODY} current.no = ?1"))?
            .query_row([no], body)
            .optional()?
            .flatten())
    }

    /// Calls `each` with the current value of every record of a kind, in order of arrival.
    ///
    /// # Errors
    /// The database's own.
    pub fn each_body(
        &self,
        kind: Kind,
        view: View,
        mut each: impl FnMut(RecordBody),
    ) -> Result<(), StoreError> {
        let sql = format!(
            "{BODY} current.kind = ?1 and {} order by current.no",
            view.condition("current")
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut rows = statement.query([kind.as_str()])?;
        while let Some(row) = rows.next()? {
            if let Some(body) = body(row)? {
                each(body);
            }
        }
        Ok(())
    }

    /// Returns the current values of all records of a kind, in order of arrival.
    ///
    /// # Errors
    /// The database's own.
    pub fn bodies(&self, kind: Kind, view: View) -> Result<Vec<RecordBody>, StoreError> {
        let mut bodies = Vec::new();
        self.each_body(kind, view, |body| bodies.push(body))?;
        Ok(bodies)
    }

    /// Returns the kind of a record; `None` when the register does not know it.
    ///
    /// # Errors
    /// The database's own.
    pub fn kind(&self, record: RecordId) -> Result<Option<Kind>, StoreError> {
        Ok(find_record(&self.connection, record)?.map(|(_, kind)| kind))
    }

    /// Returns the record that a short reference was given to.
    ///
    /// # Errors
    /// The database's own.
    pub fn referenced(&self, name: &str) -> Result<Option<RecordId>, StoreError> {
        Ok(self
            .connection
            .prepare_cached(
                "select record.id from reference join record on record.no = reference.record
                 where reference.name = ?1",
            )?
            .query_row([name], |row| record_at(row, 0))
            .optional()?)
    }

    /// Returns the heads of a record on both lines, working line first, in order of arrival.
    ///
    /// # Errors
    /// The database's own.
    pub fn heads(&self, record: RecordId) -> Result<Vec<HeadEntry>, StoreError> {
        let Some((no, _)) = find_record(&self.connection, record)? else {
            return Ok(Vec::new());
        };
        let mut statement = self.connection.prepare_cached(
            "select head.line, revision.id, head.revision, content.bytes from head
             join revision on revision.no = head.revision
             left join content on content.revision = head.revision
             where head.record = ?1 order by head.line, head.revision",
        )?;
        let mut rows = statement.query([no])?;
        let mut heads = Vec::new();
        while let Some(row) = rows.next()? {
            let bytes = row.get_ref(3)?;
            let content = match bytes {
                rusqlite::types::ValueRef::Null => None,
                bytes => Some(content_of(bytes).map_err(rusqlite::Error::from)?),
            };
            heads.push(HeadEntry {
                line: line_of(row.get(0)?),
                revision: revision_at(row, 1)?,
                parents: self.parents_of(row.get(2)?)?,
                content,
            });
        }
        Ok(heads)
    }

    pub(crate) fn parents_of(&self, revision_no: i64) -> Result<Vec<RevisionId>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "select revision.id from parent join revision on revision.no = parent.parent
             where parent.revision = ?1 order by revision.id",
        )?;
        let parents = statement.query_map([revision_no], |row| revision_at(row, 0))?;
        Ok(parents.collect::<Result<_, _>>()?)
    }

    /// Returns the heads of a record on one line, in order of arrival: the parents of an edit.
    ///
    /// # Errors
    /// The database's own.
    pub fn head_ids(&self, record: RecordId, line: Line) -> Result<Vec<RevisionId>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "select revision.id from record join head on head.record = record.no
             join revision on revision.no = head.revision
             where record.id = ?1 and head.line = ?2 order by head.revision",
        )?;
        let ids = statement.query_map((record.0.as_bytes(), line_number(line)), |row| {
            revision_at(row, 0)
        })?;
        Ok(ids.collect::<Result<_, _>>()?)
    }

    /// Returns the heads of a record on one line with what each two of them come from, as they are merged; `None` when
    /// it has none there.
    ///
    /// # Errors
    /// The database's own.
    pub fn wordings(
        &self,
        record: RecordId,
        line: Line,
    ) -> Result<Option<RecordHeads<'static>>, StoreError> {
        let Some((no, _)) = find_record(&self.connection, record)? else {
            return Ok(None);
        };
        if heads::numbers(&self.connection, no, line)?.is_empty() {
            return Ok(None);
        }
        Ok(Some(heads::of(&self.connection, no, line)?.0))
    }

    /// Returns the records with several heads that do not come down to one value, in order of arrival.
    ///
    /// # Errors
    /// The database's own.
    pub fn conflicts(&self, view: View) -> Result<Vec<RecordConflict>, StoreError> {
        let mut statement = self.connection.prepare_cached(&format!(
            "select record.id, record.kind, current.no from current
             join record on record.no = current.no / 2
             where current.conflict = 1 and {} order by current.no",
            view.condition("current")
        ))?;
        let found = statement.query_map([], |row| {
            Ok((
                record_at(row, 0)?,
                crate::common::code_at(row, 1)?,
                line_of(row.get(2)?),
            ))
        })?;
        let mut conflicts = Vec::new();
        for entry in found {
            let (record, kind, line) = entry?;
            conflicts.push(RecordConflict {
                record,
                kind,
                line,
                heads: self.head_ids(record, line)?,
            });
        }
        Ok(conflicts)
    }

    /// Returns how much the register holds.
    ///
    /// # Errors
    /// The database's own.
    pub fn counts(&self) -> Result<Counts, StoreError> {
        let count = |sql: &str| -> Result<u64, StoreError> {
            let number: i64 = self
                .connection
                .prepare_cached(sql)?
                .query_row([], |row| row.get(0))?;
            Ok(number as u64)
        };
        Ok(Counts {
            records: count("select count(*) from record")?,
            revisions: count("select coalesce(max(no), 0) from revision")?,
            operations: count("select coalesce(max(no), 0) from operation")?,
            objects: count("select count(*) from object")?,
            measures: count("select count(*) from measure_row where desk = 1")?,
            conflicts: count("select count(*) from current where conflict = 1 and desk = 1")?,
        })
    }

    /// Returns the digest of what was handed in: the same in two registers exactly when their handed-in heads are.
    ///
    /// # Errors
    /// The database's own.
    pub fn content_id(&self) -> Result<Sha, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "select record.id, revision.id from head join record on record.no = head.record
             join revision on revision.no = head.revision
             where head.line = 1 order by record.id, revision.id",
        )?;
        // Written straight in canonical form: with 100,000 records, values in between take most of the time.
        let mut canonical = String::from("{\"heads\":[");
        let mut rows = statement.query([])?;
        let mut mark = "";
        while let Some(row) = rows.next()? {
            let (record, revision) = (record_at(row, 0)?, revision_at(row, 1)?);
            canonical.push_str(mark);
            write!(canonical, "[\"{record}\",\"{revision}\"]").expect("a string takes everything");
            mark = ",";
        }
        canonical.push_str("],\"v\":1}");
        Ok(Sha::of(canonical.as_bytes()))
    }

    /// Returns the content of one version; `None` for a removal and for what was withdrawn.
    ///
    /// # Errors
    /// [`StoreError::UnknownRevision`].
    pub fn content(&self, revision: RevisionId) -> Result<Option<Content>, StoreError> {
        self.connection
            .prepare_cached(
                "select content.bytes from revision
                 left join content on content.revision = revision.no where revision.id = ?1",
            )?
            .query_row([revision.0.0], |row| match row.get_ref(0)? {
                rusqlite::types::ValueRef::Null => Ok(None),
                bytes => Ok(Some(content_of(bytes)?)),
            })
            .optional()?
            .ok_or(StoreError::UnknownRevision { revision })
    }

    /// Returns the record that a version belongs to.
    ///
    /// # Errors
    /// The database's own.
    pub fn record_of(&self, revision: RevisionId) -> Result<Option<RecordId>, StoreError> {
        Ok(self
            .connection
            .prepare_cached(
                "select record.id from revision join record on record.no = revision.record
                 where revision.id = ?1",
            )?
            .query_row([revision.0.0], |row| record_at(row, 0))
            .optional()?)
    }
}
