//! Creating and editing records from JSON; what the window's editor does too.
//!
//! No `id` makes a new record; `id` with `base` edits that version. On a stale base the register then has two wordings
//! to reconcile: nothing is overwritten. `put` writes the working line for one's own state, else the handed-in line.

mod act;
mod form;
mod rules;

use crate::derive::typed;
use crate::error::AppError;
use crate::measure_json::{PutMeasure, lay_over, parse_put};
use crate::misplaced::tidied;
use crate::progress::Progress;
use crate::session::Session;
use crate::wire::history::Written;
use act::write_act;
use chancery_messages::{Catalogue, Isolation};
use chancery_model::canonical::tidy_content;
use chancery_model::id::{OperationId, RecordId, RevisionId};
use chancery_model::measure::Measure;
use chancery_model::operation::OperationKind;
use chancery_model::record::{Kind, Line};
use chancery_model::reference::give_reference;
use chancery_model::revision::Content;
use chancery_model::submission::Submission;
use chancery_model::translation::carry_marks;
use chancery_store::{DeskChange, NewRevision, OperationDraft, RecordBody, View};
use rules::{check, overrides_have_reasons, settle_status, sunset_says_one_thing};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// Creates and edits records; one operation for each line that they stand on.
///
/// # Errors
/// `put.invalid` with the record's place; `record.not-found`; the store's own. Nothing is written then.
pub fn put(session: &mut Session, records: &[Value]) -> Result<Value, AppError> {
    let (answer, _, _) = write(session, records)?;
    Ok(answer)
}

/// As [`put`]; notes keys that no field has, which are kept and shown nowhere, and says whether a record that it wrote, an act of a measure among them, now has two wordings.
///
/// # Errors
/// As [`put`].
pub fn put_and_look(
    session: &mut Session,
    records: &[Value],
    lang: &str,
) -> Result<(Value, bool), AppError> {
    let (mut answer, written, unknown) = write(session, records)?;
    answer["notes"] = notes(&unknown, lang);
    let conflicts = session.store.conflicts(View::Desk)?;
    let left = conflicts
        .iter()
        .any(|conflict| written.contains_key(&conflict.record));
    Ok((answer, left))
}

/// The answer, the versions written, and where keys stand that no field has.
type Wrote = (Value, BTreeMap<RecordId, RevisionId>, Vec<String>);

fn write(session: &mut Session, records: &[Value]) -> Result<Wrote, AppError> {
    let mut writing = Writing::new(Unchanged::Written);
    let mut unknown = Vec::new();
    for (index, record) in records.iter().enumerate() {
        one(session, record, &mut writing).map_err(|error| at(error, index))?;
        let keys = writing.unknown.drain(..);
        unknown.extend(keys.map(|key| format!("[{index}]/{key}")));
    }
    let order = writing.order.clone();
    let (operation, revisions) = writing.commit(session)?;
    let list: Vec<Value> = order
        .iter()
        .map(|id| json!({"id": id, "revision": revisions.get(id)}))
        .collect();
    let answer = json!({"operation": operation, "records": list});
    Ok((answer, revisions, unknown))
}

/// A misspelt key looks like a key of a newer program: it is kept, and said.
fn notes(unknown: &[String], lang: &str) -> Value {
    let catalogue = Catalogue::new(lang).with_isolation(Isolation::Plain);
    let note = |place: &String| {
        let values = [("place", place.as_str())];
        json!({"code": "unknown-key", "place": place,
            "message": catalogue.message("put-unknown-key", &values),
            "hint": catalogue.message("put-unknown-key-hint", &values)})
    };
    unknown.iter().map(note).collect()
}

/// What one edit of one record wrote.
pub(crate) struct Edited {
    /// The record; a new one's id.
    pub record: RecordId,
    /// The operation, if anything differed.
    pub operation: Option<OperationId>,
}

