//! Appending to the content tables: records, versions with their parents and contents, files, references.

use crate::canonical::{content_bytes, revision_id};
use crate::chance::Chance;
use crate::common::{find_record, line_number};
use crate::draft::{NewRevision, OperationDraft};
use crate::error::StoreError;
use chancery_model::id::{ObjectId, RecordId, RevisionId, Sha};
use chancery_model::record::Line;
use chancery_model::revision::{Revision, Salt, content_digest};
use rusqlite::{Connection, ErrorCode, OptionalExtension};

/// Where an appended version stands.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Appended {
    pub(crate) id: RevisionId,
    pub(crate) no: i64,
    pub(crate) record_no: i64,
    /// Whether the record is new with this version, so that nothing needs to be looked up.
    pub(crate) first: bool,
}

/// Appends the versions of one operation.
pub(crate) struct Appender<'c> {
    connection: &'c Connection,
    chance: &'c mut dyn Chance,
    line: Line,
    operation_no: i64,
    next_no: i64,
}

impl<'c> Appender<'c> {
    pub(crate) fn new(
        connection: &'c Connection,
        chance: &'c mut dyn Chance,
        line: Line,
        operation_no: i64,
    ) -> Result<Appender<'c>, StoreError> {
        let next_no =
            connection.query_row("select coalesce(max(no), 0) + 1 from revision", [], |row| {
                row.get(0)
            })?;
        Ok(Appender {
            connection,
            chance,
            line,
            operation_no,
            next_no,
        })
    }

    /// Returns the number that the next version gets.
    pub(crate) fn next_no(&self) -> i64 {
        self.next_no
    }

    /// Appends one version with its content and parents, and moves the heads of its record.
    pub(crate) fn append(&mut self, new: &NewRevision) -> Result<Appended, StoreError> {
        let (record_no, first) = self.record(new)?;
        let parents = self.parents(new, record_no)?;
        let salted = new.content.as_ref().map(|content| {
            let mut salt: Salt = [0; 16];
            self.chance.fill(&mut salt);
            let bytes = content_bytes(content);
            (salt, content_digest(&salt, &bytes), bytes)
        });
        let digest = salted.as_ref().map(|(_, digest, _)| *digest);
        let parent_ids = new.parents.clone();
        let revision = Revision::new(new.record, new.kind, self.line, parent_ids, digest);
        let id = revision_id(&revision);
        let no = self.next_no;
        self.connection
            .prepare_cached(
                "insert into revision (no, id, record, line, digest, operation)
                 values (?1, ?2, ?3, ?4, ?5, ?6)",
            )?
            .execute((
                no,
                id.0.0,
                record_no,
                line_number(self.line),
                digest.map(|sha| sha.0),
                self.operation_no,
            ))
            .map_err(|error| match error.sqlite_error_code() {
                Some(ErrorCode::ConstraintViolation) => StoreError::VersionExists { revision: id },
                _ => error.into(),
            })?;
        if let Some((salt, _, bytes)) = salted {
            self.connection
                .prepare_cached(
                    "insert into content (revision, salt, bytes, author, time)
                     values (?1, ?2, ?3, ?4, ?5)",
                )?
                .execute((no, salt, bytes, &new.author, &new.time))?;
        }
        self.move_heads(record_no, no, &parents)?;
        self.next_no += 1;
        Ok(Appended {
            id,
            no,
            record_no,
            first,
        })
    }

    /// Returns the record's number, making the record where it is new.
    fn record(&self, new: &NewRevision) -> Result<(i64, bool), StoreError> {
        match find_record(self.connection, new.record)? {
            Some((no, kind)) if kind == new.kind => Ok((no, false)),
            Some(_) => Err(StoreError::OtherKind { record: new.record }),
            None => {
                self.connection
                    .prepare_cached("insert into record (id, kind) values (?1, ?2)")?
                    .execute((new.record.0.as_bytes(), new.kind.as_str()))?;
                Ok((self.connection.last_insert_rowid(), true))
            }
        }
    }

    /// Returns the parents' numbers; each must be of the same record and line.
    fn parents(&self, new: &NewRevision, record_no: i64) -> Result<Vec<i64>, StoreError> {
        let mut numbers = Vec::with_capacity(new.parents.len());
        for parent in &new.parents {
            let found: Option<i64> = self
                .connection
                .prepare_cached(
                    "select no from revision where id = ?1 and record = ?2 and line = ?3",
                )?
                .query_row((parent.0.0, record_no, line_number(self.line)), |row| {
                    row.get(0)
                })
                .optional()?;
            numbers.push(found.ok_or(StoreError::UnknownParent {
                record: new.record,
                parent: *parent,
            })?);
        }
        numbers.sort_unstable();
        numbers.dedup();
        Ok(numbers)
    }

    fn move_heads(&self, record_no: i64, no: i64, parents: &[i64]) -> Result<(), StoreError> {
        let line = line_number(self.line);
        for parent in parents {
            self.connection
                .prepare_cached("insert into parent (revision, parent) values (?1, ?2)")?
                .execute((no, parent))?;
            self.connection
                .prepare_cached(
                    "delete from head where record = ?1 and line = ?2 and revision = ?3",
                )?
                .execute((record_no, line, parent))?;
        }
        self.connection
            .prepare_cached("insert into head (record, line, revision) values (?1, ?2, ?3)")?
            .execute((record_no, line, no))?;
        Ok(())
    }
}

