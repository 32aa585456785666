//! The act that a measure carries, written together with it.

use super::Writing;
use crate::error::AppError;
use crate::misplaced::{tidied, typed_or_place};
use crate::session::Session;
use chancery_model::act::Act;
use chancery_model::canonical::tidy_content;
use chancery_model::fold::fold;
use chancery_model::id::{RecordId, RevisionId};
use chancery_model::measure::Measure;
use chancery_model::record::{Kind, Line};
use chancery_model::revision::Content;
use chancery_store::{RecordBody, RevisionEntry, View};
use serde_json::{Map, Value, json};

/// Keys of an act that are printed for reading.
const ACT_READ_ONLY: [&str; 7] = ["id", "kind", "revision", "base", "ref", "state", "conflict"];

/// Writes the act that a MEASURE carries and returns its record; null takes the act away.
///
/// An act without an id is the one that the measure has, else the one of the state with that number: one act carries
/// several measures. It is edited on the version that it was printed with, else on the one that stood when the
/// measure's own base was written: what others wrote since stays beside it.
pub(super) fn write_act(
    session: &mut Session,
    (json, base): (&Value, Option<RevisionId>),
    measure: &Measure,
    line: Line,
    writing: &mut Writing,
) -> Result<Option<RecordId>, AppError> {
    if json.is_null() {
        return Ok(None);
    }
    let fields = json
        .as_object()
        .ok_or_else(|| invalid("not an object".into()))?;
    let named = fields.get("id").and_then(Value::as_str);
    let named = named.and_then(|id| id.parse::<RecordId>().ok());
    let ground = match named.or(measure.act) {
        Some(record) => known(session, record, fields, base)?,
        None => None,
    };
    let ground = match ground {
        None => numbered(session, fields, measure, writing)?,
        known => known,
    };
    let mut content = laid_over(ground.as_ref(), fields, measure)?;
    if content.len() == 1 {
        return Ok(None);
    }
    if let Some(ground) = &ground
        && ground.content == content
    {
        return Ok(Some(ground.record));
    }
    let (record, line, parents) = match ground.map(|ground| (ground.record, ground.place)) {
        Some((record, Place::Stored(line, parent))) => (record, line, vec![parent]),
        Some((record, Place::OneOfSeveral(version, shown))) => {
            content = carried(version.content.unwrap_or_default(), &shown, content);
            (record, version.line, vec![version.revision])
        }
        Some((record, Place::TwoWordings)) => {
            let id = record.to_string();
            return Err(AppError::TwoWordings { id });
        }
        Some((record, Place::InThisFile)) => {
            writing.amend(record, content);
            return Ok(Some(record));
        }
        None => (session.new_record(), line, vec![]),
    };
    if writing.acts.contains(&(record, content.clone())) {
        return Ok(Some(record));
    }
    let version = session.version(record, Kind::Act, parents, Some(content.clone()));
    writing.add(session, line, version);
    writing.acts.push((record, content));
    Ok(Some(record))
}

/// What an act is edited from.
struct ActGround {
    record: RecordId,
    place: Place,
    /// What the edit was made on.
    content: Content,
    /// Whether it was found by its number: then what it says already stays as it is.
    fills: bool,
}

/// Where the version stands that an act is edited from.
enum Place {
    /// In the register: line and parent of the next version.
    Stored(Line, RevisionId),
    /// In the register, as what several versions agree on: the one that the next is written on, and what they say.
    OneOfSeveral(Box<RevisionEntry>, Content),
    /// In the register in two wordings: a person chooses before it is edited.
    TwoWordings,
    /// It is being written by this very file.
    InThisFile,
}

/// An act that is named; one printed with its version is edited on that version.
fn known(
    session: &Session,
    record: RecordId,
    fields: &Map<String, Value>,
    base: Option<RevisionId>,
) -> Result<Option<ActGround>, AppError> {
    let Some(body) = session.store.body(record, View::Desk)? else {
        return Ok(None);
    };
    let printed = fields.get("revision").and_then(Value::as_str);
    let printed = match printed.and_then(|text| text.parse::<RevisionId>().ok()) {
        Some(printed) => session.store.revision(printed).ok(),
        None => None,
    };
    match printed.filter(|printed| printed.record == record) {
        Some(version) => Ok(Some(on_version(version))),
        None => Ok(Some(stood(session, &body, base)?)),
    }
}

fn on_version(version: RevisionEntry) -> ActGround {
    ActGround {
        record: version.record,
        place: Place::Stored(version.line, version.revision),
        content: version.content.unwrap_or_default(),
        fills: false,
    }
}

