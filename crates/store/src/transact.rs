//! The one door for writes: append, read back, derive, commit; or, for a plan, the same without the commit.

use crate::append::{self, Appended, Appender};
use crate::common::{current_no, line_number};
use crate::derive::Derive;
use crate::desk;
use crate::draft::{Committed, OperationDraft};
use crate::error::StoreError;
use crate::refresh::Refresh;
use crate::store::Store;
use crate::{proof, signing};
use chancery_model::id::{ObjectId, OperationId, RecordId, RevisionId, Sha};
use chancery_model::operation::Operation;
use chancery_model::record::Line;
use chancery_model::revision::Content;
use rusqlite::OptionalExtension;
use serde_json::Value;
use std::collections::HashSet;
use std::ops::ControlFlow;

/// Is told steps done and steps in all, now and then; answers whether to go on.
pub type Progress<'a> = dyn FnMut(u64, u64) -> ControlFlow<()> + 'a;

/// Steps between two calls of a [`Progress`].
const STRIDE: u64 = 256;

/// From this many versions on, the page cache grows for the length of the operation.
const BULK: usize = 10_000;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ending {
    Commit,
    RollBack,
}

/// Counts steps and asks whether to go on.
pub(crate) struct Steps<'p, 'f> {
    progress: &'p mut Progress<'f>,
    done: u64,
    total: u64,
}

impl<'p, 'f> Steps<'p, 'f> {
    pub(crate) fn new(progress: &'p mut Progress<'f>, total: u64) -> Steps<'p, 'f> {
        Steps {
            progress,
            done: 0,
            total,
        }
    }

    pub(crate) fn one(&mut self) -> Result<(), StoreError> {
        self.done += 1;
        if self.done.is_multiple_of(STRIDE) || self.done == self.total {
            return match (self.progress)(self.done, self.total) {
                ControlFlow::Continue(()) => Ok(()),
                ControlFlow::Break(()) => Err(StoreError::Cancelled),
            };
        }
        Ok(())
    }
}

/// The chain of one key on one line, up to now.
struct Chain {
    key_no: i64,
    key: ed25519_dalek::SigningKey,
    seq: u64,
    previous: Option<OperationId>,
}

impl Store {
    /// Writes one operation and commits it. When this returns, it is on the disk.
    ///
    /// `progress` is told steps done and in all (three per version); when it breaks, everything is rolled back.
    ///
    /// # Errors
    /// Anything wrong with the draft (unknown parents, another kind, a taken reference), a full disk, a register
    /// that cannot be written, cancelling. Nothing is written then.
    pub fn transact(
        &mut self,
        draft: OperationDraft,
        derive: &dyn Derive,
        progress: &mut Progress<'_>,
    ) -> Result<Committed, StoreError> {
        self.must_write()?;
        self.write(&draft, derive, progress, Ending::Commit)
    }

    /// Does what [`Store::transact`] does and rolls it back: a preview by the same code.
    ///
    /// # Errors
    /// As [`Store::transact`].
    pub fn plan(
        &mut self,
        draft: OperationDraft,
        derive: &dyn Derive,
        progress: &mut Progress<'_>,
    ) -> Result<Committed, StoreError> {
        self.must_write()?;
        self.write(&draft, derive, progress, Ending::RollBack)
    }

    fn write(
        &mut self,
        draft: &OperationDraft,
        derive: &dyn Derive,
        progress: &mut Progress<'_>,
        ending: Ending,
    ) -> Result<Committed, StoreError> {
        let bulk = draft.revisions.len() >= BULK;
        if bulk {
            self.connection
                .pragma_update(None, "cache_size", -262_144)?;
        }
        let outcome = self.in_transaction(ending, |store| store.apply(draft, derive, progress));
        if bulk {
            self.connection
                .pragma_update(None, "cache_size", -crate::open::CACHE_KIB)?;
        }
        outcome.map_err(|error| error.sorted(self.path()))
    }

