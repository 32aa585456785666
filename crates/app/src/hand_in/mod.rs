//! Handing in: the act by which an entry comes to exist for others; and taking it back.
//!
//! [`hand_in`] names first what is not cleared, what changed since it was cleared, which proposed words were not taken,
//! what the entry leaves open and what stays behind; none of it stands in the way. With a person's word it copies the entry to the handed-in line, with its act and attached files. A handed-in version has
//! earlier handed-in versions as parents and nothing else, no hour and no person. [`withdraw`] writes a removal on
//! that line and erases the words of its versions, while the ids still verify.

pub(crate) mod outward;
mod withdraw;

pub use self::withdraw::withdraw;

use crate::checks;
use crate::clearance::{Asked, changed_since, counting, question, questions_about};
use crate::clock::stamp;
use crate::derive::typed;
use crate::error::AppError;
use crate::history::title;
use crate::measures::find;
use crate::progress::Progress;
use crate::session::Session;
use crate::translations::language_name;
use crate::wire::clearance::{CapitalQuestion, ChangedSince};
use crate::wire::draft::Check;
use crate::wire::hand_in::{HandInAnswer, HandInEntry, HandInRequest, LeftBehind};
use crate::wire::history::Written;
use chancery_diff::fields::changed_fields;
use chancery_messages::Catalogue;
use chancery_model::audience::Audience;
use chancery_model::clearance::ClearanceAnswer;
use chancery_model::id::{ObjectId, RecordId, RevisionId};
use chancery_model::measure::Measure;
use chancery_model::operation::OperationKind;
use chancery_model::record::{Kind, Line, OutwardKind};
use chancery_model::revision::Content;
use chancery_store::{NewObject, NewRevision, OperationDraft, RecordBody, StoreError, View};
use outward::{Left, Outward};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// Kinds that a person hands in by name. Acts go along with their measures.
const BY_NAME: [Kind; 5] = [
    Kind::Measure,
    Kind::Act,
    Kind::Information,
    Kind::Proposal,
    Kind::Provision,
];

/// An entry on its way out.
struct Leaving {
    body: RecordBody,
    kind: OutwardKind,
    outward: Outward,
}

/// Names what handing the entries in would do; with `confirmed`, hands them in as one operation.
///
/// # Errors
/// `record.not-found`; with `confirmed`, the reason why an entry cannot be handed in: then nothing is written.
pub fn hand_in(session: &mut Session, request: &HandInRequest) -> Result<HandInAnswer, AppError> {
    let catalogue = Catalogue::new(&request.lang);
    let mut entries = Vec::with_capacity(request.ids.len());
    let mut leaving = Vec::with_capacity(request.ids.len());
    let mut seen = BTreeSet::new();
    for id in &request.ids {
        let record = find(session, id)?;
        if !seen.insert(record) {
            continue;
        }
        match look(session, record, id) {
            Ok(found) => {
                entries.push(entry(session, &found, &request.lang)?);
                leaving.push(found);
            }
            Err(error) if request.confirmed => return Err(error),
            Err(error) => entries.push(refused(session, record, &error, &catalogue)?),
        }
    }
    let written = if request.confirmed {
        write(session, &leaving, &mut entries, &catalogue)?
    } else {
        None
    };
    Ok(HandInAnswer { entries, written })
}

/// Returns the entry as it would leave.
fn look(session: &Session, record: RecordId, id: &str) -> Result<Leaving, AppError> {
    let refuse = |code: &'static str| AppError::Refused {
        code,
        about: id.to_string(),
    };
    let body = session
        .store
        .body(record, View::Desk)?
        .ok_or_else(|| AppError::RecordNotFound { id: id.to_string() })?;
    let kind = body
        .kind
        .outward()
        .ok_or_else(|| refuse("hand-in.private-kind"))?;
    if !BY_NAME.contains(&body.kind) {
        return Err(refuse("hand-in.kind"));
    }
    if body.line == Line::Working && (body.conflict || body.heads > 1) {
        return Err(refuse("hand-in.two-wordings"));
    }
    let audience: Audience = body
        .content
        .get("audience")
        .and_then(|value| serde_json::from_value(value.clone()).ok())
        .unwrap_or_default();
    if audience.rank() < Audience::Cochairs.rank() {
        return Err(refuse("hand-in.audience"));
    }
    let stale = crate::translations::stale(&body.content);
    let outward = match body.line {
        Line::Working => outward::outward(kind, &body.content, &stale),
        // It stands on the handed-in line already.
        Line::HandedIn => Outward {
            content: body.content.clone(),
            left: Vec::new(),
        },
    };
    Ok(Leaving {
        body,
        kind,
        outward,
    })
}

