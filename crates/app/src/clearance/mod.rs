//! Clearance by capital: who was asked on which version, what they said, and what changed since.
//!
//! Questions are records of a private kind on the working line, one for each function asked. [`list`] shows them beside
//! an entry or for all; [`write`] asks, records answers, applies proposed wordings one by one, and records a
//! delegation's confirmation. The sheet that goes to capital and comes back is [`crate::sheet`].

mod changed;
mod fields;
mod latest;
mod write;

pub use self::changed::{Proposed, Since, changed, pairs};
pub(crate) use self::latest::counting;
pub(crate) use self::write::{parse_date, write_answer};

use crate::derive::typed;
use crate::desk::{answer, parse};
use crate::error::AppError;
use crate::hand_in::outward;
use crate::measures::find;
use crate::names::Names;
use crate::session::Session;
use crate::sheet::code::short_version;
use crate::wire::clearance::{
    CapitalQuestion, ChangedSince, ClearancesAnswer, ClearancesRequest, ConfirmedMark,
    ProposedWords,
};
use crate::words::label;
use chancery_messages::Catalogue;
use chancery_model::clearance::{Clearance, ClearanceAnswer, Confirmation};
use chancery_model::id::{RecordId, RevisionId};
use chancery_model::measure::Measure;
use chancery_model::record::{Kind, Line};
use chancery_model::revision::Content;
use chancery_store::{RecordBody, View};
use serde_json::Value;
use std::collections::BTreeSet;

/// The calls of the window that this module and its neighbours answer.
pub const CALLS: [&str; 10] = [
    "clearances",
    "clearance-ask",
    "clearance-answer",
    "clearance-apply",
    "clearance-sheet",
    "clearance-read",
    "clearance-take-in",
    "confirm-entries",
    "hand-in",
    "withdraw",
];

/// Does one of [`CALLS`].
///
/// # Errors
/// The call's own.
pub fn call(session: &mut Session, name: &str, request: Value) -> Result<Value, AppError> {
    match name {
        "clearances" => answer(list(session, &parse(request)?)?),
        "clearance-ask" => answer(write::ask(session, &parse(request)?)?),
        "clearance-answer" => answer(write::record_answer(session, &parse(request)?)?),
        "clearance-apply" => answer(write::apply(session, &parse(request)?)?),
        "clearance-sheet" => answer(crate::sheet::write_sheet(session, &parse(request)?)?),
        "clearance-read" => answer(crate::sheet::read_sheet(session, &parse(request)?)?),
        "clearance-take-in" => answer(crate::sheet::take_in(session, &parse(request)?)?),
        "confirm-entries" => answer(write::confirm(session, &parse(request)?)?),
        "hand-in" => answer(crate::hand_in::hand_in(session, &parse(request)?)?),
        "withdraw" => answer(crate::hand_in::withdraw(session, &parse(request)?)?),
        other => Err(AppError::InvalidRequest {
            name: "call".into(),
            value: other.into(),
        }),
    }
}

/// A question as it stands.
#[derive(Debug, Clone)]
pub struct Asked {
    /// Its record.
    pub record: RecordId,
    /// Its content.
    pub clearance: Clearance,
}

/// Returns the questions about a measure, or all, in the order asked.
///
/// # Errors
/// The store's own.
pub fn questions_about(
    session: &Session,
    measure: Option<RecordId>,
) -> Result<Vec<Asked>, AppError> {
    let bodies = session.store.bodies(Kind::Clearance, View::Desk)?;
    Ok(bodies
        .into_iter()
        .filter_map(|body| {
            let clearance: Clearance = typed(&body.content)?;
            let record = body.record;
            measure
                .is_none_or(|measure| clearance.measure == measure)
                .then_some(Asked { record, clearance })
        })
        .collect())
}

/// Returns one question.
///
/// # Errors
/// `record.not-found`.
pub fn find_question(session: &Session, id: &str) -> Result<Asked, AppError> {
    let not_found = || AppError::RecordNotFound { id: id.to_string() };
    let record: RecordId = id.parse().map_err(|_| not_found())?;
    let body = session.store.body(record, View::Desk)?;
    let body = body.ok_or_else(not_found)?;
    let clearance = typed(&body.content).filter(|_| body.kind == Kind::Clearance);
    Ok(Asked {
        record,
        clearance: clearance.ok_or_else(not_found)?,
    })
}

