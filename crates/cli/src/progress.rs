//! Progress on standard error: a line that is drawn over, on a terminal only; and Ctrl-C.

use chancery_app::progress::Progress;
use std::io::{IsTerminal, Write};
use std::sync::atomic::Ordering;

/// The exit code of work that was stopped with Ctrl-C, as a shell gives it.
const STOPPED: i32 = 130;

/// Returns a progress that draws on standard error, unless it is not a terminal or `quiet`. Ctrl-C asks the work to stop
/// before anything is written; a second one ends the process at once, which the register survives.
pub fn on_terminal(quiet: bool) -> Progress {
    let progress = drawing(quiet);
    let cancelled = progress.flag();
    // Without a handler the system ends the process, as it always did.
    let _ = ctrlc::set_handler(move || {
        if cancelled.swap(true, Ordering::Relaxed) {
            std::process::exit(STOPPED);
        }
    });
    progress
}

fn drawing(quiet: bool) -> Progress {
    if quiet || !std::io::stderr().is_terminal() {
        return Progress::silent();
    }
    Progress::new(|step, done, total| {
        let percent = (done * 100).checked_div(total).unwrap_or(0);
        let _ = write!(std::io::stderr(), "\r\x1b[2K{step} {percent}%");
        if done >= total {
            let _ = write!(std::io::stderr(), "\r\x1b[2K");
        }
    })
}
