//! The act that a measure carries, written together with it.

use super::Writing;
use crate::error::AppError;
use crate::session::Session;
use chancery_model::act::Act;
use chancery_model::canonical::tidy_content;
use chancery_model::fold::fold;
use chancery_model::id::{RecordId, RevisionId};
use chancery_model::measure::Measure;
use chancery_model::record::{Kind, Line};
use chancery_model::revision::Content;
use chancery_store::View;
use serde_json::{Map, Value, json};

/// Keys of an act that are printed for reading.
const ACT_READ_ONLY: [&str; 6] = ["id", "kind", "revision", "base", "ref", "state"];

/// Writes the act that a MEASURE carries and returns its record; null takes the act away.
///
/// An act without an id is the one that the measure has, else the one of the state with that number: one act carries
/// several measures.
pub(super) fn write_act(
    session: &mut Session,
    json: &Value,
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
        Some(record) => known(session, record, fields)?,
        None => None,
    };
    let ground = match ground {
        None => numbered(session, fields, measure, writing)?,
        known => known,
    };
    let content = laid_over(ground.as_ref(), fields, measure)?;
    if content.len() == 1 {
        return Ok(None);
    }
    if let Some(ground) = &ground
        && ground.content == content
    {
        return Ok(Some(ground.record));
    }
    let (record, line, parents) = match ground.map(|ground| (ground.record, ground.place)) {
        Some((record, Place::Stored(line, parents))) => (record, line, parents),
        Some((record, Place::InThisFile)) => {
            writing.amend(record, content);
            return Ok(Some(record));
        }
        None => (session.new_record(), line, vec![]),
    };
    let version = session.version(record, Kind::Act, parents, Some(content.clone()));
    writing.add(session, line, version);
    writing.acts.push((record, content));
    Ok(Some(record))
}

/// What an act is edited from.
struct ActGround {
    record: RecordId,
    place: Place,
    content: Content,
    /// Whether it was found by its number: then what it says already stays as it is.
    fills: bool,
}

/// Where the version stands that an act is edited from.
enum Place {
    /// In the register: line and parents of the next version.
    Stored(Line, Vec<RevisionId>),
    /// It is being written by this very file.
    InThisFile,
}

/// An act that is named; one printed with its version is edited on that version.
fn known(
    session: &Session,
    record: RecordId,
    fields: &Map<String, Value>,
) -> Result<Option<ActGround>, AppError> {
    let Some(body) = session.store.body(record, View::Desk)? else {
        return Ok(None);
    };
    let base = fields.get("revision").and_then(Value::as_str);
    let base = match base.and_then(|text| text.parse::<RevisionId>().ok()) {
        Some(base) => session.store.revision(base).ok(),
        None => None,
    };
    Ok(Some(match base.filter(|base| base.record == record) {
        Some(base) => ActGround {
            record,
            place: Place::Stored(base.line, vec![base.revision]),
            content: base.content.unwrap_or_default(),
            fills: false,
        },
        None => ActGround {
            record,
            place: Place::Stored(body.line, session.store.head_ids(record, body.line)?),
            content: body.content,
            fills: false,
        },
    }))
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
        record: only.record,
        place: Place::Stored(only.line, session.store.head_ids(only.record, only.line)?),
        content: only.content.clone(),
        fills: true,
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
    let content =
        tidy_content(Value::Object(content)).map_err(|error| invalid(error.to_string()))?;
    let _: Act = serde_json::from_value(Value::Object(content.clone()))
        .map_err(|error| invalid(error.to_string()))?;
    Ok(content)
}

fn invalid(detail: String) -> AppError {
    AppError::InvalidPut {
        place: "/act".into(),
        detail,
    }
}
