//! The register as an audience outside sees it: what was handed in, as far as it is meant for them.
//!
//! The desk's own reads ([`crate::measures`], [`crate::search`], [`crate::history`]) show the working line; these are
//! the same questions asked for someone else. An entry that an audience may not see is not found, its versions are not
//! listed, its changes are not counted: it is absent without trace. No hour, no author, no file name.

use crate::derive::typed;
use crate::error::AppError;
use crate::hand_in::outward;
use crate::matrix::Reader;
use crate::measure_json::{Whole, measure_json};
use crate::measures::{Filter, find};
use crate::search::Sight;
use crate::session::Session;
use crate::translations;
use crate::wire::search::SearchAnswer;
use crate::wordings::{contents, marks_seen};
use chancery_messages::{Catalogue, Isolation};
use chancery_model::act::Act;
use chancery_model::id::RecordId;
use chancery_model::measure::Measure;
use chancery_model::operation::OperationKind;
use chancery_model::record::{Kind, Line, OutwardKind};
use chancery_model::revision::Content;
use chancery_store::{Extent, RecordBody, RevisionEntry, Searcher, View};
use serde_json::{Value, json};

/// Keys of a measure whose audience sees the title only.
const TITLE_KEYS: [&str; 7] = [
    "ref",
    "state",
    "title",
    "authentic",
    "categories",
    "audience",
    "title_only",
];

/// Returns how many measures the filter shows to `reader`, and their MEASUREs.
///
/// # Errors
/// An unknown stage; the store's own.
pub fn measures(
    session: &mut Session,
    filter: &Filter,
    limit: Option<u32>,
    (at, lang): (Option<&str>, &str),
    reader: &Reader,
) -> Result<(u64, Vec<Value>), AppError> {
    session.at(at, |session| {
        let mut wanted = filter.to_store(session, lang, View::HandedIn)?;
        wanted.view = Some(View::HandedIn);
        wanted.least_audience = reader.least_audience;
        let (_, records) = session.store.measures(&wanted, i32::MAX as usize, 0)?;
        let mut list = Vec::new();
        for record in records {
            list.extend(measure(session, record, reader)?);
        }
        let total = list.len() as u64;
        list.truncate(limit.map_or(usize::MAX, |limit| limit as usize));
        Ok((total, list))
    })
}

/// Returns a measure as `reader` sees it; nothing when it is not meant for them.
fn measure(
    session: &Session,
    record: RecordId,
    reader: &Reader,
) -> Result<Option<Value>, AppError> {
    let Some(body) = session.store.body(record, View::HandedIn)? else {
        return Ok(None);
    };
    let Some((_, content)) = shown(body.kind, &body.content, reader) else {
        return Ok(None);
    };
    let Some(measure) = typed::<Measure>(&content) else {
        return Ok(None);
    };
    let act_body = match measure.act {
        Some(act) => session.store.body(act, View::HandedIn)?,
        None => None,
    };
    let act: Option<Act> = act_body.as_ref().and_then(|body| typed(&body.content));
    let mut json = measure_json(&Whole {
        id: Some(body.record),
        revision: (body.heads == 1).then_some(body.revision),
        measure: &measure,
        act: act.as_ref(),
        act_revision: None,
        day: session.day(),
    });
    mark(session, &body, reader, &mut json)?;
    if let Some(act) = act_body.filter(|_| json["act"].is_object()) {
        mark(session, &act, reader, &mut json["act"])?;
    }
    Ok(Some(json))
}

/// Says in which places an entry stands in two wordings, as far as both were handed in and are meant for `reader`.
fn mark(
    session: &Session,
    body: &RecordBody,
    reader: &Reader,
    json: &mut Value,
) -> Result<(), AppError> {
    if body.conflict
        && let Some(marks) = marks_seen(session, body, &wordings(session, body, reader)?)?
    {
        json["conflict"] = marks;
    }
    Ok(())
}

