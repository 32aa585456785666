//! Times the reading of a workbook beside the bare stream of its cells.
//!
//! `cargo run --release -p chancery-import --example read_rows [FILE]`; without a file, a workbook of 100,000 rows by
//! 12 columns is made first. Prints the best of two runs each, taken in turns, and their ratio.

use chancery_import::read::{ReadRequest, read};
use chancery_import::source::{Sink, SourceOptions, read_cells};
use chancery_import::vocabulary::Vocabulary;
use chancery_model::sheet::{Row, SheetHead};
use std::ops::ControlFlow;
use std::time::{Duration, Instant};

struct Nothing;

impl Sink for Nothing {
    fn sheet(&mut self, _: SheetHead) {}

    fn row(&mut self, _: Row) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }
}

const HEADERS: [&str; 12] = [
    "State",
    "Title of measure",
    "Category",
    "Legal status",
    "Date of adoption",
    "Entry into force",
    "Act no.",
    "Competent authority",
    "HS codes",
    "Exemptions",
    "Legal basis in international law",
    "Source",
];

fn generate() -> Vec<u8> {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    for (column, header) in HEADERS.iter().enumerate() {
        sheet
            .write_string(0, column as u16, *header)
            .expect("inside a sheet");
    }
    for row in 1..=100_000_u32 {
        let cells = [
            ["Kingdom of Belmora", "Norvald", "Jorvia"][row as usize % 3].to_owned(),
            format!("Prohibition of imports of goods no. {row} originating in the settlements"),
            ["Arms export", "Ports and docking", "Public procurement"][row as usize % 3].to_owned(),
            ["Adopted", "In force", "Suspended"][row as usize % 3].to_owned(),
            format!("{}/{}/2025", row % 28 + 1, row % 12 + 1),
            format!("2025-{:02}-{:02}", row % 12 + 1, row % 28 + 1),
            format!("Order {row}/2025"),
            "Council of Ministers".to_owned(),
            "0802; 0804.10; 2204".to_owned(),
            "Humanitarian and medical goods".to_owned(),
            "ICJ Advisory Opinion of 19 July 2024, para 278; A/RES/ES-10/24, OP 5(b)".to_owned(),
            format!("Official Gazette no. {row}, p. 9"),
        ];
        for (column, text) in cells.into_iter().enumerate() {
            sheet
                .write_string(row, column as u16, text)
                .expect("inside a sheet");
        }
    }
    book.save_to_buffer().expect("memory is enough")
}

fn main() {
    let bytes = match std::env::args().nth(1) {
        Some(path) => std::fs::read(path).expect("a file that can be read"),
        None => generate(),
    };
    let request = ReadRequest {
        file_name: "rows.xlsx".to_owned(),
        vocabulary: Vocabulary::built_in(true),
        ..ReadRequest::default()
    };
    let mut best = [Duration::MAX; 2];
    for _ in 0..2 {
        let start = Instant::now();
        read_cells(&bytes, &SourceOptions::default(), None, &mut Nothing).expect("a readable file");
        best[0] = best[0].min(start.elapsed());
        let start = Instant::now();
        let reading = read(&bytes, &request, None).expect("a readable file");
        best[1] = best[1].min(start.elapsed());
        println!(
            "{} rows, {} findings",
            reading.rows.len(),
            reading.findings.len()
        );
    }
    println!(
        "cells {:?}, reading {:?}, ratio {:.2}",
        best[0],
        best[1],
        best[1].as_secs_f64() / best[0].as_secs_f64()
    );
}
