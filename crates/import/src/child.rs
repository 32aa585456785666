//! Reading in a process of its own: a file that breaks the reader breaks only that process.
//!
//! The child calls [`serve`] and nothing else: it limits itself ([`limit_self`]), takes a request and the file from
//! standard input, and answers with a reading or the reason why there is none. The parent calls [`run_child`]; a child
//! that was ended by its limits comes back as a named reason too. No file, no network, no register on either side.
//!
//! Frames: request = length of the JSON (4 bytes, little-endian), the JSON of [`ReadRequest`], the file to its end;
//! answer = one byte (0 reading, 1 refusal), then the reading in frames of postcard or the [`Refusal`] as JSON.

use crate::frames::{self, Sender};
use crate::read::{ReadRequest, read_handing_on};
use crate::reading::Reading;
use crate::source::{Refusal, WordReader};
use std::fmt::Display;
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

/// The child's exit when it could not hold the file itself.
const NO_MEMORY: u8 = 71;

const READING: u8 = 0;
const REFUSAL: u8 = 1;

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

/// Serves one request over standard input and output: the whole life of a child. Returns the exit code.
pub fn serve(word: Option<&dyn WordReader>) -> u8 {
    let served = serve_on(&mut io::stdin().lock(), &mut io::stdout().lock(), word);
    // Nobody listens to words here; the parent tells a broken child by its exit.
    match served {
        Ok(()) => 0,
        Err(error) if error.kind() == io::ErrorKind::OutOfMemory => NO_MEMORY,
        Err(_) => 70,
    }
}

/// Serves one request.
///
/// # Errors
/// Only when the parent cannot be spoken to or the limits cannot be set; a refused file is an answer.
pub fn serve_on(
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
    let mut sender = Sender::new(output, READING);
    let read = read_handing_on(&bytes, &request, word, &mut |rows| sender.rows(rows));
    match read {
        Ok((reading, spent)) => {
            // The child ends now; giving back the memory of every row first would only keep the parent waiting.
            std::mem::forget(spent);
            sender.end(&reading)
        }
        Err(refusal) => {
            output.write_all(&[REFUSAL])?;
            serde_json::to_writer(&mut *output, &refusal)?;
            output.flush()
        }
    }
}

/// Reads a file in a child of `program` (the `chancery` command). `cancel` set from another thread ends it.
///
/// # Errors
/// The reason why the file was refused or the child gave no answer; the child has ended in every case.
pub fn run_child(
    program: &Path,
    request: &ReadRequest,
    bytes: &[u8],
    cancel: &AtomicBool,
) -> Result<Reading, Refusal> {
    let json = serde_json::to_vec(request).map_err(not_started)?;
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
        scope.spawn(move || {
            let length = (json.len() as u32).to_le_bytes();
            let sent = input
                .write_all(&length)
                .and_then(|()| input.write_all(&json))
                .and_then(|()| input.write_all(bytes));
            // A child that ends early closes its side; how it ended tells why.
            drop(sent);
        });
        let end = scope.spawn(|| wait(&mut child, cancel));
        // On this thread: memory that another takes for so many rows is slower to get.
        let answer = understood(&mut output.take(ANSWER_BYTES));
        let end = end.join().map_err(|_| broken("reader lost"))?;
        let status = end?;
        if status.success() {
            answer
        } else {
            Err(ended_by(status))
        }
    })
}

fn not_started(error: impl Display) -> Refusal {
    Refusal::ReaderNotStarted {
        detail: error.to_string(),
    }
}

fn broken(detail: impl Display) -> Refusal {
    Refusal::damaged("file", detail)
}

/// Waits for the end of the child, or ends it when asked to.
fn wait(child: &mut Child, cancel: &AtomicBool) -> Result<ExitStatus, Refusal> {
    loop {
        if let Some(status) = child.try_wait().map_err(broken)? {
            return Ok(status);
        }
        if cancel.load(Ordering::Relaxed) {
            // It may have ended by itself in between; then there is nothing to end.
            let _ = child.kill();
            child.wait().map_err(broken)?;
            return Err(Refusal::Cancelled);
        }
        std::thread::sleep(Duration::from_millis(4));
    }
}

/// Reads the answer while the child writes it; it counts only once the child has ended well.
fn understood(answer: &mut dyn Read) -> Result<Reading, Refusal> {
    let mut first = [0];
    answer
        .read_exact(&mut first)
        .map_err(|_| broken("no answer"))?;
    match first[0] {
        READING => frames::receive(answer).map_err(broken),
        REFUSAL => Err(serde_json::from_reader(answer).unwrap_or_else(broken)),
        _ => Err(broken("no answer")),
    }
}

/// What the end of a child tells: an abort is an allocation that was refused, a processor signal the time limit.
fn ended_by(status: ExitStatus) -> Refusal {
    #[cfg(unix)]
    {
        use std::os::unix::process::ExitStatusExt;
        const ABORT: i32 = 6;
        const KILL: i32 = 9;
        const CPU: i32 = 24;
        match status.signal() {
            Some(ABORT | KILL) => {
                return Refusal::TooLargeToRead {
                    limit: MEMORY_BYTES,
                };
            }
            Some(CPU) => {
                return Refusal::TookTooLong {
                    seconds: CPU_SECONDS,
                };
            }
            _ => {}
        }
    }
    if status.code() == Some(i32::from(NO_MEMORY)) {
        return Refusal::TooLargeToRead {
            limit: MEMORY_BYTES,
        };
    }
    broken(status)
}
