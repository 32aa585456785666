//! Times of comparing, for the benchmarks: each line is a name, seconds, and what came of it.
//!
//! `align` 40 states of 30 clauses; `wordings` a table of 40 wordings of one clause of 50 words, which it also writes to
//! the file named (a wording a line) for the peer; `versions` two texts of 500 clauses.

#[path = "../tests/align/generate.rs"]
mod generate;

use chancery_diff::align::align;
use chancery_diff::clauses::{Ids, Unit, compare};
use chancery_diff::wordings::word_table;
use generate::{Chance, Plan, make};
use std::ops::ControlFlow;
use std::time::Instant;

const CLAUSE: &str = "The competent authority may on application grant a licence for the import of goods from the listed \
localities where the importer proves that the goods were ordered before the date of publication and that payment has been \
made in full and shall inform the ministry of each licence within ten days of its issue at the latest";

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    for states in [5, 10, 20, 40, 300] {
        let made = make(&Plan {
            seed: 11,
            states,
            wordings: 3,
        });
        let clauses: usize = made.texts.iter().map(|text| text.clauses.len()).sum();
        let start = Instant::now();
        let rows = align(&made.texts, &mut |_, _| ControlFlow::Continue(()))
            .map_or(0, |found| found.rows.len());
        told(
            &format!("align {states}"),
            start,
            &format!("{clauses} clauses, {rows} rows"),
        );
    }
    let wordings = wordings();
    if let Some(path) = arguments.first() {
        std::fs::write(path, wordings.join("\n")).expect("room for forty lines");
    }
    let given: Vec<&str> = wordings.iter().map(String::as_str).collect();
    let start = Instant::now();
    let table = word_table(&given);
    let read_back = given
        .iter()
        .enumerate()
        .all(|(row, wording)| table.wording(row) == **wording);
    told(
        "wordings",
        start,
        &format!("{} columns, read back: {read_back}", table.columns()),
    );
    let (before, after) = versions();
    for ids in [Ids::Kept, Ids::Apart] {
        let start = Instant::now();
        let difference = compare(&before, &after, ids);
        told(
            &format!("versions {ids:?}"),
            start,
            &format!("{} changes", difference.changes.len()),
        );
    }
}

fn told(name: &str, start: Instant, what: &str) {
    println!("{name}\t{:.6}\t{what}", start.elapsed().as_secs_f64());
}

/// Forty wordings of one clause: words left out, put in, changed, and parts in another order.
fn wordings() -> Vec<String> {
    let mut chance = Chance::new(5);
    let other = [
        "any", "such", "may", "permit", "products", "national", "duly", "prior",
    ];
    (0..40)
        .map(|_| {
            let mut words: Vec<&str> = CLAUSE.split(' ').collect();
            for _ in 0..chance.below(12) {
                let at = chance.below(words.len());
                match chance.below(3) {
                    0 => drop(words.remove(at)),
                    1 => words.insert(at, other[chance.below(other.len())]),
                    _ => words[at] = other[chance.below(other.len())],
                }
            }
            if chance.percent(20) {
                let at = chance.below(words.len() - 10);
                words[at..at + 10].rotate_left(5);
            }
            words.join(" ")
        })
        .collect()
}

/// Five hundred clauses, and the same with a tenth reworded, some moved, some gone, some new.
fn versions() -> (Vec<Unit>, Vec<Unit>) {
    let mut chance = Chance::new(9);
    let ideas = generate::ideas();
    let before: Vec<Unit> = (0..500)
        .map(|at| Unit {
            id: format!("c{at}"),
            number: (at + 1).to_string(),
            heading: String::new(),
            others: Vec::new(),
            text: format!(
                "{} This is point {at} of chapter {}.",
                ideas[at % ideas.len()][at % 3],
                at / 20
            ),
        })
        .collect();
    let mut after = before.clone();
    for at in 0..50 {
        let place = chance.below(after.len());
        match at % 5 {
            0 => drop(after.remove(place)),
            1 => after.insert(
                place,
                Unit {
                    id: format!("n{at}"),
                    text: format!("A new clause {at} is put in."),
                    ..Unit::default()
                },
            ),
            2 => {
                let unit = after.remove(place);
                after.insert(chance.below(after.len()), unit);
            }
            _ => after[place].text = after[place].text.replace(" the ", " every "),
        }
    }
    for (at, unit) in after.iter_mut().enumerate() {
        unit.number = (at + 1).to_string();
    }
    (before, after)
}
