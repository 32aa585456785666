//! Bulk work: one change to many measures, as one operation that one undo takes back.
//!
//! [`bulk`] is preview and write in one: the same draft is made, and either planned (written and rolled back) or
//! committed. Each measure is said before and after; what cannot be changed says why and stays as it is.

mod change;

use crate::derive::typed;
use crate::error::{AppError, Unsaid};
use crate::history::title;
use crate::measures::Filter;
use crate::names::Names;
use crate::order::ordered;
use crate::progress::Progress;
use crate::put::content_of;
use crate::session::Session;
use crate::wire::bulk::{
    BulkAnswer, BulkChange, BulkLine, BulkRequest, MeasureIdsAnswer, MeasureIdsRequest,
};
use crate::wire::history::Written;
use chancery_messages::Catalogue;
use chancery_model::id::RecordId;
use chancery_model::measure::Measure;
use chancery_model::operation::OperationKind;
use chancery_model::record::{Kind, Line};
use chancery_store::{NewRevision, OperationDraft, RecordBody, View};
use change::{Change, Outcome};
use serde_json::{Map, json};
use std::collections::HashSet;

/// Lines of an answer at most; the rest is counted.
const LINES_MAX: usize = 2_000;

/// Returns the measures that a filter shows, in the order of the list.
///
/// # Errors
/// An unknown stage or column; the store's own.
pub fn ids(
    session: &mut Session,
    request: &MeasureIdsRequest,
) -> Result<MeasureIdsAnswer, AppError> {
    let filter = Filter {
        state: request.state.clone(),
        category: request.category.clone(),
        stage: request.stage.clone(),
        query: request.query.clone(),
    };
    let filter = filter.to_store(session, &request.lang, chancery_store::View::Desk)?;
    let sort = request.sort.as_deref();
    let filter = ordered(session, filter, sort, request.descending, &request.lang)?;
    let (_, records) = session.store.measures(&filter, i32::MAX as usize, 0)?;
    let ids = records.iter().map(ToString::to_string).collect();
    Ok(MeasureIdsAnswer { ids })
}

/// Shows what a change does to each measure, and makes it where the request says so.
///
/// # Errors
/// `request.reason-needed`, `request.act-not-seen`; a code that its list does not have; the store's own, and
/// cancelling. Nothing is written then.
pub fn bulk(
    session: &mut Session,
    request: &BulkRequest,
    progress: &Progress,
) -> Result<BulkAnswer, AppError> {
    let catalogue = Catalogue::new(&request.lang);
    must_be_said(&request.change)?;
    let change = Change::of(session, &request.change, catalogue)?;
    let mut work = prepare(session, request, &change, progress)?;
    let written = match work.draft.take() {
        None => None,
        Some(draft) if request.commit => Some(commit(session, draft, progress, &catalogue)?),
        Some(draft) => {
            session.plan(draft, progress)?;
            None
        }
    };
    Ok(work.answer(written))
}

fn must_be_said(change: &BulkChange) -> Result<(), AppError> {
    match change {
        BulkChange::Set {
            field,
            value: Some(_),
            reason,
        } if field == "stage" && reason.as_deref().unwrap_or_default().trim().is_empty() => {
            Err(Unsaid::Reason.into())
        }
        BulkChange::AddLink {
            basis,
            act_seen: false,
            ..
        } if basis == "cited" => Err(Unsaid::ActSeen.into()),
        _ => Ok(()),
    }
}

fn commit(
    session: &mut Session,
    draft: OperationDraft,
    progress: &Progress,
    catalogue: &Catalogue,
) -> Result<Written, AppError> {
    let committed = session.transact(draft, progress)?;
    let written = session.store.operation(committed.operation)?;
    Ok(Written {
        operation: committed.operation.to_string(),
        title: title(session, &written, catalogue)?,
        records: u32::try_from(committed.changed.len()).unwrap_or(u32::MAX),
        saved: written.recorded_at,
    })
}

/// What was found out about each measure, and the operation that changes them.
struct Work {
    lines: Vec<BulkLine>,
    draft: Option<OperationDraft>,
}

