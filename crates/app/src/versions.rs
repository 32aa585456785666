//! Versions of an entry: two of them word by word, and an earlier one written again.

use crate::compare::{Became, became_words, clauses_between, texts_beside};
use crate::error::AppError;
use crate::history::title;
use crate::measures::find;
use crate::parts::{Part, parts};
use crate::progress::Progress;
use crate::session::Session;
use crate::wire::history::Written;
use crate::wire::versions::{
    CompareAnswer, CompareRequest, ComparedClause, ComparedField, ComparedWording, RestoreRequest,
};
use chancery_diff::clauses::Told;
use chancery_diff::words::{Step, word_changes};
use chancery_messages::Catalogue;
use chancery_model::id::RecordId;
use chancery_model::operation::OperationKind;
use chancery_model::revision::Content;
use chancery_store::{NewRevision, OperationDraft, RevisionEntry, View};
use serde_json::{Map, Value, json};

/// Compares two versions of a record, field by field in the order of the fiche and word by word, its clauses by what
/// became of them; or a text drafted here at two moments.
///
/// # Errors
/// `record.not-found`; a version that is not of this record; the store's own.
pub fn compare(session: &mut Session, request: &CompareRequest) -> Result<CompareAnswer, AppError> {
    if let Some(text) = texts_beside(session, &request.id, &request.from, request.to.as_deref())? {
        return between(session, text, &request.lang);
    }
    let record = find(session, &request.id)?;
    let from = version(session, record, &request.from)?.content;
    let to = match &request.to {
        Some(to) => version(session, record, to)?.content,
        None => session
            .store
            .body(record, View::Desk)?
            .map(|body| body.content),
    };
    let both = [from, to].map(Option::unwrap_or_default);
    between(session, both, &request.lang)
}

fn between(
    session: &mut Session,
    both: [Content; 2],
    lang: &str,
) -> Result<CompareAnswer, AppError> {
    let names = session.names(lang)?;
    let read = |content: &Content| parts(content, &names);
    let mut fields = fields_between(read(&both[0]), read(&both[1]));
    fields.retain(|field| !is_of_clause(field, &both));
    let [from, to] = both;
    let catalogue = Catalogue::new(lang);
    let clauses = clauses_between(&Value::Object(from), &Value::Object(to), lang);
    Ok(CompareAnswer {
        fields,
        clauses: clauses
            .iter()
            .map(|each| clause(each, &catalogue))
            .collect(),
    })
}

/// Whether a field is told with its clause: number, heading and words, and all of one that does not stand in both.
fn is_of_clause(field: &ComparedField, both: &[Content; 2]) -> bool {
    let mut parts = field.field.split('/');
    if parts.next() != Some("clauses") {
        return false;
    }
    let (id, key) = (parts.next(), parts.next());
    let stands = |content: &Content| {
        let clauses = content.get("clauses").and_then(Value::as_array);
        let mut clauses = clauses.into_iter().flatten();
        clauses.any(|clause| clause["id"].as_str() == id)
    };
    matches!(key, None | Some("number" | "heading" | "text")) || !both.iter().all(stands)
}

fn clause(became: &Became, catalogue: &Catalogue) -> ComparedClause {
    let [from_number, to_number] = became.all_numbers();
    let own = (&became.language, &became.change.told);
    let others = became
        .others
        .iter()
        .map(|(language, told)| (language, told));
    let mut wordings: Vec<ComparedWording> = std::iter::once(own)
        .filter(|(_, told)| !told.is_same())
        .chain(others)
        .map(|(language, told)| wording(language, told))
        .collect();
    if wordings.is_empty() {
        wordings.push(wording(own.0, own.1));
    }
    ComparedClause {
        from_number,
        to_number,
        fate: became.change.fate.as_str().to_string(),
        became: became_words(became, catalogue),
        wordings,
    }
}