/// What capital said about an entry: of each function what it said last.
#[derive(Default)]
struct OfCapital {
    /// How many questions were put.
    asked: u32,
    /// Those without a plain clearance.
    not_cleared: Vec<CapitalQuestion>,
    /// Answers that propose words which the entry does not say.
    not_taken: Vec<CapitalQuestion>,
    /// What changed since the answers.
    changed: Vec<ChangedSince>,
}

fn of_capital(session: &mut Session, of: &Leaving, lang: &str) -> Result<OfCapital, AppError> {
    let names = session.names(lang)?;
    let asked = questions_about(session, Some(of.body.record))?;
    let mut said = OfCapital {
        asked: u32::try_from(asked.len()).unwrap_or(u32::MAX),
        ..OfCapital::default()
    };
    for each in counting(&asked) {
        if each.clearance.answer != ClearanceAnswer::Cleared {
            said.not_cleared.push(question(session, each, lang)?);
        }
    }
    // A function that is asked anew has said what it said, until it answers.
    let is_answered = |each: &&Asked| !each.clearance.is_awaited();
    for each in counting(asked.iter().filter(is_answered)) {
        let shown = question(session, each, lang)?;
        if shown.proposals.iter().any(|words| !words.applied) {
            said.not_taken.push(shown);
        }
        let now = Some(&of.body.content);
        said.changed
            .extend(changed_since(session, &each.clearance, now, &names)?);
    }
    Ok(said)
}

/// Returns what asks for an answer in a measure; other kinds have no such checks.
fn open_checks(session: &Session, of: &Leaving, lang: &str) -> Result<Vec<Check>, AppError> {
    let measure: Option<Measure> = (of.body.kind == Kind::Measure)
        .then(|| typed(&of.body.content))
        .flatten();
    let Some(measure) = measure else {
        return Ok(vec![]);
    };
    let act = crate::measures::act_of(session, &measure)?;
    let mut found = checks::of(session, &measure, act.as_ref(), lang);
    found.retain(|check| check.severity == "query");
    Ok(found)
}

fn handed_in(session: &Session, record: RecordId) -> Result<Option<Content>, AppError> {
    let body = session.store.body(record, View::HandedIn)?;
    Ok(body.map(|body| body.content))
}

fn entry(session: &mut Session, of: &Leaving, lang: &str) -> Result<HandInEntry, AppError> {
    let catalogue = Catalogue::new(lang);
    let before = handed_in(session, of.body.record)?;
    let state = match &before {
        None => "new",
        Some(before) if *before == of.outward.content => "same",
        Some(_) => "again",
    };
    let audience: Audience = of
        .outward
        .content
        .get("audience")
        .and_then(|value| serde_json::from_value(value.clone()).ok())
        .unwrap_or_default();
    let fields = before.map_or(vec![], |before| {
        let mut fields: Vec<String> = changed_fields(&before, &of.outward.content)
            .into_iter()
            .map(|change| change.path)
            .collect();
        fields.dedup();
        fields
    });
    let said = of_capital(session, of, lang)?;
    Ok(HandInEntry {
        id: of.body.record.to_string(),
        kind: of.body.kind.as_str().to_string(),
        reference: text(&of.body.content, "ref"),
        title: crate::search::name_of(of.body.kind, &of.body.content, lang),
        state: state.to_string(),
        code: None,
        reason: None,
        base: Some(of.body.revision.to_string()),
        revision: None,
        audience: catalogue.message(&format!("audience-{}", audience.word()), &[]),
        asked: said.asked,
        not_cleared: said.not_cleared,
        not_taken: said.not_taken,
        changed: said.changed,
        checks: open_checks(session, of, lang)?,
        left: of
            .outward
            .left
            .iter()
            .map(|left| left_behind(left, &catalogue))
            .collect(),
        typing: session
            .store
            .page_draft(&of.body.record.to_string())?
            .is_some(),
        fields,
    })
}

fn left_behind(left: &Left, catalogue: &Catalogue) -> LeftBehind {
    let (code, count, names) = match left {
        Left::EditorLinks(count) => ("editor-links", *count, vec![]),
        Left::SecondReaders(count) => ("second-readers", *count, vec![]),
        Left::StaleLanguages(names) => ("stale-languages", names.len(), names.clone()),
        Left::UnknownKeys(names) => ("unknown-keys", names.len(), names.clone()),
    };
    let listed: Vec<String> = match left {
        Left::StaleLanguages(tags) => tags
            .iter()
            .map(|tag| language_name(catalogue, tag))
            .collect(),
        _ => names.clone(),
    };
    let listed = listed.join(", ");
    LeftBehind {
        code: code.to_string(),
        label: catalogue.message(
            &format!("hand-in-left-{code}"),
            &[("count", &count.to_string()), ("names", &listed)],
        ),
        names,
    }
}

