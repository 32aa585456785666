//! The languages of an entry: which words count, which languages still render them, and a person's word that one does.

use crate::clock::day;
use crate::derive::typed;
use crate::error::AppError;
use crate::measures::find;
use crate::put::content_of;
use crate::session::Session;
use crate::versions::{next_version, written};
use crate::wire::draft::{ConfirmTranslationRequest, Translation};
use crate::wire::history::Written;
use chancery_messages::Catalogue;
use chancery_model::id::{RecordId, Sha};
use chancery_model::measure::Measure;
use chancery_model::operation::OperationKind;
use chancery_model::revision::Content;
use chancery_model::translation::{Rendering, authentic, digest, lacking, renderings};
use chancery_store::View;
use serde_json::{Map, json};

/// Returns the languages in which a measure has words, the authentic one first.
///
/// # Errors
/// The store's own.
pub fn list(
    session: &Session,
    record: Option<RecordId>,
    measure: &Measure,
) -> Result<Vec<Translation>, AppError> {
    let mut list = Vec::new();
    let mut numbers: Option<Vec<(u32, Measure)>> = None;
    for (language, rendering) in renderings(measure) {
        let mark = measure.translations.get(&language);
        let version = match (mark, record) {
            (Some(mark), Some(record)) if rendering == Rendering::Stale => {
                if numbers.is_none() {
                    numbers = Some(numbered(session, record)?);
                }
                newest_of(numbers.as_deref().unwrap_or_default(), mark.of)
            }
            _ => None,
        };
        list.push(Translation {
            status: rendering.as_str().to_string(),
            version,
            confirmed: mark.and_then(|mark| mark.confirmed.clone()),
            lacks: lacking(measure, &language),
            language,
        });
    }
    list.sort_by_key(|translation| translation.status != Rendering::Authentic.as_str());
    Ok(list)
}

/// Returns the languages of a content whose words render others than the authentic ones of now: they stay out of what
/// leaves and of final papers.
pub fn stale(content: &Content) -> Vec<String> {
    typed::<Measure>(content).map_or_else(Vec::new, |measure| stale_in(&measure))
}

/// Returns the same of a measure.
pub(crate) fn stale_in(measure: &Measure) -> Vec<String> {
    if measure.translations.is_empty() {
        return vec![];
    }
    renderings(measure)
        .into_iter()
        .filter(|(_, rendering)| *rendering == Rendering::Stale)
        .map(|(language, _)| language)
        .collect()
}

/// Every version of a record with its number, newest first.
fn numbered(session: &Session, record: RecordId) -> Result<Vec<(u32, Measure)>, AppError> {
    let history = session.store.history(record)?;
    let count = u32::try_from(history.len()).unwrap_or(u32::MAX);
    let measures = history.into_iter().zip(0..).filter_map(|(entry, back)| {
        let measure = typed::<Measure>(&entry.content?)?;
        Some((count - back, measure))
    });
    Ok(measures.collect())
}

fn newest_of(versions: &[(u32, Measure)], words: Sha) -> Option<u32> {
    versions
        .iter()
        .find(|(_, measure)| {
            authentic(measure).is_some_and(|language| digest(measure, language) == words)
        })
        .map(|(number, _)| *number)
}

/// Returns the name of a language in that of the catalogue; a tag without one stands as it is.
pub fn language_name(catalogue: &Catalogue, tag: &str) -> String {
    let id = format!("language-{tag}");
    let name = catalogue.message(&id, &[]);
    if name == id { tag.to_string() } else { name }
}

/// Says that a language renders the authentic words as they are now: one change, which can be undone.
///
/// # Errors
/// `record.not-found`; a language in which the entry has no words of its own; the store's own.
pub fn confirm(
    session: &mut Session,
    request: &ConfirmTranslationRequest,
    catalogue: &Catalogue,
) -> Result<Written, AppError> {
    let not_found = || AppError::RecordNotFound {
        id: request.id.clone(),
    };
    let record = find(session, &request.id)?;
    let body = session.store.body(record, View::Desk)?;
    let body = body.ok_or_else(not_found)?;
    let mut measure: Measure = typed(&body.content).ok_or_else(not_found)?;
    let today = day(session.clock.now());
    if !chancery_model::translation::confirm(&mut measure, &request.language, &today) {
        return Err(AppError::InvalidRequest {
            name: "language".into(),
            value: request.language.clone(),
        });
    }
    let params = Map::from_iter([("language".to_string(), json!(request.language))]);
    let mut draft = session.draft(OperationKind::Confirm, body.line, params);
    let version = next_version(session, &body, content_of(&measure)?)?;
    draft.revisions.push(version);
    written(session, draft, catalogue)
}