    /// Runs `work` inside one transaction of the database.
    fn in_transaction<T>(
        &mut self,
        ending: Ending,
        work: impl FnOnce(&mut Store) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.connection.execute_batch("begin immediate")?;
        let outcome = work(self);
        let ended = match (&outcome, ending) {
            (Ok(_), Ending::Commit) => self.connection.execute_batch("commit"),
            _ => Ok(()),
        };
        if !self.connection.is_autocommit() {
            self.connection.execute_batch("rollback")?;
        }
        ended?;
        outcome
    }

    fn apply(
        &mut self,
        draft: &OperationDraft,
        derive: &dyn Derive,
        progress: &mut Progress<'_>,
    ) -> Result<Committed, StoreError> {
        let mut steps = Steps::new(progress, draft.revisions.len() as u64 * 3);
        let operation_no: i64 = self.connection.query_row(
            "select coalesce(max(no), 0) + 1 from operation",
            [],
            |row| row.get(0),
        )?;
        let objects = append::objects(&self.connection, draft)?;
        let mut appender = Appender::new(
            &self.connection,
            self.chance.as_mut(),
            draft.line,
            operation_no,
        )?;
        let first_revision = appender.next_no();
        let mut appended = Vec::with_capacity(draft.revisions.len());
        for new in &draft.revisions {
            appended.push(appender.append(new)?);
            steps.one()?;
        }
        append::references(&self.connection, &draft.references)?;
        let withdrawn = append::withdraw(&self.connection, &draft.withdrawals, operation_no)?;
        let operation =
            self.record_operation(draft, &appended, objects, operation_no, first_revision)?;
        self.prove(first_revision, operation_no, &operation, &mut steps)?;
        for receipt in &draft.receipts {
            let body = chancery_model::canonical::canonical_bytes(receipt);
            self.connection.execute(
                "insert into receipt (operation, body) values (?1, ?2)",
                (operation_no, body),
            )?;
        }
        desk::apply(&self.connection, &draft.desk)?;
        if operation_no == 1 {
            self.set_meta("derived", &crate::read::derived_mark(derive))?;
        }
        let changed = self.refresh_changed(draft, &appended, &withdrawn, derive, &mut steps)?;
        Ok(Committed {
            operation: operation.id(),
            revisions: appended.iter().map(|appended| appended.id).collect(),
            changed,
        })
    }

