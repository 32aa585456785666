//! What is computed from the heads of a record and kept in droppable tables.
//!
//! The store does not know what a measure is: `app` hands it a [`Derive`]. For one head the answer is mostly
//! [`Body::AsHead`], so that nothing is stored twice; for several heads it is their merge.

use crate::read::Code;
use chancery_model::id::{ObjectId, RecordId, RevisionId};
use chancery_model::record::{Kind, Line};
use chancery_model::revision::Content;
use std::borrow::Cow;

/// Computes the current value of a record on one line. Pure: the same heads give the same answer, on the same day where a
/// row says that it holds for a time ([`MeasureRow::until`]).
pub trait Derive {
    /// Returns the number that changes whenever the answers change; derived tables of another number are rebuilt.
    fn version(&self) -> u32;
    /// Returns what the derived tables hold for these heads.
    fn derive(&self, input: &RecordHeads<'_>) -> Derived;
}

/// The heads of one record on one line, with what is needed to merge them.
#[derive(Debug, Clone)]
pub struct RecordHeads<'a> {
    /// The record.
    pub record: RecordId,
    /// Its kind.
    pub kind: Kind,
    /// The line.
    pub line: Line,
    /// Its heads, in order of arrival; at least one.
    pub heads: Vec<Head<'a>>,
    /// For every two heads, each of their closest common ancestors; nothing for a single head. Two heads without
    /// a common ancestor have none here.
    pub bases: Vec<Base>,
}

/// A version without a child on its line.
#[derive(Debug, Clone)]
pub struct Head<'a> {
    /// Its id.
    pub revision: RevisionId,
    /// Its content; `None` when it removes the record, or when its content was withdrawn.
    pub content: Option<Cow<'a, Content>>,
}

/// A closest common ancestor of two heads.
#[derive(Debug, Clone)]
pub struct Base {
    /// Places of the two heads in [`RecordHeads::heads`], the smaller first.
    pub pair: (usize, usize),
    /// Its content, as in [`Head::content`].
    pub content: Option<Content>,
}

/// What the derived tables hold for a record on one line.
#[derive(Debug, Clone, Default)]
pub struct Derived {
    /// The current value.
    pub body: Body,
    /// Whether the heads do not come down to one value.
    pub conflict: bool,
    /// The row of its kind.
    pub row: Row,
    /// The words it is found by. Nothing is searched by what is gone.
    pub search: SearchText,
}

/// The current value of a record.
#[derive(Debug, Clone, Default)]
pub enum Body {
    /// The content of the single head, as it stands.
    #[default]
    AsHead,
    /// A merged value.
    Merged(Content),
    /// Removed.
    Gone,
}

/// Words to search by, as written; the store folds them in the same way as a query.
#[derive(Debug, Clone, Default)]
pub struct SearchText {
    /// Titles, numbers and references: what counts most.
    pub title: String,
    /// Everything else that others may see where they see the record.
    pub rest: String,
    /// What the desk alone may find it by: the words as submitted, where they came from.
    pub inside: String,
    /// Facts by which it is found.
    pub codes: Vec<Code>,
}

/// The row that a kind has in the derived tables.
#[derive(Debug, Clone, Default)]
pub enum Row {
    /// The kind has none.
    #[default]
    None,
    /// A measure.
    Measure(Box<MeasureRow>),
    /// An act.
    Act(ActRow),
    /// A statement about one state and one column.
    Information(InformationRow),
    /// A submission.
    Submission(SubmissionRow),
}

/// What lists, matrix and matching need of a measure.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct MeasureRow {
    /// Alpha-3 code of the state.
    pub state: String,
    /// Category codes.
    pub categories: Vec<String>,
    /// Paragraphs.
    pub obligations: Vec<String>,
    /// Code of the legal stage as shown.
    pub stage: Option<String>,
    /// The best title, for sorting and cells.
    pub title: String,
    /// The title folded.
    pub title_folded: String,
    /// The act that carries it.
    pub act: Option<RecordId>,
    /// The submission it was taken from.
    pub submission: Option<RecordId>,
    /// The year to show in a cell.
    pub year: Option<i32>,
    /// How many exemptions.
    pub exemptions: u32,
    /// Rank of its audience, 0 to 5.
    pub audience: u8,
    /// Whether its audience sees the title only.
    pub title_only: bool,
    /// Its short reference.
    pub reference: Option<String>,
    /// 64 bits of the digest of what a matrix shows of it.
    pub digest: u64,
    /// Its dated steps, `adopted 2025-10-17;in-force 2026-01`; none where nothing is dated.
    pub dates: Option<String>,
    /// The first day on which this row is so, ISO; none where it was always so.
    pub since: Option<String>,
    /// The first day on which it is another, ISO; none where no day makes it one.
    pub until: Option<String>,
}

/// What lists and matching need of an act.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ActRow {
    /// Alpha-3 code of the state.
    pub state: String,
    /// The number as printed.
    pub number: Option<String>,
    /// The number folded.
    pub number_folded: Option<String>,
    /// The authority, in its best language.
    pub authority: Option<String>,
}

/// A statement about one state and one column.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct InformationRow {
    /// Alpha-3 code of the state.
    pub state: String,
    /// `category`, `obligation` or `commitment`.
    pub column_kind: String,
    /// The column's code.
    pub column: String,
    /// `held`, `stated-none`, `none-found` or `not-applicable`.
    pub value: String,
}

/// What the board of submissions shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubmissionRow {
    /// Every state it speaks for, with whether rows of it wait for an answer.
    pub states: Vec<(String, bool)>,
    /// Code of the state of work.
    pub work: String,
    /// The file's name as received.
    pub file: String,
    /// The file.
    pub object: ObjectId,
    /// ISO date of arrival.
    pub received: Option<String>,
    /// Rank of its audience, 0 to 5.
    pub audience: u8,
}
