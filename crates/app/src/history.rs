//! Changes: the list, their titles, undoing one by a new one, and what stands in two wordings.

use crate::error::AppError;
use crate::progress::Progress;
use crate::search::name_of;
use crate::session::Session;
use crate::translations::language_name;
use crate::undo::{Reversed, reversed};
use crate::wire::history::{Change, HistoryAnswer, HistoryRequest, Written};
use crate::words::{beginning, say};
use chancery_diff::fields::changed_fields;
use chancery_messages::Catalogue;
use chancery_model::id::{OperationId, RecordId};
use chancery_model::operation::OperationKind;
use chancery_model::record::Kind;
use chancery_store::{OperationEntry, RevisionEntry, View};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// Returns a page of changes, newest first.
///
/// # Errors
/// The store's own.
pub fn page(session: &mut Session, request: &HistoryRequest) -> Result<HistoryAnswer, AppError> {
    let total = session.store.counts()?.operations;
    let before =
        i64::try_from(total.saturating_sub(u64::from(request.offset))).unwrap_or(i64::MAX) + 1;
    let entries = session
        .store
        .operations(request.limit as usize, Some(before))?;
    let catalogue = Catalogue::new(&request.lang);
    let changes = entries
        .iter()
        .map(|entry| change(session, entry, &catalogue))
        .collect::<Result<_, _>>()?;
    Ok(HistoryAnswer {
        total: u32::try_from(total).unwrap_or(u32::MAX),
        changes,
    })
}

fn change(
    session: &Session,
    entry: &OperationEntry,
    catalogue: &Catalogue,
) -> Result<Change, AppError> {
    let mut kinds: BTreeMap<String, u32> = BTreeMap::new();
    if entry.revisions <= 2000 {
        for revision in session.store.revisions_of(entry.id)? {
            *kinds.entry(revision.kind.as_str().to_string()).or_default() += 1;
        }
    }
    Ok(Change {
        id: entry.id.to_string(),
        number: u32::try_from(entry.no).unwrap_or(u32::MAX),
        title: named_title(session, entry, catalogue)?,
        kind: entry.operation.kind.as_str().to_string(),
        author: entry.author.clone(),
        time: entry.recorded_at.clone(),
        records: u32::try_from(entry.records).unwrap_or(u32::MAX),
        kinds,
        undoes: entry.operation.undoes.map(|id| id.to_string()),
        undone: entry.undone,
        can_undo: can_undo(session, entry),
    })
}

/// Returns an operation's title in the catalogue's language, for a place where it is known which entry it is about.
///
/// # Errors
/// The store's own.
pub fn title(
    session: &Session,
    entry: &OperationEntry,
    catalogue: &Catalogue,
) -> Result<String, AppError> {
    title_of(session, entry, catalogue, Naming::Known)
}

/// Returns an operation's title that names the entry, where it is about one.
///
/// # Errors
/// The store's own.
pub fn named_title(
    session: &Session,
    entry: &OperationEntry,
    catalogue: &Catalogue,
) -> Result<String, AppError> {
    title_of(session, entry, catalogue, Naming::Entry)
}

/// Whether a title names the entry that the change is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Naming {
    /// It is known where the title stands.
    Known,
    /// It is named where the change is about one.
    Entry,
}

fn title_of(
    session: &Session,
    entry: &OperationEntry,
    catalogue: &Catalogue,
    naming: Naming,
) -> Result<String, AppError> {
    let mut params: BTreeMap<String, String> = entry
        .operation
        .params
        .iter()
        .map(|(name, value)| {
            (
                name.clone(),
                value
                    .as_str()
                    .map_or_else(|| value.to_string(), str::to_string),
            )
        })
        .collect();
    let mut again = false;
    if let Some(undone) = entry.operation.undoes {
        let mut undone = session.store.operation(undone)?;
        if let Some(before) = undone.operation.undoes {
            // undoing an undo is doing it again
            again = true;
            undone = session.store.operation(before)?;
        }
        params.insert(
            "title".into(),
            title_of(session, &undone, catalogue, naming)?,
        );
    }
    if let Some(tag) = params.get_mut("language") {
        *tag = language_name(catalogue, tag);
    }
    let kept = entry.operation.params.contains_key("kept");
    let id = match entry.operation.kind {
        OperationKind::Undo if again => "change-redo".to_string(),
        OperationKind::Import if kept => "change-import-kept".to_string(),
        OperationKind::Put if params.contains_key("name") => "change-put-named".to_string(),
        kind => match entry.operation.params.get("what").and_then(Value::as_str) {
            Some(what) => format!("change-{}-{what}", kind.as_str()),
            None => {
                let about = match naming == Naming::Entry && NAMED.contains(&kind) {
                    true => about_one(session, entry, catalogue)?,
                    false => None,
                };
                let form = if about.is_some() { "-of" } else { "" };
                params.extend(about.map(|name| ("entry".to_string(), name)));
                format!("change-{}{form}", kind.as_str())
            }
        },
    };
    params
        .entry("count".to_string())
        .or_insert_with(|| entry.records.to_string());
    Ok(say(catalogue, &id, &params))
}

