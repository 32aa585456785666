//! How long one operation with 100,000 new measures takes, beside the same bytes inserted into a bare SQLCipher
//! table with one full-text row each; and how long a matrix of 50,000 measures takes to read.
//!
//! `cargo run --release -p chancery-store --example bench_commit [MEASURES]`

use chancery_model::canonical::canonical_bytes;
use chancery_model::id::RecordId;
use chancery_model::operation::OperationKind;
use chancery_model::record::{Kind, Line};
use chancery_model::revision::Content;
use chancery_store::*;
use serde_json::{Value, json};
use std::ops::ControlFlow;
use std::path::Path;
use std::time::{Duration, Instant};
use uuid::Uuid;

/// What a real derivation reads from a measure, at its least.
struct Bench;

impl Derive for Bench {
    fn version(&self) -> u32 {
        1
    }

    fn derive(&self, input: &RecordHeads<'_>) -> Derived {
        let Some(content) = input.heads[0].content.as_deref() else {
            return Derived::default();
        };
        let text = |key: &str| content.get(key).and_then(Value::as_str).unwrap_or_default();
        let english = |key: &str| {
            let text = content.get(key).and_then(|text| text.get("en"));
            text.and_then(Value::as_str).unwrap_or_default()
        };
        let categories = content.get("categories").and_then(Value::as_array);
        Derived {
            row: Row::Measure(Box::new(MeasureRow {
                state: text("state").to_string(),
                stage: Some(text("stage").to_string()),
                title: english("title").to_string(),
                title_folded: words(english("title")),
                categories: categories
                    .into_iter()
                    .flatten()
                    .filter_map(Value::as_str)
                    .map(str::to_string)
                    .collect(),
                audience: 2,
                year: Some(2025),
                ..MeasureRow::default()
            })),
            search: SearchText {
                title: english("title").to_string(),
                rest: english("summary").to_string(),
                ..SearchText::default()
            },
            ..Derived::default()
        }
    }
}

const NOUNS: [&str; 12] = [
    "licence",
    "import",
    "export",
    "goods",
    "services",
    "settlement",
    "order",
    "arms",
    "transit",
    "procurement",
    "finance",
    "tariff",
];

fn content(number: usize) -> Content {
    let noun = |step: usize| NOUNS[(number / (step + 1) + step) % NOUNS.len()];
    let sentence: Vec<String> = (0..70)
        .map(|step| format!("{}{}", noun(step), step % 7))
        .collect();
    let stage = ["proposed", "adopted", "in-force"][number % 3];
    let value = json!({
        "state": format!("X{}{}", (b'A' + (number % 26) as u8) as char, (b'A' + (number / 26 % 4) as u8) as char),
        "title": {"en": format!("Measure {number} on {} and {}", noun(1), noun(2))},
        "categories": [format!("{}1", ["A", "B", "C", "D"][number % 4])],
        "stage": stage,
        "summary": {"en": sentence.join(" ")},
        "events": [{"id": "e1", "kind": "adopted", "date": "2025-10-17", "precision": "day"}],
    });
    chancery_model::canonical::tidy_content(value).expect("whole numbers only")
}

fn bare(path: &Path, rows: &[(Vec<u8>, String, String)]) -> Duration {
    let connection = rusqlite::Connection::open(path).expect("a new file");
    connection
        .execute_batch(&format!(
            "pragma key = \"x'{}'\"; pragma locking_mode = exclusive; pragma journal_mode = wal;
             pragma synchronous = full; pragma cache_size = -262144;
             create table bare (no integer primary key, bytes blob not null);
             create virtual table found using fts5 (title, rest, content = '', contentless_delete = 1,
                 tokenize = 'unicode61 remove_diacritics 2');",
            "2a".repeat(48)
        ))
        .expect("a fresh table");
    let start = Instant::now();
    connection.execute_batch("begin").expect("a transaction");
    {
        let mut insert = connection
            .prepare("insert into bare (bytes) values (?1)")
            .expect("valid");
        let mut index = connection
            .prepare("insert into found (rowid, title, rest) values (?1, ?2, ?3)")
            .expect("valid");
        for (bytes, title, rest) in rows {
            insert.execute([bytes]).expect("room");
            index
                .execute((connection.last_insert_rowid(), title, rest))
                .expect("room");
        }
    }
    connection.execute_batch("commit").expect("room");
    start.elapsed()
}