/// The handed-in wordings of an entry in conflict that are meant for `reader`, as they may see them.
fn wordings(
    session: &Session,
    body: &RecordBody,
    reader: &Reader,
) -> Result<Vec<Content>, AppError> {
    let contents = contents(session, body)?;
    let seen = contents
        .iter()
        .filter_map(|content| Some(shown(body.kind, content, reader)?.1));
    Ok(seen.collect())
}

/// Returns a content as `reader` may see it; nothing when it is not meant for them.
fn shown(kind: Kind, content: &Content, reader: &Reader) -> Option<(OutwardKind, Content)> {
    let kind = kind.outward()?;
    let mut content = outward::outward(kind, content, &translations::stale(content)).content;
    if kind.kind() == Kind::Measure {
        let measure = typed::<Measure>(&content)?;
        if !measure.audience.admits(&reader.audience) {
            return None;
        }
        if measure.title_only && reader.outward {
            content.retain(|key, _| TITLE_KEYS.contains(&key.as_str()));
        }
    }
    Some((kind, content))
}

/// Returns the most that anybody outside is shown of a content, for the index; nothing where that is all of it but what
/// is the desk's by its place.
pub(crate) fn at_most(kind: Kind, content: &Content, measure: Option<&Measure>) -> Option<Content> {
    let stale = measure.map(translations::stale_in).unwrap_or_default();
    let title_only = measure.is_some_and(|measure| measure.title_only);
    let mut shown = outward::outward(kind.outward()?, content, &stale);
    if title_only {
        shown
            .content
            .retain(|key, _| TITLE_KEYS.contains(&key.as_str()));
    }
    (title_only || !shown.left.is_empty()).then_some(shown.content)
}

/// Returns whether a measure that `reader` sees rests on the act.
fn act_is_seen(session: &Session, act: RecordId, reader: &Reader) -> Result<bool, AppError> {
    let filter = chancery_store::MeasureFilter {
        view: Some(View::HandedIn),
        least_audience: reader.least_audience,
        act: Some(act),
        ..chancery_store::MeasureFilter::default()
    };
    let (_, measures) = session.store.measures(&filter, i32::MAX as usize, 0)?;
    for record in measures {
        let body = session.store.body(record, View::HandedIn)?;
        let seen = body.and_then(|body| shown(body.kind, &body.content, reader));
        if seen.is_some_and(|(_, content)| content.contains_key("act")) {
            return Ok(true);
        }
    }
    Ok(false)
}

fn is_seen(session: &Session, body: &RecordBody, reader: &Reader) -> Result<bool, AppError> {
    match body.kind {
        Kind::Act => act_is_seen(session, body.record, reader),
        Kind::Measure => Ok(shown(body.kind, &body.content, reader).is_some()),
        _ => Ok(false),
    }
}

/// Returns `{"record":..., "history":[...]?}` as `reader` sees it: handed-in versions alone, with their dates.
///
/// # Errors
/// `record.not-found`, also for what is not meant for them.
pub fn show(
    session: &mut Session,
    name: &str,
    history: bool,
    at: Option<&str>,
    reader: &Reader,
) -> Result<Value, AppError> {
    let not_found = || AppError::RecordNotFound {
        id: name.to_string(),
    };
    let record = find(session, name)?;
    let body = session.store.body(record, View::HandedIn)?;
    let body = body.ok_or_else(not_found)?;
    if !is_seen(session, &body, reader)? {
        return Err(not_found());
    }
    let as_shown = session.at(at, |session| {
        let Some(body) = session.store.body(record, View::HandedIn)? else {
            return Ok(Value::Null);
        };
        if body.kind == Kind::Measure {
            return Ok(measure(session, record, reader)?.unwrap_or(Value::Null));
        }
        let Some((kind, mut content)) = shown(body.kind, &body.content, reader) else {
            return Ok(Value::Null);
        };
        content.insert("kind".into(), json!(kind.kind()));
        content.insert("id".into(), json!(body.record));
        content.insert("revision".into(), json!(body.revision));
        let mut json = Value::Object(content);
        mark(session, &body, reader, &mut json)?;
        Ok(json)
    })?;
    let mut json = json!({"record": as_shown});
    if history {
        json["history"] = versions(session, record, reader)?;
    }
    Ok(json)
}

