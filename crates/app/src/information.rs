//! What is recorded on a state and a column where no measure says it: what was searched and not found, what a state said.

use crate::derive::typed;
use crate::entry::{Entry, base_of, find, save as save_entry};
use crate::error::AppError;
use crate::session::Session;
use crate::wire::history::Written;
use crate::wire::information::{
    InformationAnswer, InformationLine, InformationRequest, InformationSaveRequest,
};
use chancery_model::information::Information;
use chancery_model::record::Kind;
use chancery_store::View;
use serde_json::{Value, json};

/// Returns what was recorded on one state and one column, the latest first.
///
/// # Errors
/// A moment that there is not; the store's own.
pub fn information(
    session: &mut Session,
    request: &InformationRequest,
) -> Result<InformationAnswer, AppError> {
    let bodies = session.at(request.at.as_deref(), |session| {
        Ok(session.store.bodies(Kind::Information, View::Desk)?)
    })?;
    let mut entries: Vec<InformationLine> = bodies
        .iter()
        .filter_map(|body| {
            let kept = typed::<Information>(&body.content)?;
            let asked = kept.state == request.state
                && kept.column_kind == request.column_kind
                && kept.column == request.column;
            asked.then(|| InformationLine {
                id: body.record.to_string(),
                base: base_of(body),
                value: kept.value.as_str().to_string(),
                reason: kept.reason,
                queries: kept.queries,
                date: kept.date.map(|date| date.to_string()),
                submission: kept.submission.map(|id| id.to_string()),
            })
        })
        .collect();
    entries.sort_by(|one, other| (&other.date, &other.id).cmp(&(&one.date, &one.id)));
    Ok(InformationAnswer { entries })
}

/// Writes an entry.
///
/// # Errors
/// `put.invalid` with the place; the store's own.
pub fn save(session: &mut Session, request: &InformationSaveRequest) -> Result<Written, AppError> {
    let queries = request.queries.iter().map(|query| query.trim());
    let queries: Vec<&str> = queries.filter(|query| !query.is_empty()).collect();
    let stated = |list: &[&str]| {
        if list.is_empty() {
            Value::Null
        } else {
            json!(list)
        }
    };
    let mut fields = json!({
        "state": request.state,
        "column_kind": request.column_kind,
        "column": request.column,
        "value": request.value,
        "reason": request.reason,
        "queries": stated(&queries),
        "date": request.date,
    });
    // Another value is another statement: what stated the earlier one does not state this one.
    if let Some(id) = &request.id {
        let kept = find(session, id)?;
        if kept.content.get("value") != fields.get("value") {
            fields["submission"] = Value::Null;
        }
    }
    let entry = Entry {
        kind: Kind::Information,
        id: request.id.as_deref(),
        base: request.base.as_deref(),
        fields,
    };
    save_entry(session, &entry, &request.lang)
}
