//! Clauses of many states beside each other, versions of long texts, and a table of wordings beside CollateX.

use crate::timing::{Times, run};
use crate::{Bench, line, program, ratio};
use std::collections::BTreeMap;

const TURNS: usize = 5;
const PEER_TURNS: usize = 2;
const PEER: &str = "import sys, time, collatex\n\
lines = open(sys.argv[1], encoding='utf-8').read().split('\\n')\n\
witnesses = collatex.Collation()\n\
for at, text in enumerate(lines): witnesses.add_plain_witness(str(at), text)\n\
start = time.perf_counter()\n\
collatex.collate(witnesses, segmentation=False)\n\
print(time.perf_counter() - start)";

/// Runs ours and the peer in turns and prints them.
pub fn align(bench: &Bench) {
    let Some(ours) = program("CHANCERY_ALIGN") else {
        return;
    };
    let wordings = bench.folder.join("wordings.txt").display().to_string();
    let mut times: BTreeMap<String, (Times, String)> = BTreeMap::new();
    for _ in 0..TURNS {
        for told in run(&ours, &[&wordings]).printed.lines() {
            let mut parts = told.split('\t');
            let name = parts.next().unwrap_or_default().to_owned();
            let seconds = parts.next().and_then(|seconds| seconds.parse().ok());
            let entry = times.entry(name).or_default();
            entry.0.add(seconds.unwrap_or(f64::NAN));
            entry.1 = parts.next().unwrap_or_default().to_owned();
        }
    }
    println!("align, in {TURNS} turns");
    for (name, (times, what)) in &times {
        line(&format!("  {name}"), times, what);
    }
    let Some(python) = &bench.python else { return };
    let mut peer = Times::default();
    for _ in 0..PEER_TURNS {
        let ran = run(python, &["-c", PEER, &wordings]);
        peer.add(ran.printed.trim().parse().unwrap_or(f64::NAN));
    }
    if let Some((ours, _)) = times.get("wordings") {
        let quicker = format!("ours is {:.0} x quicker (at least 50)", ratio(&peer, ours));
        line("  peer: CollateX 2.3, the same wordings", &peer, &quicker);
    }
}
