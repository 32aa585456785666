//! What a person does about clearance: ask, record an answer, apply proposed words, record a confirmation.

use super::latest::{open, same_function};
use super::{Asked, fields, find_question, is_words, questions_about};
use crate::clock::day;
use crate::error::AppError;
use crate::history::title;
use crate::measures::find;
use crate::progress::Progress;
use crate::put::content_of;
use crate::session::Session;
use crate::sheet::parse_answer;
use crate::wire::clearance::{
    ApplyProposalRequest, AskCapitalRequest, ClearanceAnswerRequest, ConfirmEntriesRequest,
};
use crate::wire::history::Written;
use chancery_messages::Catalogue;
use chancery_model::clearance::{Clearance, Confirmation, ConfirmedEntry};
use chancery_model::date::PartialDate;
use chancery_model::operation::OperationKind;
use chancery_model::record::{Kind, Line};
use chancery_store::{NewObject, OperationDraft, RecordBody, View};
use serde_json::{Map, Value, json};

/// Returns a date of a request; nothing where none is given.
///
/// # Errors
/// `request.invalid`.
pub(crate) fn parse_date(name: &str, text: Option<&str>) -> Result<Option<PartialDate>, AppError> {
    text.filter(|text| !text.is_empty())
        .map(|text| {
            text.parse().map_err(|_| AppError::InvalidRequest {
                name: name.to_string(),
                value: text.to_string(),
            })
        })
        .transpose()
}

fn invalid(name: &str, value: &str) -> AppError {
    AppError::InvalidRequest {
        name: name.to_string(),
        value: value.to_string(),
    }
}

fn written(session: &mut Session, draft: OperationDraft, lang: &str) -> Result<Written, AppError> {
    let committed = session.transact(draft, &Progress::silent())?;
    let entry = session.store.operation(committed.operation)?;
    Ok(Written {
        operation: committed.operation.to_string(),
        title: title(session, &entry, &Catalogue::new(lang))?,
        records: u32::try_from(committed.changed.len()).unwrap_or(u32::MAX),
        saved: entry.recorded_at,
    })
}

/// Returns a measure with one wording on the working line and nothing typed in it: what can be asked about.
fn draftable(session: &Session, id: &str) -> Result<RecordBody, AppError> {
    let refuse = |code: &'static str| AppError::Refused {
        code,
        about: id.to_string(),
    };
    let record = find(session, id)?;
    let body = session.store.body(record, View::Desk)?;
    let body = body.ok_or_else(|| AppError::RecordNotFound { id: id.to_string() })?;
    if body.kind != Kind::Measure || body.line != Line::Working {
        return Err(refuse("clearance.not-own"));
    }
    if body.heads > 1 {
        return Err(refuse("clearance.two-wordings"));
    }
    // What is typed and not kept would be asked about without being on the sheet, or be overtaken.
    let typing = session.store.page_draft(&record.to_string())?;
    if typing.is_some() {
        return Err(refuse("clearance.typing"));
    }
    Ok(body)
}

fn reference(body: &RecordBody) -> String {
    let reference = body.content.get("ref").and_then(Value::as_str);
    reference.map_or_else(|| body.record.to_string(), str::to_string)
}

/// Returns a question as it is put now: the open one of the same function, taken up with the words of today, or a new
/// one. A day by which an answer is wanted stays where no other is given.
fn put(body: &RecordBody, addressee: &str, earlier: Option<&Asked>) -> Clearance {
    match earlier {
        Some(earlier) => Clearance {
            version: body.revision,
            on: None,
            ..earlier.clearance.clone()
        },
        None => Clearance::awaited(body.record, body.revision, addressee),
    }
}

/// Puts a question to each function about each measure, as one change; functions asked for the first time are kept. A
/// function whose question is still open is asked anew by the same question, so that one answer closes it.
///
/// # Errors
/// `record.not-found`; `clearance.not-own`; `clearance.typing`; `request.invalid` without a function, or for a day that is none.
pub fn ask(session: &mut Session, request: &AskCapitalRequest) -> Result<Written, AppError> {
    let mut named: Vec<String> = Vec::new();
    for name in &request.addressees {
        let name = name.trim();
        if !name.is_empty() && !named.iter().any(|known| same_function(known, name)) {
            named.push(name.to_string());
        }
    }
    if named.is_empty() || request.ids.is_empty() {
        return Err(invalid("addressees", ""));
    }
    let due = parse_date("due", request.due.as_deref())?;
    let asked = day(session.clock.now()).parse().ok();
    let known = super::addressees(session)?;
    let mut references = Vec::new();
    let mut revisions = Vec::new();
    for id in &request.ids {
        let body = draftable(session, id)?;
        references.push(reference(&body));
        let about = questions_about(session, Some(body.record))?;
        for addressee in &named {
            let earlier = open(&about, addressee);
            let mut clearance = put(&body, addressee, earlier);
            clearance.asked = asked;
            clearance.due = due.or(clearance.due);
            let (record, parents) = match earlier {
                Some(earlier) => {
                    let record = earlier.record;
                    (record, session.store.head_ids(record, Line::Working)?)
                }
                None => (session.new_record(), vec![]),
            };
            let content = Some(content_of(&clearance)?);
            revisions.push(session.version(record, Kind::Clearance, parents, content));
        }
    }
    let is_known = |name: &&String| known.iter().any(|known| same_function(known, name));
    for name in named.iter().filter(|name| !is_known(name)) {
        let record = session.new_record();
        let person = content_of(&json!({ "function": name }))?;
        revisions.push(session.version(record, Kind::Person, vec![], Some(person)));
    }
    let params = Map::from_iter([
        ("addressee".to_string(), json!(named.join(", "))),
        ("reference".to_string(), json!(references.join(", "))),
    ]);
    let mut draft = session.draft(OperationKind::AskClearance, Line::Working, params);
    draft.revisions = revisions;
    written(session, draft, &request.lang)
}

