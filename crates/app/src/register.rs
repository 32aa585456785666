//! Making, opening and closing a register; its key; what the frame of the window shows of it.

use crate::clock::{Clock, SystemClock, stamp};
use crate::derive::Current;
use crate::error::{AppError, FileSnafu};
use crate::{demo, recovery, session::Session};
use chancery_model::id::RecordId;
use chancery_model::operation::OperationKind;
use chancery_model::record::{Kind, Line};
use chancery_store::{
    Chance, CreateConfig, DeskChange, KeySource, NewObject, NewRevision, OpenMode, OperationDraft,
    SeededChance, Store, SystemChance,
};
use serde_json::{Value, json};
use snafu::ResultExt;
use std::collections::{HashMap, HashSet};
use std::io::Write;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

/// What unlocks a register.
pub enum Key {
    /// A file with 32 bytes.
    File(PathBuf),
    /// A passphrase.
    Passphrase(String),
    /// A recovery file and its words.
    Recovery {
        /// The file.
        file: PathBuf,
        /// The words on its sheet.
        words: String,
    },
}

/// What a new register is filled with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fill {
    /// Nothing.
    Empty,
    /// The fictional demo.
    Demo,
    /// The fictional states of the demo, and nothing said about them.
    StatesOnly,
}

/// How a register is made.
pub struct CreateRegister<'a> {
    /// Where.
    pub path: &'a Path,
    /// Its key; a key file that is not there is made.
    pub key: &'a Key,
    /// The delegation's state; none for a secretariat.
    pub delegation: Option<&'a str>,
    /// What it is filled with.
    pub fill: Fill,
}

/// The published throw-away seed of the demo: its signing key protects nothing.
const DEMO_SEED: [u8; 32] = *b"chancery demo: a throw-away seed";

/// The setting that says whether the register may show fictional states.
const FICTIONAL: &str = "fictional";

/// Makes a register and opens it.
///
/// # Errors
/// `register.exists` when a file is there; an unknown state as delegation; the store's own.
pub fn create(request: &CreateRegister<'_>, reader: PathBuf) -> Result<Session, AppError> {
    if let Some(code) = request
        .delegation
        .filter(|code| chancery_model::codes::state(code).is_none())
    {
        return Err(AppError::InvalidRequest {
            name: "delegation".into(),
            value: code.into(),
        });
    }
    let key = key_source(request.key, MakeKey::IfMissing)?;
    let chance: Box<dyn Chance> = match request.fill {
        Fill::Empty => Box::new(SystemChance),
        Fill::Demo | Fill::StatesOnly => Box::new(SeededChance::new(DEMO_SEED)),
    };
    let config = CreateConfig {
        chance,
        delegation: request.delegation.map(str::to_string),
    };
    let mut store = Store::create(request.path, &key, config)?;
    match request.fill {
        Fill::Empty => first_operation(&mut store, &stamp(SystemClock.now()))?,
        Fill::StatesOnly => first_operation(&mut store, DEMO_START)?,
        Fill::Demo => {
            first_operation(&mut store, DEMO_START)?;
            fill_demo(&mut store)?;
            if let Some(state) = request.delegation {
                demo::own::fill(&mut store, state)?;
            }
        }
    }
    if request.fill != Fill::Empty {
        store.change_desk(&[DeskChange::Setting(FICTIONAL.into(), Some("true".into()))])?;
    }
    let store = store.with_chance(Box::new(SystemChance));
    let mut session = Session::new(store, Box::new(SystemClock), Box::new(SystemChance), reader)?;
    session.turn()?;
    Ok(session)
}

/// Opens a register, as it is today. One whose place cannot be written opens for reading.
///
/// # Errors
/// The store's own: not found, open elsewhere, wrong key, newer, damaged.
pub fn open(path: &Path, key: &Key, mode: OpenMode, reader: PathBuf) -> Result<Session, AppError> {
    let key = key_source(key, MakeKey::Never)?;
    let mut session = opened(path, &key, mode, reader.clone())?;
    // What a day has brought is written once, so that not every reading derives it for itself. A file that cannot be
    // written now (open elsewhere, a full disk) is read all the same: the session derives for itself then.
    if mode == OpenMode::Read && session.has_turned()? {
        session.store.close()?;
        if let Ok(mut writing) = opened(path, &key, OpenMode::Write, reader.clone()) {
            let _ = writing.turn().and_then(|()| Ok(writing.store.close()?));
        }
        session = opened(path, &key, mode, reader)?;
    }
    session.turn()?;
    Ok(session)
}

fn opened(
    path: &Path,
    key: &KeySource,
    mode: OpenMode,
    reader: PathBuf,
) -> Result<Session, AppError> {
    let mut store = Store::open(path, key, mode)?;
    let derive = Current {
        day: SystemClock.now().date_naive(),
    };
    let is_older = !store.is_derived_by(&derive)?;
    let can_write = store.read_only().is_none();
    if is_older && can_write {
        store.rebuild(&derive, &mut |_, _| ControlFlow::Continue(()))?;
    }
    let mut session = Session::new(store, Box::new(SystemClock), Box::new(SystemChance), reader)?;
    if is_older && !can_write {
        session.derive_anew()?;
    }
    Ok(session)
}

