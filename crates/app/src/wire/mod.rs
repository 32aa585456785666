//! Request and answer types of every use case, and the table of calls.
//!
//! These types cross from Rust to the window; TypeScript is generated from them into `ui/src/backend/generated` by
//! `cargo test -p chancery-app export` and is never edited. Codes travel, sentences do not: the one exception is text
//! that the catalogue of the reader's language has already chosen ([`preview::WireFinding::message`]).

pub mod act;
pub mod bulk;
pub mod calendar;
pub mod calls;
pub mod clearance;
pub mod comparing;
pub mod compilation;
pub mod developments;
pub mod documents;
pub mod draft;
pub mod error;
pub mod generated;
pub mod hand_in;
pub mod history;
pub mod information;
pub mod matrix;
pub mod measure;
pub mod meetings;
pub mod negotiation;
pub mod overview;
pub mod points;
pub mod preview;
pub mod provisions;
pub mod register;
pub mod room;
pub mod search;
pub mod sitting;
pub mod submissions;
pub mod tasks;
pub mod texts;
pub mod versions;
