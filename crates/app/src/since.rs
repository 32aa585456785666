//! What changed since a moment, measure by measure: text, stage, new, removed. For the desk.

use crate::derive::typed;
use crate::error::AppError;
use crate::overview::last_closed;
use crate::session::Session;
use crate::wire::overview::{SinceAnswer, SinceEntry, SinceRequest};
use crate::words::label;
use chancery_diff::fields::changed_fields;
use chancery_messages::Catalogue;
use chancery_model::measure::Measure;
use chancery_model::record::Kind;
use chancery_model::revision::Content;
use chancery_store::{Became, ChangedRecord, View};
use chrono::NaiveDate;

/// The most entries of one answer.
const ENTRIES_MAX: usize = 500;

/// Returns the measures that are not as they were, the last changed first.
///
/// # Errors
/// An unknown operation, or a moment that is none; the store's own.
pub fn since(session: &mut Session, request: &SinceRequest) -> Result<SinceAnswer, AppError> {
    let from = match request.since.as_str() {
        "opened" => match last_closed(session)? {
            Some(closed) => Some((closed.operations, session.day_of(&closed.time)?)),
            None => None,
        },
        moment => Some((session.operation_number(moment)?, session.day_of(moment)?)),
    };
    let Some((number, day)) = from else {
        return Ok(SinceAnswer {
            total: 0,
            entries: vec![],
        });
    };
    let changed = session.store.changed_since(Kind::Measure, number)?;
    let limit = (request.limit as usize).min(ENTRIES_MAX);
    let mut entries = vec![];
    // Versions that say the same to a reader, such as those of another line.
    let mut unsaid = 0;
    for record in &changed {
        if entries.len() == limit {
            break;
        }
        let entry = entry(session, record, day, &request.lang)?;
        if is_told(&entry) {
            entries.push(entry);
        } else {
            unsaid += 1;
        }
    }
    Ok(SinceAnswer {
        total: u32::try_from(changed.len() - unsaid).unwrap_or(u32::MAX),
        entries,
    })
}

fn is_told(entry: &SinceEntry) -> bool {
    entry.became != "changed" || !entry.what.is_empty() || entry.stage_before != entry.stage_now
}

fn entry(
    session: &mut Session,
    record: &ChangedRecord,
    then: NaiveDate,
    lang: &str,
) -> Result<SinceEntry, AppError> {
    let names = session.names(lang)?;
    let catalogue = Catalogue::new(lang);
    let before = match record.before {
        Some(version) => session.store.content(version)?,
        None => None,
    };
    let now = session.store.body(record.record, View::Desk)?;
    let time = session.store.revision(record.now)?.time;
    let now = now.map(|body| body.content);
    let shown = now.as_ref().or(before.as_ref());
    let measure = shown.and_then(typed::<Measure>);
    let today = session.day();
    let stage = |content: &Option<Content>, day| {
        let measure = content.as_ref().and_then(typed::<Measure>)?;
        measure.stage_shown(day).0
    };
    let (stage_before, stage_now) = match record.became {
        Became::Changed if stage(&before, then) != stage(&now, today) => {
            (stage(&before, then), stage(&now, today))
        }
        _ => (None, None),
    };
    let title = measure
        .as_ref()
        .and_then(|measure| measure.title.best(lang, measure.authentic.as_deref()))
        .map_or(String::new(), |(_, text)| text.to_string());
    let state = measure.as_ref().map_or("", |measure| &measure.state);
    Ok(SinceEntry {
        measure: record.record.to_string(),
        reference: measure
            .as_ref()
            .and_then(|measure| measure.reference.clone()),
        state: names.state(state).to_string(),
        title,
        became: match record.became {
            Became::New => "new",
            Became::Changed => "changed",
            Became::Removed => "removed",
        }
        .into(),
        what: match (record.became, &before, &now) {
            (Became::Changed, Some(before), Some(now)) => what_changed(before, now),
            _ => vec![],
        },
        stage_before: stage_before.map(|stage| label(&catalogue, stage)),
        stage_now: stage_now.map(|stage| label(&catalogue, stage)),
        from: record.before.map(|version| version.to_string()),
        to: (record.became != Became::Removed).then(|| record.now.to_string()),
        time,
    })
}

/// Returns what a reader would say has changed, each word once, in one order.
fn what_changed(before: &Content, now: &Content) -> Vec<String> {
    const ORDER: [&str; 10] = [
        "stage",
        "text",
        "exemptions",
        "dates",
        "scope",
        "links",
        "act",
        "sources",
        "audience",
        "other",
    ];
    let found: Vec<&str> = changed_fields(before, now)
        .iter()
        .filter_map(|change| word_of(change.path.split('/').next().unwrap_or_default()))
        .collect();
    ORDER
        .into_iter()
        .filter(|word| found.contains(word))
        .map(str::to_string)
        .collect()
}

/// Keys that the program keeps for itself are nothing that a reader would call a change.
fn word_of(key: &str) -> Option<&'static str> {
    Some(match key {
        "ref" | "entered_by" | "origin" => return None,
        "title" | "official_title" | "summary" | "clauses" | "authentic" | "translations" => "text",
        "exemptions" => "exemptions",
        "stage" | "stage_reason" | "application" => "stage",
        "events" | "sunset" | "review" => "dates",
        "categories" | "directions" | "items" | "geography" | "persons" | "trigger"
        | "existing_contracts" => "scope",
        "obligations" => "links",
        "act" => "act",
        "sources" => "sources",
        "audience" | "title_only" => "audience",
        _ => "other",
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use serde_json::{Value, json};

    fn check(before: Value, now: Value, expected: &str) {
        let content = |json: Value| json.as_object().unwrap().clone();
        assert_eq!(
            what_changed(&content(before), &content(now)).join(" "),
            expected
        );
    }

    #[test]
    fn what_changed_is_said_in_a_readers_words() {
        check(
            json!({"title": {"en": "a"}}),
            json!({"title": {"en": "b"}}),
            "text",
        );
        check(
            json!({"stage": "adopted", "ref": "XBE-D1-K7"}),
            json!({"stage": "in-force", "events": [{"id": "e1"}], "summary": {"en": "x"}}),
            "stage text dates",
        );
        check(
            json!({"origin": {"row": 3}}),
            json!({"entered_by": "XBE"}),
            "",
        );
        check(json!({}), json!({"new_key_of_tomorrow": 1}), "other");
    }
}
