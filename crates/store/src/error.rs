//! Why a register could not be opened, read or written: one enum, one stable code word per reason.
//!
//! The text of an error is for logs and developers; the sentence for people is chosen by [`StoreError::code`].

use crate::key::KeyNeed;
use chancery_model::id::{ObjectId, OperationId, RecordId, RevisionId};
use snafu::Snafu;
use std::path::PathBuf;

/// Why writing is refused in a register that can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReadOnlyReason {
    /// It was opened for reading.
    Asked,
    /// The file or its folder cannot be written.
    Place,
    /// A newer program wrote it; this one may read it only.
    Newer,
    /// The register is shown as at an earlier operation.
    AsOf,
}

impl ReadOnlyReason {
    /// Returns the word under which the reason is named in messages.
    pub fn as_str(self) -> &'static str {
        match self {
            ReadOnlyReason::Asked => "asked",
            ReadOnlyReason::Place => "place",
            ReadOnlyReason::Newer => "newer",
            ReadOnlyReason::AsOf => "as-of",
        }
    }
}

/// Why the store refused. See [`StoreError::code`] for the stable words.
#[derive(Debug, Snafu)]
#[snafu(visibility(pub(crate)))]
#[non_exhaustive]
pub enum StoreError {
    /// There is no such file.
    #[snafu(display("register.not-found: {}", path.display()))]
    NotFound {
        /// Where it was looked for.
        path: PathBuf,
    },
    /// A file is already there; nothing was touched.
    #[snafu(display("register.exists: {}", path.display()))]
    Exists {
        /// The file.
        path: PathBuf,
    },
    /// Another program, or another window of this one, has it open.
    #[snafu(display("register.locked: {}", path.display()))]
    Locked {
        /// The file.
        path: PathBuf,
    },
    /// The key does not open it, or it needs the other sort of key. A damaged first page looks the same.
    #[snafu(display("register.wrong-key: {} needs {needs:?}", path.display()))]
    WrongKey {
        /// The file.
        path: PathBuf,
        /// The sort of key that opens it.
        needs: KeyNeed,
    },
    /// Only a newer program can read it.
    #[snafu(display("register.newer: needs {needs}, this program reads {reads}"))]
    Newer {
        /// The format that the file needs.
        needs: u32,
        /// The newest format that this program reads.
        reads: u32,
    },
    /// It can be read, not written.
    #[snafu(display("register.read-only: {}", reason.as_str()))]
    ReadOnly {
        /// Why.
        reason: ReadOnlyReason,
    },
    /// The file is a register, but its bytes are not as they were written.
    #[snafu(display("register.damaged: {detail}"))]
    Damaged {
        /// What was found, for a log.
        detail: String,
    },
    /// The file is something else.
    #[snafu(display("register.not-a-register: {}", path.display()))]
    NotARegister {
        /// The file.
        path: PathBuf,
    },
    /// No room is left; what was being written was rolled back, nothing else was touched.
    #[snafu(display("register.disk-full"))]
    DiskFull,
    /// The operating system refused a file.
    #[snafu(display("register.io: {}: {source}", path.display()))]
    Io {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// The database refused a statement.
    #[snafu(display("register.io: {source}"), context(false))]
    Sql {
        /// What it said.
        source: rusqlite::Error,
    },
    /// The file is older than what this machine remembers of it.
    #[snafu(display("register.rollback: remembered {remembered} operations, found {found}"))]
    Rollback {
        /// Operations remembered.
        remembered: u64,
        /// Operations found.
        found: u64,
    },
    /// The library that was linked does not encrypt; nothing was opened.
    #[snafu(display("register.no-encryption"))]
    NoEncryption,
    /// What was read back before the commit was not what was written; it was rolled back.
    #[snafu(display("register.write-differs: {detail}"))]
    WriteDiffers {
        /// Where.
        detail: String,
    },
    /// The person stopped it; it was rolled back.
    #[snafu(display("register.cancelled"))]
    Cancelled,
    /// A version names a parent that the register does not have, or that belongs to another record or line.
    #[snafu(display("register.unknown-parent: {parent} of {record}"))]
    UnknownParent {
        /// The record.
        record: RecordId,
        /// The parent.
        parent: RevisionId,
    },
    /// A version gives its record another kind than earlier versions.
    #[snafu(display("register.other-kind: {record}"))]
    OtherKind {
        /// The record.
        record: RecordId,
    },
    /// The same version twice in one register.
    #[snafu(display("register.version-exists: {revision}"))]
    VersionExists {
        /// The version.
        revision: RevisionId,
    },
    /// A short reference belongs to another record.
    #[snafu(display("register.reference-taken: {reference}"))]
    ReferenceTaken {
        /// The reference.
        reference: String,
    },
    /// No such version.
    #[snafu(display("register.unknown-version: {revision}"))]
    UnknownRevision {
        /// The version.
        revision: RevisionId,
    },
    /// No such record.
    #[snafu(display("register.unknown-record: {record}"))]
    UnknownRecord {
        /// The record.
        record: RecordId,
    },
    /// No such operation.
    #[snafu(display("register.unknown-operation: {operation}"))]
    UnknownOperation {
        /// The operation.
        operation: OperationId,
    },
    /// No such file inside the register.
    #[snafu(display("register.unknown-object: {object}"))]
    UnknownObject {
        /// The file.
        object: ObjectId,
    },
}

impl StoreError {
    /// Returns the stable code word (`register.locked`), the one that the catalogues and `--json` use.
    pub fn code(&self) -> &'static str {
        match self {
            StoreError::NotFound { .. } => "register.not-found",
            StoreError::Exists { .. } => "register.exists",
            StoreError::Locked { .. } => "register.locked",
            StoreError::WrongKey { .. } => "register.wrong-key",
            StoreError::Newer { .. } => "register.newer",
            StoreError::ReadOnly { .. } => "register.read-only",
            StoreError::Damaged { .. } => "register.damaged",
            StoreError::NotARegister { .. } => "register.not-a-register",
            StoreError::DiskFull => "register.disk-full",
            StoreError::Io { .. } | StoreError::Sql { .. } => "register.io",
            StoreError::Rollback { .. } => "register.rollback",
            StoreError::NoEncryption => "register.no-encryption",
            StoreError::WriteDiffers { .. } => "register.write-differs",
            StoreError::Cancelled => "register.cancelled",
            StoreError::UnknownParent { .. } => "register.unknown-parent",
            StoreError::OtherKind { .. } => "register.other-kind",
            StoreError::VersionExists { .. } => "register.version-exists",
            StoreError::ReferenceTaken { .. } => "register.reference-taken",
            StoreError::UnknownRevision { .. } => "register.unknown-version",
            StoreError::UnknownRecord { .. } => "register.unknown-record",
            StoreError::UnknownOperation { .. } => "register.unknown-operation",
            StoreError::UnknownObject { .. } => "register.unknown-object",
        }
    }

    /// Returns the same error with the reason that the database's own code stands for, about the file at `path`.
    #[must_use]
    pub(crate) fn sorted(self, path: &std::path::Path) -> StoreError {
        use rusqlite::ErrorCode;
        let StoreError::Sql { source } = self else {
            return self;
        };
        match source.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => StoreError::DiskFull,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => StoreError::Locked {
                path: path.to_path_buf(),
            },
            Some(ErrorCode::ReadOnly) => StoreError::ReadOnly {
                reason: ReadOnlyReason::Place,
            },
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => StoreError::Damaged {
                detail: source.to_string(),
            },
            _ => StoreError::Sql { source },
        }
    }
}
