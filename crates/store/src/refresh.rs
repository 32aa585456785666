//! Keeping the derived tables in step: the current value of a record on one line, and its rows.

mod ancestry;
pub(crate) mod heads;
mod rows;

use crate::append::Appended;
use crate::canonical::content_bytes;
use crate::common::current_no;
use crate::derive::{Body, Derive, Derived, Head, RecordHeads};
use crate::draft::NewRevision;
use crate::error::StoreError;
use chancery_model::id::RecordId;
use chancery_model::record::Line;
use rusqlite::{Connection, OptionalExtension};
use std::borrow::Cow;

/// Writes derived rows through one derivation. Table names are unqualified, so that an as-of view fills its own.
pub(crate) struct Refresh<'c> {
    connection: &'c Connection,
    derive: &'c dyn Derive,
}

/// The place of a current value, and what is known of the record's other line.
struct Spot {
    no: i64,
    line: Line,
    desk: bool,
    /// Whether rows of an earlier value may stand there.
    replaces: bool,
}

impl<'c> Refresh<'c> {
    pub(crate) fn new(connection: &'c Connection, derive: &'c dyn Derive) -> Refresh<'c> {
        Refresh { connection, derive }
    }

    /// Derives a record that is new with this one version, from the draft itself.
    pub(crate) fn fresh(
        &self,
        new: &NewRevision,
        appended: &Appended,
        line: Line,
    ) -> Result<(), StoreError> {
        let input = RecordHeads {
            record: new.record,
            kind: new.kind,
            line,
            heads: vec![Head {
                revision: appended.id,
                content: new.content.as_ref().map(Cow::Borrowed),
            }],
            bases: Vec::new(),
        };
        let spot = Spot {
            no: current_no(appended.record_no, line),
            line,
            desk: true,
            replaces: false,
        };
        self.put(&spot, &input, appended.no)
    }

    /// Derives a record on a line from its heads. Returns its id.
    pub(crate) fn record(&self, record_no: i64, line: Line) -> Result<RecordId, StoreError> {
        self.derive_into(record_no, line, true)
    }

    /// As [`Refresh::record`], into tables that hold nothing of it yet.
    pub(crate) fn record_into_empty(
        &self,
        record_no: i64,
        line: Line,
    ) -> Result<RecordId, StoreError> {
        self.derive_into(record_no, line, false)
    }

    fn derive_into(
        &self,
        record_no: i64,
        line: Line,
        replaces: bool,
    ) -> Result<RecordId, StoreError> {
        let (input, first) = heads::of(self.connection, record_no, line)?;
        let spot = self.spot(record_no, line, replaces)?;
        self.put(&spot, &input, first)?;
        Ok(input.record)
    }

    /// The desk sees the working line where there is one.
    fn spot(&self, record_no: i64, line: Line, replaces: bool) -> Result<Spot, StoreError> {
        let desk = line == Line::Working
            || self
                .connection
                .prepare_cached("select 1 from head where record = ?1 and line = 0")?
                .query_row([record_no], |_| Ok(()))
                .optional()?
                .is_none();
        Ok(Spot {
            no: current_no(record_no, line),
            line,
            desk,
            replaces,
        })
    }

    fn put(&self, spot: &Spot, input: &RecordHeads<'_>, revision: i64) -> Result<(), StoreError> {
        let derived = self.derive.derive(input);
        if spot.replaces {
            rows::clear(self.connection, spot.no)?;
        }
        if spot.line == Line::Working && spot.replaces {
            rows::hide_from_desk(self.connection, spot.no + 1)?;
        }
        let gone = matches!(derived.body, Body::Gone);
        let body = match &derived.body {
            Body::Merged(content) => Some(content_bytes(content)),
            Body::AsHead | Body::Gone => None,
        };
        self.connection
            .prepare_cached(
                "insert into current (no, kind, desk, heads, conflict, gone, revision, body)
                 values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            )?
            .execute((
                spot.no,
                input.kind.as_str(),
                spot.desk,
                input.heads.len() as i64,
                derived.conflict,
                gone,
                revision,
                body,
            ))?;
        if gone {
            return Ok(());
        }
        self.put_rows(spot, input, &derived)
    }

    fn put_rows(
        &self,
        spot: &Spot,
        input: &RecordHeads<'_>,
        derived: &Derived,
    ) -> Result<(), StoreError> {
        rows::put(self.connection, input.record, spot.no, spot.desk, derived)?;
        rows::put_search(self.connection, spot.no, &derived.search)
    }
}
