//! Delegations' marked-up copies into proposals.

use super::base::{Base, Earlier, earlier};
use super::bringing::note;
use super::open::{Open, open_proposals};
use super::whose::{Whose, whose};
use super::{WordFile, common_text, read_word, set_aside};
use crate::error::AppError;
use crate::intake::context::vocabulary;
use crate::names::Names;
use crate::progress::Progress;
use crate::put::content_of;
use crate::session::Session;
use crate::sheet::date_words;
use crate::wire::compilation::CompileCopiesRequest;
use crate::words::{say, say_or_nothing};
use chancery_import::vocabulary::Vocabulary;
use chancery_messages::Catalogue;
use chancery_model::id::{ObjectId, RecordId};
use chancery_model::operation::OperationKind;
use chancery_model::proposal::Proposal;
use chancery_model::record::{Kind, Line};
use chancery_negotiate::compilation::{Compiled, Standing, compile as compile_copy};
use chancery_store::{NewObject, RecordBody};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// One copy as it was understood.
struct Copy {
    file: WordFile,
    whose: Whose,
    compiled: Option<Compiled>,
    /// Why it adds nothing, where it does not.
    held: Option<&'static str>,
    proposals: Vec<Own>,
    /// Proposals of an earlier copy of the delegation that this one does not have.
    gone: Vec<RecordBody>,
}

/// One proposal of a copy.
struct Own {
    proposal: Proposal,
    /// Its record: found, or made when it is written.
    record: Option<RecordId>,
    /// Whether it was there already.
    known: bool,
}

/// Compiles copies; with `plan` shows what would be done.
///
/// # Errors
/// `file.io`; `compile.no-common-text`, `compile.several-texts`; `request.invalid` for a state that is none; the store's
/// own. A copy that is not taken is no error: it is named.
pub fn compile(
    session: &mut Session,
    request: &CompileCopiesRequest,
    progress: &Progress,
) -> Result<Value, AppError> {
    let text = common_text(session, request.text.as_deref())?;
    let base = text
        .as_ref()
        .map(Base::of)
        .filter(|base| base.opening.is_some());
    let Some(base) = base else {
        return Err(AppError::Refused {
            code: "compile.no-common-text",
            about: String::new(),
        });
    };
    let names = session.names(&request.lang)?;
    if let Some(state) = request
        .states
        .values()
        .find(|state| !names.knows_state(state))
    {
        return Err(AppError::InvalidRequest {
            name: "state".into(),
            value: state.clone(),
        });
    }
    let versions = earlier(session, &base)?;
    let words: Vec<Vec<String>> = versions.iter().map(|each| each.words.clone()).collect();
    let known = Known {
        base: &base,
        words,
        vocabulary: vocabulary(session)?,
    };
    let files = crate::intake::files::expand(&request.paths)?;
    let mut copies = Vec::with_capacity(files.len());
    for (done, path) in files.iter().enumerate() {
        if progress
            .step("reading", done as u64, files.len() as u64)
            .is_break()
        {
            return Err(AppError::Cancelled);
        }
        copies.push(read_copy(session, path, request, &known)?);
    }
    hold_second_copies(&mut copies);
    let open = open_proposals(session, &base)?;
    for copy in &mut copies {
        fill(copy, &base, &open, request.replace);
    }
    let operation = if request.plan {
        None
    } else {
        write(session, &mut copies, progress)?
    };
    Ok(answer(
        &base,
        &copies,
        &versions,
        operation,
        &names,
        &request.lang,
    ))
}

/// What copies are read against: the text, its earlier wordings, names of states.
struct Known<'a> {
    base: &'a Base,
    words: Vec<Vec<String>>,
    vocabulary: Vocabulary,
}

