//! A question to capital about one version of a measure, with its answer; and a delegation's confirmation.
//!
//! [`Clearance`] is a private kind: who was asked and what they said never leaves the delegation. [`Confirmation`]
//! stands on the handed-in line: a state's word that its printed entries are right. What has changed since either is
//! computed from the version it is about and today's words, and never stored.

use crate::codes::closed_list;
use crate::date::PartialDate;
use crate::id::{ObjectId, RecordId, RevisionId};
use crate::text::Text;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

closed_list! {
    /// What an addressee in capital said.
    ClearanceAnswer "clearance-answer" {
        /// Nothing yet.
        Awaited = "awaited",
        /// Cleared as it stands.
        Cleared = "cleared",
        /// Cleared if the proposed changes are made.
        WithChanges = "with-changes",
        /// Agreed by those who answered, subject to a later confirmation.
        AdReferendum = "ad-referendum",
    }
}

/// The content of a clearance: one question to one function.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clearance {
    /// The measure.
    pub measure: RecordId,
    /// The version that was asked on.
    pub version: RevisionId,
    /// Who was asked, by function.
    pub addressee: String,
    /// When it was asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked: Option<PartialDate>,
    /// By when an answer is wanted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<PartialDate>,
    /// The answer.
    pub answer: ClearanceAnswer,
    /// When it was answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answered: Option<PartialDate>,
    /// The version that the answer is about, where it is another than the one asked on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<RevisionId>,
    /// The answer's own reference.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// Proposed wordings, by field (`summary`, `clauses/c2/text`).
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub words: BTreeMap<String, Text>,
    /// What else was said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// The sheets that came back, as received.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sheets: Vec<ObjectId>,
    /// Keys of newer programs, kept as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Clearance {
    /// Returns a question to a function about a version, of which nothing else is said yet.
    pub fn awaited(measure: RecordId, version: RevisionId, addressee: &str) -> Clearance {
        Clearance {
            measure,
            version,
            addressee: addressee.to_string(),
            asked: None,
            due: None,
            answer: ClearanceAnswer::Awaited,
            answered: None,
            on: None,
            reference: None,
            words: BTreeMap::new(),
            note: None,
            sheets: Vec::new(),
            extra: Map::new(),
        }
    }

    /// Returns the version that the answer is about; the one asked on while nothing else is said.
    pub fn answered_on(&self) -> RevisionId {
        self.on.unwrap_or(self.version)
    }

    /// Returns whether an answer is still awaited.
    pub fn is_awaited(&self) -> bool {
        self.answer == ClearanceAnswer::Awaited
    }

    /// Returns whether an answer is awaited although the day by which it was wanted, as far as it is stated, is over.
    pub fn is_overdue(&self, today: chrono::NaiveDate) -> bool {
        self.is_awaited() && self.due.is_some_and(|due| due.latest() < today)
    }
}

/// The content of a confirmation: a delegation says that its printed entries are right.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Confirmation {
    /// Alpha-3 code of the state.
    pub state: String,
    /// Who confirmed, by function.
    pub by: String,
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<PartialDate>,
    /// The note or mail by which it was confirmed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// The entries as they were printed.
    pub entries: Vec<ConfirmedEntry>,
    /// Keys of newer programs, kept as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// One entry of a confirmation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConfirmedEntry {
    /// The entry.
    pub record: RecordId,
    /// The handed-in version that was printed.
    pub version: RevisionId,
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use serde_json::json;

    fn clearance(due: Option<&str>, answer: &str) -> Clearance {
        let version = format!("sha256:{}", "0".repeat(64));
        serde_json::from_value(json!({"measure": "00000000-0000-4000-8000-000000000001",
            "version": version, "addressee": "Trade", "due": due, "answer": answer,
            "from_2031": {"x": 1}}))
        .unwrap()
    }

    #[track_caller]
    fn check(due: Option<&str>, answer: &str, today: (u32, u32), expected: bool) {
        let today = chrono::NaiveDate::from_ymd_opt(2026, today.0, today.1).unwrap();
        assert_eq!(clearance(due, answer).is_overdue(today), expected);
    }

    #[test]
    fn a_question_is_overdue_only_when_its_day_is_over_and_nothing_came() {
        check(Some("2026-03-02"), "awaited", (3, 2), false);
        check(Some("2026-03-02"), "awaited", (3, 3), true);
        check(Some("2026-03-02"), "ad-referendum", (3, 3), false);
        check(None, "awaited", (3, 3), false);
        check(Some("2026-02"), "awaited", (2, 28), false);
        check(Some("2026-02"), "awaited", (3, 1), true);
    }

    #[test]
    fn keys_of_newer_programs_come_back_unchanged() {
        let value = serde_json::to_value(clearance(None, "cleared")).unwrap();
        assert_eq!(value["from_2031"], json!({"x": 1}));
        assert_eq!(
            serde_json::from_value::<Clearance>(value).unwrap(),
            clearance(None, "cleared")
        );
    }
}
