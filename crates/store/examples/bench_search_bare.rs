//! The searches of `bench_search` asked of the index of the same file by SQLite alone: the numbers of the first fifty
//! rows in the index's own order of relevance, the same in order of arrival, and how many rows there are up to a
//! thousand.
//!
//! `bench_search_bare FOLDER` prints a line for each: kind, milliseconds by relevance, by arrival with the count.

use std::path::PathBuf;
use std::time::Instant;

const RUNS: usize = 5;

fn median(mut work: impl FnMut()) -> f64 {
    let mut times: Vec<f64> = (0..RUNS)
        .map(|_| {
            let start = Instant::now();
            work();
            start.elapsed().as_secs_f64() * 1e3
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times[RUNS / 2]
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn main() {
    let folder = PathBuf::from(std::env::args().nth(1).expect("bench_search_bare FOLDER"));
    let key = std::fs::read(folder.join("search.chkey")).expect("made with the register");
    let file = folder.join("search.chancery");
    let start = std::fs::read(&file).expect("the register");
    let connection = rusqlite::Connection::open(&file).expect("the register");
    connection
        .execute_batch(&format!(
            "pragma key = \"x'{}{}'\"; pragma cache_size = -262144;",
            hex(&key),
            hex(&start[..16])
        ))
        .expect("the key");
    let list =
        std::fs::read_to_string(folder.join("searches.tsv")).expect("made with the register");
    let asked: Vec<Vec<&str>> = list
        .lines()
        .map(|line| line.split('\t').collect())
        .collect();
    let numbers = |sql: &str, expression: &str| -> usize {
        let mut statement = connection.prepare_cached(sql).expect("valid");
        let rows = statement
            .query_map([expression], |row| row.get::<_, i64>(0))
            .expect("valid");
        rows.fold(0, |count, row| {
            row.expect("a number");
            count + 1
        })
    };
    let relevant = "select rowid from search where search match ?1 order by rank limit 50";
    let arrived = "select rowid from search where search match ?1 order by rowid desc limit 50";
    let count = "select count(*) from (select 1 from search where search match ?1 limit 1001)";
    for line in &asked {
        numbers(relevant, line[2]);
        numbers(count, line[2]);
    }
    for line in &asked {
        let by_relevance = median(|| {
            numbers(relevant, line[2]);
        });
        let by_arrival = median(|| {
            numbers(arrived, line[2]);
            numbers(count, line[2]);
        });
        println!("{}\t{by_relevance:.3}\t{by_arrival:.3}", line[0]);
    }
}
