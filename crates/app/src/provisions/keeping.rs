//! Keeping a text: what is typed goes to the desk; a version is one operation on the working line.

use super::loading::{LOOSE, stale_of};
use super::{TypedBody, draft_name};
use crate::derive::typed;
use crate::error::AppError;
use crate::progress::Progress;
use crate::put::content_of;
use crate::session::Session;
use crate::wire::provisions::{KeepTextRequest, TextFields, TextKept, TypedKept};
use chancery_model::id::{RecordId, RevisionId};
use chancery_model::measure::Clause;
use chancery_model::numbering::{Numbering, number_clauses};
use chancery_model::operation::OperationKind;
use chancery_model::provision::{Provision, TextKind, order_all};
use chancery_model::record::{Kind, Line};
use chancery_model::revision::Content;
use chancery_model::text::Text;
use chancery_model::translation::TranslationMark;
use chancery_store::{DeskChange, NewRevision, PageDraft, View};
use serde_json::{Map, json};
use std::collections::BTreeMap;

/// Keeps what is being typed; no version is made and nothing of it leaves the register.
///
/// # Errors
/// A text that has not its form; the store's own.
pub fn keep_typed(session: &mut Session, request: &KeepTextRequest) -> Result<TypedKept, AppError> {
    let edit = Edit::read(session, request)?;
    let saved = crate::clock::stamp(session.clock.now());
    let body = TypedBody {
        base: request.base.clone(),
        fields: request.fields.clone(),
    };
    let body = serde_json::to_string(&body).map_err(|error| AppError::Defect {
        detail: error.to_string(),
    })?;
    session
        .store
        .change_desk(&[DeskChange::PutDraft(PageDraft {
            record: draft_name(&request.text),
            base: None,
            body,
            saved_at: saved.clone(),
        })])?;
    Ok(TypedKept {
        saved,
        stale: edit.stale(),
    })
}

/// Makes a version of every record of the text that differs, in one operation. On a base that is no longer the newest
/// a clause then has two wordings; nothing is overwritten.
///
/// # Errors
/// A text that has not its form, a clause that belongs elsewhere; the store's own. Nothing is written then.
pub fn keep(session: &mut Session, request: &KeepTextRequest) -> Result<TextKept, AppError> {
    let edit = Edit::read(session, request)?;
    let revisions = edit.revisions(session)?;
    let forget = DeskChange::DropDraft(draft_name(&request.text));
    let records = revisions.len();
    let (operation, saved) = if revisions.is_empty() {
        session.store.change_desk(&[forget])?;
        (None, crate::clock::stamp(session.clock.now()))
    } else {
        let params = Map::from_iter([("count".to_string(), json!(records))]);
        let mut draft = session.draft(OperationKind::Put, Line::Working, params);
        let saved = draft.recorded_at.clone();
        draft.revisions = revisions;
        draft.desk = vec![forget];
        let committed = session.transact(draft, &Progress::silent())?;
        (Some(committed.operation.to_string()), saved)
    };
    let text = super::load(session, &edit.opening.record.to_string())?;
    let conflict = text
        .opening
        .iter()
        .chain(&text.clauses)
        .any(|part| part.body.conflict);
    Ok(TextKept {
        operation,
        records: u32::try_from(records).unwrap_or(u32::MAX),
        saved,
        conflict,
        base: text.base(),
        stale: text.stale(),
    })
}

/// One record as it was when the edit began, and as it is to be.
struct Entry {
    record: RecordId,
    base: Option<Base>,
    provision: Provision,
}

struct Base {
    revision: RevisionId,
    line: Line,
    content: Content,
}

/// A text as the page wants it.
struct Edit {
    opening: Entry,
    clauses: Vec<Entry>,
    removed: Vec<(RecordId, Base)>,
    authentic: String,
}

