//! The board of submissions, and entering one by hand.

use serde_json::Value;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The board.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct BoardAnswer {
    /// All submissions, newest first.
    pub submissions: Vec<SubmissionLine>,
}

/// One submission on the board.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SubmissionLine {
    /// Record id.
    pub id: String,
    /// File name as received.
    pub file: String,
    /// Format.
    pub format: String,
    /// States it speaks for, as names.
    pub states: Vec<String>,
    /// Note number.
    pub note: Option<String>,
    /// Channel's code.
    pub channel: Option<String>,
    /// Received, ISO.
    pub received: Option<String>,
    /// Entered, ISO.
    pub entered: Option<String>,
    /// Audience's word.
    pub audience: String,
    /// State of work's code.
    pub work: String,
    /// Rows in all.
    pub rows: u32,
    /// Applied.
    pub applied: u32,
    /// Same.
    pub same: u32,
    /// Held.
    pub held: u32,
    /// Set aside.
    pub set_aside: u32,
    /// Why its rows could not be read, in words.
    pub reason: Option<String>,
}

/// Asks for a kept file to show it beside the fields.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct FileRequest {
    /// The submission.
    pub submission: String,
}

/// A kept file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct FileAnswer {
    /// Its name.
    pub name: String,
    /// Media type, where it can be shown (`image/png`, `application/pdf`, `text/plain`).
    pub media_type: String,
    /// Base64 of its bytes, for pictures; empty where the window cannot show it.
    pub base64: String,
    /// Its text, for mails and plain text.
    pub text: Option<String>,
}

/// Enters measures by hand from a kept file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct EnterRequest {
    /// The submission.
    pub submission: String,
    /// Measures in the form that `put` takes.
    pub measures: Vec<Value>,
    /// Whether the file is now wholly entered.
    pub done: bool,
    /// Reader's language.
    pub lang: String,
}
