#![allow(clippy::unwrap_used)]
//! What is typed, kept, undone and chosen, over a real register in a folder of its own.

mod desk;
mod machine;
mod truths;
