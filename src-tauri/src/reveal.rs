//! Showing a file in the system's own file window.
//!
//! It never opens the file itself: what lies in it may come from a partner.

use std::io;
use std::path::Path;
use std::process::{Command, Stdio};

/// Shows the folder of `path`, with the file marked where the system can.
///
/// # Errors
/// When `path` does not exist or the system's program cannot be started.
pub fn show(path: &Path) -> io::Result<()> {
    let path = path.canonicalize()?;
    let mut child = command(&path)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    // Someone has to take the program's end, or it stays in the process table.
    std::thread::spawn(move || drop(child.wait()));
    Ok(())
}

#[cfg(target_os = "macos")]
fn command(path: &Path) -> Command {
    let mut command = Command::new("open");
    command.arg("-R").arg(path);
    command
}

#[cfg(windows)]
fn command(path: &Path) -> Command {
    let mut command = Command::new("explorer");
    command.arg("/select,").arg(path);
    command
}

#[cfg(not(any(target_os = "macos", windows)))]
fn command(path: &Path) -> Command {
    let mut command = Command::new("xdg-open");
    command.arg(if path.is_dir() {
        path
    } else {
        path.parent().unwrap_or(path)
    });
    command
}