fn read_copy(
    session: &Session,
    path: &Path,
    request: &CompileCopiesRequest,
    known: &Known<'_>,
) -> Result<Copy, AppError> {
    let file = read_word(session, path)?;
    let compiled = file
        .text
        .as_ref()
        .ok()
        .map(|text| compile_copy(&known.base.parts, text, &known.words));
    let authors = authors(&file);
    let told = request.states.get(&file.name).or(request.states.get(""));
    let named: Vec<&str> = authors.iter().map(String::as_str).collect();
    let whose = whose(
        &known.vocabulary,
        told.map(String::as_str),
        &named,
        &file.name,
    );
    Ok(Copy {
        held: held(compiled.as_ref(), &whose),
        file,
        whose,
        compiled,
        proposals: Vec::new(),
        gone: Vec::new(),
    })
}

/// Returns the names of those who made a copy's tracked changes.
fn authors(file: &WordFile) -> BTreeSet<String> {
    let Ok(text) = &file.text else {
        return BTreeSet::new();
    };
    let paragraphs = text.paragraphs.iter();
    let changes = paragraphs.flat_map(|each| {
        let runs = each.runs.iter().filter_map(|run| run.change.as_ref());
        runs.chain(&each.end)
    });
    changes.map(|change| change.author.clone()).collect()
}

/// Returns why a copy adds nothing, as far as it tells by itself.
fn held(compiled: Option<&Compiled>, whose: &Whose) -> Option<&'static str> {
    match compiled.map(|compiled| compiled.standing) {
        None => Some("unreadable"),
        Some(Standing::Earlier(_)) => Some("earlier-version"),
        Some(Standing::OtherText) => Some("other-text"),
        Some(Standing::NoWords) => Some("no-words"),
        Some(_) if whose.state.is_none() => Some("state-open"),
        Some(_) => None,
    }
}

/// Two copies of one delegation at once: which of them counts is asked. The same file twice is one copy.
fn hold_second_copies(copies: &mut [Copy]) {
    let mut objects: BTreeMap<String, BTreeSet<ObjectId>> = BTreeMap::new();
    for copy in copies.iter().filter(|copy| copy.held.is_none()) {
        if let Some(state) = &copy.whose.state {
            objects
                .entry(state.clone())
                .or_default()
                .insert(copy.file.object);
        }
    }
    let mut seen = BTreeSet::new();
    for copy in copies.iter_mut().filter(|copy| copy.held.is_none()) {
        let state = copy.whose.state.clone().unwrap_or_default();
        if objects.get(&state).is_some_and(|files| files.len() > 1) {
            copy.held = Some("two-copies");
        } else if !seen.insert(copy.file.object) {
            copy.held = Some("same-file");
        }
    }
}

/// Makes the proposals of a copy, and finds those that are there already. A copy that differs from an earlier one of
/// its delegation waits unless it is to take its place.
fn fill(copy: &mut Copy, base: &Base, known: &[Open], replace: bool) {
    let (Some(compiled), Some(state), None) = (&copy.compiled, &copy.whose.state, copy.held) else {
        return;
    };
    let own: Vec<&Open> = known
        .iter()
        .filter(|Open { proposal, .. }| {
            proposal.state == *state && proposal.language == base.language
        })
        .collect();
    let mut taken = BTreeSet::new();
    for change in &compiled.changes {
        let Some(mut proposal) = base.proposal(change, state) else {
            continue;
        };
        proposal.object = Some(copy.file.object);
        proposal.file = Some(copy.file.name.clone());
        let same = own.iter().find(|open| {
            open.fits
                && !taken.contains(&open.body.record)
                && wording(&open.proposal) == wording(&proposal)
        });
        let record = same.map(|open| open.body.record);
        taken.extend(record);
        copy.proposals.push(Own {
            proposal,
            known: record.is_some(),
            record,
        });
    }
    let gone = own.iter().map(|open| &open.body);
    let gone = gone.filter(|body| !taken.contains(&body.record));
    copy.gone = gone.cloned().collect();
    if !copy.gone.is_empty() && !replace {
        copy.held = Some("earlier-copy");
    }
}

