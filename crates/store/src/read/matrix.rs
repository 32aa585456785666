//! The measures behind a matrix, from one scan and without JSON.

use super::record::View;
use crate::error::StoreError;
use crate::store::Store;
use chancery_model::id::RecordId;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::Arc;
use uuid::Uuid;

/// What the columns of a matrix are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ColumnKind {
    /// Categories of measures.
    Category,
    /// Paragraphs of international texts.
    Obligation,
}

/// One measure as a matrix shows it. Its texts lie in the database's own memory, until the next one is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MatrixRow<'r> {
    /// Alpha-3 code of the state.
    pub state: &'r str,
    /// The codes of its columns in order, one a line; a measure may have none.
    pub columns: &'r str,
    /// The measure.
    pub record: RecordId,
    /// Code of the legal stage as shown.
    pub stage: Option<&'r str>,
    /// The best title.
    pub title: &'r str,
    /// The short reference.
    pub reference: Option<&'r str>,
    /// The number of the act, as printed.
    pub act: Option<&'r str>,
    /// The year to show.
    pub year: Option<i32>,
    /// How many exemptions.
    pub exemptions: u32,
    /// Whether its audience sees the title only.
    pub title_only: bool,
    /// 64 bits of the digest of what the matrix shows of it; another number means that it changed.
    pub digest: u64,
}

impl Store {
    /// Calls `each` with every measure of a view, in order of arrival, where its audience has at least the rank
    /// `least_audience` (0 shows all).
    ///
    /// # Errors
    /// The database's own.
    pub fn each_matrix_row(
        &self,
        columns: ColumnKind,
        view: View,
        least_audience: u8,
        mut each: impl FnMut(&MatrixRow<'_>),
    ) -> Result<(), StoreError> {
        let columns = match columns {
            ColumnKind::Category => "categories",
            ColumnKind::Obligation => "paragraphs",
        };
        let acts = self.act_numbers(view)?;
        let mut statement = self.connection.prepare_cached(&format!(
            "select state, {columns}, record, stage, title, reference, act, year, exemptions,
                 title_only, digest
             from measure_row where audience >= ?1 and {} order by no",
            view.condition("measure_row")
        ))?;
        let mut rows = statement.query([least_audience])?;
        while let Some(row) = rows.next()? {
            each(&read(row, &acts)?);
        }
        Ok(())
    }

    /// The printed numbers of acts, by record id.
    fn act_numbers(&self, view: View) -> Result<ActNumbers, StoreError> {
        let mut statement = self.connection.prepare_cached(&format!(
            "select record.id, number from act_row join record on record.no = act_row.no / 2
             where number is not null and {}",
            view.condition("act_row")
        ))?;
        let numbers = statement.query_map([], |row| {
            Ok((row.get(0)?, Arc::from(row.get_ref(1)?.as_str()?)))
        })?;
        Ok(numbers.collect::<Result<_, _>>()?)
    }
}

fn read<'r>(row: &'r rusqlite::Row<'_>, acts: &'r ActNumbers) -> rusqlite::Result<MatrixRow<'r>> {
    let act: Option<[u8; 16]> = row.get(6)?;
    Ok(MatrixRow {
        state: row.get_ref(0)?.as_str()?,
        columns: row.get_ref(1)?.as_str()?,
        record: RecordId(Uuid::from_bytes(row.get(2)?)),
        stage: row.get_ref(3)?.as_str_or_null()?,
        title: row.get_ref(4)?.as_str()?,
        reference: row.get_ref(5)?.as_str_or_null()?,
        act: act.and_then(|act| acts.get(&act)).map(|number| &**number),
        year: row.get(7)?,
        exemptions: row.get(8)?,
        title_only: row.get(9)?,
        digest: u64::from_ne_bytes(row.get::<_, i64>(10)?.to_ne_bytes()),
    })
}

type ActNumbers = HashMap<[u8; 16], Arc<str>, BuildHasherDefault<IdHasher>>;

/// Ids are random or digests already: their own first bytes spread them. Only for ids that this register holds, whose
/// number is bounded by what was accepted.
#[derive(Default)]
struct IdHasher(u64);

impl Hasher for IdHasher {
    fn write(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks_exact(8) {
            let bytes = chunk.try_into().expect("chunks of eight bytes");
            self.0 = self.0.rotate_left(5) ^ u64::from_le_bytes(bytes);
        }
    }

    fn finish(&self) -> u64 {
        self.0
    }
}
