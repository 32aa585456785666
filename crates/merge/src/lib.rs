//! What several heads of one record mean together.
//!
//! [`merge_heads`] takes the contents of the heads with their closest common ancestors and returns one content and
//! what it could not decide, as [`FieldConflict`]s. The answer is computed whenever it is asked for and never
//! written; only a person's version joins heads. Pure: no IO, clock or chance.
//!
//! It deliberately never decides between two wordings, amounts, dates, states or stages that both sides changed: it
//! shows the last agreed value and says so.

mod divergence;
mod fields;
mod lists;

pub use divergence::{Divergence, PairBase};
pub use fields::{FieldConflict, Merged, merge_heads};
