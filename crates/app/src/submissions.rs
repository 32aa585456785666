//! The board of submissions, the kept file beside the fields, and entering measures from it by hand.

use crate::clock::{day, stamp};
use crate::derive::typed;
use crate::error::AppError;
use crate::history::title;
use crate::progress::Progress;
use crate::session::Session;
use crate::wire::history::Written;
use crate::wire::submissions::{
    BoardAnswer, EnterRequest, FileAnswer, FileRequest, SubmissionLine,
};
use base64::Engine;
use chancery_messages::Catalogue;
use chancery_model::audience::Audience;
use chancery_model::codes::SubmissionWork;
use chancery_model::id::RecordId;
use chancery_model::operation::OperationKind;
use chancery_model::origin::Origin;
use chancery_model::record::Kind;
use chancery_model::submission::{Receipt, Submission};
use chancery_store::{RecordBody, View};
use serde_json::{Map, Value, json};

/// Returns all submissions, newest first.
///
/// # Errors
/// The store's own.
pub fn board(session: &mut Session, lang: &str) -> Result<BoardAnswer, AppError> {
    let names = session.names(lang)?;
    let catalogue = Catalogue::new(lang);
    let mut submissions: Vec<SubmissionLine> = session
        .store
        .bodies(Kind::Submission, View::Desk)?
        .into_iter()
        .filter_map(|body| {
            let submission: Submission = typed(&body.content)?;
            Some(line(body.record, submission, &names, &catalogue))
        })
        .collect();
    submissions.reverse();
    Ok(BoardAnswer { submissions })
}

fn line(
    record: RecordId,
    submission: Submission,
    names: &crate::names::Names,
    catalogue: &Catalogue,
) -> SubmissionLine {
    let receipt = submission.receipt.unwrap_or_default();
    let count = |number: u64| u32::try_from(number).unwrap_or(u32::MAX);
    let mut states = submission.states.clone();
    names.sort_states(&mut states);
    SubmissionLine {
        id: record.to_string(),
        file: submission.file,
        format: submission.format,
        states: states
            .iter()
            .map(|state| names.state(state).to_string())
            .collect(),
        note: submission.note,
        channel: submission
            .channel
            .map(|channel| channel.as_str().to_string()),
        received: submission.received.map(|date| date.to_string()),
        entered: submission.entered.map(|date| date.to_string()),
        audience: submission.audience.word().to_string(),
        work: submission.work.as_str().to_string(),
        rows: count(receipt.rows),
        applied: count(receipt.applied),
        same: count(receipt.same),
        held: count(receipt.held),
        set_aside: count(receipt.set_aside),
        reason: submission
            .set_aside
            .map(|code| catalogue.message(&format!("error-{}", code.replace('.', "-")), &[])),
    }
}

/// Returns a submission with its body.
///
/// # Errors
/// `record.not-found`.
pub fn find(session: &Session, id: &str) -> Result<(RecordBody, Submission), AppError> {
    let not_found = || AppError::RecordNotFound { id: id.to_string() };
    let record: RecordId = id.parse().map_err(|_| not_found())?;
    let body = session
        .store
        .body(record, View::Desk)?
        .ok_or_else(not_found)?;
    let submission = typed(&body.content).ok_or_else(not_found)?;
    Ok((body, submission))
}

/// Returns a kept file, to be shown beside the fields.
///
/// # Errors
/// `record.not-found`; the store's own.
pub fn file(session: &Session, request: &FileRequest) -> Result<FileAnswer, AppError> {
    let (_, submission) = find(session, &request.submission)?;
    let bytes = session.store.object(submission.object)?;
    Ok(file_answer(submission.file, &bytes))
}

/// Returns what the page shows of a file: a picture, plain text, or its kind alone.
pub(crate) fn file_answer(name: String, bytes: &[u8]) -> FileAnswer {
    let media_type = media_type(bytes);
    let is_picture = media_type.starts_with("image/");
    let text = (media_type == "text/plain").then(|| String::from_utf8_lossy(bytes).into_owned());
    FileAnswer {
        name,
        media_type: media_type.to_string(),
        base64: if is_picture {
            base64::engine::general_purpose::STANDARD.encode(bytes)
        } else {
            String::new()
        },
        text,
    }
}

