//! Tasks: the list, those about an entry, and writing one. A private kind: nothing here is asked by what goes out.

use crate::derive::typed;
use crate::entry::{Entry, base_of, called, save};
use crate::error::AppError;
use crate::overview::today;
use crate::session::Session;
use crate::wire::history::Written;
use crate::wire::tasks::{AboutEntry, TaskLine, TaskSaveRequest, TasksAnswer, TasksRequest};
use chancery_model::id::RecordId;
use chancery_model::record::Kind;
use chancery_model::task::Task;
use chancery_store::{RecordBody, View};
use serde_json::json;

/// Returns the tasks asked for, open ones first, the soonest due first.
///
/// # Errors
/// `record.not-found` for an unknown entry; the store's own.
pub fn list(session: &Session, request: &TasksRequest) -> Result<TasksAnswer, AppError> {
    let about = match &request.about {
        Some(id) => Some(crate::measures::find(session, id)?),
        None => None,
    };
    let mut found: Vec<(RecordBody, Task)> = session
        .store
        .bodies(Kind::Task, View::Desk)?
        .into_iter()
        .filter_map(|body| {
            let task = typed::<Task>(&body.content)?;
            let asked = about.is_none_or(|about| task.about == Some(about));
            (asked && (request.with_done || task.done.is_none())).then_some((body, task))
        })
        .collect();
    found.sort_by_key(|(_, task)| {
        let due = task.due.map(|due| due.earliest());
        (task.done.is_some(), due.is_none(), due)
    });
    let tasks = found
        .iter()
        .map(|(body, task)| line(session, body, task, &request.lang))
        .collect::<Result<_, _>>()?;
    Ok(TasksAnswer { tasks })
}

fn line(
    session: &Session,
    body: &RecordBody,
    task: &Task,
    lang: &str,
) -> Result<TaskLine, AppError> {
    let today = today(session)?.date();
    let days = |due: chancery_model::date::PartialDate| (due.earliest() - today).num_days();
    Ok(TaskLine {
        id: body.record.to_string(),
        revision: base_of(body),
        title: task.title.clone(),
        about: match task.about {
            Some(record) => about(session, record, lang)?,
            None => None,
        },
        due: task.due.map(|due| due.to_string()),
        days: task
            .due
            .map(|due| i32::try_from(days(due)).unwrap_or(i32::MAX)),
        assigned: task.assigned.clone(),
        done: task.done.map(|day| day.to_string()),
    })
}

/// Returns what a private note is about; nothing where the entry is gone.
fn about(session: &Session, record: RecordId, lang: &str) -> Result<Option<AboutEntry>, AppError> {
    let Some((reference, title)) = called(session, record, lang)? else {
        return Ok(None);
    };
    let kind = session.store.kind(record)?.map_or("", Kind::as_str);
    Ok(Some(AboutEntry {
        id: record.to_string(),
        kind: kind.into(),
        reference,
        title,
    }))
}

/// Writes a task.
///
/// # Errors
/// `put.invalid` with the place; `record.not-found`; the store's own.
pub fn save_task(session: &mut Session, request: &TaskSaveRequest) -> Result<Written, AppError> {
    let about = match request.about.as_deref().filter(|id| !id.is_empty()) {
        Some(id) => Some(crate::measures::find(session, id)?),
        None => None,
    };
    let done = match (&request.id, request.done) {
        (_, false) => None,
        (Some(id), true) => Some(done_on(session, id)?),
        (None, true) => Some(today(session)?.date().to_string()),
    };
    let entry = Entry {
        kind: Kind::Task,
        id: request.id.as_deref(),
        base: request.base.as_deref(),
        fields: json!({
            "title": request.title,
            "about": about,
            "due": request.due,
            "for": request.assigned.as_deref().filter(|words| !words.is_empty()),
            "done": done,
        }),
    };
    save(session, &entry, &request.lang)
}

/// A task that was done before keeps its day.
fn done_on(session: &Session, id: &str) -> Result<String, AppError> {
    let body = crate::entry::find(session, id)?;
    let before = typed::<Task>(&body.content).and_then(|task| task.done);
    Ok(match before {
        Some(day) => day.to_string(),
        None => today(session)?.date().to_string(),
    })
}
