//! Rows made better: each state's clauses are paired anew with the rows as the other states make them.
//!
//! A row is known by all its wordings together (Rocchio's centroid) and by those of them that are nearest. The pairing of
//! one state's clauses with the rows is the dearest as a whole ([`super::assign`]). Two rows that no state has both of
//! are joined the more readily the less likely that is by chance: wordings of one idea never stand in one text, two
//! ideas often do.

use super::assign::pairing;
use super::features::{Features, likeness};
use super::near::{Near, reserve};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::ControlFlow;
use std::rc::Rc;

/// A clause less like a row than this stays alone.
const STAY_MIN: f64 = 0.30;
/// Rows this alike are joined where nothing else speaks for it.
const JOIN_MIN: f64 = 0.46;
/// Rows less alike than this are never joined.
const JOIN_LEAST: f64 = 0.12;
/// Two rows that are nearest to each other, and to every other row less than [`ALONE`] times as much, need only this.
const ALONE_MIN: f64 = 0.22;
/// See [`ALONE_MIN`].
const ALONE: f64 = 0.6;
/// How much less alike rows may be for each step of unlikeliness (natural logarithm).
const PER_STEP: f64 = 0.05;
/// How many of a row's wordings are looked at beside all together.
const NEAREST: usize = 3;
/// Rounds of pairing and joining.
const ROUNDS: usize = 4;

/// A row's wordings together, of length one.
pub type Profile = Rc<Vec<(u32, f32)>>;

/// The clauses as they are compared.
pub struct Clauses<'a> {
    /// What each is made of.
    pub features: &'a [Features],
    /// The state of each, by its place.
    pub column: &'a [usize],
    /// What each is like.
    pub near: &'a Near,
}

/// Rows while they are made better.
pub struct Rows<'a> {
    clauses: &'a Clauses<'a>,
    /// The row of each clause.
    pub of: Vec<usize>,
    /// The clauses of each row; empty ones are left over.
    pub members: Vec<BTreeSet<usize>>,
    /// Weights of all members, in parts of a milliard: whole numbers, so that what is taken out leaves nothing.
    sums: Vec<BTreeMap<u32, i64>>,
    /// Profiles of rows that did not change since they were made.
    made: Vec<Option<Profile>>,
}

/// Returns the rows after refining, those of `groups` at the start.
pub fn refine<'a>(
    clauses: &'a Clauses<'a>,
    groups: &[Vec<usize>],
    watch: &mut dyn FnMut(usize, usize) -> ControlFlow<()>,
) -> ControlFlow<(), Rows<'a>> {
    let mut rows = Rows::new(clauses, groups);
    for _ in 0..ROUNDS {
        let joined = rows.join_alike(watch)?;
        let moved = rows.pair_all(watch)?;
        if !joined && !moved {
            break;
        }
    }
    ControlFlow::Continue(rows)
}

