//! Sheets drawn as short text, and the doors through which the tests go.

use std::io::{Cursor, Write};
use std::ops::ControlFlow;

use chancery_model::sheet::{Direction, Marks, Row, SheetHead, SourceSeverity, Value, Visibility};
use zip::write::SimpleFileOptions;

use crate::source::{
    FileFacts, REFUSAL_CODES, Refusal, SOURCE_FINDING_CODES, Sink, SourceOptions, read_cells,
};

/// Keeps what it is handed, as a drawing.
#[derive(Default)]
pub(super) struct Drawing {
    pub(super) text: String,
    pub(super) cells: usize,
}

impl Sink for Drawing {
    fn sheet(&mut self, head: SheetHead) {
        let name = head.name.as_deref().unwrap_or("-");
        self.text += &format!("# {name}");
        if head.visibility == Visibility::Hidden {
            self.text += " hidden";
        }
        if head.direction == Direction::RightToLeft {
            self.text += " right-to-left";
        }
        if !head.hidden_columns.is_empty() {
            self.text += &format!(" hidden-columns {:?}", head.hidden_columns);
        }
        for (top, left, bottom, right) in head.merged {
            self.text += &format!(" merged {}:{}", place(top, left), place(bottom, right));
        }
        for (row, column, text) in head.comments {
            self.text += &format!(" comment {} {text:?}", place(row, column));
        }
        self.text.push('\n');
    }

    fn row(&mut self, row: Row) -> ControlFlow<()> {
        let hidden = if row.visibility == Visibility::Hidden {
            " [hidden]"
        } else {
            ""
        };
        let mut line = Vec::new();
        for cell in &row.cells {
            self.cells += 1;
            let value = match &cell.value {
                Value::Text(text) => format!("{text:?}"),
                Value::Number(number) => number.to_string(),
                Value::Date(date) => format!("date {date}"),
                Value::Bool(truth) => truth.to_string(),
                Value::Error(error) => format!("error {error}"),
                Value::Empty => "nothing".to_owned(),
            };
            line.push(format!(
                "{} {value}{}",
                place(row.number, cell.column),
                marks(cell.marks)
            ));
        }
        self.text += &format!("{}{hidden}\n", line.join(", "));
        ControlFlow::Continue(())
    }
}

fn marks(marks: Marks) -> String {
    let names = [
        (Marks::FORMULA, " [formula]"),
        (Marks::STRUCK, " [struck]"),
        (Marks::TRACKED, " [tracked]"),
        (Marks::TRUNCATED, " [truncated]"),
    ];
    names
        .iter()
        .filter(|(mark, _)| marks.has(*mark))
        .map(|(_, name)| *name)
        .collect()
}

fn place(row: u32, column: u32) -> String {
    let (mut letters, mut rest) = (String::new(), column);
    while rest > 0 {
        letters.insert(0, (b'A' + ((rest - 1) % 26) as u8) as char);
        rest = (rest - 1) / 26;
    }
    format!("{letters}{row}")
}

pub(super) fn read(bytes: &[u8], options: &SourceOptions) -> (Result<FileFacts, Refusal>, Drawing) {
    let mut drawing = Drawing::default();
    let facts = read_cells(bytes, options, None, &mut drawing);
    if let Err(refusal) = &facts {
        assert!(REFUSAL_CODES.contains(&refusal.code()), "{refusal}");
    }
    (facts, drawing)
}

/// Reads a file of this name and compares the drawing, then the file's own findings, with what is wanted.
#[track_caller]
pub(super) fn check(name: &str, bytes: &[u8], want: &str) {
    check_with(
        &SourceOptions {
            name: name.to_owned(),
            ..SourceOptions::default()
        },
        bytes,
        want,
    );
}

#[track_caller]
pub(super) fn check_with(options: &SourceOptions, bytes: &[u8], want: &str) {
    let (facts, mut drawing) = read(bytes, options);
    match facts {
        Ok(facts) => {
            for finding in facts.findings {
                let severity = match finding.severity {
                    SourceSeverity::Note => "note",
                    SourceSeverity::Warning => "warning",
                    SourceSeverity::Error => "error",
                };
                assert!(SOURCE_FINDING_CODES.contains(&finding.code.as_str()));
                drawing.text += &format!("! {severity} {}\n", finding.code);
            }
        }
        Err(refusal) => drawing.text += &format!("refused {}\n", refusal.code()),
    }
    let want: String = want
        .trim()
        .lines()
        .map(|line| format!("{}\n", line.trim()))
        .collect();
    assert_eq!(drawing.text, want, "\n{}", drawing.text);
}

/// Returns a zip of the named parts.
pub(super) fn archive(parts: &[(&str, &str)]) -> Vec<u8> {
    let parts: Vec<(&str, &[u8])> = parts
        .iter()
        .map(|(name, content)| (*name, content.as_bytes()))
        .collect();
    archive_of(&parts)
}

/// The same for parts that are not text.
pub(super) fn archive_of(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        writer
            .start_file(*name, SimpleFileOptions::default())
            .unwrap();
        writer.write_all(content).unwrap();
    }
    writer.finish().unwrap().into_inner()
}
