//! What changed between two values.
//!
//! [`align`] puts clauses of many texts beside each other, [`beside`] their fields, [`clauses`] says what became of the
//! clauses of a text, [`fields`] which fields of two contents differ, [`similarity`] how alike two titles are, [`words`] what
//! changed in a text word by word. Pure: no IO, clock or chance. It deliberately does not decide which side is right; that is the merge crate's and a person's work.

pub mod align;
pub mod beside;
pub mod budget;
pub mod clauses;
pub mod fields;
mod goods;
pub mod own;
pub mod similarity;
pub mod wordings;
pub mod words;