impl Work {
    fn answer(mut self, written: Option<Written>) -> BulkAnswer {
        let count = |outcome: &str| {
            let count = self.lines.iter().filter(|line| line.outcome == outcome);
            u32::try_from(count.count()).unwrap_or(u32::MAX)
        };
        let (changed, same, cannot) = (count("changed"), count("same"), count("cannot"));
        let place = |line: &BulkLine| match line.outcome.as_str() {
            "cannot" => 0,
            "changed" => 1,
            _ => 2,
        };
        self.lines.sort_by_key(place);
        let more = self.lines.len().saturating_sub(LINES_MAX);
        self.lines.truncate(LINES_MAX);
        BulkAnswer {
            changed,
            same,
            cannot,
            lines: self.lines,
            more: u32::try_from(more).unwrap_or(u32::MAX),
            written,
        }
    }
}

fn prepare(
    session: &mut Session,
    request: &BulkRequest,
    change: &Change,
    progress: &Progress,
) -> Result<Work, AppError> {
    let names = session.names(&request.lang)?;
    let line_of_all = line_of_most(session, &request.ids)?;
    let mut seen = HashSet::new();
    let mut lines = Vec::with_capacity(request.ids.len());
    let mut revisions: Vec<NewRevision> = Vec::new();
    let total = request.ids.len() as u64;
    for (index, id) in request.ids.iter().enumerate() {
        if progress.step("checking", index as u64, total).is_break() {
            return Err(AppError::Cancelled);
        }
        let record = crate::measures::find(session, id)?;
        if !seen.insert(record) {
            continue;
        }
        let body = session.store.body(record, View::Desk)?;
        let found = body.and_then(|body| Some((typed::<Measure>(&body.content)?, body)));
        let Some((measure, body)) = found else {
            return Err(AppError::RecordNotFound { id: id.clone() });
        };
        let mut after = measure.clone();
        let outcome = match stands_in_the_way(session, &body, line_of_all)? {
            Some(reason) => Outcome::Cannot(reason),
            None => change.apply(&mut after),
        };
        let line = line(record, &measure, &after, &outcome, change, &names);
        if matches!(outcome, Outcome::Changed) {
            let parents = session.store.head_ids(record, body.line)?;
            let content = content_of(&after)?;
            revisions.push(session.version(record, Kind::Measure, parents, Some(content)));
        }
        lines.push(line);
    }
    let draft = (!revisions.is_empty()).then(|| {
        let params = Map::from_iter([
            ("what".to_string(), json!("bulk")),
            ("count".to_string(), json!(revisions.len())),
            ("field".to_string(), json!(change.field_words())),
        ]);
        let mut draft = session.draft(OperationKind::Put, line_of_all, params);
        draft.revisions = revisions;
        draft
    });
    Ok(Work { lines, draft })
}

/// Returns the line on which most of the measures stand: one operation is on one line.
fn line_of_most(session: &Session, ids: &[String]) -> Result<Line, AppError> {
    if session.delegation.is_none() {
        return Ok(Line::HandedIn);
    }
    let mut working = 0;
    for id in ids {
        let record = crate::measures::find(session, id)?;
        let body = session.store.body(record, View::Desk)?;
        working += usize::from(body.is_some_and(|body| body.line == Line::Working));
    }
    Ok(if working * 2 >= ids.len() {
        Line::Working
    } else {
        Line::HandedIn
    })
}

/// Returns the message that says why a measure is left alone, if it is.
fn stands_in_the_way(
    session: &Session,
    body: &RecordBody,
    line: Line,
) -> Result<Option<&'static str>, AppError> {
    if body.heads > 1 {
        return Ok(Some("bulk-cannot-two-wordings"));
    }
    if body.line != line {
        return Ok(Some("bulk-cannot-other-line"));
    }
    let typed_now = session.store.page_draft(&body.record.to_string())?;
    Ok(typed_now.map(|_| "bulk-cannot-being-edited"))
}

fn line(
    record: RecordId,
    before: &Measure,
    after: &Measure,
    outcome: &Outcome,
    change: &Change,
    names: &Names,
) -> BulkLine {
    let (title_lang, title) = before
        .title
        .best(names.lang(), before.authentic.as_deref())
        .unwrap_or(("und", ""));
    let (word, reason) = match outcome {
        Outcome::Changed => ("changed", None),
        Outcome::Same => ("same", None),
        Outcome::Cannot(reason) => ("cannot", Some(change.words(reason))),
    };
    BulkLine {
        id: record.to_string(),
        reference: before.reference.clone().unwrap_or_default(),
        state_name: names.state(&before.state).to_string(),
        title: title.to_string(),
        title_lang: title_lang.to_string(),
        outcome: word.to_string(),
        before: change.shown(before, names),
        after: change.shown(after, names),
        reason,
    }
}

#[cfg(test)]
mod tests;