fn ours(path: &Path, contents: Vec<Content>) -> (Store, Duration) {
    let config = CreateConfig {
        chance: Box::new(SeededChance::new([1; 32])),
        delegation: None,
    };
    let mut store = Store::create(path, &KeySource::File([42; 32]), config).expect("a new file");
    let mut draft = OperationDraft::new(
        OperationKind::Import,
        Line::HandedIn,
        "2026-02-01",
        "2026-02-01T10:00:00Z",
    );
    draft.revisions = contents
        .into_iter()
        .enumerate()
        .map(|(number, content)| NewRevision {
            record: RecordId(Uuid::new_v5(&Uuid::NAMESPACE_OID, &number.to_be_bytes())),
            kind: Kind::Measure,
            parents: Vec::new(),
            content: Some(content),
            author: "secretariat".to_string(),
            time: "2026-02-01T10:00:00Z".to_string(),
        })
        .collect();
    let start = Instant::now();
    let mut phases = Vec::new();
    let count = draft.revisions.len() as u64;
    let go_on = &mut |done, _| {
        if done % count < 256 {
            phases.push(start.elapsed().as_secs_f64());
        }
        ControlFlow::Continue(())
    };
    store.transact(draft, &Bench, go_on).expect("room");
    println!("append, prove, derive end at {phases:.2?} s");
    (store, start.elapsed())
}

fn main() {
    let count = std::env::args()
        .nth(1)
        .and_then(|text| text.parse().ok())
        .unwrap_or(100_000);
    let folder = tempfile::tempdir().expect("a folder");
    let contents: Vec<Content> = (0..count).map(content).collect();
    let rows: Vec<_> = contents
        .iter()
        .map(|content| {
            let english = |key: &str| words(content[key]["en"].as_str().unwrap_or_default());
            (
                canonical_bytes(content),
                english("title"),
                english("summary"),
            )
        })
        .collect();
    let bytes: usize = rows.iter().map(|row| row.0.len()).sum();
    println!("{count} measures, {} bytes each", bytes / count.max(1));
    let peer = bare(&folder.path().join("bare.db"), &rows);
    let (mut store, own) = ours(&folder.path().join("ours.chancery"), contents);
    println!(
        "bare {:.2} s, ours {:.2} s, ratio {:.2}",
        peer.as_secs_f64(),
        own.as_secs_f64(),
        own.as_secs_f64() / peer.as_secs_f64()
    );
    for name in ["bare.db", "ours.chancery"] {
        let size = |ending: &str| {
            let path = folder.path().join(format!("{name}{ending}"));
            std::fs::metadata(path).map_or(0, |file| file.len() / 1_000_000)
        };
        println!("{name}: {} MB and a log of {} MB", size(""), size("-wal"));
    }
    for _ in 0..3 {
        let start = Instant::now();
        let mut rows = 0;
        store
            .each_matrix_row(ColumnKind::Category, View::Desk, 0, |_| rows += 1)
            .expect("rows");
        println!(
            "matrix of {rows} rows: {:.1} ms",
            start.elapsed().as_secs_f64() * 1e3
        );
    }
    let start = Instant::now();
    let query = SearchQuery::of_words("settlement ord");
    let extent = Extent {
        records: 20,
        count_to: None,
    };
    let found = store
        .search(&query, Searcher::Desk(View::Desk), extent)
        .expect("hits");
    println!(
        "search, {} hits: {:.1} ms",
        found.total,
        start.elapsed().as_secs_f64() * 1e3
    );
    let start = Instant::now();
    store
        .rebuild(&Bench, &mut |_, _| ControlFlow::Continue(()))
        .expect("room");
    println!("rebuild {:.2} s", start.elapsed().as_secs_f64());
    let start = Instant::now();
    let report = store.verify().expect("readable");
    println!(
        "verify {:.2} s, {} problems",
        start.elapsed().as_secs_f64(),
        report.problems.len()
    );
    let start = Instant::now();
    store.close().expect("closed");
    println!("close {:.2} s", start.elapsed().as_secs_f64());
}