impl<'a> Rows<'a> {
    fn new(clauses: &'a Clauses<'a>, groups: &[Vec<usize>]) -> Rows<'a> {
        let mut rows = Rows {
            clauses,
            of: vec![usize::MAX; clauses.column.len()],
            members: vec![BTreeSet::new(); groups.len()],
            sums: vec![BTreeMap::new(); groups.len()],
            made: vec![None; groups.len()],
        };
        for (row, group) in groups.iter().enumerate() {
            for clause in group {
                rows.put(*clause, row);
            }
        }
        rows
    }

    fn put(&mut self, clause: usize, row: usize) {
        self.of[clause] = row;
        self.made[row] = None;
        self.members[row].insert(clause);
        for (part, weight) in &self.clauses.features[clause].vector {
            *self.sums[row].entry(*part).or_default() += whole(*weight);
        }
    }

    fn take(&mut self, clause: usize) {
        let row = self.of[clause];
        self.of[clause] = usize::MAX;
        self.made[row] = None;
        self.members[row].remove(&clause);
        for (part, weight) in &self.clauses.features[clause].vector {
            let sum = self.sums[row].entry(*part).or_default();
            *sum -= whole(*weight);
            if *sum == 0 {
                self.sums[row].remove(part);
            }
        }
    }

    /// Returns the row's wordings together, of length one.
    pub fn profile(&mut self, row: usize) -> Profile {
        if let Some(made) = &self.made[row] {
            return Rc::clone(made);
        }
        let sums = &self.sums[row];
        let length = sums
            .values()
            .map(|weight| (*weight as f64).powi(2))
            .sum::<f64>()
            .sqrt();
        let scaled = sums
            .iter()
            .map(|(part, weight)| (*part, (*weight as f64 / length) as f32));
        let made: Profile = Rc::new(scaled.collect());
        self.made[row] = Some(Rc::clone(&made));
        made
    }

    /// Returns the likeness of a clause to the members of each row, nearest first, by row.
    fn nearest(&self, clause: usize) -> BTreeMap<usize, f64> {
        let mut by_row: BTreeMap<usize, Vec<f64>> = BTreeMap::new();
        for (other, likeness) in &self.clauses.near[clause] {
            let row = self.of[*other as usize];
            if row != usize::MAX {
                by_row.entry(row).or_default().push(f64::from(*likeness));
            }
        }
        let mean = |row: usize, mut list: Vec<f64>| {
            list.sort_by(|one, other| other.total_cmp(one));
            let own = usize::from(self.members[row].contains(&clause));
            let counted = NEAREST.min(self.members[row].len() - own).max(1);
            list.iter().take(counted).sum::<f64>() / counted as f64
        };
        by_row
            .into_iter()
            .map(|(row, list)| (row, mean(row, list)))
            .collect()
    }

    /// Returns how alike a clause is to the rows it shares something with; its own row without itself.
    pub fn likenesses(
        &self,
        clause: usize,
        profiles: &BTreeMap<usize, Profile>,
    ) -> BTreeMap<usize, f64> {
        let features = &self.clauses.features[clause];
        let nearest = self.nearest(clause);
        let whole = |row: usize| match profiles.get(&row) {
            Some(profile) => likeness(&features.vector, profile) * self.names_reserve(clause, row),
            None => 0.0,
        };
        nearest
            .into_iter()
            .map(|(row, near)| (row, 0.55 * near + 0.45 * whole(row)))
            .collect()
    }

    /// What is left of a likeness for what the clause does and names beside the row's first clause.
    fn names_reserve(&self, clause: usize, row: usize) -> f64 {
        let others = self.members[row].iter().filter(|member| **member != clause);
        let reserves: Vec<f64> = others
            .map(|member| {
                reserve(
                    &self.clauses.features[clause],
                    &self.clauses.features[*member],
                )
            })
            .collect();
        if reserves.is_empty() {
            1.0
        } else {
            reserves.iter().sum::<f64>() / reserves.len() as f64
        }
    }

    /// Pairs the clauses of each state anew; returns whether any moved.
    fn pair_all(
        &mut self,
        watch: &mut dyn FnMut(usize, usize) -> ControlFlow<()>,
    ) -> ControlFlow<(), bool> {
        let columns = self.clauses.column.iter().max().map_or(0, |last| last + 1);
        let mut moved = false;
        for column in 0..columns {
            let own: Vec<usize> = (0..self.of.len())
                .filter(|at| self.clauses.column[*at] == column)
                .collect();
            watch(column, columns)?;
            moved |= self.pair(&own);
        }
        ControlFlow::Continue(moved)
    }

    fn pair(&mut self, own: &[usize]) -> bool {
        let before: Vec<usize> = own.iter().map(|clause| self.of[*clause]).collect();
        for clause in own {
            self.take(*clause);
        }
        let profiles: BTreeMap<usize, Profile> = own
            .iter()
            .flat_map(|clause| self.nearest(*clause).into_keys())
            .collect::<BTreeSet<usize>>()
            .into_iter()
            .map(|row| (row, self.profile(row)))
            .collect();
        let rows: Vec<usize> = profiles.keys().copied().collect();
        let likenesses: Vec<BTreeMap<usize, f64>> = own
            .iter()
            .map(|clause| self.likenesses(*clause, &profiles))
            .collect();
        // What was joined for being alone is not parted again for being little alike.
        let least = |clause: usize, row: usize| {
            if before[clause] == rows[row] {
                ALONE_MIN
            } else {
                STAY_MIN
            }
        };
        let worth = |clause: usize, row: usize| {
            let likeness = likenesses[clause].get(&rows[row]).copied().unwrap_or(0.0);
            likeness - least(clause, row)
        };
        let paired = pairing(own.len(), rows.len(), worth);
        let mut free: Vec<usize> = (0..self.members.len())
            .rev()
            .filter(|row| self.members[*row].is_empty())
            .collect();
        let mut moved = false;
        for (at, clause) in own.iter().enumerate() {
            let row = match paired[at] {
                Some(row) => rows[row],
                None => free.pop().unwrap_or_else(|| self.add_row()),
            };
            moved |= paired[at].is_some() && row != before[at];
            self.put(*clause, row);
        }
        moved
    }

    fn add_row(&mut self) -> usize {
        self.members.push(BTreeSet::new());
        self.sums.push(BTreeMap::new());
        self.made.push(None);
        self.members.len() - 1
    }

    fn columns_of(&self, row: usize) -> BTreeSet<usize> {
        self.members[row]
            .iter()
            .map(|member| self.clauses.column[*member])
            .collect()
    }

    /// Joins rows of the same idea that no state has both of, the most alike first; returns whether any were.
    fn join_alike(
        &mut self,
        watch: &mut dyn FnMut(usize, usize) -> ControlFlow<()>,
    ) -> ControlFlow<(), bool> {
        let all = self.clauses.column.iter().max().map_or(0, |last| last + 1);
        let mut any = false;
        let mut known = HashMap::new();
        loop {
            watch(0, 1)?;
            let best = self
                .candidates(all, &mut known)
                .into_iter()
                .max_by(|one, other| {
                    one.0
                        .total_cmp(&other.0)
                        .then((other.1, other.2).cmp(&(one.1, one.2)))
                });
            let Some((_, one, other)) = best else {
                return ControlFlow::Continue(any);
            };
            known.retain(|(first, second), _| {
                ![one, other].contains(first) && ![one, other].contains(second)
            });
            let members: Vec<usize> = self.members[other].iter().copied().collect();
            for clause in members {
                self.take(clause);
                self.put(clause, one);
            }
            any = true;
        }
    }

    /// Pairs of rows that may be joined, with by how much they are more alike than they need to be.
    fn candidates(
        &mut self,
        all: usize,
        known: &mut HashMap<(usize, usize), f64>,
    ) -> Vec<(f64, usize, usize)> {
        let rows: Vec<usize> = (0..self.members.len())
            .filter(|row| !self.members[*row].is_empty())
            .collect();
        let profiles: BTreeMap<usize, Profile> =
            rows.iter().map(|row| (*row, self.profile(*row))).collect();
        let columns: BTreeMap<usize, BTreeSet<usize>> = rows
            .iter()
            .map(|row| (*row, self.columns_of(*row)))
            .collect();
        let mut alike: BTreeMap<(usize, usize), f64> = BTreeMap::new();
        for (at, one) in rows.iter().enumerate() {
            for other in &rows[at + 1..] {
                let pair = (*one, *other);
                let whole = *known.entry(pair).or_insert_with(|| {
                    let whole = likeness(&profiles[one], &profiles[other]);
                    let first = *self.members[*one].first().expect("rows with members only");
                    if whole >= JOIN_LEAST {
                        whole * self.names_reserve(first, *other)
                    } else {
                        0.0
                    }
                });
                if whole > 0.0 {
                    alike.insert(pair, whole);
                }
            }
        }
        let nearest = nearest_two(&alike);
        let needed = |one: usize, other: usize, whole: f64| {
            let chance = chance_of_never_meeting(all, columns[&one].len(), columns[&other].len());
            let by_chance = (JOIN_MIN + PER_STEP * chance.max(-8.0)).max(JOIN_LEAST);
            let alone = |row: usize| nearest[&row].0 <= whole && nearest[&row].1 <= whole * ALONE;
            if alone(one) && alone(other) {
                by_chance.min(ALONE_MIN)
            } else {
                by_chance
            }
        };
        let mut found = Vec::new();
        for ((one, other), whole) in &alike {
            if !columns[one].is_disjoint(&columns[other]) {
                continue;
            }
            let needed = needed(*one, *other, *whole);
            if *whole >= needed {
                found.push((whole - needed, *one, *other));
            }
        }
        found
    }
}

