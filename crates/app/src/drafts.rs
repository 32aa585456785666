//! What is typed and not yet said: kept on the desk while a page is open, one version when it is left.
//!
//! A row of the desk holds the whole values of the edited keys and the version they were typed on. Saving lays newer
//! values over older ones and never drops a key; keeping turns the row into one version on that base, so that an entry
//! that moved on meanwhile has two wordings and neither is lost. Nothing of a row leaves the register.

use crate::checks;
use crate::clock::stamp;
use crate::derive::typed;
use crate::error::AppError;
use crate::measure_json::{Whole, lay_over, measure_json};
use crate::measures::{differing, find, versions, whole_json};
use crate::put::edit;
use crate::session::Session;
use crate::translations;
use crate::wire::draft::{
    CheckAnswer, ComposeAnswer, ComposeRequest, DraftLine, DraftRequest, DraftSaved, DraftsAnswer,
    KeepAnswer, KeepRequest, WaitingDraft,
};
use chancery_model::act::Act;
use chancery_model::id::{RecordId, RevisionId};
use chancery_model::measure::Measure;
use chancery_model::record::{Kind, Line};
use chancery_model::revision::Content;
use chancery_model::text::Text;
use chancery_store::{DeskChange, PageDraft, RecordBody, View};
use serde::Deserialize;
use serde_json::{Map, Value, json};

/// The beginning of the names of entries that are not kept yet.
const NEW: &str = "new:";

/// Opens an entry for writing, with what waits to be kept.
///
/// # Errors
/// `record.not-found`; a new entry without a state; the store's own.
pub fn compose(session: &mut Session, request: &ComposeRequest) -> Result<ComposeAnswer, AppError> {
    let entry = open(session, &request.id, request.state.as_deref())?;
    let row = session.store.page_draft(&entry.name)?;
    let draft = row.as_ref().map(waiting).transpose()?;
    let fields = draft.as_ref().and_then(|draft| draft.fields.as_object());
    let seen = look(
        session,
        &entry,
        fields.unwrap_or(&Map::new()),
        &request.lang,
    )?;
    let names = session.names(&request.lang)?;
    let content = entry.measure()?;
    Ok(ComposeAnswer {
        measure: entry.json(session, &content)?,
        base: entry.base().map(|base| base.to_string()),
        checks: seen.checks,
        missing: seen.missing,
        translations: seen.translations,
        line: entry.line(session).as_str().to_string(),
        versions: match &entry.body {
            Some(body) => versions(session, body.record, &request.lang)?,
            None => vec![],
        },
        state_name: names.state(&content.state).to_string(),
        to_reconcile: match &entry.body {
            Some(body) if body.conflict => differing(session, body.record)?,
            _ => vec![],
        },
        record: entry.name,
        draft,
    })
}

/// Says what the checks find in an entry with `fields` laid over it. Writes nothing.
///
/// # Errors
/// `record.not-found`; `put.invalid` when a value is not of its field's kind.
pub fn check(session: &mut Session, request: &DraftRequest) -> Result<CheckAnswer, AppError> {
    let fields = fields_of(&request.fields)?;
    let mut entry = open(session, &request.record, state_in(&fields))?;
    entry.stand_on(session, request.base.as_deref())?;
    look(session, &entry, &fields, &request.lang)
}

/// Keeps what is typed. Keys that an earlier save had and this one has not stay as they were saved.
///
/// # Errors
/// `record.not-found`; a register that cannot be written.
pub fn save(session: &mut Session, request: &DraftRequest) -> Result<DraftSaved, AppError> {
    let fields = fields_of(&request.fields)?;
    let name = name_of(session, &request.record)?;
    let base = parse_base(request.base.as_deref())?;
    let row = session.store.page_draft(&name)?;
    let (mut kept, base) = match &row {
        Some(row) => (fields_in(row)?, row.base),
        None => (Map::new(), base),
    };
    kept.extend(fields);
    let saved = stamp(session.clock.now());
    session
        .store
        .change_desk(&[DeskChange::PutDraft(PageDraft {
            record: name,
            base,
            body: json!({"v": 1, "fields": kept}).to_string(),
            saved_at: saved.clone(),
        })])?;
    Ok(DraftSaved { saved })
}

