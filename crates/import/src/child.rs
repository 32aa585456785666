//! Reading in a process of its own: a file that breaks the reader breaks only that process.
//!
//! The child calls [`serve`] and nothing else: it limits itself ([`limit_self`]), takes a request and the file from
//! standard input, and answers with a reading or the reason why there is none. The parent calls [`run_child`]; a child
//! that was ended by its limits comes back as a named reason too. No file, no network, no register on either side.
//!
//! Frames: request = length of the JSON (4 bytes, little-endian), the JSON of [`ReadRequest`], the file to its end;
//! answer = one byte (0 reading, 1 refusal), then the reading as postcard or `{"code","params"}` as JSON.

use crate::read::{ReadRequest, read};
use crate::reading::Reading;
use crate::source::WordReader;
use serde::{Deserialize, Serialize};
use snafu::Snafu;
use std::collections::BTreeMap;
use std::io::{self, Read, Write};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// The argument with which the command becomes a reading child.
pub const CHILD_ARGUMENT: &str = "read-submission";
/// Memory above the child's size at entry, in bytes.
pub const MEMORY_BYTES: u64 = 512 << 20;
/// Processor time, in seconds.
pub const CPU_SECONDS: u64 = 60;
/// The longest answer that is taken, in bytes.
const ANSWER_BYTES: u64 = 2 << 30;

const READING: u8 = 0;
const REFUSAL: u8 = 1;

/// Why a child gave no reading.
#[derive(Debug, Clone, PartialEq, Eq, Snafu)]
pub enum ChildError {
    /// The file was refused for a named reason.
    #[snafu(display("{code}"))]
    Refused {
        /// The reason's stable code word.
        code: String,
        /// What its sentence needs.
        params: BTreeMap<String, String>,
    },
    /// The file needs more memory than reading may use.
    #[snafu(display("needs more than {MEMORY_BYTES} bytes"))]
    TooLargeToRead,
    /// The file needs more time than reading may use.
    #[snafu(display("needs more than {CPU_SECONDS} seconds"))]
    TookTooLong,
    /// The reader broke on the file.
    #[snafu(display("the reader broke: {detail}"))]
    Damaged {
        /// How the child ended, for a bug report.
        detail: String,
    },
    /// The child could not be started or spoken to.
    #[snafu(display("the reader could not be started: {detail}"))]
    NotStarted {
        /// What the system says.
        detail: String,
    },
    /// The caller asked to stop.
    #[snafu(display("stopped"))]
    Cancelled,
}

impl ChildError {
    /// Returns the stable code word.
    pub fn code(&self) -> &str {
        match self {
            ChildError::Refused { code, .. } => code,
            ChildError::TooLargeToRead => "import.too-large-to-read",
            ChildError::TookTooLong => "import.took-too-long",
            ChildError::Damaged { .. } => "import.damaged",
            ChildError::NotStarted { .. } => "import.reader-not-started",
            ChildError::Cancelled => "import.cancelled",
        }
    }

    /// Returns what the sentence for the code needs, by name.
    pub fn params(&self) -> BTreeMap<String, String> {
        let one = |name: &str, value: String| BTreeMap::from([(name.to_string(), value)]);
        match self {
            ChildError::Refused { params, .. } => params.clone(),
            ChildError::TooLargeToRead => one("limit", MEMORY_BYTES.to_string()),
            ChildError::TookTooLong => one("limit", CPU_SECONDS.to_string()),
            ChildError::Damaged { detail } => BTreeMap::from([
                ("part".to_string(), "file".to_string()),
                ("detail".to_string(), detail.clone()),
            ]),
            ChildError::NotStarted { detail } => one("detail", detail.clone()),
            ChildError::Cancelled => BTreeMap::new(),
        }
    }
}

#[derive(Serialize, Deserialize)]
struct RefusalFrame {
    code: String,
    params: BTreeMap<String, String>,
}

/// Limits this process: memory to [`MEMORY_BYTES`] above its size now, processor time to [`CPU_SECONDS`], no core
/// files, no writing of files. Where the system has no such limits it does nothing.
///
/// # Errors
/// What the system says when it refuses a limit.
pub fn limit_self() -> io::Result<()> {
    #[cfg(unix)]
    {
        use rlimit::Resource;
        let memory = size_now()? + MEMORY_BYTES;
        rlimit::setrlimit(Resource::AS, memory, memory)?;
        rlimit::setrlimit(Resource::CPU, CPU_SECONDS, CPU_SECONDS + 5)?;
        rlimit::setrlimit(Resource::CORE, 0, 0)?;
        rlimit::setrlimit(Resource::FSIZE, 0, 0)?;
    }
    Ok(())
}

/// The size of this process in bytes.
#[cfg(unix)]
fn size_now() -> io::Result<u64> {
    let Ok(status) = std::fs::read_to_string("/proc/self/status") else {
        // Systems without /proc: a program of this kind never starts larger than this.
        return Ok(1 << 30);
    };
    let kilobytes = status
        .lines()
        .find_map(|line| line.strip_prefix("VmSize:"))
        .and_then(|rest| {
            rest.trim()
                .trim_end_matches("kB")
                .trim()
                .parse::<u64>()
                .ok()
        });
    kilobytes
        .map(|size| size << 10)
        .ok_or_else(|| io::Error::other("no VmSize"))
}