/// What makes two proposals of one delegation one.
fn wording(proposal: &Proposal) -> impl PartialEq + '_ {
    let Proposal {
        provision,
        place,
        at,
        remove,
        insert,
        ..
    } = proposal;
    (provision, place, at, remove, insert)
}

/// Writes the new proposals and keeps every file, in one operation.
fn write(
    session: &mut Session,
    copies: &mut [Copy],
    progress: &Progress,
) -> Result<Option<String>, AppError> {
    let mut revisions = Vec::new();
    for copy in copies.iter_mut().filter(|copy| copy.held.is_none()) {
        for own in copy.proposals.iter_mut().filter(|own| !own.known) {
            let id = session.new_record();
            own.record = Some(id);
            let content = content_of(&own.proposal)?;
            revisions.push(session.version(id, Kind::Proposal, vec![], Some(content)));
        }
        for body in &copy.gone {
            let parents = session.store.head_ids(body.record, Line::Working)?;
            revisions.push(session.version(body.record, Kind::Proposal, parents, None));
        }
    }
    let mut objects = Vec::new();
    let mut seen = BTreeSet::new();
    for copy in copies.iter_mut() {
        let new = session.store.object_size(copy.file.object)?.is_none();
        if new && seen.insert(copy.file.object) {
            let bytes = std::mem::take(&mut copy.file.bytes);
            objects.push(NewObject { bytes });
        }
    }
    if revisions.is_empty() && objects.is_empty() {
        return Ok(None);
    }
    let (kind, params) = if revisions.is_empty() {
        let file = copies.iter().map(|copy| copy.file.name.as_str());
        let names = file.collect::<Vec<_>>().join(", ");
        (
            OperationKind::Attach,
            Map::from_iter([("file".to_string(), json!(names))]),
        )
    } else {
        let count = json!(revisions.len());
        let what = json!("copies");
        (
            OperationKind::Put,
            Map::from_iter([("count".to_string(), count), ("what".to_string(), what)]),
        )
    };
    let mut draft = session.draft(kind, Line::Working, params);
    draft.revisions = revisions;
    draft.objects = objects;
    let committed = session.transact(draft, progress)?;
    Ok(Some(committed.operation.to_string()))
}

fn answer(
    base: &Base,
    copies: &[Copy],
    versions: &[Earlier],
    operation: Option<String>,
    names: &Names,
    lang: &str,
) -> Value {
    let catalogue = Catalogue::new(lang);
    let (mut rows, mut applied, mut same, mut held) = (0, 0, 0, 0);
    let mut files = Vec::new();
    let mut proposals = Vec::new();
    for copy in copies {
        let found = copy
            .compiled
            .as_ref()
            .map_or(0, |compiled| compiled.changes.len());
        let known = copy.proposals.iter().filter(|own| own.known).count();
        rows += found;
        if copy.held.is_some() {
            held += found;
        } else {
            applied += copy.proposals.len() - known;
            same += known;
            proposals.extend(copy.proposals.iter().map(|own| shown(base, own)));
        }
        files.push(file_json(copy, versions, names, &catalogue));
    }
    json!({"files": files, "proposals": proposals, "operation": operation,
        "receipt": {"rows": rows, "applied": applied, "same": same, "held": held, "set_aside": 0}})
}

fn shown(base: &Base, own: &Own) -> Value {
    let Own {
        proposal, record, ..
    } = own;
    let number = base
        .at
        .iter()
        .position(|at| at.record == proposal.provision);
    let mut json = serde_json::to_value(proposal).unwrap_or(Value::Null);
    json["id"] = json!(record.map(|record| record.to_string()));
    json["paragraph"] = json!(number.map(|number| number + 1));
    json
}

