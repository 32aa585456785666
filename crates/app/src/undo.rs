//! What takes an operation back: versions with the content from before, and both wordings where it had chosen one.
//!
//! Nothing is taken out of the history. What others changed since stays; where they changed the same fields, the operation
//! is stood on and is not taken back.

use crate::error::AppError;
use crate::session::Session;
use chancery_model::id::{RecordId, RevisionId};
use chancery_model::record::Line;
use chancery_model::revision::Content;
use chancery_store::{NewRevision, OperationEntry, RevisionEntry, View};
use std::collections::{BTreeMap, BTreeSet};

/// What taking an operation back comes to.
pub(crate) enum Reversed {
    /// The versions to write.
    Versions(Vec<NewRevision>),
    /// Later changes of the same fields of these records stand on it.
    StoodOn(BTreeSet<RecordId>),
}

/// Returns the versions that take an operation back.
///
/// # Errors
/// The store's own.
pub(crate) fn reversed(session: &Session, entry: &OperationEntry) -> Result<Reversed, AppError> {
    let mut brought: BTreeMap<RecordId, Vec<RevisionEntry>> = BTreeMap::new();
    let mut order = Vec::new();
    for revision in session.store.revisions_of(entry.id)? {
        let versions = brought.entry(revision.record).or_default();
        if versions.is_empty() {
            order.push(revision.record);
        }
        versions.push(revision);
    }
    let mut versions = Vec::with_capacity(order.len());
    let mut stood_on = BTreeSet::new();
    for record in &order {
        match one_record(session, &brought[record], entry)? {
            Some(taken) => versions.extend(taken),
            None => {
                stood_on.insert(*record);
            }
        }
    }
    Ok(if stood_on.is_empty() {
        Reversed::Versions(versions)
    } else {
        Reversed::StoodOn(stood_on)
    })
}

/// Returns what takes back the versions that an operation brought of one record; nothing when it is stood on.
fn one_record(
    session: &Session,
    brought: &[RevisionEntry],
    entry: &OperationEntry,
) -> Result<Option<Vec<NewRevision>>, AppError> {
    let (first, last) = (&brought[0], &brought[brought.len() - 1]);
    let tips: Vec<RevisionId> = brought
        .iter()
        .map(|version| version.revision)
        .filter(|tip| !brought.iter().any(|other| other.parents.contains(tip)))
        .collect();
    let heads = session.store.head_ids(last.record, last.line)?;
    let before = match first.parents.first() {
        Some(parent) => session.store.content(*parent)?,
        None => shown_before(session, first, entry)?,
    };
    if tips.iter().all(|tip| heads.contains(tip)) {
        // Nothing stands on it, so it is taken back exactly; another wording beside it stays as it is.
        return wordings_before(session, first, before, tips).map(Some);
    }
    let now = match heads[..] {
        [only] => session.store.content(only)?,
        _ => session
            .store
            .body(last.record, View::Desk)?
            .map(|body| body.content),
    };
    if first.parents.len() > 1 && now == last.content {
        // it was undone and done again: the wordings are those it stood on
        return wordings_before(session, first, before, heads).map(Some);
    }
    let taken = taken_back(before.as_ref(), last.content.as_ref(), now.as_ref());
    Ok(taken.map(|content| vec![session.version(last.record, last.kind, heads, content)]))
}

/// Returns the record as it was before `first`: one version on `tips`, or, where `first` stood on several wordings, each of
/// them again. The first of these stands on `tips`, the others on what they had in common with it, so that they are two
/// wordings as before.
fn wordings_before(
    session: &Session,
    first: &RevisionEntry,
    before: Option<Content>,
    tips: Vec<RevisionId>,
) -> Result<Vec<NewRevision>, AppError> {
    let mut versions = vec![session.version(first.record, first.kind, tips, before.clone())];
    let mut known = vec![before];
    let Some((leading, others)) = first.parents.split_first() else {
        return Ok(versions);
    };
    for other in others {
        let content = session.store.content(*other)?;
        if !known.contains(&content) {
            let common = closest_common(session, first, *leading, *other)?;
            versions.push(session.version(first.record, first.kind, common, content.clone()));
            known.push(content);
        }
    }
    Ok(versions)
}

