//! The desk: drafts, settings, answers to previews, remembered heads. Local, mutable, never exchanged.

use crate::draft::{DeskChange, PageDraft};
use crate::error::StoreError;
use crate::store::Store;
use chancery_model::id::{ObjectId, OperationId, RevisionId};
use rusqlite::{Connection, OptionalExtension, Row};

/// How far a register was when it was last seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RememberedHead {
    /// How many operations it had.
    pub operations: u64,
    /// The last of them.
    pub head: OperationId,
}

/// Applies changes of the desk inside the caller's transaction.
pub(crate) fn apply(connection: &Connection, changes: &[DeskChange]) -> Result<(), StoreError> {
    for change in changes {
        match change {
            DeskChange::PutDraft(draft) => connection
                .prepare_cached(
                    "insert or replace into draft (record, base, body, saved_at) values (?1, ?2, ?3, ?4)",
                )?
                .execute((
                    &draft.record,
                    draft.base.map(|base| base.to_string()),
                    &draft.body,
                    &draft.saved_at,
                ))?,
            DeskChange::DropDraft(record) => connection
                .prepare_cached("delete from draft where record = ?1")?
                .execute([record])?,
            DeskChange::Setting(name, Some(value)) => connection
                .prepare_cached("insert or replace into setting (name, value) values (?1, ?2)")?
                .execute([name, value])?,
            DeskChange::Setting(name, None) => connection
                .prepare_cached("delete from setting where name = ?1")?
                .execute([name])?,
            DeskChange::Answer(object, Some(body)) => connection
                .prepare_cached("insert or replace into answer (object, body) values (?1, ?2)")?
                .execute([&object.to_string(), body])?,
            DeskChange::Answer(object, None) => connection
                .prepare_cached("delete from answer where object = ?1")?
                .execute([object.to_string()])?,
        };
    }
    Ok(())
}

fn page_draft(row: &Row<'_>) -> rusqlite::Result<PageDraft> {
    let base: Option<String> = row.get(1)?;
    Ok(PageDraft {
        record: row.get(0)?,
        base: base.and_then(|text| text.parse::<RevisionId>().ok()),
        body: row.get(2)?,
        saved_at: row.get(3)?,
    })
}

impl Store {
    /// Changes the desk without an operation, durably.
    ///
    /// # Errors
    /// A register that cannot be written, a full disk.
    pub fn change_desk(&mut self, changes: &[DeskChange]) -> Result<(), StoreError> {
        self.must_write()?;
        let transaction = self.connection.unchecked_transaction()?;
        apply(&transaction, changes)
            .and_then(|()| Ok(transaction.commit()?))
            .map_err(|error| error.sorted(self.path()))
    }

    /// Returns what was being typed for `record`.
    ///
    /// # Errors
    /// The database's own.
    pub fn page_draft(&self, record: &str) -> Result<Option<PageDraft>, StoreError> {
        Ok(self
            .connection
            .prepare_cached("select record, base, body, saved_at from draft where record = ?1")?
            .query_row([record], page_draft)
            .optional()?)
    }

    /// Returns everything that was being typed, by record.
    ///
    /// # Errors
    /// The database's own.
    pub fn page_drafts(&self) -> Result<Vec<PageDraft>, StoreError> {
        let mut statement = self
            .connection
            .prepare_cached("select record, base, body, saved_at from draft order by record")?;
        let drafts = statement.query_map([], page_draft)?;
        Ok(drafts.collect::<Result<_, _>>()?)
    }

    /// Returns a setting as JSON text.
    ///
    /// # Errors
    /// The database's own.
    pub fn setting(&self, name: &str) -> Result<Option<String>, StoreError> {
        Ok(self
            .connection
            .prepare_cached("select value from setting where name = ?1")?
            .query_row([name], |row| row.get(0))
            .optional()?)
    }

    /// Returns the answers given so far to a file's preview, as JSON text.
    ///
    /// # Errors
    /// The database's own.
    pub fn answer(&self, object: ObjectId) -> Result<Option<String>, StoreError> {
        Ok(self
            .connection
            .prepare_cached("select body from answer where object = ?1")?
            .query_row([object.to_string()], |row| row.get(0))
            .optional()?)
    }

    /// Returns how far `place` was when it was last seen: `here`, or the key of a partner.
    ///
    /// # Errors
    /// The database's own.
    pub fn remembered(&self, place: &str) -> Result<Option<RememberedHead>, StoreError> {
        let found: Option<(i64, String)> = self
            .connection
            .prepare_cached("select operations, head from remembered_head where place = ?1")?
            .query_row([place], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        Ok(found.and_then(|(operations, head)| {
            Some(RememberedHead {
                operations: operations as u64,
                head: head.parse().ok()?,
            })
        }))
    }

    pub(crate) fn remember_here(&self, count: i64, head: &OperationId) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(
                "insert or replace into remembered_head (place, operations, head) values ('here', ?1, ?2)",
            )?
            .execute((count, head.to_string()))?;
        Ok(())
    }
}
