//! What the write door takes and gives back: one operation as it is asked for, and as it was written.

use chancery_model::id::{ObjectId, OperationId, RecordId, RevisionId};
use chancery_model::operation::OperationKind;
use chancery_model::record::{Kind, Line};
use chancery_model::revision::Content;
use serde_json::{Map, Value};

/// One thing a person does, before it is written. All its versions stand on its line.
#[derive(Debug, Clone)]
pub struct OperationDraft {
    /// What is done.
    pub kind: OperationKind,
    /// The line it writes to.
    pub line: Line,
    /// RFC 3339 with offset on the working line, a date on the handed-in line. Shown, never an order.
    pub time: String,
    /// When this register records it, RFC 3339 with offset. Never leaves the register; as-of views look it up.
    pub recorded_at: String,
    /// Values for the title; on the handed-in line they name no person.
    pub params: Map<String, Value>,
    /// The operation it undoes.
    pub undoes: Option<OperationId>,
    /// Versions to add, in order; a version may follow one that stands before it in the list.
    pub revisions: Vec<NewRevision>,
    /// Files to keep, in order; one that the register already has is named and not stored again.
    pub objects: Vec<NewObject>,
    /// Short references to give.
    pub references: Vec<(String, RecordId)>,
    /// Versions whose content is erased for ever. Their ids are added to `params` as `withdrawn`.
    pub withdrawals: Vec<RevisionId>,
    /// Receipts to keep, canonical JSON each.
    pub receipts: Vec<Content>,
    /// Changes of the desk that go together with it.
    pub desk: Vec<DeskChange>,
}

impl OperationDraft {
    /// Returns a draft that writes nothing yet.
    pub fn new(kind: OperationKind, line: Line, time: &str, recorded_at: &str) -> OperationDraft {
        OperationDraft {
            kind,
            line,
            time: time.to_string(),
            recorded_at: recorded_at.to_string(),
            params: Map::new(),
            undoes: None,
            revisions: Vec::new(),
            objects: Vec::new(),
            references: Vec::new(),
            withdrawals: Vec::new(),
            receipts: Vec::new(),
            desk: Vec::new(),
        }
    }
}

/// A version to add.
#[derive(Debug, Clone)]
pub struct NewRevision {
    /// Its record.
    pub record: RecordId,
    /// The record's kind.
    pub kind: Kind,
    /// The versions it follows, of the same record and line; none for a first version.
    pub parents: Vec<RevisionId>,
    /// Its content, tidied ([`chancery_model::canonical::tidy_content`]); `None` removes the record.
    pub content: Option<Content>,
    /// Who wrote it, by function or device. Local.
    pub author: String,
    /// When it was written, RFC 3339. Local.
    pub time: String,
}

/// A file to keep as received.
#[derive(Debug, Clone)]
pub struct NewObject {
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// A change of the local, mutable tables.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DeskChange {
    /// Keep what is being typed.
    PutDraft(PageDraft),
    /// Forget what was being typed for this record.
    DropDraft(String),
    /// Set a setting to a JSON text, or clear it.
    Setting(String, Option<String>),
    /// Keep, or forget, the answers given to a file's preview, as a JSON text.
    Answer(ObjectId, Option<String>),
}

/// What is being typed and is no version yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageDraft {
    /// The record's id, or a name for one that has none yet.
    pub record: String,
    /// The version it was typed on.
    pub base: Option<RevisionId>,
    /// JSON of the page, as the window keeps it.
    pub body: String,
    /// RFC 3339.
    pub saved_at: String,
}

/// What the write door wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Committed {
    /// The operation.
    pub operation: OperationId,
    /// Ids of the added versions, in the order of the draft.
    pub revisions: Vec<RevisionId>,
    /// The records whose current value may have changed, each once, in the order of the draft.
    pub changed: Vec<RecordId>,
}