/// Writes one edit as `put` would, unless nothing differs and the version has no `name`, which is a person's word for it;
/// `desk` goes together with it.
///
/// # Errors
/// As [`put`].
pub(crate) fn edit(
    session: &mut Session,
    record: &Value,
    name: Option<&str>,
    desk: Vec<DeskChange>,
) -> Result<Edited, AppError> {
    let mut writing = Writing::new(match name {
        Some(_) => Unchanged::Written,
        None => Unchanged::Left,
    });
    one(session, record, &mut writing)?;
    let record = writing.order.first().copied();
    let record = record.ok_or_else(|| AppError::Defect {
        detail: "an edit without a record".into(),
    })?;
    let Some(draft) = writing.drafts.values_mut().next_back() else {
        session.store.change_desk(&desk)?;
        return Ok(Edited {
            record,
            operation: None,
        });
    };
    draft.desk = desk;
    if let (Some(name), Line::Working) = (name, draft.line) {
        draft.params.insert("name".into(), json!(name));
    }
    let (operation, _) = writing.commit(session)?;
    Ok(Edited { record, operation })
}

/// Returns one operation that enters measures from a kept file and brings its submission up to date.
///
/// # Errors
/// As [`put`].
pub fn draft_entered(
    session: &mut Session,
    records: &[Value],
    (body, submission): (RecordBody, Submission),
    kind: OperationKind,
    params: Map<String, Value>,
) -> Result<OperationDraft, AppError> {
    let mut writing = Writing::new(Unchanged::Written);
    for (index, record) in records.iter().enumerate() {
        one(session, record, &mut writing).map_err(|error| at(error, index))?;
    }
    let mut draft = session.draft(kind, body.line, params);
    for (line, part) in writing.drafts {
        if line != body.line {
            let detail = "the entry stands on another line than its submission".to_string();
            return Err(AppError::InvalidPut {
                place: "/state".into(),
                detail,
            });
        }
        draft.revisions.extend(part.revisions);
        draft.references.extend(part.references);
    }
    let parents = session.store.head_ids(body.record, body.line)?;
    let version = session.version(
        body.record,
        Kind::Submission,
        parents,
        Some(content_of(&submission)?),
    );
    draft.revisions.push(version);
    Ok(draft)
}

/// Writes `record` over what the wordings of an entry agree on, as a version that stands on all of them.
///
/// # Errors
/// As [`put`].
pub(crate) fn resolve_with(
    session: &mut Session,
    id: RecordId,
    record: &Value,
    catalogue: &Catalogue,
) -> Result<Written, AppError> {
    let mut record = record.clone();
    if let Some(fields) = record.as_object_mut() {
        let kind = session.store.kind(id)?;
        fields.insert("kind".into(), json!(kind));
        fields.insert("id".into(), json!(id));
        fields.remove("base");
    }
    let mut writing = Writing::new(Unchanged::Written);
    writing.kind = OperationKind::Resolve;
    one(session, &record, &mut writing)?;
    let (operation, revisions) = writing.commit(session)?;
    let operation = operation.ok_or_else(|| AppError::Defect {
        detail: "a choice without an operation".into(),
    })?;
    let entry = session.store.operation(operation)?;
    Ok(Written {
        operation: operation.to_string(),
        title: crate::history::named_title(session, &entry, catalogue)?,
        records: u32::try_from(revisions.len()).unwrap_or(u32::MAX),
        saved: entry.recorded_at,
    })
}

/// What becomes of an edit that changes nothing.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Unchanged {
    /// It is a version all the same.
    Written,
    /// Nothing is written.
    Left,
}

struct Writing {
    drafts: BTreeMap<Line, OperationDraft>,
    order: Vec<RecordId>,
    /// Keys of the measure just read that no field has.
    unknown: Vec<String>,
    unchanged: Unchanged,
    kind: OperationKind,
    /// The acts written so far, as they will be.
    acts: Vec<(RecordId, Content)>,
}

impl Writing {
    fn new(unchanged: Unchanged) -> Writing {
        Writing {
            drafts: BTreeMap::new(),
            order: Vec::new(),
            unknown: Vec::new(),
            unchanged,
            kind: OperationKind::Put,
            acts: vec![],
        }
    }

