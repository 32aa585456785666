//! The system's file dialogs.
//!
//! The page says what a path is for and gets paths, never contents. A folder is remembered per purpose while the
//! program runs. The dialogs carry no words of ours: titles are the system's, kinds of files are shown by their
//! endings. Where a debug build is driven without a person, the file named by `CHANCERY_JOURNEY_PATHS` answers
//! instead: one line per dialog, several paths apart by tabs, an empty line for "cancelled".

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use serde::Deserialize;
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder};

/// What a path is for; its last folder is offered again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Purpose {
    /// The file that holds everything.
    Register,
    /// The key of a register.
    KeyFile,
    /// What a partner sent.
    Submission,
    /// What goes out.
    Document,
}

impl Purpose {
    /// The endings of such files, the usual one first; none where any file may be chosen.
    fn extensions(self) -> &'static [&'static str] {
        match self {
            Purpose::Register => &["chancery"],
            Purpose::KeyFile => &["key"],
            Purpose::Submission | Purpose::Document => &[],
        }
    }
}

/// Whether a file is there already.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Mode {
    /// It is.
    Open,
    /// It is to be made.
    New,
}

/// What may be chosen when opening.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// One file.
    File,
    /// Several files.
    Files,
    /// One folder.
    Folder,
}

/// What dialogs remember while the program runs.
#[derive(Debug, Default)]
pub struct Memory {
    folders: Mutex<HashMap<Purpose, PathBuf>>,
    answered: Mutex<usize>,
}

impl Memory {
    fn folder(&self, purpose: Purpose) -> Option<PathBuf> {
        self.folders.lock().ok()?.get(&purpose).cloned()
    }

    fn remember(&self, purpose: Purpose, path: &Path) {
        if let (Ok(mut folders), Some(folder)) = (self.folders.lock(), path.parent()) {
            folders.insert(purpose, folder.to_owned());
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
pub fn open(
    window: &tauri::WebviewWindow,
    memory: &Memory,
    purpose: Purpose,
    choice: Choice,
) -> Vec<PathBuf> {
    if let Some(answer) = memory.prepared() {
        return answer;
    }
    let dialog = dialog(window, memory, purpose, purpose.extensions());
    let chosen = match choice {
        Choice::File => dialog.blocking_pick_file().into_iter().collect(),
        Choice::Files => dialog.blocking_pick_files().unwrap_or_default(),
        Choice::Folder => dialog.blocking_pick_folder().into_iter().collect(),
    };
    let paths: Vec<PathBuf> = chosen
        .into_iter()
        .filter_map(|path| path.into_path().ok())
        .collect();
    if let Some(first) = paths.first() {
        memory.remember(purpose, first);
    }
    paths
}

/// Asks where to write; blocks until answered. `None` if cancelled. A name without an ending gets the first one,
/// because not every system's dialog adds it.
pub fn save(
    window: &tauri::WebviewWindow,
    memory: &Memory,
    purpose: Purpose,
    name: &str,
    extensions: &[&str],
) -> Option<PathBuf> {
    let chosen = match memory.prepared() {
        Some(answer) => answer.into_iter().next(),
        None => dialog(window, memory, purpose, extensions)
            .set_file_name(name)
            .blocking_save_file()
            .and_then(|path| path.into_path().ok()),
    };
    let path = with_ending(chosen?, extensions.first().copied());
    memory.remember(purpose, &path);
    Some(path)
}

/// Asks for one file that is there, or for the place of one to be made. `None` if cancelled.
pub fn open_or_save(
    window: &tauri::WebviewWindow,
    memory: &Memory,
    purpose: Purpose,
    mode: Mode,
) -> Option<PathBuf> {
    match mode {
        Mode::Open => open(window, memory, purpose, Choice::File)
            .into_iter()
            .next(),
        Mode::New => save(window, memory, purpose, "", purpose.extensions()),
    }
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
    purpose: Purpose,
    extensions: &[&str],
) -> FileDialogBuilder<tauri::Wry> {
    let mut dialog = window.dialog().file().set_parent(window);
    if !extensions.is_empty() {
        let shown: Vec<String> = extensions
            .iter()
            .map(|ending| format!("*.{ending}"))
            .collect();
        dialog = dialog.add_filter(shown.join(" "), extensions);
    }
    if purpose == Purpose::KeyFile {
        // Keys made elsewhere may have any name.
        dialog = dialog.add_filter("*", &["*"]);
    }
    if let Some(folder) = memory.folder(purpose) {
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
