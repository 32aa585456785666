//! Why a file as a whole cannot be read; every reason has a stable code word.
//!
//! A refusal is about the file, never about a cell: what is odd inside a readable file is a
//! [`chancery_model::sheet::SourceFinding`]. A refused file is kept as a submission to be keyed by hand.

use serde::{Deserialize, Serialize};
use snafu::Snafu;

/// Why a file cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, Snafu, Serialize, Deserialize)]
#[snafu(visibility(pub(crate)))]
#[non_exhaustive]
pub enum Refusal {
    /// The file is of a kind that has no tables we read.
    #[snafu(display("not a table: {kind}"))]
    NotATable {
        /// What it looks like: `pdf`, `picture`, `mail`, `doc`, `odt`, `html`, `archive`, `unknown`, ...
        kind: String,
    },
    /// The file can only be opened with a password.
    #[snafu(display("protected by a password"))]
    PasswordProtected,
    /// The file is not what its format promises.
    #[snafu(display("damaged: {part}: {detail}"))]
    Damaged {
        /// The part of the archive, or the format where there are no parts.
        part: String,
        /// What is wrong there, for a bug report.
        detail: String,
    },
    /// There is nothing in the file.
    #[snafu(display("empty"))]
    Empty,
    /// The file itself is larger than any submission.
    #[snafu(display("{bytes} bytes where {limit} is the limit"))]
    FileTooLarge {
        /// The size found.
        bytes: u64,
        /// The size allowed.
        limit: u64,
    },
    /// The archive unpacks to more than is allowed.
    #[snafu(display("{entry} unpacks beyond {limit} bytes"))]
    ArchiveTooLarge {
        /// The entry at which the limit was passed.
        entry: String,
        /// The bytes allowed.
        limit: u64,
    },
    /// One entry unpacks to far more than its packed size.
    #[snafu(display("{entry} unpacks to more than {ratio} times its size"))]
    ArchiveRatio {
        /// The entry.
        entry: String,
        /// The ratio allowed.
        ratio: u64,
    },
    /// The archive lists more entries than any office file has.
    #[snafu(display("{entries} entries where {limit} is the limit"))]
    TooManyEntries {
        /// The entries listed.
        entries: u64,
        /// The entries allowed.
        limit: u64,
    },
    /// An entry's name points outside the archive, or two entries share one name.
    #[snafu(display("unsafe entry name {entry:?}"))]
    UnsafeEntryName {
        /// The name as it stands.
        entry: String,
    },
    /// The file has more cells than we read.
    #[snafu(display("more than {limit} cells"))]
    TooManyCells {
        /// The cells allowed.
        limit: u64,
    },
    /// One sheet has more rows with content than we read.
    #[snafu(display("sheet {sheet:?} has more than {limit} rows with content"))]
    TooManyRows {
        /// The sheet; empty for delimited text.
        sheet: String,
        /// The rows allowed.
        limit: u64,
    },
    /// Elements, brackets or tables stand inside one another too deeply.
    #[snafu(display("{part} nests deeper than {limit}"))]
    NestedTooDeep {
        /// The part of the archive, or the format.
        part: String,
        /// The depth allowed.
        limit: u32,
    },
    /// An XML part declares a document type; entities could follow.
    #[snafu(display("{part} declares a document type"))]
    ExternalEntity {
        /// The part of the archive.
        part: String,
    },
    /// One run of text is longer than any cell can be.
    #[snafu(display("a text in {part} is longer than {limit} bytes"))]
    TextTooLong {
        /// The part of the archive.
        part: String,
        /// The bytes allowed.
        limit: u64,
    },
    /// Reading it took more memory than the reader is given.
    #[snafu(display("reading took more than {limit} bytes of memory"))]
    TooLargeToRead {
        /// The bytes allowed.
        limit: u64,
    },
    /// Reading it took more time than the reader is given.
    #[snafu(display("reading took more than {seconds} seconds"))]
    TookTooLong {
        /// The seconds of processor time allowed.
        seconds: u64,
    },
    /// The reader could not be started or spoken to; the file may be sound.
    #[snafu(display("the reader could not be started: {detail}"))]
    ReaderNotStarted {
        /// What the system says.
        detail: String,
    },
    /// Whoever asked for the reading stopped it.
    #[snafu(display("stopped"))]
    Cancelled,
    /// The Word reader refused the document.
    #[snafu(display("{code}: {detail}"))]
    Word {
        /// The reader's own stable code word.
        code: String,
        /// What is wrong, for a bug report.
        detail: String,
    },
}