/// Records what was answered.
///
/// # Errors
/// `record.not-found`; `request.invalid` for an answer or a day that is none.
pub fn record_answer(
    session: &mut Session,
    request: &ClearanceAnswerRequest,
) -> Result<Written, AppError> {
    let mut asked = find_question(session, &request.id)?;
    let body = session.store.body(asked.clearance.measure, View::Desk)?;
    let clearance = &mut asked.clearance;
    clearance.answer = parse_answer(&request.answer)?;
    clearance.answered = parse_date("answered", request.answered.as_deref())?;
    clearance.reference = request.reference.clone().filter(|text| !text.is_empty());
    clearance.note = request.note.clone().filter(|text| !text.is_empty());
    clearance.on = match body {
        Some(body) if request.on_current && body.revision != clearance.version => {
            Some(body.revision)
        }
        _ => None,
    };
    write_answer(session, &asked, vec![], &request.lang)
}

/// Writes a question as it stands after an answer, with the files that came with it.
///
/// # Errors
/// The store's own.
pub(crate) fn write_answer(
    session: &mut Session,
    asked: &Asked,
    files: Vec<NewObject>,
    lang: &str,
) -> Result<Written, AppError> {
    let body = session.store.body(asked.clearance.measure, View::Desk)?;
    let params = Map::from_iter([
        ("addressee".to_string(), json!(asked.clearance.addressee)),
        (
            "reference".to_string(),
            json!(body.as_ref().map_or(String::new(), reference)),
        ),
    ]);
    let mut draft = session.draft(OperationKind::AnswerClearance, Line::Working, params);
    let parents = session.store.head_ids(asked.record, Line::Working)?;
    let content = Some(content_of(&asked.clearance)?);
    draft
        .revisions
        .push(session.version(asked.record, Kind::Clearance, parents, content));
    draft.objects = files;
    written(session, draft, lang)
}

/// Puts the proposed words of one field into the entry, as a version of its own.
///
/// # Errors
/// `record.not-found`; `clearance.no-proposal` for a field without a proposal, or that is set by hand;
/// `clearance.typing` while something typed in the entry is not kept.
pub fn apply(session: &mut Session, request: &ApplyProposalRequest) -> Result<Written, AppError> {
    let asked = find_question(session, &request.id)?;
    let refuse = |code: &'static str, about: &str| AppError::Refused {
        code,
        about: about.to_string(),
    };
    let lang = request.words_lang.as_str();
    let key = if lang.is_empty() { "und" } else { lang };
    let words = asked.clearance.words.get(&request.field);
    let words = words.and_then(|text| text.0.get(key));
    let words = words.filter(|_| is_words(&request.field, lang));
    let words = words.ok_or_else(|| refuse("clearance.no-proposal", &request.field))?;
    let body = draftable(session, &asked.clearance.measure.to_string())?;
    let (key, value) = fields::with_words(&body.content, &request.field, lang, words)
        .ok_or_else(|| refuse("clearance.no-proposal", &request.field))?;
    let mut record = Map::from_iter([
        ("id".to_string(), json!(body.record)),
        ("base".to_string(), json!(body.revision)),
    ]);
    record.insert(key, value);
    let answer = crate::put::put(session, &[Value::Object(record)])?;
    let operation = answer["operation"].as_str().and_then(|id| id.parse().ok());
    let operation = operation.ok_or_else(|| AppError::Defect {
        detail: "an edit without an operation".into(),
    })?;
    let entry = session.store.operation(operation)?;
    Ok(Written {
        operation: operation.to_string(),
        title: title(session, &entry, &Catalogue::new(&request.lang))?,
        records: 1,
        saved: entry.recorded_at,
    })
}

/// Records that a delegation confirmed its printed entries: the handed-in versions as they stand now.
///
/// # Errors
/// `record.not-found`; `confirm.not-handed-in` for an entry that others do not have; `request.invalid`.
pub fn confirm(
    session: &mut Session,
    request: &ConfirmEntriesRequest,
) -> Result<Written, AppError> {
    let by = request.by.trim();
    if by.is_empty() || request.ids.is_empty() {
        return Err(invalid("by", by));
    }
    let date = parse_date("date", request.date.as_deref())?;
    let mut entries = Vec::new();
    let mut state = String::new();
    for id in &request.ids {
        let record = find(session, id)?;
        let body = session.store.body(record, View::HandedIn)?;
        let body = body.filter(|body| body.kind == Kind::Measure && body.heads == 1);
        let body = body.ok_or_else(|| AppError::Refused {
            code: "confirm.not-handed-in",
            about: id.clone(),
        })?;
        let of = body.content.get("state").and_then(Value::as_str);
        let of = of.unwrap_or_default();
        if !state.is_empty() && state != of {
            return Err(invalid("ids", id));
        }
        state = of.to_string();
        entries.push(ConfirmedEntry {
            record,
            version: body.revision,
        });
    }
    let confirmation = Confirmation {
        state,
        by: by.to_string(),
        date,
        reference: request.reference.clone().filter(|text| !text.is_empty()),
        entries,
        extra: Map::new(),
    };
    let mut draft = session.draft(OperationKind::ConfirmEntries, Line::HandedIn, Map::new());
    let record = session.new_record();
    let kind = Kind::Confirmation
        .outward()
        .expect("a confirmation is not private");
    let content = Some(content_of(&confirmation)?);
    let version = crate::hand_in::version(session, record, kind, content)?;
    draft.revisions.push(version);
    written(session, draft, &request.lang)
}