/// Returns questions, functions to choose from, and confirmations.
///
/// # Errors
/// `record.not-found`; the store's own.
pub fn list(
    session: &mut Session,
    request: &ClearancesRequest,
) -> Result<ClearancesAnswer, AppError> {
    let lang = &request.lang;
    let record = match &request.id {
        Some(id) => Some(find(session, id)?),
        None => None,
    };
    let asked = questions_about(session, record)?;
    let mut questions = Vec::with_capacity(asked.len());
    for each in &asked {
        questions.push(question(session, each, lang)?);
    }
    let rank = |of: &CapitalQuestion| of.answer != ClearanceAnswer::Awaited.as_str();
    questions.reverse();
    questions.sort_by(|one, other| {
        rank(one).cmp(&rank(other)).then_with(|| match rank(one) {
            // Those without a day come after those with one.
            false => (one.due.is_none(), &one.due).cmp(&(other.due.is_none(), &other.due)),
            true => other.answered.cmp(&one.answered),
        })
    });
    let body = match record {
        Some(record) => session.store.body(record, View::Desk)?,
        None => None,
    };
    let version = body.as_ref().map(|body| body.revision);
    Ok(ClearancesAnswer {
        questions,
        addressees: addressees(session)?,
        confirmations: confirmations(session, record, lang)?,
        version: version.map(|version| version.to_string()),
        version_short: version.map(short_version),
        handed_in: match &body {
            Some(body) => standing(session, body)?.to_string(),
            None => "none".to_string(),
        },
    })
}

/// Returns where an entry stands beside its handed-in version.
fn standing(session: &Session, body: &RecordBody) -> Result<&'static str, AppError> {
    if body.line == Line::HandedIn {
        return Ok("same");
    }
    let Some(before) = session.store.body(body.record, View::HandedIn)? else {
        return Ok("none");
    };
    let Some(kind) = body.kind.outward() else {
        return Ok("none");
    };
    let stale = crate::translations::stale(&body.content);
    let same = outward::outward(kind, &body.content, &stale).content == before.content;
    Ok(if same { "same" } else { "differs" })
}

/// Functions that are kept as persons, then those asked before; each once.
fn addressees(session: &Session) -> Result<Vec<String>, AppError> {
    let mut seen = BTreeSet::new();
    let mut list = Vec::new();
    let kept = session.contents(Kind::Person)?;
    let kept = kept
        .iter()
        .filter_map(|person| person.get("function")?.as_str().map(str::to_string));
    let asked = questions_about(session, None)?;
    let asked = asked.into_iter().map(|asked| asked.clearance.addressee);
    for name in kept.chain(asked) {
        if seen.insert(name.to_lowercase()) {
            list.push(name);
        }
    }
    Ok(list)
}

/// Returns a question as the window shows it.
///
/// # Errors
/// The store's own.
pub fn question(
    session: &mut Session,
    asked: &Asked,
    lang: &str,
) -> Result<CapitalQuestion, AppError> {
    let names = session.names(lang)?;
    let catalogue = Catalogue::new(lang);
    let clearance = &asked.clearance;
    let body = session.store.body(clearance.measure, View::Desk)?;
    let measure: Option<Measure> = body.as_ref().and_then(|body| typed(&body.content));
    let title = measure
        .as_ref()
        .and_then(|measure| measure.title.best(lang, measure.authentic.as_deref()));
    let (title_lang, title) = title.unwrap_or(("und", ""));
    let on = clearance.answered_on();
    let now = body.as_ref().map(|body| &body.content);
    let mut proposals = Vec::new();
    for (field, text) in &clearance.words {
        for (language, words) in &text.0 {
            let language = if language == "und" { "" } else { language };
            proposals.push(proposed(now, field, language, words, &names));
        }
    }
    let date = |date: Option<chancery_model::date::PartialDate>| date.map(|date| date.to_string());
    Ok(CapitalQuestion {
        id: asked.record.to_string(),
        measure: clearance.measure.to_string(),
        reference: measure
            .as_ref()
            .and_then(|measure| measure.reference.clone())
            .unwrap_or_default(),
        title: title.to_string(),
        title_lang: title_lang.to_string(),
        addressee: clearance.addressee.clone(),
        asked: date(clearance.asked),
        due: date(clearance.due),
        overdue: clearance.is_overdue(session.day()),
        answer: clearance.answer.as_str().to_string(),
        answer_label: label(&catalogue, clearance.answer),
        answered: date(clearance.answered),
        answer_reference: clearance.reference.clone(),
        note: clearance.note.clone(),
        version_short: short_version(on),
        current: body.as_ref().is_some_and(|body| body.revision == on),
        changed: changed_since(session, clearance, now, &names)?,
        proposals,
        sheets: u32::try_from(clearance.sheets.len()).unwrap_or(u32::MAX),
    })
}

