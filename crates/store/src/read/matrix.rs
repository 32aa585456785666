//! The measures behind a matrix: one row per measure and column, from two scans side by side and no JSON.

use super::record::View;
use crate::error::StoreError;
use crate::store::Store;
use chancery_model::id::RecordId;
use std::collections::HashMap;
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

/// One measure under one column. Texts are shared between rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MatrixRow {
    /// Alpha-3 code of the state.
    pub state: Arc<str>,
    /// The column's code.
    pub column: Arc<str>,
    /// The measure.
    pub record: RecordId,
    /// Code of the legal stage as shown.
    pub stage: Option<Arc<str>>,
    /// The best title.
    pub title: Arc<str>,
    /// The short reference.
    pub reference: Option<Arc<str>>,
    /// The number of the act, as printed.
    pub act: Option<Arc<str>>,
    /// The year to show.
    pub year: Option<i32>,
    /// How many exemptions.
    pub exemptions: u32,
    /// Rank of its audience.
    pub audience: u8,
    /// Whether its audience sees the title only.
    pub title_only: bool,
    /// Whether its heads do not come down to one value.
    pub conflict: bool,
    /// 64 bits of the digest of what the matrix shows of it; another number means that it changed.
    pub digest: u64,
}

/// Codes that come again and again, kept once.
#[derive(Default)]
struct Codes(Vec<Arc<str>>);

impl Codes {
    fn keep(&mut self, code: &str) -> Arc<str> {
        // newest first: neighbours mostly have the same code
        if let Some(known) = self.0.iter().rev().find(|known| ***known == *code) {
            return Arc::clone(known);
        }
        let code: Arc<str> = Arc::from(code);
        self.0.push(Arc::clone(&code));
        code
    }
}

impl Store {
    /// Returns every measure of a view under each of its columns, in order of arrival, where its audience has at
    /// least the rank `least_audience` (0 shows all).
    ///
    /// # Errors
    /// The database's own.
    pub fn matrix_rows(
        &self,
        columns: ColumnKind,
        view: View,
        least_audience: u8,
    ) -> Result<Vec<MatrixRow>, StoreError> {
        let kind = match columns {
            ColumnKind::Category => 0,
            ColumnKind::Obligation => 1,
        };
        let mut columns = self.connection.prepare_cached(
            "select no, code from measure_column where kind = ?1 order by no, code",
        )?;
        let mut columns = columns.query([kind])?;
        let mut codes = Codes::default();
        let mut next = next_column(&mut columns, &mut codes)?;
        let mut statement = self.connection.prepare_cached(&format!(
            "select no, record, state, stage, title, reference, year, exemptions, audience,
                 title_only, conflict, digest, act
             from measure_row where audience >= ?1 and {} order by no",
            view.condition("measure_row")
        ))?;
        let mut rows = statement.query([least_audience])?;
        let mut shared = Shared {
            states: Codes::default(),
            stages: Codes::default(),
            acts: self.act_numbers(view)?,
        };
        let mut found: Vec<MatrixRow> = Vec::new();
        while let Some(row) = rows.next()? {
            let no: i64 = row.get(0)?;
            let mut made: Option<MatrixRow> = None;
            while let Some((column_no, code)) = &next
                && *column_no <= no
            {
                if *column_no == no {
                    let mut cell = match made.take() {
                        Some(cell) => cell,
                        None => shared.row(row)?,
                    };
                    cell.column = Arc::clone(code);
                    made = Some(cell.clone());
                    found.push(cell);
                }
                next = next_column(&mut columns, &mut codes)?;
            }
        }
        Ok(found)
    }

    /// The printed numbers of acts, by record id.
    fn act_numbers(&self, view: View) -> Result<HashMap<[u8; 16], Arc<str>>, StoreError> {
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

fn next_column(
    rows: &mut rusqlite::Rows<'_>,
    codes: &mut Codes,
) -> Result<Option<(i64, Arc<str>)>, StoreError> {
    let Some(row) = rows.next()? else {
        return Ok(None);
    };
    let code = codes.keep(row.get_ref(1)?.as_str().map_err(rusqlite::Error::from)?);
    Ok(Some((row.get(0)?, code)))
}

/// Texts that many rows share.
struct Shared {
    states: Codes,
    stages: Codes,
    acts: HashMap<[u8; 16], Arc<str>>,
}

impl Shared {
    /// Reads a row of `measure_row`; the caller sets its column.
    fn row(&mut self, row: &rusqlite::Row<'_>) -> rusqlite::Result<MatrixRow> {
        let state = self.states.keep(row.get_ref(2)?.as_str()?);
        let stage = row.get_ref(3)?.as_str_or_null()?;
        let act: Option<[u8; 16]> = row.get(12)?;
        Ok(MatrixRow {
            column: Arc::clone(&state),
            state,
            record: RecordId(Uuid::from_bytes(row.get(1)?)),
            stage: stage.map(|stage| self.stages.keep(stage)),
            title: Arc::from(row.get_ref(4)?.as_str()?),
            reference: row.get_ref(5)?.as_str_or_null()?.map(Arc::from),
            act: act.and_then(|act| self.acts.get(&act).cloned()),
            year: row.get(6)?,
            exemptions: row.get(7)?,
            audience: row.get(8)?,
            title_only: row.get(9)?,
            conflict: row.get(10)?,
            digest: u64::from_ne_bytes(row.get::<_, i64>(11)?.to_ne_bytes()),
        })
    }
}
