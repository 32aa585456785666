//! Files opened lately: remembered beside the program's data, never inside a register; paths only.

use crate::wire::register::RecentRegister;
use std::path::{Path, PathBuf};

/// How many files are remembered.
const KEPT: usize = 8;

/// The list of files opened lately.
pub struct Recent {
    file: PathBuf,
    paths: Vec<PathBuf>,
}

impl Recent {
    /// Returns the list kept in the folder `data`; empty when there is none or it cannot be read.
    pub fn at(data: &Path) -> Recent {
        let file = data.join("recent.json");
        let text = std::fs::read_to_string(&file).unwrap_or_default();
        let paths = serde_json::from_str::<Vec<PathBuf>>(&text).unwrap_or_default();
        Recent { file, paths }
    }

    /// Puts a file first. A list that cannot be written is forgotten at the end, which loses nothing that matters.
    pub fn add(&mut self, path: &Path) {
        self.paths.retain(|other| other != path);
        self.paths.insert(0, path.to_path_buf());
        self.paths.truncate(KEPT);
        if let (Some(folder), Ok(text)) = (self.file.parent(), serde_json::to_string(&self.paths)) {
            let _ = std::fs::create_dir_all(folder);
            let _ = std::fs::write(&self.file, text);
        }
    }

    /// Returns the list, newest first.
    pub fn list(&self) -> Vec<RecentRegister> {
        let name = |path: &Path| {
            path.file_stem()
                .map_or(String::new(), |name| name.to_string_lossy().into_owned())
        };
        self.paths
            .iter()
            .map(|path| RecentRegister {
                path: path.display().to_string(),
                name: name(path),
                present: path.exists(),
            })
            .collect()
    }
}