impl Edit {
    fn read(session: &mut Session, request: &KeepTextRequest) -> Result<Edit, AppError> {
        let fields = &request.fields;
        let mut bases = bases(session, &request.base)?;
        let opening_id = match request.text.as_str() {
            // Clauses of no text become one, whose opening has an id that follows from theirs: the same wherever it is made.
            LOOSE => loose_opening(&request.base),
            id => id.parse().map_err(|_| invalid("/text", id))?,
        };
        let opening = opening(opening_id, bases.remove(&opening_id), fields)?;
        let mut clauses: Vec<Clause> = serde_json::from_value(fields.clauses.clone())
            .map_err(|error| invalid("/clauses", &error.to_string()))?;
        let numbering = opening.provision.numbering.unwrap_or(Numbering::Outline);
        number_clauses(&mut clauses, numbering, &fields.authentic);
        let mut entries = Vec::with_capacity(clauses.len());
        for clause in clauses {
            let record: RecordId = clause
                .id
                .parse()
                .map_err(|_| invalid("/clauses/id", &clause.id))?;
            let base = bases.remove(&record);
            if base.is_none()
                && session.store.kind(record)?.is_some()
                && !own(session, record, opening_id)?
            {
                return Err(invalid("/clauses/id", &clause.id));
            }
            entries.push(entry(record, base, clause, opening_id)?);
        }
        give_orders(&mut entries);
        let today = crate::clock::day(session.clock.now());
        for entry in &mut entries {
            render(entry, fields, &today);
        }
        Ok(Edit {
            opening,
            clauses: entries,
            removed: bases.into_iter().collect(),
            authentic: fields.authentic.clone(),
        })
    }

    fn stale(&self) -> BTreeMap<String, Vec<String>> {
        let clauses = self.clauses.iter();
        stale_of(
            clauses.map(|entry| (entry.record.to_string(), &entry.provision)),
            &self.authentic,
        )
    }

    /// Returns the versions to write: of what differs from its base, and of what is gone.
    fn revisions(&self, session: &Session) -> Result<Vec<NewRevision>, AppError> {
        let mut revisions = Vec::new();
        for entry in std::iter::once(&self.opening).chain(&self.clauses) {
            let content = content_of(&entry.provision)?;
            if entry
                .base
                .as_ref()
                .is_some_and(|base| base.content == content)
            {
                continue;
            }
            let parents = parents(session, entry.record, entry.base.as_ref())?;
            revisions.push(session.version(entry.record, Kind::Provision, parents, Some(content)));
        }
        for (record, base) in &self.removed {
            let parents = parents(session, *record, Some(base))?;
            revisions.push(session.version(*record, Kind::Provision, parents, None));
        }
        Ok(revisions)
    }
}

/// The versions that an edit follows: its base where that is a working one, else what the working line has.
fn parents(
    session: &Session,
    record: RecordId,
    base: Option<&Base>,
) -> Result<Vec<RevisionId>, AppError> {
    match base {
        Some(base) if base.line == Line::Working => Ok(vec![base.revision]),
        _ => Ok(session.store.head_ids(record, Line::Working)?),
    }
}

fn invalid(place: &str, detail: &str) -> AppError {
    AppError::InvalidPut {
        place: place.to_string(),
        detail: detail.to_string(),
    }
}

/// Returns whether a record that the edit did not begin with is a clause of the text all the same: it was removed, and
/// undoing in the editor brought it back.
fn own(session: &Session, record: RecordId, opening: RecordId) -> Result<bool, AppError> {
    let versions = session.store.history(record)?;
    let contents = versions
        .iter()
        .filter_map(|version| version.content.as_ref());
    Ok(contents
        .filter_map(typed::<Provision>)
        .any(|provision| provision.part_of == Some(opening)))
}

fn bases(
    session: &Session,
    given: &BTreeMap<String, String>,
) -> Result<BTreeMap<RecordId, Base>, AppError> {
    let mut bases = BTreeMap::new();
    for (record, revision) in given {
        let id: RecordId = record.parse().map_err(|_| invalid("/base", record))?;
        let revision: RevisionId = revision.parse().map_err(|_| invalid("/base", revision))?;
        let version = session.store.revision(revision)?;
        if version.record != id || version.kind != Kind::Provision {
            return Err(invalid("/base", record));
        }
        let current = session.store.body(id, View::Desk)?;
        // With two wordings side by side the page showed what they come to.
        let merged = current.filter(|body| body.revision == revision && body.heads > 1);
        let content = merged
            .map(|body| body.content)
            .or(version.content)
            .unwrap_or_default();
        let base = Base {
            revision,
            line: version.line,
            content,
        };
        bases.insert(id, base);
    }
    Ok(bases)
}

