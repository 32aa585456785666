//! Reading untrusted files in a child process: the parent's side and the child's.

use chancery_import::child;
use chancery_import::read::ReadRequest;
use chancery_import::reading::Reading;
use chancery_import::source::Refusal;
use std::path::Path;
use std::sync::atomic::AtomicBool;

/// Reads `bytes` in a child process of `program` (the `chancery` command) under limits of memory and time.
///
/// # Errors
/// The named reason why the file cannot be read; also when the child was stopped at a limit.
pub fn read(
    program: &Path,
    request: &ReadRequest,
    bytes: &[u8],
    cancel: &AtomicBool,
) -> Result<Reading, Refusal> {
    child::run_child(program, request, bytes, cancel)
}

/// Serves one request as the child: limits itself, reads from standard input, answers on standard output. Returns the
/// exit code.
pub fn serve() -> u8 {
    child::serve(word_reader())
}

#[cfg(feature = "docx")]
fn word_reader() -> Option<&'static dyn chancery_import::source::WordReader> {
    Some(&crate::word::Word)
}

#[cfg(not(feature = "docx"))]
fn word_reader() -> Option<&'static dyn chancery_import::source::WordReader> {
    None
}
