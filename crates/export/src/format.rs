//! The formats of documents, by file name extension.

use crate::error::ExportError;
use crate::matrix::MatrixDocument;
use crate::{csv, html, json, xlsx};

/// What kind of file to write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Workbook.
    Xlsx,
    /// One page for a browser, printable.
    Html,
    /// Delimited text.
    Csv,
    /// For programs.
    Json,
}

impl Format {
    /// Every format once.
    pub const ALL: [Format; 4] = [Format::Xlsx, Format::Html, Format::Csv, Format::Json];

    /// Returns the format of a file name extension, with or without its dot, in any case.
    pub fn from_extension(extension: &str) -> Result<Format, ExportError> {
        match extension
            .trim_start_matches('.')
            .to_ascii_lowercase()
            .as_str()
        {
            "xlsx" => Ok(Format::Xlsx),
            "html" | "htm" => Ok(Format::Html),
            "csv" => Ok(Format::Csv),
            "json" => Ok(Format::Json),
            _ => Err(ExportError::UnknownFormat {
                extension: extension.to_owned(),
            }),
        }
    }

    /// Returns the usual extension, without its dot.
    pub fn extension(self) -> &'static str {
        match self {
            Format::Xlsx => "xlsx",
            Format::Html => "html",
            Format::Csv => "csv",
            Format::Json => "json",
        }
    }
}

/// Returns the bytes of `document` in `format`.
pub fn write(document: &MatrixDocument, format: Format) -> Result<Vec<u8>, ExportError> {
    match format {
        Format::Xlsx => xlsx::write(document),
        Format::Html => html::write(document),
        Format::Csv => csv::write(document),
        Format::Json => json::write(document),
    }
}
