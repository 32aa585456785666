//! `bench_outlook STATES PARTS NEEDED`: how long the outlook of a made-up package takes; 0 needed asks for one more.
//!
//! Each state objects to two parts of the text; two other wordings of each part have nine states of ten. Prints
//! `swaps N, reaches N, exact B, took S s`.

use chancery_model::codes::PositionValue;
use chancery_negotiate::outlook::{Effort, Package, Part, Wording, outlook};
use chancery_negotiate::positions::{Standing, Words};
use std::collections::BTreeSet;
use std::time::Instant;

fn main() {
    let words: Vec<usize> = std::env::args()
        .skip(1)
        .filter_map(|word| word.parse().ok())
        .collect();
    let [states, parts, needed] = words[..] else {
        println!("bench_outlook STATES PARTS NEEDED");
        return;
    };
    let package = made_up(states, parts);
    let effort = Effort {
        steps_max: 200_000,
        goes_on: &|| true,
    };
    let begun = Instant::now();
    let found = outlook(&package, (needed > 0).then_some(needed), &effort);
    let took = begun.elapsed().as_secs_f64();
    let exact = found.change.exact;
    let change = found.change.change.unwrap_or_default();
    println!(
        "now {}, swaps {}, reaches {}, exact {exact}, took {took:.6} s",
        found.range.0,
        change.swaps.len(),
        change.reaches
    );
}

/// The same package everywhere: xorshift (Marsaglia, 2003).
fn made_up(states: usize, parts: usize) -> Package {
    let mut seed = 88_172_645_463_325_252_u64;
    let mut chance = |below: usize| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        usize::try_from((seed >> 11) % below as u64).unwrap_or(0)
    };
    let name = |at: usize| format!("S{at:04}");
    let said = |value| Standing {
        value,
        words: Words::Today,
        differing: false,
        from: vec!["p".into()],
    };
    let mut objected = BTreeSet::new();
    for state in 0..states {
        objected.extend((0..2).map(|_| (state, chance(parts))));
    }
    let mut package = Package {
        states: (0..states).map(name).collect(),
        ..Package::default()
    };
    for part in 0..parts {
        let mut wording = |proposal: Option<String>| {
            let along = |state: &usize| match &proposal {
                None => !objected.contains(&(*state, part)),
                Some(_) => chance(10) < 9,
            };
            let along: Vec<usize> = (0..states).filter(along).collect();
            let standings = along
                .into_iter()
                .map(|state| (name(state), said(PositionValue::CanAccept)));
            Wording {
                standings: standings.collect(),
                proposal,
            }
        };
        let chosen = wording(None);
        let others = vec![wording(Some("p1".into())), wording(Some("p2".into()))];
        package.parts.push(Part {
            provision: format!("{part:03}"),
            chosen,
            others,
        });
    }
    package
}