fn refused(
    session: &Session,
    record: RecordId,
    error: &AppError,
    catalogue: &Catalogue,
) -> Result<HandInEntry, AppError> {
    let told = error.to_wire(catalogue);
    let body = session.store.body(record, View::Desk)?;
    let content = body.as_ref().map(|body| &body.content);
    let kind = session.store.kind(record)?.unwrap_or(Kind::Measure);
    Ok(HandInEntry {
        id: record.to_string(),
        kind: kind.as_str().to_string(),
        reference: content.and_then(|content| text(content, "ref")),
        title: content.map_or(String::new(), |content| {
            crate::search::name_of(kind, content, catalogue.lang())
        }),
        state: "refused".to_string(),
        code: Some(told.code),
        reason: Some(format!("{} {}", told.message, told.hint).trim().to_string()),
        base: None,
        revision: None,
        audience: String::new(),
        asked: 0,
        not_cleared: vec![],
        not_taken: vec![],
        changed: vec![],
        checks: vec![],
        left: vec![],
        typing: false,
        fields: vec![],
    })
}

fn text(content: &Content, key: &str) -> Option<String> {
    content.get(key).and_then(Value::as_str).map(str::to_string)
}

/// Writes one operation with every entry that is new or differs; none when nothing does.
fn write(
    session: &mut Session,
    leaving: &[Leaving],
    entries: &mut [HandInEntry],
    catalogue: &Catalogue,
) -> Result<Option<Written>, AppError> {
    let mut draft = session.draft(OperationKind::HandIn, Line::HandedIn, Map::new());
    let mut done = BTreeSet::new();
    for of in leaving.iter().filter(|of| of.body.line == Line::Working) {
        add(session, of, &mut draft, &mut done)?;
    }
    if draft.revisions.is_empty() {
        return Ok(None);
    }
    let named: Vec<RecordId> = draft.revisions.iter().map(|new| new.record).collect();
    let by_name = entries
        .iter()
        .filter(|entry| named.iter().any(|record| record.to_string() == entry.id));
    draft.params.insert("count".into(), json!(by_name.count()));
    let committed = session.transact(draft, &Progress::silent())?;
    let versions: Vec<(RecordId, RevisionId)> =
        named.into_iter().zip(committed.revisions).collect();
    for entry in entries {
        entry.revision = versions
            .iter()
            .find(|(record, _)| record.to_string() == entry.id)
            .map(|(_, revision)| revision.to_string());
    }
    let written = session.store.operation(committed.operation)?;
    Ok(Some(Written {
        operation: committed.operation.to_string(),
        title: title(session, &written, catalogue)?,
        records: u32::try_from(committed.changed.len()).unwrap_or(u32::MAX),
        saved: written.recorded_at,
    }))
}

/// Adds an entry to the operation, and what goes along with it.
fn add(
    session: &Session,
    of: &Leaving,
    draft: &mut OperationDraft,
    done: &mut BTreeSet<RecordId>,
) -> Result<(), AppError> {
    if !done.insert(of.body.record) {
        return Ok(());
    }
    for companion in outward::companions(&of.outward.content) {
        let Some(body) = session.store.body(companion, View::Desk)? else {
            continue;
        };
        let Some(kind) = body.kind.outward().filter(|_| body.line == Line::Working) else {
            continue;
        };
        let outward = outward::outward(kind, &body.content, &[]);
        let companion = Leaving {
            body,
            kind,
            outward,
        };
        add(session, &companion, draft, done)?;
    }
    if let Some(reference) = text(&of.outward.content, "ref") {
        draft.references.push((reference, of.body.record));
    }
    if handed_in(session, of.body.record)?.as_ref() == Some(&of.outward.content) {
        return Ok(());
    }
    for object in outward::attached(&of.outward.content) {
        keep(session, object, draft)?;
    }
    draft.revisions.push(version(
        session,
        of.body.record,
        of.kind,
        Some(of.outward.content.clone()),
    )?);
    Ok(())
}

/// Names a file among those that the operation keeps; one that is not here has nothing to go along.
fn keep(session: &Session, object: ObjectId, draft: &mut OperationDraft) -> Result<(), AppError> {
    match session.store.object(object) {
        Ok(bytes) => draft.objects.push(NewObject { bytes }),
        Err(StoreError::UnknownObject { .. }) => {}
        Err(error) => return Err(error.into()),
    }
    Ok(())
}

/// Returns a version for the handed-in line: after what was handed in before, with a date and no hour.
pub(crate) fn version(
    session: &Session,
    record: RecordId,
    kind: OutwardKind,
    content: Option<Content>,
) -> Result<NewRevision, AppError> {
    Ok(NewRevision {
        record,
        kind: kind.kind(),
        parents: session.store.head_ids(record, Line::HandedIn)?,
        content,
        author: session.author(),
        time: stamp(session.clock.now())[..10].to_string(),
    })
}
