//! What a file would change, in short text: rows and registers in, drawn plans out.
//!
//! `K1 = XBE D1 "Title" Order 5/2025 in-force` is an entry, `K1 < ...` the row of the sender's last file that is K1,
//! `answer 2 {...}` a person's answer, and every other line a row of the file (the first is row 2).
#![allow(clippy::unwrap_used, missing_docs)]

mod buckets;
mod climate;
mod drafts;
mod matching;
mod notation;
mod properties;
mod samples;
mod three_way;
