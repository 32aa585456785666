//! Partner files to a plan; writes nothing.
//!
//! Three steps. [`source`] streams the cells of an untrusted file (in a child process under limits). Reading finds
//! header rows, maps columns, types rows and returns a [`reading::Reading`]. Planning compares a reading with what
//! the register has and returns buckets: new, changed, same, query, unreadable. Nothing is dropped silently, nothing
//! is guessed silently: what is uncertain stays empty and has a [`finding::Finding`] at its place.

pub mod acts;
pub mod answers;
mod beginnings;
mod books;
pub mod bucket;
mod change;
pub mod child;
pub mod clauses;
mod columns;
mod compare;
pub mod dates;
pub mod draft;
pub mod fields;
pub mod finding;
mod form;
mod frames;
mod growing;
mod header;
mod json;
mod judge;
mod language;
pub mod layout;
mod lexicon;
mod lists;
mod matching;
#[cfg(test)]
mod notation;
mod phrases;
pub mod plan;
mod print;
pub mod quoted;
pub mod read;
pub mod reading;
mod row;
mod seek;
mod settle;
mod sheet;
pub mod shown;
mod similar;
pub mod source;
mod stated;
mod states;
pub mod status;
mod table;
mod typing;
pub mod vocabulary;
mod words;
