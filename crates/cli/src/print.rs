//! What goes to standard output and standard error.

use crate::args::Global;
use chancery_app::wire::error::WireError;
use serde_json::{Value, json};

/// What a command did.
pub struct Outcome {
    /// The JSON document of `--json`.
    pub json: Value,
    /// The same for a person, line by line.
    pub text: Vec<String>,
    /// The exit code.
    pub exit: u8,
}

/// Prints what a command did.
pub fn outcome(global: &Global, outcome: &Outcome) {
    if global.json {
        let mut out = std::io::stdout().lock();
        let written = serde_json::to_writer(&mut out, &outcome.json);
        if written.is_ok() {
            let _ = std::io::Write::write_all(&mut out, b"\n");
        }
        return;
    }
    let mut out = std::io::stdout().lock();
    for line in &outcome.text {
        // Marks of direction are for pages; a terminal shows them as signs.
        let line = line.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "");
        if std::io::Write::write_all(&mut out, format!("{line}\n").as_bytes()).is_err() {
            return;
        }
    }
}

/// Returns a text of an answer for a line of text; a dash where there is none.
pub fn word(value: &Value) -> &str {
    value.as_str().unwrap_or("-")
}

/// Says something beside what is printed, on standard error and to people only.
pub fn note(global: &Global, words: &str) {
    if !global.json {
        eprintln!("{words}");
    }
}

/// Prints an error: as JSON on standard output with `--json`, else in words on standard error.
pub fn error(global: &Global, error: &WireError) {
    if global.json {
        println!("{}", json!({ "error": error }));
        return;
    }
    eprintln!("{} ({})", error.message, error.code);
    if !error.hint.is_empty() {
        eprintln!("{}", error.hint);
    }
}