/// Says what a file is by its first bytes, never by its name.
fn media_type(bytes: &[u8]) -> &'static str {
    match bytes {
        [0x89, b'P', b'N', b'G', ..] => "image/png",
        [0xff, 0xd8, 0xff, ..] => "image/jpeg",
        [b'G', b'I', b'F', b'8', ..] => "image/gif",
        [
            b'R',
            b'I',
            b'F',
            b'F',
            _,
            _,
            _,
            _,
            b'W',
            b'E',
            b'B',
            b'P',
            ..,
        ] => "image/webp",
        [b'%', b'P', b'D', b'F', ..] => "application/pdf",
        _ if std::str::from_utf8(bytes).is_ok_and(|text| !text.contains('\0')) => "text/plain",
        _ => "application/octet-stream",
    }
}

/// Enters measures by hand from a kept file: each leads back to the submission.
///
/// # Errors
/// `put.invalid`; `record.not-found`; the store's own.
pub fn enter(session: &mut Session, request: &EnterRequest) -> Result<Written, AppError> {
    let (body, mut submission) = find(session, &request.submission)?;
    let rows = submission.receipt.unwrap_or_default().rows;
    let mut records = Vec::new();
    for (index, measure) in request.measures.iter().enumerate() {
        let mut measure = measure.clone();
        let row = u32::try_from(rows).unwrap_or(0) + u32::try_from(index).unwrap_or(0) + 1;
        let origin = Origin {
            submission: body.record,
            object: Some(submission.object),
            sheet: None,
            row,
            cells: vec![],
        };
        if let Some(object) = measure.as_object_mut() {
            object.insert("entered_from".into(), json!(origin));
            object
                .entry("audience".to_string())
                .or_insert_with(|| json!(submission.audience));
        }
        records.push(measure);
    }
    let entered = request.measures.len() as u64;
    let receipt = Receipt {
        rows: rows + entered,
        applied: entered,
        ..Receipt::default()
    }
    .with(Receipt {
        rows: 0,
        ..submission.receipt.unwrap_or_default()
    });
    submission.receipt = Some(receipt);
    submission.entered = day(session.clock.now()).parse().ok();
    submission.work = if request.done {
        SubmissionWork::Checked
    } else {
        SubmissionWork::BeingEntered
    };
    if request.done {
        submission.waiting.clear();
    }
    let params = Map::from_iter([("file".to_string(), json!(submission.file))]);
    let draft = crate::put::draft_entered(
        session,
        &records,
        (body, submission),
        OperationKind::Enter,
        params,
    )?;
    let committed = session.transact(draft, &Progress::silent())?;
    let written = session.store.operation(committed.operation)?;
    Ok(Written {
        operation: committed.operation.to_string(),
        title: title(session, &written, &Catalogue::new(&request.lang))?,
        records: u32::try_from(committed.changed.len()).unwrap_or(u32::MAX),
        saved: stamp(session.clock.now()),
    })
}

/// Returns the audience of a word, the co-chairs when nothing is said.
///
/// # Errors
/// A word that is not of the scale.
pub fn audience_of(word: Option<&str>) -> Result<Audience, AppError> {
    match word {
        None | Some("") => Ok(Audience::Cochairs),
        Some(word) => Audience::from_word(word).ok_or_else(|| AppError::InvalidRequest {
            name: "audience".into(),
            value: word.to_string(),
        }),
    }
}

/// Returns a JSON text as a value of the model, null and empty as nothing.
///
/// # Errors
/// A code that its list does not have.
pub fn code_of<T: std::str::FromStr>(
    name: &str,
    word: Option<&str>,
) -> Result<Option<T>, AppError> {
    match word {
        None | Some("") => Ok(None),
        Some(word) => word
            .parse()
            .map(Some)
            .map_err(|_| AppError::InvalidRequest {
                name: name.to_string(),
                value: word.to_string(),
            }),
    }
}

/// Returns whether a JSON value says nothing.
pub fn is_blank(value: &Value) -> bool {
    matches!(value, Value::Null) || value.as_str().is_some_and(str::is_empty)
}
