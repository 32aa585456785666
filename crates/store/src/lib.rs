//! The register file: SQLite under SQLCipher, an append-only log and tables derived from it.
//!
//! Start with [`Store`]: it is created or opened with a [`KeySource`], written through one door
//! ([`Store::transact`], which takes an [`OperationDraft`] and the derivation of `app`) and read by typed functions
//! (`read/`). [`Store::verify`] proves that nothing was changed; [`Store::rebuild`] makes the derived tables anew.
//!
//! It deliberately does not know what a measure is, reads no clock, merges nothing and shows no sentence. It is the
//! only crate that knows rusqlite. Formats: docs/formats/register-file.md, docs/formats/record-log.md.

mod append;
mod canonical;
mod chance;
mod common;
mod derive;
mod desk;
mod draft;
mod error;
mod key;
mod memory;
mod open;
mod place;
mod proof;
mod read;
mod refresh;
mod schema;
mod signing;
mod store;
mod transact;
#[cfg(test)]
mod vectors;
mod verify;

pub use chance::{Chance, SeededChance, SystemChance};
pub use derive::{
    ActRow, Base, Body, Derive, Derived, Head, InformationRow, MeasureRow, RecordHeads, Row,
    SearchText, SubmissionRow,
};
pub use desk::RememberedHead;
pub use draft::{Committed, DeskChange, NewObject, NewRevision, OperationDraft, PageDraft};
pub use error::{ReadOnlyReason, StoreError};
pub use key::{Key, KeyNeed, KeySource};
pub use open::OpenMode;
pub use read::*;
pub use schema::FORMAT;
pub use store::{CreateConfig, Store};
pub use transact::Progress;
pub use verify::{Problem, VerifyReport};
