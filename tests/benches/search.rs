//! Searches of every kind in 50,000 measures with 500,000 clauses, beside the index of the same file asked by SQLite alone.

use crate::timing::run;
use crate::{Bench, program};
use std::collections::BTreeMap;

const TURNS: usize = 3;

/// The times of one search in milliseconds, one for each turn.
#[derive(Default)]
struct Times {
    kind: String,
    ours: Vec<f64>,
    by_relevance: Vec<f64>,
    by_arrival: Vec<f64>,
}

fn number(word: Option<&str>) -> f64 {
    word.and_then(|word| word.parse().ok()).unwrap_or(f64::NAN)
}

/// Asks ours and the bare index in turns, and prints what half and all but one in twenty of the searches take.
pub fn search(bench: &Bench) {
    let (Some(ours), Some(bare)) = (program("CHANCERY_SEARCH"), program("CHANCERY_SEARCH_BARE"))
    else {
        return;
    };
    let folder = bench.folder.display().to_string();
    let made = run(&ours, &["make", &folder]);
    assert_eq!(made.code, 0, "the register: {}", made.printed);
    let mut all: Vec<Times> = Vec::new();
    for _ in 0..TURNS {
        let printed = run(&ours, &["run", &folder]).printed;
        for (place, line) in printed.lines().enumerate() {
            let mut words = line.split('\t');
            if all.len() <= place {
                all.push(Times::default());
            }
            all[place].kind = words.next().unwrap_or_default().to_string();
            all[place].ours.push(number(words.next()));
        }
        let printed = run(&bare, &[&folder]).printed;
        for (place, line) in printed.lines().enumerate() {
            let mut words = line.split('\t').skip(1);
            all[place].by_relevance.push(number(words.next()));
            all[place].by_arrival.push(number(words.next()));
        }
    }
    println!(
        "search, {} of every kind, 50,000 measures with 500,000 clauses, in {TURNS} turns (ms)",
        all.len()
    );
    println!(
        "{:<22} {:>5}  {:>15}  {:>15}  {:>15}",
        "", "", "ours p50  p95", "best 50 p50 p95", "any 50  p50 p95"
    );
    let mut kinds: BTreeMap<&str, Vec<&Times>> = BTreeMap::new();
    for times in &all {
        kinds.entry(&times.kind).or_default().push(times);
    }
    for (kind, times) in &kinds {
        line(kind, times);
    }
    let whole: Vec<&Times> = all.iter().collect();
    let [ours, best, any] = line("all", &whole);
    println!(
        "  p95 {:.1} ms (under 16); beside the best 50 by SQLite: median {:.2} x, p95 {:.2} x (at most 1.5); \
         beside any 50 and a count: median {:.2} x, p95 {:.2} x",
        ours.1,
        ours.0 / best.0,
        ours.1 / best.1,
        ours.0 / any.0,
        ours.1 / any.1
    );
}

/// Half of the values are at most the first, all but one in twenty at most the second.
fn spread(mut values: Vec<f64>) -> (f64, f64) {
    values.sort_by(f64::total_cmp);
    let at = |part: f64| {
        values
            .get(((values.len() as f64 * part).ceil() as usize).saturating_sub(1))
            .copied()
    };
    (at(0.5).unwrap_or(f64::NAN), at(0.95).unwrap_or(f64::NAN))
}

fn median(values: &[f64]) -> f64 {
    spread(values.to_vec()).0
}

fn line(name: &str, times: &[&Times]) -> [(f64, f64); 3] {
    let of = |which: fn(&Times) -> &Vec<f64>| {
        spread(times.iter().map(|one| median(which(one))).collect())
    };
    let all = [
        of(|one| &one.ours),
        of(|one| &one.by_relevance),
        of(|one| &one.by_arrival),
    ];
    print!("  {name:<20} {:>5}", times.len());
    for (half, most) in all {
        print!("  {half:>7.2} {most:>7.2}");
    }
    println!();
    all
}
