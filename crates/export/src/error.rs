//! Why a document could not be written.

use snafu::Snafu;

/// Why a document could not be written; the `Display` begins with a stable code word.
#[derive(Debug, Snafu)]
#[snafu(visibility(pub(crate)))]
pub enum ExportError {
    /// No writer has this file name extension.
    #[snafu(display("export.unknown-format: {extension:?}"))]
    UnknownFormat {
        /// The extension as asked for.
        extension: String,
    },
    /// The workbook could not hold the document.
    #[snafu(display("export.workbook: {source}"))]
    Workbook {
        /// What the writer of workbooks says.
        source: rust_xlsxwriter::XlsxError,
    },
    /// The page could not be made.
    #[snafu(display("export.page: {source}"))]
    Page {
        /// What the template says.
        source: askama::Error,
    },
    /// The delimited text could not be made.
    #[snafu(display("export.delimited: {source}"))]
    Delimited {
        /// What the writer of delimited text says.
        source: ::csv::Error,
    },
    /// The JSON could not be made.
    #[snafu(display("export.json: {source}"))]
    Json {
        /// What the writer of JSON says.
        source: serde_json::Error,
    },
}

impl ExportError {
    /// Returns the stable code word (`export.unknown-format`).
    pub fn code(&self) -> &'static str {
        match self {
            ExportError::UnknownFormat { .. } => "export.unknown-format",
            ExportError::Workbook { .. } => "export.workbook",
            ExportError::Page { .. } => "export.page",
            ExportError::Delimited { .. } => "export.delimited",
            ExportError::Json { .. } => "export.json",
        }
    }
}
