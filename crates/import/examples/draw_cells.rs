//! Prints every cell of a file as the importer sees it, one row a line: `draw_cells FILE [LANGUAGE]`.

use std::ops::ControlFlow;

use chancery_import::source::{Sink, SourceOptions, read_cells};
use chancery_model::sheet::{Row, SheetHead};

struct Print;

impl Sink for Print {
    fn sheet(&mut self, head: SheetHead) {
        println!("{head:?}");
    }

    fn row(&mut self, row: Row) -> ControlFlow<()> {
        let cells: Vec<String> = row
            .cells
            .iter()
            .map(|cell| format!("{}={:?}/{}", cell.column, cell.value, cell.marks.0))
            .collect();
        println!("{} {:?} {}", row.number, row.visibility, cells.join(" | "));
        ControlFlow::Continue(())
    }
}

fn main() {
    let mut arguments = std::env::args().skip(1);
    let name = arguments.next().unwrap_or_default();
    let options = SourceOptions {
        name: name.clone(),
        language_hint: arguments.next(),
        ..SourceOptions::default()
    };
    match std::fs::read(&name) {
        Ok(bytes) => println!("{:?}", read_cells(&bytes, &options, None, &mut Print)),
        Err(error) => println!("{error}"),
    }
}