/// The day of an instant as the reader's language writes it.
fn day_words(instant: Option<&str>, catalogue: &Catalogue) -> String {
    let day = instant
        .and_then(|instant| instant.get(..10))
        .unwrap_or_default();
    match day.parse() {
        Ok(date) => date_words(date, catalogue.lang()),
        Err(_) => day.to_string(),
    }
}

/// Returns who else changed a copy that was said to be of one delegation.
fn other_delegation(copy: &Copy, names: &Names, catalogue: &Catalogue) -> Option<Value> {
    let others = &copy.whose.others;
    if copy.held.is_some() || others.is_empty() {
        return None;
    }
    let named = others.iter().map(|(author, states)| {
        let states: Vec<&str> = states.iter().map(|state| names.state(state)).collect();
        let states = states.join(", ");
        if states == *author {
            states
        } else {
            format!("{author} ({states})")
        }
    });
    let state = copy.whose.state.as_deref().unwrap_or_default();
    let params = BTreeMap::from([
        ("file".to_string(), copy.file.name.clone()),
        ("named".to_string(), named.collect::<Vec<_>>().join(", ")),
        ("state".to_string(), names.state(state).to_string()),
    ]);
    Some(json!({"code": "other-delegation", "severity": "warning",
        "message": say(catalogue, "compile-other-delegation", &params),
        "hint": say_or_nothing(catalogue, "compile-other-delegation-hint", &params)}))
}

fn file_json(copy: &Copy, versions: &[Earlier], names: &Names, catalogue: &Catalogue) -> Value {
    let standing = copy.compiled.as_ref().map(|compiled| compiled.standing);
    let (word, version) = match standing {
        None => ("unreadable", None),
        Some(Standing::Tracked) => ("tracked", None),
        Some(Standing::TrackingOff) => ("tracking-off", None),
        Some(Standing::PartlyTracked) => ("partly-tracked", None),
        Some(Standing::Unchanged) => ("unchanged", None),
        Some(Standing::Earlier(at)) => ("earlier-version", Some(versions[at].written.clone())),
        Some(Standing::OtherText) => ("other-text", None),
        Some(Standing::NoWords) => ("no-words", None),
    };
    let mut findings = Vec::new();
    let codes = [copy.held, (copy.held != Some(word)).then_some(word)];
    for code in codes.into_iter().flatten() {
        let named: Vec<&str> = copy.whose.named.iter().map(String::as_str).collect();
        let params = BTreeMap::from([
            ("file".to_string(), copy.file.name.clone()),
            ("date".to_string(), day_words(version.as_deref(), catalogue)),
            ("named".to_string(), named.join(", ")),
        ]);
        let id = format!("compile-{code}");
        let severity = if copy.held == Some(code) {
            "warning"
        } else {
            "note"
        };
        if !matches!(code, "tracked" | "unchanged") {
            findings.push(
                json!({"code": code, "severity": severity, "message": say(catalogue, &id, &params),
                "hint": say_or_nothing(catalogue, &format!("{id}-hint"), &params)}),
            );
        }
    }
    findings.extend(other_delegation(copy, names, catalogue));
    if let Ok(text) = &copy.file.text {
        for (code, count) in [
            ("notes-not-read", text.notes),
            ("boxes-not-read", text.boxes),
            ("comments-not-read", text.comments),
        ] {
            if count > 0 {
                findings.push(note(catalogue, code, count));
            }
        }
    }
    let refused = copy.file.text.as_ref().err();
    json!({"file": copy.file.name, "sha256": copy.file.object.to_string(), "state": copy.whose.state,
        "state_from": copy.whose.from, "named": copy.whose.named, "standing": word, "version": version,
        "taken": copy.held.is_none(), "changes": copy.compiled.as_ref().map_or(0, |each| each.changes.len()),
        "no_longer": copy.gone.iter().map(|body| body.record.to_string()).collect::<Vec<_>>(),
        "findings": findings, "set_aside": refused.map(|refusal| set_aside(refusal, catalogue, None))})
}
