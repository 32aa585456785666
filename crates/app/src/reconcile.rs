//! Choosing between wordings: a person's version that stands on all of them.
//!
//! Nothing is chosen here. One of the wordings is taken whole, or a person writes a third; either way every wording stays
//! in the history, and the choice is one change that can be undone.

use crate::error::AppError;
use crate::measure_json::parse_put;
use crate::measures::find;
use crate::put::resolve_with;
use crate::session::Session;
use crate::versions::{version, written};
use crate::wire::history::Written;
use crate::wordings::{are_decided, conflicts};
use chancery_messages::Catalogue;
use chancery_model::operation::OperationKind;
use chancery_model::record::Kind;
use chancery_store::{RecordBody, View};
use serde_json::{Map, Value};

/// What a person decided.
#[derive(Debug, Clone, PartialEq)]
pub enum Choice {
    /// The wording of this version, whole.
    Take(String),
    /// These fields over what the wordings agree on; every place in which they differ is among them.
    With(Value),
}

/// Writes a person's choice between the wordings of a record.
///
/// # Errors
/// `record.not-found`; `resolve.one-wording`; `put.invalid`, also for a place in conflict that is passed over; the
/// store's own.
pub fn resolve(
    session: &mut Session,
    id: &str,
    choice: &Choice,
    catalogue: &Catalogue,
) -> Result<Written, AppError> {
    let body = in_wordings(session, id)?;
    match choice {
        Choice::With(record) => {
            let open = conflicts(session, body.record, body.line)?;
            are_decided(&open, &said(body.kind, record)?)?;
            resolve_with(session, body.record, record, catalogue)
        }
        Choice::Take(revision) => {
            let taken = version(session, body.record, revision)?;
            let heads = session.store.head_ids(body.record, taken.line)?;
            let mut draft = session.draft(OperationKind::Resolve, taken.line, Map::new());
            let new = session.version(body.record, body.kind, heads, taken.content);
            draft.revisions.push(new);
            written(session, draft, catalogue)
        }
    }
}

fn in_wordings(session: &Session, id: &str) -> Result<RecordBody, AppError> {
    let record = find(session, id)?;
    let body = session.store.body(record, View::Desk)?;
    let body = body.ok_or_else(|| AppError::RecordNotFound { id: id.to_string() })?;
    if body.heads < 2 {
        return Err(AppError::OneWording { id: id.to_string() });
    }
    Ok(body)
}

/// What a person's wording says, key by key.
fn said(kind: Kind, record: &Value) -> Result<Map<String, Value>, AppError> {
    let put = parse_put(record)?;
    let mut said = match kind {
        Kind::Measure => put.fields,
        _ => record.as_object().cloned().unwrap_or_default(),
    };
    if let Some(act) = put.act {
        said.insert("act".into(), act);
    }
    said.retain(|key, _| !["kind", "id", "base", "revision", "conflict"].contains(&key.as_str()));
    Ok(said)
}
