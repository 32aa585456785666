//! Close-by-One over words of bits.
//!
//! S. O. Kuznetsov, "A fast algorithm for computing all intersections of objects from an arbitrary semilattice" (1993);
//! the form followed here is that of S. Andrews, "In-Close, a fast algorithm for computing formal concepts" (2009). From
//! a pair, one column after another is added, those before it never again; what comes of it is new exactly when closing
//! it adds no column from before (the canonicity test), so each pair is made once and none is kept to compare with.
//! Two short cuts of ours: closing a set of states stops as soon as no further column can be left, and with few states
//! only the columns that one of them has are tried.

use super::{Ended, Pair, Reach};
use crate::bits::Bits;

/// Below so many states, the columns that any of them has are gathered first.
const FEW: usize = 48;
/// How many steps lie between two questions whether to go on.
const STEPS: usize = 1024;

/// Returns every closed pair of `rows` (the columns of each state), in no order of meaning.
pub(super) fn closed_pairs(rows: &[Vec<u16>], columns: usize, reach: &Reach) -> (Vec<Pair>, Ended) {
    match (rows.len(), columns) {
        (..=64, ..=64) => search::<1, 1>(rows, columns, reach),
        (..=256, ..=64) => search::<4, 1>(rows, columns, reach),
        (..=256, ..=256) => search::<4, 4>(rows, columns, reach),
        _ => search::<16, 16>(rows, columns, reach),
    }
}

/// A pair whose further columns are still to be tried, those from `next` on.
struct Open<const S: usize, const C: usize> {
    states: Bits<S>,
    columns: Bits<C>,
    next: usize,
}

struct Table<const S: usize, const C: usize> {
    rows: Vec<Bits<C>>,
    columns: Vec<Bits<S>>,
}

impl<const S: usize, const C: usize> Table<S, C> {
    fn of(rows: &[Vec<u16>], columns: usize) -> Table<S, C> {
        let mut table = Table {
            rows: vec![Bits::EMPTY; rows.len()],
            columns: vec![Bits::EMPTY; columns],
        };
        for (state, row) in rows.iter().enumerate() {
            for column in row {
                table.rows[state].insert(usize::from(*column));
                table.columns[usize::from(*column)].insert(state);
            }
        }
        table
    }

    /// Returns the columns that all of `states` have, which are `least` at the least.
    fn shared(&self, states: &Bits<S>, least: &Bits<C>) -> Bits<C> {
        let mut shared = Bits::below(self.columns.len());
        for state in states.iter() {
            shared = shared.and(&self.rows[state]);
            if shared == *least {
                break;
            }
        }
        shared
    }

    /// Returns the columns, from `next` on and not among `columns`, that can make a smaller set of states.
    fn worth_trying(&self, open: &Open<S, C>) -> Bits<C> {
        let mut any = Bits::below(self.columns.len());
        if open.states.len() < FEW {
            any = Bits::EMPTY;
            for state in open.states.iter() {
                any = any.or(&self.rows[state]);
            }
        }
        any.without(&open.columns).without(&Bits::below(open.next))
    }
}

fn search<const S: usize, const C: usize>(
    rows: &[Vec<u16>],
    columns: usize,
    reach: &Reach,
) -> (Vec<Pair>, Ended) {
    let states_min = reach.states_min.max(1);
    let mut pairs = Vec::new();
    if rows.len() < states_min {
        return (pairs, Ended::Whole);
    }
    let table = Table::<S, C>::of(rows, columns);
    let everyone = Bits::below(rows.len());
    let first = Open {
        states: everyone,
        columns: table.shared(&everyone, &Bits::EMPTY),
        next: 0,
    };
    let mut waiting = vec![first];
    let mut steps = 0_usize;
    while let Some(open) = waiting.pop() {
        steps += 1;
        if steps.is_multiple_of(STEPS) && !(reach.goes_on)() {
            return (pairs, Ended::Stopped);
        }
        if !open.columns.is_empty() {
            if pairs.len() == reach.pairs_max {
                return (pairs, Ended::Bounded);
            }
            pairs.push(pair(&open));
        }
        for column in table.worth_trying(&open).iter() {
            let states = open.states.and(&table.columns[column]);
            if states.len() < states_min {
                continue;
            }
            let mut least = open.columns;
            least.insert(column);
            let shared = table.shared(&states, &least);
            if shared
                .without(&open.columns)
                .and(&Bits::below(column))
                .is_empty()
            {
                waiting.push(Open {
                    states,
                    columns: shared,
                    next: column + 1,
                });
            }
        }
    }
    (pairs, Ended::Whole)
}

fn pair<const S: usize, const C: usize>(open: &Open<S, C>) -> Pair {
    fn listed<const N: usize>(bits: &Bits<N>) -> Vec<u16> {
        let mut list = Vec::with_capacity(bits.len());
        list.extend(bits.iter().map(|number| number as u16));
        list
    }
    Pair {
        states: listed(&open.states),
        columns: listed(&open.columns),
    }
}