/// Returns what changed since the version that a question or its answer is about.
///
/// # Errors
/// The store's own.
pub fn changed_since(
    session: &Session,
    clearance: &Clearance,
    now: Option<&Content>,
    names: &Names,
) -> Result<Option<ChangedSince>, AppError> {
    let since = match clearance.answer {
        ClearanceAnswer::Awaited => Since::Asked,
        ClearanceAnswer::Cleared => Since::Cleared,
        _ => Since::Answered,
    };
    let before = content_of_version(session, clearance.answered_on())?;
    Ok(match (before, now) {
        (Some(before), Some(now)) => {
            let since = (since, clearance.addressee.as_str());
            changed(since, &before, now, &proposals_of(clearance), names)
        }
        _ => None,
    })
}

/// Returns the wordings that an answer proposes, by path.
fn proposals_of(clearance: &Clearance) -> Proposed {
    let fields = clearance.words.iter();
    fields
        .flat_map(|(field, text)| {
            text.0.iter().map(move |(lang, words)| {
                let path = match lang.as_str() {
                    "und" => field.clone(),
                    lang => format!("{field}/{lang}"),
                };
                (path, words.clone())
            })
        })
        .collect()
}

/// Returns the content of a version; nothing when it was withdrawn or is not here.
fn content_of_version(
    session: &Session,
    revision: RevisionId,
) -> Result<Option<Content>, AppError> {
    match session.store.content(revision) {
        Ok(content) => Ok(content),
        Err(chancery_store::StoreError::UnknownRevision { .. }) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Returns a proposed wording beside today's words of its field.
pub fn proposed(
    today: Option<&Content>,
    field: &str,
    lang: &str,
    words: &str,
    names: &Names,
) -> ProposedWords {
    let path = if lang.is_empty() {
        field.to_string()
    } else {
        format!("{field}/{lang}")
    };
    let empty = Content::new();
    let content = today.unwrap_or(&empty);
    let part = crate::parts::parts(content, names)
        .into_iter()
        .find(|part| part.path == path);
    let own = fields::words(content, field, lang);
    let now = own
        .clone()
        .or_else(|| part.as_ref().map(|part| part.text.clone()));
    let now = now.unwrap_or_default();
    let can_apply = today.is_some()
        && is_words(field, lang)
        && fields::with_words(content, field, lang, words).is_some();
    ProposedWords {
        field: field.to_string(),
        lang: lang.to_string(),
        label: part.map_or_else(|| field.to_string(), |part| part.label),
        proposed: words.to_string(),
        words: pairs(&now, words),
        applied: crate::sheet::returned::same_words(&now, words),
        can_apply,
    }
}

/// Returns whether a field is words that can be taken over as they are; a date or a code is set by hand.
fn is_words(field: &str, lang: &str) -> bool {
    let last = field.rsplit('/').next().unwrap_or_default();
    !lang.is_empty() || ["decider", "condition", "review", "enforcement"].contains(&last)
}

/// Returns the confirmations of an entry, or all, newest first.
fn confirmations(
    session: &mut Session,
    record: Option<RecordId>,
    lang: &str,
) -> Result<Vec<ConfirmedMark>, AppError> {
    let names = session.names(lang)?;
    let mut marks = Vec::new();
    for body in session.store.bodies(Kind::Confirmation, View::Desk)? {
        let Some(confirmation) = typed::<Confirmation>(&body.content) else {
            continue;
        };
        let own = confirmation
            .entries
            .iter()
            .find(|entry| Some(entry.record) == record);
        if record.is_some() && own.is_none() {
            continue;
        }
        let mut entries = Vec::new();
        for entry in &confirmation.entries {
            let body = session.store.body(entry.record, View::Desk)?;
            let reference = body.and_then(|body| {
                let reference = body.content.get("ref")?.as_str()?;
                Some(reference.to_string())
            });
            entries.extend(reference);
        }
        let changed = match own {
            Some(entry) => {
                let before = content_of_version(session, entry.version)?;
                let now = session.store.body(entry.record, View::Desk)?;
                before.zip(now).and_then(|(before, now)| {
                    let since = (Since::Confirmed, confirmation.by.as_str());
                    changed(since, &before, &now.content, &Proposed::new(), &names)
                })
            }
            None => None,
        };
        marks.push(ConfirmedMark {
            id: body.record.to_string(),
            by: confirmation.by,
            date: confirmation.date.map(|date| date.to_string()),
            reference: confirmation.reference,
            entries,
            changed,
        });
    }
    marks.reverse();
    Ok(marks)
}