/// Keeps the draft's files. Returns their ids, in order.
pub(crate) fn objects(
    connection: &Connection,
    draft: &OperationDraft,
) -> Result<Vec<ObjectId>, StoreError> {
    let mut ids = Vec::with_capacity(draft.objects.len());
    for object in &draft.objects {
        let id = ObjectId(Sha::of(&object.bytes));
        connection
            .prepare_cached(
                "insert into object (id, size, bytes) values (?1, ?2, ?3) on conflict do nothing",
            )?
            .execute((id.0.0, object.bytes.len() as i64, &object.bytes))?;
        ids.push(id);
    }
    Ok(ids)
}

/// Gives the draft's short references. Giving one again to the same record changes nothing.
pub(crate) fn references(
    connection: &Connection,
    references: &[(String, RecordId)],
) -> Result<(), StoreError> {
    for (name, record) in references {
        let (record_no, _) = find_record(connection, *record)?
            .ok_or(StoreError::UnknownRecord { record: *record })?;
        let owner: Option<i64> = connection
            .prepare_cached("select record from reference where name = ?1")?
            .query_row([name], |row| row.get(0))
            .optional()?;
        match owner {
            Some(owner) if owner == record_no => {}
            Some(_) => {
                return Err(StoreError::ReferenceTaken {
                    reference: name.clone(),
                });
            }
            None => {
                connection
                    .prepare_cached("insert into reference (name, record) values (?1, ?2)")?
                    .execute((name, record_no))?;
            }
        }
    }
    Ok(())
}

/// Erases the contents that the operation withdraws. Returns the records whose value changes by it.
pub(crate) fn withdraw(
    connection: &Connection,
    revisions: &[RevisionId],
    operation_no: i64,
) -> Result<Vec<(i64, Line)>, StoreError> {
    let mut touched = Vec::with_capacity(revisions.len());
    for revision in revisions {
        let (no, record_no, line): (i64, i64, i64) = connection
            .prepare_cached("select no, record, line from revision where id = ?1")?
            .query_row([revision.0.0], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?))
            })
            .optional()?
            .ok_or(StoreError::UnknownRevision {
                revision: *revision,
            })?;
        connection
            .prepare_cached(
                "insert into withdrawal (revision, operation) values (?1, ?2) on conflict do nothing",
            )?
            .execute((no, operation_no))?;
        connection
            .prepare_cached("delete from content where revision = ?1")?
            .execute([no])?;
        touched.push((record_no, crate::common::line_of(line)));
    }
    Ok(touched)
}
