//! The preview: files read and planned, answers given, nothing written until a person accepts.
//!
//! Answers change the layout of a file (and it is read again) or answer single rows (and it is planned again).

mod answer;
mod questions;
mod row;
mod show;

use crate::error::AppError;
use crate::intake::{
    self, About, AcceptRows, IntakeFile, Manner, apply, new_file, plan_file, read_file,
};
use crate::progress::Progress;
use crate::session::Session;
use crate::wire::preview::{
    AcceptAnswer, AcceptRequest, AnswerRequest, PreviewAnswer, PreviewRequest, PreviewRowsAnswer,
    PreviewRowsRequest, ReopenRequest, SaveLayoutRequest,
};
use chancery_import::bucket::Accept;
use chancery_import::layout::Layout;
use chancery_model::operation::OperationKind;
use chancery_model::record::{Kind, Line};
use chancery_model::submission::Receipt;
use serde_json::{Map, json};
use std::path::PathBuf;

/// Files that were read together and wait for a person.
pub struct Preview {
    /// The files.
    pub files: Vec<IntakeFile>,
    /// Whether each was accepted already.
    pub accepted: Vec<bool>,
}

/// Reads files and returns their preview; nothing is written.
///
/// # Errors
/// A file that cannot be opened; cancelling; the store's own.
pub fn preview(
    session: &mut Session,
    request: &PreviewRequest,
    progress: &Progress,
) -> Result<PreviewAnswer, AppError> {
    let paths: Vec<PathBuf> = request.paths.iter().map(PathBuf::from).collect();
    let paths = intake::expand(&paths)?;
    let mut files = Vec::new();
    for (index, path) in paths.iter().enumerate() {
        let _ = progress.step("reading", index as u64, paths.len() as u64);
        let (name, bytes) = intake::read_bytes(path)?;
        let layout = layout_kept_for(session, &bytes)?;
        let mut file = new_file(
            session,
            name,
            bytes,
            About::default(),
            Manner::default(),
            layout,
        )?;
        read_file(session, &mut file, progress)?;
        plan_file(session, &mut file, progress)?;
        files.push(file);
    }
    let number = match request
        .preview
        .filter(|number| session.previews.contains_key(number))
    {
        Some(number) => number,
        None => session.previews.keys().last().map_or(1, |last| last + 1),
    };
    let open = session.previews.entry(number).or_insert_with(|| Preview {
        files: Vec::new(),
        accepted: Vec::new(),
    });
    open.accepted.extend(files.iter().map(|_| false));
    open.files.extend(files);
    show::answer(session, number, &request.lang)
}

/// Answers given to the same bytes before are taken up again.
fn layout_kept_for(session: &Session, bytes: &[u8]) -> Result<Layout, AppError> {
    let object = chancery_model::id::ObjectId(chancery_model::id::Sha::of(bytes));
    let kept = session.store.answer(object)?;
    Ok(kept
        .and_then(|text| Layout::parse(&text).ok())
        .unwrap_or_default())
}

/// Opens the preview of a submission that is kept with open queries.
///
/// # Errors
/// `record.not-found`; the store's own.
pub fn reopen(
    session: &mut Session,
    request: &ReopenRequest,
    progress: &Progress,
) -> Result<PreviewAnswer, AppError> {
    let (_, submission) = crate::submissions::find(session, &request.submission)?;
    let bytes = session.store.object(submission.object)?;
    let layout = layout_kept_for(session, &bytes)?;
    let about = About {
        state: submission.state.clone(),
        note: submission.note.clone(),
        channel: submission.channel,
        dated: submission.dated,
        received: submission.received,
        sender: submission.sender.clone(),
        authority: submission.authority.clone(),
        audience: submission.audience.clone(),
        standing: submission.standing,
    };
    let mut file = new_file(
        session,
        submission.file,
        bytes,
        about,
        Manner::default(),
        layout,
    )?;
    read_file(session, &mut file, progress)?;
    plan_file(session, &mut file, progress)?;
    let number = session.previews.keys().last().map_or(1, |last| last + 1);
    session.previews.insert(
        number,
        Preview {
            files: vec![file],
            accepted: vec![false],
        },
    );
    show::answer(session, number, &request.lang)
}

/// Returns a page of rows.
///
/// # Errors
/// A preview or file that is not open.
pub fn rows(
    session: &mut Session,
    request: &PreviewRowsRequest,
) -> Result<PreviewRowsAnswer, AppError> {
    row::rows(session, request)
}