/// Makes one version of what was typed, on the version it was typed on, and clears the row. With a name, it is a version
/// also where nothing differs.
///
/// # Errors
/// `put.invalid`; the store's own. The row stays then.
pub fn keep(session: &mut Session, request: &KeepRequest) -> Result<KeepAnswer, AppError> {
    let name = name_of(session, &request.record)?;
    let version_name = request.name.as_deref().map(str::trim);
    let version_name = version_name.filter(|name| !name.is_empty());
    let (mut record, base) = match session.store.page_draft(&name)? {
        Some(row) => (fields_in(&row)?, row.base),
        // The newest version can still be given a name.
        None => match only_version(session, &name)?.filter(|_| version_name.is_some()) {
            Some(newest) => (Map::new(), Some(newest)),
            None => return kept(session, &name, None),
        },
    };
    if name.starts_with(NEW) && is_blank(&record) {
        forget(session, &name)?;
        return kept(session, &name, None);
    }
    if !name.starts_with(NEW) {
        let kind = name.parse().ok().map(|id: RecordId| session.store.kind(id));
        record.insert("kind".into(), json!(kind.transpose()?.flatten()));
        record.insert("id".into(), json!(name));
        record.insert("base".into(), json!(base));
    } else if let (false, Some(own)) = (record.contains_key("state"), &session.delegation) {
        record.insert("state".into(), json!(own));
    }
    let edited = edit(
        session,
        &Value::Object(record),
        version_name,
        vec![DeskChange::DropDraft(name)],
    )?;
    kept(
        session,
        &edited.record.to_string(),
        edited.operation.map(|operation| operation.to_string()),
    )
}

/// Returns the newest version of an entry that has one; of none while it is new or two wordings stand side by side.
fn only_version(session: &Session, record: &str) -> Result<Option<RevisionId>, AppError> {
    let Ok(record) = record.parse::<RecordId>() else {
        return Ok(None);
    };
    let body = session.store.body(record, View::Desk)?;
    Ok(body
        .filter(|body| body.heads == 1)
        .map(|body| body.revision))
}

/// Returns whether nothing but the state was typed.
fn is_blank(fields: &Map<String, Value>) -> bool {
    let blank = |value: &Value| {
        chancery_model::canonical::tidy_content(json!({ "x": value }))
            .is_ok_and(|tidy| tidy.is_empty())
    };
    fields
        .iter()
        .all(|(key, value)| key == "state" || blank(value))
}

fn kept(
    session: &Session,
    record: &str,
    operation: Option<String>,
) -> Result<KeepAnswer, AppError> {
    let body = match record.parse::<RecordId>() {
        Ok(id) => session.store.body(id, View::Desk)?,
        Err(_) => None,
    };
    let reference = body.as_ref().and_then(|body| body.content.get("ref"));
    Ok(KeepAnswer {
        record: record.to_string(),
        revision: body
            .as_ref()
            .filter(|body| body.heads == 1)
            .map(|body| body.revision.to_string()),
        reference: reference.and_then(Value::as_str).map(str::to_string),
        operation,
        saved: stamp(session.clock.now()),
        conflict: body.is_some_and(|body| body.conflict),
    })
}

/// Forgets what was typed for an entry.
///
/// # Errors
/// A register that cannot be written.
pub fn forget(session: &mut Session, record: &str) -> Result<(), AppError> {
    let name = name_of(session, record)?;
    Ok(session.store.change_desk(&[DeskChange::DropDraft(name)])?)
}

/// Returns what waits to be kept.
///
/// # Errors
/// The store's own.
pub fn list(session: &mut Session, lang: &str) -> Result<DraftsAnswer, AppError> {
    let mut drafts = Vec::new();
    for row in session.store.page_drafts()? {
        // Texts are listed on their own page.
        if crate::provisions::text_of(&row.record).is_some() {
            continue;
        }
        let fields = fields_in(&row)?;
        let mut content = match open(session, &row.record, state_in(&fields)) {
            Ok(entry) => entry.content,
            Err(_) => Content::new(), // removed meanwhile, or a record of another kind
        };
        if let Ok(id) = row.record.parse::<RecordId>()
            && content.is_empty()
        {
            let body = session.store.body(id, View::Desk)?;
            content = body.map_or(content, |body| body.content);
        }
        content.extend(fields);
        let title: Option<Text> = content.get("title").and_then(|t| Text::deserialize(t).ok());
        let title = title.unwrap_or_default();
        let number = content.get("number").and_then(Value::as_str);
        drafts.push(DraftLine {
            title: match title.show(lang) {
                "" => number.unwrap_or_default().to_string(),
                title => title.to_string(),
            },
            state: state_in(&content).unwrap_or_default().to_string(),
            record: row.record,
            saved: row.saved_at,
        });
    }
    Ok(DraftsAnswer { drafts })
}

/// Returns what was typed for a record and not kept.
///
/// # Errors
/// The store's own.
pub(crate) fn waiting_for(
    session: &Session,
    record: RecordId,
) -> Result<Option<WaitingDraft>, AppError> {
    let row = session.store.page_draft(&record.to_string())?;
    row.as_ref().map(waiting).transpose()
}

/// An entry that is being written.
struct Entry {
    /// The record's id, or the name of a new one.
    name: String,
    /// What the register has of it.
    body: Option<RecordBody>,
    /// What fields are laid over.
    content: Content,
}

