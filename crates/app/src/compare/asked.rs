//! What the ids of a comparison name: a record as it is or was, a version, a whole text drafted here.

use crate::derive::typed;
use crate::error::AppError;
use crate::measures::{find, json_of, whole_json};
use crate::provisions::loading::{LOOSE, load};
use crate::provisions::numbered;
use crate::session::Session;
use chancery_model::id::RevisionId;
use chancery_model::measure::{Clause, Measure};
use chancery_model::provision::Provision;
use chancery_model::record::Kind;
use chancery_model::revision::Content;
use chancery_store::View;
use serde_json::{Value, json};

/// Parts the name of a record from the moment from which it is looked at.
const AT: char = '@';

/// One side of a comparison.
pub(super) struct Side {
    /// What it is a version of: two sides of one are compared as versions.
    pub(super) subject: String,
    /// Its JSON; the clauses of a text and of a provision are written as those of a MEASURE.
    pub(super) json: Value,
    /// When it was so, RFC 3339 or a date; nothing for what is so now.
    pub(super) then: Option<String>,
}

#[derive(PartialEq, Eq)]
struct Asked {
    name: String,
    moment: Option<String>,
}

/// Returns what each id names, looked at from `at` where it says no moment of its own (`ID@2026-05-01`).
///
/// # Errors
/// `record.not-found`; a version or a moment that is not there; the store's own.
pub(super) fn sides(
    session: &mut Session,
    ids: &[String],
    at: Option<&str>,
) -> Result<Vec<Side>, AppError> {
    let asked: Vec<Asked> = ids
        .iter()
        .map(|id| asked(session, id, at))
        .collect::<Result<_, _>>()?;
    let mut sides = Vec::new();
    // going to a moment is dear: all that is looked at from there is read at once
    for together in asked.chunk_by(|one, other| one.moment == other.moment) {
        let moment = together[0].moment.as_deref();
        let then = moment.map(|moment| time_of(session, moment)).transpose()?;
        sides.extend(session.at(moment, |session| {
            let each = together.iter().map(|asked| {
                let side = side(session, &asked.name)?;
                let then = side.then.or_else(|| then.clone());
                Ok(Side { then, ..side })
            });
            each.collect::<Result<Vec<_>, AppError>>()
        })?);
    }
    Ok(sides)
}

/// Returns a text drafted here at two moments, title and clauses as those of a MEASURE; nothing for another record.
///
/// # Errors
/// A moment that is not there; the store's own.
pub(crate) fn texts_beside(
    session: &mut Session,
    id: &str,
    from: &str,
    to: Option<&str>,
) -> Result<Option<[Content; 2]>, AppError> {
    if id != LOOSE && !is_opening(session, id)? {
        return Ok(None);
    }
    let later = to.map_or_else(|| id.to_owned(), |to| format!("{id}{AT}{to}"));
    let both = sides(session, &[format!("{id}{AT}{from}"), later], None)?;
    let mut contents = both.into_iter().map(|side| match side.json {
        Value::Object(mut content) => {
            content.retain(|key, _| matches!(key.as_str(), "title" | "authentic" | "clauses"));
            content
        }
        _ => Content::default(),
    });
    let mut next = || contents.next().unwrap_or_default();
    Ok(Some([next(), next()]))
}

fn is_opening(session: &mut Session, id: &str) -> Result<bool, AppError> {
    let Ok(record) = id.parse() else {
        return Ok(false);
    };
    let body = session.store.body(record, View::Desk)?;
    let provision = body.and_then(|body| typed_provision(body.kind, &body.content));
    Ok(provision.is_some_and(|provision| provision.is_opening()))
}

fn asked(session: &Session, id: &str, at: Option<&str>) -> Result<Asked, AppError> {
    let own = |name: &str, moment: Option<&str>| Asked {
        name: name.to_owned(),
        moment: moment.map(str::to_owned),
    };
    if let Ok(revision) = id.parse::<RevisionId>() {
        let entry = session.store.revision(revision)?;
        let content = entry
            .content
            .as_ref()
            .filter(|_| entry.kind == Kind::Provision);
        // a version of an opening stands for the text as it was then
        let is_text = content
            .and_then(typed::<Provision>)
            .is_some_and(|provision| provision.is_opening());
        return Ok(if is_text {
            own(
                &entry.record.to_string(),
                Some(&entry.operation.to_string()),
            )
        } else {
            own(id, at)
        });
    }
    Ok(match id.rsplit_once(AT) {
        Some((name, moment)) => own(name, Some(moment)),
        None => own(id, at),
    })
}

/// When a moment was: the time of its operation, or the date itself.
fn time_of(session: &Session, moment: &str) -> Result<String, AppError> {
    Ok(match moment.parse() {
        Ok(operation) => session.store.operation(operation)?.recorded_at,
        Err(_) => moment.to_owned(),
    })
}

fn side(session: &mut Session, name: &str) -> Result<Side, AppError> {
    let not_found = || AppError::RecordNotFound {
        id: name.to_owned(),
    };
    if name == LOOSE {
        return Ok(Side {
            subject: LOOSE.to_owned(),
            json: text(session, LOOSE)?,
            then: None,
        });
    }
    let Ok(revision) = name.parse::<RevisionId>() else {
        let record = find(session, name)?;
        let body = session
            .store
            .body(record, View::Desk)?
            .ok_or_else(not_found)?;
        let json = match typed_provision(body.kind, &body.content) {
            Some(provision) if provision.is_opening() => text(session, &record.to_string())?,
            Some(provision) => with_clause(json_of(session, &body)?, &provision),
            None => json_of(session, &body)?,
        };
        return Ok(Side {
            subject: record.to_string(),
            json,
            then: None,
        });
    };
    let entry = session.store.revision(revision)?;
    let content = entry.content.ok_or_else(not_found)?;
    let body = session.store.body(entry.record, View::Desk)?;
    let json = match (entry.kind, typed::<Measure>(&content), body) {
        (Kind::Measure, Some(measure), Some(body)) => whole_json(session, &body, &measure)?,
        _ => {
            let provision = typed_provision(entry.kind, &content);
            let mut content = content;
            content.insert("id".into(), json!(entry.record.to_string()));
            let json = Value::Object(content);
            match provision {
                Some(provision) => with_clause(json, &provision),
                None => json,
            }
        }
    };
    let then = session.store.operation(entry.operation)?.recorded_at;
    Ok(Side {
        subject: entry.record.to_string(),
        json,
        then: Some(then),
    })
}

fn typed_provision(kind: Kind, content: &Content) -> Option<Provision> {
    (kind == Kind::Provision)
        .then(|| typed::<Provision>(content))
        .flatten()
}

/// A provision with itself as its one clause.
fn with_clause(mut json: Value, provision: &Provision) -> Value {
    json["clauses"] = json!([{
        "id": json["id"],
        "number": provision.number,
        "heading": provision.heading,
        "text": provision.text,
    }]);
    json
}

/// A whole text: its title and manner as fields, its provisions as clauses.
fn text(session: &Session, id: &str) -> Result<Value, AppError> {
    let text = load(session, id)?;
    let fields = text.fields();
    let clauses: Vec<Clause> = numbered(&text);
    Ok(json!({
        "id": id,
        "title": fields.title,
        "authentic": fields.authentic,
        "numbering": fields.numbering,
        "clauses": clauses,
    }))
}
