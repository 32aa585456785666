//! Taking submissions in: reading, preview, answers, acceptance.

use serde_json::Value;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Reads files and previews what they would change. Nothing is written.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct PreviewRequest {
    /// Files or folders.
    pub paths: Vec<String>,
    /// The preview to add them to; none for a new one.
    pub preview: Option<u32>,
    /// Reader's language.
    pub lang: String,
}

/// Opens the preview of a submission that was kept with open queries.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ReopenRequest {
    /// The submission.
    pub submission: String,
    /// Reader's language.
    pub lang: String,
}

/// A preview: one or several files.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct PreviewAnswer {
    /// Its number while the register is open.
    pub preview: u32,
    /// The files.
    pub files: Vec<PreviewFile>,
    /// All rows together.
    pub counts: Counts,
}

/// How the rows are accounted for: `rows = new + changed + same + waiting + unreadable`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Counts {
    /// Data rows.
    pub rows: u32,
    /// New.
    pub new: u32,
    /// Changed.
    pub changed: u32,
    /// Same.
    pub same: u32,
    /// Waiting for an answer.
    pub waiting: u32,
    /// Could not be read.
    pub unreadable: u32,
}

/// One file of a preview.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct PreviewFile {
    /// Index in the preview.
    pub index: u32,
    /// File name.
    pub file: String,
    /// SHA-256 of its bytes.
    pub sha256: String,
    /// Format.
    pub format: String,
    /// Encoding of delimited text.
    pub encoding: Option<String>,
    /// Delimiter of delimited text.
    pub delimiter: Option<String>,
    /// Why it cannot be read and will be kept to be entered by hand.
    pub set_aside: Option<SetAside>,
    /// The sheets.
    pub sheets: Vec<PreviewSheet>,
    /// Its rows.
    pub counts: Counts,
    /// Questions about a column, a sheet or the file: one answer each.
    pub questions: Vec<Question>,
    /// What is noted, with nothing to do.
    pub notes: Vec<WireFinding>,
    /// Rows of the sender's last file that are gone now: proposals.
    pub removed: Vec<RemovedRow>,
    /// About the submission itself.
    pub about: About,
    /// The saved layout that was used.
    pub layout: Option<String>,
    /// Whether it was accepted already.
    pub accepted: bool,
}

/// Why a file is kept to be entered by hand.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SetAside {
    /// Stable code.
    pub code: String,
    /// In words.
    pub message: String,
    /// What to do.
    pub hint: String,
}

/// One sheet of a file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct PreviewSheet {
    /// Name.
    pub name: Option<String>,
    /// Hidden by the sender.
    pub hidden: bool,
    /// Header rows.
    pub header_rows: Vec<u32>,
    /// Columns.
    pub columns: Vec<PreviewColumn>,
    /// Data rows.
    pub rows: u32,
}

/// One column.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct PreviewColumn {
    /// 1-based.
    pub index: u32,
    /// Header path.
    pub header: String,
    /// The field's code; none when kept verbatim only.
    pub field: Option<String>,
    /// 0-100.
    pub confidence: u8,
    /// `day-month`, `month-day` or none.
    pub date_order: Option<String>,
}

/// A question with its choices.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Question {
    /// Id to answer with.
    pub id: String,
    /// The finding's code.
    pub code: String,
    /// The question in words.
    pub title: String,
    /// Why it is asked.
    pub detail: String,
    /// How many rows wait for it.
    pub rows: u32,
    /// The choices.
    pub choices: Vec<Choice>,
    /// The choice taken.
    pub answer: Option<String>,
}

/// A choice.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Choice {
    /// Value to answer with.
    pub value: String,
    /// In words.
    pub label: String,
}

/// A finding in words.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct WireFinding {
    /// Stable code.
    pub code: String,
    /// `error`, `warning` or `note`.
    pub severity: String,
    /// Sheet.
    pub sheet: Option<String>,
    /// Row.
    pub row: Option<u32>,
    /// Column.
    pub column: Option<u32>,
    /// What was found, in the reader's language.
    pub message: String,
    /// What to do.
    pub hint: String,
    /// Choices, where there are any.
    pub choices: Vec<Choice>,
}

/// A measure of the sender's last file that this one does not have.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct RemovedRow {
    /// Record id.
    pub record: String,
    /// Title.
    pub title: String,
    /// Whether a person chose to remove it.
    pub remove: bool,
}

