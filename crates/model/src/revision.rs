//! One immutable version of a record, named by its bytes.
//!
//! The id covers record, kind, line, parents and a salted digest of the content. The content itself lies beside,
//! so that it can be withdrawn (erased together with its salt) while the chain of ids still verifies.
//! The source of the rules is docs/formats/record-log.md.

use crate::canonical::canonical_bytes;
use crate::id::{RecordId, RevisionId, Sha};
use crate::record::{Kind, Line};
use serde::Serialize;
use serde_json::{Map, Value};

/// The content of a version: a canonical JSON object without nulls or empty values.
pub type Content = Map<String, Value>;

/// Sixteen random bytes that stand before the content when it is digested, so that short contents cannot be guessed.
pub type Salt = [u8; 16];

/// What the id of a version covers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revision {
    /// The record this is a version of.
    pub record: RecordId,
    /// The record's kind; the same in all versions.
    pub kind: Kind,
    /// The line the version stands on.
    pub line: Line,
    /// The versions it follows, ascending; all of the same record and line.
    pub parents: Vec<RevisionId>,
    /// The salted digest of the content; `None` is a tombstone.
    pub digest: Option<Sha>,
}

#[derive(Serialize)]
struct Canonical<'a> {
    v: u8,
    record: RecordId,
    kind: Kind,
    line: Line,
    parents: &'a [RevisionId],
    digest: Option<String>,
}

impl Revision {
    /// Returns a version whose parents are in canonical order.
    pub fn new(
        record: RecordId,
        kind: Kind,
        line: Line,
        parents: Vec<RevisionId>,
        digest: Option<Sha>,
    ) -> Revision {
        let mut parents = parents;
        parents.sort_unstable();
        parents.dedup();
        Revision {
            record,
            kind,
            line,
            parents,
            digest,
        }
    }

    /// Returns the canonical bytes that the id is the SHA-256 of.
    pub fn canonical_bytes(&self) -> Vec<u8> {
        canonical_bytes(&Canonical {
            v: 1,
            record: self.record,
            kind: self.kind,
            line: self.line,
            parents: &self.parents,
            digest: self.digest.map(|sha| sha.to_string()),
        })
    }

    /// Returns the version's id.
    pub fn id(&self) -> RevisionId {
        RevisionId(Sha::of(&self.canonical_bytes()))
    }
}

/// Returns the digest of `content` (canonical bytes) under `salt`.
pub fn content_digest(salt: &Salt, content: &[u8]) -> Sha {
    Sha::of_parts(&[salt, content])
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_golden_vector_of_the_format_holds() {
        let record: RecordId = "00000000-0000-4000-8000-000000000001".parse().unwrap();
        let digest = content_digest(&[7; 16], br#"{"state":"XBE"}"#);
        let first = Revision::new(record, Kind::Measure, Line::HandedIn, vec![], Some(digest));
        assert_eq!(
            String::from_utf8(first.canonical_bytes()).unwrap(),
            format!(
                r#"{{"digest":"{digest}","kind":"measure","line":"handed-in","parents":[],"record":"00000000-0000-4000-8000-000000000001","v":1}}"#
            )
        );
        assert_eq!(first.id().to_string(), GOLDEN_ID);
    }

    const GOLDEN_ID: &str =
        "sha256:1ad0e657a57dbddb3bfda005056dead6bcd5870676379ccec155d5c25d2b7d67";

    #[test]
    fn parents_are_sorted_so_that_their_order_does_not_name_another_version() {
        let record = RecordId::of_built_in("x", "y");
        let (a, b) = (RevisionId(Sha([1; 32])), RevisionId(Sha([2; 32])));
        let one = Revision::new(record, Kind::Act, Line::Working, vec![b, a, a], None);
        let other = Revision::new(record, Kind::Act, Line::Working, vec![a, b], None);
        assert_eq!(one.id(), other.id());
    }
}
