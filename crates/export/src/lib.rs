//! A matrix as a document: workbook, page, delimited text, JSON.
//!
//! The caller builds a [`matrix::MatrixDocument`], a pure value, for one audience and one language; a writer
//! ([`write`], or [`xlsx`], [`html`], [`csv`], [`json`] by themselves) turns it into the bytes of a file. Every writer
//! first takes away what the audience may not see (`seen`) and then prints the same words (`printed`), so one
//! check code holds for all formats.
//!
//! Nothing here reads a register, a clock or a file, and nothing decides what is hidden from whom: the caller leaves
//! hidden entries out. Same value in, same bytes out. No totals, no ranking, no judgement by colour.

pub mod csv;
pub mod date;
mod error;
mod format;
pub mod html;
pub mod json;
pub mod matrix;
mod paper;
mod printed;
mod seen;
pub mod table;
#[cfg(test)]
mod tests;
pub mod xlsx;

pub use date::long as long_date;
pub use error::ExportError;
pub use format::{Format, write};
