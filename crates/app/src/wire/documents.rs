//! Documents out.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Writes a matrix to a file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ExportMatrixRequest {
    /// The matrix.
    pub matrix: super::matrix::MatrixRequest,
    /// Where to; the extension gives the format: xlsx, html, csv, json.
    pub path: String,
    /// `a4`, `a3` or `letter`.
    pub paper: String,
}

/// What was written.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ExportAnswer {
    /// Where.
    pub path: String,
    /// Four words over its visible text.
    pub check_code: String,
    /// Bytes.
    pub bytes: u32,
}
