//! Looking at the register as it was after an earlier operation, and making the derived tables anew.

use crate::common::line_of;
use crate::derive::Derive;
use crate::error::{ReadOnlyReason, StoreError};
use crate::refresh::Refresh;
use crate::schema;
use crate::store::Store;
use crate::transact::{Progress, Steps};

impl Store {
    /// Makes every answer of the derived tables as after operation number `operation_no` (see
    /// [`crate::OperationEntry::no`]; 0 is before the first), until [`Store::leave_as_of`]. Nothing can be written
    /// meanwhile. Histories and operations are not cut.
    ///
    /// # Errors
    /// The database's own; the answers are those of today then.
    pub fn enter_as_of(
        &mut self,
        operation_no: i64,
        derive: &dyn Derive,
    ) -> Result<(), StoreError> {
        self.leave_as_of()?;
        self.connection.pragma_update(None, "query_only", false)?;
        self.before_as_of = Some(self.read_only);
        self.read_only = Some(ReadOnlyReason::AsOf);
        let filled = schema::create_shadows(&self.connection)
            .and_then(|()| self.fill_shadows(operation_no, derive));
        if filled.is_err() {
            self.leave_as_of()?;
        }
        filled
    }

    /// Makes the answers those of today again; nothing to do when they are.
    ///
    /// # Errors
    /// The database's own.
    pub fn leave_as_of(&mut self) -> Result<(), StoreError> {
        let Some(reads_only) = self.before_as_of.take() else {
            return Ok(());
        };
        self.read_only = reads_only;
        schema::drop_shadows(&self.connection)?;
        self.connection
            .pragma_update(None, "query_only", reads_only.is_some())?;
        Ok(())
    }

    /// Calls `look` while every answer of the derived tables is as after operation number `operation_no`.
    ///
    /// # Errors
    /// As [`Store::enter_as_of`].
    pub fn as_of<T>(
        &mut self,
        operation_no: i64,
        derive: &dyn Derive,
        look: impl FnOnce(&mut Store) -> T,
    ) -> Result<T, StoreError> {
        self.enter_as_of(operation_no, derive)?;
        let looked = look(self);
        self.leave_as_of()?;
        Ok(looked)
    }

    fn fill_shadows(&self, operation_no: i64, derive: &dyn Derive) -> Result<(), StoreError> {
        let transaction = self.connection.unchecked_transaction()?;
        let last: i64 = transaction.query_row(
            "select coalesce(max(first_revision + revisions - 1), 0) from operation where no <= ?1",
            [operation_no],
            |row| row.get(0),
        )?;
        fill(&transaction, derive, last, &mut |_, _| {
            std::ops::ControlFlow::Continue(())
        })?;
        Ok(transaction.commit()?)
    }

    /// Drops the derived tables and computes them from the log. They give the same answers as before.
    ///
    /// # Errors
    /// A register that cannot be written, a full disk, cancelling; the old tables stay then.
    pub fn rebuild(
        &mut self,
        derive: &dyn Derive,
        progress: &mut Progress<'_>,
    ) -> Result<(), StoreError> {
        self.must_write()?;
        self.connection.flush_prepared_statement_cache();
        let transaction = self.connection.unchecked_transaction()?;
        schema::recreate_derived(&transaction)?;
        fill(&transaction, derive, i64::MAX, progress)?;
        transaction.execute(
            "insert or replace into meta (name, value) values ('derived', ?1)",
            [derived_mark(derive)],
        )?;
        transaction
            .commit()
            .map_err(|error| StoreError::from(error).sorted(self.path()))
    }

    /// Returns whether a row was derived for another time than `day` (ISO); then [`Store::turn_to`] is due.
    ///
    /// # Errors
    /// The database's own.
    pub fn has_turned(&self, day: &str) -> Result<bool, StoreError> {
        Ok(!turned(&self.connection, day)?.is_empty())
    }

    /// Derives again what was derived for another time than `day` (ISO), by a derivation for that day.
    ///
    /// # Errors
    /// A register that cannot be written, a full disk.
    pub fn turn_to(&mut self, day: &str, derive: &dyn Derive) -> Result<(), StoreError> {
        self.must_write()?;
        let transaction = self.connection.unchecked_transaction()?;
        let refresh = Refresh::new(&transaction, derive);
        for no in turned(&transaction, day)? {
            refresh.record(no / 2, line_of(no % 2))?;
        }
        transaction
            .commit()
            .map_err(|error| StoreError::from(error).sorted(self.path()))
    }

    /// Returns whether the derived tables were made by this program's shape and derivation; else
    /// [`Store::rebuild`] is due.
    ///
    /// # Errors
    /// The database's own.
    pub fn is_derived_by(&self, derive: &dyn Derive) -> Result<bool, StoreError> {
        Ok(self
            .meta("derived")?
            .is_none_or(|mark| mark == derived_mark(derive)))
    }
}

/// The keys of rows that hold for a time in which `day` is not, in order.
fn turned(connection: &rusqlite::Connection, day: &str) -> Result<Vec<i64>, StoreError> {
    let mut statement = connection.prepare_cached(
        "select no from measure_row where until <= ?1
         union select no from measure_row where since > ?1 order by 1",
    )?;
    let found = statement.query_map([day], |row| row.get(0))?;
    Ok(found.collect::<Result<_, _>>()?)
}

pub(crate) fn derived_mark(derive: &dyn Derive) -> String {
    format!("{}.{}", schema::DERIVED_FORMAT, derive.version())
}

/// Fills empty derived tables from the versions up to number `last`.
fn fill(
    connection: &rusqlite::Connection,
    derive: &dyn Derive,
    last: i64,
    progress: &mut Progress<'_>,
) -> Result<(), StoreError> {
    connection.execute(
        "insert into head (record, line, revision)
         select record, line, no from revision where no <= ?1 and not exists (
             select 1 from parent where parent.parent = revision.no and parent.revision <= ?1)",
        [last],
    )?;
    let mut statement =
        connection.prepare("select distinct record, line from head order by record, line")?;
    let spots = statement.query_map([], |row| Ok((row.get(0)?, line_of(row.get(1)?))))?;
    let spots: Vec<(i64, chancery_model::record::Line)> = spots.collect::<Result<_, _>>()?;
    let refresh = Refresh::new(connection, derive);
    let mut steps = Steps::new(progress, spots.len() as u64);
    for (record_no, line) in spots {
        refresh.record_into_empty(record_no, line)?;
        steps.one()?;
    }
    Ok(())
}
