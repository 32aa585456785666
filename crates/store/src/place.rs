//! The file on the disk: whether it is there, can be written, and is not open in this program already.
//!
//! The operating system's locks do not hold between two openers inside one program, and reading the file's first
//! bytes would drop them; so the program keeps its own list of open registers by the identity of the file, whatever
//! its name or link.

use crate::error::StoreError;
use crate::key::Header;
use std::collections::HashSet;
use std::ffi::OsString;
use std::fs::{File, Metadata, OpenOptions};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::{LazyLock, Mutex, PoisonError};
use std::time::Duration;

/// What can be known of a register without a key.
pub(crate) struct Place {
    pub(crate) header: Header,
    pub(crate) length: u64,
    pub(crate) writable: bool,
    pub(crate) has_wal: bool,
}

/// A register that is just being closed is waited for.
const ATTEMPTS: u32 = 10;
const PAUSE: Duration = Duration::from_millis(20);

type Identity = (u64, u64, PathBuf);

static OPEN: LazyLock<Mutex<HashSet<Identity>>> = LazyLock::new(Mutex::default);

/// Keeps other openers in this program out until it is dropped.
#[derive(Debug)]
pub(crate) struct Claim(Identity);

impl Claim {
    /// Claims the file at `path`.
    ///
    /// # Errors
    /// Not there, or open already in this program.
    pub(crate) fn of(path: &Path) -> Result<Claim, StoreError> {
        let metadata = metadata_of(path)?;
        let identity = identity(path, &metadata);
        for _ in 0..ATTEMPTS {
            let mut open = OPEN.lock().unwrap_or_else(PoisonError::into_inner);
            if open.insert(identity.clone()) {
                return Ok(Claim(identity));
            }
            drop(open);
            std::thread::sleep(PAUSE);
        }
        Err(StoreError::Locked {
            path: path.to_path_buf(),
        })
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        let mut open = OPEN.lock().unwrap_or_else(PoisonError::into_inner);
        open.remove(&self.0);
    }
}

#[cfg(unix)]
fn identity(_path: &Path, metadata: &Metadata) -> Identity {
    use std::os::unix::fs::MetadataExt;
    (metadata.dev(), metadata.ino(), PathBuf::new())
}

#[cfg(not(unix))]
fn identity(path: &Path, _metadata: &Metadata) -> Identity {
    let path = path.canonicalize().unwrap_or_else(|_| path.to_path_buf());
    (0, 0, path)
}

fn metadata_of(path: &Path) -> Result<Metadata, StoreError> {
    match std::fs::metadata(path) {
        Ok(metadata) if metadata.is_file() => Ok(metadata),
        Ok(_) => Err(StoreError::NotARegister {
            path: path.to_path_buf(),
        }),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Err(StoreError::NotFound {
            path: path.to_path_buf(),
        }),
        Err(source) => Err(io(path, source)),
    }
}

pub(crate) fn io(path: &Path, source: std::io::Error) -> StoreError {
    StoreError::Io {
        path: path.to_path_buf(),
        source,
    }
}

/// Looks at a file that this program has claimed.
pub(crate) fn look(path: &Path) -> Result<Place, StoreError> {
    let metadata = metadata_of(path)?;
    let mut start = Vec::with_capacity(16);
    File::open(path)
        .and_then(|file| file.take(16).read_to_end(&mut start))
        .map_err(|source| io(path, source))?;
    let header: [u8; 16] = start.try_into().map_err(|short: Vec<u8>| {
        if short.first() == Some(&crate::key::FORMAT_BYTE) {
            StoreError::Damaged {
                detail: format!("{} bytes", short.len()),
            }
        } else {
            StoreError::NotARegister {
                path: path.to_path_buf(),
            }
        }
    })?;
    Ok(Place {
        header: Header(header),
        length: metadata.len(),
        writable: can_write(path, &metadata),
        has_wal: beside(path, "-wal").exists(),
    })
}

/// A file marked read-only counts as such for every user, also for one whom the system would let write.
fn can_write(path: &Path, metadata: &Metadata) -> bool {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let folder_closed = std::fs::metadata(folder.unwrap_or(Path::new(".")))
        .is_ok_and(|folder| cfg!(unix) && folder.permissions().readonly());
    !metadata.permissions().readonly()
        && !folder_closed
        && OpenOptions::new().write(true).open(path).is_ok()
}

/// Returns the path of a file that SQLite lays beside the register.
pub(crate) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name: OsString = path.as_os_str().to_os_string();
    name.push(ending);
    PathBuf::from(name)
}

/// Returns the address that opens a file in a place without locks: as unchanging, unless a log lies beside it.
pub(crate) fn uri(path: &Path, has_wal: bool) -> String {
    let mut uri = String::from("file:");
    for byte in path.as_os_str().as_encoded_bytes() {
        if byte.is_ascii_alphanumeric() || b"/._-~:\\".contains(byte) {
            uri.push(char::from(*byte));
        } else {
            uri.push_str(&format!("%{byte:02X}"));
        }
    }
    uri.push_str(if has_wal {
        "?mode=ro"
    } else {
        "?mode=ro&immutable=1"
    });
    uri
}
