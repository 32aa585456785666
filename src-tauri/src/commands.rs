//! What the page may ask for.
//!
//! Every request of the domain goes through [`api`] to the application; the rest is what only the system can do:
//! dialogs, showing a file, files given from outside. Nothing here decides anything: a rule in this file is in the
//! wrong place.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};

use chancery_app::progress::Progress;
use chancery_app::wire::error::WireError;
use serde::Serialize;
use serde_json::Value;
use tauri::ipc::Channel;
use tauri::{State, WebviewWindow};

use crate::desk::{self, DeskThread, Request};
use crate::dialogs::{self, Choice, Memory, Mode, Purpose};
use crate::reveal;

/// What lives as long as the window.
pub struct Shell {
    pub(crate) desk: DeskThread,
    dialogs: Memory,
    given: Mutex<Vec<PathBuf>>,
    running: Mutex<HashMap<u64, Progress>>,
    /// The text on the wall: the desk chooses it, the wall cannot.
    pub(crate) wall: Mutex<Option<String>>,
    ready: AtomicBool,
}

impl Shell {
    /// A shell that was started with these files.
    pub fn new(desk: DeskThread, given: Vec<PathBuf>) -> Self {
        Shell {
            desk,
            dialogs: Memory::default(),
            given: Mutex::new(given),
            running: Mutex::default(),
            wall: Mutex::default(),
            ready: AtomicBool::new(false),
        }
    }

    /// Whether the page has said that it stands.
    pub fn is_ready(&self) -> bool {
        self.ready.load(Ordering::Relaxed)
    }

    /// Stops what runs and closes the open register; waits until that is done.
    pub fn leave(&self) {
        if let Ok(running) = self.running.lock() {
            running.values().for_each(Progress::cancel);
        }
        self.desk.leave();
    }

    /// Keeps a file that the system handed over until the page asks for it.
    #[cfg(target_os = "macos")]
    pub fn give(&self, file: PathBuf) {
        if let Ok(mut given) = self.given.lock() {
            given.push(file);
        }
    }
}

/// How far long work is, as the page gets it.
#[derive(Debug, Clone, Serialize)]
pub struct Step {
    done: u64,
    total: u64,
    step: String,
}

/// Answers one call of `chancery_app::wire`. Progress goes to `progress`; [`cancel`] with the same ticket stops it.
#[tauri::command]
pub async fn api(
    shell: State<'_, Shell>,
    name: String,
    request: Value,
    progress: Channel<Step>,
    ticket: u64,
) -> Result<Value, WireError> {
    let progress = Progress::new(move |step, done, total| {
        // A page that has gone away no longer listens; the work itself goes on.
        drop(progress.send(Step {
            done,
            total,
            step: step.to_owned(),
        }));
    });
    if let Ok(mut running) = shell.running.lock() {
        running.insert(ticket, progress.clone());
    }
    let answer = shell
        .desk
        .ask(Request {
            name,
            request,
            progress,
        })
        .await;
    if let Ok(mut running) = shell.running.lock() {
        running.remove(&ticket);
    }
    answer
}

/// Asks the call with that ticket to stop; one that has ended is no error.
#[tauri::command]
pub fn cancel(shell: State<'_, Shell>, ticket: u64) {
    if let Some(progress) = shell
        .running
        .lock()
        .ok()
        .and_then(|running| running.get(&ticket).cloned())
    {
        progress.cancel();
    }
}

/// Partner files to take in; empty if cancelled.
#[tauri::command]
pub async fn choose_files(
    shell: State<'_, Shell>,
    window: WebviewWindow,
) -> Result<Vec<PathBuf>, WireError> {
    Ok(dialogs::open(
        &window,
        &shell.dialogs,
        Purpose::Submission,
        Choice::Files,
    ))
}

/// A folder of partner files; `null` if cancelled.
#[tauri::command]
pub async fn choose_folder(
    shell: State<'_, Shell>,
    window: WebviewWindow,
) -> Result<Option<PathBuf>, WireError> {
    let chosen = dialogs::open(&window, &shell.dialogs, Purpose::Submission, Choice::Folder);
    Ok(chosen.into_iter().next())
}

/// A register to open or to make; `null` if cancelled.
#[tauri::command]
pub async fn choose_register(
    shell: State<'_, Shell>,
    window: WebviewWindow,
    mode: Mode,
) -> Result<Option<PathBuf>, WireError> {
    Ok(dialogs::open_or_save(
        &window,
        &shell.dialogs,
        Purpose::Register,
        mode,
    ))
}

/// A key file to use or to make; `null` if cancelled.
#[tauri::command]
pub async fn choose_key_file(
    shell: State<'_, Shell>,
    window: WebviewWindow,
    mode: Mode,
) -> Result<Option<PathBuf>, WireError> {
    Ok(dialogs::open_or_save(
        &window,
        &shell.dialogs,
        Purpose::KeyFile,
        mode,
    ))
}

/// Where to write a document; `name` is offered, the first of `extensions` is added if none is typed.
#[tauri::command]
pub async fn choose_save(
    shell: State<'_, Shell>,
    window: WebviewWindow,
    name: String,
    extensions: Vec<String>,
) -> Result<Option<PathBuf>, WireError> {
    let extensions: Vec<&str> = extensions.iter().map(String::as_str).collect();
    Ok(dialogs::save(
        &window,
        &shell.dialogs,
        Purpose::Document,
        &name,
        &extensions,
    ))
}

/// Shows a file in the system's own file window.
#[tauri::command]
pub async fn reveal(path: PathBuf) -> Result<(), WireError> {
    reveal::show(&path).map_err(|error| desk::defect(&error.to_string()))
}

/// The files this program was started with or handed since; each is given once.
#[tauri::command]
pub fn given_files(shell: State<'_, Shell>) -> Vec<PathBuf> {
    shell
        .given
        .lock()
        .map(|mut given| std::mem::take(&mut *given))
        .unwrap_or_default()
}

/// The page says that it stands.
#[tauri::command]
pub fn ready(shell: State<'_, Shell>) {
    shell.ready.store(true, Ordering::Relaxed);
}
