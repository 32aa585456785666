//! The sample submissions that may lie beside the repository; without them there is nothing to check here.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use calamine::{Data, Reader};
use chancery_model::sheet::{Row, SheetHead, Value};

use super::drawing::read;
use crate::source::{Refusal, Sink, SourceOptions, read_cells};

fn samples(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../../shared")
        .join(folder);
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    entries.flatten().map(|entry| entry.path()).collect()
}

#[test]
fn every_sample_has_cells() {
    for path in samples("submissions") {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let extension = path
            .extension()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let bytes = std::fs::read(&path).unwrap();
        let (facts, drawing) = read(
            &bytes,
            &SourceOptions {
                name: name.clone(),
                ..SourceOptions::default()
            },
        );
        match extension.as_str() {
            "xlsx" | "xls" | "ods" | "csv" => {
                assert_eq!(facts.unwrap().format.extension(), extension);
                assert!(drawing.cells > 20, "{name}: {}", drawing.text);
            }
            "json" => assert_eq!(facts.unwrap().format.extension(), "json"),
            "docx" => assert_eq!(
                facts,
                Err(Refusal::NotATable {
                    kind: "docx".to_owned()
                })
            ),
            _ => (),
        }
    }
}

/// Keeps texts, numbers and truths by sheet and place.
#[derive(Default)]
struct Places {
    sheet: usize,
    cells: BTreeMap<(usize, u32, u32), String>,
}

impl Sink for Places {
    fn sheet(&mut self, _: SheetHead) {
        self.sheet += 1;
    }

    fn row(&mut self, row: Row) -> ControlFlow<()> {
        for cell in row
            .cells
            .iter()
            .filter(|cell| !cell.value.verbatim().is_empty())
        {
            let value = match &cell.value {
                // Dates are told apart by us and by the other reader in different words.
                Value::Date(_) => "date".to_owned(),
                value => value.verbatim().to_owned(),
            };
            self.cells
                .insert((self.sheet, row.number, cell.column), value);
        }
        ControlFlow::Continue(())
    }
}

fn by_calamine(bytes: &[u8]) -> BTreeMap<(usize, u32, u32), String> {
    let mut book: calamine::Xlsx<_> = calamine::Xlsx::new(Cursor::new(bytes)).unwrap();
    let mut cells = BTreeMap::new();
    for (sheet, name) in (1..).zip(book.sheet_names()) {
        let range = book.worksheet_range(&name).unwrap();
        let Some((top, left)) = range.start() else {
            continue;
        };
        for (row, column, value) in range.used_cells() {
            let text = match value {
                Data::String(text) => text.clone(),
                Data::Float(number) => number.to_string(),
                Data::Bool(truth) => truth.to_string().to_uppercase(),
                Data::DateTime(_) | Data::DateTimeIso(_) => "date".to_owned(),
                other => other.to_string(),
            };
            if !text.is_empty() {
                cells.insert(
                    (sheet, top + row as u32 + 1, left + column as u32 + 1),
                    text,
                );
            }
        }
    }
    cells
}

// Half a million cells of the one large workbook, read twice, take a few seconds in a debug build.
#[test]
fn workbooks_read_cell_by_cell_as_another_reader_reads_them() {
    for path in samples("submissions").into_iter().chain(samples("real")) {
        if path
            .extension()
            .is_some_and(|extension| extension == "xlsx")
        {
            let bytes = std::fs::read(&path).unwrap();
            let mut ours = Places::default();
            read_cells(&bytes, &SourceOptions::default(), None, &mut ours).unwrap();
            let theirs = by_calamine(&bytes);
            let place = ours
                .cells
                .iter()
                .zip(&theirs)
                .find(|(ours, theirs)| ours != theirs);
            assert_eq!(
                (ours.cells.len(), place),
                (theirs.len(), None),
                "{}",
                path.display()
            );
        }
    }
}