/// Takes an answer and plans anew.
///
/// # Errors
/// A preview or file that is not open; an answer that is not one of its kind.
pub fn answer(
    session: &mut Session,
    request: &AnswerRequest,
    progress: &Progress,
) -> Result<PreviewAnswer, AppError> {
    let mut file = take_file(session, request.preview, request.file)?;
    let taken = answer::take(session, &mut file, &request.answer, progress);
    put_back(session, request.preview, request.file, file);
    taken?;
    show::answer(session, request.preview, &request.lang)
}

/// Takes a file out of its preview, so that the session can be used beside it.
fn take_file(session: &mut Session, preview: u32, file: u32) -> Result<IntakeFile, AppError> {
    let open = session
        .previews
        .get_mut(&preview)
        .ok_or_else(|| not_open("preview", preview))?;
    let index = file as usize;
    if index >= open.files.len() {
        return Err(not_open("file", file));
    }
    Ok(open.files.remove(index))
}

fn put_back(session: &mut Session, preview: u32, index: u32, file: IntakeFile) {
    if let Some(open) = session.previews.get_mut(&preview) {
        open.files.insert(index as usize, file);
    }
}

fn not_open(name: &str, number: u32) -> AppError {
    AppError::InvalidRequest {
        name: name.into(),
        value: number.to_string(),
    }
}

/// Writes a preview: what is certain, or everything that needs no answer. Rows that wait stay with the submission.
///
/// # Errors
/// Cancelling; the store's own. Nothing is written then.
pub fn accept(
    session: &mut Session,
    request: &AcceptRequest,
    progress: &Progress,
) -> Result<AcceptAnswer, AppError> {
    let accept = match request.accept.as_str() {
        "certain" => AcceptRows::Certain.to_plan(),
        "all" => AcceptRows::All.to_plan(),
        other => {
            return Err(AppError::InvalidRequest {
                name: "accept".into(),
                value: other.into(),
            });
        }
    };
    let open = session
        .previews
        .remove(&request.preview)
        .ok_or_else(|| not_open("preview", request.preview))?;
    let written = apply::apply(session, &open.files, accept, None, progress);
    let receipt = receipt(&open.files, accept);
    match written {
        Ok(operation) => {
            let saved = match operation {
                Some(id) => Some(session.store.operation(id)?.recorded_at),
                None => None,
            };
            let count = |number: u64| u32::try_from(number).unwrap_or(u32::MAX);
            Ok(AcceptAnswer {
                operation: operation.map(|id| id.to_string()),
                rows: count(receipt.rows),
                applied: count(receipt.applied),
                same: count(receipt.same),
                held: count(receipt.held),
                set_aside: count(receipt.set_aside),
                saved,
            })
        }
        Err(error) => {
            session.previews.insert(request.preview, open);
            Err(error)
        }
    }
}

fn receipt(files: &[IntakeFile], accept: Accept) -> Receipt {
    let plans = files.iter().filter_map(|file| file.plan.as_ref());
    plans.fold(Receipt::default(), |sum, planned| {
        sum.with(planned.plan.receipt_if(accept))
    })
}

/// Keeps the layout of a file under a name, for its sender's next file.
///
/// # Errors
/// A preview or file that is not open; the store's own.
pub fn save_layout(
    session: &mut Session,
    request: &SaveLayoutRequest,
) -> Result<PreviewAnswer, AppError> {
    let mut file = take_file(session, request.preview, request.file)?;
    let saved = keep_layout(session, &file, &request.name);
    if saved.is_ok() {
        file.layout.name.clone_from(&request.name);
    }
    put_back(session, request.preview, request.file, file);
    saved?;
    show::answer(session, request.preview, &request.lang)
}

fn keep_layout(session: &mut Session, file: &IntakeFile, name: &str) -> Result<(), AppError> {
    let content = apply::layout_content(file, name)?;
    let record = chancery_model::id::RecordId::of_built_in("layout", name);
    let parents = session.store.head_ids(record, Line::Working)?;
    let params = Map::from_iter([("name".to_string(), json!(name))]);
    let mut draft = session.draft(OperationKind::SaveLayout, Line::Working, params);
    draft
        .revisions
        .push(session.version(record, Kind::Layout, parents, Some(content)));
    session.transact(draft, &Progress::silent())?;
    Ok(())
}