fn wording(language: &str, told: &Told) -> ComparedWording {
    let pairs = |steps: &[(Step, String)]| -> Vec<(String, String)> {
        let each = steps.iter();
        each.map(|(step, words)| (step.sign().to_string(), words.clone()))
            .collect()
    };
    ComparedWording {
        language: language.to_string(),
        heading: if told.heading.is_same() {
            Vec::new()
        } else {
            pairs(&told.heading.shown)
        },
        words: pairs(&told.words.shown),
    }
}

/// Returns the parts that differ, in the order of the later version, with those that are gone behind.
fn fields_between(from: Vec<Part>, to: Vec<Part>) -> Vec<ComparedField> {
    let before = |path: &str| from.iter().find(|part| part.path == path);
    let mut fields: Vec<ComparedField> = to
        .iter()
        .filter(|part| before(&part.path).is_none_or(|old| old.text != part.text))
        .map(|part| compared(before(&part.path), Some(part)))
        .collect();
    let gone = from
        .iter()
        .filter(|old| to.iter().all(|part| part.path != old.path));
    fields.extend(gone.map(|old| compared(Some(old), None)));
    fields
}

fn compared(from: Option<&Part>, to: Option<&Part>) -> ComparedField {
    let part = to.or(from).expect("one of the two is there");
    let text = |part: Option<&Part>| part.map(|part| part.text.clone());
    let (from, to) = (text(from), text(to));
    let words = word_changes(
        from.as_deref().unwrap_or_default(),
        to.as_deref().unwrap_or_default(),
    );
    ComparedField {
        field: part.path.clone(),
        label: part.label.clone(),
        language: part.language.clone(),
        words: words
            .into_iter()
            .map(|(step, words)| (step.sign().to_string(), words))
            .collect(),
        from,
        to,
    }
}

/// Writes the content of an earlier version as a new one. Short reference and marks of language stay true: the
/// reference never changes, and a language is marked by the words it renders.
///
/// # Errors
/// `record.not-found`; a version that is not of this record or whose words were withdrawn; the store's own.
pub fn restore(
    session: &mut Session,
    request: &RestoreRequest,
    catalogue: &Catalogue,
) -> Result<Written, AppError> {
    let record = find(session, &request.id)?;
    let earlier = version(session, record, &request.revision)?;
    let Some(content) = earlier.content else {
        return Err(not_of_record(&request.revision));
    };
    let heads = session.store.head_ids(record, earlier.line)?;
    let params = Map::from_iter([("from".to_string(), json!(earlier.revision))]);
    let mut draft = session.draft(OperationKind::Restore, earlier.line, params);
    let new = session.version(record, earlier.kind, heads, Some(content));
    draft.revisions.push(new);
    written(session, draft, catalogue)
}

/// Writes `draft` and says what it did.
///
/// # Errors
/// The store's own.
pub(crate) fn written(
    session: &mut Session,
    draft: OperationDraft,
    catalogue: &Catalogue,
) -> Result<Written, AppError> {
    let committed = session.transact(draft, &Progress::silent())?;
    let entry = session.store.operation(committed.operation)?;
    Ok(Written {
        operation: committed.operation.to_string(),
        title: title(session, &entry, catalogue)?,
        records: u32::try_from(committed.changed.len()).unwrap_or(u32::MAX),
        saved: entry.recorded_at,
    })
}

/// Returns a version of `record`.
///
/// # Errors
/// A version that is not of this record; the store's own.
pub(crate) fn version(
    session: &Session,
    record: RecordId,
    text: &str,
) -> Result<RevisionEntry, AppError> {
    let revision = text.parse().map_err(|_| not_of_record(text))?;
    let entry = session.store.revision(revision)?;
    if entry.record != record {
        return Err(not_of_record(text));
    }
    Ok(entry)
}

fn not_of_record(revision: &str) -> AppError {
    AppError::InvalidRequest {
        name: "revision".into(),
        value: revision.to_string(),
    }
}

/// Returns one version more of a record, on its heads, with `content`.
pub(crate) fn next_version(
    session: &Session,
    body: &chancery_store::RecordBody,
    content: Content,
) -> Result<NewRevision, AppError> {
    let heads = session.store.head_ids(body.record, body.line)?;
    Ok(session.version(body.record, body.kind, heads, Some(content)))
}
