//! Searches kept by name: a setting of this desk, never exchanged.

use crate::error::AppError;
use crate::session::Session;
use crate::wire::search::{SavedSearch, SavedSearches};
use chancery_store::DeskChange;

const SETTING: &str = "searches";

/// Returns the searches kept here, by name.
///
/// # Errors
/// The store's own.
pub fn list(session: &Session) -> Result<SavedSearches, AppError> {
    let kept = session.store.setting(SETTING)?;
    // what another program wrote in another form is left alone and shows as nothing
    let searches = kept.and_then(|text| serde_json::from_str(&text).ok());
    Ok(SavedSearches {
        searches: searches.unwrap_or_default(),
    })
}

/// Keeps a search under its name, in place of one that had it, and returns all.
///
/// # Errors
/// A name or search without a letter; the store's own.
pub fn save(session: &mut Session, search: &SavedSearch) -> Result<SavedSearches, AppError> {
    let search = SavedSearch {
        name: search.name.trim().to_string(),
        query: search.query.trim().to_string(),
    };
    for (name, value) in [("name", &search.name), ("query", &search.query)] {
        if value.is_empty() {
            return Err(AppError::InvalidRequest {
                name: name.into(),
                value: value.clone(),
            });
        }
    }
    let mut searches = list(session)?.searches;
    searches.retain(|kept| kept.name != search.name);
    searches.push(search);
    searches.sort_by(|one, other| one.name.cmp(&other.name));
    keep(session, searches)
}

/// Forgets the search of a name, and returns the others.
///
/// # Errors
/// The store's own.
pub fn forget(session: &mut Session, name: &str) -> Result<SavedSearches, AppError> {
    let mut searches = list(session)?.searches;
    searches.retain(|kept| kept.name != name);
    keep(session, searches)
}

fn keep(session: &mut Session, searches: Vec<SavedSearch>) -> Result<SavedSearches, AppError> {
    let text = serde_json::to_string(&searches).map_err(|error| AppError::Defect {
        detail: error.to_string(),
    })?;
    let change = DeskChange::Setting(SETTING.to_string(), Some(text));
    session.store.change_desk(&[change])?;
    Ok(SavedSearches { searches })
}
