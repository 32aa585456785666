//! Proving that the register is as it was written: every page, every version, every operation and chain.
//!
//! SQLCipher proves that each page is ours, not that it is fresh; the hash chains and the remembered head prove that
//! nothing was taken out, put in, changed or rolled back.

mod operations;

use crate::error::StoreError;
use crate::proof;
use crate::store::Store;
use chancery_model::id::{ObjectId, RecordId, Sha};
use rusqlite::types::ValueRef;

/// What [`Store::verify`] found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerifyReport {
    /// Digest of what was handed in.
    pub content_id: Sha,
    /// Versions hashed again.
    pub revisions: u64,
    /// Operations hashed again.
    pub operations: u64,
    /// What is wrong; nothing when all is well.
    pub problems: Vec<Problem>,
}

/// Something that is not as it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Stable code word; the list stands in docs/formats/record-log.md.
    pub code: &'static str,
    /// The record it is about.
    pub record: Option<RecordId>,
    /// An id or number, for a log.
    pub detail: String,
}

impl Problem {
    pub(crate) fn new(code: &'static str, detail: impl ToString) -> Problem {
        Problem {
            code,
            record: None,
            detail: detail.to_string(),
        }
    }
}

/// Problems of pages after which further ones of the same sort tell nothing new.
const ENOUGH: usize = 100;

impl Store {
    /// Hashes everything again and checks every chain. Never writes.
    ///
    /// # Errors
    /// The database's own; what can be read and is wrong is a problem, not an error.
    pub fn verify(&self) -> Result<VerifyReport, StoreError> {
        let mut report = VerifyReport {
            content_id: Sha([0; 32]),
            revisions: 0,
            operations: 0,
            problems: Vec::new(),
        };
        self.pages("PRAGMA cipher_integrity_check", "page-differs", &mut report)?;
        let whole = self
            .pages("PRAGMA integrity_check", "structure-damaged", &mut report)
            .and_then(|()| self.records(&mut report));
        match whole {
            // unreadable pages are named above; what lies on them cannot be hashed
            Err(StoreError::Sql { source }) if !report.problems.is_empty() => {
                report.problems.push(Problem::new("unreadable", source));
                Ok(report)
            }
            Err(error) => Err(error.sorted(self.path())),
            Ok(()) => Ok(report),
        }
    }

    fn pages(
        &self,
        pragma: &str,
        code: &'static str,
        report: &mut VerifyReport,
    ) -> Result<(), StoreError> {
        let mut statement = self.connection.prepare(pragma)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let line: String = row.get(0)?;
            if line != "ok" && report.problems.len() < ENOUGH {
                report.problems.push(Problem::new(code, line));
            }
        }
        Ok(())
    }

    fn records(&self, report: &mut VerifyReport) -> Result<(), StoreError> {
        report.content_id = self.content_id()?;
        proof::rehash(&self.connection, 0, |flaw| {
            report.revisions += 1;
            report.problems.extend(flaw.map(|flaw| Problem {
                code: flaw.code,
                record: Some(flaw.record),
                detail: flaw.detail,
            }));
            true
        })?;
        self.parents(report)?;
        self.objects(report)?;
        operations::check(&self.connection, report)?;
        self.heads_are_derived(report)
    }

    /// Parents are earlier versions of the same record and line.
    fn parents(&self, report: &mut VerifyReport) -> Result<(), StoreError> {
        let mut statement = self.connection.prepare(
            "select record.id, child.id from parent
             join revision as child on child.no = parent.revision
             join record on record.no = child.record
             left join revision as older on older.no = parent.parent
             where older.no is null or older.record <> child.record or older.line <> child.line
                or older.no >= child.no",
        )?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            report.problems.push(Problem {
                code: "parent-differs",
                record: Some(crate::common::record_at(row, 0)?),
                detail: crate::common::revision_at(row, 1)?.to_string(),
            });
        }
        Ok(())
    }

    fn objects(&self, report: &mut VerifyReport) -> Result<(), StoreError> {
        let mut statement = self
            .connection
            .prepare("select id, size, bytes from object order by no")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let id = Sha(row.get(0)?);
            let size: i64 = row.get(1)?;
            let bytes = match row.get_ref(2)? {
                ValueRef::Blob(bytes) => bytes,
                _ => &[],
            };
            if Sha::of(bytes) != id || bytes.len() as i64 != size {
                report
                    .problems
                    .push(Problem::new("object-differs", ObjectId(id)));
            }
        }
        Ok(())
    }

    /// The heads in the derived tables are the versions without a child.
    fn heads_are_derived(&self, report: &mut VerifyReport) -> Result<(), StoreError> {
        let wrong: i64 = self.connection.query_row(
            "with expected as (
                select record, line, no as revision from main.revision
                where not exists (select 1 from main.parent where parent.parent = revision.no))
             select (select count(*) from (select * from expected except select * from main.head))
                  + (select count(*) from (select * from main.head except select * from expected))",
            [],
            |row| row.get(0),
        )?;
        if wrong > 0 {
            report.problems.push(Problem::new("heads-differ", wrong));
        }
        Ok(())
    }
}