/// About the submission itself, asked once for each file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct About {
    /// State, where no column names it.
    pub state: Option<String>,
    /// State that the file offers (a title row, a sheet's or the file's name).
    pub state_offered: Option<String>,
    /// Note number.
    pub note: Option<String>,
    /// Channel's code.
    pub channel: Option<String>,
    /// Date on the note, ISO.
    pub dated: Option<String>,
    /// Received, ISO.
    pub received: Option<String>,
    /// Sender's function.
    pub sender: Option<String>,
    /// Authority.
    pub authority: Option<String>,
    /// Audience's word.
    pub audience: String,
    /// Standing's code.
    pub standing: Option<String>,
}

/// Asks for rows of a preview.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct PreviewRowsRequest {
    /// The preview.
    pub preview: u32,
    /// The file.
    pub file: u32,
    /// Only this bucket: `new changed same query unreadable`.
    pub bucket: Option<String>,
    /// How many to skip.
    pub offset: u32,
    /// At most so many, 500 at the most.
    pub limit: u32,
    /// Reader's language.
    pub lang: String,
}

/// A page of rows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct PreviewRowsAnswer {
    /// How many there are in all.
    pub total: u32,
    /// The page.
    pub rows: Vec<PreviewRow>,
}

/// One row.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct PreviewRow {
    /// Key to answer with (`Sheet!5`).
    pub key: String,
    /// Sheet.
    pub sheet: Option<String>,
    /// Row.
    pub row: u32,
    /// `new changed same query unreadable`.
    pub bucket: String,
    /// Whether a person accepted or put it aside.
    pub decision: Option<String>,
    /// The record it matches.
    pub record: Option<String>,
    /// Short reference of that record.
    pub reference: Option<String>,
    /// Values by field, as they would be written, in words.
    pub values: Vec<PreviewValue>,
    /// Cells verbatim.
    pub cells: Vec<super::measure::WireCell>,
    /// What is to be said about it.
    pub findings: Vec<WireFinding>,
}

/// One value of a row.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct PreviewValue {
    /// Field's code.
    pub field: String,
    /// What would be written, in words; empty if nothing.
    pub text: String,
    /// What the register has now, where it differs.
    pub before: Option<String>,
    /// Whether it waits for an answer.
    pub waiting: bool,
    /// Whether a person corrected it.
    pub corrected: bool,
}

/// Answers a question, corrects a value, changes the layout or what is known about the submission.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Answer {
    /// A question's choice.
    Question {
        /// The question.
        id: String,
        /// The choice.
        value: String,
    },
    /// A row taken or put aside.
    Row {
        /// The row's key.
        key: String,
        /// Whether to take it; none withdraws the decision.
        accept: Option<bool>,
    },
    /// A value corrected.
    Value {
        /// The row's key.
        key: String,
        /// The field.
        field: String,
        /// The value as `put` takes it.
        value: Value,
    },
    /// A column's field.
    Column {
        /// The sheet's name.
        sheet: Option<String>,
        /// 1-based column.
        column: u32,
        /// The field; none keeps it verbatim only.
        field: Option<String>,
    },
    /// The header rows of a sheet.
    Header {
        /// The sheet's name.
        sheet: Option<String>,
        /// The rows.
        rows: Vec<u32>,
    },
    /// The encoding of delimited text.
    Encoding {
        /// Its name.
        encoding: String,
    },
    /// The delimiter of delimited text.
    Delimiter {
        /// The character.
        delimiter: String,
    },
    /// About the submission.
    About {
        /// All of it.
        about: About,
    },
    /// A row of the last file that is gone: remove its measure or not.
    Remove {
        /// The record.
        record: String,
        /// Whether to remove it.
        remove: bool,
    },
}

/// Gives an answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct AnswerRequest {
    /// The preview.
    pub preview: u32,
    /// The file.
    pub file: u32,
    /// The answer.
    pub answer: Answer,
    /// Reader's language.
    pub lang: String,
}

/// Writes a preview.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct AcceptRequest {
    /// The preview.
    pub preview: u32,
    /// `certain` or `all`.
    pub accept: String,
    /// Reader's language.
    pub lang: String,
}

/// What was written.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct AcceptAnswer {
    /// The operation; none if there was nothing to write.
    pub operation: Option<String>,
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
    /// When the commit returned, RFC 3339 with offset.
    pub saved: Option<String>,
}

/// Saves the layout of a file for its sender.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SaveLayoutRequest {
    /// The preview.
    pub preview: u32,
    /// The file.
    pub file: u32,
    /// Its name.
    pub name: String,
    /// Reader's language.
    pub lang: String,
}

/// Leaves a preview without writing anything.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct DiscardRequest {
    /// The preview.
    pub preview: u32,
}
