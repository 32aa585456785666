//! One thing a person did: the versions and files it added, chained and signed.
//!
//! Each key has one chain per line (`seq` without gaps, `previous` the last one), so that the handed-in chain tells
//! nothing of the working one. Titles for people come from the catalogue by [`OperationKind`].

use crate::canonical::canonical_bytes;
use crate::codes::closed_list;
use crate::id::{ObjectId, OperationId, RevisionId, Sha};
use crate::record::Line;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

closed_list! {
    /// The closed list of what a person can do to a register.
    OperationKind "operation" {
        /// Make the register.
        Init = "init",
        /// Fill it with the fictional demo.
        Demo = "demo",
        /// Take in a submission, or keep a file to be entered by hand.
        Import = "import",
        /// Answer queries of a submission that was taken in earlier.
        Answer = "answer",
        /// Enter by hand from a kept file.
        Enter = "enter",
        /// Create or edit entries.
        Put = "put",
        /// Keep a file for a source to name.
        Attach = "attach",
        /// Write an earlier version again.
        Restore = "restore",
        /// Say that a translation renders the authentic words.
        Confirm = "confirm-translation",
        /// Remove entries.
        Remove = "remove",
        /// Undo an earlier operation.
        Undo = "undo",
        /// Choose between two wordings.
        Resolve = "resolve",
        /// Hand in a cleared version.
        HandIn = "hand-in",
        /// Withdraw what was handed in.
        Withdraw = "withdraw",
        /// Ask capital to clear a version.
        AskClearance = "ask-clearance",
        /// Record what capital answered.
        AnswerClearance = "answer-clearance",
        /// Record that a delegation confirmed its printed entries.
        ConfirmEntries = "confirm-entries",
        /// Keep a layout for a sender.
        SaveLayout = "save-layout",
        /// Change a setting that belongs to the register.
        Configure = "configure",
    }
}

/// What an operation's id covers and its signature signs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Operation {
    /// Format version, 1.
    pub v: u8,
    /// The signing key: `ed25519:` and 64 hexadecimal digits.
    pub key: String,
    /// The line whose chain this operation continues.
    pub line: Line,
    /// Position in the key's chain on that line, from 1 without gaps.
    pub seq: u64,
    /// The operation before it in that chain.
    pub previous: Option<OperationId>,
    /// RFC 3339 with offset on the working line; a date on the handed-in line. Shown, never an order.
    pub time: String,
    /// What was done.
    pub kind: OperationKind,
    /// Values for the title; on the handed-in line they name no person.
    pub params: Map<String, Value>,
    /// The versions it added, in order.
    pub revisions: Vec<RevisionId>,
    /// The files it added, in order.
    pub objects: Vec<ObjectId>,
    /// The operation it undoes.
    pub undoes: Option<OperationId>,
}

/// The media type under which operations are signed.
pub const OPERATION_TYPE: &str = "application/vnd.chancery.operation+json";

impl Operation {
    /// Returns the canonical bytes that are hashed and signed.
    pub fn canonical_bytes(&self) -> Vec<u8> {
        canonical_bytes(self)
    }

    /// Returns the operation's id.
    pub fn id(&self) -> OperationId {
        OperationId(Sha::of(&self.canonical_bytes()))
    }
}

/// Returns the bytes to sign for `body` of `media_type`: the DSSE pre-authentication encoding.
///
/// Source: Dead Simple Signing Envelope, protocol v1, "PAE".
pub fn signing_bytes(media_type: &str, body: &[u8]) -> Vec<u8> {
    let mut bytes =
        format!("DSSEv1 {} {media_type} {} ", media_type.len(), body.len()).into_bytes();
    bytes.extend_from_slice(body);
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_signed_bytes_follow_the_dsse_example() {
        assert_eq!(
            signing_bytes("http://example.com/HelloWorld", b"hello world"),
            b"DSSEv1 29 http://example.com/HelloWorld 11 hello world"
        );
    }
}