/// An act as it stood when the version `base` of its measure was written; as it stands now where there is none, or the
/// act came later.
fn stood(
    session: &Session,
    body: &RecordBody,
    base: Option<RevisionId>,
) -> Result<ActGround, AppError> {
    let all = session.store.history(body.record)?;
    let mut then = Vec::new();
    if let (Some(base), true) = (base, all.len() > 1) {
        let number = |operation| Ok::<i64, AppError>(session.store.operation(operation)?.no);
        let limit = number(session.store.revision(base)?.operation)?;
        for version in &all {
            if number(version.operation)? <= limit {
                then.push(version.clone());
            }
        }
    }
    let there = if then.is_empty() { all } else { then };
    // the desk sees the working line where there is one
    let working = there.iter().any(|version| version.line == Line::Working);
    let followed: Vec<RevisionId> = there.iter().flat_map(|v| v.parents.clone()).collect();
    let mut heads = there;
    heads.retain(|version| {
        (version.line == Line::Working) == working && !followed.contains(&version.revision)
    });
    match heads.len() {
        1 => Ok(on_version(heads.remove(0))),
        _ => Ok(ActGround {
            record: body.record,
            place: match heads.pop() {
                Some(first) if !body.conflict => {
                    Place::OneOfSeveral(Box::new(first), body.content.clone())
                }
                _ => Place::TwoWordings,
            },
            content: body.content.clone(),
            fills: false,
        }),
    }
}

/// What an edit made of `shown`, made of one of the versions that came to it: no version follows several without a
/// person's choice.
fn carried(mut onto: Content, shown: &Content, edited: Content) -> Content {
    onto.retain(|key, _| edited.contains_key(key) || !shown.contains_key(key));
    for (key, value) in edited {
        if shown.get(&key) != Some(&value) {
            onto.insert(key, value);
        }
    }
    onto
}

/// The one act of the measure's state with the number that the file gives.
fn numbered(
    session: &Session,
    fields: &Map<String, Value>,
    measure: &Measure,
    writing: &Writing,
) -> Result<Option<ActGround>, AppError> {
    let Some(number) = fields.get("number").and_then(Value::as_str).map(fold) else {
        return Ok(None);
    };
    let given = tidy_content(Value::Object(fields.clone())).map_err(|e| invalid(e.to_string()))?;
    // nothing that either says may be lost: what both say is the same
    let same = |content: &Content| {
        let agree = |key: &String| match (given.get(key), content.get(key)) {
            (Some(_), Some(_)) if key == "number" || ACT_READ_ONLY.contains(&key.as_str()) => true,
            (Some(given), Some(known)) => given == known,
            _ => true,
        };
        let text = |key: &str| content.get(key).and_then(Value::as_str).unwrap_or_default();
        text("state") == measure.state && fold(text("number")) == number && given.keys().all(agree)
    };
    if let Some((record, content)) = writing.acts.iter().find(|(_, content)| same(content)) {
        return Ok(Some(ActGround {
            record: *record,
            place: Place::InThisFile,
            content: content.clone(),
            fills: true,
        }));
    }
    let mut found = Vec::new();
    for act in session.store.acts(View::Desk)? {
        if act.state == measure.state && act.number_folded.as_deref() == Some(&number) {
            found.extend(session.store.body(act.record, View::Desk)?);
        }
    }
    found.retain(|body| same(&body.content) && !body.conflict);
    let [only] = found.as_slice() else {
        return Ok(None);
    };
    Ok(Some(ActGround {
        fills: true,
        ..stood(session, only, None)?
    }))
}

fn laid_over(
    ground: Option<&ActGround>,
    fields: &Map<String, Value>,
    measure: &Measure,
) -> Result<Content, AppError> {
    let mut content = match ground {
        Some(ground) => ground.content.clone(),
        None => Content::from_iter([("state".to_string(), json!(measure.state))]),
    };
    let fills = ground.is_some_and(|ground| ground.fills);
    for (key, value) in fields {
        if ACT_READ_ONLY.contains(&key.as_str()) || fills && content.contains_key(key) {
            continue;
        }
        content.insert(key.clone(), value.clone());
    }
    let in_act = |error: AppError| match error {
        AppError::InvalidPut { place, detail } => AppError::InvalidPut {
            place: format!("/act{place}"),
            detail,
        },
        other => other,
    };
    let _: Act = typed_or_place(content.clone()).map_err(in_act)?;
    let content = tidied(content).map_err(in_act)?;
    Ok(content)
}

fn invalid(detail: String) -> AppError {
    AppError::InvalidPut {
        place: "/act".into(),
        detail,
    }
}