impl Entry {
    /// The version that an edit starts from; none for a new entry and while several stand side by side.
    fn base(&self) -> Option<RevisionId> {
        let body = self.body.as_ref()?;
        (body.heads == 1).then_some(body.revision)
    }

    fn line(&self, session: &Session) -> Line {
        match &self.body {
            Some(body) => body.line,
            None => session.line_of(self.content["state"].as_str().unwrap_or_default()),
        }
    }

    fn measure(&self) -> Result<Measure, AppError> {
        typed(&self.content).ok_or_else(|| AppError::InvalidPut {
            place: "/kind".into(),
            detail: "not a measure".into(),
        })
    }

    /// Lays fields over an earlier version, the one that they were typed on.
    fn stand_on(&mut self, session: &Session, base: Option<&str>) -> Result<(), AppError> {
        if let (Some(base), Some(body)) = (parse_base(base)?, &self.body) {
            let version = session.store.revision(base)?;
            if version.record == body.record {
                self.content = version.content.unwrap_or_default();
            }
        }
        Ok(())
    }

    fn json(&self, session: &Session, measure: &Measure) -> Result<Value, AppError> {
        match &self.body {
            Some(body) => whole_json(session, body, measure),
            None => Ok(measure_json(&Whole {
                id: None,
                revision: None,
                measure,
                act: None,
                act_revision: None,
                day: session.day(),
            })),
        }
    }
}

fn open(session: &mut Session, id: &str, state: Option<&str>) -> Result<Entry, AppError> {
    if id.starts_with(NEW) {
        let state = state.map(str::to_string).or(session.delegation.clone());
        let content = json!({"state": state.unwrap_or_default()});
        let content = content.as_object().expect("made as an object").clone();
        return Ok(Entry {
            name: id.to_string(),
            body: None,
            content,
        });
    }
    let record = find(session, id)?;
    let body = session.store.body(record, View::Desk)?;
    let body = body.filter(|body| body.kind == Kind::Measure);
    let body = body.ok_or_else(|| AppError::RecordNotFound { id: id.to_string() })?;
    Ok(Entry {
        name: record.to_string(),
        content: body.content.clone(),
        body: Some(body),
    })
}

fn look(
    session: &mut Session,
    entry: &Entry,
    fields: &Map<String, Value>,
    lang: &str,
) -> Result<CheckAnswer, AppError> {
    let before = entry.measure()?;
    let mut fields = fields.clone();
    let act = fields.remove("act");
    let base = entry.body.as_ref().map(|body| body.revision);
    let mut measure = lay_over(&entry.content, base, &fields)?;
    if entry.body.is_some() {
        chancery_model::translation::carry_marks(&before, &mut measure);
    }
    let act: Option<Act> = match act {
        Some(Value::Null) => None,
        Some(Value::Object(mut typed_act)) => {
            typed_act.entry("state").or_insert(json!(measure.state));
            let tidy = chancery_model::canonical::tidy_content(Value::Object(typed_act));
            tidy.ok().and_then(|content| typed(&content))
        }
        _ => crate::measures::act_of(session, &measure)?,
    };
    let record = entry.body.as_ref().map(|body| body.record);
    Ok(CheckAnswer {
        checks: checks::of(session, &measure, act.as_ref(), lang),
        missing: checks::missing(&measure),
        translations: translations::list(session, record, &measure)?,
    })
}

fn name_of(session: &Session, record: &str) -> Result<String, AppError> {
    if record.starts_with(NEW) {
        return Ok(record.to_string());
    }
    Ok(find(session, record)?.to_string())
}

fn parse_base(base: Option<&str>) -> Result<Option<RevisionId>, AppError> {
    let parse = |text: &str| {
        text.parse().map_err(|_| AppError::InvalidRequest {
            name: "base".into(),
            value: text.to_string(),
        })
    };
    base.map(parse).transpose()
}

fn fields_of(fields: &Value) -> Result<Map<String, Value>, AppError> {
    let object = fields.as_object().cloned();
    object.ok_or_else(|| AppError::InvalidRequest {
        name: "fields".into(),
        value: fields.to_string(),
    })
}

fn state_in(fields: &Map<String, Value>) -> Option<&str> {
    fields.get("state").and_then(Value::as_str)
}

fn fields_in(row: &PageDraft) -> Result<Map<String, Value>, AppError> {
    let body: Value = serde_json::from_str(&row.body).map_err(|error| AppError::Defect {
        detail: format!("what was typed for {}: {error}", row.record),
    })?;
    Ok(body["fields"].as_object().cloned().unwrap_or_default())
}

fn waiting(row: &PageDraft) -> Result<WaitingDraft, AppError> {
    Ok(WaitingDraft {
        fields: Value::Object(fields_in(row)?),
        base: row.base.map(|base| base.to_string()),
        saved: row.saved_at.clone(),
    })
}
