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
        let acts = self.act_numbers(view)?;
        let mut statement = self.connection.prepare_cached(&format!(
            "select measure_column.code, measure_row.no, record.id, state, stage, title, reference,
                 year, exemptions, audience, title_only, measure_row.conflict, digest, measure_row.act
             from measure_column cross join measure_row on measure_row.no = measure_column.no
             cross join record on record.no = measure_row.no / 2
             where measure_column.kind = ?1 and audience >= ?2 and {}
             order by measure_column.no, measure_column.code",
            view.condition("measure_row")
        ))?;
        let mut rows = statement.query((kind, least_audience))?;
        let (mut states, mut codes, mut stages) =
            (Codes::default(), Codes::default(), Codes::default());
        let mut found: Vec<MatrixRow> = Vec::new();
        let mut last = None;
        while let Some(row) = rows.next()? {
            let text = |column: usize| -> rusqlite::Result<Option<&str>> {
                Ok(row.get_ref(column)?.as_str_or_null()?)
            };
            let column = codes.keep(text(0)?.unwrap_or_default());
            let no: i64 = row.get(1)?;
            if let (true, Some(before)) = (last == Some(no), found.last()) {
                let again = MatrixRow {
                    column,
                    ..before.clone()
                };
                found.push(again);
                continue;
            }
            last = Some(no);
            found.push(MatrixRow {
                state: states.keep(text(3)?.unwrap_or_default()),
                column,
                record: RecordId(Uuid::from_bytes(row.get(2)?)),
                stage: text(4)?.map(|stage| stages.keep(stage)),
                title: Arc::from(text(5)?.unwrap_or_default()),
                reference: text(6)?.map(Arc::from),
                act: row.get::<_, Option<[u8; 16]>>(13)?.and_then(|act| acts.get(&act).cloned()),
                year: row.get(7)?,
                exemptions: row.get(8)?,
                audience: row.get(9)?,
                title_only: row.get(10)?,
                conflict: row.get(11)?,
                digest: u64::from_ne_bytes(row.get::<_, i64>(12)?.to_ne_bytes()),
            });
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
        let numbers = statement.query_map([], |row| Ok((row.get(0)?, Arc::from(row.get_ref(1)?.as_str()?))))?;
        Ok(numbers.collect::<Result<_, _>>()?)
    }
}
