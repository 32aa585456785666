//! `bench_common_ground STATES COLUMNS PERCENT [FILE]`: how long the common ground of a made-up table takes; with a file
//! the table is written there, a state a line, for the peers.
//!
//! Prints `pairs N, took S s`, the least of several runs.

use chancery_negotiate::common_ground::{Held, Reach, common_ground};
use std::time::Instant;

const RUNS: usize = 7;

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let number = |at: usize| words.get(at).and_then(|word| word.parse::<u64>().ok());
    let (Some(states), Some(columns), Some(percent)) = (number(0), number(1), number(2)) else {
        println!("bench_common_ground STATES COLUMNS PERCENT [FILE]");
        return;
    };
    let held = made_up(states, columns, percent);
    if let Some(file) = words.get(3) {
        let lines = held.values().map(|columns| {
            let columns: Vec<&str> = columns.iter().map(String::as_str).collect();
            columns.join(" ") + "\n"
        });
        std::fs::write(file, lines.collect::<String>()).expect("room for the table");
    }
    let reach = Reach {
        states_min: 1,
        pairs_max: usize::MAX,
        goes_on: &|| true,
    };
    let mut least = f64::INFINITY;
    let mut pairs = 0;
    for _ in 0..RUNS {
        let begun = Instant::now();
        pairs = common_ground(&held, &reach).pairs.len();
        least = least.min(begun.elapsed().as_secs_f64());
    }
    println!("pairs {pairs}, took {least:.6} s");
}

/// The same table everywhere: xorshift (Marsaglia, 2003).
fn made_up(states: u64, columns: u64, percent: u64) -> Held {
    let mut seed = 0x9e37_79b9_7f4a_7c15_u64;
    let mut chance = |below: u64| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        (seed >> 11) % below
    };
    let mut held = Held::new();
    for state in 0..states {
        let row = (0..columns)
            .filter(|_| chance(100) < percent)
            .map(|column| format!("{column}"));
        held.insert(format!("S{state:04}"), row.collect());
    }
    held
}