    /// Writes what was gathered, one operation for each line; returns the first of them and every record's version.
    fn commit(
        self,
        session: &mut Session,
    ) -> Result<(Option<OperationId>, BTreeMap<RecordId, RevisionId>), AppError> {
        let mut revisions: BTreeMap<RecordId, RevisionId> = BTreeMap::new();
        let mut operation = None;
        for mut draft in self.drafts.into_values() {
            // an act that goes along with measures is not counted beside them
            let entries = draft.revisions.iter().filter(|r| r.kind != Kind::Act);
            let count = entries.count().max(1);
            draft.params.insert("count".into(), json!(count));
            let records: Vec<RecordId> = draft
                .revisions
                .iter()
                .map(|revision| revision.record)
                .collect();
            let committed = session.transact(draft, &Progress::silent())?;
            operation = operation.or(Some(committed.operation));
            revisions.extend(records.into_iter().zip(committed.revisions));
        }
        Ok((operation, revisions))
    }

    fn draft(&mut self, session: &Session, line: Line) -> &mut OperationDraft {
        let kind = self.kind;
        self.drafts
            .entry(line)
            .or_insert_with(|| session.draft(kind, line, Map::new()))
    }

    /// Says more of an act that is being written.
    fn amend(&mut self, act: RecordId, content: Content) {
        let pending = self
            .drafts
            .values_mut()
            .flat_map(|draft| &mut draft.revisions);
        for revision in pending.filter(|revision| revision.record == act) {
            revision.content = Some(content.clone());
        }
        for (_, known) in self.acts.iter_mut().filter(|(record, _)| *record == act) {
            known.clone_from(&content);
        }
    }

    fn add(&mut self, session: &Session, line: Line, revision: NewRevision) {
        self.draft(session, line).revisions.push(revision);
    }
}

fn at(error: AppError, index: usize) -> AppError {
    match error {
        AppError::InvalidPut { place, detail } => AppError::InvalidPut {
            place: format!("[{index}]{place}"),
            detail,
        },
        other => other,
    }
}

fn one(session: &mut Session, record: &Value, writing: &mut Writing) -> Result<(), AppError> {
    form::check(record)?;
    let kind = match record["kind"].as_str() {
        None => Kind::Measure,
        Some(word) => word.parse().map_err(|_| AppError::InvalidPut {
            place: "/kind".into(),
            detail: word.to_string(),
        })?,
    };
    match kind {
        Kind::Measure => measure(session, &parse_put(record)?, writing),
        _ => other(session, kind, record, writing),
    }
}

/// What a record is edited from.
struct Ground {
    record: RecordId,
    line: Line,
    parents: Vec<RevisionId>,
    content: Content,
}

fn ground(
    session: &mut Session,
    id: Option<&str>,
    base: Option<RevisionId>,
    kind: OperationKind,
) -> Result<Option<Ground>, AppError> {
    let Some(id) = id else { return Ok(None) };
    let record = crate::measures::find(session, id)?;
    if let Some(base) = base {
        let version = session.store.revision(base)?;
        if version.record != record {
            return Err(AppError::InvalidPut {
                place: "/base".into(),
                detail: "a version of another entry".into(),
            });
        }
        let content = version.content.unwrap_or_default();
        return Ok(Some(Ground {
            record,
            line: version.line,
            parents: vec![base],
            content,
        }));
    }
    let body = session.store.body(record, View::Desk)?;
    let body = body.ok_or_else(|| AppError::RecordNotFound { id: id.to_string() })?;
    if body.conflict && kind != OperationKind::Resolve {
        return Err(AppError::TwoWordings { id: id.to_string() });
    }
    let parents = session.store.head_ids(record, body.line)?;
    Ok(Some(Ground {
        record,
        line: body.line,
        parents,
        content: body.content,
    }))
}

