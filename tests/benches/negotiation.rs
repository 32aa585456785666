//! Common ground beside the packages that find the same sets, and the outlook of large packages.

use super::{Bench, figure, line, program, ratio};
use crate::timing::{Times, run};

const STATES: &str = "200";
const COLUMNS: &str = "60";
const PERCENT: &str = "30";
const TURNS: usize = 5;

/// The quickest of pyfim's closed item sets: every set that at least one row has.
const FIM: &str = "import sys, time, fim
rows = [line.split() for line in open(sys.argv[1])]
least = None
for find in (fim.fim, fim.eclat, fim.carpenter):
    begun = time.perf_counter()
    found = len(find(rows, target='c', supp=-1, zmin=1))
    took = time.perf_counter() - begun
    least = took if least is None else min(least, took)
print('pairs', found, 'took', least)";

/// The lattice of `concepts`, which also counts the pairs with an empty side. Takes many minutes.
const CONCEPTS: &str = "import sys, time, concepts
rows = [set(line.split()) for line in open(sys.argv[1])]
columns = sorted(set().union(*rows))
begun = time.perf_counter()
table = [tuple(column in row for column in columns) for row in rows]
names = ['S%04d' % at for at in range(len(rows))]
found = len(concepts.Context(names, columns, table).lattice)
print('pairs', found, 'took', time.perf_counter() - begun)";

/// Every closed pair of 200 states and 60 columns at 30 percent.
pub fn common_ground(bench: &Bench) {
    let Some(program) = program("CHANCERY_COMMON_GROUND") else {
        return;
    };
    println!("common ground of {STATES} states and {COLUMNS} columns at {PERCENT} percent");
    let table = bench.folder.join("table.txt").display().to_string();
    let (mut ours, mut fim) = (Times::default(), Times::default());
    let mut pairs = 0.0;
    for _ in 0..TURNS {
        let ran = run(&program, &[STATES, COLUMNS, PERCENT, &table]);
        ours.add(figure(&ran.printed, "took "));
        pairs = figure(&ran.printed, "pairs ");
        if let Some(python) = &bench.python {
            let ran = run(python, &["-c", FIM, &table]);
            assert!(
                (figure(&ran.printed, "pairs ") - pairs).abs() < 0.5,
                "{}",
                ran.printed
            );
            fim.add(figure(&ran.printed, "took "));
        }
    }
    line(&format!("  every closed pair, {pairs}"), &ours, "");
    let Some(python) = &bench.python else {
        println!("  peers: no Python with pyfim and concepts here");
        return;
    };
    let beside = format!("{:.2} x the peer (at most 3)", ratio(&ours, &fim));
    line("  peer: pyfim, closed item sets", &fim, &beside);
    if std::env::var_os("CHANCERY_SLOW_PEERS").is_none() {
        println!("  peer: concepts takes many minutes; CHANCERY_SLOW_PEERS=1 runs it");
        return;
    }
    let mut concepts = Times::default();
    concepts.add(figure(
        &run(python, &["-c", CONCEPTS, &table]).printed,
        "took ",
    ));
    let beside = format!("{:.0} x quicker (at least 100)", ratio(&concepts, &ours));
    line("  peer: concepts, its lattice", &concepts, &beside);
}

/// The outlook of packages at and beyond the size up to which it is exact.
pub fn outlook() {
    let Some(program) = program("CHANCERY_OUTLOOK") else {
        return;
    };
    println!("outlook of a package with its smallest change");
    for (states, parts, needed) in [("60", "40", "0"), ("60", "40", "40"), ("200", "60", "120")] {
        let mut times = Times::default();
        let mut told = String::new();
        for _ in 0..3 {
            let ran = run(&program, &[states, parts, needed]);
            times.add(figure(&ran.printed, "took "));
            told = ran.printed.trim().to_string();
        }
        line(
            &format!("  {states} states, {parts} parts, {needed} needed"),
            &times,
            &told,
        );
    }
}
