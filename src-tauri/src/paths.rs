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

/// The folder for what is remembered between starts: `data` beside the program if it exists (a program on a stick
/// takes its things along), else in the system's data folder; without one, among temporary files.
pub fn data_folder() -> PathBuf {
    portable_folder().unwrap_or_else(|| {
        dirs::data_dir()
            .unwrap_or_else(std::env::temp_dir)
            .join(IDENTIFIER)
    })
}

/// The folder beside the program in which everything is kept, if there is one.
pub fn portable_folder() -> Option<PathBuf> {
    data_beside(&std::env::current_exe().ok()?)
}

fn data_beside(program: &Path) -> Option<PathBuf> {
    let folder = program.parent()?.join("data");
    folder.is_dir().then_some(folder)
}

/// The `chancery` command beside this program, which reads untrusted files in a process of its own.
pub fn reader_command() -> PathBuf {
    let beside = std::env::current_exe()
        .ok()
        .map(|program| program.with_file_name(COMMAND));
    beside.unwrap_or_else(|| PathBuf::from(COMMAND))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_data_folder_beside_the_program_makes_it_portable() {
        let folder = tempfile::tempdir().unwrap();
        let program = folder.path().join("chancery-desktop");
        assert_eq!(data_beside(&program), None);
        std::fs::create_dir(folder.path().join("data")).unwrap();
        assert_eq!(data_beside(&program), Some(folder.path().join("data")));
    }
}
