//! Which clauses of other states a clause is like, and how much.
//!
//! By an index from each part to the clauses that have it, so that clauses which share nothing are never compared.

use super::features::Features;
use super::shape::Shape;
use std::ops::ControlFlow;

/// Likenesses below this are not kept.
pub const LIKENESS_MIN: f64 = 0.10;
/// What is left of a likeness where both clauses have a shape and it is not the same.
const OF_OTHER_SHAPE: f64 = 0.8;
/// What is left where both name things and none in common.
const OF_OTHER_NAMES: f64 = 0.25;

/// For each clause those of other states that it is like, by their place.
pub type Near = Vec<Vec<(u32, f32)>>;

/// Returns what is left of a likeness for what two clauses do and name.
pub fn reserve(one: &Features, other: &Features) -> f64 {
    let shapes =
        one.shape == other.shape || one.shape == Shape::Other || other.shape == Shape::Other;
    let names =
        one.names.is_empty() || other.names.is_empty() || !one.names.is_disjoint(&other.names);
    let of_shapes = if shapes { 1.0 } else { OF_OTHER_SHAPE };
    let of_names = if names { 1.0 } else { OF_OTHER_NAMES };
    of_shapes * of_names
}

/// Returns the likenesses of all clauses of different columns; breaks when `watch` does.
pub fn near(
    features: &[Features],
    column: &[usize],
    watch: &mut dyn FnMut(usize, usize) -> ControlFlow<()>,
) -> ControlFlow<(), Near> {
    let parts = features
        .iter()
        .flat_map(|it| it.vector.last())
        .map(|(id, _)| *id as usize + 1)
        .max();
    let mut index: Vec<Vec<(u32, f32)>> = vec![Vec::new(); parts.unwrap_or(0)];
    for (at, clause) in (0u32..).zip(features) {
        for (part, weight) in &clause.vector {
            index[*part as usize].push((at, *weight));
        }
    }
    let mut near: Near = vec![Vec::new(); features.len()];
    let mut sums = vec![0.0f32; features.len()];
    for one in 0..features.len() {
        if one % 64 == 0 {
            watch(one, features.len())?;
        }
        sums[..one].fill(0.0);
        for (part, weight) in &features[one].vector {
            let list = &index[*part as usize];
            // what stands before: each pair once
            for (other, theirs) in list.iter().take_while(|(other, _)| (*other as usize) < one) {
                sums[*other as usize] += weight * theirs;
            }
        }
        for other in 0..one {
            if f64::from(sums[other]) < LIKENESS_MIN || column[one] == column[other] {
                continue;
            }
            let likeness = sums[other] * reserve(&features[one], &features[other]) as f32;
            if f64::from(likeness) >= LIKENESS_MIN {
                near[one].push((other as u32, likeness));
                near[other].push((one as u32, likeness));
            }
        }
    }
    ControlFlow::Continue(near)
}
