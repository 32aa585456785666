//! Proving that the register is as it was written.

use crate::error::StoreError;
use crate::proof;
use crate::store::Store;
use chancery_model::id::{RecordId, Sha};

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
    /// Stable code word, such as `version-differs`.
    pub code: &'static str,
    /// The record it is about.
    pub record: Option<RecordId>,
    /// An id or number, for a log.
    pub detail: String,
}

impl Store {
    /// Hashes everything again and checks every chain. Never writes.
    ///
    /// # Errors
    /// The database's own; what can be read and is wrong is a problem, not an error.
    pub fn verify(&self) -> Result<VerifyReport, StoreError> {
        let mut report = VerifyReport {
            content_id: self.content_id()?,
            revisions: 0,
            operations: 0,
            problems: Vec::new(),
        };
        proof::rehash(&self.connection, 0, |flaw| {
            report.revisions += 1;
            report.problems.extend(flaw.map(|flaw| Problem {
                code: flaw.code,
                record: Some(flaw.record),
                detail: flaw.detail,
            }));
            true
        })?;
        Ok(report)
    }
}
