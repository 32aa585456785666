//! Handing a text in: its words as they are go to the handed-in line, and nothing else of the working line does.

use super::loading::{LoadedText, Part, load};
use crate::derive::typed;
use crate::error::AppError;
use crate::progress::Progress;
use crate::put::content_of;
use crate::session::Session;
use crate::wire::provisions::{HandedIn, ProvisionsRequest, TextKept};
use chancery_model::id::RecordId;
use chancery_model::operation::OperationKind;
use chancery_model::provision::Provision;
use chancery_model::record::{Kind, Line};
use chancery_model::revision::Content;
use chancery_store::{NewRevision, View};
use serde_json::{Map, json};
use std::collections::BTreeMap;

/// Gives a text to the others, in one operation: what differs from what they have. Translations of words that are others
/// now stay behind.
///
/// # Errors
/// `hand-in.two-wordings` while a clause has two; the store's own. Nothing is written then.
pub fn hand_in(session: &mut Session, request: &ProvisionsRequest) -> Result<TextKept, AppError> {
    let text = load(session, &request.text)?;
    let title = text.title().show(&request.lang).to_string();
    if parts(&text).any(|part| part.body.heads > 1) {
        return Err(AppError::Refused {
            code: "hand-in.two-wordings",
            about: title,
        });
    }
    let revisions = revisions(session, &text)?;
    let records = revisions.len();
    let mut operation = None;
    let mut saved = crate::clock::stamp(session.clock.now());
    if records > 0 {
        let params = Map::from_iter([("count".to_string(), json!(records))]);
        let mut draft = session.draft(OperationKind::HandIn, Line::HandedIn, params);
        saved.clone_from(&draft.recorded_at);
        draft.revisions = revisions;
        let committed = session.transact(draft, &Progress::silent())?;
        operation = Some(committed.operation.to_string());
    }
    Ok(TextKept {
        operation,
        records: u32::try_from(records).unwrap_or(u32::MAX),
        saved,
        conflict: false,
        base: text.base(),
        stale: text.stale(),
    })
}

/// Returns where a text stands between the desk and the others.
pub(super) fn state_of(session: &Session, text: &LoadedText) -> Result<HandedIn, AppError> {
    let theirs = theirs(session, text)?;
    if theirs.is_empty() {
        return Ok(HandedIn::No);
    }
    let same = revisions(session, text)?.is_empty();
    Ok(if same {
        HandedIn::AsItIs
    } else {
        HandedIn::Otherwise
    })
}

fn parts(text: &LoadedText) -> impl Iterator<Item = &Part> {
    text.opening.iter().chain(&text.clauses)
}

/// Returns the versions that make the handed-in line say what the desk says.
fn revisions(session: &Session, text: &LoadedText) -> Result<Vec<NewRevision>, AppError> {
    let mut theirs = theirs(session, text)?;
    let authentic = text.authentic();
    let mut revisions = Vec::new();
    for part in parts(text) {
        let content = outward(&part.provision, &authentic)?;
        let record = part.body.record;
        if theirs.remove(&record).as_ref() == Some(&content) {
            continue;
        }
        let parents = session.store.head_ids(record, Line::HandedIn)?;
        revisions.push(session.version(record, Kind::Provision, parents, Some(content)));
    }
    for record in theirs.into_keys() {
        let parents = session.store.head_ids(record, Line::HandedIn)?;
        revisions.push(session.version(record, Kind::Provision, parents, None));
    }
    Ok(revisions)
}

/// Returns what others have of a text.
fn theirs(session: &Session, text: &LoadedText) -> Result<BTreeMap<RecordId, Content>, AppError> {
    let opening = text.opening.as_ref().map(|opening| opening.body.record);
    let own: Vec<RecordId> = parts(text).map(|part| part.body.record).collect();
    let handed_in = session.store.bodies(Kind::Provision, View::HandedIn)?;
    let of_text = handed_in.into_iter().filter(|body| {
        let part_of = typed::<Provision>(&body.content).and_then(|provision| provision.part_of);
        own.contains(&body.record) || (opening.is_some() && part_of == opening)
    });
    Ok(of_text.map(|body| (body.record, body.content)).collect())
}

/// Returns a clause as others get it: without words that translate another wording.
fn outward(provision: &Provision, authentic: &str) -> Result<Content, AppError> {
    let mut outward = provision.clone();
    for language in provision.stale(authentic) {
        outward.heading.0.remove(language);
        outward.text.0.remove(language);
        outward.translations.remove(language);
    }
    content_of(&outward)
}
