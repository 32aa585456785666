//! What a reading and a plan are made against: the vocabulary, the layout, the entries of the states concerned, and
//! the sender's last file.

use super::{IntakeFile, Manner};
use crate::derive::typed;
use crate::error::{AppError, FileSnafu};
use crate::measures::act_of;
use crate::progress::Progress;
use crate::session::Session;
use chancery_import::answers::row_key;
use chancery_import::draft::Provenance;
use chancery_import::layout::{Layout, merge};
use chancery_import::plan::{Known, LastFile, PlanContext};
use chancery_import::read::ReadRequest;
use chancery_import::reading::Reading;
use chancery_import::vocabulary::{CategoryNames, StateNames, Vocabulary};
use chancery_model::codes::Standing;
use chancery_model::fold::fold;
use chancery_model::id::{ObjectId, RecordId};
use chancery_model::information::Information;
use chancery_model::measure::Measure;
use chancery_model::record::Kind;
use chancery_model::submission::Submission;
use chancery_store::{MeasureFilter, View};
use serde_json::Value;
use snafu::ResultExt;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::path::Path;

/// The key of a submission's content under which rows are kept that became no version: which entry each one was.
pub const SAME_ROWS: &str = "same_rows";

/// Returns the layout that a person named (a saved one, or a file), with the answers of a file laid over it.
///
/// # Errors
/// `layout.invalid` with the place; a file that cannot be read.
pub fn layout_of(
    session: &Session,
    name: Option<&str>,
    answers: Option<&Path>,
) -> Result<Layout, AppError> {
    let mut layout = match name {
        None => Layout::default(),
        Some(name) => match saved_layout(session, name)? {
            Some(layout) => layout,
            None => layout_file(Path::new(name))?,
        },
    };
    if let Some(path) = answers {
        layout = merge(Some(layout), Some(layout_file(path)?)).unwrap_or_default();
    }
    Ok(layout)
}

fn layout_file(path: &Path) -> Result<Layout, AppError> {
    let text = std::fs::read_to_string(path).context(FileSnafu {
        path: path.display().to_string(),
    })?;
    Layout::parse(&text).map_err(|error| AppError::InvalidLayout {
        place: path.display().to_string(),
        detail: error.to_string(),
    })
}

/// Returns the saved layout of that name.
///
/// # Errors
/// The store's own.
pub fn saved_layout(session: &Session, name: &str) -> Result<Option<Layout>, AppError> {
    let saved = session.contents(Kind::Layout)?;
    let found = saved
        .iter()
        .find(|content| content.get("name").and_then(Value::as_str) == Some(name));
    Ok(found.and_then(|content| Layout::parse(&Value::Object(content.clone()).to_string()).ok()))
}

/// Returns the submission that already keeps a file's bytes.
///
/// # Errors
/// The store's own.
pub fn submission_with(session: &Session, object: ObjectId) -> Result<Option<RecordId>, AppError> {
    let all = session.store.submissions(View::Desk)?;
    Ok(all
        .into_iter()
        .rev()
        .find(|submission| submission.object == object)
        .map(|submission| submission.record))
}

/// Returns what the child process is told.
///
/// # Errors
/// The store's own.
pub fn read_request(session: &mut Session, file: &IntakeFile) -> Result<ReadRequest, AppError> {
    let vocabulary = vocabulary(session)?;
    Ok(request_for(
        &file.name,
        vocabulary,
        &file.layout,
        &file.manner,
        file.about.state.clone(),
    ))
}

fn request_for(
    name: &str,
    vocabulary: Vocabulary,
    layout: &Layout,
    manner: &Manner,
    state: Option<String>,
) -> ReadRequest {
    ReadRequest {
        file_name: name.to_string(),
        vocabulary,
        layout: Some(layout.clone()).filter(|layout| *layout != Layout::default()),
        encoding: manner.encoding.clone(),
        delimiter: manner.delimiter,
        state_option: state,
        language_hint: manner.language_hint.clone(),
        read_as: chancery_import::read::ReadAs::Submission,
    }
}

