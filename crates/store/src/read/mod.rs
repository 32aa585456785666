//! Typed questions to the register. Each answers from the derived tables or the log; none writes.

mod as_of;
mod changes;
mod lists;
mod log;
mod matrix;
mod record;
mod search;
mod words;

pub(crate) use as_of::derived_mark;
pub use changes::{Became, ChangedRecord, DatedMeasure};
pub use lists::{
    ActEntry, Facets, InformationEntry, MeasureFilter, MeasureOrder, OrderDirection,
    SubmissionEntry,
};
pub use log::{OperationEntry, RevisionEntry};
pub use matrix::{ColumnKind, MatrixRow};
pub use record::{Counts, HeadEntry, RecordBody, RecordConflict, View};
pub(crate) use search::code_words;
pub use search::{Code, End, Extent, Found, SearchQuery, Searcher, Seen, Term};
pub use words::{each_character, each_word, findable, is_without_blanks, words};
