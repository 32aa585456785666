//! The files that a person names: folders mean their files.

use crate::error::{AppError, FileSnafu};
use snafu::ResultExt;
use std::path::{Path, PathBuf};

/// Files larger than this are not read into memory.
const BYTES_MAX: u64 = 1 << 30;

/// Returns the files, those of folders in name order; hidden files and locks of office programs are passed over.
///
/// # Errors
/// A folder that cannot be listed.
pub fn expand(paths: &[PathBuf]) -> Result<Vec<PathBuf>, AppError> {
    let mut files = Vec::new();
    for path in paths {
        if path.is_dir() {
            files.extend(files_of(path)?);
        } else {
            files.push(path.clone());
        }
    }
    Ok(files)
}

fn files_of(folder: &Path) -> Result<Vec<PathBuf>, AppError> {
    let context = || FileSnafu {
        path: folder.display().to_string(),
    };
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).context(context())? {
        let path = entry.context(context())?.path();
        let name = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        if path.is_file() && !name.starts_with('.') && !name.starts_with("~$") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// Returns a file's name and bytes.
///
/// # Errors
/// `file.io`.
pub fn read(path: &Path) -> Result<(String, Vec<u8>), AppError> {
    let context = || FileSnafu {
        path: path.display().to_string(),
    };
    let size = std::fs::metadata(path).context(context())?.len();
    if size > BYTES_MAX {
        let source = std::io::Error::other(format!("{size} bytes"));
        return Err(AppError::File {
            path: path.display().to_string(),
            source,
        });
    }
    let name = path
        .file_name()
        .map_or(String::new(), |name| name.to_string_lossy().into_owned());
    Ok((name, std::fs::read(path).context(context())?))
}