/// Returns the names that files are read with: what ships, and what the register adds.
pub(crate) fn vocabulary(session: &mut Session) -> Result<Vocabulary, AppError> {
    let mut vocabulary = Vocabulary::built_in(crate::register::has_fictional(session)?);
    let names = session.names("en")?;
    for entity in names.entities() {
        let spellings = entity.name.0.values().chain(&entity.aliases).cloned();
        vocabulary.states.push(StateNames {
            code: entity.code.clone(),
            names: spellings.chain([entity.code.clone()]).collect(),
        });
    }
    for added in names.added_categories() {
        vocabulary.categories.push(CategoryNames {
            code: added.code.clone(),
            labels: added.label.0.clone(),
            words: vec![],
        });
    }
    Ok(vocabulary)
}

/// Returns what a plan is made against.
///
/// # Errors
/// The store's own.
pub fn plan_context(
    session: &mut Session,
    file: &IntakeFile,
    reading: &Reading,
    progress: &Progress,
) -> Result<PlanContext, AppError> {
    let stated: HashSet<&str> = reading
        .rows
        .iter()
        .filter_map(|row| row.values.state.as_deref())
        .chain(file.about.state.as_deref())
        .collect();
    let states: BTreeSet<String> = stated.into_iter().map(str::to_string).collect();
    let own = session.delegation.clone();
    let only_own = own.is_some() && states.iter().all(|state| Some(state) == own.as_ref());
    let submission = match file.kept {
        Some(record) => record,
        None => session.new_record(),
    };
    Ok(PlanContext {
        known: known(session, &states)?,
        information: information(session, &states)?,
        last_file: last_file(session, file, &states, progress)?,
        answers: file.layout.rows.clone(),
        key: file.layout.key.clone(),
        provenance: Provenance {
            submission,
            object: Some(file.object),
            audience: file.about.audience.clone(),
            entered_by: (!only_own).then(|| session.author()),
        },
        standing: file.about.standing,
    })
}

fn known(session: &Session, states: &BTreeSet<String>) -> Result<Vec<Known>, AppError> {
    let mut known = Vec::new();
    let mut standings: HashMap<RecordId, Option<Standing>> = HashMap::new();
    for state in states {
        let filter = MeasureFilter {
            state: Some(state.clone()),
            ..MeasureFilter::default()
        };
        for record in session.store.measures(&filter, i32::MAX as usize, 0)?.1 {
            let Some(body) = session.store.body(record, View::Desk)? else {
                continue;
            };
            let Some(measure) = typed::<Measure>(&body.content) else {
                continue;
            };
            let act = act_of(session, &measure)?;
            let act = measure.act.zip(act);
            let standing = match &measure.origin {
                Some(origin) => standing_of(session, origin.submission, &mut standings)?,
                None => None,
            };
            known.push(Known {
                record,
                head: body.revision,
                measure,
                act,
                standing,
            });
        }
    }
    Ok(known)
}

fn standing_of(
    session: &Session,
    submission: RecordId,
    seen: &mut HashMap<RecordId, Option<Standing>>,
) -> Result<Option<Standing>, AppError> {
    if let Some(standing) = seen.get(&submission) {
        return Ok(*standing);
    }
    let body = session.store.body(submission, View::Desk)?;
    let standing = body
        .and_then(|body| typed::<Submission>(&body.content))
        .and_then(|s| s.standing);
    seen.insert(submission, standing);
    Ok(standing)
}

fn information(session: &Session, states: &BTreeSet<String>) -> Result<Vec<Information>, AppError> {
    Ok(session
        .contents(Kind::Information)?
        .iter()
        .filter_map(typed::<Information>)
        .filter(|information| states.contains(&information.state))
        .collect())
}