/// The likenesses of each row to the two rows it is most like.
fn nearest_two(alike: &BTreeMap<(usize, usize), f64>) -> BTreeMap<usize, (f64, f64)> {
    let mut nearest: BTreeMap<usize, (f64, f64)> = BTreeMap::new();
    for ((one, other), whole) in alike {
        for row in [one, other] {
            let two = nearest.entry(*row).or_insert((0.0, 0.0));
            if *whole > two.0 {
                *two = (*whole, two.0);
            } else if *whole > two.1 {
                two.1 = *whole;
            }
        }
    }
    nearest
}

fn whole(weight: f32) -> i64 {
    (f64::from(weight) * 1e9).round() as i64
}

/// Returns the natural logarithm of how likely two ideas, in `one` and `other` of `all` texts, share none by chance
/// (hypergeometric).
fn chance_of_never_meeting(all: usize, one: usize, other: usize) -> f64 {
    if one + other > all {
        return f64::NEG_INFINITY;
    }
    (0..other)
        .map(|at| ((all - one - at) as f64 / (all - at) as f64).ln())
        .sum()
}

#[cfg(test)]
mod tests {
    use super::chance_of_never_meeting;

    #[test]
    fn many_that_never_meet_are_hardly_chance() {
        let check = |all, one, other, expected: f64| {
            let chance = chance_of_never_meeting(all, one, other).exp();
            assert!((chance - expected).abs() < 0.001, "{chance}");
        };
        check(40, 1, 1, 0.975);
        check(4, 2, 2, 1.0 / 6.0);
        check(40, 15, 13, 0.000_4);
    }
}
