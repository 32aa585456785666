//! Times the reading of a workbook beside calamine's bare stream of cells.
//!
//! `cargo run --release -p chancery-import --example stream_cells [FILE.xlsx]`; without a file, a workbook of
//! 100,000 rows by 12 text columns is made first. Prints the best of seven runs each, taken in turns, and their ratio.

use std::io::Cursor;
use std::ops::ControlFlow;
use std::time::{Duration, Instant};

use calamine::{Reader, Xlsx};
use chancery_import::source::{Sink, SourceOptions, read_cells};
use chancery_model::sheet::{Row, SheetHead};

#[derive(Default)]
struct Count {
    rows: u64,
    cells: u64,
    letters: u64,
}

impl Sink for Count {
    fn sheet(&mut self, _: SheetHead) {}

    fn row(&mut self, row: Row) -> ControlFlow<()> {
        self.rows += 1;
        self.cells += row.cells.len() as u64;
        self.letters += row
            .cells
            .iter()
            .map(|cell| cell.value.verbatim().len() as u64)
            .sum::<u64>();
        ControlFlow::Continue(())
    }
}

fn generate() -> Vec<u8> {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    for row in 0..100_000_u32 {
        for column in 0..12_u16 {
            let text = match column {
                0 => "Belmora".to_owned(),
                1 => format!("Order {row}/2025"),
                2 => format!(
                    "Prohibition of imports of goods no. {row} originating in the settlements"
                ),
                3 => ["adopted", "in force", "suspended"][row as usize % 3].to_owned(),
                column => format!("Text {row} of column {column}"),
            };
            sheet
                .write_string(row, column, text)
                .expect("the place is inside a sheet");
        }
    }
    book.save_to_buffer().expect("memory is enough")
}

fn bare(bytes: &[u8]) -> Count {
    let mut count = Count::default();
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).expect("a workbook");
    for name in book.sheet_names() {
        let mut cells = book.worksheet_cells_reader(&name).expect("a sheet");
        while let Some(cell) = cells.next_cell().expect("a cell") {
            count.cells += 1;
            count.letters += match cell.get_value() {
                calamine::DataRef::SharedString(text) => text.len() as u64,
                calamine::DataRef::String(text) => text.len() as u64,
                _ => 0,
            };
        }
    }
    count
}

fn ours(bytes: &[u8]) -> Count {
    let mut count = Count::default();
    read_cells(bytes, &SourceOptions::default(), None, &mut count).expect("a readable file");
    count
}

fn timed(read: impl Fn() -> Count) -> (Duration, Count) {
    let start = Instant::now();
    let count = read();
    (start.elapsed(), count)
}

fn main() {
    let bytes = match std::env::args().nth(1) {
        Some(path) => std::fs::read(path).expect("a file that can be read"),
        None => generate(),
    };
    println!("{} bytes", bytes.len());
    let mut best = [Duration::MAX; 2];
    for _ in 0..7 {
        let (bare_time, bare_count) = timed(|| bare(&bytes));
        let (our_time, our_count) = timed(|| ours(&bytes));
        best = [best[0].min(bare_time), best[1].min(our_time)];
        println!(
            "calamine {bare_time:?} ({} cells, {} bytes)  read_cells {our_time:?} ({} cells, {} bytes, {} rows)",
            bare_count.cells,
            bare_count.letters,
            our_count.cells,
            our_count.letters,
            our_count.rows
        );
    }
    println!(
        "best: {:?} and {:?}, ratio {:.2}",
        best[0],
        best[1],
        best[1].as_secs_f64() / best[0].as_secs_f64()
    );
}