    /// Signs and appends the operation itself.
    fn record_operation(
        &self,
        draft: &OperationDraft,
        appended: &[Appended],
        objects: Vec<ObjectId>,
        operation_no: i64,
        first_revision: i64,
    ) -> Result<Operation, StoreError> {
        let chain = self.chain(draft.line)?;
        let operation = Operation {
            v: 1,
            key: signing::key_name(&chain.key.verifying_key().to_bytes()),
            line: draft.line,
            seq: chain.seq + 1,
            previous: chain.previous,
            time: draft.time.clone(),
            kind: draft.kind,
            params: params_of(draft),
            revisions: appended.iter().map(|appended| appended.id).collect(),
            objects,
            undoes: draft.undoes,
        };
        let body = operation.canonical_bytes();
        let signature = signing::sign(&chain.key, &body);
        self.connection
            .prepare_cached(
                "insert into operation (no, id, key, line, seq, kind, undoes, body, signature,
                     recorded_at, first_revision, revisions)
                 values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
            )?
            .execute((
                operation_no,
                Sha::of(&body).0,
                chain.key_no,
                line_number(draft.line),
                operation.seq as i64,
                draft.kind.as_str(),
                draft.undoes.map(|undone| undone.0.0),
                body,
                signature,
                &draft.recorded_at,
                first_revision,
                appended.len() as i64,
            ))?;
        self.remember_here(operation_no, &operation.id())?;
        Ok(operation)
    }

    fn chain(&self, line: Line) -> Result<Chain, StoreError> {
        let own = signing::own_key(&self.connection)?;
        let last: Option<(i64, [u8; 32])> = self
            .connection
            .prepare_cached(
                "select seq, id from operation where key = ?1 and line = ?2 order by seq desc limit 1",
            )?
            .query_row((own.no, line_number(line)), |row| {
                Ok((row.get(0)?, row.get(1)?))
            })
            .optional()?;
        Ok(Chain {
            key_no: own.no,
            key: own.secret,
            seq: last.map_or(0, |(seq, _)| seq as u64),
            previous: last.map(|(_, id)| OperationId(Sha(id))),
        })
    }

    /// Reads what was written back from the tables and hashes it again.
    fn prove(
        &self,
        first_revision: i64,
        operation_no: i64,
        operation: &Operation,
        steps: &mut Steps<'_, '_>,
    ) -> Result<(), StoreError> {
        let mut failed = Ok(());
        proof::rehash(&self.connection, first_revision, |flaw| {
            failed = match flaw {
                Some(flaw) => Err(StoreError::WriteDiffers {
                    detail: format!("{} {}", flaw.code, flaw.detail),
                }),
                None => steps.one(),
            };
            failed.is_ok()
        })?;
        failed?;
        let (id, body): ([u8; 32], Vec<u8>) = self
            .connection
            .prepare_cached("select id, body from operation where no = ?1")?
            .query_row([operation_no], |row| Ok((row.get(0)?, row.get(1)?)))?;
        if Sha::of(&body) == Sha(id) && operation.id().0 == Sha(id) {
            return Ok(());
        }
        Err(StoreError::WriteDiffers {
            detail: "operation".to_string(),
        })
    }

    /// Derives anew what the operation touched. Returns the changed records, each once.
    fn refresh_changed(
        &self,
        draft: &OperationDraft,
        appended: &[Appended],
        withdrawn: &[(i64, Line)],
        derive: &dyn Derive,
        steps: &mut Steps<'_, '_>,
    ) -> Result<Vec<RecordId>, StoreError> {
        let refresh = Refresh::new(&self.connection, derive);
        let once: HashSet<RevisionId> = single_versions(draft, appended);
        let mut seen = HashSet::with_capacity(appended.len());
        let mut changed = Vec::with_capacity(appended.len());
        for (new, appended) in draft.revisions.iter().zip(appended) {
            if seen.insert(current_no(appended.record_no, draft.line)) {
                changed.push(new.record);
                if appended.first && once.contains(&appended.id) {
                    refresh.fresh(new, appended, draft.line)?;
                } else {
                    refresh.record(appended.record_no, draft.line)?;
                }
            }
            steps.one()?;
        }
        for (record_no, line) in withdrawn {
            if seen.insert(current_no(*record_no, *line)) {
                changed.push(refresh.record(*record_no, *line)?);
            }
        }
        Ok(changed)
    }
}

/// The versions whose record stands in the draft once only.
fn single_versions(draft: &OperationDraft, appended: &[Appended]) -> HashSet<RevisionId> {
    let mut counts: std::collections::HashMap<i64, u32> =
        std::collections::HashMap::with_capacity(appended.len());
    for appended in appended {
        *counts.entry(appended.record_no).or_default() += 1;
    }
    debug_assert_eq!(draft.revisions.len(), appended.len());
    appended
        .iter()
        .filter(|appended| counts[&appended.record_no] == 1)
        .map(|appended| appended.id)
        .collect()
}

/// The draft's params, with the withdrawn versions named.
fn params_of(draft: &OperationDraft) -> Content {
    let mut params = draft.params.clone();
    if !draft.withdrawals.is_empty() {
        let ids = draft
            .withdrawals
            .iter()
            .map(|id| Value::String(id.to_string()));
        params.insert("withdrawn".to_string(), Value::Array(ids.collect()));
    }
    params
}