/// Returns whether the register may show fictional states.
///
/// # Errors
/// The store's own.
pub fn has_fictional(session: &Session) -> Result<bool, AppError> {
    Ok(session.store.setting(FICTIONAL)?.as_deref() == Some("true"))
}

/// Returns whether the register is the demo: filled by it, not only with its states.
///
/// # Errors
/// The store's own.
pub fn is_demo(session: &Session) -> Result<bool, AppError> {
    let second = session.store.operations(1, Some(3))?;
    Ok(has_fictional(session)?
        && second
            .first()
            .is_some_and(|entry| entry.operation.kind == OperationKind::Demo))
}

/// When the demo's calendar begins.
const DEMO_START: &str = "2026-01-05T09:00:00+01:00";

fn first_operation(store: &mut Store, time: &str) -> Result<(), AppError> {
    let draft = OperationDraft::new(OperationKind::Init, Line::HandedIn, &time[..10], time);
    let derive = Current {
        day: SystemClock.now().date_naive(),
    };
    store.transact(draft, &derive, &mut |_, _| ControlFlow::Continue(()))?;
    Ok(())
}

/// Writes the demo's operations, each on its line at its hour.
fn fill_demo(store: &mut Store) -> Result<(), AppError> {
    let derive = Current { day: demo::day() };
    let mut heads = HashMap::new();
    let mut given = HashMap::new();
    for step in demo::steps() {
        // What is private stands on the working line, in the demo as everywhere.
        let private = step.records.iter().all(|written| written.kind.is_private());
        let mut draft = if private && !step.records.is_empty() {
            OperationDraft::new(step.kind, Line::Working, &step.time, &step.time)
        } else {
            OperationDraft::new(step.kind, Line::HandedIn, &step.time[..10], &step.time)
        };
        draft.params = step.params;
        if step.kind == OperationKind::Put {
            draft
                .params
                .insert("count".into(), json!(step.records.len()));
        }
        draft.objects = step
            .files
            .into_iter()
            .map(|(_, bytes)| NewObject { bytes })
            .collect();
        let mut records = Vec::new();
        for mut written in step.records {
            if written.kind == Kind::Measure {
                let reference = give_reference(&mut written, &mut given);
                draft
                    .references
                    .extend(reference.map(|reference| (reference, written.record)));
            }
            records.push(written.record);
            draft.revisions.push(NewRevision {
                record: written.record,
                kind: written.kind,
                parents: heads.get(&written.record).copied().into_iter().collect(),
                content: Some(written.content),
                author: "secretariat".into(),
                time: step.time.clone(),
            });
        }
        let committed = store.transact(draft, &derive, &mut |_, _| ControlFlow::Continue(()))?;
        heads.extend(records.into_iter().zip(committed.revisions));
    }
    Ok(())
}

/// Puts the measure's short reference into its content; returns it when it is given for the first time.
fn give_reference(
    written: &mut demo::Written,
    given: &mut HashMap<RecordId, String>,
) -> Option<String> {
    let known = given.get(&written.record).cloned();
    let reference = known.clone().unwrap_or_else(|| {
        let state = written
            .content
            .get("state")
            .and_then(Value::as_str)
            .unwrap_or_default();
        let category = written
            .content
            .get("categories")
            .and_then(|list| list[0].as_str());
        let taken: HashSet<&String> = given.values().collect();
        chancery_model::reference::give_reference(state, category, written.record, |r| {
            taken.contains(&r.to_string())
        })
    });
    given.insert(written.record, reference.clone());
    written.content.insert("ref".into(), json!(reference));
    known.is_none().then_some(reference)
}

/// Whether a key file that is not there is made.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum MakeKey {
    /// Made.
    IfMissing,
    /// Asked for.
    Never,
}

pub(crate) fn key_source(key: &Key, make: MakeKey) -> Result<KeySource, AppError> {
    match key {
        Key::Passphrase(words) => Ok(KeySource::Passphrase(words.clone().into())),
        Key::Recovery { file, words } => Ok(KeySource::Register(recovery::read(file, words)?)),
        Key::File(path) => {
            if make == MakeKey::IfMissing && !path.exists() {
                make_key_file(path)?;
            }
            let bytes = std::fs::read(path).context(FileSnafu {
                path: path.display().to_string(),
            })?;
            let bytes: [u8; 32] = bytes.try_into().map_err(|_| AppError::InvalidRequest {
                name: "key-file".into(),
                value: path.display().to_string(),
            })?;
            Ok(KeySource::File(bytes))
        }
    }
}

/// Makes a key file that only its owner can read.
fn make_key_file(path: &Path) -> Result<(), AppError> {
    let mut bytes = [0; 32];
    SystemChance.fill(&mut bytes);
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    let place = || FileSnafu {
        path: path.display().to_string(),
    };
    let mut file = options.open(path).context(place())?;
    file.write_all(&bytes).context(place())?;
    file.sync_all().context(place())
}