/// Serves one request: the whole life of a child.
///
/// # Errors
/// Only when the parent cannot be spoken to or the limits cannot be set; a refused file is an answer.
pub fn serve(
    input: &mut dyn Read,
    output: &mut dyn Write,
    word: Option<&dyn WordReader>,
) -> io::Result<()> {
    limit_self()?;
    let mut length = [0; 4];
    input.read_exact(&mut length)?;
    let mut json = vec![0; u32::from_le_bytes(length) as usize];
    input.read_exact(&mut json)?;
    let request: ReadRequest = serde_json::from_slice(&json)?;
    drop(json);
    let mut bytes = Vec::new();
    input.read_to_end(&mut bytes)?;
    match read(&bytes, &request, word) {
        Ok(reading) => {
            drop(bytes);
            output.write_all(&[READING])?;
            postcard::to_io(&reading, &mut *output).map_err(io::Error::other)?;
        }
        Err(refusal) => {
            let params = refusal
                .params()
                .into_iter()
                .map(|(name, value)| (name.to_string(), value))
                .collect();
            output.write_all(&[REFUSAL])?;
            serde_json::to_writer(
                &mut *output,
                &RefusalFrame {
                    code: refusal.code().to_string(),
                    params,
                },
            )?;
        }
    }
    output.flush()
}

/// Reads a file in a child of `program` (the `chancery` command). `cancel` set from another thread ends it.
///
/// # Errors
/// [`ChildError`] with the reason; the child has ended in every case.
pub fn run_child(
    program: &Path,
    request: &ReadRequest,
    bytes: &[u8],
    cancel: &AtomicBool,
) -> Result<Reading, ChildError> {
    let not_started = |error: io::Error| ChildError::NotStarted {
        detail: error.to_string(),
    };
    let json = serde_json::to_vec(request).map_err(|error| ChildError::NotStarted {
        detail: error.to_string(),
    })?;
    let mut child = Command::new(program)
        .arg(CHILD_ARGUMENT)
        .env_clear()
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(not_started)?;
    let mut input = child.stdin.take().expect("asked for a pipe");
    let output = child.stdout.take().expect("asked for a pipe");
    std::thread::scope(|scope| {
        // A child that ends early closes its side; what it says then counts, not that writing failed.
        scope.spawn(move || {
            let length = (json.len() as u32).to_le_bytes();
            let sent = input
                .write_all(&length)
                .and_then(|()| input.write_all(&json))
                .and_then(|()| input.write_all(bytes));
            drop(input);
            sent.is_ok()
        });
        let answer = scope.spawn(move || {
            let mut answer = Vec::new();
            output
                .take(ANSWER_BYTES)
                .read_to_end(&mut answer)
                .map(|_| answer)
        });
        let status = wait(&mut child, cancel);
        let answer = answer.join().map_err(|_| ChildError::Damaged {
            detail: "answer lost".to_string(),
        })?;
        understood(status?, answer.map_err(not_started)?)
    })
}

/// Waits for the end of the child, or ends it when asked to.
fn wait(child: &mut Child, cancel: &AtomicBool) -> Result<ExitStatus, ChildError> {
    let failed = |error: io::Error| ChildError::Damaged {
        detail: error.to_string(),
    };
    loop {
        if let Some(status) = child.try_wait().map_err(failed)? {
            return Ok(status);
        }
        if cancel.load(Ordering::Relaxed) {
            // It may have ended by itself in between; then there is nothing to end.
            let _ = child.kill();
            child.wait().map_err(failed)?;
            return Err(ChildError::Cancelled);
        }
        std::thread::sleep(Duration::from_millis(4));
    }
}

fn understood(status: ExitStatus, answer: Vec<u8>) -> Result<Reading, ChildError> {
    let damaged = |detail: String| ChildError::Damaged { detail };
    if !status.success() {
        return Err(ended_by(status));
    }
    match answer.split_first() {
        Some((&READING, rest)) => {
            postcard::from_bytes(rest).map_err(|error| damaged(error.to_string()))
        }
        Some((&REFUSAL, rest)) => {
            let frame: RefusalFrame =
                serde_json::from_slice(rest).map_err(|error| damaged(error.to_string()))?;
            Err(ChildError::Refused {
                code: frame.code,
                params: frame.params,
            })
        }
        _ => Err(damaged("no answer".to_string())),
    }
}

/// What the end of a child tells: an abort is an allocation that was refused, a processor signal the time limit.
fn ended_by(status: ExitStatus) -> ChildError {
    #[cfg(unix)]
    {
        use std::os::unix::process::ExitStatusExt;
        const ABORT: i32 = 6;
        const KILL: i32 = 9;
        const CPU: i32 = 24;
        match status.signal() {
            Some(ABORT | KILL) => return ChildError::TooLargeToRead,
            Some(CPU) => return ChildError::TookTooLong,
            _ => {}
        }
    }
    ChildError::Damaged {
        detail: status.to_string(),
    }
}
