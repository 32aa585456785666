//! Creating and editing records from JSON; what the window's editor does too.
//!
//! No `id` makes a new record; `id` with `base` edits that version. On a stale base the register then has two wordings
//! to reconcile: nothing is overwritten. `put` writes the working line for one's own state, else the handed-in line.

use crate::derive::typed;
use crate::error::AppError;
use crate::measure_json::{PutMeasure, lay_over, parse_put};
use crate::progress::Progress;
use crate::session::Session;
use chancery_model::act::Act;
use chancery_model::canonical::tidy_content;
use chancery_model::id::{RecordId, RevisionId};
use chancery_model::measure::Measure;
use chancery_model::operation::OperationKind;
use chancery_model::record::{Kind, Line};
use chancery_model::reference::give_reference;
use chancery_model::revision::Content;
use chancery_model::submission::Submission;
use chancery_store::{NewRevision, OperationDraft, RecordBody, View};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// Creates and edits records; one operation for each line that they stand on.
///
/// # Errors
/// `put.invalid` with the record's place; `record.not-found`; the store's own. Nothing is written then.
pub fn put(session: &mut Session, records: &[Value]) -> Result<Value, AppError> {
    let mut writing = Writing {
        drafts: BTreeMap::new(),
        order: Vec::new(),
    };
    for (index, record) in records.iter().enumerate() {
        one(session, record, &mut writing).map_err(|error| at(error, index))?;
    }
    let mut revisions: BTreeMap<RecordId, RevisionId> = BTreeMap::new();
    let mut operation = None;
    for (line, mut draft) in std::mem::take(&mut writing.drafts) {
        draft.params.insert(
            "count".into(),
            json!(
                draft
                    .revisions
                    .iter()
                    .filter(|r| r.kind != Kind::Act)
                    .count()
            ),
        );
        let records: Vec<RecordId> = draft
            .revisions
            .iter()
            .map(|revision| revision.record)
            .collect();
        debug_assert_eq!(draft.line, line);
        let committed = session.transact(draft, &Progress::silent())?;
        operation = operation.or(Some(committed.operation));
        revisions.extend(records.into_iter().zip(committed.revisions));
    }
    let list: Vec<Value> = writing
        .order
        .iter()
        .map(|id| json!({"id": id, "revision": revisions.get(id)}))
        .collect();
    Ok(json!({"operation": operation, "records": list}))
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
    let mut writing = Writing {
        drafts: BTreeMap::new(),
        order: Vec::new(),
    };
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

/// Returns whether a record that `put` wrote now has two wordings.
///
/// # Errors
/// The store's own.
pub fn left_conflicts(session: &Session, answer: &Value) -> Result<bool, AppError> {
    let conflicts = session.store.conflicts(View::Desk)?;
    let written = answer["records"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|record| record["id"].as_str());
    let written: Vec<&str> = written.collect();
    Ok(conflicts
        .iter()
        .any(|conflict| written.contains(&conflict.record.to_string().as_str())))
}

struct Writing {
    drafts: BTreeMap<Line, OperationDraft>,
    order: Vec<RecordId>,
}

impl Writing {
    fn draft(&mut self, session: &Session, line: Line) -> &mut OperationDraft {
        self.drafts
            .entry(line)
            .or_insert_with(|| session.draft(OperationKind::Put, line, Map::new()))
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
    let parents = session.store.head_ids(record, body.line)?;
    Ok(Some(Ground {
        record,
        line: body.line,
        parents,
        content: body.content,
    }))
}

fn measure(session: &mut Session, put: &PutMeasure, writing: &mut Writing) -> Result<(), AppError> {
    let ground = ground(session, put.id.as_deref(), put.base)?;
    let empty = Content::new();
    let before = ground.as_ref().map_or(&empty, |ground| &ground.content);
    let mut measure = lay_over(before, &put.fields)?;
    if let Some(origin) = measure.extra.remove("entered_from") {
        measure.origin = serde_json::from_value(origin).ok();
    }
    check(session, &measure)?;
    let line = ground
        .as_ref()
        .map_or_else(|| session.line_of(&measure.state), |ground| ground.line);
    if let Some(act) = &put.act {
        measure.act = write_act(session, act, &measure, line, writing)?;
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
    let content = content_of(&measure)?;
    let parents = ground.map_or(vec![], |ground| ground.parents);
    let version = session.version(record, Kind::Measure, parents, Some(content));
    writing.add(session, line, version);
    writing.order.push(record);
    Ok(())
}

fn check(session: &mut Session, measure: &Measure) -> Result<(), AppError> {
    let names = session.names("en")?;
    let invalid = |place: &str, detail: &str| AppError::InvalidPut {
        place: place.into(),
        detail: detail.into(),
    };
    if !names.knows_state(&measure.state) {
        return Err(invalid("/state", &measure.state));
    }
    for code in &measure.categories {
        let known = chancery_model::codes::category(code).is_some()
            || names.added_categories().any(|c| c.code == *code);
        if !known {
            return Err(invalid("/categories", code));
        }
    }
    for link in &measure.obligations {
        if chancery_model::codes::obligation(&link.id).is_none() {
            return Err(invalid("/obligations", &link.id));
        }
    }
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

/// Writes the act that a MEASURE carries and returns its record; null takes the act away.
fn write_act(
    session: &mut Session,
    json: &Value,
    measure: &Measure,
    line: Line,
    writing: &mut Writing,
) -> Result<Option<RecordId>, AppError> {
    if json.is_null() {
        return Ok(None);
    }
    let invalid = |detail: String| AppError::InvalidPut {
        place: "/act".into(),
        detail,
    };
    let fields = json
        .as_object()
        .ok_or_else(|| invalid("not an object".into()))?;
    let named = fields
        .get("id")
        .and_then(Value::as_str)
        .and_then(|id| id.parse::<RecordId>().ok());
    let existing = match named.or(measure.act) {
        Some(record) => session
            .store
            .body(record, View::Desk)?
            .map(|body| (record, body)),
        None => None,
    };
    let mut content = existing
        .as_ref()
        .map_or_else(Content::new, |(_, body)| body.content.clone());
    content.insert("state".into(), json!(measure.state));
    for key in ["type", "number", "title", "authority"] {
        if let Some(value) = fields.get(key) {
            content.insert(key.into(), value.clone());
        }
    }
    let content =
        tidy_content(Value::Object(content)).map_err(|error| invalid(error.to_string()))?;
    let _: Act = serde_json::from_value(Value::Object(content.clone()))
        .map_err(|error| invalid(error.to_string()))?;
    if content.len() == 1 {
        return Ok(None);
    }
    match existing {
        Some((record, body)) if body.content == content => Ok(Some(record)),
        Some((record, body)) => {
            let parents = session.store.head_ids(record, body.line)?;
            let version = session.version(record, Kind::Act, parents, Some(content));
            writing.add(session, body.line, version);
            Ok(Some(record))
        }
        None => {
            let record = session.new_record();
            let version = session.version(record, Kind::Act, vec![], Some(content));
            writing.add(session, line, version);
            Ok(Some(record))
        }
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
    let ground = ground(session, put.id.as_deref(), put.base)?;
    let mut content = ground
        .as_ref()
        .map_or_else(Content::new, |ground| ground.content.clone());
    for (key, value) in record.as_object().into_iter().flatten() {
        if !["kind", "id", "base", "revision"].contains(&key.as_str()) {
            content.insert(key.clone(), value.clone());
        }
    }
    let content = tidy_content(Value::Object(content)).map_err(|error| AppError::InvalidPut {
        place: String::new(),
        detail: error.to_string(),
    })?;
    well_formed(kind, &content)?;
    let state = content
        .get("state")
        .and_then(Value::as_str)
        .unwrap_or_default();
    let line = match &ground {
        Some(ground) => ground.line,
        // What is private has no place on the line that leaves.
        None if kind.is_private() => Line::Working,
        None => session.line_of(state),
    };
    let (record, parents) = match ground {
        Some(ground) => (ground.record, ground.parents),
        None => (session.new_record(), vec![]),
    };
    let version = session.version(record, kind, parents, Some(content));
    writing.add(session, line, version);
    writing.order.push(record);
    Ok(())
}

fn well_formed(kind: Kind, content: &Content) -> Result<(), AppError> {
    use chancery_model::{information::Information, meeting::Meeting, position::Position};
    let fits = match kind {
        Kind::Act => typed::<Act>(content).is_some(),
        Kind::Information => typed::<Information>(content).is_some(),
        Kind::Meeting => typed::<Meeting>(content).is_some(),
        Kind::Position => typed::<Position>(content).is_some(),
        Kind::Submission => typed::<Submission>(content).is_some(),
        _ => true,
    };
    if fits {
        return Ok(());
    }
    Err(AppError::InvalidPut {
        place: String::new(),
        detail: format!("not the form of a {}", kind.as_str()),
    })
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
