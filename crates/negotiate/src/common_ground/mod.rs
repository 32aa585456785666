//! Which states could announce which measures together: every closed pair of states and columns, exactly.
//!
//! A pair is closed when its states are all that have its columns, and its columns all that its states have: neither
//! side can grow. [`common_ground`] finds each one once; `close` says how. An answer does not depend on the order of
//! what is given. It deliberately weighs nothing: no pair is better than another.

mod close;

use std::collections::{BTreeMap, BTreeSet};

/// What each state has: categories that it reported a measure in, or wordings that it said it accepts.
pub type Held = BTreeMap<String, BTreeSet<String>>;

/// The most states, and the most columns, of one question.
pub const SIDE_MAX: usize = 1024;

/// How far to look.
#[derive(Clone, Copy)]
pub struct Reach<'a> {
    /// Pairs with fewer states are left out; at least 1.
    pub states_min: usize,
    /// After so many pairs the search ends, and says so.
    pub pairs_max: usize,
    /// Asked now and then; false ends the search.
    pub goes_on: &'a dyn Fn() -> bool,
}

/// One closed pair, as places in the lists of the [`CommonGround`], ascending.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    /// Its states, at least one.
    pub states: Vec<u16>,
    /// Its columns, at least one.
    pub columns: Vec<u16>,
}

/// How a search ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// Every pair is there.
    Whole,
    /// There are more pairs than were asked for.
    Bounded,
    /// It was told not to go on.
    Stopped,
    /// More than [`SIDE_MAX`] states or columns; nothing was looked for.
    TooLarge,
}

/// Every closed pair: those with most states first, then with most columns, then in the order of their states.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CommonGround {
    /// The states that have something, ascending.
    pub states: Vec<String>,
    /// The columns that some state has, ascending.
    pub columns: Vec<String>,
    /// The pairs.
    pub pairs: Vec<Pair>,
    /// Whether that is all.
    pub ended: Ended,
}

/// Returns the common ground of what states have.
pub fn common_ground(held: &Held, reach: &Reach) -> CommonGround {
    let all: BTreeSet<&String> = held.values().flatten().collect();
    let columns: Vec<String> = all.into_iter().cloned().collect();
    let speaking = held.iter().filter(|(_, columns)| !columns.is_empty());
    let (states, sets): (Vec<String>, Vec<&BTreeSet<String>>) =
        speaking.map(|(state, set)| (state.clone(), set)).unzip();
    if states.len() > SIDE_MAX || columns.len() > SIDE_MAX {
        return CommonGround {
            states,
            columns,
            pairs: vec![],
            ended: Ended::TooLarge,
        };
    }
    let places: BTreeMap<&str, u16> = columns.iter().map(String::as_str).zip(0..).collect();
    let rows: Vec<Vec<u16>> = sets
        .iter()
        .map(|set| set.iter().map(|column| places[column.as_str()]).collect())
        .collect();
    let (mut pairs, ended) = close::closed_pairs(&rows, columns.len(), reach);
    pairs.sort_unstable_by(|one, other| {
        let size = |pair: &Pair| (pair.states.len(), pair.columns.len());
        size(other)
            .cmp(&size(one))
            .then_with(|| one.states.cmp(&other.states))
    });
    CommonGround {
        states,
        columns,
        pairs,
        ended,
    }
}

#[cfg(test)]
mod tests;
