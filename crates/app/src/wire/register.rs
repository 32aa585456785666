//! Opening, making and closing a register; what the window's frame shows of it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How a register is unlocked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum WireKey {
    /// A file with 32 bytes.
    File {
        /// Path of the key file.
        path: String,
    },
    /// A passphrase.
    Passphrase {
        /// The words.
        text: String,
    },
}

/// Makes a register.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct CreateRequest {
    /// Where.
    pub path: String,
    /// Its key.
    pub key: WireKey,
    /// The delegation's state; none for a secretariat.
    pub delegation: Option<String>,
    /// Whether to fill it with the fictional demo.
    pub demo: bool,
    /// Reader's language.
    pub lang: String,
}

/// Opens a register.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct OpenRequest {
    /// Where it is.
    pub path: String,
    /// Its key.
    pub key: WireKey,
    /// Reader's language.
    pub lang: String,
}

/// Asks for something that needs only the reader's language.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct LangRequest {
    /// Reader's language.
    pub lang: String,
}

/// What the frame of the window shows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct RegisterStatus {
    /// The register that is open, if one is.
    pub open: Option<OpenRegister>,
    /// Files opened lately, newest first.
    pub recent: Vec<RecentRegister>,
}

/// The register that is open.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct OpenRegister {
    /// Where it is.
    pub path: String,
    /// Name to show: the file's name without its extension.
    pub name: String,
    /// Whether it holds the fictional demo.
    pub demo: bool,
    /// The delegation's state; none for a secretariat.
    pub delegation: Option<String>,
    /// Whether nothing can be written (read-only place or newer file).
    pub read_only: bool,
    /// Time of the last change, RFC 3339 with offset.
    pub saved: Option<String>,
    /// Measures.
    pub measures: u32,
    /// Submissions.
    pub submissions: u32,
    /// Submissions that wait: received, being entered, queries out.
    pub submissions_waiting: u32,
    /// Entries with two wordings.
    pub to_reconcile: u32,
    /// Deadlines and tasks that are due soon or overdue.
    pub due_soon: u32,
    /// The next meeting, if one is set.
    pub meeting: Option<NextMeeting>,
    /// What Ctrl+Z would undo.
    pub undo: Option<UndoOffer>,
    /// What redoing would do again: the undoing to undo, by the title of what it took back.
    pub redo: Option<UndoOffer>,
}

/// The meeting now prepared for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct NextMeeting {
    /// Its name in the reader's language.
    pub title: String,
    /// Its day, ISO; none while not known.
    pub date: Option<String>,
    /// Days until then, counted from today; none while not known.
    pub days: Option<i32>,
}

/// The last operation that can be undone.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct UndoOffer {
    /// Its id.
    pub operation: String,
    /// Its title in the reader's language.
    pub title: String,
}

/// A file opened lately.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct RecentRegister {
    /// Where it is.
    pub path: String,
    /// Name to show.
    pub name: String,
    /// Whether it is still there.
    pub present: bool,
}

/// A state to choose or to show.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct WireState {
    /// Alpha-3 code.
    pub code: String,
    /// Short name in the reader's language.
    pub name: String,
    /// Formal name in the reader's language, where known.
    pub formal: Option<String>,
    /// UN regional group's code.
    pub region: String,
    /// `state`, `observer`, `organisation`, `fictional` or `entity`.
    pub kind: String,
}

/// A code with its label.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct WireCode {
    /// The code.
    pub code: String,
    /// Its label in the reader's language.
    pub label: String,
}

/// Every list that the window offers to choose from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Lists {
    /// States in protocol order.
    pub states: Vec<WireState>,
    /// Categories in code order.
    pub categories: Vec<WireCode>,
    /// Legal stages.
    pub stages: Vec<WireCode>,
    /// Information values.
    pub coverage: Vec<WireCode>,
    /// Channels of submissions.
    pub channels: Vec<WireCode>,
    /// Standings of submissions.
    pub standings: Vec<WireCode>,
    /// Audiences.
    pub audiences: Vec<WireCode>,
    /// States of work.
    pub work: Vec<WireCode>,
    /// Fields that a column can fill.
    pub fields: Vec<WireCode>,
    /// Paragraphs of international texts.
    pub obligations: Vec<WireCode>,
    /// What the fields of a measure choose from.
    pub fiche: super::draft::FicheLists,
}
