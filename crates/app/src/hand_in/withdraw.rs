//! Taking back what was handed in: a removal on that line, and the words of its versions erased.

use super::version;
use crate::error::AppError;
use crate::history::title;
use crate::measures::find;
use crate::progress::Progress;
use crate::session::Session;
use crate::wire::hand_in::WithdrawRequest;
use crate::wire::history::Written;
use chancery_messages::Catalogue;
use chancery_model::id::RecordId;
use chancery_model::operation::OperationKind;
use chancery_model::record::{Kind, Line};
use chancery_store::{MeasureFilter, OperationDraft, View};
use serde_json::{Map, json};

/// Withdraws an entry from the handed-in line; with it the act that no other handed-in entry rests on.
///
/// # Errors
/// `record.not-found`; `withdraw.not-handed-in`.
pub fn withdraw(session: &mut Session, request: &WithdrawRequest) -> Result<Written, AppError> {
    let record = find(session, &request.id)?;
    let Some(body) = session.store.body(record, View::HandedIn)? else {
        return Err(AppError::Refused {
            code: "withdraw.not-handed-in",
            about: request.id.clone(),
        });
    };
    let mut draft = session.draft(OperationKind::Withdraw, Line::HandedIn, Map::new());
    draft.params.insert("count".into(), json!(1));
    take_back(session, record, body.kind, &mut draft)?;
    for act in super::outward::companions(&body.content) {
        if body.kind == Kind::Measure && is_needed(session, act, record)? {
            continue;
        }
        if session.store.body(act, View::HandedIn)?.is_some() {
            take_back(session, act, Kind::Act, &mut draft)?;
        }
    }
    let committed = session.transact(draft, &Progress::silent())?;
    let written = session.store.operation(committed.operation)?;
    Ok(Written {
        operation: committed.operation.to_string(),
        title: title(session, &written, &Catalogue::new(&request.lang))?,
        records: 1,
        saved: written.recorded_at,
    })
}

/// Returns whether another handed-in measure rests on the act.
fn is_needed(session: &Session, act: RecordId, without: RecordId) -> Result<bool, AppError> {
    let filter = MeasureFilter {
        view: Some(View::HandedIn),
        act: Some(act),
        ..MeasureFilter::default()
    };
    let (_, measures) = session.store.measures(&filter, 2, 0)?;
    if measures.into_iter().any(|measure| measure != without) {
        return Ok(true);
    }
    let acts = session.store.bodies(Kind::Act, View::HandedIn)?;
    Ok(acts.iter().any(|other| {
        other.record != act && super::outward::companions(&other.content).contains(&act)
    }))
}

fn take_back(
    session: &Session,
    record: RecordId,
    kind: Kind,
    draft: &mut OperationDraft,
) -> Result<(), AppError> {
    let kind = kind.outward().ok_or_else(|| AppError::Refused {
        code: "hand-in.private-kind",
        about: record.to_string(),
    })?;
    let versions = session.store.history(record)?;
    draft.withdrawals.extend(
        versions
            .into_iter()
            .filter(|entry| entry.line == Line::HandedIn && entry.content.is_some())
            .map(|entry| entry.revision),
    );
    draft.revisions.push(version(session, record, kind, None)?);
    Ok(())
}
