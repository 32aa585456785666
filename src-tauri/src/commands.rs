//! What the page may ask for.
//!
//! Every request of the domain goes through [`api`] (soon answered) or [`task`] (tells how far it is, can be
//! cancelled) to the same door of `chancery_app`; the rest is what only the system can do. Nothing here decides
//! anything: a rule in this file is in the wrong place.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use serde::Serialize;
use serde_json::{Value, json};
use tauri::ipc::Channel;
use tauri::{State, WebviewWindow};

use crate::dialogs::{self, Memory, Question};

/// What lives as long as the window.
#[derive(Default)]
pub struct Shell {
    memory: Memory,
    given: Mutex<Vec<PathBuf>>,
    running: Mutex<HashMap<String, Arc<AtomicBool>>>,
    painted: AtomicBool,
}

impl Shell {
    /// A shell that was started with these files.
    pub fn with_files(files: Vec<PathBuf>) -> Self {
        Shell {
            given: Mutex::new(files),
            ..Shell::default()
        }
    }

    /// Whether the page has painted at least once.
    pub fn has_painted(&self) -> bool {
        self.painted.load(Ordering::Relaxed)
    }

    /// Keeps a file that the system handed over until the page asks for it.
    #[cfg_attr(
        not(target_os = "macos"),
        expect(dead_code, reason = "elsewhere files come as arguments")
    )]
    pub fn give(&self, file: PathBuf) {
        if let Ok(mut given) = self.given.lock() {
            given.push(file);
        }
    }
}

/// A refusal as the page gets it: a stable code and what the sentence for it needs.
#[derive(Debug, Serialize)]
pub struct WireError {
    /// The stable code word, which is also the id of the sentence.
    pub code: String,
    /// The values that the sentence names.
    pub params: Value,
}

impl WireError {
    fn defect(detail: &str) -> Self {
        WireError {
            code: "defect".to_owned(),
            params: json!({ "detail": detail }),
        }
    }
}

/// Hands one request to the application. `tell` takes progress, `stop` is looked at between steps.
fn dispatch(
    _request: Value,
    _tell: &dyn Fn(Value),
    _stop: &AtomicBool,
) -> Result<Value, WireError> {
    Err(WireError::defect("not-connected"))
}

async fn in_background(
    work: impl FnOnce() -> Result<Value, WireError> + Send + 'static,
) -> Result<Value, WireError> {
    match tauri::async_runtime::spawn_blocking(work).await {
        Ok(answer) => answer,
        Err(failed) => Err(WireError::defect(&failed.to_string())),
    }
}

/// Answers a request that is soon done.
#[tauri::command]
pub async fn api(request: Value) -> Result<Value, WireError> {
    in_background(move || dispatch(request, &|_| (), &AtomicBool::new(false))).await
}

/// Answers a request that may take long: progress goes to `progress`, and [`cancel`] with the same `id` stops it.
#[tauri::command]
pub async fn task(
    shell: State<'_, Shell>,
    id: String,
    request: Value,
    progress: Channel<Value>,
) -> Result<Value, WireError> {
    let stop = Arc::new(AtomicBool::new(false));
    if let Ok(mut running) = shell.running.lock() {
        running.insert(id.clone(), Arc::clone(&stop));
    }
    // A page that has gone away no longer listens; the work itself goes on.
    let tell = move |step| drop(progress.send(step));
    let answer = in_background(move || dispatch(request, &tell, &stop)).await;
    if let Ok(mut running) = shell.running.lock() {
        running.remove(&id);
    }
    answer
}

/// Asks the task of that id to stop; one that has ended is no error.
#[tauri::command]
pub fn cancel(shell: State<'_, Shell>, id: String) {
    let running = shell.running.lock();
    if let Some(stop) = running.ok().and_then(|running| running.get(&id).cloned()) {
        stop.store(true, Ordering::Relaxed);
    }
}

/// Asks the person for files or a folder to open; empty if cancelled.
#[tauri::command]
pub async fn pick_open(
    shell: State<'_, Shell>,
    window: WebviewWindow,
    question: Question,
) -> Result<Vec<PathBuf>, WireError> {
    Ok(dialogs::open(&window, &shell.memory, &question))
}

/// Asks the person where to write a file; `null` if cancelled.
#[tauri::command]
pub async fn pick_save(
    shell: State<'_, Shell>,
    window: WebviewWindow,
    question: Question,
) -> Result<Option<PathBuf>, WireError> {
    Ok(dialogs::save(&window, &shell.memory, &question))
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

/// The page says that it has painted.
#[tauri::command]
pub fn first_paint(shell: State<'_, Shell>) {
    shell.painted.store(true, Ordering::Relaxed);
}
