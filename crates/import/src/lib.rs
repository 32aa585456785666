//! Partner files to a plan; writes nothing.
//!
//! Three steps. [`source`] streams the cells of an untrusted file (in a child process under limits). Reading finds
//! header rows, maps columns, types rows and returns a [`reading::Reading`]. Planning compares a reading with what
//! the register has and returns buckets: new, changed, same, query, unreadable. Nothing is dropped silently, nothing
//! is guessed silently: what is uncertain stays empty and has a [`finding::Finding`] at its place.

pub mod acts;
pub mod answers;
pub mod bucket;
mod change;
pub mod clauses;
mod compare;
pub mod draft;
pub mod fields;
pub mod finding;
mod judge;
mod matching;
pub mod plan;
pub mod reading;
mod seek;
mod shown;
mod similar;
pub mod source;
mod stated;
