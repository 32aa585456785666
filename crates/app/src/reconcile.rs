//! Choosing between wordings: a person's version that stands on all of them.
//!
//! Nothing is chosen here. One of the wordings is taken whole, or a person writes a third; either way every wording stays
//! in the history, and the choice is one change that can be undone.

use crate::error::AppError;
use crate::measures::find;
use crate::put::resolve_with;
use crate::session::Session;
use crate::versions::{version, written};
use crate::wire::history::Written;
use chancery_messages::Catalogue;
use chancery_model::operation::OperationKind;
use chancery_store::{RecordBody, View};
use serde_json::{Map, Value};

/// What a person decided.
#[derive(Debug, Clone, PartialEq)]
pub enum Choice {
    /// The wording of this version, whole.
    Take(String),
    /// These fields over what the wordings agree on.
    With(Value),
}

/// Writes a person's choice between the wordings of a record.
///
/// # Errors
/// `record.not-found`; `resolve.one-wording`; `put.invalid`; the store's own.
pub fn resolve(
    session: &mut Session,
    id: &str,
    choice: &Choice,
    catalogue: &Catalogue,
) -> Result<Written, AppError> {
    let body = in_wordings(session, id)?;
    match choice {
        Choice::With(record) => resolve_with(session, body.record, record, catalogue),
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