/// Every code of a [`Refusal`], for catalogues to hold against; a Word reader may add `import.embedded-document`.
pub const REFUSAL_CODES: [&str; 18] = [
    "import.not-a-table",
    "import.password-protected",
    "import.damaged",
    "import.empty",
    "import.file-too-large",
    "import.archive-too-large",
    "import.archive-ratio",
    "import.too-many-entries",
    "import.unsafe-entry-name",
    "import.too-many-cells",
    "import.too-many-rows",
    "import.nested-too-deep",
    "import.external-entity",
    "import.text-too-long",
    "import.too-large-to-read",
    "import.took-too-long",
    "import.reader-not-started",
    "import.cancelled",
];

impl Refusal {
    /// Returns the stable code word by which the sentence is chosen.
    pub fn code(&self) -> &str {
        match self {
            Refusal::NotATable { .. } => "import.not-a-table",
            Refusal::PasswordProtected => "import.password-protected",
            Refusal::Damaged { .. } => "import.damaged",
            Refusal::Empty => "import.empty",
            Refusal::FileTooLarge { .. } => "import.file-too-large",
            Refusal::ArchiveTooLarge { .. } => "import.archive-too-large",
            Refusal::ArchiveRatio { .. } => "import.archive-ratio",
            Refusal::TooManyEntries { .. } => "import.too-many-entries",
            Refusal::UnsafeEntryName { .. } => "import.unsafe-entry-name",
            Refusal::TooManyCells { .. } => "import.too-many-cells",
            Refusal::TooManyRows { .. } => "import.too-many-rows",
            Refusal::NestedTooDeep { .. } => "import.nested-too-deep",
            Refusal::ExternalEntity { .. } => "import.external-entity",
            Refusal::TextTooLong { .. } => "import.text-too-long",
            Refusal::TooLargeToRead { .. } => "import.too-large-to-read",
            Refusal::TookTooLong { .. } => "import.took-too-long",
            Refusal::ReaderNotStarted { .. } => "import.reader-not-started",
            Refusal::Cancelled => "import.cancelled",
            Refusal::Word { code, .. } => code,
        }
    }

    /// Returns what the sentence for the code needs, by name.
    pub fn params(&self) -> Vec<(&'static str, String)> {
        match self {
            Refusal::NotATable { kind } => vec![("kind", kind.clone())],
            Refusal::PasswordProtected | Refusal::Empty | Refusal::Cancelled => Vec::new(),
            Refusal::Damaged { part, detail } => {
                vec![("part", part.clone()), ("detail", detail.clone())]
            }
            Refusal::FileTooLarge { bytes, limit } => {
                vec![("bytes", bytes.to_string()), ("limit", limit.to_string())]
            }
            Refusal::ArchiveTooLarge { entry, limit } => {
                vec![("entry", entry.clone()), ("limit", limit.to_string())]
            }
            Refusal::ArchiveRatio { entry, ratio } => {
                vec![("entry", entry.clone()), ("ratio", ratio.to_string())]
            }
            Refusal::TooManyEntries { entries, limit } => {
                vec![
                    ("entries", entries.to_string()),
                    ("limit", limit.to_string()),
                ]
            }
            Refusal::UnsafeEntryName { entry } => vec![("entry", entry.clone())],
            Refusal::TooManyCells { limit } => vec![("limit", limit.to_string())],
            Refusal::TooManyRows { sheet, limit } => {
                vec![("sheet", sheet.clone()), ("limit", limit.to_string())]
            }
            Refusal::NestedTooDeep { part, limit } => {
                vec![("part", part.clone()), ("limit", limit.to_string())]
            }
            Refusal::ExternalEntity { part } => vec![("part", part.clone())],
            Refusal::TextTooLong { part, limit } => {
                vec![("part", part.clone()), ("limit", limit.to_string())]
            }
            Refusal::TooLargeToRead { limit } => vec![("limit", limit.to_string())],
            Refusal::TookTooLong { seconds } => vec![("seconds", seconds.to_string())],
            Refusal::Word { detail, .. } | Refusal::ReaderNotStarted { detail } => {
                vec![("detail", detail.clone())]
            }
        }
    }

    /// Returns a [`Refusal::Damaged`] from whatever a parser said.
    pub(crate) fn damaged(part: &str, detail: impl std::fmt::Display) -> Refusal {
        Refusal::Damaged {
            part: part.to_owned(),
            detail: detail.to_string(),
        }
    }
}