fn measure(session: &mut Session, put: &PutMeasure, writing: &mut Writing) -> Result<(), AppError> {
    let ground = ground(session, put.id.as_deref(), put.base, writing.kind)?;
    let empty = Content::new();
    let stands_on = ground.as_ref().map_or(&empty, |ground| &ground.content);
    let on = ground
        .as_ref()
        .and_then(|ground| ground.parents.first().copied());
    let mut measure = lay_over(stands_on, on, &put.fields)?;
    if let Some(origin) = measure.extra.remove("entered_from") {
        measure.origin = serde_json::from_value(origin).ok();
    }
    let is_given = |key: &&String| put.fields.contains_key(*key) && key.as_str() != "information";
    let unknown = measure.extra.keys().filter(is_given);
    writing.unknown.extend(unknown.cloned());
    check(session, &measure)?;
    let before = ground.as_ref().and_then(|g| typed::<Measure>(&g.content));
    settle_status(&mut measure);
    sunset_says_one_thing(put, &mut measure)?;
    if writing.unchanged == Unchanged::Written {
        overrides_have_reasons(put, before.as_ref(), &measure, session.day())?;
    }
    let line = ground
        .as_ref()
        .map_or_else(|| session.line_of(&measure.state), |ground| ground.line);
    if let Some(act) = &put.act {
        measure.act = write_act(session, (act, put.base), &measure, line, writing)?;
    }
    let record = match &ground {
        Some(ground) => ground.record,
        None => session.new_record(),
    };
    if measure.reference.is_none() {
        measure.reference = Some(new_reference(session, record, &measure, line, writing)?);
    }
    if line == Line::HandedIn && measure.entered_by.is_none() {
        measure.entered_by = Some(session.author());
    }
    if let Some(before) = &before {
        carry_marks(before, &mut measure);
    }
    let content = content_of(&measure)?;
    writing.order.push(record);
    let same = ground.as_ref().is_some_and(|g| g.content == content);
    if same && writing.unchanged == Unchanged::Left {
        return Ok(());
    }
    let parents = ground.map_or(vec![], |ground| ground.parents);
    let version = session.version(record, Kind::Measure, parents, Some(content));
    writing.add(session, line, version);
    Ok(())
}

fn new_reference(
    session: &Session,
    record: RecordId,
    measure: &Measure,
    line: Line,
    writing: &mut Writing,
) -> Result<String, AppError> {
    let mut given: Vec<String> = writing
        .drafts
        .values()
        .flat_map(|draft| draft.references.iter().map(|(name, _)| name.clone()))
        .collect();
    loop {
        let category = measure.categories.first().map(String::as_str);
        let reference = give_reference(&measure.state, category, record, |name| {
            given.iter().any(|taken| taken == name)
        });
        if session.store.referenced(&reference)?.is_none() {
            writing
                .draft(session, line)
                .references
                .push((reference.clone(), record));
            return Ok(reference);
        }
        given.push(reference);
    }
}

/// Any other kind is taken as its content stands.
fn other(
    session: &mut Session,
    kind: Kind,
    record: &Value,
    writing: &mut Writing,
) -> Result<(), AppError> {
    let put = parse_put(record)?;
    let ground = ground(session, put.id.as_deref(), put.base, writing.kind)?;
    let mut content = ground
        .as_ref()
        .map_or_else(Content::new, |ground| ground.content.clone());
    for (key, value) in record.as_object().into_iter().flatten() {
        if !["kind", "id", "base", "revision", "conflict"].contains(&key.as_str()) {
            content.insert(key.clone(), value.clone());
        }
    }
    let content = tidied(content)?;
    crate::kinds::check(kind, &content, &*session.names("en")?)?;
    let content = match kind {
        Kind::Position => {
            crate::stated::noted(session, content, ground.as_ref().map(|g| &g.content))?
        }
        _ => content,
    };
    let same = ground.as_ref().is_some_and(|g| g.content == content);
    if let (true, Unchanged::Left, Some(ground)) = (same, writing.unchanged, &ground) {
        writing.order.push(ground.record);
        return Ok(());
    }
    let line = ground.as_ref().map_or_else(
        || crate::kinds::line_of_new(session, kind, &content),
        |ground| ground.line,
    );
    let (record, parents) = match ground {
        Some(ground) => (ground.record, ground.parents),
        None => (session.new_record(), vec![]),
    };
    let version = session.version(record, kind, parents, Some(content));
    writing.add(session, line, version);
    writing.order.push(record);
    Ok(())
}

/// Returns the canonical content of a value of the model.
///
/// # Errors
/// A number that is not whole.
pub(crate) fn content_of<T: serde::Serialize>(value: &T) -> Result<Content, AppError> {
    let value = serde_json::to_value(value).map_err(|error| AppError::Defect {
        detail: error.to_string(),
    })?;
    tidy_content(value).map_err(|error| AppError::InvalidPut {
        place: String::new(),
        detail: error.to_string(),
    })
}
