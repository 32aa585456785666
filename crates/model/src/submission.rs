//! What a state sent: the file kept unaltered, who sent it and how, who may see it, and the work on it.

use crate::audience::Audience;
use crate::codes::{Channel, Standing, SubmissionWork};
use crate::date::PartialDate;
use crate::id::{ObjectId, RecordId};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// The content of a submission.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Submission {
    /// The sending state's alpha-3 code; none for a compilation of several states.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// Every state it speaks for, ascending.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub states: Vec<String>,
    /// The states whose rows still wait for an answer, ascending.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub waiting: Vec<String>,
    /// The file's name as received.
    pub file: String,
    /// The file's bytes.
    pub object: ObjectId,
    /// What the file is: `xlsx`, `csv`, `pdf`, ...
    pub format: String,
    /// Number of the note verbale or mail.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// How it came.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<Channel>,
    /// The date the note bears.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dated: Option<PartialDate>,
    /// The date it arrived.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub received: Option<PartialDate>,
    /// The date it was entered here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entered: Option<PartialDate>,
    /// The sender's function, never a name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sender: Option<String>,
    /// On whose authority.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authority: Option<String>,
    /// The marking on the paper.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub marking: Option<String>,
    /// Who may see what it says; the co-chairs unless stated.
    #[serde(default)]
    pub audience: Audience,
    /// Its weight beside other sources.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub standing: Option<Standing>,
    /// The submission it replaces.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replaces: Option<RecordId>,
    /// State of work.
    pub work: SubmissionWork,
    /// How its rows were accounted for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub receipt: Option<Receipt>,
    /// Why its rows could not be read, as a stable code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub set_aside: Option<String>,
    /// The layout with which it was read (docs/formats/layout.md).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub layout: Option<Value>,
    /// Keys of newer programs, kept as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// How rows were accounted for: `rows = applied + same + held + set_aside`, always.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Receipt {
    /// Data rows found.
    pub rows: u64,
    /// New, changed or answered, and written.
    pub applied: u64,
    /// Already so.
    pub same: u64,
    /// Waiting for an answer.
    pub held: u64,
    /// Could not be read.
    pub set_aside: u64,
}

impl Receipt {
    /// Returns whether the parts make up the whole.
    pub fn adds_up(&self) -> bool {
        self.rows == self.applied + self.same + self.held + self.set_aside
    }

    /// Returns the sum of both receipts.
    #[must_use]
    pub fn with(self, other: Receipt) -> Receipt {
        Receipt {
            rows: self.rows + other.rows,
            applied: self.applied + other.applied,
            same: self.same + other.same,
            held: self.held + other.held,
            set_aside: self.set_aside + other.set_aside,
        }
    }
}
