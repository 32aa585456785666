//! The log: operations, what each brought, the history of a record, kept files.

use crate::common::{
    code_at, content_of, find_record, line_number, line_of, record_at, revision_at,
};
use crate::error::StoreError;
use crate::store::Store;
use chancery_model::id::{ObjectId, OperationId, RecordId, RevisionId, Sha};
use chancery_model::operation::Operation;
use chancery_model::record::{Kind, Line};
use chancery_model::revision::Content;
use rusqlite::types::ValueRef;
use rusqlite::{OptionalExtension, Row};

/// One operation, with what this register knows of it besides its body.
#[derive(Debug, Clone, PartialEq)]
pub struct OperationEntry {
    /// Local order of arrival, from 1.
    pub no: i64,
    /// Its id.
    pub id: OperationId,
    /// When this register recorded it, RFC 3339.
    pub recorded_at: String,
    /// How many versions it brought.
    pub revisions: u64,
    /// How many records it touched.
    pub records: u64,
    /// Who wrote its first version, by function or device; empty when nobody is named.
    pub author: String,
    /// Its body. [`Store::operations`] leaves the lists of versions empty.
    pub operation: Operation,
    /// Whether a later operation undoes it that is not undone itself.
    pub undone: bool,
}

/// One version with everything this register holds of it.
#[derive(Debug, Clone, PartialEq)]
pub struct RevisionEntry {
    /// The version.
    pub revision: RevisionId,
    /// Its record.
    pub record: RecordId,
    /// Its kind.
    pub kind: Kind,
    /// Its line.
    pub line: Line,
    /// The versions it follows, ascending.
    pub parents: Vec<RevisionId>,
    /// The operation that brought it.
    pub operation: OperationId,
    /// Who wrote it; empty when it removes the record or was withdrawn.
    pub author: String,
    /// When it was written; empty in the same cases.
    pub time: String,
    /// Its content; `None` when it removes the record or was withdrawn.
    pub content: Option<Content>,
    /// Whether its content was withdrawn.
    pub withdrawn: bool,
}

const ENTRY: &str = "select operation.no, operation.id, operation.recorded_at, operation.revisions,
        (select count(distinct revision.record) from revision where revision.no between
            operation.first_revision and operation.first_revision + operation.revisions - 1),
        (select content.author from content where content.revision = operation.first_revision
            and operation.revisions > 0),
        exists (select 1 from operation as later where later.undoes = operation.id),
        operation.body
    from operation";

const REVISION: &str = "select revision.id, record.id, record.kind, revision.line, revision.no,
        operation.id, content.author, content.time, content.bytes, revision.digest is not null
    from revision join record on record.no = revision.record
    join operation on operation.no = revision.operation
    left join content on content.revision = revision.no";

fn entry(row: &Row<'_>) -> rusqlite::Result<OperationEntry> {
    let body = row.get_ref(7)?.as_bytes()?;
    let operation = serde_json::from_slice(body).map_err(|error| {
        rusqlite::Error::from(rusqlite::types::FromSqlError::Other(Box::new(error)))
    })?;
    let author: Option<String> = row.get(5)?;
    Ok(OperationEntry {
        no: row.get(0)?,
        id: OperationId(Sha(row.get(1)?)),
        recorded_at: row.get(2)?,
        revisions: row.get::<_, i64>(3)? as u64,
        records: row.get::<_, i64>(4)? as u64,
        author: author.unwrap_or_default(),
        undone: row.get(6)?,
        operation,
    })
}

impl Store {
    /// Returns the newest operations, newest first, that came before number `before`.
    ///
    /// # Errors
    /// The database's own.
    pub fn operations(
        &self,
        limit: usize,
        before: Option<i64>,
    ) -> Result<Vec<OperationEntry>, StoreError> {
        let mut statement = self.connection.prepare_cached(&format!(
            "{ENTRY} where operation.no < ?1 order by operation.no desc limit ?2"
        ))?;
        let before = before.unwrap_or(i64::MAX);
        let entries = statement.query_map((before, limit as i64), |row| {
            let mut entry = entry(row)?;
            entry.operation.revisions.clear();
            Ok(entry)
        })?;
        let entries: Vec<OperationEntry> = entries.collect::<Result<_, _>>()?;
        entries
            .into_iter()
            .map(|entry| self.settled(entry))
            .collect()
    }

    /// An operation that some other one undoes is undone unless each of those is undone itself.
    fn settled(&self, mut entry: OperationEntry) -> Result<OperationEntry, StoreError> {
        entry.undone = entry.undone && self.is_undone(entry.id)?;
        Ok(entry)
    }