/// The changes whose title names the entry that they are about.
const NAMED: &[OperationKind] = &[
    OperationKind::Put,
    OperationKind::HandIn,
    OperationKind::Withdraw,
    OperationKind::Restore,
    OperationKind::Remove,
    OperationKind::Resolve,
];

/// Letters of a title by which an entry without a reference is named.
const NAME_MAX: usize = 60;

/// Returns what the one entry is called that a change is about: its reference, else the beginning of its title. An act
/// that goes along with a measure is not counted beside it.
fn about_one(
    session: &Session,
    entry: &OperationEntry,
    catalogue: &Catalogue,
) -> Result<Option<String>, AppError> {
    // a measure may come with its act, on two lines
    if entry.revisions > 4 {
        return Ok(None);
    }
    let versions = session.store.revisions_of(entry.id)?;
    let is_act = |version: &&RevisionEntry| version.kind == Kind::Act;
    let alone = versions.iter().all(|version| version.kind == Kind::Act);
    let mut about = versions.iter().filter(|version| alone || !is_act(version));
    let Some(version) = about.next() else {
        return Ok(None);
    };
    if about.any(|other| other.record != version.record) {
        return Ok(None);
    }
    let content = match (&version.content, version.parents.first()) {
        (Some(content), _) => Some(content.clone()),
        // removed: it is called what it was called
        (None, Some(parent)) => session.store.content(*parent)?,
        (None, None) => None,
    };
    let Some(content) = content else {
        return Ok(None);
    };
    let reference = content.get("ref").and_then(Value::as_str);
    let name = match reference {
        Some(reference) => reference.to_string(),
        None => beginning(&name_of(version.kind, &content, catalogue.lang()), NAME_MAX),
    };
    Ok((!name.is_empty()).then_some(name))
}

fn can_undo(session: &Session, entry: &OperationEntry) -> bool {
    session.store.read_only().is_none()
        && !entry.undone
        && entry.revisions > 0
        && !matches!(
            entry.operation.kind,
            OperationKind::Init | OperationKind::HandIn | OperationKind::Withdraw
        )
}

/// Returns the newest operation that can be undone.
///
/// # Errors
/// The store's own.
pub fn last_undoable(session: &Session) -> Result<Option<OperationEntry>, AppError> {
    let newest = session.store.operations(50, None)?;
    Ok(newest
        .into_iter()
        .find(|entry| can_undo(session, entry) && entry.operation.kind != OperationKind::Undo))
}

/// Returns the newest undoing that can be taken back: what redoing would do. Nothing once something else was done.
///
/// # Errors
/// The store's own.
pub fn last_redoable(session: &Session) -> Result<Option<OperationEntry>, AppError> {
    for entry in session.store.operations(200, None)? {
        let Some(undone) = entry.operation.undoes else {
            if can_undo(session, &entry) {
                return Ok(None);
            }
            continue;
        };
        let is_again = session.store.operation(undone)?.operation.undoes.is_some();
        if !is_again && can_undo(session, &entry) {
            return Ok(Some(entry));
        }
    }
    Ok(None)
}

