//! Writing and removing one entry from a form of the window; what `put` does for a file, with the same checks.

use crate::error::AppError;
use crate::history::named_title;
use crate::progress::Progress;
use crate::session::Session;
use crate::wire::history::Written;
use crate::wire::overview::EntryRequest;
use chancery_messages::Catalogue;
use chancery_model::id::{OperationId, RecordId};
use chancery_model::measure::Measure;
use chancery_model::operation::OperationKind;
use chancery_model::record::Kind;
use chancery_store::{RecordBody, View};
use serde_json::{Map, Value, json};

/// What a form writes.
pub struct Entry<'a> {
    /// Its kind.
    pub kind: Kind,
    /// Its record; none for a new one.
    pub id: Option<&'a str>,
    /// The version it was edited from; none takes all heads together.
    pub base: Option<&'a str>,
    /// Its fields; null clears one.
    pub fields: Value,
}

/// Writes an entry as one operation.
///
/// # Errors
/// `put.invalid` with the place; `record.not-found`; the store's own.
pub fn save(session: &mut Session, entry: &Entry<'_>, lang: &str) -> Result<Written, AppError> {
    save_with(session, entry, Vec::new(), lang)
}

/// Writes an entry, and edits of `others` before it, as one operation.
///
/// # Errors
/// As [`save`]; nothing is written then.
pub fn save_with(
    session: &mut Session,
    entry: &Entry<'_>,
    others: Vec<Value>,
    lang: &str,
) -> Result<Written, AppError> {
    let mut record = entry.fields.clone();
    if let Some(object) = record.as_object_mut() {
        object.insert("kind".into(), json!(entry.kind.as_str()));
        if let Some(id) = entry.id {
            object.insert("id".into(), json!(id));
        }
        if let Some(base) = entry.base {
            object.insert("base".into(), json!(base));
        }
    }
    let mut records = others;
    records.push(record);
    let answer = crate::put::put(session, &records)?;
    let operation = answer["operation"]
        .as_str()
        .and_then(|id| id.parse().ok())
        .ok_or_else(|| AppError::Defect {
            detail: "a written entry has an operation".into(),
        })?;
    written(session, operation, lang)
}

/// Removes an entry of the desk: a task, a comment, a development, a meeting, a place, a position, a
/// package, a statement of what is known.
///
/// # Errors
/// `record.not-found`, also for entries of other kinds; the store's own.
pub fn remove(session: &mut Session, request: &EntryRequest) -> Result<Written, AppError> {
    let body = find(session, &request.id)?;
    let removable = matches!(
        body.kind,
        Kind::Task
            | Kind::Comment
            | Kind::Development
            | Kind::Meeting
            | Kind::Code
            | Kind::Position
            | Kind::Package
            | Kind::Information
    );
    if !removable {
        return Err(AppError::RecordNotFound {
            id: request.id.clone(),
        });
    }
    let params = Map::from_iter([("count".to_string(), json!(1))]);
    let mut draft = session.draft(OperationKind::Remove, body.line, params);
    let parents = session.store.head_ids(body.record, body.line)?;
    draft
        .revisions
        .push(session.version(body.record, body.kind, parents, None));
    let committed = session.transact(draft, &Progress::silent())?;
    written(session, committed.operation, &request.lang)
}

fn written(session: &Session, id: OperationId, lang: &str) -> Result<Written, AppError> {
    let entry = session.store.operation(id)?;
    Ok(Written {
        operation: id.to_string(),
        title: named_title(session, &entry, &Catalogue::new(lang))?,
        records: u32::try_from(entry.records).unwrap_or(u32::MAX),
        saved: entry.recorded_at,
    })
}

/// Returns the current value of an entry by record or short reference.
///
/// # Errors
/// `record.not-found`.
pub fn find(session: &Session, id: &str) -> Result<RecordBody, AppError> {
    let record = crate::measures::find(session, id)?;
    let body = session.store.body(record, View::Desk)?;
    body.ok_or_else(|| AppError::RecordNotFound { id: id.into() })
}

/// Returns the version to edit an entry from; none when two wordings stand side by side.
pub fn base_of(body: &RecordBody) -> Option<String> {
    (body.heads == 1).then(|| body.revision.to_string())
}

/// Returns what an entry is called: short reference and title; nothing for one that is gone.
///
/// # Errors
/// The store's own.
pub fn called(
    session: &Session,
    record: RecordId,
    lang: &str,
) -> Result<Option<(Option<String>, String)>, AppError> {
    let Some(body) = session.store.body(record, View::Desk)? else {
        return Ok(None);
    };
    if body.kind == Kind::Measure
        && let Some(measure) = crate::derive::typed::<Measure>(&body.content)
    {
        let best = measure.title.best(lang, measure.authentic.as_deref());
        let words = best.map_or(String::new(), |(_, text)| text.to_string());
        return Ok(Some((measure.reference, words)));
    }
    let text = body
        .content
        .get("title")
        .and_then(|value| serde_json::from_value(value.clone()).ok())
        .map(|text: chancery_model::text::Text| text.show(lang).to_string());
    let file = body.content.get("file").and_then(Value::as_str);
    Ok(Some((
        None,
        text.or_else(|| file.map(str::to_string))
            .unwrap_or_default(),
    )))
}
