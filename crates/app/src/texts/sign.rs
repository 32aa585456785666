//! Signing a paragraph off: two named readers, each with quote, locator and the file that was read.
//!
//! The readings stand in the overlay record of the paragraph. A second reader whose quote differs is told so before
//! anything is kept; both readings may be kept, and then the paragraph counts as checked by nobody.

use super::page::{checked, find, wire_reading};
use super::{KnownParagraph, Texts};
use crate::clock::day;
use crate::error::{AppError, Unsaid};
use crate::history::title;
use crate::intake::read_bytes;
use crate::progress::Progress;
use crate::put::content_of;
use crate::session::Session;
use crate::wire::history::Written;
use crate::wire::texts::{SignOffAnswer, SignOffRequest, TakeBackRequest};
use chancery_messages::Catalogue;
use chancery_model::fold::fold;
use chancery_model::id::{ObjectId, RecordId, Sha};
use chancery_model::operation::OperationKind;
use chancery_model::overlay::{TextReading, same_words};
use chancery_model::record::{Kind, Line};
use chancery_model::revision::Content;
use chancery_store::{NewObject, View};
use serde_json::{Map, json};
use std::path::Path;

/// Adds one person's reading.
///
/// # Errors
/// `record.not-found`; `request.reading-incomplete`; `request.second-reader-needed` where the same person reads again;
/// a file that cannot be read; the store's own.
pub fn sign_off(
    session: &mut Session,
    request: &SignOffRequest,
) -> Result<SignOffAnswer, AppError> {
    let catalogue = Catalogue::new(&request.lang);
    let texts = session.texts()?;
    let known = find(&texts, &request.paragraph)?;
    let (object, file, new) = file_read(session, request)?;
    let reading = reading_of(session, request, object, file)?;
    if known
        .readings
        .iter()
        .any(|other| fold(&other.reader) == fold(&reading.reader))
    {
        return Err(Unsaid::SecondReader.into());
    }
    let differing: Vec<&TextReading> = known
        .readings
        .iter()
        .filter(|other| !same_words(&other.quote, &reading.quote))
        .collect();
    if !differing.is_empty() && !request.keep_differing {
        return Ok(SignOffAnswer {
            written: None,
            differing: differing.into_iter().map(wire_reading).collect(),
            checked: checked(known, &catalogue),
        });
    }
    let mut readings = known.readings.clone();
    readings.push(reading);
    let written = write(session, known, &texts, readings, new, &catalogue)?;
    let texts = session.texts()?;
    Ok(SignOffAnswer {
        written: Some(written),
        differing: vec![],
        checked: checked(find(&texts, &request.paragraph)?, &catalogue),
    })
}

/// Takes one reading back; the record keeps it in its history.
///
/// # Errors
/// `record.not-found`; the store's own.
pub fn take_back(session: &mut Session, request: &TakeBackRequest) -> Result<Written, AppError> {
    let texts = session.texts()?;
    let known = find(&texts, &request.paragraph)?;
    let mut readings = known.readings.clone();
    readings.retain(|reading| reading.id != request.reading);
    if readings.len() == known.readings.len() {
        return Err(AppError::RecordNotFound {
            id: request.reading.clone(),
        });
    }
    let catalogue = Catalogue::new(&request.lang);
    write(session, known, &texts, readings, vec![], &catalogue)
}

/// Returns the digest and name of the file that was read, and its bytes where they are not kept yet.
fn file_read(
    session: &Session,
    request: &SignOffRequest,
) -> Result<(ObjectId, Option<String>, Vec<NewObject>), AppError> {
    if let Some(path) = &request.path {
        let (name, bytes) = read_bytes(Path::new(path))?;
        let object = ObjectId(Sha::of(&bytes));
        return Ok((object, Some(name), vec![NewObject { bytes }]));
    }
    let kept = request
        .object
        .as_deref()
        .filter(|object| !object.is_empty());
    let object: ObjectId = kept
        .and_then(|object| object.parse().ok())
        .ok_or(AppError::from(Unsaid::Reading))?;
    session.store.object(object)?;
    Ok((object, None, vec![]))
}

