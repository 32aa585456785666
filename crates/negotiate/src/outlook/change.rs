//! The smallest change of wordings with which more states go along, by branch and bound.
//!
//! A change swaps the wording of some parts for another on the table. Of the smallest changes that reach the aim the one
//! with most states is taken, and of those the first in the order of provisions and proposals. The search tries one
//! swap, then two, and so on (R. E. Korf, "Depth-first iterative-deepening", 1985); within that, parts are decided one
//! after another, the most objected to first. A state still counts as long as the parts that it does not go along with
//! are no more than the swaps left; and as each such state needs all of its parts swapped, it may share itself out
//! equally among them, so no choice of swaps gains more than the heaviest parts weigh together.

use super::{Package, Wording};
use crate::bits::Bits;
use std::collections::BTreeSet;

/// Up to so many states the search is never cut short for its length.
pub const STATES_EXACT: usize = 60;
/// Up to so many parts the search is never cut short for its length.
pub const PARTS_EXACT: usize = 40;

/// How much to try.
#[derive(Clone, Copy)]
pub struct Effort<'a> {
    /// Steps after which the search ends for packages beyond [`STATES_EXACT`] and [`PARTS_EXACT`].
    pub steps_max: u64,
    /// Asked now and then; false ends the search.
    pub goes_on: &'a dyn Fn() -> bool,
}

/// One wording for another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Swap {
    /// The provision.
    pub provision: String,
    /// The proposal to take; nothing for the words of the text itself.
    pub proposal: Option<String>,
    /// The states that come along and did not go along with the wording now chosen here, ascending.
    pub states: Vec<String>,
}

/// A change and what comes of it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Change {
    /// The swaps, by provision.
    pub swaps: Vec<Swap>,
    /// How many states then go along by their own word.
    pub reaches: usize,
    /// The states that go along now and then no longer would, ascending.
    pub loses: Vec<String>,
}

/// What the search found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Searched {
    /// The smallest change found; nothing where none reaches the aim.
    pub change: Option<Change>,
    /// Whether there is certainly no smaller one, or certainly none.
    pub exact: bool,
    /// No change of fewer swaps reaches the aim.
    pub swaps_min: usize,
    /// How many states were aimed at.
    pub aim: usize,
}

const STEPS: u64 = 1024;
/// The weight of a state: a number that small numbers divide.
const WHOLE: u64 = 720_720;

/// Returns the smallest change with which `needed` states go along; one more than now where that is reached, or
/// nothing is stated.
pub(super) fn smallest(
    package: &Package,
    now: usize,
    needed: Option<usize>,
    effort: &Effort,
) -> Searched {
    let aim = needed.unwrap_or(0).max(now + 1);
    match package.states.len() {
        ..=64 => search::<1>(package, aim, effort),
        65..=256 => search::<4>(package, aim, effort),
        257..=1024 => search::<16>(package, aim, effort),
        _ => Searched {
            change: None,
            exact: false,
            swaps_min: 1,
            aim,
        },
    }
}

/// Who goes along with which wording.
struct Board<const S: usize> {
    keep: Vec<Bits<S>>,
    swaps: Vec<Vec<Bits<S>>>,
}

/// Which wording each part has: nothing while it keeps its own.
type Choice = Vec<Option<usize>>;

struct Search<'a, const S: usize> {
    board: Board<S>,
    choice: Choice,
    /// The fewest states that are worth finding.
    least: usize,
    best: Option<(Choice, Bits<S>)>,
    steps: u64,
    steps_max: u64,
    effort: &'a Effort<'a>,
    ended: bool,
}

fn search<const S: usize>(package: &Package, aim: usize, effort: &Effort) -> Searched {
    let states: Vec<&String> = package.states.iter().collect();
    let along = |wording: &Wording| {
        let mut bits = Bits::<S>::EMPTY;
        for (at, state) in states.iter().enumerate() {
            if package.stands(state, wording).goes_along() {
                bits.insert(at);
            }
        }
        bits
    };
    let board = Board {
        keep: package
            .parts
            .iter()
            .map(|part| along(&part.chosen))
            .collect(),
        swaps: package
            .parts
            .iter()
            .map(|part| part.others.iter().map(along).collect())
            .collect(),
    };
    let small = states.len() <= STATES_EXACT && package.parts.len() <= PARTS_EXACT;
    let everyone = board.reachable(states.len());
    let mut search = Search {
        choice: vec![None; package.parts.len()],
        least: aim,
        best: None,
        steps: 0,
        steps_max: if small { u64::MAX } else { effort.steps_max },
        effort,
        ended: false,
        board,
    };
    let movable = search
        .board
        .swaps
        .iter()
        .filter(|swaps| !swaps.is_empty())
        .count();
    let open: Vec<usize> = (0..package.parts.len()).collect();
    let mut swaps = 1;
    while swaps <= movable && everyone.len() >= aim {
        search.decide(&everyone, &open, swaps);
        if search.best.is_some() || search.ended {
            break;
        }
        swaps += 1;
    }
    let change = search
        .best
        .as_ref()
        .map(|found| told(package, &states, &search.board, found));
    Searched {
        exact: !search.ended,
        change,
        swaps_min: swaps,
        aim,
    }
}

