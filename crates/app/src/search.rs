//! Finding words in everything the desk sees; short references jump.

use crate::derive::typed;
use crate::error::AppError;
use crate::session::Session;
use crate::wire::measure::{Hit, SearchAnswer};
use chancery_model::measure::Measure;
use chancery_model::record::Kind;
use chancery_model::revision::Content;
use chancery_model::text::Text;
use chancery_store::View;
use serde_json::Value;

/// Returns the records that hold all words of `query`; a short reference comes first.
///
/// # Errors
/// The store's own.
pub fn search(
    session: &mut Session,
    query: &str,
    limit: u32,
    lang: &str,
) -> Result<SearchAnswer, AppError> {
    let mut hits = Vec::new();
    let named = session.store.referenced(&query.trim().to_uppercase())?;
    let named = named
        .map(|record| session.store.body(record, View::Desk))
        .transpose()?;
    if let Some(body) = named.flatten() {
        let id = body.record.to_string();
        hits.push(hit(id, body.kind, &body.content, "ref", query.trim(), lang));
    }
    let found = session.store.search(query, View::Desk, limit as usize)?;
    let named = hits.len() as u64;
    for entry in found.hits {
        let Some(body) = session.store.body(entry.record, View::Desk)? else {
            continue;
        };
        if hits
            .iter()
            .all(|hit| hit.record != entry.record.to_string())
        {
            hits.push(hit(
                entry.record.to_string(),
                entry.kind,
                &body.content,
                &entry.field,
                &entry.snippet,
                lang,
            ));
        }
    }
    let total = found.total.max(named).max(hits.len() as u64);
    Ok(SearchAnswer {
        total: u32::try_from(total).unwrap_or(u32::MAX),
        hits,
    })
}

fn hit(
    record: String,
    kind: Kind,
    content: &Content,
    field: &str,
    snippet: &str,
    lang: &str,
) -> Hit {
    Hit {
        record,
        kind: kind.as_str().to_string(),
        reference: content
            .get("ref")
            .and_then(Value::as_str)
            .map(str::to_string),
        title: name_of(kind, content, lang),
        field: field.to_string(),
        snippet: snippet.to_string(),
    }
}

/// Returns what to call a record in a list.
pub(crate) fn name_of(kind: Kind, content: &Content, lang: &str) -> String {
    if kind == Kind::Measure {
        return typed::<Measure>(content)
            .and_then(|m| {
                m.title
                    .best(lang, m.authentic.as_deref())
                    .map(|(_, title)| title.to_string())
            })
            .unwrap_or_default();
    }
    for key in ["title", "name", "text", "file", "number", "code"] {
        match content.get(key) {
            Some(Value::String(text)) => return text.clone(),
            Some(value @ Value::Object(_)) => {
                if let Ok(text) = serde_json::from_value::<Text>(value.clone()) {
                    return text.show(lang).to_string();
                }
            }
            _ => {}
        }
    }
    String::new()
}
