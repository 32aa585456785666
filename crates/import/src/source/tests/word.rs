use chancery_model::sheet::{Cell, Marks, Row, SheetHead, Value, WordTables};

use super::drawing::{Drawing, archive};
use crate::source::{FileFacts, Refusal, SourceOptions, WordReader, read_cells};

/// Hands out what it holds, whatever the document.
struct Holds(WordTables);

impl WordReader for Holds {
    fn tables(&self, _: &[u8]) -> Result<WordTables, Refusal> {
        Ok(self.0.clone())
    }

    fn marked(&self, _: &[u8]) -> Result<chancery_model::marked::MarkedText, Refusal> {
        Ok(chancery_model::marked::MarkedText::default())
    }
}

fn read(bytes: &[u8], tables: usize) -> (Result<FileFacts, Refusal>, Drawing) {
    let value = Value::Text("a".into());
    let marks = Marks::TRACKED;
    let row = Row {
        number: 2,
        cells: vec![Cell {
            column: 1,
            value,
            marks,
        }],
        ..Row::default()
    };
    let head = SheetHead {
        name: Some("table 1".to_owned()),
        ..SheetHead::default()
    };
    let word = WordTables {
        preamble: vec!["State of X".to_owned()],
        tables: vec![(head, vec![row]); tables],
        closing: Vec::new(),
        findings: Vec::new(),
    };
    let mut drawing = Drawing::default();
    let facts = read_cells(
        bytes,
        &SourceOptions::default(),
        Some(&Holds(word)),
        &mut drawing,
    );
    (facts, drawing)
}

#[test]
fn tables_of_a_document_reach_the_sink_and_its_words_the_facts() {
    let (facts, drawing) = read(&archive(&[("word/document.xml", "<x/>")]), 1);
    assert_eq!(facts.unwrap().preamble, ["State of X"]);
    assert_eq!(drawing.text, "# table 1\nA2 \"a\" [tracked]\n");
}

#[test]
fn a_document_without_tables_is_kept_to_be_keyed() {
    let (facts, _) = read(&archive(&[("word/document.xml", "<x/>")]), 0);
    assert_eq!(facts.unwrap_err().code(), "import.not-a-table");
}

#[test]
fn the_archive_is_judged_before_the_word_reader_sees_it() {
    let blanks = " ".repeat(8 << 20);
    let parts = [
        ("word/document.xml", "<x/>"),
        ("word/media/image1.png", &blanks),
    ];
    let (facts, drawing) = read(&archive(&parts), 1);
    assert_eq!(facts.unwrap_err().code(), "import.archive-ratio");
    assert_eq!(drawing.text, "");
}