impl<const S: usize> Board<S> {
    /// Returns the states that go along with some wording of every part.
    fn reachable(&self, states: usize) -> Bits<S> {
        let parts = self.keep.iter().zip(&self.swaps);
        parts.fold(Bits::below(states), |left, (keep, swaps)| {
            left.and(&swaps.iter().fold(*keep, |any, swap| any.or(swap)))
        })
    }
}

impl<const S: usize> Search<'_, S> {
    /// Decides the `open` parts with at most `swaps` swaps; `states` go along with what is decided.
    fn decide(&mut self, states: &Bits<S>, open: &[usize], swaps: usize) {
        self.steps += 1;
        let asks = self.steps.is_multiple_of(STEPS);
        self.ended |= self.steps > self.steps_max || (asks && !(self.effort.goes_on)());
        if self.ended {
            return;
        }
        let needs = self.needs(states, open);
        let mut left = Bits::EMPTY;
        for state in states
            .iter()
            .filter(|state| usize::from(needs[*state]) <= swaps)
        {
            left.insert(state);
        }
        if left.len() < self.least || self.bound(&left, open, swaps, &needs) < self.least {
            return;
        }
        let objectors = |part: &usize| left.without(&self.board.keep[*part]).len();
        let first = open
            .iter()
            .copied()
            .max_by_key(|part| (objectors(part), usize::MAX - part));
        let Some(part) = first.filter(|part| objectors(part) > 0) else {
            self.least = left.len() + 1;
            self.best = Some((self.choice.clone(), left));
            return;
        };
        let rest: Vec<usize> = open
            .iter()
            .copied()
            .filter(|other| *other != part)
            .collect();
        for swap in 0..self.board.swaps[part].len() {
            let with = left.and(&self.board.swaps[part][swap]);
            if with.len() >= self.least {
                self.choice[part] = Some(swap);
                self.decide(&with, &rest, swaps - 1);
                self.choice[part] = None;
            }
        }
        let without = left.and(&self.board.keep[part]);
        if without.len() >= self.least {
            self.decide(&without, &rest, swaps);
        }
    }

    /// Returns with how many open parts each state does not go along.
    fn needs(&self, states: &Bits<S>, open: &[usize]) -> Vec<u16> {
        let mut needs = vec![0; S * 64];
        for part in open {
            for state in states.without(&self.board.keep[*part]).iter() {
                needs[state] += 1;
            }
        }
        needs
    }

    /// Returns how many states can go along at the most after `swaps` swaps.
    fn bound(&self, states: &Bits<S>, open: &[usize], swaps: usize, needs: &[u16]) -> usize {
        let settled = states.iter().filter(|state| needs[*state] == 0).count();
        let mut weights: Vec<u64> = open
            .iter()
            .map(|part| {
                let objectors = states.without(&self.board.keep[*part]);
                let gained = self.board.swaps[*part].iter().map(|swap| {
                    let share = |state| WHOLE.div_ceil(u64::from(needs[state]));
                    objectors.and(swap).iter().map(share).sum::<u64>()
                });
                gained.max().unwrap_or(0)
            })
            .collect();
        weights.sort_unstable_by(|one, other| other.cmp(one));
        settled
            + usize::try_from(weights.iter().take(swaps).sum::<u64>() / WHOLE).unwrap_or(usize::MAX)
    }
}

/// Returns the change that was found, in words of the package.
fn told<const S: usize>(
    package: &Package,
    states: &[&String],
    board: &Board<S>,
    (choice, found): &(Choice, Bits<S>),
) -> Change {
    let named = |bits: &Bits<S>| {
        bits.iter()
            .map(|at| states[at].clone())
            .collect::<Vec<String>>()
    };
    let now = board
        .keep
        .iter()
        .fold(Bits::below(states.len()), |now, keep| now.and(keep));
    let swapped = package.parts.iter().enumerate().zip(choice);
    let swaps = swapped.filter_map(|((at, part), swap)| {
        let wording = &part.others[(*swap)?];
        Some(Swap {
            provision: part.provision.clone(),
            proposal: wording.proposal.clone(),
            states: named(&found.without(&board.keep[at])),
        })
    });
    let swaps: Vec<Swap> = swaps.collect();
    let kept: BTreeSet<String> = named(found).into_iter().collect();
    let loses = named(&now)
        .into_iter()
        .filter(|state| !kept.contains(state))
        .collect();
    Change {
        swaps,
        reaches: found.len(),
        loses,
    }
}
