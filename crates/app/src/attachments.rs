//! Files kept as they are, for a source to name: the page of a gazette, a scan, a letter.
//!
//! A file lies in the register under its hash and is never changed. It is kept on the working line, so that keeping it
//! tells nobody anything; it goes along with an entry only when that entry's handed-in version names it.

use crate::error::{AppError, FileSnafu};
use crate::intake::files::read;
use crate::progress::Progress;
use crate::session::Session;
use crate::submissions::file_answer;
use crate::wire::draft::{AttachAnswer, KeptFileRequest, SaveFileRequest};
use crate::wire::submissions::FileAnswer;
use chancery_model::id::{ObjectId, Sha};
use chancery_model::operation::OperationKind;
use chancery_model::record::Line;
use chancery_store::NewObject;
use serde_json::{Map, json};
use snafu::ResultExt;
use std::path::Path;

/// Keeps a file as it is; one that is kept already is only named.
///
/// # Errors
/// `file.io`; a register that cannot be written.
pub fn attach(session: &mut Session, path: &Path) -> Result<AttachAnswer, AppError> {
    let (name, bytes) = read(path)?;
    let object = ObjectId(Sha::of(&bytes));
    let size = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
    if session.store.object_size(object)?.is_none() {
        let params = Map::from_iter([("file".to_string(), json!(name))]);
        let mut draft = session.draft(OperationKind::Attach, Line::Working, params);
        draft.objects.push(NewObject { bytes });
        session.transact(draft, &Progress::silent())?;
    }
    Ok(AttachAnswer {
        object: object.to_string(),
        name,
        size,
    })
}

/// Returns a kept file, to be shown.
///
/// # Errors
/// `register.unknown-object`.
pub fn show(session: &Session, request: &KeptFileRequest) -> Result<FileAnswer, AppError> {
    let bytes = session.store.object(object_of(&request.object)?)?;
    Ok(file_answer(request.name.clone(), &bytes))
}

/// Writes a copy of a kept file to a place that a person chose.
///
/// # Errors
/// `register.unknown-object`; `file.io`.
pub fn save_copy(session: &Session, request: &SaveFileRequest) -> Result<(), AppError> {
    let bytes = session.store.object(object_of(&request.object)?)?;
    std::fs::write(&request.path, bytes).context(FileSnafu {
        path: request.path.clone(),
    })
}

fn object_of(text: &str) -> Result<ObjectId, AppError> {
    text.parse().map_err(|_| AppError::InvalidRequest {
        name: "object".into(),
        value: text.to_string(),
    })
}