/// Returns the sender's last accepted file, read again with today's layout.
fn last_file(
    session: &mut Session,
    file: &IntakeFile,
    states: &BTreeSet<String>,
    progress: &Progress,
) -> Result<Option<LastFile>, AppError> {
    let Some((record, submission)) = last_submission(session, file, states)? else {
        return Ok(None);
    };
    let bytes = session.store.object(submission.object)?;
    let vocabulary = vocabulary(session)?;
    let mut layout = file.layout.clone();
    layout.rows.clear();
    let request = request_for(
        &submission.file,
        vocabulary,
        &layout,
        &file.manner,
        submission.state.clone(),
    );
    let Ok(reading) = crate::reader::read(&session.reader, &request, &bytes, &progress.flag())
    else {
        return Ok(None);
    };
    Ok(Some(LastFile {
        records: records_of(session, record, &submission, &reading)?,
        reading,
    }))
}

/// Returns whether every column that the last file filled a field from is there again: only then can a row that is gone
/// mean anything.
pub fn same_layout(last: &Reading, now: &Reading) -> bool {
    let columns = |reading: &Reading| -> BTreeSet<String> {
        let mapped = reading
            .sheets
            .iter()
            .flat_map(|sheet| &sheet.columns)
            .filter(|column| column.field.is_some());
        mapped.map(|column| fold(&column.header)).collect()
    };
    columns(last).is_subset(&columns(now))
}

/// The sender is the state that a file speaks for; of a compilation, the same states.
fn last_submission(
    session: &Session,
    file: &IntakeFile,
    states: &BTreeSet<String>,
) -> Result<Option<(RecordId, Submission)>, AppError> {
    let sender = sender_of(file.about.state.as_deref(), states);
    for entry in session.store.submissions(View::Desk)?.into_iter().rev() {
        let Some(body) = session.store.body(entry.record, View::Desk)? else {
            continue;
        };
        let Some(submission) = typed::<Submission>(&body.content) else {
            continue;
        };
        let theirs: BTreeSet<String> = submission.states.iter().cloned().collect();
        let same_sender = match (&sender, &submission.state) {
            (Some(one), Some(other)) => one == other,
            (None, None) => theirs.intersection(states).count() * 2 > states.len(),
            _ => false,
        };
        if same_sender && submission.set_aside.is_none() {
            return Ok(Some((entry.record, submission)));
        }
    }
    Ok(None)
}

/// Returns the one state that a file speaks for; nothing for a compilation.
pub fn sender_of(stated: Option<&str>, states: &BTreeSet<String>) -> Option<String> {
    match stated {
        Some(state) => Some(state.to_string()),
        None if states.len() == 1 => states.first().cloned(),
        None => None,
    }
}

/// Returns which entry each row of an accepted file became, or already was.
fn records_of(
    session: &Session,
    submission_record: RecordId,
    submission: &Submission,
    reading: &Reading,
) -> Result<HashMap<(Option<String>, u32), RecordId>, AppError> {
    let mut by_key: BTreeMap<String, RecordId> = submission
        .extra
        .get(SAME_ROWS)
        .and_then(|rows| serde_json::from_value(rows.clone()).ok())
        .unwrap_or_default();
    let filter = MeasureFilter {
        submission: Some(submission_record),
        ..MeasureFilter::default()
    };
    for record in session.store.measures(&filter, i32::MAX as usize, 0)?.1 {
        let body = session.store.body(record, View::Desk)?;
        let Some(origin) = body
            .and_then(|body| typed::<Measure>(&body.content))
            .and_then(|m| m.origin)
        else {
            continue;
        };
        by_key.insert(row_key(origin.sheet.as_deref(), origin.row), record);
    }
    Ok(reading
        .rows
        .iter()
        .filter_map(|row| {
            let sheet = reading.sheets.get(row.sheet as usize)?.name.clone();
            let record = by_key.get(&row_key(sheet.as_deref(), row.row))?;
            Some(((sheet, row.row), *record))
        })
        .collect())
}