fn reading_of(
    session: &Session,
    request: &SignOffRequest,
    object: ObjectId,
    file: Option<String>,
) -> Result<TextReading, AppError> {
    let said = |text: &str| {
        let text = text.trim();
        (!text.is_empty()).then(|| text.to_string())
    };
    let (Some(reader), Some(quote), Some(locator)) = (
        said(&request.reader),
        said(&request.quote),
        said(&request.locator),
    ) else {
        return Err(Unsaid::Reading.into());
    };
    let texts = session.store.bodies(Kind::Obligation, View::Desk)?;
    let file = file.or_else(|| name_of(&texts, object));
    let date = day(session.clock.now());
    let digest = Sha::of_parts(&[reader.as_bytes(), quote.as_bytes(), date.as_bytes()]);
    Ok(TextReading {
        id: format!("r{}", &digest.to_string()[7..15]),
        reader,
        date: date.parse().map_err(|_| AppError::Defect {
            detail: format!("the clock says {date}"),
        })?,
        quote,
        locator,
        object,
        file,
    })
}

/// Returns the name under which an earlier reader gave the same file.
fn name_of(bodies: &[chancery_store::RecordBody], object: ObjectId) -> Option<String> {
    bodies
        .iter()
        .filter_map(|body| {
            serde_json::from_value::<Vec<TextReading>>(body.content.get("readings")?.clone()).ok()
        })
        .flatten()
        .find(|reading| reading.object == object)
        .and_then(|reading| reading.file)
}

fn write(
    session: &mut Session,
    known: &KnownParagraph,
    texts: &Texts,
    readings: Vec<TextReading>,
    objects: Vec<NewObject>,
    catalogue: &Catalogue,
) -> Result<Written, AppError> {
    let plain = Catalogue::new("en").with_isolation(chancery_messages::Isolation::Plain);
    let params = Map::from_iter([
        ("what".to_string(), json!("reading")),
        (
            "paragraph".to_string(),
            json!(texts.cited(&known.row, &plain)),
        ),
    ]);
    let change = |content: &mut Content| -> Result<(), AppError> {
        content.insert("code".into(), json!(known.row.id));
        content.insert("readings".into(), json!(readings));
        Ok(())
    };
    let record = known.record;
    let target = Target {
        kind: Kind::Obligation,
        record: record.unwrap_or_else(|| RecordId::of_built_in("obligation", &known.row.id)),
    };
    lay_over(session, target, params, objects, change, catalogue)
}

/// An overlay record.
#[derive(Clone, Copy)]
pub(crate) struct Target {
    /// `instrument` or `obligation`.
    pub kind: Kind,
    /// The record.
    pub record: RecordId,
}

/// Writes one overlay record, changed by `change`, as one operation.
///
/// # Errors
/// The store's own.
pub(crate) fn lay_over(
    session: &mut Session,
    target: Target,
    params: Map<String, serde_json::Value>,
    objects: Vec<NewObject>,
    change: impl FnOnce(&mut Content) -> Result<(), AppError>,
    catalogue: &Catalogue,
) -> Result<Written, AppError> {
    let body = session.store.body(target.record, View::Desk)?;
    let line = body.as_ref().map_or(Line::HandedIn, |body| body.line);
    let mut content = body.map(|body| body.content).unwrap_or_default();
    change(&mut content)?;
    let content = content_of(&content)?;
    let parents = session.store.head_ids(target.record, line)?;
    let mut draft = session.draft(OperationKind::Put, line, params);
    draft.objects = objects;
    draft.revisions = vec![session.version(target.record, target.kind, parents, Some(content))];
    let committed = session.transact(draft, &Progress::silent())?;
    let written = session.store.operation(committed.operation)?;
    Ok(Written {
        operation: committed.operation.to_string(),
        title: title(session, &written, catalogue)?,
        records: 1,
        saved: written.recorded_at,
    })
}