/// Returns what the desk saw of a record before its first working version: what was handed in by then, if anything was.
fn shown_before(
    session: &Session,
    first: &RevisionEntry,
    entry: &OperationEntry,
) -> Result<Option<Content>, AppError> {
    if first.line == Line::HandedIn {
        return Ok(None);
    }
    for version in session.store.history(first.record)? {
        let earlier = session.store.operation(version.operation)?.no < entry.no;
        if version.line == Line::HandedIn && earlier {
            return Ok(version.content);
        }
    }
    Ok(None)
}

/// Returns the common ancestors of two versions that no other common ancestor follows.
fn closest_common(
    session: &Session,
    of: &RevisionEntry,
    left: RevisionId,
    right: RevisionId,
) -> Result<Vec<RevisionId>, AppError> {
    let history = session.store.history(of.record)?;
    let parents: BTreeMap<RevisionId, Vec<RevisionId>> = history
        .into_iter()
        .map(|version| (version.revision, version.parents))
        .collect();
    let before = |version: RevisionId| {
        let mut found = BTreeSet::new();
        let mut waiting = vec![version];
        while let Some(version) = waiting.pop() {
            if found.insert(version) {
                waiting.extend(parents.get(&version).into_iter().flatten());
            }
        }
        found
    };
    let common: BTreeSet<RevisionId> = before(left).intersection(&before(right)).copied().collect();
    let is_followed = |version: &RevisionId| {
        let mut others = common.iter().filter(|other| *other != version);
        others.any(|other| before(*other).contains(version))
    };
    Ok(common
        .iter()
        .filter(|version| !is_followed(version))
        .copied()
        .collect())
}

/// Returns what a record becomes when the step from `before` to `after` is taken back in `now`; nothing when something
/// that was changed since stands on the same fields.
fn taken_back(
    before: Option<&Content>,
    after: Option<&Content>,
    now: Option<&Content>,
) -> Option<Option<Content>> {
    if now == after {
        return Some(before.cloned());
    }
    let (before, after, now) = (before?, after?, now?);
    let mut result = now.clone();
    for key in before.keys().chain(after.keys()).collect::<BTreeSet<_>>() {
        if before.get(key) == after.get(key) {
            continue;
        }
        if now.get(key) != after.get(key) {
            return None;
        }
        match before.get(key) {
            Some(value) => result.insert(key.clone(), value.clone()),
            None => result.remove(key),
        };
    }
    Some(Some(result))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use serde_json::Value;

    fn content(text: &str) -> Option<Content> {
        serde_json::from_str::<Value>(text)
            .unwrap()
            .as_object()
            .cloned()
    }

    fn check(before: &str, after: &str, now: &str, expected: &str) {
        let taken = taken_back(
            content(before).as_ref(),
            content(after).as_ref(),
            content(now).as_ref(),
        );
        let shown = match taken {
            None => "later changes stand on it".to_string(),
            Some(None) => "gone".to_string(),
            Some(Some(map)) => Value::Object(map).to_string(),
        };
        assert_eq!(shown, expected);
    }

    #[test]
    fn taking_a_step_back_keeps_what_others_did_since() {
        check("null", r#"{"a":1}"#, r#"{"a":1}"#, "gone");
        check(r#"{"a":1}"#, r#"{"a":2}"#, r#"{"a":2}"#, r#"{"a":1}"#);
        check(
            r#"{"a":1}"#,
            r#"{"a":2}"#,
            r#"{"a":2,"b":5}"#,
            r#"{"a":1,"b":5}"#,
        );
        check(r#"{}"#, r#"{"a":2}"#, r#"{"a":2,"b":5}"#, r#"{"b":5}"#);
        check(
            r#"{"a":1}"#,
            r#"{"a":2}"#,
            r#"{"a":3}"#,
            "later changes stand on it",
        );
        check(
            "null",
            r#"{"a":1}"#,
            r#"{"a":1,"b":5}"#,
            "later changes stand on it",
        );
    }
}
