//! Which rows are certain, which wait, and what becomes of each when a plan is applied.

use crate::draft::Makes;
use crate::finding::{Finding, Severity};
use crate::plan::PlannedRow;
use serde::{Deserialize, Serialize};

/// Where a row of a preview stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Bucket {
    /// The register does not have it.
    New,
    /// The register has it, and the sender changed it.
    Changed,
    /// The register has it as it is.
    Same,
    /// It waits for an answer.
    Query,
    /// Nothing could be made of it.
    Unreadable,
}

impl Bucket {
    /// Returns the bucket's word in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Bucket::New => "new",
            Bucket::Changed => "changed",
            Bucket::Same => "same",
            Bucket::Query => "query",
            Bucket::Unreadable => "unreadable",
        }
    }
}

/// Which rows are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Accept {
    /// New and changed ones.
    #[default]
    Certain,
    /// Also those about which there are only notes and warnings, none of them on the waiting list.
    All,
}

/// What becomes of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// It is written.
    Written,
    /// It is already so.
    Same,
    /// It waits.
    Held,
    /// It could not be read.
    SetAside,
}

/// Warnings that make a row wait although they are not on the waiting list: a value of it is not certain, or it would
/// change what the register says.
const DOUBTS: &[&str] = &[
    "category-not-matched",
    "stage-not-matched",
    "unparsed-date",
    "truncated",
    "total-differs",
    "state-from-heading",
    "differs-from-register",
    "value-removed",
];

/// Returns whether a row with these findings waits for an answer.
pub(crate) fn waits(findings: &[Finding]) -> bool {
    findings.iter().any(|finding| {
        finding.severity == Severity::Error
            || finding.holds_row()
            || (finding.severity == Severity::Warning && DOUBTS.contains(&finding.code.as_str()))
    })
}

/// Returns what becomes of a row when the plan is applied.
pub fn fate(row: &PlannedRow, accept: Accept) -> Fate {
    match row.bucket {
        Bucket::New | Bucket::Changed => Fate::Written,
        Bucket::Same => Fate::Same,
        Bucket::Unreadable => Fate::SetAside,
        Bucket::Query if accept == Accept::All && released(row) => {
            if row.record.is_some() && row.differing.is_empty() {
                Fate::Same
            } else {
                Fate::Written
            }
        }
        Bucket::Query => Fate::Held,
    }
}

fn released(row: &PlannedRow) -> bool {
    let only_doubts = row
        .findings
        .iter()
        .all(|finding| finding.severity != Severity::Error && !finding.holds_row());
    only_doubts && row.makes != Makes::Nothing
}
