//! First rows: clauses that are alike drawn together, never two of one state.
//!
//! Average linkage (Sokal and Michener, "A statistical method for evaluating systematic relationships", 1958) over the
//! likenesses that there are, the nearest two first; pairs that share a state are never joined (cannot-link:
//! Wagstaff and Cardie, "Clustering with instance-level constraints", 2000).

use super::near::Near;
use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap};

/// Groups less alike than this on average are not joined.
const JOIN_MIN: f64 = 0.34;

#[derive(PartialEq)]
struct Candidate {
    likeness: f64,
    one: usize,
    other: usize,
    /// Sizes when it was found: another size means that it is out of date.
    sizes: (usize, usize),
}

impl Eq for Candidate {}

impl Ord for Candidate {
    fn cmp(&self, other: &Self) -> Ordering {
        let mine = (other.one, other.other);
        self.likeness
            .total_cmp(&other.likeness)
            .then(mine.cmp(&(self.one, self.other)))
    }
}

impl PartialOrd for Candidate {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

struct Groups {
    members: Vec<Vec<usize>>,
    columns: Vec<BTreeSet<usize>>,
    /// Sums of likenesses between groups.
    sums: Vec<BTreeMap<usize, f64>>,
    heap: BinaryHeap<Candidate>,
}

/// Returns the groups, each by ascending member, by their first member.
pub fn groups(near: &Near, column: &[usize]) -> Vec<Vec<usize>> {
    let count = near.len();
    let mut groups = Groups {
        members: (0..count).map(|at| vec![at]).collect(),
        columns: column
            .iter()
            .map(|column| BTreeSet::from([*column]))
            .collect(),
        sums: near
            .iter()
            .map(|list| {
                list.iter()
                    .map(|(other, likeness)| (*other as usize, f64::from(*likeness)))
                    .collect()
            })
            .collect(),
        heap: BinaryHeap::new(),
    };
    for one in 0..count {
        let others: Vec<usize> = groups.sums[one]
            .keys()
            .copied()
            .filter(|other| *other > one)
            .collect();
        for other in others {
            groups.consider(one, other);
        }
    }
    while let Some(next) = groups.heap.pop() {
        let (one, other) = (next.one, next.other);
        if next.sizes == (groups.members[one].len(), groups.members[other].len()) {
            groups.join(one, other);
        }
    }
    let mut found: Vec<Vec<usize>> = groups
        .members
        .into_iter()
        .filter(|members| !members.is_empty())
        .collect();
    found.iter_mut().for_each(|members| members.sort_unstable());
    found.sort();
    found
}

impl Groups {
    fn consider(&mut self, one: usize, other: usize) {
        let (one, other) = (one.min(other), one.max(other));
        let Some(sum) = self.sums[one].get(&other) else {
            return;
        };
        let sizes = (self.members[one].len(), self.members[other].len());
        let likeness = sum / (sizes.0 * sizes.1) as f64;
        if likeness >= JOIN_MIN && self.columns[one].is_disjoint(&self.columns[other]) {
            self.heap.push(Candidate {
                likeness,
                one,
                other,
                sizes,
            });
        }
    }

    /// Takes the group `other` into `one`.
    fn join(&mut self, one: usize, other: usize) {
        let members = std::mem::take(&mut self.members[other]);
        self.members[one].extend(members);
        let columns = std::mem::take(&mut self.columns[other]);
        self.columns[one].extend(columns);
        let sums = std::mem::take(&mut self.sums[other]);
        self.sums[one].remove(&other);
        for (third, sum) in sums {
            if third == one {
                continue;
            }
            *self.sums[one].entry(third).or_default() += sum;
            self.sums[third].remove(&other);
            *self.sums[third].entry(one).or_default() += sum;
        }
        let thirds: Vec<usize> = self.sums[one].keys().copied().collect();
        for third in thirds {
            self.consider(one, third);
        }
    }
}
