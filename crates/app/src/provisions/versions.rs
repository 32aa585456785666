//! The moments of a text: the operations after which it read otherwise.

use super::loading::LOOSE;
use crate::derive::typed;
use crate::error::AppError;
use crate::history::title;
use crate::session::Session;
use crate::wire::measure::Version;
use crate::wire::provisions::{ProvisionsRequest, TextVersions};
use chancery_messages::Catalogue;
use chancery_model::id::RecordId;
use chancery_model::provision::Provision;
use chancery_model::record::{Kind, Line};
use chancery_store::{OperationEntry, RevisionEntry};
use serde_json::Value;
use std::collections::BTreeSet;

/// Returns the moments of a text, newest first, numbered from the first of them on; each is named by its operation.
///
/// # Errors
/// The store's own.
pub fn versions(
    session: &mut Session,
    request: &ProvisionsRequest,
) -> Result<TextVersions, AppError> {
    let catalogue = Catalogue::new(&request.lang);
    let opening = request.text.parse::<RecordId>().ok();
    // what others have is no other reading of the desk's own text
    let kept = session
        .store
        .versions_of_kind(Kind::Provision, Line::Working)?;
    let mut own: BTreeSet<RecordId> = BTreeSet::new();
    let mut versions: Vec<Version> = Vec::new();
    for edit in kept.chunk_by(|one, other| one.operation == other.operation) {
        let mut touched = false;
        for version in edit {
            touched |= match is_of(version, &request.text, opening) {
                true => {
                    own.insert(version.record);
                    true
                }
                // a clause that went, or went to another text
                false => own.remove(&version.record),
            };
        }
        if touched {
            let operation = session.store.operation(edit[0].operation)?;
            let number = u32::try_from(versions.len()).unwrap_or(u32::MAX) + 1;
            versions.push(version(session, &operation, number, &catalogue)?);
        }
    }
    versions.reverse();
    Ok(TextVersions { versions })
}

fn is_of(version: &RevisionEntry, text: &str, opening: Option<RecordId>) -> bool {
    if version.kind != Kind::Provision {
        return false;
    }
    let content = version.content.as_ref();
    let Some(provision) = content.and_then(typed::<Provision>) else {
        return false;
    };
    match provision.part_of {
        _ if Some(version.record) == opening => true,
        Some(of) => Some(of) == opening,
        None => text == LOOSE && !provision.is_opening(),
    }
}

fn version(
    session: &Session,
    operation: &OperationEntry,
    number: u32,
    catalogue: &Catalogue,
) -> Result<Version, AppError> {
    let name = operation.operation.params.get("name");
    Ok(Version {
        revision: operation.id.to_string(),
        number,
        name: name.and_then(Value::as_str).map(str::to_string),
        line: operation.operation.line.as_str().to_string(),
        operation: operation.id.to_string(),
        title: title(session, operation, catalogue)?,
        time: operation.recorded_at.clone(),
        author: operation.author.clone(),
        changed: Vec::new(),
    })
}