fn versions(session: &Session, record: RecordId, reader: &Reader) -> Result<Value, AppError> {
    let entries = session.store.history(record)?;
    let seen: Vec<(&RevisionEntry, Content)> = entries
        .iter()
        .filter(|entry| entry.line == Line::HandedIn)
        .filter_map(|entry| {
            let (_, content) = shown(entry.kind, entry.content.as_ref()?, reader)?;
            Some((entry, content))
        })
        .collect();
    let list = seen.iter().map(|(entry, content)| {
        let parents = entry.parents.iter();
        let parents: Vec<_> = parents
            .filter(|parent| seen.iter().any(|(other, _)| other.revision == **parent))
            .collect();
        json!({
            "revision": entry.revision,
            "parents": parents,
            "line": entry.line,
            "author": "",
            "time": entry.time.chars().take(10).collect::<String>(),
            "operation": entry.operation,
            "content": content,
        })
    });
    Ok(Value::Array(list.collect()))
}

/// Returns the entries that `reader` sees and finds by what they see of them, as `search` prints them.
///
/// # Errors
/// As [`crate::search::search`].
pub fn search(
    session: &mut Session,
    query: &str,
    limit: u32,
    (at, lang): (Option<&str>, &str),
    reader: &Reader,
) -> Result<SearchAnswer, AppError> {
    session.at(at, |session| {
        let query = crate::search::resolve(session, query, lang, View::HandedIn)?;
        let all = Extent {
            records: usize::MAX,
            count_to: None,
        };
        let searcher = Searcher::Outward(reader.least_audience);
        let found = session.store.search(&query, searcher, all)?;
        let mut hits = Vec::new();
        for mut body in found.records {
            let Some((_, content)) = shown(body.kind, &body.content, reader) else {
                continue;
            };
            if !is_seen(session, &body, reader)? {
                continue;
            }
            let title_only = content.get("title_only") == Some(&Value::Bool(true));
            let sight = if title_only && reader.outward {
                Sight::Title
            } else {
                Sight::Words
            };
            let wordings = wordings(session, &body, reader)?;
            body.content = content;
            let seen = (&wordings[..], sight);
            let about = (session.day(), lang);
            hits.push(crate::search::hit(&body, &query.words, seen, about));
        }
        let total = hits.len();
        hits.truncate(limit as usize);
        Ok(SearchAnswer {
            total: u32::try_from(total).unwrap_or(u32::MAX),
            exact: true,
            hits,
        })
    })
}

/// Returns the changes that touched what `reader` sees, newest first: with a date, and without an author or a file.
///
/// # Errors
/// The store's own.
pub fn log(session: &mut Session, lang: &str, reader: &Reader) -> Result<Value, AppError> {
    let catalogue = Catalogue::new(lang).with_isolation(Isolation::Plain);
    let mut operations = Vec::new();
    for entry in session.store.operations(i32::MAX as usize, None)? {
        if entry.operation.line != Line::HandedIn {
            continue;
        }
        let mut records = std::collections::BTreeSet::new();
        for revision in session.store.revisions_of(entry.id)? {
            let current = session.store.body(revision.record, View::HandedIn)?;
            let then = revision
                .content
                .as_ref()
                .and_then(|content| shown(revision.kind, content, reader));
            if let (Some(body), Some(_)) = (current, then)
                && revision.kind == Kind::Measure
                && is_seen(session, &body, reader)?
            {
                records.insert(revision.record);
            }
        }
        if records.is_empty() {
            continue;
        }
        let title = match entry.operation.kind {
            OperationKind::HandIn => "change-hand-in",
            _ => "change-put",
        };
        let count = records.len().to_string();
        operations.push(json!({
            "id": entry.id,
            "kind": entry.operation.kind,
            "title": catalogue.message(title, &[("count", &count)]),
            "author": "",
            "time": entry.operation.time.chars().take(10).collect::<String>(),
            "records": records.len(),
        }));
    }
    Ok(json!({ "operations": operations }))
}
