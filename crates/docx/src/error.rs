//! Why a Word document cannot be read; every reason has a stable code word.

use snafu::Snafu;

/// Why a Word document cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, Snafu)]
#[non_exhaustive]
pub enum DocxError {
    /// The document is not what its format promises.
    #[snafu(display("damaged: {part}: {detail}"))]
    Damaged {
        /// The part of the package.
        part: String,
        /// What is wrong there, for a bug report.
        detail: String,
    },
    /// A part unpacks to more than is held in memory.
    #[snafu(display("{part} unpacks beyond {limit} bytes"))]
    PartTooLarge {
        /// The part of the package.
        part: String,
        /// The bytes allowed.
        limit: u64,
    },
    /// Elements stand inside one another too deeply.
    #[snafu(display("{part} nests deeper than {limit}"))]
    NestedTooDeep {
        /// The part of the package.
        part: String,
        /// The depth allowed.
        limit: u32,
    },
    /// A part declares a document type; entities could follow.
    #[snafu(display("{part} declares a document type"))]
    ExternalEntity {
        /// The part of the package.
        part: String,
    },
    /// The text takes in another document by reference, whose tables would be missed.
    #[snafu(display("{part} takes in another document"))]
    EmbeddedDocument {
        /// The part of the package.
        part: String,
    },
    /// The tables have more cells than are read.
    #[snafu(display("more than {limit} cells"))]
    TooManyCells {
        /// The cells allowed.
        limit: u64,
    },
}

impl DocxError {
    /// Returns the stable code word by which the sentence is chosen; the importer's words, where it has them.
    pub fn code(&self) -> &'static str {
        match self {
            DocxError::Damaged { .. } => "import.damaged",
            DocxError::PartTooLarge { .. } => "import.archive-too-large",
            DocxError::NestedTooDeep { .. } => "import.nested-too-deep",
            DocxError::ExternalEntity { .. } => "import.external-entity",
            DocxError::EmbeddedDocument { .. } => "import.embedded-document",
            DocxError::TooManyCells { .. } => "import.too-many-cells",
        }
    }

    /// Returns a [`DocxError::Damaged`] from whatever a parser said.
    pub(crate) fn damaged(part: &str, detail: impl std::fmt::Display) -> DocxError {
        DocxError::Damaged {
            part: part.to_owned(),
            detail: detail.to_string(),
        }
    }
}