/// A fixed id for the opening of clauses that had none.
fn loose_opening(base: &BTreeMap<String, String>) -> RecordId {
    let first = base.keys().next().cloned().unwrap_or_default();
    let digest = chancery_model::id::Sha::of(format!("opening of {first}").as_bytes()).0;
    let mut bytes = [0u8; 16];
    bytes.copy_from_slice(&digest[..16]);
    RecordId(uuid::Builder::from_random_bytes(bytes).into_uuid())
}

fn begun(base: Option<&Base>) -> Provision {
    base.and_then(|base| typed(&base.content))
        .unwrap_or_default()
}

fn opening(record: RecordId, base: Option<Base>, fields: &TextFields) -> Result<Entry, AppError> {
    let kind: TextKind = fields
        .kind
        .parse()
        .map_err(|_| invalid("/fields/kind", &fields.kind))?;
    let numbering: Numbering = fields
        .numbering
        .parse()
        .map_err(|_| invalid("/fields/numbering", &fields.numbering))?;
    let heading = filled(Text(fields.title.clone()));
    let provision = Provision {
        level: Some(0),
        heading,
        text_kind: Some(kind),
        authentic: Some(fields.authentic.clone()),
        numbering: Some(numbering),
        ..begun(base.as_ref())
    };
    Ok(Entry {
        record,
        base,
        provision,
    })
}

fn entry(
    record: RecordId,
    base: Option<Base>,
    clause: Clause,
    opening: RecordId,
) -> Result<Entry, AppError> {
    let Clause {
        level,
        heading,
        text,
        from_model,
        ..
    } = clause;
    let provision = Provision {
        part_of: Some(opening),
        level,
        number: None,
        heading: filled(heading),
        text: filled(text),
        from_model,
        ..begun(base.as_ref())
    };
    Ok(Entry {
        record,
        base,
        provision,
    })
}

/// In normal form C, without languages that have no words.
fn filled(mut text: Text) -> Text {
    text.0.retain(|_, words| !words.is_empty());
    text.normalise();
    text
}

fn give_orders(entries: &mut [Entry]) {
    let orders: Vec<Option<&str>> = entries
        .iter()
        .map(|entry| entry.provision.order.as_deref())
        .collect();
    let found = order_all(&orders);
    for (entry, order) in entries.iter_mut().zip(found) {
        entry.provision.order = Some(order);
    }
}

/// Notes of which words each translation is one: of today's where it was written or confirmed now, else of those that it
/// stood beside before.
fn render(entry: &mut Entry, fields: &TextFields, today: &str) {
    let before = begun(entry.base.as_ref());
    let id = entry.record.to_string();
    let provision = &mut entry.provision;
    let now = provision.digest(&fields.authentic);
    let was = before.digest(&fields.authentic);
    let languages: Vec<String> = provision
        .languages()
        .into_iter()
        .filter(|language| *language != fields.authentic)
        .map(str::to_string)
        .collect();
    provision
        .translations
        .retain(|language, _| languages.contains(language));
    for language in languages {
        let confirmed = fields
            .confirmed
            .get(&language)
            .is_some_and(|ids| ids.contains(&id));
        let written = before.digest(&language) != provision.digest(&language);
        let mark = |of, confirmed| TranslationMark {
            of,
            confirmed,
            extra: Map::new(),
        };
        let mark = match provision.translations.get(&language) {
            _ if confirmed => mark(now, Some(today.to_string())),
            _ if written => mark(now, None),
            Some(known) => known.clone(),
            None => mark(was, None),
        };
        provision.translations.insert(language, mark);
    }
}