    fn is_undone(&self, operation: OperationId) -> Result<bool, StoreError> {
        let mut statement = self
            .connection
            .prepare_cached("select id from operation where undoes = ?1")?;
        let undos =
            statement.query_map([operation.0.0], |row| Ok(OperationId(Sha(row.get(0)?))))?;
        for undo in undos.collect::<Result<Vec<_>, _>>()? {
            if !self.is_undone(undo)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Returns one operation, whole.
    ///
    /// # Errors
    /// [`StoreError::UnknownOperation`].
    pub fn operation(&self, operation: OperationId) -> Result<OperationEntry, StoreError> {
        self.connection
            .prepare_cached(&format!("{ENTRY} where operation.id = ?1"))?
            .query_row([operation.0.0], entry)
            .optional()?
            .ok_or(StoreError::UnknownOperation { operation })
            .and_then(|entry| self.settled(entry))
    }

    /// Returns the number of the last operation recorded at or before `time`, an RFC 3339 time or its beginning
    /// (`2025-10-17`); `None` when there was none. Times are compared as instants; a date means its end in UTC.
    ///
    /// # Errors
    /// The database's own.
    pub fn operation_at(&self, time: &str) -> Result<Option<i64>, StoreError> {
        let limit = if time.len() == 10 {
            format!("{time}T23:59:59.999Z")
        } else {
            time.to_string()
        };
        Ok(self
            .connection
            .prepare_cached(
                "select max(no) from operation where julianday(recorded_at) <= julianday(?1)",
            )?
            .query_row([limit], |row| row.get(0))?)
    }

    /// Returns the versions that an operation brought, with their parents and contents, in order.
    ///
    /// # Errors
    /// [`StoreError::UnknownOperation`].
    pub fn revisions_of(&self, operation: OperationId) -> Result<Vec<RevisionEntry>, StoreError> {
        let range: Option<(i64, i64)> = self
            .connection
            .prepare_cached("select first_revision, revisions from operation where id = ?1")?
            .query_row([operation.0.0], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        let (first, count) = range.ok_or(StoreError::UnknownOperation { operation })?;
        let mut statement = self.connection.prepare_cached(&format!(
            "{REVISION} where revision.no between ?1 and ?2 order by revision.no"
        ))?;
        self.revision_entries(&mut statement, (first, first + count - 1))
    }

    /// Returns every version of every record of a kind on a line, in order of arrival.
    ///
    /// # Errors
    /// The database's own.
    pub fn versions_of_kind(
        &self,
        kind: Kind,
        line: Line,
    ) -> Result<Vec<RevisionEntry>, StoreError> {
        let mut statement = self.connection.prepare_cached(&format!(
            "{REVISION} where record.kind = ?1 and revision.line = ?2 order by revision.no"
        ))?;
        self.revision_entries(&mut statement, (kind.as_str(), line_number(line)))
    }

    /// Returns the versions of a record on both lines, newest first.
    ///
    /// # Errors
    /// The database's own.
    pub fn history(&self, record: RecordId) -> Result<Vec<RevisionEntry>, StoreError> {
        let Some((no, _)) = find_record(&self.connection, record)? else {
            return Ok(Vec::new());
        };
        let mut statement = self.connection.prepare_cached(&format!(
            "{REVISION} where revision.record = ?1 order by revision.no desc"
        ))?;
        self.revision_entries(&mut statement, [no])
    }

    /// Returns one version.
    ///
    /// # Errors
    /// [`StoreError::UnknownRevision`].
    pub fn revision(&self, revision: RevisionId) -> Result<RevisionEntry, StoreError> {
        let mut statement = self
            .connection
            .prepare_cached(&format!("{REVISION} where revision.id = ?1"))?;
        self.revision_entries(&mut statement, [revision.0.0])?
            .pop()
            .ok_or(StoreError::UnknownRevision { revision })
    }

    fn revision_entries(
        &self,
        statement: &mut rusqlite::CachedStatement<'_>,
        params: impl rusqlite::Params,
    ) -> Result<Vec<RevisionEntry>, StoreError> {
        let mut rows = statement.query(params)?;
        let mut entries = Vec::new();
        while let Some(row) = rows.next()? {
            let content = match row.get_ref(8)? {
                ValueRef::Null => None,
                bytes => Some(content_of(bytes).map_err(rusqlite::Error::from)?),
            };
            let stated: bool = row.get(9)?;
            entries.push(RevisionEntry {
                revision: revision_at(row, 0)?,
                record: record_at(row, 1)?,
                kind: code_at(row, 2)?,
                line: line_of(row.get(3)?),
                parents: self.parents_of(row.get(4)?)?,
                operation: OperationId(Sha(row.get(5)?)),
                author: row.get::<_, Option<String>>(6)?.unwrap_or_default(),
                time: row.get::<_, Option<String>>(7)?.unwrap_or_default(),
                withdrawn: stated && content.is_none(),
                content,
            });
        }
        Ok(entries)
    }

    /// Returns the bytes of a kept file.
    ///
    /// # Errors
    /// [`StoreError::UnknownObject`].
    pub fn object(&self, object: ObjectId) -> Result<Vec<u8>, StoreError> {
        self.connection
            .prepare_cached("select bytes from object where id = ?1")?
            .query_row([object.0.0], |row| row.get(0))
            .optional()?
            .ok_or(StoreError::UnknownObject { object })
    }

    /// Returns the size in bytes of a kept file; `None` when the register does not have it.
    ///
    /// # Errors
    /// The database's own.
    pub fn object_size(&self, object: ObjectId) -> Result<Option<u64>, StoreError> {
        let size: Option<i64> = self
            .connection
            .prepare_cached("select size from object where id = ?1")?
            .query_row([object.0.0], |row| row.get(0))
            .optional()?;
        Ok(size.map(|size| size as u64))
    }

    /// Returns the public key that this register signs with: `ed25519:` and 64 hexadecimal digits.
    ///
    /// # Errors
    /// A register without a key is damaged.
    pub fn public_key(&self) -> Result<String, StoreError> {
        let own = crate::signing::own_key(&self.connection)?;
        Ok(crate::signing::key_name(
            &own.secret.verifying_key().to_bytes(),
        ))
    }
}
