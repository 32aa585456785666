//! The system's file dialogs.
//!
//! The page asks for a purpose with words from its catalogue and gets paths, never contents. A folder is
//! remembered per purpose while the program runs. Where a debug build is driven without a person, the file
//! named by `CHANCERY_JOURNEY_PATHS` answers instead: one line per dialog, several paths apart by tabs, an empty
//! line for "cancelled".

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use serde::Deserialize;
use tauri_plugin_dialog::DialogExt;

/// What the page says about a dialog it needs.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Question {
    /// What the path is for (`register`, `submission`, `export`, ...): its last folder is offered again.
    purpose: String,
    /// The dialog's title, from the catalogue.
    title: String,
    /// Kinds of files, the first being the usual one.
    #[serde(default)]
    kinds: Vec<Kind>,
    /// The name offered for a file that is to be written.
    #[serde(default)]
    name: Option<String>,
    /// Whether one file, several, or a folder is to be opened.
    #[serde(default)]
    choice: Choice,
}

/// A kind of file, as shown in a dialog's list.
#[derive(Debug, Clone, Deserialize)]
pub struct Kind {
    label: String,
    extensions: Vec<String>,
}

/// What may be chosen when opening.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Choice {
    /// One file.
    #[default]
    File,
    /// Several files.
    Files,
    /// One folder.
    Folder,
}

/// What dialogs remember while the program runs.
#[derive(Debug, Default)]
pub struct Memory {
    folders: Mutex<HashMap<String, PathBuf>>,
    answered: Mutex<usize>,
}

impl Memory {
    fn folder(&self, purpose: &str) -> Option<PathBuf> {
        self.folders.lock().ok()?.get(purpose).cloned()
    }

    fn remember(&self, purpose: &str, path: &Path) {
        if let (Ok(mut folders), Some(folder)) = (self.folders.lock(), path.parent()) {
            folders.insert(purpose.to_owned(), folder.to_owned());
        }
    }

    /// The next prepared answer: `None` if dialogs are to be opened, an empty list for "cancelled".
    fn prepared(&self) -> Option<Vec<PathBuf>> {
        if !cfg!(debug_assertions) {
            return None;
        }
        let file = std::env::var_os("CHANCERY_JOURNEY_PATHS")?;
        let text = std::fs::read_to_string(file).unwrap_or_default();
        let mut answered = self.answered.lock().ok()?;
        let answer = prepared_answer(&text, *answered);
        *answered += 1;
        Some(answer)
    }
}

fn prepared_answer(text: &str, nth: usize) -> Vec<PathBuf> {
    let line = text.lines().nth(nth).unwrap_or_default();
    line.split('\t')
        .filter(|path| !path.is_empty())
        .map(PathBuf::from)
        .collect()
}

/// Asks for files or a folder to open; blocks until answered. Empty if cancelled.
pub fn open(window: &tauri::WebviewWindow, memory: &Memory, question: &Question) -> Vec<PathBuf> {
    if let Some(answer) = memory.prepared() {
        return answer;
    }
    let dialog = dialog(window, memory, question);
    let chosen = match question.choice {
        Choice::File => dialog.blocking_pick_file().into_iter().collect(),
        Choice::Files => dialog.blocking_pick_files().unwrap_or_default(),
        Choice::Folder => dialog.blocking_pick_folder().into_iter().collect(),
    };
    let paths: Vec<PathBuf> = chosen
        .into_iter()
        .filter_map(|path| path.into_path().ok())
        .collect();
    if let Some(first) = paths.first() {
        memory.remember(&question.purpose, first);
    }
    paths
}

/// Asks where to write; blocks until answered. `None` if cancelled. A name without an ending gets that of the
/// usual kind, because not every system's dialog adds it.
pub fn save(
    window: &tauri::WebviewWindow,
    memory: &Memory,
    question: &Question,
) -> Option<PathBuf> {
    let ending = question
        .kinds
        .first()
        .and_then(|kind| kind.extensions.first());
    let chosen = match memory.prepared() {
        Some(answer) => answer.into_iter().next(),
        None => {
            let mut dialog = dialog(window, memory, question);
            if let Some(name) = &question.name {
                dialog = dialog.set_file_name(name);
            }
            dialog
                .blocking_save_file()
                .and_then(|path| path.into_path().ok())
        }
    };
    let path = with_ending(chosen?, ending.map(String::as_str));
    memory.remember(&question.purpose, &path);
    Some(path)
}

fn with_ending(path: PathBuf, ending: Option<&str>) -> PathBuf {
    match ending {
        Some(ending) if path.extension().is_none() => path.with_extension(ending),
        _ => path,
    }
}

fn dialog(
    window: &tauri::WebviewWindow,
    memory: &Memory,
    question: &Question,
) -> tauri_plugin_dialog::FileDialogBuilder<tauri::Wry> {
    let mut dialog = window
        .dialog()
        .file()
        .set_parent(window)
        .set_title(&question.title);
    for kind in &question.kinds {
        let extensions: Vec<&str> = kind.extensions.iter().map(String::as_str).collect();
        dialog = dialog.add_filter(&kind.label, &extensions);
    }
    if let Some(folder) = memory.folder(&question.purpose) {
        dialog = dialog.set_directory(folder);
    }
    dialog
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_without_an_ending_gets_the_usual_one() {
        assert_eq!(
            with_ending("a/matrix".into(), Some("xlsx")),
            PathBuf::from("a/matrix.xlsx")
        );
        assert_eq!(
            with_ending("a/matrix.csv".into(), Some("xlsx")),
            PathBuf::from("a/matrix.csv")
        );
        assert_eq!(
            with_ending("a/matrix".into(), None),
            PathBuf::from("a/matrix")
        );
    }

    #[test]
    fn each_line_answers_one_dialog_and_an_empty_one_cancels() {
        let text = "/a.chancery\n\n/b.xlsx\t/c.csv\n";
        assert_eq!(prepared_answer(text, 0), [PathBuf::from("/a.chancery")]);
        assert!(prepared_answer(text, 1).is_empty());
        assert_eq!(
            prepared_answer(text, 2),
            [PathBuf::from("/b.xlsx"), PathBuf::from("/c.csv")]
        );
        assert!(prepared_answer(text, 3).is_empty());
    }
}
