//! Where this program keeps its things.
//!
//! It makes no folder and reads no file; registers lie where a person puts them.

use std::path::{Path, PathBuf};

/// The folder name under the system's data folder; the same as the identifier in `tauri.conf.json`.
const IDENTIFIER: &str = "int.chancery.desktop";

/// The name of the command that reads partner files in a process of its own.
const COMMAND: &str = if cfg!(windows) {
    "chancery.exe"
} else {
    "chancery"
};

/// The folder for window state and the like: `data` beside the program if it exists (a program on a stick takes
/// its things along), else the system's data folder, else none.
pub fn data_folder() -> Option<PathBuf> {
    let beside = std::env::current_exe()
        .ok()
        .and_then(|program| portable_folder(&program));
    beside.or_else(|| Some(dirs::data_dir()?.join(IDENTIFIER)))
}

/// Whether everything is kept beside the program.
pub fn is_portable() -> bool {
    std::env::current_exe()
        .ok()
        .and_then(|program| portable_folder(&program))
        .is_some()
}

fn portable_folder(program: &Path) -> Option<PathBuf> {
    let folder = program.parent()?.join("data");
    folder.is_dir().then_some(folder)
}

/// The `chancery` command beside this program, which reads untrusted files; `None` if it is not there.
pub fn reader_command() -> Option<PathBuf> {
    let program = std::env::current_exe().ok()?;
    let command = program.parent()?.join(COMMAND);
    command.is_file().then_some(command)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_data_folder_beside_the_program_makes_it_portable() {
        let folder = tempfile::tempdir().unwrap();
        let program = folder.path().join("chancery-desktop");
        assert_eq!(portable_folder(&program), None);
        std::fs::create_dir(folder.path().join("data")).unwrap();
        assert_eq!(portable_folder(&program), Some(folder.path().join("data")));
    }
}