/// Returns the log as the command prints it: `{"operations":[{"id","title","author","time","records"}]}`, newest first.
///
/// # Errors
/// The store's own.
pub fn log(session: &mut Session, lang: &str, at: Option<&str>) -> Result<Value, AppError> {
    let before = at
        .map(|moment| session.operation_number(moment))
        .transpose()?
        .map(|number| number + 1);
    let catalogue = Catalogue::new(lang).with_isolation(chancery_messages::Isolation::Plain);
    let mut operations = Vec::new();
    for entry in session.store.operations(i32::MAX as usize, before)? {
        operations.push(json!({
            "id": entry.id,
            "number": entry.no,
            "kind": entry.operation.kind,
            "title": named_title(session, &entry, &catalogue)?,
            "author": entry.author,
            "time": entry.recorded_at,
            "records": entry.records,
            "undoes": entry.operation.undoes,
            "undone": entry.undone,
        }));
    }
    Ok(json!({"operations": operations, "content_id": session.store.content_id()?.to_string()}))
}

/// Undoes an operation by a new one: every record it touched is as it was before, fields that nobody changed since.
///
/// # Errors
/// `undo.changed-since` when later changes stand on the same fields; `undo.handed-in`; `undo.not-possible`;
/// `operation.not-found`.
pub fn undo(
    session: &mut Session,
    operation: &str,
    catalogue: &Catalogue,
) -> Result<Written, AppError> {
    let not_found = || AppError::OperationNotFound {
        id: operation.to_string(),
    };
    let id: OperationId = operation.parse().map_err(|_| not_found())?;
    let entry = session.store.operation(id).map_err(|_| not_found())?;
    if let Some(reason) = session.store.read_only() {
        return Err(AppError::Store {
            source: chancery_store::StoreError::ReadOnly { reason },
        });
    }
    if entry.operation.kind == OperationKind::HandIn && !entry.undone {
        return Err(AppError::Refused {
            code: "undo.handed-in",
            about: operation.to_string(),
        });
    }
    if !can_undo(session, &entry) {
        return Err(AppError::UndoNotPossible {
            id: operation.to_string(),
        });
    }
    let mut draft = session.draft(OperationKind::Undo, entry.operation.line, Map::new());
    draft.undoes = Some(id);
    draft.revisions = match reversed(session, &entry)? {
        Reversed::Versions(versions) => versions,
        Reversed::StoodOn(later) => {
            return Err(AppError::UndoChangedSince {
                later: later_titles(session, &later, &entry, catalogue)?,
                count: later.len(),
            });
        }
    };
    let committed = session.transact(draft, &Progress::silent())?;
    let written = session.store.operation(committed.operation)?;
    Ok(Written {
        operation: committed.operation.to_string(),
        title: named_title(session, &written, catalogue)?,
        records: u32::try_from(committed.changed.len()).unwrap_or(u32::MAX),
        saved: written.recorded_at,
    })
}

fn later_titles(
    session: &Session,
    records: &BTreeSet<RecordId>,
    entry: &OperationEntry,
    catalogue: &Catalogue,
) -> Result<String, AppError> {
    let mut titles = BTreeSet::new();
    for record in records.iter().take(5) {
        for revision in session.store.history(*record)? {
            let later = session.store.operation(revision.operation)?;
            if later.no > entry.no {
                titles.insert(named_title(session, &later, catalogue)?);
            }
        }
    }
    Ok(titles.into_iter().collect::<Vec<_>>().join("; "))
}

/// Returns the fields that a version changed against its first parent.
///
/// # Errors
/// The store's own.
pub fn fields_changed(session: &Session, version: &RevisionEntry) -> Result<Vec<String>, AppError> {
    let before = match version.parents.first() {
        Some(parent) => session.store.content(*parent)?.unwrap_or_default(),
        None => return Ok(vec![]),
    };
    let after = version.content.clone().unwrap_or_default();
    let mut fields: Vec<String> = changed_fields(&before, &after)
        .into_iter()
        .map(|change| {
            change
                .path
                .split('/')
                .find(|part| !part.is_empty())
                .unwrap_or_default()
                .to_string()
        })
        .collect();
    fields.dedup();
    Ok(fields)
}

/// Returns the records in two wordings: `{"conflicts":[{"record","kind","heads"}]}`.
///
/// # Errors
/// The store's own.
pub fn conflicts(session: &Session) -> Result<Value, AppError> {
    let list: Vec<Value> = session
        .store
        .conflicts(View::Desk)?
        .into_iter()
        .map(|conflict| json!({"record": conflict.record, "kind": conflict.kind, "heads": conflict.heads}))
        .collect();
    Ok(json!({ "conflicts": list }))
}
