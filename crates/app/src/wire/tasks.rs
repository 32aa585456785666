//! Tasks and comments: private kinds, beside the entries that they are about.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a task or a comment is about.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct AboutEntry {
    /// The entry's record.
    pub id: String,
    /// Its kind.
    pub kind: String,
    /// Its short reference.
    pub reference: Option<String>,
    /// Its title.
    pub title: String,
}

/// Asks for tasks.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct TasksRequest {
    /// Only those about this entry.
    pub about: Option<String>,
    /// Whether tasks that are done are among them.
    pub with_done: bool,
    /// Reader's language.
    pub lang: String,
}

/// Tasks.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct TasksAnswer {
    /// Open ones first, the soonest due first.
    pub tasks: Vec<TaskLine>,
}

/// One task.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct TaskLine {
    /// Its record.
    pub id: String,
    /// The version to edit from; none when two wordings stand side by side.
    pub revision: Option<String>,
    /// What is to be done.
    pub title: String,
    /// The entry that it is about.
    pub about: Option<AboutEntry>,
    /// By when, ISO.
    pub due: Option<String>,
    /// Days until then; negative when overdue.
    pub days: Option<i32>,
    /// Who is to do it, by function.
    pub assigned: Option<String>,
    /// The day on which it was done.
    pub done: Option<String>,
}

/// Writes a task.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct TaskSaveRequest {
    /// Its record; none for a new one.
    pub id: Option<String>,
    /// The version it was edited from.
    pub base: Option<String>,
    /// What is to be done.
    pub title: String,
    /// The entry that it is about: a record or a short reference.
    pub about: Option<String>,
    /// By when, ISO.
    pub due: Option<String>,
    /// Who is to do it, by function.
    pub assigned: Option<String>,
    /// Whether it is done.
    pub done: bool,
    /// Reader's language.
    pub lang: String,
}

/// Asks for the comments beside an entry.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct CommentsRequest {
    /// The entry.
    pub about: String,
    /// Reader's language.
    pub lang: String,
}

/// Comments beside an entry.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct CommentsAnswer {
    /// Open ones first, then as they were written.
    pub comments: Vec<CommentLine>,
}

/// One comment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct CommentLine {
    /// Its record.
    pub id: String,
    /// The version to edit from; none when two wordings stand side by side.
    pub revision: Option<String>,
    /// Its words.
    pub text: String,
    /// `me` or `delegation`.
    pub audience: String,
    /// Who wrote it.
    pub author: String,
    /// When it was first written, RFC 3339.
    pub time: String,
    /// The day on which it was settled.
    pub settled: Option<String>,
}

/// Writes a comment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct CommentSaveRequest {
    /// Its record; none for a new one.
    pub id: Option<String>,
    /// The version it was edited from.
    pub base: Option<String>,
    /// The entry that it stands beside.
    pub about: String,
    /// Its words.
    pub text: String,
    /// `me` or `delegation`.
    pub audience: String,
    /// Whether it is settled.
    pub settled: bool,
    /// Reader's language.
    pub lang: String,
}
