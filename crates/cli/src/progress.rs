//! Progress on standard error: a line that is drawn over, on a terminal only; and Ctrl-C.

use chancery_app::progress::Progress;
use std::io::{IsTerminal, Write};

/// Returns a progress that draws on standard error, unless it is not a terminal or `quiet`.
pub fn on_terminal(quiet: bool) -> Progress {
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
