//! The common text from Word, and delegations' marked-up copies of it into one compilation.
//!
//! [`bring_in`] makes provisions of the co-chairs' document, or brings them to its words; [`compile`] makes proposals of
//! the changes in copies. Files are read in a child process. A copy whose delegation is not certain waits; one of an
//! earlier version, or of another text, is named; neither adds a proposal.
//!
//! Proposals stand on the working line: what a delegation marked up is nobody else's to see until the text is issued.

mod base;
mod bringing;
mod copies;
mod open;
mod whose;

pub use bringing::bring_in;
pub use copies::compile;
pub(crate) use open::open_proposals;

pub(crate) use base::Base;

use crate::error::{AppError, FileSnafu};
use crate::intake::report::refusal_words;
use crate::provisions::loading::{LoadedText, load_all};
use crate::session::Session;
use chancery_import::read::{ReadAs, ReadRequest};
use chancery_import::source::Refusal;
use chancery_messages::Catalogue;
use chancery_model::id::{ObjectId, Sha};
use chancery_model::marked::MarkedText;
use chancery_model::provision::TextKind;
use serde_json::{Value, json};
use snafu::ResultExt;
use std::path::Path;
use std::sync::atomic::AtomicBool;

/// A Word file that was read.
struct WordFile {
    name: String,
    bytes: Vec<u8>,
    object: ObjectId,
    text: Result<MarkedText, Refusal>,
}

/// Reads a Word file in a child process.
fn read_word(session: &Session, path: &Path) -> Result<WordFile, AppError> {
    let shown = path.display().to_string();
    let bytes = std::fs::read(path).context(FileSnafu { path: shown })?;
    let name = path.file_name();
    let name = name.map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    let request = ReadRequest {
        file_name: name.clone(),
        read_as: ReadAs::Marked,
        ..ReadRequest::default()
    };
    let never = AtomicBool::new(false);
    let read = crate::reader::read(&session.reader, &request, &bytes, &never);
    Ok(WordFile {
        object: ObjectId(Sha::of(&bytes)),
        text: read.map(|reading| reading.marked.unwrap_or_default()),
        name,
        bytes,
    })
}

/// Returns why a document adds nothing; what to do about it is each caller's to say.
fn set_aside(refusal: &Refusal, catalogue: &Catalogue, hint: Option<&str>) -> Value {
    // The refusal's own hint is for a submission, which has tables and is kept even where it cannot be read.
    let message = match refusal {
        Refusal::NotATable { .. } => catalogue.message("compile-not-word", &[]),
        _ => refusal_words(refusal, catalogue).0,
    };
    json!({"code": refusal.code(), "message": message, "hint": hint})
}

/// Returns the common text: the one that is named, or the only one there is.
pub(crate) fn common_text(
    session: &Session,
    named: Option<&str>,
) -> Result<Option<LoadedText>, AppError> {
    let mut texts = load_all(session)?;
    if let Some(id) = named {
        let found = texts.into_iter().find(|text| text.id == id);
        return found
            .map(Some)
            .ok_or_else(|| AppError::RecordNotFound { id: id.to_string() });
    }
    texts.retain(|text| {
        let kind = text
            .opening
            .as_ref()
            .and_then(|part| part.provision.text_kind);
        kind == Some(TextKind::CommonText)
    });
    if texts.len() > 1 {
        let ids: Vec<String> = texts.into_iter().map(|text| text.id).collect();
        return Err(AppError::Refused {
            code: "compile.several-texts",
            about: ids.join(", "),
        });
    }
    Ok(texts.pop())
}
